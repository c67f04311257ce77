"""Results of examinations: language levels, computer modules, certificates of each."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth, wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import (
    Fill,
    Grid,
    Leaf,
    Words,
    paper_of,
    photo_with_seal,
)

KIND = "exam_score"
LANGUAGE = "全国专业技术人员职称外语等级考试"
COMPUTER = "全国专业技术人员计算机应用能力考试"
LEVELS = {"A": "A级", "B": "B级", "C": "C级"}
MODULES = (
    "中文Windows 7操作系统",
    "中文Windows XP操作系统",
    "Word 2003中文字处理",
    "Word 2007中文字处理",
    "Excel 2003中文电子表格",
    "Excel 2007中文电子表格",
    "PowerPoint 2003中文演示文稿",
    "计算机网络应用基础",
    "Internet应用",
    "Photoshop CS4图像处理",
    "AutoCAD2004制图软件",
    "FrontPage 2003网页设计与制作",
)


def sitting(f: Fill, first: int, last: int) -> date:
    """The day of an examination, a Saturday; results come out weeks later."""
    rng = f.rng
    day = date(
        rng.randrange(first, last + 1), rng.choice([3, 4, 6, 9, 10, 11]), rng.randrange(2, 22)
    )
    f.start = f.end = day + timedelta(days=(5 - day.weekday()) % 7)
    f.given = f.end + timedelta(days=rng.randrange(40, 80))
    return f.start


def of_language(f: Fill, level: str, mark: int) -> Span:
    """The mark of a language level; the rule makes its hours professional."""
    day = f.start
    f.know(subject="professional", hours=truth.exam_hours(level=level, day=day, passed=mark >= 60))
    return f.say("result", str(mark), truth.score(str(mark), passed=mark >= 60))


def of_module(f: Fill, passed: bool) -> None:
    """A computer module's hours."""
    f.know(subject="professional", hours=truth.exam_hours(module=True, day=f.start, passed=passed))


