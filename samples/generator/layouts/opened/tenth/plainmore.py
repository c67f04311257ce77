"""Held-out certificates of ordinary units: more that a word processor or an old hand made."""

from __future__ import annotations

from samples.generator import marks
from samples.generator.canvas import A4_WIDE
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged
from samples.generator.manners import box_stamp, veil

KIND = "training_certificate"


@pledged(KIND, "v-plain-stub-and-leaf")
def stub_and_leaf(kit: Kit) -> Paper:
    """A register's stub left of the perforation and the proof right of it; the same numbers."""
    c = Case(kit, "training_class", what=towns.TECH, no="00####", hours=(8, 16, 24), dates="plain")
    w = Flow(kit, (780, 400), edge=30, top=50)
    for y in range(16, 392, 12):
        w.page.line(236, y, 236, y + 6, width=0.8, colour=(120, 120, 120))
    w.put("存　根", "song 16", x=0.1)
    w.y += 40
    for label, words in (("编号", "{no}"), ("姓名", "{name}"), ("学时", "{hours:#}")):
        plain = "".join(span.text for span in c(words))
        w.put(f"{label}：{plain}", "song 12")
        w.y += 32
    w.put("领取人签字：", "song 12")
    right = Flow(kit, (540, 400), edge=40, top=60, paper=w.tint)
    right.head("培训学时证明", "hei 22", 1.4)
    right.put(c("No.{no}"), "song 12 red", align="r")
    right.y += 38
    right.para(
        c("{emp}{name}同志，于{span}参加“{what}”培训，完成学时{hours:#}，考核{mark}。"),
        "song 15",
        lead=2.0,
    )
    right.y = max(right.y + 20, 300)
    right.close(c, kit.rng.choice(towns.CENTRES), spec="song 13", seal=92)
    w.page.inset(right.page, 236, 0, scale=1.0)
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-veiled-sheet")
def veiled(kit: Kit) -> Paper:
    """Watermark words under a sheet of label lines."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        hours=(8, 20, 32),
        no="ZX{y}-####",
        emp=towns.FIRMS,
        dates="dots",
    )
    issuer = kit.rng.choice(towns.OFFICES)
    w = Flow(kit, edge=84, top=120)
    veil(kit, w.page, "继续教育", shade=230)
    w.head("继续教育培训证书", "hei 26 blue", 2.8)
    w.pairs(
        c,
        (
            "姓　　名|{name}\n身份证号|{id}\n工作单位|{emp}\n培训课程|{what}\n"
            "培训日期|{span:-}\n完成学时|{hours}\n考核结果|{mark}\n证书编号|{no"
            "}"
        ),
        "song 15",
        indent=110,
        step=38,
    )
    w.y += 40
    w.close(c, issuer, spec="song 15")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-days-each-week")
def weekly(kit: Kit) -> Paper:
    """Evening lessons over some weeks; the sum of hours is stated, not days."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        days=(20, 40),
        hours=(24, 36, 48),
        dates="plain",
        emp=towns.FIRMS,
    )
    w = Flow(kit, edge=84, top=120)
    w.head("学习证明", "song 26", 2.6)
    w.para(
        c(
            "{name}，{emp}职工，于{span}利用业余时间（每周二、四晚）在我校参加“"
            "{what}”培训，累计完成{hours}，结业考核{mark}。"
        ),
        "song 16",
        lead=2.1,
    )
    w.para(c("特此证明。"), "song 16")
    w.y += 60
    w.close(c, kit.rng.choice(towns.SCHOOLS), spec="song 16")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-panel-beside")
def panel(kit: Kit) -> Paper:
    """The sentence left; a coloured panel at the right edge repeats the hours."""
    c = Case(
        kit,
        "seminar",
        what=towns.TECH,
        days=(3, 5),
        hours=(24, 32, 40),
        no="YX-{y}-####",
        dates="plain",
    )
    w = Flow(kit, A4_WIDE, edge=60, top=130)
    w.page.fill(640, 0, 842, 595, (24, 78, 120))
    left = Flow(kit, (620, 595), edge=50, top=120)
    left.head("高级研修班结业证书", "head 28 blue", 2.6)
    left.para(
        c("{name}同志于{span}参加“{what}”高级研修班，学习{hours}，考核{mark}，准予结业。"),
        "song 18",
        lead=2.2,
    )
    left.y = 430
    left.close(c, kit.rng.choice(towns.SOCIETIES), spec="song 16", x=0.66)
    w.page.inset(left.page, 0, 0, scale=1.0)
    w.page.put(741, 180, "学时", w.look("hei 15 white"), align="c")
    w.page.put(741, 240, f"{c.long:g}", w.look("head 44 white"), align="c")
    w.page.put(741, 470, "证书编号", w.look("hei 12 white"), align="c")
    w.page.put(741, 494, c("{no}"), w.look("hei 13 white"), align="c")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-second-sheet-of-lessons")
