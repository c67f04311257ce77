"""Training certificates of schools, offices and party schools: stubs, blanks, sentences."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import cast, marks, wording
from samples.generator.canvas import A4_WIDE, RED, Span, fill
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import (
    GREY,
    INKS,
    Labels,
    box_stamp,
    by_hand,
    fitting,
    padded,
    running,
    sign,
    veil,
    wide_title,
)
from samples.generator.told import Told, paper

KIND = "training_certificate"


@layout(KIND, "accounting-leaders", wear=wear.worn)
def accounting_leaders(kit: Kit) -> Paper:
    """Labels with dotted leaders; hours and credits in one line, of which the hours count."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "training_class")
    issue = kit.day(2018, 2025)
    year = issue.year - rng.choice([0, 0, 1])
    start = issue.replace(year=year, month=rng.randrange(3, 6), day=rng.randrange(1, 20))
    end = start + timedelta(days=rng.randrange(2, 6))
    issue = max(issue, end)
    told.know(credit_year=year)
    hours = rng.choice([24, 30, 45, 60])
    credits = hours * 3 // 2
    running(kit, page, foot="天津会计人员服务 · 本证明自动生成　查询网址 www.example.invalid/kj")
    title(page, "会计专业技术人员", kit.look("hei", 18), 110)
    title(page, "继续教育合格证明", kit.look("hei", 26), 146)
    title(
        page,
        f"（{year}年度）",
        kit.look("song", 14),
        172,
    )
    rows: list[tuple[str, Cell]] = [
        (padded(kit, "姓名"), told.name(who)),
        ("身份证件号码", told.id(who)),
        ("工作单位", told.employer(who)),
        (rng.choice(["科目类别", "科目"]), told.say("subject", "专业科目", "professional")),
        ("培训课程", told.say("content", rng.choice(bodies.MONEY_COURSES))),
        ("培训时间", told.days(start, end)),
        (
            rng.choice(["学时（学分）", "完成学时/学分"]),
            [told.hours(hours, f"{hours}学时"), Span(f"（{credits}学分）")],
        ),
        ("考核结果", told.result(rng.choice(["合格", "通过", "良好"]))),
        ("证书编号", told.number(kit.serial("KJ{y}-12-######", issue))),
    ]
    manner = rng.choice(["leaders", "brackets", "stacked"])
    Labels(
        95,
        225,
        410,
        manner,
        kit.look("song", 13 if manner != "stacked" else 10),
        kit.look("song", 13.5),
        lead=40 if manner != "stacked" else 26,
    ).draw(kit, page, rows)
    sign(
        kit,
        page,
        [told],
        at=(385, 690),
        look=kit.look("song", 14),
        issuer=rng.choice(bodies.ACCOUNTS),
        day=issue,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "party-school-sentence", wear=wear.worn)
