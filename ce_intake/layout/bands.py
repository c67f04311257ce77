"""Rows of a table without upright lines, which lines across it part.

A cell of two lines stands beside cells of one that lie half way between them: the line drawn
under the row tells what belongs together. Knows places only, no meaning.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Sequence

from ce_intake.layout.networks import clusters
from ce_intake.layout.passage import around
from ce_intake.layout.ruled import drawn
from ce_intake.layout.runs import Run
from ce_intake.values import Page

Placed = tuple[Run, int]
"""A run, and the column in which it stands."""

_ALONG = 0.6
"""So much of a table's width a line runs along that parts its rows."""
_FEWEST = 2  # bands that lines part


def bands(
    lines: Sequence[Sequence[Placed]], page: Page, short: Container[int]
) -> list[list[Placed]]:
    """The *lines* of a table's body by row, where lines are drawn between all rows; else none.

    In the columns *short* a cell has one line: a band that holds two has rows no line parts.
    """
    placed = [one for line in lines for one in line]
    edges = _edges(page, placed) if placed else []
    rows: dict[int, list[Placed]] = {}
    for one in placed:
        _, top, _, bottom = drawn(page).straight.box(one[0].box, page.width, page.height)
        rows.setdefault(bisect_right(edges, (top + bottom) / 2 * page.height), []).append(one)
    counted = [[column for _, column in row if column in short] for row in rows.values()]
    whole = all(len(set(row)) == len(row) for row in counted)
    return [rows[at] for at in sorted(rows)] if whole and len(rows) >= _FEWEST else []


def _edges(page: Page, placed: Sequence[Placed]) -> list[float]:
    """Where lines are drawn across what is placed, in pixels from the top."""
    left, _, right, _ = around(run.box for run, _ in placed)
    low, high = left * page.width, right * page.width
    long = [
        own
        for own in clusters(drawn(page).across, drawn(page).slack / 2)
        if sum(max(0.0, min(one.high, high) - max(one.low, low)) for one in own)
        > _ALONG * (high - low)
    ]
    return [own[0].at for own in long]
