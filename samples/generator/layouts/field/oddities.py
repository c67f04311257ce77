"""Papers with one trap each: years told elsewhere, days with hours, a booklet's number by hand."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import cast, marks, truth, wording
from samples.generator.canvas import A4_WIDE, Span, fill
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import (
    INKS,
    Labels,
    by_hand,
    copy_stamp,
    grid,
    padded,
    sign,
    wide_title,
)
from samples.generator.told import Told, paper


@layout("exam_score", "computer-rank-certificate", wear=wear.worn)
def computer_rank(kit: Kit) -> Paper:
    """全国计算机等级考试 is another examination than 计算机应用能力: no hours by rule."""
    rng, who, page = kit.rng, kit.person(), kit.page((760.0, 520.0), paper=(250, 252, 250))
    told = Told(kit, "exam")
    when = date(rng.randrange(2014, 2025), rng.choice([3, 9]), rng.randrange(20, 29))
    issue = when + timedelta(days=rng.randrange(50, 70))
    marks.border(page, (40, 110, 90), inset=16)
    title(page, "全国计算机等级考试", kit.look("hei", 20), 70)
    title(page, rng.choice(["合格证书", "二级合格证书"]), kit.look("kai", 28), 110)
    page.picture(marks.photograph(rng), 600, 135, width=84)
    subjects = ("MS Office高级应用", "C语言程序设计", "Access数据库程序设计", "Python语言程序设计")
    form = rng.choice(["plain", "dots"])
    month = told.say("start_date", wording.month(when, form), f"{when:%Y-%m}")
    told.know(end_date=f"{when:%Y-%m}")
    rows: list[tuple[str, Cell]] = [
        (padded(kit, "姓名"), told.name(who)),
        ("证件号码", told.id(who)),
        ("考试科目", told.say("content", rng.choice(subjects))),
        ("考试时间", month),
        (rng.choice(["成绩", "成绩等第"]), told.result(rng.choice(["合格", "良好", "优秀"]))),
        ("证书编号", told.number(kit.serial("26############", issue))),
    ]
    manner = rng.choice(["colon", "floating", "bare"])
    look = kit.look("song", 13)
    Labels(70, 165, 490, manner, look, look, lead=38, indent=80).draw(kit, page, rows)
    sign(
        kit,
        page,
        [told],
        at=(560, 435),
        look=look,
        issuer="海晏区招生考试中心",
        day=issue,
        manner="centre",
        size=100,
    )
    return paper("exam_score", [page], [told])


@layout("online_certificate", "school-year-training", wear=wear.worn)
def school_year(kit: Kit) -> Paper:
    """A school year over two calendar years in the heading; the months say which."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "online")
    year = rng.randrange(2016, 2024)
    start, end = date(year, 9, 1), date(year + 1, rng.choice([6, 7]), 1)
    issue = date(end.year, end.month, rng.randrange(15, 29))
    hours = rng.choice([36, 48, 60, 72])
    marks.border(page, (40, 90, 160))
    title(page, f"{year}-{year + 1}学年", kit.look("song", 16), 86)
    title(page, rng.choice(["教师网络培训证书", "远程研修学时证书"]), kit.look("kai", 32), 130)
    slots = {
        "name": [told.name(who)],
        "employer": [told.employer(who)],
        "id": [told.id(who)],
        "dates": told.months(start, end, rng.choice(["plain", "dots"])),
        "content": [told.say("content", rng.choice(bodies.CLASS_COURSES))],
        "hours": [told.hours(hours)],
        "result": [told.result(rng.choice(["合格", "优秀", "良好"]))],
    }
    sentence = rng.choice(
        [
            "{employer}{name}老师（身份证号{id}）于{dates}参加“{content}”网络培训，修满{hours}，"
            "考核成绩{result}，特发此证。",
            "兹证明{name}（{employer}，{id}），{dates}完成教师远程培训“{content}”，"
            "获得{hours}，考核{result}。",
        ]
    )
    page.paragraph(
        95, 205, [Span("　　"), *fill(sentence, slots)], kit.look("song", 18), width=650, lead=2.0
    )
    page.put(
        95,
        470,
        [Span("证书编号："), told.number(kit.serial("JSYC{y}######", issue))],
        kit.look("song", 12),
    )
    sign(
        kit,
        page,
        [told],
        at=(620, 440),
        look=kit.look("song", 15),
        day=issue,
        manner="centre",
        issuer=rng.choice([*bodies.SCHOOLS, *bodies.SITES]),
    )
    return paper("online_certificate", [page], [told])


