"""Records of one person's courses: cards, dotted lists, two pages, half sheets."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Grid, Leaf, Words, cells, of, pairs
from samples.generator.layouts.opened.seventh.years import KIND, courses, whole


@of(KIND, "t-public-and-trade-apart")
def apart(kit: Kit) -> Paper:
    """Two tables on one sheet, 公需科目 above and 专业科目 below, each with a sum of its own."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "online",
        (1, 1),
        years=(2016, 2025),
        dates=("dashes", "dots-padded"),
        no=("XSHZ{y}######",),
    )
    leaf.mid(70, f("<yr:年度>专业技术人员网络继续教育证明"), "head 19")
    low = leaf.form(
        (40, 90),
        "66 176 76 197",
        cells(f, "姓　名|<name>|身份证号|<id>\n单　位|<unit>|证明编号|<no>"),
        "hei 12|song 12.5",
        32,
    )
    for sub, pool, least, most in (("公需科目", lore.PUBLIC, 1, 3), ("专业科目", lore.EVERY, 2, 5)):
        before = len(f.rows)
        made = courses(f, pool, least, most, (4, 6, 8, 12, 16))
        leaf.put(44, low + 28, f"{sub}学习情况", "hei 13.5")
        rows: list[list[Words]] = []
        for one in made:
            one.know(subject="public" if sub == "公需科目" else "professional")
            rows.append([one("<what>"), one("<to>"), one("<hrs:#>"), one("<mark>")])
        rows.append(["小计", "", whole(f.rows[before:]), ""])
        low = Grid("270 105 70 70", "hei 12|song 12", 29).draw(
            leaf, (40, low + 38), "课程名称 完成日期 学时 结果", rows
        )
    leaf.close(
        f.rows,
        (410, low + 66),
        "song 14.5 c",
        leaf.rng.choice(lore.SITE_BODIES[2:]),
        day=date(f.end.year, 12, 27),
        seal="electronic",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-half-sheet-of-a-class")
def half_sheet(kit: Kit) -> Paper:
    """成绩条 of one trainee: courses head the columns, hours and marks stand below them."""
    leaf = Leaf(kit, 760, 320, "ivory")
    f = Fill(kit, "training_class", (1, 1), days=(8, 15), years=(2015, 2025), dates=("plain",))
    f.end = f.start + timedelta(days=leaf.rng.randrange(6, 12))
    leaf.mid(48, "培训班学员成绩单", "song 20")
    leaf.put(40, 82, f("姓名：<name>　　身份证号：<id>　　培训时间：<span:至>"), "song 13 <680")
    made = courses(f, (*lore.WATER, *lore.PLANT), 4, 4, (6, 8, 12))
    heads: list[Words] = ["课程"]
    hours: list[Words] = ["学时"]
    marks: list[Words] = ["成绩"]
    for one in made:
        one.mark = str(leaf.rng.randrange(66, 98))
        heads.append(one("<what>"))
        hours.append(one("<hrs:#>"))
        marks.append(one("<mark>"))
    low = Grid("64 154 154 154 154", "hei 12.5|song 12.5", 36).draw(
        leaf, (40, 98), "", [heads, hours, marks]
    )
    leaf.close(
        f.rows,
        (560, low + 36),
        "song 14 c",
        leaf.rng.choice(lore.CENTRES[:5]),
        day=f.end + timedelta(days=6),
        size=92,
        gap=24,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-lines-with-leaders")
def leaders(kit: Kit) -> Paper:
    """A letter that lists courses line by line with dots to the hours at the right edge."""
    leaf = Leaf(kit, paper="cream")
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2025), dates=("plain", "dots-padded"))
    leaf.mid(110, "年度培训学习证明", "kai 27")
    leaf.put(
        70,
        164,
        f("　　兹证明<name>（身份证号：<id>）<yr:年>在我中心参加下列培训，各项考核均为<mark>："),
        "song 15 w455 l1.9",
    )
    y = 250.0
    for one in courses(f, (*lore.DESK, *lore.WORKS), 3, 6, (4, 6, 8)):
        end = leaf.put(86, y, one("<what>（<on>）"), "song 14.5 <330")
        words = one("<hrs>")
        x = end + 8
        while x < 440:
            leaf.put(x, y, "·", "song 8 pale")
            x += 8
        leaf.put(510, y, words, "song 14.5 r")
        y += 36
    leaf.close(
        f.rows,
        (400, y + 80),
        "song 15.5 c",
        leaf.rng.choice(lore.CENTRES),
        day=date(f.end.year, 12, 22),
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-file-of-an-employer")
def file_card(kit: Kit) -> Paper:
    """培训档案 of an employer over two pages: who it is on the first, the rest on the second."""
    first, second = Leaf(kit), Leaf(kit)
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2025), dates=("dots-padded", "dashes"))
    first.mid(64, f("<yr:年>职工培训档案"), "head 23")
    low = first.form(
        (40, 88),
        "66 180 76 193",
        cells(f, "姓　名|<name>|性　别|<sex>\n身份证号|<id>|单　位|<unit>"),
        "hei 12|song 12.5",
        34,
    )
    rows: list[list[Words]] = []
    made = courses(f, (*lore.EVERY, *lore.PUBLIC), 16, 21, (2, 4, 6, 8))
    for n, one in enumerate(made):
        one.mark = first.rng.choice(["合格", "合格", "优秀", "良好"])
        rows.append([str(n + 1), one("<on>"), one("<what>"), one("<hrs:#>"), one("<mark>")])
    grid = Grid("40 95 250 60 70", "hei 12|song 12", 31, "ruled", "cclcc")
    grid.draw(first, (40, low + 10), "序号 日期 培训内容 学时 结果", rows[:14])
    low = grid.draw(
        second,
        (40, 50),
        "序号 日期 培训内容 学时 结果",
        [*rows[14:], ["", "", "合计", whole(made), ""]],
    )
    second.put(44, low + 30, f"记录人：{kit.person().name}", "song 13")
    second.close(f.rows, (410, low + 70), "song 14.5 c", f.works, day=date(f.end.year, 12, 30))
    return f.paper(KIND, first, second)


