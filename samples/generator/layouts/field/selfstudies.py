"""Self-study sets as booklets, as prose, and with the record missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from samples.generator import cast, marks, truth, wording
from samples.generator.canvas import Canvas, Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened import wear
from samples.generator.manners import INKS, Labels, by_hand, grid, sign
from samples.generator.told import Told, paper

KIND = "self_study"


@layout(KIND, "study-booklet", wear=wear.worn)
def study_booklet(kit: Kit) -> Paper:
    """Cover, plan, a record continued on a second page, assessment; filled in by hand."""
    rng, who = kit.rng, kit.person()
    told = Told(kit, "self_study")
    start = kit.day()
    count = rng.randrange(14, 20)
    step = rng.randrange(3, 6)
    end = start + timedelta(days=step * (count - 1))
    each = rng.choice([1, 2, 3])
    hours, topic = each * count, rng.choice(cast.COURSES)
    pen = kit.look("kai", 14, colour=rng.choice(INKS))
    cover = kit.page(paper=(246, 240, 222))
    title(cover, "专业技术人员", kit.look("kai", 24), 230)
    title(cover, rng.choice(["自学手册", "自学登记册"]), kit.look("kai", 38), 290)
    Labels(170, 480, 270, "hand", kit.look("song", 15), pen, lead=44).draw(
        kit, cover, [("姓　名", who.name), ("单　位", who.employer), ("年　度", str(end.year))]
    )
    plan = _plan_by_hand(kit, who, (topic, start, end, hours))
    records = _record_pages(kit, (topic, start, step, count), each)
    check = kit.page()
    title(check, "三、考核结果", kit.look("hei", 20), 90)
    look = kit.look("song", 13)
    mark = rng.choice(["合格", "优秀", str(rng.randrange(64, 98)), "良好"])
    rows: list[list[Cell]] = [
        ["自学人姓名", told.name(who)],
        ["所在单位", told.employer(who)],
        ["自学内容", told.say("content", topic)],
        ["自学起止日期", told.days(start, end, rng.choice(["plain", "dots-padded"]))],
        ["考核形式", rng.choice(["笔试", "口头答辩", "提交论文"])],
        ["考核成绩", told.result(mark)],
        ["认定学时", told.hours(hours)],
        ["考核人签字", ""],
    ]
    y = grid(check, rows, at=(60, 120), widths=(120, 355), look=look, row=38, centre=False)
    for index in range(2):
        check.picture(marks.signature(rng, kit.person().name), 200 + 120 * index, y - 36, width=70)
    sign(
        kit,
        check,
        [told],
        at=(390, y + 90),
        look=look,
        issuer=who.employer,
        day=end + timedelta(days=rng.randrange(2, 12)),
    )
    parts = ("plan", "record", "assessment")
    return paper(KIND, [cover, plan, *records, check], [told], parts)


def _plan_by_hand(kit: Kit, who: cast.Person, study: tuple[str, date, date, int]) -> Canvas:
    topic, start, end, hours = study
    page = kit.page()
    title(page, "一、自学计划", kit.look("hei", 20), 90)
    rows: list[tuple[str, Cell]] = [
        ("姓名", who.name),
        ("自学内容", topic),
        ("参考教材", f"《{topic}》"),
        ("计划时间", f"{wording.day(start, 'plain')}至{wording.day(end, 'plain')}"),
        ("计划学时", f"{hours}学时"),
        ("考核方式", "单位考核"),
        ("部门意见", "同意"),
    ]
    Labels(70, 150, 455, "hand", kit.look("song", 14), kit.look("kai", 14), lead=46).draw(
        kit, page, rows
    )
    by_hand(
        kit,
        page,
        [Span(wording.day(start - timedelta(days=4), "dots"))],
        (380, 520),
        kit.look("kai", 14),
    )
    return page


def _record_pages(kit: Kit, study: tuple[str, date, int, int], each: int) -> list[Canvas]:
    """Two pages of one table; the head repeats, the sum stands at the end."""
    topic, start, step, count = study
    pages, look = [kit.page(), kit.page()], kit.look("song", 12)
    title(pages[0], "二、自学情况记录", kit.look("hei", 20), 90)
    pages[0].put(60, 125, f"自学内容：{topic}", look)
    title(pages[1], "二、自学情况记录（续）", kit.look("hei", 18), 80)
    rows: list[list[Cell]] = [
        [
            wording.day(start + timedelta(days=step * n), "dots-padded"),
            f"第{wording.chinese(n // 3 + 1)}章第{wording.chinese(n % 3 + 1)}节",
            str(each),
            f"{kit.rng.randrange(300, 1500)}字",
        ]
        for n in range(count)
    ]
    half = 11
    for page, part, top in ((pages[0], rows[:half], 140.0), (pages[1], rows[half:], 100.0)):
        tail: list[list[Cell]] = [["合计", "", str(each * count), ""]] if page is pages[1] else []
        Table(60, top, (110, 190, 70, 105), look, kit.look("hei", 12), row=32).draw(
            page, ["学习日期", "学习章节", "学时", "笔记字数"], [*part, *tail]
        )
    return pages


@layout(KIND, "study-in-prose", wear=wear.worn)
def study_in_prose(kit: Kit) -> Paper:
    """Plan and record as prose, the verdict of the unit as a sentence below or on a sheet."""
    rng, who = kit.rng, kit.person()
    told = Told(kit, "self_study")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(30, 80))
    hours, topic = rng.choice([16, 20, 24, 32]), rng.choice(cast.COURSES)
    look, head = kit.look("song", 14), kit.look("hei", 21)
    first, second = kit.page(), kit.page()
    title(first, f"{start.year}年个人自学计划", head, 90)
    body = (
        f"　　为适应岗位需要，本人计划在{wording.day(start, 'plain')}至"
        f"{wording.day(end, 'plain')}期间，利用业余时间自学“{topic}”，拟用{hours}学时。\n"
        f"　　一、学习目标：系统掌握基本概念和方法，能解决工作中的实际问题。\n"
        "　　二、学习安排：第一阶段通读教材，第二阶段做习题并撰写读书笔记，第三阶段总结。\n"
        "　　三、考核方式：由单位组织考核。"
    )
    y = first.paragraph(75, 135, body, look, width=445, lead=1.75)
    first.put(400, y + 24, f"计划人：{who.name}", look)
    first.put(400, y + 48, wording.day(start - timedelta(days=3), "plain"), look)
    title(second, "自学情况报告", head, 90)
    slots_head = [
        Span("　　"),
        told.name(who),
        Span("，"),
        told.employer(who),
        Span("。自"),
        *told.days(start, end, "plain", "至"),
        Span("，按计划自学了“"),
        told.say("content", topic),
        Span(
            "”，完成读书笔记若干篇，基本达到预定目标。现将学习体会报告如下：结合本职工作，"
            "对新知识、新方法有了较深入的认识，并已在实际工作中试用。"
        ),
    ]
    y = second.paragraph(75, 135, slots_head, look, width=445, lead=1.75)
    second.line(75, y + 6, 520, y + 6, width=0.6)
    second.put(
        75, y + 40, rng.choice(["考核结果", "单位考核意见", "考核结论"]) + "：", kit.look("hei", 15)
    )
    words = rng.choice(["合格", "良好", "优秀", "88分"])
    verdict = [
        Span(
            "　　经我单位"
            + rng.choice(["组织答辩", "组织笔试", "考核小组评定"])
            + "，该同志自学成绩为"
        ),
        told.result(words),
        Span("，同意认定"),
        told.hours(hours),
        Span("。"),
    ]
    y = second.paragraph(75, y + 72, verdict, look, width=445, lead=1.75)
    sign(
        kit,
        second,
        [told],
        at=(390, y + 80),
        look=look,
        issuer=who.employer,
        day=end + timedelta(days=rng.randrange(1, 10)),
        manner="centre",
    )
    return paper(KIND, [first, second], [told], ("plan", "record", "assessment"))


@layout(KIND, "study-without-record", wear=wear.worn)
def without_record(kit: Kit) -> Paper:
    """A plan and an assessment, no record: nothing can be registered (第六条)."""
    rng, who = kit.rng, kit.person()
    told = Told(kit, "self_study")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(30, 70))
    hours, topic = rng.choice([12, 18, 24, 30]), rng.choice(cast.COURSES)
    look, head = kit.look("song", 12.5), kit.look("hei", 21)
    plan, check = kit.page(), kit.page()
    title(plan, rng.choice(["自学计划申报表", "职工自学计划审批表"]), head, 90)
    grid(
        plan,
        [
            ["申报人", who.name, "部门", rng.choice(["技术科", "生产部", "质检室"])],
            ["单位", who.employer, "申报年度", str(start.year)],
            ["自学课题", topic, "计划学时", str(hours)],
            ["开始时间", wording.day(start, "dashes"), "结束时间", wording.day(end, "dashes")],
            ["考核方式", "闭卷考试", "单位意见", "同意"],
        ],
        at=(55, 120),
        widths=(75, 190, 75, 145),
        look=look,
        row=40,
        shade=(240, 240, 240),
    )
    title(check, rng.choice(["自学考核鉴定表", "自学成果考核表"]), head, 90)
    mark = rng.choice(["合格", "85", "良好"])
    rows: list[tuple[str, Cell]] = [
        ("姓　　名", told.name(who)),
        ("单　　位", told.employer(who)),
        ("考核内容", told.say("content", topic)),
        ("学习时间", told.days(start, end, rng.choice(["plain", "dashes"]))),
        ("考核成绩", told.result(mark)),
        ("核定学时", told.hours(hours)),
        ("考 核 人", "、".join(person.name for person in kit.some_people(2))),
    ]
    Labels(75, 150, 440, rng.choice(["floating", "colon"]), look, look, lead=42).draw(
        kit, check, rows
    )
    sign(
        kit,
        check,
        [told],
        at=(390, 540),
        look=look,
        issuer=who.employer,
        day=end + timedelta(days=5),
    )
    entry: truth.Entry = replace(told.entry(), eligible=False)
    return paper(KIND, [plan, check], [entry], ("plan", "assessment"))
