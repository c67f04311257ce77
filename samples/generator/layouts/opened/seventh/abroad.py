"""Training certificates in two languages, and electronic ones of offline classes."""

from __future__ import annotations

import textwrap

from samples.generator import fonts, marks, wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, of, pairs

KIND = "training_certificate"
COURSES = (
    "ISO 14001环境管理体系内审员",
    "精益六西格玛黄带",
    "PLC高级编程",
    "供应链管理实务",
    "液相色谱操作与维护",
)


@of(KIND, "t-english-sentence-above")
def english_above(kit: Kit) -> Paper:
    """English above with blanks for the facts, the same in Chinese below with all of them."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        COURSES,
        (2, 4),
        (2015, 2025),
        hours=(14, 16, 24),
        no=("TC-{y}-#####",),
        dates=("plain", "dashes"),
    )
    leaf.border("navy", 18, 5)
    leaf.mid(94, "Certificate of Completion", "song 28 navy")
    leaf.mid(
        126,
        ("This is to certify that the person named below has completed the course and passed"),
        "song 13",
    )
    leaf.mid(
        144,
        ("its assessment in accordance with the requirements of the training centre."),
        "song 13",
    )
    leaf.rule(120, 166, 722, 166, 0.6)
    leaf.mid(214, "培 训 证 书", "head 28 navy")
    leaf.put(
        100,
        270,
        f(
            "　　兹证明<name>（<id>）于<span:至>参加“<what>”培训，共<hrs>，考核"
            "<mark>，特颁发此证书。"
        ),
        "song 18 w642 l2.0",
    )
    leaf.put(100, 490, f("证书编号 Certificate No.：<no>"), "song 13")
    leaf.close(
        [f],
        (610, 430),
        "song 15 c",
        leaf.rng.choice([lore.NATIONAL[5], lore.CENTRES[7], lore.NATIONAL[4]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-two-halves-two-tongues")
def halves(kit: Kit) -> Paper:
    """Chinese at the left, English at the right, days in either notation."""
    leaf = Leaf(kit, 842, 560, "ivory")
    f = Fill(
        kit,
        "training_class",
        COURSES,
        (2, 4),
        (2015, 2025),
        hours=(16, 24),
        no=("BI{y}####",),
        dates=("plain",),
    )
    leaf.rule(421, 60, 421, 500, 0.5)
    leaf.put(210, 110, "培 训 证 书", "kai 30 wine c")
    leaf.put(632, 110, "TRAINING CERTIFICATE", "song 20 wine c")
    leaf.put(
        50,
        170,
        f(
            "　　<name>（身份证号<id>）于<span:至>参加<what>课程培训，学习<hrs>，考"
            "核<mark>。特发此证。"
        ),
        "song 16 w330 l2.05",
    )
    first, last = (f"{day:%d %B %Y}" for day in (f.start, f.end))
    english = (
        f"The bearer attended the training course held from {first} to {last} an"
        "d has satisfied the assessment requirements."
    )
    y = 172.0
    for line in textwrap.wrap(english, 42):
        leaf.put(456, y, line, "song 14.5")
        y += 30
    leaf.put(50, 480, f("证书编号：<no>"), "song 13")
    leaf.close(
        [f],
        (632, 400),
        "song 15 c",
        leaf.rng.choice([lore.NATIONAL[5], lore.NATIONAL[4]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-english-labels-alone")
def english_labels(kit: Kit) -> Paper:
    """A maker's card: the title in both tongues, labels with the Chinese in brackets."""
    leaf = Leaf(kit, 700, 500)
    f = Fill(
        kit,
        "training_class",
        COURSES[2:],
        (2, 5),
        (2016, 2025),
        hours=(14, 21, 28, 35),
        no=("SVC-{y}-####",),
        dates=("dashes",),
    )
    leaf.box(0, 0, 700, 8, "teal")
    leaf.put(44, 66, "Training Certificate", "head 24 teal")
    leaf.put(44, 94, "培训合格证书", "hei 15")
    y = 150.0
    for words, slot in (
        ("Name（姓名）", "<name>"),
        ("ID（身份证号）", "<id>"),
        ("Employer（单位）", "<unit>"),
        ("Course（课程）", "<what>"),
        ("Period（日期）", "<span: 至 >"),
        ("Duration（学时）", "<hrs:#>"),
        ("Result（结果）", "<mark>"),
        ("No.（证书编号）", "<no>"),
    ):
        leaf.put(44, y, words, "hei 12.5 grey")
        leaf.put(210, y, f(slot), "song 14.5 <440")
        y += 32
    leaf.close(
        [f],
        (540, y + 20),
        "song 14 c",
        leaf.rng.choice([lore.NATIONAL[4], lore.CENTRES[7]]),
        day=f.given,
        size=92,
        gap=24,
        form="dashes",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-traditional-from-afar")
def traditional(kit: Kit) -> Paper:
    """Traditional characters in the fixed words; the rest is written alike in both scripts."""
    if "tw-kai" in fonts.BY_KEY:
        kit.styles["kai"] = "tw-kai"
    leaf = Leaf(kit, 760, 540, "cream")
    f = Fill(
        kit,
        "training_class",
        ("食品工程", "平面造型", "市政管理", "文化政策"),
        (3, 5),
        (2015, 2024),
        hours=(24, 30, 36),
        no=("HK{y}###",),
        dates=("plain",),
    )
    leaf.border("brown", 20, 2)
    leaf.mid(100, "結 業 證 書", "kai 36 brown")
    leaf.put(
        90,
        180,
        f(
            "　　茲證明 <name> 於<span:至>參加“<what>”培訓課程，共<hrs:#學時>，考核"
            "<mark>，准予結業，特發此證。"
        ),
        "kai 18 w580 l2.1",
    )
    leaf.put(90, 430, f("證書編號：<no>"), "kai 14")
    leaf.close([f], (560, 390), "kai 16 c", "上海文化教育中心", day=f.given, form="plain")
    return f.paper(KIND, leaf)


@of(KIND, "t-electronic-licence")
def licence(kit: Kit) -> Paper:
    """电子证照: fine waves as ground, an identifier long as a line, a code, an electronic seal."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        (*lore.WORKS, *lore.GRID),
        (2, 5),
        (2020, 2025),
        no=("津建培{y}#######",),
        dates=("padded",),
    )
    marks.guilloche(leaf.page, (222, 232, 242))
    leaf.mid(90, "专业技术人员培训合格证书", "head 28 navy")
    leaf.mid(118, "（电子证照）", "song 14 navy")
    y = leaf.pairs(
        (110, 180),
        pairs(
            f,
            (
                "持证人姓名|<name>\n身份证号码|<id>\n培训内容|<what>\n培训起止日期|"
                "<span:至>\n学时|<hrs:#学时>\n考核结论|<mark>\n证书编号|<no>"
            ),
        ),
        "song 15|kai 17 <460",
        (40, 130),
    )
    leaf.put(
        60, 560, f"证照标识：1.2.156.3005.2.{kit.serial('########', f.given)}", "mono 10.5 grey"
    )
    leaf.qr(690, 150, 92)
    leaf.close(
        [f],
        (600, y + 10),
        "song 15.5 c",
        leaf.rng.choice([lore.BUREAUS[0], lore.BUREAUS[4]]),
        day=f.given,
        seal="electronic",
        form="padded",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-found-by-its-code")
def found(kit: Kit) -> Paper:
    """证书查询结果: what a phone shows when the code of an offline class's certificate is read."""
    leaf = Leaf(kit, 390, 800)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (1, 5),
        (2019, 2025),
        marks=("合格", "优秀"),
        no=("CX{y}#####",),
        dates=("dashes", "dots-padded"),
    )
    leaf.put(20, 22, f"{leaf.rng.randrange(8, 22)}:{leaf.rng.randrange(10, 60)}", "hei 11")
    leaf.mid(60, "培训证书查询结果", "hei 16")
    leaf.box(0, 78, 390, 128, "mint")
    leaf.mid(110, "√ 该证书真实有效", "hei 14.5 green")
    rows = pairs(
        f,
        (
            "姓名|<name>\n身份证号|<id>\n培训班|<what>\n培训方式|<form:面授>\n培训"
            "时间|<span:至>\n学时|<hrs:#>\n考核结果|<mark>\n证书编号|<no>"
        ),
    )
    y = 168.0
    for label, words in rows:
        leaf.put(20, y, label, "hei 13 grey")
        leaf.put(110, y, words, "hei 14 <266")
        leaf.bar(y + 16, "ash", x=(20, 370), w=0.7)
        y += 44
    body = leaf.rng.choice(lore.CENTRES)
    f.know(issuer=body, issue_date=str(f.given))
    for label, words in (
        ("发证单位", [Span(body, "issuer")]),
        ("发证日期", [Span(wording.day(f.given, "dashes"), "issue_date")]),
    ):
        leaf.put(20, y, label, "hei 13 grey")
        leaf.put(110, y, words, "hei 14 <266")
        y += 44
    return f.paper(KIND, leaf)


