"""Certificates of classes: manuscript paper, listing paper, stacked labels, ticks."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Colour, Span, fill
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.manners import GREY, INKS, by_hand, copy_stamp, fitting
from samples.generator.told import Told, paper

KIND = "training_certificate"


def stay(kit: Kit, most: int, first: int = 2015) -> tuple[date, date, int]:
    """Start, end and number of days of a class of at most *most* days."""
    start, days = kit.day(first), kit.rng.randrange(1, most + 1)
    return start, start + timedelta(days=days - 1), days


@layout(KIND, "n-credit-strip", wear=wear.worn)
def credit_strip(kit: Kit) -> Paper:
    """A credit certificate: a sentence, under it a strip of four boxes with numbers and credits."""
    rng, who = kit.rng, kit.person()
    page = kit.page((640.0, 452.0), paper=(253, 252, 247))
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(2, 7))
    tone: Colour = rng.choice([(20, 110, 120), (120, 60, 20), (60, 60, 140)])
    page.fill(0, 0, 640, 16, tone)
    page.fill(0, 436, 640, 452, tone)
    title(page, "继续医学教育学分证书", kit.look("display", 25, colour=tone), 66)
    page.put(320, 86, "CME CREDIT CERTIFICATE", kit.look("song", 9, colour=GREY), align="c")
    slots = {
        "name": [told.name(who)],
        "employer": [told.employer(who)],
        "dates": told.days(start, end, rng.choice(["padded", "plain", "dots-padded"]), "至"),
        "content": [told.say("content", rng.choice(words.MEDICAL))],
        "result": [told.result("合格")],
    }
    sentence = rng.choice(
        [
            "{name}（{employer}）：于{dates}参加“{content}”继续医学教育培训班，经考核{result}，授予学分如下。",
            "{employer}{name}医师于{dates}参加《{content}》培训班，考核{result}，所获学分登记于下栏。",
        ]
    )
    look = kit.look("song", 15)
    page.paragraph(70, 128, [Span("　　"), *fill(sentence, slots)], look, width=500, lead=1.85)
    credits = rng.choice([3, 5, 6, 8, 10, 2.5])
    sort = rng.choice(["国家级Ⅰ类", "市级Ⅰ类", "Ⅱ类"])
    boxes: list[tuple[str, Cell, float]] = [
        ("项目编号", kit.serial("{y}-##-##-###", start) + "（国）", 140),
        ("学分类别", sort, 90),
        ("学分数", told.hours(credits, f"{credits:.1f}", "学分"), 70),
        ("证书编号", told.number(kit.serial("YX{y}-#####", end)), 190),
    ]
    x, small = 75.0, kit.look("hei", 11)
    for label, value, wide in boxes:
        page.fill(x, 252, x + wide, 272, (232, 238, 238))
        devices.cell(page, (x, 252, x + wide, 272), label, small)
        devices.cell(page, (x, 272, x + wide, 304), value, kit.look("song", 12.5))
        x += wide
    devices.close(
        kit,
        page,
        [told],
        at=(360, 366),
        look=look,
        manner=rng.choice(["left", "blanks"]),
        issuer=rng.choice(words.HEALTH),
        day=end + timedelta(days=rng.randrange(0, 12)),
        below="学分专用章",
    )
    page.put(70, 424, "注：学分以当地卫生行政部门审验为准。", kit.look("song", 9, colour=GREY))
    return paper(KIND, [page], [told])


@layout(KIND, "n-manuscript-squares", wear=wear.worn)
def manuscript_squares(kit: Kit) -> Paper:
    """A unit's proof written by pen on manuscript paper, a character in each square."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "training_class")
    start, end, days = stay(kit, 6)
    columns, side = 20, 23.0
    devices.manuscript(page, (68, 90), side=side, size=(columns, 22))
    pen = kit.look("kai", 17, colour=rng.choice(INKS))
    dates = told.days(start, end, "plain", "至") if days > 1 else [told.day(start, "plain")]
    told.values["employer"] = who.employer
    slots = {
        "name": [told.say("name", who.name)],
        "id": [told.say("id_number", who.id_number)],
        "dates": dates,
        "host": rng.choice(words.CENTRES),
        "content": [told.say("content", rng.choice(words.COURSES))],
        "days": [told.hours(days, f"{wording.chinese(days)}天", "天")],
        "result": [told.result(rng.choice(["合格", "良好", "优秀"]))],
    }
    sentence = rng.choice(
        [
            "　　兹有我单位职工{name}（身份证号{id}）于{dates}参加{host}举办的《{content}》培训班，"
            "共学习{days}，考核成绩{result}。",
            "　　我单位{name}同志，身份证号{id}，{dates}在{host}参加“{content}”业务培训{days}，"
            "成绩{result}，情况属实。",
        ]
    )
    slots["host"] = [Span(str(slots["host"]))]
    line = [
        Span("　　　　　　　　　证　明\n\n"),
        *fill(sentence, slots),
        Span("\n　　特此证明。\n\n"),
    ]
    y = devices.squares(page, (68, 90), line, pen, side=side, columns=columns)
    issue = end + timedelta(days=rng.randrange(1, 15))
    told.know(issuer=who.employer, issue_date=str(issue))
    tail = [
        [Span(who.employer, "issuer")],
        [Span(wording.day(issue, "plain"), "issue_date")],
    ]
    for part in tail:
        count = sum(1 if char > "9" else 0.5 for char in part[0].text)
        left = max(0, columns - round(count) - 3)
        devices.squares(page, (68 + left * side, y), part, pen, side=side, columns=columns)
        y += side + 7
    seal = devices.coded_seal(rng, who.employer.split("（")[0])
    page.picture(seal, 340 + rng.uniform(-60, 30), y - 120, width=104, ink=True)
    page.put(68, 790, "20×22=440", kit.look("song", 8, colour=(214, 120, 110)))
    return paper(KIND, [page], [told])


