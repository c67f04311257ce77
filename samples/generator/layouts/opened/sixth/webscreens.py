"""Certificates of web courses on screens: phones, pages, and one not passed."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Leaf, Words, paper_of

KIND = "online_certificate"


def status_bar(leaf: Leaf, colour: str = "black") -> None:
    """The phone's own line: the time of day, signal, charge."""
    clock = f"{leaf.rng.randrange(7, 23)}:{leaf.rng.randrange(10, 60)}"
    leaf.put(22, 24, clock, f"hei 12 {colour}")
    leaf.put(leaf.page.width - 20, 24, f"5G　{leaf.rng.randrange(12, 100)}%", f"hei 11 {colour} r")


@paper_of(KIND, "s-phone-certificate-card")
def phone_card(kit: Kit) -> Paper:
    """A phone's screenshot of 我的证书: a card with a small certificate and its facts below."""
    leaf = Leaf(kit, 390, 844, "ash")
    f = Fill(
        kit,
        "online",
        (*lore.PUBLIC, *lore.SAFETY),
        (5, 40),
        (2019, 2025),
        hours=(4, 8, 10, 16, 32),
        no=("ZS{d}####",),
        dates=("dashes", "dots-padded"),
    )
    site = leaf.rng.randrange(5)
    leaf.box(0, 0, 390, 84, "white")
    status_bar(leaf)
    leaf.put(16, 64, "＜", "hei 17")
    leaf.mid(64, "我的证书", "hei 16")
    leaf.box(16, 104, 374, 380, "white")
    leaf.mid(150, "培训证书", "head 24 red")
    leaf.put(
        36, 192, f("　　<name>完成“<what>”网络课程学习，考核<mark>，特发此证。"), "kai 15 w318 l1.8"
    )
    leaf.close(
        [f],
        (270, 310),
        "song 12 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="clean",
        size=74,
        form="plain",
        gap=22,
    )
    leaf.box(16, 396, 374, 640, "white")
    rows: list[tuple[str, Words]] = [
        ("身份证号", f("<id>")),
        ("学习时间", f("<span: 至 >")),
        ("学时", f("<hrs:#学时>")),
        ("证书编号", f("<no>")),
    ]
    leaf.pairs((36, 436), rows, "hei 13.5 grey|hei 13.5 <240", (50, 84))
    leaf.box(30, 700, 360, 748, "blue")
    leaf.mid(730, "保存到相册", "hei 16 white")
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-site-page-my-certificate")
def site_page(kit: Kit) -> Paper:
    """A broad screen: menu at the left, the certificate in the middle, buttons below."""
    leaf = Leaf(kit, 1100, 680, "ash")
    f = Fill(
        kit,
        "online",
        (*lore.OFFICE, *lore.SCIENCE),
        (10, 60),
        (2018, 2025),
        hours=(8, 12, 20, 24),
        marks=("合格", "85分", "91分"),
        no=("PT-{y}-######",),
        dates=("dashes", "plain"),
    )
    site = leaf.rng.randrange(4)
    leaf.box(0, 0, 1100, 56, "blue")
    leaf.put(24, 36, lore.SITES[site], "hei 18 white")
    leaf.put(1076, 36, "个人中心　退出", "hei 12.5 white r")
    leaf.box(0, 56, 170, 680, "white")
    for n, words in enumerate(("我的课程", "我的考试", "我的证书", "学时申报", "账号设置")):
        leaf.put(36, 104 + 44 * n, words, "hei 14 blue" if n == 2 else "hei 14 grey")
    leaf.box(220, 84, 1050, 600, "white")
    leaf.page.frame(236, 100, 1034, 584, width=2, colour=(158, 116, 36))
    leaf.put(635, 170, "继续教育结业证书", "head 29 red c")
    leaf.put(
        290,
        240,
        f("　　<name>（<id>）于<span:至>参加<what>在线培训，修满<hrs>，考试成绩<mark>，准予结业。"),
        "song 17 w690 l2.1",
    )
    leaf.put(290, 520, f("证书编号：<no>"), "hei 12.5")
    leaf.close(
        [f],
        (860, 470),
        "song 15 c",
        lore.SITE_BODIES[site],
        day=f.given,
        seal="clean",
        form="plain",
    )
    leaf.box(560, 620, 700, 656, "blue")
    leaf.put(630, 644, "下载证书", "hei 14 white c")
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-not-passed-on-the-web")
def not_passed(kit: Kit) -> Paper:
    """培训结果单: the courses seen, the examination not passed, no hours."""
    leaf = Leaf(kit, 595, 640)
    f = Fill(
        kit,
        "online",
        lore.PUBLIC,
        (10, 60),
        (2016, 2025),
        hours=(16, 32),
        marks=("不合格", "未通过", "52分", "45分"),
        no=("JG{y}#####",),
        dates=("dashes", "padded"),
    )
    leaf.border("grey", 16, 1)
    leaf.mid(70, leaf.rng.choice(["网络培训考核结果单", "在线学习结果通知单"]), "head 22")
    rows: list[list[Words]] = [
        ["姓　名", f("<name>"), "身份证号", f("<id>")],
        ["课　程", f("<what>"), "课程学时", f("<hrs:#>")],
        ["学习时间", f("<span:至>")],
        ["考试成绩", f("<mark>"), "单　号", f("<no>")],
    ]
    low = leaf.form((40, 104), "70 190 70 185", rows, "hei 12.5|song 12.5", 40)
    leaf.put(
        44,
        low + 28,
        "备注：考试未达到及格线（60分），本课程学时不予认定，可申请补考一次。",
        "song 12.5 red",
    )
    leaf.close([f], (410, low + 100), "song 14 c", leaf.rng.choice(lore.SITE_BODIES), day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-druggists-on-the-web")
def druggists(kit: Kit) -> Paper:
    """执业药师网络继续教育 card: photograph, masked number, panel of hours by kind of course."""
    leaf = Leaf(kit, 700, 500, "mint")
    sub = leaf.rng.choice(["公需科目", "专业科目"])
    f = Fill(
        kit,
        "online",
        ("药学服务礼仪与沟通", "药品不良反应监测", "中药饮片鉴别要点", "医保用药目录解读"),
        (20, 60),
        (2019, 2025),
        hours=(30, 60),
        no=("YS{y}########",),
        dates=("dashes",),
    )
    leaf.border("green", 14, 2)
    leaf.mid(64, f(f"<yr:年度>执业药师<sub:{sub}>学时证书"), "head 24 green")
    leaf.photo(60, 104, 90)
    leaf.pairs(
        (180, 126),
        [
            ("姓名：", f("<name>")),
            ("身份证号：", f("<id>")),
            ("学习内容：", f("<what>")),
            ("学习方式：", f("<form:网络培训>")),
            ("学习日期：", f("<span:~>")),
            ("学时：", f("<hrs:#>")),
            ("成绩：", f("<mark>")),
        ],
        "hei 13|song 14",
        (34, 84),
    )
    leaf.put(60, 420, f("证书号　<no>"), "song 12.5")
    leaf.qr(60, 300, 80)
    leaf.close([f], (530, 410), "song 14 c", lore.SITE_BODIES[1], day=f.given, size=96)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-message-of-completion")
def message(kit: Kit) -> Paper:
    """An official account's notice on a phone: labelled lines under a green tick."""
    leaf = Leaf(kit, 390, 700, "white")
    f = Fill(
        kit,
        "online",
        (*lore.SAFETY, *lore.NURSING),
        (1, 1),
        (2020, 2025),
        hours=(2, 4, 6, 8),
        dates=("plain", "dashes"),
    )
    f.long = float(leaf.rng.choice([2, 4, 6, 8]))
    site = leaf.rng.randrange(5)
    status_bar(leaf)
    leaf.mid(66, lore.SITES[site], "hei 16")
    leaf.bar(84, "ash", x=(0, 390), w=1)
    leaf.box(165, 110, 225, 170, "green")
    leaf.mid(150, "√", "hei 30 white")
    leaf.mid(206, "网络课程学习及考核完成证明", "head 19")
    rows: list[tuple[str, Words]] = [
        ("学员", f("<name>")),
        ("证件号", f("<id>")),
        ("单位", f("<unit>")),
        ("课程", f("<what>")),
        ("学习日期", f("<on>")),
        ("学时", f("<hrs:#学时>")),
        ("考核", f("<mark>")),
    ]
    leaf.pairs((36, 256), rows, "hei 14 grey|hei 14 <250", (40, 84))
    leaf.close([f], (195, 580), "hei 13 c", lore.SITE_BODIES[site], seal="")
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-cadres-web-college")
def cadres(kit: Kit) -> Paper:
    """干部网络学院 certificate: class's name, hours as 课时, a red band, no id."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "online",
        ("学习贯彻新发展理念网上专题班", "国家安全教育网上专题班", "民法典学习网上专题班"),
        (15, 40),
        (2017, 2025),
        units="课时",
        hours=(20, 30, 40),
        no=("GBWY{y}####",),
        dates=("plain", "cn"),
    )
    leaf.box(0, 0, 842, 84, "red")
    leaf.mid(58, "海湾网络学院　结业证书", "head 30 white")
    leaf.put(
        100,
        190,
        f("　　<unit><name>同志，于<span:至>参加“<what>”学习，完成<hrs>，考试<mark>，准予结业。"),
        "kai 20 w640 l2.1",
    )
    leaf.put(100, 460, f("学籍编号：<n>", n=kit.serial("XY########", f.start)), "song 12.5")
    leaf.put(100, 484, f("证书编号：<no>"), "song 12.5")
    leaf.close([f], (600, 440), "song 16 c", "中共天津市临津区委党校", day=f.given)
    return f.paper(KIND, leaf)
