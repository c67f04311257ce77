"""Held-out training certificates as forms: ruled, ticked, stacked, dotted, with narrow labels."""

from __future__ import annotations

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.unseen import lore
from samples.generator.unseen.desk import Fill, Leaf, Words, cells, of, pairs

KIND = "training_certificate"


@of(KIND, "t-hours-certificate-ticked")
def ticked(kit: Kit) -> Paper:
    """学时证明 with boxes: how it was taught and how it ended are ticked among others."""
    leaf = Leaf(kit, paper="ivory")
    f = Fill(kit, "training_class", lore.EVERY, (2, 5), (2016, 2025), no=("XS-{y}-#####",))
    leaf.mid(90, "继续教育学时证明表", "head 23")
    leaf.put(545, 120, f("编号：<no>"), "song 12 r")
    on, off = leaf.rng.choice([("■", "□"), ("√", "□"), ("●", "○")])
    rows = cells(
        f,
        """姓　名|<name>|身份证号|<id>
        工作单位|<unit>
        培训名称|<what>
        培训时间|<span:至>
        培训学时|<hrs:#>|科目类别|<sub:专业科目>""",
    )
    rows.append(
        [
            "培训方式",
            [Span(f"{on} "), Span("面授", "learning_form"), Span(f"　　{off} 网络　　{off} 其他")],
        ]
    )
    rows.append(["考核结果", [Span(f"{on} "), f.result("合格"), Span(f"　　{off} 不合格")]])
    low = leaf.form((46, 134), "76 186 76 165", rows, "song 12.5|song 13", 44)
    leaf.put(50, low + 26, "填表说明：请在相应方框内打勾。", "song 11 grey")
    leaf.close([f], (400, low + 90), "song 15 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-photo-in-the-form")
