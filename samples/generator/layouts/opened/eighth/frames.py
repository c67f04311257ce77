"""Frames, emblems and backgrounds of printed certificates, screens and letters."""

from __future__ import annotations

import math
from itertools import pairwise

from samples.generator.canvas import Canvas, Colour

WHITE: Colour = (255, 255, 255)


def lighter(tone: Colour, share: float) -> Colour:
    """*tone* thinned with white."""
    red, green, blue = (round(255 - (255 - part) * share) for part in tone)
    return red, green, blue


def framed(page: Canvas, sort: str, tone: Colour, inset: float = 24) -> None:
    """One of the frames by name."""
    x0, y0, x1, y1 = inset, inset, page.width - inset, page.height - inset
    {
        "key": _key,
        "beads": _beads,
        "bands": _bands,
        "notched": _notched,
        "waves": _waves,
        "ladder": _ladder,
        "fans": _fans,
        "side": _side,
        "plain": _plain,
    }[sort](page, (x0, y0, x1, y1), tone)


Box = tuple[float, float, float, float]


def _plain(page: Canvas, box: Box, tone: Colour) -> None:
    page.frame(*box, width=1.6, colour=tone)


def _key(page: Canvas, box: Box, tone: Colour) -> None:
    """Broken squares along all edges between two lines."""
    x0, y0, x1, y1 = box
    page.frame(x0, y0, x1, y1, width=1.2, colour=tone)
    page.frame(x0 + 14, y0 + 14, x1 - 14, y1 - 14, width=1.2, colour=tone)
    across, down = max(1, int((x1 - x0) / 16)), max(1, int((y1 - y0) / 16))
    for number in range(across):
        x = x0 + 3 + (x1 - x0 - 6) * number / across
        for y in (y0 + 3, y1 - 11):
            page.line(x, y + 8, x, y, width=1.1, colour=tone)
            page.line(x, y, x + 8, y, width=1.1, colour=tone)
            page.line(x + 8, y, x + 8, y + 5, width=1.1, colour=tone)
    for number in range(1, down - 1):
        y = y0 + 3 + (y1 - y0 - 6) * number / down
        for x in (x0 + 3, x1 - 11):
            page.line(x, y, x + 8, y, width=1.1, colour=tone)
            page.line(x + 8, y, x + 8, y + 8, width=1.1, colour=tone)


def _beads(page: Canvas, box: Box, tone: Colour) -> None:
    x0, y0, x1, y1 = box
    page.frame(x0, y0, x1, y1, width=3, colour=tone)
    step = 11.0
    for number in range(1, int((x1 - x0) / step)):
        x = x0 + step * number
        for y in (y0 + 8, y1 - 11):
            page.fill(x, y, x + 3, y + 3, tone)
    for number in range(1, int((y1 - y0) / step)):
        y = y0 + step * number
        for x in (x0 + 8, x1 - 11):
            page.fill(x, y, x + 3, y + 3, tone)


def _bands(page: Canvas, box: Box, tone: Colour) -> None:
    """Three bands, the outermost the darkest."""
    x0, y0, x1, y1 = box
    for number, share in enumerate((1.0, 0.6, 0.3)):
        by = 6.0 * number
        shade = lighter(tone, share)
        page.frame(x0 + by, y0 + by, x1 - by, y1 - by, width=4.5, colour=shade)


def _notched(page: Canvas, box: Box, tone: Colour) -> None:
    """A line that steps in at each corner, and a fine one inside."""
    x0, y0, x1, y1 = box
    cut = 26.0
    path = [
        (x0 + cut, y0),
        (x1 - cut, y0),
        (x1 - cut, y0 + cut),
        (x1, y0 + cut),
        (x1, y1 - cut),
        (x1 - cut, y1 - cut),
        (x1 - cut, y1),
        (x0 + cut, y1),
        (x0 + cut, y1 - cut),
        (x0, y1 - cut),
        (x0, y0 + cut),
        (x0 + cut, y0 + cut),
        (x0 + cut, y0),
    ]
    for (ax, ay), (bx, by) in pairwise(path):
        page.line(ax, ay, bx, by, width=2.4, colour=tone)
    page.frame(x0 + 8, y0 + 8, x1 - 8, y1 - 8, width=0.6, colour=lighter(tone, 0.6))


