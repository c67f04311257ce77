"""Held-out lists of a unit's own training: attendance with results, hours, numbers of proofs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from samples.generator import wording
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged
from samples.generator.manners import by_hand, fitting

KIND = "roster"
GREY = (232, 235, 240)


@pledged(KIND, "v-muster-inside-firm-results")
def firm_results(kit: Kit) -> Paper:
    """A firm's sheet: topic and teacher above, who came and what each got."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        emp=towns.FIRMS,
        days=(1, 1),
        hours=(4, 6, 8),
        marks=("90", "85", "76", "94", "68"),
    )
    rows = c.rows(people=kit.rng.randrange(6, 13))
    w = Flow(kit, edge=50, top=76)
    w.head("内部培训签到及考核结果表", "hei 20", 2)
    table = [
        (c, "培训主题|{what}>3|学时|{hours:#}"),
        (c, "培训日期|{on}|授课人|" + kit.person().name + "|人数|" + str(len(rows))),
        (c, "序号|姓名|部门|岗位|签到|考核成绩"),
    ]
    for number, one in enumerate(rows):
        one.mark = kit.rng.choice(("90", "85", "76", "94", "68"))
        part = kit.rng.choice(("生产部", "技术部", "质检科", "设备科"))
        post = kit.rng.choice(("班长", "技术员", "工程师", "检验员"))
        table.append((one, f"{number + 1}|" + "{name}|" + f"{part}|{post}|√|" + "{mark}"))
    w.table(table, (1, 2, 1, 1.2, 0.9, 1.1), spec="song 12", label="song 12", high=30)
    w.y += 50
    w.close(c, c.who.employer, spec="song 13")
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-muster-signed-by-hand")
def signed(kit: Kit) -> Paper:
    """Names are written by everybody's hand; hours and result are the same for all."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        emp=towns.FIRMS,
        days=(1, 2),
        hours=(6, 8, 12),
        dates="plain",
    )
    rows = c.rows(people=kit.rng.randrange(5, 10))
    w = Flow(kit, edge=60, top=80)
    w.head("职工培训合格人员名单", "song 24", 2)
    w.put(c("培训课程：{what}"), "song 14")
    w.y += 28
    w.put(c("培训时间：{span}　　每人学时：{hours:#}"), "song 14")
    w.y += 14
    table = [(c, "序号|姓　名|身份证号|结果")]
    table += [(one, f"{n + 1}||" + "{id}|{mark}") for n, one in enumerate(rows)]
    edges = w.table(table, (0.6, 1.4, 2.4, 0.9), spec="song 13", label="hei 13", high=36)
    left = w.edge + w.wide * 0.6 / 5.3 + 16
    for number, one in enumerate(rows):
        y = edges[number + 1] + 25
        pen = w.look("hand 17" if len(one.who.name) < 5 else "hand 11")
        line = [Span(one.who.name, "name" + one.row)]
        one.know(name=one.who.name)
        by_hand(kit, w.page, line, (left, y), fitting(pen, line, 112))
    w.y += 50
    w.close(c, kit.rng.choice(towns.CENTRES), spec="song 14", below="培训专用章")
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-muster-units-in-one-cell")
def units_merged(kit: Kit) -> Paper:
    """People of one unit share a cell down several rows."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        days=(3, 5),
        hours=(24, 32),
        no="HG{y}####",
        dates="plain",
    )
    rows = c.rows(people=6)
    w = Flow(kit, A4_WIDE, edge=54, top=66)
    w.head(c("“{what}”培训班结业人员花名册"), "hei 20", 1.9)
    w.put(c("培训时间：{span}　　培训学时：{hours}"), "song 13")
    w.y += 14
    table = [(c, "序号|单位|姓名|身份证号|成绩|证书编号")]
    for number, one in enumerate(rows):
        unit = towns.FIRMS[(number // 2 + c.start.day) % len(towns.FIRMS)]
        one.who = replace(one.who, employer=unit)
        one.know(employer=unit)
        cell = "^" if number % 2 else "{emp}"
        table.append((one, f"{number + 1}|{cell}|" + "{name}|{id}|{mark}|{no}"))
    w.table(
        table,
        (0.5, 2.4, 1.6, 2, 0.8, 1.3),
        spec="song 12",
        label="hei 12",
        heads=1,
        shade=GREY,
        high=34,
    )
    for number in range(1, len(rows), 2):
        w.share("employer", number - 1, number)
    w.y += 46
    w.close(c, kit.rng.choice(towns.OFFICES), spec="song 14", seal=104)
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-muster-over-two-pages")
def two_pages(kit: Kit) -> Paper:
    """A long list: the head is printed again on the second page, the seal stands at the end."""
    c = Case(
        kit,
        "training_class",
        what=towns.CLINIC,
        days=(2, 3),
        unit="学分",
        hours=(2, 4, 6),
        emp=towns.WARDS,
        dates="plain",
    )
    rows = c.rows(people=kit.rng.randrange(24, 32))
    w = Flow(kit, edge=60, top=80)
    w.head("继续医学教育项目学员学分登记表", "hei 19", 1.8)
    w.put(c("项目：{what}　　时间：{span}"), "song 12")
    w.y += 24
    w.put(c("类别：Ⅱ类　　每人授予学分：{hours:#分}"), "song 12")
    w.y += 12
    table = [(c, "序号|姓名|科室|职称|身份证号|备注")]
    for number, one in enumerate(rows):
        ward = kit.rng.choice(("内科", "外科", "妇产科", "儿科", "护理部"))
        rank = kit.rng.choice(("主治医师", "护师", "住院医师", "主管护师"))
        table.append((one, f"{number + 1}|" + "{name}|" + f"{ward}|{rank}|" + "{id}|"))
    w.table(table, (0.5, 1.8, 1, 1.1, 2.2, 0.8), spec="song 11", label="hei 11", heads=1, high=27)
    w.y += 46
    if w.y > 740:
        w.turn()
    w.close(c, c.who.employer, spec="song 13")
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-muster-teachers-of-school")
def school_teachers(kit: Kit) -> Paper:
    """A school's list of teachers with hours of their own; one came later."""
    c = Case(
        kit,
        "training_class",
        what=towns.LESSONS,
        days=(3, 4),
        hours=(24,),
        emp=towns.CLASSROOMS,
        dates="dots",
    )
    rows = c.rows(people=kit.rng.randrange(7, 14))
    w = Flow(kit, edge=66, top=84)
    w.head(c("{emp}校本培训学时认定表"), "hei 20", 2.0)
    w.put(c("研训主题：{what}"), "song 13")
    w.y += 26
    w.put(c("活动时间：{span:—}"), "song 13")
    w.y += 14
    table = [(c, "序号|教师姓名|任教学科|出勤次数|认定学时")]
    for number, one in enumerate(rows):
        missed = 1 if number % 5 == 3 else 0
        one.long = 24.0 - 6 * missed
        subject = kit.rng.choice(("语文", "数学", "英语", "体育", "科学"))
        table.append((one, f"{number + 1}|" + "{name}|" + f"{subject}|{4 - missed}|" + "{hours:#}"))
    w.table(table, (0.6, 1.8, 1.2, 1.2, 1.2), spec="kai 13", label="song 13", heads=1, high=30)
    w.y += 48
    w.close(c, c.who.employer, spec="song 14")
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-muster-failed-are-named")
def failed_named(kit: Kit) -> Paper:
    """A result list of an examination after a class: marks, verdicts, absent people."""
    c = Case(kit, "training_class", what=towns.TECH, days=(2, 4), hours=(16, 24), dates="plain")
    rows = c.rows(people=kit.rng.randrange(8, 14))
    w = Flow(kit, edge=50, top=80)
    w.head("培训考核结果公布", "hei 22", 2.2)
    w.para(c("“{what}”培训（{span}，共{hours}）已结束，现将参训人员考核结果公布如下："), "song 13")
    w.y += 2
    table = [(c, "序号|姓名|工作单位|考核结果")]
    for number, one in enumerate(rows):
        one.mark = "不合格" if number % 6 == 4 else ("缺考" if number == 2 else "合格")
        table.append((one, f"{number + 1}|" + "{name}|{emp}|{mark}"))
    w.table(
        table, (0.6, 1.7, 3.4, 1.1), spec="song 12", label="hei 12", heads=1, shade=GREY, high=28
    )
    w.y += 46
    w.close(c, kit.rng.choice(towns.CENTRES), spec="song 13")
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-muster-export-of-platform")
def export(kit: Kit) -> Paper:
    """A spreadsheet export without borders at the sides: small, wide, many columns."""
    c = Case(
        kit,
        "online",
        what=towns.GENERAL,
        days=(10, 40),
        hours=(10, 20),
        no="{y}#######",
        dates="dashes",
        emp=towns.FIRMS,
    )
    c.end = c.end if c.end.year == c.start.year else c.start + timedelta(days=4)
    rows = c.rows(people=kit.rng.randrange(6, 15))
    w = Flow(kit, A4_WIDE, edge=30, top=50)
    w.put(c("单位学员学习情况导出表　　{emp}　　{year:年度}"), "hei 13")
    w.y += 14
    table = [(c, "姓名|身份证号|课程|完成时间|学时|状态|证书编号")]
    for one in rows:
        one.end = c.start + timedelta(days=kit.rng.randrange(2, 1 + max(2, (c.end - c.start).days)))
        table.append((one, "{name}|{id}|{what}|{to}|{hours:#}|{mark}|{no}"))
    w.table(
        table,
        (1.6, 2, 2.8, 1.1, 0.6, 0.7, 1.4),
        spec="hei 10",
        label="hei 10",
        heads=1,
        shade=(217, 226, 240),
        bare=True,
        high=24,
    )
    w.y += 44
    w.close(c, kit.rng.choice(towns.HOSTS), spec="hei 12", seal=100)
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-muster-named-in-letter")
def named_in_letter(kit: Kit) -> Paper:
    """A letter that names four or five people of one unit in a row."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        days=(2, 5),
        hours=(16, 24, 32),
        emp=towns.FIRMS,
        dates="plain",
    )
    rows = c.rows(people=kit.rng.randrange(3, 6))
    w = Flow(kit, edge=84, top=120)
    w.head("培训证明", "song 26", 2.8)
    line = c("兹证明{emp}")
    for number, one in enumerate(rows):
        line += [Span("、" if number else ""), Span(one.who.name, "name" + one.row)]
        one.know(name=one.who.name)
    line += c(
        f"等{wording.chinese(len(rows))}名同志于"
        + "{span}参加“{what}”培训，每人完成{hours}，考核均{mark}。"
    )
    w.para(line, "song 16", lead=2.1)
    w.para(c("特此证明。"), "song 16")
    w.y += 60
    w.close(c, kit.rng.choice(towns.SCHOOLS), spec="song 16")
    return c.paper(KIND, w.pages, rows)


@pledged(KIND, "v-muster-days-present")
def days_present(kit: Kit) -> Paper:
    """Ticks for every half day; what counts is the column of hours."""
    c = Case(kit, "seminar", what=towns.TECH, days=(2, 2), dates="plain", emp=towns.FIRMS)
    rows = c.rows(people=kit.rng.randrange(6, 11))
    w = Flow(kit, A4_WIDE, edge=60, top=70)
    w.head(c("“{what}”研修班学员考勤与学时"), "hei 20", 1.9)
    w.put(c("研修时间：{span}"), "song 13")
    w.y += 14
    first, last = (f"{day.month}/{day.day}" for day in (c.start, c.end))
    table = [(c, f"学员|单位|{first}上午|{first}下午|{last}上午|{last}下午|学时")]
    for number, one in enumerate(rows):
        came = [not (number % 4 == 1 and half == 3) for half in range(4)]
        one.long = 4.0 * sum(came)
        ticks = "|".join("√" if here else "×" for here in came)
        table.append((one, "{name}|{emp}|" + ticks + "|{hours:#}"))
    w.table(
        table,
        (1.7, 2.8, 0.9, 0.9, 0.9, 0.9, 0.7),
        spec="song 12",
        label="song 12",
        heads=1,
        high=30,
    )
    w.y += 44
    w.close(c, kit.rng.choice(towns.SOCIETIES), spec="song 13", seal=104)
    return c.paper(KIND, w.pages, rows)
