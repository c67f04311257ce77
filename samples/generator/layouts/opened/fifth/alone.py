"""Self-study sets: a notebook, a contract, a form of one sheet, parts that are missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet, Words
from samples.generator.layouts.opened.fifth.case import Case, fresh
from samples.generator.told import paper

KIND = "self_study"
ALL = ("plan", "record", "assessment")
TOPICS = (*lore.OFFICE, *lore.LEDGER, *lore.ENGINE[:6], *lore.FARMING[:3])


def learner(kit: Kit, least: int, most: int) -> tuple[Case, float]:
    """Somebody who studied alone some times, a few hours each."""
    d = Case(
        kit,
        "self_study",
        TOPICS,
        (1, 1),
        (2013, 2025),
        dates=("plain", "dots-padded", "padded"),
        marks=("合格", "优秀", "良好", "88分", "通过"),
    )
    count, each = kit.rng.randint(least, most), kit.rng.choice([1.5, 2.0, 3.0])
    d.end = d.start + timedelta(days=6 * (count - 1))
    d.given = d.end + timedelta(days=kit.rng.randrange(4, 18))
    d.long = count * each
    return d, each


def evenings(d: Case, each: float) -> list[str]:
    """The days on which it was studied."""
    return [
        wording.day(d.start + timedelta(days=6 * n), "dots") for n in range(round(d.long / each))
    ]


@fresh(KIND, "r-agreement-diary-verdict")
def agreement(kit: Kit) -> Paper:
    """自学任务书 agreed with the unit, a diary by pen, a verdict of a group of three."""
    d, each = learner(kit, 4, 7)
    plan, diary, check = Sheet(kit), Sheet(kit, paper="ivory"), Sheet(kit)
    plan.mid(96, "专业技术人员自学任务书", "head 23")
    text = (
        f"　　甲方（单位）：{d.works}\n　　乙方（职工）：{d.who.name}\n"
        f"　　经双方商定，乙方于{wording.month(d.start, 'plain')}起自学“{d.what}”，计划用时"
        f"{d.long:g}学时，"
        f"{wording.month(d.end, 'plain')}前完成。学习资料为现行标准、规范及有关专著，方法为精"
        "读与做笔记相结合。"
        "期满由甲方组织考核，考核办法为口头答辩。"
    )
    plan.put(70, 150, text, "song 15 w455 l2.1")
    plan.put(80, 520, "甲方代表：", "song 14")
    plan.sign(150, 494, 60)
    plan.put(330, 520, "乙方：", "song 14")
    plan.put(330, 560, wording.day(d.start - timedelta(days=5), "plain"), "song 14")
    plan.sign(370, 494, 60)
    diary.mid(80, "自学日志", "kai 25")
    y = 130.0
    for n, day in enumerate(evenings(d, each)):
        words = kit.rng.choice(
            ["通读一遍，划出要点", "对照实例演算", "整理笔记三页", "查阅有关文献", "做课后思考题"]
        )
        diary.pen(70, y, f"{day}　第{n + 1}次　{each:g}学时　{words}", "pen 16 ink <450")
        diary.rule(66, y + 8, 530, y + 8, 0.3)
        y += 40
    diary.pen(70, y + 6, f"以上共{d.long:g}学时。　　记录人：{d.who.name}", "pen 16 ink")
    check.mid(96, "自学考核意见书", "head 23")
    rows = [
        ["自学人", d("<name>"), "身份证号", d("<id>")],
        ["工作单位", d("<unit>")],
        ["自学课题", d("<what>")],
        ["自学起止", d("<span:至>"), "认定学时", d("<hrs>")],
        ["考核组意见", "　　该同志按任务书要求完成了自学，笔记完整，答辩回答正确。"],
        ["考核结果", d("<mark>"), "考核组成员", "、".join(kit.person().name for _ in range(3))],
    ]
    low = check.form((50, 122), "76 170 76 173", rows, "hei 12.5|song 13", 48)
    check.close([d], (400, low + 80), "song 14 c", d.works, day=d.given, form="plain")
    return d.paper(KIND, plan, diary, check, parts=ALL)


@fresh(KIND, "r-one-sheet-three-blocks")
def one_sheet(kit: Kit) -> Paper:
    """自学备案及考核表 on one sheet: three numbered blocks one under the other."""
    d, each = learner(kit, 3, 5)
    s = Sheet(kit)
    s.mid(60, "自学备案、记录及考核表", "head 20")
    s.put(50, 92, d("姓名：<name>　　身份证号：<id>"), "song 12.5")
    s.put(50, 114, d("单位：<unit>　　<yr:年度>"), "song 12.5")
    s.put(50, 146, "一、自学计划", "hei 13.5")
    plan = (
        f"拟自学内容：{d.what}；拟用学时：{d.long:g}；时间安排：每周一次，每次{each:g}学时；"
        "考核方式：开卷。"
    )
    s.put(60, 170, plan, "song 12.5 w470 l1.7")
    s.put(330, 228, "部门负责人：同意　", "song 12.5")
    s.sign(440, 206, 52)
    s.put(50, 262, "二、自学情况", "hei 13.5")
    rows: list[list[Words]] = [
        [day, f"第{n + 1}单元", f"{each:g}", "完成"] for n, day in enumerate(evenings(d, each))
    ]
    low = Grid("120 150 90 110", "hei 12|song 12", 27).draw(
        s, (60, 274), "日期 单元 学时 完成情况", rows
    )
    s.put(50, low + 34, "三、考核结果", "hei 13.5")
    facts = [
        ("自学内容：", d("<what>")),
        ("自学起止：", d("<span:—>")),
        ("考核成绩：", d("<mark>")),
        ("核准学时：", d("<hrs:#学时>")),
        ("考核人：", f"{kit.person().name}　{kit.person().name}"),
    ]
    y = s.pairs((60, low + 62), facts, "hei 12.5|song 13", (26, 74))
    s.close([d], (410, y + 24), "song 13.5 c", d.works, day=d.given, form="plain", size=92)
    return d.paper(KIND, s, parts=ALL)


@fresh(KIND, "r-web-form-of-self-study")
def web_form(kit: Kit) -> Paper:
    """An office system's print: tabs 计划 / 记录 / 考核 one after the other, approvals."""
    d, each = learner(kit, 3, 6)
    s = Sheet(kit, 595, 900, "mist")
    s.box(0, 0, 595, 40, "teal")
    s.put(24, 26, "人力资源系统 > 继续教育 > 自学管理", "hei 12.5 white")
    s.put(24, 72, d("申请人 <name>　　证件号 <id>"), "hei 12.5")
    s.put(24, 96, d("部门单位 <unit>"), "hei 12.5")
    blocks = (("自学计划", 112), ("自学记录", 290), ("考核结果", 600))
    for words, y in blocks:
        s.box(24, y, 571, y + 26, "ash")
        s.put(34, y + 18, words, "hei 13 teal")
    plan = [
        ("主题", d.what),
        ("资料", f"《{d.what}》及相关文件"),
        ("计划学时", f"{d.long:g}"),
        ("计划完成", wording.month(d.end, "plain")),
        (
            "审批",
            f"{kit.person().name}　同意　{wording.day(d.start - timedelta(days=4), 'dashes')}",
        ),
    ]
    s.pairs((40, 164), plan, "hei 12 grey|hei 12.5", (27, 80))
    rows: list[list[Words]] = [
        [day, f"{each:g}", f"第{n + 1}次学习，笔记已上传"]
        for n, day in enumerate(evenings(d, each))
    ]
    Grid("120 80 300", "hei 12|hei 12", 30, "lines").draw(
        s, (40, 326), "日期 时长(学时) 说明", rows
    )
    facts = [
        ("自学主题", d("<what>")),
        ("起止时间", d("<span: 至 >")),
        ("考核方式", "闭卷测试"),
        ("考核成绩", d("<mark>")),
        ("认定学时", d("<hrs:#>")),
    ]
    s.pairs((40, 654), facts, "hei 12 grey|hei 12.5", (27, 80))
    s.close([d], (430, 810), "hei 13 c", d.works, day=d.given, form="dashes", size=88)
    return d.paper(KIND, s, parts=ALL)


