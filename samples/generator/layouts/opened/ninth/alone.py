"""Self-study: plan, record and assessment; on one sheet or more, parts missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.ninth import bodies
from samples.generator.layouts.opened.ninth.columns import Chart
from samples.generator.layouts.opened.ninth.labels import grid, pairs_of
from samples.generator.layouts.opened.ninth.pledge import pledged
from samples.generator.layouts.opened.ninth.sheet import Deed, Sheet, Words
from samples.generator.told import paper

KIND = "self_study"
ALL = ("plan", "record", "assessment")
DID = ("通读并做批注", "整理公式与图表", "完成课后习题", "查阅相关标准", "撰写学习笔记", "归纳难点")
TOPICS = (*bodies.BUILD, *bodies.WORKSHOP, *bodies.DESK, *bodies.LAND)


def learner(
    kit: Kit, marks: tuple[str, ...] = ("合格", "良好", "优秀", "86分")
) -> tuple[Deed, list[date], float]:
    """Somebody, the days of study, the hours of each."""
    f = Deed(kit, "self_study", TOPICS, years=(2015, 2025), dates=("plain", "padded"), marks=marks)
    count, each = kit.rng.randint(4, 7), float(kit.rng.choice([2, 3, 4]))
    f.start = f.start.replace(month=kit.rng.randrange(3, 9), day=kit.rng.randrange(1, 27))
    days = [f.start + timedelta(days=11 * n) for n in range(count)]
    f.end, f.long = days[-1], count * each
    f.given = f.end + timedelta(days=kit.rng.randrange(4, 16))
    return f, days, each


def plan_on(sheet: Sheet, f: Deed, top: float, *, hand: bool = False) -> float:
    """The plan as a form; it states nothing that the assessment does not."""
    month = wording.month(f.start, "plain")
    text = f"""自学人|{f.who.name}|所在单位|{f.works}
    自学课题|{f.what}
    目标要求|掌握基本内容，能用于本岗位工作
    使用教材|指定教材及现行标准
    计划时间|自{month}起|计划学时|{f.long:g}
    考核办法|闭卷考试|指导人|{sheet.kit.person().name}"""
    return grid(sheet, (48, top, sheet.wide - 96), pairs_of(Deed(sheet.kit, None), text, ""), hand)


def log_on(
    sheet: Sheet, f: Deed, days: Sequence[date], each: float, top: float, rules: str
) -> float:
    """The record as a table with its sum."""
    rows: list[list[Words]] = [
        [
            wording.day(day, "dots"),
            (f"第{wording.chinese(n)}章　{DID[n % len(DID)]}"),
            f"{each:g}",
            "√",
        ]
        for n, day in enumerate(days, 1)
    ]
    rows.append(["累计", "", f"{f.long:g}", ""])
    return Chart("hei 11.5", "song 11.5", 27, rules).draw(
        sheet, (48, top, sheet.wide - 96), "日期 自学内容 学时 指导人签认", rows
    )


def verdict_on(sheet: Sheet, f: Deed, top: float, *, hand: bool = False) -> float:
    """The assessment, which states what counts."""
    text = """姓　名|[name]|身份证号|[id]
    单　位|[unit]
    自学内容|[what]
    自学起止|[span|至]
    认定学时|[hrs|#学时]|考核成绩|[mark]"""
    return grid(sheet, (48, top, sheet.wide - 96), pairs_of(f, text, ""), hand)


def lacking(f: Deed, sheets: Sequence[Sheet], parts: tuple[str, ...]) -> Paper:
    """A set with a part missing may not be registered."""
    return paper(
        KIND, [sheet.page for sheet in sheets], [replace(f.entry(), eligible=False)], parts
    )


def titled(kit: Kit, words: str) -> Sheet:
    sheet = Sheet(kit)
    sheet.mid(74, words, "bold 20")
    return sheet


@pledged(KIND, "v-alone-three-sheets")
def three(kit: Kit) -> Paper:
    """Three sheets, each with its own title; the last one sealed."""
    f, days, each = learner(kit)
    plan, log = titled(kit, "个人自学计划表"), titled(kit, "自学情况记录表")
    check = titled(kit, "自学考核结果认定表")
    low = plan_on(plan, f, 110)
    plan.put(360, low + 34, f"部门负责人：{kit.person().name}", "song 13")
    log_on(log, f, days, each, 108, "thick")
    low = verdict_on(check, f, 110)
    check.put(50, low + 26, f"考核人：{kit.person().name}、{kit.person().name}", "song 13")
    check.close([f], (410, low + 60), "song 14 c", f.works)
    return f.paper(KIND, plan.page, log.page, check.page, parts=ALL)


@pledged(KIND, "v-alone-one-long-sheet")
def one_sheet(kit: Kit) -> Paper:
    """One sheet under three headings with numerals."""
    f, days, each = learner(kit)
    sheet = Sheet(kit, 595, 900)
    sheet.mid(74, "有计划有考核自学登记表", "bold 20")
    sheet.put(48, 108, "（一）自学计划", "hei 13")
    low = plan_on(sheet, f, 116)
    sheet.put(48, low + 24, "（二）自学情况", "hei 13")
    low = log_on(sheet, f, days, each, low + 32, "open")
    sheet.put(48, low + 24, "（三）考核结果", "hei 13")
    low = verdict_on(sheet, f, low + 32)
    sheet.close([f], (420, low + 32), "song 12.5 c", f.works, size=80, gap=20.0)
    return f.paper(KIND, sheet.page, parts=ALL)


@pledged(KIND, "v-alone-by-pen")
def by_pen(kit: Kit) -> Paper:
    """Two leaves filled in with a pen: plan and record face the assessment."""
    f, days, each = learner(kit)
    first, second = titled(kit, "年度自学计划与记录"), titled(kit, "自学考核鉴定表")
    low = plan_on(first, f, 104, hand=True)
    first.put(48, low + 28, "自学记录：", "hei 13")
    log_on(first, f, days, each, low + 38, "dotted")
    low = verdict_on(second, f, 104, hand=True)
    second.close([f], (410, low + 60), "song 14 c", f.works, seal="star")
    return f.paper(KIND, first.page, second.page, parts=ALL)


@pledged(KIND, "v-alone-prose-of-all")
def prose(kit: Kit) -> Paper:
    """A unit tells plan, study and test of one person in three paragraphs."""
    f, days, each = learner(kit)
    sheet = Sheet(kit)
    sheet.mid(120, "自学情况及考核证明", "bold 23")
    month = wording.month(f.start, "plain")
    text = (
        "一、自学计划。[name]同志（身份证号[id]）经本单位批准，将“[what]”列入年度自学计划，"
        f"计划自{month}起自学{f.long:g}学时。\n二、自学情况。该同志于[span|至]按计划自学，"
        f"每次{each:g}学时，共{len(days)}次，累计[hrs]，有笔记可查。\n三、考核结果。经单位组"
        f"织闭卷考试，成绩[mark]。"
    )
    y = sheet.prose((76, 180, 444), f(text), "song 15 l2.1")
    sheet.close([f], (400, y + 60), "song 15 c", f.works)
    return f.paper(KIND, sheet.page, parts=ALL)


@pledged(KIND, "v-alone-only-plan-and-log")
def no_test(kit: Kit) -> Paper:
    """Plan and record without an assessment."""
    f, days, each = learner(kit)
    plan, log = titled(kit, "自学计划申报表"), titled(kit, "自学记录")
    text = """姓　名|[name]|单　位|[unit]
    自学内容|[what]
    起止时间|[span|至]|学　时|[hrs|#学时]
    考核方式|单位组织考试"""
    low = grid(plan, (48, 110, 499), pairs_of(f, text, ""), False)
    plan.close([f], (410, low + 60), "song 14 c", f.works, dated=False)
    log_on(log, f, days, each, 108, "lean")
    return lacking(f, [plan, log], ALL[:2])


@pledged(KIND, "v-alone-test-without-plan")
def no_plan(kit: Kit) -> Paper:
    """Record and assessment; nobody had planned it."""
    f, days, each = learner(kit, ("合格", "90分"))
    log, check = titled(kit, "自学学时记录"), titled(kit, "自学成绩考核表")
    log_on(log, f, days, each, 108, "doubled")
    low = verdict_on(check, f, 110)
    check.close([f], (410, low + 60), "song 14 c", f.works)
    return lacking(f, [log, check], ALL[1:])


@pledged(KIND, "v-alone-assessment-alone")
def test_alone(kit: Kit) -> Paper:
    """The assessment alone, as a slip."""
    f, _, _ = learner(kit)
    sheet = Sheet(kit, 595, 440)
    sheet.mid(58, "专业技术人员自学考核单", "bold 19")
    low = verdict_on(sheet, f, 84)
    sheet.close([f], (430, low + 34), "song 13 c", f.works, size=84, gap=24.0)
    return lacking(f, [sheet], ALL[2:])


@pledged(KIND, "v-alone-failed-the-test")
def failed(kit: Kit) -> Paper:
    """All three parts, but the test was failed."""
    f, days, each = learner(kit, ("不合格", "52分"))
    first, second = titled(kit, "自学计划与自学情况"), titled(kit, "自学考核结果")
    low = plan_on(first, f, 104)
    log_on(first, f, days, each, low + 20, "thick")
    low = verdict_on(second, f, 104)
    second.close([f], (410, low + 60), "song 14 c", f.works)
    return f.paper(KIND, first.page, second.page, parts=ALL)


@pledged(KIND, "v-alone-plan-alone")
def plan_alone(kit: Kit) -> Paper:
    """A plan alone, approved."""
    f, _, _ = learner(kit)
    sheet = titled(kit, "年度自学计划审批表")
    text = """申请人|[name]|单　位|[unit]
    拟自学课题|[what]
    计划学时|[hrs|#学时]|考核方式|撰写报告
    审批意见|同意列入年度自学计划"""
    low = grid(sheet, (48, 110, 499), pairs_of(f, text, ""), False)
    sheet.close([f], (410, low + 50), "song 14 c", f.works)
    return lacking(f, [sheet], ALL[:1])


@pledged(KIND, "v-alone-printed-from-a-system")
def system(kit: Kit) -> Paper:
    """A system's print: three blocks on a wide page, labels before values."""
    f, days, each = learner(kit)
    sheet = Sheet(kit, 842, 720)
    sheet.box(0, 0, 842, 40, "sea")
    sheet.put(24, 27, "自学管理 > 自学档案详情", "hei 14 white")
    sheet.put(48, 74, "自学计划", "bold 14 sea")
    sheet.put(48, 100, f"课题：{f.what}　　计划学时：{f.long:g}　　状态：已批准", "hei 12")
    sheet.put(48, 136, "自学情况", "bold 14 sea")
    low = log_on(sheet, f, days, each, 146, "lean")
    sheet.put(48, low + 30, "考核结果", "bold 14 sea")
    line = "姓名：[name]　　证件号：[id]　　自学内容：[what]"
    sheet.put(48, low + 56, f(line), "hei 12")
    sheet.put(
        48, low + 82, f("自学时间：[span|至]　　认定学时：[hrs|#]　　考核结果：[mark]"), "hei 12"
    )
    sheet.put(48, low + 108, f("所在单位：[unit]"), "hei 12")
    sheet.close([f], (620, low + 140), "hei 12 c", f.works, size=84, gap=24.0)
    return f.paper(KIND, sheet.page, parts=ALL)
