"""Held-out self-study of ordinary units: plan, record, assessment as forms and letters."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged
from samples.generator.manners import by_hand, fitting

KIND = "self_study"
ALL = ("plan", "record", "assessment")
DONE = ("阅读教材并摘录要点", "对照规范整理条文", "完成练习题", "结合岗位撰写小结", "复习全部内容")


def learner(
    kit: Kit, marks: tuple[str, ...] = ("合格", "88分", "优秀")
) -> tuple[Case, list[date], float]:
    """Somebody who studied alone on some days of one year."""
    c = Case(
        kit,
        "self_study",
        what=(*towns.TECH, *towns.CLINIC),
        emp=(*towns.FIRMS, *towns.WARDS),
        marks=marks,
        dates="plain",
    )
    c.start = date(c.start.year, kit.rng.randrange(2, 9), kit.rng.randrange(3, 25))
    days = [c.start + timedelta(days=9 * n) for n in range(kit.rng.randrange(4, 6))]
    each = float(kit.rng.choice((3, 4, 6)))
    c.end, c.long = days[-1], each * len(days)
    c.given = c.end + timedelta(days=kit.rng.randrange(5, 20))
    return c, days, each


def log(kit: Kit, w: Flow, days: list[date], each: float, *, hand: bool = False) -> None:
    """The table of days; what it says is told by the assessment."""
    blank = Case(kit, None)
    rows = [(blank, "日期|自学内容|学时|备注")]
    for number, day in enumerate(days):
        did = "" if hand else DONE[number % len(DONE)]
        rows.append((blank, f"{wording.day(day, 'dots')}|{did}|{each:g}|"))
    edges = w.table(rows, (1.2, 3.2, 0.8, 0.9), spec="song 12", label="song 12", heads=1, high=34)
    if hand:
        left = w.edge + w.wide * 1.2 / 6.1 + 10
        for number in range(len(days)):
            line = blank(DONE[number % len(DONE)])
            by_hand(
                kit,
                w.page,
                line,
                (left, edges[number + 1] + 23),
                fitting(w.look("hand 16"), line, 200),
            )


@pledged(KIND, "v-alone-three-forms-of-unit")
def three(kit: Kit) -> Paper:
    """Three sheets of one person: what was planned, what was done by hand, what came of it."""
    c, days, each = learner(kit)
    plain = Case(kit, None)
    w = Flow(kit, edge=64, top=96)
    w.head("职工自学计划表", "hei 21", 2.2)
    w.table(
        [
            (plain, f"姓名|{c.who.name}|单位|{c.who.employer}"),
            (plain, f"自学课题|{c.what}>3"),
            (plain, f"计划学时|{c.long:g}|考核方式|笔试"),
            (plain, "学习目标|掌握主要内容并运用于岗位工作>3"),
            (plain, "部门意见|同意>3"),
        ],
        (1, 1.7, 1, 2.8),
        spec="song 13",
        label="song 13",
        high=46,
    )
    w.turn()
    w.head("自学情况记录表", "hei 21", 2.2)
    w.put(f"自学人：{c.who.name}", "song 13")
    w.y += 14
    log(kit, w, days, each, hand=True)
    w.turn()
    w.head("自学考核结果表", "hei 21", 2.2)
    w.table(
        [
            (c, "姓名|{name}|身份证号|{id}"),
            (c, "单位|{emp}>3"),
            (c, "自学内容|{what}>3"),
            (c, "自学时间|{span}>3"),
            (c, "认定学时|{hours:#}|考核成绩|{mark}"),
        ],
        (1, 1.7, 1, 2.4),
        spec="song 13",
        label="song 13",
        high=46,
    )
    w.y += 60
    w.close(c, c.who.employer, spec="song 14")
    return c.paper(KIND, w.pages, parts=ALL)


@pledged(KIND, "v-alone-record-and-verdict")
def two(kit: Kit) -> Paper:
    """The record and the assessment on one sheet; no plan was ever made."""
    c, days, each = learner(kit, ("合格", "86分", "良好"))
    w = Flow(kit, edge=60, top=84)
    w.head("专业技术人员自学登记", "song 22", 2.0)
    w.put(c("姓名：{name}　　单位：{emp}"), "song 13")
    w.y += 26
    w.put(c("自学内容：{what}"), "song 13")
    w.y += 26
    w.put("一、自学情况", "hei 13")
    w.y += 10
    log(kit, w, days, each)
    w.y += 34
    w.put("二、考核结果", "hei 13")
    w.y += 30
    w.para(c("该同志于{span}自学上述内容，共计{hours:#学时}，经闭卷考试，成绩{mark}。"), "song 13")
    w.y += 44
    w.close(c, c.who.employer, spec="song 14")
    return c.paper(KIND, w.pages, parts=ALL[1:])


@pledged(KIND, "v-alone-all-in-one-table")
def one_table(kit: Kit) -> Paper:
    """One table with three parts, each under a merged cell at its left."""
    c, days, each = learner(kit)
    w = Flow(kit, edge=50, top=80)
    w.head("自学计划、记录与考核表", "hei 20", 2.2)
    month = wording.month(c.start, "plain")
    rows: list[tuple[Case, str]] = [
        (c, "姓名|{name}>2|身份证号|{id}"),
        (c, "工作单位|{emp}>4"),
        (c, "自学课题|{what}>4"),
        (c, f"自学计划|拟于{month}起利用业余时间学习，计划{c.long:g}学时，单位同意。>4"),
    ]
    for number, day in enumerate(days):
        first = "自学情况" if number == 0 else "^"
        rows.append((c, f"{first}|{wording.day(day, 'dots')}>2|{DONE[number % 5]}|{each:g}学时"))
    rows += [
        (c, "考核结果|自学时间|{span}>3"),
        (c, "^|认定学时|{hours:#}|考核成绩|{mark}"),
    ]
    w.table(rows, (1, 1, 1.2, 1.5, 2), spec="song 12", label="song 12", high=38)
    w.y += 54
    w.close(c, c.who.employer, spec="song 14")
    return c.paper(KIND, w.pages, parts=ALL)