@of(KIND, "t-medical-year-of-credits")
def medical(kit: Kit) -> Paper:
    """年度学分登记表: class, project, mode, credits in rows; credits have no hours."""
    leaf = Leaf(kit, 842, 560, "mint")
    f = Fill(
        kit,
        "training_class",
        (1, 1),
        years=(2016, 2025),
        trade=("医院", "疾病"),
        units="学分",
        dates=("dots-padded", "dashes"),
    )
    leaf.mid(50, f("<yr:年度>继续医学教育学分登记表"), "song 20")
    leaf.put(40, 84, f("姓名：<name>　　身份证号：<id>　　单位：<unit>"), "song 13 <760")
    rows: list[list[Words]] = []
    for n, what in enumerate(leaf.rng.sample(lore.CARE, leaf.rng.randrange(3, 6))):
        words, code = leaf.rng.choice(
            (("面授培训", "training_class"), ("远程培训", "online"), ("学术会议", "conference"))
        )
        one = f.add(what, form=code)
        one.start = one.end = date(f.end.year, 2 + n, leaf.rng.randrange(3, 25))
        score = float(leaf.rng.choice([1, 2, 3, 5]))
        rows.append(
            [
                one("<what>"),
                one(f"<form:{words}>"),
                one("<on>"),
                leaf.rng.choice(["Ⅰ类", "Ⅱ类"]),
                one.hours(score, f"{score:g}", "学分"),
            ]
        )
    low = Grid("330 110 140 80 90", "hei 12.5|song 12.5", 36, "ruled", "lcccc").draw(
        leaf, (44, 100), "项目名称 学习形式 日期 学分类别 学分", rows
    )
    leaf.close(
        f.rows,
        (630, low + 60),
        "song 14.5 c",
        leaf.rng.choice([*lore.HOSPITALS[:3], lore.SOCIETIES[4]]),
        day=date(f.end.year, 12, 18),
        gap=28,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-tablet-record-of-a-year")
def tablet(kit: Kit) -> Paper:
    """A site's page on a broad screen: rows with a round mark at the left, results in colour."""
    leaf = Leaf(kit, 980, 700, "ash")
    f = Fill(kit, "online", (1, 1), years=(2019, 2025), dates=("dashes",))
    site = leaf.rng.randrange(4)
    leaf.box(0, 0, 980, 54, "teal")
    leaf.put(26, 35, lore.SITES[site], "hei 18 white")
    leaf.put(950, 35, f("<name>"), "hei 14 white r")
    leaf.put(40, 96, f("<yr:年度>在线学习记录"), "head 20")
    leaf.put(940, 96, f("身份证号 <id>"), "hei 13 grey r")
    y = 116.0
    for one in courses(f, (*lore.EVERY, *lore.CLASS), 4, 7, (2, 3, 4, 6, 8)):
        one.mark = leaf.rng.choice(["合格", "合格", "优秀"])
        leaf.box(40, y, 940, y + 58, "white")
        leaf.put(62, y + 35, "●", "hei 10 teal")
        leaf.put(86, y + 36, one("<what>"), "hei 15 <380")
        leaf.put(560, y + 36, one("<to>"), "hei 13 grey c")
        leaf.put(720, y + 36, one("<hrs:#学时>"), "hei 14 c")
        leaf.put(860, y + 36, one("<mark>"), "hei 14 green c")
        y += 66
    for one in f.rows:
        one.know(issuer=lore.SITE_BODIES[site])
    leaf.put(
        940, y + 30, [Span("证明单位："), Span(lore.SITE_BODIES[site], "issuer")], "hei 13 grey r"
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-summary-by-forms")
def by_forms(kit: Kit) -> Paper:
    """个人年度小结表: a line for each way of learning, named at the left in a shaded cell."""
    leaf = Leaf(kit, 595, 620)
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2025), dates=("dots", "dots-padded"))
    leaf.mid(60, f("<yr:年度>继续教育学习汇总表"), "head 21")
    leaf.put(40, 92, f("姓名：<name>　　身份证号：<id>"), "song 13")
    leaf.put(40, 114, f("单位：<unit>"), "song 13")
    rows: list[list[Words]] = []
    made = []
    for words, code, length in (
        ("培训班", "training_class", 3),
        ("网络培训", "online", 8),
        ("研修班", "seminar", 4),
        ("学术讲座", "lecture", 1),
    )[: leaf.rng.randrange(2, 5)]:
        one = f.add(leaf.rng.choice(lore.EVERY), form=code)
        one.start = date(f.end.year, 2 + 2 * len(rows), leaf.rng.randrange(2, 18))
        one.end = one.start + timedelta(days=length - 1)
        one.long = {"lecture": 4.0, "online": 16.0}.get(code, 8.0 * length)
        made.append(one)
        rows.append(
            [
                one(f"<form:{words}>"),
                one("<what>"),
                one("<span:-> ".strip()),
                one("<hrs:#>"),
                one("<mark>"),
            ]
        )
    rows.append(["合计", "", "", whole(made), ""])
    low = Grid("72 186 150 50 56", "hei 12|song 11.5", 38, "ruled", "clccc").draw(
        leaf, (40, 128), "学习形式 学习内容 起止时间 学时 成绩", rows
    )
    leaf.close(f.rows, (410, low + 66), "song 14.5 c", f.works, day=date(f.end.year, 12, 29))
    return f.paper(KIND, leaf)


