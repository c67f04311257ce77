"""Training certificates, further: other words and places for the same facts."""

from __future__ import annotations

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, of, pairs

KIND = "training_certificate"


@of(KIND, "t-took-part-in-all-lessons")
def all_lessons(kit: Kit) -> Paper:
    """学员证书: the class in book marks, 集中培训, the result said as 考试通过."""
    leaf = Leaf(kit, 842, 595, "mint")
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2015, 2025),
        marks=("通过", "合格"),
        no=("{y}ZS-####",),
    )
    leaf.border("green", 20, 3)
    leaf.border("gold", 28, 1)
    leaf.mid(126, "学 习 合 格 证 书", "head 34 green")
    leaf.put(
        104,
        210,
        f(
            "　　学员<name>，身份证号<id>，<span:至>参加《<what>》集中培训，学满"
            "<hrs>，考试<mark>，特发此证以资证明。"
        ),
        "song 19 w634 l2.15",
    )
    leaf.put(104, 480, f("证书号码：<no>"), "song 13.5")
    leaf.close(
        [f], (610, 430), "song 16 c", leaf.rng.choice([*lore.CENTRES, *lore.NATIONAL]), day=f.given
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-mark-alone-on-its-line")
def mark_alone(kit: Kit) -> Paper:
    """The sentence says what was learned; hours, mark and number stand on lines of their own."""
    leaf = Leaf(kit, 595, 760, "cream")
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2015, 2025),
        marks=("90", "84", "77", "合格", "良好"),
        no=("PY{y}####",),
    )
    leaf.ornate("teal", 22)
    leaf.mid(130, "培 训 证 书", "kai 34 teal")
    leaf.put(80, 210, f("　　<name>同志于<span:至>参加<what>培训班学习。"), "kai 18 w435 l2.1")
    y = 360.0
    for label, words in pairs(
        f, ("学　　时：|<hrs:#>\n成　　绩：|<mark>\n身份证号：|<id>\n证书编号：|<no>")
    ):
        leaf.put(110, y, label, "kai 16")
        leaf.put(200, y, words, "song 16")
        y += 42
    leaf.close([f], (390, 620), "kai 16 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-day-of-issue-on-top")
def day_on_top(kit: Kit) -> Paper:
    """Number and day of issue at the head's two corners; only the body's name closes."""
    leaf = Leaf(kit, 842, 560)
    f = Fill(
        kit,
        "training_class",
        (*lore.GRID, *lore.WATER, *lore.DESK),
        (1, 4),
        (2016, 2025),
        no=("HHM（{y}）###",),
        dates=("plain", "dashes"),
    )
    leaf.box(0, 0, 842, 4, "navy")
    leaf.put(50, 50, f("编号：<no>"), "song 13")
    leaf.put(792, 50, f("发证日期：<given>"), "song 13 r")
    leaf.mid(134, "专业培训结业证书", "head 31 navy")
    leaf.put(
        96,
        210,
        f(
            "　　<unit><name>（身份证号<id>）参加了<span:至>举办的“<what>”培训，完"
            "成<hrs>，考核<mark>，准予结业。"
        ),
        "song 18 w650 l2.15",
    )
    leaf.close([f], (600, 430), "song 16 c", leaf.rng.choice([*lore.SOCIETIES, *lore.CENTRES[:4]]))
    return f.paper(KIND, leaf)


