"""Lists of many people: units as rows inside, hours by row, signatures beside."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, marks
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.second import wear, words
from samples.generator.manners import Labels, running, sign
from samples.generator.told import Told, paper

KIND = "roster"


@layout(KIND, "h-units-as-rows", wear=wear.worn)
def units_as_rows(kit: Kit) -> Paper:
    """Each unit is a row of its own above its people; days are stated once, above."""
    rng, page = kit.rng, kit.page()
    start = kit.day()
    days = rng.randrange(1, 5)
    end = start + timedelta(days=days - 1)
    course, shared = rng.choice(words.COURSES), Told(kit, "training_class")
    look = kit.look("song", 12)
    title(page, rng.choice(["培训合格人员汇总表", "培训结业人员一览表"]), kit.look("hei", 20), 76)
    dates: Cell = (
        shared.days(start, end, "plain", "至") if days > 1 else [shared.day(start, "plain")]
    )
    Labels(55, 108, 490, "colon", look, look, lead=22).draw(
        kit,
        page,
        [
            ("培训课程", shared.say("content", course)),
            ("培训日期", dates),
            ("培训天数", shared.hours(days, f"{days}天", "天")),
        ],
    )
    told: list[Told] = []
    rows: list[list[Cell]] = []
    people = iter(kit.some_people(22))
    for unit in rng.sample(cast.EMPLOYERS, rng.randrange(2, 5)):
        rows.append([Span(unit, f"employer#{len(told)}"), "", "", ""])
        for _ in range(rng.randrange(1, 5)):
            who, index = next(people), len(told)
            one = Told(kit, "training_class", row=index)
            one.values |= {**shared.values, "employer": unit}
            one.amount, one.unit = days, "天"
            rows.append(
                [
                    one.name(who),
                    one.id(who),
                    one.result(rng.choice(["合格", "合格", "优秀"])),
                    one.number(kit.serial("HZ{y}-###", end)),
                ]
            )
            told.append(one)
    bottom = Table(55, 172, (190, 150, 60, 90), look, kit.look("hei", 12), row=25).draw(
        page, ["单位/姓名", "身份证号", "考核", "证书编号"], rows
    )
    sign(
        kit,
        page,
        told,
        at=(400, min(bottom + 50, 745)),
        look=look,
        manner="centre",
        size=94,
        issuer=rng.choice(words.CENTRES),
        day=end + timedelta(days=rng.randrange(0, 10)),
    )
    return paper(KIND, [page], told)


@layout(KIND, "h-hours-by-row", wear=wear.worn)
def hours_by_row(kit: Kit) -> Paper:
    """Every trainee has hours of his own; a class of days and a column of signatures."""
    rng = kit.rng
    start = kit.day()
    end = start + timedelta(days=rng.randrange(2, 6))
    course, people = rng.choice(words.COURSES), kit.some_people(rng.randrange(7, 29))
    shared = Told(kit, "seminar")
    told: list[Told] = []
    rows: list[list[Cell]] = []
    for index, who in enumerate(people):
        one = Told(kit, "seminar", row=index)
        hours = rng.choice([8, 16, 20, 24, 12])
        rows.append(
            [
                f"{index + 1:02d}",
                one.employer(who),
                one.name(who),
                one.hours(hours, str(hours)),
                one.result(rng.choice(["合格", "合格", "良好", "未通过"])),
                "",
            ]
        )
        told.append(one)
    each, look = 14, kit.look("song", 11)
    pages = [kit.page() for _ in range((len(rows) + each - 1) // each)]
    title(pages[0], f"《{course}》研修班学员登记册", kit.look("hei", 18), 72)
    pages[0].put(
        50,
        100,
        [
            Span("研修时间："),
            *shared.days(start, end, rng.choice(["plain", "dots-padded"])),
        ],
        look,
    )
    for number, page in enumerate(pages):
        running(kit, page, foot=f"—{number + 1}—")
        top = 114.0 if number == 0 else 60.0
        part = rows[number * each : number * each + each]
        bottom = Table(50, top, (36, 190, 90, 50, 60, 70), look, kit.look("hei", 11), row=38).draw(
            page, ["编号", "工作单位", "姓名", "学时", "结果", "签名"], part
        )
        for line, who in enumerate(people[number * each : number * each + each]):
            if rng.random() < 0.8:
                at = (478, top + 38 * (line + 1) + 6)
                page.picture(marks.signature(rng, who.name[:3]), *at, width=46)
    for one in told:
        one.know(content=course, start_date=str(start), end_date=str(end))
    sign(
        kit,
        pages[-1],
        told,
        at=(400, min(bottom + 56, 745)),
        look=look,
        manner="centre",
        size=94,
        issuer=rng.choice(words.CENTRES),
        day=end + timedelta(days=1),
    )
    return paper(KIND, pages, told)


@layout(KIND, "h-wide-list", wear=wear.worn)
def wide_list(kit: Kit) -> Paper:
    """A list across without rules or with three lines; sex, age and posts fill columns between."""
    rng, page = kit.rng, kit.page(A4_WIDE)
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 4))
    course, hours = rng.choice([*words.CARE, *words.COURSES]), rng.choice([10, 14, 18])
    people = kit.some_people(rng.randrange(4, 13))
    told: list[Told] = []
    rows: list[list[Cell]] = []
    for index, who in enumerate(people):
        one = Told(kit, "training_class", row=index)
        one.know(content=course, start_date=str(start), end_date=str(end))
        one.amount = hours
        rows.append(
            [
                one.number(kit.serial("W{y}####", end)),
                one.name(who),
                "男" if who.male else "女",
                str(end.year - who.born.year),
                who.title_level or "—",
                one.employer(who),
                one.id(who),
                one.result(rng.choice(["95", "88", "71", "合格", "53"])),
            ]
        )
        told.append(one)
    shared = Told(kit, "training_class")
    title(page, f"{course}培训班结业学员花名册", kit.look("display", 19), 66)
    look = kit.look("song", 11)
    page.put(
        40,
        96,
        [
            Span("时间："),
            *shared.days(start, end, "dots-padded"),
            Span("　　总学时："),
            shared.hours(hours, f"{hours}学时"),
            Span(f"　　班主任：{kit.person().name}"),
        ],
        look,
    )
    bare = rng.random() < 0.5
    widths = (85, 95, 40, 40, 50, 240, 150, 60)
    Table(40, 108, widths, look, kit.look("hei", 11), row=28, ruled=False, bare_sides=bare).draw(
        page, ["结业证号", "姓名", "性别", "年龄", "职称", "工作单位", "身份证号", "成绩"], rows
    )
    sign(
        kit,
        page,
        told,
        at=(660, 520),
        look=look,
        manner="centre",
        size=92,
        issuer=rng.choice([*words.CARE_BODIES, *words.CENTRES]),
        day=end + timedelta(days=4),
    )
    return paper(KIND, [page], told)
