"""Furniture: boxes for each digit, dark label cells, oval and grey seals, barcodes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw

from samples.generator import fonts, marks
from samples.generator.canvas import Canvas, Colour, Glyphs, Look, Place, Span, broken
from samples.generator.furniture import Cell, cell_spans
from samples.generator.kit import Kit

GREY_SEAL: Colour = (120, 120, 120)
PURPLE_SEAL: Colour = (150, 40, 110)


def digit_boxes(page: Canvas, at: tuple[float, float], span: Span, look: Look, side: float) -> None:
    """Each character in a box of its own."""
    x, y = at
    for index, char in enumerate(span.text):
        left = x + index * side
        page.frame(left, y - side * 0.75, left + side, y + side * 0.25, width=0.6)
        wide = look.width(char)
        page.marks.append(Glyphs(left + (side - wide) / 2, y, char, look))
    box = (x, y - side * 0.75, x + side * len(span.text), y + side * 0.25)
    page.places.append(Place(span.field, span.text, box))


def dark_cells(
    page: Canvas,
    rows: Sequence[tuple[str, Cell]],
    *,
    at: tuple[float, float],
    widths: tuple[float, float],
    look: Look,
    tone: Colour,
) -> float:
    """Label cells white on dark, value cells beside them, a light rule between rows."""
    x, y = at
    white = replace(look, colour=(255, 255, 255))
    for label, cell in rows:
        lines = broken(cell_spans(cell), look, widths[1] - 16)
        tall = max(30.0, len(lines) * look.size * 1.4 + 12)
        page.fill(x, y, x + widths[0], y + tall - 2, tone)
        page.put(x + widths[0] / 2, y + tall / 2 + look.size * 0.32, label, white, align="c")
        top = y + (tall - len(lines) * look.size * 1.4) / 2 + look.size * 1.02
        for index, line in enumerate(lines):
            page.put(x + widths[0] + 10, top + index * look.size * 1.4, line, look)
        y += tall
        page.line(x + widths[0], y - 1, x + sum(widths), y - 1, width=0.5, colour=(190, 190, 190))
    return y


def oval_seal(rng: Random, lines: Sequence[str], *, colour: Colour = marks.SEAL_RED) -> Image.Image:
    """An oval seal with words in lines, as societies and small schools use."""
    image = Image.new("RGBA", (460, 300), (*colour, 0))
    draw = ImageDraw.Draw(image)
    ink = (*colour, 225)
    draw.ellipse((6, 6, 454, 294), outline=ink, width=8)
    draw.ellipse((20, 20, 440, 280), outline=ink, width=2)
    key = next((k for k in ("notoserif-bold", "tw-sung") if k in fonts.BY_KEY), "")
    for index, line in enumerate(lines):
        size = min(48, 380 // max(1, len(line)))
        font = fonts.load(key or next(iter(fonts.BY_KEY)), size)
        y = 150 + (index - (len(lines) - 1) / 2) * 62
        draw.text((230, y), line, ink, font, anchor="mm")
    return marks.patchy(rng, image).rotate(rng.uniform(-9, 9), Image.Resampling.BICUBIC)


def bars(payload: str) -> Image.Image:
    """A Code 128 barcode."""
    made = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.Code128)
    grid = np.asarray(made.to_image(scale=2))
    return Image.fromarray(grid).convert("RGBA")


def name_seal(kit: Kit, page: Canvas, name: str, at: tuple[float, float]) -> None:
    """The square seal of a head of school."""
    page.picture(marks.square_seal(kit.rng, name), *at, width=38, ink=True)


def emblem(page: Canvas, at: tuple[float, float], tone: Colour, letters: str, look: Look) -> None:
    """A made-up sign of a body: a square, a stripe and two letters."""
    x, y = at
    page.fill(x, y, x + 40, y + 40, tone)
    page.fill(x + 5, y + 28, x + 35, y + 32, (255, 255, 255))
    page.put(x + 20, y + 22, letters, replace(look, colour=(255, 255, 255), size=15), align="c")
