"""Held-out records of one person's learning: ledgers, register pages, files of a platform."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged
from samples.generator.manners import box_stamp, running

KIND = "transcript"
GREY = (236, 238, 240)


def through_the_year(
    kit: Kit, c: Case, count: int, year: int, hours: tuple[int, ...]
) -> list[Case]:
    """Courses one after another in a year."""
    rows = c.rows(courses=count)
    step = 300 // count
    for number, one in enumerate(rows):
        one.start = date(year, 1, 8) + timedelta(days=number * step + kit.rng.randrange(step - 8))
        one.end = one.start + timedelta(days=kit.rng.randrange(1, 5))
        one.long = float(kit.rng.choice(hours))
    c.given = date(year, 12, kit.rng.randrange(16, 30))
    return rows


def total(rows: list[Case]) -> str:
    return f"{sum(one.long for one in rows):g}"


@pledged(KIND, "v-book-ledger-of-a-unit")
def ledger(kit: Kit) -> Paper:
    """A unit's ledger of one person and year, lying; a sum below."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        emp=towns.FIRMS,
        marks=("合格", "良好", "92", "85"),
        dates="dots",
    )
    year = kit.rng.randrange(2016, 2025)
    rows = through_the_year(kit, c, kit.rng.randrange(4, 8), year, (8, 12, 16, 24))
    c.end = date(year, 12, 1)
    w = Flow(kit, A4_WIDE, edge=46, top=60)
    w.head(c("专业技术人员继续教育台账（{year:年度}）"), "hei 20", 1.9)
    w.put(c("单位：{emp}　　姓名：{name}　　身份证号：{id}"), "song 12")
    w.y += 12
    table = [(c, "序号|培训内容|起止时间|学习形式|学时|成绩|备注")]
    table += [
        (one, f"{n + 1}|" + "{what}|{span:-}|培训班|{hours:#}|{mark}|")
        for n, one in enumerate(rows)
    ]
    table.append((c, f"合计>4|{total(rows)}||"))
    w.table(
        table,
        (0.5, 3.2, 2.2, 1, 0.7, 0.8, 0.8),
        spec="song 11",
        label="song 11",
        heads=1,
        shade=GREY,
    )
    w.y += 40
    w.close(c, c.who.employer, spec="song 13", seal=100)
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-book-register-page-stamped")
def register_page(kit: Kit) -> Paper:
    """A page of the booklet: each entry stamped by a framed 已登记, no number, no issuer's line."""
    c = Case(kit, "training_class", what=towns.TECH, marks=("合格", "结业"), dates="plain")
    year = kit.rng.randrange(2015, 2024)
    rows = through_the_year(kit, c, kit.rng.randrange(3, 6), year, (8, 16, 20, 32))
    issuer = kit.rng.choice(towns.OFFICES)
    w = Flow(kit, (560, 780), edge=40, top=70, paper=(249, 246, 236))
    w.head("继续教育登记", "kai 22", 1.8)
    w.put(c("持证人：{name}"), "kai 14")
    w.put(c("身份证号：{id}"), "kai 13", align="r")
    w.y += 14
    table = [(c, "学习时间|学习内容|学时|成绩|经办人")]
    table += [(one, "{from}¶至¶{to}|{what}|{hours:#}|{mark}|") for one in rows]
    edges = w.table(
        table, (1.9, 2.4, 0.8, 0.8, 1.0), spec="kai 12", label="song 12", heads=1, high=86
    )
    for y in edges[1:-1]:
        name = kit.person().name[:3]
        w.page.picture(marks.signature(kit.rng, name), 448, y + 28, width=60)
    w.page.picture(
        box_stamp(kit.rng, ["已登记"]), 330, min(edges[-1] + 14, 690), width=70, ink=True
    )
    w.y = max(w.y + 60, 640)
    w.close(c, issuer, spec="kai 13", labels=("登记单位：", "登记日期："), x=0.55, seal=96)
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-book-platform-learning-file")
def learning_file(kit: Kit) -> Paper:
    """A platform's file of learning, printed by the browser, with the state of each course."""
    c = Case(kit, "online", what=towns.GENERAL, dates="dashes", marks=("合格",))
    year = kit.rng.randrange(2018, 2025)
    rows = through_the_year(kit, c, kit.rng.randrange(3, 7), year, (2, 4, 6, 10))
    w = Flow(kit, edge=44, top=70)
    running(
        kit,
        w.page,
        head=f"{year + 1}/1/9 15:2{kit.rng.randrange(10)}　　　我的学习档案",
        foot="https://jxjy.example.invalid/archive　　1/1",
    )
    w.head("学习档案", "bold 22", 2.2)
    w.put(c("姓名：{name}"), "hei 12")
    w.put(c("证件号：{id}"), "hei 12", x=0.3)
    c.end = date(year, 12, 1)
    w.put(c("年度：{year}"), "hei 12", x=0.8)
    w.y += 16
    table = [(c, "课程名称|完成日期|学时|考试|学习状态")]
    table += [(one, "{what}|{to}|{hours:#}|{mark}|已完成") for one in rows]
    w.table(
        table,
        (3, 1.4, 0.7, 0.8, 1.0),
        spec="hei 11",
        label="hei 11",
        heads=1,
        shade=(222, 236, 248),
        high=30,
    )
    w.y += 30
    w.put(f"已完成课程 {len(rows)} 门，累计 {total(rows)} 学时", "hei 12 blue")
    w.y += 60
    w.close(c, kit.rng.choice(towns.HOSTS), spec="hei 12", seal=104, form="dashes")
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-book-two-blocks-abreast")
def two_blocks(kit: Kit) -> Paper:
    """A register form: courses stand in two blocks side by side, empty rows below."""
    c = Case(
        kit,
        "online",
        what=(*towns.TECH, *towns.GENERAL),
        no="XH{y}######",
        emp=towns.FIRMS,
        marks=("合格", "优秀"),
        days=(40, 90),
        dates="plain",
    )
    rows = c.rows(courses=kit.rng.randrange(4, 9))
    for one in rows:
        one.long = float(kit.rng.choice((2, 4, 6, 8)))
    w = Flow(kit, edge=50, top=80)
    w.head("继续教育学习登记表", "song 22", 1.6)
    w.put(c("编号：{no}"), "song 11", align="r")
    w.y += 12
    table = [
        (c, "姓名|{name}>5"),
        (c, "身份证号|{id}>5"),
        (c, "工作单位|{emp}>5"),
        (c, "学习形式|网络学习>5"),
        (c, "学习时间|{months}>5"),
        (c, "学习课程|学时|评定|学习课程|学时|评定"),
    ]
    half = (len(rows) + 1) // 2
    w.table(table, (2.4, 0.7, 0.8, 2.4, 0.7, 0.8), spec="song 11", label="hei 11", high=28)
    for number in range(half + 2):
        pair = [rows[n] if n < len(rows) else None for n in (number * 2, number * 2 + 1)]
        _abreast(w, c, pair)
    w.y += 44
    w.close(c, kit.rng.choice(towns.SCHOOLS), spec="song 13", labels=("培训单位（盖章）：", ""))
    return c.paper(KIND, w.pages, rows)


