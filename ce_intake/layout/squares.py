"""Characters that were set apart on purpose: one in each square of a form or of manuscript paper.

The squares are alike and in a row, which no table's columns of single characters are for long.
Knows places only.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ce_intake.values import Word

_LONG = 12
"""So many squares side by side are no columns of a table."""

_SHORT = 3
"""On a page that has squares, so many neighbours at their distance belong together."""

_PAIR = 2  # characters at most in one square: two digits may share one
_EVEN = 0.2  # by which the distance of two squares differs from the others at most
_WIDEST = 2.4  # heights of a character from one square to the next at most

Run = list[Word]


def filled(rows: Sequence[list[Run]], aspect: float) -> list[list[Run]]:
    """*rows* of runs of words with those together that only squares part.

    `aspect` is the page's width by its height.
    """
    steps = [step for row in rows for step in _steps(row, aspect)]
    if not steps:
        return list(rows)
    step = sorted(steps)[len(steps) // 2]
    return [_together(row, step) for row in rows]


def _steps(row: list[Run], aspect: float) -> list[float]:
    """The distance of squares in a row that has many; empty where it has none."""
    middles = [_middle(run) for run in row if _is_small(run)]
    if len(middles) < _LONG:
        return []
    gaps = sorted(b - a for a, b in pairwise(middles))
    step = gaps[len(gaps) // 2]
    even = sum(abs(gap - step) < _EVEN * step for gap in gaps)
    high = max(run[0].box[3] - run[0].box[1] for run in row)
    return [step] if even >= _LONG - 1 and step * aspect < _WIDEST * high else []


def _together(row: list[Run], step: float) -> list[Run]:
    """A row with neighbours that stand one square apart as one run."""
    groups: list[list[Run]] = []
    for run in row:
        last = groups[-1][-1] if groups else None
        near = last is not None and abs(_middle(run) - _middle(last) - step) < _EVEN * step
        if near and last is not None and _is_small(run) and _is_small(last):
            groups[-1].append(run)
        else:
            groups.append([run])
    joined: list[Run] = []
    for group in groups:
        joined += [[w for run in group for w in run]] if len(group) >= _SHORT else group
    return joined


def _is_small(run: Run) -> bool:
    return len(_tight(run)) <= _PAIR


def _tight(run: Run) -> str:
    return "".join("".join(word.text.split()) for word in run)


def _middle(run: Run) -> float:
    return (run[0].box[0] + run[-1].box[2]) / 2
