"""Pages with a table drawn on them, ruled or not, for tests that need no picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from papers import EM, a_word

from ce_intake.values import Box, Page, Word

ROW = 2.2 * EM


def a_table_page(
    rows: Sequence[Sequence[str]],
    *,
    widths: Sequence[float] = (),
    above: Sequence[str] = (),
    below: Sequence[str] = (),
    ruled: bool = True,
    merged: Mapping[tuple[int, int], tuple[int, int]] | None = None,
    number: int = 1,
) -> Page:
    """A square page: lines, then a table, then lines.

    A cell's `\\n` starts a new line in it; `merged` gives rows and columns of a merged cell.
    Lines that begin with `#` are large titles. `widths` are fractions of the page.
    """
    words, y = _lines(above, 0.06)
    count = max(len(row) for row in rows)
    xs = [0.06]
    for share in widths or [0.88 / count] * count:
        xs.append(xs[-1] + share)
    ys = [y]
    for row in rows:
        lines = max(cell.count("\n") + 1 for cell in row)
        ys.append(ys[-1] + max(ROW, (lines * 1.3 + 0.4) * EM))
    spans = dict(merged or {})
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            high, wide = spans.get((r, c), (1, 1))
            words += _cell(cell, (xs[c], ys[r], xs[c + wide], ys[r + high]))
    foot, _ = _lines(below, ys[-1] + 2.5 * EM)
    rulings = _rulings(xs, ys, spans) if ruled else ()
    return Page(
        number=number, width=1000, height=1000, words=(*words, *foot), rulings=tuple(rulings)
    )


def _lines(lines: Sequence[str], y: float) -> tuple[list[Word], float]:
    words = []
    for line in lines:
        size = 1.6 if line.startswith("#") else 1.0
        x = 0.6 if line.startswith(">") else 0.3 if line.startswith("#") else 0.08
        for part in line.lstrip("#>").split(" | "):
            words.append(a_word(part, x, y, size=size))
            x = words[-1].box[2] + 2.5 * EM
        y += 1.8 * EM * size
    return words, y


def _cell(text: str, box: Box) -> list[Word]:
    lines = [line for line in text.split("\n") if line]
    step = 1.3 * EM
    top = (box[1] + box[3]) / 2 - step * len(lines) / 2 + 0.15 * EM
    return [a_word(line, box[0] + 0.006, top + number * step) for number, line in enumerate(lines)]


def _rulings(
    xs: Sequence[float], ys: Sequence[float], spans: Mapping[tuple[int, int], tuple[int, int]]
) -> list[Box]:
    inside = {
        (r, c): (row, column)
        for (row, column), (high, wide) in spans.items()
        for r in range(row, row + high)
        for c in range(column, column + wide)
    }
    lines: list[Box] = []
    for r in range(len(ys)):
        for c, (x0, x1) in enumerate(pairwise(xs)):
            if _apart(inside, (r - 1, c), (r, c)):
                lines.append((x0, ys[r] - 0.0008, x1, ys[r] + 0.0008))
    for c in range(len(xs)):
        for r, (y0, y1) in enumerate(pairwise(ys)):
            if _apart(inside, (r, c - 1), (r, c)):
                lines.append((xs[c] - 0.0008, y0, xs[c] + 0.0008, y1))
    return lines


def _apart(
    inside: Mapping[tuple[int, int], tuple[int, int]], one: tuple[int, int], other: tuple[int, int]
) -> bool:
    home = inside.get(one)
    return home is None or home != inside.get(other)
