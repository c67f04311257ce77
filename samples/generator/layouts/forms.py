"""Certificates in unusual shapes: bilingual, vertical, in a ruled form, with tick boxes."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, marks, truth, wording
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.furniture import Cell, Form, Table, closing, seal, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.training import KIND, issued_after, one


@layout(KIND, "bilingual")
def bilingual(kit: Kit) -> Paper:
    """Chinese with English below; the name stands alone on a line."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 6))
    course, issuer, issue = (
        rng.choice(cast.COURSES),
        rng.choice(cast.ISSUERS),
        issued_after(kit, end),
    )
    hours, number = rng.choice([16, 24, 32, 40]), kit.certificate_no(issue)
    marks.border(page, (40, 80, 140))
    title(page, "培 训 证 书", kit.look("hei", 34), 100)
    title(page, "CERTIFICATE OF TRAINING", kit.look("hei", 16), 128)
    look, small = kit.look("song", 17), kit.look("song", 11)
    title(page, "兹证明  This is to certify that", small, 175)
    page.put(page.width / 2, 215, [Span(who.name, "name")], kit.look("kai", 28), align="c")
    page.line(300, 224, 542, 224, width=0.6)
    page.put(
        page.width / 2,
        262,
        [
            Span("于"),
            Span(wording.day(start, "plain"), "start_date"),
            Span("至"),
            Span(wording.day(end, "plain"), "end_date"),
            Span("参加《"),
            Span(course, "content"),
            Span("》培训，"),
        ],
        look,
        align="c",
    )
    page.put(
        page.width / 2,
        292,
        [
            Span("共"),
            Span(f"{hours}学时", "hours"),
            Span("，考核"),
            Span("合格", "result"),
            Span("。"),
        ],
        look,
        align="c",
    )
    title(
        page,
        f"has completed the training course of {hours} class hours and passed the assessment.",
        small,
        325,
    )
    page.put(80, 470, [Span("证书编号 CERT NO.："), Span(number, "certificate_no")], small)
    closing(
        kit,
        page,
        kit.look("song", 14),
        at=(610, 430),
        words=(issuer, wording.day(issue, kit.day_form())),
    )
    entry = truth.entry(
        amount=hours,
        name=who.name,
        learning_form="training_class",
        content=course,
        start_date=str(start),
        end_date=str(end),
        issue_date=str(issue),
        result=truth.verdict("合格"),
        certificate_no=number,
        issuer=issuer,
        credit_year=end.year,
    )
    return Paper([page], one(entry))


@layout(KIND, "vertical-columns")
def vertical_columns(kit: Kit) -> Paper:
    """An old certificate in vertical columns from right to left."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    start = kit.day(2015, 2020)
    end = start + timedelta(days=rng.randrange(20, 60))
    course, issuer, issue = (
        rng.choice(cast.COURSES[:10]),
        rng.choice(cast.ISSUERS),
        issued_after(kit, end),
    )
    hours = rng.choice([30, 40, 60, 72])
    marks.border(page, (150, 30, 30))
    page.column(740, 110, "结业证书", kit.look("kai", 44), height=400)
    text = [
        Span("学员"),
        Span(who.name, "name"),
        Span("于"),
        Span(wording.day(start, "cn"), "start_date"),
        Span("至"),
        Span(wording.day(end, "cn"), "end_date"),
        Span("参加"),
        Span(course, "content"),
        Span("培训班学习，共"),
        Span(wording.chinese(hours) + "学时", "hours"),
        Span("，成绩合格，准予结业。"),
    ]
    left = page.column(640, 90, text, kit.look("kai", 21), height=390)
    page.column(
        min(left - 60, 260), 130, [Span(issuer, "issuer")], kit.look("song", 17), height=360
    )
    page.column(
        min(left - 110, 200),
        170,
        [Span(wording.day(issue, "cn"), "issue_date")],
        kit.look("song", 17),
        height=360,
    )
    seal(kit, page, issuer, at=(min(left - 85, 230), 320))
    entry = truth.entry(
        amount=hours,
        name=who.name,
        learning_form="training_class",
        content=course,
        start_date=str(start),
        end_date=str(end),
        issue_date=str(issue),
        result=truth.verdict("合格"),
        issuer=issuer,
        credit_year=end.year,
    )
    return Paper([page], one(entry))


@layout(KIND, "ruled-form", weight=1.5)
def ruled_form(kit: Kit) -> Paper:
    """A ruled form of label and value cells, two pairs a row, with tick boxes."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 9))
    course, issuer, issue = (
        rng.choice(cast.COURSES),
        rng.choice(cast.ISSUERS),
        issued_after(kit, end),
    )
    hours, number, printed_id = (
        rng.choice([8, 16, 24, 40]),
        kit.certificate_no(issue),
        kit.id_as_printed(who),
    )
    form = rng.choice(
        [
            ("培训班☑　进修班□　研修班□", "training_class"),
            ("培训班□　进修班☑　研修班□", "refresher_class"),
            ("□培训班　□进修班　☑研修班", "seminar"),
        ]
    )
    result = rng.choice(
        [("合格", truth.verdict("合格")), ("优秀", truth.grade("优秀")), ("85", truth.score("85"))]
    )
    title(page, "专业技术人员继续教育学习证明", kit.look("hei", 22), 95)
    look = kit.look("song", 12)
    dates: Cell = [
        Span(wording.day(start, "plain"), "start_date"),
        Span("至"),
        Span(wording.day(end, "plain"), "end_date"),
    ]
    y = Table(52, 130, (85, 150, 85, 170), look, look, row=34).draw(
        page,
        [],
        [
            ["姓名", Span(who.name, "name"), "身份证号", Span(printed_id, "id_number")],
            ["专业技术职务", who.title_level or "无", "工作单位", Span(who.employer, "employer")],
        ],
    )
    y = Table(52, y, (85, 405), look, look, row=34, centre=rng.random() < 0.5).draw(
        page,
        [],
        [["学习形式", form[0]], ["学习内容", Span(course, "content")], ["起止时间", dates]],
    )
    y = Table(52, y, (85, 150, 85, 170), look, look, row=34).draw(
        page,
        [],
        [
            ["学时", Span(str(hours), "hours"), "学习成绩", Span(result[0], "result")],
            ["科目类别", Span("专业科目", "subject"), "证书编号", Span(number, "certificate_no")],
        ],
    )
    y = Table(52, y, (85, 405), look, look, row=120, centre=False).draw(
        page, [], [["主办单位意见", ""]]
    )
    closing(
        kit,
        page,
        look,
        at=(400, y - 70),
        words=(issuer, wording.day(issue, kit.day_form())),
        gap=26,
    )
    page.put(
        60,
        y + 24,
        f"经办人：{kit.person().name}　　联系电话：022-0000{rng.randrange(1000, 9999)}",
        look,
    )
    entry = truth.entry(
        amount=hours,
        name=who.name,
        id_number=wording.unmasked_form(printed_id),
        employer=who.employer,
        learning_form=form[1],
        subject="professional",
        content=course,
        start_date=str(start),
        end_date=str(end),
        issue_date=str(issue),
        result=result[1],
        certificate_no=number,
        issuer=issuer,
        credit_year=end.year,
    )
    return Paper([page], one(entry))


