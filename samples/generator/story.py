"""Certificates that are one sentence under a title: told by data, drawn in many manners.

A Story gives titles, sentences with slots and what fills them; the slots that a sentence uses
decide what its truth states. The manner (border, where the number stands, faces) is chance.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from samples.generator import cast, marks, truth, wording
from samples.generator.canvas import A4_WIDE, BLACK, Canvas, Colour, Line, Span
from samples.generator.files import Wear
from samples.generator.furniture import block, closing, seal, title
from samples.generator.kit import Kit, Paper, layout

Outcome = tuple[str, truth.Json | None]
PASSED: Outcome = ("合格", truth.verdict("合格"))
FRAMES: tuple[Colour, ...] = ((170, 120, 40), (150, 30, 30), (40, 80, 140), (60, 110, 70))


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What a sort of certificate says. `sentences` use slots named after the entry's fields."""

    name: str
    kind: str
    titles: tuple[str, ...]
    sentences: tuple[str, ...]
    form: str
    outcomes: tuple[Outcome, ...] = (PASSED,)
    amounts: tuple[float, ...] = (8, 16, 24, 32, 40)
    unit: str = "学时"
    amount_forms: tuple[str, ...] = ("plain", "plain", "plain", "cn")
    amount_words: tuple[str, ...] = ("{n}{unit}",)
    courses: tuple[str, ...] = cast.COURSES
    subjects: tuple[tuple[str, str], ...] = ()
    days: tuple[int, int] = (1, 8)
    dates: tuple[str, ...] = ("plain", "plain", "padded", "dots", "spaced")
    precision: str = "day"  # day, month, year
    year_words: str = "{y}"
    labels: tuple[str, ...] = ("证书编号：", "编号：", "证书号：", "No.")
    page: tuple[float, float] = A4_WIDE
    foot: str = "centre"  # centre, labels
    own_words: tuple[str, ...] = ()  # sentences below that state nothing
    issuers: tuple[str, ...] = cast.ISSUERS
    watermark: float = 0.1
    photo: float = 0.0
    code: float = 0.1
    fixed: dict[str, str] = field(default_factory=dict)  # truth that every sentence states


@dataclass(slots=True)
class Facts:
    """The values of one certificate: as printed by slot, and as they are."""

    printed: dict[str, str | Line]
    values: dict[str, truth.Value]
    amount: float | None
    issuer: str
    issue: date
    issue_form: str


def register(story: Story, *, seen: bool = True, wear: Wear | None = None) -> None:
    """Make the story a layout."""

    def make(kit: Kit) -> Paper:
        return tell(kit, story)

    layout(story.kind, story.name, seen=seen, wear=wear)(make)


def tell(kit: Kit, story: Story) -> Paper:
    """Draw one certificate."""
    sentence = kit.rng.choice(story.sentences)
    facts = find_facts(kit, story, sentence)
    page = kit.page(story.page)
    draw(kit, page, story, sentence=sentence, facts=facts)
    entry = truth.entry(amount=facts.amount, unit=story.unit, **facts.values)
    document = truth.Document(kind=story.kind, pages=(1,), entries=(entry,))
    return Paper([page], [document])


def find_facts(kit: Kit, story: Story, sentence: str) -> Facts:
    """Choose all values and keep those that the sentence states."""
    rng, who = kit.rng, kit.person()
    start = kit.day()
    end = start + timedelta(days=rng.randint(*story.days))
    issue = end + timedelta(days=rng.randrange(0, 15))
    form, amount = rng.choice(story.dates), rng.choice(story.amounts)
    if story.unit == "天" and story.days[1] > 0:
        amount = (end - start).days + 1
    issuer, host = rng.sample(story.issuers, 2)
    words = _words(kit, story, amount)
    outcome, course = rng.choice(story.outcomes), rng.choice(story.courses)
    subject = rng.choice(story.subjects) if story.subjects else ("", None)
    first, last = _range(kit, story, (start, end), form)
    printed_id = kit.id_as_printed(who)
    printed: dict[str, str | Line] = {
        "name": kit.name_as_printed(who.name),
        "id_number": printed_id,
        "employer": who.employer,
        "content": course,
        "start_date": first,
        "end_date": last,
        "hours": words,
        "result": outcome[0],
        "subject": subject[0],
        "credit_year": story.year_words.replace("{y}", str(end.year)),
        "issuer": issuer,
        "_host": [Span(host)],
        "_project": [Span(kit.serial("{y}-##-##-###", issue) + "（国）")],
        "_he": [Span("他" if who.male else "她")],
        "_born": [Span(wording.day(who.born, "plain"))],
        "_sex": [Span("男" if who.male else "女")],
        "_pass": [Span(kit.serial("####################", issue))],
    }
    values: dict[str, truth.Value] = {
        "name": who.name,
        "id_number": wording.unmasked_form(printed_id),
        "employer": who.employer,
        "content": course,
        "start_date": _iso(start, story),
        "end_date": _iso(end, story),
        "subject": subject[1],
        "result": outcome[1],
        "credit_year": end.year,
    }
    stated = {key for key in values if "{" + key + "}" in sentence}
    kept = {key: value for key, value in values.items() if key in stated}
    kept |= {
        "learning_form": story.form,
        "credit_year": end.year,
        "issuer": issuer,
        "issue_date": str(issue),
    }
    kept |= (
        {}
        if "{end_date}" in sentence or "{start_date}" not in sentence
        else {"end_date": values["start_date"]}
    )
    if not stated & {"start_date", "credit_year"}:
        kept["credit_year"] = issue.year
    if "{result}" not in sentence and outcome[1] is not None:
        kept["result"] = outcome[1]
    kept |= {key: issuer if value == "@issuer" else value for key, value in story.fixed.items()}
    counted = amount if "{hours}" in sentence else None
    issue_form = rng.choice((*story.dates, "cn", "plain"))
    return Facts(printed, kept, counted, issuer, issue, issue_form)


