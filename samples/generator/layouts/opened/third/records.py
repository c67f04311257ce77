"""Records of one person's courses: tiles, spreadsheets, booklet pages, three blocks."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.manners import GREY, INKS, by_hand, fitting
from samples.generator.told import Told, paper

KIND = "transcript"
ALL = (*words.COURSES, *words.PUBLIC, *words.TEACHING)


@layout(KIND, "n-course-tiles", wear=wear.worn)
def course_tiles(kit: Kit) -> Paper:
    """Every course a tile of its own, two beside each other: name, hours, score, day of finish."""
    rng, who, page = kit.rng, kit.person(), kit.page(paper=(246, 247, 250))
    year, tone = rng.randrange(2018, 2026), (52, 96, 200)
    printed_id, portal = kit.id_as_printed(who), rng.choice(words.PORTALS)
    page.fill(0, 0, 595, 118, tone)
    white, pale = (
        kit.look("hei", 20, colour=(255, 255, 255)),
        kit.look("hei", 11, colour=devices.DIM),
    )
    page.put(40, 48, f"{year}年度在线学习档案", white)
    light = kit.look("hei", 12, colour=(222, 230, 250))
    page.put(40, 78, [Span(who.name, "name"), Span("　　"), Span(printed_id, "id_number")], light)
    page.put(40, 100, [Span(who.employer, "employer")], light)
    look, big = kit.look("hei", 12), kit.look("hei", 13.5)
    told: list[Told] = []
    when, whole = date(year, 1, 20), 0.0
    for index, course in enumerate(rng.sample(ALL, rng.randrange(4, 11))):
        one = Told(kit, "online", row=index)
        when += timedelta(days=rng.randrange(6, 24))
        hours = rng.choice([2, 3, 4, 6, 8, 2.5])
        whole += hours
        one.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            employer=who.employer,
            credit_year=year,
        )
        x, y = 40 + 262 * (index % 2), 140 + 108 * (index // 2)
        page.fill(x, y, x + 250, y + 96, (255, 255, 255))
        page.fill(x, y, x + 4, y + 96, tone)
        name = one.say("content", course)
        page.put(x + 18, y + 26, [name], fitting(big, [name], 220))
        page.put(x + 18, y + 52, [Span("学时　"), one.hours(hours, f"{hours:g}")], look)
        page.put(x + 120, y + 52, [Span("成绩　"), one.result(_mark(kit))], look)
        done = one.say("end_date", wording.day(when, "dashes"), str(when))
        page.put(x + 18, y + 78, [Span("完成时间　"), done], pale)
        told.append(one)
    low = 140 + 108 * ((len(told) + 1) // 2) + 16
    page.put(40, low, f"已学课程{len(told)}门，累计{whole:g}学时", look)
    devices.close(
        kit,
        page,
        told,
        at=(360, min(low + 40, 770)),
        look=look,
        manner="left",
        issuer=portal,
        day=date(year, 12, rng.randrange(10, 31)),
        form="plain",
        size=88,
    )
    return paper(KIND, [page], told)


def _mark(kit: Kit) -> str:
    return kit.rng.choice(["合格", "合格", "93", "85", "78", "优秀", "不合格"])


@layout(KIND, "n-spreadsheet-of-courses", wear=wear.worn)
def spreadsheet(kit: Kit) -> Paper:
    """A spreadsheet printed with its letters and numbers: facts in the first rows, then courses."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    year, printed_id = rng.randrange(2016, 2026), kit.id_as_printed(who)
    body = rng.choice(words.COMPANIES)
    look = kit.look("hei", 11)
    rows: list[list[Cell]] = [
        [f"{year}年职工继续教育学时明细", "", "", "", "", "", ""],
        [
            "姓名",
            Span(who.name, "name"),
            "身份证号",
            Span(printed_id, "id_number"),
            "",
            "部门",
            rng.choice(["工程部", "检验科", "设计二室"]),
        ],
        ["序号", "课程名称", "学习形式", "起止日期", "学时", "考核结果", "备注"],
    ]
    forms = (
        ("内部培训班", "training_class"),
        ("网络培训", "online"),
        ("专题讲座", "lecture"),
        ("研修班", "seminar"),
    )
    told: list[Told] = []
    start, whole = date(year, 1, 8), 0.0
    for index, course in enumerate(rng.sample(ALL, rng.randrange(5, 13))):
        form = rng.choice(forms)
        one = Told(kit, form[1], row=index)
        start += timedelta(days=rng.randrange(8, 22))
        days = 1 if form[1] == "lecture" else rng.randrange(2, 5)
        end = start + timedelta(days=days - 1)
        hours = rng.choice([2, 3, 4]) if days == 1 else days * rng.choice([3, 4, 8])
        whole += hours
        one.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            credit_year=year,
        )
        dates = [one.day(start, "slashes")] if days == 1 else one.days(start, end, "slashes", "-")
        rows.append(
            [
                str(index + 1),
                one.say("content", course),
                one.say("learning_form", *form),
                dates,
                one.hours(hours, str(hours)),
                one.result(rng.choice(["合格", "合格", "优", "良", "88"])),
                "",
            ]
        )
        told.append(one)
    rows.append(["", "合计", "", "", f"{whole:g}", "", ""])
    widths = (44.0, 215.0, 88.0, 165.0, 50.0, 78.0, 70.0)
    page.put(36, 24, f"学时明细_{year}.xlsx", kit.look("hei", 8, colour=GREY))
    bottom = devices.sheet(page, rows, at=(66, 62), widths=widths, look=look, row=26)
    devices.close(
        kit,
        page,
        told,
        at=(560, min(bottom + 48, 540)),
        look=look,
        manner="tail" if bottom > 470 else "left",
        issuer=body,
        day=date(year, 12, 28),
        form="plain",
        size=84,
    )
    page.put(421, 584, "第 1 页，共 1 页", kit.look("hei", 8, colour=GREY), align="c")
    return paper(KIND, [page], told)


