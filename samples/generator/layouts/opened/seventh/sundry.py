"""Papers of several kinds, further: lists, self-study, meetings, diplomas, works."""

from __future__ import annotations

from datetime import date

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import alone, lore, rolls
from samples.generator.layouts.opened.seventh.desk import Fill, Grid, Leaf, Words, cells, of, pairs


@of(rolls.KIND, "t-list-with-hours-in-rows")
def hours_in_rows(kit: Kit) -> Paper:
    """A list whose rows have hours of their own, for people left early; their sum stands below."""
    leaf = Leaf(kit)
    f = Fill(kit, "training_class", lore.EVERY, (2, 4), (2015, 2025), dates=("plain", "padded"))
    leaf.mid(72, "培训学员学时登记表", "head 22")
    leaf.put(46, 106, f("培训班：<what>"), "song 13.5")
    leaf.put(46, 130, f("培训日期：<span:至>"), "song 13.5")
    rows: list[list[Words]] = []
    total = 0.0
    for n, one in enumerate(f.colleagues(5, 11)):
        one.long = f.long if leaf.rng.random() < 0.7 else f.long - 4
        total += one.long
        rows.append([str(n + 1), one("<name>"), one("<id>"), one("<unit>"), one("<hrs:#>")])
    rows.append(["", "合计", "", "", f"{total:g}"])
    low = Grid("40 84 150 178 50", "hei 12.5|song 12", 32).draw(
        leaf, (46, 144), "序号 姓名 身份证号 工作单位 学时", rows
    )
    leaf.close(f.rows, (410, low + 60), "song 15 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(rolls.KIND, leaf)


@of(rolls.KIND, "t-web-export-of-a-unit")
def web_export(kit: Kit) -> Paper:
    """A site's export for one employer: course by person, day of completion, mark."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(kit, "online", (1, 1), years=(2019, 2025), dates=("dashes", "slashes"))
    site, unit = leaf.rng.randrange(4), f.works
    leaf.put(36, 46, lore.SITES[site], "hei 14 teal")
    leaf.mid(70, f("<yr:年度>单位人员网络学习情况"), "head 19")
    f.values["employer"] = unit
    leaf.put(36, 98, [Span("单位："), Span(unit, "employer")], "hei 13")
    rows: list[list[Words]] = []
    grown = [who for who in kit.people if who.born.year <= 1992]
    for n, who in enumerate(leaf.rng.sample(grown, leaf.rng.randrange(5, 10))):
        one = f.add(leaf.rng.choice([*lore.EVERY, *lore.PUBLIC]), who=who)
        one.works = unit
        one.end = date(f.end.year, 1 + n, leaf.rng.randrange(2, 26))
        one.long, one.mark = float(leaf.rng.choice([2, 4, 6, 8])), str(leaf.rng.randrange(62, 100))
        rows.append(
            [
                str(n + 1),
                one("<name>"),
                one("<id>"),
                one("<what>"),
                one("<to>"),
                one("<hrs:#>"),
                one("<mark>"),
            ]
        )
    low = Grid("40 90 160 260 100 50 60", "hei 12.5|hei 12", 32, "zebra", "ccclccc").draw(
        leaf, (36, 110), "序号 姓名 证件号码 课程名称 完成日期 学时 成绩", rows
    )
    leaf.close(
        f.rows,
        (640, low + 50),
        "hei 14 c",
        lore.SITE_BODIES[site],
        day=date(f.end.year, 12, 28),
        seal="electronic",
        form="dashes",
        gap=28,
    )
    return f.paper(rolls.KIND, leaf)


@of(rolls.KIND, "t-sentence-with-names")
def sentence(kit: Kit) -> Paper:
    """培训证明 for several people at once: their names and numbers in one running sentence."""
    leaf = Leaf(kit, paper="ivory")
    f = Fill(
        kit,
        "training_class",
        (*lore.DESK, *lore.PLANT, *lore.CARE),
        (1, 4),
        (2015, 2025),
        dates=("plain",),
    )
    works_of = f.works
    leaf.mid(120, "培训合格人员证明", "song 25")
    f.values["employer"] = works_of
    line: list[Span] = [Span("　　兹证明"), Span(works_of, "employer")]
    for n, one in enumerate(f.colleagues(3, 5)):
        one.know(employer=works_of)
        line += [Span("、" if n else ""), *one("<name>（<id>）")]
    line += f(
        "等同志，于<span:至>参加我单位“<what>”培训班，每人<hrs>，考核均<mark>。\n　　特此证明。"
    )
    leaf.put(72, 190, line, "song 15.5 w452 l2.1")
    leaf.close(f.rows, (400, 540), "song 15.5 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(rolls.KIND, leaf)


@of(alone.KIND, "t-small-cards-of-self-study")
def cards(kit: Kit) -> Paper:
    """Three half-sheet cards on one page: 计划卡, 记录卡 and 考核卡."""
    f, days, each = alone.learner(kit, 3, 4)
    leaf = Leaf(kit, 595, 842, "mint")
    for top, head in ((24, "自学计划卡"), (270, "自学记录卡"), (556, "自学考核卡")):
        low = top + (236 if top < 500 else 262)
        leaf.page.frame(34, top, 561, low, width=1)
        leaf.put(297, top + 34, head, "hei 17 c")
    plan = (
        f"姓名：{f.who.name}　　单位：{f.works}\n自学内容：{f.what}\n计划学时："
        f"{f.long:g}　　计划开始：{wording.month(f.start, 'plain')}\n考核办法："
        "闭卷笔试　　部门意见：同意"
    )
    leaf.put(56, 94, plan, "song 13.5 w480 l2.2")
    y = 344.0
    for n, day in enumerate(days):
        leaf.put(
            56,
            y,
            (f"{wording.day(day, 'dots-padded')}　　{alone.did(n)}　　{each:g}学时"),
            "song 13.5",
        )
        y += 32
    leaf.put(56, y + 6, f"累计：{f.long:g}学时", "song 13.5")
    leaf.pairs(
        (56, 624),
        pairs(f, "姓名|<name>\n身份证号|<id>\n自学内容|<what>\n自学日期|<span:至>"),
        "hei 13|song 13.5 <250",
        (30, 76),
    )
    leaf.put(330, 624, f("单位：<unit>"), "song 13 <220")
    leaf.put(56, 750, f("考核成绩：<mark>　　认定学时：<hrs:#>"), "song 13.5")
    leaf.close([f], (420, 750), "song 13 c", f.works, day=f.given, size=88, gap=24)
    return f.paper(alone.KIND, leaf, parts=alone.ALL)


@of(alone.KIND, "t-table-of-one-years-self-study")
def long_form(kit: Kit) -> Paper:
    """One long ruled form: plan, days and verdict as row groups with narrow heads at the left."""
    f, days, each = alone.learner(kit, 3, 6)
    leaf = Leaf(kit)
    leaf.mid(58, f("<yr:年度>专业技术人员自学登记表"), "head 21")
    low = leaf.form(
        (40, 78),
        "72 190 76 177",
        cells(f, "姓　名|<name>|身份证号|<id>\n工作单位|<unit>\n自学内容|<what>"),
        "hei 12.5|song 12.5",
        34,
    )
    groups: tuple[tuple[str, list[Words]], ...] = (
        (
            "自学计划",
            [
                f"{alone.planned(f)}报批，计划{f.long:g}学时",
                "方式：自学教材、做笔记",
                "单位意见：同意",
            ],
        ),
        (
            "自学情况",
            [
                f"{wording.day(day, 'dots-padded')}　{alone.did(n)}　{each:g}学时"
                for n, day in enumerate(days)
            ],
        ),
        (
            "考核结果",
            [
                f("自学时间：<span:至>"),
                f("考核成绩：<mark>　　认定学时：<hrs>"),
                f"考核人：{kit.person().name}　{kit.person().name}",
            ],
        ),
    )
    for head, lines in groups:
        high = 26 * len(lines) + 20
        leaf.page.frame(40, low, 112, low + high, width=0.7)
        leaf.page.frame(112, low, 555, low + high, width=0.7)
        leaf.put(76, low + high / 2 + 5, head, "hei 12.5 c")
        for n, words in enumerate(lines):
            leaf.put(124, low + 28 + 26 * n, words, "song 13")
        low += high
    leaf.close([f], (410, low + 56), "song 14.5 c", f.works, day=f.given)
    return f.paper(alone.KIND, leaf, parts=alone.ALL)