def _waves(page: Canvas, box: Box, tone: Colour) -> None:
    """A wavy line above and below, straight ones at the sides."""
    x0, y0, x1, y1 = box
    for lag in (0.0, math.pi):
        for top in (y0, y1):
            x = x0
            while x < x1 - 6:
                a, b = (top + 5 * math.sin((at - x0) / 9 + lag) for at in (x, x + 6))
                page.line(x, a, x + 6, b, width=1.2, colour=tone)
                x += 6
    for x in (x0, x1):
        page.line(x, y0, x, y1, width=1.2, colour=tone)


def _ladder(page: Canvas, box: Box, tone: Colour) -> None:
    """A thick line, a thin one, and short rungs between them in the corners."""
    x0, y0, x1, y1 = box
    page.frame(x0, y0, x1, y1, width=4, colour=tone)
    page.frame(x0 + 9, y0 + 9, x1 - 9, y1 - 9, width=0.8, colour=tone)
    for number in range(9):
        by = 6.0 * number
        for x in (x0 + by, x1 - by):
            page.line(x, y0, x, y0 + 9, width=0.8, colour=tone)
            page.line(x, y1, x, y1 - 9, width=0.8, colour=tone)


def _fans(page: Canvas, box: Box, tone: Colour) -> None:
    """Quarter fans in the corners, hairlines between them."""
    x0, y0, x1, y1 = box
    for x, right in ((x0, 1), (x1, -1)):
        for y, down in ((y0, 1), (y1, -1)):
            for number in range(10):
                turn = math.pi / 2 * number / 9
                end = (x + right * 40 * math.cos(turn), y + down * 40 * math.sin(turn))
                page.line(x, y, *end, width=0.9, colour=tone)
    page.frame(x0, y0, x1, y1, width=1, colour=tone)


def _side(page: Canvas, box: Box, tone: Colour) -> None:
    """No frame but a broad band at the left edge."""
    page.fill(0, 0, box[0] * 0.9, page.height, tone)
    page.fill(box[0] * 0.9, 0, box[0] * 1.05, page.height, lighter(tone, 0.45))


def emblem(page: Canvas, at: tuple[float, float], sort: str, tone: Colour, size: float) -> None:
    """A made-up emblem about *at*: book, wheel or leaf, in a few strokes."""
    x, y = at
    half = size / 2
    if sort == "book":
        for side in (-1, 1):
            for lift in (0.0, 0.18, 0.36):
                low = y + half * (0.6 - lift)
                page.line(x, low, x + side * half, low - half * 0.35, width=1.4, colour=tone)
        page.line(x, y - half * 0.5, x, y + half * 0.6, width=1.4, colour=tone)
    elif sort == "wheel":
        for number in range(16):
            turn = 2 * math.pi * number / 16
            cos, sin = math.cos(turn), math.sin(turn)
            inner, outer = half * 0.6, half * (1 if number % 2 else 0.85)
            ends = (x + inner * cos, y + inner * sin, x + outer * cos, y + outer * sin)
            page.line(*ends, width=2.2, colour=tone)
    else:
        for side in (-1, 1):
            for number in range(6):
                turn = math.radians(70 - 28 * number)
                fx, fy = x + side * half * math.cos(turn), y + half * math.sin(turn)
                page.line(fx, fy, fx - side * 4, fy - 6, width=2, colour=tone)
                page.line(fx, fy, fx + side * 2, fy - 7, width=2, colour=tone)


def waving(page: Canvas, tone: Colour) -> None:
    """Fine crossing waves over the middle of the page, as security paper has them."""
    shade = lighter(tone, 0.09)
    for row in range(14):
        x, mid = page.width * 0.2, page.height * (0.3 + 0.03 * row)
        while x < page.width * 0.8:
            ends = [mid + 14 * math.sin(at / 38 + row * 0.5) for at in (x, x + 9)]
            page.line(x, ends[0], x + 9, ends[1], width=0.6, colour=shade)
            x += 9
