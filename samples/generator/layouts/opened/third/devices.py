"""Furniture: manuscript squares, stacked labels, needle print, coded seals, sheets."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random
from typing import Required, TypedDict, Unpack

from PIL import Image, ImageDraw

from samples.generator import fonts, marks, wording
from samples.generator.canvas import Canvas, Colour, Line, Look, Place, Span, broken
from samples.generator.furniture import Cell, cell_spans, short_body
from samples.generator.kit import Kit
from samples.generator.manners import GREY, by_hand
from samples.generator.told import Told


def squares(
    page: Canvas, at: tuple[float, float], line: Line, look: Look, *, side: float, columns: int
) -> float:
    """Words on manuscript paper (稿纸), a square each; two digits share one. Return the end y."""
    x0, y0 = at
    column, row = 0, 0
    for span in line:
        for group in re.findall(r"\n|[0-9A-Za-z]{1,2}|[^0-9A-Za-z]", span.text):
            if group == "\n" or column == columns:
                column, row = 0, row + 1
            if group == "\n":
                continue
            x, y = x0 + column * side, y0 + row * (side + 7)
            wide = look.width(group)
            left = x + (side - wide) / 2
            page.put(left, y + side * 0.76, group, look)
            if span.field:
                page.places.append(Place(span.field, group, (x, y, x + side, y + side)))
            column += 1
    return y0 + (row + 1) * (side + 7)


def manuscript(
    page: Canvas, at: tuple[float, float], *, side: float, size: tuple[int, int]
) -> None:
    """Empty manuscript paper of *size* columns and rows."""
    tone: Colour = (214, 120, 110)
    for row in range(size[1]):
        y = at[1] + row * (side + 7)
        page.frame(at[0], y, at[0] + side * size[0], y + side, width=0.6, colour=tone)
        for column in range(1, size[0]):
            x = at[0] + column * side
            page.line(x, y, x, y + side, width=0.4, colour=tone)


def stacked(page: Canvas, area: tuple[float, float, float, float], words: str, look: Look) -> None:
    """A label set from top to bottom in the middle of a cell."""
    x0, y0, x1, y1 = area
    step = min(look.size * 1.3, (y1 - y0 - 6) / len(words))
    top = (y0 + y1 - step * len(words)) / 2
    for index, char in enumerate(words):
        page.put((x0 + x1) / 2, top + step * index + look.size * 0.95, char, look, align="c")


def cell(
    page: Canvas, area: tuple[float, float, float, float], words: Cell, look: Look, align: str = "c"
) -> None:
    """Words in the middle of a ruled cell, broken where they must be."""
    x0, y0, x1, y1 = area
    page.frame(x0, y0, x1, y1, width=0.7)
    lines = broken(cell_spans(words), look, x1 - x0 - 8)
    step = look.size * 1.32
    top = (y0 + y1 - step * len(lines)) / 2 + look.size * 1.0
    for index, line in enumerate(lines):
        x = (x0 + x1) / 2 if align == "c" else x0 + 6
        page.put(x, top + step * index, line, look, align=align)


def needles(page: Canvas, area: tuple[float, float, float, float]) -> None:
    """What a needle printer leaves: fine white gaps through the words of *area*."""
    x0, y0, x1, y1 = area
    y = y0
    while y < y1:
        page.line(x0, y, x1, y, width=0.3, colour=page.paper)
        y += 1.5


def dashes(page: Canvas, edges: tuple[float, float, float, float], colour: Colour = GREY) -> None:
    """A dashed line, across or down."""
    x0, y0, x1, y1 = edges
    length = math.hypot(x1 - x0, y1 - y0)
    for at in range(0, int(length), 9):
        a, b = at / length, min(length, at + 5) / length
        ends = (x0 + (x1 - x0) * a, y0 + (y1 - y0) * a, x0 + (x1 - x0) * b, y0 + (y1 - y0) * b)
        page.line(*ends, width=0.7, colour=colour)


def coded_seal(
    rng: Random, text: str, *, below: str = "", colour: Colour = marks.SEAL_RED
) -> Image.Image:
    """A round seal, its words below set plainly, now and then a registered code along the rim."""
    image = marks.round_seal(rng, text, below="", colour=colour)
    draw = ImageDraw.Draw(image)
    ink = (*colour, 200)
    key = next(k for k in ("notosans-m", "zenhei", "microhei", *fonts.BY_KEY) if k in fonts.BY_KEY)
    if below:
        size = 34 if len(below) <= 6 else 26
        draw.text((210, 300), below, ink, fonts.load(key, size), anchor="mm")
    if rng.random() < 0.6:
        return image
    code, font = f"12010{rng.randrange(10**7, 10**8)}", fonts.load(key, 22)
    for index, char in enumerate(code):
        angle = math.radians(90 + 30 - 60 * (index + 0.5) / len(code))
        tile = Image.new("RGBA", (44, 44), (*colour, 0))
        ImageDraw.Draw(tile).text((22, 22), char, ink, font, anchor="mm")
        tile = tile.rotate(90 - math.degrees(angle), Image.Resampling.BICUBIC)
        x, y = 210 + 178 * math.cos(angle) - 22, 210 + 178 * math.sin(angle) - 22
        image.alpha_composite(tile, (round(x), round(y)))
    return image


def downwards(
    page: Canvas, at: tuple[float, float], line: Line, look: Look, *, height: float
) -> float:
    """Words in columns from the right to the left; *at* is the first column's head. Return x."""
    x, top = at
    y, step = top, look.size * 1.13
    for span in line:
        for char in span.text:
            if y + step > top + height:
                x, y = x - look.size * 1.95, top
            page.put(x, y + look.size * 0.88, char, look, align="c")
            if span.field:
                half = look.size / 2
                page.places.append(Place(span.field, char, (x - half, y, x + half, y + step)))
            y += step
    return x


