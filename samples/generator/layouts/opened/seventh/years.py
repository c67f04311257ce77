"""Records of one person's courses: a year's registers of portals, schools, employers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Grid, Leaf, Words, cells, of

KIND = "transcript"
FORMS = (
    ("培训班", "training_class"),
    ("网络培训", "online"),
    ("研修班", "seminar"),
    ("学术讲座", "lecture"),
)


def courses(
    f: Fill, pool: Sequence[str], least: int, most: int, hours: Sequence[float]
) -> list[Fill]:
    """Some courses of the year, each with a day and hours of its own."""
    rows = []
    for n, what in enumerate(f.rng.sample(list(pool), f.rng.randint(least, most))):
        one = f.add(what)
        one.start = one.end = date(f.end.year, 1 + n % 11, f.rng.randrange(2, 27))
        one.long = float(f.rng.choice(list(hours)))
        rows.append(one)
    return rows


def whole(rows: Sequence[Fill]) -> str:
    return f"{sum(one.long for one in rows):g}"


@of(KIND, "t-year-sheet-of-a-portal")
def portal(kit: Kit) -> Paper:
    """年度学习档案 of a portal: shaded head, courses with dates from and to, a sum below."""
    leaf = Leaf(kit)
    f = Fill(kit, "online", (1, 1), years=(2016, 2025), dates=("dashes",))
    leaf.band("teal", 56)
    leaf.put(30, 36, lore.SITES[2], "head 17 white")
    leaf.put(565, 36, f("<yr:年度>网络培训学习档案"), "hei 15 white r")
    leaf.put(34, 88, f("姓名：<name>"), "hei 12.5")
    leaf.put(200, 88, f("身份证号：<id>"), "hei 12.5")
    leaf.put(34, 110, f("单位：<unit>"), "hei 12.5")
    rows: list[list[Words]] = []
    made = courses(f, (*lore.EVERY, *lore.PUBLIC), 5, 10, (2, 3, 4, 6, 8))
    for n, one in enumerate(made):
        one.start = one.end - timedelta(days=leaf.rng.randrange(1, 9))
        if one.start.year < one.end.year:
            one.start = one.end
        one.mark = leaf.rng.choice(["合格", "合格", "优秀"])
        rows.append(
            [str(n + 1), one("<what>"), one("<from>"), one("<to>"), one("<hrs:#>"), one("<mark>")]
        )
    low = Grid("34 215 86 86 50 56", "hei 12|hei 11.5", 29, "zebra", "clcccc").draw(
        leaf, (34, 126), "序 课程名称 开始日期 完成日期 学时 结果", rows
    )
    leaf.put(545, low + 24, f"合计学时：{whole(made)}", "hei 13 r")
    leaf.qr(40, low + 40, 70)
    leaf.close(
        f.rows,
        (400, low + 70),
        "hei 14 c",
        lore.SITE_BODIES[2],
        day=date(f.end.year, 12, 29),
        seal="electronic",
        form="plain",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-year-assessment-of-a-unit")
def unit_year(kit: Kit) -> Paper:
    """单位年度登记表: forms, spans and results by row; handler's hand and the unit's seal."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2025), dates=("dots", "dots-padded"))
    leaf.mid(48, f("<yr:年度>专业技术人员参加继续教育情况登记表"), "song 20")
    leaf.put(36, 80, f("单位：<unit>"), "song 13")
    leaf.put(806, 80, f("姓名：<name>　　身份证号：<id>"), "song 13 r")
    rows: list[list[Words]] = []
    made = []
    for n, what in enumerate(leaf.rng.sample([*lore.EVERY], leaf.rng.randrange(3, 6))):
        words, code = leaf.rng.choice(FORMS)
        one = f.add(what, form=code)
        length = 1 if code == "lecture" else leaf.rng.randrange(2, 5)
        one.start = date(f.end.year, 2 + 2 * n, leaf.rng.randrange(2, 22))
        one.end = one.start + timedelta(days=length - 1)
        one.long = 4.0 if code == "lecture" else 8.0 * length
        made.append(one)
        rows.append(
            [
                one("<what>"),
                one(f"<form:{words}>"),
                one("<span:至>"),
                one("<hrs:#>"),
                one("<mark>"),
                "",
            ]
        )
    low = Grid("270 90 200 60 70 80", "hei 12.5|song 12", 38, "ruled", "lccccl").draw(
        leaf, (36, 94), "学习内容 学习形式 起止时间 学时 成绩 备注", rows
    )
    leaf.put(40, low + 26, f"全年学时共计 {whole(made)}", "song 13")
    leaf.put(40, low + 56, "经办人：", "song 13")
    leaf.sign(92, low + 30, 56)
    leaf.close(
        f.rows, (640, low + 50), "song 14.5 c", f.works, day=date(f.end.year, 12, 28), gap=26
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-booklet-pages-of-a-year")
def booklet(kit: Kit) -> Paper:
    """登记页 of the booklet: an opened spread, rows by pen, the unit's chop at the foot."""
    leaf = Leaf(kit, 760, 520, "mint")
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2024), dates=("dots",))
    leaf.rule(380, 0, 380, 520, 0.5)
    leaf.put(190, 56, "继续教育学习登记", "song 18 c")
    leaf.pairs(
        (40, 110),
        [("姓　名", ""), ("身份证号", ""), ("单　位", ""), ("年　度", "")],
        "song 13|song 13",
        (44, 70),
    )
    for n, slot in enumerate(("<name>", "<id>", "<unit>", "<yr:>")):
        leaf.pen(112, 109 + 44 * n, f(slot), "pen 16 ink <250")
        leaf.rule(108, 115 + 44 * n, 350, 115 + 44 * n, 0.5)
    edges = (392, 526, 598, 642, 692, 744)
    heads = ("学习内容、起止", "形式", "学时", "成绩", "备注")
    rows = leaf.rng.randrange(3, 6)
    for x in edges:
        leaf.rule(x, 30, x, 30 + 34 + 62 * 6, 0.6)
    leaf.rule(392, 30, 744, 30, 0.6)
    for n in range(7):
        leaf.rule(392, 64 + 62 * n, 744, 64 + 62 * n, 0.6)
    for n, head in enumerate(heads):
        leaf.put((edges[n] + edges[n + 1]) / 2, 52, head, "song 11.5 c")
    return booklet_rows(leaf, f, rows)


