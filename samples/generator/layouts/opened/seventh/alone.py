"""Self-study papers: sets on one sheet or three, by pen, from a system, parts missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Grid, Leaf, Words, cells, of, pairs
from samples.generator.told import paper

KIND = "self_study"
ALL = ("plan", "record", "assessment")
TOPICS = (*lore.GRID[:4], *lore.WORKS[:4], *lore.PLANT[:5], *lore.DESK, *lore.WATER[:4])
DONE = ("精读第{n}章", "摘录要点", "做练习题", "对照案例分析", "整理笔记", "复习小结")


def learner(kit: Kit, least: int, most: int) -> tuple[Fill, list[date], float]:
    """Somebody who studied alone on some days, so many hours each."""
    f = Fill(
        kit,
        "self_study",
        TOPICS,
        (1, 1),
        (2015, 2025),
        dates=("plain", "padded", "dots-padded"),
        marks=("合格", "合格", "良好", "优秀", "83分", "94分"),
    )
    count, each = kit.rng.randint(least, most), kit.rng.choice([2.0, 3.0, 4.0])
    days = [f.start + timedelta(days=6 * n) for n in range(count)]
    f.end, f.long = days[-1], count * each
    f.given = f.end + timedelta(days=kit.rng.randrange(3, 14))
    return f, days, each


def planned(f: Fill) -> str:
    return wording.day(f.start - timedelta(days=f.rng.randrange(4, 12)), "plain")


def did(n: int) -> str:
    return DONE[n % len(DONE)].replace("{n}", wording.chinese(n + 1))


def cannot(f: Fill, parts: tuple[str, ...], *leaves: Leaf) -> Paper:
    """A set that lacks a part: nothing may be registered."""
    return paper(KIND, [leaf.page for leaf in leaves], [replace(f.entry(), eligible=False)], parts)


def record(leaf: Leaf, days: list[date], each: float, top: float) -> float:
    rows: list[list[Words]] = [
        [wording.day(day, "dots-padded"), did(n), f"{each:g}"] for n, day in enumerate(days)
    ]
    return Grid("130 240 90", "hei 12.5|song 12.5", 28, "lines").draw(
        leaf, (66, top), "日期 学习内容 学时", rows
    )


@of(KIND, "t-plan-in-prose-then-two-forms")
def prose(kit: Kit) -> Paper:
    """A plan as a letter, a record as a table, an assessment as a certificate of the unit."""
    f, days, each = learner(kit, 4, 9)
    plan, log, check = Leaf(kit), Leaf(kit), Leaf(kit, 842, 595, "cream")
    plan.mid(100, "个人自学计划书", "head 24")
    text = (
        f"　　因工作需要，本人拟自学“{f.what}”，计划{f.long:g}学时，自"
        f"{wording.month(f.start, 'plain')}开始，"
        f"每周一次，每次{each:g}学时，学习结束后接受单位闭卷考核。请予批准。"
    )
    y = plan.put(70, 160, text, "song 15.5 w455 l2.1")
    plan.put(400, y + 20, f"申请人：{f.who.name}", "song 15")
    plan.put(400, y + 50, planned(f), "song 15")
    plan.put(70, y + 110, "单位意见：同意。", "song 15")
    plan.stamp((330, y + 110), f.works, "star", 96)
    log.mid(80, "自学情况登记", "head 22")
    log.put(66, 116, f"姓名：{f.who.name}　　课题：{f.what}", "song 13.5 <460")
    low = record(log, days, each, 132)
    log.put(66, low + 28, f"学时合计：{f.long:g}　　登记人：{f.who.name}", "song 13.5")
    check.corners("brown", 22, 50)
    check.mid(120, "自学考核合格证明", "kai 32 brown")
    check.put(
        100,
        200,
        f(
            "　　<unit><name>（身份证号：<id>）于<span:至>按计划自学“<what>”，完成"
            "<hrs>，经考核成绩<mark>。特此证明。"
        ),
        "kai 19 w642 l2.1",
    )
    check.close([f], (610, 430), "kai 16.5 c", f.works, day=f.given)
    return f.paper(KIND, plan, log, check, parts=ALL)


@of(KIND, "t-three-columns-on-a-sheet")
def three_columns(kit: Kit) -> Paper:
    """One sheet across: plan, record and assessment beside each other in ruled columns."""
    f, days, each = learner(kit, 3, 6)
    leaf = Leaf(kit, 842, 595, "ivory")
    leaf.mid(50, "专业技术人员自学计划、情况、考核表", "song 20")
    leaf.put(36, 84, f("姓名：<name>　　身份证号：<id>　　单位：<unit>"), "song 13 <770")
    for x0, x1, head in ((36, 290, "自学计划"), (290, 550, "自学情况"), (550, 806, "考核结果")):
        leaf.page.frame(x0, 98, x1, 530, width=0.8)
        leaf.page.frame(x0, 98, x1, 128, width=0.8)
        leaf.put((x0 + x1) / 2, 119, head, "hei 14 c")
    plan = (
        f"内容：{f.what}\n计划学时：{f.long:g}\n计划时间："
        f"{wording.month(f.start, 'plain')}起，每周{each:g}学时\n方法：阅读教材，"
        "完成笔记\n考核：笔试\n部门负责人：同意"
    )
    leaf.put(48, 158, plan, "song 13 w232 l2.0")
    y = 158.0
    for n, day in enumerate(days):
        leaf.put(302, y, f"{wording.day(day, 'dots')}　{did(n)}　{each:g}学时", "song 12.5 <240")
        y += 30
    leaf.put(302, y + 6, f"合计：{f.long:g}学时", "song 12.5")
    low = leaf.pairs(
        (562, 158),
        pairs(f, "自学内容|<what>\n学习时间|\n考核成绩|<mark>\n认定学时|<hrs:#学时>"),
        "hei 12.5|song 13 <176",
        (56, 62),
    )
    leaf.put(562, 158 + 56 + 24, f("<span:至>"), "song 12 <238")
    leaf.close([f], (676, low + 60), "song 12.5 c", f.works, day=f.given, size=96, gap=26)
    return f.paper(KIND, leaf, parts=ALL)


@of(KIND, "t-notebook-by-hand")
def notebook(kit: Kit) -> Paper:
    """Lined paper by pen: plan above, the days below it, last the unit's verdict and seal."""
    f, days, each = learner(kit, 3, 5)
    leaf = Leaf(kit, 595, 842, "ivory")
    leaf.rungs("red", (50, 90), 495, 34, 21)
    leaf.pen(210, 84, "自学计划与情况", "pen 22 ink")
    f.say("employer", f.works)
    lines: list[Words] = [
        f("<name>　身份证号<id>"),
        f("单位：<unit>"),
        "自学计划：",
        f(f"{planned(f)}制订。自学<what>，"),
        f"计划{f.long:g}学时，学完由单位笔试考核。",
        "自学情况：",
        *[f"{wording.day(day, 'dots')}　{did(n)}　{each:g}学时" for n, day in enumerate(days)],
        "考核结果：",
        f("自学时间<span:至>，"),
        f("经笔试，成绩<mark>，认定<hrs>。"),
    ]
    for n, words in enumerate(lines):
        leaf.pen(58, 118 + 34 * n, words, "pen 17 ink <470")
    y = 118 + 34 * len(lines) + 34
    f.know(issuer=f.works, issue_date=str(f.given))
    leaf.pen(300, y, [f.say("issuer", f.works)], "pen 17 ink <240")
    leaf.pen(
        340,
        y + 34,
        [f.say("issue_date", wording.day(f.given, "plain"), str(f.given))],
        "pen 17 ink",
    )
    leaf.stamp((420, y + 16), f.works, "star", 104)
    return f.paper(KIND, leaf, parts=ALL)


