"""Results of trade examinations: subjects in rows, passes, absences, skills tests."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import truth
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, paper_of
from samples.generator.layouts.opened.sixth.exams import KIND, sitting

TRADES = (
    ("中级会计专业技术资格考试", ("中级会计实务", "财务管理", "经济法"), 60, 100),
    ("中级经济专业技术资格考试", ("经济基础知识", "专业知识和实务（人力资源管理）"), 84, 140),
    ("护士执业资格考试", ("专业实务", "实践能力"), 300, 500),
    (
        "一级建造师执业资格考试",
        ("建设工程经济", "建设工程法规及相关知识", "建设工程项目管理"),
        60,
        100,
    ),
    (
        "中级注册安全工程师职业资格考试",
        ("安全生产法律法规", "安全生产管理", "安全生产技术基础"),
        60,
        100,
    ),
)


def marked(f: Fill, mark: int, least: int) -> Span:
    """A mark against the subject's own pass mark; a failed subject gives no hours."""
    if mark < least:
        f.know(hours=0)
    return f.say("result", str(mark), truth.score(str(mark), passed=mark >= least))


def some_mark(f: Fill, least: int, most: int) -> int:
    rng = f.rng
    return rng.choice(
        [rng.randrange(least, round(most * 0.9)), rng.randrange(round(least * 0.6), least)]
    )


