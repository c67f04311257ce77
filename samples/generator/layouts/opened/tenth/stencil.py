"""Papers written down as text: one line an act, slots of a Case, alternatives by lot.

A stencil is a table of `stencils/*.toml`. Its text knows these acts, `look|words` behind each:
`=` a line in the middle, `<` and `>` a line at an edge, `P` and `Q` paragraphs with and without
indent, `T widths` a table whose rows follow (`#|` heads, `|` once, `*|` for every row of the
case), `~` a gap in points, `page`, `rule`, `border`, `band`, `photo`, `sign`. `«a¦b»` is one of
both. It knows no words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from samples.generator import marks
from samples.generator.canvas import A4, A4_WIDE
from samples.generator.kit import Kit, Paper
from samples.generator.layouts.opened.tenth.case import Case
from samples.generator.layouts.opened.tenth.flow import COLOURS, Flow
from samples.generator.layouts.opened.tenth.sittings import SORTS

SIZES = {"a4": A4, "wide": A4_WIDE, "card": (480.0, 330.0), "a5": (595.0, 421.0)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stencil:
    """One layout as data: what it draws from, how many rows, what it never prints but states."""

    name: str
    kind: str
    text: str
    form: str = ""
    size: str = "a4"
    edge: float = 70
    top: float = 100
    want: Mapping[str, object] = field(default_factory=dict)
    words: Mapping[str, Sequence[str]] = field(default_factory=dict)
    people: Sequence[int] = ()
    courses: Sequence[int] = ()
    sort: str = ""
    parts: Sequence[str] = ()
    know: Mapping[str, str] = field(default_factory=dict)
    tint: Sequence[int] = (255, 255, 255)


def drawn(kit: Kit, stencil: Stencil, lists: Mapping[str, Sequence[str]]) -> Paper:
    """One paper of *stencil*."""
    want = {key: _wanted(value, lists) for key, value in stencil.want.items()}
    case = Case(kit, stencil.form or None, **want)  # type: ignore[arg-type]
    if case.want.get("unit") == "天":
        case.long = float((case.end - case.start).days + 1)
    for key, choices in stencil.words.items():
        case.words[key] = kit.rng.choice(choices)
    SORTS.get(stencil.sort, _nothing)(case)
    rows = _rows(case, stencil)
    case.know(**stencil.know)
    low, middle, high = stencil.tint
    sheet = Flow(
        kit,
        SIZES[stencil.size],
        edge=stencil.edge,
        top=stencil.top,
        paper=(low, middle, high),
    )
    _Hand(sheet, case, rows, lists).write(chosen(kit.rng, stencil.text))
    return case.paper(stencil.kind, sheet.pages, rows, tuple(stencil.parts))


def chosen(rng: Random, text: str) -> str:
    """*text* with one of each group of alternatives."""
    return re.sub(r"«([^«»]*)»", lambda found: rng.choice(found[1].split("¦")), text)


def _wanted(value: object, lists: Mapping[str, Sequence[str]]) -> object:
    if isinstance(value, str) and value in lists:
        return lists[value]
    return tuple(value) if isinstance(value, list) else value


def _nothing(_: Case) -> None:
    pass


def _rows(case: Case, stencil: Stencil) -> list[Case]:
    if stencil.people:
        rows = case.rows(people=case.rng.randint(*stencil.people))
    elif stencil.courses:
        rows = case.rows(courses=case.rng.randint(*stencil.courses))
        _one_after_another(case, rows)
    else:
        return []
    for number, one in enumerate(rows):
        one.words |= case.words | {"i": str(number + 1)}
        if stencil.sort:
            SORTS[stencil.sort](one)
            case.values.pop("hours", None)
        if stencil.people:
            one.start, one.end, one.given = case.start, case.end, case.given
    case.given = max(case.given, *(one.given for one in rows))
    case.words["count"] = str(len(rows))
    case.words["total"] = f"{sum(one.long for one in rows):g}"
    return rows


def _one_after_another(case: Case, rows: Sequence[Case]) -> None:
    first = case.start
    for number, one in enumerate(rows):
        long = one.end - one.start
        one.start = first + timedelta(days=9 * number)
        one.end = one.start + long
        one.number_printed = case.kit.serial(str(case.want.get("no", "{y}####")), one.end)
    case.end = rows[-1].end
    case.given = case.end + timedelta(days=case.rng.randrange(3, 12))


@dataclass(slots=True)
class _Hand:
    """Writes the lines of one text on a sheet."""

    sheet: Flow
    case: Case
    rows: Sequence[Case]
    lists: Mapping[str, Sequence[str]]

    def write(self, text: str) -> None:
        lines = [line.strip() for line in text.strip().split("\n") if line.strip()]
        at = 0
        while at < len(lines):
            line = lines[at]
            at += 1
            if line.startswith("T "):
                last = at
                while last < len(lines) and re.match(r"[#*]?\|", lines[last]):
                    last += 1
                self._table(line[2:], lines[at:last])
                at = last
            else:
                self._act(line)

    def _act(self, line: str) -> None:
        name, _, rest = line.partition(" ")
        spec, _, words = rest.partition("|")
        acts: dict[str, Callable[[str, str], None]] = {
            "=": self._middle,
            "<": self._edge,
            ">": self._edge_right,
            "P": self._indented,
            "Q": self._plain,
            "~": self._gap,
            "at": self._at,
            "page": self._page,
            "rule": self._rule,
            "border": self._border,
            "band": self._band,
            "photo": self._photo,
            "sign": self._sign,
        }
        acts[name](spec, words)

    def _middle(self, spec: str, words: str) -> None:
        self.sheet.head(self.case(words), spec, 1.9)

    def _edge(self, spec: str, words: str) -> None:
        self.sheet.para(self.case(words), spec, first="", lead=2.0)

    def _edge_right(self, spec: str, words: str) -> None:
        self.sheet.put(self.case(words), spec, align="r")
        self.sheet.y += self.sheet.look(spec).size * 1.8

    def _indented(self, spec: str, words: str) -> None:
        self.sheet.para(self.case(words), spec, lead=2.0)

    def _plain(self, spec: str, words: str) -> None:
        self.sheet.para(self.case(words), spec, first="", lead=1.7)

    def _gap(self, spec: str, _: str) -> None:
        self.sheet.y += float(spec)

    def _at(self, spec: str, _: str) -> None:
        self.sheet.y = max(self.sheet.y + 14, float(spec))

    def _page(self, _: str, __: str) -> None:
        self.sheet.turn()

    def _rule(self, spec: str, _: str) -> None:
        self.sheet.rule(spec, 1.4, gap=26)

    def _border(self, spec: str, _: str) -> None:
        marks.border(self.sheet.page, COLOURS[spec], inset=22)

    def _band(self, spec: str, _: str) -> None:
        self.sheet.page.fill(0, 0, self.sheet.size[0], 30, COLOURS[spec])

    def _photo(self, spec: str, _: str) -> None:
        x, y = (float(one) for one in spec.split(","))
        self.sheet.page.picture(marks.photograph(self.case.rng), x, y, width=72)

    def _sign(self, spec: str, words: str) -> None:
        """`look|bodies|label of the body|label of the day|share of the width|form of the day`."""
        bodies, who, when, share, form = (words.split("|") + [""] * 5)[:5]
        issuer = self.case.rng.choice(self.lists[bodies]) if bodies in self.lists else bodies
        issuer = self.case.who.employer if bodies == "own" else issuer
        self.sheet.close(
            self.case,
            issuer,
            spec=spec,
            labels=(who, when),
            x=float(share or 0.72),
            form=form if form not in ("", "none") else "",
            day=form != "none",
        )

    def _table(self, head: str, lines: Sequence[str]) -> None:
        shares, _, spec = head.partition("|")
        widths = [float(one) for one in shares.split()]
        made: list[tuple[Case, str]] = []
        for line in lines:
            mark, _, cells = line.partition("|")
            cells = "|".join(cell.strip() for cell in cells.split("|"))
            made += [(one, cells) for one in (self.rows if mark == "*" else [self.case])]
        heads = sum(line.startswith("#") for line in lines)
        look, high = [*spec.split(","), "30"][:2]
        look = look or "song 12"
        self.sheet.table(made, widths, spec=look, label=look, heads=heads, high=float(high))
        self.sheet.y += 24
