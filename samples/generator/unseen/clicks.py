"""Held-out certificates of web courses as sites print them: public courses, trades, schools."""

from __future__ import annotations

from datetime import date

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.unseen import lore
from samples.generator.unseen.desk import Fill, Leaf, Words, cells, of, pairs

KIND = "online_certificate"


@of(KIND, "t-public-course-elective")
def elective(kit: Kit) -> Paper:
    """公需选修课 certificate of a site: year, subject, mark, day, and a code below the seal."""
    leaf = Leaf(kit, 842, 595, "cream")
    f = Fill(
        kit,
        "online",
        lore.PUBLIC,
        (10, 60),
        (2017, 2025),
        hours=(8, 16, 24),
        marks=("合格", "85分", "92分", "78分"),
        no=("GXXX{y}#######",),
        dates=("plain", "padded"),
    )
    sub = leaf.rng.choice(["公需选修", "公需必修"])
    leaf.ornate("wine", 18)
    leaf.mid(106, f("<yr:年度>天津市专业技术人员继续教育"), "kai 21")
    leaf.mid(156, "网络培训合格证书", "head 33 wine")
    text = (
        f"　　<name>（身份证号：<id>）于<span:至>参加<sub:{sub}>科目《<what>》网"
        "络培训，完成<hrs>，考试成绩<mark>，特发此证。"
    )
    leaf.flow((100, 224), f(text), "kai 19 l2.1", 742)
    leaf.put(100, 470, f("证书编号：<no>"), "song 13")
    leaf.put(100, 494, f"验证码：{leaf.rng.randrange(16**8):08X}", "song 12 grey")
    leaf.close(
        [f],
        (610, 440),
        "song 16 c",
        leaf.rng.choice([lore.SITE_BODIES[2], lore.CENTRES[6]]),
        day=f.given,
        seal="electronic",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-study-record-of-a-site")
def study_record(kit: Kit) -> Paper:
    """在线学习证明: a form in two columns of pairs with the site's name above a coloured rule."""
    leaf = Leaf(kit, 595, 780)
    f = Fill(
        kit,
        "online",
        lore.EVERY,
        (5, 60),
        (2018, 2025),
        hours=(2, 4, 6, 10, 12, 20),
        no=("ZM{d}######",),
        dates=("dashes", "slashes"),
    )
    site = leaf.rng.randrange(4)
    leaf.put(40, 50, lore.SITES[site], "head 19 teal")
    leaf.put(555, 50, "online.example.invalid", "hei 10 grey r")
    leaf.bar(64, "teal", x=(40, 555), w=3)
    leaf.mid(120, "在线学习证明", "head 25")
    rows = cells(
        f,
        """学员姓名|<name>|证件号码|<id>
        工作单位|<unit>
        课程名称|<what>
        开始学习|<from>|完成学习|<to>
        课程学时|<hrs:#>|测验结果|<mark>
        学习方式|<form:在线学习>|证明编号|<no>""",
    )
    low = leaf.form((40, 150), "72 184 72 187", rows, "hei 12.5|hei 12.5", 44)
    leaf.put(44, low + 30, "该学员已完成上述课程全部内容的学习并通过测验，特此证明。", "hei 13")
    leaf.qr(60, low + 70, 80)
    leaf.close(
        [f],
        (410, low + 100),
        "hei 14 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="electronic",
        form="plain",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-you-have-finished")
def congratulations(kit: Kit) -> Paper:
    """恭喜您: a drawn certificate in the second person with a dark ground and pale words."""
    leaf = Leaf(kit, 842, 560, "navy")
    f = Fill(
        kit,
        "online",
        (*lore.DESK, *lore.PUBLIC),
        (5, 40),
        (2019, 2025),
        hours=(3, 5, 8, 10),
        no=("KC-{y}-######",),
        dates=("plain",),
    )
    site = leaf.rng.randrange(4)
    leaf.page.frame(22, 22, 820, 538, width=2, colour=(196, 164, 92))
    leaf.mid(100, "线 上 课 程 结 业 证 书", "head 30 sand")
    leaf.put(100, 186, f("<name>　学员（证件号 <id>）："), "hei 17 white")
    leaf.put(
        100,
        232,
        f("　　恭喜您于<span:至>完成线上课程“<what>”的学习，获得<hrs>，结业测试<mark>。"),
        "hei 18 w640 l2.1 white",
    )
    leaf.put(100, 470, f("证书编号：<no>"), "hei 12.5 sand")
    leaf.close(
        [f],
        (610, 440),
        "hei 15 c white",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="",
        form="plain",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-credits-for-doctors-online")
def doctors(kit: Kit) -> Paper:
    """远程继续医学教育学分证明: project number, class of credits, ticked mode, no hours."""
    leaf = Leaf(kit, 760, 540, "mint")
    f = Fill(
        kit,
        "online",
        lore.CARE,
        (3, 30),
        (2016, 2025),
        units="学分",
        hours=(2, 3, 5, 10),
        no=("YC{y}########",),
        dates=("padded", "dashes"),
        trade=("医院", "疾病"),
    )
    sort = leaf.rng.choice(["Ⅰ类", "Ⅱ类"])
    f.long = float(leaf.rng.choice([2, 3, 5]))
    leaf.border("teal", 20, 1.4)
    leaf.mid(90, "继续医学教育学分证书", "head 27 teal")
    project = kit.serial("{y}-0#-0#-###", f.start) + ("（国）" if sort == "Ⅰ类" else "（市）")
    text = (
        "　　<name>（身份证号：<id>）于<span:至>参加继续医学教育项目（面授□　远程教育■），"
        f"项目编号：{project}，项目名称：<what>。经考核<mark>，授予{sort}学分 <hrs:#分>。"
    )
    leaf.put(90, 152, f(text), "song 17 w580 l2.1")
    leaf.put(90, 446, f("证书编号：<no>"), "song 13")
    leaf.qr(90, 360, 60)
    leaf.close(
        [f],
        (550, 400),
        "song 15 c",
        leaf.rng.choice([lore.SOCIETIES[9], lore.SOCIETIES[4], lore.SITE_BODIES[2]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-teachers-platform-hours")
def teachers(kit: Kit) -> Paper:
    """教师网络研修 certificate: a stage's hours as a sum, school's name first, two signatures."""
    leaf = Leaf(kit, 842, 595, "mist")
    f = Fill(
        kit,
        "online",
        lore.CLASS,
        (30, 90),
        (2016, 2025),
        hours=(20, 40, 60, 80),
        marks=("合格", "优秀", "良好"),
        no=("WLYX{y}#####",),
        trade=("学校", "中学"),
        dates=("plain",),
    )
    leaf.band("blue", 10, 10)
    leaf.mid(100, "中小学教师网络研修", "kai 21 blue")
    leaf.mid(148, "结 业 证 书", "head 34 blue")
    text = (
        "　　<unit><name>老师（身份证号：<id>）于<span:至>参加网络研修项目“"
        "<what>”，学习<hrs>，综合评定<mark>，准予结业。"
    )
    leaf.put(100, 222, f(text), "kai 19 w642 l2.1")
    leaf.put(100, 470, f("证书编号：<no>"), "song 13")
    leaf.put(100, 500, "项目负责人：", "song 13")
    leaf.sign(180, 474, 60)
    leaf.close([f], (610, 440), "song 15.5 c", leaf.rng.choice(lore.FOR_TEACHERS[1:]), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-accountants-of-a-year")
def accountants(kit: Kit) -> Paper:
    """会计人员继续教育网络学习 proof: year above, credits, a line for each fact, grey shades."""
    leaf = Leaf(kit, 595, 640)
    f = Fill(
        kit,
        "online",
        ("政府会计制度解读", "企业所得税汇算清缴", "财务共享与数字化", "会计职业道德"),
        (10, 50),
        (2017, 2025),
        units="学分",
        hours=(30, 60, 90),
        no=("KJ{y}##########",),
        dates=("dashes",),
    )
    leaf.mid(60, f("<yr:年度>会计专业技术人员继续教育"), "hei 17")
    leaf.mid(94, "网络学习合格证明", "head 23")
    y = 120.0
    rows = pairs(
        f,
        """姓名|<name>
        身份证件号码|<id>
        工作单位|<unit>
        学习课程|<what>
        科目类型|<sub:专业科目>
        学习起止|<span: 至 >
        取得学分|<hrs:#学分>
        考试结果|<mark>
        证明编号|<no>""",
    )
    for n, (label, words) in enumerate(rows):
        if n % 2 == 0:
            leaf.box(40, y, 555, y + 36, "ash")
        leaf.put(56, y + 24, label, "hei 13")
        leaf.put(200, y + 24, words, "hei 13.5 <340")
        y += 36
    leaf.close(
        [f],
        (410, y + 50),
        "hei 14 c",
        leaf.rng.choice(lore.SITE_BODIES[1:]),
        day=f.given,
        seal="electronic",
        form="dashes",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-summer-course-for-cadres")
def cadres(kit: Kit) -> Paper:
    """网上专题班 certificate: 课时 in the text, red ground band, month range."""
    leaf = Leaf(kit, 800, 566, "rose")
    f = Fill(
        kit,
        "online",
        ("基层治理网上专题班", "数字经济网上专题班", "应急管理网上专题班", "依法行政网上专题班"),
        (20, 60),
        (2018, 2025),
        units="课时",
        hours=(24, 36, 50),
        no=("WSB{y}-####",),
        dates=("plain",),
    )
    leaf.box(0, 0, 800, 20, "red")
    leaf.box(0, 546, 800, 566, "red")
    leaf.mid(120, "结　业　证　书", "kai 38 red")
    leaf.put(100, 204, f("<name>同志："), "kai 20")
    leaf.put(
        100,
        250,
        f("　　参加<what>学习（<months:至>），累计学习<hrs>，完成学习任务，考试<mark>，准予结业。"),
        "kai 19 w600 l2.1",
    )
    leaf.put(100, 440, f("工作单位：<unit>"), "song 13")
    leaf.put(100, 464, f("证书编号：<no>"), "song 13")
    leaf.close(
        [f],
        (580, 410),
        "kai 16 c",
        leaf.rng.choice([lore.SITE_BODIES[4], lore.BUREAUS[0]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-live-class-by-camera")
def live(kit: Kit) -> Paper:
    """直播培训学时证明: one day, watched live, minutes beside the hours that were granted."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "online",
        (*lore.CARE, *lore.PLANT, *lore.WORKS),
        (1, 1),
        (2020, 2025),
        hours=(2, 3, 4, 6),
        no=("LIVE{d}##",),
        dates=("plain", "padded"),
    )
    f.long = float(leaf.rng.choice([2, 3, 4, 6]))
    leaf.mid(110, "直播课程培训学时证明", "head 24")
    leaf.put(530, 142, f("编号：<no>"), "song 12 r")
    minutes = int(f.long * 45) + leaf.rng.randrange(2, 30)
    text = (
        "　　<name>，身份证号<id>，单位<unit>，于<on>在线收看“<what>”直播培"
        f"训，有效观看时长{minutes}分钟，"
        "课后测试<mark>，授予<hrs>。\n　　特此证明。"
    )
    leaf.put(72, 196, f(text), "song 16 w452 l2.15")
    leaf.close(
        [f],
        (400, 520),
        "song 15.5 c",
        leaf.rng.choice([*lore.SOCIETIES[:6], lore.SITE_BODIES[0]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-distance-class-of-a-college")
def distance(kit: Kit) -> Paper:
    """远程培训 of a college: upright, name in a frame, facts in one paragraph, mark in figures."""
    leaf = Leaf(kit, 595, 800, "ivory")
    f = Fill(
        kit,
        "online",
        (*lore.GRID, *lore.WATER, *lore.FIELD),
        (20, 60),
        (2015, 2025),
        hours=(24, 32, 40, 48),
        no=("YCPX{y}####",),
        dates=("plain", "spaced"),
    )
    f.mark = str(leaf.rng.randrange(66, 99)) + "分"
    leaf.corners("purple", 26, 60)
    leaf.mid(130, "远程培训结业证书", "kai 31 purple")
    leaf.page.frame(200, 166, 395, 210, width=1)
    leaf.mid(196, f("<name>"), "kai 22")
    leaf.put(
        84,
        262,
        f(
            "　　身份证号<id>，自<from>至<to>参加我院“<what>”远程网络培训，共计"
            "<hrs>，考试成绩<mark>，准予结业。"
        ),
        "song 17 w427 l2.2",
    )
    leaf.put(84, 720, f("证书编号：<no>"), "song 13")
    school = leaf.rng.choice(lore.COLLEGES[:5])
    leaf.close([f], (390, 600), "song 15.5 c", f"{school}继续教育学院", day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-summer-hours-of-teachers")
def summer(kit: Kit) -> Paper:
    """A national site's hours certificate: parts of hours in a list, the sum in the sentence."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "online",
        ("寒假教师研修", "师德集中学习教育专题", "科学素养提升专题"),
        (10, 30),
        (2022, 2025),
        hours=(10,),
        no=("3812{y}############",),
        trade=("学校", "中学"),
        dates=("plain",),
    )
    f.start, f.end = date(f.start.year, 1, 12), date(f.start.year, 2, leaf.rng.randrange(10, 25))
    f.given = date(f.start.year, 3, leaf.rng.randrange(1, 12))
    leaf.border("blue", 14, 6)
    leaf.mid(100, "教师研修学时证书", "head 32 blue")
    leaf.put(90, 168, f("<name>　身份证号：<id>"), "hei 16")
    leaf.put(
        90,
        208,
        f("　　于<span:至>参加“<what>”在线研修，完成全部学习任务，认定<hrs>，考核<mark>。"),
        "hei 17 w660 l2.0",
    )
    leaf.put(
        110, 330, "学习内容：思想铸魂（4学时）、固本强基（3学时）、以案促学（3学时）", "hei 13 grey"
    )
    leaf.put(90, 500, f("编号：<no>"), "hei 12.5")
    leaf.qr(90, 400, 70)
    leaf.close(
        [f],
        (620, 440),
        "hei 15 c",
        leaf.rng.choice([lore.COLLEGES[2], lore.FOR_TEACHERS[3]]),
        day=f.given,
        seal="electronic",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-safety-site-panel")
def safety(kit: Kit) -> Paper:
    """A safety site's certificate: facts left, a panel right that repeats hours and result."""
    leaf = Leaf(kit, 842, 540, "mist")
    f = Fill(
        kit,
        "online",
        (*lore.PLANT[:2], "消防安全责任人培训", "班组长安全管理", "特种设备作业人员再教育"),
        (3, 30),
        (2019, 2025),
        hours=(8, 12, 16, 24),
        no=("BHW{y}#######",),
        dates=("dots-padded", "dashes"),
    )
    leaf.veil("渤海湾安全培训")
    leaf.border("orange", 18, 2)
    leaf.put(60, 96, "安全生产网络培训证书", "head 27 orange")
    y = leaf.pairs(
        (60, 150),
        pairs(
            f,
            ("姓　　名|<name>\n身份证号|<id>\n培训课程|<what>\n培训日期|<span:至>\n证书编号|<no>"),
        ),
        "hei 13.5 grey|song 15 <380",
        (40, 90),
    )
    leaf.box(600, 60, 800, 330, "white")
    leaf.put(700, 110, "培训学时", "hei 14 grey c")
    leaf.put(700, 170, f("<hrs:#>"), "head 42 orange c")
    leaf.put(700, 230, "考核结果", "hei 14 grey c")
    leaf.put(700, 276, f("<mark>"), "head 28 green c")
    leaf.close([f], (420, y + 60), "song 15 c", lore.CENTRES[4], day=f.given, seal="electronic")
    return f.paper(KIND, leaf)


def unruled(f: Fill, text: str) -> list[Words]:
    return [[*label_value(label, words)] for label, words in pairs(f, text)]


def label_value(label: str, words: Words) -> list[Span]:
    spans = [words] if isinstance(words, Span) else list(words)
    return [Span(f"{label}："), *[span if isinstance(span, Span) else Span(span) for span in spans]]


@of(KIND, "t-print-of-a-browser")
def browser(kit: Kit) -> Paper:
    """A page printed from a browser: date, title, address at the edges; a line for each fact."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "online",
        lore.EVERY,
        (3, 50),
        (2018, 2025),
        hours=(4, 6, 8, 12),
        marks=("合格", "通过", "96", "81"),
        no=("{y}-ONL-#####",),
        dates=("dashes", "slashes"),
    )
    site = leaf.rng.randrange(4)
    leaf.put(
        26,
        22,
        (f"{f.given.year}/{f.given.month}/{f.given.day} 9:4{leaf.rng.randrange(10)}"),
        "hei 8 grey",
    )
    leaf.put(300, 22, f"{lore.SITES[site]} - 我的证书", "hei 8 grey c")
    leaf.put(
        26,
        832,
        "https://study.example.invalid/cert/view?id=" + str(leaf.rng.randrange(10**6)),
        "hei 8 grey",
    )
    leaf.put(570, 832, "1/1", "hei 8 grey r")
    leaf.mid(110, lore.SITES[site], "hei 14 grey")
    leaf.mid(146, "网络课程学习合格证书", "hei 23")
    y = 210.0
    for line in unruled(
        f,
        (
            "姓名|<name>\n身份证号|<id>\n课程|<what>\n学习时间|<span: 至 >\n学时|"
            "<hrs:#>\n成绩|<mark>\n证书编号|<no>"
        ),
    ):
        leaf.put(110, y, line, "hei 14 <400")
        y += 36
    leaf.close(
        [f],
        (400, y + 60),
        "hei 14 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="electronic",
        form="plain",
    )
    return f.paper(KIND, leaf)
