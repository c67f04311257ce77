"""Training certificates as forms and tables, further: cards, systems, stubs, coupons."""

from __future__ import annotations

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, cells, of, pairs

KIND = "training_certificate"


@of(KIND, "t-heads-of-two-storeys")
def two_storeys(kit: Kit) -> Paper:
    """A ruled form with a shaded head row for each group of facts: person, class, result."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2015, 2025),
        marks=("合格", "良好", "优秀"),
        no=("{y}P#####",),
    )
    leaf.mid(74, "继续教育培训登记证明", "head 22")
    low = 96.0
    for head, text in (
        ("学员信息", "姓　名|<name>|性　别|<sex>\n身份证号|<id>|单　位|<unit>"),
        ("培训信息", "培训名称|<what>\n起止时间|<span:至>|学　时|<hrs:#>"),
        ("考核信息", "考核成绩|<mark>|证明编号|<no>"),
    ):
        leaf.box(44, low, 551, low + 26, "ash")
        leaf.page.frame(44, low, 551, low + 26, width=0.7)
        leaf.put(297, low + 18, head, "hei 12.5 c")
        low = leaf.form((44, low + 26), "72 186 66 183", cells(f, text), "hei 12|song 12.5", 38)
    leaf.close([f], (410, low + 70), "song 15 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-coupon-with-a-code")
def coupon(kit: Kit) -> Paper:
    """学时券: a broad coupon, big hours in a box at the right, facts in small lines at the left."""
    leaf = Leaf(kit, 620, 270, "cream")
    f = Fill(
        kit,
        "training_class",
        (*lore.DESK, *lore.CLASS),
        (1, 2),
        (2017, 2025),
        hours=(4, 6, 8, 12),
        no=("XSQ{y}#####",),
        dates=("dots-padded", "plain"),
    )
    leaf.border("orange", 10, 2)
    leaf.put(40, 54, "培训学时登记单", "head 20 orange")
    leaf.pairs(
        (40, 88),
        pairs(
            f, ("姓名|<name>\n身份证号|<id>\n培训班|<what>\n日期|<span:至>\n考核|<mark>\n单号|<no>")
        ),
        "hei 12 grey|song 13 <270",
        (25, 66),
    )
    leaf.page.frame(450, 40, 580, 130, width=1.2)
    leaf.put(515, 66, "学时", "hei 13 c")
    leaf.put(515, 112, f("<hrs:#>"), "head 36 orange c")
    leaf.close(
        [f],
        (490, 176),
        "song 12.5 c",
        leaf.rng.choice([lore.CENTRES[0], lore.FOR_TEACHERS[0], lore.CENTRES[1]]),
        day=f.given,
        size=84,
        gap=22,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-labels-in-a-green-column")
def green_column(kit: Kit) -> Paper:
    """Labels white on a coloured column, values on the paper beside it, rows without rules."""
    leaf = Leaf(kit, 595, 660)
    f = Fill(
        kit,
        "training_class",
        (*lore.FIELD, *lore.WATER, *lore.PLANT),
        (2, 4),
        (2016, 2025),
        no=("LS-{y}-####",),
        dates=("dashes", "plain"),
    )
    tone = leaf.rng.choice(["green", "teal", "navy", "brown"])
    leaf.mid(64, "专业技术人员培训证明", f"head 23 {tone}")
    leaf.box(40, 92, 160, 472, tone)
    y = 122.0
    for label, words in pairs(
        f,
        (
            "姓　　名|<name>\n身份证号|<id>\n所在单位|<unit>\n培训主题|<what>\n培训"
            "形式|<form:培训班>\n起止时间|<span: 至 >\n获得学时|<hrs:#学时>\n考核结"
            "果|<mark>\n证书编号|<no>"
        ),
    ):
        leaf.put(100, y, label, "hei 13.5 white c")
        leaf.put(180, y, words, "song 14.5 <370")
        y += 42
    leaf.close(
        [f],
        (410, y + 50),
        "song 15 c",
        leaf.rng.choice([*lore.CENTRES, *lore.SOCIETIES[:2]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-pen-in-a-ruled-form")
def pen_form(kit: Kit) -> Paper:
    """培训结业登记卡: a printed card filled in by pen throughout; hours in Chinese numerals."""
    leaf = Leaf(kit, 560, 400, "sand")
    f = Fill(
        kit,
        "training_class",
        (*lore.FIELD, *lore.DESK, *lore.CLASS),
        (2, 5),
        (2014, 2021),
        hours=(16, 20, 24, 32),
        no=("{y}###",),
        dates=("plain",),
    )
    body = leaf.rng.choice([lore.CENTRES[1], lore.CENTRES[3], lore.FOR_TEACHERS[0]])
    leaf.mid(46, "培训结业登记卡", "song 21")
    rows = (
        (("姓　名", "<name>", 80, 160), ("证　号", "<no>", 70, 190)),
        (("身份证号", "<id>", 80, 420),),
        (("培训内容", "<what>", 80, 420),),
        (("起止日期", "<span:至>", 80, 420),),
        (("学　时", "<hrs:@学时>", 80, 160), ("成　绩", "<mark>", 70, 190)),
    )
    y = 66.0
    for row in rows:
        x = 30.0
        for label, slot, first, second in row:
            leaf.page.frame(x, y, x + first, y + 42, width=0.8)
            leaf.page.frame(x + first, y, x + first + second, y + 42, width=0.8)
            leaf.put(x + first / 2, y + 27, label, "song 13 c")
            leaf.pen(x + first + 10, y + 28, f(slot), f"pen 17 ink <{second - 16}")
            x += first + second
        y += 42
    leaf.close([f], (410, y + 40), "song 14 c", body, day=f.given, form="plain", size=94, gap=26)
    return f.paper(KIND, leaf)


@of(KIND, "t-page-of-a-training-file")
def file_page(kit: Kit) -> Paper:
    """员工培训证明 of a group: a logo's word, facts in three columns of label and value."""
    leaf = Leaf(kit, 842, 480, "mist")
    f = Fill(
        kit,
        "training_class",
        (*lore.PLANT, *lore.GRID),
        (1, 3),
        (2018, 2025),
        hours=(4, 6, 8, 16),
        marks=("合格", "93分", "85分", "优秀"),
        no=("HR{d}###",),
        dates=("dashes",),
    )
    leaf.put(40, 52, f("<unit>"), "head 17 blue <500")
    leaf.put(802, 52, "员工培训合格证明", "hei 16 r")
    leaf.bar(66, "blue", x=(40, 802), w=2)
    facts = (
        ("姓名", "<name>"),
        ("身份证号", "<id>"),
        ("证明编号", "<no>"),
        ("培训课程", "<what>"),
        ("培训日期", "<span:至>"),
        ("培训方式", "<form:面授>"),
        ("培训学时", "<hrs:#>"),
        ("考核成绩", "<mark>"),
    )
    for n, (label, slot) in enumerate(facts):
        x, y = 40 + 262 * (n % 3), 110 + 74 * (n // 3)
        leaf.put(x, y, label, "hei 12 grey")
        leaf.put(x, y + 26, f(slot), "hei 14.5 <246")
    leaf.close([f], (640, 370), "hei 14 c", f.works, day=f.given, form="dashes")
    return f.paper(KIND, leaf)


@of(KIND, "t-questions-and-answers")
def numbered(kit: Kit) -> Paper:
    """A sheet of numbered lines that end with the value in bold; a frame about all of them."""
    leaf = Leaf(kit, 595, 700, "ivory")
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2015, 2025),
        no=("QR{y}-####",),
        dates=("plain",),
    )
    leaf.page.frame(40, 40, 555, 660, width=1)
    leaf.mid(94, "学习培训情况证明", "song 23")
    y = 150.0
    for n, (label, words) in enumerate(
        pairs(
            f,
            (
                "学员姓名|<name>\n身份证号码|<id>\n工作单位|<unit>\n参加培训班名称|"
                "<what>\n培训起止日期|<span:至>\n完成学时数|<hrs:#学时>\n考核结论|"
                "<mark>\n证明编号|<no>"
            ),
        )
    ):
        end = leaf.put(66, y, f"（{wording.chinese(n + 1)}）{label}：", "song 14")
        leaf.put(end + 4, y, words, f"kai 15 <{530 - end}")
        y += 40
    leaf.put(66, y, "　　以上情况属实，特此证明。", "song 14")
    leaf.close([f], (400, y + 70), "song 15 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-hours-certificate-of-a-phone-class")
