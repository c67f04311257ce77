"""Self-study sets: plans, records, assessments of offices, wards, schools and yards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from samples.generator import wording
from samples.generator.canvas import A4, A4_WIDE, Canvas, Look, Span
from samples.generator.furniture import Cell, Table
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fourth import words
from samples.generator.layouts.opened.fourth.hands import Draft, held, rows
from samples.generator.layouts.opened.fourth.stamps import GREY, finish, head, scrawl
from samples.generator.manners import INKS, by_hand
from samples.generator.told import paper

KIND = "self_study"
ALL = ("plan", "record", "assessment")
TOPICS = (*words.BUILDING, *words.MONEY, *words.OFFICES, *words.SAFETY)
MARKS = ("合格", "优秀", "良好", "85分", "92", "通过")


def studied(kit: Kit, parts: tuple[int, int], each: tuple[float, ...] = (2, 3, 4)) -> Draft:
    """Somebody's study in *parts* sittings with a week or so between."""
    rng = kit.rng
    count, own = rng.randint(*parts), rng.choice(each)
    d = Draft(
        kit,
        "self_study",
        content=TOPICS,
        results=MARKS,
        amounts=(count * own,),
        forms=("plain", "dots-padded", "padded"),
    )
    d.end = d.start + timedelta(days=7 * (count - 1))
    d.issued_on = d.end + timedelta(days=rng.randrange(3, 20))
    return d


def sittings(d: Draft, each: float) -> list[tuple[str, str]]:
    """Days and chapters of the sittings, *each* hours long."""
    count = round(d.hours_are / each)
    days = [d.start + timedelta(days=7 * n) for n in range(count)]
    return [
        (wording.day(day, "dots"), f"第{wording.chinese(n + 1)}章") for n, day in enumerate(days)
    ]


def plan_sheet(kit: Kit, d: Draft, heading: str, looks: tuple[Look, Look]) -> Canvas:
    """A plan: who, what, how long, when, by which books; a superior agrees."""
    page = kit.page(A4)
    label, look = looks
    head(page, heading, kit.look("head", 23), 110)
    before = d.start - timedelta(days=8)
    facts = [
        ("姓　　名", d.who.name),
        ("工作单位", d.who.employer),
        ("自学内容", d.content),
        ("自学目标", "掌握基本要求，能够用于本岗位工作"),
        ("教材资料", f"《{d.content}》及相关标准、文件"),
        ("计划时间", f"{wording.month(d.start, 'plain')}至{wording.month(d.end, 'plain')}"),
        ("计划学时", f"{d.hours_are:g}学时"),
        ("部门意见", "同意该自学计划。"),
    ]
    for index in range(len(facts)):
        page.frame(60, 140 + 46 * index, 150, 186 + 46 * index, width=0.7)
        page.frame(150, 140 + 46 * index, 535, 186 + 46 * index, width=0.7)
    rows(page, facts, at=(74, 168), looks=(label, look), step=(46, 88, 446))
    page.put(330, 560, f"制定日期：{wording.day(before, 'plain')}", look)
    return page


