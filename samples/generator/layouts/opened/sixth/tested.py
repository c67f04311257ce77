"""Results of examinations and of web courses, further: letters, lists, portals."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, paper_of
from samples.generator.layouts.opened.sixth.examlists import TRADES, marked, some_mark
from samples.generator.layouts.opened.sixth.exams import (
    LANGUAGE,
    LEVELS,
    MODULES,
    of_language,
    of_module,
    sitting,
)

EXAM, WEB = "exam_score", "online_certificate"


@paper_of(EXAM, "s-language-marks-in-a-letter")
def language_letter(kit: Kit) -> Paper:
    """成绩证明 of a board in a sentence: level, language, mark, the line that was reached."""
    leaf = Leaf(kit, paper="ivory")
    f = Fill(kit, "exam", dates=("plain", "padded"), no=("津考成{y}-####",))
    sitting(f, 2015, 2019)
    level, mark = leaf.rng.choice("ABC"), leaf.rng.randrange(60, 96)
    leaf.mid(116, "考试成绩证明", "head 25")
    leaf.put(525, 150, f("编号：<no>"), "song 12 r")
    text = f("　　兹证明<name>（身份证号：<id>）于<on>参加")
    text.append(f.say("content", LANGUAGE))
    text += f(
        f"（英语{LEVELS[level]}，{leaf.rng.choice(['理工类', '综合类', '卫生类'])}），考试成绩"
    )
    text.append(of_language(f, level, mark))
    text += f("分，达到全国合格标准（60分），成绩合格。\n　　特此证明。")
    leaf.put(74, 206, text, "song 16 w448 l2.1")
    leaf.close([f], (400, 520), "song 15.5 c", leaf.rng.choice(lore.BOARDS), day=f.given)
    return f.paper(EXAM, leaf)


@paper_of(EXAM, "s-modules-by-web-query")
def modules_query(kit: Kit) -> Paper:
    """A board's page of computer modules: a row a module with day, mark, number of the pass."""
    leaf = Leaf(kit, 940, 560, "mist")
    f = Fill(kit, "exam", dates=("dashes",), no=("{y}12######",))
    sitting(f, 2016, 2021)
    leaf.box(0, 0, 940, 58, "teal")
    leaf.put(30, 38, "全国专业技术人员计算机应用能力考试　成绩查询", "hei 18 white")
    leaf.put(40, 96, f("姓名：<name>　　　证件号码：<id>"), "hei 14")
    rows: list[list[Words]] = []
    for n, what in enumerate(leaf.rng.sample(MODULES, leaf.rng.randrange(2, 5))):
        one = f.add(what)
        one.start = one.end = f.start + timedelta(days=21 * n)
        one.mark = leaf.rng.choice(["合格", "合格", "不合格"])
        of_module(one, one.mark == "合格")
        number: Words = one("<no>") if one.mark == "合格" else "—"
        rows.append([str(n + 1), one("<what>"), one("<on>"), one("<mark>"), number])
    low = Grid("60 330 140 110 220", "hei 13|hei 13", 38, "zebra").draw(
        leaf, (40, 120), "序号 科目名称 考试日期 考试结果 合格证编号", rows
    )
    last = f.start + timedelta(days=21 * len(rows) + 30)
    leaf.close(
        f.rows,
        (700, low + 70),
        "hei 14 c",
        leaf.rng.choice(lore.BOARDS),
        day=last,
        seal="clean",
        form="dashes",
    )
    return f.paper(EXAM, leaf)


@paper_of(EXAM, "s-subjects-beside-each-other")
def of_one_sitting(kit: Kit) -> Paper:
    """A notice of marks: subjects beside each other, each with its mark below."""
    leaf = Leaf(kit, 640, 420, "cream")
    name, what, least, most = leaf.rng.choice(TRADES)
    f = Fill(kit, "exam", dates=("plain", "spaced"), no=("KS{y}######",))
    sitting(f, 2015, 2025)
    leaf.ornate("navy", 12)
    leaf.mid(62, name, "hei 17 <540")
    leaf.mid(94, "成 绩 通 知 单", "head 22 navy")
    leaf.fields(
        (46, 138),
        [
            ("姓　　名：", f("<name>")),
            ("身份证号：", f("<id>")),
            ("考试日期：", f("<on>")),
            ("通知单号：", f("<no>")),
        ],
        "song 13|kai 14",
        30,
        400,
    )
    names: list[Words] = []
    marks: list[Words] = []
    for subject in what:
        one = f.add(subject)
        names.append(one("<what>"))
        marks.append([marked(one, some_mark(one, least, most), least)])
    wide = " ".join(f"{548 / len(what):.0f}" for _ in what)
    low = Grid(wide, "hei 12.5|song 13", 36).draw(leaf, (46, 262), "", [names, marks])
    leaf.put(46, low + 20, f"满分{most}分，{least}分为合格", "song 11")
    leaf.close(
        f.rows,
        (470, low + 34),
        "song 13 c",
        leaf.rng.choice(lore.BOARDS),
        day=f.given,
        size=80,
        gap=20,
    )
    return f.paper(EXAM, leaf)