@paper_of(KIND, "s-language-pass-certificate")
def language_pass(kit: Kit) -> Paper:
    """职称外语合格证书: an upright card with a photograph; language, level, trade, score."""
    leaf = Leaf(kit, 420, 590, "cream")
    f = Fill(kit, "exam", dates=("plain", "padded"), no=("{y}12####", "津外{y}#####"))
    day, level = sitting(f, 2015, 2019), leaf.rng.choice("ABC")
    leaf.border("navy", 14, 2)
    leaf.mid(56, [f.say("content", LANGUAGE)], "hei 15.5")
    leaf.mid(92, "合　格　证　书", "head 25 navy")
    photo_with_seal(leaf, (165, 112), 84, lore.BOARDS[0])
    rows: list[tuple[str, Words]] = [
        ("姓　　名：", f("<name>")),
        ("身份证号：", f("<id>")),
        ("语　　种：", "英语"),
        ("级　　别：", LEVELS[level]),
        ("专业类别：", leaf.rng.choice(["综合", "理工", "卫生"])),
        ("考试成绩：", [of_language(f, level, leaf.rng.randrange(60, 96))]),
        ("考试时间：", f("<on>")),
        ("证书编号：", f("<no>")),
    ]
    leaf.pairs((60, 262), rows, "hei 13|song 13.5", (28, 74))
    leaf.close(
        [f],
        (260, 514),
        "song 13.5 c",
        leaf.rng.choice(lore.BOARDS),
        day=day + timedelta(days=75),
        size=92,
        gap=24,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-language-score-notice")
def language_notice(kit: Kit) -> Paper:
    """成绩通知单 of the language examination: a ruled form; the pass mark may be missed."""
    leaf = Leaf(kit, 595, 420)
    f = Fill(kit, "exam", dates=("plain", "dots-padded"))
    sitting(f, 2015, 2019)
    level, mark = (
        leaf.rng.choice("ABC"),
        leaf.rng.choice(
            [leaf.rng.randrange(60, 95), leaf.rng.randrange(60, 95), leaf.rng.randrange(34, 60)]
        ),
    )
    leaf.mid(52, [f.say("content", LANGUAGE)], "hei 17")
    leaf.mid(84, "成绩通知单", "head 22")
    rows: list[list[Words]] = [
        ["姓　名", f("<name>"), "准考证号", kit.serial("1201########", f.start)],
        [
            "身份证号",
            f("<id>"),
            "报考级别",
            f"英语{LEVELS[level]}（{leaf.rng.choice(['理工', '综合', '卫生'])}）",
        ],
        ["考试日期", f("<on>"), "卷面满分", "100"],
        ["成　绩", [of_language(f, level, mark)], "合格标准", "60"],
        ["工作单位", f("<unit>")],
    ]
    low = leaf.form((36, 104), "76 185 76 186", rows, "hei 12.5|song 12.5", 36)
    leaf.put(40, low + 24, "成绩达到合格标准者，凭本通知单及身份证领取合格证书。", "song 11.5 grey")
    leaf.close(
        [f],
        (430, low + 60),
        "song 14 c",
        leaf.rng.choice(lore.BOARDS),
        day=f.given,
        size=88,
        gap=24,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-module-certificate-one")
def module_one(kit: Kit) -> Paper:
    """计算机应用能力考试科目合格证: one module; labels on lines, photograph right."""
    leaf = Leaf(kit, 560, 400, "mist")
    f = Fill(kit, "exam", MODULES, dates=("plain", "spaced"), no=("{y}1202#######", "JSJ{y}######"))
    sitting(f, 2015, 2021)
    of_module(f, True)
    leaf.ornate("blue", 10)
    leaf.mid(60, COMPUTER, "song 15.5")
    leaf.mid(94, "科 目 合 格 证", "head 23 blue")
    leaf.photo(430, 112, 84)
    leaf.fields(
        (44, 138),
        [
            ("姓　　名：", f("<name>")),
            ("身份证号：", f("<id>")),
            ("科目名称：", f("<what>")),
            ("考试时间：", f("<on>")),
            ("考试成绩：", f("<mark>")),
            ("证书编号：", f("<no>")),
        ],
        "hei 13|song 13.5",
        33,
        360,
    )
    leaf.close(
        [f], (430, 330), "song 13 c", leaf.rng.choice(lore.BOARDS), day=f.given, size=84, gap=22
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-modules-in-a-score-sheet")
def modules_sheet(kit: Kit) -> Paper:
    """计算机应用能力考试成绩单: a row for each module, some not passed."""
    leaf = Leaf(kit)
    f = Fill(kit, "exam", dates=("dashes", "dots-padded", "plain"))
    sitting(f, 2017, 2021)
    leaf.mid(96, COMPUTER, "hei 18")
    leaf.mid(134, "成　绩　单", "head 26")
    leaf.put(50, 178, f("姓名：<name>"), "song 14")
    leaf.put(200, 178, f("证件号码：<id>"), "song 14")
    leaf.put(50, 204, f("单位：<unit>"), "song 14")
    rows: list[list[Words]] = []
    for n, what in enumerate(leaf.rng.sample(MODULES, leaf.rng.randrange(2, 6))):
        one = f.add(what)
        one.start = one.end = f.start + timedelta(days=28 * n)
        one.mark = leaf.rng.choice(["合格", "合格", "合格", "不合格"])
        of_module(one, one.mark == "合格")
        rows.append([str(n + 1), one("<what>"), one("<on>"), one("<mark>")])
    low = Grid("46 250 110 90", "hei 13|song 13", 32).draw(
        leaf, (50, 222), "序号 考试科目（模块） 考试日期 成绩", rows
    )
    leaf.put(50, low + 26, "注：本成绩单仅供个人查询使用。", "song 11 grey")
    last = f.start + timedelta(days=28 * len(rows) + 20)
    leaf.close(f.rows, (400, low + 90), "song 15 c", leaf.rng.choice(lore.BOARDS), day=last)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-modules-on-a-booklet-leaf")
def modules_leaf(kit: Kit) -> Paper:
    """An old booklet's leaf: places for modules with a small seal beside each, filled by pen."""
    leaf = Leaf(kit, 420, 560, "sand")
    f = Fill(kit, "exam", dates=("dots-padded", "plain"))
    sitting(f, 2015, 2019)
    board = leaf.rng.choice(lore.BOARDS)
    leaf.mid(44, "计算机应用能力考试成绩登记", "song 17")
    leaf.put(34, 78, "姓名", "song 13")
    leaf.pen(70, 78, f("<name>"), "pen 16 ink")
    leaf.put(180, 78, "身份证号", "song 13")
    leaf.pen(238, 78, f("<id>"), "pen 13 ink <160")
    count = leaf.rng.randrange(2, 4)
    names = leaf.rng.sample(MODULES, count)
    for n in range(4):
        y = 100.0 + 96 * n
        leaf.box(34, y, 386, y + 90)
        if n >= count:
            leaf.put(44, y + 26, "科目：", "song 13")
            continue
        one = f.add(names[n])
        one.start = one.end = f.start + timedelta(days=30 * n)
        one.mark = "合格"
        of_module(one, True)
        for label, slot, down in (
            ("科目：", "<what>", 26),
            ("考试日期：", "<on>", 52),
            ("成绩：", "<mark>", 78),
        ):
            end = leaf.put(44, y + down, label, "song 13")
            leaf.pen(end + 4, y + down, one(slot), f"pen 15 ink <{280 - (end - 44):.0f}")
    leaf.close(
        f.rows,
        (270, 516),
        "song 12.5 c",
        board,
        day=f.start + timedelta(days=150),
        size=78,
        gap=20,
        form="plain",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-language-mark-queried")
def language_query(kit: Kit) -> Paper:
    """A query page printed: labels and values down, header and address of the browser."""
    leaf = Leaf(kit)
    f = Fill(kit, "exam", dates=("dashes", "plain"))
    sitting(f, 2016, 2019)
    level, mark = leaf.rng.choice("ABC"), leaf.rng.randrange(60, 98)
    printed = f.given + timedelta(days=leaf.rng.randrange(3, 40))
    board = leaf.rng.choice(lore.BOARDS)
    leaf.put(28, 20, f"{printed:%Y-%m-%d}", "hei 8 grey")
    leaf.put(28, 832, "http://query.example.invalid/score/detail", "hei 8 grey")
    leaf.box(40, 60, 555, 100, "blue")
    leaf.put(56, 86, "考试成绩查询结果", "hei 17 white")
    rows: list[tuple[str, Words]] = [
        ("考试名称", [f.say("content", LANGUAGE)]),
        ("姓名", f("<name>")),
        ("证件号码", f("<id>")),
        ("准考证号", kit.serial("12########", f.start)),
        ("级别", f"{LEVELS[level]}英语"),
        ("考试时间", f("<on>")),
        ("成绩", [of_language(f, level, mark)]),
        ("是否合格", "合格"),
    ]
    leaf.pairs((70, 146), rows, "hei 13 grey|hei 13.5", (36, 120))
    leaf.put(70, 460, "以上成绩以考试机构发布的为准，特此证明。", "hei 11.5 grey")
    leaf.close([f], (410, 520), "hei 14 c", board, day=printed, form="plain")
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-computer-rank-certificate")
def unit_summary(kit: Kit) -> Paper:
    """全国计算机等级考试 certificate: a rank of the education ministry's, not modules."""
    leaf = Leaf(kit, 800, 560)
    f = Fill(
        kit,
        "exam",
        (
            "全国计算机等级考试二级C语言程序设计",
            "全国计算机等级考试一级计算机基础及MS Office应用",
            "全国计算机等级考试二级MS Office高级应用",
        ),
        dates=("plain",),
        marks=("合格", "良好", "优秀"),
        no=("2412####{y}###",),
    )
    sitting(f, 2015, 2025)
    leaf.border("green", 24, 1.5)
    leaf.mid(100, "全国计算机等级考试", "song 20 green")
    leaf.mid(148, "合 格 证 书", "head 34 green")
    leaf.photo(90, 200, 86)
    leaf.put(
        220,
        222,
        f("　　<name>，<sex>，身份证号<id>，参加<on>举行的“<what>”，成绩<mark>，特发此证。"),
        "kai 18 w490 l2.0",
    )
    leaf.put(90, 470, f("证书编号：<no>"), "song 13")
    leaf.put(
        90,
        494,
        f"成绩复核截止：{wording.day(f.given + timedelta(days=30), 'plain')}",
        "song 11 grey",
    )
    leaf.close([f], (570, 420), "song 15 c", "津门教育考试院", day=f.given)
    return f.paper(KIND, leaf)
