"""Results of examinations: quarters, attempts, cards, bars, halves of a slip."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import cast, marks, truth, wording
from samples.generator.canvas import Colour, Span
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.exams import COMPUTER_EXAM
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.manners import GREY, fitting, running
from samples.generator.told import Told, paper

KIND = "exam_score"
MODULES = (
    "WPS Office办公组合中文字处理",
    "Word 2007中文字处理",
    "Excel 2007中文电子表格",
    "PowerPoint 2007中文演示文稿",
    "FrontPage2000网页制作",
    "Dreamweaver MX 2004网页制作",
    "Visual FoxPro5.0数据库管理系统",
    "Flash MX 2004动画制作",
    "Authorware 7.0多媒体制作",
    "红旗Linux Desktop 6.0操作系统",
    "金山表格2005",
    "金山演示2005",
)


def sitting(kit: Kit, first: int = 2015, last: int = 2020) -> date:
    """A day of an examination."""
    rng = kit.rng
    return date(rng.randrange(first, last + 1), rng.choice([4, 5, 6, 9, 11]), rng.randrange(2, 28))


def module(told: Told, when: date, mark: int) -> None:
    """What a module of the computer examination counts by rule; *mark* below 0 is absence."""
    told.know(
        subject="professional",
        hours=truth.exam_hours(module=True, day=when, passed=mark >= 60),
    )


def some_mark(kit: Kit) -> int:
    rng = kit.rng
    return rng.choice([rng.randrange(60, 99), rng.randrange(60, 99), rng.randrange(28, 60), -1])


@layout(KIND, "n-module-quarters", wear=wear.worn)
def module_quarters(kit: Kit) -> Paper:
    """Up to four modules in the quarters of a frame, each with labels, score and number."""
    rng, who, page = kit.rng, kit.person(), kit.page(paper=(252, 252, 248))
    first, body = sitting(kit, 2015, 2021), rng.choice(words.EXAM_BODIES)
    title(page, COMPUTER_EXAM, kit.look("hei", 18), 84)
    title(page, rng.choice(["合格科目登记表", "考试成绩证明书"]), kit.look("song", 25), 120)
    look, head = kit.look("song", 12.5), kit.look("hei", 12)
    printed_id = kit.id_as_printed(who)
    page.picture(marks.photograph(rng), 480, 44, width=62)
    line = [Span("姓名　"), Span(who.name, "name"), Span("　　　证件号　")]
    page.put(60, 168, [*line, Span(printed_id, "id_number")], look)
    page.put(60, 192, [Span("所在单位　"), Span(who.employer, "employer")], look)
    told: list[Told] = []
    for index, name in enumerate(rng.sample(MODULES, rng.choice([2, 3, 4, 4]))):
        one = Told(kit, "exam", row=index)
        when, mark = first + timedelta(days=14 * index), some_mark(kit)
        one.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            employer=who.employer,
        )
        module(one, when, mark)
        passed = mark >= 60
        x, y = 60 + 240 * (index % 2), 214 + 180 * (index // 2)
        page.frame(x, y, x + 240, y + 180, width=0.9)
        page.fill(x + 1, y + 1, x + 239, y + 26, (234, 238, 242))
        page.put(x + 10, y + 18, f"科目{index + 1}", head)
        rows: list[tuple[str, list[Span]]] = [
            ("模　块", [one.say("content", name)]),
            ("日　期", [one.day(when, rng.choice(["dots-padded", "dashes"]))]),
            ("成　绩", [one.result(str(mark) if mark >= 0 else "缺考")]),
            ("结　论", [Span("合格" if passed else "不合格" if mark >= 0 else "—")]),
            (
                "证书号",
                [one.number(kit.serial("1202{y}######", when)) if passed else Span("")],
            ),
        ]
        for number, (label, words_) in enumerate(rows):
            page.put(x + 10, y + 50 + 27 * number, label, head)
            page.put(x + 58, y + 50 + 27 * number, words_, fitting(look, words_, 176))
        told.append(one)
    devices.close(
        kit,
        page,
        told,
        at=(340, 640),
        look=kit.look("song", 14),
        manner=rng.choice(["left", "blanks", "centre"]),
        issuer=body,
        day=first + timedelta(days=100),
    )
    page.put(60, 790, "本表不得涂改，复印无效。", kit.look("song", 10, colour=GREY))
    return paper(KIND, [page], told)


@layout(KIND, "n-attempts", wear=wear.worn)
def attempts(kit: Kit) -> Paper:
    """One module sat again and again: a row for each attempt, failed ones first, a pass last."""
    rng, who, page = kit.rng, kit.person(), kit.page((760.0, 430.0))
    first, body = sitting(kit, 2017, 2021), rng.choice(words.EXAM_BODIES)
    name, printed_id = rng.choice(MODULES), kit.id_as_printed(who)
    title(page, "计算机应用能力考试历次成绩查询单", kit.look("hei", 19), 58)
    look, head = kit.look("song", 12.5), kit.look("hei", 12)
    page.put(40, 96, [Span("考生："), Span(who.name, "name")], look)
    page.put(210, 96, [Span("证件号码："), Span(printed_id, "id_number")], look)
    page.put(470, 96, [Span("模块："), Span(name, "content")], look)
    widths = (60.0, 130.0, 100.0, 90.0, 140.0, 160.0)
    heads = ("次数", "考试日期", "成绩", "结果", "准考证号", "合格证编号")
    x = 40.0
    for words_, wide in zip(heads, widths, strict=True):
        page.put(x + wide / 2, 134, words_, head, align="c")
        x += wide
    page.line(40, 114, 720, 114, width=1.2)
    page.line(40, 144, 720, 144, width=0.6)
    told: list[Told] = []
    count = rng.randrange(2, 5)
    for index in range(count):
        one = Told(kit, "exam", row=index)
        when = first + timedelta(days=60 * index)
        mark = rng.randrange(61, 92) if index == count - 1 else rng.randrange(30, 60)
        one.know(name=who.name, id_number=wording.unmasked_form(printed_id), content=name)
        module(one, when, mark)
        cells: list[Cell] = [
            f"第{wording.chinese(index + 1)}次",
            one.day(when, "dashes"),
            one.result(str(mark)),
            "通过" if mark >= 60 else "未通过",
            kit.serial("02{y}#####", when),
            one.number(kit.serial("HG-{y}-#####", when)) if mark >= 60 else "",
        ]
        x, y = 40.0, 170 + 30 * index
        for cell, wide in zip(cells, widths, strict=True):
            line = [cell] if isinstance(cell, Span) else cell
            page.put(x + wide / 2, y, line, look, align="c")
            x += wide
        told.append(one)
    bottom = 170 + 30 * count - 16
    page.line(40, bottom, 720, bottom, width=1.2)
    devices.close(
        kit,
        page,
        told,
        at=(470, 352),
        look=look,
        manner="left",
        issuer=body,
        day=first + timedelta(days=60 * count + 20),
        form="plain",
        size=94,
    )
    return paper(KIND, [page], told)


@layout(KIND, "n-module-file-card", wear=wear.worn)
def module_file_card(kit: Kit) -> Paper:
    """A computer examination's card for one module told in labels with colons, verdict alone."""
    rng, who = kit.rng, kit.person()
    page = kit.page((595.0, 400.0))
    told = Told(kit, "exam")
    when, name = sitting(kit, 2015, 2021), rng.choice(MODULES)
    body = rng.choice(words.EXAM_BODIES)
    module(told, when, 60)
    page.frame(16, 16, 579, 384, width=3, colour=(150, 40, 40))
    page.frame(22, 22, 573, 378, width=0.8, colour=(150, 40, 40))
    title(page, COMPUTER_EXAM, kit.look("kai", 20), 66)
    title(page, "科目合格证书", kit.look("display", 25, colour=(150, 40, 40)), 102)
    look = kit.look("song", 13.5)
    employer = rng.random() < 0.5
    lines: list[list[Span]] = [
        [Span("兹有考生 "), told.name(who), Span("，证件号码 "), told.id(who), Span("，")],
        [Span("工作单位 "), told.employer(who), Span("，")] if employer else [],
        [Span("于 "), told.day(when, "plain"), Span(" 参加本考试")],
        [Span("“"), told.say("content", name), Span("”科目，")],
        [Span("成绩"), told.result("合格"), Span("。")],
    ]
    y = 142.0
    for line in lines:
        if line:
            page.put(72, y, line, look)
            y += 29
    page.put(72, 350, [Span("证书编号："), told.number(kit.serial("{y}JSJ######", when))], look)
    page.put(330, 350, f"管理号：{kit.serial('02120{y}#######', when)}", kit.look("song", 10.5))
    devices.close(
        kit,
        page,
        [told],
        at=(352, 268),
        look=look,
        manner="left",
        issuer=body,
        day=when + timedelta(days=50),
        size=92,
    )
    return paper(KIND, [page], [told])


