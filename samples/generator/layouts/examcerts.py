"""Single examination certificates and score sheets of other examinations."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, truth, wording
from samples.generator.canvas import A4_WIDE, Line, Span
from samples.generator.furniture import Cell, Form, Table, block, closing, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.exams import (
    COMPUTER_EXAM,
    KIND,
    LANGUAGE_EXAM,
    MODULES,
    OFFICES,
    exam_day,
)
from samples.generator.layouts.training import one

OTHER_EXAMS = (
    ("注册测绘师资格考试", ("测绘综合能力", "测绘管理与法律法规", "测绘案例分析")),
    ("会计专业技术中级资格考试", ("中级会计实务", "财务管理", "经济法")),
    (
        "一级注册消防工程师资格考试",
        ("消防安全技术实务", "消防安全技术综合能力", "消防安全案例分析"),
    ),
)


@layout(KIND, "module-certificate")
def module_certificate(kit: Kit) -> Paper:
    """计算机应用能力 合格证: one module, 管理号 beside 证书编号, photograph."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    when, office, module = exam_day(kit), rng.choice(OFFICES), rng.choice(MODULES)
    issue, number, printed_id = (
        when + timedelta(days=45),
        kit.serial("12{y}#######", when),
        kit.id_as_printed(who),
    )
    marks.border(page, (60, 110, 70))
    title(page, COMPUTER_EXAM, kit.look("hei", 22), 90)
    title(page, "合　格　证", kit.look("hei", 32), 135)
    page.picture(marks.photograph(rng), 620, 180, width=90)
    rows: list[tuple[str, Cell]] = [
        ("姓名", Span(who.name, "name")),
        ("身份证号", Span(printed_id, "id_number")),
        ("考试科目", Span(module, "content")),
        ("考试成绩", Span(rng.choice(["合格"]), "result")),
        ("考试时间", Span(wording.day(when, rng.choice(["plain", "dashes"])), "start_date")),
        ("管理号", kit.serial("################", when)),
        ("证书编号", Span(number, "certificate_no")),
    ]
    look = kit.look("song", 15)
    Form(110, 200, 37, look, look, label_width=rng.choice([0, 90])).draw(page, rows, width=460)
    closing(kit, page, look, at=(620, 440), words=(office, wording.day(issue, "plain")))
    entry = truth.entry(
        name=who.name,
        id_number=wording.unmasked_form(printed_id),
        learning_form="exam",
        subject="professional",
        content=module,
        start_date=str(when),
        end_date=str(when),
        issue_date=str(issue),
        result=truth.verdict("合格"),
        hours=truth.exam_hours(module=True, day=when, passed=True),
        certificate_no=number,
        issuer=office,
        credit_year=when.year,
    )
    return Paper([page], one(entry, KIND))


@layout(KIND, "language-certificate")
def language_certificate(kit: Kit) -> Paper:
    """职称外语 合格证 told as a sentence."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    when, office, level = exam_day(kit), rng.choice(OFFICES), rng.choice("ABC")
    issue, number, mark = (
        when + timedelta(days=70),
        kit.serial("WY{y}######", when),
        rng.randrange(60, 97),
    )
    values: dict[str, str | Line] = {
        "name": who.name,
        "id_number": who.id_number,
        "start_date": wording.day(when, "plain"),
        "result": f"{mark}分",
    }
    template = (
        "{name}（身份证号：{id_number}）于{start_date}参加"
        + LANGUAGE_EXAM
        + f"（{rng.choice(['英语', '日语'])} {level}级 "
        f"{rng.choice(['综合类', '理工类', '卫生类'])}），成绩" + "{result}，考试合格，特发此证。"
    )
    marks.border(page, (40, 80, 140))
    title(page, "职称外语等级考试合格证", kit.look("hei", 30), 125)
    block(page, template, values, kit.look("song", 18), area=(95, 210, 650))
    page.put(95, 470, [Span("证书编号："), Span(number, "certificate_no")], kit.look("song", 13))
    closing(
        kit,
        page,
        kit.look("song", 15),
        at=(610, 440),
        words=(office, wording.day(issue, kit.day_form())),
    )
    entry = truth.entry(
        name=who.name,
        id_number=who.id_number,
        learning_form="exam",
        subject="professional",
        content=LANGUAGE_EXAM,
        start_date=str(when),
        end_date=str(when),
        issue_date=str(issue),
        result=truth.score(str(mark)),
        hours=truth.exam_hours(level=level, day=when, passed=True),
        certificate_no=number,
        issuer=office,
        credit_year=when.year,
    )
    return Paper([page], one(entry, KIND))


@layout(KIND, "other-exam-subjects")
def other_exam_subjects(kit: Kit) -> Paper:
    """A score sheet of another examination: a row for each subject, pass mark printed."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    exam, subjects = rng.choice(OTHER_EXAMS)
    when = date(rng.randrange(2017, 2025), rng.choice([9, 10, 11]), rng.randrange(8, 28))
    office, printed_id, rows, entries = rng.choice(OFFICES), kit.id_as_printed(who), [], []
    issue = when + timedelta(days=60)
    for index, subject in enumerate(subjects):
        mark = rng.choice([rng.randrange(60, 95), rng.randrange(60, 95), rng.randrange(35, 60)])
        rows.append(
            [
                Span(subject, f"content#{index}"),
                Span(str(mark), f"result#{index}"),
                "60",
                "合格" if mark >= 60 else "不合格",
            ]
        )
        entries.append(
            truth.entry(
                name=who.name,
                id_number=wording.unmasked_form(printed_id),
                learning_form="exam",
                content=subject,
                start_date=str(when),
                end_date=str(when),
                issue_date=str(issue),
                issuer=office,
                credit_year=when.year,
                result=truth.score(str(mark), passed=mark >= 60),
            )
        )
    title(page, f"{when.year}年度{exam}", kit.look("hei", 20), 110)
    title(page, "成绩通知单", kit.look("hei", 24), 148)
    look = kit.look("song", 13)
    Form(80, 200, 30, look, look).draw(
        page,
        [
            ("姓名", Span(who.name, "name")),
            ("证件号码", Span(printed_id, "id_number")),
            ("考试日期", Span(wording.day(when, "plain"), "start_date")),
            ("档案号", kit.serial("##########", when)),
        ],
        width=400,
    )
    Table(80, 320, (200, 80, 80, 80), look, kit.look("hei", 13), row=34).draw(
        page, ["科目名称", "成绩", "合格标准", "结论"], rows
    )
    closing(kit, page, look, at=(400, 600), words=(office, wording.day(issue, "plain")))
    return Paper([page], [truth.Document(kind=KIND, pages=(1,), entries=tuple(entries))])
