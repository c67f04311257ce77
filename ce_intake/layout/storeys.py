"""Forms whose labels stand in rows over their values: 姓名|单位 over 张三|某院, 学时|成绩 below.

Each row of labels has one row of values; a list has one row of heads and many of records.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ce_intake.layout.grid import Cell, Table
from ce_intake.layout.lines import tightened
from ce_intake.layout.passage import Passage
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label

_SURE = 0.9
_STOREYS = 2
"""One row of labels over one of values may be a list of one record."""


def storeys(table: Table) -> tuple[tuple[Cell, Cell], ...]:
    """Each label cell of such a form with the value cell under it; empty for other tables."""
    rows = [
        [cell for cell in table.row(at) if cell.row == at and tightened(cell.content)]
        for at in range(table.height)
    ]
    heads = [at for at, cells in enumerate(rows) if _all_labels(cells)]
    stand = all(at + 1 < len(rows) and _all_values(rows[at + 1]) for at in heads)
    last = all(b - a == _STOREYS for a, b in pairwise(heads))
    if len(heads) < _STOREYS or not stand or not last or heads[-1] + _STOREYS < len(rows):
        return ()
    return tuple(
        (head, cell)
        for at in heads
        for head in rows[at]
        for cell in rows[at + 1]
        if (cell.column, cell.columns) == (head.column, head.columns)
    )


def split_label(words: Passage) -> Iterator[tuple[Label, Passage]]:
    """The labels that a cell of several names, such as 学时/成绩, each with its words."""
    at = 0
    for part in words.text.split("/"):
        own = words.cut(at, at + len(part))
        at += len(part) + 1
        known = label_of(own.text)
        if known is not None and known[1] >= _SURE:
            yield known[0], own


def _all_labels(cells: list[Cell]) -> bool:
    return len(cells) > 1 and all(any(split_label(tightened(cell.content))) for cell in cells)


def _all_values(cells: list[Cell]) -> bool:
    return bool(cells) and not any(
        (known := label_of(tightened(cell.content).text)) and known[1] >= _SURE for cell in cells
    )