def _words(kit: Kit, story: Story, amount: float) -> str:
    number = wording.number(amount, kit.rng.choice(story.amount_forms))
    return kit.rng.choice(story.amount_words).replace("{n}", number).replace("{unit}", story.unit)


def _iso(when: date, story: Story) -> str:
    return {"year": f"{when:%Y}", "month": f"{when:%Y-%m}"}.get(story.precision, str(when))


def _range(kit: Kit, story: Story, ends: tuple[date, date], form: str) -> tuple[str, str]:
    if story.precision == "year":
        return str(ends[0].year), str(ends[1].year)
    if story.precision == "month":
        return wording.month(ends[0], form), wording.month(ends[1], form)
    return wording.span(kit.rng, *ends, form)


def draw(kit: Kit, page: Canvas, story: Story, *, sentence: str, facts: Facts) -> None:
    """Title, sentence, number, closing lines, and ornaments by chance."""
    rng = kit.rng
    _ornaments(kit, page, story)
    wide = page.width > page.height
    top = 120 if wide else 160
    colour = rng.choice([BLACK, BLACK, (190, 30, 30)])
    title(
        page,
        rng.choice(story.titles),
        kit.look(rng.choice(["kai", "hei", "song"]), rng.choice([32, 38]), colour=colour),
        top,
    )
    look = kit.look(rng.choice(["song", "kai", "song"]), rng.choice([16, 18, 19]) if wide else 16)
    edge = 90 if wide else 75
    y = block(
        page,
        sentence,
        facts.printed,
        look,
        area=(edge, top + 80, page.width - 2 * edge),
        underline=rng.random() < 0.25,
    )
    for words in story.own_words:
        page.put(edge, y, words, look)
        y += look.size * 1.9
    foot = max(y + 40, page.height * (0.74 if wide else 0.66))
    _number(kit, page, story, facts=facts, foot=foot)
    _foot(kit, page, story, facts=facts, foot=foot)


def _ornaments(kit: Kit, page: Canvas, story: Story) -> None:
    rng = kit.rng
    if rng.random() < 0.7:
        marks.border(
            page, rng.choice(FRAMES), inset=rng.choice([20, 28]), double=rng.random() < 0.6
        )
    if rng.random() < 0.2:
        marks.guilloche(page)
    if rng.random() < story.watermark:
        image = marks.watermark(
            rng.choice(["继续教育", "学习证明", "样证防伪"]), shade=rng.randrange(214, 232)
        )
        for x, y in ((0.15, 0.3), (0.55, 0.2), (0.35, 0.6)):
            page.picture(image, page.width * x, page.height * y, width=180)
    if rng.random() < story.photo:
        page.picture(marks.photograph(rng), page.width - 170, 60, width=70)
    if rng.random() < story.code:
        image = marks.code(f"https://example.invalid/c/{rng.randrange(10**8)}")
        page.picture(image, 70, page.height - 130, width=64)


def _number(kit: Kit, page: Canvas, story: Story, *, facts: Facts, foot: float) -> None:
    if not story.labels:
        return
    number, label = kit.certificate_no(facts.issue), kit.rng.choice(story.labels)
    facts.values["certificate_no"] = number
    look = kit.look("song", 12)
    if story.foot == "centre" and kit.rng.random() < 0.5:
        page.put(
            page.width - 60, 78, [Span(label), Span(number, "certificate_no")], look, align="r"
        )
    else:
        page.put(75, foot - 18, [Span(label), Span(number, "certificate_no")], look)


def _foot(kit: Kit, page: Canvas, story: Story, *, facts: Facts, foot: float) -> None:
    day = wording.day(facts.issue, facts.issue_form)
    look = kit.look("song", 14)
    if story.foot == "centre":
        closing(kit, page, look, at=(page.width * 0.72, foot), words=(facts.issuer, day))
        return
    who = kit.rng.choice(["发证单位：", "发证机构：", "颁发单位：", "培训单位（盖章）："])
    when = kit.rng.choice(["发证日期：", "颁发日期：", "填发日期：", "签发日期："])
    x = page.width * 0.45
    page.put(x, foot, [Span(who), Span(facts.issuer, "issuer")], look)
    page.put(x, foot + 28, [Span(when), Span(day, "issue_date")], look)
    seal(kit, page, facts.issuer, at=(x + kit.rng.uniform(120, 260), foot + 8))
