"""Chinese letters that stand too far apart: one between them was not read.

Knows no picture and no engine.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, pairwise
from statistics import median_low

from ce_intake.stages.splice import scores_of
from ce_intake.stages.vote import UNSAID
from ce_intake.text.normal import is_han
from ce_intake.values import Box, Word

APART, EVENLY = 1.36, 7  # times the usual step between letters; so many tell what is usual


def spaced(word: Word, start: int, end: int) -> list[int]:
    """After which Chinese letters of this part of a line another seems to be missing.

    They stand evenly; where two stand apart, a stroke of a seal or a fold hides one between them.
    """
    if word.vertical or len(word.stops) <= end:
        return []
    found: list[int] = []
    for han, run in groupby(range(start, end), key=lambda at: is_han(word.text[at])):
        own = list(run)
        middles = [(word.stops[at] + word.stops[at + 1]) / 2 for at in own]
        steps = [b - a for a, b in pairwise(middles)]
        if han and len(own) >= EVENLY:
            usual = median_low(steps)
            found += [own[at] for at, step in enumerate(steps) if step > APART * usual]
    return found


def unspaced(word: Word, part: Box) -> Word:
    """*word* as good as guessed beside letters that seem to be missing in *part* of it."""
    middles = [(a + b) / 2 for a, b in pairwise(word.stops)]
    own = [at for at, middle in enumerate(middles) if part[0] <= middle <= part[2]]
    missing = spaced(word, own[0], own[-1] + 1) if own else []
    if not missing:
        return word
    beside = {at + side for at in missing for side in (0, 1)}
    scores = [min(x, UNSAID) if at in beside else x for at, x in enumerate(scores_of(word))]
    return replace(word, scores=tuple(scores), confidence=sum(scores) / len(scores))