QUALIFICATIONS = (
    ("卫生专业技术资格考试", ("基础知识", "相关专业知识", "专业知识", "专业实践能力"), 60),
    ("经济专业技术资格考试", ("经济基础知识", "专业知识和实务"), 84),
    (
        "二级建造师执业资格考试",
        ("建设工程施工管理", "建设工程法规及相关知识", "专业工程管理与实务"),
        60,
    ),
    ("一级造价工程师职业资格考试", ("建设工程计价", "建设工程造价案例分析"), 72),
)


@layout(KIND, "n-subjects-with-bars", wear=wear.worn)
def subjects_with_bars(kit: Kit) -> Paper:
    """A trade's examination printed from a site: each subject a bar as long as its score."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    exam, subjects, line = rng.choice(QUALIFICATIONS)
    when = sitting(kit, 2017, 2024)
    printed_id, body = kit.id_as_printed(who), rng.choice(words.EXAM_BODIES)
    seen = when + timedelta(days=rng.randrange(60, 90))
    running(kit, page, head=f"{seen:%Y-%m-%d} 20:{rng.randrange(10, 60)}", foot="1 / 1")
    page.fill(40, 60, 555, 104, (36, 92, 160))
    white = kit.look("hei", 17, colour=(255, 255, 255))
    page.put(58, 88, f"{when.year}年度{exam}成绩单", white)
    look, pale = kit.look("song", 13), kit.look("hei", 11, colour=devices.DIM)
    shared = Told(kit, "exam")
    facts: list[tuple[str, list[Span]]] = [
        ("姓名", [Span(who.name, "name")]),
        ("证件号码", [Span(printed_id, "id_number")]),
        ("考试日期", [shared.day(when, rng.choice(["plain", "dashes"]))]),
        ("档案号", [Span(kit.serial("2{y}######", when))]),
    ]
    for index, (label, words_) in enumerate(facts):
        x, y = 58 + 255 * (index % 2), 138 + 46 * (index // 2)
        page.put(x, y, label, pale)
        page.put(x, y + 19, words_, look)
    told: list[Told] = []
    for index, subject in enumerate(subjects):
        one = Told(kit, "exam", row=index)
        mark = rng.choice([rng.randrange(line, line + 34), rng.randrange(line - 25, line)])
        passed, y = mark >= line, 262 + 62 * index
        one.know(name=who.name, id_number=wording.unmasked_form(printed_id), **shared.values)
        page.put(58, y, [one.say("content", subject)], look)
        page.put(
            520,
            y,
            [one.say("result", str(mark), truth.score(str(mark), passed=passed))],
            look,
            align="r",
        )
        tone: Colour = (70, 160, 110) if passed else (210, 110, 90)
        page.fill(58, y + 10, 522, y + 20, (232, 234, 238))
        page.fill(58, y + 10, 58 + 464 * mark / 145, y + 20, tone)
        verdict = "合格" if passed else "未合格"
        page.put(58, y + 36, f"合格标准 {line}　{verdict}", pale)
        told.append(one)
    devices.close(
        kit,
        page,
        told,
        at=(340, 262 + 62 * len(subjects) + 70),
        look=kit.look("song", 14),
        manner=rng.choice(["left", "heading"]),
        issuer=body,
        day=seen,
        form="plain",
    )
    return paper(KIND, [page], told)


@layout(KIND, "n-two-halves-of-a-slip", wear=wear.worn)
def two_halves(kit: Kit) -> Paper:
    """A slip whose left half is the admission (准考证) and whose right half is the score."""
    rng, who, page = kit.rng, kit.person(), kit.page((800.0, 330.0))
    told = Told(kit, "exam")
    when, name = sitting(kit, 2015, 2021), rng.choice(MODULES)
    mark = rng.choice([rng.randrange(60, 98), rng.randrange(35, 60)])
    body, look = rng.choice(words.EXAM_BODIES), kit.look("song", 12)
    head = kit.look("hei", 14)
    devices.dashes(page, (330, 12, 330, 318))
    page.put(165, 40, "准　考　证", head, align="c")
    page.picture(marks.photograph(rng), 32, 64, width=70)
    room = f"第{rng.randrange(1, 20)}考场 {rng.randrange(1, 41):02d}座"
    left = (
        f"姓名：{who.name}",
        f"准考证号：{kit.serial('1202######', when)}",
        f"考点：{rng.choice(cast.EMPLOYERS[7:8])}",
        f"考场座位：{room}",
        f"开考：{when.month}月{when.day}日 13:30",
    )
    for index, words_ in enumerate(left):
        page.put(116, 80 + 26 * index, words_, kit.look("song", 11))
    page.put(32, 300, "凭本证及身份证入场", kit.look("song", 9.5, colour=GREY))
    page.put(565, 40, "考试成绩回执", head, align="c")
    module(told, when, mark)
    rows: list[tuple[str, list[Span]]] = [
        ("考　试", [Span(COMPUTER_EXAM)]),
        ("姓　名", [told.name(who)]),
        ("证件号", [told.id(who)]),
        ("科　目", [told.say("content", name)]),
        ("时　间", [told.day(when, "dots-padded")]),
        ("成　绩", [told.result(str(mark)), Span("　合格" if mark >= 60 else "　不合格")]),
    ]
    for index, (label, line) in enumerate(rows):
        page.put(356, 74 + 27 * index, label, kit.look("hei", 11.5))
        page.put(408, 74 + 27 * index, line, look)
    devices.close(
        kit,
        page,
        [told],
        at=(560, 262),
        look=look,
        manner="left",
        issuer=body,
        day=when + timedelta(days=30),
        size=86,
        form="plain",
    )
    return paper(KIND, [page], [told])
