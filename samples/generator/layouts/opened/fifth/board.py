"""Drawing board: a sheet of paper, and a short spec for how words are set.

A spec is "style size" and then, in any order, a colour by name, an alignment (c, r), the width of
a paragraph (w440) with its lead (l2.0), a room to be kept within (<200), tracking (t3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack

from samples.generator import marks, wording
from samples.generator.canvas import Canvas, Colour, Line, Look, Place, Span, broken, spans
from samples.generator.kit import Kit
from samples.generator.layouts.opened.fifth import seals
from samples.generator.manners import by_hand, fitting
from samples.generator.told import Told

Words = str | Span | Line
COLOURS: dict[str, Colour] = {
    "black": (24, 24, 26),
    "white": (255, 255, 255),
    "grey": (96, 98, 104),
    "pale": (150, 152, 158),
    "red": (196, 24, 32),
    "wine": (128, 22, 40),
    "blue": (30, 74, 150),
    "navy": (22, 40, 92),
    "teal": (10, 110, 112),
    "green": (34, 104, 62),
    "gold": (158, 116, 36),
    "brown": (112, 74, 40),
    "purple": (92, 48, 128),
    "orange": (188, 78, 10),
    "ink": (30, 44, 120),
    "cream": (253, 249, 236),
    "ivory": (254, 253, 246),
    "mist": (243, 246, 250),
    "rose": (253, 242, 240),
    "mint": (241, 249, 243),
    "sand": (246, 238, 220),
    "ash": (238, 239, 241),
    "night": (24, 26, 32),
}


def line_of(words: Words) -> list[Span]:
    """*words* as spans."""
    return [words] if isinstance(words, Span) else spans(words)


@dataclass(slots=True)
class Spec:
    """A spec in parts."""

    look: Look
    align: str = "l"
    width: float = 0.0
    lead: float = 1.9
    room: float = 0.0


class Close(TypedDict, total=False):
    """How a paper closes: day and its form, labels, sort of seal ("" none), its size and place."""

    day: date | None
    form: str
    labels: tuple[str, str]
    seal: str
    size: float
    where: str
    gap: float
    known: bool


class Sheet:
    """One page in the making."""

    def __init__(
        self, kit: Kit, wide: float = 595, high: float = 842, paper: str = "white"
    ) -> None:
        self.kit, self.rng = kit, kit.rng
        self.page: Canvas = kit.page((float(wide), float(high)), paper=COLOURS[paper])

    def spec(self, words: str) -> Spec:
        style, size, *more = words.split()
        colour, tracking = COLOURS["black"], 0.0
        out = Spec(Look("", 0))
        for word in more:
            if word in COLOURS:
                colour = COLOURS[word]
            elif word in ("c", "r", "l"):
                out.align = word
            elif word[0] == "w":
                out.width = float(word[1:])
            elif word[0] == "l":
                out.lead = float(word[1:])
            elif word[0] == "<":
                out.room = float(word[1:])
            else:
                tracking = float(word.removeprefix("t"))
        out.look = self.kit.look(style, float(size), colour=colour, tracking=tracking)
        return out

    def put(self, x: float, y: float, words: Words, spec: str) -> float:
        """One line (returns its end), or a paragraph (returns the next baseline)."""
        how, line = self.spec(spec), line_of(words)
        if how.width:
            return self.page.paragraph(x, y, line, how.look, width=how.width, lead=how.lead)
        look = fitting(how.look, line, how.room) if how.room else how.look
        return self.page.put(x, y, line, look, align=how.align)

    def mid(self, y: float, words: Words, spec: str) -> None:
        """A line about the middle of the page."""
        self.put(self.page.width / 2, y, words, spec + " c")

    def pen(self, x: float, y: float, words: Words, spec: str) -> float:
        """Words as if by hand."""
        how, line = self.spec(spec), line_of(words)
        look = fitting(how.look, line, how.room) if how.room else how.look
        return by_hand(self.kit, self.page, line, (x, y), look)

    def pairs(
        self,
        at: tuple[float, float],
        rows: Sequence[tuple[str, Words]],
        specs: str,
        step: tuple[float, float],
        under: float = 0.0,
    ) -> float:
        """Labels, and values *step* further right; each row *step* further down."""
        (x, y), (label, _, value) = at, specs.partition("|")
        for name, words in rows:
            self.put(x, y, name, label)
            self.put(x + step[1], y, words, value)
            if under:
                self.rule(x + step[1] - 3, y + 5, x + step[1] + under, y + 5, 0.5)
            y += step[0]
        return y

    def form(
        self,
        at: tuple[float, float],
        widths: str,
        rows: Sequence[Sequence[Words]],
        specs: str,
        high: float = 32,
    ) -> float:
        """A ruled form of label and value cells by turns; a short row's last cell runs on."""
        sizes = [float(size) for size in widths.split()]
        (left, y), (label, _, value) = at, specs.partition("|")
        right = left + sum(sizes)
        for row in rows:
            x = left
            lines = 1
            for index, cell in enumerate(row):
                wide = sizes[index] if index < len(row) - 1 else right - x
                how = self.spec(value if index % 2 else label)
                lines = max(lines, len(broken(line_of(cell), how.look, wide - 12)))
                x += wide
            tall, x = max(high, high * 0.55 * lines + 10), left
            for index, cell in enumerate(row):
                wide = sizes[index] if index < len(row) - 1 else right - x
                self.page.frame(x, y, x + wide, y + tall, width=0.7)
                self._cell((x, y, wide, tall), cell, value + " l" if index % 2 else label + " c")
                x += wide
            y += tall
        return y

    def _cell(self, box: tuple[float, float, float, float], words: Words, spec: str) -> None:
        """Words in the middle of a box's height."""
        x, y, wide, tall = box
        how = self.spec(spec)
        look = how.look
        lines = broken(line_of(words), look, wide - 10)
        step = look.size * 1.32
        top = y + tall / 2 - step * (len(lines) - 1) / 2 + look.size * 0.36
        for index, line in enumerate(lines):
            at = {"l": x + 6, "c": x + wide / 2, "r": x + wide - 6}[how.align]
            self.page.put(at, top + step * index, line, look, align=how.align)

    def rule(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.7) -> None:
        self.page.line(x0, y0, x1, y1, width=width, colour=COLOURS["black"])

    def bar(
        self, y: float, colour: str, *, x: tuple[float, float] = (60, 535), w: float = 1.4
    ) -> None:
        """A coloured line across."""
        self.page.line(x[0], y, x[1], y, width=w, colour=COLOURS[colour])

    def box(self, x0: float, y0: float, x1: float, y1: float, fill: str = "") -> None:
        """A filled area, or a black frame."""
        if fill:
            self.page.fill(x0, y0, x1, y1, COLOURS[fill])
        else:
            self.page.frame(x0, y0, x1, y1, width=0.7)

    def border(self, colour: str, inset: float = 20, width: float = 2.5) -> None:
        x1, y1 = self.page.width - inset, self.page.height - inset
        self.page.frame(inset, inset, x1, y1, width=width, colour=COLOURS[colour])

    def qr(self, x: float, y: float, wide: float = 64) -> None:
        payload = f"https://example.invalid/q/{self.rng.randrange(10**8)}"
        self.page.picture(marks.code(payload), x, y, width=wide)

    def photo(self, x: float, y: float, wide: float = 78) -> None:
        self.page.picture(marks.photograph(self.rng), x, y, width=wide)

    def stamp(self, at: tuple[float, float], body: str, sort: str, wide: float) -> None:
        """A seal of *body* about *at*."""
        image = seals.made(self.rng, body, sort)
        tall = wide * image.height / image.width
        self.page.picture(image, at[0] - wide / 2, at[1] - tall / 2, width=wide, ink=True)

    def sign(self, x: float, y: float, wide: float = 58) -> None:
        """Somebody's signature, its top at *y*."""
        name = self.kit.person().name.split("·")[0][:3]
        self.page.picture(marks.signature(self.rng, name), x, y, width=wide)

    def down(self, x: float, y: float, words: Words, spec: str, height: float = 9999) -> float:
        """Words from top to bottom, further columns to the left; returns the last column's x."""
        look, top = self.spec(spec).look, y
        step = look.size * 1.16
        for span in line_of(words):
            for char in span.text:
                if char == "\n" or y + step > top + height:
                    x, y = x - look.size * 1.95, top
                if char == "\n":
                    continue
                self.page.put(x, y + look.size * 0.88, char, look, align="c")
                if span.field:
                    half = look.size / 2
                    box = (x - half, y, x + half, y + step)
                    self.page.places.append(Place(span.field, char, box))
                y += step
        return x

    def close(
        self,
        told: Sequence[Told],
        at: tuple[float, float],
        spec: str,
        issuer: str,
        **how: Unpack[Close],
    ) -> None:
        """Issuer, below it the day, a seal under both; tells every entry of them."""
        day, labels = how.get("day"), how.get("labels", ("", ""))
        for one in told:
            one.know(issuer=issuer, **({"issue_date": str(day)} if day else {}))
        parts = self.spec(spec)
        gap = how.get("gap", parts.look.size * 2.1)
        wide = parts.look.width(issuer)
        lead = parts.look.width(labels[0])
        left = at[0] + {"l": lead, "c": lead / 2 - wide / 2, "r": -wide}[parts.align]
        sort = how.get("seal", self.rng.choice(["round", "round", "coded", "coded", "ring"]))
        if sort:
            self._press((left, at[1], wide), issuer, sort, gap, how)
        self.put(*at, [Span(labels[0]), Span(issuer, "issuer")], spec)
        if day:
            form = how.get("form") or self.rng.choice(["plain", "plain", "padded", "spaced", "cn"])
            when = [Span(labels[1]), Span(wording.day(day, form), "issue_date")]
            self.put(at[0], at[1] + gap, when, spec)

    def _press(
        self, name: tuple[float, float, float], issuer: str, sort: str, gap: float, how: Close
    ) -> None:
        left, y, wide = name
        size = how.get("size", 106)
        image = seals.made(self.rng, issuer, sort)
        size *= {"bar": 1.5, "chop": 0.72}.get(sort, 1.0)
        tall = size * image.height / image.width
        x = left + wide * self.rng.uniform(0.3, 0.7) - size / 2
        top = y + gap * 0.5 - tall / 2 + self.rng.uniform(-8, 6)
        if sort == "bar" or how.get("where") == "above":
            top = y - tall - 14
        elif how.get("where") == "right":
            x, top = left + wide + 8, y - tall / 2
        page = self.page
        x = min(max(x, 8), page.width - size - 8)
        page.picture(image, x, min(max(top, 6), page.height - tall - 6), width=size, ink=True)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a head: widths, faces "head|cells", height of a row, rules, alignments.

    `manner`: ruled, lines (horizontal ones only), open (none), zebra, dotted.
    """

    widths: str
    specs: str = "hei 12|song 12"
    high: float = 26
    manner: str = "ruled"
    align: str = ""

    def draw(
        self, s: Sheet, at: tuple[float, float], head: str, rows: Sequence[Sequence[Words]]
    ) -> float:
        """Set head (words parted by blanks) and rows; return the y below the last row."""
        sizes = [float(size) for size in self.widths.split()]
        faces = self.specs.partition("|")
        x, y = at
        right = x + sum(sizes)
        edges = [y]
        names = head.split()
        for number, row in enumerate([*([names] if names else []), *rows]):
            spec = faces[0] if names and number == 0 else faces[2]
            look = s.spec(spec).look
            lines = max(
                len(broken(line_of(cell), look, wide - 10))
                for cell, wide in zip(row, sizes, strict=True)
            )
            tall = max(self.high, lines * look.size * 1.32 + 8)
            if self.manner == "zebra" and number % 2 == 0:
                s.box(x, y, right, y + tall, "ash")
            at_x = x
            for index, (cell, wide) in enumerate(zip(row, sizes, strict=True)):
                align = self.align[index] if self.align else "c"
                s._cell((at_x, y, wide, tall), cell, f"{spec} {align}")
                at_x += wide
            y += tall
            edges.append(y)
        self._rules(s, (x, right), edges, sizes)
        return y

    def _rules(
        self, s: Sheet, ends: tuple[float, float], edges: list[float], sizes: list[float]
    ) -> None:
        x, right = ends
        if self.manner in ("ruled", "lines"):
            for y in edges:
                s.rule(x, y, right, y, 0.6)
        if self.manner == "dotted":
            for y in edges:
                dot = x
                while dot < right:
                    s.rule(dot, y, min(dot + 2, right), y, 0.5)
                    dot += 5
        if self.manner == "ruled":
            for wide in (0.0, *sizes):
                x += wide
                s.rule(x, edges[0], x, edges[-1], 0.6)
