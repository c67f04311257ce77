"""Results of language and computer examinations: notices, cards, certificates, prints."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth, wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Grid, Leaf, Words, cells, of, pairs

KIND = "exam_score"
LANGUAGE = "全国专业技术人员职称外语等级考试"
COMPUTER = "全国专业技术人员计算机应用能力考试"
TONGUES = ("英语", "英语", "日语", "俄语")
SORTS = ("理工类", "卫生类", "综合类")
MODULES = (
    "中文Windows XP操作系统",
    "中文Windows 7操作系统",
    "Word 2003中文字处理",
    "Excel 2003中文电子表格",
    "PowerPoint 2007中文演示文稿",
    "WPS Office办公组合中文字处理",
    "金山演示2005",
    "Internet应用",
    "Access 2007数据库管理系统",
    "用友财务（U8）软件",
    "Dreamweaver MX 2004网页制作",
    "Project 2000项目管理",
)


def sat(f: Fill, first: int, last: int) -> date:
    """The examination's Saturday; the result comes out weeks later."""
    rng = f.rng
    day = date(rng.randrange(first, last + 1), rng.choice([3, 4, 5, 9, 10]), rng.randrange(3, 21))
    f.start = f.end = day + timedelta(days=(5 - day.weekday()) % 7)
    f.given = f.end + timedelta(days=rng.randrange(35, 90))
    if f.who.born.year > f.start.year - 22:
        f.who = rng.choice([who for who in f.kit.people if who.born.year <= f.start.year - 22])
        f.works = f.who.employer
    return f.start


def tongue(f: Fill, level: str, mark: int, form: str = "#") -> Span:
    """The mark of a level; what it counts follows from the rule."""
    passed = mark >= 60
    f.know(subject="professional", hours=truth.exam_hours(level=level, day=f.start, passed=passed))
    return f.say("result", form.replace("#", str(mark)), truth.score(str(mark), passed=passed))


def module(f: Fill, passed: bool) -> None:
    f.know(subject="professional", hours=truth.exam_hours(module=True, day=f.start, passed=passed))


def some(f: Fill) -> int:
    """A mark of a hundred; two of three pass."""
    return f.rng.choice([f.rng.randrange(60, 97), f.rng.randrange(60, 97), f.rng.randrange(31, 60)])


@of(KIND, "t-language-told-in-a-line")
def language_line(kit: Kit) -> Paper:
    """A pass told in a sentence across, with tongue, level and mark, photograph at the left."""
    leaf = Leaf(kit, 700, 490, "cream")
    f = Fill(kit, "exam", dates=("plain", "padded"), no=("WY{y}######", "津职外字{y}####号"))
    sat(f, 2015, 2020)
    level, kind = leaf.rng.choice("ABC"), leaf.rng.choice(TONGUES)
    leaf.border("teal", 18, 2)
    leaf.mid(84, "职称外语等级考试合格证书", "head 25 teal")
    leaf.photo(70, 130, 82)
    mark = tongue(f, level, leaf.rng.randrange(60, 95), "#分")
    head = f("　　<name>，身份证号<id>，于<on>参加")
    text = [
        *head,
        f.say("content", LANGUAGE),
        *f(f"（{kind}，{level}级），成绩"),
        mark,
        *f("，达到合格标准，特发此证。"),
    ]
    leaf.put(180, 150, text, "song 17 w450 l2.0")
    leaf.put(70, 420, f("证书编号：<no>"), "song 13")
    leaf.close([f], (530, 380), "song 14.5 c", leaf.rng.choice(lore.BOARDS), day=f.given, size=96)
    return f.paper(KIND, leaf)


