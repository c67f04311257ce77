"""Self-study sets in other shapes: all on one sheet, or with a paper missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from samples.generator import cast, truth, wording
from samples.generator.canvas import Canvas, Span
from samples.generator.furniture import Cell, Table, closing, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.selfstudy import KIND


@layout(KIND, "one-sheet")
def one_sheet(kit: Kit) -> Paper:
    """自学登记表: plan, record and assessment in three sections of one table."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    start = kit.day()
    end, hours = start + timedelta(days=rng.randrange(20, 70)), rng.choice([8, 12, 16, 24])
    topic, mark, issue = (
        rng.choice(cast.COURSES),
        rng.choice(["合格", "优秀", "良好"]),
        end + timedelta(days=4),
    )
    look, form = kit.look("song", 12), rng.choice(["plain", "dots"])
    title(page, "专业技术人员自学登记表", kit.look("hei", 22), 80)
    wide, half = (90.0, 400.0), (90.0, 155.0, 90.0, 155.0)
    y = Table(52, 105, half, look, look, row=32).draw(
        page,
        [],
        [
            ["姓名", Span(who.name, "name"), "职称", who.title_level or "无"],
            ["工作单位", Span(who.employer, "employer"), "年度", str(end.year)],
        ],
    )
    y = _section(page, kit, "一、自学计划", y)
    y = Table(52, y, wide, look, look, row=32, centre=False).draw(
        page,
        [],
        [
            ["自学内容", Span(topic, "content")],
            ["计划学时", f"{hours}"],
            ["计划时间", f"{wording.day(start, form)}至{wording.day(end, form)}"],
        ],
    )
    y = _section(page, kit, "二、自学情况", y)
    y = Table(52, y, wide, look, look, row=60, centre=False).draw(
        page,
        [],
        [
            ["完成情况", "按计划学完全部章节，写读书笔记若干，能结合本职工作加以运用。"],
            [
                "学习起止时间",
                [
                    Span(wording.day(start, form), "start_date"),
                    Span("至"),
                    Span(wording.day(end, form), "end_date"),
                ],
            ],
        ],
    )
    y = _section(page, kit, "三、考核结果", y)
    rows: list[list[Cell]] = [
        ["考核方式", "答辩"],
        ["考核结果", Span(mark, "result")],
        ["认定学时", Span(f"{hours}学时", "hours")],
    ]
    y = Table(52, y, wide, look, look, row=30, centre=False).draw(page, [], rows)
    closing(kit, page, look, at=(410, y + 50), words=(who.employer, wording.day(issue, form)))
    entry = truth.entry(
        amount=hours,
        name=who.name,
        employer=who.employer,
        learning_form="self_study",
        content=topic,
        start_date=str(start),
        end_date=str(end),
        issue_date=str(issue),
        issuer=who.employer,
        result=truth.verdict(mark) if mark == "合格" else truth.grade(mark),
        credit_year=end.year,
    )
    document = truth.Document(
        kind=KIND, pages=(1,), entries=(entry,), parts=("plan", "record", "assessment")
    )
    return Paper([page], [document])


def _section(page: Canvas, kit: Kit, words: str, y: float) -> float:
    return Table(
        52, y, (490.0,), kit.look("hei", 12), kit.look("hei", 12), row=28, centre=False
    ).draw(page, [], [[words]])


@layout(KIND, "without-assessment")
def without_assessment(kit: Kit) -> Paper:
    """A plan and a record without an assessment: not to be registered (第六条)."""
    rng, who = kit.rng, kit.person()
    start = kit.day()
    end, topic = start + timedelta(days=40), rng.choice(cast.COURSES)
    each, count = rng.choice([2, 3, 4]), rng.randrange(4, 8)
    plan, record, look = kit.page(), kit.page(), kit.look("song", 13)
    title(plan, "个人自学计划", kit.look("hei", 24), 100)
    Table(60, 140, (110, 365), look, look, row=38, centre=False).draw(
        plan,
        [],
        [
            ["姓　　名", who.name],
            ["工作单位", who.employer],
            ["自学内容", topic],
            ["计划起止时间", f"{wording.day(start, 'plain')}至{wording.day(end, 'plain')}"],
            ["计划学时", f"{each * count}学时"],
            ["指导人", kit.person().name],
        ],
    )
    title(record, "自学情况记录", kit.look("hei", 24), 100)
    record.put(
        60,
        145,
        [Span("姓名："), Span(who.name, "name"), Span("　单位："), Span(who.employer, "employer")],
        look,
    )
    record.put(60, 170, [Span("自学内容："), Span(topic, "content")], look)
    record.put(
        60,
        195,
        [
            Span("学习起止时间："),
            Span(wording.day(start, "plain"), "start_date"),
            Span("至"),
            Span(wording.day(end, "plain"), "end_date"),
        ],
        look,
    )
    rows: list[list[Cell]] = [
        [
            wording.day(start + (end - start) * n / (count - 1), "dots-padded"),
            f"第{wording.chinese(n + 1)}章",
            str(each),
            "已读",
        ]
        for n in range(count)
    ]
    rows.append(["合计", "", Span(str(each * count), "hours"), ""])
    bottom = Table(60, 215, (120, 170, 80, 100), look, kit.look("hei", 13), row=32).draw(
        record, ["日期", "章节", "学时", "备注"], rows
    )
    closing(
        kit, record, look, at=(400, bottom + 70), words=(who.employer, wording.day(end, "plain"))
    )
    entry = truth.entry(
        amount=each * count,
        name=who.name,
        employer=who.employer,
        learning_form="self_study",
        content=topic,
        start_date=str(start),
        end_date=str(end),
        issue_date=str(end),
        issuer=who.employer,
        credit_year=end.year,
    )
    document = truth.Document(
        kind=KIND, pages=(1, 2), entries=(replace(entry, eligible=False),), parts=("plan", "record")
    )
    return Paper([plan, record], [document])
