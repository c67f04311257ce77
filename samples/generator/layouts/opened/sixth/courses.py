"""Records of one person's courses: years of a portal, registers, sheets of schools."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, paper_of

KIND = "transcript"


def several(f: Fill, pool: Sequence[str], least: int, most: int) -> list[Fill]:
    """Rows for some of the courses, month after month of the year."""
    rows = []
    for n, what in enumerate(f.rng.sample(list(pool), f.rng.randint(least, most))):
        one = f.add(what)
        one.start = one.end = date(f.end.year, 1 + n, f.rng.randrange(3, 26))
        rows.append(one)
    return rows


@paper_of(KIND, "s-year-of-hours-by-subject")
def year_by_subject(kit: Kit) -> Paper:
    """年度学时证明 of a portal: each course with 公需 or 专业, day, hours, result; a total."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "online",
        (1, 1),
        years=(2015, 2025),
        no=("NDXS{y}######",),
        dates=("dashes", "dots-padded"),
    )
    leaf.mid(76, f("<yr:年度>专业技术人员继续教育学时证明"), "head 20")
    leaf.put(46, 116, f("姓名：<name>"), "song 13")
    leaf.put(190, 116, f("身份证号：<id>"), "song 13")
    leaf.put(46, 140, f("工作单位：<unit>"), "song 13")
    leaf.put(549, 140, f("证明编号：<no>"), "song 11.5 r")
    rows: list[list[Words]] = []
    whole = 0.0
    made = several(f, (*lore.PUBLIC[:5], *lore.BUILDING, *lore.OFFICE), 4, 9)
    for n, one in enumerate(made):
        one.long = float(leaf.rng.choice([4, 6, 8, 10, 12, 16]))
        whole += one.long
        sub = "公需科目" if one.what in lore.PUBLIC else "专业科目"
        rows.append(
            [
                str(n + 1),
                one("<what>"),
                one(f"<sub:{sub}>"),
                one("<form:网络培训>"),
                one("<to>"),
                one("<hrs:#>"),
                one("<mark>"),
            ]
        )
    rows.append(["", "合计", "", "", "", f"{whole:g}", ""])
    low = Grid("36 178 66 66 80 44 44", "hei 12|song 11.5", 30).draw(
        leaf, (42, 156), "序号 课程名称 科目类别 学习形式 完成日期 学时 结果", rows
    )
    leaf.qr(60, low + 24, 66)
    leaf.close(
        f.rows,
        (400, low + 60),
        "song 14.5 c",
        leaf.rng.choice([lore.SITE_BODIES[4], lore.SITE_BODIES[0]]),
        day=date(f.end.year, 12, 28),
        seal="clean",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-register-in-two-halves")
def two_halves(kit: Kit) -> Paper:
    """继续教育登记表: two blocks of courses beside each other, padded with empty rows."""
    leaf = Leaf(kit)
    f = Fill(kit, "online", (1, 1), years=(2015, 2025), dates=("plain",), no=("{y}0########",))
    leaf.mid(66, "专业技术人员继续教育登记表", "head 21")
    leaf.put(552, 96, f("证书编号：<no>"), "song 12 r")
    rows: list[list[Words]] = [
        ["姓　名", f("<name>"), "身份证号", f("<id>")],
        ["工作单位", f("<unit>")],
        ["培训项目", f("<yr:年>专业技术人员网络继续教育"), "学习形式", f("<form:在线学习>")],
    ]
    low = leaf.form((42, 108), "72 200 72 167", rows, "hei 12.5|song 12.5", 34)
    made = several(f, (*lore.SCIENCE, *lore.OFFICE), 5, 11)
    cells: list[list[Words]] = []
    for one in made:
        one.long = float(leaf.rng.choice([2, 3, 4, 5, 6]))
        cells.append([one("<what>"), one("<hrs:#>"), one("<mark>")])
    half = (len(cells) + 1) // 2
    cells += [["", "", ""]] * (2 * half - len(cells))
    grid: list[list[Words]] = [[*cells[n], *cells[n + half]] for n in range(half)] + [[""] * 6]
    low = Grid("160 42 53 161 42 53", "hei 12|song 11", 30).draw(
        leaf, (42, low), "学习课程 学时 结果 学习课程 学时 结果", grid
    )
    whole = sum(one.long for one in made)
    leaf.put(46, low + 26, f"总学时数：{whole:g}", "song 13")
    leaf.close(
        f.rows,
        (400, low + 80),
        "song 14.5 c",
        lore.SITE_BODIES[1],
        day=date(f.end.year, 12, 20),
        labels=("培训单位（盖章）：", ""),
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-degree-course-marks")
def degree_marks(kit: Kit) -> Paper:
    """学生成绩登记表 of a college: terms one under another, credits and marks, no hours."""
    leaf = Leaf(kit, paper="ivory")
    f = Fill(kit, "degree", (1, 1), years=(2017, 2025), dates=("plain",))
    first = f.end.year - 3
    school = leaf.rng.choice(lore.COLLEGES)
    leaf.mid(60, f"{school}成人高等教育", "kai 18")
    leaf.mid(92, "学生成绩登记表", "head 23")
    leaf.put(46, 126, f("姓名：<name>　　性别：<sex>　　身份证号：<id>"), "song 12.5")
    leaf.put(
        46,
        148,
        (
            f"学号：{kit.serial('########', f.start)}　　专业："
            f"{leaf.rng.choice(lore.MAJORS)}　　层次：专升本（函授）"
        ),
        "song 12.5",
    )
    pool = (
        "大学英语",
        "高等数学",
        "线性代数",
        "工程力学",
        "管理学原理",
        "中国近现代史纲要",
        "数据库应用",
        "财务会计",
        "毕业设计",
        "西方经济学",
        "统计学",
        "组织行为学",
    )
    rows: list[list[Words]] = []
    for n, what in enumerate(leaf.rng.sample(pool, leaf.rng.randrange(6, 11))):
        one = f.add(what)
        one.mark = leaf.rng.choice(["82", "75", "90", "66", "优秀", "良好"])
        year = first + n // 4
        score = leaf.rng.choice([2.0, 3.0, 4.0])
        rows.append(
            [
                one.say("credit_year", f"{year}", year),
                one("<what>"),
                one.hours(score, f"{score:g}", "学分"),
                leaf.rng.choice(["考试", "考查"]),
                one("<mark>"),
            ]
        )
    low = Grid("70 230 60 70 80", "hei 12.5|song 12.5", 29).draw(
        leaf, (42, 162), "年度 课程名称 学分 考核 成绩", rows
    )
    leaf.close(
        f.rows, (400, low + 60), "song 14.5 c", f"{school}继续教育学院", day=date(f.end.year, 7, 2)
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-class-marks-of-one-person")
def class_marks(kit: Kit) -> Paper:
    """学员成绩单 of a longer class: courses with hours and marks; a sum of hours below."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        ("青年骨干技术人员培训班", "工程管理骨干培训班", "财务骨干培训班"),
        (12, 40),
        (2015, 2024),
        dates=("plain", "padded"),
    )
    title = f.what
    leaf.mid(84, f"{title}", "hei 18")
    leaf.mid(116, "学员成绩单", "head 24")
    leaf.put(56, 156, f("姓　　名：<name>"), "song 13.5")
    leaf.put(300, 156, f("身份证号：<id>"), "song 13.5")
    leaf.put(56, 180, f("培训时间：<span:至>"), "song 13.5")
    rows: list[list[Words]] = []
    whole = 0.0
    for what in leaf.rng.sample(
        [*lore.BUILDING, *lore.OFFICE, *lore.MONEY], leaf.rng.randrange(4, 8)
    ):
        one = f.add(what)
        one.long, one.mark = (
            float(leaf.rng.choice([8, 12, 16, 20])),
            str(leaf.rng.randrange(64, 99)),
        )
        whole += one.long
        rows.append(
            [
                one("<what>"),
                one("<hrs:#>"),
                leaf.rng.choice(["笔试", "作业", "答辩"]),
                one("<mark>"),
            ]
        )
    rows.append(["总学时", f"{whole:g}", "", ""])
    low = Grid("250 70 80 80", "hei 13|song 13", 34).draw(
        leaf, (56, 196), "课程名称 学时 考核方式 成绩", rows
    )
    leaf.close(
        f.rows,
        (400, low + 70),
        "song 15 c",
        leaf.rng.choice([lore.COLLEGES[1], lore.BASES[2], lore.COLLEGES[0]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-credits-of-a-medical-year")
def medical_year(kit: Kit) -> Paper:
    """继续医学教育学分登记: project, day, class of credits, credits, host; 学分 have no factor."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        (1, 1),
        years=(2015, 2025),
        trade=("医院", "疾病"),
        dates=("dots-padded", "dashes"),
    )
    leaf.mid(54, f("<yr:年度>继续医学教育学分登记表"), "head 22")
    leaf.put(44, 90, f("姓名：<name>　　　身份证号：<id>　　　单位：<unit>"), "song 13 <750")
    rows: list[list[Words]] = []
    for n, one in enumerate(several(f, lore.NURSING, 3, 7)):
        one.long = float(leaf.rng.choice([1, 2, 3, 5]))
        rows.append(
            [
                str(n + 1),
                one("<what>"),
                one("<on>"),
                leaf.rng.choice(["Ⅰ类", "Ⅱ类"]),
                one.hours(one.long, f"{one.long:g}", "学分"),
                one("<mark>"),
            ]
        )
    low = Grid("46 320 120 80 80 100", "hei 12.5|song 12.5", 32).draw(
        leaf, (48, 106), "序号 项目名称 日期 学分类别 学分 考核结果", rows
    )
    leaf.put(48, low + 26, f"登记人：{kit.person().name}", "song 12.5")
    leaf.close(
        f.rows,
        (620, low + 60),
        "song 14.5 c",
        leaf.rng.choice(lore.HOSPITALS[:4]),
        day=date(f.end.year, 12, 25),
        gap=26,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-file-card-by-pen")
def file_card(kit: Kit) -> Paper:
    """个人培训档案卡 of an employer: days of each class, filled in by pen, sealed at the foot."""
    leaf = Leaf(kit, 760, 540, "sand")
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2023), dates=("dots",))
    leaf.mid(48, "职工培训档案卡", "song 22")
    for x, label, slot in ((40, "姓名", "<name>"), (210, "身份证号", "<id>")):
        end = leaf.put(x, 84, label, "song 13")
        leaf.pen(end + 6, 84, f(slot), "pen 15 ink <190")
    f.say("employer", f.works)
    leaf.put(515, 84, f"单位：{f.works}", "song 12 <230")
    made = several(f, (*lore.SAFETY, *lore.MACHINES), 3, 6)
    widths = (150.0, 290.0, 70.0, 90.0, 80.0)
    heads = ("培训日期", "培训内容", "学时", "考核成绩", "登记人")
    for n in range(9):
        x = 40.0
        for wide, head in zip(widths, heads, strict=True):
            leaf.box(x, 100 + 36 * n, x + wide, 136 + 36 * n)
            if n == 0:
                leaf.put(x + wide / 2, 123, head, "song 13 c")
            x += wide
    for n, one in enumerate(made):
        y = 160.0 + 36 * n
        one.long = float(leaf.rng.choice([4, 6, 8, 8]))
        for x, slot in ((48, "<on>"), (198, "<what>"), (502, "<hrs:#>"), (560, "<mark>")):
            leaf.pen(x, y, one(slot), "pen 15.5 ink <280")
        leaf.sign(644, y - 22, 46)
    leaf.close(f.rows, (580, 460), "song 14 c", f.works, day=date(f.end.year, 12, 30), gap=24)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-finished-courses-on-a-phone")
def phone_courses(kit: Kit) -> Paper:
    """已完成课程 on a phone: a card for each course with hours, day and score."""
    leaf = Leaf(kit, 390, 980, "ash")
    f = Fill(kit, "online", (1, 1), years=(2019, 2025), dates=("dashes",))
    site = leaf.rng.randrange(5)
    leaf.box(0, 0, 390, 84, "teal")
    leaf.put(22, 24, f"{leaf.rng.randrange(7, 23)}:{leaf.rng.randrange(10, 60)}", "hei 12 white")
    leaf.mid(62, f"{lore.SITES[site]}·已完成课程", "hei 16 white")
    leaf.box(14, 96, 376, 176, "white")
    leaf.put(28, 126, f("学员：<name>"), "hei 14")
    leaf.put(28, 154, f("证件号：<id>"), "hei 13 grey")
    leaf.put(362, 126, f("<yr:年度>"), "hei 13 teal r")
    made = several(f, (*lore.PUBLIC, *lore.SAFETY), 3, 6)
    for n, one in enumerate(made):
        y = 188.0 + 112 * n
        one.long, one.mark = (
            float(leaf.rng.choice([2, 4, 6, 8])),
            leaf.rng.choice(["合格", "88分", "94分", "76分"]),
        )
        leaf.box(14, y, 376, y + 102, "white")
        leaf.put(28, y + 32, one("<what>"), "hei 15 <330")
        leaf.put(28, y + 60, one("完成日期：<to>"), "hei 12.5 grey")
        leaf.put(28, y + 84, one("<hrs:#学时>"), "hei 13 teal")
        leaf.put(362, y + 84, one("考核：<mark>"), "hei 13 r")
    leaf.close(f.rows, (195, 940), "hei 12.5 c", lore.SITE_BODIES[site], seal="")
    return f.paper(KIND, leaf)
