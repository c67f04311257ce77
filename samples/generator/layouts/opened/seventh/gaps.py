"""Training certificates in a sentence: marks, copies, stages, titles at the side."""

from __future__ import annotations

from samples.generator import wording
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.seventh import lore
from samples.generator.layouts.opened.seventh.desk import Fill, Leaf, of

KIND = "training_certificate"


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
        "　　<name>同志参加<span:至>“<what>”岗位培训，总计<hrs>（理论"
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
    own.put(90, 430, f("编号：<no>"), "song 17")
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
