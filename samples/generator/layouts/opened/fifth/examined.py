"""Results of examinations: subjects side by side, strips, portals, cards, letters."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet, Words
from samples.generator.layouts.opened.fifth.case import Case, fresh

KIND = "exam_score"
LANGUAGE = "全国专业技术人员职称外语等级考试"
COMPUTER = "全国专业技术人员计算机应用能力考试"
GRADES = {"A级（高级）": "A", "B级（中级）": "B", "C级（初级）": "C"}
MODULES = (
    "中文Windows XP操作系统",
    "Word 2007中文字处理",
    "Excel 2007中文电子表格",
    "PowerPoint 2007中文演示文稿",
    "Internet应用",
    "用友（T3）会计信息化软件",
    "AutoCAD 2004制图软件",
    "Project 2000项目管理",
    "WPS Office办公组合中文字处理",
)
TRADES = (
    ("初级会计专业技术资格考试", ("初级会计实务", "经济法基础"), 60, 100),
    ("出版专业技术人员职业资格考试", ("出版专业基础知识", "出版专业理论与实务"), 120, 200),
    ("社会工作者职业水平考试", ("社会工作综合能力", "社会工作实务", "社会工作法规与政策"), 60, 100),
    ("注册测绘师资格考试", ("测绘管理与法律法规", "测绘综合能力", "测绘案例分析"), 72, 120),
    ("二级建造师执业资格考试", ("建设工程施工管理", "建设工程法规及相关知识"), 60, 100),
)


def sat(d: Case, first: int, last: int) -> date:
    """The examination's day, a weekend."""
    rng = d.rng
    day = date(rng.randrange(first, last + 1), rng.choice([3, 5, 6, 9, 10]), rng.randrange(2, 24))
    d.start = d.end = day + timedelta(days=(5 - day.weekday()) % 7)
    d.given = d.end + timedelta(days=rng.randrange(45, 90))
    return d.start


def scored(d: Case, mark: int, least: int = 60) -> Span:
    """The mark as printed; below the pass mark it gives no hours."""
    if mark < least:
        d.know(hours=0)
    return d.say("result", str(mark), truth.score(str(mark), passed=mark >= least))


def language(d: Case, level: str) -> None:
    d.know(subject="professional", hours=truth.exam_hours(level=level, day=d.start, passed=True))


@fresh(KIND, "r-strip-cut-from-a-list")
def strip(kit: Kit) -> Paper:
    """A strip of paper: one row of facts under one row of heads, the seal half on it."""
    s = Sheet(kit, 760, 210)
    d = Case(kit, "exam", dates=("dots-padded", "dashes"))
    sat(d, 2015, 2020)
    name = s.rng.choice(list(GRADES))
    s.put(380, 36, [d.say("content", LANGUAGE), Span("成绩条")], "hei 16 c")
    language(d, GRADES[name])
    row: list[Words] = [
        d("<name>"),
        d("<id>"),
        kit.serial("2107######", d.start),
        f"{s.rng.choice(['英语', '日语', '德语'])}{name}",
        d("<on>"),
        scored(d, s.rng.randrange(60, 95)),
        "合格",
    ]
    Grid("76 160 104 120 96 70 70", "hei 12|song 12", 34).draw(
        s, (32, 54), "姓名 身份证号 准考证号 语种级别 考试日期 成绩 结论", [row]
    )
    s.close([d], (560, 152), "song 13 c", s.rng.choice(lore.BOARDS), day=d.given, size=76, gap=24)
    return d.paper(KIND, s)