def second_sheet(kit: Kit) -> Paper:
    """A certificate whose second page lists the lessons; one entry only."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        days=(4, 5),
        hours=(32, 40),
        no="FJ{y}###",
        dates="plain",
        marks=("合格", "良好"),
    )
    w = Flow(kit, A4_WIDE, edge=100, top=130)
    marks.border(w.page, (150, 30, 40), inset=24)
    w.head("结业证书", "kai 38 red", 2.2)
    w.para(
        c("{name}（{id}）于{span}参加“{what}”培训班学习，共{hours}，成绩{mark}，准予结业。"),
        "kai 20",
        lead=2.1,
    )
    w.y = 430
    w.put(c("编号：{no}"), "song 13")
    w.close(c, kit.rng.choice(towns.CENTRES), spec="kai 17")
    w.turn()
    w.head("附：主要授课内容", "hei 18", 2.0)
    plain = Case(kit, None)
    rows = [(plain, "序号|授课内容|授课方式")]
    for number, name in enumerate(
        ("政策法规与标准解读", "基础理论", "实务操作", "案例研讨", "现场观摩")
    ):
        rows.append((plain, f"{number + 1}|{name}|{'实操' if number in (2, 4) else '讲授'}"))
    w.table(rows, (0.6, 3, 1.2), spec="song 14", label="song 14", high=36)
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-typed-old")
def typed(kit: Kit) -> Paper:
    """An old letter before the rules: what it states counts for nothing."""
    c = Case(
        kit,
        "training_class",
        what=("锅炉水质化验方法", "食糖生产过程控制", "煤质分析与计量"),
        years=(2008, 2013),
        hours=(40, 60, 72),
        days=(5, 9),
        dates="plain",
    )
    w = Flow(kit, (540, 760), edge=70, top=120, paper=(248, 243, 228))
    w.head("结 业 证 明", "type 24", 2.8)
    w.para(
        c("{name}同志于{span}在我站参加“{what}”培训，学习{hours}，经考核成绩{mark}，准予结业。"),
        "type 15",
        lead=2.3,
    )
    w.y += 80
    w.close(c, kit.rng.choice(towns.CENTRES), spec="type 15", form="plain")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-approved-form")
def approved(kit: Kit) -> Paper:
    """A form for hours to be recognised: what the unit says, the office's word with its seal."""
    c = Case(
        kit, "training_class", what=towns.TECH, emp=towns.FIRMS, hours=(16, 24, 32), days=(2, 4)
    )
    w = Flow(kit, edge=56, top=80)
    w.head("继续教育学时认定表", "hei 21", 2.2)
    w.table(
        [
            (c, "姓名|{name}|身份证号|{id}"),
            (c, "工作单位|{emp}>3"),
            (c, "参加培训名称|{what}>3"),
            (c, "培训时间|{span}|认定学时|{hours:#}"),
            (c, "所属科目|{professional:专业科目}|考核情况|{mark}"),
            (c, "单位意见|情况属实，同意上报。>3"),
        ],
        (1.1, 2.4, 1, 2.1),
        spec="song 12",
        label="song 12",
        high=42,
    )
    top = w.y
    w.y += 30
    w.put("认定部门意见：同意认定。", "song 12", x=0.02)
    w.y += 60
    w.close(c, kit.rng.choice(towns.OFFICES), spec="song 13")
    w.page.frame(w.edge, top, w.size[0] - w.edge, w.y + 8, width=0.7)
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-stamp-of-hours")
def stamped_hours(kit: Kit) -> Paper:
    """The hours stand in a framed stamp of the office, not in the sentence."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        hours=(8, 16, 24),
        no="培{y}第###号",
        emp=towns.FIRMS,
        dates="plain",
    )
    w = Flow(kit, A4_WIDE, edge=100, top=130)
    marks.border(w.page, (40, 100, 80), inset=24, double=False)
    w.head("培训合格证", "head 36 teal", 2.2)
    w.para(c("{emp}{name}于{span}参加“{what}”培训，考核{mark}，特发此证。"), "song 19", lead=2.1)
    w.y = 400
    w.put(c("证号：{no}"), "song 13")
    w.page.picture(
        box_stamp(kit.rng, ["继续教育登记", f"{c.long:g}学时"], tilt=3),
        110,
        430,
        width=130,
        ink=True,
    )
    c.amount, c.unit = c.long, "学时"
    w.close(c, kit.rng.choice(towns.OFFICES), spec="song 16")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-three-names-of-date")
def received(kit: Kit) -> Paper:
    """Dates of entry, of finish and of printing on one sheet; each says which it is."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        hours=(12, 18, 30),
        no="BH{y}#####",
        dates="dashes",
        days=(3, 9),
        gap=(5, 20),
    )
    w = Flow(kit, edge=76, top=110)
    w.rule("brown", 2, gap=46)
    w.head("结业信息单", "hei 24 brown", 2.6)
    w.pairs(
        c,
        (
            "编　　号|{no}\n学　　员|{name}\n证件号码|{id}\n培训班|{what}\n开班"
            "日期|{from}\n结业日期|{to}\n总学时|{hours:#}\n结　　论|{mark}"
        ),
        "kai 15",
        indent=120,
        step=34,
    )
    w.y += 30
    w.close(
        c,
        kit.rng.choice(towns.CENTRES),
        spec="kai 15",
        labels=("发证单位：", "发证日期："),
        form="dashes",
        x=0.6,
    )
    return c.paper(KIND, w.pages)