@layout("online_certificate", "phone-screen")
def phone_screen(kit: Kit) -> Paper:
    """A screenshot-like page of a learning site: status bar, cards of label and value."""
    rng, who, page = kit.rng, kit.person(), kit.page((420.0, 800.0), paper=(244, 246, 250))
    start = kit.day(2018, 2025)
    end = start + timedelta(days=rng.randrange(5, 60))
    course, issuer, hours = (
        rng.choice([*cast.COURSES, *cast.PUBLIC_COURSES]),
        rng.choice(cast.ISSUERS),
        rng.choice([6, 10, 12.5, 30]),
    )
    number, mark, printed_id = (
        kit.serial("WX{d}######", end),
        rng.randrange(60, 101),
        kit.id_as_printed(who),
    )
    page.put(20, 24, f"{rng.randrange(1, 13)}:{rng.randrange(60):02d}", kit.look("hei", 12))
    page.put(400, 24, "5G  86%", kit.look("hei", 12), align="r")
    page.fill(0, 36, 420, 86, (40, 110, 200))
    page.put(210, 68, "我的学习证书", kit.look("hei", 17, colour=(255, 255, 255)), align="c")
    page.fill(18, 105, 402, 640, (255, 255, 255))
    title(page, "网络培训学时证明", kit.look("hei", 19), 145)
    look = kit.look("hei", 12.5)
    rows: list[tuple[str, Cell]] = [
        ("学员姓名", Span(who.name, "name")),
        ("身份证号", Span(printed_id, "id_number")),
        ("课程名称", Span(course, "content")),
        (
            "学习时间",
            [
                Span(wording.day(start, "dashes"), "start_date"),
                Span(" 至 "),
                Span(wording.day(end, "dashes"), "end_date"),
            ],
        ),
        ("获得学时", Span(f"{hours:g}学时", "hours")),
        ("考试成绩", Span(f"{mark}分", "result")),
        ("证书编号", Span(number, "certificate_no")),
        ("发证单位", Span(issuer, "issuer")),
        ("发证日期", Span(wording.day(end, "dashes"), "issue_date")),
    ]
    Form(40, 190, 42, look, look, label_width=80).draw(page, rows, width=345)
    page.picture(marks.code("https://example.invalid/m"), 170, 655, width=80)
    title(page, "扫一扫查验真伪", kit.look("hei", 11), 755)
    entry = truth.entry(
        amount=hours,
        name=who.name,
        id_number=wording.unmasked_form(printed_id),
        learning_form="online",
        content=course,
        start_date=str(start),
        end_date=str(end),
        issue_date=str(end),
        result=truth.score(str(mark)),
        certificate_no=number,
        issuer=issuer,
        credit_year=end.year,
    )
    return Paper([page], one(entry, "online_certificate"))
