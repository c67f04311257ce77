"""One person's courses (学习记录、登记表、成绩单) in other tables than the plain one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from samples.generator import cast, truth, wording
from samples.generator.canvas import Span
from samples.generator.furniture import Cell, Table, closing, title
from samples.generator.kit import Kit, Paper, layout

KIND = "transcript"


def shared(
    who: cast.Person, issuer: str, ends: Sequence[str], issue: date, year: int
) -> dict[str, truth.Value]:
    """What all rows of one person's record have in common."""
    return {
        "name": who.name,
        "employer": who.employer,
        "start_date": ends[0],
        "end_date": ends[1],
        "issue_date": str(issue),
        "issuer": issuer,
        "credit_year": year,
    }


def verdict_of(rng: Random, index: int, *, failing: bool) -> tuple[str, truth.Json]:
    if failing and index == 1:
        words = rng.choice(["不合格", "未通过"])
        return words, truth.verdict(words)
    words = rng.choice(["合格", "合格", "优秀", "良好"])
    return words, truth.verdict(words) if words == "合格" else truth.grade(words)


@layout(KIND, "register-two-blocks", weight=2)
def register_two_blocks(kit: Kit) -> Paper:
    """继续教育登记表: two course blocks side by side, padded with blank rows; months only."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(40, 120))
    issuer, issue = rng.choice(cast.ISSUERS), end + timedelta(days=5)
    number, look = kit.serial("{y}##########", issue), kit.look("song", 11)
    names = rng.sample([*cast.COURSES, *cast.PUBLIC_COURSES], rng.randrange(5, 13))
    hours = [rng.choice([2, 4, 6, 8]) for _ in names]
    common = shared(who, issuer, (f"{start:%Y-%m}", f"{end:%Y-%m}"), issue, end.year)
    cells: list[list[Cell]] = []
    entries = []
    for index, (course, amount) in enumerate(zip(names, hours, strict=True)):
        words, result = verdict_of(rng, index, failing=rng.random() < 0.2)
        cells.append(
            [
                Span(course, f"content#{index}"),
                Span(str(amount), f"hours#{index}"),
                Span(words, f"result#{index}"),
            ]
        )
        entries.append(
            truth.entry(
                amount=amount,
                learning_form="online",
                content=course,
                result=result,
                certificate_no=number,
                **common,
            )
        )
    title(page, "专业技术人员继续教育登记表", kit.look("hei", 22), 90)
    page.put(540, 115, [Span("学号："), Span(number, "certificate_no")], look, align="r")
    y = Table(55, 125, (80, 165, 80, 160), look, look, row=28).draw(
        page,
        [],
        [
            ["姓　　名", Span(who.name, "name"), "性　　别", "男" if who.male else "女"],
            ["工作单位", Span(who.employer, "employer"), "学习形式", "在线学习"],
            ["主办单位", issuer, "总学时数", str(sum(hours))],
            [
                "培训时间",
                [
                    Span(wording.month(start, "plain"), "start_date"),
                    Span("-"),
                    Span(wording.month(end, "plain"), "end_date"),
                ],
                "证件类型",
                "居民身份证",
            ],
        ],
    )
    half = 9
    padded = [*cells, *([["", "", ""]] * (2 * half - len(cells)))]
    rows = (
        [[*padded[n], *padded[n + half]] for n in range(half)]
        if rng.random() < 0.5
        else [[*padded[2 * n], *padded[2 * n + 1]] for n in range(half)]
    )
    Table(55, y, (150, 40, 52.5, 150, 40, 52.5), look, kit.look("hei", 11), row=30).draw(
        page, ["学习课程", "学时", "评定结果"] * 2, rows
    )
    closing(
        kit, page, kit.look("song", 13), at=(400, 640), words=(issuer, wording.day(issue, "plain"))
    )
    return Paper([page], [truth.Document(kind=KIND, pages=(1,), entries=tuple(entries))])


@layout(KIND, "credits-and-hours")
def credits_and_hours(kit: Kit) -> Paper:
    """Course, hours, credits, score, way of examination in a three-line table; a total row."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    year = rng.randrange(2016, 2025)
    issue, issuer = date(year, 12, rng.randrange(1, 25)), rng.choice(cast.ISSUERS)
    rows: list[list[Cell]] = []
    entries, printed_id, total = [], kit.id_as_printed(who), 0
    for index, course in enumerate(rng.sample(cast.COURSES, rng.randrange(3, 8))):
        hours, mark = rng.choice([8, 12, 16, 24]), rng.randrange(45, 99)
        total += hours
        rows.append(
            [
                Span(course, f"content#{index}"),
                Span(str(hours), f"hours#{index}"),
                f"{hours / 8:g}",
                Span(str(mark), f"result#{index}"),
                rng.choice(["考试", "考查"]),
                "",
            ]
        )
        entries.append(
            truth.entry(
                amount=hours,
                name=who.name,
                id_number=wording.unmasked_form(printed_id),
                learning_form="refresher_class",
                content=course,
                issue_date=str(issue),
                issuer=issuer,
                credit_year=year,
                result=truth.score(str(mark), passed=mark >= 60),
            )
        )
    rows.append(["合　计", str(total), f"{total / 8:g}", "", "", ""])
    title(page, f"{year}年度进修班学员成绩单", kit.look("song", 24, bold=True), 105)
    look = kit.look("song", 12)
    page.put(
        70,
        155,
        [
            Span("学员姓名："),
            Span(who.name, "name"),
            Span("　　证件号码："),
            Span(printed_id, "id_number"),
        ],
        look,
    )
    Table(
        65, 175, (190, 50, 50, 60, 70, 45), look, kit.look("hei", 12), row=30, bare_sides=True
    ).draw(page, ["课程", "学时", "学分", "成绩", "考核方式", "备注"], rows)
    closing(
        kit,
        page,
        kit.look("song", 14),
        at=(400, 620),
        words=(issuer, wording.day(issue, kit.day_form())),
    )
    return Paper([page], [truth.Document(kind=KIND, pages=(1,), entries=tuple(entries))])


