"""Proofs of lectures and academic meetings: certificates, letters, hospital credits."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Leaf, Words, paper_of

KIND = "lecture_certificate"
MEETINGS = tuple(
    f"{year}{topic}"
    for year in ("第五届", "第十二届", "第二十届")
    for topic in (
        "全国港口工程学术年会",
        "京津冀水环境治理学术研讨会",
        "华北地区护理学术会议",
        "岩土与地下工程学术会议",
    )
)


@paper_of(KIND, "s-meeting-certificate")
def meeting(kit: Kit) -> Paper:
    """学术会议证书: attended from one day to another, so many days; title in blue over a rule."""
    leaf = Leaf(kit, 842, 595, "mist")
    f = Fill(
        kit,
        "conference",
        MEETINGS,
        (2, 4),
        (2015, 2025),
        units="天",
        dates=("plain", "padded"),
        no=("HY{y}-####", "XSHY{y}###"),
    )
    f.long = float((f.end - f.start).days + 1)
    leaf.border("navy", 22, 2)
    leaf.mid(120, leaf.rng.choice(["学术会议证书", "参 会 证 书"]), "head 34 navy")
    leaf.bar(140, "navy", x=(290, 552), w=1)
    leaf.put(
        100,
        214,
        f("　　<unit><name>同志于<span:至>参加“<what>”，会期<hrs>，特发此证。"),
        "kai 19 w640 l2.1",
    )
    leaf.put(100, 470, f("编号：<no>"), "song 13")
    leaf.close([f], (600, 440), "song 16 c", leaf.rng.choice(lore.SOCIETIES), day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-lecture-hours-note")
def lecture_note(kit: Kit) -> Paper:
    """学术讲座学时证明 of a college: one day, the lecture's title, hours, the speaker named."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "lecture",
        lore.TALKS,
        (1, 1),
        (2015, 2025),
        hours=(3, 4),
        dates=("plain", "padded", "spaced"),
        no=("JZ{y}###",),
    )
    leaf.mid(110, "学术讲座学时证明", "head 25")
    leaf.put(530, 146, f("编号：<no>"), "song 12 r")
    text = leaf.rng.choice(
        [
            (
                f"　　<name>（身份证号：<id>）于<on>在我校学术报告厅听取了{kit.person().name}"
                "教授主讲的学术讲座“<what>”，计<hrs>。\n　　特此证明。"
            ),
            (
                "　　兹证明<unit><name>同志（<id>），<on>参加我校举办的《<what>》"
                f"专题讲座（主讲人：{kit.person().name}），记<hrs>。\n　　特此证明。"
            ),
        ]
    )
    leaf.put(74, 200, f(text), "song 16 w448 l2.1")
    leaf.close(
        [f],
        (400, 470),
        "song 15.5 c",
        leaf.rng.choice([f"{lore.COLLEGES[0]}科学技术协会", lore.COLLEGES[1], lore.COLLEGES[2]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-medical-meeting-credits")
def medical_meeting(kit: Kit) -> Paper:
    """A medical society's meeting: class of credits, project number, photograph, code."""
    leaf = Leaf(kit, 720, 500, "mint")
    f = Fill(
        kit,
        "conference",
        (
            "津门心血管病学术年会",
            "老年护理学术研讨会",
            "消化内镜新技术学术会议",
            "京津冀儿科学术会议",
        ),
        (1, 3),
        (2016, 2025),
        units="学分",
        hours=(2, 3, 4, 5, 6),
        trade=("医院", "疾病"),
        dates=("padded", "plain"),
        no=("{y}H#######",),
    )
    f.long = float(leaf.rng.choice([2, 3, 4, 6]))
    leaf.border("green", 16, 2)
    leaf.mid(72, "学术会议学分证", "head 29 green")
    leaf.photo(70, 110, 84)
    rows: list[tuple[str, Words]] = [
        ("姓　　名：", f("<name>")),
        ("工作单位：", f("<unit>")),
        ("身份证号：", f("<id>")),
        ("会议名称：", f("<what>")),
        ("会议时间：", f("<span:至>")),
        ("授予学分：", f(f"{leaf.rng.choice(['Ⅰ类', 'Ⅱ类'])}<hrs:#学分>")),
    ]
    leaf.pairs((190, 130), rows, "hei 13.5|song 14.5 <380", (36, 80))
    leaf.put(70, 420, f("证书编号：<no>"), "song 12.5")
    leaf.qr(70, 310, 76)
    leaf.close([f], (540, 400), "song 14 c", lore.SOCIETIES[5], day=f.given, size=100)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-speaker-and-listener")
def speaker(kit: Kit) -> Paper:
    """A certificate for somebody who also spoke: the talk's title in quotes is not the meeting."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = Fill(kit, "conference", MEETINGS, (2, 3), (2015, 2025), dates=("plain",), no=("{y}BG##",))
    leaf.ornate("wine", 20)
    leaf.mid(126, "证　　书", "kai 40 wine")
    talk = leaf.rng.choice(lore.WORKS)
    leaf.put(
        100,
        216,
        f(
            f"　　<name>　同志：\n　　您于<span:至>参加了<what>，并在分会场作了题为“{talk}"
            "”的口头报告。\n　　特发此证。"
        ),
        "kai 19 w640 l2.0",
    )
    leaf.put(100, 480, f("No. <no>"), "song 13")
    leaf.close(
        [f],
        (600, 440),
        "song 16 c",
        leaf.rng.choice([*lore.SOCIETIES[:4], lore.NATIONAL[2]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-hall-of-the-bureau")
def hall(kit: Kit) -> Paper:
    """专家讲坛 certificate of a bureau: labels, half a day, public or professional subject."""
    leaf = Leaf(kit, 595, 420, "rose")
    f = Fill(
        kit,
        "lecture",
        (*lore.TALKS, *lore.PUBLIC[:4]),
        (1, 1),
        (2015, 2025),
        units="半天",
        hours=(1, 2),
        dates=("plain", "dots-padded"),
        no=("JT{y}-####",),
    )
    sub = "公需科目" if f.what in lore.PUBLIC else "专业科目"
    leaf.border("red", 14, 2)
    leaf.mid(58, "津门人才大讲堂听讲证明", "head 22 red")
    rows: list[tuple[str, Words]] = [
        ("听讲人：", f("<name>")),
        ("身份证号：", f("<id>")),
        ("讲座题目：", f("<what>")),
        ("听讲日期：", f("<on>")),
        ("时　　长：", f("<hrs:#个半天>")),
        ("科　　目：", f(f"<sub:{sub}>")),
        ("编　　号：", f("<no>")),
    ]
    leaf.fields((50, 104), rows, "song 14|kai 15", 33, 380)
    leaf.qr(460, 90, 84)
    leaf.close(
        [f],
        (430, 340),
        "song 14 c",
        lore.BUREAUS[leaf.rng.randrange(3)],
        day=f.given,
        size=98,
        gap=26,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-unit-proves-attendance")
def unit_proves(kit: Kit) -> Paper:
    """An employer's letter: our employee was at a meeting held by others; the employer seals."""
    leaf = Leaf(kit)
    f = Fill(kit, "conference", MEETINGS, (2, 3), (2015, 2025), dates=("plain", "spaced"))
    f.say("employer", f.works)
    host = leaf.rng.choice([*lore.SOCIETIES, *lore.NATIONAL[:3]])
    leaf.mid(120, "参加学术会议证明", "head 24")
    leaf.put(
        74,
        180,
        f(
            f"　　兹证明我单位<name>同志（身份证号：<id>）于<span:至>参加由{host}主办的“"
            "<what>”，全程参会，情况属实。\n　　特此证明。"
        ),
        "song 16 w448 l2.1",
    )
    leaf.put(74, 400, "证明人：", "song 14")
    leaf.sign(130, 374, 60)
    leaf.close([f], (400, 460), "song 15.5 c", f.works, day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-web-meeting-certificate")
def web_meeting(kit: Kit) -> Paper:
    """An academic meeting, as its site draws the certificate: name large, facts small."""
    leaf = Leaf(kit, 595, 842)
    f = Fill(
        kit,
        "conference",
        MEETINGS,
        (1, 2),
        (2020, 2025),
        hours=(6, 8, 12),
        dates=("plain", "dashes"),
        no=("ACA{y}#####",),
    )
    f.long = 6.0 * ((f.end - f.start).days + 1)
    leaf.box(0, 0, 595, 200, "navy")
    leaf.mid(100, "参 会 证 明", "head 36 white")
    leaf.mid(140, "CERTIFICATE OF ATTENDANCE", "hei 13 white t1")
    leaf.mid(290, f("<name>"), "kai 34")
    leaf.mid(330, f("<unit>"), "song 15")
    leaf.put(
        80,
        400,
        f("　　于<span:至>参加“<what>”，累计参会<hrs>，特此证明。"),
        "song 16 w436 l2.1",
    )
    leaf.put(80, 760, f("证书编号：<no>"), "hei 12")
    leaf.qr(80, 660, 76)
    leaf.close(
        [f],
        (400, 620),
        "song 15.5 c",
        leaf.rng.choice(lore.SOCIETIES[4:]),
        day=f.given,
        seal="clean",
    )
    return f.paper(KIND, leaf)
