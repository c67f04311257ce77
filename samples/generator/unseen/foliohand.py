"""Papers of provincial bodies and firms, written down in `folios/`; importing registers them.

A `[[paper]]` is a desk's paper with forms of days and rows of sittings of their own. A
`[[file]]` is several papers of one person after another, a `[[pile]]` one paper for several
people of a class, `up` of them on a page.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from samples.generator.canvas import A4, Canvas
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth import deskhand, stencil as old
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.desk import Lots, Sheet, counted
from samples.generator.layouts.opened.tenth.sittings import SORTS
from samples.generator.unseen.folio import Leaf, Pen
from samples.generator.unseen.pledge import pledged

ROOM = Path(__file__).parent / "folios"
SITTINGS = ("sitting", "tongue", "module")
Lists = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FolioPaper(deskhand.DeskPaper):
    """A desk's paper: one of several forms of days; `own` rows sit on days of their own."""

    dates: Sequence[str] = ()
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """Several papers of one person in one file; each place takes one of its names."""

    name: str
    kind: str
    of: Sequence[Sequence[str]]
    blank: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """One paper for some people of a class, `up` of them on each page."""

    name: str
    kind: str
    of: str
    count: Sequence[int] = (2, 3)
    up: int = 1


def drawn(kit: Kit, paper: FolioPaper, lists: Lists, place: int = 0) -> Paper:
    """One paper; *place* is where it lies in a pile."""
    case = _case(kit, paper, lists, place)
    lots = Lots(
        {word: lists[courses] for word, courses in paper.subjects.items()}, paper.forms, paper.lots
    )
    rows = deskhand._rows(case, paper, lots)
    if paper.own:
        _sit_apart(case, rows, paper.sort)
    if not rows:
        case.draw_lots(lots)
    case.know(**paper.know)
    low, middle, high = paper.tint
    size = deskhand.SIZES[paper.size]
    sheet = Sheet(kit, size, edge=paper.edge, top=paper.top, paper=(low, middle, high))
    text = kit.rng.choice(paper.texts or [paper.text])
    Pen(sheet, case, rows, lists).write(deskhand._kept(kit, old.chosen(kit.rng, text)))
    return case.paper(paper.kind, sheet.pages, rows, tuple(paper.parts))


def _case(kit: Kit, paper: FolioPaper, lists: Lists, place: int) -> Leaf:
    want = {key: old._wanted(value, lists) for key, value in paper.want.items()}
    if paper.dates:
        want["dates"] = kit.rng.choice(list(paper.dates))
    case = Leaf(kit, paper.form or None, **want)  # type: ignore[arg-type]
    if place:
        case.mark = Random(f"{case.mark} {place}").choice(list(case.want.get("marks", ("合格",))))
    if case.want.get("unit") == "天":
        case.long = float((case.end - case.start).days + 1)
    elif paper.form in ("training_class", "seminar") and case.want.get("unit") is None:
        case.give_days_enough()
    for key, choices in paper.words.items():
        case.words[key] = kit.rng.choice(lists.get(str(choices), choices))
    case.words.setdefault("credits", f"{case.long / 3:.1f}".removesuffix(".0"))
    (SORTS | {"term": _term}).get(paper.sort, old._nothing)(case)
    case.number_printed = counted(case.number_printed, place) if place else case.number_printed
    if list(paper.parts) == ["plan"]:
        case.given = case.start - timedelta(days=kit.rng.randrange(3, 15))
    if paper.sort in SITTINGS:
        deskhand._know_exam_hours(case, paper.sort)
    return case


def _term(case: Case) -> None:
    """A school year, from autumn to summer."""
    rng, year = case.rng, case.start.year
    case.start = date(year, 9, rng.randrange(1, 20))
    case.end = date(year + 1, 6, rng.randrange(10, 30))
    case.given = date(year + 1, 7, rng.randrange(1, 25))


def _sit_apart(case: Case, rows: Sequence[Case], sort: str) -> None:
    """Each row has a sitting of its own in the year; what shows them is younger than all."""
    year = case.start.year
    for one in rows:
        one.start = case.kit.day(year, year)
        SORTS[sort](one)
        deskhand._know_exam_hours(one, sort)
    case.given = max(one.given for one in rows)