def mini_program(kit: Kit) -> Paper:
    """A phone's page of a class in a hall: a drawn certificate above, buttons below."""
    leaf = Leaf(kit, 390, 820, "sand")
    f = Fill(
        kit,
        "training_class",
        (*lore.WORKS, *lore.CARE),
        (1, 3),
        (2019, 2025),
        hours=(4, 8, 12, 16),
        no=("MP{y}#####",),
        dates=("dots-padded", "plain"),
    )
    leaf.put(20, 24, f"{leaf.rng.randrange(7, 23)}:{leaf.rng.randrange(10, 60)}", "hei 12")
    leaf.mid(64, "线下培训电子证书", "hei 16")
    leaf.box(16, 90, 374, 640, "white")
    leaf.page.frame(26, 100, 364, 630, width=1.6, colour=(188, 78, 10))
    leaf.mid(150, "结业证书", "head 26 orange")
    leaf.put(
        44,
        200,
        f(
            "　　<name>（身份证号<id>）于<span:至>参加“<what>”现场面授培训，共<hrs>，"
            "考核<mark>，准予结业。"
        ),
        "kai 16 w302 l1.95",
    )
    leaf.put(44, 470, f("编号：<no>"), "hei 12")
    leaf.close(
        [f],
        (240, 540),
        "hei 13 c",
        leaf.rng.choice([lore.SOCIETIES[4], lore.CENTRES[9], lore.CENTRES[7]]),
        day=f.given,
        seal="electronic",
        size=92,
        gap=26,
        form="plain",
    )
    leaf.box(40, 700, 350, 744, "orange")
    leaf.mid(728, "下载证书", "hei 16 white")
    return f.paper(KIND, leaf)


