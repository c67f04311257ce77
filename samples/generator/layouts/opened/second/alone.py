"""Self-study sets: one sheet in columns, reading notes, a set without assessment."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Span
from samples.generator.furniture import Cell, Table, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.second import wear, words
from samples.generator.manners import INKS, Labels, by_hand, sign
from samples.generator.told import Told, paper

KIND = "self_study"
ALL = ("plan", "record", "assessment")


@layout(KIND, "h-three-columns", wear=wear.worn)
def three_columns(kit: Kit) -> Paper:
    """自学计划 | 自学情况 | 考核结果 side by side on one sheet."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "self_study")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(30, 75))
    hours, topic = rng.choice([8, 15, 20, 28]), rng.choice(words.COURSES)
    look, head = kit.look("song", 12), kit.look("hei", 13)
    title(page, rng.choice(["职工自学三联单", "专业技术人员自学登记卡"]), kit.look("hei", 22), 66)
    page.put(
        50,
        104,
        [
            Span("姓名："),
            told.name(who),
            Span("　　　单位："),
            told.employer(who),
        ],
        look,
    )
    for index, words_ in enumerate(("自学计划", "自学情况", "考核结果")):
        left = 50 + 248 * index
        page.frame(left, 118, left + 248, 520, width=0.8)
        page.put(left + 124, 142, words_, head, align="c")
        page.line(left, 152, left + 248, 152, width=0.8)
    plan = (
        f"课题：{topic}\n教材：《{topic}》\n计划学时：{hours}\n"
        f"计划完成：{wording.day(end, 'dots-padded')}前\n\n部门负责人意见：同意。"
    )
    page.paragraph(60, 180, plan, look, width=228, lead=2.0)
    line = [
        Span("学习内容："),
        told.say("content", topic),
        Span("\n学习时间："),
        *told.days(start, end, rng.choice(["plain", "dots-padded"]), "至"),
        Span("\n完成情况：学完全部章节，做笔记三十余页，完成习题若干。"),
    ]
    page.paragraph(308, 180, line, look, width=228, lead=2.0)
    mark = rng.choice(["合格", "优秀", "86", "良好"])
    last = [
        Span("考核方式：答辩\n考核成绩："),
        told.result(mark),
        Span("\n核定学时："),
        told.hours(hours, f"{hours}学时"),
        Span(f"\n考核人：{kit.person().name}　{kit.person().name}"),
    ]
    page.paragraph(556, 180, last, look, width=228, lead=2.0)
    sign(
        kit,
        page,
        [told],
        at=(668, 400),
        look=look,
        issuer=who.employer,
        manner="centre",
        day=end + timedelta(days=rng.randrange(1, 9)),
        size=100,
    )
    return paper(KIND, [page], [told], ALL)


