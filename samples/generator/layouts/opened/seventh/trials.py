"""Results of trades' examinations: subjects in rows, columns and cards, whole passes."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import truth
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Grid, Leaf, Words, cells, of, pairs
from samples.generator.layouts.opened.seventh.marks import KIND, sat

TRADES = (
    (
        "执业药师职业资格考试",
        ("药事管理与法规", "药学专业知识（一）", "药学专业知识（二）", "药学综合知识与技能"),
        72,
        120,
    ),
    (
        "注册消防工程师资格考试",
        ("消防安全技术实务", "消防安全技术综合能力", "消防安全案例分析"),
        72,
        120,
    ),
    ("初级会计专业技术资格考试", ("初级会计实务", "经济法基础"), 60, 100),
    (
        "监理工程师职业资格考试",
        ("建设工程监理基本理论和相关法规", "建设工程合同管理", "建设工程目标控制"),
        66,
        110,
    ),
    ("中级统计专业技术资格考试", ("统计基础理论及相关知识", "统计工作实务"), 84, 140),
    (
        "环境影响评价工程师职业资格考试",
        ("环境影响评价相关法律法规", "环境影响评价技术方法"),
        90,
        150,
    ),
)


def against(f: Fill, least: int, most: int) -> tuple[Span, bool]:
    """A mark and whether it reaches the subject's own pass mark; a failed one gives no hours."""
    rng = f.rng
    mark = rng.choice(
        [rng.randrange(least, round(most * 0.92)), rng.randrange(round(least * 0.55), least)]
    )
    if mark < least:
        f.know(hours=0)
    return f.say("result", str(mark), truth.score(str(mark), passed=mark >= least)), mark >= least


