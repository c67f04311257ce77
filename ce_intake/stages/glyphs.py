"""Characters of a PDF's text layer to words: folding, duplicates, rows, columns, gaps.

Knows nothing of pixels; `layer` decides which characters may be believed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ce_intake.decoder.pages import Layer
from ce_intake.stages.crossing import crossing_lines
from ce_intake.text.normal import is_han
from ce_intake.values import Box, Source, Word

GAP = 0.8  # of a character's height: a wider gap ends a word
SPACE = 0.28  # of a character's height: a wider gap between Latin characters is a space
BLANK = 0.17  # of it: so much wider than its neighbours, a gap beside others is a blank
TIGHT = 0.1  # of a character's height: where the gap is narrower, words run on over a ruled line
SAME_ROW = 0.55  # of the smaller height that two characters of a row share at least
TWICE = 0.7  # of the smaller box: two equal characters that share more are one, drawn bold
ASKED = 400  # characters that are asked which way their line runs; the others are as they
FEW = 6  # characters; fewer cannot tell whether lines run downwards
ALIGNED = 0.4  # of a character: neighbours of one line stand aside by less
NEAR = 3.0  # characters: a neighbour further away tells nothing
NEARER = 0.9  # of the other distance, under which one neighbour is the nearer one

# CJK radicals (U+2E80 to U+2EF3) that fonts put in place of characters; NFKC leaves them alone.
_RADICALS = str.maketrans(
    "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳",
    "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟",
)


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character with its box in fractions of the page."""

    text: str
    box: Box


def folded(text: str) -> str:
    """The character that is meant: Kangxi radicals and compatibility forms become usual ones."""
    if any("\u2f00" <= char <= "\u2fdf" or "\uf900" <= char <= "\ufaff" for char in text):
        text = unicodedata.normalize("NFKC", text)
    return text.translate(_RADICALS)


def glyphs_of(layer: Layer, keep: NDArray[np.bool_]) -> list[Glyph]:
    """The characters to keep, folded, each once; blanks are left out, gaps speak for them."""
    glyphs: list[Glyph] = []
    seen: dict[tuple[str, int, int], Box] = {}
    for index in np.flatnonzero(keep):
        text = folded(layer.texts[index])
        if not text.strip():
            continue
        x0, y0, x1, y1 = (float(edge) for edge in layer.boxes[index])
        key = (text, round(x0 * 200), round(y0 * 200))
        if key in seen and _shared((x0, y0, x1, y1), seen[key]) > TWICE:
            continue
        seen[key] = (x0, y0, x1, y1)
        glyphs.append(Glyph(text=text, box=(x0, y0, x1, y1)))
    return glyphs


def words_of(glyphs: Sequence[Glyph], walls: Sequence[Box], *, shape: float) -> tuple[Word, ...]:
    """Words from left to right, or downwards where the page is set so.

    *walls* are upright ruled lines, which end a word; *shape* is the page's height by its width.
    """
    downwards = _run_downwards(glyphs, shape)
    crossing = crossing_lines([g.text for g in glyphs], _square(glyphs, shape), down=not downwards)
    aside = [[glyphs[at] for at in line] for line in crossing]
    taken = {id(glyph) for line in aside for glyph in line}
    along = [glyph for glyph in glyphs if id(glyph) not in taken]
    if downwards:
        level = tuple(word for line in aside for word in _words(line, walls, shape=shape))
        return (*_downwards(along, shape), *level)
    upright = tuple(word for line in aside for word in _downwards(line, shape))
    return (*_words(along, walls, shape=shape), *upright)


def _square(glyphs: Sequence[Glyph], shape: float) -> NDArray[np.float64]:
    """The boxes of *glyphs* in units that are as wide as high."""
    boxes = np.array([glyph.box for glyph in glyphs], np.float64).reshape(-1, 4)
    return boxes * (1.0, shape, 1.0, shape)


def _downwards(glyphs: Sequence[Glyph], shape: float) -> tuple[Word, ...]:
    """Words from top to bottom."""
    flipped = [Glyph(text=g.text, box=_flip(g.box)) for g in glyphs]
    return tuple(_upended(word) for word in _words(flipped, (), shape=1 / shape))