@layout(KIND, "h-reading-notes", wear=wear.worn)
def reading_notes(kit: Kit) -> Paper:
    """A plan by hand, a register of notes, an opinion sheet with a vote of assessors."""
    rng, who = kit.rng, kit.person()
    told = Told(kit, "self_study")
    start = kit.day()
    parts = rng.randrange(4, 8)
    step, each = rng.randrange(5, 12), rng.choice([2, 3, 4])
    end = start + timedelta(days=step * (parts - 1))
    hours, topic = parts * each, rng.choice(words.COURSES)
    look = kit.look("song", 12.5)
    pen = kit.look("kai", 14.5, colour=rng.choice(INKS))
    plan, record, check = kit.page(), kit.page(), kit.page()
    title(plan, f"{start.year}年度自学计划书", kit.look("song", 22), 88)
    Labels(70, 140, 450, "hand", look, pen, lead=44).draw(
        kit,
        plan,
        [
            ("自学人", who.name),
            ("工作单位", who.employer),
            ("自学题目", topic),
            ("起止时间", f"{wording.day(start, 'dots')}-{wording.day(end, 'dots')}"),
            ("预计学时", str(hours)),
            ("检验办法", "单位考核"),
        ],
    )
    by_hand(kit, plan, [Span(f"{who.name} {wording.day(start, 'dots')}")], (350, 440), pen)
    title(record, rng.choice(["自学情况登记", "自学笔记登记表"]), kit.look("song", 22), 88)
    record.put(60, 124, f"题目：{topic}　　登记人：{who.name}", look)
    rows: list[list[Cell]] = [
        [
            str(n + 1),
            wording.day(start + timedelta(days=step * n), "dashes"),
            f"第{n + 1}单元",
            f"{each}",
            "笔记、习题",
        ]
        for n in range(parts)
    ]
    rows.append(["合计", "", "", str(hours), ""])
    Table(60, 140, (50, 120, 150, 60, 100), look, kit.look("hei", 12), row=34).draw(
        record, ["次序", "日期", "单元", "学时", "形式"], rows
    )
    title(check, rng.choice(["自学考核意见", "自学考核结果通知"]), kit.look("song", 22), 88)
    fields: list[tuple[str, Cell]] = [
        ("姓名", told.name(who)),
        ("单位", told.employer(who)),
        ("自学题目", told.say("content", topic)),
        ("自学时间", told.days(start, end, rng.choice(["plain", "padded", "dashes"]))),
        ("考核成绩", told.result(rng.choice(["合格", "良好", "90分", "优秀"]))),
        ("同意登记学时", told.hours(hours, rng.choice([f"{hours}学时", str(hours)]))),
    ]
    bottom = Labels(
        70, 140, 450, rng.choice(["colon", "brackets", "under"]), look, look, lead=40
    ).draw(kit, check, fields)
    check.put(70, bottom + 12, "考核小组：", look)
    for index in range(3):
        check.picture(
            marks.signature(rng, kit.person().name), 140 + 95 * index, bottom - 8, width=66
        )
    sign(
        kit,
        check,
        [told],
        at=(390, bottom + 110),
        look=look,
        issuer=who.employer,
        day=end + timedelta(days=rng.randrange(2, 15)),
    )
    return paper(KIND, [plan, record, check], [told], ALL)


@layout(KIND, "h-unassessed", wear=wear.worn)
def unassessed(kit: Kit) -> Paper:
    """A plan and the record of what was read, on one sheet; nobody has assessed it."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "self_study")
    start = kit.day()
    weeks = rng.randrange(4, 8)
    end = start + timedelta(days=7 * (weeks - 1))
    each = rng.choice([2, 3])
    hours, topic = each * weeks, rng.choice(words.COURSES)
    look, head = kit.look("song", 12), kit.look("hei", 14)
    title(page, "业务自学计划及自学情况表", kit.look("hei", 21), 80)
    half = (78.0, 165.0, 78.0, 164.0)
    rows: list[list[Cell]] = [
        ["姓名", told.name(who), "岗位", rng.choice(["技术员", "检验员", "讲师"])],
        ["单位", told.employer(who), "年度", str(end.year)],
        [
            "自学内容",
            told.say("content", topic),
            "学习时间",
            told.days(start, end, "dots-padded", "-"),
        ],
    ]
    y = Table(55, 104, half, look, look, row=36).draw(page, [], rows)
    page.put(58, y + 26, "（一）自学计划", head)
    y = page.paragraph(
        58,
        y + 52,
        f"　　利用业余时间自学{topic}，每周{each}学时，共{weeks}周，以通读教材和做练习为主。",
        look,
        width=475,
    )
    page.put(58, y + 18, "（二）自学情况", head)
    weekly: list[list[Cell]] = [
        [
            f"第{n + 1}周",
            wording.day(start + timedelta(days=7 * n), "dots-padded"),
            str(each),
            "完成",
        ]
        for n in range(weeks)
    ]
    weekly.append(["累计", "", told.hours(hours, str(hours)), ""])
    bottom = Table(58, y + 32, (90, 150, 90, 150), look, kit.look("hei", 12), row=29).draw(
        page, ["周次", "日期", "学时", "情况"], weekly
    )
    sign(
        kit,
        page,
        [told],
        at=(395, bottom + 70),
        look=look,
        issuer=who.employer,
        day=end,
        manner="centre",
        size=100,
    )
    entry = replace(told.entry(), eligible=False)
    return paper(KIND, [page], [entry], ("plan", "record"))
