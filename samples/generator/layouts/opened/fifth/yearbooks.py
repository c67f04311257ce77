"""Lists of a person's courses or of a class's people, set in rarer manners."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet, Words
from samples.generator.layouts.opened.fifth.case import Case, fresh
from samples.generator.layouts.opened.fifth.records import KIND, courses

ROSTER = "roster"


@fresh(KIND, "r-hours-of-a-schoolyear-teacher")
def schoolyear(kit: Kit) -> Paper:
    """教师学年学时审核表: a school year, three sorts of hours, a sum, two seals."""
    s = Sheet(kit, paper="mint")
    d = Case(
        kit,
        "training_class",
        lore.CLASSROOM,
        (1, 3),
        (2014, 2024),
        dates=("dots",),
        unit=("朔安市第七中学", "望岳县雁鸣镇中心小学", "朔安市聋哑学校"),
    )
    year = d.start.year
    s.mid(70, "中小学教师培训学时登记表", "head 21")
    s.mid(98, f"（{year}—{year + 1}学年）", "song 14")
    s.put(56, 132, d("姓名　<name>　　　身份证号　<id>"), "song 13")
    s.put(56, 156, d("学校　<unit>"), "song 13")
    rows: list[list[Words]] = []
    day, whole = date(year, 9, s.rng.randrange(10, 25)), 0.0
    sorts = {"集中培训": "training_class", "网络培训": "online", "专题讲座": "lecture"}
    for what in s.rng.sample(lore.CLASSROOM, s.rng.randrange(3, 7)):
        word = s.rng.choice(list(sorts))
        one = d.add(what, form=sorts[word])
        one.start, one.end = (
            day,
            day + timedelta(days=0 if word == "专题讲座" else s.rng.randrange(1, 4)),
        )
        one.long = float(s.rng.choice([2, 3]) if word == "专题讲座" else s.rng.choice([6, 8, 12]))
        one.know(credit_year=year + 1)
        day += timedelta(days=s.rng.randrange(14, 40))
        whole += one.long
        rows.append([one("<span:-> "), one("<what>"), one(f"<form:{word}>"), one("<hrs:#>")])
    rows.append(["学年合计", "", "", f"{whole:g}"])
    Grid("150 180 90 62", "hei 12.5|song 12.5", 34).draw(
        s, (56, 174), "时间 培训内容 形式 学时", rows
    )
    s.close(
        d.rows, (400, 560), "song 14 c", lore.BUREAUS[3], day=date(year + 1, 7, 6), form="plain"
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-courses-as-columns")
def as_columns(kit: Kit) -> Paper:
    """A table on its side: courses head the columns, hours and marks stand in rows below."""
    s = Sheet(kit, 842, 520)
    d = Case(
        kit,
        "training_class",
        lore.EVERY,
        (5, 15),
        (2010, 2025),
        dates=("plain", "dots-padded"),
        no=("(y)MK-###",),
    )
    s.mid(60, "模块化培训学习记录单", "head 21")
    s.put(50, 98, d("学员　<name>　　身份证号　<id>　　单位　<unit>"), "song 13 <740")
    s.put(50, 124, d("<form:脱产集中培训>　　培训起止　<span:至>　　编号　<no>"), "song 13 <740")
    rows: list[list[Words]] = [["模块"], ["学时"], ["成绩"], ["教师"]]
    made = courses(d, (*lore.ENGINE, *lore.LEDGER, *lore.OFFICE), 3, 5)
    for one in made:
        one.long = float(s.rng.choice([4, 6, 8, 12]))
        one.mark = s.rng.choice(["合格", "优秀", "良好", "87", "74"])
        cells = (one("<what>"), one("<hrs:#>"), one("<mark>"), kit.person().name)
        for row, cell in zip(rows, cells, strict=True):
            row.append(cell)
    wide = 660 // len(made)
    Grid("70 " + f"{wide} " * len(made), "hei 12.5|song 12.5", 46).draw(s, (50, 144), "", rows)
    s.close(d.rows, (620, 400), "song 14 c", s.rng.choice(lore.CENTRES[:4]), day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-courses-in-one-breath")
def in_one_breath(kit: Kit) -> Paper:
    """A letter whose one long sentence tells each course with its hours and result in brackets."""
    s = Sheet(kit, paper="ivory")
    d = Case(kit, "online", lore.EVERY, (1, 1), (2014, 2025), dates=("plain",))
    site = s.rng.choice(lore.SITE_BODIES)
    s.mid(110, "网络学习情况证明", "head 24")
    line = d(
        "　　兹证明<name>（身份证号：<id>，单位：<unit>）在<yr:年度>内通过本平台"
        "<form:网络培训>学完以下课程："
    )
    made = courses(d, (*lore.COMMON, *lore.LEDGER, *lore.FARMING), 2, 5)
    for n, one in enumerate(made):
        one.long = float(s.rng.choice([2, 4, 6, 10, 12]))
        one.mark = s.rng.choice(["合格", "良好", "91分", "80分"])
        line += one("《<what>》（<hrs>，<mark>）" + ("；" if n < len(made) - 1 else "。"))
    s.put(70, 180, line, "song 16 w455 l2.1")
    day = date(d.end.year, 12, s.rng.randrange(8, 30))
    s.close(d.rows, (400, 520), "song 15 c", site, day=day)
    return d.paper(KIND, s)


@fresh(KIND, "r-record-over-two-leaves")
def two_leaves(kit: Kit) -> Paper:
    """A platform's printed record that runs over to a second leaf, where its head comes again."""
    first, second = Sheet(kit), Sheet(kit)
    d = Case(kit, "online", lore.EVERY, (1, 1), (2016, 2025), dates=("dashes", "slashes"))
    first.mid(60, d("<yr:年度>个人网络课程学习记录"), "head 18")
    first.put(40, 92, d("姓名：<name>　　证件号码：<id>　　工作单位：<unit>"), "hei 12 <515")
    rows: list[list[Words]] = []
    for n, one in enumerate(courses(d, (*lore.EVERY, *lore.COMMON), 18, 26)):
        one.long = float(kit.rng.choice([0.5, 1, 1.5, 2, 3]))
        one.end = date(d.end.year, 1 + n % 11, kit.rng.randrange(1, 28))
        rows.append([str(n + 1), one("<what>"), one("<to>"), one("<hrs:#>"), one("<mark>")])
    grid = Grid("36 250 96 60 73", "hei 12|hei 12", 36, "lines", "clccc")
    heads = "序号 课程 学完日期 学时 考核"
    grid.draw(first, (40, 106), heads, rows[:17])
    low = grid.draw(second, (40, 60), heads, rows[17:])
    for number, s in enumerate((first, second), 1):
        s.put(555, 826, f"第{number}页/共2页", "hei 9 grey r")
    day = date(d.end.year, 12, 29)
    second.close(d.rows, (400, low + 70), "hei 13 c", lore.SITE_BODIES[1], day=day, form="plain")
    return d.paper(KIND, first, second)