@of(KIND, "t-side-by-side-facts-and-words")
def facts_and_words(kit: Kit) -> Paper:
    """Facts in a shaded panel at the left, the sentence at the right; name only in the panel."""
    leaf = Leaf(kit, 842, 520, "cream")
    f = Fill(
        kit, "training_class", lore.EVERY, (2, 5), (2016, 2025), no=("ZP{y}####",), dates=("plain",)
    )
    leaf.box(0, 0, 290, 520, "sand")
    leaf.photo(100, 60, 88)
    leaf.pairs(
        (36, 220),
        pairs(f, "姓　　名|<name>\n身份证号|<id>\n证书编号|<no>"),
        "song 13|kai 14.5 <180",
        (44, 70),
    )
    leaf.put(566, 96, "培训结业证书", "kai 32 brown c")
    leaf.put(
        330,
        166,
        f("　　该同志于<span:至>参加“<what>”培训班，学习期满，共<hrs>，成绩<mark>，准予结业。"),
        "kai 18 w470 l2.1",
    )
    leaf.close(
        [f], (620, 400), "kai 16 c", leaf.rng.choice([*lore.CENTRES, *lore.NATIONAL]), day=f.given
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-form-with-opinions")
def opinions(kit: Kit) -> Paper:
    """培训考核登记表: own summary, opinions of class and body."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (*lore.CARE, *lore.CLASS, *lore.PLANT),
        (3, 5),
        (2015, 2024),
        hours=(20, 24, 32, 40),
        marks=("合格", "优秀"),
        dates=("plain", "dots-padded"),
    )
    leaf.mid(66, "学员培训结业考核表", "head 22")
    rows = cells(
        f,
        (
            "姓　名|<name>|性　别|<sex>\n身份证号|<id>|单　位|<unit>\n培训课程|"
            "<what>\n培训时间|<span:至>|学　时|<hrs:#>"
        ),
    )
    rows.append(["学习小结", "　　通过本次培训，系统掌握了有关知识，对今后工作有很大帮助。"])
    rows.append(["班组意见", "　　该学员遵守纪律，学习认真。"])
    rows += cells(f, "考核结果|<mark>")
    low = leaf.form((44, 90), "72 186 62 187", rows, "hei 12|song 12.5", 46)
    leaf.page.frame(44, low, 551, low + 130, width=0.7)
    leaf.put(54, low + 24, "培训单位意见：同意结业。", "song 13")
    leaf.close(
        [f],
        (410, low + 70),
        "song 14 c",
        leaf.rng.choice([lore.HOSPITALS[0], lore.CENTRES[3], lore.FOR_TEACHERS[2]]),
        day=f.given,
        gap=28,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-values-in-boxes-of-digits")
def boxed(kit: Kit) -> Paper:
    """A form whose identity number stands in boxes, one digit in each; other facts on lines."""
    leaf = Leaf(kit, 640, 460)
    f = Fill(
        kit, "training_class", lore.EVERY, (2, 4), (2015, 2025), no=("HX{y}####",), dates=("plain",)
    )
    leaf.mid(54, "继续教育培训合格证明", "song 22")
    leaf.put(46, 102, f("姓　　名：<name>"), "song 14")
    leaf.put(46, 146, "身份证号：", "song 14")
    printed = f.who.id_number
    f.say("id_number", printed)
    for n, char in enumerate(printed):
        leaf.page.frame(118 + 24 * n, 126, 142 + 24 * n, 152, width=0.6)
        leaf.put(130 + 24 * n, 145, [Span(char, "id_number")], "song 14 c")
    y = leaf.fields(
        (46, 190),
        pairs(
            f,
            (
                "工作单位：|<unit>\n培训内容：|<what>\n培训日期：|<span:至>\n培训学时："
                "|<hrs>\n考核结果：|<mark>\n证明编号：|<no>"
            ),
        ),
        "song 14|song 14",
        34,
        520,
    )
    leaf.close(
        [f], (480, y + 14), "song 14 c", leaf.rng.choice(lore.CENTRES), day=f.given, size=90, gap=24
    )
    return f.paper(KIND, leaf)