def embossed(page: Canvas, at: tuple[float, float]) -> None:
    """A dry stamp (钢印): hardly more than rings."""
    x, y = at
    for radius, tone in ((34, (206, 206, 204)), (31, (228, 228, 226)), (15, (214, 214, 212))):
        steps = 40
        for n in range(steps):
            a, b = 2 * math.pi * n / steps, 2 * math.pi * (n + 1) / steps
            page.line(
                x + radius * math.cos(a),
                y + radius * math.sin(a),
                x + radius * math.cos(b),
                y + radius * math.sin(b),
                width=0.9,
                colour=(tone[0], tone[1], tone[2]),
            )


DIM: Colour = (86, 88, 92)  # grey words that still stand after a fax


class Closing(TypedDict, total=False):
    """What closes a paper: manner is tail, left, blanks or heading."""

    issuer: Required[str]
    day: Required[date | None]
    form: str
    below: str
    colour: Colour
    size: float


def close(
    kit: Kit,
    page: Canvas,
    told: Sequence[Told],
    *,
    at: tuple[float, float],
    look: Look,
    manner: str,
    **how: Unpack[Closing],
) -> None:
    """Issuer and date with a coded seal; tells every entry of them.

    `tail` one line from the right, `left` flush lines, `centre` lines about *at*, `blanks` a date
    filled into a printed form by pen, `heading` both behind labels. The seal's star stands over
    the body's name, which its rim repeats, so that no date is lost where red turns black.
    """
    issuer, day = how["issuer"], how["day"]
    form = how.get("form") or kit.rng.choice(["plain", "padded", "dots-padded", "cn"])
    for one in told:
        one.know(issuer=issuer, **({} if day is None else {"issue_date": str(day)}))
    who: list[Span] = [Span(issuer, "issuer")]
    when = [] if day is None else [Span(wording.day(day, form), "issue_date")]
    x, y = at
    gap = look.size * 2.2
    before, align = "", {"tail": "r", "centre": "c"}.get(manner, "l")
    if manner == "tail":
        page.put(x, y, [*who, Span("　　"), *when], look, align=align)
        x -= look.width(issuer + "　　" + "".join(span.text for span in when))
    elif manner == "heading":
        before = "发证机构　"
        page.put(x, y, [Span(before), *who], look)
        page.put(x, y + gap, [Span("制证日期　"), *when] if when else [], look)
    else:
        page.put(x, y, [*who, Span("（章）" if manner == "blanks" else "")], look, align=align)
        if day is not None and manner == "blanks":
            _blank_day(kit, page, (x, y + gap), look, day)
        else:
            page.put(x, y + gap, when, look, align=align)
    half = look.width(issuer) / 2
    middle = x if align == "c" else x + look.width(before) + half
    _press(kit, page, (middle + kit.rng.uniform(-0.6, 0.6) * half, y - look.size * 0.95), how)


