"""Lists of many people: storeys in the head, ticks by day, subtotals, spreadsheets."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, marks
from samples.generator.canvas import A4, A4_WIDE, Canvas, Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.layouts.opened.third.classes import stay
from samples.generator.manners import GREY, fitting, running
from samples.generator.told import Told, paper

KIND = "roster"
A3_WIDE = (1191.0, 842.0)


def of_class(shared: Told, row: int) -> Told:
    """An entry for one more person of the class."""
    one = Told(shared.kit, str(shared.values["learning_form"]), row=row)
    one.values |= shared.values
    one.amount, one.unit = shared.amount, shared.unit
    return one


@layout(KIND, "n-storeys-in-the-head", wear=wear.worn)
def storeys(kit: Kit) -> Paper:
    """A broad sheet with a head of two storeys: three scores, the last of them the whole."""
    rng, page = kit.rng, kit.page(A3_WIDE)
    start, end, days = stay(kit, 5)
    shared = Told(kit, "training_class")
    look, head = kit.look("song", 13), kit.look("hei", 13)
    course = shared.say("content", rng.choice(words.COURSES))
    heading = [Span("“"), course, Span("”培训班学员成绩汇总表")]
    page.put(595, 66, heading, kit.look("hei", 24), align="c")
    dates = shared.days(start, end, "plain") if days > 1 else [shared.day(start, "plain")]
    hours = shared.hours(days * 8)
    page.put(60, 108, [Span("培训时间："), *dates], look)
    page.put(520, 108, [Span("培训学时："), hours], look)
    page.put(860, 108, f"填表日期：{end.year}.{end.month}.{end.day}", look)
    widths = (44.0, 84.0, 40.0, 182.0, 226.0, 90.0, 66.0, 66.0, 66.0, 140.0, 66.0)
    lefts = [60 + sum(widths[:index]) for index in range(12)]
    singles = ("序号", "姓名", "性别", "身份证号", "单位", "职称")
    for index, words_ in enumerate(singles):
        devices.cell(page, (lefts[index], 124, lefts[index + 1], 176), words_, head)
    devices.cell(page, (lefts[6], 124, lefts[9], 150), "考核成绩", head)
    for index, words_ in enumerate(("平时", "笔试", "总评")):
        devices.cell(page, (lefts[6 + index], 150, lefts[7 + index], 176), words_, head)
    for index, words_ in ((9, "证书编号"), (10, "备注")):
        devices.cell(page, (lefts[index], 124, lefts[index + 1], 176), words_, head)
    told: list[Told] = []
    for row, who in enumerate(kit.some_people(rng.randrange(6, 17))):
        one = of_class(shared, row)
        daily, exam = rng.randrange(70, 100), rng.randrange(50, 98)
        whole = round(daily * 0.4 + exam * 0.6)
        number = one.number(kit.serial("PX{y}-####", end)) if whole >= 60 else Span("")
        cells: list[Cell] = [
            str(row + 1),
            one.name(who),
            "男" if who.male else "女",
            one.id(who),
            one.employer(who),
            who.title_level,
            str(daily),
            str(exam),
            one.result(str(whole)),
            number,
            "",
        ]
        for index, words_ in enumerate(cells):
            top = 176 + 32 * row
            devices.cell(page, (lefts[index], top, lefts[index + 1], top + 32), words_, look)
        told.append(one)
    devices.close(
        kit,
        page,
        told,
        at=(860, min(176 + 32 * len(told) + 60, 790)),
        look=kit.look("song", 15),
        manner="left",
        issuer=rng.choice(words.CENTRES),
        day=end + timedelta(days=rng.randrange(1, 9)),
        size=112,
    )
    page.put(
        60, 176 + 32 * len(told) + 40, f"制表：{kit.person().name}　审核：{kit.person().name}", look
    )
    return paper(KIND, [page], told)


@layout(KIND, "n-ticks-by-day", wear=wear.worn)
def ticks_by_day(kit: Kit) -> Paper:
    """Attendance as a grid of ticks for each day; every person's hours follow from the ticks."""
    rng, page = kit.rng, kit.page(A4_WIDE)
    start, days = kit.day(), rng.randrange(3, 6)
    end = start + timedelta(days=days - 1)
    shared = Told(kit, "training_class")
    look, head = kit.look("song", 12), kit.look("hei", 12)
    title(page, rng.choice(["培训考勤与学时认定表", "培训学时认定名册"]), kit.look("hei", 21), 52)
    course = shared.say("content", rng.choice(words.COURSES))
    page.put(40, 84, [Span("培训课程："), course], look)
    dates = shared.days(start, end, "plain", "至")
    page.put(400, 84, [Span("培训日期："), *dates], look)
    fixed = (32.0, 70.0, 196.0)
    tail = (58.0, 62.0, 86.0)
    each = min(46.0, 240 / days)
    widths = (*fixed, *[each] * days, *tail)
    day_heads = [f"{(start + timedelta(days=n)).day}日" for n in range(days)]
    rows: list[list[Cell]] = []
    told: list[Told] = []
    for row, who in enumerate(kit.some_people(rng.randrange(5, 12))):
        one = of_class(shared, row)
        missed = {rng.randrange(days)} if rng.random() < 0.3 else set()
        here = days - len(missed)
        cells: list[Cell] = [
            str(row + 1),
            one.name(who),
            one.employer(who),
            *["" if n in missed else "√" for n in range(days)],
            one.hours(here * 8, str(here * 8)),
            one.result(rng.choice(["合格", "合格", "优秀", "良好"])),
            one.number(kit.serial("XS-{y}###", end)),
        ]
        rows.append(cells)
        told.append(one)
    table = Table(40, 100, widths, look, head, row=30)
    heads = ["序", "姓名", "工作单位", *day_heads, "学时", "考核", "编号"]
    bottom = table.draw(page, heads, rows)
    devices.close(
        kit,
        page,
        told,
        at=(560, min(bottom + 54, 540)),
        look=kit.look("song", 13),
        manner="left",
        issuer=rng.choice([*words.CENTRES, *words.SOCIETIES]),
        day=end + timedelta(days=rng.randrange(0, 4)),
        form="plain",
        size=92,
    )
    return paper(KIND, [page], told)


