"""Boxes of a form held against the ink: which are filled, and which are but a blank.

A recogniser takes a filled box (■) for a blank at times, and the blank of a name that is set wide
for a ticked one (顾☑洋). The ink tells: a filled box is a dark square, and a blank has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np

from ce_intake.stages.smaller import Grey
from ce_intake.stages.upright import Upright
from ce_intake.text.normal import BOXES, TICKS
from ce_intake.values import Box, Word

FILLED, BLANK = "■", " "
SURE = 0.95  # probability of a box that the ink shows filled
SPARSE = 0.02  # of a place's pixels; less ink is none
SMALLEST, LARGEST = 0.3, 1.0  # of a line's height: the side of a box
SQUARE, SOLID = 1.35, 0.88  # times as long as its other side at most; so much of it is dark
BESIDE = 1.5  # of a line's height that is looked at beside it, where a box may have been cut off
CONTRAST = 40  # of 255: the least difference between ink and paper


def ticked(page: Upright, words: Sequence[Word]) -> list[Word]:
    """The *words* of a page with boxes as the ink has them; a filled one stands beside others."""
    inked = [_with_blanks(page, word) for word in words]
    boxed = [word for word in inked if any(char in BOXES for char in word.text)]
    for at, word in enumerate(inked):
        if any(_level(word, one) for one in boxed):
            others = [one.box for one in (*inked[:at], *inked[at + 1 :]) if _level(one, word)]
            inked[at] = _with_filled(page, word, others)
    return inked


def _level(word: Word, other: Word) -> bool:
    """Whether the middle of *word* lies in the row of *other*."""
    return other.box[1] < (word.box[1] + word.box[3]) / 2 < other.box[3]


def _with_blanks(page: Upright, word: Word) -> Word:
    """The word with blanks for ticked boxes where there is no ink."""
    taken = [at for at, char in enumerate(word.text) if char in TICKS]
    if not taken or word.vertical:
        return word
    (ink, left), wide = _ink(page, word), page.image.shape[1]
    for at in taken:
        x0, x1 = (max(0, int(edge * wide) - left) for edge in word.stops[at : at + 2])
        if ink[:, x0:x1].mean() < SPARSE:
            word = _told(word, at, at + 1, BLANK)
    return word


def _with_filled(page: Upright, word: Word, others: Sequence[Box]) -> Word:
    """The word with filled boxes where there are dark squares that are in none of the *others*."""
    if word.vertical or not word.text:
        return word
    (ink, left), wide = _ink(page, word), page.image.shape[1]
    for x0, x1 in _squares(ink):
        square = (left + x0) / wide, (left + x1) / wide
        if not any(box[0] < sum(square) / 2 < box[2] for box in others):
            word = _filled(word, square)
    return word


def _ink(page: Upright, word: Word) -> tuple[Grey, int]:
    """1 where there is ink in a word's row and beside it, and where that begins on the page."""
    high, wide = page.image.shape[:2]
    x0, y0, x1, y1 = word.box
    beside = int(BESIDE * (y1 - y0) * high)
    left = max(0, int(x0 * wide) - beside)
    part = page.image[int(y0 * high) : int(y1 * high) + 1, left : int(x1 * wide) + beside]
    grey = np.asarray(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY), np.uint8)
    paper, dark = (float(np.percentile(grey, share)) for share in (80, 1))
    level = (paper + dark) / 2 if paper - dark > CONTRAST else -1.0
    return (grey < level).astype(np.uint8), left


def _squares(ink: Grey) -> Iterator[tuple[int, int]]:
    """Where dark squares as large as letters begin and end, from left to right."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=4)
    for x, _, wide, high, area in sorted(stats[1:count].tolist()):
        sides = sorted((wide, high))
        fits = SMALLEST * len(ink) <= sides[0] and sides[1] <= LARGEST * len(ink)
        if fits and sides[1] <= SQUARE * sides[0] and area >= SOLID * wide * high:
            yield x, x + wide


def _filled(word: Word, square: tuple[float, float]) -> Word:
    """The word with a filled box at a place: for what was read there, or between two letters."""
    x0, x1 = square
    middles = [(a + b) / 2 for a, b in pairwise(word.stops)]
    for at, middle in enumerate(middles):
        if x0 < middle < x1:
            unread = word.text[at].isspace() or word.text[at] in BOXES + TICKS
            return _told(word, at, at + 1, FILLED) if unread else word
    after = sum(middle < x0 for middle in middles)
    stops, end = word.stops, len(word.text)
    edges = max([x0, *stops[max(0, after - 1) : after]]), min([x1, *stops[after + 1 : after + 2]])
    word = replace(word, stops=(*stops[:after], *edges, *stops[min(after, end) + 1 :]))
    told = _told(word, after, after, FILLED)
    return replace(told, box=(min(x0, word.box[0]), word.box[1], max(x1, word.box[2]), word.box[3]))


def _told(word: Word, start: int, end: int, char: str) -> Word:
    """The word with *char* in the place of its characters from *start* to *end*."""
    text, scores = word.text, word.scores
    return replace(
        word,
        text=text[:start] + char + text[end:],
        scores=(*scores[:start], SURE, *scores[end:]),
    )
