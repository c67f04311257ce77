"""Held-out certificates of ordinary units, made in a word processor: sentences and small tables."""

from __future__ import annotations

from samples.generator import manners, marks
from samples.generator.canvas import A4_WIDE
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged

KIND = "training_certificate"


@pledged(KIND, "v-plain-proof-of-own-training")
def own_training(kit: Kit) -> Paper:
    """A firm's own proof for one of its people; the unit and the issuer are the same."""
    c = Case(kit, "training_class", what=towns.TECH, emp=towns.FIRMS, hours=(8, 12, 16, 24))
    w = Flow(kit, edge=86, top=130)
    w.head("证　明", "hei 26", 3.2)
    w.para(
        c(
            "兹证明{emp}职工{name}（身份证号码：{id}）于{span}参加了公司组织的“{what}”培训，"
            "共计{hours}，经考试{mark}。"
        ),
        "song 16",
        lead=2.1,
    )
    w.para(c("特此证明。"), "song 16")
    w.y += 60
    w.close(c, c.who.employer, spec="song 16")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-underlined-certificate")
def underlined(kit: Kit) -> Paper:
    """A bought red-bordered form; words stand on lines that are too long for them."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        marks=("合格", "良好", "优秀"),
        no="{y}-0###",
        hours=(24, 32, 40),
    )
    w = Flow(kit, A4_WIDE, edge=100, top=130, paper=(253, 250, 240))
    marks.border(w.page, (180, 40, 40), inset=26)
    w.head("培 训 合 格 证 书", "kai 38 red", 1.6)
    w.put(c("编号：{no}"), "song 13", align="r")
    w.y += 44
    line = c(
        "　{name}　同志于　{from}　至　{to}　参加　{what}　培训，学习　{hou"
        "rs}　，考核成绩　{mark}　，特发此证。"
    )
    w.para(line, "kai 20", lead=2.1)
    for number in range(3):
        y = w.y - 20 * 2.1 * (3 - number) + 6
        w.page.line(w.edge, y, w.size[0] - w.edge, y, width=0.4, colour=(150, 110, 110))
    w.y = 430
    w.close(c, kit.rng.choice(towns.CENTRES), spec="kai 17", below="培训专用章")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-table-certificate")
def table_certificate(kit: Kit) -> Paper:
    """A small table of facts instead of a sentence; the office's opinion has a cell of its own."""
    c = Case(
        kit, "training_class", what=towns.TECH, emp=towns.FIRMS, marks=("合格", "86", "91", "77")
    )
    w = Flow(kit, edge=64, top=96)
    w.head("专业技术人员参加培训证明表", "hei 20", 2.4)
    w.table(
        [
            (c, "姓名|{name}|性别|{sex}"),
            (c, "身份证号|{id}|职称|{title}"),
            (c, "工作单位|{emp}>3"),
            (c, "培训内容|{what}>3"),
            (c, "培训时间|{span}>3"),
            (c, "培训学时|{hours:#}|考核成绩|{mark}"),
        ],
        (1.1, 2.6, 1.1, 2),
        spec="song 12",
        label="hei 12",
        high=38,
    )
    top = w.y
    w.y += 34
    w.put("举办单位意见：", "song 12", x=0.02)
    w.y += 30
    w.put("该同志已参加上述培训，情况属实。", "song 13", x=0.08)
    w.y += 60
    w.close(c, kit.rng.choice(towns.OFFICES), spec="song 13", x=0.7)
    w.page.frame(w.edge, top, w.size[0] - w.edge, w.y + 10, width=0.7)
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-half-days")
def half_days(kit: Kit) -> Paper:
    """A letter of a centre that counts days, on paper with a red head."""
    c = Case(kit, "training_class", what=towns.TECH, days=(3, 5), unit="天")
    c.long = float((c.end - c.start).days + 1)
    issuer = kit.rng.choice(towns.CENTRES)
    w = Flow(kit, edge=80, top=100)
    w.head(issuer, "song 26 red", 1.2)
    w.rule("red", 2, gap=60)
    w.head("培训情况说明", "hei 20", 2.8)
    w.para(
        c(
            "{emp}{name}同志（身份证号：{id}）于{span}在我处脱产参加《{what}》培训，"
            "培训时间共{hours}，期间遵守纪律，考核{mark}。"
        ),
        "song 15",
        lead=2.1,
    )
    w.para(c("以上情况属实，请予登记继续教育学时。"), "song 15")
    w.y += 56
    w.close(c, issuer, spec="song 15")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-spread-of-booklet")