@fresh(ROSTER, "r-units-span-their-people")
def spanning(kit: Kit) -> Paper:
    """A ruled list whose first column spans all the people of a unit; hours in the heading."""
    s = Sheet(kit, paper="cream")
    d = Case(
        kit,
        "training_class",
        (*lore.OFFICE, *lore.ENGINE),
        (3, 5),
        (2008, 2025),
        hours=(24, 32, 40),
        dates=("plain",),
        no=("(y)-0##", "SX(y)###"),
    )
    s.mid(70, d("“<what>”培训班结业人员一览表"), "head 19 <480")
    s.put(56, 104, d("时间：<span:至>　　学时：<hrs:#>"), "song 13")
    pool = s.rng.sample(kit.people, 20)
    made = Grid("90 80 124", "hei 12.5|song 12.5", 32)
    y = made.draw(s, (206, 120), "姓名 结论 证书编号", [])
    s.page.frame(56, 120, 206, y, width=0.6)
    s.put(131, 141, "单位", "hei 12.5 c")
    for works in s.rng.sample(lore.UNITS, s.rng.randrange(3, 6)):
        rows: list[list[Words]] = []
        for _ in range(s.rng.randrange(1, 5)):
            one = d.add(who=pool.pop())
            one.works = works
            one.say("employer", works)
            rows.append([one("<name>"), one("<mark>"), one("<no>")])
        low = made.draw(s, (206, y), "", rows)
        s.page.frame(56, y, 206, low, width=0.6)
        s.put(131, (y + low) / 2 + 5, works, "song 12.5 c <142")
        y = low
    s.close(
        d.rows, (400, max(y + 80, 560)), "song 14.5 c", s.rng.choice(lore.CENTRES[:4]), day=d.given
    )
    return d.paper(ROSTER, s)


@fresh(ROSTER, "r-list-typed-with-blanks")
def typed(kit: Kit) -> Paper:
    """A list as a mail program prints it: one face, columns held apart by blanks alone."""
    s = Sheet(kit)
    d = Case(
        kit,
        "online",
        (*lore.COMMON, *lore.OFFICE),
        (5, 20),
        (2012, 2025),
        hours=(8, 12, 16),
        dates=("dashes", "plain"),
        unit=lore.UNITS,
    )
    s.put(50, 60, d("网络培训结业名单"), "mono 15")
    s.put(50, 92, d("课程：<what>"), "mono 12.5")
    s.put(
        50,
        114,
        d("学习时间：<span: 至 >　学时：<hrs:#>　学习方式：<form:网络培训>"),
        "mono 12.5 <500",
    )
    for x, words in ((50, "姓名"), (150, "证件号码"), (330, "工作单位"), (500, "考核")):
        s.put(x, 152, words, "mono 12.5")
    for n, one in enumerate(d.people(8, 18)):
        one.mark = s.rng.choice(["合格", "合格", "优秀"])
        y = 180 + 26 * n
        s.put(50, y, one("<name>"), "mono 12.5 <96")
        s.put(150, y, one("<id>"), "mono 12.5 <170")
        s.put(330, y, one("<unit>"), "mono 12.5 <160")
        s.put(500, y, one("<mark>"), "mono 12.5")
    site = s.rng.choice(lore.SITE_BODIES)
    s.close(d.rows, (400, 720), "mono 13 c", site, day=d.given, form="dashes")
    return d.paper(ROSTER, s)