@layout(KIND, "n-labels-in-brackets", wear=wear.worn)
def labels_in_brackets(kit: Kit) -> Paper:
    """A country school's certificate: every value underlined, its label behind it in brackets."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "training_class")
    start, end, days = stay(kit, 7)
    tone: Colour = (46, 110, 60)
    marks.border(page, tone, inset=30, double=False)
    marks.border(page, (170, 200, 170), inset=37, double=False)
    heading = rng.choice(["农业专业技术人员知识更新培训证书", "基层农技人员培训证书"])
    title(page, heading, kit.look("display", 30, colour=tone), 118)
    hours = rng.choice([days * 8, days * 6])
    dates: list[Span] = [
        Span(
            told.say("start_date", wording.day(start, "plain"), str(start)).text, "start_date", True
        ),
        Span("（起）至"),
        Span(told.say("end_date", wording.day(end, "plain"), str(end)).text, "end_date", True),
        Span("（止）"),
    ]
    slots = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "employer": [told.employer(who)],
        "content": [told.say("content", rng.choice(words.COURSES))],
        "hours": [told.hours(hours, str(hours))],
        "result": [told.result(rng.choice(["合格", "优秀", "88"]))],
    }
    under = {
        key: [Span(one.text, one.field, True) for one in value] for key, value in slots.items()
    }
    under["dates"] = dates
    sentence = (
        "{name}（姓名）{id}（身份证号），在{employer}（单位）工作，自{dates}参加{content}（课程）"
        "培训，学完{hours}（学时），考核{result}（成绩），准予结业。"
    )
    look = kit.look("song", 18)
    page.paragraph(95, 190, [Span("　　"), *fill(sentence, under)], look, width=655, lead=2.1)
    if rng.random() < 0.25:
        copy_stamp(kit, page, (330, 440))
    number = told.number(kit.serial("农技训字{y}第###号", end))
    page.put(95, 500, [Span("证书字号　"), number], kit.look("song", 13))
    devices.close(
        kit,
        page,
        [told],
        at=(540, 456),
        look=kit.look("song", 16),
        manner="left",
        issuer=rng.choice(words.FARM),
        day=end + timedelta(days=rng.randrange(0, 9)),
        form=rng.choice(["cn", "plain", "cn-zero"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "n-stacked-labels", wear=wear.worn)
def stacked_labels(kit: Kit) -> Paper:
    """An inside page of a post certificate: labels set downwards in narrow cells, a dry stamp."""
    rng, who = kit.rng, kit.person()
    page = kit.page((600.0, 428.0), paper=(254, 253, 248))
    told = Told(kit, "training_class")
    start, end, days = stay(kit, 6)
    issue = end + timedelta(days=rng.randrange(2, 20))
    look, head = kit.look("song", 12.5), kit.look("hei", 11.5)
    title(page, rng.choice(["岗位培训证书", "岗位继续教育证书"]), kit.look("kai", 22), 44)
    page.picture(marks.photograph(rng), 40, 66, width=84)
    devices.embossed(page, (124, 176))
    number = told.number(kit.serial("岗训（{y}）####", issue))
    page.put(40, 214, [Span("编号 "), number], kit.look("song", 10.5))
    sex = "男" if who.male else "女"
    rows: list[tuple[float, list[tuple[str, Cell, float]]]] = [
        (44, [("姓名", told.name(who), 150), ("性别", sex, 80)]),
        (50, [("单位", told.employer(who), 260)]),
        (50, [("证件号", told.id(who), 260)]),
    ]
    y = 66.0
    for tall, cells in rows:
        x = 230.0
        for label, value, wide in cells:
            page.frame(x, y, x + 30, y + tall, width=0.7)
            devices.stacked(page, (x, y, x + 30, y + tall), label, head)
            devices.cell(page, (x + 30, y, x + 30 + wide, y + tall), value, look)
            x += 30 + wide
        y += tall
    hours = days * rng.choice([6, 7, 8])
    dates = told.days(start, end, "dots", "—") if end > start else [told.day(start, "dots")]
    low: list[tuple[str, Cell, float]] = [
        ("培训内容", told.say("content", rng.choice(words.COURSES)), 120),
        ("培训时间", dates, 108),
        ("总学时", told.hours(hours, str(hours)), 40),
        ("考核成绩", told.result(rng.choice(["合格", "92", "良好", "优"])), 60),
    ]
    x = 40.0
    for label, value, wide in low:
        page.frame(x, 232, x + 34, 318, width=0.7)
        devices.stacked(page, (x, 232, x + 34, 318), label, head)
        devices.cell(page, (x + 34, 232, x + 34 + wide, 318), value, look)
        x += 34 + wide + 8
    devices.close(
        kit,
        page,
        [told],
        at=(350, 352),
        look=look,
        manner=rng.choice(["heading", "left"]),
        issuer=rng.choice([*words.CENTRES, words.SOCIETIES[3]]),
        day=issue,
        size=92,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "n-listing-paper", wear=wear.worn)
def listing_paper(kit: Kit) -> Paper:
    """A needle printer's words on striped listing paper with holes at both sides."""
    rng, who = kit.rng, kit.person()
    page = kit.page((720.0, 400.0))
    told = Told(kit, "training_class")
    start, end, days = stay(kit, 6)
    for row in range(0, 400, 40):
        page.fill(34, row, 686, row + 20, (226, 240, 228))
    for edge in (17, 703):
        for y in range(14, 400, 26):
            page.frame(edge - 4, y - 4, edge + 4, y + 4, width=1.0, colour=(150, 150, 150))
    devices.dashes(page, (34, 0, 34, 400))
    devices.dashes(page, (686, 0, 686, 400))
    look = kit.look("song", 13, tracking=1.2, colour=(34, 34, 56), bold=True)
    heading = rng.choice(["职工培训结业通知单", "专业技术培训合格通知单"])
    page.put(360, 48, heading, kit.look("song", 19, tracking=4, colour=(60, 60, 76)), align="c")
    hours = days * rng.choice([4, 6, 8])
    body = rng.choice(words.CENTRES)
    issue = end + timedelta(days=rng.randrange(0, 8))
    dates = told.days(start, end, "dashes", "~") if end > start else [told.day(start, "dashes")]
    rows: list[tuple[str, list[Span]]] = [
        ("编  号:", [told.number(kit.serial("{y}{d}##"[3:], end))]),
        ("姓  名:", [told.name(who)]),
        ("证件号:", [told.id(who)]),
        ("单  位:", [told.employer(who)]),
        ("课  程:", [told.say("content", rng.choice(words.COURSES))]),
        ("日  期:", dates),
        ("学  时:", [told.hours(hours, rng.choice([f"{hours}", f"{hours}.0"]))]),
        ("成  绩:", [told.result(rng.choice(["合格", "81", "95", "良好"]))]),
    ]
    for index, (label, line) in enumerate(rows):
        y = 88 + 28 * index
        page.put(80, y, label, look)
        page.put(165, y, line, fitting(look, line, 500))
    issuer = [Span("发证单位:"), Span(body, "issuer"), Span("   发证日期:")]
    day = told.issued(issue, "dashes")
    page.put(80, 330, [*issuer, day], fitting(look, [*issuer, day], 580))
    told.know(issuer=body)
    for top in range(30, 340, 28):
        devices.needles(page, (76, top, 676, top + 28))
    page.put(80, 368, "以上内容由计算机打印，手写无效", kit.look("song", 10, colour=GREY))
    seal = devices.coded_seal(rng, body)
    left = 140 + look.width(body) * rng.uniform(0.3, 0.6) - 49
    page.picture(seal, left, 291, width=90, ink=True)
    return paper(KIND, [page], [told])