@of(KIND, "t-steps-of-an-office-system")
def steps(kit: Kit) -> Paper:
    """自学管理 of a system: three steps with ticks, each with its facts, printed on one sheet."""
    f, days, each = learner(kit, 3, 6)
    leaf = Leaf(kit, 595, 880)
    leaf.put(40, 44, "人力资源管理平台　自学管理", "hei 13 grey")
    leaf.bar(56, "blue", x=(40, 555), w=2)
    leaf.put(40, 92, f("申请人：<name>"), "hei 13")
    leaf.put(200, 92, f("证件号：<id>"), "hei 13")
    leaf.put(40, 116, f("所在单位：<unit>"), "hei 13")
    y = 150.0
    blocks = (
        (
            "① 自学计划",
            [
                ("自学内容", f.what),
                ("计划学时", f"{f.long:g}"),
                ("计划起始", wording.month(f.start, "plain")),
                ("审批", f"{kit.person().name} 同意 {planned(f)}"),
            ],
        ),
        (
            "② 自学情况",
            [(wording.day(day, "dashes"), f"{did(n)}，{each:g}学时") for n, day in enumerate(days)],
        ),
    )
    for head, rows in blocks:
        leaf.put(40, y, head, "hei 15 blue")
        y = (
            leaf.pairs(
                (64, y + 32),
                [(label, words) for label, words in rows],
                "hei 12.5 grey|hei 13 <360",
                (28, 100),
            )
            + 10
        )
    leaf.put(40, y, "③ 考核结果", "hei 15 blue")
    y = leaf.pairs(
        (64, y + 32),
        pairs(
            f,
            (
                "自学内容|<what>\n起止日期|<span: 至 >\n考核方式|闭卷\n考核成绩|<mark>"
                "\n认定学时|<hrs:#>"
            ),
        ),
        "hei 12.5 grey|hei 13 <360",
        (28, 100),
    )
    leaf.close(
        [f],
        (420, y + 40),
        "hei 13.5 c",
        f.works,
        day=f.given,
        seal="electronic",
        form="plain",
        size=96,
    )
    return f.paper(KIND, leaf, parts=ALL)


