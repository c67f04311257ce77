"""Records of one person's courses: the booklet's open pages, three blocks abreast."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Colour, Span
from samples.generator.furniture import title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.manners import GREY, INKS, by_hand, fitting
from samples.generator.told import Told, paper

KIND = "transcript"
FORMS = (
    ("培训班", "training_class"),
    ("网络培训", "online"),
    ("进修班", "refresher_class"),
    ("研修班", "seminar"),
    ("讲座", "lecture"),
    ("学术会议", "conference"),
)


@layout(KIND, "n-booklet-pages", wear=wear.worn)
def booklet_pages(kit: Kit) -> Paper:
    """Two open pages of a booklet (登记页): ruled, filled in by pen, some rows still empty."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE, paper=(250, 246, 232))
    year = rng.randrange(2015, 2025)
    tone: Colour = (60, 100, 90)
    look = kit.look("song", 11, colour=tone)
    pen = kit.look("kai", 12.5, colour=rng.choice(INKS))
    page.line(421, 0, 421, 595, width=1.2, colour=(205, 198, 180))
    widths = (84.0, 50.0, 110.0, 36.0, 44.0, 52.0)
    heads = ("学习时间", "学习形式", "学习内容", "学时", "成绩", "经办人")
    rows = rng.randrange(3, 11)
    told: list[Told] = []
    start, handler = date(year, 1, 10), kit.person().name
    courses = iter(rng.sample([*words.COURSES, *words.PUBLIC], 10))
    for side in (0, 1):
        x0 = 22.0 + 421 * side
        page.put(x0 + 188, 50, "继续教育登记", kit.look("kai", 17, colour=tone), align="c")
        if side == 0:
            page.put(x0, 76, [Span("姓名："), Span(who.name, "name")], look)
            page.put(x0 + 376, 76, f"{year}年度", look, align="r")
        lefts = [x0 + sum(widths[:index]) for index in range(7)]
        for index, words_ in enumerate(heads):
            devices.cell(page, (lefts[index], 90, lefts[index + 1], 116), words_, look)
        for number in range(5):
            y = 116 + 66 * number
            for index in range(6):
                page.frame(lefts[index], y, lefts[index + 1], y + 66, width=0.7, colour=tone)
            if side * 5 + number >= rows:
                continue
            form = rng.choice(FORMS)
            one = Told(kit, form[1], row=side * 5 + number)
            one.know(name=who.name, credit_year=year)
            start += timedelta(days=rng.randrange(9, 28))
            days = 1 if form[1] == "lecture" else rng.randrange(2, 5)
            end = start + timedelta(days=days - 1)
            hours = days * 8 if days > 1 else 4
            first = wording.day(start, "dots")
            whole = [[one.say("start_date", first, str(start))]]
            one.know(end_date=str(start))
            if days > 1:
                last = one.say("end_date", wording.day(end, "dots"), str(end))
                whole += [[Span("至")], [last]]
            course = next(courses)
            cells: list[list[list[Span]]] = [
                whole,
                _halved(one.say("learning_form", *form), 3),
                _halved(one.say("content", course), 8),
                [[one.hours(hours, str(hours))]],
                [[one.result(rng.choice(["合格", "优秀", "结业", "良", "87"]))]],
                [[Span(handler)]],
            ]
            for index, lines in enumerate(cells):
                step = 18.0
                top = y + (66 - step * len(lines)) / 2 + 13
                for at, line in enumerate(lines):
                    fit = fitting(pen, line, widths[index] - 7)
                    by_hand(kit, page, line, (lefts[index] + 4, top + step * at), fit)
            told.append(one)
    page.put(22, 480, f"本年度累计登记{len(told)}项", kit.look("song", 10, colour=GREY))
    page.put(22, 500, "注：涂改无效", kit.look("song", 10, colour=GREY))
    devices.close(
        kit,
        page,
        told,
        at=(508, 504),
        look=kit.look("song", 13, colour=tone),
        manner=rng.choice(["left", "blanks"]),
        issuer=who.employer,
        day=date(year, 12, rng.randrange(12, 31)),
        form="plain",
        size=98,
    )
    return paper(KIND, [page], told)


def _halved(span: Span, most: int) -> list[list[Span]]:
    """The words in lines of at most *most* characters."""
    text = span.text
    count = -(-len(text) // most)
    size = -(-len(text) // count)
    return [[Span(text[at : at + size], span.field)] for at in range(0, len(text), size)]


@layout(KIND, "n-three-blocks", wear=wear.worn)
def three_blocks(kit: Kit) -> Paper:
    """A school's list of one term's subjects in three blocks abreast, the last ones padded."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    first = kit.day(2015, 2024)
    last = first + timedelta(days=rng.randrange(60, 120))
    school, printed_id = rng.choice(words.COLLEGES), kit.id_as_printed(who)
    look, head = kit.look("song", 11), kit.look("hei", 11)
    title(page, f"{school}继续教育学院", kit.look("song", 17), 52)
    title(page, rng.choice(["学员成绩单", "进修班学习成绩表"]), kit.look("hei", 22), 84)
    shared = Told(kit, "refresher_class")
    line = [
        Span("姓名："),
        Span(who.name, "name"),
        Span("　　身份证号："),
        Span(printed_id, "id_number"),
        Span("　　进修时间："),
        *shared.months(first, last, rng.choice(["plain", "dots", "dashes"])),
    ]
    page.put(44, 118, line, look)
    shared.know(name=who.name, id_number=wording.unmasked_form(printed_id))
    courses = rng.sample([*words.COURSES, *words.PUBLIC, *words.TEACHING], rng.randrange(7, 20))
    deep = max(4, -(-len(courses) // 3))
    widths = (150.0, 44.0, 56.0)
    told: list[Told] = []
    whole = 0
    for block in range(3):
        x = 44 + 252 * block
        lefts = [x, x + 150, x + 194, x + 250]
        for index, words_ in enumerate(("课程", "学时", "成绩")):
            devices.cell(page, (lefts[index], 134, lefts[index + 1], 160), words_, head)
        for row in range(deep):
            y, number = 160 + 32 * row, block * deep + row
            cells: list[list[Span]] = [[], [], []]
            if number < len(courses):
                one = Told(kit, "refresher_class", row=number)
                one.know(**shared.values)
                hours = rng.choice([6, 8, 10, 12, 16, 20])
                whole += hours
                mark = rng.choice(["85", "92", "77", "合格", "良好", "54"])
                cells = [
                    [one.say("content", courses[number])],
                    [one.hours(hours, str(hours))],
                    [one.result(mark)],
                ]
                told.append(one)
            for index, words_ in enumerate(cells):
                area = (lefts[index], y, lefts[index + 1], y + 32)
                devices.cell(page, area, words_, fitting(look, words_, widths[index] - 9))
    y = 160 + 32 * deep
    page.put(44, y + 26, f"课程门数：{len(told)}　　总学时：{whole}", look)
    issue = last + timedelta(days=rng.randrange(3, 20))
    image = marks.signature(rng, kit.person().name)
    page.put(44, y + 60, "教务员：", look)
    page.picture(image, 92, y + 36, width=60)
    devices.close(
        kit,
        page,
        told,
        at=(560, y + 58),
        look=kit.look("song", 13),
        manner="left",
        issuer=f"{school}继续教育学院",
        day=issue,
        size=96,
    )
    return paper(KIND, [page], told)