@of(KIND, "t-two-signatures-one-seal")
def signatures(kit: Kit) -> Paper:
    """Teacher and head sign; labels 讲师 and 负责人 with hands; the body's name is typed below."""
    leaf = Leaf(kit, 800, 560, "ivory")
    f = Fill(
        kit,
        "training_class",
        (*lore.PLANT, *lore.CARE, *lore.CLASS),
        (1, 3),
        (2016, 2025),
        hours=(6, 8, 12, 14, 16),
        no=("TT-{d}-##",),
        dates=("plain",),
    )
    leaf.corners("purple", 20, 60)
    leaf.mid(110, "培训结业证明", "kai 32 purple")
    leaf.put(
        96,
        180,
        f("　　兹证明<name>（<id>）已完成<span:至>的“<what>”课程培训，共<hrs>，结业考核<mark>。"),
        "song 18 w608 l2.1",
    )
    for x, label in ((110, "讲师"), (300, "负责人")):
        leaf.put(x, 400, label, "song 13 grey")
        leaf.sign(x + 44, 374, 60)
        leaf.rule(x + 40, 408, x + 120, 408, 0.5)
    leaf.put(96, 490, f("证明编号：<no>"), "song 13")
    leaf.close(
        [f],
        (600, 420),
        "song 15 c",
        leaf.rng.choice([lore.NATIONAL[4], lore.CENTRES[7], lore.HOSPITALS[0]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-hours-in-words-and-figures")
def words_and_figures(kit: Kit) -> Paper:
    """Hours in Chinese numerals, days in Chinese numerals, the number in figures."""
    leaf = Leaf(kit, 842, 595, "sand")
    f = Fill(
        kit,
        "training_class",
        (*lore.CLASS, *lore.FIELD, *lore.DESK),
        (3, 6),
        (2014, 2023),
        hours=(24, 32, 36, 40, 48),
        no=("津金培{y}####号",),
        dates=("cn",),
    )
    leaf.border("brown", 16, 8)
    leaf.mid(126, "结　业　证　明　书", "kai 34 brown")
    leaf.put(
        104,
        212,
        f(
            "　　<name>同志，于<from:cn>至<to:cn>参加本会<what>培训班，听课"
            "<hrs:@学时>，考试<mark>，准予结业。此证。"
        ),
        "kai 20 w634 l2.15",
    )
    leaf.put(104, 470, f("字号：<no>"), "kai 15")
    leaf.close([f], (610, 430), "kai 17 c", leaf.rng.choice(lore.SOCIETIES), day=f.given, form="cn")
    return f.paper(KIND, leaf)


@of(KIND, "t-short-range-one-month")
def short_range(kit: Kit) -> Paper:
    """From a day to another of the same month, the month told once; half a page of white."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 4),
        (2015, 2025),
        no=("KP{y}-####",),
        dates=("plain",),
    )
    leaf.mid(150, "培训合格证书", "song 36")
    leaf.rule(260, 168, 582, 168, 1)
    first = wording.day(f.start, "plain")
    last = f"{f.end.day}日" if f.end.month == f.start.month else wording.day(f.end, "plain")
    text = [
        *f("　　<unit>　<name>同志于"),
        f.say("start_date", first, str(f.start)),
        Span("-"),
        f.say("end_date", last, str(f.end)),
        *f("参加<what>培训，<hrs>，经考核<mark>，特发此证。"),
    ]
    leaf.put(100, 240, text, "song 20 w642 l2.1")
    leaf.put(100, 500, f("No.<no>"), "song 13")
    leaf.close([f], (610, 440), "song 16 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-months-told-alone")
def months(kit: Kit) -> Paper:
    """Months alone tell when; hours and grade; a base of the city closes."""
    leaf = Leaf(kit, 760, 540, "rose")
    f = Fill(
        kit,
        "training_class",
        (*lore.GRID, *lore.WORKS, *lore.PLANT),
        (30, 80),
        (2015, 2024),
        hours=(48, 60, 72, 80),
        marks=("合格", "良好", "优秀"),
        no=("YY{y}-####",),
        dates=("plain", "cn", "dots"),
    )
    leaf.border("wine", 20, 2)
    leaf.mid(112, "结业证书", "head 36 wine")
    leaf.put(
        90,
        190,
        f(
            "　　<name>（身份证号：<id>）于<months:至>参加“<what>”脱产培训班，总计"
            "<hrs>，结业成绩<mark>，准予结业。"
        ),
        "song 18 w580 l2.1",
    )
    leaf.put(90, 440, f("证书编号：<no>"), "song 13")
    leaf.close(
        [f],
        (550, 410),
        "song 15.5 c",
        leaf.rng.choice([lore.CENTRES[6], lore.CENTRES[8], lore.COLLEGES[3]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-watermark-of-the-body")
def watermark(kit: Kit) -> Paper:
    """学时证明 over a watermark of the body's own name; a masked number may stand in it."""
    leaf = Leaf(kit, 595, 700)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (1, 4),
        (2018, 2025),
        no=("XM{y}######",),
        dates=("plain", "dashes"),
    )
    body = leaf.rng.choice(lore.CENTRES)
    leaf.veil(body[:9])
    leaf.border("gold", 18, 2.5)
    leaf.mid(110, "学 时 证 明", "head 32 wine")
    leaf.put(
        74,
        190,
        f(
            "　　<name>（身份证号：<id>）已于<span:至>完成“<what>”培训班面授课程的"
            "学习，累计完成<hrs>，考核<mark>。"
        ),
        "song 17 w447 l2.15",
    )
    leaf.put(74, 420, f("证明编号：<no>"), "song 13")
    leaf.qr(80, 540, 76)
    leaf.close([f], (400, 540), "song 15 c", body, day=f.given, seal="electronic")
    return f.paper(KIND, leaf)


@of(KIND, "t-rounded-off-by-a-motto")
def motto(kit: Kit) -> Paper:
    """A firm's school: a motto below the title, the group's school seals."""
    leaf = Leaf(kit, 800, 540, "mist")
    f = Fill(
        kit,
        "training_class",
        (*lore.PLANT, *lore.DESK),
        (1, 4),
        (2016, 2025),
        marks=("合格", "88分", "95分"),
        no=("QX{y}###",),
        dates=("plain", "dots-padded"),
    )
    leaf.band("wine", 64)
    leaf.mid(42, "渤海湾集团培训学院", "head 22 white")
    leaf.mid(120, "结业证书", "head 33")
    leaf.mid(148, "学以致用　知行合一", "kai 14 grey")
    leaf.put(
        90,
        210,
        f(
            "　　<name>（身份证号<id>）参加“<what>”培训班（<span:至>），培训<hrs>，"
            "考试<mark>，准予结业。"
        ),
        "song 17.5 w620 l2.1",
    )
    leaf.put(90, 480, f("证书编号：<no>"), "song 13")
    leaf.close([f], (580, 400), "song 15 c", "渤海湾集团有限公司培训学院", day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-medical-class-with-credits")
def medical(kit: Kit) -> Paper:
    """继续医学教育培训班学分证明: class I or II, project number, 学分 alone."""
    leaf = Leaf(kit, 720, 500, "cream")
    f = Fill(
        kit,
        "training_class",
        lore.CARE,
        (2, 4),
        (2015, 2025),
        units="学分",
        hours=(3, 4, 5, 6),
        no=("{y}######",),
        trade=("医院", "疾病"),
        dates=("plain", "padded"),
    )
    f.long = float(leaf.rng.choice([3, 4, 5, 6]))
    sort = leaf.rng.choice(["Ⅰ", "Ⅱ"])
    leaf.border("teal", 16, 3)
    leaf.mid(80, "继续医学教育项目学分证书", "head 25 teal")
    leaf.put(
        76,
        140,
        f(
            "　　<name>，身份证号<id>，<unit>，于<span:至>参加“<what>”培训班（项目"
            f"编号：{kit.serial('{y}-0#-0#-0##', f.start)}），考核<mark>，授予{sort}"
            "类学分<hrs:#学分>。"
        ),
        "song 16.5 w568 l2.05",
    )
    leaf.put(76, 440, f("证书编号：<no>"), "song 13")
    leaf.close(
        [f],
        (520, 390),
        "song 15 c",
        leaf.rng.choice([*lore.HOSPITALS[:3], lore.SOCIETIES[4]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-no-day-of-issue")
def no_issue(kit: Kit) -> Paper:
    """The body's name and seal close it without a day; the sentence has the days of study."""
    leaf = Leaf(kit, 780, 540)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2015, 2025),
        no=("JY{y}###",),
        dates=("plain", "spaced"),
    )
    leaf.border("green", 22, 1.2)
    leaf.mid(116, "培训结业证", "kai 36 green")
    leaf.put(
        94,
        196,
        f("　　兹有<name>同志于<span:至>在本中心参加<what>培训，计<hrs>，经考试<mark>，准予结业。"),
        "song 18.5 w592 l2.1",
    )
    leaf.put(94, 420, f("身份证号：<id>"), "song 13.5")
    leaf.put(94, 446, f("证书编号：<no>"), "song 13.5")
    leaf.close([f], (570, 430), "song 16 c", leaf.rng.choice(lore.CENTRES))
    return f.paper(KIND, leaf)


@of(KIND, "t-dates-but-no-hours")
def no_hours(kit: Kit) -> Paper:
    """Days of study, result and number, but no hours at all."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = Fill(
        kit,
        "training_class",
        (*lore.WATER, *lore.WORKS, *lore.CARE),
        (2, 5),
        (2015, 2025),
        no=("WD-{y}-####", "{y}#####"),
    )
    leaf.ornate("navy", 18)
    leaf.mid(126, "合 格 证 书", "kai 38 navy")
    leaf.put(106, 206, f("<name>："), "kai 21")
    leaf.put(
        106,
        256,
        f("　　参加<span:至>举办的“<what>”技术培训班学习，经考试，成绩<mark>，特发此证。"),
        "kai 20 w630 l2.1",
    )
    leaf.put(106, 470, f("身份证号码：<id>"), "song 13")
    leaf.put(106, 496, f("合格证号：<no>"), "song 13")
    leaf.close([f], (610, 430), "kai 16.5 c", leaf.rng.choice(lore.NATIONAL), day=f.given)
    return f.paper(KIND, leaf)