@layout(KIND, "n-two-credit-columns", wear=wear.worn)
def two_credit_columns(kit: Kit) -> Paper:
    """继续医学教育学分登记: the credits stand in the column of class I or of class II."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    year, printed_id = rng.randrange(2016, 2026), kit.id_as_printed(who)
    look, head = kit.look("song", 11.5), kit.look("hei", 11.5)
    title(page, f"{year}年度继续医学教育学分登记表", kit.look("hei", 20), 70)
    line = [
        Span("姓名："),
        Span(who.name, "name"),
        Span("　　证件号："),
        Span(printed_id, "id_number"),
    ]
    page.put(48, 104, line, look)
    page.put(48, 124, [Span("单位："), Span(who.employer, "employer")], look)
    widths = (34.0, 92.0, 178.0, 52.0, 52.0, 90.0)
    x, y = 48.0, 140.0
    spans = [("序号", 0, 1, 2), ("活动日期", 1, 1, 2), ("培训项目名称", 2, 1, 2), ("考核", 5, 1, 2)]
    lefts = [x + sum(widths[:index]) for index in range(len(widths) + 1)]
    for words_, column, wide, tall in spans:
        area = (lefts[column], y, lefts[column + wide], y + 22 * tall)
        devices.cell(page, area, words_, head)
    devices.cell(page, (lefts[3], y, lefts[5], y + 22), "获得学分", head)
    devices.cell(page, (lefts[3], y + 22, lefts[4], y + 44), "Ⅰ类", head)
    devices.cell(page, (lefts[4], y + 22, lefts[5], y + 44), "Ⅱ类", head)
    y += 44
    told: list[Told] = []
    sums = [0.0, 0.0]
    when = date(year, 1, 15)
    topics = [*words.MEDICAL, *words.COURSES[10:16]]
    for index, topic in enumerate(rng.sample(topics, rng.randrange(4, 11))):
        one = Told(kit, "training_class", row=index)
        when += timedelta(days=rng.randrange(8, 26))
        credits, sort = rng.choice([0.5, 1, 2, 3, 5]), rng.randrange(2)
        sums[sort] += credits
        one.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            employer=who.employer,
            credit_year=year,
        )
        amount = one.hours(credits, f"{credits:g}", "学分")
        cells: list[Cell] = [
            str(index + 1),
            one.day(when, "dots-padded"),
            one.say("content", topic),
            amount if sort == 0 else "",
            amount if sort == 1 else "",
            one.result(rng.choice(["合格", "合格", "通过"])),
        ]
        for column, value in enumerate(cells):
            area = (lefts[column], y, lefts[column + 1], y + 34)
            devices.cell(page, area, value, look, "l" if column == 2 else "c")
        y += 34
        told.append(one)
    devices.cell(page, (lefts[0], y, lefts[3], y + 30), "学分小计", head)
    for column in (0, 1):
        area = (lefts[3 + column], y, lefts[4 + column], y + 30)
        devices.cell(page, area, f"{sums[column]:g}", look)
    devices.cell(page, (lefts[5], y, lefts[6], y + 30), f"合计 {sum(sums):g}", look)
    devices.close(
        kit,
        page,
        told,
        at=(330, y + 90),
        look=kit.look("song", 13.5),
        manner=rng.choice(["left", "blanks", "centre"]),
        issuer=rng.choice([*words.HEALTH, *words.HOSPITALS]),
        day=date(year, 12, rng.randrange(15, 31)),
    )
    return paper(KIND, [page], told)


@layout(KIND, "n-retraining-rows", wear=wear.worn)
def retraining_rows(kit: Kit) -> Paper:
    """A safety officer's small card: first training and yearly retraining, a row for each."""
    rng, who = kit.rng, kit.person()
    page = kit.page((640.0, 430.0), paper=(253, 250, 240))
    first, count = rng.randrange(2015, 2021), rng.randrange(2, 5)
    printed_id, look = kit.id_as_printed(who), kit.look("song", 12)
    pen = kit.look("kai", 14, colour=rng.choice(INKS))
    head = kit.look("hei", 12)
    title(page, "安全生产管理人员培训记录卡", kit.look("hei", 19), 44)
    number = kit.serial("AQ-######", date(first, 1, 1))
    page.picture(marks.photograph(rng), 40, 62, width=60)
    page.put(120, 82, "姓　名", head)
    by_hand(kit, page, [Span(who.name, "name")], (176, 82), pen)
    page.put(320, 82, "证件号", head)
    by_hand(kit, page, [Span(printed_id, "id_number")], (372, 82), pen)
    page.put(120, 112, "单　位", head)
    by_hand(kit, page, [Span(who.employer, "employer")], (176, 112), pen)
    page.put(120, 140, [Span("证　号　"), Span(number, "certificate_no")], look)
    widths = (90.0, 178.0, 130.0, 50.0, 62.0, 60.0)
    heads = ("培训类别", "培训内容", "培训日期", "学时", "成绩", "登记人")
    lefts = [35 + sum(widths[:index]) for index in range(7)]
    for index, words_ in enumerate(heads):
        devices.cell(page, (lefts[index], 160, lefts[index + 1], 188), words_, head)
    told: list[Told] = []
    courses = rng.sample(
        [
            "危险作业现场管理",
            "双重预防机制建设",
            "事故应急处置与救援",
            "安全生产法规",
            "隐患排查治理",
        ],
        count,
    )
    registrar = kit.person().name
    for index in range(4):
        y = 188 + 34 * index
        cells: list[list[Span]] = [[] for _ in heads]
        if index < count:
            one = Told(kit, "training_class", row=index)
            start = date(first + index, rng.randrange(3, 11), rng.randrange(2, 24))
            days = 4 if index == 0 else 2
            one.know(
                name=who.name,
                id_number=wording.unmasked_form(printed_id),
                employer=who.employer,
                certificate_no=number,
            )
            cells = [
                [Span("初次培训" if index == 0 else "再培训")],
                [one.say("content", courses[index])],
                one.days(start, start + timedelta(days=days - 1), "dots", "-"),
                [one.hours(days * 8 if index == 0 else 12, str(days * 8 if index == 0 else 12))],
                [one.result(rng.choice(["合格", "90", "86", "良好"]))],
                [],
            ]
            told.append(one)
            page.picture(marks.square_seal(rng, registrar), lefts[5] + 17, y + 3, width=28)
        for column, line in enumerate(cells):
            page.frame(lefts[column], y, lefts[column + 1], y + 34, width=0.7)
            if line:
                fit = fitting(pen, line, widths[column] - 16)
                by_hand(kit, page, line, (lefts[column] + 6, y + 22), fit)
    last = max(date.fromisoformat(str(one.values["end_date"])) for one in told)
    devices.close(
        kit,
        page,
        told,
        at=(360, 372),
        look=look,
        manner="left",
        issuer=rng.choice([words.CENTRES[2], words.CENTRES[5], words.CENTRES[6]]),
        day=last + timedelta(days=rng.randrange(1, 12)),
        form="plain",
        size=92,
    )
    return paper(KIND, [page], told)
