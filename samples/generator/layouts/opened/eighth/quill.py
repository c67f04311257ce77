"""Quill: a leaf of paper; how words, prose, fields, forms and closing lines are set on it.

A spec is "style size" and then, in any order: a colour, c or r (alignment), <200 (room to be kept
within), w420 (width of a paragraph), l2 (its lead), t3 (tracking).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypedDict, Unpack

from samples.generator import fonts, marks
from samples.generator.canvas import Colour, Glyphs, Line, Look, Place, Span, spans
from samples.generator.kit import Kit
from samples.generator.layouts.opened.eighth import frames, stamps
from samples.generator.layouts.opened.eighth.facts import Facts

Words = str | Span | Line
STOPS = "，。、；：）》”！？,.;:)】"
TONES: dict[str, Colour] = {
    "black": (22, 22, 24),
    "white": (255, 255, 255),
    "grey": (104, 106, 112),
    "soft": (160, 162, 168),
    "red": (188, 22, 30),
    "maroon": (116, 18, 34),
    "blue": (24, 84, 168),
    "deep": (18, 36, 84),
    "sea": (8, 104, 118),
    "green": (28, 110, 66),
    "gold": (150, 108, 30),
    "bronze": (118, 80, 46),
    "violet": (84, 44, 126),
    "amber": (196, 98, 12),
    "ink": (26, 40, 116),
    "ivory": (254, 252, 243),
    "straw": (250, 244, 226),
    "snow": (247, 249, 252),
    "blush": (254, 245, 243),
    "leaf": (243, 250, 244),
    "fog": (236, 238, 241),
    "sky": (229, 240, 252),
}


class Close(TypedDict, total=False):
    """How a paper closes: with a day or not, its form, labels, seal ("" for none), its size."""

    dated: bool
    how: str
    labels: tuple[str, str]
    seal: str
    size: float
    gap: float


@dataclass(slots=True)
class Spec:
    """A spec in parts."""

    look: Look
    align: str = "l"
    width: float = 0.0
    lead: float = 1.9
    room: float = 0.0


def as_line(words: Words) -> list[Span]:
    return [words] if isinstance(words, Span) else spans(words)


class Leaf:
    """One page in the making."""

    def __init__(self, kit: Kit, wide: float = 595, high: float = 842, tone: str = "white") -> None:
        self.kit, self.rng = kit, kit.rng
        self.page = kit.page((float(wide), float(high)), paper=TONES[tone])
        self.wide, self.high = float(wide), float(high)
        # Most programs keep a word or a number on one line.
        self.unit = r"[\s\S]" if kit.rng.random() < 0.25 else r"[A-Za-z0-9*×＊.-]+|[\s\S]"

    def spec(self, words: str) -> Spec:
        style, size, *more = words.split()
        tone, tracking = TONES["black"], 0.0
        out = Spec(Look("", 0))
        for word in more:
            if word in TONES:
                tone = TONES[word]
            elif word in ("c", "r"):
                out.align = word
            elif word[0] == "<":
                out.room = float(word[1:])
            elif word[0] == "w":
                out.width = float(word[1:])
            elif word[0] == "l":
                out.lead = float(word[1:])
            else:
                tracking = float(word[1:])
        out.look = self.kit.look(style, float(size), colour=tone, tracking=tracking)
        return out

    def put(self, x: float, y: float, words: Words, spec: str) -> float:
        """One line (returns where it ends) or a paragraph (returns the next baseline)."""
        how, line = self.spec(spec), as_line(words)
        if how.width:
            return self.page.paragraph(x, y, line, how.look, width=how.width, lead=how.lead)
        look = narrowed(how.look, line, how.room) if how.room else how.look
        return self.page.put(x, y, line, look, align=how.align)

    def mid(self, y: float, words: Words, spec: str) -> None:
        """A line about the middle, kept within the page."""
        room = "" if "<" in spec else f" <{self.wide - 70:.0f}"
        self.put(self.wide / 2, y, words, f"{spec} c{room}")

    def hand(self, x: float, y: float, words: Words, spec: str) -> float:
        """Words as a pen would set them: sizes and lines waver a little."""
        how, line = self.spec(spec), as_line(words)
        look = narrowed(how.look, line, how.room) if how.room else how.look
        for span in line:
            start = x
            for char in span.text:
                size = look.size * self.rng.uniform(0.94, 1.05)
                own = replace(look, face=fonts.face_for(look.face, char), size=size)
                if char.strip():
                    lift = self.rng.uniform(-1.3, 1.1)
                    self.page.marks.append(Glyphs(x, y + lift, char, own))
                x += own.width(char) + self.rng.uniform(-0.2, 0.8)
            if span.field:
                box = (start, y - look.size * 0.95, x, y + look.size * 0.2)
                self.page.places.append(Place(span.field, span.text, box))
        return x

    def prose(
        self,
        at: tuple[float, float, float],
        words: Words,
        spec: str,
        value: str = "",
        line: str = "",
    ) -> float:
        """A paragraph at x, y, width, indented; values in a look of their own, *line* below them.

        *line* is empty, "under" or "hand". Returns the next baseline.
        """
        (x, y, wide), how = at, self.spec(spec)
        own = self.spec(value).look if value else how.look
        left = used = x + how.look.size * 2
        run: list[Span] = []
        for span in as_line(words):
            look, text = own if span.field else how.look, ""
            for char in re.findall(self.unit, span.text):
                size = look.width(char)
                if char == "\n" or (used + size > x + wide and char not in STOPS):
                    self._flush((left, y), [*run, replace(span, text=text)], how.look, own, line)
                    left = used = x + how.look.size * 2 if char == "\n" else x
                    run, text = [], ""
                    y += how.look.size * how.lead
                if char != "\n":
                    text, used = text + char, used + size
            run.append(replace(span, text=text))
        self._flush((left, y), run, how.look, own, line)
        return y + how.look.size * how.lead

    def _flush(
        self, at: tuple[float, float], run: list[Span], look: Look, own: Look, line: str
    ) -> None:
        x, y = at
        for span in run:
            start = x
            if span.field and line == "hand":
                x = self.hand(x, y, span, self._back(own))
            elif span.text:
                x = self.page.put(x, y, [span], own if span.field else look)
            if span.field and line and span.text:
                self.rule(start, y + 4, x, y + 4, 0.6)

    def _back(self, look: Look) -> str:
        """A spec of a look made from a spec."""
        style = next(key for key, face in self.kit.styles.items() if face == look.face)
        tone = next(key for key, value in TONES.items() if value == look.colour)
        return f"{style} {look.size} {tone}"

    def rule(
        self, x0: float, y0: float, x1: float, y1: float, width: float = 0.7, tone: str = "black"
    ) -> None:
        self.page.line(x0, y0, x1, y1, width=width, colour=TONES[tone])

    def bar(self, y: float, tone: str = "black", edge: float = 50, width: float = 1.2) -> None:
        """A line across the page."""
        self.page.line(edge, y, self.wide - edge, y, width=width, colour=TONES[tone])

    def box(self, x0: float, y0: float, x1: float, y1: float, tone: str) -> None:
        self.page.fill(x0, y0, x1, y1, TONES[tone])

    def ring(
        self, x0: float, y0: float, x1: float, y1: float, tone: str = "black", width: float = 0.8
    ) -> None:
        self.page.frame(x0, y0, x1, y1, width=width, colour=TONES[tone])

    def framed(self, sort: str, tone: str, inset: float = 24) -> None:
        frames.framed(self.page, sort, TONES[tone], inset)

    def emblem(self, x: float, y: float, sort: str, tone: str, size: float = 40) -> None:
        frames.emblem(self.page, (x, y), sort, TONES[tone], size)

    def waving(self, tone: str) -> None:
        frames.waving(self.page, TONES[tone])

    def code(self, x: float, y: float, wide: float = 60) -> None:
        payload = f"https://example.invalid/v/{self.rng.randrange(10**9)}"
        self.page.picture(marks.code(payload), x, y, width=wide)

    def photo(self, x: float, y: float, wide: float = 74) -> None:
        self.page.picture(marks.photograph(self.rng), x, y, width=wide)

    def veil(self, words: str, shade: int = 230) -> None:
        """One faint word or two, large and aslant; to be called first."""
        image = marks.watermark(words, size=64, shade=shade)
        for down in (0.12, 0.5):
            self.page.picture(image, self.wide * 0.18, self.high * down, width=self.wide * 0.6)

    def sign(self, x: float, y: float, wide: float = 52) -> None:
        """Somebody's signature, its top at *y*."""
        name = self.kit.person().name.split("·")[0][:3]
        face = self.kit.styles.get("hand", "wenkai")
        self.page.picture(marks.signature(self.rng, name, face=face), x, y, width=wide)

    def stamp(self, x: float, y: float, body: str, sort: str = "rubber", wide: float = 112) -> None:
        """A seal of *body* about a point, kept on the page."""
        image = stamps.made(self.rng, body, sort)
        tall = wide * image.height / image.width
        left = min(max(x - wide / 2, 6), self.wide - wide - 6)
        top = min(max(y - tall / 2, 6), self.high - tall - 6)
        self.page.picture(image, left, top, width=wide, ink=True)

    def close(
        self,
        told: Sequence[Facts],
        at: tuple[float, float],
        spec: str,
        issuer: str,
        **how: Unpack[Close],
    ) -> None:
        """The body that closes the paper, its day below, its seal over both; tells every entry."""
        parts, labels = self.spec(spec), how.get("labels", ("", ""))
        look, gap = parts.look, how.get("gap", parts.look.size * 2)
        line = [Span(labels[0]), Span(issuer, "issuer")]
        whole = sum(look.width(span.text) for span in line)
        x = at[0]
        if parts.align == "c":
            x = min(max(x, whole / 2 + 40), self.wide - whole / 2 - 40)
        sort = how.get("seal", self.rng.choice(stamps.USUAL))
        if sort:
            left = {"l": x, "c": x - whole / 2, "r": x - whole}[parts.align]
            size = how.get("size", 108.0) * {"bar": 1.35, "oval": 1.15}.get(sort, 1.0)
            off = self.rng.uniform(0.3, 0.85) if sort != "flat" else 0.5
            drop = gap * self.rng.uniform(0.1, 0.8)
            self.stamp(left + whole * off, at[1] + drop - 6, issuer, sort, size)
        for one in told:
            one.know(issuer=issuer)
        self.put(x, at[1], line, spec)
        if how.get("dated", True):
            when: list[Span] = []
            for one in told:
                when = one(f"[given|{how.get('how', '')}]")
            plain = replace(when[0], field="issue_date")
            self.put(x, at[1] + gap, [Span(labels[1]), plain], spec)


def narrowed(look: Look, line: Line, room: float) -> Look:
    """*look*, smaller where the line has no room."""
    whole = sum(look.width(span.text) for span in line)
    return (
        look
        if whole <= room
        else replace(look, size=look.size * room / whole, tracking=look.tracking * room / whole)
    )
