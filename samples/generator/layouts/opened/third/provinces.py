"""Papers of provinces and trades: old character forms, veils, hours beside minutes."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import fonts, marks, wording
from samples.generator.canvas import A4_WIDE, Canvas, Colour, Line, Span, fill
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.layouts.opened.third.classes import stay
from samples.generator.layouts.opened.third.lists import of_class
from samples.generator.manners import GREY, fitting, running
from samples.generator.told import Told, paper

SORTS = (
    ("公需科目", "public", words.PUBLIC),
    ("专业科目", "professional", words.COURSES),
)


@layout("training_certificate", "n-old-character-forms", wear=wear.worn)
def old_forms(kit: Kit) -> Paper:
    """A certificate whose printed words stand in traditional characters; the values do not."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE, paper=(254, 251, 242))
    told = Told(kit, "training_class")
    start, end, days = stay(kit, 6)
    tone: Colour = (150, 30, 30)
    full = [key for key in ("tw-kai", "tw-sung") if key in fonts.BY_KEY]
    kit.styles |= {"kai": rng.choice(full)} if full else {}  # other faces lack the old forms
    page.frame(26, 26, 816, 569, width=5, colour=tone)
    for x, y in ((26, 26), (786, 26), (26, 539), (786, 539)):
        page.fill(x, y, x + 30, y + 30, tone)
    page.put(421, 122, "結　業　證　書", kit.look("kai", 38, colour=tone), align="c")
    hours = days * 8
    form = rng.choice(["cn", "cn-circle", "plain", "wide"])
    dates = told.days(start, end, form, "至") if days > 1 else [told.day(start, form)]
    slots: dict[str, str | Line] = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "dates": dates,
        "content": [told.say("content", rng.choice(words.COURSES))],
        "hours": [told.hours(hours, f"{wording.chinese(hours)}學時")],
        "result": [told.result("合格")],
    }
    sentence = rng.choice(
        [
            "學員{name}（身份證號碼：{id}）於{dates}參加本中心舉辦之《{content}》培訓班，學習期滿，"
            "計{hours}，經考核成績{result}，准予結業。",
            "茲有{name}同志，身份證號碼{id}，於{dates}在本處參加“{content}”專業培訓班學習，共{hours}，"
            "考試成績{result}，特發此證。",
        ]
    )
    look = kit.look("kai", 18)
    page.paragraph(95, 205, [Span("　　"), *fill(sentence, slots)], look, width=650, lead=2.05)
    number = told.number(kit.serial("JY（{y}）####", end))
    page.put(95, 492, [Span("證書編號："), number], kit.look("kai", 14))
    devices.close(
        kit,
        page,
        [told],
        at=(540, 460),
        look=kit.look("kai", 17),
        manner="left",
        issuer=rng.choice([words.CENTRES[0], words.CENTRES[3], words.CENTRES[5]]),
        day=end + timedelta(days=rng.randrange(0, 12)),
        form=rng.choice(["cn", "cn-circle", "plain"]),
    )
    return paper("training_certificate", [page], [told])