@layout(KIND, "n-sections-with-subtotals", wear=wear.worn)
def sections(kit: Kit) -> Paper:
    """Sheets by unit: a heading line for each, its people, a subtotal; the head stands once."""
    rng = kit.rng
    start, end, days = stay(kit, 4)
    shared = Told(kit, rng.choice(["training_class", "seminar"]))
    seminar = shared.values["learning_form"] == "seminar"
    look, head = kit.look("song", 12), kit.look("hei", 12)
    pages = [kit.page()]
    name = "研修班结业人员名册" if seminar else "培训班结业人员名册"
    title(pages[0], name, kit.look("kai", 25), 76)
    dates = shared.days(start, end, "dots-padded", "-") if days > 1 else [shared.day(start, "dots")]
    course = shared.say("content", rng.choice(words.COURSES))
    hours = [Span("　　学时："), shared.hours(days * 8)]
    line = [Span("课程："), course, Span("　　日期："), *dates, *hours]
    pages[0].put(50, 108, line, fitting(look, line, 500))
    widths, y = (40.0, 90.0, 175.0, 90.0, 100.0), 124.0
    heads = ("编号", "姓名", "身份证号", "考核成绩", "证书号")
    Table(50, y, widths, look, head, row=28).draw(pages[0], heads, [])
    y += 28
    people = iter(kit.some_people(34))
    told: list[Told] = []
    for unit in rng.sample(cast.EMPLOYERS, rng.randrange(3, 6)):
        count = rng.randrange(2, 7)
        if y + 28 * (count + 2) > 770:
            running(kit, pages[-1], foot=f"— {len(pages)} —")
            pages.append(kit.page())
            y = 60.0
        wide = sum(widths)
        first = len(told)
        rows: list[list[Cell]] = []
        for _ in range(count):
            who, one = next(people), of_class(shared, len(told))
            one.know(employer=unit)
            result = rng.choice(["合格", "合格", "优秀", "不合格"])
            number = one.number(kit.serial("{y}-####", end)) if result != "不合格" else Span("")
            rows.append(
                [
                    str(len(told) + 1),
                    one.name(who),
                    one.id(who),
                    one.result(result),
                    number,
                ]
            )
            told.append(one)
        box = (50, y, 50 + wide, y + 28)
        pages[-1].fill(*box, (238, 238, 232))
        devices.cell(pages[-1], box, Span(unit, f"employer#{first}"), head, "l")
        y = Table(50, y + 28, widths, look, head, row=28).draw(pages[-1], [], rows)
        devices.cell(pages[-1], (50, y, 50 + wide, y + 28), f"小计　{count}人", look, "l")
        y += 28
    pages[-1].put(50, y + 24, f"合计　{len(told)}人", head)
    if y > 690:
        pages.append(kit.page())
        y = 40.0
    devices.close(
        kit,
        pages[-1],
        told,
        at=(330, y + 74),
        look=kit.look("song", 14),
        manner=rng.choice(["left", "centre", "blanks"]),
        issuer=rng.choice(words.CENTRES),
        day=end + timedelta(days=rng.randrange(0, 12)),
        size=100,
    )
    return paper(KIND, pages, told)


