"""Certificates of web courses, further: firms, colleges, apps."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.clicks import KIND
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, cells, of, pairs
from samples.generator.layouts.opened.seventh.screens import top


@of(KIND, "t-hours-and-minutes-online")
def minutes(kit: Kit) -> Paper:
    """线上培训证书: minutes watched besides the hours that count, a progress of one hundred."""
    leaf = Leaf(kit, 842, 560, "mist")
    f = Fill(
        kit,
        "online",
        lore.EVERY,
        (5, 40),
        (2019, 2025),
        hours=(5, 8, 10, 15, 20),
        marks=("合格", "88分", "91分"),
        no=("WK-{y}-#####",),
        dates=("padded", "plain"),
    )
    leaf.border("blue", 18, 1)
    leaf.mid(100, "线上培训证书", "head 31 blue")
    seen = int(f.long * 45) + leaf.rng.randrange(3, 44)
    leaf.put(
        90,
        176,
        f(
            "　　<name>（身份证号：<id>）于<span:至>学习线上课程“<what>”，学习进度1"
            f"00%，累计观看{seen}分钟，获得<hrs>，考试<mark>。"
        ),
        "song 18 w662 l2.1",
    )
    leaf.put(90, 470, f("证书编号：<no>"), "song 13")
    leaf.qr(90, 370, 70)
    leaf.close(
        [f],
        (610, 410),
        "song 15.5 c",
        leaf.rng.choice(lore.SITE_BODIES),
        day=f.given,
        seal="electronic",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-open-course-of-a-college")
def open_course(kit: Kit) -> Paper:
    """在线开放课程: course large, name above it, grade; no hours are told."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "online",
        ("高等教育心理学", "电力系统分析", "中医学概论", "数据结构", "环境监测"),
        (60, 110),
        (2017, 2025),
        marks=("优秀", "合格", "93分"),
        no=("OC{y}######",),
        dates=("plain", "dashes"),
    )
    leaf.box(0, 0, 842, 90, "teal")
    leaf.put(60, 58, "在线开放课程结课证书", "head 27 white")
    leaf.put(60, 160, f("<name>"), "kai 30")
    leaf.put(60, 186, f("身份证号：<id>"), "hei 12.5 grey")
    leaf.put(60, 236, "已完成在线课程", "hei 15")
    leaf.put(60, 284, f("<what>"), "head 28 teal")
    leaf.put(60, 330, f("学习时间：<span: 至 >　　成绩：<mark>"), "hei 14.5")
    leaf.put(60, 540, f("证书编号：<no>"), "hei 12.5")
    leaf.close(
        [f],
        (620, 450),
        "hei 15.5 c",
        leaf.rng.choice(lore.COLLEGES[:3]),
        day=f.given,
        seal="electronic",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-web-class-of-a-firm")
def firm(kit: Kit) -> Paper:
    """A firm's own web school: a form with progress, hours, mark; the firm is also the employer."""
    leaf = Leaf(kit, 700, 520, "ash")
    f = Fill(
        kit,
        "online",
        (*lore.PLANT, *lore.DESK),
        (1, 15),
        (2019, 2025),
        hours=(1, 2, 3, 4, 6),
        marks=("合格", "通过", "95分"),
        no=("EL{d}###",),
        dates=("dashes",),
    )
    leaf.box(24, 24, 676, 496, "white")
    leaf.put(50, 68, f("<unit>"), "hei 14 grey <420")
    leaf.put(50, 106, "网络学院学习证明", "head 23")
    rows = cells(
        f,
        (
            "员工姓名|<name>|身份证号|<id>\n课程名称|<what>\n学习时间|<span: 至 >\n"
            "学习学时|<hrs:#>|考试结果|<mark>\n学习方式|<form:在线学习>|证明编号|"
            "<no>"
        ),
    )
    low = leaf.form((50, 130), "76 210 76 238", rows, "hei 12.5|hei 13", 42)
    leaf.close(
        [f], (520, low + 50), "hei 14 c", f.works, day=f.given, form="plain", size=96, gap=28
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-phone-page-with-tabs")
def tabs(kit: Kit) -> Paper:
    """An app's page 已获证书: tabs, one card with a ribbon, label and value in one line."""
    leaf = Leaf(kit, 390, 760, "ash")
    f = Fill(
        kit,
        "online",
        (*lore.CLASS, *lore.WATER, *lore.PUBLIC),
        (2, 30),
        (2019, 2025),
        hours=(2, 4, 6, 8, 16),
        no=("TAB{y}#####",),
        dates=("dashes", "plain"),
    )
    leaf.box(0, 0, 390, 116, "white")
    top(leaf)
    leaf.mid(60, "我的网络课程", "hei 16")
    for n, words in enumerate(("在学", "已学完", "已获证书")):
        leaf.put(65 + 130 * n, 100, words, ("hei 14 blue c" if n == 2 else "hei 14 grey c"))
    leaf.bar(112, "blue", x=(300, 350), w=2)
    leaf.box(14, 130, 376, 600, "white")
    leaf.box(14, 130, 376, 176, "blue")
    leaf.put(34, 160, "合格证书", "hei 16 white")
    site = leaf.rng.randrange(5)
    y = 212.0
    for label, words in pairs(
        f,
        (
            "姓名：|<name>\n身份证号：|<id>\n课程：|<what>\n学习日期：|<span:至>\n"
            "学时：|<hrs:#>\n考核：|<mark>\n证书编号：|<no>"
        ),
    ):
        end = leaf.put(34, y, label, "hei 14 grey")
        leaf.put(end + 2, y, words, f"hei 14 <{360 - end}")
        y += 42
    leaf.close(
        [f],
        (250, 530),
        "hei 12.5 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="electronic",
        size=84,
        gap=22,
        form="dashes",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-online-seminar-certificate")
def notice(kit: Kit) -> Paper:
    """网络培训班结业证书 upright: photograph, sentence, 课时 as unit, two numbers by label."""
    leaf = Leaf(kit, 560, 780, "ivory")
    f = Fill(
        kit,
        "online",
        (*lore.DESK, *lore.CARE, *lore.GRID),
        (15, 50),
        (2016, 2025),
        units="课时",
        hours=(16, 20, 24, 32, 40),
        no=("WLB{y}####",),
        dates=("plain",),
    )
    leaf.border("purple", 20, 3)
    leaf.mid(112, "网络培训班", "kai 20 purple")
    leaf.mid(156, "结 业 证 书", "kai 32 purple")
    leaf.photo(236, 180, 86)
    leaf.put(
        70,
        346,
        f(
            "　　<name>（<sex>，身份证号<id>）于<span:至>参加“<what>”网络培训班学习，"
            "学完<hrs>，考核<mark>，准予结业。"
        ),
        "kai 17 w420 l2.1",
    )
    leaf.put(70, 700, f"学号：{kit.serial('W########', f.start)}", "song 13")
    leaf.put(70, 724, f("证书编号：<no>"), "song 13")
    leaf.close(
        [f],
        (380, 620),
        "kai 15.5 c",
        leaf.rng.choice(
            [lore.SITE_BODIES[4], lore.SITE_BODIES[2], f"{lore.COLLEGES[1]}网络教育学院"]
        ),
        day=f.given,
    )
    return f.paper(KIND, leaf)
