"""A page written from top to bottom as a word processor does it: lines, merged tables, closings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypedDict, Unpack

from samples.generator import manners, marks
from samples.generator.canvas import A4, Canvas, Colour, Line, Look, Span, broken
from samples.generator.furniture import short_body
from samples.generator.kit import Kit
from samples.generator.layouts.opened.tenth.case import Case

COLOURS: dict[str, Colour] = {
    "red": (190, 25, 30),
    "grey": (115, 115, 118),
    "blue": (30, 70, 150),
    "teal": (10, 110, 120),
    "white": (255, 255, 255),
    "brown": (120, 70, 20),
}


class Shape(TypedDict, total=False):
    """A table's manners: face, row height, heads repeated, left words, rules, shade."""

    spec: str
    label: str
    high: float
    heads: int
    left: bool
    bare: bool
    shade: Colour


class End(TypedDict, total=False):
    """Closing lines: where, the day's form, labels, the seal's size and words, gap between."""

    x: float
    form: str
    labels: tuple[str, str]
    seal: float
    below: str
    spec: str
    day: bool
    colour: Colour


@dataclass(slots=True)
class _Cell:
    lines: list[list[Span]]
    look: Look
    first: int
    columns: int
    merged: bool


class Flow:
    """Pages written downwards; `y` is the next baseline."""

    def __init__(
        self,
        kit: Kit,
        size: tuple[float, float] = A4,
        *,
        edge: float = 70,
        top: float = 90,
        paper: Colour = (255, 255, 255),
    ) -> None:
        self.kit, self.size, self.edge, self.top = kit, size, edge, top
        self.tint = paper
        self.pages: list[Canvas] = []
        self.y = top
        self.turn()

    @property
    def page(self) -> Canvas:
        return self.pages[-1]

    @property
    def wide(self) -> float:
        """The room between the edges."""
        return self.size[0] - 2 * self.edge

    def turn(self) -> None:
        """Begin another page."""
        self.pages.append(Canvas(*self.size, paper=self.tint))
        self.y = self.top

    def look(self, spec: str) -> Look:
        """`song 14 red t3`: style, size, colour, tracking."""
        style, size, *more = spec.split()
        colour = next((COLOURS[word] for word in more if word in COLOURS), (20, 20, 20))
        track = next((float(word[1:]) for word in more if re.fullmatch(r"t\d+", word)), 0.0)
        return self.kit.look(style, float(size), colour=colour, tracking=track)

    def head(self, words: str | Line, spec: str = "hei 22", gap: float = 2.0) -> None:
        """A line in the middle."""
        line = [Span(words)] if isinstance(words, str) else words
        look = manners.fitting(self.look(spec), line, self.wide)
        self.page.put(self.size[0] / 2, self.y, line, look, align="c")
        self.y += look.size * gap

    def put(
        self, words: str | Line, spec: str = "song 12", *, x: float = 0, align: str = "l"
    ) -> None:
        """A line at a share of the width, without moving on."""
        at = self.edge + self.wide * (1.0 if align == "r" and not x else x)
        self.page.put(at, self.y, words, self.look(spec), align=align)

    def para(
        self, words: Line, spec: str = "song 14", *, lead: float = 1.9, first: str = "　　"
    ) -> None:
        """A paragraph over the whole width."""
        line = [Span(first), *words] if first else list(words)
        self.y = self.page.paragraph(
            self.edge, self.y, line, self.look(spec), width=self.wide, lead=lead
        )

    def pairs(
        self, case: Case, rows: str, spec: str = "song 13", *, indent: float = 100, step: float = 30
    ) -> None:
        """Lines `label|words`; values begin in one column."""
        look = self.look(spec)
        for row in rows.strip().split("\n"):
            label, words = row.strip().split("|", 1)
            self.page.put(self.edge, self.y, label, look)
            lines = broken(case(words), look, self.wide - indent)
            for line in lines:
                self.page.put(self.edge + indent, self.y, line, look)
                self.y += look.size * 1.5
            self.y += step - look.size * 1.5

    def rule(self, colour: str = "", width: float = 0.8, *, gap: float = 0) -> None:
        """A line across."""
        tone = COLOURS.get(colour, (20, 20, 20))
        self.page.line(
            self.edge, self.y, self.size[0] - self.edge, self.y, width=width, colour=tone
        )
        self.y += gap

    def table(
        self, rows: Sequence[tuple[Case, str]], widths: Sequence[float], **how: Unpack[Shape]
    ) -> list[float]:
        """A ruled table; `a|b>2|^` are cells, one over two columns, one that goes on from above.

        Widths are shares of the room. Returns the y of all rules; `y` is below the table.
        """
        whole = sum(widths)
        wide = [self.wide * one / whole for one in widths]
        heads = how.get("heads", 0)
        ready = [self._cells(row, wide, how, n < heads) for n, row in enumerate(rows)]
        at, begun = [self.y], 0
        for number, cells in enumerate(ready):
            high = self._height(cells, how)
            if at[-1] + high > self.size[1] - 50:
                self._draw(ready[begun:number], at, wide, how, shaded=0 if begun else heads)
                self.turn()
                again = [self._cells(row, wide, how, True) for row in rows[:heads]]
                at, begun = self._repeat(again, wide, how), number
            at.append(at[-1] + high)
        self._draw(ready[begun:], at, wide, how, shaded=0 if begun else heads)
        self.y = at[-1]
        return at

    def _repeat(self, heads: list[list[_Cell]], wide: list[float], how: Shape) -> list[float]:
        at = [self.y]
        for cells in heads:
            at.append(at[-1] + self._height(cells, how))
        self._draw(heads, at, wide, how, shaded=len(heads))
        return at[-1:]

    def _cells(
        self, row: tuple[Case, str], wide: list[float], how: Shape, heading: bool
    ) -> list[_Cell]:
        case, words = row
        out: list[_Cell] = []
        first = 0
        for part in words.split("|"):
            found = re.fullmatch(r"(.*?)(?:>(\d+))?", part, re.DOTALL)
            text, columns = (found[1], int(found[2] or 1)) if found else (part, 1)
            label = heading or "{" not in text
            spec = how.get("spec", "song 11")
            look = self.look(how.get("label", spec) if label else spec)
            room = sum(wide[first : first + columns]) - 8
            lines = broken(case(text.replace("¶", "\n")), look, room) if text != "^" else []
            out.append(_Cell(lines, look, first, columns, text == "^"))
            first += columns
        if first != len(wide):
            raise ValueError(f"{first} columns of {len(wide)}: {words}")
        return out

    @staticmethod
    def _height(cells: Sequence[_Cell], how: Shape) -> float:
        return max(how.get("high", 26), *(len(c.lines) * c.look.size * 1.35 + 10 for c in cells))

    def _draw(
        self,
        rows: Sequence[Sequence[_Cell]],
        at: Sequence[float],
        wide: list[float],
        how: Shape,
        *,
        shaded: int = 0,
    ) -> None:
        left = [self.edge + sum(wide[:n]) for n in range(len(wide) + 1)]
        page = self.page
        if shade := how.get("shade"):
            page.fill(left[0], at[0], left[-1], at[min(shaded, len(rows))], shade)
        for number, cells in enumerate(rows):
            for cell in cells:
                x0, x1 = left[cell.first], left[cell.first + cell.columns]
                last = number + 1
                while last < len(rows) and any(
                    c.merged and c.first == cell.first for c in rows[last]
                ):
                    last += 1
                if not cell.merged:
                    self._words(cell, (x0, at[number], x1, at[last]), how)
                    page.line(x0, at[number], x1, at[number])
                if not how.get("bare"):
                    page.line(x0, at[number], x0, at[number + 1])
                    page.line(x1, at[number], x1, at[number + 1])
        page.line(left[0], at[len(rows)], left[-1], at[len(rows)])

    def _words(self, cell: _Cell, box: tuple[float, float, float, float], how: Shape) -> None:
        x0, y0, x1, y1 = box
        step = cell.look.size * 1.35
        y = (y0 + y1 - len(cell.lines) * step) / 2 + cell.look.size * 1.02
        for line in cell.lines:
            if how.get("left"):
                self.page.put(x0 + 5, y, line, cell.look)
            else:
                self.page.put((x0 + x1) / 2, y, line, cell.look, align="c")
            y += step

    def share(self, field: str, row: int, other: int) -> None:
        """What is printed once for two rows stands for *other* too."""
        for page in self.pages:
            own = [place for place in page.places if place.field == f"{field}#{row}"]
            page.places += [replace(place, field=f"{field}#{other}") for place in own]

    def close(self, case: Case, issuer: str, **how: Unpack[End]) -> None:
        """Issuer, day and seal; the case tells both."""
        look = self.look(how.get("spec", "song 14"))
        before, ahead = how.get("labels", ("", ""))
        case.know(issuer=issuer)
        who = [Span(before), Span(issuer, "issuer")]
        x = self.edge + self.wide * how.get("x", 0.72)
        half = sum(look.width(span.text) for span in who) / 2
        x = min(max(x, self.edge + half), self.size[0] - self.edge / 2 - half)
        size = how.get("seal", 110.0)
        self.page.put(x, self.y, who, look, align="c")
        rng = self.kit.rng
        if how.get("day", True):
            form = how.get("form") or rng.choice(["plain", "plain", "padded", "spaced", "cn"])
            when = [Span(ahead), case.issued(case.given, form)]
            self.page.put(x, self.y + look.size * 2, when, look, align="c")
        if size:
            image = marks.round_seal(
                rng,
                short_body(issuer),
                below=how.get("below", ""),
                colour=how.get("colour", marks.SEAL_RED),
            )
            left = min(x + rng.uniform(-size * 0.75, 0), self.size[0] - size - 8)
            top = min(self.y + rng.uniform(-size * 0.6, -size * 0.3), self.size[1] - size - 6)
            self.page.picture(image, left, top, width=size, ink=True)
        self.y += look.size * 4.2