@held(KIND, "q-three-typed-sheets")
def three_typed(kit: Kit) -> Paper:
    """Plan in boxes, a typed report on what was studied, the office's sheet of assessment."""
    rng, each = kit.rng, kit.rng.choice([2.0, 4.0])
    d = studied(kit, (4, 8), (each,))
    look, label = kit.look("song", 13.5), kit.look("hei", 13)
    plan = plan_sheet(kit, d, rng.choice(["个人自学计划表", "专业技术人员自学计划"]), (label, look))
    report, check = kit.page(A4), kit.page(A4)
    head(report, rng.choice(["自学情况总结", "自学情况报告"]), kit.look("head", 23), 110)
    line = [
        Span(
            f"　　根据单位批准的自学计划，本人{d.who.name}自{wording.day(d.start, 'plain')}起利用"
            f"业余时间学习了"
        ),
        Span(
            f"“{d.content}”，至{wording.day(d.end, 'plain')}学完全部内容，累计{d.hours_are:g}学时。"
        ),
        Span(
            "\n　　学习过程中，本人通读教材，摘抄要点，结合工作中遇到的问题查阅了有关标准，并整"
            "理读书笔记一册。"
        ),
        Span("通过学习，对相关规定有了比较系统的了解，今后将在实际工作中加以运用。"),
        Span(f"\n\n　　　　　　　　　　　　　　　　总结人：{d.who.name}"),
    ]
    report.paragraph(74, 170, line, kit.look("song", 15), width=448, lead=2.0)
    head(check, rng.choice(["自学考核结果", "自学考核鉴定表"]), kit.look("head", 23), 110)
    facts = [
        ("姓　　名：", d.text("{name}")),
        ("身份证号：", d.text("{id}")),
        ("单　　位：", d.text("{employer}")),
        ("自学内容：", d.text("{content}")),
        ("起止时间：", d.text("{dates:至}")),
        ("考核方式：", rng.choice(["闭卷笔试", "现场答辩", "提交论文"])),
        ("考核成绩：", d.text("{result}")),
        ("认定学时：", d.text("{hours}")),
    ]
    y = rows(check, facts, at=(90, 170), looks=(label, look), step=(40, 90, 420))
    check.put(90, y, f"考 核 人：{kit.person().name}　　{kit.person().name}", look)
    finish(
        kit,
        check,
        [d],
        at=(410, y + 120),
        look=look,
        issuer=d.who.employer,
        day=d.issued_on,
        form="plain",
    )
    return paper(KIND, [plan, report, check], [d], ALL)


@held(KIND, "q-register-of-reading")
def register_of_reading(kit: Kit) -> Paper:
    """One broad sheet: plan above, table of sittings by pen in the middle, verdict at the right."""
    rng, each = kit.rng, kit.rng.choice([2.0, 3.0])
    d = studied(kit, (3, 5), (each,))
    page = kit.page(A4_WIDE, paper=(254, 254, 250))
    look, label = kit.look("song", 12.5), kit.look("hei", 12.5)
    pen = kit.look("pen", 14, colour=rng.choice(INKS))
    head(page, rng.choice(["自学登记考核表", "在岗自学登记考核表"]), kit.look("head", 22), 56)
    page.put(50, 90, "姓名", label)
    by_hand(kit, page, d.text("{name}"), (84, 90), pen)
    page.put(220, 90, "单位", label)
    by_hand(kit, page, d.text("{employer}"), (254, 90), pen)
    page.frame(50, 104, 792, 196, width=0.8)
    page.put(62, 126, "一、自学计划", label)
    plan = f"自学内容：{d.content}　　计划学时：{d.hours_are:g}　　计划完成时间："
    page.put(62, 152, plan + wording.month(d.end, "plain"), look)
    page.put(62, 178, "学习方法：自备教材，业余时间学习，做好笔记。　　部门审批：同意", look)
    page.frame(50, 196, 520, 480, width=0.8)
    page.put(62, 218, "二、自学情况", label)
    lines = sittings(d, each)
    table = Table(62, 230, (110.0, 110.0, 70.0, 156.0), look, label, row=32)
    table.draw(page, ["日期", "章节", "学时", "学习要点"], [["", "", "", ""] for _ in lines])
    for index, (day, chapter) in enumerate(lines):
        y = 230 + 32 * index + 54
        for x, text in ((70, day), (190, chapter), (314, f"{each:g}"), (362, "阅读、摘录要点")):
            by_hand(kit, page, [Span(text)], (x, y), pen)
    page.frame(520, 196, 792, 480, width=0.8)
    page.put(532, 218, "三、考核结果", label)
    facts = [
        ("自学内容：", d.text("{content}")),
        ("起止日期：", d.text("{dates:至}")),
        ("考核成绩：", d.text("{result}")),
        ("核定学时：", d.text("{hours}")),
        ("考核人：", kit.person().name),
    ]
    rows(page, facts, at=(532, 248), looks=(look, look), step=(30, 68, 250))
    finish(
        kit,
        page,
        [d],
        at=(656, 430),
        look=look,
        issuer=d.who.employer,
        day=d.issued_on,
        form="plain",
        size=88,
    )
    return paper(KIND, [page], [d], ALL)