def booklet_spread(kit: Kit) -> Paper:
    """A folded card: the photograph and the person left, the sentence right."""
    c = Case(
        kit, "seminar", what=towns.TECH, days=(4, 6), no="豫颍研{y}第####号", hours=(30, 40, 48)
    )
    c.words["who"] = c.who.name
    w = Flow(kit, (760, 520), edge=44, top=250, paper=(252, 252, 246))
    w.page.line(380, 20, 380, 500, width=0.6, colour=(190, 190, 180))
    w.page.frame(150, 60, 240, 186, width=0.8)
    w.page.picture(marks.photograph(kit.rng), 153, 63, width=84)
    w.pairs(c, "姓名：|{name}\n证件号码：|{id}\n证书编号：|{no}", "song 13", indent=84, step=38)
    right = Flow(kit, (380, 520), edge=34, top=80, paper=w.tint)
    right.head("研修结业证书", "hei 24 red", 2.4)
    right.para(
        c(
            "　　{who}同志参加{span}举办的“{what}”高级研修班，修完规定课程，计"
            "{hours}，成绩{mark}，准予结业。"
        ),
        "kai 16",
        first="",
        lead=2.1,
    )
    right.y = max(right.y + 40, 390)
    right.close(c, kit.rng.choice(towns.SCHOOLS), spec="song 13", x=0.6)
    w.page.inset(right.page, 380, 0, scale=1.0)
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-filled-by-pen")
def filled_by_pen(kit: Kit) -> Paper:
    """A copied form whose blanks were filled in by hand."""
    c = Case(
        kit, "training_class", what=towns.TECH, hours=(16, 20, 24), dates="plain", emp=towns.FIRMS
    )
    w = Flow(kit, edge=76, top=120)
    w.head("职工培训结业证明", "song 24", 2.6)
    pen = w.look("hand 17")
    for label, words in (
        ("姓　　名：", "{name}"),
        ("单　　位：", "{emp}"),
        ("培训项目：", "{what}"),
        ("起止时间：", "{span}"),
        ("学　　时：", "{hours:#}"),
        ("考核结果：", "{mark}"),
    ):
        end = w.page.put(w.edge + 20, w.y, label, w.look("song 15"))
        w.page.line(end, w.y + 5, w.size[0] - w.edge - 20, w.y + 5, width=0.6)
        line = c(words)
        small = manners.fitting(pen, line, w.size[0] - w.edge - 30 - end)
        manners.by_hand(kit, w.page, line, (end + 8, w.y), small)
        w.y += 46
    w.y += 30
    w.close(c, kit.rng.choice(towns.SCHOOLS), spec="song 15", form="spaced")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-two-bodies")
def two_bodies(kit: Kit) -> Paper:
    """A host is named in the sentence, another body closes the paper."""
    c = Case(kit, "training_class", what=towns.TECH, no="PX-{y}-####", hours=(16, 24, 40))
    host, issuer = kit.rng.choice(towns.SOCIETIES), kit.rng.choice(towns.OFFICES)
    w = Flow(kit, A4_WIDE, edge=96, top=120)
    marks.border(w.page, (40, 80, 140), inset=20, double=False)
    w.head("结业证书", "head 40 blue t8", 2)
    c.words["host"] = host
    w.para(
        c(
            "{name}，身份证号{id}，于{span}参加由{host}承办的“{what}”培训班，完"
            "成{hours}的学习任务，考核{mark}，准予结业。"
        ),
        "song 18",
        lead=2.0,
    )
    w.y = 420
    w.put(c("证书编号：{no}"), "song 13")
    w.close(c, issuer, spec="song 16", below="继续教育专用章")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-months-of-refresher")
