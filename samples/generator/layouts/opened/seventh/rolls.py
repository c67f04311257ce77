"""Lists of a class's people: ruled, grouped, in lines, by pen, in cells."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth, wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Grid, Leaf, Words, of

KIND = "roster"


@of(KIND, "t-list-after-a-short-letter")
def after_letter(kit: Kit) -> Paper:
    """Two sentences say what class it was; below them a ruled list of the people who passed."""
    leaf = Leaf(kit)
    f = Fill(kit, "training_class", lore.EVERY, (2, 4), (2015, 2025), dates=("plain",))
    leaf.mid(76, "培训合格人员名单", "head 22")
    text = f(
        "　　下列人员于<span:至>参加我中心举办的“<what>”培训班，每人完成<hrs>，"
        "经考核成绩<mark>，名单如下："
    )
    y = leaf.put(56, 116, text, "song 14 w483 l1.8")
    rows: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(5, 11)):
        rows.append([str(n + 1), one("<name>"), one("<id>"), one("<unit>")])
    low = Grid("44 90 160 189", "hei 12.5|song 12", 30).draw(
        leaf, (56, y + 4), "序号 姓名 身份证号码 工作单位", rows
    )
    leaf.close(f.rows, (410, low + 60), "song 15 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-grouped-under-units")
def grouped(kit: Kit) -> Paper:
    """A heading row for each unit with the number of its people, their rows below it."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (*lore.PLANT, *lore.DESK),
        (2, 5),
        (2015, 2025),
        dates=("plain", "padded"),
        no=("ZJ{y}####",),
    )
    leaf.mid(70, f("“<what>”培训班结业学员花名册"), "head 19 <500")
    leaf.put(46, 102, f("培训时间：<span:至>　　学时：<hrs:#>"), "song 13")
    people = f.colleagues(6, 11)
    people.sort(key=lambda one: one.who.employer)
    f.rows[:] = people
    y, last, heads = 118.0, "", 0
    leaf.rule(46, y, 549, y, 1)
    for index, one in enumerate(people):
        one.row = f"#{index}"
        if one.works != last:
            last, heads = one.works, heads + 1
            count = sum(other.works == last for other in people)
            leaf.box(46, y, 549, y + 28, "ash")
            leaf.put(
                56,
                y + 19,
                [
                    Span(f"{wording.chinese(heads)}、"),
                    one.say("employer", last),
                    Span(f"（{count}人）"),
                ],
                "hei 12.5",
            )
            y += 28
        one.know(employer=one.works)
        for x, slot in ((62, "<name>"), (160, "<id>"), (340, "<mark>"), (420, "<no>")):
            leaf.put(x, y + 19, one(slot), "song 12.5")
        leaf.rule(46, y + 28, 549, y + 28, 0.4)
        y += 28
    leaf.close(f.rows, (410, y + 60), "song 15 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-names-in-four-columns")
