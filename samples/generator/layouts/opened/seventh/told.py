"""Training certificates in a sentence: seminars, own staff, halves, blanks by pen."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, of

KIND = "training_certificate"


@of(KIND, "t-by-the-ministers-rule")
def by_rule(kit: Kit) -> Paper:
    """A sentence that opens with the rule it rests on, whose number is nobody's."""
    leaf = Leaf(kit, paper="ivory")
    f = Fill(kit, "training_class", lore.EVERY, (2, 5), (2016, 2025), no=("JX-{y}-#####",))
    leaf.mid(96, "专业技术人员继续教育", "song 19")
    leaf.mid(134, "学 习 证 明", "head 28")
    leaf.put(530, 172, f("证明编号：<no>"), "song 12 r")
    text = (
        "　　根据《专业技术人员继续教育规定》（人力资源社会保障部令第25号）的要求，"
        "<unit> <name>（身份证号：<id>）于<span:至>参加“<what>”专业科目集中培"
        "训，经考核<mark>，认定继续教育<hrs>。"
    )
    f.know(subject="professional")
    leaf.put(72, 222, f(text), "song 16 w450 l2.15")
    leaf.put(72, 470, "　　本证明可作为继续教育登记的依据。", "song 14 grey")
    leaf.close(
        [f],
        (400, 560),
        "song 15.5 c",
        leaf.rng.choice([*lore.BUREAUS[:2], lore.CENTRES[6]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-seminar-of-the-year")
def seminar(kit: Kit) -> Paper:
    """高级研修班结业证书: an upright sheet, photograph in the middle, Chinese numerals."""
    leaf = Leaf(kit, 560, 800, "sand")
    f = Fill(
        kit,
        "seminar",
        ("智能电网与储能", "绿色港口建设", "中医药传承创新", "现代种业发展", "数字化车间建设"),
        (4, 6),
        (2015, 2025),
        hours=(32, 40, 48),
        no=("YX{y}第###号",),
        dates=("cn",),
        marks=("合格",),
    )
    leaf.corners("brown", 20, 70)
    leaf.mid(110, "高级研修班", "kai 22 brown")
    leaf.mid(158, "结 业 证 书", "kai 38 brown")
    leaf.photo(236, 186, 88)
    text = (
        "　　<name>同志于<span:至>参加“<what>”高级研修班学习，共<hrs:@学时>，"
        "完成研修任务，考核<mark>，准予结业。"
    )
    leaf.put(70, 364, f(text), "kai 19 w420 l2.05")
    leaf.put(70, 740, f("编号：<no>"), "song 13")
    body = leaf.rng.choice([lore.COLLEGES[1], lore.BUREAUS[0], lore.NATIONAL[5]])
    leaf.close([f], (380, 650), "kai 17 c", body, day=f.given, form="cn")
    return f.paper(KIND, leaf)


@of(KIND, "t-company-trains-its-own")
def own_staff(kit: Kit) -> Paper:
    """A firm's certificate for its own staff: employer and issuer are the same body."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        (*lore.PLANT, *lore.DESK),
        (1, 3),
        (2016, 2025),
        hours=(4, 8, 12, 16),
        no=("NP{y}####", "RL-PX-{y}-###"),
        marks=("合格", "优秀", "91分", "86分"),
    )
    leaf.band("blue", 16, 16)
    leaf.put(70, 96, f("<unit>"), "head 18 blue <560")
    leaf.put(70, 150, leaf.rng.choice(["内部培训合格证", "职工培训证书"]), "head 32")
    text = leaf.rng.choice(
        [
            (
                "　　我公司员工<name>（身份证号：<id>）于<span:至>参加内部培训“"
                "<what>”，共<hrs>，考核成绩<mark>，特此证明。"
            ),
            (
                "　　<name>，身份证号<id>，<span:至>参加本单位组织的“<what>”脱产"
                "培训<hrs>，结业成绩<mark>。"
            ),
        ]
    )
    leaf.put(70, 214, f(text), "song 18 w700 l2.1")
    leaf.put(70, 520, f("编号 <no>"), "mono 13")
    leaf.close([f], (600, 430), "song 15.5 c", f.works, day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-six-half-days")
def half_days(kit: Kit) -> Paper:
    """Evenings or mornings counted as half days, with the weekday named."""
    leaf = Leaf(kit, 780, 550, "mint")
    f = Fill(
        kit,
        "training_class",
        (*lore.CLASS, *lore.DESK),
        (14, 40),
        (2015, 2024),
        units="半天",
        hours=(4, 6, 8, 10),
        no=("BT{y}-##",),
        dates=("plain", "padded"),
    )
    leaf.border("green", 24, 2)
    leaf.mid(116, "学 习 证 明", "kai 34 green")
    when = leaf.rng.choice(["每周三下午", "每周六上午", "逢双周周四下午"])
    text = (
        f"　　<name>同志（身份证号：<id>）自<span:至>利用{when}参加“<what>”业务培训，"
        "累计<hrs:#个半天>，经考查<mark>，特此证明。"
    )
    leaf.flow((90, 196), f(text), "song 18 l2.15", 690)
    leaf.put(90, 440, f("证明号：<no>"), "song 13")
    leaf.close([f], (560, 410), "song 15.5 c", leaf.rng.choice(lore.FOR_TEACHERS), day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-hours-with-credits-beside")
def with_credits(kit: Kit) -> Paper:
    """学时 and 学分 on one paper: the hours count, the credits stand in brackets."""
    leaf = Leaf(kit, 842, 595, "mist")
    f = Fill(
        kit,
        "training_class",
        ("药品储存与养护", "处方药与非处方药管理", "中药鉴别技术", "临床药学服务"),
        (2, 5),
        (2016, 2025),
        hours=(15, 24, 30),
        no=("YS{y}#####", "津药培{y}####"),
    )
    leaf.border("teal", 20, 1)
    leaf.border("teal", 27, 1)
    leaf.mid(104, f("<yr:年度>药学专业技术人员继续教育"), "kai 20")
    leaf.mid(152, "学 时 证 明", "head 34 teal")
    text = (
        "　　<name>（身份证号：<id>），工作单位<unit>，于<span:至>参加“<what>”面授培训，"
        f"学习成绩<mark>，授予<hrs>（计{f.long / 3:g}学分）。"
    )
    leaf.flow((96, 226), f(text), "song 18 l2.1", 746)
    leaf.put(96, 470, f("证明编号　<no>"), "song 13")
    leaf.close([f], (600, 440), "song 15.5 c", lore.SOCIETIES[3], day=f.given)
    return f.paper(KIND, leaf)


@of(KIND, "t-filled-into-printed-blanks")
def blanks(kit: Kit) -> Paper:
    """A printed sentence with gaps; name, days and marks stand in them by pen."""
    leaf = Leaf(kit, 700, 495, "cream")
    f = Fill(
        kit,
        "training_class",
        (*lore.FIELD, *lore.DESK),
        (2, 5),
        (2014, 2022),
        no=("####", "{y}###"),
        dates=("plain",),
    )
    body = leaf.rng.choice([lore.CENTRES[1], lore.CENTRES[3], lore.SOCIETIES[1]])
    leaf.border("wine", 16, 2.4)
    leaf.mid(86, "结　业　证　书", "head 32 wine")
    leaf.put(560, 122, "第", "song 14")
    leaf.pen(578, 122, f("<no>"), "pen 16 ink <64")
    leaf.put(646, 122, "号", "song 14")
    lines = (
        (176, (("", "<name>", 150), ("同志于", "", 0))),
        (222, (("", "<span:至>", 330), ("参加", "", 0))),
        (268, (("", "<what>", 300), ("培训班学习，共", "", 0))),
        (314, (("", "<hrs:#>", 60), ("学时，成绩", "<mark>", 90), ("，准予结业。", "", 0))),
    )
    for y, parts in lines:
        x = 86.0
        for words, slot, room in parts:
            x = leaf.put(x, y, words, "song 17") + (4 if words else 0)
            if slot:
                leaf.rule(x, y + 5, x + room, y + 5, 0.6)
                leaf.pen(x + 10, y - 1, f(slot), f"pen 19 ink <{room - 14}")
                x += room + 4
    leaf.close([f], (500, 386), "song 15 c", body, day=f.given, form="spaced")
    return f.paper(KIND, leaf)


@of(KIND, "t-number-above-the-title")
def number_above(kit: Kit) -> Paper:
    """The number in words and brackets above, the sentence in big type, the day in full width."""
    leaf = Leaf(kit, 842, 595)
    f = Fill(
        kit,
        "training_class",
        lore.WORKS,
        (2, 6),
        (2015, 2025),
        no=("（津建培{y}）第####号", "〔{y}〕建培字第###号"),
        dates=("wide", "plain"),
        marks=("合格", "通过"),
    )
    leaf.border("black", 26, 1)
    leaf.put(60, 74, f("<no>"), "song 14")
    leaf.mid(140, "培 训 合 格 证", "song 36")
    text = (
        "　　<name>，<sex>，身份证号<id>，系<unit>专业技术人员，于<span:至>参加<what>培训班，"
        "学习<hrs>，考核<mark>。"
    )
    leaf.put(90, 214, f(text), "song 20 w664 l2.05")
    leaf.close(
        [f],
        (610, 450),
        "song 16 c",
        leaf.rng.choice([lore.NATIONAL[6], lore.CENTRES[9]]),
        day=f.given,
        form="wide",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-course-named-in-head-line")
def named_in_head(kit: Kit) -> Paper:
    """The class stands in the title line; the sentence says 上述培训 and the rest."""
    leaf = Leaf(kit, 842, 595, "rose")
    f = Fill(
        kit, "training_class", (*lore.CARE, *lore.WATER), (2, 4), (2016, 2025), no=("PXB{y}-###",)
    )
    leaf.ornate("wine", 22)
    leaf.mid(112, f("“<what>”培训班"), "head 24 <680")
    leaf.mid(160, "结业证书", "kai 34 wine")
    leaf.put(104, 226, f("姓名：<name>　　　身份证号：<id>"), "song 16")
    text = "　　参加上述培训，时间为<span:至>，完成全部课程计<hrs>，考核<mark>，准予结业。"
    leaf.flow((104, 270), f(text), "song 18 l2.1", 738)
    leaf.put(104, 480, f("证书编号：<no>"), "song 13")
    leaf.close(
        [f],
        (600, 430),
        "song 16 c",
        leaf.rng.choice([lore.HOSPITALS[1], lore.SOCIETIES[4]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)
