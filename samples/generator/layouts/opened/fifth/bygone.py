"""Papers of the years before and after 2000: spreads, carbon copies, stencils, cards."""

from __future__ import annotations

from samples.generator import fonts, wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.fifth import lore
from samples.generator.layouts.opened.fifth.board import Grid, Sheet
from samples.generator.layouts.opened.fifth.case import Case, fresh, nothing

KIND = "training_certificate"
OLD = (1996, 2008)


@fresh(KIND, "r-spread-of-a-red-booklet")
def red_booklet(kit: Kit) -> Paper:
    """A booklet lying open: photograph and number on the left leaf, the sentence on the right."""
    s = Sheet(kit, 780, 530, "ivory")
    d = Case(
        kit,
        "training_class",
        (*lore.LEDGER, *lore.FARMING, *lore.ENGINE),
        (5, 30),
        OLD,
        hours=(24, 36, 48, 60, 80),
        no=("(y)字第####号", "漓培结字(y)####", "第######号"),
        dates=("plain", "cn", "cn-circle"),
        marks=("合格", "及格", "良好", "优秀"),
    )
    s.rule(390, 0, 390, 530, 0.5)
    s.box(150, 90, 240, 215)
    s.photo(152, 92, 86)
    body = s.rng.choice(lore.CENTRES[:4])
    s.stamp((200, 205), body, "dry", 92)
    s.pairs(
        (90, 290),
        [("姓　名", d("<name>")), ("性　别", d("<sex>")), ("单　位", d("<unit>"))],
        "song 14|kai 15 <190",
        (40, 70),
        200,
    )
    s.put(90, 440, d("证书编号：<no>"), "song 13")
    s.put(585, 100, "结 业 证 书", "kai 30 red c")
    words = s.rng.choice(
        [
            "　　<name>同志自<from>起至<to>止，在我处举办的“<what>”培训班学习期满，共授课<hrs>，"
            "经考试，成绩<mark>，准予结业，此证。",
            "　　兹有<name>同志于<from>至<to>参加“<what>”短期培训班，授完全部课程计<hrs>，"
            "考核成绩<mark>，发给此证。",
        ]
    )
    s.put(425, 160, d(words), "kai 17 w320 l2.1")
    s.close([d], (590, 420), "song 15 c", body, day=d.given, form="cn")
    return d.paper(KIND, s)


