"""Labels and values in ruled cells: a cell that is a label, and the cell to its right.

Lines drawn on the paper say more surely than distances which words belong together, also where
a value takes several lines beside a label at half their height.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ce_intake.layout.grid import Cell, Table
from ce_intake.layout.headers import header_of
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.lines import tightened
from ce_intake.layout.passage import Passage, joined
from ce_intake.layout.ruled import ruled_tables
from ce_intake.text.fitting import fits
from ce_intake.text.labels import Label, label_of
from ce_intake.values import Page

_SURE = 0.9
"""A cell is a label where it says one at least so well."""


def cell_labels(page: Page) -> tuple[Labelling, ...]:
    """Every label that fills a ruled cell of *page*, with the value in the next cell."""
    return tuple(one for table in ruled_tables(page) for one in _of_table(table))


def without(labels: Sequence[Labelling], better: Sequence[Labelling]) -> list[Labelling]:
    """Those of *labels* whose words *better* does not already explain."""
    known = {place for one in better for place in _places(one.named)}
    return [one for one in labels if known.isdisjoint(_places(one.named))]


def _of_table(table: Table) -> Iterator[Labelling]:
    header = header_of(table)
    for row in range(table.height):
        if header and header.first <= row <= header.last:
            continue
        cells = [cell for cell in table.row(row) if cell.row == row or cell.rows == 1]
        for cell, beside in pairwise(cells):
            named = tightened(cell.content)
            label = label_of(named.text)
            value = _value(beside)
            if label is None or label[1] < _SURE or value is None:
                continue
            if not fits(label[0], value.text):
                value = _under(table, cell, label[0]) or value
            yield Labelling(label=label[0], value=value, trust=label[1], named=named)


def _under(table: Table, label_cell: Cell, label: Label) -> Passage:
    """The values in the cells under a label, as far down as they have its form."""
    found = []
    at = label_cell.row + label_cell.rows
    for cell in sorted(table.cells, key=lambda one: one.row):
        same = (cell.column, cell.columns) == (label_cell.column, label_cell.columns)
        words = tightened(cell.content)
        if same and cell.row == at and words and fits(label, words.text):
            found.append(words)
            at += cell.rows
    return joined(found, ",")


def _value(cell: Cell) -> Passage | None:
    """What a value cell says; None where it is empty or a label itself."""
    words = tightened(cell.content).stripped(":,;。、|")
    label = label_of(words.text)
    return None if not words or (label and label[1] >= _SURE) else words


def _places(words: Passage) -> set[tuple[int, int]]:
    return {(id(mark.word), mark.at) for mark in words.marks if mark}
