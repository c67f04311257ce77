"""Diplomas and degree certificates (毕业证书、学位证书), with numbers as schools give them."""

from __future__ import annotations

from datetime import date

from samples.generator import marks, truth, wording
from samples.generator.canvas import A4, A4_WIDE, Line, Span
from samples.generator.furniture import Form, block, closing, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.training import one

KIND = "degree"
SCHOOLS = (
    "华北长芦大学",
    "天津海晏工程学院",
    "北方岭南工业大学",
    "津沽财经职业技术学院",
    "渤澜海事大学",
)
MAJORS = (
    "土木工程",
    "会计学",
    "护理学",
    "计算机科学与技术",
    "机械设计制造及其自动化",
    "化学工程与工艺",
    "学前教育",
)
LEVELS = (("本科", 4, "05"), ("专科", 3, "06"), ("专科起点本科", 3, "05"), ("硕士研究生", 3, "02"))


def diploma_number(kit: Kit, year: int, code: str, *, adult: bool) -> str:
    """学历证书注册号: school 5, type, year, level 2, serial 6."""
    return kit.serial(f"1####{5 if adult else 1}{year}{code}######", date(year, 7, 1))


@layout(KIND, "diploma-adult")
def diploma_adult(kit: Kit) -> Paper:
    """成人高等教育 diploma: sentence, photograph, registration number; 学习形式 is study mode."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    level, years, code = rng.choice(LEVELS[:3])
    start = date(rng.randrange(2008, 2020), rng.choice([3, 9]), 1)
    issue = date(start.year + years, rng.choice([1, 7]), rng.choice([1, 5, 10]))
    school, major, number = (
        rng.choice(SCHOOLS),
        rng.choice(MAJORS),
        diploma_number(kit, issue.year, code, adult=True),
    )
    chinese = rng.random() < 0.4
    values: dict[str, str | Line] = {
        "name": who.name,
        "start_date": wording.month(start, "cn" if chinese else "plain"),
        "end_date": wording.month(issue, "cn" if chinese else "plain"),
        "content": major,
    }
    template = (
        "学生{name}，性别"
        + ("男" if who.male else "女")
        + f"，{wording.day(who.born, 'plain')}生，"
        "于{start_date}至{end_date}在本校{content}专业"
        + f"{wording.chinese(years)}年制{level}"
        + f"（学习形式：{rng.choice(['函授', '业余', '夜大学'])}）"
        "学习，修完教学计划规定的全部课程，成绩合格，准予毕业。"
    )
    marks.border(page, (150, 30, 30))
    title(page, rng.choice(["成人高等教育毕业证书", "毕 业 证 书"]), kit.look("kai", 34), 120)
    page.picture(marks.photograph(rng), 90, 380, width=75)
    block(page, template, values, kit.look("song", 18), area=(90, 195, 660))
    page.put(200, 500, [Span("证书编号："), Span(number, "certificate_no")], kit.look("song", 12))
    page.put(430, 430, "校（院）长：", kit.look("song", 14))
    page.picture(marks.signature(rng, kit.person().name), 510, 405, width=70)
    closing(
        kit,
        page,
        kit.look("song", 16),
        at=(610, 470),
        words=(school, wording.day(issue, "cn" if chinese else "plain")),
    )
    entry = truth.entry(
        name=who.name,
        learning_form="degree",
        content=major,
        start_date=f"{start:%Y-%m}",
        end_date=f"{issue:%Y-%m}",
        issue_date=str(issue),
        result=truth.verdict("合格"),
        certificate_no=number,
        issuer=school,
        credit_year=issue.year,
    )
    return Paper([page], one(entry, KIND))


@layout(KIND, "degree-bachelor")
def degree_bachelor(kit: Kit) -> Paper:
    """学士学位证书: date in Chinese numerals, 16-digit number."""
    rng, who, page = kit.rng, kit.person(), kit.page(rng_size(kit))
    school, major = rng.choice(SCHOOLS[:3]), rng.choice(MAJORS)
    issue = date(rng.randrange(2012, 2025), rng.choice([6, 7, 12]), rng.choice([20, 28, 30]))
    number = kit.serial(f"1####4{issue.year}######", issue)
    kind = rng.choice(["工学", "管理学", "医学", "教育学"])
    values: dict[str, str | Line] = {"name": who.name, "content": major}
    template = (
        "{name}，"
        + ("男" if who.male else "女")
        + f"，{wording.day(who.born, 'plain')}生。在"
        + school
        + "{content}专业完成了本科学习计划，业已毕业，"
        "经审核符合《中华人民共和国学位条例》的规定，授予" + kind + "学士学位。"
    )
    marks.border(page, (170, 120, 40), double=False)
    title(page, rng.choice(["学士学位证书", "学 士 学 位 证 书"]), kit.look("song", 32), 125)
    y = block(page, template, values, kit.look("kai", 17), area=(85, 200, page.width - 170))
    look = kit.look("song", 13)
    foot = max(y + 60, page.height * 0.66)
    page.put(
        85,
        foot + 50,
        [Span(rng.choice(["学位证书编号：", "证书编号："])), Span(number, "certificate_no")],
        look,
    )
    closing(
        kit,
        page,
        look,
        at=(page.width * 0.72, foot),
        words=(school, wording.day(issue, rng.choice(["cn", "cn-circle", "plain"]))),
    )
    entry = truth.entry(
        name=who.name,
        learning_form="degree",
        content=major,
        issue_date=str(issue),
        certificate_no=number,
        issuer=school,
        credit_year=issue.year,
    )
    return Paper([page], one(entry, KIND))


def rng_size(kit: Kit) -> tuple[float, float]:
    """Upright or across."""
    return kit.rng.choice([A4, A4_WIDE])


@layout(KIND, "diploma-table")
def diploma_table(kit: Kit) -> Paper:
    """A graduation proof as label lines (学历证明)."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    level, years, code = rng.choice(LEVELS)
    start = date(rng.randrange(2008, 2020), 9, 1)
    issue = date(start.year + years, 7, rng.choice([1, 10]))
    school, major, number = (
        rng.choice(SCHOOLS),
        rng.choice(MAJORS),
        diploma_number(kit, issue.year, code, adult=False),
    )
    form = rng.choice(["plain", "dashes", "dots"])
    title(page, "学历证书电子注册备案表", kit.look("hei", 24), 110)
    rows = [
        ("姓名", Span(who.name, "name")),
        ("性别", "男" if who.male else "女"),
        ("出生日期", wording.day(who.born, form)),
        ("院校名称", school),
        ("层次", level),
        ("专业", Span(major, "content")),
        ("学制", f"{years}年"),
        ("学习形式", rng.choice(["普通全日制", "函授", "非全日制"])),
        ("入学日期", Span(wording.month(start, form), "start_date")),
        ("毕业日期", Span(wording.month(issue, form), "end_date")),
        ("毕（结）业", Span("毕业", "result")),
        ("证书编号", Span(number, "certificate_no")),
    ]
    look = kit.look("song", 13)
    Form(100, 180, 34, kit.look("hei", 13), look, label_width=rng.choice([0, 90])).draw(
        page, rows, width=380
    )
    page.picture(marks.photograph(rng), 430, 165, width=70)
    page.picture(marks.code("https://example.invalid/xl"), 100, 640, width=80)
    closing(kit, page, look, at=(400, 680), words=(school, wording.day(issue, form)))
    entry = truth.entry(
        name=who.name,
        learning_form="degree",
        content=major,
        start_date=f"{start:%Y-%m}",
        end_date=f"{issue:%Y-%m}",
        issue_date=str(issue),
        result=truth.completion("毕业"),
        certificate_no=number,
        issuer=school,
        credit_year=issue.year,
    )
    return Paper([page], one(entry, KIND))