@layout("training_certificate", "term-of-the-year", wear=wear.worn)
def term_of_the_year(kit: Kit) -> Paper:
    """2018年第一期 above; the dates below name months and days alone."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "training_class")
    start = kit.day()
    start = start.replace(day=min(start.day, 20))
    days = rng.randrange(2, 6)
    end = start + timedelta(days=days - 1)
    first = told.say("start_date", f"{start.month}月{start.day}日", str(start))
    last = told.say("end_date", rng.choice([f"{end.day}日", f"{end.month}月{end.day}日"]), str(end))
    nth = wording.chinese(rng.randrange(1, 7))
    issue = end
    title(page, wide_title(kit, "结业证书"), kit.look("kai", 40, colour=(180, 30, 30)), 120)
    title(page, f"（{start.year}年第{nth}期）", kit.look("song", 16), 152)
    slots = {
        "name": [told.name(who)],
        "dates": [first, Span(rng.choice(["至", "—"])), last],
        "content": [told.say("content", rng.choice([*cast.COURSES, *bodies.PLANT_COURSES]))],
        "hours": [told.hours(days * 8)],
        "result": [told.result(rng.choice(["合格", "良好"]))],
    }
    sentence = rng.choice(
        [
            f"{{name}}同志于{start.year}年参加我单位第{nth}期“{{content}}”培训班（{{dates}}），"
            "学习{hours}，考核{result}，准予结业。",
            f"学员{{name}}参加{start.year}年第{nth}期“{{content}}”培训班学习，时间为{{dates}}，"
            "共{hours}，成绩{result}，特发此证。",
        ]
    )
    page.paragraph(
        95, 225, [Span("　　"), *fill(sentence, slots)], kit.look("song", 19), width=650, lead=2.0
    )
    number = kit.serial(f"{{y}}-{rng.randrange(1, 7):02d}-###", issue)
    page.put(95, 475, [Span("证书编号："), told.number(number)], kit.look("song", 12.5))
    sign(
        kit,
        page,
        [told],
        at=(610, 440),
        look=kit.look("song", 16),
        day=issue,
        manner="centre",
        issuer=rng.choice(cast.ISSUERS),
    )
    return paper("training_certificate", [page], [told])


@layout("lecture_certificate", "days-and-a-half", wear=wear.worn)
def days_and_a_half(kit: Kit) -> Paper:
    """A meeting of one and a half or two and a half days."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "conference")
    start, days = kit.day(), rng.choice([1.5, 2.5])
    end = start + timedelta(days=int(days))
    title(page, rng.choice(["参会证明", "学术会议参加证明"]), kit.look("hei", 25), 130)
    look = kit.look("song", 14)
    rows: list[tuple[str, Cell]] = [
        ("参会代表", told.name(who)),
        ("代表单位", told.employer(who)),
        ("会议名称", told.say("content", rng.choice(bodies.TALKS))),
        ("会议时间", told.days(start, end, rng.choice(["plain", "dots-padded"]))),
        ("会　　期", told.hours(days, f"{days:g}天", "天")),
        ("参会形式", rng.choice(["听会", "墙报交流", "分会场发言"])),
    ]
    manner = rng.choice(["colon", "floating", "brackets"])
    Labels(85, 195, 430, manner, look, look, lead=44).draw(kit, page, rows)
    sign(kit, page, [told], at=(395, 540), look=look, issuer=rng.choice(bodies.SOCIETIES), day=end)
    return paper("lecture_certificate", [page], [told])


