"""Certificates of web courses (网络培训证书)."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, marks, truth, wording
from samples.generator.canvas import A4_WIDE, Line, Span
from samples.generator.furniture import block, closing, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.training import one

KIND = "online_certificate"


@layout(KIND, "public-course-web", weight=2)
def public_course_web(kit: Kit) -> Paper:
    """公需科目 on the web: number in brackets, year, hours, score, check code, QR."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    issue = kit.day(2016, 2025)
    year = issue.year
    course, issuer = rng.choice(cast.PUBLIC_COURSES), rng.choice(cast.ISSUERS)
    hours, score = rng.choice([8, 10, 16, 20, 24, 30, 32]), str(rng.randrange(60, 101))
    number, printed_id = kit.certificate_no(issue), kit.id_as_printed(who)
    subject = rng.choice(
        [
            ("公需科目", "public"),
            ("公需必修课", "public_required"),
            ("公需选修课", "public_elective"),
        ]
    )
    values: dict[str, str | Line] = {
        "name": who.name,
        "id_number": printed_id,
        "content": course,
        "subject": subject[0],
        "credit_year": str(year),
        "hours": f"{hours}学时",
        "result": score,
    }
    template = (
        "{name}（身份证号：{id_number}）于{credit_year}年度参加天津市专业技术人员{subject}《{content}》网络培训，"
        "完成{hours}，考试成绩{result}分，准予结业。"
    )
    if rng.random() < 0.5:
        for x in (120, 420):
            for y in (120, 330):
                page.picture(marks.watermark("继续教育网"), x, y, width=220)
    marks.border(page, (40, 90, 160))
    title(page, "培 训 证 书", kit.look("hei", 36), 125)
    block(page, template, values, kit.look("song", 18), area=(90, 200, 660))
    verify = kit.serial("########", issue)
    page.picture(marks.code(f"https://example.invalid/v?c={verify}"), 90, 400, width=80)
    small = kit.look("song", 11)
    page.put(180, 430, [Span("证书编号："), Span(number, "certificate_no")], small)
    page.put(180, 450, f"防伪验证码：{verify}", small)
    page.put(180, 470, "查询网址：www.example.invalid", small)
    closing(
        kit,
        page,
        kit.look("song", 15),
        at=(610, 430),
        words=(issuer, wording.day(issue, kit.day_form())),
    )
    entry = truth.entry(
        amount=hours,
        name=who.name,
        id_number=wording.unmasked_form(printed_id),
        learning_form="online",
        subject=subject[1],
        content=course,
        issue_date=str(issue),
        result=truth.score(score),
        certificate_no=number,
        issuer=issuer,
        credit_year=year,
    )
    return Paper([page], one(entry, KIND))


@layout(KIND, "web-minutes")
def web_minutes(kit: Kit) -> Paper:
    """Hours plus minutes; months alone; labels at the foot."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    start = kit.day()
    end = start + timedelta(days=rng.randrange(40, 150))
    course, issuer, issue = (
        rng.choice(cast.COURSES),
        rng.choice(cast.ISSUERS),
        end + timedelta(days=9),
    )
    hours, number = rng.choice([32, 40, 60, 90]), kit.certificate_no(issue)
    printed_id = kit.id_as_printed(who)
    values: dict[str, str | Line] = {
        "name": who.name,
        "id_number": printed_id,
        "content": course,
        "start_date": wording.month(start, "plain"),
        "end_date": wording.month(end, "plain"),
        "hours": f"{hours}学时",
    }
    template = (
        "学员{name}（{id_number}），于{start_date}至{end_date}完成了《{content}》项目线上学习，课时{hours}"
        + f"{rng.randrange(5, 55)}分钟，完成规定的课程内容，经考核成绩合格，准予结业。"
    )
    marks.border(page, (180, 140, 60))
    title(page, "结业证书", kit.look("kai", 40), 120)
    block(page, template, values, kit.look("kai", 19), area=(95, 200, 650))
    look = kit.look("song", 13)
    page.put(110, 400, [Span("证书编号："), Span(number, "certificate_no")], look)
    page.put(110, 428, [Span("发证机构："), Span(issuer, "issuer")], look)
    page.put(110, 456, [Span("发证日期："), Span(wording.day(issue, "plain"), "issue_date")], look)
    image = marks.round_seal(rng, issuer)
    page.picture(image, 250, 370, width=110, ink=True)
    entry = truth.entry(
        amount=hours,
        name=who.name,
        id_number=wording.unmasked_form(printed_id),
        learning_form="online",
        content=course,
        start_date=f"{start:%Y-%m}",
        end_date=f"{end:%Y-%m}",
        issue_date=str(issue),
        result=truth.verdict("合格"),
        certificate_no=number,
        issuer=issuer,
        credit_year=end.year,
    )
    return Paper([page], one(entry, KIND))