@layout(KIND, "n-spreadsheet-of-people", wear=wear.worn)
def spreadsheet(kit: Kit) -> Paper:
    """A spreadsheet with its letters and numbers; the class stands in the rows above the people."""
    rng, page = kit.rng, kit.page(A4_WIDE)
    start, end, days = stay(kit, 3)
    shared, look = Told(kit, "training_class"), kit.look("hei", 10.5)
    dates = shared.days(start, end, "slashes", "-") if days > 1 else [shared.day(start, "slashes")]
    course = shared.say("content", rng.choice(words.COURSES))
    rows: list[list[Cell]] = [
        [[Span("培训班名称："), course], "", "", "", "", "", ""],
        [[Span("日期："), *dates, Span("　每人"), shared.hours(days * 6)], "", "", "", "", "", ""],
        ["序号", "工作单位", "姓名", "身份证号", "手机", "考试分数", "证书编号"],
    ]
    told: list[Told] = []
    for row, who in enumerate(kit.some_people(rng.randrange(5, 13))):
        one = of_class(shared, row)
        mark = rng.randrange(40, 60) if rng.random() < 0.2 else rng.randrange(60, 100)
        rows.append(
            [
                str(row + 1),
                one.employer(who),
                one.name(who),
                one.say("id_number", who.id_number),
                f"13{rng.randrange(10)}****{rng.randrange(1000, 9999)}",
                one.result(str(mark)),
                one.number(kit.serial("A{y}###", end)) if mark >= 60 else "",
            ]
        )
        told.append(one)
    widths = (42.0, 205.0, 92.0, 140.0, 90.0, 66.0, 96.0)
    bottom = devices.sheet(page, rows, at=(60, 50), widths=widths, look=look, row=25)
    page.put(36, 22, f"学员信息表（{end.month}月）.xls", kit.look("hei", 8, colour=GREY))
    devices.close(
        kit,
        page,
        told,
        at=(560, min(bottom + 50, 545)),
        look=look,
        manner="left",
        issuer=rng.choice([*words.COMPANIES, *words.CENTRES]),
        day=end,
        form="dashes",
        size=84,
    )
    return paper(KIND, [page], told)


