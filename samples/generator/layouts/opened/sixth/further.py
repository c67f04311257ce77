"""Training certificates, further: system prints, columns, stubs, letters by pen."""

from __future__ import annotations

from datetime import timedelta

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Leaf, Words, paper_of

KIND = "training_certificate"


@paper_of(KIND, "s-system-print-with-number")
def system_print(kit: Kit) -> Paper:
    """学时登记凭证 of a city system: numbered lines of labels, printed day below the body."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2016, 2025),
        no=("XS{y}##########",),
        dates=("dashes",),
    )
    leaf.put(40, 40, "专业技术人员继续教育管理系统", "hei 11 grey")
    leaf.mid(96, "继续教育学时登记凭证", "hei 22")
    leaf.put(545, 124, f("凭证编号：<no>"), "hei 11 r")
    rows: list[tuple[str, Words]] = [
        ("01　姓名", f("<name>")),
        ("02　证件号码", f("<id>")),
        ("03　所在单位", f("<unit>")),
        ("04　培训项目", f("<what>")),
        ("05　科目类别", f("<sub:专业科目>")),
        ("06　学习形式", f("<form:面授培训>")),
        ("07　起止日期", f("<span:~>")),
        ("08　认定学时", f("<hrs:#学时>")),
        ("09　考核结果", f("<mark>")),
    ]
    leaf.bar(138, "black", x=(50, 545), w=1)
    y = leaf.pairs((60, 168), rows, "hei 13 grey|hei 13.5", (34, 140))
    leaf.bar(y - 14, "black", x=(50, 545), w=1)
    leaf.close(
        [f],
        (400, y + 50),
        "hei 14 c",
        leaf.rng.choice([lore.BUREAUS[0], lore.BASES[0]]),
        day=f.given,
        seal="clean",
        form="dashes",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-columns-from-the-right")
def columns(kit: Kit) -> Paper:
    """An old hand's certificate set from top to bottom, columns from the right."""
    leaf = Leaf(kit, 620, 440, "sand")
    f = Fill(
        kit,
        "training_class",
        (*lore.TEACHING, *lore.OFFICE),
        (3, 5),
        (2005, 2020),
        hours=(24, 32, 40),
        dates=("cn",),
    )
    leaf.border("brown", 16, 3)
    leaf.down(566, 60, "结业证书", "kai 34 brown", 330)
    body = leaf.rng.choice([lore.SCHOOLS_FOR_TEACHERS[3], lore.SOCIETIES[6]])
    x = leaf.down(
        500,
        56,
        f(
            "　　<name>同志参加<what>培训班学习，自<from:cn>至<to:cn>，计<hrs:@学时>，"
            "考核<mark>，准予结业。"
        ),
        "kai 18",
        330,
    )
    f.know(issuer=body, issue_date=str(f.given))
    leaf.down(min(x - 62, 200), 90, [f.say("issuer", body)], "kai 16", 320)
    leaf.down(min(x - 102, 150), 120, f("<given:cn>"), "kai 15", 300)
    leaf.stamp((min(x - 82, 175), 300), body, "star", 100)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-stub-and-certificate")
def stub(kit: Kit) -> Paper:
    """存根 left, certificate right, the same facts on both, a seal across the cut."""
    leaf = Leaf(kit, 800, 420, "rose")
    f = Fill(
        kit,
        "training_class",
        (*lore.SAFETY, *lore.MACHINES),
        (2, 4),
        (2015, 2023),
        no=("{y}#####",),
        dates=("plain",),
    )
    body = leaf.rng.choice(lore.BASES[3:6])
    for y in range(10, 410, 10):
        leaf.rule(250, y, 250, y + 5, 0.5)
    name, what, number = f("<name>"), f("<what>"), f("<no>")
    leaf.put(125, 56, "存　根", "song 20 c")
    plain: list[tuple[str, Words]] = [
        ("姓名", f.who.name),
        ("编号", "".join(span.text for span in number)),
        ("班次", f.what),
    ]
    leaf.pairs((26, 110), plain, "song 12|pen 14 ink <170", (44, 44))
    leaf.put(525, 64, "培训合格证", "head 27 red c")
    leaf.put(660, 92, "编号：", "song 13 r")
    leaf.put(662, 92, number, "song 13")
    x = leaf.put(290, 150, "姓名：", "song 15")
    leaf.pen(x, 150, name, "pen 17 ink")
    x = leaf.put(290, 186, "培训班次：", "song 15")
    leaf.pen(x, 186, what, "pen 17 ink <380")
    leaf.put(290, 222, f("培训时间：<span:至>"), "song 15 <480")
    leaf.put(290, 258, f("学时：<hrs:#>　　　考核：<mark>"), "song 15")
    leaf.close([f], (620, 320), "song 14 c", body, day=f.given, size=100)
    leaf.stamp((250, 330), body, "star", 96)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-letter-by-pen")