@layout("training_certificate", "days-with-hours", wear=wear.worn)
def days_with_hours(kit: Kit) -> Paper:
    """共五天（40学时）: the hours are stated, the days beside them say the same."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "training_class")
    start, days = kit.day(), rng.randrange(2, 6)
    end = start + timedelta(days=days - 1)
    issue = end + timedelta(days=rng.randrange(0, 10))
    count = rng.choice([str(days), wording.chinese(days)])
    hours = told.hours(days * 8)
    words: Cell = rng.choice(
        [
            [Span(f"共{count}天（"), hours, Span("）")],
            [Span("每天8学时，共"), hours],
            [hours, Span(f"（{count}天）")],
        ]
    )
    shade = rng.choice([None, (238, 238, 238)])
    title(page, rng.choice(["培训情况证明", "专业技术培训证明"]), kit.look("hei", 24), 110)
    rows: list[list[Cell]] = [
        ["学员姓名", told.name(who)],
        ["证件号码", told.id(who)],
        ["学员单位", told.employer(who)],
        ["培训主题", told.say("content", rng.choice([*bodies.SITE_COURSES[1:], *cast.COURSES]))],
        ["培训日期", told.days(start, end)],
        ["培训时长", words],
        ["结业评定", told.result(rng.choice(["合格", "优秀", "89", "通过"]))],
        ["证书编号", told.number(kit.certificate_no(issue))],
    ]
    y = grid(
        page, rows, at=(80, 150), widths=(110, 325), look=kit.look("song", 13), row=40, shade=shade
    )
    sign(
        kit,
        page,
        [told],
        at=(395, y + 90),
        look=kit.look("song", 14),
        day=issue,
        issuer=rng.choice(bodies.BUILDERS),
    )
    return paper("training_certificate", [page], [told])


@layout("training_certificate", "copy-with-booklet-number", wear=wear.worn)
def copy_with_booklet(kit: Kit) -> Paper:
    """A copy for the booklet: its number by hand at the top right, a stamp that it is a copy."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, rng.choice(["training_class", "seminar"]))
    seminar = told.values["learning_form"] == "seminar"
    start, days = kit.day(), rng.randrange(2, 6)
    end = start + timedelta(days=days - 1)
    card = kit.page((595.0, 405.0))
    pen = kit.look("kai", 16, colour=rng.choice(INKS))
    by_hand(kit, page, [Span(who.certificate_book_no)], (415, 52), pen)
    slots = {
        "name": [told.name(who)],
        "dates": told.days(start, end, "plain", "至"),
        "content": [told.say("content", rng.choice(cast.COURSES))],
        "hours": [told.hours(days * 8)],
        "result": [Span("合格", "result")],
    }
    told.know(result=truth.verdict("合格"))
    sort = "高级研修班" if seminar else "培训班"
    sentence = (
        f"{{name}}同志于{{dates}}参加“{{content}}”{sort}，共{{hours}}，考核{{result}}，准予结业。"
    )
    card.frame(14, 14, 581, 391, width=2, colour=(120, 120, 120))
    title(card, "结业证书", kit.look("kai", 30), 80)
    card.paragraph(
        60, 135, [Span("　　"), *fill(sentence, slots)], kit.look("song", 16), width=475, lead=2.0
    )
    card.put(
        60, 350, [Span("证书编号："), told.number(kit.certificate_no(end))], kit.look("song", 11.5)
    )
    sign(
        kit,
        card,
        [told],
        at=(430, 300),
        look=kit.look("song", 14),
        day=end,
        manner="centre",
        issuer=rng.choice(cast.ISSUERS),
        colour=rng.choice([(110, 110, 110), marks.SEAL_RED]),
    )
    page.inset(card, 40, 110, scale=0.86)
    copy_stamp(kit, page, (90, 500))
    page.put(330, 560, f"核对人：{kit.person().name}", kit.look("song", 13))
    return paper("training_certificate", [page], [told])
