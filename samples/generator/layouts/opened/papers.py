"""Forms, diplomas, achievements, other papers and bundles that were once held out."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, truth, wording
from samples.generator.canvas import A4_WIDE, Canvas, Span
from samples.generator.furniture import Cell, Form, Table, closing, seal, title
from samples.generator.kit import REGISTRY, Kit, Paper, layout
from samples.generator.layouts.bundles import chained, separator
from samples.generator.layouts.opened import wear
from samples.generator.layouts.opened.sentences import COURSES, ISSUERS
from samples.generator.layouts.training import issued_after, one


@layout("training_certificate", "card", wear=wear.worn)
def card(kit: Kit) -> Paper:
    """A card with a coloured band, labels above their values, two columns."""
    rng, who, page = kit.rng, kit.person(), kit.page((640.0, 420.0), paper=(252, 250, 244))
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 7))
    course, issuer, issue = rng.choice(COURSES), rng.choice(ISSUERS), issued_after(kit, end)
    hours, number, printed_id = (
        rng.choice([14, 21, 28, 35]),
        kit.serial("BT-{y}-####", issue),
        kit.id_as_printed(who),
    )
    page.fill(0, 0, 640, 62, (30, 90, 110))
    title(page, "继续教育培训结业证", kit.look("hei", 24, colour=(255, 255, 255)), 42)
    label, value = kit.look("hei", 10, colour=(110, 110, 110)), kit.look("song", 14)
    cells: list[tuple[str, Cell]] = [
        ("姓名", Span(who.name, "name")),
        ("身份证号码", Span(printed_id, "id_number")),
        ("所在单位", Span(who.employer, "employer")),
        ("培训内容", Span(course, "content")),
        (
            "培训日期",
            [
                Span(wording.day(start, "dots"), "start_date"),
                Span("-"),
                Span(wording.day(end, "dots"), "end_date"),
            ],
        ),
        ("学时", Span(str(hours), "hours")),
        ("考核结果", Span("合格", "result")),
        ("证书编号", Span(number, "certificate_no")),
    ]
    for index, (words, cell) in enumerate(cells):
        x, y = 40 + 300 * (index % 2), 100 + 58 * (index // 2)
        page.put(x, y, words, label)
        page.put(x, y + 20, [cell] if isinstance(cell, Span) else cell, value)
    closing(
        kit,
        page,
        kit.look("song", 13),
        at=(480, 355),
        words=(issuer, wording.day(issue, "dots")),
        gap=24,
    )
    entry = truth.entry(
        amount=hours,
        name=who.name,
        id_number=wording.unmasked_form(printed_id),
        employer=who.employer,
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


@layout("degree", "self-taught", wear=wear.worn)
def self_taught(kit: Kit) -> Paper:
    """高等教育自学考试 diploma: two bodies at the foot, the examining school closes."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    issue = date(rng.randrange(2013, 2024), rng.choice([6, 12]), 30)
    major, school = (
        rng.choice(["汉语言文学", "法学", "工商管理", "药学"]),
        rng.choice(["燕津联合大学", "天津南淀师范学院"]),
    )
    number = kit.serial(f"65####{issue.year}05######", issue)
    line = [
        Span("　　"),
        Span(who.name, "name"),
        Span(f"，{'男' if who.male else '女'}，{wording.day(who.born, 'plain')}生。参加"),
        Span(major, "content"),
        Span("专业（本科）高等教育自学考试，全部课程成绩合格，经审定，准予毕业。"),
    ]
    marks.border(page, (120, 30, 60))
    title(page, "高等教育自学考试毕业证书", kit.look("song", 32), 120)
    page.paragraph(90, 205, line, kit.look("kai", 19), width=660, lead=1.9)
    page.put(95, 470, [Span("证书编号："), Span(number, "certificate_no")], kit.look("song", 12))
    closing(
        kit,
        page,
        kit.look("song", 16),
        at=(610, 430),
        words=(school, wording.day(issue, rng.choice(["cn", "plain"]))),
    )
    entry = truth.entry(
        name=who.name,
        learning_form="degree",
        content=major,
        issue_date=str(issue),
        result=truth.verdict("合格"),
        certificate_no=number,
        issuer=school,
        credit_year=issue.year,
    )
    return Paper([page], one(entry, "degree"))


