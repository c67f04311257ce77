"""Certificates of web courses as they stand on screens: phones, tablets, a broad page."""

from __future__ import annotations

from samples.generator import truth
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, of, pairs

KIND = "online_certificate"


def top(leaf: Leaf, colour: str = "black") -> None:
    """The phone's own line."""
    hour = (
        f"{leaf.rng.choice(['上午', '下午', ''])}{leaf.rng.randrange(1, 12)}:"
        f"{leaf.rng.randrange(10, 60)}"
    )
    leaf.put(20, 22, hour, f"hei 11 {colour}")
    leaf.put(
        leaf.page.width - 18,
        22,
        f"{leaf.rng.choice(['4G', '5G', 'WiFi'])}　{leaf.rng.randrange(9, 100)}",
        f"hei 11 {colour} r",
    )


@of(KIND, "t-phone-list-of-facts")
def facts(kit: Kit) -> Paper:
    """证书详情 of an app: labels grey at the left, values black at the right edge."""
    leaf = Leaf(kit, 390, 844, "ash")
    f = Fill(
        kit,
        "online",
        (*lore.PLANT, *lore.CARE, *lore.PUBLIC),
        (1, 30),
        (2019, 2025),
        hours=(2, 4, 8, 12, 16),
        marks=("合格", "通过", "90分"),
        no=("APP{d}#####",),
        dates=("dots-padded", "dashes"),
    )
    leaf.box(0, 0, 390, 80, "white")
    top(leaf)
    leaf.put(16, 62, "＜", "hei 16")
    leaf.mid(62, "在线培训证书详情", "hei 16")
    site = leaf.rng.randrange(5)
    leaf.box(0, 92, 390, 92 + 52 * 9, "white")
    rows = pairs(
        f,
        (
            "姓名|<name>\n证件号码|<id>\n课程名称|<what>\n开始日期|<from>\n结束日期"
            "|<to>\n所获学时|<hrs:#学时>\n考核结果|<mark>\n证书编号|<no>"
        ),
    )
    f.know(issuer=lore.SITE_BODIES[site])
    rows.append(("颁发机构", Span(lore.SITE_BODIES[site], "issuer")))
    y = 124.0
    for label, words in rows:
        leaf.put(20, y, label, "hei 14 grey")
        leaf.put(370, y, words, "hei 14 r <250")
        leaf.bar(y + 19, "ash", x=(20, 390), w=0.7)
        y += 52
    leaf.box(40, 720, 350, 764, "teal")
    leaf.mid(748, "查看电子证书", "hei 16 white")
    return f.paper(KIND, leaf)


@of(KIND, "t-phone-picture-of-certificate")
def picture(kit: Kit) -> Paper:
    """A certificate across shown on an upright phone, black above and below, its facts small."""
    leaf = Leaf(kit, 560, 940, "night")
    f = Fill(
        kit,
        "online",
        (*lore.WORKS, *lore.DESK),
        (5, 40),
        (2019, 2025),
        hours=(8, 12, 16),
        no=("ZS{y}######",),
        dates=("plain",),
    )
    top(leaf, "white")
    leaf.put(280, 70, "1/1", "hei 15 white c")
    inner = Leaf(kit, 842, 595, "cream")
    inner.ornate("gold", 18)
    inner.mid(126, "网络培训结业证书", "head 36 red")
    inner.put(
        96,
        216,
        f(
            "　　<name>（身份证号：<id>）于<span:至>参加“<what>”网络培训，完成<hrs>，"
            "考核<mark>，准予结业。"
        ),
        "kai 23 w650 l2.0",
    )
    inner.put(96, 500, f("证书编号：<no>"), "song 17")
    inner.close(
        [f],
        (600, 440),
        "song 20 c",
        leaf.rng.choice(lore.SITE_BODIES),
        day=f.given,
        seal="electronic",
        size=130,
    )
    leaf.page.inset(inner.page, 6, 270, scale=548 / 842)
    leaf.put(140, 890, "保存", "hei 15 white c")
    leaf.put(420, 890, "转发", "hei 15 white c")
    return f.paper(KIND, leaf)


