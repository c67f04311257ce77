"""One person's courses: credits alone, prints continued over pages, parts with sums between."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import cast, wording
from samples.generator.canvas import A4_WIDE, Canvas, Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import Labels, running, sign
from samples.generator.told import Told, paper

KIND = "transcript"
ALL_COURSES = (
    *cast.COURSES,
    *bodies.SITE_COURSES,
    *bodies.PLANT_COURSES,
    *bodies.MONEY_COURSES,
    *bodies.STATE_COURSES,
)


@layout(KIND, "credits-of-a-year", wear=wear.worn)
def credits_of_a_year(kit: Kit) -> Paper:
    """A hospital's register of one person's 学分: no hours are stated; project numbers in rows."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    year, printed_id = rng.randrange(2016, 2025), kit.id_as_printed(who)
    told: list[Told] = []
    rows: list[list[Cell]] = []
    when, total = date(year, 1, 20), 0.0
    for index, course in enumerate(rng.sample(bodies.CARE_COURSES, rng.randrange(3, 7))):
        one = Told(kit, None, row=index)
        when += timedelta(days=rng.randrange(12, 45))
        end = when + timedelta(days=rng.randrange(1, 4))
        credits = rng.choice([1, 2, 3, 5, 0.5, 10])
        total += credits
        one.know(
            name=who.name,
            id_number=wording.unmasked_form(printed_id),
            credit_year=year,
            employer=who.employer,
        )
        rows.append(
            [
                str(index + 1),
                one.days(when, end, "dots-padded", "-"),
                one.say("content", course),
                kit.serial("{y}-##-##-###", when),
                rng.choice(["Ⅰ类", "Ⅱ类"]),
                one.hours(credits, f"{credits:g}", "学分"),
            ]
        )
        told.append(one)
    rows.append(["", "", rng.choice(["合计", "总学分", "本年度累计"]), "", "", f"{total:g}"])
    title(page, f"{year}年度继续医学教育学分登记表", kit.look("hei", 20), 66)
    look = kit.look("song", 11.5)
    page.put(
        60,
        100,
        [
            Span("姓名："),
            Span(who.name, "name"),
            Span("　　身份证号："),
            Span(printed_id, "id_number"),
            Span("　　科室："),
            Span(rng.choice(["内科", "护理部", "药剂科"])),
        ],
        look,
    )
    page.put(60, 122, [Span("单位："), Span(who.employer, "employer")], look)
    Table(60, 136, (40, 170, 270, 120, 60, 62), look, kit.look("hei", 11.5), row=30).draw(
        page, ["序号", "起止日期", "项目名称", "项目编号", "类别", "学分"], rows
    )
    sign(
        kit,
        page,
        told,
        at=(640, 480),
        look=kit.look("song", 13),
        issuer=rng.choice(bodies.HOSPITALS),
        day=date(year, 12, rng.randrange(15, 30)),
        manner="centre",
        size=100,
    )
    return paper(KIND, [page], told)


@layout(KIND, "web-record-continued", wear=wear.worn)
def web_record_continued(kit: Kit) -> Paper:
    """A record printed from a site over two or three pages: heads repeat, sums on each page."""
    rng, who = kit.rng, kit.person()
    year, printed_id = rng.randrange(2018, 2025), kit.id_as_printed(who)
    told: list[Told] = []
    rows: list[list[Cell]] = []
    amounts: list[float] = []
    when = date(year, 1, 10)
    names = rng.sample([*ALL_COURSES, *cast.PUBLIC_COURSES], rng.randrange(13, 24))
    for index, course in enumerate(names):
        one = Told(kit, "online", row=index)
        when += timedelta(days=rng.randrange(3, 14))
        end = when + timedelta(days=rng.randrange(0, 6))
        hours = rng.choice([1, 2, 3, 4, 1.5, 2.5])
        subject = ("公需", "public") if course in cast.PUBLIC_COURSES else ("专业", "professional")
        one.know(name=who.name, id_number=wording.unmasked_form(printed_id), credit_year=year)
        first = one.say("start_date", wording.day(when, "dashes"), str(when))
        last = one.say("end_date", "至" + wording.day(end, "dashes"), str(end))
        rows.append(
            [
                str(index + 1),
                one.say("content", course),
                one.say("subject", *subject),
                [first, Span("\n"), last],
                one.hours(hours, f"{hours:g}"),
                one.result(rng.choice(["合格", "合格", "通过"])),
            ]
        )
        amounts.append(hours)
        told.append(one)
    pages = _printed(kit, (who, printed_id, year), rows, amounts)
    sign(
        kit,
        pages[-1],
        told,
        at=(400, 745),
        look=kit.look("song", 12.5),
        issuer=rng.choice(bodies.SITES),
        day=date(year, 12, rng.randrange(20, 31)),
        manner=rng.choice(["centre", "right"]),
        size=96,
    )
    return paper(KIND, pages, told)