@held(KIND, "q-mentor-s-notes")
def mentors_notes(kit: Kit) -> Paper:
    """A tutor's form over two pages: the plan and weekly record, then the tutor's assessment."""
    rng, each = kit.rng, kit.rng.choice([2.0, 3.0, 4.0])
    d = studied(kit, (4, 7), (each,))
    first, second = kit.page(A4), kit.page(A4)
    look, label = kit.look("song", 13), kit.look("hei", 13)
    tutor = kit.person().name
    head(first, rng.choice(["自学辅导手册", "导师指导自学手册"]), kit.look("kai", 26), 92)
    first.put(60, 132, f"自学人：{d.who.name}　　　导师：{tutor}", look)
    first.put(60, 164, "【自学计划】", label)
    plan = (
        f"　　在{wording.month(d.start, 'plain')}至{wording.month(d.end, 'plain')}期间，自学“"
        f"{d.content}”，"
        f"每周{each:g}学时，共{d.hours_are:g}学时，每章完成后向导师汇报。"
    )
    y = first.paragraph(60, 192, plan, look, width=476, lead=1.9)
    first.put(60, y + 12, "【自学情况记录】", label)
    lines: list[list[Cell]] = [
        [str(n + 1), day, chapter, f"{each:g}", "已完成"]
        for n, (day, chapter) in enumerate(sittings(d, each))
    ]
    table = Table(60, y + 26, (50.0, 120.0, 150.0, 60.0, 96.0), look, label, row=30)
    table.draw(first, ["次数", "日期", "学习章节", "学时", "导师检查"], lines)
    second.put(60, 96, "【考核结果】", label)
    line = d.text(
        "　　{name}同志（{employer}）按计划于{dates:至}完成“{content}”的自学，累计{hours}，"
        "经考核，成绩为{result}。"
    )
    second.paragraph(60, 134, line, kit.look("song", 15.5), width=476, lead=2.0)
    second.put(60, 300, "考核人（签字）：", look)
    scrawl(kit, second, (170, 274))
    finish(
        kit,
        second,
        [d],
        at=(410, 400),
        look=look,
        issuer=d.who.employer,
        day=d.issued_on,
        form="plain",
    )
    return paper(KIND, [first, second], [d], ALL)


@held(KIND, "q-plan-alone")
def plan_alone(kit: Kit) -> Paper:
    """A plan of self-study and nothing else; its hours are planned, nobody has assessed them."""
    d = studied(kit, (4, 8))
    look, label = kit.look("song", 13.5), kit.look("hei", 13)
    page = kit.page(A4)
    rng = kit.rng
    head(
        page,
        rng.choice(["年度自学计划申报表", "专业技术人员自学计划审批表"]),
        kit.look("head", 22),
        100,
    )
    drawn_up = d.start - timedelta(days=6)
    facts = [
        ("姓　　名", d.text("{name}")),
        ("工作单位", d.text("{employer}")),
        ("自学内容", d.text("{content}")),
        ("参考教材", "由本人自备"),
        ("起止时间", d.text("{dates:至}")),
        ("自学学时", d.text("{hours}")),
        ("考核方式", rng.choice(["笔试", "撰写总结", "答辩"])),
    ]
    for index in range(len(facts)):
        page.frame(60, 130 + 48 * index, 150, 178 + 48 * index, width=0.7)
        page.frame(150, 130 + 48 * index, 535, 178 + 48 * index, width=0.7)
    rows(page, facts, at=(74, 159), looks=(label, look), step=(48, 88, 446))
    page.frame(60, 466, 535, 600, width=0.7)
    page.put(74, 494, "单位审批意见：同意按计划自学。", look)
    finish(
        kit,
        page,
        [d],
        at=(410, 548),
        look=look,
        issuer=d.who.employer,
        day=drawn_up,
        form="plain",
        where="across",
    )
    return paper(KIND, [page], [replace(d.entry(), eligible=False)], ("plan",))


