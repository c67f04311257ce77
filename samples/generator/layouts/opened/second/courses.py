"""Records of one person's courses: lines without a table, two measures, a yearly file."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import wording
from samples.generator.canvas import A4_WIDE, Canvas, Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.second import devices, wear, words
from samples.generator.manners import GREY, Labels, running, sign
from samples.generator.told import Told, paper

KIND = "transcript"
ALL = (*words.COURSES, *words.PUBLIC, *words.TEACHING)


@layout(KIND, "h-course-lines", wear=wear.worn)
def course_lines(kit: Kit) -> Paper:
    """No table: each course is a numbered line of its own with hours and result behind it."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(6, 40))
    issue, look = end + timedelta(days=rng.randrange(1, 12)), kit.look("song", 13)
    shared = Told(kit, "training_class")
    title(page, rng.choice(["学员课程考核证明", "培训课程成绩证明"]), kit.look("hei", 23), 100)
    head = [
        Span("　　"),
        shared.name(who),
        Span("（身份证号："),
        shared.id(who),
        Span("）于"),
        *shared.days(start, end, rng.choice(["plain", "padded"]), "至"),
        Span("参加培训，所修课程及考核情况如下："),
    ]
    y = page.paragraph(75, 155, head, look, width=445, lead=1.9) + 8
    told: list[Told] = []
    total = 0
    for index, course in enumerate(rng.sample(words.COURSES, rng.randrange(3, 8))):
        one = Told(kit, "training_class", row=index)
        one.values |= shared.values
        hours = rng.choice([3, 4, 6, 8])
        mark = rng.choice(["合格", "优秀", "83分", "90分", "不合格"])
        line = [
            Span(f"{index + 1}．《"),
            one.say("content", course),
            Span("》　"),
            one.hours(hours),
            Span("　成绩："),
            one.result(mark),
        ]
        page.put(90, y, line, look)
        y += 30
        total += hours
        told.append(one)
    page.put(75, y + 10, f"以上课程总计{total}学时，特此证明。", look)
    sign(
        kit,
        page,
        told,
        at=(395, y + 100),
        look=kit.look("song", 14),
        day=issue,
        issuer=rng.choice(words.CENTRES),
        manner=rng.choice(["centre", "right"]),
    )
    return paper(KIND, [page], told)


