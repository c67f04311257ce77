"""Certificates of classes: bodies named by seals alone, headlines, English leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from samples.generator import marks
from samples.generator.canvas import A4_WIDE, Canvas, Colour, Line, Place, Span, fill
from samples.generator.furniture import title
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.layouts.opened.third.cards import ribbon_seminar
from samples.generator.layouts.opened.third.classes import stay
from samples.generator.manners import GREY
from samples.generator.told import Told, paper

KIND = "training_certificate"


@layout(KIND, "n-seal-alone", wear=wear.worn)
def seal_alone(kit: Kit) -> Paper:
    """A certificate that names its body in the seal alone, beside the words 盖章有效."""
    rng, who, page = kit.rng, kit.person(), kit.page((760.0, 520.0), paper=(255, 253, 246))
    told = Told(kit, "training_class")
    start, end, days = stay(kit, 4)
    issue = end + timedelta(days=rng.randrange(0, 10))
    marks.border(page, (150, 110, 40), inset=18)
    title(page, rng.choice(["培训证明", "学习证明", "结业证明"]), kit.look("kai", 34), 96)
    hours = days * rng.choice([4, 6, 8])
    dates = told.days(start, end, "plain") if days > 1 else [told.day(start, "plain")]
    slots: dict[str, str | Line] = {
        "name": [told.name(who)],
        "id": [told.id(who)],
        "dates": dates,
        "content": [told.say("content", rng.choice(words.COURSES))],
        "hours": [told.hours(hours, rng.choice([f"{hours}学时", f"{hours}课时"]))],
        "result": [told.result(rng.choice(["合格", "通过"]))],
    }
    if "课时" in str(slots["hours"]):
        told.unit = "课时"
    sentence = rng.choice(
        [
            "{name}同志（{id}），{dates}在我处参加《{content}》课程培训，计{hours}，考核{result}。",
            "兹证明{name}（公民身份号码{id}）于{dates}在本中心学习“{content}”{hours}，考试{result}。",
        ]
    )
    look = kit.look("song", 17)
    page.paragraph(80, 170, [Span("　　"), *fill(sentence, slots)], look, width=600, lead=2.0)
    small = kit.look("song", 13)
    page.put(80, 400, [Span("编号："), told.number(kit.serial("（{y}）证字###号", end))], small)
    page.put(80, 428, [Span("日期："), told.issued(issue, rng.choice(["plain", "cn"]))], small)
    page.put(560, 470, "（盖章有效）", kit.look("song", 11, colour=GREY))
    body = rng.choice([words.CENTRES[0], words.CENTRES[3], words.SOCIETIES[0], words.FARM[1]])
    page.picture(marks.round_seal(rng, body), 520, 320, width=138, ink=True)
    page.places.append(Place("issuer", body, (520, 320, 658, 458)))
    told.know(issuer=body)
    return paper(KIND, [page], [told])


@layout(KIND, "n-facts-between-bars", wear=wear.worn)
def facts_between_bars(kit: Kit) -> Paper:
    """A modern sheet: the course as a headline, the facts in one line between upright bars."""
    rng, who = kit.rng, kit.person()
    page = kit.page((800.0, 560.0), paper=(250, 250, 252))
    told = Told(kit, "training_class")
    start, end, days = stay(kit, 5)
    tone: Colour = rng.choice([(20, 90, 160), (10, 130, 110), (150, 60, 30)])
    page.fill(0, 0, 800, 10, tone)
    for index in range(6):
        page.fill(640 + index * 26, 10, 652 + index * 26, 60 - index * 8, (225, 230, 238))
    english = kit.look("song", 11, colour=GREY)
    page.put(70, 80, "CERTIFICATE OF TRAINING", english)
    page.put(70, 112, "培训证书", kit.look("hei", 26, colour=tone))
    page.put(70, 180, "授予", kit.look("song", 13, colour=GREY))
    page.put(70, 214, [told.name(who)], kit.look("hei", 24))
    page.put(70, 238, [told.employer(who), Span("　"), told.id(who)], kit.look("song", 12.5))
    page.put(70, 290, "以表彰其完成以下课程的学习：", kit.look("song", 13, colour=GREY))
    course = rng.choice(words.COURSES)
    page.put(70, 328, [told.say("content", course)], kit.look("hei", 23))
    hours = days * rng.choice([6, 7.5, 8])
    dates = (
        told.days(start, end, rng.choice(["dots-padded", "slashes"]), "–")
        if days > 1
        else [told.day(start, "dots-padded")]
    )
    bar = Span("　｜　")
    line = [
        *dates,
        bar,
        told.hours(hours, f"{hours:g}学时"),
        bar,
        Span(rng.choice(["考核", "考核：", ""])),
        told.result(rng.choice(["合格", "优秀", "通过"])),
    ]
    page.put(70, 368, line, kit.look("song", 14))
    issue = end + timedelta(days=rng.randrange(0, 5))
    number = told.number(kit.serial("T-{y}{y}-####".replace("{y}{y}", "{d}"), issue))
    page.put(70, 500, [Span("证书编号 No. "), number], kit.look("song", 12))
    image = marks.code(f"https://example.invalid/t/{rng.randrange(10**7)}")
    page.picture(image, 690, 452, width=62)
    devices.close(
        kit,
        page,
        [told],
        at=(470, 452),
        look=kit.look("song", 13.5),
        manner="left",
        issuer=rng.choice([*words.COMPANIES, *words.CENTRES]),
        day=issue,
        size=98,
    )
    return paper(KIND, [page], [told])


@layout(KIND, "n-english-leaf-after", wear=wear.worn)
def english_leaf_after(kit: Kit) -> Paper:
    """A certificate and a second page that says the same in English: one paper."""
    rng = kit.rng
    front = ribbon_seminar(kit)
    told = front.documents[0].entries[0].values
    leaf = Canvas(*A4_WIDE)
    marks.border(leaf, (70, 50, 110), inset=26)
    title(leaf, "Certificate of Completion", kit.look("display", 30), 130)
    look = kit.look("song", 15)
    text = (
        "This is to certify that the trainee named overleaf has attended the advanced seminar from "
        f"{told['start_date']} to {told['end_date']}, has completed {told['hours']} class hours "
        "and has passed the assessment."
    )
    y = 210.0
    for part in _wrapped(text, 78):
        leaf.put(110, y, part, look)
        y += 32
    leaf.put(110, 470, f"Certificate No. {told['certificate_no']}", kit.look("song", 12))
    leaf.put(560, 470, f"Date: {told['issue_date']}", kit.look("song", 12))
    if rng.random() < 0.5:
        leaf.put(110, 500, "(English version for reference only)", kit.look("song", 10))
    return Paper([*front.pages, leaf], [replace(front.documents[0], pages=(1, 2))])


def _wrapped(text: str, most: int) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        if len(lines[-1]) + len(word) + 1 > most:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
