"""Self-study papers: plan, record and assessment together, or with a part missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, paper_of
from samples.generator.told import paper

KIND = "self_study"
ALL = ("plan", "record", "assessment")
TOPICS = (*lore.BUILDING[:6], *lore.MACHINES[:4], *lore.MONEY, *lore.OFFICE, *lore.SCIENCE[:4])
STEPS = (
    "通读教材",
    "研读标准条文",
    "案例分析",
    "重点难点整理",
    "习题练习",
    "归纳总结",
    "撰写心得",
    "查阅文献",
)


def student(kit: Kit, least: int, most: int) -> tuple[Fill, list[date], float]:
    """Somebody who studied alone; the days, and the hours of each."""
    f = Fill(
        kit,
        "self_study",
        TOPICS,
        (1, 1),
        (2015, 2025),
        dates=("plain", "padded", "dots-padded"),
        marks=("合格", "合格", "良好", "优秀", "85分", "90分"),
    )
    count, each = kit.rng.randint(least, most), kit.rng.choice([2.0, 3.0, 4.0])
    gap = kit.rng.choice([4, 5, 7])
    days = [f.start + timedelta(days=gap * n) for n in range(count)]
    f.end, f.long = days[-1], count * each
    f.given = f.end + timedelta(days=kit.rng.randrange(3, 15))
    return f, days, each


def plan_form(leaf: Leaf, f: Fill, top: float) -> float:
    """The plan's ruled form; what it says is planned, not done. Returns its foot."""
    start = wording.month(f.start, "plain")
    rows: list[list[Words]] = [
        [
            "姓　名",
            f.who.name,
            "职　称",
            f.rng.choice(["工程师", "助理工程师", "高级工程师", "会计师"]),
        ],
        ["工作单位", f.works],
        ["自学内容", f.what],
        ["学习目标", "掌握基本理论和方法，能够用于本岗位实际工作。"],
        ["教材资料", f"《{f.what}》教材及现行规范、文件"],
        [
            "计划安排",
            (
                f"{start}开始，计划{f.long:g}学时，"
                f"每次{f.long / max(1, round(f.long / 3)):.0f}学时左右"
            ),
        ],
        ["考核方式", f.rng.choice(["闭卷考试", "开卷考试", "答辩", "提交学习报告"])],
        ["部门意见", "同意自学计划。"],
    ]
    return leaf.form((50, top), "80 170 80 165", rows, "hei 13|song 13", 38)


def approved(leaf: Leaf, f: Fill, y: float) -> None:
    """The unit's word on the plan, before the first day."""
    before = f.start - timedelta(days=leaf.rng.randrange(5, 15))
    leaf.put(330, y, "单位（章）", "song 13")
    leaf.put(330, y + 24, wording.day(before, "plain"), "song 13")
    leaf.stamp((380, y + 4), f.works, leaf.rng.choice(["star", "faint"]), 92)


def log(leaf: Leaf, f: Fill, days: list[date], each: float, top: float) -> float:
    """The table of days with a total; states nothing by itself."""
    rows: list[list[Words]] = [
        [str(n + 1), wording.day(day, "dots-padded"), STEPS[n % len(STEPS)], f"{each:g}"]
        for n, day in enumerate(days)
    ]
    rows.append(["", "合　计", "", f"{f.long:g}"])
    return Grid("50 120 220 80", "hei 12.5|song 12.5", 28).draw(
        leaf, (60, top), "序号 日期 学习内容 学时", rows
    )


@paper_of(KIND, "s-three-sheets-of-a-unit")
def three_sheets(kit: Kit) -> Paper:
    """计划表, 情况记录表 and 考核表 on three sheets, all of one unit's forms."""
    f, days, each = student(kit, 5, 10)
    first, second, third = Leaf(kit), Leaf(kit), Leaf(kit)
    first.mid(90, "专业技术人员自学计划表", "head 23")
    approved(first, f, plan_form(first, f, 120) + 60)
    second.mid(80, "自学情况记录表", "head 23")
    second.put(60, 112, f"姓名：{f.who.name}　　单位：{f.works}", "song 12.5")
    low = log(second, f, days, each, 128)
    second.put(60, low + 34, "本人签字：", "song 13")
    second.sign(126, low + 8, 58)
    third.mid(90, "自学考核表", "head 23")
    rows: list[list[Words]] = [
        ["姓　　名", f("<name>"), "身份证号", f("<id>")],
        ["工作单位", f("<unit>")],
        ["自学内容", f("<what>")],
        ["起止时间", f("<span:至>")],
        ["认定学时", f("<hrs:#>"), "考核成绩", f("<mark>")],
        ["考核人", "、".join(one.name for one in kit.some_people(2))],
    ]
    low = third.form((50, 122), "80 170 80 165", rows, "hei 13|song 13", 42)
    third.close([f], (400, low + 80), "song 14.5 c", f.works, day=f.given, form="plain")
    return f.paper(KIND, first, second, third, parts=ALL)


