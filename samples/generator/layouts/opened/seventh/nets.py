"""Certificates of web courses as sites print them: colleges, teachers, safety."""

from __future__ import annotations

from datetime import date

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, Words, of, pairs

KIND = "online_certificate"


@of(KIND, "t-live-class-by-camera")
def live(kit: Kit) -> Paper:
    """直播培训学时证明: one day, watched live, minutes beside the hours that were granted."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "online",
        (*lore.CARE, *lore.PLANT, *lore.WORKS),
        (1, 1),
        (2020, 2025),
        hours=(2, 3, 4, 6),
        no=("LIVE{d}##",),
        dates=("plain", "padded"),
    )
    f.long = float(leaf.rng.choice([2, 3, 4, 6]))
    leaf.mid(110, "直播课程培训学时证明", "head 24")
    leaf.put(530, 142, f("编号：<no>"), "song 12 r")
    minutes = int(f.long * 45) + leaf.rng.randrange(2, 30)
    text = (
        "　　<name>，身份证号<id>，单位<unit>，于<on>在线收看“<what>”直播培"
        f"训，有效观看时长{minutes}分钟，"
        "课后测试<mark>，授予<hrs>。\n　　特此证明。"
    )
    leaf.put(72, 196, f(text), "song 16 w452 l2.15")
    leaf.close(
        [f],
        (400, 520),
        "song 15.5 c",
        leaf.rng.choice([*lore.SOCIETIES[:6], lore.SITE_BODIES[0]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-distance-class-of-a-college")
def distance(kit: Kit) -> Paper:
    """远程培训 of a college: upright, name in a frame, facts in one paragraph, mark in figures."""
    leaf = Leaf(kit, 595, 800, "ivory")
    f = Fill(
        kit,
        "online",
        (*lore.GRID, *lore.WATER, *lore.FIELD),
        (20, 60),
        (2015, 2025),
        hours=(24, 32, 40, 48),
        no=("YCPX{y}####",),
        dates=("plain", "spaced"),
    )
    f.mark = str(leaf.rng.randrange(66, 99)) + "分"
    leaf.corners("purple", 26, 60)
    leaf.mid(130, "远程培训结业证书", "kai 31 purple")
    leaf.page.frame(200, 166, 395, 210, width=1)
    leaf.mid(196, f("<name>"), "kai 22")
    leaf.put(
        84,
        262,
        f(
            "　　身份证号<id>，自<from>至<to>参加我院“<what>”远程网络培训，共计"
            "<hrs>，考试成绩<mark>，准予结业。"
        ),
        "song 17 w427 l2.2",
    )
    leaf.put(84, 720, f("证书编号：<no>"), "song 13")
    school = leaf.rng.choice(lore.COLLEGES[:5])
    leaf.close([f], (390, 600), "song 15.5 c", f"{school}继续教育学院", day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-summer-hours-of-teachers")
def summer(kit: Kit) -> Paper:
    """A national site's hours certificate: parts of hours in a list, the sum in the sentence."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "online",
        ("寒假教师研修", "师德集中学习教育专题", "科学素养提升专题"),
        (10, 30),
        (2022, 2025),
        hours=(10,),
        no=("3812{y}############",),
        trade=("学校", "中学"),
        dates=("plain",),
    )
    f.start, f.end = date(f.start.year, 1, 12), date(f.start.year, 2, leaf.rng.randrange(10, 25))
    f.given = date(f.start.year, 3, leaf.rng.randrange(1, 12))
    leaf.border("blue", 14, 6)
    leaf.mid(100, "教师研修学时证书", "head 32 blue")
    leaf.put(90, 168, f("<name>　身份证号：<id>"), "hei 16")
    leaf.put(
        90,
        208,
        f("　　于<span:至>参加“<what>”在线研修，完成全部学习任务，认定<hrs>，考核<mark>。"),
        "hei 17 w660 l2.0",
    )
    leaf.put(
        110, 330, "学习内容：思想铸魂（4学时）、固本强基（3学时）、以案促学（3学时）", "hei 13 grey"
    )
    leaf.put(90, 500, f("编号：<no>"), "hei 12.5")
    leaf.qr(90, 400, 70)
    leaf.close(
        [f],
        (620, 440),
        "hei 15 c",
        leaf.rng.choice([lore.COLLEGES[2], lore.FOR_TEACHERS[3]]),
        day=f.given,
        seal="electronic",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-safety-site-panel")
def safety(kit: Kit) -> Paper:
    """A safety site's certificate: facts left, a panel right that repeats hours and result."""
    leaf = Leaf(kit, 842, 540, "mist")
    f = Fill(
        kit,
        "online",
        (*lore.PLANT[:2], "消防安全责任人培训", "班组长安全管理", "特种设备作业人员再教育"),
        (3, 30),
        (2019, 2025),
        hours=(8, 12, 16, 24),
        no=("BHW{y}#######",),
        dates=("dots-padded", "dashes"),
    )
    leaf.veil("渤海湾安全培训")
    leaf.border("orange", 18, 2)
    leaf.put(60, 96, "安全生产网络培训证书", "head 27 orange")
    y = leaf.pairs(
        (60, 150),
        pairs(
            f,
            ("姓　　名|<name>\n身份证号|<id>\n培训课程|<what>\n培训日期|<span:至>\n证书编号|<no>"),
        ),
        "hei 13.5 grey|song 15 <380",
        (40, 90),
    )
    leaf.box(600, 60, 800, 330, "white")
    leaf.put(700, 110, "培训学时", "hei 14 grey c")
    leaf.put(700, 170, f("<hrs:#>"), "head 42 orange c")
    leaf.put(700, 230, "考核结果", "hei 14 grey c")
    leaf.put(700, 276, f("<mark>"), "head 28 green c")
    leaf.close([f], (420, y + 60), "song 15 c", lore.CENTRES[4], day=f.given, seal="electronic")
    return f.paper(KIND, leaf)


def unruled(f: Fill, text: str) -> list[Words]:
    return [[*label_value(label, words)] for label, words in pairs(f, text)]


def label_value(label: str, words: Words) -> list[Span]:
    spans = [words] if isinstance(words, Span) else list(words)
    return [Span(f"{label}："), *[span if isinstance(span, Span) else Span(span) for span in spans]]


@of(KIND, "t-print-of-a-browser")
def browser(kit: Kit) -> Paper:
    """A page printed from a browser: date, title, address at the edges; a line for each fact."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "online",
        lore.EVERY,
        (3, 50),
        (2018, 2025),
        hours=(4, 6, 8, 12),
        marks=("合格", "通过", "96", "81"),
        no=("{y}-ONL-#####",),
        dates=("dashes", "slashes"),
    )
    site = leaf.rng.randrange(4)
    leaf.put(
        26,
        22,
        (f"{f.given.year}/{f.given.month}/{f.given.day} 9:4{leaf.rng.randrange(10)}"),
        "hei 8 grey",
    )
    leaf.put(300, 22, f"{lore.SITES[site]} - 我的证书", "hei 8 grey c")
    leaf.put(
        26,
        832,
        "https://study.example.invalid/cert/view?id=" + str(leaf.rng.randrange(10**6)),
        "hei 8 grey",
    )
    leaf.put(570, 832, "1/1", "hei 8 grey r")
    leaf.mid(110, lore.SITES[site], "hei 14 grey")
    leaf.mid(146, "网络课程学习合格证书", "hei 23")
    y = 210.0
    for line in unruled(
        f,
        (
            "姓名|<name>\n身份证号|<id>\n课程|<what>\n学习时间|<span: 至 >\n学时|"
            "<hrs:#>\n成绩|<mark>\n证书编号|<no>"
        ),
    ):
        leaf.put(110, y, line, "hei 14 <400")
        y += 36
    leaf.close(
        [f],
        (400, y + 60),
        "hei 14 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="electronic",
        form="plain",
    )
    return f.paper(KIND, leaf)
