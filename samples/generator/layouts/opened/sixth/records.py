"""Records of one person's courses by schools, employers and platforms, rarer in form."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.courses import KIND, several
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, paper_of


@paper_of(KIND, "s-mixed-forms-of-a-year")
def mixed_forms(kit: Kit) -> Paper:
    """年度继续教育情况表 of an employer: span, form, content, hours, result of each row."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2025), dates=("dots", "dashes"))
    leaf.mid(50, f("<yr:年度>继续教育学习情况登记表"), "head 21")
    leaf.put(40, 84, f("姓名：<name>　　身份证号：<id>　　单位：<unit>"), "song 12.5 <760")
    rows: list[list[Words]] = []
    whole = 0.0
    forms = (
        ("面授培训", "training_class"),
        ("网络培训", "online"),
        ("研修班", "seminar"),
        ("学术讲座", "lecture"),
    )
    for n, what in enumerate(
        leaf.rng.sample([*lore.BUILDING, *lore.SCIENCE], leaf.rng.randrange(3, 7))
    ):
        words, code = leaf.rng.choice(forms)
        one = f.add(what, form=code)
        length = 1 if code == "lecture" else leaf.rng.randrange(2, 5)
        one.start = date(f.end.year, 2 + n, leaf.rng.randrange(2, 20))
        one.end = one.start + timedelta(days=length - 1)
        one.long = 4.0 if code == "lecture" else 8.0 * length
        whole += one.long
        rows.append(
            [
                str(n + 1),
                one("<span:至>"),
                one(f"<form:{words}>"),
                one("<what>"),
                one("<hrs:#>"),
                one("<mark>"),
            ]
        )
    rows.append(["合计", "", "", "", f"{whole:g}", ""])
    low = Grid("46 210 90 270 60 80", "hei 12.5|song 12", 32, "ruled", "ccclcc").draw(
        leaf, (44, 100), "序号 起止时间 学习形式 学习内容 学时 成绩", rows
    )
    leaf.put(44, low + 30, f"经办人：{kit.person().name}", "song 13")
    leaf.close(
        f.rows,
        (620, low + 56),
        "song 14.5 c",
        f.works,
        day=date(f.end.year, 12, 26),
        gap=26,
        size=98,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-three-line-table-of-marks")
def three_lines(kit: Kit) -> Paper:
    """A university's training record: three-line table, grades, hours, no rules between rows."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "seminar",
        ("工程技术人员高级研修班",),
        (10, 20),
        (2015, 2024),
        dates=("plain",),
        no=("CJ{y}-###",),
    )
    school = leaf.rng.choice(lore.COLLEGES[:2])
    leaf.mid(80, f"{school}", "kai 22")
    leaf.mid(114, "高级研修班学习成绩证明", "head 21")
    leaf.put(
        66,
        156,
        f("学员 <name>（身份证号 <id>），于<span:至>在我校参加高级研修班，所修课程如下："),
        "song 13.5 w463 l1.8",
    )
    rows: list[list[Words]] = []
    for what in leaf.rng.sample(lore.TALKS, leaf.rng.randrange(4, 7)):
        one = f.add(what)
        one.long, one.mark = (
            float(leaf.rng.choice([4, 6, 8])),
            leaf.rng.choice(["优秀", "良好", "合格"]),
        )
        rows.append([one("<what>"), one("<hrs:#>"), one("<mark>")])
    leaf.rule(66, 216, 529, 216, 1.3)
    leaf.rule(66, 246, 529, 246, 0.6)
    low = Grid("283 90 90", "hei 13|song 13", 30, "open", "lcc").draw(
        leaf, (66, 216), "课程 学时 成绩", rows
    )
    leaf.rule(66, low, 529, low, 1.3)
    leaf.put(66, low + 26, f("编号：<no>"), "song 12")
    leaf.close(f.rows, (400, low + 80), "song 15 c", f"{school}继续教育学院", day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-zebra-list-with-details")
def zebra(kit: Kit) -> Paper:
    """A site's print of finished courses over two pages; the head is repeated, the sum last."""
    first, second = Leaf(kit, 842, 595), Leaf(kit, 842, 595)
    f = Fill(kit, "online", (1, 1), years=(2018, 2025), dates=("dashes",))
    site = first.rng.randrange(4)
    first.mid(60, f("<yr:年>学习档案"), "head 22 navy")
    first.put(44, 96, f("姓名：<name>　身份证号：<id>"), "hei 12.5")
    first.put(44, 118, f("单位：<unit>　　学习方式：<form:网络学习>"), "hei 12.5")
    rows: list[list[Words]] = []
    whole = 0.0
    pool = first.rng.sample(
        [*lore.BUILDING, *lore.OFFICE, *lore.SCIENCE], first.rng.randrange(15, 20)
    )
    for n, what in enumerate(pool):
        one = f.add(what)
        one.start = one.end = date(f.end.year, 1 + n * 11 // 20, 3 + n)
        one.long, one.mark = (
            float(first.rng.choice([1, 2, 3, 4])),
            str(first.rng.randrange(61, 100)),
        )
        whole += one.long
        rows.append([str(n + 1), one("<what>"), one("<to>"), one("<hrs:#>"), one("<mark>")])
    grid = Grid("60 390 120 80 100", "hei 12.5|hei 12", 30, "zebra", "clccc")
    head = "序号 课程名称 完成时间 学时 成绩"
    grid.draw(first, (44, 134), head, rows[:13])
    first.mid(575, "第1页 共2页", "hei 9 grey")
    low = grid.draw(second, (44, 50), head, [*rows[13:], ["", "合计", "", f"{whole:g}", ""]])
    second.mid(575, "第2页 共2页", "hei 9 grey")
    second.close(
        f.rows,
        (620, low + 70),
        "hei 14 c",
        lore.SITE_BODIES[site],
        day=date(f.end.year, 12, 30),
        seal="clean",
        form="dashes",
    )
    return f.paper(KIND, first, second)


@paper_of(KIND, "s-teachers-hours-of-a-year")
def teachers(kit: Kit) -> Paper:
    """教师继续教育学时登记证明: level of the training, hours; some rows did not pass."""
    leaf = Leaf(kit, paper="mint")
    f = Fill(
        kit,
        "training_class",
        (1, 1),
        years=(2016, 2025),
        trade=("学校", "中学"),
        no=("JSJX{y}####",),
        dates=("dots-padded", "plain"),
    )
    leaf.mid(80, f("<yr:年>教师继续教育学时登记证明"), "head 21 green")
    leaf.put(50, 122, f("教师姓名　<name>"), "song 13.5")
    leaf.put(260, 122, f("身份证号　<id>"), "song 13.5")
    leaf.put(50, 148, f("任教学校　<unit>"), "song 13.5")
    rows: list[list[Words]] = []
    for one in several(f, lore.TEACHING, 3, 7):
        one.long = float(leaf.rng.choice([3, 4, 6, 8]))
        one.mark = leaf.rng.choice(["合格", "合格", "合格", "优秀", "不合格"])
        rows.append(
            [
                one("<what>"),
                leaf.rng.choice(["国家级", "市级", "区级", "校级"]),
                one("<on>"),
                one("<hrs:#>"),
                one("<mark>"),
            ]
        )
    low = Grid("196 66 100 60 72", "hei 12.5|kai 13", 34, "lines", "lcccc").draw(
        leaf, (50, 168), "培训项目 级别 日期 学时 等次", rows
    )
    leaf.put(50, low + 26, "等次为不合格者不计学时。", "song 11.5 grey")
    leaf.put(50, low + 48, f("证明编号：<no>"), "song 12")
    leaf.close(
        f.rows,
        (400, low + 90),
        "song 15 c",
        lore.SCHOOLS_FOR_TEACHERS[leaf.rng.randrange(3)],
        day=date(f.end.year, 12, 24),
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-courses-as-numbered-lines")
def numbered(kit: Kit) -> Paper:
    """A letter that lists courses as numbered lines of text, without any table."""
    leaf = Leaf(kit)
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2025), dates=("plain",))
    leaf.mid(110, "继续教育学习证明", "head 25")
    leaf.put(
        72,
        164,
        f(
            "　　<unit><name>同志（身份证号：<id>）<yr:年>参加我中心组织的下列培训，"
            "成绩均为<mark>："
        ),
        "song 15.5 w452 l1.9",
    )
    y = 262.0
    for n, one in enumerate(several(f, (*lore.OFFICE, *lore.SAFETY), 3, 5)):
        one.long = float(leaf.rng.choice([4, 8]))
        leaf.put(72, y, one(f"　　{n + 1}．<on>，<what>，<hrs>；"), "song 15.5 <455")
        y += 34
    leaf.put(72, y, "　　特此证明。", "song 15.5")
    leaf.close(
        f.rows,
        (400, y + 90),
        "song 15.5 c",
        leaf.rng.choice(lore.BASES[:4]),
        day=date(f.end.year, 12, 20),
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-approved-hours-slip")
def bare_list(kit: Kit) -> Paper:
    """A half sheet that lists courses and hours; how they were learned is not said."""
    leaf = Leaf(kit, 595, 460, "ivory")
    f = Fill(kit, "training_class", (1, 1), years=(2015, 2025), dates=("dashes",))
    f.know(learning_form=None)
    leaf.mid(54, "专业技术人员学时核定单", "head 20")
    leaf.put(44, 88, f("姓名：<name>　　身份证号：<id>"), "song 12.5")
    leaf.put(44, 110, f("单位：<unit>　　核定年度：<yr:年>"), "song 12.5")
    rows: list[list[Words]] = []
    for n, one in enumerate(several(f, (*lore.MONEY, *lore.OFFICE), 2, 5)):
        one.know(learning_form=None)
        one.long = float(leaf.rng.choice([8, 12, 16, 24]))
        rows.append([wording.chinese(n + 1), one("<what>"), one("<hrs:#>"), one("<sub:专业科目>")])
    low = Grid("60 270 80 96", "hei 12.5|song 12.5", 32, "dotted").draw(
        leaf, (44, 124), "序号 学习内容 核定学时 科目", rows
    )
    leaf.close(
        f.rows,
        (420, low + 46),
        "song 14 c",
        lore.BUREAUS[leaf.rng.randrange(3)],
        day=date(f.end.year, 12, 30),
        size=92,
        gap=26,
    )
    return f.paper(KIND, leaf)