def photo_form(kit: Kit) -> Paper:
    """培训合格证明 whose upper right cell holds a photograph; the body signs in the last row."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (*lore.WORKS, *lore.GRID),
        (3, 5),
        (2015, 2025),
        no=("{y}#####",),
        marks=("合格", "优秀", "良好"),
    )
    leaf.mid(84, "专业技术人员培训结业证明表", "song 22")
    leaf.photo(462, 112, 84)
    leaf.page.frame(452, 104, 552, 238, width=0.7)
    rows = cells(f, "姓名|<name>|性别|<sex>\n身份证号|<id>\n工作单位|<unit>")
    low = leaf.form((46, 104), "80 150 60 116", rows, "hei 12.5|song 13", 44.6)
    rows = cells(
        f,
        """培训项目|<what>
        培训起止|<span:—>|培训学时|<hrs:#>
        结业成绩|<mark>|结业证号|<no>""",
    )
    low = leaf.form((46, low), "80 190 80 156", rows, "hei 12.5|song 13", 46)
    leaf.page.frame(46, low, 552, low + 150, width=0.7)
    leaf.put(58, low + 26, "培训单位意见：", "hei 12.5")
    leaf.put(90, low + 54, "经考核，准予结业。", "song 13")
    leaf.close(
        [f],
        (410, low + 92),
        "song 14 c",
        leaf.rng.choice([*lore.CENTRES, *lore.NATIONAL]),
        day=f.given,
        gap=28,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-labels-with-dots")
def dotted(kit: Kit) -> Paper:
    """Labels, a row of dots, the value: no rules at all, the title in a frame."""
    leaf = Leaf(kit, 595, 700, "cream")
    f = Fill(kit, "training_class", lore.EVERY, (1, 4), (2015, 2025), no=("{y}-PX-####",))
    leaf.page.frame(150, 60, 445, 108, width=1.2)
    leaf.mid(93, "继续教育培训证明", "head 24")
    y = 160.0
    rows = pairs(
        f,
        """姓名|<name>
        身份证号|<id>
        单位|<unit>
        培训内容|<what>
        培训日期|<span:至>
        学时|<hrs:#>
        考核|<mark>
        证明编号|<no>""",
    )
    for label, words in rows:
        end = leaf.put(76, y, label, "hei 13.5")
        spans = [words] if isinstance(words, Span) else words
        look = leaf.spec("song 14").look
        wide = sum(look.width(span.text) for span in spans if isinstance(span, Span))
        leaf.put(520 - wide, y, words, "song 14")
        x = end + 6
        while x < 514 - wide:
            leaf.put(x, y, "·", "song 8 pale")
            x += 7
        y += 40
    leaf.close([f], (400, y + 50), "song 15 c", leaf.rng.choice(lore.CENTRES), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-names-under-the-lines")
def stacked(kit: Kit) -> Paper:
    """Each value stands on a line, its label small below it, two to a row."""
    leaf = Leaf(kit, 842, 560, "mist")
    f = Fill(
        kit,
        "training_class",
        (*lore.PLANT, *lore.WATER),
        (2, 4),
        (2016, 2025),
        no=("CERT{y}######",),
        dates=("dots-padded", "plain"),
    )
    leaf.border("navy", 18, 2)
    leaf.mid(90, "CERTIFICATE OF TRAINING", "hei 13 navy t3")
    leaf.mid(130, "培　训　证　书", "head 32 navy")
    left = (("<name>", "姓名"), ("<what>", "培训课程"), ("<hrs>", "培训学时"), ("<no>", "证书编号"))
    right = (("<id>", "身份证号"), ("<span:—>", "培训日期"), ("<mark>", "考核结果"))
    for x, part in ((90, left), (460, right)):
        y = 190.0
        for slot, label in part:
            leaf.put(x + 8, y, f(slot), "kai 18 <290")
            leaf.rule(x, y + 7, x + 300, y + 7, 0.6)
            leaf.put(x, y + 24, label, "hei 11 grey")
            y += 78
    leaf.close(
        [f],
        (620, 456),
        "song 15 c",
        leaf.rng.choice([*lore.NATIONAL, *lore.SOCIETIES]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-narrow-labels-set-upright")
def narrow(kit: Kit) -> Paper:
    """Label cells so narrow that their words stand on top of each other."""
    leaf = Leaf(kit)
    f = Fill(
        kit, "training_class", (*lore.FIELD, *lore.CARE), (2, 5), (2015, 2024), no=("{y}-####",)
    )
    leaf.mid(96, "培训结业鉴定表", "kai 26")
    facts: list[tuple[str, Words]] = [
        ("姓名", f("<name>　　　性别：<sex>")),
        ("证件", f("身份证号 <id>")),
        ("单位", f("<unit>")),
        ("内容", f("<what>")),
        ("时间", f("<span:至>　　共<hrs>")),
        ("成绩", f("<mark>")),
        ("鉴定", "学习态度端正，遵守纪律，完成规定课程。"),
    ]
    y = 124.0
    for label, words in facts:
        leaf.page.frame(60, y, 92, y + 60, width=0.8)
        leaf.page.frame(92, y, 535, y + 60, width=0.8)
        for n, char in enumerate(label):
            leaf.put(76, y + 26 + 22 * n, char, "hei 13.5 c")
        leaf.put(106, y + 35, words, "song 14.5 <420")
        y += 60
    leaf.put(60, y + 30, f("证书编号：<no>"), "song 13")
    leaf.close(
        [f],
        (400, y + 80),
        "song 15 c",
        leaf.rng.choice([lore.CENTRES[1], lore.SOCIETIES[1], lore.HOSPITALS[4]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-slip-of-a-counter")
def slip(kit: Kit) -> Paper:
    """A narrow slip that a counter's printer gave: colons and dashes, one face."""
    leaf = Leaf(kit, 250, 520)
    f = Fill(
        kit,
        "training_class",
        (*lore.DESK, *lore.PLANT),
        (1, 3),
        (2019, 2025),
        dates=("dashes",),
        no=("{d}####",),
    )
    body = lore.CENTRES[0]
    leaf.mid(40, body, "mono 12 <226")
    leaf.mid(62, "培训学时凭条", "mono 15")
    leaf.mid(80, "-" * 36, "mono 9 grey")
    y = 104.0
    for label, words in pairs(
        f,
        """姓名:|<name>
        证件:|<id>
        班次:|<what>
        开始:|<from>
        结束:|<to>
        学时:|<hrs:#>
        结果:|<mark>
        凭条号:|<no>""",
    ):
        leaf.put(16, y, label, "mono 11.5")
        leaf.put(70, y, words, "mono 11.5 <166")
        y += 27
    leaf.mid(y, "-" * 36, "mono 9 grey")
    f.know(issuer=body, issue_date=str(f.given))
    leaf.put(16, y + 24, [Span("出具单位:"), f.say("issuer", body)], "mono 10.5 <222")
    leaf.put(16, y + 46, f("出具日期:<given:dashes>"), "mono 10.5")
    leaf.qr(90, y + 66, 70)
    return f.paper(KIND, leaf)


