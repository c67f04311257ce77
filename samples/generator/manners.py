"""Manners in which papers set labels and values, sign, stamp and write by hand.

They draw what they are given; the words and their truth stay the layout's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Required, TypedDict, Unpack

from PIL import Image, ImageDraw

from samples.generator import fonts, marks, wording
from samples.generator.canvas import Canvas, Colour, Glyphs, Line, Look, Place, Span, broken
from samples.generator.furniture import Cell, Table, cell_spans, short_body
from samples.generator.kit import Kit
from samples.generator.told import Told

Row = tuple[str, Cell]
GREY: Colour = (120, 120, 120)
INK: Colour = (28, 38, 110)
INKS: tuple[Colour, ...] = (INK, INK, (30, 30, 36))


@dataclass(frozen=True, slots=True)
class Labels:
    """Rows of label and value in an area, two faces, one of several manners.

    `manner`: colon, bare, leaders, floating, hand, brackets, stacked, under.
    """

    x: float
    y: float
    width: float
    manner: str
    label: Look
    value: Look
    lead: float = 34.0
    columns: int = 1
    indent: float = 0.0  # where values begin; 0 right behind the label

    def draw(self, kit: Kit, page: Canvas, rows: Sequence[Row]) -> float:
        """Set the rows; return the baseline after the last."""
        own = self.width / self.columns
        y = self.y
        for first in range(0, len(rows), self.columns):
            ends = []
            for column, (label, cell) in enumerate(rows[first : first + self.columns]):
                area = (self.x + own * column, y, own - (18 if self.columns > 1 else 0))
                ends.append(self._one(kit, page, (label, cell_spans(cell)), area))
            y = max(ends)
        return y

    def _one(
        self, kit: Kit, page: Canvas, row: tuple[str, Line], area: tuple[float, float, float]
    ) -> float:
        if self.manner in ("stacked", "under"):
            return self._two_storeys(page, row, area)
        words, line = row
        x, y, width = area
        end = page.put(x, y, self._label(words), self.label)
        start = x + self.indent if self.indent else end + 4
        start = max(start, end + 4)
        if self.manner == "leaders":
            dot = self.label.width("…")
            dots = max(2, int((x + width * 0.42 - end) / dot))
            start = page.put(end + 3, y, "…" * dots, replace(self.label, colour=GREY)) + 5
        if self.manner in ("floating", "hand"):
            return self._on_a_line(kit, page, line, (start, y, x + width - start))
        lines = broken(line, self.value, x + width - start)
        for index, part in enumerate(lines):
            page.put(start, y + index * self.value.size * 1.45, part, self.value)
        return y + self.lead + (len(lines) - 1) * self.value.size * 1.45

    def _label(self, words: str) -> str:
        ends = {"colon": ("", "："), "brackets": ("【", "】")}
        before, after = ends.get(self.manner, ("", ""))
        return before + words + after

    def _on_a_line(
        self, kit: Kit, page: Canvas, line: Line, area: tuple[float, float, float]
    ) -> float:
        x, y, width = area
        look = fitting(self.value, line, width - 8)
        page.line(x, y + 4, x + width, y + 4, width=0.6)
        whole = _width(look, line)
        at = x + kit.rng.uniform(0.15, 0.5) * max(0.0, width - whole)
        if self.manner == "hand":
            by_hand(kit, page, line, (at, y - 1), look)
        else:
            page.put(at, y - 1, line, look)
        return y + self.lead

    def _two_storeys(
        self, page: Canvas, row: tuple[str, Line], area: tuple[float, float, float]
    ) -> float:
        words, line = row
        x, y, width = area
        over = self.manner == "stacked"
        lines = broken(line, self.value, width)
        step = self.value.size * 1.35
        top = y + self.label.size * 1.75 if over else y
        for index, part in enumerate(lines):
            page.put(x, top + index * step, part, self.value)
        low = top + (len(lines) - 1) * step
        if over:
            page.put(x, y, words, self.label)
        else:
            page.line(x, low + 5, x + width, low + 5, width=0.6)
            low += self.label.size * 1.75
            page.put(x, low, words, self.label)
        return low + self.lead


def fitting(look: Look, line: Line, width: float) -> Look:
    """*look*, smaller where the line would not fit."""
    whole = _width(look, line)
    return look if whole <= width else replace(look, size=look.size * width / whole)


def by_hand(kit: Kit, page: Canvas, line: Line, at: tuple[float, float], look: Look) -> float:
    """Words as if filled in with a pen: no character quite on the line."""
    x, y = at
    rng = kit.rng
    for span in line:
        start = x
        for char in span.text:
            face = fonts.face_for(look.face, char)
            own = replace(look, face=face, size=look.size * rng.uniform(0.95, 1.06))
            if char.strip():
                page.marks.append(Glyphs(x, y + rng.uniform(-1.2, 1.2), char, own))
            x += own.width(char) + rng.uniform(-0.3, 0.6)
        if span.field:
            box = (start, y - look.size * 0.95, x, y + look.size * 0.2)
            page.places.append(Place(span.field, span.text, box))
    return x


class GridManner(TypedDict, total=False):
    """Height of a row, colour of the label cells, whether words stand in the middle."""

    row: float
    shade: Colour | None
    centre: bool


def grid(
    page: Canvas,
    rows: Sequence[Sequence[Cell]],
    *,
    at: tuple[float, float],
    widths: tuple[float, ...],
    look: Look,
    **how: Unpack[GridManner],
) -> float:
    """A ruled table without a head; every second cell from the first is a shaded label."""
    row, shade, centre = how.get("row", 32), how.get("shade"), how.get("centre", True)
    marks_before = len(page.marks)
    table = Table(at[0], at[1], widths, look, look, row=row, centre=centre)
    bottom = table.draw(page, [], rows)
    if shade:
        own, shades = page.marks[marks_before:], Canvas()
        x = at[0]
        for index, width in enumerate(widths):
            if index % 2 == 0:
                shades.fill(x, at[1], x + width, bottom, shade)
            x += width
        page.marks[marks_before:] = [*shades.marks, *own]
    return bottom


class Closing(TypedDict, total=False):
    """What closes a paper: manner is centre, labels, right, date-first or one-line."""

    issuer: Required[str]
    day: Required[date | None]
    manner: str
    form: str
    colour: Colour
    size: float


def sign(
    kit: Kit,
    page: Canvas,
    told: Sequence[Told],
    *,
    at: tuple[float, float],
    look: Look,
    **how: Unpack[Closing],
) -> None:
    """Issuer and date of issue with a seal; tells every entry of them."""
    rng = kit.rng
    issuer, day = how["issuer"], how["day"]
    manner = how.get("manner") or rng.choice(["centre", "labels", "right"])
    form = how.get("form") or kit.day_form()
    for one in told:
        one.know(issuer=issuer)
    who = [Span(issuer, "issuer")]
    when = [] if day is None else _dated(told, day, form)
    _closing_lines(kit, page, (who, when), at=at, look=look, manner=manner)
    size, gap = how.get("size", 112), look.size * 1.9
    below = rng.choice(["", "", "培训专用章", "学分专用章", "证书专用章", "教务处"])
    colour = how.get("colour", marks.SEAL_RED)
    image = marks.round_seal(rng, short_body(issuer), below=below, colour=colour)
    left = at[0] + rng.uniform(-40, 45) - size / 2
    top = at[1] + rng.uniform(-8, gap) - size / 2
    left = min(max(left, 6), page.width - size - 6)
    page.picture(image, left, min(top, page.height - size - 4), width=size, ink=True)


def _closing_lines(
    kit: Kit,
    page: Canvas,
    lines: tuple[list[Span], list[Span]],
    *,
    at: tuple[float, float],
    look: Look,
    manner: str,
) -> None:
    who, when = lines
    x, y = at
    gap, room = look.size * 1.9, page.width - 34
    if manner == "labels":
        who = [Span(kit.rng.choice(LABELS_OF_ISSUERS)), *who]
        when = [Span(kit.rng.choice(LABELS_OF_DAYS)), *when] if when else []
        x = min(x - 90, room - _width(look, who))
    elif manner == "one-line":
        who, when = [*who, Span("　　"), *when], []
    if manner == "date-first":
        who, when = when, who
    align, widest = "l", max(_width(look, who), _width(look, when))
    if manner in ("centre", "one-line", "date-first"):
        align, x = "c", min(x, room - widest / 2)
    elif manner == "right":
        align, x = "r", min(x + 115, room)
    for index, line in enumerate(line for line in (who, when) if line):
        page.put(x, y + gap * index, line, look, align=align)


def _width(look: Look, line: Line) -> float:
    return sum(look.width(span.text) for span in line)


def _dated(told: Sequence[Told], day: date, form: str) -> list[Span]:
    for one in told:
        one.know(issue_date=str(day))
    return [Span(wording.day(day, form), "issue_date")]


LABELS_OF_ISSUERS = (
    "发证机关：",
    "发证单位（盖章）：",
    "颁证单位：",
    "培训机构（公章）：",
    "办学单位：",
    "施教机构：",
)
LABELS_OF_DAYS = ("发证日期：", "签发日期：", "颁证日期：", "填发日期：", "发证时间：")


def box_stamp(
    rng: Random, lines: Sequence[str], *, colour: Colour = (190, 40, 50), tilt: float = 6
) -> Image.Image:
    """A framed rubber stamp of one or more lines, such as 与原件相符."""
    key = next((k for k in ("notosans-bold", "zenhei", "microhei") if k in fonts.BY_KEY), "")
    font = fonts.load(key or next(iter(fonts.BY_KEY)), 44)
    wide = max(round(font.getlength(line)) for line in lines) + 44
    image = Image.new("RGBA", (wide, 62 * len(lines) + 26), (*colour, 0))
    draw = ImageDraw.Draw(image)
    ink = (*colour, 215)
    draw.rectangle((4, 4, wide - 5, image.height - 5), outline=ink, width=5)
    for index, line in enumerate(lines):
        draw.text((wide / 2, 44 + 62 * index), line, ink, font, anchor="mm")
    return marks.patchy(rng, image).rotate(
        rng.uniform(-tilt, tilt), Image.Resampling.BICUBIC, expand=True
    )


def copy_stamp(kit: Kit, page: Canvas, at: tuple[float, float]) -> None:
    """A stamp that the copy is that of the original, with somebody's name by hand at times."""
    rng = kit.rng
    words = rng.choice(["与原件相符", "复印件与原件一致", "经核对与原件无误", "此件与原件相符"])
    colour = rng.choice([(190, 40, 50), (40, 60, 150), (90, 40, 130)])
    page.picture(box_stamp(rng, [words], colour=colour), *at, width=96, ink=True)
    if rng.random() < 0.5:
        page.picture(marks.signature(rng, kit.person().name), at[0] + 20, at[1] + 28, width=54)


