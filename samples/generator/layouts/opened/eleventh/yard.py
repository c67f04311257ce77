"""Papers of many trades, written down in `yards/`; importing registers them.

`«a¦b»` is one of several by lot; a value that names a list of `lists.toml` is one of it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from samples.generator import fonts, marks
from samples.generator.canvas import A4, A4_WIDE, Area, Canvas, Glyphs, Picture
from samples.generator.kit import REGISTRY, Kit, Maker, Paper, layout
from samples.generator.layouts.opened.eleventh import deskwear
from samples.generator.layouts.opened.eleventh.yardfacts import SORTS, Facts
from samples.generator.layouts.opened.eleventh.yardhand import Hand
from samples.generator.layouts.opened.eleventh.yardsheet import SEALS, Sheet, greyed
from samples.generator.manners import box_stamp, copy_stamp

ROOM = Path(__file__).parent / "yards"
SIZES = {
    "a4": A4,
    "wide": A4_WIDE,
    "a5": (421.0, 595.0),
    "a5wide": (595.0, 421.0),
    "card": (520.0, 360.0),
    "b5": (516.0, 729.0),
    "phone": (400.0, 760.0),
    "square": (620.0, 560.0),
}
FACES = {
    "song": ("gbsn", "uming", "tw-sung", "notoserif", "notoserif-l", "notoserif-m", "notoserif-jp"),
    "hei": ("zenhei", "droid", "microhei", "notosans", "notosans-l", "notosans-m", "notosans-hk"),
    "kai": ("gkai", "tw-kai", "ukai", "wenkai", "wenkai-light"),
    "head": ("notoserif-sb", "notosans-bold", "zenhei", "wenkai-bold", "tw-sung", "ukai", "gbsn"),
    "type": ("wenkai-mono", "zenhei-mono", "uming", "notosans-mono"),
}
GENERAL = ("FIRM", "ASSOC", "TRADE", "GROUP", "AGRI", "HOSPITAL", "SCHOOL", "ACCSCHOOL")
TINTS = ((255, 255, 255), (255, 255, 255), (253, 251, 243), (250, 250, 246), (255, 248, 248))


@dataclass(frozen=True, slots=True, kw_only=True)
class Yard:
    """One layout as data: what it draws from, how many rows, what it states without printing."""

    name: str
    kind: str
    text: str
    form: str = ""
    size: str = "a4"
    edge: float = 72
    top: float = 96
    issuer: str = ""
    want: Mapping[str, object] = field(default_factory=dict)
    words: Mapping[str, Sequence[str]] = field(default_factory=dict)
    each: Mapping[str, Sequence[str]] = field(default_factory=dict)
    people: Sequence[int] = ()
    courses: Sequence[int] = ()
    years: bool = False
    classes: Mapping[str, str] = field(default_factory=dict)
    group: bool = False
    own_hours: bool = False
    cross: bool = False  # every one of `people` took every one of `courses`
    sort: str = ""
    once: bool = False
    line: float = 60
    parts: Sequence[str] = ()
    know: Mapping[str, str | int] = field(default_factory=dict)
    manners: Sequence[str] = ("colon", "colon", "colon", "line", "pen")
    weight: float = 1.0


Lists = Mapping[str, Sequence[str]]


def drawn(kit: Kit, yard: Yard, lists: Lists) -> Paper:
    """One paper of *yard*."""
    rng = kit.rng
    yard = _of_one_trade(rng, yard, lists)
    want = {key: _wanted(key, value, lists) for key, value in yard.want.items()}
    case = Facts(kit, yard.form or None, **want)  # type: ignore[arg-type]
    case.line = yard.line
    if case.want.get("unit") == "天":
        case.long = float((case.end - case.start).days + 1)
    for key, choices in yard.words.items():
        case.words[key] = rng.choice(_listed(choices, lists))
    case.issuer = case.who.employer if yard.issuer == "own" else _one(rng, yard.issuer, lists)
    _timed(case, yard)
    rows = _rows(case, yard, lists)
    case.know(**yard.know)
    tint = (255, 255, 255) if rows else rng.choice(TINTS)
    sheet = Sheet(kit, SIZES[yard.size], edge=yard.edge, top=yard.top, paper=tint)
    sheet.manner, sheet.seal = rng.choice(list(yard.manners)), rng.choice(SEALS)
    Hand(sheet, case, rows, lists).write(chosen(rng, yard.text))
    if rng.random() < 0.1:
        _copied(kit, sheet.pages)
    _noted(case, sheet.pages[0])
    return case.paper(yard.kind, sheet.pages, rows, tuple(yard.parts))


def _of_one_trade(rng: Random, yard: Yard, lists: Lists) -> Yard:
    """*yard* with topics, employers and a body of one and the same trade, where it has them."""
    what = yard.want.get("what")
    if not isinstance(what, str) or not what.startswith("T_"):
        return yard
    names = what.split("+")
    if yard.courses and yard.courses[1] > 8:
        return yard
    trade = rng.choice(names).removeprefix("T_")
    want = {**yard.want, "what": f"T_{trade}"}
    workers, body = f"E_{trade}", f"I_{trade}"
    if want.get("emp") in GENERAL and workers in lists:
        want["emp"] = workers if want["emp"] == "FIRM" else f"{want['emp']}+{workers}"
    issuer = yard.issuer
    if issuer in GENERAL and body in lists:
        issuer = body if issuer in ("ASSOC", "TRADE", "GROUP") else rng.choice((body, issuer))
    return replace(yard, want=want, issuer=issuer)


def _copied(kit: Kit, pages: Sequence[Canvas]) -> None:
    for page in pages:
        greyed(page)
    if kit.rng.random() < 0.5:
        copy_stamp(kit, pages[0], (30, pages[0].height - 58))


def _noted(case: Facts, page: Canvas) -> None:
    """At times the booklet's number by hand in the corner, or a stamp that it was entered."""
    rng = case.rng
    corner = (page.width - 165, 12.0, page.width, 48.0)
    foot = (page.width - 130, page.height - 64, page.width, page.height - 20)
    if rng.random() < 0.06 and _free(page, corner):
        image = marks.signature(rng, case.who.certificate_book_no)
        page.picture(image, page.width - 150, 18, width=118)
    elif rng.random() < 0.05 and _free(page, foot):
        words = [rng.choice(("已登记", "已审核", "学时已录入"))]
        image = box_stamp(rng, words, colour=rng.choice([(40, 60, 150), (190, 40, 50)]))
        page.picture(image, page.width - 112, page.height - 58, width=66, ink=True)


