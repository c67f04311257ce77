"""Certificates of web courses, as sites print them: public courses, trades, schools."""

from __future__ import annotations

from datetime import date

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Leaf, Words, paper_of

KIND = "online_certificate"


@paper_of(KIND, "s-public-course-of-the-city")
def public_course(kit: Kit) -> Paper:
    """公需科目培训证书 of the city's site: labels, photograph, year, score, check code."""
    leaf = Leaf(kit, 595, 842)
    f = Fill(
        kit,
        "online",
        lore.PUBLIC,
        (20, 90),
        (2015, 2025),
        hours=(32, 32, 16),
        marks=("86", "92", "78", "100", "64"),
        no=("{y}12##########", "TJGX{y}######"),
        dates=("dashes", "plain"),
    )
    leaf.ornate("wine", 24)
    leaf.mid(120, "津门市专业技术人员继续教育", "hei 17")
    leaf.mid(166, leaf.rng.choice(["公需科目培训证书", "公需科目学习合格证书"]), "head 28 wine")
    leaf.photo(438, 184, 78)
    rows: list[tuple[str, Words]] = [
        ("姓　　名", f("<name>")),
        ("身份证号", f("<id>")),
        ("工作单位", f("<unit>")),
        ("年　　度", f("<yr:年>")),
        ("科目类别", f("<sub:公需科目>")),
        ("课程名称", f("<what>")),
        ("学　　时", f("<hrs:#>")),
        ("考试成绩", f("<mark>")),
        ("证书编号", f("<no>")),
    ]
    leaf.pairs((84, 236), rows, "hei 14|song 14.5 <330", (38, 92))
    leaf.put(84, 600, "学习方式：网络培训　　考试结论：合格", "song 13")
    leaf.qr(90, 640, 78)
    leaf.put(90, 740, "扫描二维码验证证书", "hei 10 grey")
    leaf.close(
        [f],
        (400, 670),
        "song 15 c",
        leaf.rng.choice([lore.SITE_BODIES[4], lore.BUREAUS[0]]),
        day=f.given,
        seal="clean",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-required-course-told")
def required(kit: Kit) -> Paper:
    """公需必修 in one sentence over a pale border: name, id, year, course, hours, score, number."""
    leaf = Leaf(kit, 842, 595, "rose")
    sub = leaf.rng.choice(["公需必修", "公需选修", "公需科目"])
    f = Fill(
        kit,
        "online",
        lore.ELECTIVE if sub == "公需选修" else lore.PUBLIC,
        (10, 60),
        (2016, 2025),
        hours=(16, 20, 32),
        marks=("88分", "95分", "73分"),
        no=("{y}-GX-#####", "津专继{y}########"),
    )
    leaf.border("red", 22, 4)
    leaf.border("gold", 30, 1)
    leaf.mid(124, "结　业　证　书", "head 36 red")
    leaf.put(
        100,
        212,
        f(
            f"　　<name>（身份证号：<id>）于<yr:年度>参加津门市专业技术人员<sub:{sub}>《"
            "<what>》网络培训，完成<hrs>，考试成绩<mark>，准予结业。"
        ),
        "kai 19 w640 l2.1",
    )
    leaf.put(100, 470, f("证书编号：<no>"), "song 13")
    leaf.put(100, 492, "查询网址：www.jmzj.example.invalid", "song 12 grey")
    leaf.close(
        [f],
        (600, 440),
        "song 16 c",
        leaf.rng.choice([lore.SITE_BODIES[1], lore.SITE_BODIES[4]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-platform-hours-proof")
def platform(kit: Kit) -> Paper:
    """学时证明 of a company's platform: a table of facts, hash, printed by the browser."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "online",
        lore.EVERY,
        (6, 40),
        (2017, 2025),
        hours=(8, 10, 12, 20, 24, 30),
        no=("ZM{d}#####",),
        dates=("dashes", "dots-padded"),
    )
    site = leaf.rng.randrange(4)
    leaf.put(28, 20, f"{f.given:%Y/%m/%d}", "hei 8 grey")
    leaf.mid(20, f"{lore.SITES[site]}-证明打印", "hei 8 grey")
    leaf.put(
        28, 832, f"https://cert.example.invalid/print/{leaf.rng.randrange(10**7)}", "hei 8 grey"
    )
    leaf.mid(100, lore.SITES[site], "hei 20 blue")
    leaf.mid(142, leaf.rng.choice(["网络培训学时证明", "在线学习学时证明"]), "head 25")
    rows: list[list[Words]] = [
        ["学员姓名", f("<name>"), "证件号码", f("<id>")],
        ["所在单位", f("<unit>")],
        ["课程名称", f("<what>")],
        ["学习起止", f("<span: 至 >"), "学习方式", f("<form:在线学习>")],
        ["科目类型", f("<sub:专业科目>"), "获得学时", f("<hrs:#学时>")],
        ["考核结果", f("<mark>"), "证明编号", f("<no>")],
    ]
    low = leaf.form((50, 176), "76 172 76 173", rows, "hei 12.5|hei 12.5", 40)
    leaf.put(50, low + 24, "说明：本证明由系统自动生成，可凭编号在平台首页查验。", "hei 11 grey")
    leaf.close(
        [f],
        (410, low + 90),
        "hei 14 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="clean",
        form="plain",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-hours-and-minutes")
def hours_and_minutes(kit: Kit) -> Paper:
    """A school's web certificate in the second person; the seen minutes beside the hours."""
    leaf = Leaf(kit, 842, 595, "mist")
    f = Fill(
        kit,
        "online",
        (*lore.TEACHING, *lore.SCIENCE),
        (20, 60),
        (2018, 2025),
        hours=(20, 24, 32, 40),
        no=("JY{y}######",),
        marks=("合格",),
        dates=("plain", "padded"),
    )
    leaf.ornate("blue", 16)
    leaf.mid(122, leaf.rng.choice(["网络学习结业证书", "网络培训合格证书"]), "head 33 blue")
    leaf.put(90, 200, f("<name>："), "kai 20")
    leaf.put(
        90,
        246,
        f(
            "　　您于<months:至>参加“<what>”网络课程学习，"
            f"实际在线{f.long * 45 + leaf.rng.randrange(40):.0f}分钟，折合<hrs>，完成规定的课程内容"
            "，经考核成绩<mark>，准予结业。"
        ),
        "kai 18 w660 l2.1",
    )
    leaf.put(90, 450, f("身份证号：<id>"), "song 13")
    leaf.put(90, 474, f("证书编号：<no>"), "song 13")
    leaf.qr(90, 488, 60)
    leaf.close(
        [f],
        (600, 450),
        "song 15.5 c",
        leaf.rng.choice([lore.SITE_BODIES[3], f"{lore.COLLEGES[0]}继续教育学院"]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-open-course-bilingual")
def open_course(kit: Kit) -> Paper:
    """An open course's certificate, as its site draws it: big name, teacher's hand, grade."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "online",
        ("Python语言程序设计", "统计学原理", "工程经济学", "现代礼仪", "机器学习导论"),
        (60, 120),
        (2016, 2025),
        marks=("优秀", "合格", "良好"),
        no=("MOOC{y}########",),
        dates=("dashes", "padded"),
    )
    leaf.box(0, 0, 842, 12, "teal")
    leaf.box(0, 583, 842, 595, "teal")
    leaf.put(80, 90, "认 证 证 书", "head 30 teal")
    leaf.put(80, 116, "CERTIFICATE OF COURSE COMPLETION", "hei 12 grey t1")
    leaf.put(80, 190, f("<name>"), "kai 32")
    leaf.put(80, 244, "学习了在线开放课程", "hei 15")
    leaf.put(80, 290, f("<what>"), "head 24")
    leaf.put(80, 340, f("开课时间：<span:—>　　成绩：<mark>"), "hei 14")
    leaf.put(80, 430, "课程负责人", "hei 12.5 grey")
    leaf.sign(160, 404, 76)
    leaf.put(80, 530, f("证书编号：<no>"), "hei 12")
    leaf.close(
        [f],
        (620, 440),
        "hei 15 c",
        leaf.rng.choice([lore.COLLEGES[1], lore.SITE_BODIES[3]]),
        day=f.given,
        form="dashes",
        seal="clean",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-live-broadcast-of-a-society")
def live(kit: Kit) -> Paper:
    """线上直播培训证明 of a society: platform named, one day, hours, no score."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "online",
        (*lore.TALKS[:6], *lore.MACHINES),
        (1, 2),
        (2020, 2025),
        hours=(3, 4, 6, 8),
        no=("ZB{y}-###",),
    )
    f.long = float(leaf.rng.choice([3, 4, 6, 8]))
    body = leaf.rng.choice(lore.SOCIETIES)
    leaf.mid(110, "线上培训证明", "head 26")
    leaf.put(530, 144, f("编号：<no>"), "song 12.5 r")
    leaf.put(
        74,
        200,
        f(
            "　　兹证明<unit><name>（身份证号<id>）"
            f"于<span:至>通过{leaf.rng.choice(['腾讯会议', '钉钉', '小鹅通'])}平台参加我会"
            "举办的“<what>”线上培训，全程在线，计<hrs>，测试<mark>。\n　　特此证明。"
        ),
        "song 16 w448 l2.1",
    )
    leaf.close([f], (400, 520), "song 15.5 c", body, day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-accounting-site-form")
def accounting_site(kit: Kit) -> Paper:
    """会计网络继续教育: an unruled sheet with rules between rows; credits, subject, year."""
    leaf = Leaf(kit, 595, 700)
    f = Fill(
        kit,
        "online",
        lore.MONEY,
        (10, 80),
        (2018, 2025),
        hours=(30, 60, 90),
        units="学分",
        no=("H{y}########",),
        trade=("会计", "公司"),
        dates=("dashes", "slashes"),
    )
    leaf.box(0, 0, 595, 64, "navy")
    leaf.put(30, 42, "会计人员网络继续教育合格证明", "head 20 white <420")
    rows: list[tuple[str, Words]] = [
        ("姓名", f("<name>")),
        ("证件号码", f("<id>")),
        ("继续教育年度", f("<yr:>")),
        ("课程名称", f("<what>")),
        ("科目", f("<sub:专业科目>")),
        ("学习时间", f("<span: 至 >")),
        ("所获学分", f("<hrs:#学分>")),
        ("结论", f("<mark>")),
        ("证明编号", f("<no>")),
    ]
    y = 110.0
    for label, words in rows:
        leaf.put(50, y, label, "hei 13 grey")
        leaf.put(190, y, words, "hei 14 <340")
        leaf.bar(y + 14, "ash", x=(40, 555), w=0.8)
        y += 42
    leaf.close(
        [f],
        (400, y + 40),
        "hei 14 c",
        lore.SITE_BODIES[leaf.rng.randrange(3)],
        day=f.given,
        seal="clean",
        form="dashes",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-teachers-summer-site")
def summer(kit: Kit) -> Paper:
    """教师暑期研修 certificate: hours of parts in brackets, their sum is what counts."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = Fill(
        kit,
        "online",
        ("弘扬教育家精神专题研修", "数字教育专题研修", "师德师风专题研修"),
        (20, 40),
        (2021, 2025),
        hours=(10,),
        no=("SQYX{y}#######",),
        trade=("学校", "中学"),
        dates=("plain",),
    )
    f.start, f.end = date(f.start.year, 7, 20), date(f.start.year, 8, leaf.rng.randrange(20, 31))
    f.given = date(f.start.year, 9, leaf.rng.randrange(1, 25))
    first = leaf.rng.choice([2, 3, 4])
    leaf.border("orange", 20, 3)
    leaf.mid(110, f"{f.start.year}年暑期教师研修", "kai 22")
    leaf.mid(156, "学　时　证　书", "head 34 orange")
    leaf.put(96, 230, f("<unit>　<name>　老师："), "kai 18")
    leaf.put(
        96,
        274,
        f(
            f"　　您于<span:至>在线完成“<what>”，通过全部模块（必修{first}学时、"
            f"选修{10 - first}学时），共认定<hrs>，成绩<mark>。"
        ),
        "kai 18 w650 l2.1",
    )
    leaf.put(96, 500, f("证书编号：<no>"), "song 12.5")
    leaf.close(
        [f],
        (610, 450),
        "song 15.5 c",
        lore.SCHOOLS_FOR_TEACHERS[leaf.rng.randrange(3)],
        day=f.given,
        seal="clean",
    )
    return f.paper(KIND, leaf)