@layout(KIND, "year-record-dated-rows", weight=1.5)
def year_record_dated_rows(kit: Kit) -> Paper:
    """个人学习记录: every row has its own dates, form, subject class and certificate number."""
    rng, who, page = kit.rng, kit.person(), kit.page((842.0, 595.0))
    year = rng.randrange(2016, 2025)
    issue, issuer, printed_id = date(year, 12, 20), rng.choice(cast.ISSUERS), kit.id_as_printed(who)
    rows: list[list[Cell]] = []
    entries, when = [], date(year, 2, 3)
    for index, course in enumerate(rng.sample(cast.COURSES, rng.randrange(4, 9))):
        when += timedelta(days=rng.randrange(10, 35))
        end = when + timedelta(days=rng.randrange(1, 4))
        form = rng.choice(
            [
                ("培训班", "training_class"),
                ("网络培训", "online"),
                ("讲座", "lecture"),
                ("研修班", "seminar"),
            ]
        )
        subject = rng.choice(
            [("公需", "public"), ("专业", "professional"), ("专业", "professional")]
        )
        hours, number = rng.choice([4, 8, 16, 24, 3.5]), kit.serial("JX{y}####", when)
        words, result = verdict_of(rng, index, failing=False)
        rows.append(
            [
                str(index + 1),
                [
                    Span(wording.day(when, "dots-padded"), f"start_date#{index}"),
                    Span("-"),
                    Span(wording.day(end, "dots-padded"), f"end_date#{index}"),
                ],
                Span(form[0], f"learning_form#{index}"),
                Span(course, f"content#{index}"),
                Span(subject[0], f"subject#{index}"),
                Span(f"{hours:g}", f"hours#{index}"),
                Span(words, f"result#{index}"),
                Span(number, f"certificate_no#{index}"),
            ]
        )
        entries.append(
            truth.entry(
                amount=hours,
                name=who.name,
                id_number=wording.unmasked_form(printed_id),
                employer=who.employer,
                learning_form=form[1],
                subject=subject[1],
                content=course,
                start_date=str(when),
                end_date=str(end),
                issue_date=str(issue),
                result=result,
                certificate_no=number,
                issuer=issuer,
                credit_year=year,
            )
        )
    title(page, f"{year}年度专业技术人员继续教育学习记录", kit.look("hei", 20), 70)
    look = kit.look("song", 10.5)
    page.put(
        45,
        100,
        [
            Span("姓名："),
            Span(who.name, "name"),
            Span("　身份证号："),
            Span(printed_id, "id_number"),
            Span("　工作单位："),
            Span(who.employer, "employer"),
        ],
        look,
    )
    Table(45, 112, (34, 130, 70, 230, 60, 50, 60, 115), look, kit.look("hei", 11), row=30).draw(
        page,
        ["序号", "起止时间", "学习形式", "学习内容", "科目类别", "学时", "学习成绩", "证书号"],
        rows,
    )
    closing(
        kit,
        page,
        kit.look("song", 13),
        at=(660, 480),
        words=(issuer, wording.day(issue, "plain")),
        gap=24,
    )
    return Paper([page], [truth.Document(kind=KIND, pages=(1,), entries=tuple(entries))])
