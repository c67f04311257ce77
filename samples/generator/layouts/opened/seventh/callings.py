"""Training certificates of callings: power, building, farming, teaching, health, labs."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, of, pairs

KIND = "training_certificate"


@of(KIND, "t-supervisors-renewed")
def supervisors(kit: Kit) -> Paper:
    """继续教育证明 of registered engineers: hours of two sorts and their sum."""
    leaf = Leaf(kit, 842, 595, "ivory")
    f = Fill(
        kit,
        "training_class",
        ("注册监理工程师继续教育", "注册造价工程师继续教育", "注册测绘师继续教育"),
        (3, 6),
        (2015, 2025),
        hours=(24, 30, 48),
        no=("JXJY{y}######",),
    )
    leaf.border("brown", 20, 1.4)
    leaf.border("brown", 26, 1.4)
    leaf.mid(110, "注册人员继续教育证明", "head 30 brown")
    must = f.long / 2
    text = (
        "　　<name>（身份证号：<id>；注册号："
        f"{kit.serial('1200####', f.start)}）于<span:至>参加“<what>”面授培训，"
        f"完成必修课{must:g}学时、选修课{must:g}学时，合计<hrs>，考试<mark>。"
    )
    leaf.put(92, 184, f(text), "song 18 w658 l2.1")
    leaf.put(92, 420, f("聘用单位：<unit>"), "song 14")
    leaf.put(92, 446, f("证明编号：<no>"), "song 14")
    leaf.close(
        [f],
        (610, 440),
        "song 15.5 c",
        leaf.rng.choice([lore.NATIONAL[6], lore.CENTRES[9], lore.NATIONAL[2]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-farm-technicians-days")
def farmers(kit: Kit) -> Paper:
    """基层农技人员培训: the length in days alone, a green band, a slogan at the foot."""
    leaf = Leaf(kit, 800, 560, "mint")
    f = Fill(
        kit,
        "training_class",
        lore.FIELD,
        (3, 6),
        (2014, 2025),
        units="天",
        no=("NJ{y}###", "农培{y}第###号"),
    )
    f.long = float((f.end - f.start).days + 1)
    leaf.band("green", 24, 24)
    leaf.mid(110, "基层农业技术推广人员", "kai 22 green")
    leaf.mid(158, "培 训 结 业 证 书", "head 33 green")
    text = leaf.rng.choice(
        [
            "　　<name>同志于<span:至>参加“<what>”培训班，学习<hrs:#天>，考核<mark>，准予结业。",
            (
                "　　<unit><name>同志，<span:至>参加<what>培训，为期<hrs:@天>，"
                "经考试<mark>，准予结业。"
            ),
        ]
    )
    leaf.flow((96, 230), f(text), "kai 20 l2.1", 704)
    leaf.put(96, 440, f("编号：<no>"), "song 13")
    leaf.mid(526, "学农技　兴产业　惠民生", "song 13 grey")
    leaf.close(
        [f],
        (580, 400),
        "song 15.5 c",
        leaf.rng.choice([lore.BUREAUS[3], lore.SOCIETIES[1]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-kindergarten-heads")
def heads(kit: Kit) -> Paper:
    """任职培训 of heads of schools: a blue booklet page across with a ribbon of the base's name."""
    leaf = Leaf(kit, 780, 540)
    names = ("幼儿园园长任职资格培训", "中小学校长提高培训", "学校后备干部培训", "教务主任岗位培训")
    f = Fill(
        kit,
        "training_class",
        names,
        (20, 60),
        (2014, 2025),
        hours=(80, 120, 240),
        marks=("合格", "优秀"),
        no=("XZ{y}####",),
        trade=("学校", "中学"),
    )
    leaf.box(0, 40, 780, 84, "blue")
    body = leaf.rng.choice(lore.FOR_TEACHERS)
    leaf.mid(70, body, "kai 22 white")
    leaf.mid(150, "培训合格证书", "head 32")
    leaf.photo(70, 190, 86)
    text = (
        "　　<name>，<sex>，<unit>，于<from>至<to>参加“<what>”，修满<hrs>，考核"
        "成绩<mark>，特发此证。"
    )
    leaf.put(190, 212, f(text), "song 17.5 w510 l2.1")
    leaf.put(70, 470, f("证书编号：<no>　　身份证号：<id>"), "song 13")
    leaf.close([f], (570, 400), "song 15 c", body, day=f.given, form="cn")
    return f.paper(KIND, leaf)


