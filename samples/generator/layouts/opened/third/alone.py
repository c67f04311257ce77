"""Self-study sets: a notebook's page, a flow of approvals, a set without its plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.manners import GREY, INKS, by_hand, fitting, running
from samples.generator.told import Told, paper

KIND = "self_study"
ALL = ("plan", "record", "assessment")


@layout(KIND, "n-notebook-page", wear=wear.worn)
def notebook_page(kit: Kit) -> Paper:
    """Plan, record and assessment by pen one below the other on a ruled page of a notebook."""
    rng, who, page = kit.rng, kit.person(), kit.page((560.0, 800.0), paper=(253, 253, 247))
    told = Told(kit, "self_study")
    start = kit.day()
    parts = rng.randrange(3, 6)
    step, each = rng.randrange(4, 12), rng.choice([2, 3, 4])
    end, hours = start + timedelta(days=step * (parts - 1)), parts * each
    topic = rng.choice(words.COURSES)
    for row in range(27):
        y = 74 + 26 * row
        page.line(30, y, 530, y, width=0.5, colour=(170, 200, 220))
    page.line(62, 20, 62, 790, width=0.7, colour=(230, 150, 150))
    pen = kit.look("kai", 15, colour=rng.choice(INKS))
    red = kit.look("kai", 15, colour=(180, 30, 40))
    lines: list[list[Span]] = [
        [Span("　　　　　自学情况登记（计划、记录、考核）")],
        [Span("姓名："), told.name(who), Span("　　单位："), told.employer(who)],
        [Span("一、自学计划")],
        [Span("自学内容："), told.say("content", topic)],
        [Span(f"拟用时间：{wording.month(start, 'plain')}起，共{hours}学时，每次{each}学时")],
        [Span("二、自学情况")],
    ]
    for number in range(parts):
        when = start + timedelta(days=step * number)
        key = "start_date" if number == 0 else "end_date" if number == parts - 1 else ""
        day = Span(wording.day(when, "dots"), key)
        lines.append([day, Span(f"　学第{wording.chinese(number + 1)}章，{each}学时，记笔记")])
    told.know(start_date=str(start), end_date=str(end))
    issue = end + timedelta(days=rng.randrange(1, 10))
    mark = rng.choice(["合格", "优秀", "88分", "良好"])
    lines += [
        [Span("合计学时："), told.hours(hours, f"{hours}学时")],
        [Span("三、考核结果")],
        [Span("考核方式：闭卷　　成绩："), told.result(mark)],
        [Span(f"考核人：{kit.person().name}、{kit.person().name}")],
    ]
    for index, line in enumerate(lines):
        own = red if index >= len(lines) - 2 else pen
        by_hand(kit, page, line, (72, 69 + 26 * (index + 1)), fitting(own, line, 440))
    y = 69 + 26 * (len(lines) + 3)
    devices.close(
        kit,
        page,
        [told],
        at=(250, y),
        look=replace(pen, size=14),
        manner="left",
        issuer=who.employer,
        day=issue,
        form="plain",
        size=104,
    )
    return paper(KIND, [page], [told], ALL)


@layout(KIND, "n-flow-of-approvals", wear=wear.worn)
def flow_of_approvals(kit: Kit) -> Paper:
    """An office system's print: three sections, below them who agreed and at what time."""
    rng, who = kit.rng, kit.person()
    told = Told(kit, "self_study")
    start = kit.day()
    weeks, each = rng.randrange(3, 7), rng.choice([3, 4, 5])
    end, hours = start + timedelta(days=7 * (weeks - 1)), weeks * each
    topic = rng.choice(words.COURSES)
    look, head = kit.look("hei", 11.5), kit.look("hei", 13)
    page = kit.page()
    done = end + timedelta(days=rng.randrange(3, 14))
    running(kit, page, head=f"OA办公系统　打印时间 {done:%Y-%m-%d} 17:{rng.randrange(10, 60)}")
    title(page, "专业技术人员自学审批及考核单", kit.look("hei", 20), 66)
    page.put(545, 90, f"流程编号：ZX{done:%Y%m}{rng.randrange(100, 999)}", look, align="r")
    fields: list[tuple[str, list[tuple[str, Cell]]]] = [
        (
            "基本信息",
            [("申请人", told.name(who)), ("所在单位", told.employer(who))],
        ),
        (
            "自学计划",
            [
                ("自学内容", told.say("content", topic)),
                ("计划学时", f"{hours}"),
                ("计划安排", f"每周{each}学时，共{weeks}周，教材自备"),
                ("提交日期", wording.day(start - timedelta(days=5), "dashes")),
            ],
        ),
        (
            "自学情况",
            [
                ("学习时间", told.days(start, end, "dashes", " 至 ")),
                ("完成情况", "学完全书，完成读书笔记"),
                ("笔记字数", f"{rng.randrange(3, 12)}千字"),
                ("佐证材料", "笔记扫描件.pdf"),
            ],
        ),
        (
            "考核结果",
            [
                ("考核方式", rng.choice(["笔试", "答辩", "提交总结"])),
                ("考核成绩", told.result(rng.choice(["合格", "90", "良好"]))),
                ("认定学时", told.hours(hours, rng.choice([f"{hours}", f"{hours}学时"]))),
                ("考核人", f"{kit.person().name}；{kit.person().name}"),
            ],
        ),
    ]
    y = 104.0
    for heading, rows in fields:
        page.fill(50, y, 545, y + 26, (228, 236, 246))
        page.put(60, y + 18, heading, head)
        y += 26
        for first in range(0, len(rows), 2):
            x = 50.0
            for label, cell in rows[first : first + 2]:
                devices.cell(page, (x, y, x + 66, y + 36), label, look)
                devices.cell(page, (x + 66, y, x + 247.5, y + 36), cell, look, "l")
                x += 247.5
            y += 36
    page.put(60, y + 28, "流转记录", head)
    steps = ("申请人提交", "部门负责人　同意", "人力资源部　同意", "归档")
    for index, words_ in enumerate(steps):
        when = start - timedelta(days=5) if index == 0 else done - timedelta(days=3 - index)
        top = y + 52 + 26 * index
        page.picture(_dot(), 62, top - 8, width=8)
        clock = f"{when:%Y-%m-%d} {8 + 2 * index:02d}:{rng.randrange(10, 60)}"
        page.put(80, top, f"{words_}　　{clock}", kit.look("hei", 10.5, colour=GREY))
    devices.close(
        kit,
        page,
        [told],
        at=(330, y + 190),
        look=kit.look("song", 13.5),
        manner=rng.choice(["left", "centre"]),
        issuer=who.employer,
        day=done,
        form="plain",
    )
    return paper(KIND, [page], [told], ALL)