def _press(kit: Kit, page: Canvas, middle: tuple[float, float], how: Closing) -> None:
    size = how.get("size", 108)
    image = coded_seal(
        kit.rng,
        short_body(how["issuer"]),
        below=how.get("below", ""),
        colour=how.get("colour", marks.SEAL_RED),
    )
    left = min(max(middle[0] - size / 2, 4), page.width - size - 4)
    top = min(middle[1] + kit.rng.uniform(-8, 4) - size / 2, page.height - size - 4)
    page.picture(image, left, top, width=size, ink=True)


def _blank_day(kit: Kit, page: Canvas, at: tuple[float, float], look: Look, day: date) -> None:
    x, y = at
    pen = kit.look("kai", look.size * 1.1, colour=(34, 40, 110))
    start = x
    for part, unit in ((f"{day.year}", "年"), (f"{day.month}", "月"), (f"{day.day}", "日")):
        room = pen.width("0000" if unit == "年" else "00") + 8
        by_hand(kit, page, [Span(part)], (x + 4, y - 1), pen)
        page.line(x, y + 3, x + room, y + 3, width=0.5)
        x = page.put(x + room, y, unit, look) + 2
    text = f"{day.year}年{day.month}月{day.day}日"
    page.places.append(Place("issue_date", text, (start, y - look.size, x, y + look.size * 0.25)))


def sheet(
    page: Canvas,
    rows: Sequence[Sequence[Cell]],
    *,
    at: tuple[float, float],
    widths: Sequence[float],
    look: Look,
    row: float = 20.0,
) -> float:
    """A spreadsheet printed with its headings A, B, C and 1, 2, 3; return the y below it."""
    x0, y0 = at
    grey = replace(look, colour=(110, 110, 110), size=look.size * 0.85)
    line: Colour = (170, 170, 170)
    total = sum(widths)
    page.fill(x0 - 24, y0 - 14, x0 + total, y0, (236, 236, 236))
    x = x0
    for index, wide in enumerate(widths):
        page.put(x + wide / 2, y0 - 4, chr(65 + index), grey, align="c")
        x += wide
    y = y0
    for number, cells in enumerate(rows):
        alone = all(words == "" for words in cells[1:])  # runs over the empty cells beside it
        lines = [
            broken(cell_spans(words), look, total if alone else wide - 5)
            for words, wide in zip(cells, widths, strict=True)
        ]
        tall = max(row, max(map(len, lines)) * look.size * 1.25 + 6)
        page.fill(x0 - 24, y, x0, y + tall, (236, 236, 236))
        page.put(x0 - 12, y + tall / 2 + 3, str(number + 1), grey, align="c")
        x = x0
        for parts, wide in zip(lines, widths, strict=True):
            top = y + tall - 5 - (len(parts) - 1) * look.size * 1.25
            for index, part in enumerate(parts):
                page.put(x + 3, top + index * look.size * 1.25, part, look)
            x += wide
        page.line(x0 - 24, y, x0 + total, y, width=0.5, colour=line)
        y += tall
    page.line(x0 - 24, y, x0 + total, y, width=0.5, colour=line)
    x = x0
    for wide in (*widths, 0):
        page.line(x, y0 - 14, x, y, width=0.5, colour=line)
        x += wide
    return y


def status_bar(kit: Kit, page: Canvas, look: Look) -> None:
    """A phone's upper edge: the clock, the net, the battery."""
    rng = kit.rng
    page.put(16, 20, f"{rng.randrange(6, 24):02d}:{rng.randrange(60):02d}", look)
    words = rng.choice(["5G", "4G", "中国移动 4G", "HD 5G"])
    page.put(page.width - 16, 20, f"{words}  {rng.randrange(8, 100)}%", look, align="r")


def ticks(options: Sequence[str], chosen: str, marks_of: tuple[str, str] = ("√", "□")) -> str:
    """Choices in a row, the chosen one marked."""
    return "　".join((marks_of[0] if item == chosen else marks_of[1]) + item for item in options)
