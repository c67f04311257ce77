"""Rows of a table whose amounts sum those above them, whatever they are called.

A sum says how much and little else; 合计 that was misread is still one. Knows amounts, no kinds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from ce_intake.layout.columns import Column
from ce_intake.text.amounts import bare_amount

Cells = Mapping[Column, str]
"""What a row says in each column, in tight form."""

_AMOUNTS = (Column.HOURS, Column.CREDITS, Column.DAYS)
_NO_SUM = frozenset(
    {
        Column.NAME,
        Column.ID_NUMBER,
        Column.DATES,
        Column.START,
        Column.END,
        Column.CERTIFICATE_NO,
        Column.BOOKLET,
    }
)
"""What a row says that is about somebody, or some day, and no sum."""
_FEWEST = 3
"""A sum that no word calls so adds up so many rows at least; of two, a third may be by chance."""


def sums(rows: Sequence[Cells]) -> frozenset[int]:
    """The numbers of the *rows* that sum others and lack what the others say."""
    found: list[int] = []
    begun = 0  # the first row that the next sum may add up
    for at, row in enumerate(rows):
        own = _amounts(row)
        wholes = (begun, 0) if begun else (0,)
        added = [[rows[n] for n in range(start, at) if n not in found] for start in wholes]
        if own and any(_adds_up(own, others) and _is_short(row, others) for others in added):
            found.append(at)
            begun = at + 1
    return frozenset(found)


def _amounts(row: Cells) -> dict[Column, Decimal]:
    found = ((column, bare_amount(row[column])) for column in _AMOUNTS if column in row)
    return {column: amount.amount for column, amount in found if amount is not None}


def _adds_up(own: Mapping[Column, Decimal], others: Sequence[Cells]) -> bool:
    """Whether each amount of a row is the sum of the others' in its column."""
    if len(others) < _FEWEST:
        return False
    amounts = [_amounts(other) for other in others]
    return all(
        value == sum((one.get(column, Decimal(0)) for one in amounts), Decimal(0))
        for column, value in own.items()
    )


def _is_short(row: Cells, others: Sequence[Cells]) -> bool:
    """Whether a row names nobody and no day, and leaves a column empty that all others fill."""
    if _NO_SUM & row.keys():
        return False
    filled = [column for column in others[0] if all(column in other for other in others)]
    return any(column not in row for column in filled if column is not Column.INDEX)