def _filed(kit: Kit, file: File, papers: Mapping[str, FolioPaper], lists: Lists) -> Paper:
    rng = kit.rng
    who = rng.choice([one for one in kit.people if one.born.year < 1984] or list(kit.people))
    other = next(one for one in kit.people if one.name != who.name)
    people = (who,) * 30 + (replace(other, born=date(2099, 1, 1)),)  # who may only sign
    employer = ""
    out = Paper([], [])
    for names in file.of:
        paper = papers[rng.choice(list(names))]
        if paper.want.get("emp"):
            found = old._wanted(paper.want["emp"], lists)
            employer = employer or rng.choice(list(found))  # type: ignore[call-overload]
            paper = replace(paper, want={**paper.want, "emp": [employer]})
        own = Kit(rng, people, vector=kit.vector, held_out=kit.held_out, styles=dict(kit.styles))
        _add(out, drawn(own, paper, lists))
        if rng.random() < file.blank:
            out.pages.append(Canvas(*A4))
    while not out.pages[-1].marks:
        out.pages.pop()
    return out


def _add(out: Paper, more: Paper) -> None:
    out.documents += [one.moved(len(out.pages)) for one in more.documents]
    out.pages += more.pages


def _piled(kit: Kit, pile: Pile, papers: Mapping[str, FolioPaper], lists: Lists) -> Paper:
    rng = kit.rng
    seed, count = rng.random(), rng.randint(*pile.count)
    out = Paper([], [])
    for place in range(count):
        turned = (*kit.people[place * 7 :], *kit.people[: place * 7])
        own = Kit(Random(seed), turned, vector=kit.vector, held_out=kit.held_out)
        own.styles = dict(kit.styles)
        _add(out, drawn(own, papers[pile.of], lists, place))
    return out if pile.up == 1 else _on_sheets(out, pile.up)


def _on_sheets(out: Paper, up: int) -> Paper:
    """The pages of *out*, one document each, laid *up* to a sheet.

    Places of two documents on one page cannot be told apart: they are left out.
    """
    pages: list[Canvas] = []
    made = []
    for number, page in enumerate(out.pages):
        if number % up == 0:
            pages.append(Canvas(*A4))
        room = (A4[1] - 40) / up
        scale = min((A4[0] - 50) / page.width, (room - 16) / page.height)
        left, top = (A4[0] - page.width * scale) / 2, 20 + room * (number % up)
        pages[-1].inset(page, left, top, scale=scale)
        pages[-1].places = []
        made.append(replace(out.documents[number], pages=(len(pages),)))
    return Paper(pages, made)


def register_all() -> None:
    """Make every table of the room a layout."""
    lists = tomllib.loads((ROOM / "lists.toml").read_text("utf-8"))
    papers: dict[str, FolioPaper] = {}
    rooms = [tomllib.loads(path.read_text("utf-8")) for path in sorted(ROOM.glob("*.toml"))]
    for room in rooms:
        for table in room.get("paper", ()):
            paper = FolioPaper(**table)
            papers[paper.name] = paper
            _pledge(paper, lists)
    for room in rooms:
        for table in room.get("file", ()):
            _pledge_file(File(**table), papers, lists)
        for table in room.get("pile", ()):
            _pledge_pile(Pile(**table), papers, lists)


def _pledge(paper: FolioPaper, lists: Lists) -> None:
    def make(kit: Kit) -> Paper:
        return drawn(kit, paper, lists)

    pledged(paper.kind, paper.name)(make)


def _pledge_file(file: File, papers: Mapping[str, FolioPaper], lists: Lists) -> None:
    def make(kit: Kit) -> Paper:
        return _filed(kit, file, papers, lists)

    pledged(file.kind, file.name)(make)


def _pledge_pile(pile: Pile, papers: Mapping[str, FolioPaper], lists: Lists) -> None:
    def make(kit: Kit) -> Paper:
        return _piled(kit, pile, papers, lists)

    pledged(pile.kind, pile.name)(make)


register_all()
