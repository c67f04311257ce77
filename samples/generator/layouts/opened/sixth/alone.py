"""Self-study papers of other hands: reading cards, reports, a failed assessment."""

from __future__ import annotations

from dataclasses import replace

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth.desk import Grid, Leaf, Words, paper_of
from samples.generator.layouts.opened.sixth.selves import (
    ALL,
    KIND,
    STEPS,
    approved,
    log,
    plan_form,
    student,
)
from samples.generator.told import paper


@paper_of(KIND, "s-plan-only-approved")
def plan_only(kit: Kit) -> Paper:
    """A plan that was approved, and nothing else yet: the person and the topic, no hours done."""
    f, _, _ = student(kit, 4, 8)
    leaf = Leaf(kit)
    leaf.mid(84, f("<yr:年度>专业技术人员自学计划表"), "head 21")
    hours = f"{f.long:g}学时"
    rows: list[list[Words]] = [
        ["姓　　名", f("<name>"), "身份证号", f("<id>")],
        ["工作单位", f("<unit>")],
        ["自学课题", f("<what>")],
        ["学习资料", "现行教材、规范及网络资料"],
        [
            "计划时间",
            f"{wording.month(f.start, 'plain')}至{wording.month(f.end, 'plain')}",
            "计划学时",
            hours,
        ],
        ["考核方式", leaf.rng.choice(["闭卷考试", "专题报告"])],
        ["部门意见", "同意"],
    ]
    low = leaf.form((50, 112), "80 160 80 175", rows, "hei 13|song 13", 42)
    leaf.close([f], (400, low + 80), "song 14.5 c", f.works)
    return paper(KIND, [leaf.page], [replace(f.entry(), eligible=False)], ("plan",))


@paper_of(KIND, "s-record-book-and-verdict")
def book_and_verdict(kit: Kit) -> Paper:
    """A record with chapters and signatures, then a 考核鉴定; the plan was not handed in."""
    f, days, each = student(kit, 5, 9)
    one, two = Leaf(kit, paper="cream"), Leaf(kit)
    one.mid(64, "自 学 记 录", "kai 26")
    one.put(60, 100, f"学习人：{f.who.name}　　专题：{f.what}", "song 13 <470")
    rows: list[list[Words]] = [
        [wording.day(day, "dashes"), f"第{n + 1}章", STEPS[n % len(STEPS)], f"{each:g}学时", ""]
        for n, day in enumerate(days)
    ]
    low = Grid("100 70 150 70 85", "hei 12.5|song 12.5", 34).draw(
        one, (60, 116), "日期 章节 学习方式 用时 指导人", rows
    )
    for n in range(len(days)):
        one.sign(468, 154 + 34 * n, 44)
    one.put(60, low + 30, f"累计：{f.long:g}学时", "song 13.5")
    two.mid(90, "自学考核鉴定表", "head 23")
    facts: list[tuple[str, Words]] = [
        ("姓　　名：", f("<name>")),
        ("身份证号：", f("<id>")),
        ("单　　位：", f("<unit>")),
        ("自学专题：", f("<what>")),
        ("自学时间：", f("<span:至>")),
        ("自学时数：", f("<hrs>")),
        ("考核方式：", "闭卷考试"),
        ("考核成绩：", f("<mark>")),
    ]
    y = two.fields((70, 150), facts, "hei 14|kai 15.5", 42, 450, hand=True)
    two.close([f], (400, y + 70), "song 15 c", f.works, day=f.given)
    entry = replace(f.entry(), eligible=False)
    return paper(KIND, [one.page, two.page], [entry], ("record", "assessment"))