@of(KIND, "t-trade-marks-open-table")
def open_table(kit: Kit) -> Paper:
    """成绩通知书 with a table without rules; the pass mark of each subject stands in the row."""
    leaf = Leaf(kit, paper="ivory")
    name, subjects, least, most = leaf.rng.choice(TRADES)
    f = Fill(kit, "exam", dates=("plain", "padded"), no=("TZ{y}########",))
    sat(f, 2015, 2025)
    leaf.mid(88, f"{f.start.year}年度{name}", "song 17 <500")
    leaf.mid(124, "成绩通知书", "song 24")
    leaf.pairs(
        (70, 174),
        pairs(f, "考生姓名：|<name>\n身份证号：|<id>\n工作单位：|<unit>\n考试时间：|<on>"),
        "hei 13|song 14",
        (30, 82),
    )
    rows: list[list[Words]] = []
    for what in subjects:
        one = f.add(what)
        said, _ = against(one, least, most)
        rows.append([one("<what>"), said, f"{least}分"])
    leaf.rule(66, 300, 530, 300, 1.2)
    low = Grid("284 90 90", "hei 13.5|song 13.5", 36, "open", "lcc").draw(
        leaf, (66, 302), "科目名称 成绩 合格分数", rows
    )
    leaf.rule(66, low + 4, 530, low + 4, 1.2)
    leaf.put(70, low + 30, f("通知书编号：<no>"), "song 12.5")
    leaf.close(f.rows, (400, low + 90), "song 15 c", leaf.rng.choice(lore.BOARDS), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-trade-marks-on-a-phone")
def on_phone(kit: Kit) -> Paper:
    """A phone's list of subjects as cards: name left, mark right, verdict small below."""
    leaf = Leaf(kit, 390, 844, "ash")
    name, subjects, least, most = leaf.rng.choice(TRADES)
    f = Fill(kit, "exam", dates=("dashes", "dots-padded"))
    sat(f, 2018, 2025)
    board = leaf.rng.choice(lore.BOARDS)
    leaf.box(0, 0, 390, 190, "blue")
    leaf.put(20, 24, f"{leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 12 white")
    leaf.mid(62, "成绩查询结果", "hei 17 white")
    leaf.put(24, 104, name, "hei 15 white <340")
    leaf.put(24, 134, f("<name>　<id>"), "hei 13.5 white")
    leaf.put(24, 162, f("考试日期　<on>"), "hei 13 white")
    y = 206.0
    for what in subjects:
        one = f.add(what)
        said, passed = against(one, least, most)
        leaf.box(14, y, 376, y + 92, "white")
        leaf.put(30, y + 38, one("<what>"), "hei 14.5 <250")
        leaf.put(30, y + 68, f"合格标准 {least}　满分 {most}", "hei 11.5 grey")
        leaf.put(330, y + 44, said, "head 24 orange c")
        leaf.put(330, y + 72, "合格" if passed else "不合格", "hei 12 grey c")
        y += 104
    for one in f.rows:
        one.know(issuer=board)
    leaf.mid(y + 40, [Span("成绩发布单位："), Span(board, "issuer")], "hei 12 grey <360")
    return f.paper(KIND, leaf)


@of(KIND, "t-whole-score-of-doctors")
def doctors(kit: Kit) -> Paper:
    """医师资格考试成绩单: one whole mark of six hundred against its own line, ruled in pairs."""
    leaf = Leaf(kit, 595, 480)
    f = Fill(
        kit,
        "exam",
        ("临床执业医师资格考试", "口腔执业医师资格考试", "中医执业医师资格考试"),
        dates=("plain",),
        trade=("医院", "疾病"),
    )
    sat(f, 2015, 2025)
    leaf.mid(62, f("<what>成绩单"), "head 21 <520")
    said, passed = against(f, 360, 600)
    rows = cells(
        f,
        (
            f"姓　名|<name>|准考证号|{kit.serial('12########', f.start)}\n身份证号|"
            "<id>|考试日期|<on>\n工作单位|<unit>"
        ),
    )
    rows.append(["总　分", [said], "合格分数线", "360"])
    rows.append(["结　论", "合格" if passed else "不合格"])
    low = leaf.form((42, 96), "76 186 84 166", rows, "hei 12.5|song 13", 42)
    leaf.put(46, low + 24, "满分600分。", "song 12 grey")
    leaf.close(
        [f],
        (420, low + 54),
        "song 14 c",
        leaf.rng.choice(lore.BOARDS),
        day=f.given,
        size=92,
        gap=26,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-qualified-to-teach")
def teachers(kit: Kit) -> Paper:
    """教师资格考试合格证明: subjects with 合格 in rows, valid for three years, a long number."""
    leaf = Leaf(kit, 700, 520, "mint")
    f = Fill(kit, "exam", dates=("plain", "padded"), no=("{y}12########",), trade=("学校", "中学"))
    sat(f, 2016, 2025)
    leaf.border("green", 16, 2)
    leaf.mid(70, "中小学教师资格考试合格证明", "head 23 green")
    leaf.put(60, 116, f("姓名：<name>　　证件号码：<id>"), "song 14")
    leaf.put(60, 142, f("合格证明编号：<no>"), "song 14")
    rows: list[list[Words]] = []
    subjects = (
        "综合素质",
        "教育知识与能力",
        leaf.rng.choice(["学科知识与教学能力（数学）", "学科知识与教学能力（语文）"]),
        "面试",
    )
    for what in subjects:
        one = f.add(what)
        one.mark = "合格"
        rows.append([one("<what>"), one("<on>"), one("<mark>")])
    low = Grid("280 160 140", "hei 13|song 13", 34).draw(
        leaf, (60, 160), "考试科目 考试日期 结果", rows
    )
    until = f.given.year + 3
    leaf.put(60, low + 26, f"本证明有效期至{until}年12月31日。", "song 12.5")
    leaf.close(
        f.rows,
        (530, low + 60),
        "song 14.5 c",
        leaf.rng.choice(lore.BOARDS),
        day=f.given,
        size=100,
        gap=28,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-rank-of-a-computer-test")
def rank(kit: Kit) -> Paper:
    """全国计算机等级考试成绩单: a rank, a mark in words, certificate and admission numbers."""
    leaf = Leaf(kit, 595, 560, "mist")
    names = (
        "二级Python语言程序设计",
        "二级MS Office高级应用与设计",
        "三级网络技术",
        "一级WPS Office",
    )
    f = Fill(
        kit,
        "exam",
        names,
        dates=("plain", "dashes"),
        marks=("优秀", "良好", "及格", "及格", "不及格"),
        no=("##0112######",),
    )
    sat(f, 2015, 2025)
    leaf.mid(70, "全国计算机等级考试（NCRE）", "hei 17")
    leaf.mid(104, "成绩单", "head 24")
    leaf.photo(430, 130, 84)
    text = (
        "姓　　名|<name>\n身份证号|<id>\n科　　目|<what>\n考试时间|<on>\n准考证"
        f"号|{kit.serial('##12########', f.start)}\n成绩等第|<mark>"
    )
    if f.mark != "不及格":
        text += "\n证书编号|<no>"
    y = leaf.pairs((56, 150), pairs(f, text), "hei 13 grey|song 14.5 <260", (38, 88))
    leaf.close(
        [f],
        (410, y + 34),
        "song 14.5 c",
        "天津市海河门教育招生考试院",
        day=f.given,
        size=100,
        gap=28,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-subjects-of-two-years")
def two_years(kit: Kit) -> Paper:
    """历年成绩 of a trade that is passed in parts: year, subject, mark, pass mark, verdict."""
    leaf = Leaf(kit, 842, 560)
    name, subjects, least, most = leaf.rng.choice([row for row in TRADES if len(row[1]) > 2])
    f = Fill(kit, "exam", dates=("plain", "dashes"))
    sat(f, 2015, 2023)
    leaf.box(0, 0, 842, 48, "navy")
    leaf.put(30, 32, "专业技术人员资格考试　历年成绩", "hei 17 white")
    leaf.put(30, 84, name, "hei 16")
    leaf.put(30, 114, f("考生：<name>　　身份证号：<id>"), "hei 13.5")
    rows: list[list[Words]] = []
    for n, what in enumerate(subjects):
        one = f.add(what)
        one.start = one.end = f.start + timedelta(days=364 * (n % 2))
        said, passed = against(one, least, most)
        rows.append(
            [
                one("<on>"),
                one("<what>"),
                said,
                f"{least}",
                f"{most}",
                "合格" if passed else "不合格",
            ]
        )
    rows.sort(key=lambda row: "".join(span.text for span in row[0] if isinstance(span, Span)))
    low = Grid("140 300 80 90 70 90", "hei 13|hei 13", 36, "zebra", "clcccc").draw(
        leaf, (30, 134), "考试日期 科目 成绩 合格标准 满分 结果", rows
    )
    day = f.start + timedelta(days=470)
    leaf.close(
        f.rows,
        (640, low + 60),
        "hei 14 c",
        leaf.rng.choice(lore.BOARDS),
        day=day,
        seal="electronic",
        form="plain",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-all-parts-passed-sentence")
def all_parts(kit: Kit) -> Paper:
    """考试合格通知: the whole trade passed, told under a narrow blue head; no marks."""
    leaf = Leaf(kit)
    f = Fill(kit, "exam", [row[0] for row in TRADES], dates=("plain",), no=("HGTZ{y}#####",))
    sat(f, 2015, 2025)
    board = leaf.rng.choice(lore.BOARDS)
    leaf.mid(80, board, "song 20 blue <460")
    leaf.bar(94, "blue", w=1.6)
    leaf.mid(160, "资格考试合格通知", "head 25")
    leaf.put(530, 194, f("通知编号：<no>"), "song 12 r")
    leaf.put(72, 236, f("<name>（<id>）："), "song 16")
    leaf.put(
        72,
        276,
        f(
            "　　您参加<on>举行的<what>，全部科目成绩经复核均达到合格标准，考试结果"
            "为<mark>，请于三十日内办理证书领取手续。"
        ),
        "song 16 w452 l2.15",
    )
    leaf.close([f], (400, 560), "song 15.5 c", board, day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-unit-tests-its-posts")
def post_test(kit: Kit) -> Paper:
    """A works' own examination for a post: pass mark of eighty printed, a table of one subject."""
    leaf = Leaf(kit, 595, 400, "cream")
    f = Fill(kit, "exam", (*lore.GRID, *lore.PLANT), dates=("dots-padded", "plain"))
    sat(f, 2015, 2025)
    leaf.mid(52, f("<unit>"), "song 15 <520")
    leaf.mid(84, "岗位考试成绩单", "head 21")
    mark = leaf.rng.choice([leaf.rng.randrange(80, 100), leaf.rng.randrange(58, 80)])
    if mark < 80:
        f.know(hours=0)
    said = f.say("result", f"{mark}分", truth.score(str(mark), passed=mark >= 80))
    rows = cells(f, "姓　名|<name>|身份证号|<id>\n考试科目|<what>|考试日期|<on>")
    rows.append(["考试成绩", [said], "合格线", "80分"])
    rows.append(["是否合格", "合格" if mark >= 80 else "不合格"])
    low = leaf.form((40, 104), "74 180 74 187", rows, "hei 12.5|song 13", 40)
    leaf.close(
        [f], (420, low + 46), "song 14 c", f.works, day=f.end + timedelta(days=6), size=92, gap=26
    )
    return f.paper(KIND, leaf)
