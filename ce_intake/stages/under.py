"""Lines under a seal that has lost its colour: found and read in several ways, the best kept.

Nobody can tell the ink of such a seal from that of the text for certain. So what lies there is
read as it is, without the seal's rim, and with its ink made paler where it is the paler one; a
line whose readings differ is the less sure for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ce_intake.ports import Image, LineEngine, Quad
from ce_intake.stages.places import Place
from ce_intake.stages.rarer import rarer
from ce_intake.stages.rims import WIDER, lift_rim
from ce_intake.stages.seals import Print, paler
from ce_intake.stages.splice import part_of
from ce_intake.stages.upright import Upright
from ce_intake.stages.vote import DIGITS, agreed, disputed, unguessed
from ce_intake.values import Box, Word, meet

STRENGTHS = (0.5, 1.0)  # of the seal's ink that is taken off, each tried
DOUBTFUL = 0.6  # a character with this probability is neither gain nor loss to a line
SETTLED = 0.95  # of a line's least probable character: read twice alike, it is read no more
PIECE = 4  # characters of a seal's rim that are taken for a line at most
BESIDE, OVER = 3.0, 1.2  # times the seal's radius: what is looked at beside it, above and below
SPARE = 8  # pixels above and below the rows that are looked at
SIDE = 1.0  # of their size in which lines are looked for
ROW = 0.6  # of the lower of two quadrilaterals that share a row
MOSTLY, WHOLLY = 0.6, 0.9  # of a line that lies under a seal
DATED = 3  # digits that a date has at least
LOWER = 0.8  # of its height: a line that much lower was found too high
NEW = 0.8  # confidence of a line that only shows where the rim is gone

_USES = "证书|培训|学分|学术|教育|教务|成绩|考试|业务|资格|报名|人事|合同|财务"
_STAMP = re.compile(rf"(?:(?:(?:{_USES}){{0,2}}专)?用章|(?:{_USES}){{1,2}}专用)$")
"""The words across a seal, which name its use: 证书专用章."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """The rows of a page around a seal, from *top* on, in several ways."""

    pictures: Sequence[Image]
    top: int
    place: Place

    def read(self, quads: Sequence[Quad], engine: LineEngine, *, first: bool = False) -> list[Word]:
        """What stands in these lines of the page in each picture, or in the *first* alone."""
        raised = [quad - np.array([0, self.top], np.float32) for quad in quads]
        pictures = self.pictures[:1] if first else self.pictures
        words = (word for picture in pictures for word in engine.read_quads(picture, raised))
        return [self.place.on_page(word) for word in words]

    def readings(self, word: Word, quads: Sequence[Quad], engine: LineEngine) -> list[Word]:
        """Other readings of a line, as many as it takes."""
        [first] = self.read(quads[:1], engine, first=True)
        if agreed(first, word) and min(first.scores, default=0.0) >= SETTLED:
            return [first]
        return self.read(quads, engine)


def read_under(page: Upright, words: Sequence[Word], engine: LineEngine) -> list[Word]:
    """The words of a page with those under seals without colour read anew.

    Pieces of a seal's own words are dropped: short ones that change with its ink.
    """
    best: list[Word | None] = list(words)
    found: list[Word] = []
    for print_ in page.prints:
        if not print_.red:
            found += _read_under(page, best, print_, engine)
    return [*(word for word in best if word is not None), *found]


def _read_under(
    page: Upright, words: list[Word | None], print_: Print, engine: LineEngine
) -> list[Word]:
    """Put better readings in the place of *words* under one seal; lines that are new."""
    box = print_.box(page.shown)
    under = [at for at, word in enumerate(words) if word is not None and meet(word.box, box)]
    shown = _looked_at(page.shown, print_, [page.quads[at] for at in under])
    lines = _lines(shown, print_, engine)
    for at in under:
        word, quad = words[at], page.quads[at]
        assert word is not None  # noqa: S101  only those were taken
        level = [line for line in lines if _level(quad, line)]
        readings = shown.readings(word, [quad, *_whole(quad, level)], engine)
        best = max(word, *readings, key=_legible)
        for one in (word, *readings):
            best, _ = rarer(best, one)
        piece = _inside(word.box, box) and len(best.text) <= PIECE
        changes = any(one.text != word.text for one in readings)
        own = _inside(word.box, box) and _STAMP.fullmatch(best.text)
        kept = None if own or (piece and changes) else unguessed(disputed(best, readings))
        words[at] = kept and _lowered(_unstamped(kept), level, page.shown)
    known = [quad for quad, word in zip(page.quads, words, strict=True) if word is not None]
    new = [line for line in lines if not any(_level(line, quad) for quad in known)]
    return [word for line in new if (word := _new(line, shown, engine, box)) is not None]


def _unstamped(word: Word) -> Word:
    """A line without the end of a seal's own words that lies against it: 2017/6/26用章."""
    stamp = _STAMP.search(word.text)
    return part_of(word, 0, stamp.start()) if stamp and stamp.start() else word


