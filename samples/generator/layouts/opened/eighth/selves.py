"""Self-study papers: plan, record and assessment on one leaf or three; parts missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.eighth import places
from samples.generator.layouts.opened.eighth.enrol import held
from samples.generator.layouts.opened.eighth.facts import Facts
from samples.generator.layouts.opened.eighth.quill import Leaf
from samples.generator.layouts.opened.eighth.tables import Form, Table, lines_of, listed, told
from samples.generator.told import paper

KIND = "self_study"
ALL = ("plan", "record", "assessment")
BOOKS = ("专业教材与现行规范", "行业期刊和标准文本", "指定参考书两册")
ACTS = ("通读教材", "摘录要点", "对照规范核算", "完成练习", "整理案例", "撰写小结")


def student(kit: Kit, **wish: object) -> tuple[Facts, list[date], float]:
    """Somebody who studied on some evenings; the amount is their sum."""
    first = {"years": (2015, 2025), "dates": ("plain", "padded"), "marks": ("合格", "良好", "优秀")}
    f = Facts(kit, "self_study", places.ALL, **(first | wish))  # type: ignore[arg-type]
    number, each = kit.rng.randint(4, 6), float(kit.rng.choice([2, 3, 4]))
    f.start = f.start.replace(month=kit.rng.randrange(2, 9), day=min(f.start.day, 28))
    days = [f.start + timedelta(days=9 * index) for index in range(number)]
    f.end, f.long = days[-1], number * each
    f.given = f.end + timedelta(days=kit.rng.randrange(5, 20))
    return f, days, each


def plan_rows(f: Facts) -> list[list[str]]:
    """A plan in labels and values; it repeats what the assessment states, and states nothing."""
    return [
        ["姓　名", f.who.name, "单　位", f.works],
        ["自学内容", f.what],
        ["学习资料", f.rng.choice(BOOKS)],
        ["计划时间", f"{wording.month(f.start, 'plain')}起", "计划学时", f"{f.long:g}学时"],
        ["学习方式", "业余自学", "考核方式", f.rng.choice(["闭卷考试", "提交报告", "答辩"])],
    ]


def log(
    leaf: Leaf, f: Facts, days: Sequence[date], each: float, at: tuple[float, float], **how: str
) -> float:
    """What was studied on which day, and the sum."""
    rows: list[list[str]] = [
        [wording.day(day, how.get("form", "dots")), f"第{n}章　{ACTS[n % len(ACTS)]}", f"{each:g}"]
        for n, day in enumerate(days, 1)
    ]
    rows.append(["合计", "", f"{f.long:g}"])
    table = Table("hei 11.5", how.get("cell", "song 11.5"), 26, how.get("rules", "all"))
    return table.draw(leaf, (at[0], at[1], leaf.wide - 2 * at[0]), "日期 学习内容 学时", rows)


VERDICT = """姓　　名|[name]|身份证号|[id]
工作单位|[unit]
自学内容|[what]
自学时间|[span|至]|自学学时|[hrs|#学时]
考核方式|闭卷考试|考核结果|[mark]"""


def missing(f: Facts, leaves: Sequence[Leaf], parts: tuple[str, ...]) -> Paper:
    """A set with a part missing: nothing may be registered."""
    entry = replace(f.entry(), eligible=False)
    return paper(KIND, [leaf.page for leaf in leaves], [entry], parts)


@held(KIND, "u-self-one-sheet-of-three")
def one_sheet(kit: Kit) -> Paper:
    """All three parts in one ruled sheet under headings of their own."""
    f, days, each = student(kit)
    leaf = Leaf(kit)
    leaf.mid(54, "专业技术人员自学登记考核表", "head 19")
    leaf.put(44, 82, "一、自学计划", "hei 13")
    low = Form("hei 11.5|song 12", 74, 27).draw(leaf, (44, 92, 507), plan_rows(f))
    leaf.put(44, low + 24, "二、自学情况", "hei 13")
    low = log(leaf, f, days, each, (44, low + 34))
    leaf.put(44, low + 24, "三、考核结果", "hei 13")
    low = Form("hei 11.5|song 12", 74, 27).draw(leaf, (44, low + 34, 507), lines_of(f, VERDICT))
    leaf.close([f], (430, low + 40), "song 13 c", f.works, size=92)
    return f.paper(KIND, leaf.page, parts=ALL)


@held(KIND, "u-self-three-leaves")
def three_leaves(kit: Kit) -> Paper:
    """A plan with an opinion, a record by pen, an assessment with two assessors."""
    f, days, each = student(kit)
    plan, record, verdict = Leaf(kit), Leaf(kit, tone="ivory"), Leaf(kit)
    plan.mid(96, "年度自学计划审批表", "bold 21")
    low = Form("song 13|kai 14", 84, 40).draw(
        plan, (47, 124, 500), [*plan_rows(f), ["^2部门意见", "同意按计划自学。"]]
    )
    plan.put(380, low + 40, f"负责人：{kit.person().name}", "song 13")
    record.mid(72, "自学记录", "kai 24 t8")
    record.hand(60, 108, f"自学人：{f.who.name}　内容：{f.what}", "hand 15 ink <470")
    low = log(record, f, days, each, (50, 126), cell="hand 14 ink")
    verdict.mid(96, "自学考核表", "bold 21 t4")
    rows = [*lines_of(f, VERDICT), ["考核人员", f"{kit.person().name}　{kit.person().name}"]]
    low = Form("song 13|kai 14", 84, 40).draw(verdict, (47, 124, 500), rows)
    verdict.close([f], (420, low + 70), "song 14.5 c", f.works)
    return f.paper(KIND, plan.page, record.page, verdict.page, parts=ALL)


@held(KIND, "u-self-plan-alone")
def plan_alone(kit: Kit) -> Paper:
    """A plan that was approved and nothing else: who, what and which year."""
    f, _, _ = student(kit)
    leaf = Leaf(kit)
    leaf.mid(96, f("[yr|年度]个人自学计划表"), "head 21")
    text = f"""姓　名|[name]|身份证号|[id]
        工作单位|[unit]
        自学内容|[what]
        学习目标|掌握相关知识，解决岗位实际问题
        学习资料|{f.rng.choice(BOOKS)}
        考核方式|提交学习报告"""
    low = Form("hei 12|song 12.5", 84, 38).draw(leaf, (47, 124, 500), lines_of(f, text))
    low = Form("hei 12|song 12.5", 84).draw(leaf, (47, low, 500), [["^4单位意见", ""]])
    leaf.put(140, low - 106, "同意。", "kai 14")
    leaf.close([f], (400, low - 62), "song 13 c", f.works, size=92)
    return missing(f, [leaf], ("plan",))


@held(KIND, "u-self-plan-and-record")
def unassessed(kit: Kit) -> Paper:
    """Plan and record on two leaves; nobody has assessed yet."""
    f, days, each = student(kit)
    plan, record = Leaf(kit), Leaf(kit)
    plan.mid(90, "自学计划", "bold 24 t10")
    listed(
        plan,
        (80, 150, 440),
        [[row[0] + "：", row[1]] for row in plan_rows(f)[:3]],
        "hei 14|song 14",
        step=40,
    )
    record.mid(80, "自学情况登记", "bold 22 t4")
    text = (
        "姓名：|[name]\n身份证号：|[id]\n工作单位：|[unit]\n自学内容：|[what]\n自学时间：|"
        "[span|至]\n累计学时：|[hrs|#学时]"
    )
    y = listed(record, (60, 124, 470), told(f, text), "hei 12.5|song 13", step=27)
    low = log(record, f, days, each, (60, y), rules="rows")
    record.put(60, low + 36, "本人签名：", "song 13")
    record.hand(124, low + 36, f.who.name, "hand 16 ink")
    return missing(f, [plan, record], ("plan", "record"))


@held(KIND, "u-self-assessment-alone")
def assessment_alone(kit: Kit) -> Paper:
    """Only the assessment was handed in."""
    f, _, _ = student(kit)
    leaf = Leaf(kit)
    leaf.mid(120, "自学考核结果证明", "head 22")
    words = f(
        "[unit][name]同志（身份证号：[id]）于[span]自学“[what]”，完成自学[hrs|#学时]，经单位"
        "组织考试，成绩[mark]。"
    )
    y = leaf.prose((80, 180, 436), words, "song 15.5 l2.1")
    leaf.put(80, y + 14, f"考核人：{kit.person().name}、{kit.person().name}", "song 13.5")
    leaf.close([f], (420, y + 84), "song 15 c", f.works)
    return missing(f, [leaf], ("assessment",))


@held(KIND, "u-self-told-in-prose")
def in_prose(kit: Kit) -> Paper:
    """Three short leaves in prose: what I will learn, what I learned, what the unit thinks."""
    f, days, each = student(kit)
    plan, record, verdict = Leaf(kit, 595, 520), Leaf(kit), Leaf(kit, 595, 520)
    plan.mid(80, "自学计划书", "kai 24")
    text = (
        f"本人拟利用业余时间自学《{f.what}》，资料为{f.rng.choice(BOOKS)}，计划用时{f.long:g}"
        f"学时，请领导审批。"
    )
    plan.prose((76, 136, 444), text, "kai 16 l2")
    plan.put(400, 300, f"申请人：{f.who.name}", "kai 15")
    plan.put(76, 380, "单位意见：同意", "song 15")
    record.mid(80, "自学情况汇报", "kai 24")
    y = 130.0
    for n, day in enumerate(days, 1):
        record.hand(
            70,
            y,
            f"{wording.day(day, 'plain')}　第{n}章，{ACTS[n % len(ACTS)]}，{each:g}学时。",
            "hand 16 ink <460",
        )
        record.rule(66, y + 8, 530, y + 8, 0.4, "soft")
        y += 40
    record.hand(70, y, f"以上合计{f.long:g}学时，收获较大，能够用于日常工作。", "hand 16 ink <460")
    verdict.mid(80, "考核意见", "kai 24 t8")
    words = f(
        "[name]（身份证号[id]，[unit]）[from]至[to]自学《[what]》[hrs|#学时]，所交报告经两名"
        "高级职称人员评阅，评定为[mark]。"
    )
    y = verdict.prose((76, 136, 444), words, "song 15.5 l2")
    verdict.close([f], (420, y + 50), "song 14.5 c", f.works)
    return f.paper(KIND, plan.page, record.page, verdict.page, parts=ALL)


@held(KIND, "u-self-did-not-pass")
def did_not_pass(kit: Kit) -> Paper:
    """All parts are there, but the assessment says 不合格: no hours."""
    f, days, each = student(kit, marks=("不合格",))
    leaf, back = Leaf(kit), Leaf(kit)
    leaf.mid(66, "自学计划与学习情况", "bold 20")
    leaf.put(47, 96, "自学计划", "hei 13")
    low = Form("hei 12|song 12", 76, 30).draw(leaf, (47, 106, 500), plan_rows(f))
    leaf.put(47, low + 28, "自学情况", "hei 13")
    log(leaf, f, days, each, (47, low + 38), form="dashes")
    back.mid(80, "自学考核结果", "bold 20")
    low = Form("hei 12|song 12.5", 80, 36).draw(back, (47, 110, 500), lines_of(f, VERDICT))
    back.put(50, low + 26, "处理意见：限期补考，本次不登记学时。", "song 12.5")
    back.close([f], (420, low + 80), "song 14 c", f.works)
    return f.paper(KIND, leaf.page, back.page, parts=ALL)


@held(KIND, "u-self-of-an-office-system")
def of_a_system(kit: Kit) -> Paper:
    """A printed page of an office system with three panels and names of those who agreed."""
    f, days, each = student(kit, dates=("dashes",))
    leaf = Leaf(kit, 640, 900)
    leaf.box(0, 0, 640, 40, "deep")
    leaf.put(20, 26, "办公自动化系统　自学申报单（已办结）", "hei 13.5 white")
    for y, words in ((58, "自学计划"), (208, "自学情况")):
        leaf.box(30, y, 610, y + 24, "sky")
        leaf.put(40, y + 17, words, "hei 12.5")
    rows = [[row[index], row[index + 1]] for row in plan_rows(f) for index in range(0, len(row), 2)]
    listed(leaf, (44, 104, 560), rows, "hei 11.5 grey|hei 12", step=24, gap=70, columns=2)
    low = log(leaf, f, days, each, (40, 240), form="dashes", cell="hei 11.5", rules="bands")
    leaf.box(30, low + 18, 610, low + 42, "sky")
    leaf.put(40, low + 35, "考核结果", "hei 12.5")
    text = (
        VERDICT.replace("|身份证号|", "\n身份证号|")
        .replace("|自学学时|", "\n自学学时|")
        .replace("|考核结果|", "\n考核结果|")
    )
    y = listed(leaf, (44, low + 66, 560), told(f, text), "hei 11.5 grey|hei 12", step=24, gap=70)
    leaf.put(44, y + 6, f"人力资源部　{kit.person().name}　已审核", "hei 11.5 grey")
    leaf.close([f], (450, y + 20), "hei 13 c", f.works, size=84, seal="flat", gap=22.0)
    return f.paper(KIND, leaf.page, parts=ALL)


@held(KIND, "u-self-report-as-a-paper")
def report(kit: Kit) -> Paper:
    """Plan, a report of two columns of prose as the record, an assessment in a form."""
    f, days, each = student(kit, marks=("合格", "优秀"))
    plan, essay, verdict = Leaf(kit), Leaf(kit), Leaf(kit)
    plan.mid(90, "自学计划表", "head 22 t4")
    Form("hei 12|song 13", 84, 40, "fog").draw(plan, (47, 120, 500), plan_rows(f))
    essay.mid(80, f"自学情况报告——{f.what}", "bold 17 <480")
    essay.mid(108, f.who.name, "kai 14")
    lines = [
        f"{wording.day(day, 'plain')}，{ACTS[n % len(ACTS)]}，用时{each:g}学时"
        for n, day in enumerate(days)
    ]
    text = (
        "学习过程："
        + "；".join(lines)
        + (
            f"。总用时{f.long:g}学时。\n主要收获：系统梳理了基本概念，弄清了关键指标的由来，找到了"
            f"工作中几处做法的依据。\n今后打算：把所学方法写入作业指导书，并在科室内讲授一次。"
        )
    )
    essay.prose((70, 150, 456), text, "song 13.5 l1.9")
    verdict.mid(90, "自学考核鉴定表", "head 22")
    low = Form("hei 12|song 13", 84, 40, "fog").draw(verdict, (47, 120, 500), lines_of(f, VERDICT))
    verdict.close([f], (420, low + 60), "song 14 c", f.works)
    return f.paper(KIND, plan.page, essay.page, verdict.page, parts=ALL)


@held(KIND, "u-self-record-and-verdict")
def no_plan(kit: Kit) -> Paper:
    """Record and assessment on the two halves of one leaf; the plan is missing."""
    f, days, each = student(kit)
    leaf = Leaf(kit, 842, 595)
    leaf.rule(421, 30, 421, 565, 0.6, "soft")
    leaf.put(210, 60, "自学情况记载", "bold 17 c")
    rows: list[list[str]] = [
        [wording.day(day, "dots"), ACTS[n % len(ACTS)], f"{each:g}"] for n, day in enumerate(days)
    ]
    Table("hei 11", "song 11.5", 28).draw(leaf, (34, 80, 360), "日期 情况 学时", rows)
    leaf.put(632, 60, "自学考核结果", "bold 17 c")
    text = (
        "姓名|[name]\n身份证号|[id]\n单位|[unit]\n自学内容|[what]\n自学时间|[span|至]\n自学学"
        "时|[hrs|#]\n考核成绩|[mark]"
    )
    y = listed(leaf, (448, 104, 360), told(f, text), "hei 12|song 12.5", step=34, gap=64, line=1)
    leaf.close([f], (660, y + 40), "song 13 c", f.works, size=92)
    return missing(f, [leaf], ("record", "assessment"))
