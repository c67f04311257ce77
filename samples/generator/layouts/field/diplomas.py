"""Diplomas with an English leaf, degrees on equal standing, proofs in place of lost diplomas."""

from __future__ import annotations

from datetime import date

from samples.generator import marks, truth, wording
from samples.generator.canvas import A4_WIDE, Span, fill
from samples.generator.furniture import title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.degrees import MAJORS, diploma_number
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import GREY, copy_stamp, sign
from samples.generator.told import Told, paper

KIND = "degree"


@layout(KIND, "web-diploma-with-english-leaf", wear=wear.worn)
def web_diploma(kit: Kit) -> Paper:
    """网络教育 diploma; behind it the same in English."""
    rng, who = kit.rng, kit.person()
    told = Told(kit, "degree")
    years = rng.choice([2, 3])
    start = date(rng.randrange(max(2010, who.born.year + 18), 2021), rng.choice([3, 9]), 1)
    issue = date(start.year + years, rng.choice([1, 7]), rng.choice([10, 20]))
    school, major = rng.choice(bodies.UNIVERSITIES), rng.choice(MAJORS)
    form = rng.choice(["plain", "cn"])
    page, leaf = kit.page(A4_WIDE, paper=(252, 250, 242)), kit.page(A4_WIDE)
    marks.border(page, (130, 90, 30), inset=22)
    title(page, rng.choice(["毕业证书", "普通高等学校网络教育毕业证书"]), kit.look("kai", 34), 118)
    first, between, last = told.months(start, issue, form, "至")
    slots = {
        "name": [told.name(who)],
        "start": [first, between, last],
        "content": [told.say("content", major)],
        "result": [Span("合格", "result")],
    }
    told.know(result=truth.verdict("合格"))
    sentence = (
        "学生{name}，性别"
        + ("男" if who.male else "女")
        + f"，{wording.day(who.born, 'plain')}生，于"
        "{start}在本校{content}专业"
        + rng.choice(["专科起点本科", "高中起点专科"])
        + "网络教育学习，修完教学计划规定的全部课程，成绩{result}，准予毕业。"
    )
    page.paragraph(
        95, 195, [Span("　　"), *fill(sentence, slots)], kit.look("song", 18), width=650, lead=1.95
    )
    page.picture(marks.photograph(rng), 95, 400, width=72)
    number = diploma_number(kit, issue.year, "05", adult=False)
    page.put(190, 505, [Span("注册号："), told.number(number)], kit.look("song", 12))
    sign(
        kit,
        page,
        [told],
        at=(615, 450),
        look=kit.look("song", 16),
        issuer=school,
        day=issue,
        manner="centre",
        form=form,
    )
    title(leaf, "GRADUATION CERTIFICATE", kit.look("song", 24), 120)
    english = (
        f"This is to certify that the student, born on {who.born:%B} {who.born.day}, "
        f"{who.born.year},\nmajored in the programme from {start:%B} {start.year} to "
        f"{issue:%B} {issue.year},\ncompleted all courses and is hereby granted graduation."
    )
    leaf.paragraph(110, 200, english, kit.look("song", 17), width=620)
    leaf.put(110, 480, f"Certificate No. {number}", kit.look("song", 12))
    return paper(KIND, [page, leaf], [told])


@layout(KIND, "master-equal-standing", wear=wear.worn)
def master_equal(kit: Kit) -> Paper:
    """A master's degree of equal academic standing: upright, photograph, number of 16 digits."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "degree")
    issue = date(
        rng.randrange(max(2013, who.born.year + 24), 2026),
        rng.choice([6, 12]),
        rng.choice([15, 28]),
    )
    school, major = rng.choice(bodies.UNIVERSITIES), rng.choice(MAJORS)
    marks.border(page, (140, 30, 40), inset=30, double=rng.random() < 0.5)
    title(page, rng.choice(["硕士学位证书", "硕 士 学 位 证 书"]), kit.look("song", 30), 150)
    page.picture(marks.photograph(rng), 252, 185, width=88)
    sort = rng.choice(["管理学", "工学", "医学", "工程"])
    slots = {"name": [told.name(who)], "content": [told.say("content", major)]}
    sentence = (
        "{name}，"
        + ("男" if who.male else "女")
        + f"，{wording.day(who.born, 'plain')}生。"
        + rng.choice(["在职人员以同等学力申请硕士学位，在", "以研究生毕业同等学力，在本校"])
        + "{content}学科（专业）通过课程考试和论文答辩，根据《中华人民共和国学位条例》的规定，授予"
        + sort
        + "硕士学位。"
    )
    page.paragraph(
        85, 355, [Span("　　"), *fill(sentence, slots)], kit.look("kai", 17), width=425, lead=2.0
    )
    page.put(
        85,
        690,
        [
            Span(rng.choice(["证书编号：", "学位证书号：", "NO."])),
            told.number(kit.serial("1####3{y}######", issue)),
        ],
        kit.look("song", 12),
    )
    page.put(85, 712, "学位评定委员会主席：", kit.look("song", 12))
    page.picture(marks.signature(rng, kit.person().name), 205, 694, width=60)
    sign(
        kit,
        page,
        [told],
        at=(400, 620),
        look=kit.look("song", 15),
        issuer=school,
        day=issue,
        manner="centre",
        form=rng.choice(["cn", "cn-circle", "plain"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "proof-of-lost-diploma", wear=wear.worn)
def lost_diploma(kit: Kit) -> Paper:
    """毕业证明书: made out anew since the diploma was lost."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "degree")
    start = date(rng.randrange(max(2005, who.born.year + 18), 2018), 9, 1)
    end = date(start.year + 3, 7, 1)
    issue = kit.day(end.year + 1, 2025)
    school, major = rng.choice(bodies.UNIVERSITIES), rng.choice(MAJORS)
    title(page, "毕业证明书", kit.look("song", 30, bold=True), 140)
    slots = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "dates": told.months(start, end, "plain"),
        "content": [told.say("content", major)],
        "result": [Span("准予毕业", "result")],
    }
    told.know(result=truth.completion("毕业"))
    sentence = rng.choice(
        [
            "查{name}，身份证号{id}，于{dates}在我校{content}专业（函授）学习，学制三年，"
            "修完规定课程，{result}。因原毕业证书遗失，特此证明。",
            "兹证明学生{name}（身份证号：{id}），{dates}在本校{content}专业学习，学完全部课程，"
            "{result}。原证书因故遗失，按规定补发本证明书。",
        ]
    )
    page.paragraph(
        85, 230, [Span("　　"), *fill(sentence, slots)], kit.look("song", 17), width=425, lead=2.0
    )
    page.put(
        85,
        520,
        [
            Span(rng.choice(["证明书编号：", "编号："])),
            told.number(kit.serial("1####5{y}06######", end)),
        ],
        kit.look("song", 12.5),
    )
    page.put(85, 760, "本证明书与毕业证书具有同等效力。", kit.look("song", 11, colour=GREY))
    if rng.random() < 0.5:
        copy_stamp(kit, page, (90, 590))
    sign(
        kit,
        page,
        [told],
        at=(395, 600),
        look=kit.look("song", 16),
        issuer=school,
        day=issue,
        manner=rng.choice(["centre", "right"]),
    )
    return paper(KIND, [page], [told])
