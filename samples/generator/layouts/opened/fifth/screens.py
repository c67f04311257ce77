"""Certificates of web courses: pop-ups, short messages, course sites, prints, tablets."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Sheet
from samples.generator.layouts.opened.fifth.case import Case, fresh

KIND = "online_certificate"
LIST = ("dashes", "dots-padded", "slashes", "plain")


def clock(s: Sheet, colour: str) -> None:
    """The uppermost line of a phone."""
    s.put(20, 24, f"{s.rng.randrange(7, 23)}:{s.rng.randrange(10, 60)}", f"hei 11 {colour}")
    s.put(s.page.width - 18, 24, f"4G  {s.rng.randrange(15, 99)}%", f"hei 10 {colour} r")


@fresh(KIND, "r-pop-up-over-a-lesson")
def pop_up(kit: Kit) -> Paper:
    """A window over a greyed course page: who completed what, a button below."""
    s = Sheet(kit, 900, 560, "ash")
    d = Case(
        kit,
        "online",
        (*lore.COMMON, *lore.OFFICE),
        (2, 25),
        (2017, 2025),
        hours=(2, 3, 6, 8, 10, 12),
        dates=LIST,
        no=("(y)WL#######", "XT(d)####"),
        marks=("合格", "90分", "88", "通过"),
    )
    site = s.rng.choice(lore.SITES)
    s.put(40, 40, site, "hei 17 pale")
    for index, words in enumerate(
        ("课程目录", "第一讲　概述", "第二讲　政策", "第三讲　案例", "在线测验")
    ):
        s.put(40, 100 + 44 * index, words, "hei 12 pale")
    s.box(230, 50, 850, 520, "white")
    s.page.frame(230, 50, 850, 520, width=1, colour=(190, 194, 200))
    s.put(826, 78, "×", "hei 16 grey r")
    s.put(540, 104, "网络课程学习合格证明", "head 22 blue c")
    rows = [
        ("学　　员", d("<name>")),
        ("身份证号", d("<id>")),
        ("课程名称", d("<what>")),
        ("学习日期", d("<span: ~ >")),
        ("获得学时", d("<hrs>")),
        ("测验成绩", d("<mark>")),
        ("证明编号", d("<no>")),
    ]
    s.pairs((290, 150), rows, "hei 13 grey|hei 14 <400", (34, 96))
    s.close(
        [d],
        (640, 410),
        "hei 13 c",
        s.rng.choice(lore.SITE_BODIES),
        day=d.given,
        form="dashes",
        size=86,
    )
    s.box(480, 474, 600, 504, "blue")
    s.put(540, 494, "下载 PDF", "hei 12 white c")
    return d.paper(KIND, s)


@fresh(KIND, "r-short-message-of-a-site")
def message(kit: Kit) -> Paper:
    """Short messages of a site; the last one says what was completed and how long it was."""
    s = Sheet(kit, 400, 720)
    d = Case(
        kit,
        "online",
        lore.COMMON,
        (3, 20),
        (2016, 2025),
        hours=(4, 8, 10, 16),
        dates=("plain", "dashes"),
    )
    site = s.rng.choice(lore.SITES)
    clock(s, "black")
    s.mid(62, "1065 5020 0118", "hei 15")
    s.bar(76, "pale", x=(0, 400), w=0.5)
    s.mid(104, f"{d.start.month}月{d.start.day}日 09:12", "hei 10 pale")
    s.box(18, 116, 300, 186, "ash")
    s.put(
        30,
        140,
        f"【{site}】您的验证码为{s.rng.randrange(100000, 999999)}，10分钟内有效，请勿告知他人。",
        "hei 13 w256 l1.55",
    )
    s.mid(216, f"{d.end.month}月{d.end.day}日 20:{s.rng.randrange(10, 60)}", "hei 10 pale")
    text = (
        "<name>您好：您已于<to>完成<yr>年度<sub:公需科目>网络课程“<what>”，在线考试<mark>，"
        "认定<hrs>，"
        f"学时证明编号<no:GXK(y)######>。【{site}】"
    )
    before = len(s.page.marks)
    low = s.put(30, 252, d(text), "hei 13.5 w256 l1.6")
    own = s.page.marks[before:]
    del s.page.marks[before:]
    s.box(18, 228, 310, low - 2, "ash")
    s.page.marks += own
    d.know(issuer=site)
    s.put(30, low + 26, "以上为短信平台自动发送，请勿回复", "hei 10 pale")
    s.page.frame(20, 664, 340, 700, width=0.8, colour=(200, 202, 208))
    s.put(34, 687, "发送短信", "hei 12 pale")
    return d.paper(KIND, s)


@fresh(KIND, "r-open-course-statement")
def open_course(kit: Kit) -> Paper:
    """A course site's certificate: teacher and school named, weeks, an English heading."""
    s = Sheet(kit, 842, 595)
    d = Case(
        kit,
        "online",
        ("学术写作与规范", "数据结构", "传染病护理", "工程热力学", "现代教育技术", "中国茶道"),
        (50, 90),
        (2015, 2025),
        hours=(24, 32, 36, 48),
        dates=("plain", "padded"),
        marks=("合格", "优秀"),
        no=("MC(y)-######",),
    )
    s.box(0, 0, 14, 595, "teal")
    s.put(70, 90, "在线开放课程认证证书", "head 28 teal")
    s.put(70, 114, "STATEMENT OF ACCOMPLISHMENT", "song 12 grey t1")
    s.put(70, 200, d("<name>"), "kai 34")
    s.put(70, 226, d("证件号码　<id>"), "song 12 grey")
    school = s.rng.choice(lore.SCHOOLS)
    text = (
        f"　　于<span:至>在线学习了由{school}{kit.person().name}教授主讲的课程《<what>》（每"
        f"周3讲，共{s.rng.randrange(8, 13)}周），"
        "总计<hrs>，课程考核成绩<mark>，特颁此证。"
    )
    s.put(70, 280, d(text), "song 17 w700 l2.0")
    s.put(70, 520, d("认证编号：<no>"), "mono 12")
    s.qr(70, 420, 70)
    s.close([d], (620, 460), "song 15 c", s.rng.choice(lore.SITE_BODIES), day=d.given)
    return d.paper(KIND, s)