def four_columns(kit: Kit) -> Paper:
    """Names alone, four to a line, without rules; the class is told above them."""
    leaf = Leaf(kit, paper="ivory")
    f = Fill(
        kit, "training_class", (*lore.FIELD, *lore.CLASS), (2, 4), (2015, 2025), dates=("plain",)
    )
    leaf.mid(100, "培训合格人员公布名单", "head 23")
    text = f("　　“<what>”培训班已于<span:至>举办，培训<hrs>。经考核，以下学员成绩<mark>：")
    y = leaf.put(70, 150, text, "song 15.5 w455 l1.9") + 16
    for n, one in enumerate(f.colleagues(8, 16)):
        leaf.put(76 + 118 * (n % 4), y + 34 * (n // 4), one("<name>"), "song 15.5 <112")
    y += 34 * ((len(f.rows) + 3) // 4)
    leaf.close(
        f.rows,
        (400, y + 90),
        "song 15.5 c",
        leaf.rng.choice([*lore.FOR_TEACHERS[:1], lore.SOCIETIES[1], lore.CENTRES[1]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-sheet-of-cells")
def spreadsheet(kit: Kit) -> Paper:
    """A spreadsheet caught from a screen: letters above, numbers at the left."""
    leaf = Leaf(kit, 900, 560)
    f = Fill(
        kit,
        "online",
        lore.PUBLIC,
        (10, 40),
        (2019, 2025),
        hours=(8, 16, 24),
        dates=("dashes", "slashes"),
    )
    site = leaf.rng.randrange(4)
    leaf.box(0, 0, 900, 30, "green")
    leaf.put(12, 20, f"{f.end.year}网络培训名单.xlsx", "hei 12.5 white")
    edges = (0, 34, 84, 168, 340, 590, 690, 750, 830, 900)
    leaf.box(0, 30, 900, 52, "ash")
    for n, letter in enumerate("ABCDEFGH"):
        leaf.put((edges[n + 1] + edges[n + 2]) / 2, 46, letter, "hei 10.5 grey c")
    f.know(subject="public")
    title = f(f"{lore.SITES[site]}公需科目《<what>》网络培训合格人员（<yr:年度>）")
    leaf.put(462, 72, title, "hei 13.5 c <800")
    heads = ("序号", "姓名", "身份证号", "单位", "完成日期", "学时", "成绩")
    people = f.colleagues(6, 12)
    day = f.end
    grid: list[list[Words]] = [list(heads)]
    for n, one in enumerate(people):
        one.end = day + timedelta(days=n % 3)
        one.long = f.long
        one.mark = str(leaf.rng.randrange(61, 100))
        grid.append(
            [
                str(n + 1),
                one("<name>"),
                one("<id>"),
                one("<unit>"),
                one("<to>"),
                one("<hrs:#>"),
                one("<mark>"),
            ]
        )
    for n, row in enumerate(grid):
        y = 82 + 28 * n
        leaf.put(17, y + 19, str(n + 2), "hei 10.5 grey c")
        for column, cell in enumerate(row):
            x0, x1 = edges[column + 1], edges[column + 2]
            leaf.page.frame(x0, y, x1, y + 28, width=0.4, colour=(190, 192, 196))
            leaf.put((x0 + x1) / 2, y + 19, cell, f"hei 12 c <{x1 - x0 - 8}")
    low = 82 + 28 * len(grid)
    for one in people:
        one.know(issuer=lore.SITE_BODIES[site])
    leaf.put(90, low + 22, [Span("出具单位："), Span(lore.SITE_BODIES[site], "issuer")], "hei 12")
    return f.paper(KIND, leaf)


@of(KIND, "t-list-by-pen-of-a-town")
def by_pen(kit: Kit) -> Paper:
    """A printed blank of a list, names and marks by pen; the class by pen above."""
    leaf = Leaf(kit, paper="cream")
    f = Fill(
        kit, "training_class", (*lore.FIELD, *lore.DESK), (1, 3), (2014, 2022), dates=("plain",)
    )
    body = leaf.rng.choice([lore.CENTRES[1], lore.CENTRES[3], lore.SOCIETIES[6]])
    leaf.mid(66, "培训班学员成绩册", "song 24")
    for y, label, slot in (
        (104, "班　次：", "<what>"),
        (132, "时　间：", "<span:至>"),
        (160, "学　时：", "<hrs:#>"),
    ):
        end = leaf.put(56, y, label, "song 14")
        leaf.pen(end + 6, y, f(slot), "pen 17 ink <380")
        leaf.rule(end, y + 5, 530, y + 5, 0.5)
    rows: list[list[Words]] = [["", "", "", ""]] * leaf.rng.randrange(9, 13)
    low = Grid("60 120 180 116", "hei 13|song 13", 34).draw(
        leaf, (58, 178), "序号 姓名 身份证号 成绩", rows
    )
    for n, one in enumerate(f.colleagues(5, 9)):
        y = 178 + 34 * (n + 1) + 23
        leaf.pen(80, y, str(n + 1), "pen 15 ink")
        leaf.pen(128, y, one("<name>"), "pen 17 ink <104")
        leaf.pen(244, y, one("<id>"), "pen 14.5 ink <170")
        one.mark = leaf.rng.choice(["合格", "良好", "优秀", "84", "76", "91"])
        leaf.pen(444, y, one("<mark>"), "pen 16 ink")
    leaf.close(f.rows, (410, low + 50), "song 15 c", body, day=f.given, form="plain")
    return f.paper(KIND, leaf)


@of(KIND, "t-courses-differ-by-person")
def courses_differ(kit: Kit) -> Paper:
    """A unit's people of one year, each with a course, form, span and hours of his own."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2025), dates=("dots", "dots-padded"))
    works = f.works
    leaf.mid(48, f("<yr:年度>职工参加继续教育人员登记表"), "head 19")
    leaf.put(34, 78, "填报单位：", "song 13")
    f.values["employer"] = works
    leaf.put(100, 78, Span(works, "employer"), "song 13")
    rows: list[list[Words]] = []
    forms = (("培训班", "training_class"), ("网络培训", "online"), ("研修班", "seminar"))
    grown = [who for who in kit.people if who.born.year <= 1990]
    for n, who in enumerate(leaf.rng.sample(grown, leaf.rng.randrange(4, 8))):
        words, code = leaf.rng.choice(forms)
        one = f.add(leaf.rng.choice(lore.EVERY), who=who, form=code)
        one.works = works
        one.start = date(f.end.year, 1 + n, leaf.rng.randrange(3, 20))
        one.end = one.start + timedelta(days=leaf.rng.randrange(1, 5))
        one.long = 8.0 * ((one.end - one.start).days + 1)
        rows.append(
            [
                str(n + 1),
                one("<name>"),
                one("<id>"),
                one(f"<form:{words}>"),
                one("<what>"),
                one("<span:—>"),
                one("<hrs:#>"),
                one("<mark>"),
            ]
        )
    low = Grid("34 74 140 66 208 150 42 50", "hei 12|song 11.5", 36, "ruled", "cccclccc").draw(
        leaf, (36, 92), "序号 姓名 身份证号 学习形式 学习内容 起止日期 学时 结果", rows
    )
    leaf.put(40, low + 40, f"填表人：{kit.person().name}", "song 13")
    leaf.close(f.rows, (640, low + 46), "song 14.5 c", works, day=date(f.end.year, 12, 20), gap=26)
    return f.paper(KIND, leaf)


@of(KIND, "t-two-sheets-across")
def two_sheets(kit: Kit) -> Paper:
    """Two sheets across: people with marks and certificates; 续表 on the second."""
    first, second = Leaf(kit, 842, 595), Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "seminar",
        ("专业技术骨干综合能力提升", "工程质量管理", "农业技术推广"),
        (3, 5),
        (2015, 2025),
        hours=(24, 32, 40),
        dates=("plain", "padded"),
        no=("YXB{y}-###",),
    )
    first.mid(54, f("“<what>”研修班结业人员名册"), "head 20 <740")
    first.put(40, 86, f("研修时间：<span:至>　　研修学时：<hrs:#学时>"), "song 13")
    rows: list[list[Words]] = []
    grid = Grid("40 86 44 166 236 80 110", "hei 12.5|song 12", 28)
    people = f.colleagues(17, 24)
    for n, one in enumerate(people):
        one.mark = first.rng.choice(["合格", "合格", "优秀"])
        rows.append(
            [
                str(n + 1),
                one("<name>"),
                one("<sex>"),
                one("<id>"),
                one("<unit>"),
                one("<mark>"),
                one("<no>"),
            ]
        )
    head = "序号 姓名 性别 身份证号码 工作单位 考核结果 证书编号"
    grid.draw(first, (40, 100), head, rows[:14])
    second.put(40, 50, "续表", "song 13")
    low = grid.draw(second, (40, 60), head, rows[14:])
    first.mid(584, "— 1 —", "song 11")
    second.mid(584, "— 2 —", "song 11")
    second.close(
        f.rows,
        (620, low + 60),
        "song 15 c",
        first.rng.choice([lore.COLLEGES[1], lore.NATIONAL[5], lore.CENTRES[6]]),
        day=f.given,
    )
    return f.paper(KIND, first, second)


@of(KIND, "t-some-did-not-pass")
def not_all(kit: Kit) -> Paper:
    """学员考核结果一览: 合格, 不合格 and 缺考 in the last column, shaded by turns."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (*lore.GRID, *lore.PLANT),
        (2, 4),
        (2016, 2025),
        dates=("plain", "dashes"),
    )
    leaf.mid(72, "学员考核结果一览表", "head 21")
    leaf.put(50, 104, f("培训班：<what>"), "hei 13")
    leaf.put(50, 126, f("日期：<span:至>　　学时：<hrs:#>"), "hei 13")
    rows: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(6, 12)):
        one.mark = leaf.rng.choice(["合格", "合格", "合格", "优秀", "不合格", "缺考"])
        said = one("<mark>")
        if one.mark == "缺考":
            said = [one.say("result", "缺考", truth.verdict("缺考"))]
        rows.append([f"{n + 1:02d}", one("<name>"), one("<unit>"), said])
    low = Grid("56 110 230 96", "hei 12.5|song 12.5", 30, "zebra", "cclc").draw(
        leaf, (50, 140), "序号 姓名 单位 考核结果", rows
    )
    leaf.put(50, low + 24, "注：不合格及缺考人员不登记学时。", "song 12")
    leaf.close(f.rows, (410, low + 80), "song 15 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-annex-to-a-reply")
def annex(kit: Kit) -> Paper:
    """附件: a list with approved hours in each row, the bureau that approved them seals."""
    leaf = Leaf(kit)
    f = Fill(kit, "training_class", lore.EVERY, (2, 5), (2015, 2025), dates=("plain",))
    leaf.put(56, 66, "附件", "hei 15")
    leaf.mid(104, f("<what>培训班学员学时认定表"), "song 20 <480")
    leaf.put(56, 138, f("培训日期：<span:至>"), "song 13.5")
    rows: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(5, 10)):
        one.long = f.long
        rows.append([str(n + 1), one("<name>"), one("<unit>"), one("<id>"), one("<hrs:#>")])
    low = Grid("40 80 170 150 50", "hei 12.5|song 12", 34, "lines").draw(
        leaf, (52, 152), "序号 姓名 所在单位 证件号码 学时", rows
    )
    leaf.close(f.rows, (410, low + 70), "song 15 c", leaf.rng.choice(lore.BUREAUS), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-narrow-strips-of-names")
def strips(kit: Kit) -> Paper:
    """Three narrow blocks side by side: name and certificate number, nothing else."""
    leaf = Leaf(kit, 595, 760, "mist")
    f = Fill(
        kit,
        "training_class",
        (*lore.CARE, *lore.WORKS),
        (2, 4),
        (2015, 2025),
        dates=("plain",),
        no=("{y}-###",),
    )
    leaf.mid(70, "培训班发证人员名单", "head 22")
    y = leaf.put(
        50,
        108,
        f("　　<what>培训班（<span:至>，<hrs>），全体学员考核<mark>，发证人员如下："),
        "song 14 w495 l1.8",
    )
    people = f.colleagues(9, 18)
    per = (len(people) + 2) // 3
    for block in range(3):
        part = people[block * per : (block + 1) * per]
        rows: list[list[Words]] = [[one("<name>"), one("<no>")] for one in part]
        if rows:
            Grid("88 76", "hei 12.5|song 12.5", 30).draw(
                leaf, (48 + 168 * block, y), "姓名 证书号", rows
            )
    low = y + 30 * (per + 1)
    leaf.close(
        f.rows,
        (410, low + 60),
        "song 15 c",
        leaf.rng.choice([lore.SOCIETIES[4], lore.CENTRES[9]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)