@of(KIND, "t-report-and-review")
def report(kit: Kit) -> Paper:
    """A plan form, a record of days and a page of review, of which one sheet is a ruled form."""
    f, days, each = learner(kit, 5, 8)
    one, two = Leaf(kit), Leaf(kit, paper="mint")
    one.mid(66, "自学计划", "kai 25")
    rows = [
        ["姓　名", f.who.name, "单　位", f.works],
        ["自学专题", f.what],
        ["计划学时", f"{f.long:g}学时", "完成时限", wording.month(f.end, "plain")],
        ["审批意见", f"同意。　{kit.person().name}　{planned(f)}"],
    ]
    low = one.form((50, 90), "70 150 70 205", rows, "hei 12.5|song 12.5", 40)
    one.mid(low + 50, "自学情况记录", "kai 25")
    record(one, days, each, low + 70)
    two.mid(90, "自学考核评审表", "head 23")
    grid = cells(
        f,
        """自学人|<name>|身份证号|<id>
        所在单位|<unit>
        自学专题|<what>
        自学期间|<span:至>
        评审意见|　　学习笔记完整，学习报告结合岗位实际，回答问题正确。
        评审成绩|<mark>|认定学时|<hrs:#>""",
    )
    low = two.form((50, 120), "72 176 72 176", grid, "hei 12.5|song 13", 50)
    names = kit.some_people(3)
    two.put(54, low + 34, "评审人：" + "　".join(who.name for who in names), "song 13.5")
    two.close([f], (400, low + 90), "song 15 c", f.works, day=f.given)
    return f.paper(KIND, one, two, parts=ALL)


@of(KIND, "t-failed-the-assessment")
def failed(kit: Kit) -> Paper:
    """All three parts on two sheets; the assessment was not passed, so no hours."""
    f, days, each = learner(kit, 3, 6)
    f.mark = kit.rng.choice(["不合格", "48分", "55分"])
    one, two = Leaf(kit), Leaf(kit)
    one.mid(70, "自学计划及情况", "head 22")
    one.put(
        60,
        110,
        f"计划：{planned(f)}提出，拟自学{f.what}，{f.long:g}学时，单位已批准。",
        "song 14 w475 l1.8",
    )
    one.put(60, 180, "情况记录：", "hei 14")
    record(one, days, each, 196)
    two.mid(100, "自学考核结果通知", "head 23")
    two.put(
        70,
        160,
        f(
            "　　<name>（身份证号：<id>，单位：<unit>）于<span:至>自学“<what>”，申"
            "报<hrs>。经考核，成绩为<mark>，未达到要求，不予登记学时，可申请补考。"
        ),
        "song 16 w455 l2.1",
    )
    two.close([f], (400, 440), "song 15 c", f.works, day=f.given)
    return f.paper(KIND, one, two, parts=ALL)