def _abreast(w: Flow, c: Case, pair: list[Case | None]) -> None:
    """Two courses in one row; an empty place stays empty."""
    begin, edge, wide = w.y, w.edge, w.wide
    for side, one in enumerate(pair):
        part = Flow(w.kit, (wide / 2, 200), edge=0, top=0)
        row = (one, "{what}|{hours:#}|{mark}") if one else (c, "||")
        part.table([row], (2.4, 0.7, 0.8), spec="song 11", high=34)
        w.page.inset(part.page, edge + side * wide / 2, begin, scale=1.0)
        w.y = begin + part.y


@pledged(KIND, "v-book-subjects-grouped")
def grouped(kit: Kit) -> Paper:
    """Public and trade subjects: the class of subject is one cell down several rows."""
    c = Case(
        kit, "online", what=towns.GENERAL, marks=("合格",), dates="dashes", emp=towns.CLASSROOMS
    )
    year = kit.rng.randrange(2017, 2025)
    public = through_the_year(kit, c, 2, year, (10, 12, 15))
    other = Case(kit, "online", what=towns.LESSONS, marks=("合格",), dates="dashes")
    other.who, other.id_printed = c.who, c.id_printed
    trade = through_the_year(kit, other, 3, year, (16, 20, 24))
    for number, one in enumerate(trade):
        one.row = f"#{number + 2}"
    w = Flow(kit, edge=54, top=90)
    c.end = date(year, 6, 1)
    w.head(c("{year:年度}继续教育学时登记"), "hei 20", 2.2)
    table = [
        (c, "姓名|{name}|单位|{emp}>2"),
        (c, "身份证号|{id}>4"),
        (c, "科目|课程名称>2|学时|结论"),
    ]
    for rows, key, label in ((public, "public", "公需科目"), (trade, "professional", "专业科目")):
        for number, one in enumerate(rows):
            one.know(subject=key)
            first = "{" + key + ":" + label + "}" if number == 0 else "^"
            table.append((one, first + "|{what}>2|{hours:#}|{mark}"))
    both = [*public, *trade]
    table.append((c, f"合计>3|{total(both)}|"))
    w.table(table, (1.1, 2.2, 1.0, 1.2, 1.2), spec="song 12", label="hei 12", high=34)
    w.share("subject", 0, 1)
    w.share("subject", 2, 3)
    w.share("subject", 2, 4)
    w.y += 50
    w.close(
        c,
        kit.rng.choice(("赣棠市教育局", "陇渠县教育局人事股", "沭岭区教师发展中心")),
        spec="song 13",
    )
    return c.paper(KIND, w.pages, both)