@paper_of(KIND, "s-subjects-in-rows")
def subjects(kit: Kit) -> Paper:
    """专业技术资格考试成绩单: subjects in rows with full mark, pass mark, own mark."""
    leaf = Leaf(kit)
    f = Fill(kit, "exam", dates=("plain", "dashes"), no=("CJ{y}########",))
    name, what, least, most = leaf.rng.choice(TRADES)
    sitting(f, 2015, 2025)
    leaf.mid(86, f"{f.start.year}年度{name}", "hei 17 <480")
    leaf.mid(124, "成 绩 单", "head 26")
    leaf.photo(452, 142, 76)
    leaf.pairs(
        (60, 176),
        [("姓　　名：", f("<name>")), ("证件号码：", f("<id>")), ("考试日期：", f("<on>"))],
        "hei 13.5|song 14",
        (32, 76),
    )
    rows: list[list[Words]] = []
    for subject in what:
        one = f.add(subject)
        mark = some_mark(one, least, most)
        rows.append(
            [
                one("<what>"),
                str(most),
                str(least),
                marked(one, mark, least),
                "合格" if mark >= least else "不合格",
            ]
        )
    low = Grid("200 70 80 70 75", "hei 13|song 13", 36).draw(
        leaf, (50, 270), "考试科目 满分 合格线 成绩 结论", rows
    )
    leaf.put(50, low + 30, f("成绩单编号：<no>"), "song 12.5")
    leaf.close(f.rows, (400, low + 90), "song 15 c", leaf.rng.choice(lore.BOARDS), day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-pass-of-a-trade-exam")
def pass_of_trade(kit: Kit) -> Paper:
    """考试合格证明: the whole examination was passed, told in a sentence, no marks."""
    leaf = Leaf(kit, paper="ivory")
    name = leaf.rng.choice(TRADES)[0]
    f = Fill(kit, "exam", (name,), dates=("plain", "padded"), no=("津考证{y}####号", "HG{y}#####"))
    sitting(f, 2015, 2025)
    leaf.mid(130, "考试合格证明", "head 27")
    leaf.put(520, 166, f("编号：<no>"), "song 12.5 r")
    leaf.put(
        76,
        222,
        f(
            "　　<name>（身份证号：<id>）参加<on>举行的<what>，各科成绩均达到合格标准，"
            "考试结果为<mark>。资格证书正在制作中，特此证明。"
        ),
        "song 16.5 w444 l2.1",
    )
    leaf.close([f], (400, 520), "song 15.5 c", leaf.rng.choice(lore.BOARDS), day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-absent-from-a-paper")
def absent(kit: Kit) -> Paper:
    """A slip of results in which a paper may be 缺考; one subject only."""
    leaf = Leaf(kit, 595, 300)
    name, what, least, most = leaf.rng.choice(TRADES[:4])
    f = Fill(kit, "exam", (leaf.rng.choice(what),), dates=("dots-padded", "plain"))
    sitting(f, 2015, 2025)
    leaf.mid(48, f"{name}成绩条", "hei 16 <500")
    rows: list[Words] = [f("<name>"), f("<id>"), f("<what>"), f("<on>")]
    if leaf.rng.random() < 0.5:
        f.know(hours=0)
        rows.append(f.say("result", "缺考", truth.verdict("缺考")))
    else:
        rows.append(marked(f, some_mark(f, least, most), least))
    low = Grid("76 160 136 96 66", "hei 12.5|song 12.5", 40).draw(
        leaf, (30, 72), "姓名 身份证号 科目 考试日期 成绩", [rows]
    )
    leaf.put(34, low + 24, f"（满分{most}分，合格标准{least}分）", "song 11.5")
    leaf.close(
        [f],
        (450, low + 62),
        "song 13.5 c",
        leaf.rng.choice(lore.BOARDS),
        day=f.given,
        size=82,
        gap=24,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-skills-test-of-a-post")
def skills_test(kit: Kit) -> Paper:
    """岗位资格考核: theory and practice side by side, the sum decides one result."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "exam",
        ("特种设备安全管理岗位考核", "化学检验员岗位考核", "输血技术人员岗位考核"),
        dates=("plain", "spaced"),
        no=("GK{y}-####",),
    )
    sitting(f, 2015, 2025)
    theory, practice = leaf.rng.randrange(62, 98), leaf.rng.randrange(62, 98)
    leaf.mid(96, "岗位考核成绩合格证", "head 25")
    rows: list[list[Words]] = [
        ["姓　　名", f("<name>"), "身份证号", f("<id>")],
        ["工作单位", f("<unit>")],
        ["考核项目", f("<what>")],
        ["考核日期", f("<on>"), "证　　号", f("<no>")],
        ["理论知识", f"{theory}（占40%）", "技能操作", f"{practice}（占60%）"],
    ]
    low = leaf.form((50, 130), "76 172 76 172", rows, "hei 13|song 13", 42)
    whole = f"{theory * 0.4 + practice * 0.6:.1f}".removesuffix(".0")
    total = f.say("result", whole, truth.score(whole, passed=True))
    low = leaf.form(
        (50, low),
        "76 420",
        [["综合成绩", [total]], ["结　　论", "合格，准予上岗。"]],
        "hei 13|song 13",
        42,
    )
    leaf.close(
        [f],
        (400, low + 70),
        "song 15 c",
        leaf.rng.choice([lore.BUREAUS[4], lore.BASES[4], lore.SOCIETIES[5]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-marks-page-on-a-phone")
def marks_phone(kit: Kit) -> Paper:
    """A phone's page of results: subject cards with large marks."""
    leaf = Leaf(kit, 390, 800, "ash")
    f = Fill(kit, "exam", dates=("dashes",))
    name, what, least, most = leaf.rng.choice(TRADES)
    sitting(f, 2018, 2025)
    leaf.box(0, 0, 390, 92, "blue")
    leaf.put(22, 24, f"{leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 12 white")
    leaf.mid(66, "成绩查询", "hei 17 white")
    leaf.box(14, 106, 376, 232, "white")
    leaf.put(28, 138, name, "hei 15 <330")
    leaf.pairs(
        (28, 170),
        [("姓名", f("<name>")), ("证件号码", f("<id>")), ("考试日期", f("<on>"))],
        "hei 13 grey|hei 13",
        (24, 74),
    )
    for n, subject in enumerate(what):
        one, y = f.add(subject), 250 + 108 * n
        mark = some_mark(one, least, most)
        leaf.box(14, y, 376, y + 98, "white")
        leaf.put(28, y + 34, one("<what>"), "hei 14.5 <230")
        leaf.put(28, y + 66, f"合格标准 {least}　满分 {most}", "hei 12 grey")
        leaf.put(
            354,
            y + 58,
            [marked(one, mark, least)],
            "head 28 blue r" if mark >= least else "head 28 red r",
        )
    board = leaf.rng.choice(lore.BOARDS)
    leaf.close(f.rows, (195, 690), "hei 13 c", board, seal="")
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-english-test-report")
def english_report(kit: Kit) -> Paper:
    """A report of an English test for trades: parts and a total mark, levels not told."""
    leaf = Leaf(kit, 700, 480, "mist")
    f = Fill(
        kit,
        "exam",
        ("全国英语等级考试第三级", "大学英语四级考试", "大学英语六级考试"),
        dates=("plain", "padded"),
        no=("{y}1##########",),
    )
    sitting(f, 2015, 2025)
    full, least = (710, 425) if f.what.startswith("大学") else (100, 60)
    parts = [leaf.rng.randrange(round(full * 0.22), round(full * 0.3)) for _ in range(3)]
    leaf.border("navy", 16, 1.4)
    leaf.mid(66, f("<what>"), "hei 18")
    leaf.mid(102, "成绩报告单", "head 25 navy")
    leaf.photo(560, 130, 84)
    leaf.pairs(
        (50, 156),
        [
            ("姓　　名：", f("<name>")),
            ("身份证号：", f("<id>")),
            ("考试时间：", f("<on>")),
            ("成绩单号：", f("<no>")),
        ],
        "hei 13|song 14",
        (32, 76),
    )
    cells: list[Words] = [*map(str, parts), marked(f, sum(parts), least)]
    Grid("110 110 130 130", "hei 13|song 14", 36).draw(
        leaf, (50, 290), "听力 阅读 写作和翻译 总分", [cells]
    )
    leaf.put(50, 384, f"（满分{full}分，{least}分及以上为合格）", "song 11.5")
    leaf.close(
        [f],
        (540, 400),
        "song 14 c",
        "津门教育考试院",
        day=f.start + timedelta(days=70),
        size=88,
        gap=24,
    )
    return f.paper(KIND, leaf)
