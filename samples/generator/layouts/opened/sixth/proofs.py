"""Training certificates filled by pen, copied, of the own unit, of hospitals."""

from __future__ import annotations

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.sixth import lore
from samples.generator.layouts.opened.sixth.desk import Fill, Leaf, paper_of

KIND = "training_certificate"


@paper_of(KIND, "s-printed-blank-by-pen")
def by_pen(kit: Kit) -> Paper:
    """A printed blank whose gaps were filled with a pen: name, days, hours, mark."""
    leaf = Leaf(kit, 720, 500, "rose")
    f = Fill(
        kit,
        "training_class",
        (*lore.NURSING, *lore.TEACHING),
        (2, 4),
        (2008, 2022),
        dates="plain",
        no=("{y}###",),
        marks=("合格", "良好", "优秀"),
    )
    leaf.border("red", 18, 3)
    leaf.mid(84, "培 训 结 业 证", "song 30 red")
    leaf.put(560, 112, "编号", "song 12.5")
    leaf.pen(590, 112, f("<no>"), "pen 15 ink")
    leaf.rule(588, 116, 660, 116, 0.5)
    y = 164.0
    start, end = wording.day(f.start, "plain"), wording.day(f.end, "plain")
    lines = (
        (("", "<name>", 150), ("同志于", "<d1>", 170), ("至", "<d2>", 170)),
        (("参加", "<what>", 360), ("培训班", "", 0)),
        (("学习，计", "<hrs:#>", 70), ("学时，考核成绩为", "<mark>", 110), ("，准予结业。", "", 0)),
    )
    for row in lines:
        x = 70.0
        for printed, slot, wide in row:
            x = leaf.put(x, y, printed, "song 16") + 4
            words = {
                "<d1>": [f.say("start_date", start, str(f.start))],
                "<d2>": [f.say("end_date", end, str(f.end))],
            }.get(slot) or (f(slot) if slot else [])
            if wide:
                leaf.pen(x + 8, y, words, f"pen 17 ink <{wide - 10}")
                leaf.rule(x, y + 5, x + wide, y + 5, 0.5)
                x += wide + 4
        y += 52
    leaf.close(
        [f],
        (500, 380),
        "song 15 c",
        leaf.rng.choice([lore.HOSPITALS[2], lore.SCHOOLS_FOR_TEACHERS[0]]),
        day=f.given,
        form="plain",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-copy-with-booklet-number")
def copy_of_paper(kit: Kit) -> Paper:
    """A black and white copy: the clerk's 与原件相符, the booklet's number by pen top right."""
    leaf = Leaf(kit)
    f = Fill(kit, "training_class", lore.EVERY, (2, 5), (2015, 2024), no=("津继培{y}####",))
    leaf.book_number(450, 44)
    leaf.page.frame(50, 90, 545, 470, width=3, colour=(70, 70, 70))
    leaf.page.frame(57, 97, 538, 463, width=0.8, colour=(70, 70, 70))
    leaf.mid(160, "继续教育培训证书", "head 27")
    leaf.put(
        90,
        212,
        f("　　<name>同志于<span:至>参加<what>学习，共<hrs>，考核成绩<mark>，特发此证。"),
        "kai 16.5 w415 l2.0",
    )
    leaf.put(90, 400, f("证号：<no>"), "song 12")
    leaf.close(
        [f], (400, 380), "song 13.5 c", leaf.rng.choice(lore.BASES[:4]), day=f.given, size=94
    )
    leaf.copied(120, 540)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-our-unit-trained")
def our_unit(kit: Kit) -> Paper:
    """An employer's proof of its own class: 本单位 is whoever seals, who is the employer too."""
    leaf = Leaf(kit)
    f = Fill(
        kit, "training_class", (*lore.SAFETY, *lore.SCIENCE, *lore.OFFICE), (1, 3), (2015, 2025)
    )
    leaf.mid(110, leaf.rng.choice(["内部培训学时证明", "单位组织培训证明"]), "head 24")
    f.say("employer", f.works)
    text = leaf.rng.choice(
        [
            (
                "　　<name>，身份证号<id>，为我单位在职专业技术人员。"
                "<span:至>参加我单位组织的“<what>”内部培训，授课<hrs>，经书面考试，"
                "成绩<mark>，情况属实。"
            ),
            (
                "　　兹证明我单位<name>（身份证号：<id>）于<span:至>参加本单位举办的“<what>”"
                "培训班，完成<hrs>，考核<mark>。"
            ),
        ]
    )
    y = leaf.put(72, 170, f(text), "song 16 w450 l2.1")
    leaf.put(72, y, "　　特此证明。", "song 16")
    leaf.put(72, y + 120, "经办人：", "song 14")
    leaf.sign(128, y + 94, 60)
    leaf.put(72, y + 146, "联系电话：022-00001234", "song 14")
    leaf.close([f], (400, y + 96), "song 15.5 c", f.works, day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-month-long-refresher")
def refresher(kit: Kit) -> Paper:
    """进修证书 of a hospital: months alone, department, no hours."""
    leaf = Leaf(kit, 760, 540, "cream")
    body = leaf.rng.choice(lore.HOSPITALS)
    f = Fill(
        kit,
        "refresher_class",
        ("心血管内科学", "重症医学", "康复医学", "新生儿学", "麻醉学", "血液净化中心"),
        (90, 180),
        (2015, 2024),
        dates=("plain", "cn"),
        marks=("合格", "优秀", "良好"),
        no=("进修（{y}）第###号", "JX{y}###"),
        trade=("医院", "疾病"),
    )
    leaf.ornate("green", 16)
    leaf.mid(100, "进 修 证 书", "head 34 green")
    leaf.photo(80, 150, 84)
    leaf.put(
        190,
        180,
        f(
            "　　<unit><name>同志于<months:至>在我院进修“<what>”专业，期满，"
            "考核成绩<mark>，特发此证。"
        ),
        "kai 18 w500 l2.1",
    )
    leaf.put(80, 460, f("<no>"), "song 13")
    leaf.close([f], (560, 412), "song 15 c", body, day=f.given)
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-traditional-script")
def traditional(kit: Kit) -> Paper:
    """An old press's title in traditional characters; number and day in Chinese numerals."""
    leaf = Leaf(kit, 800, 560, "sand")
    f = Fill(
        kit,
        "training_class",
        (*lore.TEACHING, *lore.MONEY),
        (3, 5),
        (2006, 2021),
        hours=(20, 24, 30),
        dates=("cn",),
        no=("第{y}####號",),
    )
    leaf.border("brown", 22, 2)
    leaf.mid(110, "結 業 證 書", "kai 40 brown")
    leaf.put(
        110,
        190,
        f(
            "　　<name>同志於<span:至>參加<what>培訓班，學習期滿，共<hrs:@學時>，"
            "考核<mark>，准予結業。"
        ),
        "kai 20 w580 l2.1",
    )
    leaf.put(110, 450, f("<no>"), "kai 15")
    leaf.close(
        [f],
        (570, 400),
        "kai 17 c",
        leaf.rng.choice([lore.SCHOOLS_FOR_TEACHERS[3], lore.SOCIETIES[6]]),
        day=f.given,
        form="cn",
    )
    return f.paper(KIND, leaf)


@paper_of(KIND, "s-lab-method-class")
def lab_class(kit: Kit) -> Paper:
    """A laboratory training's certificate: facts centred one under another, score, instructor."""
    leaf = Leaf(kit, 595, 842, "mist")
    f = Fill(
        kit,
        "training_class",
        (
            "原子荧光光谱法测定砷和汞",
            "微生物限度检查方法",
            "离子色谱操作与维护",
            "测量不确定度评定",
            "食品中农药残留检测",
        ),
        (2, 4),
        (2015, 2025),
        marks=("86分", "92分", "78分", "95分"),
        no=("SYS-{y}-###", "PX{d}#"),
    )
    leaf.border("teal", 24, 4)
    leaf.mid(140, "培训结业证书", "head 30 teal")
    leaf.mid(226, f("<name>"), "kai 28")
    leaf.mid(262, f("身份证号　<id>"), "song 13")
    for y, words in (
        (320, "已完成下列培训并通过考试"),
        (364, "“<what>”"),
        (408, "培训日期　<span:至>"),
        (446, "培训学时　<hrs>"),
        (484, "考试成绩　<mark>"),
    ):
        leaf.mid(y, f(words), "song 16 <470")
    leaf.put(90, 570, "培训讲师：", "song 13")
    leaf.sign(156, 544, 62)
    leaf.put(90, 760, f("编号：<no>"), "song 12.5")
    leaf.close(
        [f],
        (390, 640),
        "song 15 c",
        leaf.rng.choice([lore.SOCIETIES[1], lore.SOCIETIES[8], lore.COLLEGES[1]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)
