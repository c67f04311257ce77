"""One page as a list of marks, in points from the top left corner, and where its values stand.

The same list becomes pixels or a PDF page (press.py), so text and truth cannot part. It knows
nothing of certificates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PIL import Image

from samples.generator import fonts

Colour = tuple[int, int, int]
BLACK: Colour = (20, 20, 20)
RED: Colour = (200, 30, 30)
A4 = (595.0, 842.0)
A4_WIDE = (842.0, 595.0)


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one look; `field` names the entry field they print ("name", "name#2")."""

    text: str
    field: str = ""
    underline: bool = False


Line = Sequence[Span]


@dataclass(frozen=True, slots=True)
class Look:
    """How words are set: face key, size in points, colour, extra space in points."""

    face: str
    size: float
    colour: Colour = BLACK
    tracking: float = 0.0
    bold: bool = False

    def width(self, text: str) -> float:
        return fonts.width(self.face, text) * self.size + self.tracking * len(text)


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A run of characters on a baseline."""

    x: float
    y: float
    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float = 0.7
    colour: Colour = BLACK


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle, filled or outlined."""

    x0: float
    y0: float
    x1: float
    y1: float
    fill: Colour | None = None
    outline: Colour | None = None
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with transparency; one that is `ink` darkens what lies under it."""

    image: Image.Image
    x: float
    y: float
    width: float
    height: float
    ink: bool = False


Mark = Glyphs | Rule | Area | Picture


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field's words stand, in points."""

    field: str
    text: str
    box: tuple[float, float, float, float]


@dataclass(slots=True)
class Canvas:
    """A page in the making."""

    width: float = A4[0]
    height: float = A4[1]
    paper: Colour = (255, 255, 255)
    marks: list[Mark] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def put(self, x: float, y: float, words: str | Line, look: Look, *, align: str = "l") -> float:
        """Set one line with its baseline at *y*; return where it ends."""
        line = spans(words)
        whole = sum(look.width(span.text) for span in line)
        x -= {"l": 0.0, "c": whole / 2, "r": whole}[align]
        for span in line:
            x = self._run(x, y, span, look)
        return x

    def _run(self, x: float, y: float, span: Span, look: Look) -> float:
        start = x
        for face, run in fonts.runs(look.face, span.text):
            own = look if face == look.face else Look(face, look.size, look.colour, look.tracking)
            for piece in run if look.tracking else [run]:
                if piece.strip():
                    self.marks.append(Glyphs(x, y, piece, own))
                x += own.width(piece)
        if span.underline:
            self.marks.append(Rule(start, y + look.size * 0.22, x, y + look.size * 0.22))
        if span.field:
            box = (start, y - look.size * 0.9, x, y + look.size * 0.15)
            self.places.append(Place(span.field, span.text, box))
        return x

    def paragraph(
        self, x: float, y: float, words: str | Line, look: Look, *, width: float, lead: float = 1.8
    ) -> float:
        """Set lines of at most *width* from baseline *y* down; return the next baseline."""
        for line in broken(spans(words), look, width):
            self.put(x, y, line, look)
            y += look.size * lead
        return y

    def column(self, x: float, y: float, words: str | Line, look: Look, *, height: float) -> float:
        """Set vertical columns from right to left; *x* is the first column's centre."""
        top, step = y, look.size * 1.12
        for span in spans(words):
            for group in re.findall(r"[0-9A-Za-z]{1,3}|[^0-9A-Za-z]", span.text):
                if y + step > top + height:
                    x, y = x - look.size * 1.9, top
                wide = look.width(group)
                self.marks.append(Glyphs(x - wide / 2, y + look.size * 0.88, group, look))
                if span.field:
                    half = look.size / 2
                    self.places.append(Place(span.field, group, (x - half, y, x + half, y + step)))
                y += step
        return x

    def inset(self, page: Canvas, x: float, y: float, *, scale: float) -> None:
        """Put a whole page, made smaller, into this one; its places go with it."""
        if page.paper != self.paper:
            self.fill(x, y, x + page.width * scale, y + page.height * scale, page.paper)
        self.marks += [moved(mark, x, y, scale) for mark in page.marks]
        for place in page.places:
            x0, y0, x1, y1 = (edge * scale for edge in place.box)
            self.places.append(replace(place, box=(x + x0, y + y0, x + x1, y + y1)))

    def line(self, *edges: float, width: float = 0.7, colour: Colour = BLACK) -> None:
        x0, y0, x1, y1 = edges
        self.marks.append(Rule(x0, y0, x1, y1, width, colour))

    def frame(
        self, x0: float, y0: float, x1: float, y1: float, *, width: float, colour: Colour = BLACK
    ) -> None:
        self.marks.append(Area(x0, y0, x1, y1, None, colour, width))

    def fill(self, x0: float, y0: float, x1: float, y1: float, colour: Colour) -> None:
        self.marks.append(Area(x0, y0, x1, y1, colour))

    def picture(
        self, image: Image.Image, x: float, y: float, *, width: float, ink: bool = False
    ) -> None:
        height = width * image.height / image.width
        self.marks.append(Picture(image, x, y, width, height, ink))


def moved(mark: Mark, x: float, y: float, scale: float) -> Mark:
    """The mark scaled about the corner and moved."""
    if isinstance(mark, Glyphs):
        look = replace(mark.look, size=mark.look.size * scale, tracking=mark.look.tracking * scale)
        return Glyphs(x + mark.x * scale, y + mark.y * scale, mark.text, look)
    if isinstance(mark, Picture):
        size = (mark.width * scale, mark.height * scale)
        return Picture(mark.image, x + mark.x * scale, y + mark.y * scale, *size, mark.ink)
    ends = {
        "x0": x + mark.x0 * scale,
        "y0": y + mark.y0 * scale,
        "x1": x + mark.x1 * scale,
        "y1": y + mark.y1 * scale,
    }
    return replace(mark, **ends)


def spans(words: str | Line) -> list[Span]:
    """*words* as spans."""
    return [Span(words)] if isinstance(words, str) else list(words)


def fill(template: str, values: Mapping[str, str | Line], *, underline: bool = False) -> list[Span]:
    """The template's words; `{name}` prints values["name"] and marks it as that field."""
    out: list[Span] = []
    for part in re.split(r"(\{[^{}]+\})", template):
        if not part.startswith("{"):
            out += [Span(part)] if part else []
            continue
        key = part[1:-1]
        value = values[key]
        out += [Span(value, key, underline)] if isinstance(value, str) else value
    return out


def broken(line: Iterable[Span], look: Look, width: float) -> list[list[Span]]:
    """The spans broken into lines of at most *width* points; no line opens with a stop."""
    lines: list[list[Span]] = [[]]
    used = 0.0
    for span in line:
        run = ""
        for char in span.text:
            wide = 0.0 if char == "\n" else look.width(char)
            if char == "\n" or (used + wide > width and char not in "，。、；：）》”！,.;:)"):
                lines[-1] += [Span(run, span.field, span.underline)] if run else []
                lines.append([])
                run, used = "", 0.0
            if char != "\n":
                run, used = run + char, used + wide
        lines[-1] += [Span(run, span.field, span.underline)] if run else []
    return lines
