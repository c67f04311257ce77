"""Records of one person's courses: annual sheets, school sheets, app lists."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet, Words
from samples.generator.layouts.opened.fifth.case import Case, fresh

KIND = "transcript"


def courses(d: Case, pool: tuple[str, ...], least: int, most: int) -> list[Case]:
    """Rows for some courses of the pool."""
    return [d.add(what) for what in d.rng.sample(pool, d.rng.randint(least, most))]


@fresh(KIND, "r-annual-statement-of-a-portal")
def annual(kit: Kit) -> Paper:
    """年度学习明细: portal's print with zebra rows, a sum line, how the hours were earned above."""
    s = Sheet(kit)
    d = Case(
        kit,
        "online",
        lore.EVERY,
        (1, 1),
        (2015, 2025),
        dates=("dashes", "slashes"),
        no=("MX(y)#######",),
    )
    site = s.rng.choice(lore.SITE_BODIES)
    s.mid(70, d("<yr:年度>专业技术人员网络学习明细表"), "head 19 <500")
    s.put(50, 106, d("姓名：<name>"), "hei 12.5")
    s.put(180, 106, d("身份证号：<id>"), "hei 12.5")
    s.put(400, 106, d("编号：<no>"), "hei 11")
    s.put(50, 130, d("工作单位：<unit>　　学习形式：<form:网络培训>"), "hei 12.5")
    rows: list[list[Words]] = []
    whole = 0.0
    for n, one in enumerate(courses(d, (*lore.COMMON, *lore.OFFICE), 3, 9)):
        one.long = float(s.rng.choice([2, 3, 4, 6, 8]))
        one.end = date(d.end.year, 1 + n, s.rng.randrange(2, 27))
        one.mark = s.rng.choice(["合格", "合格", "92", "78", "85"])
        whole += one.long
        rows.append([str(n + 1), one("<what>"), one("<hrs:#>"), one("<to>"), one("<mark>")])
    rows.append(["", "合　　计", f"{whole:g}", "", ""])
    Grid("40 230 60 100 66", "hei 12|hei 12", 27, "zebra", "clccc").draw(
        s, (50, 146), "序号 课程名称 学时 完成日期 考核结果", rows
    )
    s.close(
        d.rows,
        (400, 600),
        "hei 13 c",
        site,
        day=date(d.end.year, 12, s.rng.randrange(10, 31)),
        form="plain",
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-sheet-of-an-evening-college")
def evening_college(kit: Kit) -> Paper:
    """夜大 record: terms as rows of a broad table, marks and grades, credits."""
    s = Sheet(kit, 842, 595, "ivory")
    d = Case(kit, "degree", dates=("plain",))
    school = s.rng.choice(lore.SCHOOLS)
    first = s.rng.randrange(1998, 2021)
    s.mid(56, f"{school}继续教育学院", "kai 20")
    s.mid(86, "学 生 学 习 成 绩 表", "head 20")
    line = d(
        "姓名：<name>　　性别：<sex>　　学号：<n>　　专业：<m>　　学制：三年（夜大）",
        n=kit.serial("########", d.start),
        m=s.rng.choice(lore.MAJOR),
    )
    s.put(50, 118, line, "song 12.5")
    pool = (
        "高等数学",
        "大学英语",
        "工程制图",
        "机械原理",
        "电工基础",
        "毛泽东思想概论",
        "水力学",
        "法理学",
        "护理心理学",
        "教育学",
    )
    rows: list[list[Words]] = []
    for n, one in enumerate(courses(d, pool, 5, 10)):
        one.long = float(s.rng.choice([32, 40, 48, 56, 64, 72]))
        one.mark = s.rng.choice(["78", "85", "91", "66", "优", "良"])
        year, half = first + n // 4, 1 + (n // 2) % 2
        one.say("credit_year", "", year + 1)
        term = f"{year}-{year + 1}学年第{half}学期"
        rows.append(
            [
                term,
                one("<what>"),
                s.rng.choice(["考试", "考查"]),
                one("<hrs:#>"),
                f"{one.long / 16:g}",
                one("<mark>"),
            ]
        )
    Grid("190 210 80 80 80 100", "hei 12|song 12", 29, "lines").draw(
        s, (50, 134), "学期 课程 考核方式 学时 学分 成绩", rows
    )
    s.put(50, 550, f"教务员：{kit.person().name}", "song 12")
    s.close(
        d.rows,
        (640, 510),
        "song 14 c",
        school + "继续教育学院",
        day=date(first + 3, 7, s.rng.randrange(1, 15)),
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-app-cards-of-a-month")
def app_cards(kit: Kit) -> Paper:
    """我的课程 on a phone: one card for each course, hours at its right, a day below."""
    s = Sheet(kit, 400, 860, "mist")
    d = Case(kit, "online", lore.EVERY, (1, 1), (2019, 2025), dates=("dashes", "dots-padded"))
    s.put(20, 24, f"{s.rng.randrange(8, 22)}:{s.rng.randrange(10, 60)}", "hei 11")
    s.mid(58, "学习记录", "hei 16")
    s.put(20, 92, d("<name>　<id>"), "hei 12.5 grey")
    s.put(20, 114, d("线上课程（<yr>年）"), "hei 13")
    y = 128.0
    day = date(d.end.year, s.rng.randrange(2, 10), s.rng.randrange(2, 12))
    for one in courses(d, (*lore.COMMON, *lore.LEDGER, *lore.CLASSROOM), 3, 6):
        day += timedelta(days=s.rng.randrange(2, 12))
        one.end = day
        one.long = float(s.rng.choice([1, 1.5, 2, 3, 4]))
        s.box(14, y, 386, y + 100, "white")
        s.put(30, y + 32, one("<what>"), "hei 14 <260")
        s.put(
            30,
            y + 58,
            f"讲师：{kit.person().name}　|　视频{s.rng.randrange(3, 20)}节",
            "hei 10.5 grey",
        )
        s.put(30, y + 82, one("学完日期 <to>"), "hei 10.5 grey")
        s.put(368, y + 46, one("<hrs>"), "hei 15 orange r")
        s.put(368, y + 82, one("<mark>"), "hei 12 green r")
        y += 112
    site = s.rng.choice(lore.SITE_BODIES)
    s.put(20, y + 16, [*d("出具单位："), d.say("issuer", site)], "hei 11 grey")
    s.put(200, 840, "没有更多了", "hei 10.5 pale c")
    return d.paper(KIND, s)


@fresh(KIND, "r-file-card-of-a-works")
def file_card(kit: Kit) -> Paper:
    """职工培训档案卡 of a works: who, then what was learned, how, for how long."""
    s = Sheet(kit, 760, 540, "sand")
    d = Case(
        kit, "training_class", lore.ENGINE, (1, 5), (2002, 2022), dates=("dots",), unit=lore.FIRMS
    )
    s.mid(48, "职工教育培训档案卡", "song 20")
    s.form(
        (40, 64),
        "60 130 70 190 60 170",
        [
            [
                "姓名",
                d("<name>"),
                "身份证号",
                d("<id>"),
                "车间",
                s.rng.choice(["维修", "运行", "检验"]),
            ],
            ["单位", d("<unit>")],
        ],
        "hei 12|song 12.5",
        28,
    )
    forms = {
        "培训班": "training_class",
        "网络培训": "online",
        "讲座": "lecture",
        "研修班": "seminar",
        "进修班": "refresher_class",
    }
    rows: list[list[Words]] = []
    day = d.start
    made = Grid("160 200 90 60 70 100", "hei 12|song 12", 36)
    picked = s.rng.sample((*lore.ENGINE, *lore.LEDGER), s.rng.randrange(3, 8))
    for what in picked:
        word = s.rng.choice(list(forms))
        one = d.add(what, form=forms[word])
        day += timedelta(days=s.rng.randrange(30, 120))
        one.start, one.end = (
            day,
            day + timedelta(days=0 if word == "讲座" else s.rng.randrange(1, 5)),
        )
        most = 8 * ((one.end - one.start).days + 1)
        one.long = float(2 if word == "讲座" else most - s.rng.choice([0, 0, 2]))
        one.mark = s.rng.choice(["合格", "良", "优", "86"])
        rows.append(
            [
                one("<span:—>"),
                one("<what>"),
                one(f"<form:{word}>"),
                one("<hrs:#>"),
                one("<mark>"),
                kit.person().name,
            ]
        )
    made.draw(s, (40, 134), "起止日期 学习内容 形式 学时 成绩 登记人", rows)
    s.close(d.rows, (560, 490), "song 12.5 c", d.works + "教育科", size=80)
    return d.paper(KIND, s)


@fresh(KIND, "r-two-blocks-side-by-side")
def two_blocks(kit: Kit) -> Paper:
    """A school's record in two halves: read the left one down, then the right one."""
    s = Sheet(kit, 842, 595)
    d = Case(
        kit,
        "training_class",
        lore.EVERY,
        (4, 20),
        (2010, 2025),
        dates=("plain", "dots-padded"),
        no=("(y)QX-###",),
    )
    school = s.rng.choice([lore.CENTRES[8], lore.CENTRES[2], lore.SCHOOLS[2]])
    s.mid(54, f"{school}培训课程学习情况登记表", "head 19 <760")
    s.put(40, 88, d("学员：<name>　　身份证号：<id>　　单位：<unit>"), "song 12.5 <760")
    s.put(
        40,
        112,
        d("培训起止：<span:至>　　培训方式：<form:集中培训>　　编号：<no>"),
        "song 12.5 <760",
    )
    pool = (*lore.CLASSROOM, *lore.OFFICE, *lore.FARMING)
    made = courses(d, pool, 4, 11)
    half = (len(made) + 1) // 2
    whole = 0.0
    for column, part in enumerate((made[:half], made[half:])):
        rows: list[list[Words]] = []
        for one in part:
            one.long = float(s.rng.choice([4, 6, 8, 12]))
            one.mark = s.rng.choice(["合格", "优秀", "良好"])
            whole += one.long
            rows.append([one("<what>"), one("<hrs:#>"), one("<mark>")])
        rows += [["", "", ""]] * (8 - len(rows))
        Grid("230 60 90", "hei 12|song 12", 34).draw(
            s, (40 + 381 * column, 130), "学习课程 学时 评定", rows
        )
    s.put(40, 470, f"合计学时：{whole:g}", "hei 13")
    s.close(d.rows, (620, 500), "song 14 c", school, day=d.given, gap=26, size=92)
    return d.paper(KIND, s)


@fresh(KIND, "r-credit-book-printed")
def credit_book(kit: Kit) -> Paper:
    """医务人员学分登记 with activities of several forms: credits alone, no factor."""
    s = Sheet(kit)
    d = Case(
        kit,
        "training_class",
        lore.NURSING,
        (1, 3),
        (2012, 2025),
        units="学分",
        dates=("dots-padded", "dashes", "plain"),
        unit=lore.UNITS[:1] + lore.UNITS[6:7],
    )
    s.mid(64, "继续医学教育学分登记表", "head 21")
    s.put(50, 100, d("姓名：<name>　　身份证号：<id>"), "song 13")
    s.put(50, 124, d("单位：<unit>　　登记年度：<yr>"), "song 13")
    rows: list[list[Words]] = []
    forms = {
        "学术讲座": "lecture",
        "远程教育": "online",
        "培训班": "training_class",
        "学术会议": "conference",
    }
    day = date(d.end.year, 2, s.rng.randrange(2, 20))
    for n, what in enumerate(s.rng.sample(lore.NURSING, s.rng.randrange(3, 8))):
        word = s.rng.choice(list(forms))
        one = d.add(what, form=forms[word])
        one.start = one.end = day
        day += timedelta(days=s.rng.randrange(12, 38))
        one.long = float(s.rng.choice([0.5, 1, 2, 3, 5]))
        level = s.rng.choice(["Ⅰ类", "Ⅱ类"])
        rows.append(
            [str(n + 1), one("<on>"), one("<what>"), one(f"<form:{word}>"), level, one("<hrs:#>")]
        )
    Grid("36 118 180 70 46 46", "hei 12|song 12", 32).draw(
        s, (50, 142), "序 日期 项目（活动）名称 形式 类别 学分", rows
    )
    body = lore.BUREAUS[6]
    s.close(d.rows, (400, 520), "song 14 c", body, day=date(d.end.year, 12, 28), form="plain")
    return d.paper(KIND, s)


@fresh(KIND, "r-indented-list-letter")
def indented(kit: Kit) -> Paper:
    """A centre's letter that lists courses in numbered lines, each with days and hours."""
    s = Sheet(kit)
    d = Case(kit, "training_class", lore.EVERY, (1, 3), (2008, 2025), dates=("plain",))
    body = s.rng.choice(lore.CENTRES[:4])
    s.mid(100, "学员参训情况证明", "head 24")
    y = s.put(
        70,
        150,
        d("　　<name>（身份证号：<id>，单位：<unit>）在我单位参加面授培训的情况如下："),
        "song 15 w455 l2.0",
    )
    day = d.start
    for n, what in enumerate(s.rng.sample(lore.EVERY, s.rng.randrange(2, 6))):
        one = d.add(what)
        one.start, one.end = day, day + timedelta(days=s.rng.randrange(1, 4))
        day += timedelta(days=s.rng.randrange(20, 70))
        one.long = float(8 * ((one.end - one.start).days + 1) - s.rng.choice([0, 0, 4]))
        line = one(f"{wording.chinese(n + 1)}、《<what>》，<span:至>，<hrs>，成绩<mark>；")
        y = s.put(92, y + 4, line, "song 14.5 w430 l1.9")
    s.put(102, y + 10, "特此证明。", "song 15")
    s.close(d.rows, (400, y + 110), "song 15 c", body, day=day)
    return d.paper(KIND, s)


@fresh(KIND, "r-desktop-certificates-page")
def desktop_page(kit: Kit) -> Paper:
    """我的证书 of a web site: tiles with numbers of their own, years, hours and issuers."""
    s = Sheet(kit, 960, 600, "white")
    d = Case(
        kit, "online", lore.COMMON, (1, 1), (2016, 2025), dates=("dashes",), no=("ZS(y)#####",)
    )
    site = s.rng.choice(lore.SITE_BODIES)
    s.box(0, 0, 960, 52, "teal")
    s.put(24, 33, "我的网络培训证书", "hei 17 white")
    s.put(24, 86, d("持证人：<name>　　身份证号：<id>"), "hei 13")
    rows: list[list[Words]] = []
    for one in courses(d, (*lore.COMMON, *lore.OFFICE), 2, 7):
        one.given = d.given + timedelta(days=s.rng.randrange(0, 200))
        one.long = float(s.rng.choice([6, 8, 10, 12, 20]))
        one.end = one.given
        rows.append(
            [
                one("<no>"),
                one("<what>"),
                one("<hrs:#>"),
                one("<mark>"),
                one("<given:dashes>"),
                "查看　下载",
            ]
        )
    Grid("170 290 80 90 130 120", "hei 12.5|hei 12.5", 40, "lines", "clcccc").draw(
        s, (24, 106), "证书编号 课程 学时 考核 发证日期 操作", rows
    )
    s.put(24, 480, [*d("发证单位："), d.say("issuer", site)], "hei 12.5")
    s.put(480, 580, f"共{len(rows)}条　10条/页　第1页", "hei 10.5 grey c")
    return d.paper(KIND, s)