@paper_of(WEB, "s-year-proof-with-photograph")
def site_year(kit: Kit) -> Paper:
    """年度网络学习合格证: 公需 of a year, the course in the sentence, photograph above."""
    leaf = Leaf(kit, 595, 842, "cream")
    f = Fill(
        kit,
        "online",
        (*lore.PUBLIC, *lore.ELECTIVE),
        (20, 60),
        (2015, 2025),
        hours=(16, 24, 32, 40),
        marks=("合格", "优秀"),
        no=("WL{y}######",),
    )
    leaf.border("gold", 24, 4)
    leaf.border("gold", 32, 1)
    leaf.mid(130, f("<yr:年度>"), "kai 22")
    leaf.mid(180, "网络学习合格证", "head 34 wine")
    leaf.photo(255, 210, 84)
    leaf.put(
        86,
        380,
        f(
            "　　学员<name>，身份证号<id>，在本平台完成<sub:公需科目>课程“<what>”的学习，"
            "学时数为<hrs>，在线考核<mark>。"
        ),
        "kai 17 w424 l2.1",
    )
    leaf.put(86, 760, f("证书编号：<no>"), "song 12.5")
    leaf.qr(86, 660, 80)
    leaf.close(
        [f],
        (400, 650),
        "song 15.5 c",
        lore.SITE_BODIES[leaf.rng.randrange(5)],
        day=date(f.end.year, 12, leaf.rng.randrange(1, 31)),
    )
    return f.paper(WEB, leaf)


@paper_of(WEB, "s-certificate-of-a-trade-platform")
def trade_platform(kit: Kit) -> Paper:
    """建设行业 web training: hours compulsory and optional in a row, total is what counts."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "online",
        ("二级建造师（机电工程）网络继续教育", "八大员岗位网络继续教育", "注册测绘师网络继续教育"),
        (20, 60),
        (2017, 2025),
        hours=(40, 60, 80),
        no=("JSW{y}#####",),
        dates=("plain", "dashes"),
    )
    leaf.veil("建设教育")
    leaf.border("blue", 20, 3)
    leaf.mid(108, "网络继续教育证明", "head 32 blue")
    must = f.long * 0.5
    rows: list[list[Words]] = [
        ["姓名", f("<name>"), "身份证号", f("<id>")],
        ["单位", f("<unit>")],
        ["项目", f("<what>")],
        ["学习期间", f("<span:至>"), "考试结果", f("<mark>")],
        ["必修学时", f"{must:g}", "选修学时", f"{f.long - must:g}"],
        ["总学时", f("<hrs:#>"), "证明编号", f("<no>")],
    ]
    low = leaf.form((90, 140), "90 240 90 242", rows, "hei 13|song 13.5", 38)
    leaf.close(
        [f],
        (610, low + 44),
        "song 15 c",
        leaf.rng.choice([lore.SITE_BODIES[2], lore.NATIONAL[0]]),
        day=f.given,
        gap=26,
        size=98,
    )
    return f.paper(WEB, leaf)


@paper_of(WEB, "s-web-study-with-grades")
def school_web(kit: Kit) -> Paper:
    """A school's web class: a table of two rows of labels; the grade may be 不及格."""
    leaf = Leaf(kit, 700, 380, "mint")
    f = Fill(
        kit,
        "online",
        lore.TEACHING,
        (10, 40),
        (2019, 2025),
        hours=(8, 16, 24),
        trade=("学校", "中学"),
        dates=("dots-padded", "plain"),
        no=("WP{y}####",),
    )
    grade = leaf.rng.choice(["优秀", "良好", "及格", "不及格"])
    leaf.mid(54, "教师网络研修学习证明", "head 22")
    cells: list[Words] = [
        f("<name>"),
        f("<unit>"),
        f("<what>"),
        f("<span:—>"),
        f("<hrs:#>"),
        f.say("result", grade, truth.grade(grade)),
    ]
    low = Grid("80 150 170 130 50 60", "hei 12.5|song 12", 46).draw(
        leaf, (30, 78), "姓名 学校 研修项目 研修时间 学时 等级", [cells]
    )
    leaf.put(34, low + 26, f("身份证号：<id>　　编号：<no>"), "song 12")
    leaf.put(34, low + 48, "等级为不及格者不予登记学时。", "song 11.5 grey")
    leaf.close(
        [f],
        (540, low + 60),
        "song 14 c",
        lore.SCHOOLS_FOR_TEACHERS[leaf.rng.randrange(3)],
        day=f.given,
        size=94,
    )
    return f.paper(WEB, leaf)
