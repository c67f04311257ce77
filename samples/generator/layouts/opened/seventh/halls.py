"""Proofs of lectures and academic meetings: letters, slips, cards, a phone's page."""

from __future__ import annotations

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, cells, of, pairs

KIND = "lecture_certificate"
MEETINGS = tuple(
    f"{first}{topic}"
    for first in ("第三届", "第九届", "2019年", "2023年")
    for topic in (
        "全国电网安全学术年会",
        "华北水环境学术会议",
        "港口工程技术学术研讨会",
        "医院药学学术年会",
        "基础教育学术研讨会",
    )
)


@of(KIND, "t-days-of-a-meeting")
def meeting(kit: Kit) -> Paper:
    """参会证明: came and took part, so many days, the organising society closes it."""
    leaf = Leaf(kit, 800, 560, "cream")
    f = Fill(
        kit,
        "conference",
        MEETINGS,
        (2, 4),
        (2015, 2025),
        units="天",
        no=("CH{y}-###",),
        dates=("plain", "padded"),
    )
    f.what = f.rng.choice(
        [name for name in MEETINGS if not name[0].isdigit() or name.startswith(str(f.start.year))]
        or MEETINGS[:5]
    )
    f.long = float((f.end - f.start).days + 1)
    leaf.border("teal", 20, 1)
    leaf.mid(110, leaf.rng.choice(["参会证明", "学术会议证明"]), "kai 34 teal")
    leaf.flow(
        (96, 190),
        f("　　兹证明<unit><name>（身份证号：<id>）于<span:至>出席“<what>”，会期<hrs>。特此证明。"),
        "kai 18.5 l2.1",
        704,
    )
    leaf.put(96, 450, f("编号：<no>"), "song 13")
    leaf.close([f], (580, 420), "song 15.5 c", leaf.rng.choice(lore.SOCIETIES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-slip-for-a-lecture")
def slip(kit: Kit) -> Paper:
    """讲座学时条: a small slip, the name by pen, the hour's seal of the hall."""
    leaf = Leaf(kit, 460, 240, "rose")
    f = Fill(
        kit,
        "lecture",
        lore.TALKS,
        (1, 1),
        (2014, 2024),
        hours=(2, 3, 4),
        no=("JZ{y}-####",),
        dates=("plain",),
    )
    f.long = float(leaf.rng.choice([2, 3, 4]))
    body = leaf.rng.choice([lore.SOCIETIES[7], lore.COLLEGES[0], lore.SOCIETIES[0]])
    leaf.mid(40, "学术讲座学时证明", "song 20")
    end = leaf.put(30, 80, "姓名：", "song 14")
    leaf.pen(end + 4, 80, f("<name>"), "pen 18 ink")
    leaf.put(220, 80, f("编号：<no>"), "song 13")
    leaf.put(30, 112, f("讲座题目：<what>"), "song 14 <400")
    leaf.put(30, 142, f("讲座日期：<on>　　学时：<hrs:#>"), "song 14")
    leaf.close([f], (330, 184), "song 13 c", body, day=f.end, size=86, gap=24, form="plain")
    return f.paper(KIND, leaf)


@of(KIND, "t-heard-in-a-hospital")
def hospital(kit: Kit) -> Paper:
    """院内学术讲座 proof by letter: speaker and his house named, hours of one half day."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "lecture",
        (*lore.CARE, *lore.TALKS[2:3], *lore.TALKS[7:]),
        (1, 1),
        (2015, 2025),
        hours=(3, 4),
        dates=("plain", "spaced"),
        trade=("医院", "疾病"),
    )
    f.long = float(leaf.rng.choice([3, 4]))
    house = leaf.rng.choice(lore.HOSPITALS)
    leaf.mid(110, "学术讲座证明", "head 25")
    leaf.put(
        72,
        176,
        f(
            "　　<unit><name>同志（身份证号：<id>）于<on>在我院参加学术讲座“<what>”，"
            f"主讲人为{kit.person().name}主任医师，授予<hrs>。\n　　特此证明。"
        ),
        "song 16 w452 l2.15",
    )
    leaf.close([f], (400, 460), "song 15.5 c", house, day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-signed-in-by-phone")
def phone(kit: Kit) -> Paper:
    """讲座签到 of an app: a ticked page with topic, hall, hours; the library's name last."""
    leaf = Leaf(kit, 390, 720, "mint")
    f = Fill(
        kit,
        "lecture",
        lore.TALKS,
        (1, 1),
        (2019, 2025),
        hours=(2, 3),
        dates=("dashes", "dots-padded"),
    )
    f.long = float(leaf.rng.choice([2, 3]))
    leaf.put(20, 22, f"{leaf.rng.randrange(14, 21)}:{leaf.rng.randrange(10, 60)}", "hei 11")
    leaf.mid(62, "学术讲座学时凭证", "hei 17")
    leaf.box(20, 90, 370, 560, "white")
    leaf.mid(140, f("<what>"), "head 17 <320")
    rows = pairs(
        f, ("姓名|<name>\n身份证号|<id>\n听讲日期|<on>\n地点|图书馆报告厅\n学时|<hrs:#学时>")
    )
    leaf.pairs((40, 190), rows, "hei 13.5 grey|hei 14 <230", (46, 86))
    leaf.qr(150, 420, 90)
    body = leaf.rng.choice([lore.SOCIETIES[7], lore.COLLEGES[0]])
    f.know(issuer=body)
    leaf.mid(600, [Span("主办单位："), Span(body, "issuer")], "hei 13")
    return f.paper(KIND, leaf)


@of(KIND, "t-spoke-at-a-meeting")
def spoke(kit: Kit) -> Paper:
    """学术会议报告证书: the person spoke; the meeting, not the talk, is what was attended."""
    leaf = Leaf(kit, 842, 595, "mist")
    f = Fill(
        kit,
        "conference",
        [name for name in MEETINGS if name.startswith("第")],
        (2, 3),
        (2015, 2025),
        no=("BG{y}##",),
        dates=("plain",),
    )
    leaf.ornate("navy", 22)
    leaf.mid(124, "学术会议证书", "head 34 navy")
    leaf.put(104, 204, f("<name>　同志："), "kai 20")
    leaf.put(
        104,
        250,
        f("　　于<span:至>出席“<what>”，并在分会场作学术报告。特发此证。"),
        "kai 20 w634 l2.1",
    )
    leaf.put(104, 470, f("证书编号：<no>"), "song 13")
    leaf.put(104, 496, f("工作单位：<unit>"), "song 13")
    leaf.close([f], (610, 430), "song 16 c", leaf.rng.choice(lore.SOCIETIES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-credits-of-a-yearly-meeting")
def credits(kit: Kit) -> Paper:
    """学术会议学分证: a form of six cells with class of credits; no hours can be had."""
    leaf = Leaf(kit, 620, 420, "ivory")
    f = Fill(
        kit,
        "conference",
        [name for name in MEETINGS if name.endswith("医院药学学术年会") and name.startswith("第")],
        (2, 3),
        (2015, 2025),
        units="学分",
        hours=(2, 3, 4),
        no=("XF{y}####",),
        trade=("医院", "疾病"),
        dates=("plain", "dots-padded"),
    )
    f.long = float(leaf.rng.choice([2, 3, 4]))
    leaf.mid(54, "学术会议学分证", "head 23")
    rows = cells(
        f,
        (
            "姓　名|<name>|身份证号|<id>\n单　位|<unit>\n会议名称|<what>\n会议日期|"
            f"<span:至>|编　号|<no>\n学分类别|{leaf.rng.choice(['Ⅰ类', 'Ⅱ类'])}|授予"
            "学分|<hrs:#学分>"
        ),
    )
    low = leaf.form((34, 80), "76 196 76 204", rows, "hei 12.5|song 13", 42)
    leaf.close([f], (460, low + 40), "song 13.5 c", lore.SOCIETIES[3], day=f.given, size=90, gap=24)
    return f.paper(KIND, leaf)


@of(KIND, "t-series-of-a-lecture-hall")
def forum(kit: Kit) -> Paper:
    """讲坛听讲证: a card of the city's lecture hall for one talk; hours in Chinese numerals."""
    leaf = Leaf(kit, 560, 360, "sand")
    f = Fill(
        kit,
        "lecture",
        lore.TALKS,
        (1, 1),
        (2014, 2023),
        hours=(3, 4),
        no=("第{y}###号",),
        dates=("plain", "cn"),
    )
    f.long = float(leaf.rng.choice([3, 4]))
    leaf.border("brown", 12, 2)
    leaf.mid(64, "海河门学术讲坛听讲证", "kai 25 brown")
    leaf.put(
        60, 124, f("　　<name>同志于<on>听取讲座“<what>”，计<hrs:@学时>。"), "kai 17 w440 l2.0"
    )
    leaf.put(60, 300, f("<no>"), "song 13")
    leaf.close(
        [f],
        (390, 252),
        "kai 15 c",
        leaf.rng.choice([lore.CENTRES[6], lore.BUREAUS[0]]),
        day=f.given,
        size=98,
    )
    return f.paper(KIND, leaf)
