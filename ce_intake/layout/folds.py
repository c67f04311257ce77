"""Which lines on a page are folds of the paper or its edge, and none of a table.

They run on beyond the table that they cross. It knows lines only, and no words.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from ce_intake.layout.networks import clusters
from ce_intake.layout.straight import Stroke

_ALIKE = 3
"""So many lines that begin and end alike show how long the lines of a table are."""
PAGE_WIDE, UNBROKEN = 0.9, 0.7
"""Of the page: so far runs a fold, and so much of it is seen where words lie over it."""


def without_folds(
    strokes: Sequence[Stroke], crossing: Sequence[Stroke], slack: float, whole: float
) -> list[Stroke]:
    """The lines without those of a fold or the paper's edge, which run on beyond a table.

    *whole*: how long the page is in their direction.
    """
    usual = _alike(strokes, slack)
    single = [one for one in strokes if len(usual) < _ALIKE or one not in usual]
    wide = [own for own in clusters(single, slack) if _is_page_wide(own, crossing, slack, whole)]
    folds = [one for own in wide for one in own]
    return _within([one for one in strokes if one not in folds], crossing, slack)


def _is_page_wide(
    own: Sequence[Stroke], crossing: Sequence[Stroke], slack: float, whole: float
) -> bool:
    """Whether pieces of one line run over the page, and the lines across it end elsewhere."""
    low, high = min(one.low for one in own), max(one.high for one in own)
    seen = sum(one.length for one in own)
    if high - low < PAGE_WIDE * whole or seen < UNBROKEN * whole:
        return False
    at = median(one.at for one in own)
    ends = _alike([one for one in crossing if one.low <= at <= one.high], slack)
    if len(ends) < _ALIKE:
        return False
    beyond = (
        low < min(one.at for one in ends) - 3 * slack,
        high > max(one.at for one in ends) + 3 * slack,
    )
    edges = (median(one.low for one in ends), median(one.high for one in ends))
    return all(beyond) and min(abs(at - edge) for edge in edges) >= 2 * slack


def _within(strokes: Sequence[Stroke], crossing: Sequence[Stroke], slack: float) -> list[Stroke]:
    """The lines without those that run on beyond a table, of whose lines there are several.

    Such a line overshoots the lines that most of its direction are as long as, and those that
    cross the table, at both ends, and the lines across do not end at it.
    """
    usual = _alike(strokes, slack)
    middle = median(one.at for one in usual) if usual else 0.0
    ends = _alike([one for one in crossing if one.low <= middle <= one.high], slack)
    if len(usual) < _ALIKE or len(ends) < _ALIKE:
        return list(strokes)
    low = min(median(one.low for one in usual), min(one.at for one in ends))
    high = max(median(one.high for one in usual), max(one.at for one in ends))
    edges = (median(one.low for one in ends), median(one.high for one in ends))
    return [
        one
        for one in strokes
        if one.low > low - 3 * slack
        or one.high < high + 3 * slack
        or min(abs(one.at - edge) for edge in edges) < 2 * slack
    ]


def _alike(strokes: Sequence[Stroke], slack: float) -> list[Stroke]:
    """The most lines that begin and end alike."""
    groups: dict[tuple[int, int], list[Stroke]] = {}
    for one in strokes:
        groups.setdefault((round(one.low / slack / 4), round(one.high / slack / 4)), []).append(one)
    return max(groups.values(), key=len, default=[])