def _lowered(word: Word, level: Sequence[Quad], image: Image) -> Word:
    """A line as low as those found where the rim is gone: strokes of a seal make it too high."""
    x0, y0, x1, y1 = word.box
    if not level:
        return word
    ys = _around(level)[:, 1] / image.shape[0]
    top, bottom = max(y0, float(ys.min())), min(y1, float(ys.max()))
    lower = 0 < bottom - top < LOWER * (y1 - y0)
    return replace(word, box=(x0, top, x1, bottom)) if lower else word


def _new(line: Quad, shown: Looks, engine: LineEngine, seal: Box) -> Word | None:
    """What stands in a line that was not seen before; None where it is the seal's own text.

    What lies under a seal from end to end is a date; else it is part of the seal.
    """
    readings = shown.read([line], engine)
    best = max(readings, key=_legible)
    dated = sum(char in DIGITS for char in best.text) >= DATED
    if best.confidence < NEW or (_inside(best.box, seal, most=WHOLLY) and not dated):
        return None
    return unguessed(disputed(best, readings))


def _looked_at(page: Image, print_: Print, quads: Sequence[Quad]) -> Looks:
    """The rows of the page in which a seal and the lines under it lie."""
    reach = WIDER * print_.circle.radius
    ys = [print_.circle.y - reach, print_.circle.y + reach, *(y for q in quads for y in q[:, 1])]
    top = max(0, int(min(ys)) - SPARE)
    rows = page[top : int(max(ys)) + SPARE]
    return Looks(
        pictures=pictures(rows, print_.raised(top)),
        top=top,
        place=Place.of(rows, page, left=0, top=top),
    )


def _whole(quad: Quad, level: Sequence[Quad]) -> list[Quad]:
    """The box of a line of which others show more, or show better how high it is."""
    return [_around([quad, *level])] if level else []


def pictures(image: Image, print_: Print) -> list[Image]:
    """The picture as it is, without the rim, and with the seal's ink paler."""
    bare = image.copy()
    lift_rim(bare, print_.circle)
    shown = [image, bare]
    for strength in STRENGTHS:
        lifted = paler(bare, print_, strength=strength)
        if np.array_equal(lifted, bare[print_.slices]):
            break  # one ink
        picture = bare.copy()
        picture[print_.slices] = lifted
        shown.append(picture)
    return shown


def _lines(shown: Looks, print_: Print, engine: LineEngine) -> list[Quad]:
    """The lines around a seal, found where its rim is gone."""
    bare, circle = shown.pictures[1], print_.raised(shown.top).circle
    across, down = BESIDE * circle.radius, OVER * circle.radius
    left, top = max(0, int(circle.x - across)), max(0, int(circle.y - down))
    part = bare[top : int(circle.y + down), left : int(circle.x + across)]
    shift = np.array([left, top + shown.top], np.float32)
    return [quad + shift for quad in engine.find(part, side=round(SIDE * max(part.shape[:2])))]


def _level(one: Quad, other: Quad) -> bool:
    """Whether two quadrilaterals lie in one row and touch."""
    (left, top), (right, bottom) = one.min(axis=0), one.max(axis=0)
    (x0, y0), (x1, y1) = other.min(axis=0), other.max(axis=0)
    shared = min(bottom, y1) - max(top, y0)
    return bool(min(right, x1) > max(left, x0) and shared > ROW * min(bottom - top, y1 - y0))


def _around(quads: Sequence[Quad]) -> Quad:
    """The level box as wide as all of them and as high as the lowest."""
    corners = np.concatenate(quads)
    left, right = corners[:, 0].min(), corners[:, 0].max()
    lowest = min(quads, key=lambda quad: float(np.ptp(quad[:, 1])))
    top, bottom = lowest[:, 1].min(), lowest[:, 1].max()
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def _legible(word: Word) -> float:
    """How much of a line was read: characters lost count against it, and so do doubtful ones."""
    return sum(score - DOUBTFUL for score in word.scores)


def _inside(inner: Box, outer: Box, *, most: float = MOSTLY) -> bool:
    """Whether *most* of *inner* lies in *outer*."""
    wide = min(inner[2], outer[2]) - max(inner[0], outer[0])
    high = min(inner[3], outer[3]) - max(inner[1], outer[1])
    area = (inner[2] - inner[0]) * (inner[3] - inner[1])
    return wide > 0 and high > 0 and wide * high > most * area
