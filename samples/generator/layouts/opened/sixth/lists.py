"""Lists of people, further: two blocks, two pages, failed and absent, by departments."""

from __future__ import annotations

from samples.generator import truth
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, paper_of
from samples.generator.layouts.opened.sixth.names import KIND


@paper_of(KIND, "s-two-blocks-of-people")
def two_blocks(kit: Kit) -> Paper:
    """Names in two blocks beside each other, as short lists are set to save paper."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        lore.BUILDING,
        (2, 4),
        (2015, 2025),
        dates=("plain",),
        no=("{y}####",),
    )
    leaf.mid(80, f("<what>培训班学员名册"), "head 20 <500")
    leaf.put(42, 116, f("时间：<span:至>　学时：<hrs>　结业考试：<mark>"), "song 13")
    cells: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(9, 17)):
        cells.append([str(n + 1), one("<name>"), one("<no>")])
    half = (len(cells) + 1) // 2
    cells += [["", "", ""]] * (2 * half - len(cells))
    rows: list[list[Words]] = [[*cells[n], *cells[n + half]] for n in range(half)]
    low = Grid("40 120 95 40 120 95", "hei 12.5|song 12.5", 34).draw(
        leaf, (42, 132), "序号 姓名 证书号 序号 姓名 证书号", rows
    )
    leaf.close(
        f.rows,
        (420, low + 56),
        "song 14.5 c",
        leaf.rng.choice([lore.BASES[7], lore.NATIONAL[0]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-two-pages-head-repeated")
def two_pages(kit: Kit) -> Paper:
    """A long roster over two pages: the head stands on each, the seal on the last."""
    first, second = Leaf(kit, 842, 595), Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        (*lore.SAFETY, *lore.OFFICE),
        (2, 4),
        (2015, 2025),
        dates=("dots-padded", "plain"),
        no=("PX{y}####",),
    )
    first.mid(46, f("<what>培训人员花名册"), "head 20 <740")
    first.put(42, 78, f("培训时间：<span:至>　　　培训学时：<hrs>"), "song 13")
    rows: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(17, 24)):
        one.mark = str(first.rng.randrange(60, 100))
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
    grid = Grid("44 100 44 170 230 60 110", "hei 12.5|song 12", 31)
    head = "序号 姓名 性别 身份证号 工作单位 成绩 证书编号"
    grid.draw(first, (42, 92), head, rows[:14])
    first.mid(584, "第 1 页 共 2 页", "song 10 grey")
    low = grid.draw(second, (42, 50), head, rows[14:])
    second.mid(584, "第 2 页 共 2 页", "song 10 grey")
    second.close(
        f.rows,
        (640, low + 44),
        "song 14.5 c",
        first.rng.choice(lore.BASES[:4]),
        day=f.given,
        gap=26,
    )
    return f.paper(KIND, first, second)


@paper_of(KIND, "s-marks-with-absent-people")
def with_absent(kit: Kit) -> Paper:
    """考试成绩公布表: marks by person; some failed, somebody was absent."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (*lore.MACHINES, *lore.MONEY),
        (3, 5),
        (2015, 2025),
        dates=("plain", "dots"),
    )
    leaf.mid(76, f("<what>培训班结业考试成绩表"), "head 19 <510")
    leaf.put(48, 112, f("培训日期：<span:至>　　总学时：<hrs:#>"), "song 13.5")
    rows: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(8, 14)):
        score = leaf.rng.choice(
            [leaf.rng.randrange(60, 99), leaf.rng.randrange(60, 99), leaf.rng.randrange(35, 60), 0]
        )
        if score:
            one.mark = str(score)
            rows.append(
                [
                    str(n + 1),
                    one("<name>"),
                    one("<id>"),
                    one("<mark>"),
                    "合格" if score >= 60 else "不合格",
                ]
            )
        else:
            one.know(hours=0)
            rows.append(
                [
                    str(n + 1),
                    one("<name>"),
                    one("<id>"),
                    one.say("result", "缺考", truth.verdict("缺考")),
                    "不合格",
                ]
            )
    low = Grid("50 130 180 70 75", "hei 13|song 13", 32).draw(
        leaf, (45, 128), "序号 姓名 身份证号 分数 结论", rows
    )
    leaf.put(48, low + 24, "60分以上为合格；不合格及缺考者不计学时。", "song 11.5")
    leaf.close(
        f.rows,
        (420, low + 66),
        "song 14.5 c",
        leaf.rng.choice([lore.BASES[6], lore.BASES[8], lore.COLLEGES[4]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-merged-departments")
def merged(kit: Kit) -> Paper:
    """A hospital's list by departments: one broad cell of the department over several people."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        lore.NURSING,
        (1, 3),
        (2015, 2025),
        unit="天津市河口区人民医院",
        units="学分",
        hours=(1, 2, 3, 5),
        dates=("plain",),
    )
    f.long = float(leaf.rng.choice([1, 2, 3, 5]))
    f.say("employer", f.works)
    leaf.mid(72, f"{f.works}院内培训学分登记", "head 19 <500")
    leaf.put(48, 106, f("项目：<what>"), "song 13.5")
    leaf.put(48, 130, f("日期：<span:至>　　每人授予学分：<hrs:#>分　　考核：<mark>"), "song 13.5")
    people = f.colleagues(6, 12)
    y = 150.0
    for x, wide, head in (
        (48, 110, "科室"),
        (158, 60, "序号"),
        (218, 120, "姓名"),
        (338, 200, "身份证号"),
    ):
        leaf.box(x, y, x + wide, y + 32)
        leaf.put(x + wide / 2, y + 21, head, "hei 13 c")
    y += 32
    places = iter(("急诊科", "内科", "手术室", "儿科", "检验科"))
    for begin in range(0, len(people), 3):
        group = people[begin : begin + 3]
        leaf.box(48, y, 158, y + 30 * len(group))
        leaf.put(103, y + 15 * len(group) + 5, next(places), "song 13 c")
        for n, one in enumerate(group):
            for x, wide, words in (
                (158, 60, str(begin + n + 1)),
                (218, 120, one("<name>")),
                (338, 200, one("<id>")),
            ):
                leaf.box(x, y, x + wide, y + 30)
                leaf.put(x + wide / 2, y + 20, words, f"song 13 c <{wide - 8}")
            y += 30
    leaf.close(f.rows, (420, y + 56), "song 14.5 c", f"{f.works}科教科", day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-classes-of-a-year-by-person")
def two_classes(kit: Kit) -> Paper:
    """A year's list of an employer: person, class, hours and result in each row."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2025), dates=("dots-padded", "dashes"))
    leaf.mid(40, f("<yr:年度>职工外出培训汇总表"), "head 21")
    f.works = body = kit.person().employer
    leaf.put(46, 62, f("单位：<unit>"), "song 13")
    rows: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(6, 11)):
        one.what = leaf.rng.choice(lore.EVERY)
        one.start = one.end = f.start
        one.long = float(leaf.rng.choice([8, 4]))
        rows.append(
            [
                str(n + 1),
                one("<name>"),
                one("<id>"),
                one("<what>"),
                one("<on>"),
                one("<hrs:#>"),
                one("<mark>"),
            ]
        )
    low = Grid("44 100 165 230 96 50 70", "hei 12.5|song 12", 31).draw(
        leaf, (44, 70), "序号 姓名 身份证号 培训内容 培训日期 学时 结果", rows
    )
    leaf.put(44, low + 26, "汇总部门：人力资源部", "song 12.5")
    leaf.close(f.rows, (640, low + 46), "song 14 c", body, day=f.given, gap=24, size=94)
    return f.paper(KIND, leaf)