@of(KIND, "t-language-strip")
def language_strip(kit: Kit) -> Paper:
    """成绩通知 as a strip cut from a sheet: heads in one row, values in the next."""
    leaf = Leaf(kit, 680, 250)
    f = Fill(kit, "exam", dates=("dots-padded", "dashes"))
    sat(f, 2015, 2020)
    level, mark = leaf.rng.choice("ABC"), some(f)
    f.mark = ""
    leaf.mid(44, [f.say("content", LANGUAGE), Span("成绩通知")], "hei 16")
    row: list[Words] = [
        f("<name>"),
        f("<id>"),
        f"{level}级",
        leaf.rng.choice(SORTS),
        f("<on>"),
        [tongue(f, level, mark)],
        "60",
    ]
    low = Grid("76 160 60 76 104 66 86", "hei 12.5|song 12.5", 36).draw(
        leaf, (26, 62), "姓名 身份证号码 级别 专业类别 考试时间 成绩 合格标准", [row]
    )
    leaf.close(
        [f],
        (540, low + 40),
        "song 13 c",
        leaf.rng.choice(lore.BOARDS),
        day=f.given,
        size=80,
        gap=24,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-language-on-a-phone")
def language_phone(kit: Kit) -> Paper:
    """A phone's page of a result: the mark large in a ring, facts below, the board's name last."""
    leaf = Leaf(kit, 390, 780, "mist")
    f = Fill(kit, "exam", dates=("dashes",))
    sat(f, 2017, 2020)
    level, mark = leaf.rng.choice("ABC"), some(f)
    board = leaf.rng.choice(lore.BOARDS)
    leaf.put(20, 24, f"{leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 12")
    leaf.mid(62, "考试成绩", "hei 17")
    leaf.box(16, 84, 374, 250, "white")
    leaf.mid(180, [tongue(f, level, mark)], "head 58 blue")
    leaf.mid(216, f"满分100　合格线60　{'已合格' if mark >= 60 else '未合格'}", "hei 13 grey")
    leaf.box(16, 266, 374, 620, "white")
    rows: list[tuple[str, Words]] = [("考试", [f.say("content", LANGUAGE)])]
    rows += pairs(
        f,
        (
            f"姓名|<name>\n证件号|<id>\n语种级别|英语{level}级\n考试日期|<on>\n准考"
            f"证号|{kit.serial('12########', f.start)}"
        ),
    )
    leaf.pairs((32, 304), rows, "hei 13.5 grey|hei 13.5 <256", (50, 80))
    f.know(issuer=board)
    leaf.mid(660, f("发布机构：", n=""), "hei 12 grey")
    leaf.mid(684, [Span(board, "issuer")], "hei 13")
    return f.paper(KIND, leaf)


@of(KIND, "t-module-passed-told")
def module_told(kit: Kit) -> Paper:
    """A module's pass in a sentence: 考试合格, number and photograph below each other."""
    leaf = Leaf(kit, 640, 450, "mint")
    f = Fill(kit, "exam", MODULES, dates=("plain", "padded"), no=("{y}12####", "{d}#####"))
    sat(f, 2015, 2022)
    module(f, True)
    leaf.corners("green", 14, 40)
    leaf.mid(64, COMPUTER, "song 16")
    leaf.mid(102, "合 格 证", "head 28 green")
    leaf.photo(64, 136, 78)
    text = "　　<name>（身份证号：<id>）于<on>参加“<what>”科目考试，成绩<mark>，特发此证。"
    leaf.put(170, 160, f(text), "kai 18 w410 l2.0")
    leaf.put(64, 390, f("证书编号：<no>"), "song 13")
    leaf.close([f], (480, 350), "song 14 c", leaf.rng.choice(lore.BOARDS), day=f.given, size=92)
    return f.paper(KIND, leaf)


@of(KIND, "t-modules-with-numbers")
def modules_numbers(kit: Kit) -> Paper:
    """A year's modules in rows: each its own day, verdict and certificate number."""
    leaf = Leaf(kit, 842, 500)
    f = Fill(kit, "exam", dates=("dots-padded", "dashes", "plain"))
    sat(f, 2017, 2022)
    leaf.mid(56, f"{COMPUTER}成绩证明", "hei 19")
    leaf.put(50, 92, f("姓名：<name>　　身份证号：<id>　　工作单位：<unit>"), "song 13.5 <740")
    rows: list[list[Words]] = []
    for n, what in enumerate(leaf.rng.sample(MODULES, leaf.rng.randrange(2, 5))):
        one = f.add(what)
        one.start = one.end = f.start + timedelta(days=21 * n)
        one.mark = "合格"
        module(one, True)
        one.pattern = "{y}12######"
        rows.append([str(101 + n * 103), one("<what>"), one("<on>"), one("<mark>"), one("<no>")])
    low = Grid("80 280 130 90 170", "hei 13|song 13", 34).draw(
        leaf, (44, 108), "科目代码 科目名称 考试日期 考试结果 证书编号", rows
    )
    day = f.start + timedelta(days=130)
    leaf.close(
        f.rows, (640, low + 60), "song 14.5 c", leaf.rng.choice(lore.BOARDS), day=day, gap=28
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-modules-some-missed")
def modules_missed(kit: Kit) -> Paper:
    """A sheet of modules with marks: some below sixty, some absent."""
    leaf = Leaf(kit)
    f = Fill(kit, "exam", dates=("dashes", "plain"))
    sat(f, 2017, 2022)
    leaf.put(50, 80, COMPUTER, "hei 16.5")
    leaf.put(50, 112, "个人成绩单", "head 22")
    leaf.rule(50, 124, 545, 124, 1.4)
    leaf.pairs(
        (50, 152),
        pairs(f, "姓名|<name>\n证件号码|<id>\n单位|<unit>"),
        "hei 13 grey|song 14",
        (28, 90),
    )
    rows: list[list[Words]] = []
    for n, what in enumerate(leaf.rng.sample(MODULES, leaf.rng.randrange(3, 6))):
        one = f.add(what)
        one.start = one.end = f.start + timedelta(days=7 * n)
        mark = some(one)
        module(one, mark >= 60)
        said = one.say("result", str(mark), truth.score(str(mark), passed=mark >= 60))
        if leaf.rng.random() < 0.15:
            module(one, False)
            said = one.say("result", "缺考", truth.verdict("缺考"))
        rows.append([one("<on>"), one("<what>"), said])
    low = Grid("130 265 100", "hei 13|song 13", 34, "lines", "clc").draw(
        leaf, (50, 244), "考试日期 科目 成绩", rows
    )
    leaf.put(50, low + 26, "注：各科目满分100分，60分为合格。", "song 12 grey")
    day = f.start + timedelta(days=90)
    leaf.close(f.rows, (400, low + 90), "song 15 c", leaf.rng.choice(lore.BOARDS), day=day)
    return f.paper(KIND, leaf)


@of(KIND, "t-card-of-module-with-photo")
def module_card(kit: Kit) -> Paper:
    """A plastic card: name, number, module, 合格 in a seal-like ring of its own words."""
    leaf = Leaf(kit, 420, 266, "mist")
    f = Fill(kit, "exam", MODULES, dates=("dots-padded", "padded"), no=("{y}########",))
    sat(f, 2016, 2022)
    module(f, True)
    leaf.band("blue", 46)
    leaf.mid(30, "计算机应用能力考试合格证", "hei 16 white")
    leaf.photo(22, 66, 70)
    rows = pairs(
        f, ("姓名|<name>\n证件号|<id>\n科目|<what>\n考试日期|<on>\n考试结果|<mark>\n证书编号|<no>")
    )
    leaf.pairs((108, 76), rows, "hei 10.5 grey|hei 11.5 <230", (21, 62))
    leaf.close(
        [f],
        (280, 222),
        "hei 10.5 c",
        leaf.rng.choice(lore.BOARDS),
        day=f.given,
        size=64,
        gap=17,
        form="padded",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-language-register-card")
def register_card(kit: Kit) -> Paper:
    """考试登记卡: a ruled form whose lower half is filled in after the marks came."""
    leaf = Leaf(kit, 595, 520, "rose")
    f = Fill(kit, "exam", dates=("plain", "spaced"), no=("外{y}#####",))
    sat(f, 2015, 2020)
    level, mark = leaf.rng.choice("ABC"), some(f)
    leaf.mid(50, [f.say("content", LANGUAGE)], "song 17")
    leaf.mid(80, "成绩登记卡", "song 21")
    rows = cells(
        f,
        (
            f"姓名|<name>|性别|<sex>\n身份证号|<id>|报考级别|{level}级\n工作单位|"
            "<unit>|语种|英语\n考试日期|<on>|登记号|<no>"
        ),
    )
    rows.append(["考试成绩", [tongue(f, level, mark, "#分")], "合格标准", "60分"])
    rows.append(["结论", "达到合格标准" if mark >= 60 else "未达到合格标准"])
    low = leaf.form((40, 100), "80 200 80 155", rows, "hei 12.5|song 13", 38)
    leaf.close(
        [f],
        (420, low + 50),
        "song 14 c",
        leaf.rng.choice(lore.BOARDS),
        day=f.given,
        size=94,
        gap=26,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-years-before-the-rule")
def before(kit: Kit) -> Paper:
    """An old certificate of a level from before marks counted hours; title in two lines."""
    leaf = Leaf(kit, 380, 540, "sand")
    f = Fill(kit, "exam", dates=("plain", "dots"), no=("{y}03####", "津{y}#####"))
    sat(f, 2009, 2016)
    level = leaf.rng.choice("ABC")
    leaf.border("wine", 12, 1.4)
    leaf.mid(54, [f.say("content", LANGUAGE)], "song 14")
    leaf.mid(88, "合 格 证", "song 27 wine")
    leaf.photo(150, 104, 80)
    rows = pairs(
        f,
        (
            f"姓　　名|<name>\n身份证号|<id>\n级　　别|{level}级\n语　　种|"
            f"{leaf.rng.choice(TONGUES)}\n考试时间|<on>"
        ),
    )
    rows.append(("成　　绩", [tongue(f, level, leaf.rng.randrange(60, 92))]))
    rows += pairs(f, "编　　号|<no>")
    leaf.fields((44, 246), rows, "song 13|kai 14", 29, 292)
    leaf.close(
        [f], (220, 470), "song 12.5 c", leaf.rng.choice(lore.BOARDS), day=f.given, size=84, gap=22
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-marks-by-letter-to-a-unit")
def by_letter(kit: Kit) -> Paper:
    """A board's reply to an enquiry: the mark of a level in prose, the day of the letter below."""
    leaf = Leaf(kit)
    f = Fill(kit, "exam", dates=("plain",))
    sat(f, 2015, 2020)
    level, mark = leaf.rng.choice("ABC"), some(f)
    written = f.given + timedelta(days=leaf.rng.randrange(60, 300))
    leaf.mid(130, "考试成绩证明", "head 25")
    leaf.put(74, 196, f("<unit>："), "song 16")
    text = [
        *f("　　经查，你单位<name>（身份证号：<id>）于<on>参加"),
        f.say("content", LANGUAGE),
        Span(f"（英语{level}级），成绩为"),
        tongue(f, level, mark, "#分"),
        Span(
            "（合格标准为60分），"
            f"{'成绩合格' if mark >= 60 else '未达到合格标准'}。\n　　特此证明。"
        ),
    ]
    leaf.put(74, 238, text, "song 16 w448 l2.15")
    leaf.put(74, 520, f"（查询日期：{wording.day(written, 'plain')}）", "song 12 grey")
    leaf.close(
        [f], (400, 580), "song 15.5 c", leaf.rng.choice(lore.BOARDS), day=written, form="plain"
    )
    return f.paper(KIND, leaf)