def _dot() -> marks.Image.Image:
    image = marks.Image.new("RGBA", (32, 32), (60, 130, 220, 0))
    marks.ImageDraw.Draw(image).ellipse((2, 2, 30, 30), fill=(60, 130, 220, 255))
    return image


@layout(KIND, "n-study-without-plan", wear=wear.worn)
def without_plan(kit: Kit) -> Paper:
    """A record over one page and an assessment on a second; no plan was made beforehand."""
    rng, who = kit.rng, kit.person()
    told = Told(kit, "self_study")
    start = kit.day()
    parts, each = rng.randrange(4, 9), rng.choice([2, 3])
    step = rng.randrange(3, 9)
    end, hours = start + timedelta(days=step * (parts - 1)), parts * each
    topic, tone = rng.choice(words.COURSES), (50, 90, 80)
    look, head = kit.look("song", 12.5), kit.look("hei", 12.5)
    record, check = kit.page(), kit.page((595.0, 421.0))
    title(record, rng.choice(["自学情况记录表", "个人自学过程记录"]), kit.look("kai", 24), 84)
    record.put(56, 120, f"姓名：{who.name}　　自学内容：{topic}", look)
    pen = kit.look("kai", 13.5, colour=rng.choice(INKS))
    widths = (110.0, 190.0, 60.0, 124.0)
    rows: list[list[Cell]] = []
    for number in range(parts):
        when = start + timedelta(days=step * number)
        chapter = f"第{wording.chinese(number + 1)}章"
        rows.append([wording.day(when, "dots-padded"), chapter, str(each), "已学，附笔记"])
    rows.append(["累计", "", str(hours), ""])
    heads = ["日期", "章节", "学时", "说明"]
    Table(56, 136, widths, pen, head, row=34).draw(record, heads, rows)
    devices.dashes(check, (20, 14, 575, 14), tone)
    title(check, rng.choice(["自学考核结果通知单", "自学考核评定单"]), kit.look("kai", 24), 62)
    lines: list[tuple[str, list[Span]]] = [
        ("姓　　名", [told.name(who)]),
        ("工作单位", [told.employer(who)]),
        ("自学内容", [told.say("content", topic)]),
        ("自学起止", told.days(start, end, rng.choice(["plain", "dots-padded"]), "至")),
        ("考核成绩", [told.result(rng.choice(["合格", "83", "优秀"]))]),
        ("核定学时", [told.hours(hours, f"{hours}学时")]),
    ]
    for index, (label, line) in enumerate(lines):
        y = 104 + 33 * index
        check.put(70, y, label, head)
        check.put(146, y, line, look)
        devices.dashes(check, (140, y + 7, 520, y + 7))
    devices.close(
        kit,
        check,
        [told],
        at=(320, 340),
        look=look,
        manner=rng.choice(["left", "blanks"]),
        issuer=who.employer,
        day=end + timedelta(days=rng.randrange(1, 12)),
        size=96,
    )
    entry = replace(told.entry(), eligible=False)
    return paper(KIND, [record, check], [entry], ("record", "assessment"))