@of(KIND, "t-graduate-course-of-one-year")
def graduate(kit: Kit) -> Paper:
    """研究生课程成绩单 of somebody at work: term, course, credits, marks; a college's seal."""
    leaf = Leaf(kit, paper="mist")
    f = Fill(kit, "degree", (1, 1), years=(2016, 2025), dates=("plain",))
    school = leaf.rng.choice(lore.COLLEGES[:2])
    leaf.mid(80, school, "kai 21")
    leaf.mid(114, "在职硕士研究生课程成绩单", "head 20")
    leaf.pairs(
        (60, 152),
        pairs(f, "姓名：|<name>\n身份证号：|<id>\n年度：|<yr:>"),
        "hei 13|song 13.5",
        (26, 76),
    )
    pool = (
        "矩阵论",
        "工程伦理",
        "现代管理学",
        "数值分析",
        "学术英语",
        "项目管理",
        "公共政策分析",
        "教育研究方法",
    )
    rows: list[list[Words]] = []
    for what in leaf.rng.sample(pool, leaf.rng.randrange(3, 7)):
        one = f.add(what)
        one.mark = str(leaf.rng.randrange(70, 97))
        score = float(leaf.rng.choice([1, 2, 3]))
        rows.append(
            [
                one("<what>"),
                one.hours(score, f"{score:g}", "学分"),
                leaf.rng.choice(["必修", "选修"]),
                one("<mark>"),
            ]
        )
    low = Grid("230 70 80 90", "hei 13|song 13", 34, "lines", "lccc").draw(
        leaf, (60, 236), "课程名称 学分 课程性质 成绩", rows
    )
    leaf.close(
        f.rows, (400, low + 80), "song 15 c", f"{school}研究生院", day=date(f.end.year, 7, 10)
    )
    return f.paper(KIND, leaf)
