"""Proofs of meetings and talks: badges, English letters, passes with punched rows."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import marks, wording
from samples.generator.canvas import A4, Canvas, Colour, Line, Span, fill
from samples.generator.furniture import title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.manners import GREY, INKS, by_hand, fitting
from samples.generator.told import Told, paper

KIND = "lecture_certificate"
WHITE: Colour = (255, 255, 255)
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


@layout(KIND, "n-badge-on-sheet", wear=wear.worn)
def badge(kit: Kit) -> Paper:
    """A delegate's badge copied onto a sheet, with the meeting's words of proof below it."""
    rng, who, page = kit.rng, kit.person(), Canvas(*A4)
    told = Told(kit, "conference")
    start, days = kit.day(), rng.choice([2, 3])
    end, society = start + timedelta(days=days - 1), rng.choice(words.SOCIETIES)
    tone: Colour = rng.choice([(26, 84, 140), (130, 40, 70), (30, 110, 80)])
    page.frame(178, 60, 418, 392, width=1)
    page.fill(178, 60, 418, 138, tone)
    page.frame(270, 70, 326, 80, width=1, colour=WHITE)
    topic = rng.choice(words.TALKS)
    meeting = f"{topic}学术研讨会"
    name = told.say("content", meeting)
    page.put(298, 116, [name], fitting(kit.look("hei", 15, colour=WHITE), [name], 226), align="c")
    page.put(298, 184, "参 会 代 表", kit.look("hei", 15, colour=tone), align="c")
    page.put(298, 244, [told.name(who)], kit.look("hei", 30), align="c")
    employer = told.employer(who)
    look = kit.look("song", 13)
    page.put(298, 280, [employer], fitting(look, [employer], 226), align="c")
    image = marks.code(f"https://example.invalid/m/{rng.randrange(10**6)}")
    page.picture(image, 270, 300, width=56)
    page.put(
        298,
        380,
        f"座位 {rng.randrange(2, 20)}排{rng.randrange(1, 30)}号",
        kit.look("song", 10),
        align="c",
    )
    slots: dict[str, str | Line] = {
        "dates": told.days(start, end, rng.choice(["plain", "dots-padded"]), "至"),
        "days": [told.hours(days, rng.choice([f"{days}天", f"{wording.chinese(days)}天"]), "天")],
    }
    sentence = rng.choice(
        [
            "以上代表于{dates}全程参加我会举办的学术会议，会期{days}，特此证明。",
            "兹证明上述代表参加了本次学术会议（{dates}，共{days}）。",
        ]
    )
    page.paragraph(
        90, 450, [Span("　　"), *fill(sentence, slots)], kit.look("song", 15), width=420, lead=2
    )
    page.put(90, 560, [Span("证明编号："), told.number(kit.serial("CH{y}-###", end))], look)
    devices.close(
        kit,
        page,
        [told],
        at=(330, 600),
        look=kit.look("song", 14),
        manner=rng.choice(["left", "blanks", "centre"]),
        issuer=society,
        day=end,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "n-attendance-in-english", wear=wear.worn)
def attendance_in_english(kit: Kit) -> Paper:
    """A congress's certificate in English with Chinese in brackets; the days are English alone."""
    rng, who, page = kit.rng, kit.person(), kit.page((800.0, 566.0), paper=(252, 252, 255))
    told = Told(kit, "conference")
    start, days = (
        date(rng.randrange(2015, 2026), rng.randrange(3, 12), rng.randrange(3, 24)),
        rng.choice([2, 3, 4]),
    )
    end, society = start + timedelta(days=days - 1), rng.choice(words.SOCIETIES)
    marks.border(page, (90, 90, 120), inset=20)
    page.put(400, 92, "Certificate of Attendance", kit.look("display", 30), align="c")
    page.put(400, 120, "参会证书", kit.look("hei", 17), align="c")
    look, big = kit.look("song", 14), kit.look("hei", 21)
    page.put(400, 168, "This is to certify that", look, align="c")
    page.put(400, 206, [told.name(who)], big, align="c")
    page.put(400, 230, [told.employer(who)], kit.look("song", 12.5), align="c")
    page.put(400, 266, "has attended the academic conference（出席学术会议）", look, align="c")
    content = told.say("content", rng.choice(words.TALKS))
    page.put(400, 302, [Span("“"), content, Span("”")], kit.look("hei", 17), align="c")
    month = MONTHS[start.month - 1]
    told.know(start_date=str(start), end_date=str(end))
    first = f"{month} {start.day}"
    dates = [
        Span(first, "start_date"),
        Span("–"),
        Span(f"{end.day}, {end.year}", "end_date"),
        Span(", Tianjin, China"),
    ]
    page.put(400, 334, dates, look, align="c")
    credits = rng.choice([2, 3, 4, 5])
    unit = rng.choice(["学分", "学时"])
    amount = credits if unit == "学分" else credits * 4
    line = [Span("Credits / Hours（授予）：" if unit == "学分" else "Hours（授予）：")]
    line.append(told.hours(amount, f"{amount}{unit}", unit))
    page.put(400, 364, line, look, align="c")
    number = told.number(kit.serial("CA-{y}-####", end))
    page.put(70, 500, [Span("No. "), number], kit.look("song", 12))
    devices.close(
        kit,
        page,
        [told],
        at=(500, 448),
        look=look,
        manner="left",
        issuer=society,
        day=end,
        form=rng.choice(["plain", "dots-padded"]),
    )
    return paper(KIND, [page], [told])


