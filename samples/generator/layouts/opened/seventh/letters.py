"""Training certificates by letter and in prose: units, bureaus, hands."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, of

KIND = "training_certificate"


@of(KIND, "t-unit-proves-a-class-elsewhere")
def elsewhere(kit: Kit) -> Paper:
    """The employer proves that its own person was in a class of somebody else; it seals."""
    leaf = Leaf(kit)
    f = Fill(kit, "training_class", lore.EVERY, (2, 5), (2015, 2025), dates=("plain", "spaced"))
    leaf.mid(120, "关于参加培训的证明", "song 24")
    host = leaf.rng.choice(lore.NATIONAL)
    text = (
        "　　兹证明我单位<name>同志（身份证号：<id>），于<span:至>参加由"
        f"{host}举办的“<what>”培训班，"
        "共<hrs>，结业考核<mark>，情况属实。\n　　特此证明。"
    )
    leaf.put(74, 190, f(text), "song 16 w448 l2.15")
    f.say("employer", f.works)
    leaf.put(
        74,
        440,
        (f"经办人：{kit.person().name}　　联系电话：022-0000{leaf.rng.randrange(1000, 9999)}"),
        "song 13.5",
    )
    leaf.close([f], (400, 520), "song 15.5 c", f.works, day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-bureau-on-red-head-paper")
def red_head(kit: Kit) -> Paper:
    """A bureau's paper with its name in red above two rules; one person's class in prose."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (*lore.DESK, *lore.PUBLIC),
        (1, 4),
        (2015, 2025),
        no=("潮培证〔{y}〕###号",),
        dates=("plain",),
    )
    body = leaf.rng.choice(lore.BUREAUS)
    leaf.mid(96, body, "song 29 red <480")
    leaf.bar(116, "red", w=2.4)
    leaf.bar(121, "red", w=0.8)
    leaf.put(535, 150, f("<no>"), "song 14 r")
    leaf.mid(208, "培 训 证 明", "song 24")
    leaf.put(
        70,
        262,
        f(
            "　　<unit><name>（身份证号：<id>）于<span:至>参加我局主办的<what>培训，"
            "全程脱产，计<hrs>，考核<mark>。"
        ),
        "song 16.5 w456 l2.2",
    )
    leaf.put(70, 420, "　　特此证明。", "song 16.5")
    leaf.close([f], (400, 560), "song 16 c", body, day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-name-large-in-the-middle")
def large_name(kit: Kit) -> Paper:
    """The name alone on a rule, small words about it, the course below it, no identity number."""
    leaf = Leaf(kit, 842, 595, "cream")
    f = Fill(
        kit,
        "training_class",
        (*lore.CLASS, *lore.CARE),
        (2, 5),
        (2016, 2025),
        marks=("合格", "优秀"),
        no=("{y}-T-####",),
    )
    leaf.border("gold", 16, 6)
    leaf.border("gold", 28, 1)
    leaf.mid(120, "培训结业证书", "kai 36 brown")
    leaf.mid(206, f("<name>"), "kai 30")
    leaf.rule(300, 216, 542, 216, 0.8)
    leaf.mid(262, f("于<span:至>参加"), "kai 17")
    leaf.mid(304, f("“<what>”培训班"), "kai 24 <640")
    leaf.mid(346, f("修满<hrs>，成绩<mark>，特发此证"), "kai 17")
    leaf.put(90, 520, f("No. <no>"), "song 13")
    leaf.close(
        [f],
        (610, 440),
        "kai 16 c",
        leaf.rng.choice([*lore.FOR_TEACHERS, *lore.HOSPITALS[:2]]),
        day=f.given,
        form="plain",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-sentence-in-a-frame")
def framed(kit: Kit) -> Paper:
    """Half a sheet: a narrow frame, sentence set close, number in the frame's upper edge."""
    leaf = Leaf(kit, 595, 420)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (1, 3),
        (2015, 2025),
        hours=(4, 8, 12, 16, 24),
        no=("PX{y}-#####",),
        dates=("padded", "dots-padded"),
    )
    leaf.page.frame(36, 40, 559, 384, width=1.6)
    leaf.mid(90, "培训合格证明", "hei 22")
    leaf.put(544, 62, f("编号 <no>"), "hei 11.5 r")
    leaf.put(
        60,
        136,
        f("　　<name>，身份证号<id>，<unit>，<span:至>参加<what>培训<hrs>，考核<mark>。"),
        "song 15.5 w475 l1.9",
    )
    leaf.close(
        [f], (420, 300), "song 14.5 c", leaf.rng.choice(lore.CENTRES), day=f.given, size=96, gap=28
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-days-before-the-name")
def days_first(kit: Kit) -> Paper:
    """The sentence opens with the days, the name comes last; a wide blue border."""
    leaf = Leaf(kit, 780, 550, "mist")
    f = Fill(
        kit,
        "training_class",
        (*lore.WATER, *lore.GRID, *lore.WORKS),
        (2, 5),
        (2015, 2025),
        no=("GZ{y}####",),
        marks=("合格", "良好"),
    )
    leaf.border("navy", 12, 12)
    leaf.mid(120, "结业证书", "head 38 navy")
    leaf.flow(
        (96, 206),
        f(
            "　　<span:至>，我会举办了“<what>”培训班，培训课时折合<hrs>。学员 "
            "<name> （身份证号 <id> ）参加了全部课程，考核 <mark> ，准予结业。"
        ),
        "song 18 l2.1",
        688,
    )
    leaf.put(96, 440, f("证书编号：<no>"), "song 13")
    leaf.close([f], (570, 410), "song 15.5 c", leaf.rng.choice(lore.SOCIETIES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-lessons-not-hours")
def lessons(kit: Kit) -> Paper:
    """课时 is the unit; two weeks of class beside work; an upright sheet."""
    leaf = Leaf(kit, 560, 780, "mint")
    f = Fill(
        kit,
        "training_class",
        (*lore.CLASS, "财务软件应用", "办公自动化"),
        (12, 30),
        (2014, 2024),
        units="课时",
        hours=(30, 36, 48, 60),
        no=("XY{y}-###",),
        dates=("plain", "padded"),
    )
    leaf.corners("teal", 22, 70)
    leaf.mid(130, "学 习 结 业 证", "kai 32 teal")
    leaf.put(
        74,
        210,
        f(
            "　　<name>同志自<from>至<to>参加本校“<what>”业余培训班，共学习<hrs>，"
            "考试<mark>，准予结业。"
        ),
        "kai 18 w412 l2.2",
    )
    leaf.put(74, 470, f("身份证号：<id>"), "song 14")
    leaf.put(74, 500, f("结业证号：<no>"), "song 14")
    leaf.close(
        [f],
        (370, 620),
        "kai 16 c",
        leaf.rng.choice([lore.CENTRES[2], lore.FOR_TEACHERS[0], lore.COLLEGES[3]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-seminar-by-invitation")
def study_tour(kit: Kit) -> Paper:
    """研修班 of a university for an employer: pale words on a dark ground."""
    leaf = Leaf(kit, 842, 595, "wine")
    f = Fill(
        kit,
        "seminar",
        ("企业数字化转型", "港航物流创新", "职业教育治理", "公立医院运营管理", "现代农业经营"),
        (3, 6),
        (2016, 2025),
        hours=(24, 32, 40, 48),
        no=("GYX-{y}-###",),
        dates=("plain",),
    )
    leaf.page.frame(24, 24, 818, 571, width=2, colour=(214, 180, 100))
    leaf.mid(120, "研修班结业证书", "kai 36 sand")
    leaf.put(
        100,
        206,
        f(
            "　　<name>同志于<span:至>在我校参加“<what>”研修班，完成全部研修课程，"
            "计<hrs>，考核<mark>，准予结业。"
        ),
        "kai 20 w642 l2.15 white",
    )
    leaf.put(100, 480, f("证书编号：<no>"), "song 13.5 sand")
    leaf.close(
        [f],
        (610, 430),
        "kai 17 c white",
        leaf.rng.choice(lore.COLLEGES[:3]),
        day=f.given,
        seal="",
        form="plain",
    )
    return f.paper(KIND, leaf)