def _free(page: Canvas, box: tuple[float, float, float, float]) -> bool:
    """Whether no words, pictures or filled areas stand in *box*."""
    for mark in page.marks:
        if isinstance(mark, Glyphs):
            size = mark.look.size
            own = (mark.x, mark.y - size, mark.x + mark.look.width(mark.text), mark.y)
        elif isinstance(mark, Picture):
            own = (mark.x, mark.y, mark.x + mark.width, mark.y + mark.height)
        elif isinstance(mark, Area) and mark.fill:
            own = (mark.x0, mark.y0, mark.x1, mark.y1)
        else:
            continue
        if own[0] < box[2] and own[2] > box[0] and own[1] < box[3] and own[3] > box[1]:
            return False
    return True


def chosen(rng: Random, text: str) -> str:
    """*text* with one of each group of alternatives."""
    return re.sub(r"«([^«»]*)»", lambda found: rng.choice(found[1].split("¦")), text)


def _listed(value: object, lists: Lists) -> Sequence[str]:
    if isinstance(value, str):
        return lists.get(value, (value,))
    return list(value) if isinstance(value, list) else ()


def _one(rng: Random, name: str, lists: Lists) -> str:
    return rng.choice(list(lists.get(name, (name,))))


def _wanted(key: str, value: object, lists: Lists) -> object:
    """Names of lists, alone or joined by `+`, become their words."""
    if isinstance(value, str) and all(part in lists for part in value.split("+")):
        return tuple(word for part in value.split("+") for word in lists[part])
    if key in ("what", "emp", "marks") and isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