@layout(KIND, "h-two-measures", wear=wear.worn)
def two_measures(kit: Kit) -> Paper:
    """Hours and credits in columns, dark head, some courses failed, a number in each row."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    year = rng.randrange(2017, 2025)
    printed_id, when = kit.id_as_printed(who), date(year, 2, 10)
    tone = rng.choice([(60, 70, 90), (30, 90, 80), (100, 60, 40)])
    told: list[Told] = []
    rows: list[list[Cell]] = []
    whole = 0.0
    for index, course in enumerate(rng.sample(ALL, rng.randrange(4, 9))):
        one = Told(kit, "training_class", row=index)
        when += timedelta(days=rng.randrange(10, 30))
        end = when + timedelta(days=rng.randrange(1, 4))
        hours = rng.choice([4, 6, 8, 12, 16])
        mark = rng.choice(["优", "良", "合格", "合格", "不合格"])
        one.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            employer=who.employer,
            credit_year=year,
        )
        rows.append(
            [
                one.number(kit.serial("{y}B####", when)),
                one.say("content", course),
                one.days(when, end, "dashes", "/"),
                one.hours(hours, f"{hours}"),
                f"{hours / 4:g}",
                one.result(mark),
            ]
        )
        whole += hours
        told.append(one)
    rows.append(["", "年度合计", "", f"{whole:g}", f"{whole / 4:g}", ""])
    title(
        page, rng.choice(["年度培训成绩一览表", "个人继续教育培训记录单"]), kit.look("hei", 21), 62
    )
    look = kit.look("song", 11.5)
    page.put(
        50,
        96,
        [
            Span("姓名 "),
            Span(who.name, "name"),
            Span("　　证件号 "),
            Span(printed_id, "id_number"),
            Span("　　单位 "),
            Span(who.employer, "employer"),
            Span(f"　　年度 {year}"),
        ],
        look,
    )
    widths = (100.0, 260.0, 165.0, 60.0, 60.0, 90.0)
    page.fill(50, 108, 50 + sum(widths), 138, tone)
    head = kit.look("hei", 11.5, colour=(255, 255, 255))
    Table(50, 108, widths, look, head, row=30, ruled=rng.random() < 0.6).draw(
        page, ["证书编号", "培训课程", "培训日期", "学时", "学分", "评定"], rows
    )
    sign(
        kit,
        page,
        told,
        at=(640, 490),
        look=kit.look("song", 13),
        day=date(year, 12, 26),
        issuer=rng.choice(words.CENTRES),
        manner="centre",
        size=98,
    )
    return paper(KIND, [page], told)


@layout(KIND, "h-yearly-file", wear=wear.worn)
def yearly_file(kit: Kit) -> Paper:
    """An upright file over one to three pages: months, form and class in rows, continued heads."""
    rng, who = kit.rng, kit.person()
    year = rng.randrange(2017, 2025)
    printed_id, month = kit.id_as_printed(who), 1
    forms = (
        ("培训班", "training_class"),
        ("网络培训", "online"),
        ("研修班", "seminar"),
        ("进修班", "refresher_class"),
    )
    told: list[Told] = []
    rows: list[list[Cell]] = []
    amounts: list[float] = []
    for index, course in enumerate(rng.sample(ALL, rng.randrange(6, 21))):
        form = rng.choice(forms)
        one = Told(kit, form[1], row=index)
        when = date(year, month, 1)
        month = min(12, month + rng.choice([0, 0, 1]))
        hours = rng.choice([2, 4, 8, 10, 16, 2.5])
        one.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            credit_year=year,
            start_date=f"{when:%Y-%m}",
            end_date=f"{when:%Y-%m}",
        )
        sort = ("公需", "public") if course in words.PUBLIC else ("专业", "professional")
        rows.append(
            [
                Span(wording.month(when, "dots"), f"start_date#{index}"),
                one.say("learning_form", form[0], form[1]),
                one.say("content", course),
                one.say("subject", *sort),
                one.hours(hours, f"{hours:g}"),
                one.result(rng.choice(["合格", "合格", "良好", "通过"])),
            ]
        )
        amounts.append(hours)
        told.append(one)
    pages = _file_pages(kit, (who.name, printed_id, year), rows, sum(amounts))
    sign(
        kit,
        pages[-1],
        told,
        at=(400, 730),
        look=kit.look("song", 13),
        issuer=rng.choice(words.COMPANIES),
        day=date(year, 12, 30),
        manner="centre",
        size=98,
    )
    return paper(KIND, pages, told)


def _file_pages(
    kit: Kit, head: tuple[str, str, int], rows: list[list[Cell]], total: float
) -> list[Canvas]:
    name, printed_id, year = head
    look, each = kit.look("song", 11.5), 9
    pages: list[Canvas] = []
    count = (len(rows) + each - 1) // each
    for number in range(count):
        page = kit.page()
        running(kit, page, foot=f"{number + 1} / {count}")
        devices.emblem(page, (50, 36), (90, 90, 100), "档案", kit.look("hei", 12))
        title(
            page,
            f"{year}年继续教育个人档案" + ("" if number == 0 else "（续表）"),
            kit.look("hei", 20 if number == 0 else 15),
            66,
        )
        if number == 0:
            Labels(50, 104, 490, "colon", look, look, lead=22, columns=2).draw(
                kit,
                page,
                [
                    ("姓名", Span(name, "name")),
                    ("身份证号", Span(printed_id, "id_number")),
                ],
            )
        part = rows[number * each : number * each + each]
        if number == count - 1:
            part = [*part, ["", "", "全年累计", "", f"{total:g}", ""]]
        Table(
            50,
            126 if number == 0 else 96,
            (66, 76, 190, 52, 52, 60),
            look,
            kit.look("hei", 11.5),
            row=44,
        ).draw(page, ["月份", "学习形式", "学习内容", "科目", "学时", "成绩"], part)
        page.put(545, 800, "涂改无效", kit.look("song", 9, colour=GREY), align="r")
        pages.append(page)
    return pages
