"""Self-study sets (自学计划、自学情况、考核结果; 津人社局发〔2014〕46号 第六条)."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import cast, truth, wording
from samples.generator.canvas import Canvas, Span
from samples.generator.furniture import Table, closing, title
from samples.generator.kit import Kit, Paper, layout

KIND = "self_study"


@layout(KIND, "three-pages", weight=2)
def three_pages(kit: Kit) -> Paper:
    """Plan, record and assessment on a page each."""
    rng, who = kit.rng, kit.person()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(25, 80))
    topic, hours, mark = (
        rng.choice(cast.COURSES),
        rng.choice([12, 16, 20, 24, 30, 40]),
        rng.randrange(62, 98),
    )
    issue = end + timedelta(days=6)
    plan, record, check = kit.page(), kit.page(), kit.page()
    _plan(kit, plan, who, (topic, start, end, hours))
    _record(kit, record, who, (topic, start, end, hours))
    form = wording.day
    title(check, "专业技术人员自学考核表", kit.look("hei", 22), 100)
    look = kit.look("song", 13)
    Table(60, 140, (110, 365), look, look, row=38, centre=False).draw(
        check,
        [],
        [
            ["姓名", Span(who.name, "name")],
            ["工作单位", Span(who.employer, "employer")],
            ["自学内容", Span(topic, "content")],
            [
                "学习起止时间",
                [
                    Span(form(start, "plain"), "start_date"),
                    Span("至"),
                    Span(form(end, "plain"), "end_date"),
                ],
            ],
            ["考核方式", rng.choice(["闭卷", "开卷", "答辩"])],
            ["考核成绩", Span(f"{mark}分", "result")],
            ["考核结论", "合格"],
            ["认定学时", Span(f"{hours}学时", "hours")],
            ["考核人", "　".join(person.name for person in kit.some_people(2))],
        ],
    )
    closing(kit, check, look, at=(400, 640), words=(who.employer, form(issue, kit.day_form())))
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
        result=truth.score(str(mark)),
        credit_year=end.year,
    )
    document = truth.Document(
        kind=KIND, pages=(1, 2, 3), entries=(entry,), parts=("plan", "record", "assessment")
    )
    return Paper([plan, record, check], [document])


Study = tuple[str, date, date, int]


def _plan(kit: Kit, page: Canvas, who: cast.Person, study: Study) -> None:
    topic, start, end, hours = study
    title(page, f"{start.year}年度专业技术人员自学计划表", kit.look("hei", 22), 100)
    look = kit.look("song", 13)
    bottom = Table(60, 140, (110, 365), look, look, row=36, centre=False).draw(
        page,
        [],
        [
            ["姓名", who.name],
            ["单位", who.employer],
            ["职称", who.title_level or "无"],
            ["自学课题", topic],
            ["学习目标", "掌握本专业新知识、新方法，提高解决实际问题的能力。"],
            ["教材或资料", f"《{topic}》读本"],
            ["计划起止时间", f"{wording.day(start, 'plain')}至{wording.day(end, 'plain')}"],
            ["计划学时", f"{hours}学时"],
            ["考核方式", "单位组织考核"],
            ["单位意见", "同意"],
        ],
    )
    page.put(330, bottom + 40, wording.day(start - timedelta(days=5), "plain"), look)


def _record(kit: Kit, page: Canvas, who: cast.Person, study: Study) -> None:
    topic, start, end, hours = study
    title(page, "自学情况记录表", kit.look("hei", 22), 100)
    look, rng = kit.look("song", 12), kit.rng
    page.put(60, 145, f"姓名：{who.name}　　自学内容：{topic}", look)
    parts = rng.randrange(3, 7)
    each, rows = hours // parts, []
    for index in range(parts):
        when = start + (end - start) * index / max(1, parts - 1)
        amount = each if index < parts - 1 else hours - each * (parts - 1)
        rows.append(
            [
                wording.day(when, "dots-padded"),
                f"第{wording.chinese(index + 1)}章",
                str(amount),
                f"笔记{rng.randrange(2, 9)}页",
                "已完成",
            ]
        )
    rows.append(["合计", "", str(hours), "", ""])
    Table(60, 165, (90, 140, 60, 95, 90), look, kit.look("hei", 12), row=32).draw(
        page, ["日期", "学习内容", "学时", "笔记", "备注"], rows
    )