def _printed(
    kit: Kit, head: tuple[cast.Person, str, int], rows: list[list[Cell]], amounts: list[float]
) -> list[Canvas]:
    who, printed_id, year = head
    each, look = 10, kit.look(kit.rng.choice(["song", "hei"]), 10.5)
    count = (len(rows) + each - 1) // each
    stamp = f"{year + 1}-01-{kit.rng.randrange(10, 28)} 16:{kit.rng.randrange(10, 59)}"
    pages: list[Canvas] = []
    for number in range(count):
        page = kit.page()
        running(kit, page, head=f"打印时间 {stamp}", foot=f"第 {number + 1} 页，共 {count} 页")
        top = 70.0
        if number == 0:
            title(page, f"{year}年度网络培训学时明细", kit.look("hei", 19), 78)
            page.put(
                45,
                112,
                [
                    Span("姓名 "),
                    Span(who.name, "name"),
                    Span("　　　证件号码 "),
                    Span(printed_id, "id_number"),
                ],
                look,
            )
            top = 126.0
        part = rows[number * each : (number + 1) * each]
        sums = amounts[number * each : (number + 1) * each]
        tail: list[list[Cell]] = [["", "本页小计", "", "", f"{sum(sums):g}", ""]]
        if number == count - 1:
            tail.append(["", "合　　计", "", "", f"{sum(amounts):g}", ""])
        Table(45, top, (36, 215, 52, 92, 50, 60), look, kit.look("hei", 10.5), row=38).draw(
            page, ["序号", "课程名称", "类别", "学习时间", "学时", "结果"], [*part, *tail]
        )
        pages.append(page)
    return pages


@layout(KIND, "parts-with-sums", wear=wear.worn)
def parts_with_sums(kit: Kit) -> Paper:
    """A class's courses in named parts inside one table; each part has its sum, then the whole."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(25, 60))
    issue, printed_id = end + timedelta(days=6), kit.id_as_printed(who)
    number = kit.serial("CJ{y}-####", issue)
    told: list[Told] = []
    rows: list[list[Cell]] = []
    names, total = rng.sample(ALL_COURSES, rng.randrange(5, 9)), 0
    parts = rng.choice([("第一阶段", "第二阶段"), ("理论课程", "实务课程"), ("必修课", "选修课")])
    cut = len(names) // 2
    for part, group in ((parts[0], names[:cut]), (parts[1], names[cut:])):
        rows.append([part, "", "", ""])
        inside = 0
        for course in group:
            one = Told(kit, "seminar", row=len(told))
            hours, mark = rng.choice([4, 6, 8, 12]), rng.choice(["82", "91", "合格", "优秀", "57"])
            one.know(
                name=who.name,
                id_number=wording.unmasked_form(printed_id),
                employer=who.employer,
                certificate_no=number,
                start_date=str(start),
                end_date=str(end),
            )
            rows.append(
                ["", one.say("content", course), one.hours(hours, str(hours)), one.result(mark)]
            )
            inside += hours
            told.append(one)
        rows.append(["", "小计", str(inside), ""])
        total += inside
    rows.append(["", "总计", str(total), ""])
    title(
        page,
        rng.choice(["高级研修班学员成绩单", "研修学员课程成绩登记表"]),
        kit.look("song", 22, bold=True),
        85,
    )
    look, shared = kit.look("song", 12), Told(kit, "seminar")
    Labels(60, 125, 480, rng.choice(["colon", "brackets"]), look, look, lead=24, columns=2).draw(
        kit,
        page,
        [
            ("姓名", Span(who.name, "name")),
            ("身份证号", Span(printed_id, "id_number")),
            ("单位", Span(who.employer, "employer")),
            ("编号", Span(number, "certificate_no")),
            ("研修时间", shared.days(start, end, "dots-padded")),
        ],
    )
    Table(60, 205, (90, 250, 60, 75), look, kit.look("hei", 12), row=26).draw(
        page, ["阶段", "课程", "学时", "成绩"], rows
    )
    sign(
        kit,
        page,
        told,
        at=(395, 735),
        look=kit.look("song", 13),
        day=issue,
        issuer=rng.choice([*bodies.FIRMS, *bodies.UNIVERSITIES]),
        manner="centre",
        size=100,
    )
    return paper(KIND, [page], told)
