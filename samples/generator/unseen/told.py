"""Held-out training certificates in a sentence: seminars, own staff, halves, blanks by pen."""

from __future__ import annotations

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.unseen import lore
from samples.generator.unseen.desk import Fill, Leaf, of

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
        "<unit> <name>（身份证号：<id>）于<span:至>参加<what>专业科目集中培"
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
                "　　<name>，身份证号<id>，<span:至>参加本单位组织的<what>脱产"
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


@of(KIND, "t-no-dates-but-year")
def only_a_year(kit: Kit) -> Paper:
    """Only the year of study is told; the day below is that of issue."""
    leaf = Leaf(kit, 842, 595, "cream")
    f = Fill(
        kit,
        "training_class",
        lore.PUBLIC,
        (2, 4),
        (2015, 2025),
        hours=(8, 16, 32),
        no=("GX{y}######",),
    )
    f.know(subject="public")
    leaf.corners("red", 20, 54)
    leaf.mid(124, "公需科目培训合格证书", "head 34 red")
    text = leaf.rng.choice(
        [
            (
                "　　<name>（身份证号：<id>）参加<yr:年度>专业技术人员公需科目"
                "《<what>》集中培训，学习<hrs>，考试<mark>，特发此证。"
            ),
            (
                "　　<unit><name>同志，<yr:年度>参加我基地举办的专业技术人员公"
                "需科目“<what>”面授培训，计<hrs>，考试<mark>。"
            ),
        ]
    )
    leaf.flow((100, 206), f(text), "kai 20 l2.1", 742)
    leaf.put(100, 470, f("证书编号：<no>"), "song 13")
    f.given = f.given.replace(year=f.end.year)
    leaf.close(
        [f],
        (600, 430),
        "song 16 c",
        leaf.rng.choice([lore.CENTRES[6], lore.CENTRES[0]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-typed-letter-of-a-base")
def typed(kit: Kit) -> Paper:
    """A letter typed in one face, dates as figures, the hours in Chinese numerals."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        (*lore.WATER, *lore.PLANT),
        (2, 5),
        (2015, 2022),
        dates=("dots-padded",),
        no=("{y}-###",),
    )
    leaf.put(80, 110, "证　　明", "mono 22")
    leaf.put(515, 110, f("编号 <no>"), "mono 12 r")
    leaf.rule(80, 122, 515, 122, 1)
    text = (
        "　　<unit><name>（<id>）参加我中心<what>培训班，自<from>至<to>，共<hrs:@学时>，"
        "考试成绩<mark>，现予证明，以便登记。"
    )
    leaf.put(80, 170, f(text), "mono 15 w435 l2.2")
    leaf.put(80, 420, f"经办人：{kit.person().name}", "mono 14")
    leaf.put(80, 448, "电　话：022-00001234", "mono 14")
    leaf.close(
        [f],
        (400, 540),
        "mono 15 c",
        leaf.rng.choice(lore.CENTRES[:4]),
        day=f.given,
        form="dots-padded",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-passed-with-a-mark")
def with_mark(kit: Kit) -> Paper:
    """The mark is in the sentence, the full marks beside it; classroom and practice split."""
    leaf = Leaf(kit, 800, 566)
    f = Fill(
        kit,
        "training_class",
        (*lore.GRID, *lore.PLANT),
        (3, 6),
        (2015, 2025),
        hours=(24, 32, 40, 48),
        no=("DL{y}-#####", "QH{y}###"),
    )
    f.mark = f"{leaf.rng.randrange(64, 99)}分"
    theory = f.long * 3 / 4
    leaf.border("navy", 18, 4)
    leaf.mid(112, "岗 位 培 训 证 书", "head 33 navy")
    text = (
        "　　<name>同志参加<span:至><what>岗位培训，总计<hrs>（理论"
        f"{theory:g}学时、实操{f.long - theory:g}学时），"
        "结业考试成绩<mark>，满分100分，准予结业。"
    )
    leaf.flow((96, 200), f(text), "song 19 l2.1", 704)
    leaf.put(96, 432, f("工作单位：<unit>"), "song 14")
    leaf.put(96, 458, f("身份证号：<id>"), "song 14")
    leaf.put(96, 484, f("证书编号：<no>"), "song 14")
    leaf.close(
        [f],
        (590, 430),
        "song 15.5 c",
        leaf.rng.choice([lore.NATIONAL[0], lore.CENTRES[8]]),
        day=f.given,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-graded-and-finished")
def finished(kit: Kit) -> Paper:
    """准予结业 is all that is said of the result; months alone tell when."""
    leaf = Leaf(kit, 595, 780, "ivory")
    f = Fill(
        kit,
        "refresher_class",
        ("企业管理", "教育管理", "工程管理", "护理管理"),
        (60, 180),
        (2014, 2024),
        hours=(80, 120, 160),
        no=("JXB-{y}-###",),
        marks=("结业",),
        dates=("plain", "dots"),
    )
    leaf.border("purple", 22, 1.5)
    leaf.mid(120, "进 修 结 业 证 书", "kai 32 purple")
    leaf.photo(252, 150, 90)
    text = (
        "　　学员 <name> ，<sex>，身份证号 <id> ，于<months:至>在我校<what>进修班学习，"
        "修满教学计划规定的<hrs>，准予<mark>。"
    )
    leaf.put(80, 330, f(text), "kai 18 w435 l2.1")
    leaf.put(80, 700, f("证书编号：<no>"), "song 13")
    body = leaf.rng.choice([lore.COLLEGES[0], lore.COLLEGES[3], lore.NATIONAL[5]])
    leaf.close(
        [f], (390, 600), "kai 17 c", body, day=f.given, form=leaf.rng.choice(["cn", "plain"])
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-copy-shrunk-on-a-sheet")
def shrunk(kit: Kit) -> Paper:
    """A certificate copied at two thirds onto A4, the clerk's stamp and booklet number beside."""
    own = Leaf(kit, 760, 520)
    f = Fill(kit, "training_class", lore.EVERY, (2, 4), (2015, 2024), no=("PX{y}#####",))
    own.border("grey", 20, 3)
    own.mid(106, "培训合格证书", "head 34")
    text = (
        "　　<name>同志（身份证号<id>）于<span:至>参加<what>培训，共<hrs>，经考核<mark>，特发此证。"
    )
    own.put(90, 190, f(text), "song 20 w580 l2.1")
    own.put(90, 430, f("编号：<no>"), "song 14")
    own.close([f], (540, 400), "song 17 c", leaf_body(own), day=f.given, seal="grey")
    leaf = Leaf(kit)
    leaf.page.inset(own.page, 62, 90, scale=0.62)
    leaf.copied(90, 470)
    leaf.book_number(420, 60)
    return f.paper(KIND, leaf)


def leaf_body(leaf: Leaf) -> str:
    return leaf.rng.choice([*lore.CENTRES[:5], *lore.NATIONAL[:3]])


@of(KIND, "t-title-down-the-side")
def side_title(kit: Kit) -> Paper:
    """The title runs down the left side in white on colour; labels stand over a short sentence."""
    leaf = Leaf(kit, 760, 480)
    f = Fill(
        kit,
        "training_class",
        (*lore.WORKS, *lore.DESK),
        (1, 4),
        (2018, 2025),
        no=("HHM-{y}####",),
        dates=("dashes", "dots-padded"),
    )
    tone = leaf.rng.choice(["wine", "teal", "navy"])
    leaf.box(0, 0, 110, 480, tone)
    leaf.down(55, 60, "培训合格证书", "head 34 white", 400)
    leaf.put(150, 84, f("<name>"), f"head 26 {tone}")
    leaf.put(150, 112, f("身份证号 <id>"), "hei 12.5 grey")
    text = "<span:至>参加<what>培训，完成<hrs>课程，考核<mark>。特发此证，以资证明。"
    leaf.put(150, 166, f(text), "hei 16 w560 l2.0")
    leaf.qr(150, 360, 66)
    leaf.put(230, 378, "扫码核验", "hei 11 grey")
    leaf.put(230, 400, f("No. <no>"), "hei 12")
    leaf.close([f], (570, 370), "hei 15 c", lore.CENTRES[7], day=f.given, seal="electronic")
    return f.paper(KIND, leaf)


@of(KIND, "t-several-stages-summed")
def summed(kit: Kit) -> Paper:
    """A class in two stretches with days of each; from the first to the last, hours as a sum."""
    leaf = Leaf(kit, 842, 595, "sand")
    f = Fill(
        kit,
        "training_class",
        lore.WORKS,
        (20, 40),
        (2016, 2025),
        hours=(48, 56, 64),
        no=("FD{y}-###",),
        dates=("plain",),
    )
    leaf.ornate("brown", 18)
    leaf.mid(120, "结业证书", "kai 38 brown")
    text = (
        "　　<name>（身份证号：<id>）参加“<what>”培训班，培训时间自<from>开始，至<to>结束，"
        f"分两段进行，每段{f.long / 2:g}学时，共计<hrs>，成绩<mark>，准予结业。"
    )
    leaf.put(104, 210, f(text), "kai 20 w634 l2.1")
    leaf.put(104, 480, f("证书号：<no>"), "song 13.5")
    day = wording.day(f.given, "plain")
    f.know(issue_date=str(f.given))
    leaf.put(104, 506, f"发证日期：{day}", "song 13.5")
    leaf.close([f], (600, 450), "kai 17 c", leaf.rng.choice(lore.CENTRES))
    return f.paper(KIND, leaf)