@paper_of(KIND, "s-one-form-front-and-back")
def front_and_back(kit: Kit) -> Paper:
    """One form on two pages: plan above, record below; assessment overleaf with opinions."""
    f, days, each = student(kit, 3, 6)
    front, back = Leaf(kit), Leaf(kit)
    front.mid(52, "专业技术人员自学登记表（一）", "head 19")
    front.put(50, 82, "一、自学计划", "hei 14")
    low = plan_form(front, f, 94)
    front.put(50, low + 30, "二、自学情况", "hei 14")
    log(front, f, days, each, low + 42)
    back.mid(60, "专业技术人员自学登记表（二）", "head 19")
    back.put(50, 94, "三、考核结果", "hei 14")
    back.put(
        60,
        130,
        f(
            "　　<name>（身份证号<id>）自<span:至>自学“<what>”，按计划完成，累计<hrs>。"
            "经考核，成绩<mark>，同意登记。"
        ),
        "kai 16 w470 l2.0",
    )
    f.say("employer", f.works)
    names = kit.some_people(2)
    back.put(60, 300, f"考核小组：{names[0].name}　{names[1].name}", "song 14")
    back.close([f], (400, 380), "song 15 c", f.works, day=f.given)
    return f.paper(KIND, front, back, parts=ALL)


@paper_of(KIND, "s-prose-under-three-heads")
def narrated(kit: Kit) -> Paper:
    """A single sheet in prose under three small headings, sealed by the unit."""
    f, days, each = student(kit, 6, 12)
    leaf = Leaf(kit, paper="ivory")
    leaf.mid(80, "关于自学情况的证明材料", "head 22")
    leaf.put(64, 122, f("自学人：<name>　　身份证号：<id>"), "song 14")
    leaf.put(64, 146, f("所在单位：<unit>"), "song 14")
    plan_day = wording.day(f.start - timedelta(days=6), "plain")
    leaf.put(64, 186, "【自学计划】", "hei 14.5")
    y = leaf.put(
        64,
        214,
        (
            f"　　{plan_day}提出自学计划并经部门批准：自学“{f.what}”，用时{f.long:g}学时，"
            "结束后书面考试。"
        ),
        "song 14.5 w466 l1.8",
    )
    leaf.put(64, y + 14, "【自学情况】", "hei 14.5")
    y = leaf.put(
        64,
        y + 42,
        f(
            f"　　<span:至>，利用业余时间学习“<what>”共{len(days)}次，每次{each:g}学时，"
            f"合计<hrs>，完成笔记约{len(days)}千字。"
        ),
        "song 14.5 w466 l1.8",
    )
    leaf.put(64, y + 14, "【考核结果】", "hei 14.5")
    y = leaf.put(64, y + 42, f("　　经单位组织书面考试，成绩为<mark>。"), "song 14.5 w466 l1.8")
    leaf.close([f], (400, y + 70), "song 15 c", f.works, day=f.given)
    return f.paper(KIND, leaf, parts=ALL)


@paper_of(KIND, "s-assessment-alone")
def assessment_alone(kit: Kit) -> Paper:
    """自学考核结果证明 alone: no plan and no record, nothing may be registered."""
    f, _, _ = student(kit, 5, 10)
    leaf = Leaf(kit)
    leaf.mid(110, "自学考核合格证明", "head 24")
    leaf.put(
        72,
        170,
        f(
            "　　我单位<name>同志（身份证号：<id>）于<span:至>自学<what>，"
            "经考核小组闭卷考核，成绩<mark>，拟认定<hrs>。特此证明。"
        ),
        "song 16 w452 l2.1",
    )
    f.say("employer", f.works)
    leaf.put(72, 400, "考核人：", "song 14")
    for n in range(2):
        leaf.sign(130 + 76 * n, 374, 58)
    leaf.close([f], (400, 470), "song 15 c", f.works, day=f.given)
    return paper(KIND, [leaf.page], [replace(f.entry(), eligible=False)], ("assessment",))


@paper_of(KIND, "s-plan-and-record-unmarked")
def unmarked(kit: Kit) -> Paper:
    """Plan and record by pen; the assessment's place is still empty."""
    f, days, each = student(kit, 4, 8)
    leaf, more = Leaf(kit), Leaf(kit, paper="ivory")
    leaf.mid(90, "职工自学计划", "head 24")
    low = plan_form(leaf, f, 122)
    leaf.put(330, low + 40, "本人签字：", "song 13.5")
    leaf.sign(400, low + 14, 58)
    more.mid(70, "自学情况记录", "kai 25")
    more.put(60, 110, "姓名", "song 13.5")
    more.pen(96, 110, f("<name>"), "pen 17 ink")
    more.put(220, 110, "身份证号", "song 13.5")
    more.pen(280, 110, f("<id>"), "pen 15 ink")
    more.put(60, 142, "内容", "song 13.5")
    more.pen(96, 142, f("<what>"), "pen 17 ink <430")
    y = 182.0
    for n, day in enumerate(days):
        more.pen(
            64,
            y,
            f"{wording.day(day, 'dots')}　{STEPS[n % len(STEPS)]}　{each:g}学时",
            "pen 16 ink",
        )
        more.rule(58, y + 8, 536, y + 8, 0.3)
        y += 36
    more.put(60, y + 10, "起止：", "song 13.5")
    more.pen(102, y + 10, f("<span:—>"), "pen 15 ink")
    more.put(380, y + 10, "合计：", "song 13.5")
    more.pen(420, y + 10, f("<hrs>"), "pen 15 ink")
    f.say("employer", f.works)
    entry = replace(f.entry(), eligible=False)
    return paper(KIND, [leaf.page, more.page], [entry], ("plan", "record"))
