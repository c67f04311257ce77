"""Rows that no line parts: a table with a frame, its columns and a line under its header alone.

Its rows are told by its words, each line of which says something in most of the columns.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from ce_intake.values import Box

_LINES = 3
"""So many lines of words at least are rows; two may be one row whose cells have two lines."""
_COLUMNS = 3
_FILLED = 0.6
"""The part of the columns that a line of words fills which is a row."""

Placed = tuple[str, Box]
"""Words, and where they stand in pixels."""


def between_rows(xs: Sequence[float], ys: Sequence[float], words: Sequence[Placed]) -> list[float]:
    """Where rows end of which the lines between *ys* show none; *xs* are sides of columns."""
    return [y for high, low in pairwise(ys) for y in _within(xs, words, high, low)]


def _within(xs: Sequence[float], words: Sequence[Placed], high: float, low: float) -> list[float]:
    """Where the rows between two lines part, if the words there are rows."""
    inside = [one for one in words if high < _middle(one[1]) < low and xs[0] < _centre(one[1])]
    inside = [one for one in inside if _centre(one[1]) < xs[-1]]
    lines = _lines(inside)
    rows = lines if _are_rows(xs, lines) else _about_figures(xs, inside)
    return [
        (max(box[3] for _, box in over) + min(box[1] for _, box in under)) / 2
        for over, under in pairwise(rows)
    ]


def _are_rows(xs: Sequence[float], lines: Sequence[Sequence[Placed]]) -> bool:
    """Whether each of *lines*, but a sum at the end, fills most columns, one with figures."""
    told = [{_column(xs, box) for _, box in line} for line in lines]
    usual = set().union(*told)
    full = [len(one) >= max(_COLUMNS, _FILLED * len(usual)) for one in told]
    rows = sum(full)
    if rows < _LINES or not all(full[:rows]) or len(lines) - rows > 1:
        return False
    return any(_is_counted(xs, lines[:rows], column) for column in usual)


def _about_figures(xs: Sequence[float], words: Sequence[Placed]) -> list[list[Placed]]:
    """The rows whose cells of two lines stand about a figure of the first column; [] if none.

    Rows stand further apart than the lines of a cell do.
    """
    count = [box for text, box in words if _column(xs, box) == 1 and text.isdecimal()]
    first = sum(_column(xs, box) == 1 for _, box in words)
    if len(count) < _LINES or len(count) < first:
        return []
    places = sorted(_middle(box) for box in count)
    rows: list[list[Placed]] = [[] for _ in places]
    for one in words:
        nearest = min(range(len(places)), key=lambda at: abs(places[at] - _middle(one[1])))
        rows[nearest].append(one)
    usual = len({_column(xs, box) for _, box in words})
    full = all(len({_column(xs, box) for _, box in row}) >= _FILLED * usual for row in rows)
    apart = all(
        max(box[3] for _, box in over) <= min(box[1] for _, box in under)
        for over, under in pairwise(rows)
    )
    return rows if usual >= _COLUMNS and full and apart else []


def _is_counted(xs: Sequence[float], lines: Sequence[Sequence[Placed]], column: int) -> bool:
    """Whether a column has a figure in each line: a number, a day or hours, but no long words."""
    said = ["".join(text for text, box in line if _column(xs, box) == column) for line in lines]
    return all(any(one.isdecimal() for one in text) for text in said)


def _lines(words: Sequence[Placed]) -> list[list[Placed]]:
    """*words* line by line, from the top; those of a line overlap the first by half."""
    lines: list[list[Placed]] = []
    for one in sorted(words, key=lambda placed: _middle(placed[1])):
        last = lines[-1][0][1] if lines else None
        if last and _middle(one[1]) - _middle(last) < (last[3] - last[1]) / 2:
            lines[-1].append(one)
        else:
            lines.append([one])
    return lines


def _column(xs: Sequence[float], box: Box) -> int:
    return bisect_right(xs, _centre(box))


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _centre(box: Box) -> float:
    return (box[0] + box[2]) / 2