def _timed(case: Facts, yard: Yard) -> None:
    if yard.sort:
        SORTS[yard.sort](case)


def _rows(case: Facts, yard: Yard, lists: Lists) -> list[Facts]:
    if yard.cross:
        rows = _crossed(case, yard, lists)
    elif yard.people:
        rows = _people(case, yard)
    elif yard.courses:
        rows = _courses(case, yard, lists)
    else:
        return []
    for number, one in enumerate(rows):
        own = {key: case.rng.choice(_listed(value, lists)) for key, value in yard.each.items()}
        one.words |= case.words | {"i": str(number + 1), "ii": f"{number + 1:02d}"} | own
        one.issuer = case.issuer
        if yard.sort and yard.courses:
            own_given = one.given
            one.fixed = case.start if yard.once else None
            SORTS[yard.sort](one)
            one.given = max(one.given, own_given)
    for key in ("hours",):
        case.values.pop(key, None)
    case.given = max(case.given, *(one.given for one in rows))
    case.words["count"] = str(len(rows))
    case.words["total"] = f"{sum(one.long for one in rows if one.passed):g}"
    case.words["people"] = str(len({one.who.person_id for one in rows}))
    for part in ("public", "professional"):
        some = [one for one in rows if one.subject_class.startswith(part)]
        case.words[f"total_{part}"] = f"{sum(one.long for one in some if one.passed):g}"
    case.words["passed"] = str(sum(one.passed for one in rows))
    return rows


def _people(case: Facts, yard: Yard) -> list[Facts]:
    count = case.rng.randint(*yard.people)
    people = case.rng.sample(case.grown(), count)
    rows = [case.below(people, number) for number in range(count)]
    if yard.sort:
        kept = {"hours": case.values.get("hours"), "subject": case.values.get("subject")}
        for one in rows:
            one.know(hours=kept["hours"] if one.passed else 0)
    if yard.issuer == "own":
        for one in rows:
            one.who = replace(one.who, employer=case.who.employer)
    if yard.own_hours:
        for one in rows:
            one.long = float(case.rng.choice(list(case.want.get("hours", (8,)))))
    if yard.group:
        size = case.rng.randint(2, 3)
        for number, one in enumerate(rows):
            head = rows[number - number % size]
            one.who = replace(one.who, employer=head.who.employer)
    return rows


def _crossed(case: Facts, yard: Yard, lists: Lists) -> list[Facts]:
    """Each person's row for each course, person after person."""
    people = case.rng.sample(case.grown(), case.rng.randint(*yard.people))
    courses = _courses(case, yard, lists)
    rows: list[Facts] = []
    for who in people:
        for course in courses:
            one = case.beside(course.what, len(rows))
            one.who, one.id_printed, one.long = who, who.id_number, course.long
            one.start, one.end, one.given = course.start, course.end, course.given
            rows.append(one)
    return rows


def _courses(case: Facts, yard: Yard, lists: Lists) -> list[Facts]:
    rng, count = case.rng, case.rng.randint(*yard.courses)
    by_topic = {topic: kind for name, kind in yard.classes.items() for topic in lists[name]}
    names = list(by_topic) or list(case.want.get("what", ("",)))
    topics = rng.sample(names, min(count, len(names)))
    if "q|" in yard.text:  # tables apart: entries stand as they are printed
        topics.sort(key=lambda topic: by_topic.get(topic) == "professional")
    rows = []
    said = {kind: rng.choice(_CLASS_WORDS[kind]) for kind in sorted(set(by_topic.values()))}
    for topic, when in zip(topics, _begun(case, len(topics), yard.years), strict=True):
        one = case.beside(topic, len(rows))
        one.subject_class, one.class_words = by_topic.get(topic, ""), said
        one.start, one.end = when, when + (one.end - one.start)
        one.given = one.end + timedelta(days=rng.randrange(0, 12))
        one.number_printed = case.kit.serial(str(case.want.get("no", "{y}####")), one.given)
        rows.append(one)
    if yard.once:
        return rows
    case.start, case.end = rows[0].start, rows[-1].end
    case.given = case.end + timedelta(days=rng.randrange(3, 12))
    return rows