@of(KIND, "t-two-tongues-side-by-side")
def tongues(kit: Kit) -> Paper:
    """A table of labels in two languages; values once, in a column of their own."""
    leaf = Leaf(kit, 700, 560)
    f = Fill(
        kit,
        "training_class",
        ("质量管理体系内审员", "实验室安全管理", "国际贸易单证实务", "仪表选型与校验"),
        (2, 4),
        (2015, 2025),
        hours=(14, 16, 21, 24),
        no=("LJ-{y}-####",),
        dates=("dashes", "plain"),
    )
    leaf.band("teal", 70)
    leaf.put(40, 44, "培训证书", "head 26 white")
    leaf.put(660, 44, "Training Record", "hei 17 white r")
    y = 116.0
    for words, english, slot in (
        ("学员姓名", "Trainee", "<name>"),
        ("身份证号", "ID Number", "<id>"),
        ("工作单位", "Company", "<unit>"),
        ("培训课程", "Course", "<what>"),
        ("培训日期", "Date", "<span: 至 >"),
        ("培训学时", "Hours", "<hrs:#>"),
        ("考核结论", "Result", "<mark>"),
        ("证书编号", "Cert. No.", "<no>"),
    ):
        leaf.put(44, y, words, "hei 13")
        leaf.put(128, y, english, "hei 11 grey")
        leaf.put(230, y, f(slot), "song 14.5 <420")
        leaf.rule(40, y + 10, 660, y + 10, 0.4)
        y += 36
    leaf.put(44, y + 30, "Authorised by", "hei 11 grey")
    leaf.sign(130, y + 8, 60)
    leaf.close(
        [f],
        (520, y + 30),
        "song 14 c",
        leaf.rng.choice([lore.NATIONAL[4], lore.NATIONAL[5], lore.CENTRES[7]]),
        day=f.given,
        size=98,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-checked-hours-of-a-bureau")
def approved(kit: Kit) -> Paper:
    """学时认定书 of a bureau: numbered items, applied and approved hours alike, approved by day."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2016, 2025),
        no=("潮白认〔{y}〕###号", "RD{y}####"),
    )
    leaf.mid(110, "继续教育学时认定书", "head 25")
    leaf.mid(142, f("<no>"), "song 14")
    rows = pairs(
        f,
        """一、申请人：|<name>
        二、身份证号：|<id>
        三、所在单位：|<unit>
        四、学习形式：|<form:培训班>
        五、学习内容：|<what>
        六、学习日期：|<span:至>
        七、认定学时：|<hrs:#学时>
        八、考核结果：|<mark>
        九、科目类别：|<sub:专业科目>""",
    )
    y = leaf.pairs((80, 196), rows, "hei 14|song 14.5 <340", (36, 112))
    leaf.put(80, y + 4, "　　以上学习情况经审核，符合继续教育有关规定，予以认定。", "song 14.5")
    leaf.close([f], (400, y + 90), "song 15 c", leaf.rng.choice(lore.BUREAUS), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-register-leaf-with-one-line")
def one_line(kit: Kit) -> Paper:
    """A table with one row of values below its heads: everything about one class."""
    leaf = Leaf(kit, 842, 420)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2015, 2025),
        no=("{y}####",),
        dates=("dots", "dots-padded"),
    )
    leaf.mid(60, "培训班学员结业证明", "head 22")
    leaf.put(44, 96, f("学员：<name>　　　身份证号码：<id>"), "song 14")
    heads = ("培训班名称", "起止日期", "学时", "考核结果", "结业证书号")
    values = ("<what>", "<span:—>", "<hrs:#>", "<mark>", "<no>")
    x = 40.0
    for head, slot, wide in zip(heads, values, (270, 180, 70, 100, 140), strict=True):
        leaf.page.frame(x, 114, x + wide, 150, width=0.8)
        leaf.page.frame(x, 150, x + wide, 204, width=0.8)
        leaf.put(x + wide / 2, 137, head, "hei 13 c")
        leaf.put(x + wide / 2, 182, f(slot), f"song 13.5 c <{wide - 12}")
        x += wide
    leaf.put(44, 236, "该学员遵守学习纪律，完成全部课程。", "song 13.5")
    leaf.close([f], (620, 280), "song 15 c", leaf.rng.choice(lore.CENTRES), day=f.given, gap=28)
    return f.paper(KIND, leaf)


@of(KIND, "t-safety-training-card")
def safety_card(kit: Kit) -> Paper:
    """安全培训合格证: a folded card; valid until a day that is no day of study."""
    leaf = Leaf(kit, 620, 400, "rose")
    f = Fill(
        kit,
        "training_class",
        ("主要负责人安全生产知识", "安全生产管理人员", "危险化学品从业人员", "有限空间作业人员"),
        (2, 4),
        (2015, 2025),
        hours=(12, 16, 24, 32),
        no=("AQ{y}######", "12{y}#####"),
        dates=("plain", "dots-padded"),
    )
    leaf.rule(310, 0, 310, 400, 0.4)
    leaf.put(155, 80, "安全培训", "head 26 red c")
    leaf.put(155, 120, "合 格 证", "head 26 red c")
    leaf.photo(116, 150, 78)
    leaf.put(155, 300, "有效期至", "hei 12 c")
    until = f.given.replace(year=f.given.year + 3, day=min(f.given.day, 28))
    leaf.put(155, 322, wording.day(until, "plain"), "song 13 c")
    rows = pairs(
        f,
        """姓名：|<name>
        身份证号：|<id>
        培训类别：|<what>
        培训日期：|<span:至>
        培训学时：|<hrs:#>
        考核结果：|<mark>
        证号：|<no>""",
    )
    y = leaf.pairs((330, 60), rows, "hei 12.5|song 13 <200", (32, 70))
    leaf.close(
        [f],
        (460, y + 24),
        "song 13.5 c",
        leaf.rng.choice([lore.CENTRES[4], lore.BUREAUS[4]]),
        day=f.given,
        size=88,
        gap=24,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-refresher-of-a-ward")
def ward(kit: Kit) -> Paper:
    """进修鉴定表 of a hospital: months, speciality, opinions of ward and hospital."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "refresher_class",
        ("心血管内科", "重症医学科", "麻醉科", "超声诊断科", "口腔颌面外科"),
        (90, 180),
        (2014, 2025),
        no=("JX{y}-###",),
        dates=("plain", "dots"),
        trade=("医院", "疾病"),
    )
    f.long = 0
    leaf.mid(84, "进修人员结业鉴定表", "head 23")
    rows = cells(
        f,
        """姓　名|<name>|性　别|<sex>
        身份证号|<id>|结业证号|<no>
        选送单位|<unit>
        进修专业|<what>
        进修时间|<months:至>
        科室意见|　　该同志工作认真，能独立完成本专业常规诊疗工作。
        考核成绩|<mark>""",
    )
    low = leaf.form((46, 112), "76 186 76 165", rows, "song 13|song 13.5", 50)
    leaf.close([f], (400, low + 80), "song 15 c", leaf.rng.choice(lore.HOSPITALS), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-electronic-proof-signed")
def electronic(kit: Kit) -> Paper:
    """电子证明 of a city's system: grey bars as heads of groups, check code, electronic seal."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2019, 2025),
        no=("1201{d}######",),
        dates=("dashes",),
    )
    leaf.put(40, 50, "天津市专业技术人员继续教育公共服务平台", "hei 12 grey")
    leaf.bar(60, "blue", x=(40, 555), w=2)
    leaf.mid(110, "专业技术人员培训电子证明", "hei 22")
    groups = (
        ("基本信息", "姓名|<name>\n证件号码|<id>\n工作单位|<unit>"),
        (
            "培训信息",
            (
                "培训项目|<what>\n培训方式|<form:面授>\n培训时间|<span: 至 >\n学时|"
                "<hrs:#>\n考核结果|<mark>"
            ),
        ),
        ("证明信息", "证明编号|<no>"),
    )
    y = 150.0
    for head, rows in groups:
        leaf.box(40, y, 555, y + 26, "ash")
        leaf.put(50, y + 18, head, "hei 13 blue")
        y = leaf.pairs((60, y + 50), pairs(f, rows), "hei 12.5 grey|hei 13 <330", (30, 120)) - 8
    leaf.qr(440, 640, 76)
    leaf.put(60, y + 26, f"验证码：{leaf.rng.randrange(10**10):010d}", "mono 11 grey")
    leaf.close(
        [f],
        (250, y + 80),
        "hei 14 c",
        leaf.rng.choice([lore.BUREAUS[0], lore.CENTRES[6]]),
        day=f.given,
        seal="electronic",
        form="plain",
    )
    return f.paper(KIND, leaf)
