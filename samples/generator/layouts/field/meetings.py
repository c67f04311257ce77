"""Proofs of meetings and lectures: attendance in two tongues, credit slips, tickets, letters."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Span, fill
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import GREY, INKS, Labels, box_stamp, grid, running, sign
from samples.generator.told import Told, paper

KIND = "lecture_certificate"


@layout(KIND, "attendance-bilingual", wear=wear.worn)
def attendance_bilingual(kit: Kit) -> Paper:
    """Certificate of Attendance of a society's meeting; the meeting's name alone on a line."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE, paper=(250, 253, 255))
    told = Told(kit, "conference")
    start = kit.day()
    days = rng.choice([1, 2, 2, 3])
    end = start + timedelta(days=days - 1)
    tone = rng.choice([(20, 80, 140), (120, 30, 90), (20, 110, 90)])
    page.fill(0, 0, 842, 70, tone)
    society = rng.choice(bodies.SOCIETIES)
    page.put(40, 45, society, kit.look("hei", 19, colour=(255, 255, 255)))
    title(page, rng.choice(["参会证书", "学术会议参会证明"]), kit.look("song", 30, bold=True), 135)
    title(page, "Certificate of Attendance", kit.look("song", 14), 158)
    talk = told.say("content", rng.choice(bodies.TALKS))
    dates = (
        told.days(start, end, rng.choice(["plain", "dots-padded"]))
        if days > 1
        else [told.day(start, "plain")]
    )
    line = [told.name(who), Span("（"), told.employer(who), Span("）")]
    page.put(421, 220, line, kit.look("kai", 19), align="c")
    page.put(421, 258, "参加了以下学术会议 has attended", kit.look("song", 13), align="c")
    look = kit.look("hei", 18)
    room = 740 / max(740, look.width(talk.text))
    page.put(421, 305, [talk], kit.look("hei", 18 * room), align="c")
    tail = [Span("时间 Date："), *dates, Span("　　地点 Venue：天津　　")]
    if rng.random() < 0.7:
        words = rng.choice([f"{days}天", wording.chinese(days) + "天"])
        tail += [Span("会期："), told.hours(days, words, "天")]
    page.put(421, 350, tail, kit.look("song", 14), align="c")
    page.put(
        60,
        540,
        [
            Span("证书编号 Certificate No.："),
            told.number(kit.serial("XH-{y}-####", end)),
        ],
        kit.look("song", 11),
    )
    sign(
        kit,
        page,
        [told],
        at=(640, 440),
        look=kit.look("song", 15),
        issuer=society,
        day=end,
        manner="centre",
    )
    return paper(KIND, [page], [told])


@layout(KIND, "meeting-credit-slip", wear=wear.worn)
def credit_slip(kit: Kit) -> Paper:
    """A slip of 学分 for one afternoon; hours of the clock beside the day; project number."""
    rng, who, page = kit.rng, kit.person(), kit.page((600.0, 430.0))
    meeting = rng.random() < 0.5
    told = Told(kit, "conference" if meeting else "lecture")
    when = kit.day()
    credits, body = rng.choice([0.5, 1, 2, 3]), rng.choice(bodies.MEDICAL)
    title(
        page,
        rng.choice(["学术会议学分单", "学术会议学分证明"])
        if meeting
        else rng.choice(["学术讲座学分单", "专题讲座学分证明"]),
        kit.look("hei", 20),
        52,
    )
    clock = f" 14:00-{rng.choice(['16:30', '17:00'])}"
    rows: list[list[Cell]] = [
        ["姓名", told.name(who), "职称", who.title_level or "—"],
        ["单位", told.employer(who), "学分类别", "Ⅱ类"],
        [
            "会议名称" if meeting else "讲座题目",
            told.say("content", rng.choice((*bodies.TALKS[2:4], *bodies.CARE_COURSES))),
            "项目编号",
            kit.serial("{y}-##-##-###", when),
        ],
        [
            "日期",
            [told.day(when, rng.choice(["plain", "dots-padded"])), Span(clock)],
            "授予学分",
            told.hours(credits, rng.choice([f"{credits:g}分", f"{credits:g}学分"]), "学分"),
        ],
    ]
    look = kit.look("song", 11.5)
    shade = rng.choice([None, (236, 244, 240)])
    y = grid(page, rows, at=(30, 75), widths=(64, 236, 64, 176), look=look, row=42, shade=shade)
    page.put(
        32,
        y + 22,
        [
            Span(rng.choice(["编号：", "No. "])),
            told.number(kit.serial("{y}II-#####", when)),
        ],
        look,
    )
    page.put(32, 415, "此单一式两份，个人与科教科各执一份。", kit.look("song", 9, colour=GREY))
    sign(
        kit,
        page,
        [told],
        at=(450, y + 62),
        look=kit.look("song", 12.5),
        issuer=body,
        day=when,
        manner="centre",
        size=96,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "forum-ticket", wear=wear.worn)