@layout("online_certificate", "n-minutes-under-veil", wear=wear.worn)
def minutes_under_veil(kit: Kit) -> Paper:
    """Hours and minutes on a page that the platform's name crosses again and again."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "online")
    first = kit.day(2017, 2024)
    last = first + timedelta(days=rng.randrange(40, 150))
    portal = rng.choice(words.PORTALS)
    image = marks.watermark(portal, shade=rng.randrange(222, 234), size=30)
    for row in range(7):
        for column in range(4):
            x = 20 + 150 * column + 40 * (row % 2)
            page.picture(image, x, 40 + 112 * row, width=112)
    title(page, rng.choice(["网络培训结业证明", "线上学习结业证书"]), kit.look("hei", 26), 140)
    hours, minutes = rng.choice([8, 12, 24, 32, 45]), rng.choice([10, 15, 20, 30, 40])
    slots: dict[str, str | Line] = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "employer": [told.employer(who)],
        "dates": told.months(first, last, rng.choice(["plain", "dots"])),
        "content": [told.say("content", rng.choice(words.COURSES))],
        "hours": [told.hours(hours, f"{hours}学时")],
        "result": [told.result(rng.choice(["合格", "89分"]))],
    }
    sentence = (
        f"学员{{name}}（证件号：{{id}}），单位：{{employer}}，于{{dates}}完成《{{content}}》在线课程学习，"
        f"累计{{hours}}{minutes}分钟，完成全部规定内容，结业考试{{result}}，准予结业。"
    )
    look = kit.look("song", 16)
    page.paragraph(80, 210, [Span("　　"), *fill(sentence, slots)], look, width=435, lead=2.1)
    page.put(80, 520, [Span("证书编号："), told.number(kit.serial("WP{d}###", last))], look)
    code = kit.serial("AB##-CD##-EF##", last)
    page.put(80, 546, f"防伪验证码：{code}", kit.look("song", 11, colour=GREY))
    page.picture(marks.code("https://example.invalid/v/" + code), 80, 570, width=70)
    devices.close(
        kit,
        page,
        [told],
        at=(330, 560),
        look=look,
        manner=rng.choice(["left", "heading"]),
        issuer=portal,
        day=last + timedelta(days=rng.randrange(0, 9)),
    )
    return paper("online_certificate", [page], [told])


@layout("transcript", "n-sums-on-every-page", wear=wear.worn)
def sums_on_every_page(kit: Kit) -> Paper:
    """A record over pages: the head again on each, a sum of the page and a sum carried on."""
    rng, who = kit.rng, kit.person()
    year, printed_id = rng.randrange(2016, 2026), kit.id_as_printed(who)
    look, head = kit.look("song", 11.5), kit.look("hei", 11.5)
    heads = ["序号", "学习日期", "课程名称", "科目类别", "学时", "结果"]
    widths = (40.0, 88.0, 200.0, 70.0, 50.0, 52.0)
    told: list[Told] = []
    rows: list[list[Cell]] = []
    when, amounts = date(year, 1, 6), []
    both = [*((c, SORTS[0]) for c in words.PUBLIC), *((c, SORTS[1]) for c in words.COURSES)]
    for index, (course, sort) in enumerate(rng.sample(both, rng.randrange(12, 25))):
        one = Told(kit, "online", row=index)
        when += timedelta(days=rng.randrange(3, 13))
        hours = rng.choice([1, 2, 3, 4, 1.5])
        amounts.append(hours)
        one.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            employer=who.employer,
            credit_year=year,
        )
        rows.append(
            [
                str(index + 1),
                one.day(when, "dashes"),
                one.say("content", course),
                one.say("subject", sort[0], sort[1]),
                one.hours(hours, f"{hours:g}"),
                one.result(rng.choice(["合格", "合格", "合格", "通过"])),
            ]
        )
        told.append(one)
    pages: list[Canvas] = []
    each = 12
    for number in range(0, len(rows), each):
        page = kit.page()
        part, own = rows[number : number + each], amounts[number : number + each]
        title(page, f"{year}年度网络学习学时明细表", kit.look("hei", 19), 66)
        page.put(48, 96, [Span("姓名："), Span(who.name, "name")], look)
        page.put(200, 96, [Span("身份证号："), Span(printed_id, "id_number")], look)
        page.put(48, 116, [Span("工作单位："), Span(who.employer, "employer")], look)
        so_far = sum(amounts[: number + each])
        sums: list[list[Cell]] = [
            ["", "", "本页小计", "", f"{sum(own):g}", ""],
            ["", "", "累计", "", f"{so_far:g}", ""],
        ]
        Table(48, 130, widths, look, head, row=36).draw(page, heads, [*part, *sums])
        count = -(-len(rows) // each)
        running(kit, page, foot=f"第{number // each + 1}页　共{count}页")
        pages.append(page)
    devices.close(
        kit,
        pages[-1],
        told,
        at=(340, 734),
        look=kit.look("song", 13),
        manner="left",
        issuer=rng.choice(words.PORTALS),
        day=date(year, 12, rng.randrange(5, 31)),
        size=92,
    )
    return paper("transcript", pages, told)


@layout("roster", "n-pairs-of-name-and-number", wear=wear.worn)
def pairs(kit: Kit) -> Paper:
    """A public notice of who passed: name and certificate's number in three pairs of columns."""
    rng, page = kit.rng, kit.page()
    start, end, days = stay(kit, 5)
    shared = Told(kit, "training_class")
    look, head = kit.look("song", 12.5), kit.look("hei", 12.5)
    body = rng.choice(words.CENTRES)
    title(page, rng.choice(["培训合格人员公示", "结业人员名单公告"]), kit.look("display", 26), 96)
    dates = shared.days(start, end, "plain", "至") if days > 1 else [shared.day(start, "plain")]
    line = [
        Span("　　我单位于"),
        *dates,
        Span("举办“"),
        shared.say("content", rng.choice(words.COURSES)),
        Span("”培训班，每人"),
        shared.hours(days * 8),
        Span("。下列学员经考核"),
        Span("合格", "result"),
        Span("，现将姓名与证书编号公布如下："),
    ]
    shared.know(result={"kind": "pass", "value": "合格", "passed": True})
    y = page.paragraph(60, 146, line, look, width=475, lead=1.9) + 4
    told: list[Told] = []
    people = kit.some_people(rng.randrange(7, 31))
    deep = -(-len(people) // 3)
    start_no = rng.randrange(100, 900)
    for block in range(3):
        x = 60 + 158 * block
        devices.cell(page, (x, y, x + 72, y + 28), "姓　名", head)
        devices.cell(page, (x + 72, y, x + 158, y + 28), "证书编号", head)
        for row in range(deep):
            top, number = y + 28 + 28 * row, block * deep + row
            left, right = (x, top, x + 72, top + 28), (x + 72, top, x + 158, top + 28)
            if number >= len(people):
                page.frame(*left, width=0.7)
                page.frame(*right, width=0.7)
                continue
            one = of_class(shared, number)
            name = one.name(people[number])
            devices.cell(page, left, name, fitting(look, [name], 62))
            serial = one.number(f"PX{end.year}-{start_no + number}")
            devices.cell(page, right, serial, look)
            told.append(one)
    low = y + 28 + 28 * deep
    page.put(60, low + 26, "公示期：5个工作日　　监督电话：022-00001234", kit.look("song", 10.5))
    devices.close(
        kit,
        page,
        told,
        at=(340, low + 76),
        look=kit.look("song", 14),
        manner=rng.choice(["left", "centre"]),
        issuer=body,
        day=end + timedelta(days=rng.randrange(1, 15)),
        size=100,
    )
    return paper("roster", [page], told)


@layout("online_certificate", "n-hours-counted-as-credits", wear=wear.worn)
def hours_as_credits(kit: Kit) -> Paper:
    """An apothecary's proof of a year: hours, their credits, a number of another sort."""
    rng, who = kit.rng, kit.person()
    page = kit.page((560.0, 640.0), paper=(248, 252, 250))
    told = Told(kit, "online")
    issue = kit.day(2016, 2025)
    hours = rng.choice([30, 45, 60, 90])
    tone: Colour = (20, 110, 90)
    page.fill(0, 0, 560, 70, tone)
    white = kit.look("hei", 21, colour=(255, 255, 255))
    page.put(280, 45, "药学技术人员继续教育学时证明", white, align="c")
    look, head = kit.look("song", 14), kit.look("hei", 13, colour=tone)
    sort = rng.choice([("专业课", "professional"), ("公需课", "public")])
    course = rng.choice(words.MEDICAL[4:] if sort[1] == "professional" else words.PUBLIC)
    credits = Span(f"，计{hours // 3}学分")
    amount = [told.say("subject", *sort), told.hours(hours, f"{hours}学时"), credits]
    rows: list[tuple[str, list[Span]]] = [
        ("姓　　名", [told.name(who)]),
        ("身份证号", [told.id(who)]),
        ("资格证号", [Span(kit.serial("####################", issue))]),
        ("执业单位", [told.employer(who)]),
        ("年　　度", [told.say("credit_year", f"{issue.year}年度", issue.year)]),
        ("课　　程", [told.say("content", course)]),
        ("学习方式", [told.say("learning_form", rng.choice(["网络学习", "远程"]), "online")]),
        ("学　　时", amount),
        ("考试结果", [told.result(rng.choice(["合格", "94分"]))]),
    ]
    for index, (label, line) in enumerate(rows):
        y = 112 + 38 * index
        page.put(70, y, label, head)
        page.line(150, y + 6, 490, y + 6, width=0.4, colour=(170, 200, 190))
        page.put(156, y, line, look)
    image = marks.code(f"https://example.invalid/y/{rng.randrange(10**8)}")
    page.picture(image, 70, 470, width=74)
    page.put(107, 560, "扫码查验", kit.look("hei", 10, colour=GREY), align="c")
    devices.close(
        kit,
        page,
        [told],
        at=(290, 520),
        look=look,
        manner="left",
        issuer=rng.choice([words.HEALTH[3], words.PORTALS[0], words.HEALTH[2]]),
        day=issue,
    )
    return paper("online_certificate", [page], [told])