@paper_of(KIND, "s-failed-after-study")
def failed(kit: Kit) -> Paper:
    """All three parts are there, but the examination was not passed: no hours."""
    f, days, each = student(kit, 3, 5)
    f.mark = kit.rng.choice(["不合格", "48分", "55分"])
    leaf, back = Leaf(kit), Leaf(kit)
    leaf.mid(60, "自学计划及情况登记表", "head 20")
    low = plan_form(leaf, f, 84)
    log(leaf, f, days, each, low + 24)
    back.mid(90, "自学考核登记表", "head 22")
    rows: list[list[Words]] = [
        ["姓名", f("<name>"), "身份证号", f("<id>")],
        ["工作单位", f("<unit>")],
        ["自学内容", f("<what>")],
        ["自学日期", f("<span:至>"), "自学学时", f("<hrs:#>")],
        ["考核成绩", f("<mark>"), "考核人", kit.person().name],
        ["单位意见", "　　未达到合格要求，不予认定学时。"],
    ]
    low = back.form((50, 120), "80 175 70 170", rows, "song 13|song 13", 44)
    back.close([f], (400, low + 80), "song 14.5 c", f.works, day=f.given)
    return f.paper(KIND, leaf, back, parts=ALL)


@paper_of(KIND, "s-reading-report-with-form")
def reading_report(kit: Kit) -> Paper:
    """计划表, a report of the reading by pen, and the committee's sheet in a sentence."""
    f, days, each = student(kit, 4, 7)
    plan, notes, verdict = Leaf(kit), Leaf(kit, paper="ivory"), Leaf(kit)
    plan.mid(90, "个人自学计划", "kai 26")
    approved(plan, f, plan_form(plan, f, 122) + 60)
    notes.mid(70, "自学情况（学习笔记）", "kai 22")
    y = 118.0
    for n, day in enumerate(days):
        words = f"{wording.day(day, 'plain')}　{STEPS[n % len(STEPS)]}，用时{each:g}学时。"
        notes.pen(60, y, words, "pen 17 ink <480")
        notes.rule(56, y + 9, 540, y + 9, 0.3)
        y += 40
    notes.pen(60, y, "体会：理论联系实际，对工作帮助较大。", "pen 17 ink")
    verdict.mid(110, "自学考核意见", "head 24")
    verdict.put(
        72,
        170,
        f(
            "　　<unit><name>同志（<id>），<span:至>自学《<what>》，完成自学<hrs>，"
            "学习报告经评审，考核成绩<mark>，予以认定。"
        ),
        "song 16 w452 l2.1",
    )
    verdict.close([f], (400, 430), "song 15 c", f.works, day=f.given)
    return f.paper(KIND, plan, notes, verdict, parts=ALL)


@paper_of(KIND, "s-table-of-self-study-on-a-screen")
def on_a_screen(kit: Kit) -> Paper:
    """An office system's print of all three parts one after the other, approved by name."""
    f, days, each = student(kit, 3, 5)
    leaf = Leaf(kit, 595, 842)
    leaf.box(0, 0, 595, 38, "navy")
    leaf.put(20, 25, "办公系统 - 自学登记审批单", "hei 13 white")
    leaf.put(40, 66, f("申请人：<name>"), "hei 12.5")
    leaf.put(190, 66, f("身份证号：<id>"), "hei 12.5")
    leaf.put(40, 90, f("单位：<unit>"), "hei 12.5")
    leaf.put(40, 122, "▍自学计划", "hei 13.5 blue")
    leaf.put(50, 146, f"内容：{f.what}", "hei 12.5")
    leaf.put(
        50,
        168,
        f"安排：{wording.month(f.start, 'plain')}起，计划{f.long:g}学时，开卷考试",
        "hei 12.5",
    )
    leaf.put(40, 204, "▍自学情况", "hei 13.5 blue")
    low = log(leaf, f, days, each, 216)
    leaf.put(40, low + 34, "▍考核结果", "hei 13.5 blue")
    y = leaf.pairs(
        (50, low + 60),
        [
            ("自学内容", f("<what>")),
            ("起止日期", f("<span:至>")),
            ("核定学时", f("<hrs>")),
            ("考核成绩", f("<mark>")),
            ("审批人", kit.person().name),
        ],
        "hei 12.5 grey|hei 12.5",
        (26, 80),
    )
    leaf.close([f], (400, y + 30), "song 14 c", f.works, day=f.given, form="dashes", size=92)
    return f.paper(KIND, leaf, parts=ALL)
