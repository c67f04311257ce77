"""The header of a table: which lattice columns hold what, in one block or several.

A header may take two rows (成绩 over 理论 and 实操) and may repeat its words for a second block
of columns beside the first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ce_intake.layout.columns import Column, column_of, split_header
from ce_intake.layout.grid import Cell, Piece, Table, flow
from ce_intake.layout.passage import Passage, joined
from ce_intake.text.names import name_likeness

_OWN = frozenset(
    {
        Column.INDEX,
        Column.NAME,
        Column.ID_NUMBER,
        Column.HOURS,
        Column.CREDITS,
        Column.RESULT,
        Column.VERDICT,
        Column.CERTIFICATE_NO,
        Column.BOOKLET,
        Column.CODE,
    }
)
"""Columns of which no value holds for several rows together."""

_MARKED = frozenset(
    {
        Column.INDEX,
        Column.CONTENT,
        Column.CODE,
        Column.HOURS,
        Column.CREDITS,
        Column.RESULT,
        Column.VERDICT,
        Column.PASS_LINE,
        Column.DATES,
        Column.LEVEL,
        Column.REMARK,
        Column.CERTIFICATE_NO,
        Column.TEACHER,
        Column.MODE,
        Column.FORM,
        Column.SUBJECT,
    }
)
"""What the rows of a table may hold whose subjects stand side by side."""


_PEOPLE = frozenset({Column.NAME, Column.ID_NUMBER})
"""Columns that make a list of people, whatever subjects have columns of their own beside them."""

_PERSONAL = (
    _MARKED
    | _PEOPLE
    | {Column.BOOKLET, Column.EMPLOYER, Column.GENDER, Column.TITLE, Column.CONTACT}
)
"""What the rows of a table may hold whose people stand side by side."""


_REPEATED = 2
"""Columns that blocks abreast have in common at least; 考试名称 beside 科目 are none."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The lattice columns from `low` up to `high` and what they hold; None: unknown words."""

    column: Column | None
    low: int
    high: int
    trust: float = 1.0
    own: bool = False  # each row has a value of its own, although a line between two is missing
    inner: tuple[Column, ...] = ()  # what else stands in its cells, and shows by its form


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The rows from `first` to `last` that say what the columns of a table hold."""

    first: int
    last: int
    slots: tuple[Slot, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """What is known to stand in the columns, from left to right."""
        return tuple(slot.column for slot in self.slots if slot.column)

    @property
    def blocks(self) -> tuple[tuple[Slot, ...], ...]:
        """The columns of each block: as many as the main column is repeated, with others."""
        if sum(count > 1 for count in Counter(self.columns).values()) < _REPEATED:
            return (self.slots,)
        main = next((c for c in (Column.CONTENT, Column.NAME) if self.columns.count(c) > 1), None)
        first = next((slot.column for slot in self.slots if slot.column), None)
        if main is None or first is None:
            return (self.slots,)
        lead = first if self.columns.count(first) == self.columns.count(main) else main
        starts = [at for at, slot in enumerate(self.slots) if slot.column is lead]
        ends = [*starts[1:], len(self.slots)]
        return tuple(self.slots[a:z] for a, z in zip(starts, ends, strict=True))

    def text(self, table: Table, row: int, column: Column) -> str:
        """What stands in *row* in the first column of this sort."""
        slot = next((slot for slot in self.slots if slot.column is column), None)
        return content(table, row, slot).text.strip() if slot else ""


def header_of(table: Table) -> Header | None:
    """The header of *table*: the row that has the most header words, if that is most of it."""
    found: list[tuple[int, Header]] = []
    for row in range(table.height - 1):
        slots = _slots(table, row)
        parts = _figures(table, row, slots)
        named = [slot for slot in slots if slot not in parts]
        if _is_header(named) or _is_of_parts(named, parts):
            found.append((len([s for s in slots if s.column]), _with_second(table, row, slots)))
    if not found:
        return None
    best = max(count for count, _ in found)
    return next(header for count, header in found if count == best)


def _is_of_parts(named: Sequence[Slot], parts: Sequence[Slot]) -> bool:
    """Whether people alone head a table of what each did of several courses: 姓名|消防|院感."""
    people = {slot.column for slot in named} == {Column.NAME}
    return people and len(named) == 1 and len(parts) >= _COURSES


_COURSES = 2


def _figures(table: Table, row: int, slots: Sequence[Slot]) -> list[Slot]:
    """The unknown words over nothing but numbers or ticks, in two rows or more: 出勤, 作业.

    They speak neither for a header nor against it.
    """
    return [slot for slot in slots if slot.column is None and _holds_figures(table, row, slot)]


def _holds_figures(table: Table, row: int, slot: Slot) -> bool:
    """Whether nothing but numbers or ticks stands under *row*; the first other word tells."""
    count = 0
    for below in range(row + 1, table.height):
        text = content(table, below, slot).text.strip()
        if text and not _FIGURE.fullmatch(text):
            return False
        count += bool(text)
    return count > 1


_FIGURE = re.compile(r"\d{1,3}(?:\.\d)?|缺考|免[考修试]|[-—/×√✓☑✔]+")


def turned_table(table: Table) -> tuple[Table, Header] | None:
    """*table* with rows for columns, where its header words stand in its first column.

    Only a ruled table of subjects with marks or hours, or of people; a form of labels is none,
    and rows of labels with their values over the others are left out.
    """
    if not table.ruled or table.width < 3:
        return None
    turned = _without_forms(table).turned()
    header = header_of(turned) or _with_corner(turned)
    if header is None or header.first != 0:
        return None
    columns = {slot.column for slot in header.slots}
    if not (columns <= _MARKED or (columns <= _PERSONAL and _names(turned, header))):
        return None
    return (turned, header) if {Column.CONTENT, Column.NAME} & columns else None


def _with_corner(table: Table) -> Header | None:
    """The header of marks whose first word is missing: nothing stands before the subjects."""
    slots = _slots(table, 0)
    corner = [cell for cell in table.row(0) if cell.column == 0 and not cell.content]
    marks = {slot.column for slot in slots}
    if not corner or not marks <= _MARKED or not marks & {Column.RESULT, Column.VERDICT}:
        return None
    subjects = [content(table, row, Slot(None, 0, 1)).text for row in range(1, table.height)]
    if not all(len(text) > _SHORT for text in subjects):
        return None
    return Header(first=0, last=0, slots=(Slot(Column.CONTENT, 0, 1, 0.85, own=True), *slots))


_SHORT = 2
"""Subjects have names of more characters."""


def _without_forms(table: Table) -> Table:
    """*table* without the rows at its top and bottom that have header words among the values."""
    plain = [row for row in range(table.height) if not _is_form(table, row)]
    if not plain or plain != list(range(plain[0], plain[-1] + 1)):
        return replace(table, cells=(), ys=table.ys[:2])
    first, last = plain[0], plain[-1]
    cells = [cell for cell in table.cells if first <= cell.row and cell.row + cell.rows - 1 <= last]
    return replace(
        table,
        ys=table.ys[first : last + 2],
        cells=tuple(_lifted(cell, first) for cell in cells),
    )


def _is_form(table: Table, row: int) -> bool:
    """Whether a row has a header word behind its first cell, or but one value beside it."""
    cells = table.row(row)
    named = [column_of(cell.content.text) for cell in cells[1:] if cell.content]
    sure = (one for one in named if one and one[1] >= _SURE)  # 焊接工艺评定 only ends like one
    return any(column is not Column.SIGNATURE for column, _ in sure) or len(cells) < 3


_SURE = 0.9
"""How surely a word is one of those that head columns, and does not merely end like one."""


def _lifted(cell: Cell, rows: int) -> Cell:
    """*cell* as it stands in a table that begins *rows* lower."""
    pieces = tuple(replace(piece, row=piece.row - rows) for piece in cell.pieces)
    return replace(cell, row=cell.row - rows, pieces=pieces)


def carried(table: Table, last: Table, header: Header) -> Header | None:
    """The *header* of the *last* table for one without, on another page, that has its columns.

    A lattice may have sides more than the other has: of a fold, or of a frame drawn twice. As
    many columns are the same ones, however wide.
    """
    slots: list[Slot] = []
    for slot in header.slots:
        low, high = (_side(table, last.xs[edge]) for edge in (slot.low, slot.high))
        if low is not None and high is not None and low < high:
            slots.append(replace(slot, low=low, high=high))
        elif slot.column is not None:
            slots = list(header.slots) if table.width == last.width else []
            break
    same = abs(table.xs[0] - last.xs[0]) < _ASIDE and abs(table.xs[-1] - last.xs[-1]) < _ASIDE
    return Header(first=-1, last=-1, slots=tuple(slots)) if same and slots else None


def _side(table: Table, x: float) -> int | None:
    """The side of a column of *table* at *x*; None where none is near."""
    nearest = min(range(len(table.xs)), key=lambda at: abs(table.xs[at] - x))
    return nearest if abs(table.xs[nearest] - x) < _ASIDE else None


_ASIDE = 0.02
"""The columns of one table lie so far apart on two pages at most, as fractions of the width."""


def _names(table: Table, header: Header) -> bool:
    """Whether the rows under *header* name two people or more, and nothing but people."""
    named = [header.text(table, row, Column.NAME) for row in range(header.last + 1, table.height)]
    filled = [name for name in named if name]
    likely = [name_likeness(name) for name in filled]
    sure = sum(one >= 0.95 for one in likely)
    return len(filled) > 1 and min(likely) > 0.3 and 3 * sure >= 2 * len(likely)


def content(table: Table, row: int, slot: Slot) -> Passage:
    """What stands in *row* in the columns of *slot*; a merged cell is shared by its rows."""
    cells = [c for c in table.row(row) if c.column < slot.high and c.column + c.columns > slot.low]
    pieces = [p for c in cells for p in c.pieces if slot.low <= p.column < slot.high]
    if len({piece.row for piece in pieces}) > 1 and (slot.own or _set_by_row(table, cells, pieces)):
        pieces = [piece for piece in pieces if piece.row == row]
    if slot.column in _MEASURES and len({piece.column for piece in pieces}) > 1:
        return joined([cell.content for cell in cells if cell.content], "|")
    return flow(pieces)


def _set_by_row(table: Table, cells: Sequence[Cell], pieces: Sequence[Piece]) -> bool:
    """Whether what no line divides stands in the middle of each row that it reaches over.

    Lines of one text stand close to each other, also where a cell of several rows holds it.
    """
    rows = {row for cell in cells for row in range(cell.row, cell.row + cell.rows)}
    middles = {row: (table.ys[row] + table.ys[row + 1]) / 2 for row in rows}
    level = all(
        abs((piece.box[1] + piece.box[3]) / 2 - middles[piece.row])
        < _AMID * (piece.box[3] - piece.box[1])
        for piece in pieces
    )
    lined = sorted(pieces, key=lambda piece: piece.row)
    apart = all(
        upper.row == lower.row
        or lower.box[1] - upper.box[3] > _LEADING * (lower.box[3] - lower.box[1])
        for upper, lower in pairwise(lined)
    )
    return level and apart and {piece.row for piece in pieces} == rows


_AMID = 0.3
"""So far from the middle of its row words stand at most, in heights of them."""
_LEADING = 0.4
"""Lines of one text stand nearer to each other than so much of their height."""


def is_header_again(table: Table, row: int, header: Header) -> bool:
    """Whether *row* repeats the header, as on a continued page."""
    slots = _slots(table, row)
    return _is_header(slots) and {s.column for s in slots} <= {*header.columns, None}


def _is_header(slots: Sequence[Slot]) -> bool:
    known = {slot.column for slot in slots if slot.column}
    main = known & {Column.NAME, Column.CONTENT, Column.DATES, Column.CERTIFICATE_NO}
    told = len(known) * 5 >= 3 * _distinct(slots) or (len(known) > 2 and known >= _PEOPLE)
    return bool(main) and len(known) > 1 and told


def _distinct(slots: Sequence[Slot]) -> int:
    unknown = sum(1 for slot in slots if slot.column is None)
    return unknown + len({slot.column for slot in slots if slot.column})


def _slots(table: Table, row: int) -> list[Slot]:
    slots: list[Slot] = []
    for cell in table.row(row):
        if cell.content:
            slots += _named(cell)
    return slots


def _named(cell: Cell) -> list[Slot]:
    """The columns that a header cell names: several where no line was seen between them."""
    found = column_of(cell.content.text)
    whole = Slot(found[0] if found else None, cell.column, cell.column + cell.columns)
    if found:
        return [Slot(found[0], whole.low, whole.high, found[1])]
    parts = [(p.column, split_header(p.passage.text)) for p in cell.pieces]
    if len(parts) < 2 or any(len(words) != 1 or not words[0][2] for _, words in parts):
        return [whole]
    lows = [low for low, _ in parts]
    if len(set(lows)) != len(lows):
        return [whole]
    ends = [*sorted(lows)[1:], cell.column + cell.columns]
    named = sorted((low, words[0][2]) for low, words in parts)
    return [Slot(column, low, high) for (low, column), high in zip(named, ends, strict=True)]


def _with_second(table: Table, row: int, slots: Sequence[Slot]) -> Header:
    """The header in *row*, finer where a second row of header words stands under it."""
    heads = [c for c in table.row(row) if c.row == row and c.row + c.rows < table.height]
    tall = max((c.rows for c in heads), default=1)
    fine: list[Slot] = []
    for slot in slots:
        under = [s for s in _slots(table, row + 1) if slot.low <= s.low < slot.high]
        fine += _parts_of(slot, under) if tall > 1 else [slot]
    own = _OWN if any(slot.column is Column.NAME for slot in fine) else _OWN | {Column.CONTENT}
    owned = tuple(replace(slot, own=slot.column in own) for slot in fine)
    return Header(first=row, last=row + tall - 1, slots=owned)


def _parts_of(slot: Slot, under: Sequence[Slot]) -> list[Slot]:
    """What the words under a header word divide it into: 理论, 实操 and 合计 under 学时.

    Whatever stands under one that measures is a part of its measure, or all of it.
    """
    finer = [one for one in under if one.high - one.low < slot.high - slot.low]
    if slot.column in _MEASURES and len(finer) > 1 and finer == list(under):
        return [replace(one, column=slot.column) for one in finer]
    return [one for one in finer if one.column] or [slot]


_MEASURES = frozenset({Column.HOURS, Column.CREDITS, Column.DAYS, Column.RESULT})
