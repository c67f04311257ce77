"""Training certificates of trades: health, building, safety, money, schools, labs."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Leaf, Words, paper_of, photo_with_seal

KIND = "training_certificate"
HEALTH = ("医院", "疾病")
SCHOOL = ("学校", "中学")


@paper_of(KIND, "s-medical-credits-ticked")
def medical_credits(kit: Kit) -> Paper:
    """继续医学教育学分证书: tick boxes for the manner, project number, class of credits, QR."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        lore.NURSING,
        (1, 4),
        (2016, 2025),
        units="学分",
        hours=(2, 3, 4, 5, 6, 8),
        no=("{y}C########", "CME{y}######"),
        trade=HEALTH,
        dates=("padded", "spaced", "plain"),
    )
    body = leaf.rng.choice([lore.SOCIETIES[5], lore.SOCIETIES[4], lore.HOSPITALS[0]])
    leaf.ornate("green", 20)
    leaf.mid(110, "继续医学教育学分证书", "head 32 green")
    rank = leaf.rng.choice(["Ⅰ类", "Ⅱ类", "I类"])
    project = kit.serial("{y}-##-##-###", f.start) + leaf.rng.choice(["（国）", "（市）"])
    text = (
        "　　姓名 <name>　身份证号 <id>　于<span:至>参加继续医学教育项目（面授√，"
        f"远程教育□，混合□）[项目编号：{project}][项目名称：<what>]。经考核<mark>，"
        f"特授予{rank}继续医学教育学分 <hrs:#> 分。"
    )
    leaf.put(100, 190, f(text), "song 18 w642 l2.1")
    leaf.put(100, 470, f("证书编号：<no>"), "song 13")
    leaf.qr(100, 486, 60)
    leaf.close([f], (600, 446), "song 15.5 c", body, day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-druggist-card-of-a-year")
def druggist(kit: Kit) -> Paper:
    """执业药师学时证明: upright card, hours and credits in one sentence, a qualification number."""
    leaf = Leaf(kit, 480, 660)
    f = Fill(
        kit,
        "training_class",
        ("药品管理法实施要点", "处方审核与用药指导", "慢病患者药学服务", "抗菌药物合理使用"),
        (6, 8),
        (2016, 2025),
        hours=(30, 45, 60),
        dates="plain",
    )
    f.long = float(leaf.rng.choice([30, 45]))
    leaf.mid(70, "津门市执业药师继续教育", "hei 15 blue")
    leaf.rule(90, 82, 390, 82, 0.8)
    leaf.mid(118, f("<yr:年度><sub:专业科目>学时证明"), "head 22 blue")
    y = leaf.pairs(
        (70, 166),
        [
            ("姓　　　名：", f("<name>")),
            ("执业药师证：", kit.serial("####################", f.start)),
            ("身份证号码：", f("<id>")),
        ],
        "song 13.5|song 14",
        (32, 100),
    )
    leaf.put(
        70,
        y + 14,
        f(
            "　　该同志于<span:至>参加执业药师继续教育“<what>”培训，学习成绩<mark>，"
            f"授予<hrs>，计{f.long / 3:g}学分。特此证明。"
        ),
        "song 15 w340 l2.0",
    )
    leaf.qr(70, 500, 74)
    leaf.put(70, 590, "扫一扫查验真伪", "song 10.5 grey")
    leaf.close(
        [f],
        (320, 540),
        "song 14 c",
        lore.NATIONAL[0].replace("建筑业", "药学"),
        day=f.given,
        size=100,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-safety-officer-card")
def safety_card(kit: Kit) -> Paper:
    """安全生产知识和管理能力培训合格证: labels left, photograph right, valid until a later day."""
    leaf = Leaf(kit, 600, 400, "mint")
    f = Fill(
        kit,
        "training_class",
        (
            "生产经营单位主要负责人安全培训",
            "安全生产管理人员安全培训",
            "危险化学品经营单位安全培训",
        ),
        (2, 5),
        (2015, 2025),
        hours=(12, 16, 24, 32),
        no=("津A{y}######", "120100{y}####"),
        dates=("plain", "dashes", "dots-padded"),
    )
    leaf.border("green", 10, 2)
    leaf.mid(48, "安全生产培训合格证", "head 24 green")
    ends = f.given.replace(year=f.given.year + 3, day=min(f.given.day, 28))
    rows: list[tuple[str, Words]] = [
        ("姓　　名", f("<name>")),
        ("身份证号", f("<id>")),
        ("工作单位", f("<unit>")),
        ("培训类别", f("<what>")),
        ("培训时间", f("<span:至>")),
        ("培训学时", f("<hrs:#学时>")),
        ("考核结果", f("<mark>")),
        ("证书编号", f("<no>")),
    ]
    leaf.pairs((34, 84), rows, "hei 12.5|song 13 <300", (28, 66))
    photo_with_seal(leaf, (478, 84), 86, lore.BUREAUS[4])
    leaf.put(34, 330, f"有效期至：{wording.day(ends, 'plain')}", "song 12")
    leaf.close(
        [f],
        (430, 330),
        "song 13 c",
        leaf.rng.choice([lore.BASES[3], lore.BASES[4]]),
        day=f.given,
        size=88,
        gap=24,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-constructor-hours-form")
def constructor(kit: Kit) -> Paper:
    """二级建造师继续教育: a ruled form, compulsory and optional hours and their sum."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (
            "二级建造师（建筑工程专业）继续教育",
            "二级建造师（市政公用工程专业）继续教育",
            "监理工程师继续教育",
            "一级造价工程师继续教育",
        ),
        (12, 18),
        (2015, 2025),
        hours=(60,),
        no=("ZJJ{y}#####", "津建继{y}-#####"),
        dates=("dashes", "plain"),
    )
    must = leaf.rng.choice([30, 36, 40, 60])
    more = leaf.rng.choice([20, 24, 30])
    f.long = float(must + more)
    leaf.mid(90, "注册人员继续教育合格证明", "head 24")
    rows: list[list[Words]] = [
        ["姓　　名", f("<name>"), "性　　别", f("<sex>")],
        ["身份证号", f("<id>"), "注册编号", kit.serial("津2#########", f.start)],
        ["聘用单位", f("<unit>")],
        ["培训项目", f("<what>")],
        ["培训时间", f("<span:至>"), "培训方式", "面授"],
        ["必修课", f"{must}学时", "选修课", f"{more}学时"],
        ["合　　计", f("<hrs>"), "考试成绩", f("<mark>")],
        ["证书编号", f("<no>")],
    ]
    low = leaf.form((56, 120), "82 170 82 150", rows, "hei 13|song 13", 40)
    leaf.put(62, low + 26, "本证明作为延续注册的依据。", "song 12 grey")
    leaf.close(
        [f],
        (400, low + 90),
        "song 15 c",
        leaf.rng.choice([lore.BASES[7], lore.NATIONAL[0]]),
        day=f.given,
        labels=("培训单位（章）：", "　　日　期："),
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-accountants-credits")
def accountants(kit: Kit) -> Paper:
    """会计人员继续教育合格证明: labels in two columns, credits, the year."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        lore.MONEY,
        (2, 5),
        (2015, 2025),
        units="学分",
        hours=(30, 60, 90),
        no=("KJ{y}########",),
        trade=("会计", "集团", "公司"),
        dates=("dashes", "padded"),
    )
    f.long = float(leaf.rng.choice([20, 30, 60, 90]))
    leaf.border("blue", 22, 1)
    leaf.veil("会计继续教育")
    leaf.mid(94, f("<yr:年度>会计专业技术人员"), "kai 20 blue")
    leaf.mid(136, "继续教育合格证明", "head 30 blue")
    left: list[tuple[str, Words]] = [
        ("姓名：", f("<name>")),
        ("证件号码：", f("<id>")),
        ("工作单位：", f("<unit>")),
        ("课程名称：", f("<what>")),
    ]
    right: list[tuple[str, Words]] = [
        ("培训日期：", f("<span:至>")),
        ("取得学分：", f("<hrs:#学分>")),
        ("考核结果：", f("<mark>")),
        ("培训方式：", f("<form:面授>")),
        ("证明编号：", f("<no>")),
    ]
    leaf.pairs((90, 200), left, "hei 14|song 15 <260", (46, 80))
    leaf.pairs((450, 200), right, "hei 14|song 15 <270", (46, 80))
    leaf.put(
        90, 420, "根据《会计专业技术人员继续教育规定》，上述学分在取得当年有效。", "song 12.5 grey"
    )
    leaf.close(
        [f],
        (610, 450),
        "song 15.5 c",
        leaf.rng.choice([lore.SOCIETIES[6], lore.BASES[5]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-teachers-hours-slip")
def teachers(kit: Kit) -> Paper:
    """教师培训学时证明: a ruled half sheet with the subject taught beside the facts."""
    leaf = Leaf(kit, 595, 420)
    f = Fill(
        kit,
        "training_class",
        lore.TEACHING,
        (1, 4),
        (2015, 2025),
        hours=(6, 8, 12, 16, 24),
        no=("JSXS{y}######", "津教培{y}-####"),
        trade=SCHOOL,
    )
    leaf.border("teal", 14, 1.4)
    leaf.mid(58, "中小学（幼儿园）教师培训学时证明", "head 19 teal")
    leaf.put(560, 84, f("No：<no>"), "song 11.5 r")
    rows: list[list[Words]] = [
        ["教师姓名", f("<name>"), "任教学科", leaf.rng.choice(["语文", "数学", "英语", "物理"])],
        ["所在单位", f("<unit>")],
        ["培训项目", f("<what>")],
        ["培训时间", f("<span:—>"), "培训形式", "集中面授"],
        ["培训学时", f("<hrs:#>"), "考核等次", f("<mark>")],
    ]
    low = leaf.form((34, 98), "74 210 74 169", rows, "song 12.5|kai 13.5", 34)
    leaf.close(
        [f],
        (420, low + 44),
        "song 14 c",
        leaf.rng.choice(lore.SCHOOLS_FOR_TEACHERS),
        day=f.given,
        size=94,
        gap=26,
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-standard-explained")
def standard_class(kit: Kit) -> Paper:
    """宣贯培训证书: host and co-host in the text; the host alone seals."""
    leaf = Leaf(kit, 842, 595, "ivory")
    year = leaf.rng.choice(["GB 50300", "GB 50202", "JGJ 130", "GB/T 50326"])
    f = Fill(
        kit,
        "training_class",
        (f"{year}标准宣贯", "新版建筑设计防火规范宣贯", "城市综合管廊工程技术规范宣贯"),
        (1, 3),
        (2015, 2025),
        hours=(8, 12, 16, 20),
        no=("XG{d}-###", "BZ（{y}）####"),
    )
    host = leaf.rng.choice(lore.NATIONAL[:3])
    leaf.ornate("gold", 20)
    leaf.mid(124, "培训合格证书", "head 36 red")
    leaf.put(
        106,
        210,
        f(
            f"　　<name>同志于<span:至>参加由{host}主办、{lore.BASES[6]}协办的“<what>”"
            "培训班，培训<hrs>，考核<mark>。"
        ),
        "song 18 w630 l2.1",
    )
    leaf.put(106, 420, f("证书编号：<no>"), "song 13.5")
    leaf.put(106, 446, f("身份证号：<id>"), "song 13.5")
    leaf.close(
        [f], (430, 420), "song 14.5", host, day=f.given, labels=("发证单位：", "发证日期："), gap=26
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-panel-beside-the-sentence")
def panel(kit: Kit) -> Paper:
    """学时证明 with a panel at the right that repeats the hours, and a check code."""
    leaf = Leaf(kit, 842, 560)
    f = Fill(
        kit,
        "training_class",
        (*lore.SCIENCE, *lore.OFFICE),
        (2, 5),
        (2018, 2025),
        no=("XSZM-{d}-####",),
        dates=("plain", "padded"),
    )
    body = leaf.rng.choice(lore.BASES)
    leaf.veil(body[:10])
    leaf.border("gold", 16, 2)
    leaf.border("gold", 22, 0.7)
    leaf.box(640, 40, 802, 520, "mist")
    leaf.put(330, 110, "继续教育学时证明", "head 30 c")
    leaf.put(
        70,
        184,
        f(
            "　　兹证明<name>（身份证号：<id>）已按要求参加<span:至>“<what>”面授培训，"
            "考核<mark>，累计完成<hrs>，准予登记。"
        ),
        "song 17 w540 l2.1",
    )
    leaf.put(721, 120, "认定学时", "hei 15 c")
    leaf.put(721, 176, f"{f.long:g}", "head 40 red c")
    leaf.qr(676, 260, 90)
    leaf.put(721, 376, "防伪校验", "hei 11 grey c")
    leaf.put(721, 400, f"校验码 {leaf.rng.randrange(16**8):08X}", "mono 10.5 c")
    leaf.put(70, 470, f("证明编号：<no>"), "song 12.5")
    leaf.close([f], (470, 430), "song 15 c", body, day=f.given, seal="clean")
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-register-form-of-a-class")
def kept_file(kit: Kit) -> Paper:
    """A talents' service registers a class: a form of three pairs a row."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (*lore.OFFICE, *lore.MONEY),
        (2, 4),
        (2015, 2025),
        dates=("plain", "spaced"),
    )
    body = lore.BASES[2]
    leaf.mid(100, "专业技术人员培训学时登记表", "head 22")
    later = f.given + timedelta(days=leaf.rng.randrange(2, 30))
    rows: list[list[Words]] = [
        [
            "姓名",
            f("<name>"),
            "性别",
            f("<sex>"),
            "学历",
            leaf.rng.choice(["本科", "大专", "研究生"]),
        ],
        ["身份证号码", f("<id>"), "工作单位", f("<unit>")],
        ["培训班名称", f("<what>")],
        ["培训起止时间", f("<span:至>")],
        ["科目类别", f("<sub:专业科目>"), "学时", f("<hrs:#>"), "成绩", f("<mark>")],
        ["培训机构意见", "　　情况属实。"],
    ]
    low = leaf.form((44, 128), "92 110 70 100 50 85", rows, "song 12.5|song 13", 42)
    leaf.put(60, low + 110, f"经办人：{kit.person().name}", "song 13")
    leaf.close([f], (400, low + 110), "song 14.5 c", body, day=later)
    return f.paper(KIND, leaf)