@of(KIND, "t-record-without-the-rest")
def record_only(kit: Kit) -> Paper:
    """Only the record of days by pen, signed; neither plan nor assessment came with it."""
    f, days, each = learner(kit, 5, 9)
    leaf = Leaf(kit, paper="cream")
    leaf.mid(70, "自学情况记录表", "song 24")
    for x, y, label, slot, room in (
        (60, 108, "姓名", "<name>", 90),
        (210, 108, "身份证号", "<id>", 200),
        (60, 136, "单位", "<unit>", 400),
        (60, 164, "自学内容", "<what>", 380),
    ):
        end = leaf.put(x, y, label + "：", "song 13.5")
        leaf.pen(end + 2, y, f(slot), f"pen 16 ink <{room}")
    rows: list[list[Words]] = [["", "", "", ""]] * len(days)
    low = Grid("110 200 70 90", "hei 12.5|song 12.5", 32).draw(
        leaf, (60, 182), "日期 学习内容 学时 备注", rows
    )
    for n, day in enumerate(days):
        y = 182 + 32 * (n + 1) + 22
        leaf.pen(68, y, wording.day(day, "dots"), "pen 14.5 ink")
        leaf.pen(180, y, did(n), "pen 15 ink")
        leaf.pen(392, y, f"{each:g}", "pen 15 ink")
    leaf.put(60, low + 30, "起止：", "song 13.5")
    leaf.pen(100, low + 30, f("<span:—>"), "pen 15 ink <240")
    leaf.put(380, low + 30, "合计：", "song 13.5")
    leaf.pen(420, low + 30, f("<hrs>"), "pen 15 ink")
    leaf.put(60, low + 66, "本人签字：", "song 13.5")
    leaf.pen(132, low + 66, f.who.name.split("·")[0], "pen 19 ink")
    return cannot(f, ("record",), leaf)


@of(KIND, "t-plan-and-marks-alone")
def no_record(kit: Kit) -> Paper:
    """A plan that was approved and an assessment, two sheets; no record of study between them."""
    f, _, _ = learner(kit, 4, 8)
    one, two = Leaf(kit, 595, 560), Leaf(kit, 595, 620, "mist")
    one.mid(70, "年度自学计划审批表", "head 21")
    rows = [
        ["申请人", f.who.name, "单　位", f.works],
        ["自学内容", f.what],
        ["计划学时", f"{f.long:g}", "考核方式", "开卷考试"],
        ["审批意见", f"同意按计划学习。　{planned(f)}"],
    ]
    one.form((44, 96), "70 150 70 217", rows, "hei 12.5|song 12.5", 46)
    two.mid(80, "自学考核成绩单", "head 22")
    facts = pairs(
        f,
        (
            "姓　　名：|<name>\n身份证号：|<id>\n自学内容：|<what>\n自学时间：|"
            "<span:至>\n自学学时：|<hrs>\n考核成绩：|<mark>"
        ),
    )
    f.say("employer", f.works)
    y = two.fields((70, 136), facts, "song 14|song 14.5", 42, 450)
    two.close([f], (400, y + 50), "song 14.5 c", f.works, day=f.given)
    return cannot(f, ("plan", "assessment"), one, two)


@of(KIND, "t-plan-and-diary-no-verdict")
def no_verdict(kit: Kit) -> Paper:
    """Plan and diary on one sheet, 考核结果 left empty below."""
    f, days, each = learner(kit, 3, 6)
    leaf = Leaf(kit)
    leaf.mid(66, "专业技术人员自学登记表", "head 22")
    rows = cells(f, "姓　名|<name>|身份证号|<id>\n单　位|<unit>\n自学内容|<what>")
    rows.append(
        ["自学计划", f"　　{planned(f)}制订，计划{f.long:g}学时，每周一次，自行阅读并完成笔记。"]
    )
    low = leaf.form((50, 92), "72 176 72 176", rows, "hei 12.5|song 12.5", 40)
    leaf.put(56, low + 28, "自学情况", "hei 13")
    low = record(leaf, days, each, low + 40)
    leaf.put(66, low + 26, f("起止日期：<span:至>　　学时合计：<hrs:#>"), "song 13")
    leaf.page.frame(50, low + 44, 546, low + 130, width=0.7)
    leaf.put(56, low + 66, "考核结果", "hei 13")
    leaf.put(300, low + 116, "考核人：　　　　　年　　月　　日", "song 12.5")
    return cannot(f, ("plan", "record"), leaf)
