"""Training certificates as booklets and cards: spreads, backs, pockets, three folds."""

from __future__ import annotations

from samples.generator import wording
from samples.generator.canvas import Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, cells, of, pairs
from samples.generator.layouts.opened.sixth.desk import photo_with_seal

KIND = "training_certificate"


@of(KIND, "t-spread-sentence-left")
def sentence_left(kit: Kit) -> Paper:
    """An opened booklet, sentence at the left, photograph and facts at the right."""
    leaf = Leaf(kit, 800, 540, "cream")
    f = Fill(kit, "training_class", lore.EVERY, (2, 5), (2014, 2024), no=("{y}J####", "HHM{y}-###"))
    body = leaf.rng.choice(lore.CENTRES)
    leaf.rule(400, 0, 400, 540, 0.6)
    leaf.border("wine", 14, 1)
    leaf.put(200, 90, "结 业 证 书", "kai 30 wine c")
    leaf.put(
        48,
        150,
        f("　　<name>同志参加<what>培训班学习，自<from>至<to>，计<hrs>，考核<mark>，准予结业。"),
        "kai 17 w310 l2.1",
    )
    leaf.close([f], (220, 430), "kai 14.5 c", body, day=f.given, form="cn")
    photo_with_seal(leaf, (550, 70), 100, body)
    leaf.fields(
        (440, 270),
        pairs(
            f, ("姓　　名|<name>\n性　　别|<sex>\n身份证号|<id>\n工作单位|<unit>\n证书编号|<no>")
        ),
        "song 13|kai 14.5",
        40,
        320,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-spread-upright-two-pages")
def upright(kit: Kit) -> Paper:
    """A booklet opened upwards: photograph page above, text page below, a fold between."""
    leaf = Leaf(kit, 480, 720, "rose")
    f = Fill(
        kit,
        "training_class",
        (*lore.PLANT, *lore.WORKS),
        (3, 6),
        (2014, 2024),
        hours=(24, 32, 40),
        no=("AP{y}#####",),
    )
    leaf.rule(0, 360, 480, 360, 0.6)
    leaf.photo(60, 70, 96)
    leaf.pairs(
        (190, 100),
        pairs(f, "姓　名：|<name>\n性　别：|<sex>\n证件号：|<id>\n编　号：|<no>"),
        "song 13.5|song 14 <190",
        (42, 72),
    )
    leaf.put(240, 420, "岗位培训合格", "head 24 wine c")
    leaf.put(
        56,
        466,
        f("　　该同志于<span:至>参加“<what>”岗位培训，学习<hrs>，考试<mark>。"),
        "song 15.5 w368 l2.0",
    )
    leaf.close(
        [f],
        (320, 620),
        "song 14 c",
        leaf.rng.choice([lore.CENTRES[2], lore.CENTRES[8], lore.NATIONAL[6]]),
        day=f.given,
        size=96,
        gap=26,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-card-front-and-back")
def front_back(kit: Kit) -> Paper:
    """A plastic card scanned on both sides, one under the other on a sheet."""
    leaf = Leaf(kit)
    f = Fill(
        kit,
        "training_class",
        ("受限空间作业监护", "登高作业安全", "动火作业监护", "危化品装卸管理"),
        (1, 2),
        (2017, 2025),
        hours=(4, 8, 12),
        no=("YK{y}######",),
        dates=("dots-padded", "padded"),
    )
    body = leaf.rng.choice([lore.CENTRES[4], lore.SOCIETIES[5]])
    for top in (120, 400):
        leaf.box(110, top, 485, top + 236, "mist")
        leaf.page.frame(110, top, 485, top + 236, width=0.8, colour=(110, 120, 140))
    leaf.box(110, 120, 485, 160, "teal")
    leaf.put(297, 147, "培 训 合 格 证", "head 19 white c")
    leaf.photo(126, 176, 82)
    leaf.pairs(
        (226, 200),
        pairs(f, "姓　　名|<name>\n身份证号|<id>\n所在单位|<unit>\n证　　号|<no>"),
        "hei 11.5 grey|hei 12.5 <190",
        (34, 60),
    )
    leaf.pairs(
        (130, 440),
        pairs(f, "培训项目|<what>\n培训日期|<span:至>\n培训学时|<hrs:#>\n考核结果|<mark>"),
        "hei 12 grey|hei 13 <260",
        (32, 72),
    )
    leaf.close([f], (370, 580), "hei 12.5 c", body, day=f.given, size=80, gap=22, form="padded")
    return f.paper(KIND, leaf)


@of(KIND, "t-cover-then-inside")
def cover_inside(kit: Kit) -> Paper:
    """Two pages of a file: the cover with the title alone, then the page with the words."""
    front, inside = Leaf(kit, 420, 595, "wine"), Leaf(kit, 842, 595, "ivory")
    f = Fill(kit, "training_class", lore.EVERY, (2, 5), (2015, 2025), no=("{y}-HG-####",))
    front.mid(220, "结业证书", "kai 36 sand")
    inside.ornate("wine", 20)
    inside.put(110, 130, f("<name>同志："), "kai 22")
    text = (
        "　　于<span:至>在我单位举办的“<what>”培训班学习期满，修完<hrs>，经考核"
        "<mark>，准予结业，特发此证。"
    )
    inside.put(110, 190, f(text), "kai 20 w622 l2.15")
    inside.put(110, 480, f("证书编号：<no>　　　身份证号：<id>"), "song 13")
    inside.close(
        [f],
        (610, 420),
        "kai 17 c",
        inside.rng.choice([*lore.CENTRES[:4], *lore.NATIONAL[:3]]),
        day=f.given,
    )
    return f.paper(KIND, front, inside)


@of(KIND, "t-three-folds")
def three_folds(kit: Kit) -> Paper:
    """A long strip of three panels: title, facts, sentence with seal."""
    leaf = Leaf(kit, 900, 380, "mint")
    f = Fill(
        kit, "training_class", (*lore.WATER, *lore.FIELD), (2, 4), (2014, 2023), no=("S{y}-####",)
    )
    for x in (300, 600):
        leaf.rule(x, 0, x, 380, 0.4)
    leaf.put(150, 160, "专业技术", "kai 24 green c")
    leaf.put(150, 200, "培训合格证", "kai 28 green c")
    leaf.put(150, 330, f("№ <no>"), "song 13 c")
    leaf.photo(320, 40, 70)
    leaf.pairs(
        (320, 180),
        pairs(f, "姓名|<name>\n身份证号|<id>\n单位|<unit>"),
        "song 12.5 grey|song 13.5 <196",
        (38, 66),
    )
    leaf.put(
        624, 70, f("　　参加<what>培训，时间<span:至>，共<hrs>，考核<mark>。"), "song 15 w250 l2.0"
    )
    leaf.close(
        [f],
        (750, 270),
        "song 13 c",
        leaf.rng.choice([lore.SOCIETIES[6], lore.BUREAUS[3]]),
        day=f.given,
        size=92,
        gap=24,
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-stub-torn-off-above")
def stub_above(kit: Kit) -> Paper:
    """存根 above the line of tearing, the certificate below; both have the number."""
    leaf = Leaf(kit, 560, 720)
    f = Fill(
        kit,
        "training_class",
        (*lore.DESK, *lore.PLANT),
        (1, 4),
        (2014, 2022),
        no=("0{y}###",),
        dates=("plain",),
    )
    body = leaf.rng.choice([lore.CENTRES[3], lore.CENTRES[5]])
    number = f("<no>")
    plain = "".join(span.text for span in number)
    leaf.put(280, 46, "存　　根", "song 18 c")
    leaf.put(40, 84, f"姓名：{f.who.name}　　班次：{f.what}", "song 13 <480")
    leaf.put(40, 112, f"号码：No.{plain}　　经办：{kit.person().name}", "song 13")
    x = 10.0
    while x < 550:
        leaf.rule(x, 150, x + 8, 150, 0.6)
        x += 14
    leaf.page.frame(30, 180, 530, 690, width=2)
    leaf.mid(240, "培 训 合 格 证", "head 27")
    leaf.put(510, 276, [Span("No."), *number], "song 13 r")
    leaf.put(
        60,
        330,
        f(
            "　　兹有<unit><name>（身份证号<id>）于<span:至>参加<what>培训班，共"
            "<hrs>，考试<mark>，特发此证。"
        ),
        "song 16 w440 l2.1",
    )
    leaf.close([f], (390, 580), "song 14.5 c", body, day=f.given)
    leaf.stamp((280, 152), body, "star", 92)
    return f.paper(KIND, leaf)


@of(KIND, "t-laminated-badge")
def badge(kit: Kit) -> Paper:
    """A small upright badge: photograph on top, big name, lines small, a bar code's number."""
    leaf = Leaf(kit, 300, 460, "mist")
    f = Fill(
        kit,
        "training_class",
        ("内审员岗位", "消防控制室值班", "电梯安全管理", "食品安全管理员"),
        (1, 3),
        (2017, 2025),
        hours=(8, 12, 16, 24),
        no=("{d}###",),
        dates=("dots-padded",),
    )
    leaf.band("navy", 44)
    leaf.mid(29, "培训合格证", "head 18 white")
    leaf.photo(106, 58, 88)
    leaf.mid(206, f("<name>"), "head 22")
    leaf.pairs(
        (24, 236),
        pairs(
            f,
            (
                "身份证号|<id>\n培训项目|<what>\n培训日期|<span:->\n培训学时|<hrs:#>\n"
                "考核结果|<mark>\n证书编号|<no>"
            ),
        ),
        "hei 11 grey|hei 12 <190",
        (23, 62),
    )
    leaf.close(
        [f],
        (160, 396),
        "hei 11.5 c",
        leaf.rng.choice([lore.CENTRES[2], lore.CENTRES[4]]),
        day=f.given,
        size=76,
        gap=20,
        form="dots-padded",
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-form-with-side-photo-strip")
def side_strip(kit: Kit) -> Paper:
    """A ruled form across whose left strip holds photograph, seal and code one below another."""
    leaf = Leaf(kit, 842, 520)
    f = Fill(
        kit,
        "training_class",
        lore.EVERY,
        (2, 5),
        (2016, 2025),
        marks=("合格", "良好", "95分"),
        no=("TJPX-{y}-#####",),
        dates=("dashes", "plain"),
    )
    leaf.mid(56, "继续教育培训结业证书", "head 24")
    leaf.page.frame(40, 80, 200, 470, width=0.8)
    leaf.photo(78, 96, 84)
    leaf.qr(84, 330, 72)
    leaf.put(120, 424, "扫码查验", "hei 11 grey c")
    rows = cells(
        f,
        """姓名|<name>|性别|<sex>
        身份证号|<id>|单位|<unit>
        培训班|<what>
        培训日期|<span:至>|学时|<hrs:#>
        成绩|<mark>|编号|<no>""",
    )
    low = leaf.form((200, 80), "80 220 60 240", rows, "hei 12.5|song 13.5", 48)
    leaf.close(
        [f], (620, low + 54), "song 14.5 c", leaf.rng.choice(lore.CENTRES), day=f.given, gap=28
    )
    return f.paper(KIND, leaf)


@of(KIND, "t-old-hand-with-columns")
def columns(kit: Kit) -> Paper:
    """Words from top to bottom in columns from the right, days in numerals, a square seal."""
    leaf = Leaf(kit, 700, 470, "cream")
    f = Fill(
        kit,
        "training_class",
        (*lore.CLASS[5:6], *lore.DESK[:1], *lore.DESK[7:8], "中医基础理论"),
        (3, 6),
        (2014, 2020),
        hours=(24, 32, 40),
        dates=("cn",),
    )
    body = leaf.rng.choice([lore.COLLEGES[2], lore.SOCIETIES[7]])
    leaf.border("wine", 14, 4)
    leaf.down(646, 50, "培训证书", "kai 36 wine", 380)
    text = (
        "　学员<name>参加本单位<what>培训，自<from:cn>起，至<to:cn>止，学习"
        "<hrs:@学时>，考核<mark>，此证。"
    )
    x = leaf.down(574, 50, f(text), "kai 19", 360)
    f.know(issuer=body, issue_date=str(f.given))
    left = min(x - 70, 220)
    leaf.down(left, 90, [f.say("issuer", body)], "kai 17", 340)
    leaf.down(
        left - 46,
        120,
        [f.say("issue_date", wording.day(f.given, "cn"), str(f.given))],
        "kai 16",
        320,
    )
    leaf.stamp((left - 20, 330), body, "square", 92)
    return f.paper(KIND, leaf)
