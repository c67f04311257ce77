"""Results of the language examination: a short message, a card with a local pass mark."""

from __future__ import annotations

from datetime import timedelta

from samples.generator import marks, truth
from samples.generator.canvas import Colour, Place, Span
from samples.generator.kit import Kit, Paper, layout
from samples.generator.layouts.exams import LANGUAGE_EXAM
from samples.generator.layouts.opened.third import devices, wear, words
from samples.generator.layouts.opened.third.sittings import sitting
from samples.generator.manners import GREY
from samples.generator.told import Told, paper

KIND = "exam_score"


@layout(KIND, "n-score-message", wear=wear.worn)
def score_message(kit: Kit) -> Paper:
    """A short message on a phone that tells a language examination's score; grey bubbles."""
    rng, who = kit.rng, kit.person()
    page = kit.page((400.0, 700.0), paper=(255, 255, 255))
    told = Told(kit, "exam")
    when = sitting(kit, 2015, 2020)
    level, mark = rng.choice("ABC"), rng.choice([rng.randrange(60, 93), rng.randrange(42, 60)])
    body, look = rng.choice(words.EXAM_BODIES), kit.look("hei", 14)
    devices.status_bar(kit, page, kit.look("hei", 10))
    page.put(200, 60, "1069012345678", kit.look("hei", 15), align="c")
    page.line(0, 78, 400, 78, width=0.5, colour=(210, 210, 214))
    shown = when + timedelta(days=70)
    clock = f"{shown.month}月{shown.day}日 上午9:{rng.randrange(10, 60)}"
    page.put(200, 108, clock, kit.look("hei", 10.5, colour=GREY), align="c")
    passed = mark >= 60
    told.know(
        content=LANGUAGE_EXAM,
        subject="professional",
        hours=truth.exam_hours(level=level, day=when, passed=passed),
    )
    tongue = rng.choice(["英语", "日语"])
    line = [
        told.name(who),
        Span("考生，您好！您的证件号"),
        told.id(who),
        Span("，参加"),
        told.day(when, "plain"),
        Span(LANGUAGE_EXAM, "content"),
        Span(f"（{tongue} {level}级 综合类），成绩："),
        told.result(rng.choice([f"{mark}分", str(mark)])),
        Span("，" + ("合格" if passed else "不合格") + "（合格标准60分）。"),
        Span("【"),
        Span(body, "issuer"),
        Span("】"),
    ]
    told.know(issuer=body)
    from_y = len(page.marks)
    end = page.paragraph(38, 150, line, look, width=268, lead=1.62)
    own = page.marks[from_y:]
    del page.marks[from_y:]
    page.fill(24, 126, 324, end - 4, (233, 233, 236))
    page.marks += own
    page.put(38, end + 26, "回复TD退订", kit.look("hei", 10, colour=GREY))
    page.frame(20, 646, 330, 682, width=0.8, colour=(200, 200, 206))
    page.put(34, 669, "短信", kit.look("hei", 12, colour=(180, 180, 186)))
    return paper(KIND, [page], [told])


@layout(KIND, "n-language-card", wear=wear.worn)
def language_card(kit: Kit) -> Paper:
    """A small card of the language examination: photograph right, level in words, local pass."""
    rng, who = kit.rng, kit.person()
    page = kit.page((520.0, 340.0), paper=(246, 250, 246))
    told = Told(kit, "exam")
    when = sitting(kit, 2016, 2020)
    level = rng.choice("ABC")
    mark = rng.choice([rng.randrange(60, 90), rng.randrange(50, 60)])
    local = mark < 60
    tone: Colour = (20, 90, 70)
    page.fill(0, 0, 520, 54, tone)
    white = kit.look("hei", 15, colour=(255, 255, 255))
    page.put(22, 34, "全国专业技术人员职称外语等级考试", white)
    page.put(498, 34, "合格证", kit.look("kai", 20, colour=(255, 255, 255)), align="r")
    page.picture(marks.photograph(rng), 408, 76, width=84)
    told.know(
        content=LANGUAGE_EXAM,
        subject="professional",
        hours=truth.exam_hours(level=level, day=when, passed=True),
    )
    page.places.append(
        Place("content", "全国专业技术人员职称外语等级考试", (22, 20, 22 + 16 * 15, 38))
    )
    told.say("result", str(mark), truth.score(str(mark), passed=True))
    look, head = kit.look("song", 12.5), kit.look("hei", 11.5, colour=(70, 100, 90))
    grade = {"A": "高级（A级）", "B": "中级（B级）", "C": "初级（C级）"}[level]
    rows: list[tuple[str, list[Span]]] = [
        ("姓　　名", [told.name(who)]),
        ("证件号码", [told.id(who)]),
        ("语种级别", [Span(f"{rng.choice(['英语', '日语'])}　{grade}")]),
        ("考试日期", [told.day(when, rng.choice(["plain", "dots-padded"]))]),
        (
            "成　　绩",
            [
                Span(str(mark), "result"),
                Span(f"（{'本市' if local else '国家'}合格标准{50 if local else 60}分）"),
            ],
        ),
        ("证书编号", [told.number(kit.serial("外{y}字#####号", when))]),
    ]
    for index, (label, line) in enumerate(rows):
        page.put(26, 90 + 28 * index, label, head)
        page.put(92, 90 + 28 * index, line, look)
    devices.close(
        kit,
        page,
        [told],
        at=(250, 282),
        look=look,
        manner="left",
        issuer=rng.choice(words.EXAM_BODIES),
        day=when + timedelta(days=90),
        size=84,
    )
    return paper(KIND, [page], [told])