@layout(KIND, "n-people-across", wear=wear.worn)
def people_across(kit: Kit) -> Paper:
    """A table turned about: a column for each person, a row for each fact."""
    rng, page = kit.rng, kit.page(A4_WIDE)
    start, end, days = stay(kit, 4)
    shared = Told(kit, "training_class")
    look, head = kit.look("song", 12), kit.look("hei", 12)
    title(page, rng.choice(["参训人员培训情况对照表", "培训结果汇总单"]), kit.look("hei", 22), 62)
    dates = shared.days(start, end, "plain") if days > 1 else [shared.day(start, "plain")]
    course = shared.say("content", rng.choice(words.COURSES))
    line = [Span("　　"), *dates, Span("举办《"), course, Span("》培训班，参训人员情况如下：")]
    page.put(60, 102, line, look)
    told = [of_class(shared, row) for row in range(rng.randrange(3, 6))]
    people = kit.some_people(len(told))
    wide = 630 / len(told)
    fact_rows: list[tuple[str, list[Span]]] = [
        ("姓名", [one.name(who) for one, who in zip(told, people, strict=True)]),
        ("身份证号", [one.id(who) for one, who in zip(told, people, strict=True)]),
        ("单位", [one.employer(who) for one, who in zip(told, people, strict=True)]),
        ("学时", [one.hours(days * 8, str(days * 8)) for one in told]),
        ("成绩", [one.result(rng.choice(["合格", "91", "优秀", "76"])) for one in told]),
        ("证书编号", [one.number(kit.serial("HJ{y}###", end)) for one in told]),
    ]
    for row, (label, spans) in enumerate(fact_rows):
        y = 120 + 46 * row
        devices.cell(page, (60, y, 140, y + 46), label, head)
        for column, span in enumerate(spans):
            x = 140 + wide * column
            devices.cell(page, (x, y, x + wide, y + 46), span, look)
    devices.close(
        kit,
        page,
        told,
        at=(520, 460),
        look=kit.look("song", 14),
        manner=rng.choice(["left", "heading"]),
        issuer=rng.choice([*words.CENTRES, *words.HOSPITALS]),
        day=end + timedelta(days=rng.randrange(0, 7)),
    )
    return paper(KIND, [page], told)


@layout(KIND, "n-signed-for-credits", wear=wear.worn)
def signed_for_credits(kit: Kit) -> Paper:
    """学分发放表: everybody's credits and a signature by hand beside the printed name."""
    rng, who_all = kit.rng, kit.some_people(kit.rng.randrange(6, 13))
    page = Canvas(*A4)
    shared = Told(kit, "lecture")
    when, credits = kit.day(), rng.choice([0.5, 1, 2])
    look, head = kit.look("song", 12), kit.look("hei", 12)
    title(page, "学术讲座学分授予签领表", kit.look("hei", 21), 72)
    topic = shared.say("content", rng.choice([*words.MEDICAL, *words.TALKS]))
    page.put(55, 106, [Span("讲座题目："), topic], look)
    page.put(55, 128, [Span("讲座时间："), shared.day(when, "plain"), Span("　14:00-16:30")], look)
    page.put(340, 128, f"主讲人：{kit.person().name}", look)
    rows: list[list[Cell]] = []
    told: list[Told] = []
    for row, who in enumerate(who_all):
        one = of_class(shared, row)
        rows.append(
            [
                str(row + 1),
                one.name(who),
                one.employer(who),
                who.title_level or "—",
                one.hours(credits, f"{credits:g}学分", "学分"),
                "",
            ]
        )
        image = marks.signature(rng, who.name.split("·")[0][:4])
        page.picture(image, 472, 182 + 36 * row, width=min(64, image.width * 0.22))
        told.append(one)
    widths = (36.0, 104.0, 168.0, 50.0, 62.0, 74.0)
    heads = ["序号", "姓名", "单位", "职称", "学分", "签名"]
    bottom = Table(48, 142, widths, look, head, row=36).draw(page, heads, rows)
    devices.close(
        kit,
        page,
        told,
        at=(340, min(bottom + 56, 770)),
        look=kit.look("song", 13),
        manner="left",
        issuer=rng.choice([*words.HEALTH, *words.SOCIETIES]),
        day=when,
        size=94,
    )
    return paper(KIND, [page], told)
