"""Characters in the rows of a page that the engine found no line for, read one by one.

A detector looks for lines. A surname that stands far from its given name (尹　　宁), a figure alone
in its cell or the first character of a label that is spread out is passed over at times. What is
as dark, as high and as level as the words of a page but is part of none is read by itself, and
kept where it is read without doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import LineEngine, Quad
from ce_intake.stages.seals import Print
from ce_intake.stages.smaller import Grey, smaller
from ce_intake.stages.upright import Upright
from ce_intake.text.normal import is_han
from ce_intake.values import Word

SIDE = 1100  # pixels, the longest side on which ink is looked for
DARKER, AROUND = 18, 31  # of 255: how much darker than its surroundings ink is; pixels of these
RULE = 31  # pixels: a longer level or upright run of ink is a line that was ruled
STROKES = (5, 7)  # pixels, down and across, within which strokes are of one character
LOWEST = 0.4  # of a line's height, which is that of its quadrilateral
ASIDE = 0.2  # of it: how far the middle of a character in its row may lie off its own
NARROWEST, WIDEST = 0.25, 4.0  # of that height
INKED = 0.1  # of its box that a character covers at least
BESIDE = 0.2  # of a character's height that is read around it
SURE = 0.95  # confidence without which nothing is added to a page
MOST = 24  # on a page; more of them are a pattern

Ink = NDArray[np.uint8]


def missed(page: Upright, words: Sequence[Word], engine: LineEngine) -> list[Word]:
    """What stands beside the *words* of a page's lines, one for each, and was not found."""
    lines = [quad for quad, word in zip(page.quads, words, strict=True) if _is_level(word)]
    green = np.asarray(cv2.extractChannel(page.image, 1), np.uint8)
    grey = np.asarray(smaller(green, SIDE), np.uint8)
    ratio = np.float32(grey.shape[1] / page.image.shape[1])
    ink = _unread(grey, [quad * ratio for quad in page.quads])
    quads = [_quad(box) / ratio for box in _characters(ink, [quad * ratio for quad in lines])]
    quads = [quad for quad in quads if not any(_in(quad, print_) for print_ in page.prints)]
    if len(quads) > MOST:
        return []
    return [word for word in engine.read_quads(page.image, quads) if _is_sure(word)]


def _is_level(word: Word) -> bool:
    return bool(word.text) and not word.vertical


def _is_sure(word: Word) -> bool:
    said = all(char.isdecimal() or is_han(char) for char in word.text)
    return said and min(word.scores, default=0.0) >= SURE


def _in(quad: Quad, seal: Print) -> bool:
    """Whether the middle of a quadrilateral lies in a seal, whose own characters are there."""
    x, y = quad.mean(axis=0)
    return bool(seal.x <= x <= seal.x + seal.width and seal.y <= y <= seal.y + seal.height)


def _unread(grey: Grey, quads: Sequence[Quad]) -> Ink:
    """The ink of a picture that is neither in a line of text nor ruled."""
    below = cv2.subtract(cv2.blur(grey, (AROUND, AROUND)), grey)
    ink = cv2.threshold(below, DARKER, 1, cv2.THRESH_BINARY)[1]
    for shape in ((1, RULE), (RULE, 1)):
        ruled = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones(shape, np.uint8))
        ink = cv2.subtract(ink, cv2.dilate(ruled, np.ones((3, 3), np.uint8)))
    cv2.fillPoly(ink, [np.rint(quad).astype(np.int32) for quad in quads], 0)
    return np.asarray(ink, np.uint8)


def _characters(ink: Ink, lines: Sequence[Quad]) -> Iterator[tuple[int, int, int, int]]:
    """Left, top, width and height of what is level with one of the *lines* and about as high."""
    edges = np.array([(line[:, 1].min(), line[:, 1].max()) for line in lines]).reshape(-1, 2)
    heights, middles = edges[:, 1] - edges[:, 0], edges.mean(axis=1)
    least = LOWEST * heights.min(initial=np.inf)
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones(STROKES, np.uint8))
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for x, y, wide, high in map(cv2.boundingRect, outlines):
        if high < least:
            continue
        aside = np.abs(middles - (y + high / 2))
        fits = (aside <= ASIDE * heights) & (high >= LOWEST * heights) & (high <= heights)
        if not fits.any() or not NARROWEST <= wide / heights[fits].min() <= WIDEST:
            continue
        if ink[y : y + high, x : x + wide].mean() >= INKED:
            yield x, y, wide, high


def _quad(box: tuple[int, int, int, int]) -> Quad:
    """The corners of a box with what is read around it."""
    x, y, wide, high = box
    left, right = x - BESIDE * high, x + wide + BESIDE * high
    top, bottom = y - BESIDE * high, y + high + BESIDE * high
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
