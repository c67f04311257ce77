"""Tables that were once held out: examinations, records, rosters, self-study sets."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import truth, wording
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.furniture import Cell, Table, closing, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.exams import COMPUTER_EXAM, LANGUAGE_EXAM, MODULES, exam_day
from samples.generator.layouts.opened import wear
from samples.generator.layouts.opened.sentences import COURSES, ISSUERS
from samples.generator.layouts.training import one

CENTRES = ("天津市白塔人事考试中心", "天津市南淀考试事务所")


@layout("exam_score", "language-grid", wear=wear.worn)
def language_grid(kit: Kit) -> Paper:
    """职称外语 result as a ruled grid of four columns with the verdict in words."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    when, centre, level = exam_day(kit), rng.choice(CENTRES), rng.choice("ABC")
    mark, issue = rng.randrange(42, 95), when + timedelta(days=64)
    passed, printed_id, look = mark >= 60, kit.id_as_printed(who), kit.look("song", 12.5)
    title(page, f"{when.year}年度职称外语等级考试成绩单", kit.look("hei", 21), 105)
    Table(55, 140, (85, 155, 85, 160), look, look, row=36).draw(
        page,
        [],
        [
            ["考生姓名", Span(who.name, "name"), "证件号码", Span(printed_id, "id_number")],
            ["考试名称", Span(LANGUAGE_EXAM, "content"), "语种级别", f"英语{level}级"],
            [
                "考试日期",
                Span(wording.day(when, "dashes"), "start_date"),
                "准考证号",
                kit.serial("##########", when),
            ],
            ["成绩", Span(str(mark), "result"), "合格标准", "60"],
            ["结论", "合格" if passed else "不合格", "备注", ""],
        ],
    )
    closing(kit, page, look, at=(400, 430), words=(centre, wording.day(issue, "plain")))
    entry = truth.entry(
        name=who.name,
        id_number=wording.unmasked_form(printed_id),
        learning_form="exam",
        subject="professional",
        content=LANGUAGE_EXAM,
        start_date=str(when),
        end_date=str(when),
        issue_date=str(issue),
        hours=truth.exam_hours(level=level, day=when, passed=passed),
        result=truth.score(str(mark), passed=passed),
        issuer=centre,
        credit_year=when.year,
    )
    return Paper([page], one(entry, "exam_score"))


@layout("exam_score", "module-cells", wear=wear.worn)
def module_cells(kit: Kit) -> Paper:
    """计算机应用能力 notice: one module, name and verdict in a narrow table."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    when, centre, module = exam_day(kit), rng.choice(CENTRES), rng.choice(MODULES)
    passed, issue, look = rng.random() < 0.75, when + timedelta(days=30), kit.look("song", 13)
    words, number = ("合格" if passed else "不合格"), kit.serial("JS{y}######", when)
    title(page, COMPUTER_EXAM + "结果通知", kit.look("hei", 19), 110)
    Table(90, 150, (130, 285), look, kit.look("hei", 13), row=36, centre=False).draw(
        page,
        [],
        [
            ["姓名", Span(who.name, "name")],
            ["身份证号", Span(who.id_number, "id_number")],
            ["科目名称", Span(module, "content")],
            ["考试时间", Span(wording.day(when, "plain"), "start_date")],
            ["考试结果", Span(words, "result")],
            ["合格证编号", Span(number, "certificate_no") if passed else "——"],
        ],
    )
    closing(kit, page, look, at=(390, 470), words=(centre, wording.day(issue, "plain")))
    entry = truth.entry(
        name=who.name,
        id_number=who.id_number,
        learning_form="exam",
        subject="professional",
        content=module,
        start_date=str(when),
        end_date=str(when),
        issue_date=str(issue),
        result=truth.verdict(words),
        hours=truth.exam_hours(module=True, day=when, passed=passed),
        certificate_no=number if passed else None,
        issuer=centre,
        credit_year=when.year,
    )
    return Paper([page], one(entry, "exam_score"))


@layout("transcript", "learning-file", wear=wear.worn)
def learning_file(kit: Kit) -> Paper:
    """学员学习档案: rows with month dates, hours and verdict; some failed; sum below the table."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    issuer, day = rng.choice(ISSUERS), kit.day()
    issue, rows, entries, total = day + timedelta(days=200), [], [], 0
    for index, course in enumerate(rng.sample(COURSES, rng.randrange(3, 8))):
        when, hours = day + timedelta(days=25 * index), rng.choice([5, 10, 12, 18])
        words = rng.choice(["合格", "合格", "优秀", "不合格"])
        total += hours
        rows.append(
            [
                Span(wording.month(when, "dots"), f"start_date#{index}"),
                Span(course, f"content#{index}"),
                Span(f"{hours}学时", f"hours#{index}"),
                Span(words, f"result#{index}"),
            ]
        )
        entries.append(
            truth.entry(
                amount=hours,
                name=who.name,
                employer=who.employer,
                learning_form="training_class",
                content=course,
                start_date=f"{when:%Y-%m}",
                end_date=f"{when:%Y-%m}",
                issue_date=str(issue),
                issuer=issuer,
                credit_year=when.year,
                result=truth.grade(words) if words == "优秀" else truth.verdict(words),
            )
        )
    title(page, "培训学员个人学习档案", kit.look("hei", 22), 95)
    look = kit.look("song", 12.5)
    page.put(
        60,
        140,
        [
            Span("学员："),
            Span(who.name, "name"),
            Span("　　单位："),
            Span(who.employer, "employer"),
        ],
        look,
    )
    bottom = Table(
        60,
        158,
        (95, 240, 75, 75),
        look,
        kit.look("hei", 12.5),
        row=31,
        bare_sides=rng.random() < 0.5,
    ).draw(page, ["培训年月", "培训课程", "学时", "考核结果"], rows)
    page.put(60, bottom + 26, f"累计：{total}学时", look)
    closing(kit, page, look, at=(400, bottom + 110), words=(issuer, wording.day(issue, "plain")))
    return Paper([page], [truth.Document(kind="transcript", pages=(1,), entries=tuple(entries))])