def _run_downwards(glyphs: Sequence[Glyph], shape: float) -> bool:
    """Whether the next character of most stands below and not beside.

    Lines are close in themselves and open between each other, whichever way they run.
    """
    han = [glyph.box for glyph in glyphs if is_han(glyph.text)]
    if len(han) < FEW:
        return False
    edges = np.array(han) * (1.0, shape, 1.0, shape)
    middles = (edges[:, :2] + edges[:, 2:]) / 2
    asked = slice(None, None, -(-len(han) // ASKED))
    size = (edges[asked, 3] - edges[asked, 1])[:, None]
    right, down = np.moveaxis(middles[None, :, :] - middles[asked, None, :], 2, 0)
    beside = _nearest(right, down, size)
    below = _nearest(down, right, size)
    downwards = int((below < NEARER * beside).sum())
    return downwards >= FEW and downwards > 2 * int((beside < NEARER * below).sum())


def _nearest(
    along: NDArray[np.float64], aside: NDArray[np.float64], size: NDArray[np.float64]
) -> NDArray[np.float64]:
    """How far the next one stands along one direction, for each; NEAR where none is near."""
    there = (along > ALIGNED * size) & (np.abs(aside) < ALIGNED * size)
    nearest = np.where(there, along / size, NEAR).min(axis=1)
    return np.asarray(np.minimum(nearest, NEAR), np.float64)


def _words(glyphs: Sequence[Glyph], walls: Sequence[Box], *, shape: float) -> tuple[Word, ...]:
    words: list[Word] = []
    for row in _rows(glyphs):
        run: list[Glyph] = []
        for glyph in row:
            if run and _ends(run[-1], glyph, walls, shape):
                words.append(_word(run, shape))
                run = []
            run.append(glyph)
        words.append(_word(run, shape))
    return tuple(words)


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Characters that stand on one line, from left to right."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: (g.box[1] + g.box[3], g.box[0])):
        for row in reversed(rows[-6:]):
            if _level(row[-1].box, glyph.box):
                row.append(glyph)
                break
        else:
            rows.append([glyph])
    return [sorted(row, key=lambda glyph: glyph.box[0]) for row in rows]


def _level(one: Box, other: Box) -> bool:
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return shared >= SAME_ROW * max(1e-6, min(one[3] - one[1], other[3] - other[1]))


def _ends(last: Glyph, this: Glyph, walls: Sequence[Box], shape: float) -> bool:
    """Whether a word ends between two neighbours of a row."""
    high = max(last.box[3] - last.box[1], this.box[3] - this.box[1]) * shape
    if this.box[0] - last.box[2] > GAP * high:
        return True
    if this.box[0] - last.box[2] < TIGHT * high:
        return False  # words that run over the side of their cell
    left, right = (last.box[0] + last.box[2]) / 2, (this.box[0] + this.box[2]) / 2
    middle = (this.box[1] + this.box[3]) / 2
    return any(
        left < (wall[0] + wall[2]) / 2 < right and wall[1] <= middle <= wall[3] for wall in walls
    )


def _word(run: Sequence[Glyph], shape: float) -> Word:
    text, stops = "", []
    usual = _usual_gap(run)
    for last, this in pairwise([None, *run]):
        assert this is not None  # noqa: S101  only the first is None
        if last is not None and _spaced(last, this, usual, shape):
            text += " "
            stops.append(last.box[2])
        width = (this.box[2] - this.box[0]) / len(this.text)
        stops += [this.box[0] + index * width for index in range(len(this.text))]
        text += this.text
    boxes = np.array([glyph.box for glyph in run])
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    box = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    return Word(text=text, box=box, source=Source.LAYER, stops=(*stops, run[-1].box[2]))


def _usual_gap(run: Sequence[Glyph]) -> float:
    """How far apart most neighbours of a word stand; letters set wide part nothing."""
    gaps = sorted(b.box[0] - a.box[2] for a, b in pairwise(run))
    return max(0.0, gaps[len(gaps) // 2]) if gaps else 0.0


def _spaced(last: Glyph, this: Glyph, usual: float, shape: float) -> bool:
    high = max(last.box[3] - last.box[1], this.box[3] - this.box[1]) * shape
    gap = this.box[0] - last.box[2]
    if last.text.isascii() and this.text.isascii():
        return gap > SPACE * high
    return gap > usual + BLANK * high


def _shared(one: Box, other: Box) -> float:
    """The part of the smaller box that two boxes share."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    smaller = min(
        (one[2] - one[0]) * (one[3] - one[1]), (other[2] - other[0]) * (other[3] - other[1])
    )
    return max(0.0, wide) * max(0.0, high) / smaller if smaller > 0 else 0.0


def _flip(box: Box) -> Box:
    """The box with columns for rows; the rightmost column becomes the first row."""
    return (box[1], 1 - box[2], box[3], 1 - box[0])


def _upended(word: Word) -> Word:
    x0, y0, x1, y1 = word.box
    return Word(
        text=word.text,
        box=(1 - y1, x0, 1 - y0, x1),
        source=Source.LAYER,
        vertical=True,
        stops=word.stops,
    )