def booklet_rows(leaf: Leaf, f: Fill, count: int) -> Paper:
    """What stands in the rows of the spread: the content over the whole of a row's first line."""
    for n, what in enumerate(leaf.rng.sample([*lore.DESK, *lore.WORKS], count)):
        one = f.add(what)
        one.start = date(f.end.year, 2 + 2 * n, leaf.rng.randrange(2, 20))
        one.end = one.start + timedelta(days=leaf.rng.randrange(1, 4))
        one.long = 8.0 * ((one.end - one.start).days + 1)
        y = 64 + 62 * n
        leaf.pen(402, y + 22, one("<what>"), "pen 13.5 ink <330")
        first, last = wording.day(one.start, "dots"), wording.day(one.end, "dots")
        leaf.pen(396, y + 50, [one.say("start_date", first, str(one.start))], "pen 12.5 ink <58")
        leaf.pen(456, y + 50, "-", "pen 12 ink")
        leaf.pen(464, y + 50, [one.say("end_date", last, str(one.end))], "pen 12.5 ink <58")
        for x, slot, room in (
            (530, "<form:培训班>", 60),
            (604, "<hrs:#>", 32),
            (648, "<mark>", 40),
        ):
            leaf.pen(x, y + 50, one(slot), f"pen 13 ink <{room}")
    for one in f.rows:
        one.know(issuer=f.works)
    leaf.put(404, 486, [Span("登记单位："), Span(f.works, "issuer")], "song 12 <330")
    leaf.stamp((590, 480), f.works, "star", 76)
    return f.paper(KIND, leaf)