@fresh(KIND, "r-plan-and-verdict-no-diary")
def no_diary(kit: Kit) -> Paper:
    """Plan and assessment are there, no record of study: hours stated, none may be registered."""
    d, _ = learner(kit, 4, 8)
    plan, check = Sheet(kit), Sheet(kit)
    plan.mid(100, "个人自学计划", "head 24")
    rows = [
        ["姓　名", d.who.name, "职　称", kit.rng.choice(["工程师", "馆员", "农艺师"])],
        ["单　位", d.works],
        ["自学内容", d.what],
        ["学习目的", "　　系统了解有关规定，提高独立处理业务问题的能力。"],
        [
            "时间安排",
            f"{wording.month(d.start, 'plain')}—{wording.month(d.end, 'plain')}，共{d.long:g}学时",
        ],
        ["单位意见", "　　同意。"],
    ]
    low = plan.form((56, 126), "80 170 80 150", rows, "hei 13|song 13.5", 50)
    plan.put(
        340, low + 40, f"填表日期：{wording.day(d.start - timedelta(days=7), 'plain')}", "song 13"
    )
    check.mid(110, "自学考核结果证明", "head 23")
    text = (
        "　　<name>（身份证号：<id>）系我单位职工，<span:至>自学“<what>”，共<hrs>，经单位组"
        "织考核，成绩<mark>。特此证明。"
    )
    check.put(70, 170, d(text), "song 16 w455 l2.1")
    d.say("employer", d.works)
    check.close([d], (400, 430), "song 15 c", d.works, day=d.given, form="plain")
    entry = replace(d.entry(), eligible=False)
    return paper(KIND, [plan.page, check.page], [entry], ("plan", "assessment"))


