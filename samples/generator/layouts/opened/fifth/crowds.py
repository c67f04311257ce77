"""Lists of many people: annexes, columns of names, stubs, score sheets, chat tables."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet, Words
from samples.generator.layouts.opened.fifth.case import Case, fresh

KIND = "roster"
WARDS = ("消化内镜", "超声诊断", "血液透析", "麻醉", "新生儿监护")
SENDERS = ("望岳县中医院", "雁鸣镇卫生院", "禾丰县妇幼保健院", "桐渡县第二医院")


@fresh(KIND, "r-class-book-of-a-farm-week")
def class_book(kit: Kit) -> Paper:
    """学员名册 with village, telephone and a thumb's place; hours and days in the heading."""
    s = Sheet(kit, 842, 595, "ivory")
    d = Case(
        kit,
        "training_class",
        lore.FARMING,
        (3, 5),
        (2008, 2025),
        hours=(24, 32, 40),
        dates=("plain", "dots"),
    )
    body = lore.CENTRES[6]
    s.mid(50, d("“<what>”培训班结业学员名册"), "head 20 <760")
    s.put(40, 84, d("培训时间：<span:至>　　学时：<hrs>　　培训方式：<form:脱产培训>"), "song 13")
    rows: list[list[Words]] = []
    for n, one in enumerate(d.people(6, 12)):
        phone = f"1{s.rng.randrange(30, 99)}0000{s.rng.randrange(1000, 9999)}"
        rows.append(
            [
                str(n + 1),
                one("<name>"),
                one("<sex>"),
                one("<id>"),
                one("<unit>"),
                phone,
                one("<mark>"),
                "",
            ]
        )
    Grid("36 90 40 160 200 110 56 70", "hei 12|song 11.5", 30).draw(
        s, (40, 98), "序号 姓名 性别 身份证号 单位 联系电话 考核 备注", rows
    )
    s.put(40, 574, f"班主任：{kit.person().name}　　填表人：{kit.person().name}", "song 12")
    s.close(d.rows, (640, 540), "song 13.5 c", body, day=d.given, gap=22, size=84)
    return d.paper(KIND, s)


