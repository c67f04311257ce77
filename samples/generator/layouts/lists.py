"""Lists: one person's courses (学习记录、成绩单) and many people's names (花名册)."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, truth, wording
from samples.generator.canvas import A4_WIDE, Canvas, Span
from samples.generator.furniture import Cell, Table, closing, title
from samples.generator.kit import Kit, Paper, layout


@layout("transcript", "course-table", weight=2)
def course_table(kit: Kit) -> Paper:
    """A course table with hours and results by row and a total row."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(10, 60))
    issue, issuer = end + timedelta(days=10), rng.choice(cast.ISSUERS)
    printed_id, entries, rows, total = kit.id_as_printed(who), [], [], 0
    for index, course in enumerate(rng.sample(cast.COURSES, rng.randrange(3, 9))):
        hours, mark = rng.choice([4, 6, 8, 12, 16]), rng.randrange(60, 99)
        style = index % 3 if rng.random() < 0.3 else 0
        words, result = [
            (str(mark), truth.score(str(mark))),
            ("合格", truth.verdict("合格")),
            ("良好", truth.grade("良好")),
        ][style]
        total += hours
        rows.append(
            [
                str(index + 1),
                Span(course, f"content#{index}"),
                Span(str(hours), f"hours#{index}"),
                Span(words, f"result#{index}"),
                rng.choice(["考试", "考查"]),
            ]
        )
        entries.append(
            truth.entry(
                amount=hours,
                name=who.name,
                id_number=wording.unmasked_form(printed_id),
                employer=who.employer,
                learning_form="training_class",
                content=course,
                start_date=str(start),
                end_date=str(end),
                issue_date=str(issue),
                issuer=issuer,
                result=result,
                credit_year=end.year,
            )
        )
    rows.append(["", "合计", str(total), "", ""])
    title(page, "专业技术人员培训班学员成绩单", kit.look("hei", 22), 100)
    look, form = kit.look("song", 12), kit.day_form()
    page.put(60, 150, [Span("姓名："), Span(who.name, "name")], look)
    page.put(240, 150, [Span("身份证号："), Span(printed_id, "id_number")], look)
    page.put(60, 176, [Span("工作单位："), Span(who.employer, "employer")], look)
    page.put(
        60,
        202,
        [
            Span("学习时间："),
            Span(wording.day(start, form), "start_date"),
            Span("至"),
            Span(wording.day(end, form), "end_date"),
        ],
        look,
    )
    Table(60, 220, (40, 230, 60, 70, 75), look, kit.look("hei", 12), row=30).draw(
        page, ["序号", "课程名称", "学时", "成绩", "考核方式"], rows
    )
    closing(
        kit, page, kit.look("song", 14), at=(400, 690), words=(issuer, wording.day(issue, form))
    )
    return Paper([page], [truth.Document(kind="transcript", pages=(1,), entries=tuple(entries))])


@layout("roster", "roster-ruled", weight=2)
def roster_ruled(kit: Kit) -> Paper:
    """A list of trainees over one to three pages; the head repeats."""
    rng = kit.rng
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 6))
    course, issuer, hours = (
        rng.choice(cast.COURSES),
        rng.choice(cast.ISSUERS),
        rng.choice([16, 24, 40]),
    )
    issue, people = end + timedelta(days=3), kit.some_people(rng.randrange(6, 36))
    rows: list[list[Cell]] = []
    entries: list[truth.Entry] = []
    for index, who in enumerate(people):
        number, mark = kit.serial("HY{y}-0####", end), rng.choice(["合格", "合格", "优秀"])
        rows.append(
            [
                str(index + 1),
                Span(who.name, f"name#{index}"),
                Span(who.employer, f"employer#{index}"),
                Span(who.id_number, f"id_number#{index}"),
                Span(str(hours), f"hours#{index}"),
                Span(mark, f"result#{index}"),
                Span(number, f"certificate_no#{index}"),
            ]
        )
        entries.append(
            truth.entry(
                amount=hours,
                name=who.name,
                id_number=who.id_number,
                employer=who.employer,
                learning_form="training_class",
                content=course,
                start_date=str(start),
                end_date=str(end),
                issue_date=str(issue),
                issuer=issuer,
                certificate_no=number,
                credit_year=end.year,
                result=truth.grade(mark) if mark == "优秀" else truth.verdict(mark),
            )
        )
    pages = [kit.page(A4_WIDE) for _ in range((len(rows) + 13) // 14)]
    for number_, page in enumerate(pages):
        _roster_page(
            kit,
            page,
            rows[number_ * 14 : number_ * 14 + 14],
            f"“{course}”培训班学员名单" if number_ == 0 else "",
        )
    first, last = pages[0], pages[-1]
    look = kit.look("song", 12)
    first.put(
        50,
        92,
        [
            Span("培训时间："),
            Span(wording.day(start, "plain"), "start_date"),
            Span("至"),
            Span(wording.day(end, "plain"), "end_date"),
        ],
        look,
    )
    closing(kit, last, look, at=(660, 530), words=(issuer, wording.day(issue, "plain")), gap=22)
    numbers = tuple(range(1, len(pages) + 1))
    return Paper(pages, [truth.Document(kind="roster", pages=numbers, entries=tuple(entries))])


def _roster_page(kit: Kit, page: Canvas, rows: list[list[Cell]], heading: str) -> None:
    if heading:
        title(page, heading, kit.look("hei", 20), 65)
    Table(
        50,
        104 if heading else 60,
        (36, 76, 210, 150, 50, 60, 150),
        kit.look("song", 10.5),
        kit.look("hei", 11),
        row=27,
    ).draw(page, ["序号", "姓名", "工作单位", "身份证号", "学时", "成绩", "证书编号"], rows)