@fresh(KIND, "r-stencilled-proof")
def stencilled(kit: Kit) -> Paper:
    """A proof cut on a stencil in blue: blanks filled by pen, a long stamp, an address below."""
    s = Sheet(kit, 540, 400, "sand")
    d = Case(
        kit,
        "training_class",
        (*lore.FARMING, *lore.LEDGER),
        (3, 6),
        (1996, 2004),
        hours=(3, 4, 5, 6),
        units="天",
        dates="plain",
        no="00####",
        unit=lore.UNITS,
    )
    d.long = float((d.end - d.start).days + 1)
    s.mid(60, "培 训 证 明", "song 23 navy")
    s.put(500, 88, d("No <no>"), "song 13 red r")
    pen = "pen 17 ink"
    y, x = 132.0, s.put(50, 132, "　　兹证明", "song 15 navy")
    for template, after in (("　<name>　", "同志，系"), ("<unit>", "职工，")):
        end = s.pen(x + 4, y - 1, d(template), pen + " <196") + 4
        s.rule(x + 2, y + 4, end, y + 4, 0.5)
        x = s.put(end, y, after, "song 15 navy")
    y, x = 172.0, s.put(50, 172, "于", "song 15 navy")
    end = s.pen(x + 4, y - 1, d("<span:至>"), pen + " <330") + 6
    s.rule(x + 2, y + 4, end, y + 4, 0.5)
    s.put(end, y, "参加我中心举办的", "song 15 navy")
    y = 212.0
    end = s.pen(54, y - 1, d("“<what>”"), pen) + 6
    s.rule(50, y + 4, end, y + 4, 0.5)
    x = s.put(end, y, "培训班，", "song 15 navy")
    x = s.put(50, 252, "共学习", "song 15 navy")
    end = s.pen(x + 6, 251, d("<hrs:#>"), pen) + 8
    s.rule(x + 2, 256, end, 256, 0.5)
    x = s.put(end, 252, "天，考核结果", "song 15 navy")
    end = s.pen(x + 6, 251, d("<mark>"), pen) + 8
    s.rule(x + 2, 256, end, 256, 0.5)
    s.put(end, 252, "，特此证明。", "song 15 navy")
    body = lore.CENTRES[6]
    s.close([d], (370, 334), "song 14 navy c", body, day=d.given, form="plain", seal="bar", size=96)
    s.put(
        50,
        384,
        f"地址：县城南门外{s.rng.randrange(2, 90)}号　电话：2{s.rng.randrange(10000, 99999)}",
        "song 10 navy",
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-old-title-new-pen")
def old_title(kit: Kit) -> Paper:
    """A blank with traditional characters, read downwards, filled in with a pen."""
    s = Sheet(kit, 760, 520, "cream")
    d = Case(
        kit,
        "training_class",
        (*lore.NURSING[:4], *lore.ENGINE[:4]),
        (20, 90),
        (1995, 2003),
        hours=(60, 80, 120, 160),
        dates="cn",
    )
    kit.styles["kai"] = s.rng.choice([key for key in ("ukai", "wenkai") if key in fonts.BY_KEY])
    s.border("red", 16, 3)
    s.border("red", 24, 0.8)
    s.down(700, 60, "結業證書", "old 34 red t8")
    s.put(98, 52, f"第{d.rng.randrange(100, 999)}期", "song 12 grey")
    looks = "kai 18"
    s.down(640, 60, d("學員　<name>　性別　<sex>"), looks, 400)
    s.down(602, 60, d("於<from>起"), looks, 400)
    s.down(564, 60, d("至<to>止"), looks, 400)
    s.down(526, 60, d("在本校參加　<what>"), looks, 400)
    s.down(488, 60, d("培訓班學習"), looks, 400)
    s.down(450, 60, d("修業<hrs:@學時>　經考核<mark>"), looks, 400)
    s.down(412, 60, "准予結業", looks, 400)
    school = lore.CENTRES[2]
    d.know(issuer=school, issue_date=str(d.given))
    s.down(300, 140, [d.say("issuer", school)], "kai 19", 340)
    s.stamp((300, 320), school, "chop", 80)
    s.down(220, 120, [d.issued(d.given, "cn")], "kai 17", 380)
    return d.paper(KIND, s)


@fresh(KIND, "r-post-card-with-retraining")
def post_card(kit: Kit) -> Paper:
    """岗位培训合格证: photograph, lines, and below an empty table for later retraining."""
    s = Sheet(kit, 500, 640, "mint")
    d = Case(
        kit,
        "training_class",
        lore.ENGINE,
        (4, 12),
        (2001, 2014),
        hours=(24, 32, 40, 56),
        no=("浔岗(y)-####", "GP(y)#####"),
        dates=("dots", "plain", "dots-padded"),
        marks=("合格", "81", "76分", "良"),
        units="课时",
    )
    s.mid(56, lore.BUREAUS[7], "song 15")
    s.mid(92, "岗位培训合格证", "head 25 green")
    s.photo(380, 120, 80)
    rows = [
        ("姓名", d("<name>")),
        ("身份证", d("<id>")),
        ("单位", d("<unit>")),
        ("培训项目", d("<what>")),
        ("培训时间", d("<span:—>")),
        ("课时", d("<hrs:#>")),
        ("考核成绩", d("<mark>")),
        ("证号", d("<no>")),
    ]
    s.pairs((40, 146), rows, "hei 13|song 14 <230", (32, 80), 236)
    s.close(
        [d],
        (60, 420),
        "song 13",
        lore.BUREAUS[7],
        day=d.given,
        labels=("发证机关：", "发证日期："),
        size=92,
    )
    s.put(40, 492, "以下由复训单位填写", "hei 11 grey")
    blank = [[""] * 4 for _ in range(3)]
    Grid("110 120 90 100", high=30).draw(s, (40, 502), "复训日期 复训内容 结果 盖章", blank)
    return d.paper(KIND, s)


@fresh(KIND, "r-carbon-of-a-stub")
def carbon(kit: Kit) -> Paper:
    """The second sheet of a carbon set: a number in red, faint blue words, a perforation."""
    s = Sheet(kit, 620, 300, "rose")
    d = Case(
        kit,
        "training_class",
        (*lore.OFFICE, *lore.LEDGER),
        (1, 4),
        (1999, 2012),
        hours=(8, 12, 16, 20, 24),
        dates=("dots", "plain"),
        no="00#####",
    )
    for y in range(10, 300, 14):
        s.rule(92, y, 92, y + 6, 0.6)
    s.down(50, 60, "第二联　交学员", "song 12 grey")
    s.put(350, 46, "继续教育培训凭单", "hei 19 navy c")
    s.put(590, 46, d("№ <no>"), "song 15 red r")
    s.pen(124, 92, d("姓名：<name>"), "pen 17 blue")
    s.pen(300, 92, d("工作单位：<unit>"), "pen 16 blue <290")
    s.pen(124, 128, d("培训名称：<what>　　（面授）"), "pen 16 blue <460")
    s.pen(124, 164, d("培训日期：<span:至>"), "pen 16 blue <460")
    s.pen(124, 200, d("记学时：<hrs:@学时>　　考查：<mark>"), "pen 17 blue")
    s.put(124, 232, f"收费：{s.rng.choice([60, 80, 120])}.00元（收据另开）", "song 11 grey")
    s.close(
        [d],
        (440, 238),
        "song 14 navy c",
        lore.CENTRES[7],
        day=d.given,
        form="dots",
        size=84,
        gap=24,
    )
    return d.paper(KIND, s)


@fresh(KIND, "r-half-work-half-study")
def half_work(kit: Kit) -> Paper:
    """半脱产学习证明 of a works school: months, days a week, a head count, no number."""
    s = Sheet(kit, 560, 700, "ivory")
    d = Case(
        kit,
        "training_class",
        lore.ENGINE,
        (60, 150),
        (1998, 2010),
        hours=(80, 120, 160),
        dates=("plain", "cn"),
        unit=lore.FIRMS,
        marks=("合格", "及格", "良好"),
    )
    s.put(280, 60, [d.say("employer", d.works)], "song 16 red c")
    s.bar(72, "red", x=(60, 500))
    s.mid(130, "半脱产学习证明", "head 25")
    text = (
        "　　我单位职工<name>，身份证号码<id>，自<from>至<to>参加本单位职工学校“<what>”半脱"
        "产培训班。"
        f"该班学员共{s.rng.randrange(22, 60)}人，每周二、四、六下午上课，每次半天，共计<hrs>。"
        "结业考试成绩<mark>，予以证明。"
    )
    s.put(64, 190, d(text), "song 16 w432 l2.1")
    s.close([d], (380, 460), "song 15 c", d.works + "职工学校", day=d.given)
    s.put(
        64,
        640,
        f"地址：样例市机场路{s.rng.randrange(3, 80)}号　　教务电话：内线"
        f"{s.rng.randrange(200, 900)}",
        "song 10.5 grey",
    )
    return d.paper(KIND, s)


@fresh("other", "r-library-card-of-a-school")
def library_card(kit: Kit) -> Paper:
    """A reader's card of a training school with its rules: nothing was learned by it."""
    s = Sheet(kit, 420, 280, "sand")
    d = Case(kit, "training_class", lore.ENGINE, years=(1997, 2009))
    s.border("brown", 10, 1.6)
    s.mid(46, f"{lore.CENTRES[2]}借书证", "song 18 brown")
    s.photo(318, 66, 72)
    rows = [
        ("姓名", d.who.name),
        ("班级", f"{d.what}培训班"),
        ("证号", kit.serial("{y}-####", d.start)),
        ("有效期", f"{d.start.year}年12月31日止"),
    ]
    s.pairs((30, 86), rows, "song 13|kai 14 <210", (32, 56), 216)
    s.put(30, 226, "一、限本人使用，遗失照价赔偿。二、结业离校前须还清图书。", "song 11 w360 l1.6")
    return nothing("other", s)


@fresh("other", "r-receipt-by-hand")
def receipt(kit: Kit) -> Paper:
    """收据 for training fees: sums in words, a cashier, a red number."""
    s = Sheet(kit, 600, 290, "rose")
    d = Case(kit, "training_class", (*lore.LEDGER, *lore.OFFICE), years=(1998, 2016))
    price = s.rng.choice([(120, "壹佰贰拾"), (260, "贰佰陆拾"), (480, "肆佰捌拾"), (800, "捌佰")])
    s.mid(48, "收　款　收　据", "song 22 red")
    s.put(570, 48, kit.serial("No 00#####", d.start), "song 14 red r")
    s.mid(78, wording.day(d.start, "spaced"), "song 12")
    s.box(30, 92, 570, 210)
    s.pen(44, 122, f"今收到　{d.works}　{d.who.name}", "pen 17 ink")
    s.pen(44, 158, f"交来　{d.what}培训班培训费（含教材）", "pen 17 ink")
    s.pen(44, 194, f"人民币（大写）{price[1]}元整　　¥{price[0]}.00", "pen 17 ink")
    s.close([], (170, 244), "song 13 c", s.rng.choice(lore.CENTRES[6:9]), size=84, seal="round")
    s.put(330, 244, f"收款人：{kit.person().name}　　　会计：{kit.person().name}", "song 12")
    return nothing("other", s)