@of(KIND, "t-power-workers-card")
def power(kit: Kit) -> Paper:
    """电力安全培训: a card form with a bar of colour at the left and facts in two columns."""
    leaf = Leaf(kit, 640, 400, "cream")
    f = Fill(
        kit,
        "training_class",
        lore.GRID,
        (2, 4),
        (2015, 2025),
        hours=(12, 16, 24, 32),
        marks=("合格", "92", "88", "通过"),
        no=("DLAQ{y}#####",),
        dates=("dots-padded", "plain"),
    )
    leaf.box(0, 0, 640, 50, "orange")
    leaf.put(30, 33, "电力从业人员培训合格证", "head 20 white")
    leaf.photo(530, 70, 78)
    leaf.pairs(
        (30, 92),
        pairs(f, "姓　　名|<name>\n身份证号|<id>\n工作单位|<unit>"),
        "hei 12.5 grey|song 14 <390",
        (30, 80),
    )
    leaf.rule(30, 170, 510, 170, 0.6)
    leaf.pairs(
        (30, 200),
        pairs(f, "培训项目|<what>\n起止日期|<span:至>"),
        "hei 12.5 grey|song 14 <390",
        (30, 80),
    )
    leaf.put(30, 262, f("学　　时　<hrs:#>"), "hei 12.5")
    leaf.put(200, 262, f("考试结果　<mark>"), "hei 12.5")
    leaf.put(30, 294, f("证　　号　<no>"), "hei 12.5")
    leaf.close(
        [f],
        (470, 330),
        "song 14 c",
        leaf.rng.choice([lore.NATIONAL[0], lore.SOCIETIES[0]]),
        day=f.given,
        size=94,
        gap=26,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-lab-people-trained")
def lab(kit: Kit) -> Paper:
    """检验检测人员培训合格证: the method's standard within the course's name, capital letters."""
    leaf = Leaf(kit, 842, 595, "mist")
    names = (
        "GB/T 5750生活饮用水标准检验方法",
        "RB/T 214资质认定通用要求",
        "HJ 168方法验证技术导则",
        "JJF 1059测量不确定度评定",
    )
    f = Fill(
        kit,
        "training_class",
        names,
        (2, 4),
        (2016, 2025),
        hours=(12, 16, 20, 24),
        no=("JC-{y}-#####", "QL{d}###"),
    )
    leaf.corners("navy", 22, 40)
    leaf.mid(112, "检验检测人员技术培训", "kai 21 navy")
    leaf.mid(160, "合 格 证 书", "head 34 navy")
    text = (
        "　　<name>同志（身份证号码 <id> ）于 <span:至> 参加 <what> 培训班，接"
        "受 <hrs> 培训，考核 <mark> 。"
    )
    leaf.flow((100, 232), f(text), "song 19 l2.1", 742, 1)
    leaf.put(100, 470, f("合格证编号：<no>"), "song 13.5")
    leaf.close(
        [f],
        (610, 430),
        "song 15.5 c",
        leaf.rng.choice([lore.SOCIETIES[8], lore.NATIONAL[2], lore.CENTRES[4]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-nurses-of-a-speciality")
def nurses(kit: Kit) -> Paper:
    """专科护士培训: months of theory and practice, weeks in words, the hospital's base seals."""
    leaf = Leaf(kit, 595, 800, "rose")
    f = Fill(
        kit,
        "training_class",
        ("重症监护专科护士", "手术室专科护士", "血液净化专科护士", "急诊急救专科护士"),
        (60, 120),
        (2015, 2025),
        hours=(160, 240, 320),
        no=("ZKHS{y}###",),
        dates=("plain", "cn"),
        trade=("医院",),
    )
    leaf.ornate("wine", 20)
    leaf.mid(130, "专科护士培训合格证书", "head 27 wine <480")
    leaf.photo(252, 156, 88)
    text = (
        "　　<name>，身份证号<id>，于<months:至>参加<what>培训，完成理论与临床"
        "实践共<hrs>，考核<mark>，特发此证。"
    )
    leaf.put(80, 336, f(text), "kai 18 w436 l2.15")
    leaf.put(80, 560, f("选送单位：<unit>"), "song 13.5")
    leaf.put(80, 740, f("证书编号：<no>"), "song 13")
    leaf.close(
        [f],
        (390, 640),
        "song 15 c",
        leaf.rng.choice([lore.SOCIETIES[4], *lore.HOSPITALS[:3]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)
