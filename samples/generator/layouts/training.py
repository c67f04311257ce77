"""Training certificates (培训证书、结业证书、合格证书): sentences, forms, mixed."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import cast, marks, truth, wording
from samples.generator.canvas import A4_WIDE, RED, Line, Span
from samples.generator.furniture import Form, block, closing, title
from samples.generator.kit import Kit, Paper, layout

KIND = "training_certificate"


def one(
    entry: truth.Entry, kind: str = KIND, pages: tuple[int, ...] = (1,)
) -> list[truth.Document]:
    """A file with one document and one entry."""
    return [truth.Document(kind=kind, pages=pages, entries=(entry,))]


def issued_after(kit: Kit, end: date) -> date:
    return end + timedelta(days=kit.rng.randrange(0, 20))


@layout(KIND, "narrative-classic", weight=2)
def narrative_classic(kit: Kit) -> Paper:
    """The common sentence: 同志于…至…参加…举办的…培训班学习，共计…，准予结业."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 9))
    course, issuer, host = rng.choice(cast.COURSES), *rng.sample(cast.ISSUERS, 2)
    printed = wording.span(
        rng, start, end, rng.choice(["plain", "plain", "padded", "wide", "dots"])
    )
    hours = rng.choice([16, 20, 24, 32, 40, 48, 56])
    issue = issued_after(kit, end)
    number = kit.certificate_no(issue)
    quoted = rng.random() < 0.6
    values: dict[str, str | Line] = {
        "name": kit.name_as_printed(who.name),
        "start_date": printed[0],
        "end_date": printed[1],
        "hours": wording.number(hours, rng.choice(["plain", "plain", "cn", "wide"])) + "学时",
        "content": course,
    }
    mark = ("“", "”") if quoted else ("", "")
    template = (
        "{name}"
        + rng.choice(["同志", "同志", "", "女士" if not who.male else "先生"])
        + "于{start_date}至{end_date}参加"
        + host
        + "举办的"
        + mark[0]
        + "{content}"
        + mark[1]
        + "培训班学习，"
        + rng.choice(["共计", "培训时间共", "总计"])
        + "{hours}，"
        + rng.choice(
            ["考核合格，准予结业。", "经考核合格，准予结业，特发此证。", "考核合格，特发此证。"]
        )
    )
    marks.border(page, rng.choice([(170, 120, 40), (150, 30, 30), (40, 80, 140)]))
    if rng.random() < 0.4:
        marks.guilloche(page)
    title(
        page,
        rng.choice(["结 业 证 书", "培训证书", "结业证书"]),
        kit.look("kai", 40, colour=RED),
        130,
    )
    block(page, template, values, kit.look("song", 19), area=(90, 215, 660))
    page.put(80, 480, [Span("证书编号："), Span(number, "certificate_no")], kit.look("song", 13))
    closing(
        kit,
        page,
        kit.look("song", 16),
        at=(600, 450),
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
        issuer=issuer,
        result=truth.verdict("合格"),
        certificate_no=number,
        credit_year=end.year,
    )
    return Paper([page], one(entry))