@layout("achievement", "software-right", wear=wear.worn)
def software_right(kit: Kit) -> Paper:
    """A proof that people wrote a standard (标准起草人证明): an entry for each."""
    rng, page = kit.rng, kit.page()
    issue, people, issuer = (
        kit.day(2015, 2024),
        kit.some_people(rng.randrange(1, 4)),
        rng.choice(ISSUERS),
    )
    work = rng.choice(["城镇污水处理厂运行评价规程", "养老机构护理服务规范", "装配式围挡技术标准"])
    title(page, "标准编制证明", kit.look("song", 28, bold=True), 150)
    authors: list[Span] = []
    for index, who in enumerate(people):
        authors += [Span("、")] if index else []
        authors.append(Span(who.name, f"name#{index}"))
    line = [
        Span("　　兹证明团体标准《"),
        Span(work, "content"),
        Span("》由我单位组织编制并已发布实施，主要起草人为"),
        *authors,
        Span("。特此证明。"),
    ]
    page.paragraph(80, 240, line, kit.look("song", 16), width=435)
    closing(
        kit, page, kit.look("song", 15), at=(390, 520), words=(issuer, wording.day(issue, "padded"))
    )
    entries = tuple(
        truth.entry(
            name=who.name,
            learning_form="achievement",
            content=work,
            issue_date=str(issue),
            issuer=issuer,
            credit_year=issue.year,
        )
        for who in people
    )
    return Paper([page], [truth.Document(kind="achievement", pages=(1,), entries=entries)])


@layout("other", "agenda", wear=wear.worn)
def agenda(kit: Kit) -> Paper:
    """A timetable of lectures (日程安排): supporting paper only."""
    rng, page = kit.rng, kit.page()
    title(page, f"{rng.choice(COURSES)}培训日程安排", kit.look("hei", 20), 100)
    look, start = kit.look("song", 12), kit.day()
    rows: list[list[Cell]] = [
        [
            wording.day(start + timedelta(days=n // 2), "dots"),
            "上午" if n % 2 == 0 else "下午",
            rng.choice(COURSES),
            kit.person().name,
        ]
        for n in range(rng.randrange(4, 9))
    ]
    Table(60, 130, (100, 60, 220, 95), look, kit.look("hei", 12), row=34).draw(
        page, ["日期", "时间", "内容", "主讲人"], rows
    )
    return Paper([page], [truth.Document(kind="other", pages=(1,))])


@layout("other", "fee-receipt", wear=wear.worn)
def fee_receipt(kit: Kit) -> Paper:
    """A receipt for a course fee: no proof of learning."""
    rng, page = kit.rng, kit.page((640.0, 360.0))
    issuer, when = rng.choice(ISSUERS), kit.day()
    title(page, "收　款　收　据", kit.look("song", 24, bold=True), 60)
    page.put(
        600,
        90,
        f"No. {kit.serial('########', when)}",
        kit.look("song", 12, colour=(190, 30, 30)),
        align="r",
    )
    look = kit.look("song", 14)
    Form(50, 120, 40, look, look, underline=True).draw(
        page,
        [
            ("今收到", kit.person().name),
            ("交来", f"“{rng.choice(COURSES)}”培训费"),
            ("金额（大写）", "捌佰元整"),
            ("收款日期", wording.day(when, "plain")),
        ],
        width=540,
    )
    seal(kit, page, issuer, at=(520, 270))
    page.put(50, 320, f"收款单位：{issuer}", look)
    return Paper([page], [truth.Document(kind="other", pages=(1,))])


NAMES = (
    "completed-in-class",
    "card",
    "web-annual",
    "listener",
    "full-time-days",
    "module-cells",
)


@layout("training_certificate", "bundle", wear=wear.worn)
def bundle(kit: Kit) -> Paper:
    """Some papers in one file: separators before some, empty backs behind others."""
    papers = [REGISTRY[name].make(kit) for name in kit.rng.sample(NAMES, kit.rng.randrange(2, 5))]
    between: list[Canvas | None] = [None]
    for number in range(1, len(papers)):
        blank = Canvas(papers[number - 1].pages[-1].width, papers[number - 1].pages[-1].height)
        between.append(kit.rng.choice([None, separator(kit, number), blank]))
    return chained(papers, between)
