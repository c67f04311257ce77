"""Lines that were read badly, read once more from nearer by.

Small or blurred letters fill little of the height at which a detector draws their line, and a
leaning line is higher than its letters: in the pixels that a recogniser sees they are small, and
narrow ones run together, two that are alike without any doubt (11月 becomes 1月). Where a line was
read with doubt, or has figures that are narrow for its height, its middle is shown larger and
wider.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

import numpy as np

from ce_intake.ports import LineEngine, Quad
from ce_intake.stages.rarer import rarer
from ce_intake.stages.upright import Upright
from ce_intake.stages.vote import agreed, disputed, letters, likely, merged
from ce_intake.values import Word

DOUBT = 0.97  # mean probability of a line's letters under which it is looked at again
CROWDED = 0.32  # of a line's height: figures that stand closer have few columns of a recogniser
LEAST = 3  # letters of a line; of fewer the middle alone may be something else
MIDDLE = 0.7  # of a line's height that is shown
WIDER = 1.3  # times as wide as usual
MOST = 24  # on a page, the worst first; of more the page is bad, and not its lines


def nearer(page: Upright, words: Sequence[Word], engine: LineEngine) -> list[Word]:
    """The *words* of a page's lines, those that were read badly with a second reading's say."""
    best = list(words)
    wide = page.image.shape[1]
    doubtful = [
        at
        for at, (word, quad) in enumerate(zip(words, page.quads, strict=True))
        if _is_line(word) and (likely(word) < DOUBT or _is_crowded(word, quad, wide))
    ]
    doubtful = sorted(doubtful, key=lambda at: likely(words[at]))[:MOST]
    if not doubtful:
        return best
    quads = [_middle(page.quads[at]) for at in doubtful]
    for at, seen in zip(doubtful, engine.read_quads(page.image, quads, wider=WIDER), strict=True):
        best[at] = _better(words[at], seen)
    return best


def _is_line(word: Word) -> bool:
    return letters(word) >= LEAST and not word.vertical


def _is_crowded(word: Word, quad: Quad, wide: int) -> bool:
    """Whether neighbouring figures stand close for the height of their line, in pixels."""
    middles = [(a + b) / 2 for a, b in pairwise(word.stops)]
    steps = [
        (middles[at + 1] - middles[at]) * wide
        for at, pair in enumerate(pairwise(word.text))
        if all(map(str.isdecimal, pair))
    ]
    return bool(steps) and median(steps) < CROWDED * float(np.linalg.norm(quad[0] - quad[3]))


def _middle(quad: Quad) -> Quad:
    """The line at a part of its height."""
    middles = (quad + quad[::-1]) / 2
    return np.asarray(middles + (quad - middles) * MIDDLE, np.float32)


def _better(first: Word, second: Word) -> Word:
    """The likelier of two readings that lost no letter, less sure where the other differs.

    What has more letters is read better, unless those are made up with doubt.
    """
    if second.vertical or not letters(second):
        return first
    first, second = rarer(first, second)
    if agreed(first, second):
        return merged(first, second)
    more = letters(second) - letters(first)
    least = min(DOUBT, likely(first)) if more > 0 else likely(first)
    if more >= 0 and likely(second) > least:
        return disputed(replace(second, box=first.box), [first])
    return disputed(first, [second])