def party_school(kit: Kit) -> Paper:
    """党校 and academies for cadres: the class's ordinal, the course quoted, a red band."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE, paper=(255, 253, 248))
    told = Told(kit, "training_class")
    start = kit.day()
    weeks = rng.randrange(1, 4)
    end = start + timedelta(days=7 * weeks - 3)
    form = rng.choice(["plain", "plain", "padded", "cn"])
    first, between, last = told.days(start, end, form, "至")
    number = wording.chinese(rng.randrange(2, 48))
    slots = {
        "name": [told.name(who)],
        "employer": [told.employer(who)],
        "dates": [first, between, last],
        "content": [told.say("content", rng.choice(bodies.STATE_COURSES))],
        "hours": [told.hours(weeks * 40)],
        "result": [Span("合格", "result")],
        "nth": [Span(number)],
    }
    told.know(result={"kind": "pass", "value": "合格", "passed": True})
    sentence, uses_unit = rng.choice(
        [
            (
                "{name}同志于{dates}，参加第{nth}期“{content}”专题培训班，修完规定课程"
                "（共{hours}），考核{result}，准予结业。",
                False,
            ),
            (
                "{employer}　{name}同志，在我校第{nth}期干部进修轮训中，于{dates}参加“{content}”"
                "培训班学习，计{hours}，经考核{result}，准予结业，特发此证。",
                True,
            ),
            (
                "学员{name}，系{employer}干部。自{dates}在我院脱产参加“{content}”专题培训班，"
                "完成{hours}教学计划，考核{result}。",
                True,
            ),
        ]
    )
    if not uses_unit:
        told.values.pop("employer")
    page.fill(0, 0, 842, 26, (190, 20, 30))
    page.fill(0, 569, 842, 595, (190, 20, 30))
    title(page, wide_title(kit, "结业证书"), kit.look("kai", 42, colour=RED), 128)
    line = [Span("　　"), *fill(sentence, slots)]
    page.paragraph(100, 210, line, kit.look("kai", 20), width=640, lead=2.0)
    page.put(
        100,
        475,
        [
            Span(rng.choice(["证书编号：", "结业证编号：", "学号："])),
            told.number(
                kit.serial(rng.choice(["党校结字〔{y}〕第###号", "{y}####", "GB{y}-###"]), end)
            ),
        ],
        kit.look("song", 12.5),
    )
    sign(
        kit,
        page,
        [told],
        at=(610, 450),
        look=kit.look("kai", 17),
        issuer=rng.choice(bodies.PARTY),
        day=end,
        manner="centre",
        form=rng.choice(["cn", "plain", "cn-circle"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "proof-with-stub", wear=wear.worn)
def proof_with_stub(kit: Kit) -> Paper:
    """A proof with its stub (存根) at the left: name, number and hours stand twice."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(1, 6))
    issue = end + timedelta(days=rng.randrange(0, 9))
    number, hours = kit.serial("（{y}）第####号", issue), rng.choice([8, 16, 20, 24])
    course, issuer = rng.choice(cast.COURSES), rng.choice(bodies.BUILDERS)
    page.line(270, 30, 270, 565, width=0.8, colour=GREY)
    page.put(140, 70, "存　根", kit.look("song", 18), align="c")
    small, pen = kit.look("song", 12), kit.look("kai", 14, colour=rng.choice(INKS))
    stub = [("姓名", who.name), ("学时", str(hours)), ("编号", number), ("经办", kit.person().name)]
    for index, (label, words) in enumerate(stub):
        y = 125 + 48 * index
        page.put(45, y, label, small)
        by_hand(kit, page, [Span(words)], (90, y - 1), fitting(pen, [Span(words)], 160))
        page.line(82, y + 4, 255, y + 4, width=0.5)
    page.put(
        556,
        78,
        wide_title(kit, rng.choice(["培训证明", "学习证明"])),
        kit.look("song", 28, bold=True),
        align="c",
    )
    page.put(800, 110, [told.number(number)], small, align="r")
    blanks: list[tuple[str, Cell]] = [
        ("兹证明", told.name(who)),
        ("（身份证号）", told.id(who)),
        ("系（单位）", told.employer(who)),
        ("于", told.days(start, end, rng.choice(["plain", "spaced", "padded"]))),
        ("参加培训（内容）", told.say("content", course)),
        (
            "共计",
            told.hours(hours, f"{hours}学时"),
        ),
        ("考核结论", told.result(rng.choice(["合格", "良好", "优秀"]))),
    ]
    Labels(
        305,
        150,
        480,
        rng.choice(["hand", "floating"]),
        kit.look("song", 14),
        pen,
        lead=38,
    ).draw(kit, page, blanks)
    page.put(305, 425, "特此证明。", kit.look("song", 14))
    page.picture(box_stamp(rng, ["培训登记"]), 330, 465, width=80, ink=True)
    sign(
        kit,
        page,
        [told],
        at=(650, 470),
        look=kit.look("song", 14),
        issuer=issuer,
        day=issue,
        manner=rng.choice(["centre", "right"]),
        form=rng.choice(["plain", "spaced", "padded"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "teacher-labels-below", wear=wear.worn)
def teacher_labels_below(kit: Kit) -> Paper:
    """Values on lines with small labels below or above them, in two columns."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "training_class")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(2, 10))
    issue, hours = end + timedelta(days=rng.randrange(5, 25)), rng.choice([16, 24, 36, 48, 72])
    autumn = end.year - (end.month < 8)
    if rng.random() < 0.4:
        veil(kit, page, "教师继续教育")
    page.line(60, 128, 535, 128, width=2, colour=(30, 80, 140))
    heading = rng.choice(["中小学教师培训学时证明", "教师继续教育学时登记单", "教师培训合格证书"])
    title(page, heading, kit.look("hei", 25), 112)
    rows: list[tuple[str, Cell]] = [
        ("教师姓名", told.name(who)),
        ("身份证号", told.id(who)),
        ("任教学校", told.employer(who)),
        ("任教学科", rng.choice(["语文", "数学", "英语", "学前", "专业课"])),
        ("培训项目", told.say("content", rng.choice(bodies.CLASS_COURSES))),
        ("项目编号", kit.serial("JS{y}-##", issue)),
        ("培训起止时间", told.days(start, end, rng.choice(["plain", "dots-padded", "dashes"]))),
        ("培训地点", "海晏区"),
        ("认定学时", told.hours(hours, rng.choice([f"{hours}", f"{hours}学时"]))),
        ("考核等级", told.result(rng.choice(["优秀", "合格", "良好"]))),
        ("证书号", told.number(kit.serial("JSPX####{d}####", issue))),
        ("培训学年", f"{autumn}-{autumn + 1}学年"),
    ]
    manner = rng.choice(["under", "under", "stacked"])
    Labels(
        60,
        180,
        490,
        manner,
        kit.look("song", 9.5, colour=GREY),
        kit.look("song", 13.5),
        lead=34 if manner == "under" else 30,
        columns=2,
    ).draw(kit, page, rows)
    sign(
        kit,
        page,
        [told],
        at=(390, 660),
        look=kit.look("song", 14),
        issuer=rng.choice(bodies.SCHOOLS),
        day=issue,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "practice-or-visit", wear=wear.worn)
def practice_or_visit(kit: Kit) -> Paper:
    """Teachers' practice in works (实践活动) and visiting scholars (学术访问); months, by hand."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    visit = rng.random() < 0.5
    told = Told(kit, "academic_visit" if visit else "practice")
    start = kit.day()
    end = start + timedelta(days=rng.randrange(150, 300) if visit else rng.randrange(28, 80))
    issuer = rng.choice(bodies.UNIVERSITIES if visit else cast.EMPLOYERS[:4])
    dates = told.months(start, end, rng.choice(["plain", "cn"]))
    if visit:
        topic = told.say("content", rng.choice(["结构振动控制", "近代海港史", "膜分离材料"]))
        sentence = rng.choice(
            [
                "{name}，{employer}教师。{dates}在我校做国内访问学者，从事“{content}”研究，"
                "完成访学计划，考核合格，准予结业。",
                "兹证明{employer}{name}于{dates}作为访问学者来校开展“{content}”方向学术访问，"
                "期满考核合格，特发此证。",
            ]
        )
        titles = ("访问学者结业证书", "国内访问学者证书")
    else:
        topic = told.say("content", rng.choice(["数控加工工艺", "轨道车辆装调", "冷链仓储管理"]))
        sentence = rng.choice(
            [
                "{employer}{name}老师于{dates}在我公司参加“{content}”企业实践活动，累计{hours}，"
                "实践考核合格。特此证明。",
                "兹有{name}（{employer}），{dates}到我单位“{content}”岗位进行教师企业实践，"
                "计{hours}，鉴定结论：合格。",
            ]
        )
        titles = ("教师企业实践证明", "企业实践合格证书")
    told.know(result={"kind": "pass", "value": "合格", "passed": True})
    slots = {
        "name": [told.name(who)],
        "employer": [told.employer(who)],
        "dates": dates,
        "content": [topic],
        "hours": [Span("")] if visit else [told.hours(rng.choice([80, 120, 160]))],
    }
    marks.border(page, (60, 60, 60), inset=30, double=False)
    title(page, rng.choice(titles), kit.look("song", 27, bold=True), 150)
    line = [Span("　　"), *fill(sentence, slots, underline=True)]
    page.paragraph(85, 235, line, kit.look("song", 16), width=425, lead=2.0)
    page.put(
        85,
        505,
        [Span("证书编号："), told.number(kit.serial("{y}FX###", end))],
        kit.look("song", 12),
    )
    sign(
        kit,
        page,
        [told],
        at=(390, 600),
        look=kit.look("song", 15),
        issuer=issuer,
        day=end,
        manner=rng.choice(["centre", "right"]),
    )
    return paper(KIND, [page], [told])