@of(KIND, "t-mailed-as-a-page")
def mailed(kit: Kit) -> Paper:
    """A proof in the form of a mail that was printed: head lines, a sentence, no seal."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (*lore.PLANT, *lore.DESK),
        (1, 3),
        (2018, 2025),
        hours=(6, 8, 12, 16),
        no=("EM-{y}-####",),
        dates=("plain",),
    )
    body = leaf.rng.choice([lore.CENTRES[7], lore.NATIONAL[5]])
    leaf.put(50, 60, "培训结业证明", "hei 18")
    leaf.put(50, 90, "发件人：培训部　training@example.invalid", "hei 11 grey")
    leaf.put(50, 108, "收件人：学员　附件：无", "hei 11 grey")
    leaf.rule(50, 120, 545, 120, 0.6)
    leaf.put(50, 160, f("<name>学员，您好："), "hei 14")
    leaf.put(
        50,
        194,
        f(
            "　　您（身份证号<id>）于<span:至>参加我中心现场培训“<what>”，共<hrs>，"
            "结业考核<mark>，证书编号<no>。纸质证书另行寄送，本邮件可作为培训证明。"
        ),
        "hei 14 w490 l2.0",
    )
    leaf.close([f], (400, 400), "hei 14 c", body, day=f.given, seal="", form="plain")
    return f.paper(KIND, leaf)