@layout("transcript", "n-pass-with-rows", wear=wear.worn)
def pass_with_rows(kit: Kit) -> Paper:
    """A card for a series of talks: each talk a row by pen with its day and hours."""
    rng, who = kit.rng, kit.person()
    page = kit.page((430.0, 600.0), paper=(246, 250, 244))
    look, head = kit.look("song", 12), kit.look("hei", 12)
    pen = kit.look("kai", 13.5, colour=rng.choice(INKS))
    tone: Colour = (70, 120, 70)
    page.frame(12, 12, 418, 588, width=2, colour=tone)
    title(
        page,
        rng.choice(["学术讲座听课记录卡", "专题讲座听课学时卡"]),
        kit.look("kai", 22, colour=tone),
        52,
    )
    year = rng.randrange(2015, 2026)
    number = kit.serial("TK{y}-###", date(year, 1, 1))
    page.put(34, 84, "姓名", head)
    by_hand(kit, page, [Span(who.name, "name")], (76, 84), pen)
    page.put(230, 84, [Span("证号 "), Span(number, "certificate_no")], look)
    page.put(34, 110, "单位", head)
    employer = [Span(who.employer, "employer")]
    by_hand(kit, page, employer, (76, 110), fitting(pen, employer, 310))
    lefts = (28, 112, 318, 362, 404)
    for index, words_ in enumerate(("讲座日期", "讲座题目", "学时", "验讫")):
        devices.cell(page, (lefts[index], 126, lefts[index + 1], 152), words_, head)
    told: list[Told] = []
    when, count = date(year, 1, 12), rng.randrange(2, 7)
    topics = rng.sample([*words.TALKS, *words.MEDICAL], count)
    for row in range(6):
        y = 152 + 46 * row
        for index in range(4):
            page.frame(lefts[index], y, lefts[index + 1], y + 46, width=0.6)
        if row >= count:
            continue
        one = Told(kit, "lecture", row=row)
        when += timedelta(days=rng.randrange(10, 60))
        hours = rng.choice([2, 3, 4])
        one.know(name=who.name, employer=who.employer, certificate_no=number)
        day = one.day(when, "dots")
        by_hand(kit, page, [day], (32, y + 28), fitting(pen, [day], 74))
        topic = one.say("content", topics[row])
        half = -(-len(topic.text) // 2) if len(topic.text) > 12 else len(topic.text)
        for at, part in enumerate((topic.text[:half], topic.text[half:])):
            y_line = y + (20 + 18 * at if half < len(topic.text) else 28)
            by_hand(kit, page, [Span(part, topic.field)] if part else [], (118, y_line), pen)
        by_hand(kit, page, [one.hours(hours, str(hours))], (334, y + 28), pen)
        page.picture(marks.square_seal(rng, "听讲已验"), 369, y + 9, width=28)
        told.append(one)
    devices.close(
        kit,
        page,
        told,
        at=(170, 492),
        look=look,
        manner="left",
        issuer=rng.choice([*words.SOCIETIES, words.COLLEGES[1], words.HOSPITALS[0]]),
        day=when + timedelta(days=rng.randrange(1, 10)),
        form="plain",
        size=92,
    )
    page.put(215, 576, "本证限本人使用", kit.look("song", 9, colour=GREY), align="c")
    return paper("transcript", [page], told)


@layout(KIND, "n-report-by-letter", wear=wear.worn)
def report_by_letter(kit: Kit) -> Paper:
    """A college's letter on headed paper: somebody came to hear a report; hours in brackets."""
    rng, who, page = kit.rng, kit.person(), kit.page()
    told = Told(kit, "lecture")
    when, school = kit.day(), rng.choice(words.COLLEGES)
    tone: Colour = rng.choice([(120, 20, 30), (20, 50, 100)])
    page.put(60, 78, school, kit.look("kai", 26, colour=tone))
    page.put(60, 98, "HAIDAI · SINCE 1958", kit.look("song", 9, colour=GREY))
    page.line(60, 108, 535, 108, width=2, colour=tone)
    page.line(60, 112, 535, 112, width=0.6, colour=tone)
    title(page, rng.choice(["听讲证明", "学术报告听讲证明"]), kit.look("song", 23), 170)
    hours = rng.choice([2, 3, 4])
    slots: dict[str, str | Line] = {
        "name": [told.name(who)],
        "employer": [told.employer(who)],
        "day": [told.day(when, rng.choice(["plain", "padded", "cn"]))],
        "content": [told.say("content", rng.choice([*words.TALKS, *words.WORKS[:2]]))],
        "hours": [told.hours(hours, rng.choice([f"{hours}学时", f"{wording.chinese(hours)}学时"]))],
    }
    speaker = kit.person().name
    sentence = rng.choice(
        [
            f"{{employer}}：\n　　贵单位{{name}}同志于{{day}}在我校听取{speaker}教授所作学术报告"
            "《{content}》（计{hours}）。特此函告。",
            f"　　{{day}}，{speaker}研究员在我校作了题为“{{content}}”的学术讲座，"
            "{employer}{name}到场听讲，按规定计{hours}。",
        ]
    )
    page.paragraph(80, 240, fill(sentence, slots), kit.look("song", 15.5), width=435, lead=2.05)
    devices.close(
        kit,
        page,
        [told],
        at=(330, 480),
        look=kit.look("song", 15),
        manner=rng.choice(["left", "centre", "blanks"]),
        issuer=f"{school}科学技术处",
        day=when + timedelta(days=rng.randrange(0, 5)),
    )
    page.put(60, 800, "地址：海岱路18号　邮编：300000", kit.look("song", 9, colour=GREY))
    return paper(KIND, [page], [told])
