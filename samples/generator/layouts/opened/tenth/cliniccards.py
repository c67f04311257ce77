"""Held-out credit papers of hospitals and hours papers of schools and teachers' centres."""

from __future__ import annotations

from samples.generator import marks
from samples.generator.canvas import A4_WIDE, Glyphs, Span
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import towns
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import Flow
from samples.generator.layouts.opened.tenth.pledge import pledged
from samples.generator.manners import box_stamp, copy_stamp

KIND = "training_certificate"


@pledged(KIND, "v-ward-credit-certificate")
def credit(kit: Kit) -> Paper:
    """A city project's credits with a ticked class; copied and stamped as like the original."""
    c = Case(
        kit,
        "training_class",
        what=towns.CLINIC,
        emp=towns.WARDS,
        unit="学分",
        hours=(2, 3, 4, 5),
        no="LXYJ{y}-####",
        dates="padded",
        days=(2, 3),
    )
    w = Flow(kit, A4_WIDE, edge=90, top=110, paper=(253, 253, 253))
    marks.border(w.page, (120, 120, 120), inset=24)
    w.head("继续医学教育学分证", "hei 30", 2.4)
    w.para(
        c(
            "{name}（单位：{emp}）于{span}参加市级继续医学教育项目《{what}》培"
            "训班（面授√ 远程□），经考核{mark}，授予Ⅱ类学分{hours:#分}。"
        ),
        "song 18",
        lead=2.1,
    )
    w.y = 400
    w.put(c("证书编号：{no}"), "song 13")
    w.y += 24
    w.close(
        c, kit.rng.choice(("涟溪市护理学会", "赣棠市预防医学会", "颍桥市医学会")), spec="song 16"
    )
    copy_stamp(kit, w.page, (120, 470))
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-ward-nurses-practice")
def nurses(kit: Kit) -> Paper:
    """A specialised nurse's training of some months with both theory and practice."""
    c = Case(
        kit,
        "training_class",
        what=("重症专科护士", "伤口造口专科护士", "手术室专科护士", "助产专科护士"),
        emp=towns.WARDS,
        days=(60, 100),
        marks=("合格", "92", "86"),
        no="ZKHS{y}###",
        hours=(120, 160, 240),
        dates="plain",
    )
    w = Flow(kit, (620, 820), edge=80, top=150, paper=(252, 248, 250))
    marks.border(w.page, (170, 70, 110), inset=26)
    w.head("专科护士培训合格证书", "kai 28", 2.4)
    w.put(c("证书编号：{no}"), "song 12", align="r")
    w.y += 46
    w.para(
        c(
            "{name}，身份证号{id}，于{span}在我中心完成“{what}”培训（理论与临床"
            "实践），共{hours}，综合成绩{mark}，特发此证。"
        ),
        "song 16",
        lead=2.2,
    )
    w.y = max(w.y + 80, 560)
    w.close(c, "湖南涟溪专科护士培训中心", spec="song 15")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-ward-inside-lecture-slip")