@layout("roster", "roster-numbers-first", wear=wear.worn)
def roster_numbers_first(kit: Kit) -> Paper:
    """发证名册: certificate number first, identity number masked, remarks, two pages at times."""
    rng = kit.rng
    start = kit.day()
    end, course, issuer = start + timedelta(days=2), rng.choice(COURSES), rng.choice(ISSUERS)
    issue, people, entries = end + timedelta(days=6), kit.some_people(rng.randrange(5, 31)), []
    rows: list[list[Cell]] = []
    for index, who in enumerate(people):
        number, printed = kit.serial("NB{y}#####", issue), wording.masked(rng, who.id_number)
        rows.append(
            [
                Span(number, f"certificate_no#{index}"),
                Span(who.name, f"name#{index}"),
                Span(printed, f"id_number#{index}"),
                Span(who.employer, f"employer#{index}"),
                "",
            ]
        )
        entries.append(
            truth.entry(
                amount=3,
                unit="天",
                name=who.name,
                id_number=wording.unmasked_form(printed),
                employer=who.employer,
                learning_form="training_class",
                content=course,
                start_date=str(start),
                end_date=str(end),
                issue_date=str(issue),
                issuer=issuer,
                certificate_no=number,
                credit_year=end.year,
            )
        )
    pages = [kit.page(A4_WIDE) for _ in range((len(rows) + 14) // 15)]
    look = kit.look("song", 11)
    title(pages[0], f"“{course}”培训班学员发证名册", kit.look("hei", 19), 62)
    pages[0].put(
        55,
        88,
        [
            Span("办班时间："),
            Span(wording.day(start, "plain"), "start_date"),
            Span("至"),
            Span(wording.day(end, "plain"), "end_date"),
            Span("（共"),
            Span("3天", "hours"),
            Span("）"),
        ],
        look,
    )
    for number_, page in enumerate(pages):
        part = rows[number_ * 15 : number_ * 15 + 15]
        Table(
            55,
            98 if number_ == 0 else 50,
            (130, 110, 170, 250, 70),
            look,
            kit.look("hei", 11),
            row=26,
        ).draw(page, ["证书号", "姓名", "身份证件号码", "所在单位", "备注"], part)
    closing(
        kit, pages[-1], look, at=(660, 530), words=(issuer, wording.day(issue, "plain")), gap=22
    )
    numbers = tuple(range(1, len(pages) + 1))
    return Paper(pages, [truth.Document(kind="roster", pages=numbers, entries=tuple(entries))])


@layout("self_study", "two-sheets", wear=wear.worn)
def two_sheets(kit: Kit) -> Paper:
    """Plan and record on one sheet, the assessment on another."""
    rng, who = kit.rng, kit.person()
    start = kit.day()
    end, hours, topic = (
        start + timedelta(days=rng.randrange(30, 60)),
        rng.choice([18, 24, 36]),
        rng.choice(COURSES),
    )
    issue, mark, look = end + timedelta(days=7), rng.randrange(60, 99), kit.look("song", 12.5)
    first, second = kit.page(), kit.page()
    title(first, "职工自学计划与完成情况", kit.look("hei", 21), 90)
    y = Table(58, 120, (100, 380), look, look, row=34, centre=False).draw(
        first,
        [],
        [
            ["姓名", who.name],
            ["单位", who.employer],
            ["自学计划", f"自学《{topic}》，计划{hours}学时"],
            ["计划时间", f"{wording.day(start, 'plain')}至{wording.day(end, 'plain')}"],
        ],
    )
    first.put(58, y + 30, "自学情况记录", kit.look("hei", 15))
    rows: list[list[Cell]] = [
        [
            wording.day(start + timedelta(days=7 * n), "dots"),
            f"第{wording.chinese(n + 1)}部分",
            str(hours // 3),
        ]
        for n in range(3)
    ]
    Table(58, y + 42, (150, 230, 100), look, kit.look("hei", 12.5), row=30).draw(
        first, ["学习日期", "学习章节", "学时"], rows
    )
    title(second, "自学成果考核结果", kit.look("hei", 21), 90)
    Table(58, 120, (120, 360), look, look, row=36, centre=False).draw(
        second,
        [],
        [
            ["姓名", Span(who.name, "name")],
            ["单位", Span(who.employer, "employer")],
            ["自学内容", Span(topic, "content")],
            [
                "学习起止时间",
                [
                    Span(wording.day(start, "plain"), "start_date"),
                    Span("至"),
                    Span(wording.day(end, "plain"), "end_date"),
                ],
            ],
            ["考核方式", "撰写论文"],
            ["考核成绩", Span(str(mark), "result")],
            ["考核结论", "合格"],
            ["认定学时", Span(str(hours), "hours")],
        ],
    )
    closing(kit, second, look, at=(400, 560), words=(who.employer, wording.day(issue, "plain")))
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
        kind="self_study", pages=(1, 2), entries=(entry,), parts=("plan", "record", "assessment")
    )
    return Paper([first, second], [document])