@layout(KIND, "n-half-day-ticks", wear=wear.worn)
def half_day_ticks(kit: Kit) -> Paper:
    """A card of attendance: a row for each day, ticks for morning and afternoon, half days told."""
    rng, who = kit.rng, kit.person()
    page = kit.page((470.0, 570.0), paper=(250, 248, 236))
    told = Told(kit, "training_class")
    start, days = kit.day(), rng.randrange(2, 5)
    end = start + timedelta(days=days - 1)
    look, head = kit.look("song", 12.5), kit.look("hei", 12.5)
    pen = kit.look("kai", 15, colour=rng.choice(INKS))
    title(page, rng.choice(["听课考勤及结业卡", "面授培训结业卡"]), kit.look("hei", 20), 50)
    page.put(430, 74, [Span("卡号："), told.number(kit.serial("K{y}-####", end))], look, align="r")
    fields = [
        ("姓　名", told.name(who)),
        ("单　位", told.employer(who)),
        ("课　程", told.say("content", rng.choice(words.COURSES))),
    ]
    for index, (label, value) in enumerate(fields):
        y = 104 + 34 * index
        page.put(44, y, label, head)
        page.line(96, y + 4, 430, y + 4, width=0.5)
        by_hand(kit, page, [value], (104, y), fitting(pen, [value], 316))
    x, y, halves = 44.0, 198.0, 0
    heads = (("日　期", 146.0), ("上午", 60.0), ("下午", 60.0), ("签　到", 120.0))
    for label, wide in heads:
        devices.cell(page, (x, y, x + wide, y + 28), label, head)
        x += wide
    for number in range(days):
        when = start + timedelta(days=number)
        whole = number < days - 1 or rng.random() < 0.5
        halves += 2 if whole else 1
        key = "start_date" if number == 0 else ("end_date" if number == days - 1 else "")
        day = Span(wording.day(when, "plain"), key)
        cells: list[Cell] = [day, "√", "√" if whole else "—", ""]
        x, top = 44.0, y + 28 + 34 * number
        for value, (_, wide) in zip(cells, heads, strict=True):
            devices.cell(page, (x, top, x + wide, top + 34), value, look)
            x += wide
        image = marks.signature(rng, who.name.split("·")[0][:4])
        page.picture(image, 320, top + 2, width=min(96, image.width * 0.26))
    told.know(start_date=str(start), end_date=str(end))
    y += 28 + 34 * days + 34
    amount = rng.choice([f"{halves}个半天", f"{halves}个半天", f"{wording.chinese(halves)}个半天"])
    page.put(44, y, [Span("累计听课："), told.hours(halves, amount, "半天")], look)
    result = told.result(rng.choice(["合格", "结业", "良好"]))
    page.put(44, y + 30, [Span("结业考核："), result], look)
    devices.close(
        kit,
        page,
        [told],
        at=(200, y + 84),
        look=look,
        manner=rng.choice(["left", "blanks"]),
        issuer=rng.choice(words.CENTRES),
        day=end + timedelta(days=rng.randrange(0, 5)),
        size=98,
    )
    return paper(KIND, [page], [told])