@of(KIND, "t-credits-and-hours-by-course")
def credits(kit: Kit) -> Paper:
    """研修 record of a college: hours and credits in columns beside each other, grades."""
    leaf = Leaf(kit, paper="cream")
    f = Fill(
        kit,
        "training_class",
        ("技术骨干培训班",),
        (20, 40),
        (2015, 2025),
        dates=("plain",),
        no=("CJD{y}####",),
    )
    school = leaf.rng.choice(lore.COLLEGES[:3])
    leaf.mid(84, f"{school}培训学员成绩单", "song 21")
    leaf.put(60, 126, f("学员：<name>　　　身份证号：<id>"), "song 14")
    leaf.put(60, 152, f("培训时间：<span:至>"), "song 14")
    made = courses(f, (*lore.PLANT, *lore.GRID), 4, 8, (4, 8, 12, 16))
    rows: list[list[Words]] = []
    for one in made:
        one.start, one.end = f.start, f.end
        one.mark = leaf.rng.choice(["优", "良", "合格", "85", "92", "77"])
        rows.append([one("<what>"), one("<hrs:#>"), f"{one.long / 4:g}", one("<mark>")])
    rows.append(["合　计", whole(made), f"{sum(one.long for one in made) / 4:g}", ""])
    low = Grid("250 70 70 85", "hei 13|song 13", 34).draw(
        leaf, (60, 170), "课程名称 学时 学分 成绩", rows
    )
    leaf.put(60, low + 28, f("成绩单号：<no>"), "song 12.5")
    leaf.close(f.rows, (400, low + 90), "song 15 c", f"{school}继续教育学院", day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-phone-list-of-courses")
def phone(kit: Kit) -> Paper:
    """我的学习记录 of an app: a card for each course, name over day, hours and result."""
    leaf = Leaf(kit, 390, 844, "ash")
    f = Fill(kit, "online", (1, 1), years=(2019, 2025), dates=("dashes", "dots-padded"))
    site = leaf.rng.randrange(4)
    leaf.box(0, 0, 390, 150, "white")
    leaf.put(20, 22, f"{leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 11")
    leaf.mid(58, f("<yr:年>网络学习记录"), "hei 16")
    leaf.put(20, 96, f("<name>"), "hei 17")
    leaf.put(20, 124, f("身份证号 <id>"), "hei 12.5 grey")
    y = 162.0
    for one in courses(f, (*lore.PUBLIC, *lore.DESK, *lore.CARE), 3, 5, (2, 4, 6, 8)):
        one.mark = leaf.rng.choice(["合格", "合格", "优秀"])
        leaf.box(12, y, 378, y + 104, "white")
        leaf.put(28, y + 34, one("<what>"), "hei 15 <330")
        leaf.put(28, y + 62, one("完成时间 <to>"), "hei 12.5 grey")
        leaf.put(28, y + 88, one("<hrs:#学时>"), "hei 13.5 blue")
        leaf.put(362, y + 88, one("<mark>"), "hei 13.5 green r")
        y += 114
    for one in f.rows:
        one.know(issuer=lore.SITE_BODIES[site])
    leaf.mid(y + 30, [Span("出具单位："), Span(lore.SITE_BODIES[site], "issuer")], "hei 11.5 grey")
    return f.paper(KIND, leaf)


@of(KIND, "t-school-hours-of-a-teacher")
def teacher(kit: Kit) -> Paper:
    """教师学时登记: level, course, span, hours; subjects 公需 and 专业 in a column."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (1, 1),
        years=(2016, 2025),
        dates=("dots-padded", "dots"),
        trade=("学校", "中学"),
        no=("JSXS{y}#####",),
    )
    leaf.mid(74, f("<yr:年度>教师培训学时证明"), "head 22")
    low = leaf.form(
        (40, 96),
        "66 190 76 183",
        cells(f, "姓　名|<name>|身份证号|<id>\n任教学校|<unit>|证明编号|<no>"),
        "hei 12|song 12.5",
        34,
    )
    rows: list[list[Words]] = []
    made = []
    for n, what in enumerate(
        leaf.rng.sample([*lore.CLASS, *lore.PUBLIC[:4]], leaf.rng.randrange(4, 8))
    ):
        one = f.add(what)
        one.start = date(f.end.year, 1 + n, leaf.rng.randrange(2, 22))
        one.end = one.start + timedelta(days=leaf.rng.randrange(1, 4))
        one.long = float(leaf.rng.choice([4, 6])) * ((one.end - one.start).days + 1)
        made.append(one)
        sub = "公需科目" if what in lore.PUBLIC else "专业科目"
        rows.append(
            [
                one("<what>"),
                one(f"<sub:{sub}>"),
                one("<span:-> ".strip()),
                one("<hrs:#>"),
                one("<mark>"),
            ]
        )
    low = Grid("170 70 165 50 60", "hei 12|song 11.5", 34, "ruled", "lcccc").draw(
        leaf, (40, low + 14), "培训项目 科目 时间 学时 结果", rows
    )
    leaf.put(
        44,
        low + 26,
        f"本年度累计学时：{wording.chinese(int(sum(one.long for one in made)))}",
        "song 13",
    )
    leaf.close(
        f.rows,
        (410, low + 80),
        "song 14.5 c",
        leaf.rng.choice(lore.FOR_TEACHERS),
        day=date(f.end.year, 12, 25),
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-marks-of-a-correspondence-course")
def correspondence(kit: Kit) -> Paper:
    """函授 student's marks of one year: two blocks of courses with credits, no hours."""
    leaf = Leaf(kit, 842, 560)
    f = Fill(kit, "degree", (1, 1), years=(2017, 2025), dates=("plain",))
    school = leaf.rng.choice(lore.COLLEGES)
    leaf.mid(56, f"{school}（函授）学生成绩表", "song 20")
    leaf.put(46, 92, f("姓名：<name>　　身份证号：<id>　　年度：<yr:>"), "song 13.5")
    leaf.put(
        46,
        116,
        (
            f"学号：{kit.serial('########', f.start)}　　专业："
            f"{leaf.rng.choice(lore.MAJORS)}　　层次：专升本"
        ),
        "song 13.5",
    )
    pool = (
        "大学语文",
        "英语（二）",
        "概率论",
        "线性代数",
        "管理心理学",
        "电工学",
        "工程测量",
        "教育统计",
        "经济法概论",
        "公共关系",
        "物理化学",
        "政治经济学",
    )
    made: list[list[Words]] = []
    for what in leaf.rng.sample(pool, leaf.rng.choice([4, 6, 8])):
        one = f.add(what)
        one.mark = leaf.rng.choice(["78", "85", "91", "67", "良好", "优秀"])
        score = leaf.rng.choice([2.0, 3.0, 4.0])
        made.append([one("<what>"), one.hours(score, f"{score:g}", "学分"), one("<mark>")])
    half = len(made) // 2
    rows = [[*made[n], *made[n + half]] for n in range(half)]
    low = Grid("190 70 110 190 70 110", "hei 12.5|song 12.5", 32).draw(
        leaf, (46, 132), "课程 学分 成绩 课程 学分 成绩", rows
    )
    leaf.close(
        f.rows, (620, low + 70), "song 14.5 c", f"{school}继续教育学院", day=date(f.end.year, 7, 6)
    )
    return f.paper(KIND, leaf)