@pledged(KIND, "v-book-teacher-hours-card")
def teacher_card(kit: Kit) -> Paper:
    """A teacher's yearly card of hours: date, content, host, hours; the school closes it."""
    c = Case(kit, None, what=towns.LESSONS, emp=towns.CLASSROOMS, dates="dots")
    year = kit.rng.randrange(2016, 2025)
    rows = through_the_year(kit, c, kit.rng.randrange(4, 7), year, (4, 6, 8, 12))
    w = Flow(kit, (620, 800), edge=44, top=76, paper=(251, 253, 248))
    w.page.frame(26, 26, 594, 774, width=2, colour=(60, 130, 80))
    w.head("教师继续教育学时卡", "kai 24 teal", 2.0)
    w.put(c("学校：{emp}"), "song 13")
    w.put(c("教师姓名：{name}"), "song 13", x=0.6)
    w.y += 16
    table = [(c, "日期|培训内容|主办单位|学时")]
    table += [
        (
            one,
            "{on}|{what}|" + kit.rng.choice(("县教师发展中心", "学校", "市教科院")) + "|{hours:#}",
        )
        for one in rows
    ]
    w.table(table, (1.3, 2.8, 1.6, 0.7), spec="song 12", label="hei 12", heads=1, high=38)
    w.y += 28
    w.put(f"全年累计学时：{total(rows)}", "song 13")
    w.y += 60
    w.close(c, c.who.employer, spec="song 14", seal=108)
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-book-doctor-credits-list")
def doctor_credits(kit: Kit) -> Paper:
    """Medical credits of a year: class of credit, host, credits; no hours are stated."""
    c = Case(kit, None, what=towns.CLINIC, emp=towns.WARDS, unit="学分", dates="dashes")
    year = kit.rng.randrange(2017, 2025)
    rows = through_the_year(kit, c, kit.rng.randrange(4, 7), year, (1, 2, 3, 5))
    c.end = date(year, 6, 1)
    w = Flow(kit, edge=46, top=80)
    w.head(c("{year:年}继续医学教育学分审核表"), "hei 20", 2)
    w.put(c("姓名：{name}　　单位：{emp}"), "song 12")
    w.y += 12
    table = [(c, "序|项目名称|举办日期|类别|学分")]
    table += [
        (one, f"{n + 1}|" + "{what}|{on}|" + ("Ⅰ类" if n % 2 else "Ⅱ类") + "|{hours:#}")
        for n, one in enumerate(rows)
    ]
    table.append((c, f"学分合计>4|{total(rows)}"))
    w.table(
        table,
        (0.5, 3.2, 1.6, 0.8, 0.8),
        spec="song 12",
        label="song 12",
        heads=1,
        bare=True,
        high=30,
    )
    w.y += 26
    w.put("审核结果：本年度学分达标", "song 12")
    w.y += 50
    w.close(
        c,
        kit.rng.choice(("涟溪市卫生健康委员会科教科", "赣棠市继续医学教育委员会办公室")),
        spec="song 13",
    )
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-book-marks-of-a-class")
def class_marks(kit: Kit) -> Paper:
    """A training class's sheet of courses with marks; one may have been failed."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        emp=towns.FIRMS,
        marks=("88", "75", "93", "66", "54"),
        days=(10, 20),
        no="CJ{y}###",
        dates="plain",
    )
    rows = c.rows(courses=kit.rng.randrange(4, 7))
    for one in rows:
        one.long = float(kit.rng.choice((4, 8, 12)))
        one.mark = kit.rng.choice(("88", "75", "93", "66", "54"))
    w = Flow(kit, edge=60, top=84)
    w.head("培训班学员成绩单", "song 24", 2.2)
    w.put(c("学员：{name}　　身份证号：{id}"), "song 13")
    w.y += 24
    w.put(c("培训日期：{span}　　成绩单编号：{no}"), "song 13")
    w.y += 14
    table = [(c, "课程|学时|考核方式|成绩")]
    table += [
        (one, "{what}|{hours:#}|" + kit.rng.choice(("笔试", "实操")) + "|{mark}") for one in rows
    ]
    w.table(table, (3.2, 0.8, 1, 0.8), spec="kai 13", label="hei 12", heads=1, high=32)
    w.y += 24
    w.put("注：60分以上为合格。", "song 11 grey")
    w.y += 60
    w.close(c, kit.rng.choice(towns.CENTRES), spec="song 14")
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-book-sentence-and-list")
def sentence_and_list(kit: Kit) -> Paper:
    """A letter that names the courses as a numbered list with hours in brackets."""
    c = Case(kit, "training_class", what=towns.TECH, dates="plain", days=(8, 14), emp=towns.FIRMS)
    rows = c.rows(courses=kit.rng.randrange(3, 5))
    for one in rows:
        one.long = float(kit.rng.choice((8, 12, 16)))
    w = Flow(kit, edge=80, top=110)
    w.head("学习情况证明", "hei 24", 2.6)
    w.para(
        c(
            "我校学员{name}（身份证号：{id}，单位：{emp}）于{span}参加培训班学"
            "习，所修课程及学时如下："
        ),
        "song 15",
        lead=2,
    )
    for number, one in enumerate(rows):
        w.para(one(f"{number + 1}．" + "{what}（{hours}）；"), "song 15", lead=2)
    w.para([Span(f"合计{total(rows)}学时。特此证明。")], "song 15", lead=2)
    w.y += 60
    w.close(c, kit.rng.choice(towns.SCHOOLS), spec="song 15")
    return c.paper(KIND, w.pages, rows)
