"""Training certificates as forms: ruled, ticked, stacked, dotted, with narrow labels."""

from __future__ import annotations

from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, Words, cells, of, pairs

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
