"""Lists of a class's people: rosters with hours above or in rows, ruled and unruled."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Grid, Leaf, Words, paper_of

KIND = "roster"


@paper_of(KIND, "s-passed-people-of-a-class")
def passed_people(kit: Kit) -> Paper:
    """培训合格人员名单: class, days and hours above; number, mark and certificate in rows."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2015, 2025),
        no=("HG{y}#####",),
        dates=("plain", "padded"),
    )
    leaf.mid(70, f("“<what>”培训班"), "hei 17 <500")
    leaf.mid(102, "培训合格人员名单", "head 23")
    leaf.put(40, 138, f("培训时间：<span:至>　　培训学时：<hrs>"), "song 13")
    rows: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(8, 15)):
        rows.append(
            [str(n + 1), one("<name>"), one("<sex>"), one("<id>"), one("<mark>"), one("<no>")]
        )
    low = Grid("40 100 44 160 66 105", "hei 12.5|song 12", 31).draw(
        leaf, (40, 152), "序号 姓名 性别 身份证号 成绩 证书编号", rows
    )
    leaf.close(f.rows, (420, low + 44), "song 14.5 c", leaf.rng.choice(lore.BASES), day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-own-class-of-a-unit")
def own_class(kit: Kit) -> Paper:
    """An employer's in-house class: departments, titles, marks of each; the unit is above."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        (*lore.SAFETY, *lore.MACHINES),
        (1, 3),
        (2015, 2025),
        dates=("dots-padded", "plain"),
        unit="津澜钢铁集团有限公司热轧厂",
        marks=("合格", "优秀", "良好"),
    )
    leaf.mid(46, f.works + "职工培训成绩登记表", "head 20 <740")
    f.say("employer", f.works)
    leaf.put(40, 80, f("培训项目：<what>　　培训日期：<span:—>　　学时：<hrs:#>"), "song 13 <760")
    rows: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(7, 12)):
        one.mark = leaf.rng.choice(["合格", "合格", "优秀", "良好", "不合格"])
        rows.append(
            [
                str(n + 1),
                one("<name>"),
                leaf.rng.choice(["设备科", "生产科", "质检科", "安环科"]),
                leaf.rng.choice(["工程师", "助工", "技师", "高工"]),
                one("<id>"),
                one("<mark>"),
                "",
            ]
        )
    low = Grid("46 110 110 90 190 90 120", "hei 12.5|song 12.5", 30).draw(
        leaf, (42, 96), "序号 姓名 部门 职称 身份证号 考核结果 备注", rows
    )
    leaf.put(42, low + 24, f"填表人：{kit.person().name}", "song 12.5")
    leaf.close(f.rows, (640, low + 40), "song 14 c", f.works, day=f.given, gap=24, size=92)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-roster-with-units")
def with_units(kit: Kit) -> Paper:
    """学员名单 of a society: units, titles, 结业 in each row, no identity numbers."""
    leaf = Leaf(kit, paper="ivory")
    f = Fill(
        kit,
        "seminar",
        ("高层次人才能力提升", "建筑业绿色发展", "水环境综合治理"),
        (3, 5),
        (2015, 2024),
        hours=(24, 32, 40),
        marks=("结业",),
        dates=("plain",),
        no=("YX{y}-###",),
    )
    leaf.mid(80, f("“<what>”研修班结业学员名单"), "head 21 <500")
    leaf.mid(110, f("（<span:至>，共<hrs>）"), "song 13.5")
    rows: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(8, 14)):
        rows.append(
            [
                str(n + 1),
                one("<name>"),
                one("<unit>"),
                leaf.rng.choice(["高级工程师", "工程师", "副教授", "讲师"]),
                one("<mark>"),
                one("<no>"),
            ]
        )
    low = Grid("36 90 196 80 50 70", "hei 12.5|song 12", 34).draw(
        leaf, (36, 128), "序号 姓名 单位 职称 结论 证书号", rows
    )
    leaf.close(
        f.rows,
        (420, low + 50),
        "song 14.5 c",
        leaf.rng.choice([*lore.SOCIETIES[:4], *lore.COLLEGES[:2]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-unruled-typed-list")
def unruled(kit: Kit) -> Paper:
    """A typed annex without rules: name, id and unit in columns; the text above says the rest."""
    leaf = Leaf(kit)
    f = Fill(
        kit, "training_class", (*lore.MONEY, *lore.OFFICE), (2, 4), (2015, 2025), dates=("plain",)
    )
    leaf.put(60, 70, "附件", "hei 14")
    leaf.mid(110, f("<what>培训班结业人员名单"), "head 20 <480")
    leaf.put(
        60,
        150,
        f("　　下列人员于<span:至>参加培训，每人完成<hrs>，考试<mark>，准予结业（排名不分先后）："),
        "song 14 w475 l1.8",
    )
    rows: list[list[Words]] = [
        [one("<name>"), one("<id>"), one("<unit>")] for one in f.colleagues(8, 14)
    ]
    low = Grid("110 170 210", "hei 13|song 13", 30, "open", "lll").draw(
        leaf, (56, 208), "姓名 身份证号 工作单位", rows
    )
    leaf.close(f.rows, (420, low + 50), "song 14.5 c", leaf.rng.choice(lore.BASES[2:]), day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-hours-differ-by-row")
def hours_differ(kit: Kit) -> Paper:
    """学时汇总表: each person's own hours, a sum line that is nobody's."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (*lore.NURSING, *lore.SCIENCE),
        (2, 5),
        (2015, 2025),
        dates=("dashes", "plain"),
    )
    leaf.mid(76, f("<what>培训学时汇总表"), "head 20 <500")
    leaf.put(44, 112, f("培训日期：<span:至>　　考核：全部<mark>"), "song 13")
    rows: list[list[Words]] = []
    whole, most = 0.0, 8 * ((f.end - f.start).days + 1)
    for n, one in enumerate(f.colleagues(7, 13)):
        one.long = float(leaf.rng.choice([most, most, most - 4, most / 2]))
        whole += one.long
        rows.append([str(n + 1), one("<name>"), one("<id>"), one("<unit>"), one("<hrs:#>")])
    rows.append(["", "合计", "", "", f"{whole:g}"])
    low = Grid("40 90 160 170 50", "hei 12.5|song 12", 32).draw(
        leaf, (42, 126), "序号 姓名 身份证号 所在单位 学时", rows
    )
    leaf.put(44, low + 26, f"统计人：{kit.person().name}", "song 12.5")
    leaf.close(
        f.rows,
        (420, low + 60),
        "song 14.5 c",
        leaf.rng.choice([lore.SOCIETIES[4], lore.HOSPITALS[1], lore.BASES[1]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-web-class-export")
def web_export(kit: Kit) -> Paper:
    """A platform's export in a spreadsheet's look: year, course, hours, score, day in each row."""
    leaf = Leaf(kit, 1000, 520)
    f = Fill(
        kit,
        "online",
        lore.PUBLIC,
        (1, 1),
        years=(2017, 2025),
        hours=(8, 16, 32),
        dates=("dashes", "slashes"),
    )
    year, course = f("<yr:>"), f("<what>")
    leaf.mid(30, f"{lore.SITES[leaf.rng.randrange(4)]}　单位学员网络学习情况导出表", "hei 15")
    rows: list[list[Words]] = []
    for n, one in enumerate(f.colleagues(6, 11)):
        one.mark = str(leaf.rng.randrange(50, 100))
        rows.append(
            [
                str(n + 1),
                one("<name>"),
                one("<id>"),
                one("<unit>"),
                year if n == 0 else f"{f.end.year}",
                course if n == 0 else f.what,
                one.hours(f.long, f"{f.long:g}"),
                one("<mark>"),
            ]
        )
    low = Grid("40 90 170 220 56 220 52 52", "hei 12|hei 11.5", 28).draw(
        leaf, (50, 40), "序号 姓名 身份证号 工作单位 年度 课程名称 学时 成绩", rows
    )
    leaf.put(52, low + 24, "成绩60分及以上为合格，不合格者不计学时。", "hei 11.5 grey")
    leaf.close(
        f.rows,
        (760, low + 44),
        "hei 13 c",
        lore.SITE_BODIES[0],
        day=f.given,
        seal="clean",
        form="dashes",
        gap=24,
        size=90,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-signed-for-certificates")
def signed_for(kit: Kit) -> Paper:
    """证书发放名册: certificate numbers, who signed; the class told in the line above."""
    leaf = Leaf(kit, paper="cream")
    f = Fill(
        kit,
        "training_class",
        (*lore.TEACHING, *lore.NURSING),
        (2, 4),
        (2015, 2023),
        no=("第{y}###号",),
        dates=("plain",),
    )
    leaf.mid(64, "培训结业证书发放名册", "head 21")
    leaf.put(46, 98, f("班　　次：<what>"), "song 13.5")
    leaf.put(46, 122, f("培训时间：<span:至>　学时：<hrs:#>　考核结果：全员<mark>"), "song 13.5")
    rows: list[list[Words]] = []
    made = f.colleagues(7, 12)
    for n, one in enumerate(made):
        rows.append([str(n + 1), one("<name>"), one("<id>"), one("<no>"), ""])
    low = Grid("44 120 236 76 56", "hei 12.5|kai 13", 44).draw(
        leaf, (36, 138), "序号 姓名 身份证号码 证书编号 签领", rows
    )
    for n, one in enumerate(made):
        leaf.pen(514, 210 + 44 * n, one.who.name.split("·")[0][:3], "pen 15 ink")
    leaf.close(
        f.rows,
        (420, low + 46),
        "song 14 c",
        leaf.rng.choice([lore.SCHOOLS_FOR_TEACHERS[1], lore.BASES[5]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)