@fresh(KIND, "r-reading-notes-with-stamp")
def reading_notes(kit: Kit) -> Paper:
    """A library's folder: a plan card, a table of books read with pages, the chief's assessment."""
    d, each = learner(kit, 3, 6)
    d.works = "澄湖市图书馆"
    card, log = Sheet(kit, 595, 500, "cream"), Sheet(kit, paper="ivory")
    card.mid(70, "馆员自学计划卡", "kai 24")
    facts = [
        ("馆　　员", d.who.name),
        ("自学专题", d.what),
        ("计划学时", f"{d.long:g}学时"),
        ("计划起止", f"{wording.month(d.start, 'plain')}至{wording.month(d.end, 'plain')}"),
        ("阅读书目", f"《{d.what}》等{round(d.long / each)}种"),
        ("部主任", "同意"),
    ]
    card.pairs((90, 130), facts, "hei 13|kai 15", (46, 100), 300)
    log.mid(64, "自学情况登记与考核", "head 20")
    rows: list[list[Words]] = [
        [day, f"专题资料第{n + 1}辑", f"{kit.rng.randrange(30, 120)}页", f"{each:g}"]
        for n, day in enumerate(evenings(d, each))
    ]
    low = Grid("110 180 90 80", "hei 12.5|kai 13", 30, "dotted").draw(
        log, (66, 90), "日期 读物 读书量 学时", rows
    )
    log.put(66, low + 40, "考核意见：", "hei 13.5")
    log.put(66, low + 70, d("单位：<unit>"), "song 13")
    text = (
        "　　馆员<name>（<id>）于<span:至>自学“<what>”，完成计划，累计<hrs>，读书报告评定为"
        "<mark>，准予登记。"
    )
    y = log.put(66, low + 104, d(text), "song 15 w460 l2.0")
    log.close([d], (400, y + 60), "song 14.5 c", d.works, day=d.given, form="spaced")
    return d.paper(KIND, card, log, parts=ALL)


@fresh(KIND, "r-record-only-of-evenings")
def record_only(kit: Kit) -> Paper:
    """A diary alone, signed by the learner: no plan, no assessment, nothing may be registered."""
    d, each = learner(kit, 4, 8)
    s = Sheet(kit)
    s.mid(76, "自学情况记录表", "head 22")
    s.put(56, 112, d("自学人：<name>　　身份证号：<id>"), "song 13.5")
    s.put(56, 138, d("单位：<unit>"), "song 13.5")
    s.put(56, 164, d("自学内容：<what>　　起止：<span:至>"), "song 13.5 <490")
    rows: list[list[Words]] = [
        [str(n + 1), day, f"第{wording.chinese(n + 1)}部分", f"{each:g}"]
        for n, day in enumerate(evenings(d, each))
    ]
    rows.append(["合计", "", "", d("<hrs:#>")])
    low = Grid("60 150 180 90", "hei 12.5|song 12.5", 32).draw(
        s, (56, 182), "序号 日期 学习章节 学时", rows
    )
    s.put(330, low + 50, "填写人签名：", "song 14")
    s.sign(420, low + 24, 60)
    return paper(KIND, [s.page], [replace(d.entry(), eligible=False)], ("record",))