def letter(kit: Kit) -> Paper:
    """A proof written by hand on lined paper of a unit, sealed over the signature."""
    leaf = Leaf(kit, 595, 760, "ivory")
    f = Fill(
        kit, "training_class", (*lore.SAFETY, *lore.NURSING), (1, 3), (2015, 2022), dates=("plain",)
    )
    body = leaf.rng.choice(lore.BASES[4:6])
    leaf.put(297, 50, body, "song 14 red c")
    for n in range(14):
        leaf.bar(108 + 42 * n, "red", x=(56, 539), w=0.4)
    leaf.pen(250, 100, "证　明", "pen 24 ink")
    lines = (
        "　　兹证明<unit>",
        "<name>（身份证号<id>）",
        "参加我单位举办的“<what>”培训班，",
        "时间<span:至>，共<hrs>，",
        "考核<mark>。",
        "　　特此证明。",
    )
    for n, words in enumerate(lines):
        leaf.pen(62, 142 + 42 * n, f(words), "pen 18 ink <470")
    f.know(issuer=body, issue_date=str(f.given))
    leaf.pen(320, 478, [f.say("issuer", body)], "pen 18 ink <215")
    leaf.pen(360, 520, f("<given:plain>"), "pen 18 ink")
    leaf.stamp((420, 500), body, "star", 112)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-english-first")
