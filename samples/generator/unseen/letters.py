"""Held-out training certificates by letter and in prose: units, bureaus, hands."""

from __future__ import annotations

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.unseen import lore
from samples.generator.unseen.desk import Fill, Leaf, of

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


@of(KIND, "t-issued-again")
def reissued(kit: Kit) -> Paper:
    """补发: the number ends in -R; lost before, issued again on a later day."""
    leaf = Leaf(kit, 800, 560)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 4),
        (2015, 2024),
        no=("FX-{d}-####-R",),
        dates=("plain",),
    )
    leaf.border("teal", 22, 2)
    leaf.mid(112, "培训合格证书", "head 34 teal")
    leaf.put(690, 60, "（补发）", "song 14 red")
    leaf.put(
        96,
        196,
        f(
            "　　<name>（<id>）于<span:至>参加我中心“<what>”培训，共<hrs>，考核"
            "<mark>，特发此证。原证书遗失，予以补发。"
        ),
        "song 18.5 w608 l2.1",
    )
    leaf.put(96, 450, f("证书编号：<no>"), "song 13.5")
    leaf.close([f], (580, 420), "song 15.5 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-written-in-a-clear-hand")
def by_hand(kit: Kit) -> Paper:
    """A short proof by hand on a half sheet; only name, class, days, hours; a faint seal."""
    leaf = Leaf(kit, 560, 400, "ivory")
    f = Fill(
        kit,
        "training_class",
        (*lore.FIELD, *lore.DESK),
        (1, 3),
        (2014, 2022),
        hours=(4, 8, 12, 16),
        dates=("plain",),
    )
    body = leaf.rng.choice([lore.CENTRES[1], lore.CENTRES[3], lore.SOCIETIES[1]])
    leaf.pen(240, 60, "证　明", "pen 25 ink")
    for n, words in enumerate(
        (
            "　　<name>同志于<span:至>",
            "参加我单位组织的“<what>”培训，",
            "共计<hrs>，考核<mark>。",
            "　　特此证明。",
        )
    ):
        leaf.pen(50, 116 + 42 * n, f(words), "pen 19 ink <460")
    f.know(issuer=body, issue_date=str(f.given))
    leaf.pen(270, 310, [f.say("issuer", body)], "pen 18 ink <260")
    leaf.pen(
        320, 350, [f.say("issue_date", wording.day(f.given, "plain"), str(f.given))], "pen 18 ink"
    )
    leaf.stamp((400, 326), body, "pale", 112)
    return f.paper(KIND, leaf)


@of(KIND, "t-public-course-in-a-hall")
def hall(kit: Kit) -> Paper:
    """公需选修 taught in a hall for four days or fewer: the subject is told in the text."""
    leaf = Leaf(kit, 842, 595, "rose")
    f = Fill(
        kit,
        "training_class",
        lore.PUBLIC,
        (1, 4),
        (2015, 2025),
        hours=(8, 16, 24, 32),
        no=("GXM{y}####",),
        marks=("合格", "通过", "88分"),
    )
    sub = leaf.rng.choice(["公需选修", "公需必修"])
    leaf.ornate("red", 16)
    leaf.mid(126, "专业技术人员公需科目培训证书", "head 29 red <640")
    leaf.put(
        100,
        206,
        f(
            f"　　<unit><name>同志于<span:至>参加<sub:{sub}>课程“<what>”集中面授培训，"
            "学习<hrs>，考试<mark>。"
        ),
        "kai 20 w642 l2.1",
    )
    leaf.put(100, 440, f("身份证号：<id>"), "song 13.5")
    leaf.put(100, 466, f("证书编号：<no>"), "song 13.5")
    leaf.close(
        [f],
        (610, 430),
        "kai 16.5 c",
        leaf.rng.choice([lore.CENTRES[6], lore.CENTRES[0]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-practice-of-teachers-in-works")
def practice(kit: Kit) -> Paper:
    """双师型教师培训: a vocational base, weeks and hours, an even sentence without a number."""
    leaf = Leaf(kit, 595, 700, "sand")
    f = Fill(
        kit,
        "training_class",
        ("数控技术专业教师", "汽车维修专业教师", "学前教育专业教师", "电子商务专业教师"),
        (12, 28),
        (2015, 2025),
        hours=(80, 96, 120, 160),
        marks=("合格", "优秀"),
        dates=("plain", "dots"),
        trade=("学校",),
    )
    leaf.border("brown", 20, 2.5)
    leaf.mid(110, "职业院校教师素质提高计划", "kai 18 brown")
    leaf.mid(154, "培训证书", "kai 34 brown")
    leaf.put(
        76,
        230,
        f(
            "　　<unit><name>老师（身份证号<id>）于<from>至<to>参加“<what>”培训，完"
            "成<hrs>，考核等级为<mark>。"
        ),
        "kai 17.5 w443 l2.15",
    )
    leaf.close([f], (390, 560), "kai 16 c", leaf.rng.choice(lore.COLLEGES[2:5]), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-certificate-with-a-side-note")
def side_note(kit: Kit) -> Paper:
    """A certificate whose left margin says how to check it; the same day stands twice."""
    leaf = Leaf(kit, 842, 560)
    f = Fill(
        kit,
        "training_class",
        (*lore.PLANT, *lore.WATER),
        (1, 4),
        (2019, 2025),
        no=("QRC{y}######",),
        dates=("plain", "padded"),
    )
    leaf.box(0, 0, 190, 560, "ash")
    leaf.qr(52, 80, 86)
    for n, words in enumerate(
        (
            "扫描二维码查询真伪",
            "本证书由系统生成",
            "涂改无效",
            f"防伪码 {leaf.rng.randrange(16**8):08X}",
        )
    ):
        leaf.put(95, 200 + 24 * n, words, "hei 11 grey c")
    leaf.put(516, 110, "培 训 证 书", "head 32 c")
    leaf.put(
        230,
        180,
        f(
            "　　<name>（身份证号：<id>）于<span:至>参加<what>培训，完成<hrs>，考核"
            "<mark>，特发此证。"
        ),
        "song 17.5 w570 l2.1",
    )
    leaf.put(230, 470, f("证书编号：<no>"), "song 13")
    leaf.close(
        [f], (650, 420), "song 15 c", leaf.rng.choice(lore.CENTRES), day=f.given, seal="electronic"
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-answer-to-a-unit")
def answer(kit: Kit) -> Paper:
    """复函: an answer to an enquiry about one certificate; it repeats all that it says."""
    leaf = Leaf(kit)
    f = Fill(
        kit, "training_class", lore.EVERY, (2, 5), (2015, 2024), no=("{y}######",), dates=("plain",)
    )
    body = leaf.rng.choice(lore.CENTRES)
    leaf.mid(120, "培训证书核实证明", "head 24")
    leaf.put(72, 184, f("<unit>："), "song 16")
    text = [
        *f(
            "　　经核实，你单位<name>（身份证号：<id>）于<span:至>参加我单位“"
            "<what>”培训，培训<hrs>，考核<mark>，证书编号为<no>，证书真实有效。"
        ),
        Span("\n　　特此证明。"),
    ]
    leaf.put(72, 226, text, "song 16 w452 l2.15")
    leaf.close([f], (400, 520), "song 15.5 c", body, day=f.given)
    return f.paper(KIND, leaf)