def forum_ticket(kit: Kit) -> Paper:
    """A hearer's ticket of a forum with a stub; the speaker is another person."""
    rng, who, page = kit.rng, kit.person(), kit.page((720.0, 320.0), paper=(255, 250, 236))
    told = Told(kit, "lecture")
    when = kit.day()
    hours, speaker = rng.choice([2, 3, 4]), kit.person()
    page.line(545, 12, 545, 308, width=0.8, colour=GREY)
    marks.border(page, (150, 100, 40), inset=10, double=False)
    page.put(
        277,
        52,
        rng.choice(["海河讲坛听讲证明", "津沽科普讲坛听讲凭证", "工程师讲堂学时单"]),
        kit.look("song", 22, bold=True),
        align="c",
    )
    value = kit.look("kai", 15, colour=rng.choice(INKS))
    rows: list[tuple[str, Cell]] = [
        ("听讲人", told.name(who)),
        ("单　位", told.employer(who)),
        ("讲座题目", told.say("content", rng.choice([*bodies.TALKS[2:4], bodies.TALKS[5]]))),
        ("主讲人", f"{speaker.name} 教授"),
        ("讲座日期", told.day(when, rng.choice(["plain", "dots-padded"]))),
        ("学　时", told.hours(hours, rng.choice([f"{hours}学时", f"{hours} 学时"]))),
    ]
    Labels(
        36, 90, 330, rng.choice(["hand", "floating"]), kit.look("song", 12), value, lead=33
    ).draw(kit, page, rows)
    small = kit.look("song", 11)
    page.put(560, 50, "副券", kit.look("song", 16))
    page.put(560, 90, [Span("编号 "), told.number(kit.serial("JT{y}-###", when))], small)
    page.put(560, 115, "入场时撕下", small)
    page.picture(box_stamp(rng, ["已签到"], colour=(40, 70, 150)), 575, 150, width=72, ink=True)
    sign(
        kit,
        page,
        [told],
        at=(448, 215),
        look=kit.look("song", 12),
        day=when,
        manner="centre",
        issuer=rng.choice(["天津市长芦化工学会", "津沽土木建筑学会", "海晏科学普及协会"]),
        size=92,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "letterhead-proof", wear=wear.worn)
def letterhead_proof(kit: Kit) -> Paper:
    """A letter on a society's head with address and telephone; days or dates of the meeting."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "conference")
    start = kit.day()
    days = rng.choice([2, 3])
    end, society = start + timedelta(days=days - 1), rng.choice(bodies.SOCIETIES)
    issue = end + timedelta(days=rng.randrange(0, 20))
    title(page, society, kit.look("song", 24, colour=(190, 30, 30), bold=True), 80)
    page.line(60, 96, 535, 96, width=1.6, colour=(190, 30, 30))
    page.put(
        60,
        114,
        "地址：天津市海晏区新港路00号　电话：022-00005678　邮编：300000",
        kit.look("song", 10),
    )
    running(kit, page, foot=f"{society}秘书处　　www.example.invalid")
    title(page, "参会证明", kit.look("hei", 24), 185)
    slots = {
        "name": [told.name(who)],
        "employer": [told.employer(who)],
        "dates": told.days(start, end, rng.choice(["plain", "padded"])),
        "content": [told.say("content", rng.choice(bodies.TALKS))],
        "hours": [told.hours(days, rng.choice([f"{days}天", f"{wording.chinese(days)}天"]), "天")],
    }
    sentence = rng.choice(
        [
            "兹证明{employer}{name}同志于{dates}全程参加了由我会主办的“{content}”学术会议，会期{hours}。"
            "会议共有代表三百余人。特此证明。",
            "{name}（{employer}）：\n　　感谢您出席“{content}”学术会议（{dates}，共{hours}）。"
            "现出具此证明，供登记继续教育使用。",
        ]
    )
    page.paragraph(
        80, 245, [Span("　　"), *fill(sentence, slots)], kit.look("song", 15.5), width=435, lead=2.0
    )
    sign(
        kit,
        page,
        [told],
        at=(390, 520),
        look=kit.look("song", 15),
        issuer=society,
        day=issue,
        manner=rng.choice(["centre", "right", "labels"]),
    )
    return paper(KIND, [page], [told])