def refresher(kit: Kit) -> Paper:
    """Somebody was taken in for some months; months alone are stated, no hours."""
    c = Case(
        kit,
        "refresher_class",
        what=("检验科微生物室", "超声医学科", "血液净化中心", "重症医学科", "新生儿科"),
        days=(80, 180),
        no="JX{y}0##",
        emp=towns.WARDS,
        dates="plain",
    )
    w = Flow(kit, A4_WIDE, edge=100, top=120, paper=(250, 252, 250))
    marks.border(w.page, (30, 110, 90), inset=24)
    w.head("进 修 证 书", "kai 40 teal", 2.0)
    w.para(
        c("{emp}{name}同志于{months}在我院{what}进修学习，期满考核{mark}，特发此证。"),
        "kai 21",
        lead=2.1,
    )
    w.y = 410
    w.put(c("证书编号：{no}"), "song 14")
    w.close(
        c,
        "沱岭医学院附属医院"
        if c.who.employer != "沱岭医学院附属医院"
        else "吉林榆泊医科大学总医院",
        spec="kai 18",
    )
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-english-beside")
def english_beside(kit: Kit) -> Paper:
    """Two languages, the same facts; the number is printed once."""
    c = Case(
        kit,
        "training_class",
        what=("实验室内审员", "计量器具期间核查", "质量管理体系要求"),
        no="QMS-{y}-#####",
        hours=(16, 24),
        dates="dots-padded",
    )
    w = Flow(kit, edge=70, top=110)
    w.head("培训证书", "head 34", 1.3)
    w.head("TRAINING CERTIFICATE", "song 18 grey", 3)
    w.head(c("{name}"), "kai 30", 2.0)
    w.para(
        c("于{span:-}参加“{what}”培训课程，学时{hours:#}，考试{mark}，特颁此证。"),
        "song 15",
        first="",
    )
    w.para(
        c(
            "has successfully completed the training course mentioned above and"
            " passed the final examination."
        ),
        "song 13 grey",
        first="",
    )
    w.y += 20
    w.put(c("证书编号 Certificate No.：{no}"), "song 13")
    w.y += 26
    w.put(c("身份证号 ID No.：{id}"), "song 13")
    w.y += 90
    w.close(
        c,
        kit.rng.choice(towns.SOCIETIES),
        spec="song 14",
        labels=("颁证机构 Issued by：", "日期 Date："),
        x=0.55,
        form="dots-padded",
    )
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-safety-card")
def safety_card(kit: Kit) -> Paper:
    """A plastic card of work safety: first training and hours of retraining; days of validity."""
    c = Case(
        kit,
        "training_class",
        what=("生产经营单位主要负责人安全培训", "安全生产管理人员培训", "班组长安全培训"),
        no="（皖）AQ{y}####",
        hours=(32, 48),
        dates="dashes",
    )
    w = Flow(kit, (430, 280), edge=24, top=40, paper=(240, 247, 252))
    w.page.fill(0, 0, 430, 58, (30, 90, 160))
    w.head("安全生产培训合格证", "hei 20 white", 2.4)
    w.page.picture(marks.photograph(kit.rng), 322, 72, width=76)
    w.pairs(
        c,
        (
            "姓　　名|{name}\n证　　号|{no}\n培训项目|{what}\n培训时间|{span}\n"
            "培训学时|{hours}\n考核结果|{mark}"
        ),
        "song 11",
        indent=66,
        step=22,
    )
    c.words["till"] = f"{c.given.year + 3}-{c.given:%m}-28"
    w.put(c("有效期至|{till}".replace("|", "　")), "song 11")
    w.y += 26
    w.close(
        c,
        "舒岭市环保科技培训部",
        spec="song 11",
        x=0.72,
        seal=74,
        form="dashes",
        labels=("发证单位：", "发证日期："),
    )
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-ticks-of-form")
def ticks(kit: Kit) -> Paper:
    """Which form and which subject are ticked among others."""
    c = Case(kit, "training_class", what=towns.TECH, hours=(24, 30, 36), emp=towns.FIRMS)
    w = Flow(kit, edge=66, top=90)
    w.head("专业技术人员继续教育学时证明", "hei 20", 2.6)
    w.table(
        [
            (c, "姓　　名|{name}|身份证号|{id}"),
            (c, "工作单位|{emp}>3"),
            (c, "科目类别|□公需科目　　■{professional:专业科目}　　□选修科目>3"),
            (c, "学习形式|■培训班　□网络培训　□学术会议　□自学　□其他>3"),
            (c, "学习内容|{what}>3"),
            (c, "起止日期|{span}|学　　时|{hours:#}"),
            (c, "考核结果|{mark}|备　　注|"),
        ],
        (1, 2.6, 0.9, 2),
        spec="song 12",
        label="song 12",
        high=40,
    )
    w.y += 60
    w.close(c, kit.rng.choice(towns.OFFICES), spec="song 14", labels=("（盖章）", ""))
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-plain-finished-letter")
def finished_letter(kit: Kit) -> Paper:
    """The word 结业 alone is the result; hours in Chinese numerals."""
    c = Case(
        kit,
        "training_class",
        what=towns.TECH,
        marks=("结业",),
        no="第{y}1###号",
        hours=(20, 40, 60),
        dates="plain",
    )
    w = Flow(kit, A4_WIDE, edge=110, top=140, paper=(254, 251, 243))
    marks.border(w.page, (150, 120, 50), inset=22)
    w.head("结　业　证", "kai 42", 1.8)
    many = {20: "二十", 40: "四十", 60: "六十"}[int(c.long)]
    w.para(
        c(
            "学员{name}于{span}在我校{what}培训班学习，学满"
            + "{hours:"
            + many
            + "学时}，准予{mark}。"
        ),
        "kai 21",
        lead=2.1,
    )
    w.y = 430
    w.put(c("证号：{no}"), "song 14")
    w.close(c, kit.rng.choice(towns.SCHOOLS), spec="kai 18", form="cn")
    return c.paper(KIND, w.pages)
