"""Certificates of web courses as sites print them: public courses, trades, schools."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, cells, of, pairs

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
        f(
            "　　参加“<what>”学习（<months:至>），累计学习<hrs>，完成学习任务，"
            "考试<mark>，准予结业。"
        ),
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
