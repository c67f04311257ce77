"""Training certificates in prose: by hand, in halls, for schools, as answers."""

from __future__ import annotations

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, of

KIND = "training_certificate"


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