@fresh(KIND, "r-certificates-given-out")
def given_out(kit: Kit) -> Paper:
    """证书发放登记表: number of each certificate, who fetched it, a signature by pen."""
    s = Sheet(kit)
    d = Case(
        kit,
        "training_class",
        (*lore.LEDGER, *lore.OFFICE),
        (2, 4),
        (2010, 2025),
        hours=(12, 16, 24),
        no=("(y)CK-####",),
        dates=("dots-padded", "plain"),
    )
    s.mid(70, "结业证书发放登记表", "head 21")
    s.put(50, 104, d("培训班名称：<what>"), "song 13")
    s.put(50, 128, d("培训日期：<span:-> 　　授课学时：<hrs:#>　　考核情况：全部<mark>"), "song 13")
    rows: list[list[Words]] = []
    made = d.people(8, 16)
    for n, one in enumerate(made):
        rows.append([str(n + 1), one("<name>"), one("<unit>"), one("<no>"), ""])
    Grid("40 90 210 110 80", "hei 12|song 12", 32).draw(
        s, (34, 142), "序号 姓名 工作单位 证书编号 领取人签字", rows
    )
    y = 206.0
    for one in made:
        tall = 32 if len(one.works) < 18 and len(one.who.name) < 8 else 0
        if not tall:
            break
        s.pen(490, y - 10, one.who.name.split("·")[0][:4], "pen 14 ink")
        y += tall
    s.close(
        d.rows,
        (420, 740),
        "song 13.5 c",
        s.rng.choice([lore.CENTRES[7], lore.CENTRES[1]]),
        day=d.given,
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-marks-of-everyone-posted")
def posted(kit: Kit) -> Paper:
    """A notice on a board: marks of written and practical work, the sum decides; some failed."""
    s = Sheet(kit, paper="sand")
    d = Case(
        kit,
        "training_class",
        lore.ENGINE,
        (4, 9),
        (2005, 2024),
        hours=(32, 40, 56),
        dates=("plain",),
        unit=lore.FIRMS,
    )
    body = lore.CENTRES[2]
    s.mid(80, "培训班学员成绩名单", "head 24")
    head = d(
        "　　本校“<what>”培训班于<span:至>举办，课程共<hrs>。现将结业考试成绩公布如下（60分"
        "为合格）："
    )
    y = s.put(60, 126, head, "song 15 w475 l1.9")
    rows: list[list[Words]] = []
    for n, one in enumerate(d.people(7, 15)):
        mark = s.rng.choice(
            [
                s.rng.randrange(60, 99),
                s.rng.randrange(60, 99),
                s.rng.randrange(60, 99),
                s.rng.randrange(35, 60),
            ]
        )
        one.mark = str(mark)
        verdict = "合格" if mark >= 60 else "不合格"
        rows.append([str(n + 1), one("<name>"), one("<unit>"), one("<mark>"), verdict])
    low = Grid("50 96 180 70 80", "hei 13|song 13", 29).draw(
        s, (60, y), "序号 姓名 工作单位 成绩 结论", rows
    )
    s.close(d.rows, (400, low + 70), "song 14.5 c", body, day=d.given, form="plain")
    return d.paper(KIND, s)


@fresh(KIND, "r-paragraph-of-names")
def paragraph_of_names(kit: Kit) -> Paper:
    """A meeting's organisers certify several people of one unit in a sentence."""
    s = Sheet(kit)
    d = Case(
        kit,
        "conference",
        ("水工结构学术会议", "图书馆服务创新年会", "中药资源学术交流会", "桥梁检测技术论坛"),
        (2, 4),
        (2009, 2025),
        units="天",
        hours=(2, 3, 4),
        dates=("plain",),
    )
    d.long = float((d.end - d.start).days + 1)
    s.mid(110, "参加学术会议人员名单", "head 23")
    people = d.people(2, 5)
    line = d("　　兹证明<unit>")
    for n, one in enumerate(people):
        one.works = d.works
        line += d("" if n == 0 else "、") + one("<name>")
    line += d(f"等{len(people)}位同志于<span:至>在漓阳市参加“<what>”，会期<hrs>。")
    y = s.put(72, 180, line, "song 16.5 w450 l2.1")
    s.put(106, y + 8, "特此证明。", "song 16.5")
    s.close(d.rows, (400, 480), "song 15 c", s.rng.choice(lore.UNIONS[:5]), day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-export-from-a-platform")
def export(kit: Kit) -> Paper:
    """A spreadsheet printed broad: grey head, small figures, one course, a day for each person."""
    s = Sheet(kit, 842, 595)
    d = Case(
        kit, "online", lore.COMMON, (1, 1), (2016, 2025), dates=("dashes",), no=("(y)D#######",)
    )
    site = s.rng.choice(lore.SITE_BODIES)
    s.put(
        30,
        40,
        d("单位用户学习结果导出（<yr:年度>）　课程：<what>　学习方式：<form:网络>"),
        "hei 13 <780",
    )
    rows: list[list[Words]] = []
    for one in d.people(9, 17):
        one.long = float(s.rng.choice([8, 10, 12]))
        one.end = d.end.replace(month=s.rng.randrange(3, 12), day=s.rng.randrange(1, 28))
        one.mark = s.rng.choice(["合格", "合格", "合格", "不合格"])
        rows.append(
            [
                one("<name>"),
                one("<id>"),
                one("<unit>"),
                one("<to>"),
                one("<hrs:#>"),
                one("<mark>"),
                one("<no>") if one.mark == "合格" else "—",
            ]
        )
    Grid("90 150 210 90 56 70 116", "hei 11.5|hei 11", 25, "ruled").draw(
        s, (30, 54), "姓名 证件号码 单位 完成日期 学时 考核 证书编号", rows
    )
    s.put(30, 570, [*d("出具单位："), d.say("issuer", site)], "hei 11")
    s.put(812, 570, "第 1 页，共 1 页", "hei 10 grey r")
    return d.paper(KIND, s)


@fresh(KIND, "r-annex-over-two-leaves")
def annex(kit: Kit) -> Paper:
    """附件 of a reply over two pages: the head again, numbers run on, a seal at the end."""
    first, second = Sheet(kit), Sheet(kit)
    d = Case(
        kit,
        "seminar",
        (*lore.OFFICE, *lore.ENGINE),
        (3, 5),
        (2012, 2025),
        hours=(24, 32, 40),
        no=("(y)YX###",),
        dates=("plain",),
        marks=("结业",),
    )
    first.put(60, 70, "附件2", "hei 14")
    first.mid(110, d("“<what>”研修班结业人员名单"), "head 18 <470")
    first.put(60, 142, d("研修时间：<span:至>　　总学时：<hrs:#>"), "song 12.5")
    rows: list[list[Words]] = []
    for n, one in enumerate(d.people(14, 24)):
        rows.append([str(n + 1), one("<name>"), one("<unit>"), one("<mark>"), one("<no>")])
    cut = len(rows) // 2 + 1
    grid = Grid("44 96 204 60 76", "hei 12|song 12", 34)
    heads = "序号 姓名 单位 结论 证书编号"
    grid.draw(first, (58, 154), heads, rows[:cut])
    low = grid.draw(second, (58, 70), heads, rows[cut:])
    first.put(297, 824, "— 3 —", "song 11 c")
    second.put(297, 824, "— 4 —", "song 11 c")
    second.close(d.rows, (400, low + 70), "song 14 c", host(second), day=d.given)
    return d.paper(KIND, first, second)


def host(s: Sheet) -> str:
    """Who may hold a seminar."""
    return s.rng.choice([lore.BUREAUS[5], lore.SCHOOLS[1], lore.UNIONS[0]])


@fresh(KIND, "r-cards-three-abreast")
def abreast(kit: Kit) -> Paper:
    """Names set three abreast, number under each name, under one heading and one sentence."""
    s = Sheet(kit, 595, 842, "cream")
    d = Case(
        kit,
        "lecture",
        (*lore.TALK, *lore.COMMON),
        (1, 1),
        (2011, 2025),
        hours=(3, 4),
        dates=("plain", "spaced"),
        no=("(y)0###",),
    )
    s.mid(80, "听讲人员学时认定名单", "head 22")
    s.put(
        60, 124, d("　　下列人员于<on>参加专题讲座“<what>”，每人认定<hrs>："), "song 15 w475 l1.9"
    )
    for n, one in enumerate(d.people(6, 18)):
        x, y = 60 + 160 * (n % 3), 200 + 62 * (n // 3)
        s.page.frame(x, y, x + 152, y + 54, width=0.5, colour=(150, 150, 150))
        s.put(x + 76, y + 24, one("<name>"), "kai 15 c <140")
        s.put(x + 76, y + 44, one("编号：<no>"), "song 10.5 c")
    s.close(
        d.rows,
        (400, 640),
        "song 14.5 c",
        s.rng.choice([lore.UNIONS[3], lore.CENTRES[1]]),
        day=d.given,
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-units-as-headings")
def units_as_headings(kit: Kit) -> Paper:
    """Passed people listed under the names of their units, with their number in brackets."""
    s = Sheet(kit, paper="ivory")
    d = Case(
        kit,
        "training_class",
        (*lore.OFFICE, *lore.LEDGER),
        (2, 3),
        (2010, 2025),
        hours=(16, 20, 24),
        dates=("plain",),
    )
    body = s.rng.choice([lore.BUREAUS[4], lore.CENTRES[7]])
    s.mid(80, d("“<what>”培训合格人员名单"), "head 20 <470")
    s.put(60, 120, d("（培训时间：<span:至>，共<hrs>，均考核<mark>）"), "song 13 <475")
    y, pool = 168.0, s.rng.sample(kit.people, 12)
    for works in s.rng.sample(lore.UNITS, s.rng.randrange(3, 5)):
        count = s.rng.randrange(1, 4)
        s.put(60, y, f"{works}（{count}人）", "hei 14")
        for n in range(count):
            one = d.add(who=pool.pop())
            one.works = works
            one.say("employer", works)
            s.put(90 + 140 * n, y + 28, one("<name>"), "kai 15 <130")
        y += 66
    s.put(60, y, f"以上共{len(d.rows)}人。", "song 13")
    s.close(d.rows, (400, max(y + 90, 600)), "song 14.5 c", body, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-spread-of-a-clinic-log")
def clinic_log(kit: Kit) -> Paper:
    """进修人员结业登记 filled by pen over printed rules: months of each person differ."""
    s = Sheet(kit, 842, 520, "rose")
    host = kit.rng.choice(lore.HOSPITALS)
    d = Case(
        kit,
        "refresher_class",
        WARDS,
        (90, 180),
        (2010, 2024),
        dates=("dots",),
        unit=SENDERS,
    )
    s.mid(48, f"{host}进修人员结业登记簿", "song 19")
    made = Grid("50 110 230 150 120 90", "hei 12.5|song 12.5", 42)
    people = d.people(4, 8)
    made.draw(
        s, (46, 70), "序号 姓名 选送单位 进修起止 进修专业 结业鉴定", [[""] * 6 for _ in range(8)]
    )
    for n, one in enumerate(people):
        one.start = d.start + timedelta(days=30 * s.rng.randrange(0, 3))
        one.end = one.start + timedelta(days=30 * s.rng.choice([3, 6]))
        one.what = s.rng.choice(WARDS)
        one.mark = s.rng.choice(["合格", "优秀", "良好"])
        y = 70 + 42 * (n + 1) + 27
        cells = [
            (56, str(n + 1), 40),
            (102, one("<name>"), 100),
            (212, one("<unit>"), 218),
            (442, one("<span:—>"), 142),
            (592, one("<what>"), 112),
            (722, one("<mark>"), 76),
        ]
        for x, words, room in cells:
            s.pen(x, y, words, f"pen 14 ink <{room}")
    s.close(d.rows, (640, 480), "song 13 c", host + "科教科", seal="violet", size=84)
    return d.paper(KIND, s)