def inside_slip(kit: Kit) -> Paper:
    """A hospital's own slip of credits: four on a sheet once, here one, cut crookedly."""
    c = Case(
        kit,
        "training_class",
        what=towns.CLINIC,
        emp=towns.WARDS,
        days=(1, 1),
        unit="学分",
        hours=(0.5, 1, 2),
        dates="dots",
    )
    w = Flow(kit, (420, 300), edge=34, top=46)
    w.page.frame(12, 12, 408, 288, width=0.8, colour=(90, 90, 90))
    w.head("院内培训学分凭证", "song 17", 2)
    w.pairs(
        c,
        (
            "科室/姓名|内科　{name}\n培训内容|{what}\n培训日期|{on}\n授予学分|{"
            "hours:#分}（Ⅱ类）\n考核|{mark}"
        ),
        "song 12",
        indent=76,
        step=25,
    )
    w.y += 8
    w.close(c, c.who.employer, spec="song 12", seal=80, day=False)
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-ward-emergency-skills")
def skills(kit: Kit) -> Paper:
    """A certificate of first aid: a card with two languages and a day of renewal."""
    c = Case(
        kit,
        "training_class",
        what=("心肺复苏与自动除颤", "基础生命支持", "创伤急救技术"),
        days=(1, 2),
        hours=(8, 16),
        no="BLS-{y}-####",
        dates="dashes",
    )
    w = Flow(kit, (480, 310), edge=30, top=44, paper=(255, 250, 250))
    w.page.fill(0, 292, 480, 310, (190, 40, 50))
    w.head("急救技能培训证书", "hei 20 red", 1.2)
    w.head("First Aid Training Certificate", "song 11 grey", 2.4)
    c.words["till"] = f"{c.given.year + 2}-{c.given:%m}"
    w.pairs(
        c,
        (
            "姓名 Name|{name}\n证件号 ID|{id}\n培训项目|{what}\n培训日期|{span:"
            " 至 }\n学时 / 考核|{hours:#学时} / {mark}\n证书编号 No.|{no}\n建议"
            "复训|{till}"
        ),
        "song 11",
        indent=92,
        step=20,
    )
    w.y = 256
    w.close(c, "陕西渭坪急救培训基地", spec="song 11", seal=70, x=0.74, form="dashes")
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-class-hours-of-teacher")
def teacher_hours(kit: Kit) -> Paper:
    """A county centre's proof for a teacher: hours of training and the school year."""
    c = Case(
        kit,
        "training_class",
        what=towns.LESSONS,
        emp=towns.CLASSROOMS,
        hours=(24, 36, 48),
        no="JSFZ{y}####",
        days=(3, 6),
    )
    w = Flow(kit, edge=80, top=110)
    w.head("教师培训学时证明", "hei 24", 1.8)
    w.put(c("证明号：{no}"), "song 12", align="r")
    w.y += 50
    w.para(
        c(
            "{emp}{name}老师（身份证号：{id}）于{span}参加{professional:专业科"
            "目}“{what}”集中培训，实际完成{hours}，考核{mark}，特此证明。"
        ),
        "kai 17",
        lead=2.1,
    )
    w.y += 70
    w.close(
        c,
        kit.rng.choice(("陇渠县教师发展中心", "赣棠市教育科学研究所", "四川沱岭师范高等专科学校")),
        spec="kai 16",
    )
    w.page.picture(box_stamp(kit.rng, ["学时已录入"]), 90, w.y - 60, width=90, ink=True)
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-class-national-plan")
def national_plan(kit: Kit) -> Paper:
    """A national plan's certificate of a university: a grade, hours in the panel beside."""
    c = Case(
        kit,
        "seminar",
        what=towns.LESSONS,
        emp=towns.CLASSROOMS,
        hours=(60, 80, 120),
        marks=("优秀", "合格", "良好"),
        no="GP{y}####",
        days=(8, 15),
        dates="plain",
    )
    w = Flow(kit, A4_WIDE, edge=80, top=110, paper=(255, 252, 244))
    marks.border(w.page, (170, 40, 40), inset=20)
    w.page.line(610, 150, 610, 420, width=0.6, colour=(170, 120, 60))
    w.head("培　训　证　书", "head 36 red", 2.2)
    left = Flow(kit, (530, 300), edge=10, top=30, paper=w.tint)
    left.para(
        c(
            "{name}老师于{span}参加中小学骨干教师“{what}”专题研修，完成全部研修"
            "任务，成绩{mark}，特发此证。"
        ),
        "kai 20",
        lead=2.1,
    )
    w.page.inset(left.page, 74, 170, scale=1.0)
    for number, (label, words) in enumerate((("学　　时", "{hours:#}"), ("证书编号", "{no}"))):
        w.page.put(626, 210 + number * 60, label, w.look("hei 12 brown"))
        w.page.put(626, 234 + number * 60, c(words), w.look("song 15"))
    w.y = 450
    w.close(c, "贵州黔岭师范学院", spec="kai 18", x=0.64)
    return c.paper(KIND, w.pages)


@pledged(KIND, "v-class-kindergarten-letter")
def kindergarten(kit: Kit) -> Paper:
    """A letter of an education office that corrects an hour's number by hand, with a seal on it."""
    c = Case(
        kit,
        "training_class",
        what=("幼儿园班级环境创设", "幼儿常见疾病预防", "保教质量评估指南解读"),
        emp=("赣棠市机关幼儿园", "沭岭区第三幼儿园"),
        hours=(12, 18, 24),
        days=(2, 3),
        dates="plain",
    )
    w = Flow(kit, edge=84, top=120)
    w.head("证　明", "song 28", 2.6)
    line = c("{emp}教师{name}参加了我办{span}举办的“{what}”培训，共")
    wrong = f"{c.long - 2:g}"
    line += [Span(wrong), *c("{hours: #}"), *c("学时，经考核{mark}。")]
    w.para(line, "song 16", lead=2.3)
    _struck(w, wrong)
    w.para(c("情况属实，特此证明。"), "song 16")
    w.y += 60
    w.close(c, "赣棠市学前教育工作办公室", spec="song 16")
    return c.paper(KIND, w.pages)


def _struck(w: Flow, wrong: str) -> None:
    """A line through the wrong number."""
    look = w.look("song 16")
    for x, y in [(m.x, m.y) for m in w.page.marks if isinstance(m, Glyphs) and m.text == wrong]:
        w.page.line(x - 2, y - 5, x + look.width(wrong) + 2, y - 6, width=1.4, colour=(30, 40, 110))


@pledged(KIND, "v-class-school-based")
def school_based(kit: Kit) -> Paper:
    """A school's own record for one teacher, one table, with the leader's word in a cell."""
    c = Case(
        kit,
        "training_class",
        what=towns.LESSONS,
        emp=towns.CLASSROOMS,
        hours=(6, 8, 12),
        marks=("优秀", "良好", "合格"),
        days=(1, 3),
    )
    w = Flow(kit, edge=66, top=96)
    w.head("校本研修学时认定单", "hei 21", 2.2)
    head = kit.person().name
    w.table(
        [
            (c, "学校|{emp}>3"),
            (c, "教师|{name}|性别|{sex}"),
            (c, "研修培训内容|{what}>3"),
            (c, "培训时间|{span}>3"),
            (c, "认定学时|{hours:#}|评定等级|{mark}"),
            (c, f"学校意见|同意认定。　　校长：{head}>3"),
        ],
        (1.2, 2, 1, 1.6),
        spec="kai 14",
        label="song 13",
        high=44,
    )
    w.y += 60
    w.close(c, c.who.employer, spec="song 15")
    return c.paper(KIND, w.pages)
