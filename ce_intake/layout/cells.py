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
from ce_intake.layout.run_on import UNKNOWN
from ce_intake.layout.storeys import split_label, storeys
from ce_intake.text.fitting import fits
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label
from ce_intake.values import Page

_SURE = 0.9
"""A cell is a label where it says one at least so well."""
_BEFORE_A_LABEL, _BEFORE_A_VALUE = 1.5, 0.5
"""Characters of white that part a value from the label beside it, and a label from its value."""


def cell_labels(page: Page) -> tuple[Labelling, ...]:
    """Every label that fills a ruled cell of *page*, with the value in the next cell."""
    return tuple(one for table in ruled_tables(page) for one in _of_table(table))


def without(labels: Sequence[Labelling], better: Sequence[Labelling]) -> list[Labelling]:
    """Those of *labels* whose words *better* does not already explain."""
    known = {place for one in better for place in _places(one.named)}
    return [one for one in labels if known.isdisjoint(_places(one.named))]


def _of_storeys(head: Cell, cell: Cell) -> Iterator[Labelling]:
    """The value under a label; the parts of it under the parts of 学时/成绩."""
    value = tightened(cell.content)
    labels = list(split_label(tightened(head.content)))
    parts = value.text.split("/") if len(labels) > 1 else [value.text]
    at = 0
    for (label, named), part in zip(labels, parts, strict=False):
        own = value.cut(at, at + len(part))
        at += len(part) + 1
        if own:
            yield Labelling(label=label, value=own, trust=0.95, named=named)


def _of_table(table: Table) -> Iterator[Labelling]:
    if pairs := storeys(table):
        yield from (one for pair in pairs for one in _of_storeys(*pair))
        return
    header = header_of(table)
    for row in range(table.height):
        if header and header.first <= row <= header.last:
            continue
        cells = [cell for cell in table.row(row) if cell.row == row or cell.rows == 1]
        for cell, beside in pairwise(cells):
            named = tightened(cell.content)
            label = label_of(named.text)
            value = _value(beside)
            if label is None or label[1] < _SURE or value is None or _is_cut(named):
                continue
            if not fits(label[0], value.text):
                value = _under(table, cell, label[0]) or value
            yield Labelling(label=label[0], value=value, trust=label[1], named=named)


def _is_cut(named: Passage) -> bool:
    """Whether a label's value begins in its own cell: a fold was taken for the cell's side."""
    _, colon, rest = named.text.partition(":")
    return bool(colon and rest) and label_of(rest) is None


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
    words = _up_to_a_label(tightened(cell.content).stripped(":,;。、|"))
    return None if not words or _says_a_label(words) else words


def _says_a_label(words: Passage) -> bool:
    label = label_of(words.text)
    return label is not None and label[1] >= _SURE


def _up_to_a_label(words: Passage) -> Passage:
    """*words* up to a label that a wide blank parts from them: a line between was not seen.

    A few characters with a value of their own behind them are a label, though none that is known.
    """
    blanks = {at: _blank(words, at) for at in range(1, len(words.text))}
    starts = [at for at, blank in blanks.items() if blank > _BEFORE_A_VALUE]
    for start, end in pairwise([*starts, len(words.text)]):
        run = words.cut(start, end)
        heads = end < len(words.text) and UNKNOWN.fullmatch(run.text)
        if blanks[start] > _BEFORE_A_LABEL and (heads or _says_a_label(run)):
            return words.cut(0, start)
    return words


def _blank(words: Passage, at: int) -> float:
    """The white in the line before the character at *at*, in characters of the word before."""
    before, after = words.marks[at - 1], words.marks[at]
    if before is None or after is None or before.word is after.word:
        return 0.0
    (x0, _, x1, bottom), (left, top, _, _) = before.word.box, after.word.box
    return (left - x1) * len(before.word.text) / max(1e-6, x1 - x0) if top < bottom else 0.0


def _places(words: Passage) -> set[tuple[int, int]]:
    return {(id(mark.word), mark.at) for mark in words.marks if mark}