def veil(kit: Kit, page: Canvas, words: str, *, shade: int = 226) -> None:
    """Watermark words strewn over the page; put first, so that all else stands on them."""
    image = marks.watermark(words, shade=shade)
    for row in range(3):
        for column in range(2 if page.width < 700 else 3):
            x = page.width * (0.05 + 0.34 * column) + kit.rng.uniform(-10, 10)
            page.picture(image, x, page.height * (0.12 + 0.28 * row), width=150)


def running(kit: Kit, page: Canvas, *, head: str = "", foot: str = "") -> None:
    """Small grey words that a printer or browser adds at the edges."""
    look = kit.look("hei", 8, colour=GREY)
    if head:
        page.put(28, 22, head, look)
    if foot:
        page.put(page.width / 2, page.height - 14, foot, look, align="c")


def padded(kit: Kit, label: str) -> str:
    """A label of two characters as forms stretch it, at times."""
    if len(label) == 2 and kit.rng.random() < 0.45:
        return label[0] + kit.rng.choice(["　　", "　", " ", "  "]) + label[1]
    return label


def wide_title(kit: Kit, words: str) -> str:
    """A title with or without blanks between its characters."""
    if len(words) <= 6:
        return kit.rng.choice(["", "", " ", "　"]).join(words)
    return words