def english_first(kit: Kit) -> Paper:
    """A foreign maker's course: English labels above Chinese ones, values in Chinese."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        ("PLC编程与调试基础", "电梯控制系统维护", "色谱仪器操作与维护", "超声设备应用"),
        (2, 4),
        (2015, 2025),
        no=("TR-{y}-#####",),
        dates=("dashes",),
    )
    leaf.box(0, 0, 842, 74, "navy")
    leaf.put(60, 50, "Certificate of Training　培训证书", "head 26 white")
    rows = (
        ("Name / 姓名", "<name>"),
        ("ID No. / 身份证号", "<id>"),
        ("Course / 课程", "<what>"),
        ("Date / 日期", "<span: ~ >"),
        ("Hours / 学时", "<hrs:#>"),
        ("Result / 结果", "<mark>"),
        ("Certificate No. / 证书编号", "<no>"),
    )
    y = 140.0
    for label, slot in rows:
        leaf.put(80, y, label, "hei 13 grey")
        leaf.put(290, y, f(slot), "song 16 <420")
        y += 42
    leaf.put(80, y + 34, "Trainer / 讲师", "hei 12 grey")
    leaf.sign(200, y + 10, 66)
    leaf.close(
        [f],
        (600, 480),
        "song 15 c",
        leaf.rng.choice([lore.BASES[8], lore.NATIONAL[3]]),
        day=f.given,
        form="dashes",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-renewed-every-two-years")
def renewed(kit: Kit) -> Paper:
    """复训合格证: first training and this one named; only this one's days have hours."""
    leaf = Leaf(kit, 560, 380, "mint")
    f = Fill(
        kit,
        "training_class",
        ("放射工作人员防护复训", "特种作业（高压电工）复审培训", "锅炉水质检验人员复训"),
        (1, 3),
        (2016, 2025),
        hours=(8, 16, 24),
        no=("FX{y}####",),
        dates=("plain", "dots-padded"),
    )
    leaf.border("green", 10, 1.6)
    leaf.mid(50, "复训合格证", "head 25 green")
    before = f.start - timedelta(days=730)
    rows: list[list[Words]] = [
        ["姓　　名", f("<name>"), "性　　别", f("<sex>")],
        ["身份证号", f("<id>")],
        ["复训项目", f("<what>")],
        ["初训年份", f"{before.year}年", "证　　号", f("<no>")],
        ["复训日期", f("<span:至>")],
        ["复训学时", f("<hrs:#>"), "考核结果", f("<mark>")],
    ]
    low = leaf.form((26, 66), "70 190 70 178", rows, "hei 12.5|song 12.5", 34)
    leaf.close(
        [f],
        (400, low + 36),
        "song 13.5 c",
        leaf.rng.choice([lore.BASES[4], lore.BUREAUS[4]]),
        day=f.given,
        size=86,
        gap=24,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-national-base-with-stages")
def stages(kit: Kit) -> Paper:
    """研修结业证: study in two stages, each with days; the sentence gives the whole and the sum."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = Fill(
        kit,
        "seminar",
        ("高端装备智能制造", "城市更新与历史建筑保护", "智慧水务"),
        (30, 60),
        (2016, 2024),
        hours=(64, 72, 80),
        no=("YX-{y}-####",),
        dates=("plain", "padded"),
        marks=("合格", "优秀"),
    )
    leaf.ornate("navy", 22)
    leaf.mid(120, "研修班结业证书", "head 34 navy")
    half = f.long / 2
    leaf.put(
        100,
        206,
        f(
            f"　　<name>同志于<span:至>参加“<what>”高级研修班，其中集中授课{half:g}学时、"
            f"岗位实践{half:g}学时，共计<hrs>，考核<mark>，准予结业。"
        ),
        "kai 19 w640 l2.1",
    )
    leaf.put(100, 470, f("证书编号：<no>"), "song 13")
    leaf.close(
        [f],
        (600, 440),
        "song 16 c",
        leaf.rng.choice([lore.COLLEGES[1], lore.BASES[0], lore.NATIONAL[2]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-card-of-a-company-school")
def company_school(kit: Kit) -> Paper:
    """A group's training centre: logo word, facts at the left, photograph, bar of the year."""
    leaf = Leaf(kit, 620, 400)
    f = Fill(
        kit,
        "training_class",
        (*lore.MACHINES, *lore.OFFICE),
        (2, 5),
        (2016, 2025),
        marks=("合格", "优秀", "90分"),
        no=("PXZX{y}####",),
        dates=("dots-padded", "plain"),
    )
    leaf.box(0, 0, 16, 400, "orange")
    leaf.put(40, 56, "津澜集团培训中心", "head 19 orange")
    leaf.put(40, 92, "培 训 结 业 证 书", "head 24")
    leaf.photo(500, 40, 84)
    y = leaf.pairs(
        (40, 140),
        [
            ("姓　　名", f("<name>")),
            ("身份证号", f("<id>")),
            ("培训项目", f("<what>")),
            ("培训日期", f("<span:至>")),
            ("培训学时", f("<hrs>")),
            ("培训成绩", f("<mark>")),
        ],
        "hei 12.5 grey|song 14 <360",
        (32, 80),
    )
    leaf.put(40, y + 12, f("证书编号 <no>"), "mono 12")
    leaf.close(
        [f], (470, y + 4), "song 13.5 c", "津澜集团有限公司培训中心", day=f.given, size=90, gap=24
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-every-week-for-a-term")
def evenings(kit: Kit) -> Paper:
    """A term of Saturday classes in 课时, told with months; a mark in words."""
    leaf = Leaf(kit, paper="mist")
    f = Fill(
        kit,
        "refresher_class",
        ("数控编程", "会计实务", "英语口语", "书法教育"),
        (90, 130),
        (2015, 2023),
        units="课时",
        hours=(48, 60, 72, 80),
        marks=("良好", "优秀", "合格"),
        no=("JX{y}-###",),
    )
    leaf.mid(120, "进修结业证明", "head 26 teal")
    leaf.put(530, 156, f("编号：<no>"), "song 12 r")
    leaf.put(
        74,
        210,
        f(
            "　　<name>（<sex>，身份证号<id>）于<months:至>在我校“<what>”进修班学习，每周六上课，"
            "共<hrs>，学习期满，成绩<mark>，准予结业。"
        ),
        "song 16 w448 l2.1",
    )
    leaf.put(74, 470, "（本证明涂改无效）", "song 12 grey")
    leaf.close(
        [f],
        (400, 520),
        "song 15.5 c",
        leaf.rng.choice([lore.BASES[3], lore.BASES[5], f"{lore.COLLEGES[2]}继续教育学院"]),
        day=f.given,
    )
    return f.paper(KIND, leaf)
