"""Lists of many people in other tables: no rules, merged unit cells, signature rows."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, truth, wording
from samples.generator.canvas import Canvas, Span
from samples.generator.furniture import Cell, Table, closing, title
from samples.generator.kit import Kit, Paper, layout

KIND = "roster"


@layout(KIND, "roster-unruled")
def roster_unruled(kit: Kit) -> Paper:
    """A pass list without rules: number, name, sex, masked identity number, score."""
    rng, page = kit.rng, kit.page()
    start = kit.day()
    course, issuer, hours = (
        rng.choice(cast.COURSES),
        rng.choice(cast.ISSUERS),
        rng.choice([20, 24, 32, 72]),
    )
    issue, people = start + timedelta(days=12), kit.some_people(rng.randrange(5, 17))
    rows: list[list[Cell]] = []
    entries: list[truth.Entry] = []
    for index, who in enumerate(people):
        mark, printed = str(rng.randrange(60, 100)), wording.masked(rng, who.id_number)
        rows.append(
            [
                str(index + 1),
                Span(who.name, f"name#{index}"),
                "男" if who.male else "女",
                Span(printed, f"id_number#{index}"),
                Span(mark, f"result#{index}"),
            ]
        )
        entries.append(
            truth.entry(
                amount=hours,
                name=who.name,
                id_number=wording.unmasked_form(printed),
                learning_form="training_class",
                content=course,
                start_date=str(start),
                end_date=str(start + timedelta(days=4)),
                issue_date=str(issue),
                result=truth.score(mark),
                issuer=issuer,
                credit_year=(start + timedelta(days=4)).year,
            )
        )
    title(page, f"{course}培训班合格人员名单", kit.look("hei", 19), 95)
    look = kit.look("song", 12)
    page.put(
        80,
        135,
        [
            Span("培训日期："),
            Span(wording.day(start, "plain"), "start_date"),
            Span("至"),
            Span(wording.day(start + timedelta(days=4), "plain"), "end_date"),
            Span("　　学时："),
            Span(str(hours), "hours"),
        ],
        look,
    )
    bottom = Table(
        80, 150, (50, 110, 60, 170, 70), look, kit.look("hei", 12), row=26, ruled=False
    ).draw(page, ["序号", "姓名", "性别", "身份证号", "成绩"], rows)
    page.put(
        80,
        bottom + 24,
        f"共{len(people)}人　　制表人：{kit.person().name}　　审核人：{kit.person().name}",
        look,
    )
    closing(
        kit,
        page,
        look,
        at=(400, max(640, bottom + 70)),
        words=(issuer, wording.day(issue, "plain")),
        gap=24,
    )
    return Paper([page], [truth.Document(kind=KIND, pages=(1,), entries=tuple(entries))])


@layout(KIND, "roster-merged-units")
def roster_merged_units(kit: Kit) -> Paper:
    """Units in merged cells that span their people's rows."""
    rng, page = kit.rng, kit.page((842.0, 595.0))
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 5))
    course, issuer, issue = (
        rng.choice(cast.COURSES),
        rng.choice(cast.ISSUERS),
        end + timedelta(days=8),
    )
    days, people = rng.choice([1, 2, 3, 5]), iter(kit.some_people(14))
    units = rng.sample(cast.EMPLOYERS, 4)
    rows: list[tuple[str, cast.Person, str, str]] = []
    for unit in units:
        rows += [
            (unit, next(people), rng.choice(["合格", "优秀"]), kit.serial("PX{d}###", issue))
            for _ in range(rng.randrange(1, 4))
        ]
    title(page, f"《{course}》研修班学员花名册", kit.look("hei", 20), 65)
    look = kit.look("song", 11)
    page.put(
        60,
        92,
        [
            Span("研修时间："),
            Span(wording.day(start, "dots"), "start_date"),
            Span("—"),
            Span(wording.day(end, "dots"), "end_date"),
            Span("　共"),
            Span(f"{days}天", "hours"),
        ],
        look,
    )
    bottom = _merged(kit, page, rows)
    closing(
        kit,
        page,
        look,
        at=(660, min(545, bottom + 50)),
        words=(issuer, wording.day(issue, "plain")),
        gap=20,
    )
    entries = tuple(
        truth.entry(
            amount=days,
            unit="天",
            name=who.name,
            id_number=who.id_number,
            employer=unit,
            learning_form="seminar",
            content=course,
            start_date=str(start),
            end_date=str(end),
            issue_date=str(issue),
            certificate_no=number,
            result=truth.grade(mark) if mark == "优秀" else truth.verdict(mark),
            issuer=issuer,
            credit_year=end.year,
        )
        for unit, who, mark, number in rows
    )
    return Paper([page], [truth.Document(kind=KIND, pages=(1,), entries=entries)])


def _merged(kit: Kit, page: Canvas, rows: list[tuple[str, cast.Person, str, str]]) -> float:
    widths, top, height = (40, 210, 90, 170, 70, 140), 104.0, 28.0
    look, head = kit.look("song", 11), kit.look("hei", 11)
    bottom = Table(60, top, widths, look, head, row=height, ruled=False).draw(
        page,
        ["序号", "工作单位", "姓名", "身份证号码", "成绩", "证书编号"],
        [
            [
                str(n + 1),
                "",
                Span(who.name, f"name#{n}"),
                Span(who.id_number, f"id_number#{n}"),
                Span(mark, f"result#{n}"),
                Span(number, f"certificate_no#{n}"),
            ]
            for n, (_, who, mark, number) in enumerate(rows)
        ],
    )
    edges = [60.0]
    for width in widths:
        edges.append(edges[-1] + width)
    for x in edges:
        page.line(x, top, x, bottom)
    first = 0
    for index in range(len(rows) + 1):
        y = top + height * (index + 1)
        new_unit = index == len(rows) or index == 0 or rows[index][0] != rows[index - 1][0]
        for left, right in ((0, 1), (1, 2), (2, 6)):
            if left != 1 or new_unit:
                page.line(edges[left], y, edges[right], y)
        if new_unit and index:
            middle = top + height * (first + 1 + (index - first) / 2) + 4
            page.put(
                edges[1] + 105,
                middle,
                [Span(rows[first][0], f"employer#{n}") for n in [first]],
                look,
                align="c",
            )
            first = index
    page.line(60, top, edges[-1], top)
    return bottom
