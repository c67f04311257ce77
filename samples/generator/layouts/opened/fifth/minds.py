"""Achievements: patents, standards, books, projects, varieties, reports."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet, Words
from samples.generator.layouts.opened.fifth.case import Case, fresh

KIND = "achievement"
THINGS = (
    "一种轨道扣件快速拆装装置",
    "一种茶青摊晾槽",
    "基于声波的燃气管网泄漏定位方法",
    "一种可折叠护理转运垫",
    "水库渗压计自动标定方法",
    "一种古籍书页加湿平整装置",
)
WORKS = (
    "县域公共图书馆总分馆制研究",
    "小口径管道内窥检测的误差分析",
    "丘陵茶园间作模式试验",
    "压力性损伤护理质量评价指标",
    "行政执法案卷常见问题分析",
    "初中化学微型实验的设计",
)


def team(kit: Kit, most: int, what: str, years: tuple[int, int] = (2010, 2025)) -> Case:
    """A work with an entry for each of its people."""
    d = Case(kit, "achievement", (what,), (1, 1), years, dates="plain")
    d.say("content", what)
    d.people(1, most)
    return d


def names(d: Case, between: str) -> list[Span]:
    """The people's names in a line."""
    line: list[Span] = []
    for index, one in enumerate(d.rows):
        line += [Span(between)] if index else []
        line += [one.say("name", one.who.name)]
    return line


@fresh(KIND, "r-invention-lying-broad")
def invention(kit: Kit) -> Paper:
    """发明专利证书: numbers at three corners, inventors in a line, the office's long seal."""
    s = Sheet(kit, 842, 595, "ivory")
    d = team(kit, 4, s.rng.choice(THINGS[2:5:2]), (2013, 2025))
    granted = d.given
    filed = granted - timedelta(days=s.rng.randrange(500, 1300))
    s.border("blue", 20, 1.6)
    number = kit.serial("ZL {y} 1 0######.", filed) + s.rng.choice("0123456789X")
    s.put(60, 66, f"证书号第{kit.serial('#######', granted)}号", "song 12")
    s.mid(126, "发明专利证书", "kai 36")
    facts = [
        ("发明名称：", [Span(d.what, "content")]),
        ("专 利 权 人：", d.rows[0].works),
        ("地　　址：", "汀南省漓阳市样例路16号"),
        ("发 明 人：", names(d, "；")),
        ("专 利 号：", d.say("certificate_no", number)),
        ("授权公告号：", kit.serial("CN 1######## B", granted)),
    ]
    s.pairs((90, 186), facts, "song 14|song 15", (34, 100))
    s.put(520, 220, f"专利申请日：{wording.day(filed, 'padded')}", "song 13")
    s.put(
        520,
        356,
        [Span("授权公告日："), d.say("issue_date", wording.day(granted, "padded"), str(granted))],
        "song 13",
    )
    s.put(
        90,
        430,
        "国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，颁发发明专利证书并"
        "在专利登记簿上予以登记。",
        "song 12 w420 l1.8",
    )
    s.put(560, 470, "局　长", "song 14")
    s.sign(620, 444, 66)
    s.close([d], (700, 520), "song 14 c", "国家知识产权局", size=92)
    return d.paper(KIND, s)


@fresh(KIND, "r-design-patent-with-figure")
def design(kit: Kit) -> Paper:
    """外观设计专利证书 with a drawing of the thing; designers, not inventors."""
    s = Sheet(kit, paper="mist")
    d = team(
        kit, 2, s.rng.choice(("茶叶包装盒", "便携式水质采样器", "档案盒", "护理推车")), (2012, 2025)
    )
    granted = d.given
    filed = granted - timedelta(days=s.rng.randrange(120, 300))
    s.border("teal", 26, 2)
    number = kit.serial("ZL {y} 3 0######.", filed) + s.rng.choice("0123456789X")
    s.mid(120, "外观设计专利证书", "head 29 teal")
    facts = [
        ("外观设计名称：", [Span(d.what, "content")]),
        ("设　计　人：", names(d, "　")),
        ("专　利　号：", d.say("certificate_no", number)),
        ("专利申请日：", wording.day(filed, "plain")),
        ("专 利 权 人：", d.rows[0].works),
        ("授权公告日：", d.say("issue_date", wording.day(granted, "plain"), str(granted))),
    ]
    s.pairs((80, 190), facts, "song 14|song 15 <330", (38, 112))
    s.page.frame(200, 450, 390, 590, width=0.8, colour=(90, 90, 96))
    s.page.frame(226, 476, 364, 564, width=1.4, colour=(90, 90, 96))
    s.put(295, 610, "主视图", "song 11 c")
    s.close([d], (430, 700), "song 15 c", "国家知识产权局")
    return d.paper(KIND, s)