def _begun(case: Facts, count: int, years: bool) -> list[date]:
    """When each of *count* courses began: within one year, or one a year."""
    rng = case.rng
    if years:
        first = case.start
        return [
            date(first.year + n, rng.randrange(3, 11), rng.randrange(1, 28)) for n in range(count)
        ]
    step = 300 / count
    first = date(case.start.year, 1, 8)
    return [first + timedelta(days=round(step * (n + rng.random()))) for n in range(count)]


_CLASS_WORDS = {
    "public": ("公需科目", "公需课", "公需"),
    "public_required": ("公需必修课", "公需必修"),
    "public_elective": ("公需选修课", "公需选修"),
    "professional": ("专业科目", "专业课", "专业"),
}


def faced(make: Maker) -> Maker:
    """*make* with faces that each paper draws by lot."""

    def with_faces(kit: Kit) -> Paper:
        for style, keys in FACES.items():
            there = [fonts.BY_KEY[key] for key in keys if key in fonts.BY_KEY]
            able = [face.key for face in there if face.vector or not kit.vector]
            kit.styles.setdefault(style, kit.rng.choice(able or [*fonts.BY_KEY]))
        return make(kit)

    return with_faces


def held(kind: str, name: str) -> Callable[[Maker], Maker]:
    """Register a layout of this room."""

    def register(make: Maker) -> Maker:
        return layout(kind, name, wear=deskwear.worn)(faced(make))

    return register


def _register(yard: Yard, lists: Lists) -> None:
    held(yard.kind, yard.name)(lambda kit: drawn(kit, yard, lists))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Several papers of one person in one file; `one_page` puts two on an upright sheet."""

    name: str
    of: Sequence[str]
    one_page: bool = False
    kind: str = ""


def bundled(kit: Kit, bundle: Bundle) -> Paper:
    """The papers of *bundle*, one after another."""
    old = [who for who in kit.people if who.born.year <= 1974]
    kit.people = (kit.rng.choice(old),)
    papers = [REGISTRY[name].make(kit) for name in bundle.of]
    if bundle.one_page:
        return _on_one_page(papers)
    pages: list[Canvas] = []
    documents = []
    for paper in papers:
        documents += [one.moved(len(pages)) for one in paper.documents]
        pages += paper.pages
    return Paper(pages, documents)


def _on_one_page(papers: Sequence[Paper]) -> Paper:
    page = Canvas(*A4)
    high = A4[1] / len(papers)
    for number, paper in enumerate(papers):
        own = paper.pages[0]
        scale = min(A4[0] / own.width, high / own.height)
        page.inset(own, (A4[0] - own.width * scale) / 2, high * number, scale=scale)
    page.places = []  # places know their page alone, not the document on it
    return Paper([page], [replace(paper.documents[0], pages=(1,)) for paper in papers])


def register_all() -> None:
    """Make every table of the room a layout."""
    lists = tomllib.loads((ROOM / "lists.toml").read_text("utf-8"))
    lists |= tomllib.loads((ROOM / "trades.toml").read_text("utf-8"))
    tables = [tomllib.loads(p.read_text("utf-8")) for p in sorted(ROOM.glob("*.toml"))]
    for table in tables:
        for paper in table.get("paper", ()):
            _register(Yard(**paper), lists)
    for table in tables:
        for one in table.get("bundle", ()):
            bundle = Bundle(**one)
            kind = bundle.kind or REGISTRY[bundle.of[0]].kind
            held(kind, bundle.name)(lambda kit, bundle=bundle: bundled(kit, bundle))  # type: ignore[misc]


register_all()
