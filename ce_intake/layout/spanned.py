"""Cells that span several rows of a table whose lines were not seen: 单位 in the middle of two.

What stands between two rows is said of both where the whole column falls into such stretches,
each with its words in the middle. Knows places, no kinds of paper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from statistics import median

from ce_intake.layout.columns import Column
from ce_intake.layout.passage import joined
from ce_intake.layout.records import Record, Told
from ce_intake.values import Box

_SPANNING = (Column.EMPLOYER, Column.CONTENT, Column.DATES, Column.SUBJECT)
"""Columns whose cells may say something of several people or courses."""
_OFF = 0.2  # rows by which words may stand off the middle of their cell
_FEWEST = 3  # rows that show how far apart rows are


def spread(records: Sequence[Record]) -> tuple[Record, ...]:
    """*records* with what a cell of several rows says told in each of them."""
    found: list[Record] = []
    for _, own in groupby(records, key=lambda one: one.page):
        page = list(own)
        for column in _SPANNING:
            page = _spread(page, column)
        page = _of_people(page)
        found += page
    return tuple(found)


def _of_people(records: Sequence[Record]) -> list[Record]:
    """*records* with each name told of every course round it, where all took the same ones."""
    courses = [one.text(Column.CONTENT) for one in records]
    each = len(set(courses))
    blocks = [records[at : at + each] for at in range(0, len(records), each or 1)]
    taken = [sorted(courses[at : at + each]) for at in range(0, len(records), each or 1)]
    names = [_named(own) for own in blocks]
    alike = len(blocks) > 1 and all(courses) and taken.count(sorted(set(courses))) == len(taken)
    if each == 1 or not alike or not all(names):
        return list(records)
    pairs = zip(names, blocks, strict=True)
    return [_with(one, Column.NAME, name) for name, own in pairs for one in own]


def _named(rows: Sequence[Record]) -> Told | None:
    """The only name in a block of rows, be it a long one over two of them; None for several."""
    told = [one.told[Column.NAME] for one in rows if Column.NAME in one.told]
    if len(told) == _FOLDED < len(rows) and sum("·" in one.says.text for one in told) == 1:
        says = joined([one.says for one in told])
        return Told(says, joined([one.place for one in told]), min(one.trust for one in told))
    return told[0] if len(told) == 1 else None


_FOLDED = 2  # lines of a long name: 阿不都热合/曼·买买提


def _spread(records: Sequence[Record], column: Column) -> list[Record]:
    told = {at: one.told[column] for at, one in enumerate(records) if column in one.told}
    if len(records) < _FEWEST or not 0 < len(told) < len(records):
        return list(records)
    rows = [_middle_of_row(one, column) for one in records]
    if rows != sorted(rows):  # blocks abreast
        return list(records)
    boxes = {at: one.says.box for at, one in told.items()}
    middles = {at: _place(_middle(box), rows) for at, box in boxes.items() if box}
    homes = _homes(middles, len(records)) if len(middles) == len(told) else {}
    return [_with(one, column, told.get(homes.get(at, at))) for at, one in enumerate(records)]


def _with(record: Record, column: Column, said: Told | None) -> Record:
    return replace(record, told={**record.told, column: said}) if said else record


def _middle_of_row(record: Record, column: Column) -> float:
    """Half way down what a row says besides in *column*, as a fraction of the page."""
    boxes = [one.place.box for other, one in record.told.items() if other is not column]
    return median([_middle(box) for box in boxes if box] or [0.0])


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _place(y: float, rows: Sequence[float]) -> float:
    """Where *y* lies among the middles of rows, in rows: 0.5 is between the first two."""
    at = max(0, min(sum(row <= y for row in rows) - 1, len(rows) - 2))
    return at + (y - rows[at]) / max(1e-6, rows[at + 1] - rows[at])


def _homes(middles: Mapping[int, float], count: int) -> dict[int, int]:
    """By row, the row whose words are said of it; none where they are not in the middle.

    Words on a row alone may belong to no other: one cell at least has its words between two.
    """
    homes: dict[int, int] = {}
    between = False
    for at, middle in sorted(middles.items(), key=lambda one: one[1]):
        first = len(homes)
        last = round(2 * middle) - first
        if not first <= last < count or abs(first + last - 2 * middle) > 2 * _OFF:
            return {}
        between = between or (last - first) % 2 == 1
        homes |= dict.fromkeys(range(first, last + 1), at)
    return homes if between and len(homes) == count else {}
