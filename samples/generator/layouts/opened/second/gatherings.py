"""Proofs of meetings and talks: salons, in-house hours, congresses in a table."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4_WIDE, Span, fill
from samples.generator.furniture import Cell, title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.second import devices, wear, words
from samples.generator.manners import GREY, INKS, Labels, by_hand, fitting, running, sign
from samples.generator.told import Told, paper

KIND = "lecture_certificate"


@layout(KIND, "h-salon", wear=wear.worn)
def salon(kit: Kit) -> Paper:
    """A hearer's slip of a society's talk: blanks by pen in a sentence, an oval seal."""
    rng, who, page = kit.rng, kit.person(), kit.page((640.0, 400.0), paper=(248, 252, 255))
    told = Told(kit, "lecture")
    when, society = kit.day(), rng.choice(words.SOCIETIES)
    hours = rng.choice([2, 3, 4])
    page.frame(14, 14, 626, 386, width=2, colour=(60, 110, 150))
    title(page, rng.choice(["学术讲座听讲证明", "专题讲座学时证明"]), kit.look("display", 22), 62)
    look, pen = kit.look("song", 14), kit.look("kai", 16, colour=rng.choice(INKS))
    blanks: list[tuple[str, Span, str, float]] = [
        ("兹证明", told.name(who), "同志", 130),
        ("来自", told.employer(who), "，", 270),
        ("于", told.day(when, rng.choice(["plain", "spaced"])), "聆听学术讲座", 170),
        ("《", told.say("content", rng.choice([*words.TALKS[:1], words.TALKS[3]])), "》，", 330),
        ("计", told.hours(hours, f"{hours}学时"), "。特此证明。", 90),
    ]
    x, y = 60.0, 115.0
    for before, span, after, room in blanks:
        whole = look.width(before + after) + room
        if x + whole > 600:
            x, y = 40.0, y + 40
        x = page.put(x, y, before, look) + 3
        page.line(x, y + 4, x + room, y + 4, width=0.6)
        by_hand(kit, page, [span], (x + 6, y - 1), fitting(pen, [span], room - 14))
        x = page.put(x + room + 3, y, after, look)
    page.put(
        40, 360, [Span("编号："), told.number(kit.serial("JZ{y}-###", when))], kit.look("song", 11)
    )
    told.know(issuer=society, issue_date=str(when))
    page.put(470, 300, [Span(society, "issuer")], look, align="c")
    page.put(470, 326, [Span(wording.day(when, "plain"), "issue_date")], look, align="c")
    oval = devices.oval_seal(rng, [society, "学术专用章"])
    page.picture(oval, 470 + rng.uniform(-80, -30), 268, width=112, ink=True)
    return paper(KIND, [page], [told])


@layout(KIND, "h-house-lecture", wear=wear.worn)
def house_lecture(kit: Kit) -> Paper:
    """A clinic's proof of one talk in the house: 学分, clock times, the speaker's name."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "lecture")
    when, clinic = kit.day(), rng.choice(words.CLINICS)
    credits = rng.choice([0.2, 0.5, 1])
    running(kit, page, head=f"{clinic}科教部", foot="内部资料　妥善保管")
    title(page, rng.choice(["院内学术讲座学分证明", "院级讲座听课证明"]), kit.look("hei", 22), 110)
    look = kit.look("song", 14)
    rows: list[tuple[str, Cell]] = [
        ("听课人", told.name(who)),
        ("单　位", told.employer(who)),
        ("讲座题目", told.say("content", rng.choice([*words.CARE, words.TALKS[3]]))),
        ("主讲", f"{kit.person().name}主任医师"),
        ("讲座日期", [told.day(when, rng.choice(["plain", "dashes"])), Span(" 18:30—20:00")]),
        (
            "授予学分",
            told.hours(credits, rng.choice([f"{credits:g}分", f"{credits:g}学分"]), "学分"),
        ),
    ]
    Labels(85, 170, 420, rng.choice(["brackets", "floating", "colon"]), look, look, lead=44).draw(
        kit, page, rows
    )
    sign(
        kit,
        page,
        [told],
        at=(395, 520),
        look=look,
        issuer=clinic,
        day=when,
        manner=rng.choice(["centre", "right", "one-line"]),
    )
    return paper(KIND, [page], [told])


@layout(KIND, "h-congress", wear=wear.worn)
def congress(kit: Kit) -> Paper:
    """A congress's certificate: red head band, dates and days, delegates' number beside."""
    rng, who, page = kit.rng, kit.person(), kit.page(A4_WIDE)
    told = Told(kit, "conference")
    start = kit.day()
    days = rng.choice([2, 3, 4])
    end, society = start + timedelta(days=days - 1), rng.choice(words.SOCIETIES)
    tone = rng.choice([(140, 30, 50), (30, 60, 120)])
    marks.guilloche(page, shade=(240, 240, 244))
    page.fill(0, 520, 842, 595, tone)
    page.put(40, 565, f"主办：{society}", kit.look("hei", 14, colour=(255, 255, 255)))
    page.put(
        800, 565, "www.example.invalid", kit.look("hei", 12, colour=(255, 255, 255)), align="r"
    )
    title(page, rng.choice(["会议证书", "参会证明"]), kit.look("display", 32), 100)
    page.put(60, 60, f"代表证号 D{rng.randrange(100, 999)}", kit.look("song", 11, colour=GREY))
    slots = {
        "name": [told.name(who)],
        "employer": [told.employer(who)],
        "dates": told.days(start, end, rng.choice(["plain", "dots-padded", "padded"])),
        "content": [told.say("content", rng.choice(words.TALKS))],
        "days": [told.hours(days, rng.choice([f"{days}天", f"{wording.chinese(days)}天"]), "天")],
    }
    sentence = rng.choice(
        [
            "{employer} {name} 代表：\n　　您于{dates}出席了“{content}”学术会议，"
            "实际参会{days}，特发此证。",
            "兹证明{name}（{employer}）全程参加“{content}”学术年会，会期{days}（{dates}）。",
        ]
    )
    page.paragraph(
        110, 180, [Span("　　"), *fill(sentence, slots)], kit.look("kai", 19), width=620, lead=2.0
    )
    label = rng.choice(["证书编号：", "证书号 "])
    page.put(
        110, 400, [Span(label), told.number(kit.serial("HY{y}/####", end))], kit.look("song", 12)
    )
    sign(
        kit,
        page,
        [told],
        at=(620, 410),
        look=kit.look("song", 15),
        issuer=society,
        day=end,
        manner="centre",
        colour=rng.choice([marks.SEAL_RED, devices.PURPLE_SEAL]),
    )
    return paper(KIND, [page], [told])