@fresh(KIND, "r-drafters-of-a-standard")
def standard(kit: Kit) -> Paper:
    """A bureau certifies who drafted a local standard: its number, a ranked table."""
    s = Sheet(kit)
    d = team(
        kit,
        6,
        s.rng.choice(
            ("古籍修复技术规程", "茶园机械化管理技术规范", "燃气管网巡检规范", "校外托管服务规范")
        ),
    )
    body = lore.BUREAUS[4]
    code = kit.serial("DB37/T ####—{y}", d.start)
    s.mid(100, "地方标准起草人证明", "head 24")
    valid = wording.day(d.start + timedelta(days=60), "plain")
    text = [
        Span("　　地方标准《"),
        Span(d.what, "content"),
        Span(f"》（{code}）已批准发布，自{valid}起实施。主要起草人如下："),
    ]
    y = s.put(70, 156, text, "song 15.5 w455 l2.0")
    rows: list[list[Words]] = [
        [str(n + 1), one.say("name", one.who.name), one("<unit>")] for n, one in enumerate(d.rows)
    ]
    low = Grid("60 130 260", "hei 13|song 13", 32).draw(s, (72, y + 6), "排序 姓名 工作单位", rows)
    s.close([d], (400, low + 90), "song 15 c", body, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-chapters-and-characters")
def chapters(kit: Kit) -> Paper:
    """A press tells who wrote which chapters and how many characters; the book's own data above."""
    s = Sheet(kit, paper="ivory")
    d = team(
        kit,
        5,
        s.rng.choice(("燃气输配操作技能", "基层图书馆工作手册", "桥梁养护案例", "护理查房实录")),
    )
    press = s.rng.choice(lore.PRESS)
    s.put(60, 72, press, "kai 20 wine")
    s.bar(84, "wine")
    s.mid(140, "图书出版及编写分工证明", "head 21")
    facts = [
        ("书　　名：", [Span(d.what, "content")]),
        (
            "书　　号：",
            f"ISBN 978-7-5{s.rng.randrange(100, 999)}-{s.rng.randrange(1000, 9999)}-"
            f"{s.rng.randrange(10)}",
        ),
        ("版　　次：", f"{d.start.year}年{d.start.month}月第1版"),
        ("字　　数：", f"{s.rng.randrange(18, 52)}万字　　定价：{s.rng.randrange(28, 88)}.00元"),
    ]
    y = s.pairs((70, 186), facts, "hei 13|song 14", (28, 76))
    rows: list[list[Words]] = []
    for n, one in enumerate(d.rows):
        part = f"第{2 * n + 1}—{2 * n + 2}章"
        rows.append(
            [
                one.say("name", one.who.name),
                one("<unit>"),
                part,
                f"{s.rng.randrange(2, 9)}.{s.rng.randrange(10)}",
            ]
        )
    low = Grid("100 190 90 76", "hei 12.5|song 12.5", 32).draw(
        s, (70, y + 6), "编写人 单位 编写内容 字数(万)", rows
    )
    s.put(70, low + 32, d("证明编号：<no:CB(y)-###>"), "song 12.5")
    s.close([d], (400, low + 110), "song 14.5 c", press, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-project-finished-with-team")
def finished(kit: Kit) -> Paper:
    """科研项目结题证书: project number and term of its own, leader and members in two lines."""
    s = Sheet(kit, 760, 540, "rose")
    d = team(kit, 5, s.rng.choice(WORKS))
    s.border("wine", 18, 3)
    s.mid(88, "科研项目结题证书", "kai 32 wine")
    project = kit.serial("KY{y}B###", d.start - timedelta(days=800))
    text = [
        Span("　　项目名称：“"),
        Span(d.what, "content"),
        Span(
            f"”；项目编号：{project}；起止年限：{d.start.year - 2}—{d.start.year}。经验收专家"
            "组评议，该项目已完成合同任务，同意结题。"
        ),
    ]
    s.put(80, 150, text, "song 16 w600 l2.0")
    leader, members = d.rows[0], d.rows[1:]
    s.put(80, 300, [Span("项目负责人："), leader.say("name", leader.who.name)], "song 15")
    if members:
        line: list[Span] = [Span("主要参加人：")]
        for index, one in enumerate(members):
            line += [Span("、")] if index else []
            line += [one.say("name", one.who.name)]
        s.put(80, 334, line, "song 15")
    s.put(80, 450, d("证书编号：<no:JT(y)-####>"), "song 13")
    s.close(
        [d],
        (560, 430),
        "song 15.5 c",
        s.rng.choice(["霁海市科学技术局", "汀南省教育科学研究院"]),
        day=d.given,
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-variety-of-a-crop")
def variety(kit: Kit) -> Paper:
    """作物品种登记证书: name of the variety, breeders, where it may be grown, number above."""
    s = Sheet(kit, paper="mint")
    d = team(kit, 4, s.rng.choice(("漓稻18号", "桐茶3号", "禾丰白菜2号", "朔豆66")))
    s.border("green", 24, 4)
    s.mid(120, "农作物品种登记证书", "head 28 green")
    number = s.rng.choice(["汀审字(y)0##", "GPD(y)######"])
    s.put(520, 160, d(f"登记编号：<no:{number}>"), "song 13 r")
    facts = [
        ("品种名称", [Span(d.what, "content")]),
        ("育 种 者", names(d, "、")),
        ("申 请 者", lore.UNITS[2]),
        ("品种来源", f"{s.rng.randrange(3, 99)}A×R{s.rng.randrange(100, 999)}"),
        ("适宜区域", "汀南省中、南部春播种植"),
    ]
    s.pairs((80, 220), facts, "hei 14|song 15 <360", (46, 90), 370)
    s.put(80, 480, "　　经审查，符合登记要求，特发此证。", "song 15")
    s.close([d], (400, 600), "song 15 c", lore.BUREAUS[1], day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-report-that-was-taken-up")
def taken_up(kit: Kit) -> Paper:
    """成果采纳证明: a bureau used somebody's report; a short letter, nothing of hours."""
    s = Sheet(kit)
    d = team(
        kit,
        3,
        s.rng.choice(
            (
                "加强农村饮用水水源保护的建议",
                "漓阳市老旧小区燃气改造调研报告",
                "县域文物安全巡查机制研究",
            )
        ),
    )
    body = s.rng.choice([lore.BUREAUS[2], lore.BUREAUS[4], lore.BUREAUS[5]])
    s.mid(120, "研究成果采纳证明", "head 24")
    text = [
        *d.rows[0]("<unit>："),
        Span("\n　　由贵单位"),
        *names(d, "、"),
        Span(("" if len(d.rows) == 1 else "等同志") + "完成的决策咨询报告《"),
        Span(d.what, "content"),
        Span("》，所提建议针对性强，已被我局采纳，并在有关工作方案中予以体现。特此证明。"),
    ]
    for one in d.rows:
        one.know(employer=d.rows[0].works)
    s.put(72, 190, text, "song 16 w450 l2.1")
    s.close([d], (400, 500), "song 15 c", body, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-search-report-of-a-library")
def search_report(kit: Kit) -> Paper:
    """检索证明 of a library: one author, one paper, where it stands; the search's own number."""
    s = Sheet(kit, paper="ivory")
    d = team(kit, 1, s.rng.choice(WORKS))
    one = d.rows[0]
    library = s.rng.choice(lore.SCHOOLS) + "图书馆"
    s.mid(96, "论文检索证明", "head 24")
    s.put(530, 126, d("编号：<no:JS(y)###>"), "song 12 r")
    y = s.put(
        66,
        166,
        [Span("　　根据委托，对"), *one("<unit>"), *one("<name>"), Span("撰写的论文检索如下：")],
        "song 14.5 w460 l1.9",
    )
    year = d.start.year
    rows: list[list[Words]] = [
        ["论文题名", [Span(d.what, "content")]],
        ["作者", f"{one.who.name}（独著）"],
        ["刊物", f"《{s.rng.choice(['汀南科技', '陇岳学刊', '霁海工程'])}》"],
        [
            "卷期页",
            f"{year}，{s.rng.randrange(12, 50)}（{s.rng.randrange(1, 7)}）："
            f"{s.rng.randrange(10, 60)}—{s.rng.randrange(61, 99)}",
        ],
        ["收录情况", "中国学术期刊网络出版总库收录"],
    ]
    low = s.form((66, y), "90 373", rows, "hei 13|song 13.5", 38)
    s.put(66, low + 34, f"检索人：{kit.person().name}　　审核人：{kit.person().name}", "song 13")
    s.close([d], (400, low + 100), "song 14.5 c", library, day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-case-in-a-collection")
def in_collection(kit: Kit) -> Paper:
    """案例入库证书: a teaching case, its authors, the library of cases that took it in."""
    s = Sheet(kit, 720, 500, "mist")
    d = team(
        kit,
        3,
        s.rng.choice(
            (
                "一次桥梁支座更换的抉择",
                "雁鸣小学的家长课堂",
                "急诊分诊台的三分钟",
                "水厂夜班的异常曲线",
            )
        ),
    )
    s.border("navy", 16, 1)
    s.box(16, 16, 704, 24, "navy")
    s.mid(96, "案例收录证书", "kai 32 navy")
    s.mid(120, "CASE COLLECTION CERTIFICATE", "song 11 grey")
    s.put(80, 180, [*names(d, "　"), Span("：")], "kai 18")
    text = [
        Span("　　你（们）撰写的教学案例《"),
        Span(d.what, "content"),
        Span(
            f"》经匿名评审，收录于汀南省专业案例库（{s.rng.choice(['工程', '教育', '护理'])}"
            "类）。特发此证。"
        ),
    ]
    s.put(80, 222, text, "song 17 w560 l2.0")
    s.put(80, 420, d("证书编号：<no:AL(y)0###>"), "song 13")
    s.close([d], (540, 390), "song 15 c", "汀南省案例研究中心", day=d.given)
    return d.paper(KIND, s)
