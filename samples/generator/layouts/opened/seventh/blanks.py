"""Training certificates as forms: two tongues, bureaus, cards, wards, systems."""

from __future__ import annotations

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, cells, of, pairs

KIND = "training_certificate"


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