@fresh(KIND, "r-levels-told-in-a-letter")
def letter(kit: Kit) -> Paper:
    """成绩证明 that quotes the pass mark and the level in words."""
    s = Sheet(kit, paper="ivory")
    d = Case(kit, "exam", dates=("plain", "cn"), no=("汀职考证(y)###", "(y)WY-####"))
    sat(d, 2013, 2020)
    name = s.rng.choice(list(GRADES))
    language(d, GRADES[name])
    s.mid(120, "职称外语考试成绩证明", "head 24")
    s.put(530, 152, d("编号：<no>"), "song 12 r")
    text = d("　　经查，考生<name>（身份证号码：<id>）参加<on>举行的")
    text += [
        d.say("content", LANGUAGE),
        Span(f"，语种：英语，级别：{name}，类别：{s.rng.choice(['综合', '理工', '卫生'])}，成绩："),
    ]
    text += [
        scored(d, s.rng.randrange(60, 92)),
        Span("分。该次考试合格标准为60分，该考生成绩合格。特此证明。"),
    ]
    s.put(72, 206, text, "song 16.5 w450 l2.1")
    s.close([d], (400, 540), "song 15 c", s.rng.choice(lore.BOARDS), day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-four-slots-for-modules")
def four_slots(kit: Kit) -> Paper:
    """计算机应用能力考试合格证 with four slots; as many are filled as modules were passed."""
    s = Sheet(kit, 560, 446, "mint")
    d = Case(kit, "exam", dates=("dashes", "dots-padded"))
    sat(d, 2015, 2021)
    s.border("green", 12, 1.6)
    s.mid(50, COMPUTER, "song 14")
    s.mid(80, "合　格　证", "head 24 green")
    s.photo(430, 96, 84)
    s.pairs(
        (40, 122),
        [("姓　　名", d("<name>")), ("身份证号", d("<id>")), ("工作单位", d("<unit>"))],
        "hei 12.5|song 13 <290",
        (30, 72),
    )
    rows: list[list[Words]] = []
    for what in s.rng.sample(MODULES, s.rng.randrange(1, 5)):
        one = d.add(what)
        one.start = one.end = d.start + timedelta(days=14 * len(rows))
        one.know(subject="professional")
        one.know(hours=truth.exam_hours(module=True, day=one.start, passed=True))
        one.mark = "合格"
        rows.append([one("<what>"), one("<on>"), one("<mark>"), one("<no:(y)37######>")])
    rows += [["", "", "", ""]] * (4 - len(rows))
    Grid("190 96 70 124", "hei 12|song 11.5", 30).draw(
        s, (40, 216), "科目模块 考试日期 结果 证书编号", rows
    )
    day = d.start + timedelta(days=120)
    s.close(
        d.rows,
        (400, 388),
        "song 12.5 c",
        s.rng.choice(lore.BOARDS),
        size=74,
        gap=20,
        day=day,
        form="dots-padded",
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-subjects-as-columns")
def as_columns(kit: Kit) -> Paper:
    """A score sheet whose subjects head the columns; full marks, pass marks and own marks below."""
    s = Sheet(kit)
    d = Case(kit, "exam", dates=("plain", "padded"), no=("(y)CJ######",))
    exam, subjects, least, most = s.rng.choice(TRADES)
    sat(d, 2012, 2025)
    s.mid(96, f"{d.start.year}年度{exam}", "hei 16 <480")
    s.mid(130, "成 绩 单", "head 24")
    s.put(56, 176, d("姓名：<name>　　　证件号码：<id>"), "song 13.5")
    s.put(
        56,
        202,
        d("考试时间：<on>　　　档案号：<n>", n=kit.serial("##########", d.start)),
        "song 13.5",
    )
    heads, full, line, own = ["科目"], ["满分"], ["合格标准"], ["本人成绩"]
    cells: list[list[Words]] = [heads, full, line, own]
    for what in subjects:
        one = d.add(what)
        mark = s.rng.choice(
            [s.rng.randrange(least, round(most * 0.88)), s.rng.randrange(least - 22, least)]
        )
        cells[0].append(one("<what>"))
        cells[1].append(str(most))
        cells[2].append(str(least))
        cells[3].append(scored(one, mark, least))
    wide = 390 / len(subjects)
    Grid("92 " + f"{wide:.0f} " * len(subjects), "hei 12.5|song 13", 44).draw(
        s, (56, 222), "", cells
    )
    s.put(56, 430, "成绩在合格标准以上的科目为合格，单科成绩有效期两年。", "song 11.5 grey")
    s.close(d.rows, (400, 520), "song 14.5 c", s.rng.choice(lore.BOARDS), day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-portal-of-a-board")
def portal(kit: Kit) -> Paper:
    """A board's web page: search fields above, one result per block, a disclaimer."""
    s = Sheet(kit, 900, 620, "mist")
    d = Case(kit, "exam", dates=("dashes", "plain"))
    exam, subjects, least, most = s.rng.choice(TRADES)
    sat(d, 2014, 2025)
    body = s.rng.choice(lore.BOARDS)
    s.box(0, 0, 900, 60, "blue")
    s.put(30, 38, f"{body}　成绩查询系统", "hei 18 white")
    s.put(40, 96, d("查询条件　姓名：<name>　证件号：<id>"), "hei 13")
    s.put(860, 96, "返回", "hei 12 blue r")
    s.put(40, 132, f"{exam}", "head 17 <560")
    s.put(860, 132, d("考试日期 <on>"), "hei 13 r")
    for index, what in enumerate(subjects):
        one, y = d.add(what), 150 + 100 * index
        mark = s.rng.choice(
            [s.rng.randrange(least, round(most * 0.9)), s.rng.randrange(least - 20, least)]
        )
        s.box(40, y, 860, y + 88, "white")
        s.put(60, y + 36, one("<what>"), "hei 15")
        s.put(60, y + 64, f"总分 {most}　合格线 {least}", "hei 11.5 grey")
        s.put(760, y + 52, [scored(one, mark, least)], "head 26 orange c")
        s.put(830, y + 52, "合格" if mark >= least else "不合格", "hei 12 c")
    s.put(40, 480, "公布单位：", "hei 12 grey")
    for one in d.rows:
        one.know(issuer=body)
    s.put(104, 480, Span(body, "issuer"), "hei 12 grey")
    s.put(40, 504, "本页面显示的成绩如与成绩单不一致，以成绩单为准。", "hei 11 grey")
    return d.paper(KIND, s)


@fresh(KIND, "r-three-basics-of-a-hospital")
def three_basics(kit: Kit) -> Paper:
    """A hospital's notice of a trade examination's mark: a pass mark of 80, printed verdict."""
    s = Sheet(kit, 480, 340, "rose")
    host = kit.rng.choice(lore.HOSPITALS)
    d = Case(
        kit,
        "exam",
        ("医学三基理论", "护理操作技能", "院感防控知识", "急救技能"),
        unit=host,
        dates=("plain", "dots"),
    )
    sat(d, 2012, 2025)
    s.mid(50, f"{host}业务考试成绩通知单", "head 17 <440")
    mark = s.rng.choice([s.rng.randrange(80, 99), s.rng.randrange(80, 99), s.rng.randrange(61, 80)])
    rows = [
        ("姓　　名：", d("<name>")),
        ("所在单位：", d("<unit>")),
        ("考试科目：", d("<what>")),
        ("考试日期：", d("<on>")),
        ("考试得分：", [scored(d, mark, 80), Span("　（满分100分，80分合格）")]),
        ("考试结论：", "合格" if mark >= 80 else "不合格，限期补考"),
    ]
    s.pairs((50, 92), rows, "hei 13|song 14 <310", (30, 76))
    s.close(
        [d],
        (330, 288),
        "song 13.5 c",
        host + "医务部",
        day=d.end + timedelta(days=5),
        size=80,
        gap=24,
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-pocket-book-of-a-level")
def pocket_book(kit: Kit) -> Paper:
    """合格证书 in a cloth cover: two leaves, photograph with a dry seal, facts at the right."""
    s = Sheet(kit, 700, 460, "cream")
    d = Case(kit, "exam", dates=("cn", "plain"), no=("(y)37####", "WY(y)######"))
    sat(d, 2009, 2016)
    name = s.rng.choice(list(GRADES))
    language(d, GRADES[name])
    board = s.rng.choice(lore.BOARDS)
    s.rule(350, 0, 350, 460, 0.4)
    s.photo(126, 70, 96)
    s.stamp((196, 196), board, "dry", 96)
    s.put(60, 300, d("证书编号：<no>"), "song 13")
    s.put(60, 330, d("身份证号：<id>"), "song 13")
    text = d("　　<name>　<sex>，于<on>参加")
    text += [
        d.say("content", LANGUAGE),
        Span(f"（英语）{name}考试，成绩"),
        *d("<mark>，特发此证。"),
    ]
    s.put(525, 96, "合 格 证 书", "kai 26 wine c")
    s.put(386, 150, text, "kai 17 w282 l2.1")
    s.close([d], (530, 370), "song 13.5 c", board, day=d.given, size=90)
    return d.paper(KIND, s)


@fresh(KIND, "r-modules-by-message-card")
def module_card(kit: Kit) -> Paper:
    """A phone's card of one module: facts as rows with thin rules, a band that says 已通过."""
    s = Sheet(kit, 390, 620, "white")
    d = Case(kit, "exam", MODULES, dates=("dashes", "slashes"))
    sat(d, 2017, 2021)
    d.know(subject="professional", hours=truth.exam_hours(module=True, day=d.start, passed=True))
    s.put(20, 24, f"{s.rng.randrange(8, 22)}:{s.rng.randrange(10, 60)}", "hei 11")
    s.mid(60, "考试结果", "hei 16")
    s.box(0, 80, 390, 130, "green")
    s.mid(112, "√ 考试合格", "hei 17 white")
    board = s.rng.choice(lore.BOARDS)
    s.put(195, 162, COMPUTER, "hei 13.5 c <360")
    rows = [
        ("考生姓名", d("<name>")),
        ("证件号码", d("<id>")),
        ("科　　目", d("<what>")),
        ("考试日期", d("<on>")),
        ("考场", f"第{s.rng.randrange(1, 20)}考场 {s.rng.randrange(1, 60)}号机"),
        ("成　　绩", [scored(d, s.rng.randrange(60, 100))]),
        ("发布机构", [d.say("issuer", board)]),
        ("发布日期", d("<given:dashes>")),
    ]
    s.pairs((24, 206), rows, "hei 12.5 grey|hei 13 <266", (44, 88))
    for index in range(8):
        s.bar(222 + 44 * index, "ash", x=(24, 366), w=0.6)
    return d.paper(KIND, s)


@fresh(KIND, "r-final-marks-of-a-class")
def final_marks(kit: Kit) -> Paper:
    """A letterhead with one person's written and practical subjects; grades, not marks."""
    s = Sheet(kit, 595, 600, "ivory")
    d = Case(kit, "exam", dates=("plain", "spaced"), no=("KS(y)-###",))
    sat(d, 2005, 2025)
    body = s.rng.choice([lore.CENTRES[3], lore.CENTRES[2], lore.CENTRES[9]])
    s.mid(70, body, "kai 20")
    s.bar(82, "black", w=1)
    s.mid(126, "技术业务考试成绩报告", "head 21")
    s.put(60, 166, d("编号：<no>　　考试日期：<on>"), "song 13")
    s.put(60, 192, d("应试人：<name>　　单位：<unit>"), "song 13 <475")
    rows: list[list[Words]] = []
    for what in s.rng.sample((*lore.ENGINE, *lore.OFFICE), s.rng.randrange(2, 5)):
        one = d.add(what)
        one.mark = s.rng.choice(["优秀", "良好", "及格", "良好"])
        rows.append([one("<what>"), s.rng.choice(["笔试", "实操", "口试"]), one("<mark>")])
    Grid("250 100 110", "hei 13|song 13", 32, "lines").draw(
        s, (60, 212), "科目 考核方法 等级", rows
    )
    s.put(60, 410, "等级分为：优秀、良好、及格、不及格四等。", "song 11.5 grey")
    s.close(d.rows, (400, 470), "song 14 c", body, day=d.given)
    return d.paper(KIND, s)