@layout(KIND, "form-portrait", weight=2)
def form_portrait(kit: Kit) -> Paper:
    """A form: one label line for each fact, photograph at the right, subject class named."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(2, 12))
    course, issuer, issue = (
        rng.choice(cast.COURSES),
        rng.choice(cast.ISSUERS),
        issued_after(kit, end),
    )
    number, hours = kit.certificate_no(issue), rng.choice([24, 30, 36, 40, 48, 72, 7.5])
    subject = rng.choice(
        [
            ("专业科目", "professional"),
            ("公需科目", "public"),
            ("公需必修课", "public_required"),
            ("公需选修课", "public_elective"),
        ]
    )
    result = rng.choice(
        [
            ("合格", truth.verdict("合格")),
            ("优秀", truth.grade("优秀")),
            ("良好", truth.grade("良好")),
            ("88分", truth.score("88")),
            ("92", truth.score("92")),
        ]
    )
    form = kit.day_form()
    printed_id = kit.id_as_printed(who)
    title(page, rng.choice(["专业技术人员继续教育", "继续教育学习证明"]), kit.look("hei", 22), 110)
    title(page, "培训合格证书", kit.look("hei", 30), 155)
    page.picture(marks.photograph(rng), 430, 200, width=85)
    unit = rng.choice(["学时", "课时"])
    rows = [
        (rng.choice(["姓　　名", "姓名", "学员姓名"]), Span(kit.name_as_printed(who.name), "name")),
        (rng.choice(["身份证号", "身份证号码", "公民身份号码"]), Span(printed_id, "id_number")),
        (rng.choice(["工作单位", "所在单位", "单位名称"]), Span(who.employer, "employer")),
        (rng.choice(["培训项目", "课程名称", "培训内容"]), Span(course, "content")),
        ("科目类别", Span(subject[0], "subject")),
        (
            rng.choice(["培训时间", "起止时间", "学习时间"]),
            [
                Span(wording.day(start, form), "start_date"),
                Span(rng.choice(["至", "—", "－", " 至 "])),
                Span(wording.day(end, form), "end_date"),
            ],
        ),
        (rng.choice(["学　　时", "学时", "总学时"]), Span(f"{hours:g}{unit}", "hours")),
        (rng.choice(["考核结果", "学习成绩", "成　　绩"]), Span(result[0], "result")),
        (rng.choice(["证书编号", "证书号", "证号"]), Span(number, "certificate_no")),
    ]
    look = kit.look("song", 14)
    Form(
        80,
        240,
        42,
        kit.look("hei", 14),
        look,
        underline=rng.random() < 0.5,
        label_width=rng.choice([0, 100]),
    ).draw(page, rows, width=335)
    closing(kit, page, look, at=(390, 690), words=(issuer, wording.day(issue, form)))
    entry = truth.entry(
        amount=hours,
        unit=unit,
        name=who.name,
        id_number=wording.unmasked_form(printed_id),
        employer=who.employer,
        learning_form="training_class",
        subject=subject[1],
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


@layout(KIND, "days-stated")
def days_stated(kit: Kit) -> Paper:
    """Days instead of hours, the issuer called 本单位 in the sentence."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    start = kit.day()
    days = rng.choice([1, 2, 3, 4, 5, 2.5])
    end = start + timedelta(days=int(days + 0.5) - 1)
    course, issuer, issue = (
        rng.choice(cast.COURSES),
        rng.choice(cast.ISSUERS),
        issued_after(kit, end),
    )
    number = kit.certificate_no(issue)
    start_words, end_words = wording.span(rng, start, end, "plain")
    amount = wording.number(days, rng.choice(["plain", "cn"]))
    values: dict[str, str | Line] = {
        "name": who.name,
        "employer": who.employer,
        "content": course,
        "start_date": start_words,
        "end_date": end_words,
        "hours": amount + "天",
    }
    when = "{start_date}" if start == end else "{start_date}至{end_date}"
    template = (
        "兹证明{employer}{name}同志于"
        + when
        + "参加本单位组织的“{content}”培训，培训期"
        + rng.choice(["共", "为"])
        + "{hours}，完成全部课程学习，考核合格，准予结业。"
    )
    marks.border(page, (160, 30, 30), double=False)
    title(page, "结 业 证 书", kit.look("hei", 38), 120)
    block(
        page,
        template,
        values,
        kit.look("kai", 20),
        area=(90, 205, 660),
        underline=rng.random() < 0.4,
    )
    page.put(
        742, 84, [Span("编号："), Span(number, "certificate_no")], kit.look("song", 12), align="r"
    )
    closing(
        kit,
        page,
        kit.look("kai", 17),
        at=(590, 430),
        words=(issuer, wording.day(issue, rng.choice(["cn", "plain", "spaced"]))),
    )
    entry = truth.entry(
        amount=days,
        unit="天",
        name=who.name,
        employer=who.employer,
        learning_form="training_class",
        content=course,
        start_date=str(start),
        end_date=str(end),
        issue_date=str(issue),
        issuer=issuer,
        result=truth.verdict("合格"),
        certificate_no=number,
        credit_year=end.year,
    )
    return Paper([page], one(entry))