@of(KIND, "t-app-hours-registered")
def registered(kit: Kit) -> Paper:
    """学时已登记: a coloured head with the hours large, a white sheet of facts below."""
    leaf = Leaf(kit, 390, 800, "mist")
    f = Fill(
        kit,
        "online",
        (*lore.PUBLIC, *lore.WATER, *lore.GRID),
        (3, 40),
        (2019, 2025),
        hours=(4, 6, 10, 16, 20),
        no=("DJ{y}########",),
        dates=("dashes",),
    )
    leaf.box(0, 0, 390, 230, "green")
    top(leaf, "white")
    leaf.mid(64, "在线学习合格证明", "hei 17 white")
    leaf.mid(136, f("<hrs:#>"), "head 52 white")
    leaf.mid(170, "已认定学时", "hei 14 white")
    leaf.box(16, 200, 374, 600, "white")
    rows = pairs(
        f,
        (
            "姓　　名|<name>\n身份证号|<id>\n学习课程|<what>\n科目类别|"
            "<sub:专业科目>\n学习时间|<span:至>\n测试结果|<mark>\n证明编号|<no>"
        ),
    )
    if f.what in lore.PUBLIC:
        rows[3] = ("科目类别", f("<sub:公需科目>"))
    leaf.pairs((32, 244), rows, "hei 13.5 grey|hei 13.5 <250", (48, 84))
    site = leaf.rng.randrange(5)
    leaf.close(
        [f],
        (195, 650),
        "hei 13.5 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="electronic",
        size=96,
        form="plain",
        gap=26,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-chat-card-of-a-course")
def chat(kit: Kit) -> Paper:
    """A message in a chat: the site's card with a sentence, time of sending above."""
    leaf = Leaf(kit, 390, 640, "ash")
    f = Fill(
        kit,
        "online",
        (*lore.CLASS, *lore.DESK),
        (1, 10),
        (2020, 2025),
        hours=(2, 3, 4, 6),
        dates=("plain",),
        no=("{d}####",),
    )
    top(leaf)
    site = leaf.rng.randrange(4)
    leaf.mid(60, lore.SITES[site], "hei 16")
    leaf.mid(104, f"昨天 {leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 11 grey")
    leaf.box(14, 122, 376, 560, "white")
    leaf.put(32, 160, "网络课程结业通知", "head 18")
    leaf.put(32, 200, f("<name>学员，您好！"), "hei 15")
    leaf.put(
        32,
        234,
        f(
            "您（证件号<id>）已于<span:至>学完网络课程《<what>》，计<hrs>，结业考核"
            "<mark>，证书编号为<no>。"
        ),
        "hei 15 w326 l1.85",
    )
    leaf.close(
        [f],
        (270, 450),
        "hei 13.5 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="",
        form="plain",
        gap=26,
    )
    leaf.put(32, 540, "查看详情", "hei 13 blue")
    return f.paper(KIND, leaf)


@of(KIND, "t-tablet-with-side-menu")
def tablet(kit: Kit) -> Paper:
    """A tablet's page: a dark menu, a title, cards of facts two in a row."""
    leaf = Leaf(kit, 1000, 720, "ash")
    f = Fill(
        kit,
        "online",
        lore.EVERY,
        (5, 50),
        (2019, 2025),
        hours=(6, 8, 12, 16, 24),
        marks=("合格", "88分", "优秀"),
        no=("TB-{y}-#####",),
        dates=("dashes", "plain"),
    )
    site = leaf.rng.randrange(4)
    leaf.box(0, 0, 180, 720, "night")
    leaf.put(24, 50, lore.SITES[site][:8], "hei 15 white")
    for n, words in enumerate(("首页", "选课中心", "学习记录", "电子证书", "消息")):
        leaf.put(40, 120 + 52 * n, words, "hei 14 orange" if n == 3 else "hei 14 pale")
    leaf.put(210, 60, "网络培训电子证书", "head 24")
    facts = pairs(
        f,
        (
            "学员姓名|<name>\n身份证号|<id>\n所在单位|<unit>\n课程名称|<what>\n学习"
            "时间|<span: 至 >\n课程学时|<hrs:#学时>\n考核成绩|<mark>\n证书编号|<no>"
        ),
    )
    for n, (label, words) in enumerate(facts):
        x, y = 210 + 390 * (n % 2), 90 + 104 * (n // 2)
        leaf.box(x, y, x + 374, y + 90, "white")
        leaf.put(x + 18, y + 34, label, "hei 13 grey")
        leaf.put(x + 18, y + 66, words, "hei 16 <340")
    leaf.close(
        [f],
        (760, 580),
        "hei 15 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="electronic",
        form="plain",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-not-enough-marks-online")
def failed(kit: Kit) -> Paper:
    """考试未通过 on a phone: the mark in grey, the course's hours beside 未认定."""
    leaf = Leaf(kit, 390, 720, "white")
    f = Fill(
        kit, "online", lore.PUBLIC, (5, 40), (2018, 2025), hours=(8, 16, 24), dates=("dashes",)
    )
    mark = leaf.rng.randrange(28, 60)
    top(leaf)
    leaf.mid(62, "网络培训结业结果", "hei 16")
    leaf.mid(
        150, f.say("result", f"{mark}分", truth.score(str(mark), passed=False)), "head 46 grey"
    )
    leaf.mid(184, "未达到60分，考试不合格", "hei 14 red")
    leaf.bar(210, "ash", x=(20, 370), w=1)
    rows = pairs(f, "考生|<name>\n证件号|<id>\n课程|<what>\n学习日期|<span: 至 >\n课程学时|<hrs:#>")
    leaf.pairs((32, 250), rows, "hei 14 grey|hei 14 <250", (46, 84))
    site = leaf.rng.randrange(5)
    leaf.put(32, 490, "本课程学时暂不予认定，可在30日内补考。", "hei 13 grey")
    leaf.close(
        [f],
        (195, 580),
        "hei 13.5 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="",
        form="plain",
        gap=26,
    )
    return f.paper(KIND, leaf)