@held(KIND, "q-plan-and-record-only")
def plan_and_record(kit: Kit) -> Paper:
    """Plan and record on two sheets by pen; the assessment was never made."""
    rng, each = kit.rng, kit.rng.choice([2.0, 3.0])
    d = studied(kit, (4, 7), (each,))
    look, label = kit.look("song", 13), kit.look("hei", 13)
    plan = plan_sheet(kit, d, "自学计划", (label, look))
    page = kit.page(A4)
    pen = kit.look("pen", 14.5, colour=rng.choice(INKS))
    head(page, rng.choice(["自学情况登记表", "自学情况记录"]), kit.look("head", 23), 96)
    for index, (name, line) in enumerate(
        (
            ("姓名", d.text("{name}")),
            ("单位", d.text("{employer}")),
            ("自学内容", d.text("{content}")),
            ("学习时间", d.text("{dates:至}")),
        )
    ):
        end = page.put(60, 134 + 30 * index, name + "：", label)
        by_hand(kit, page, line, (end + 4, 134 + 30 * index), pen)
    lines = sittings(d, each)
    widths = (60.0, 120.0, 130.0, 60.0, 106.0)
    table = Table(60, 246, widths, look, label, row=32)
    low = table.draw(page, ["次", "日期", "内容", "学时", "备注"], [[""] * 5 for _ in lines])
    for index, (day, chapter) in enumerate(lines):
        cells = (
            (76, str(index + 1)),
            (132, day),
            (256, chapter),
            (392, f"{each:g}"),
            (444, "有笔记"),
        )
        for x, text in cells:
            by_hand(kit, page, [Span(text)], (x, 246 + 32 * index + 54), pen)
    page.put(60, low + 30, d.text("学时合计：{hours}"), label)
    page.put(60, low + 64, f"填表人：{d.who.name}", look)
    d.know(issuer=d.who.employer, issue_date=str(d.issued_on))
    finish(
        kit,
        page,
        [d],
        at=(410, low + 120),
        look=look,
        issuer=d.who.employer,
        day=d.issued_on,
        form="plain",
    )
    entry = replace(d.entry(), eligible=False)
    return paper(KIND, [plan, page], [entry], ("plan", "record"))


@held(KIND, "q-office-folder")
def office_folder(kit: Kit) -> Paper:
    """A folder of four leaves: cover, plan, notes, assessment with two assessors' votes."""
    _rng, each = kit.rng, kit.rng.choice([2.0, 4.0])
    d = studied(kit, (3, 6), (each,))
    look, label = kit.look("song", 13.5), kit.look("hei", 13)
    cover, notes, check = kit.page(A4, paper=(236, 226, 200)), kit.page(A4), kit.page(A4)
    head(cover, "自学材料", kit.look("head", 40), 250)
    cover.put(297, 300, "（自学计划、自学情况、考核结果）", kit.look("song", 15), align="c")
    for index, words_ in enumerate((d.who.employer, d.who.name, f"{d.end.year}年")):
        cover.put(297, 480 + 40 * index, words_, kit.look("kai", 20), align="c")
    plan = plan_sheet(kit, d, "自学计划", (label, look))
    head(notes, "自学情况（读书笔记摘要）", kit.look("head", 20), 96)
    y = 140.0
    for index, (day, chapter) in enumerate(sittings(d, each)):
        words_ = f"{index + 1}. {day}　{chapter}　（{each:g}学时）　摘录要点三条，体会一则。"
        notes.put(66, y, words_, look)
        notes.line(66, y + 8, 530, y + 8, width=0.4, colour=GREY)
        y += 40
    head(check, "自学考核结果表", kit.look("head", 22), 96)
    cells: list[tuple[str, list[Span] | str]] = [
        ("姓名", d.text("{name}")),
        ("单位", d.text("{employer}")),
        ("自学内容", d.text("{content}")),
        ("自学时间", d.text("{dates:至}")),
        ("考核人一", f"{kit.person().name}：同意通过"),
        ("考核人二", f"{kit.person().name}：同意通过"),
        ("考核结论", d.text("{result}")),
        ("核准学时", d.text("{hours}")),
    ]
    for index in range(len(cells)):
        check.frame(60, 122 + 42 * index, 140, 164 + 42 * index, width=0.7)
        check.frame(140, 122 + 42 * index, 535, 164 + 42 * index, width=0.7)
    rows(check, cells, at=(70, 148), looks=(label, look), step=(42, 82, 450))
    finish(
        kit,
        check,
        [d],
        at=(410, 580),
        look=look,
        issuer=d.who.employer,
        day=d.issued_on,
        form="plain",
    )
    return paper(KIND, [cover, plan, notes, check], [d], ALL)
