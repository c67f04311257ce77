"""Lists of many people: two blocks a line, names in prose, results with statistics below."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, truth
from samples.generator.canvas import A4_WIDE, RED, Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import running, sign
from samples.generator.told import Told, paper

KIND = "roster"


@layout(KIND, "people-in-two-blocks", wear=wear.worn)
def two_blocks(kit: Kit) -> Paper:
    """Two people a line, side by side or down the left block first; hours in the heading."""
    rng, page = kit.rng, kit.page()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 5))
    people = kit.some_people(rng.randrange(9, 24))
    hours, course = 8 * ((end - start).days + 1), rng.choice(bodies.SAFE_COURSES[2:])
    shared = Told(kit, "training_class")
    look = kit.look("song", 11.5)
    title(page, rng.choice(["培训合格学员名册", "参训人员成绩册"]), kit.look("hei", 21), 80)
    page.put(55, 115, [Span("培训内容："), shared.say("content", course)], look)
    page.put(
        55,
        138,
        [
            Span("培训时间："),
            *shared.days(start, end, rng.choice(["plain", "dots-padded"])),
            Span("　　学时："),
            shared.hours(hours, str(hours)),
        ],
        look,
    )
    told: list[Told] = []
    cells: list[list[Cell]] = []
    for index, who in enumerate(people):
        one = Told(kit, "training_class", row=index)
        one.values |= {**shared.values, "name": who.name}
        one.amount = hours
        mark = rng.choice(["合格", "合格", "优秀", str(rng.randrange(61, 99))])
        cells.append([str(index + 1), Span(who.name, f"name#{index}"), one.result(mark)])
        told.append(one)
    half = (len(cells) + 1) // 2
    blank: list[Cell] = ["", "", ""]
    down = rng.random() < 0.5
    order = [(n, n + half) if down else (2 * n, 2 * n + 1) for n in range(half)]
    rows = [[*cells[a], *(cells[b] if b < len(cells) else blank)] for a, b in order]
    bottom = Table(55, 155, (40, 130, 72, 40, 130, 72), look, kit.look("hei", 11.5), row=29).draw(
        page, ["序号", "姓名", "成绩"] * 2, rows
    )
    page.put(55, bottom + 24, f"合计：{len(people)}人　　填表人：{kit.person().name}", look)
    sign(
        kit,
        page,
        told,
        at=(395, bottom + 90),
        look=look,
        issuer=rng.choice(bodies.SAFETY),
        day=end + timedelta(days=rng.randrange(0, 9)),
        manner="centre",
    )
    return paper(KIND, [page], told)


@layout(KIND, "names-in-prose", wear=wear.worn)
def names_in_prose(kit: Kit) -> Paper:
    """A published list: the course in a sentence, then each unit and its people in a line."""
    rng, page = kit.rng, kit.page()
    start = kit.day()
    end = start + timedelta(days=rng.randrange(2, 5))
    issue, issuer = end + timedelta(days=rng.randrange(3, 15)), rng.choice(bodies.BUILDERS)
    hours, course = 8 * ((end - start).days + 1), rng.choice(bodies.SITE_COURSES[1:])
    shared = Told(kit, "training_class")
    title(page, issuer, kit.look("song", 25, colour=RED, bold=True), 90)
    page.line(60, 108, 535, 108, width=2, colour=RED)
    title(page, f"“{course}”培训班合格人员名单", kit.look("hei", 18), 155)
    look = kit.look("song", 14)
    head = [
        Span("　　"),
        *shared.days(start, end, "plain", "至"),
        Span("，我单位举办了“"),
        shared.say("content", course),
        Span("”培训班，共计"),
        shared.hours(hours),
        Span("。经考核，下列{}名学员成绩"),
        Span("合格", "result"),
        Span("，名单如下："),
    ]
    shared.know(result=truth.verdict("合格"))
    people, told, groups = iter(kit.some_people(20)), [], []
    for unit in rng.sample(cast.EMPLOYERS, rng.randrange(2, 5)):
        members = [next(people) for _ in range(rng.randrange(1, 5))]
        line = [Span(unit, f"employer#{len(told)}"), Span("：")]
        for place, who in enumerate(members):
            one = Told(kit, "training_class", row=len(told))
            one.values |= {**shared.values, "name": who.name, "employer": unit}
            one.amount = hours
            line += [Span("、")] if place else []
            line.append(Span(who.name, f"name#{len(told)}"))
            told.append(one)
        groups.append(line)
    head = [Span(part.text.replace("{}", str(len(told))), part.field) for part in head]
    y = page.paragraph(75, 200, head, look, width=445, lead=1.9)
    for line in groups:
        y = page.paragraph(75, y + 6, [Span("　　"), *line], look, width=445, lead=1.7)
    sign(
        kit,
        page,
        told,
        at=(395, max(y + 70, 560)),
        look=look,
        issuer=issuer,
        day=issue,
        manner="centre",
        form=rng.choice(["plain", "cn"]),
    )
    return paper(KIND, [page], told)


@layout(KIND, "results-with-statistics", wear=wear.worn)
def with_statistics(kit: Kit) -> Paper:
    """Results of a class: failed and absent ones, teachers named above, statistics below."""
    rng = kit.rng
    start = kit.day()
    end = start + timedelta(days=rng.randrange(2, 6))
    hours, course = rng.choice([20, 30, 36]), rng.choice(bodies.PLANT_COURSES)
    issue, people = end + timedelta(days=4), kit.some_people(rng.randrange(8, 27))
    shared = Told(kit, "training_class")
    told: list[Told] = []
    rows: list[list[Cell]] = []
    tally = {"合格": 0, "不合格": 0, "缺考": 0}
    for index, who in enumerate(people):
        one = Told(kit, "training_class", row=index)
        mark = rng.choice([rng.randrange(60, 99)] * 6 + [rng.randrange(30, 60), -1])
        words = "缺考" if mark < 0 else str(mark)
        tally["缺考" if mark < 0 else ("合格" if mark >= 60 else "不合格")] += 1
        one.know(name=who.name)
        one.amount = hours
        rows.append(
            [
                str(index + 1),
                one.name(who),
                one.id(who),
                one.employer(who),
                one.result(words),
                "补考" if 0 <= mark < 60 else "",
            ]
        )
        told.append(one)
    each = 13
    pages = [kit.page(A4_WIDE) for _ in range((len(rows) + each - 1) // each)]
    look = kit.look("song", 10.5)
    title(
        pages[0], rng.choice(["培训考试成绩汇总表", "学员结业考试成绩表"]), kit.look("hei", 19), 52
    )
    pages[0].put(
        45,
        80,
        [
            Span("培训课程："),
            shared.say("content", course),
            Span("　培训时间："),
            *shared.days(start, end, "dots-padded", "-"),
            Span("　培训学时："),
            shared.hours(hours, str(hours)),
            Span(f"　授课教师：{kit.person().name}、{kit.person().name}"),
        ],
        look,
    )
    for one in told:
        one.values |= {k: v for k, v in shared.values.items() if k != "learning_form"}
    for number, page in enumerate(pages):
        running(kit, page, foot=f"第{number + 1}页")
        bottom = Table(
            45,
            94 if number == 0 else 50,
            (38, 90, 160, 280, 70, 110),
            look,
            kit.look("hei", 10.5),
            row=27,
        ).draw(
            page,
            ["序号", "姓　名", "身份证号", "工作单位", "成绩", "备注"],
            rows[number * each : (number + 1) * each],
        )
    share = tally["合格"] / len(people) * 100
    pages[-1].put(
        45,
        bottom + 20,
        f"应考{len(people)}人，合格{tally['合格']}人，不合格{tally['不合格']}人，缺考{tally['缺考']}人，"
        f"合格率{share:.1f}%　　统计人：{kit.person().name}",
        look,
    )
    sign(
        kit,
        pages[-1],
        told,
        at=(680, min(bottom + 56, 528)),
        look=look,
        day=issue,
        issuer=rng.choice(bodies.FIRMS),
        manner="centre",
        size=88,
    )
    return paper(KIND, pages, told)
