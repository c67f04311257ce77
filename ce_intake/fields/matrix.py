"""Courses in columns of their own beside people: how long each one took part, or a tick.

姓名|消防安全|院感防控|合计 over 张三|4|6|10 says hours, for they add up; 姓名|师德修养（4学时）
over 张三|√ says who was there. Columns of marks are neither, and stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ce_intake.layout.columns import Column
from ce_intake.layout.lines import tightened
from ce_intake.layout.listing import Listing, Record, Told
from ce_intake.layout.passage import Passage
from ce_intake.text.amounts import bare_amount, find_amounts
from ce_intake.values import Unit

_COURSE = re.compile(r"(?P<c>[^()]*[\u3400-\u9fff]{3}[^()]*?)(?:\(.*)?")
_SUM = re.compile(r"合计|总计|共计|累计|小计|总学时|总课时|学时")
_TICKS = frozenset("☑Vv")
_FEWEST = 2
"""Courses side by side; one column that nobody knows is a remark."""
_TRUST = 0.9
_WHOLE = frozenset({Column.HOURS, Column.RESULT})
"""What a row says of all its courses together."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one row says in the column of a course: its name, how long it took, where."""

    course: Passage
    hours: Passage
    amount: Decimal
    place: Passage


def by_course(rows: Listing) -> tuple[Record, ...]:
    """The records of people, one for each course where courses have columns; else as they are."""
    of_people = [one for one in rows.records if Column.NAME in one.told]
    if not of_people or any(Column.CONTENT in one.told for one in of_people):
        return rows.records
    for cells_of in (_counted, _ticked):
        cells = [cells_of(record) for record in of_people]
        courses = {cell.course.text for own in cells for cell in own or ()}
        if None not in cells and len(courses) >= _FEWEST:
            pairs = zip(of_people, cells, strict=True)
            return tuple(_of(record, cell) for record, own in pairs for cell in own or ())
    return rows.records


def _of(record: Record, cell: Cell) -> Record:
    """The record of a person and a course."""
    told: dict[Column, Told] = {c: one for c, one in record.told.items() if c not in _WHOLE}
    told[Column.CONTENT] = Told(cell.course, cell.course, _TRUST)
    told[Column.HOURS] = Told(cell.hours, cell.place, _TRUST)
    return replace(record, told=told, spare=Passage(), headed=())


def _counted(record: Record) -> Sequence[Cell] | None:
    """The cells of a row that say hours and add up to its sum; None where they do not."""
    cells, total = [], record.told.get(Column.HOURS)
    whole = _amount(total.says) if total else None
    for head, said in record.headed:
        amount, name = _amount(said), tightened(head)
        if _SUM.match(name.text):
            whole = amount if whole is None else whole
        elif (match := _COURSE.fullmatch(name.text)) and amount is not None:
            cells.append(Cell(name.cut(*match.span("c")), said, amount, said))
        elif re.search(r"\d", said.text):
            return None
    adds_up = whole is not None and sum(cell.amount for cell in cells) == whole
    return cells if adds_up else None


def _ticked(record: Record) -> Sequence[Cell] | None:
    """The ticked cells of a row whose heads say how long each course took; None for others."""
    cells: list[Cell] = []
    for head, said in record.headed:
        name, tick = tightened(head), tightened(said).text
        match, amounts = _COURSE.fullmatch(name.text), find_amounts(name.text)
        if match is None or not amounts or tick not in _TICKS:
            continue
        hours = name.cut(amounts[0].start, amounts[0].end)
        cells.append(Cell(name.cut(*match.span("c")), hours, amounts[0].amount.amount, said))
    return cells


def _amount(words: Passage) -> Decimal | None:
    found = bare_amount(tightened(words).text, Unit.HOURS)
    return found.amount if found else None