@fresh(KIND, "r-training-file-in-a-group-system")
def group_system(kit: Kit) -> Paper:
    """A firm's intranet: a form of grey labels in two columns, breadcrumbs, state 已完成."""
    s = Sheet(kit, 960, 520)
    d = Case(
        kit,
        "online",
        (*lore.ENGINE, *lore.LEDGER),
        (5, 40),
        (2014, 2025),
        hours=(4, 6, 8, 12.5, 16),
        unit=lore.FIRMS,
        dates=LIST,
        no=("EL-(y)-#####", "DA(d)##"),
        marks=("合格", "93", "85", "优秀"),
    )
    s.box(0, 0, 960, 44, "navy")
    s.put(20, 28, "职工网上学习系统", "hei 16 white")
    s.put(940, 28, f"欢迎您，{d.who.name}　退出", "hei 11 white r")
    s.put(20, 70, "首页 > 我的学习 > 结业档案 > 详情", "hei 11 grey")
    s.put(20, 104, "线上培训结业凭证", "head 18")
    rows = [
        ("学员姓名：", d("<name>"), "证件号码：", d("<id>")),
        ("所在单位：", d("<unit>"), "培训类别：", d("<form:网络培训>")),
        ("课程名称：", d("<what>"), "凭证编号：", d("<no>")),
        ("开始日期：", d("<from>"), "完成日期：", d("<to>")),
        ("核定学时：", d("<hrs:#>"), "考试成绩：", d("<mark>")),
    ]
    for index, (a, b, c, e) in enumerate(rows):
        y = 146 + 46 * index
        s.rule(20, y + 16, 940, y + 16, 0.3)
        for x, label, value in ((30, a, b), (490, c, e)):
            s.put(x, y, label, "hei 12.5 grey")
            s.put(x + 84, y, value, "hei 13.5 <350")
    s.put(30, 400, "状态：已完成　　登录次数：12　　论坛发帖：3", "hei 11 grey")
    s.close(
        [d], (740, 400), "hei 13 c", d.works + "人力资源部", day=d.given, form="dashes", size=90
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-live-class-of-a-chat-tool")
def live_class(kit: Kit) -> Paper:
    """直播学习证明: how many minutes were watched, hours that were granted for them."""
    s = Sheet(kit, 420, 640, "mint")
    d = Case(
        kit,
        "online",
        (*lore.CLASSROOM, *lore.NURSING),
        (1, 1),
        (2020, 2025),
        hours=(2, 3, 4),
        dates=("plain", "dots-padded"),
        no=("ZB(y)####", "L(d)###"),
    )
    clock(s, "black")
    s.box(20, 50, 400, 610, "white")
    s.put(210, 96, "直播课程学习证明", "head 20 green c")
    s.put(40, 142, d("<name> 老师：" if "学校" in d.works else "<name>："), "kai 16")
    minutes = round(d.long * 45) + s.rng.randrange(0, 9)
    text = (
        f"　　您于<on>19:00参加线上直播课“<what>”，观看时长{minutes}分钟（回放不计），互动签"
        "到3次，计网络培训<hrs>，"
        "课后测评<mark>。"
    )
    s.put(40, 180, d(text), "song 15 w340 l1.95")
    s.put(40, 380, d("学习人单位：<unit>"), "song 12.5 <340")
    s.put(40, 404, d("证明编号：<no>"), "song 12.5")
    s.qr(44, 500, 70)
    s.close([d], (270, 470), "song 13 c", s.rng.choice(lore.SITE_BODIES), day=d.given, size=90)
    return d.paper(KIND, s)


@fresh(KIND, "r-credit-page-of-doctors")
def doctors_credit(kit: Kit) -> Paper:
    """A medical site's credit certificate: project number, class, credits, a code to verify."""
    s = Sheet(kit, 720, 510, "mist")
    d = Case(
        kit,
        "online",
        lore.NURSING,
        (2, 30),
        (2015, 2025),
        units="学分",
        hours=(1, 1.5, 2, 3, 5),
        dates=("plain", "dashes"),
        no=("CME(y)########", "(y)########"),
        unit=(*lore.HOSPITALS, "望岳县中医院"),
    )
    s.border("teal", 14, 3)
    s.mid(74, "继续医学教育学分证书", "head 26 teal")
    s.mid(100, "（远程教育）", "song 13 teal")
    level = s.rng.choice([("（国）", "国家级I类"), ("（省）", "省级I类")])
    project = kit.serial("{y}-##-##-###", d.start) + level[0]
    text = (
        "　　<name>（<unit>）于<span:至>在线学习继续医学教育项目：<what>（项目编号："
        f"{project}），经网上考核<mark>，授予{level[1]}学分<hrs:#分>。"
    )
    s.put(70, 160, d(text), "song 17 w580 l2.0")
    s.put(70, 330, d("学分证编号：<no>"), "song 13")
    s.put(
        70,
        354,
        f"防伪码：{''.join(s.rng.choice('23456789ABCDEFGH') for _ in range(10))}",
        "song 13",
    )
    s.qr(70, 380, 72)
    s.close(
        [d],
        (520, 390),
        "song 15 c",
        s.rng.choice([lore.UNIONS[9], lore.UNIONS[1], lore.SITE_BODIES[3]]),
        day=d.given,
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-stripe-with-a-face")
def stripe(kit: Kit) -> Paper:
    """A dark stripe at the right with photograph and facts, words at the left."""
    s = Sheet(kit, 800, 520)
    d = Case(
        kit,
        "online",
        (*lore.ENGINE, *lore.COMMON),
        (10, 60),
        (2016, 2025),
        hours=(20, 30, 40, 60, 72),
        dates=("plain", "padded", "cn"),
        no=("PXW-(y)#####", "JXW(y)-####"),
        marks=("合格", "84分", "97分", "良好"),
    )
    s.box(580, 0, 800, 520, "navy")
    s.photo(640, 40, 100)
    for index, (label, value) in enumerate(
        [
            ("姓名", d("<name>")),
            ("身份证号", d("<id>")),
            ("单位", d("<unit>")),
            ("证书编号", d("<no>")),
        ]
    ):
        s.put(600, 220 + 62 * index, label, "hei 11 ash")
        s.put(600, 242 + 62 * index, value, "hei 13 white <186")
    s.put(290, 110, "网络学习结业证书", "head 28 navy c")
    text = s.rng.choice(
        [
            "　　该学员于<span:至>在本平台学习“<what>”网络课程，完成全部视频与作业，共<hrs>"
            "，结业测试<mark>，准予结业。",
            "　　该学员已学完《<what>》线上课程（学习时间：<span:—>），学时数为<hrs>，考试成"
            "绩：<mark>，准予结业。",
        ]
    )
    s.put(60, 180, d(text), "song 17 w470 l2.1")
    s.close([d], (380, 420), "song 15 c", s.rng.choice(lore.SITE_BODIES), day=d.given)
    return d.paper(KIND, s)
