"""All tables of a page, ruled or not.

Where a scan shows only some of the lines of a table, they make a lattice of a part of it: whose
rows go on beyond its sides. Its words then tell the table better than its lines do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ce_intake.layout.aligned import aligned_tables
from ce_intake.layout.columns import runs_together, split_header
from ce_intake.layout.grid import Table
from ce_intake.layout.headers import Header, content, header_of, turned_table
from ce_intake.layout.lines import Segment, lines_of
from ce_intake.layout.once import once
from ce_intake.layout.ruled import ruled_tables
from ce_intake.layout.runs import runs_on
from ce_intake.layout.storeys import storeys
from ce_intake.values import Box, Page

_BEYOND = 0.01
"""What stands so far outside a lattice, as a fraction of the width, stands beside it."""
_FEW = 3
_COARSE = 12
"""So many places has the lattice at most that a few lines about a table make."""
_MOST_OF = 0.6
"""So much of the height of a lattice a table has that is framed by it."""
_TORN = 0.6
"""The part of its lines of text that goes on beyond a lattice of a part of a table."""


@once
def tables_of(page: Page) -> tuple[Table, ...]:
    """The tables of *page*: those of its lines first, then those of its words outside them."""
    found = [table for table in ruled_tables(page) if table.height > 1]
    whole = [table for table in found if not _is_torn(table, page, found)]
    whole = [table for table in whole if not _is_frame(table, page, whole)]
    whole = [table for table in whole if not _is_blunt(table, page, whole)]
    rest = aligned_tables(page, [table.box for table in whole])
    return (*(table for table in whole if not storeys(table)), *rest)


def _is_frame(table: Table, page: Page, tables: Sequence[Table]) -> bool:
    """Whether a lattice without a header only frames a table whose columns no line parts.

    Of a table with lines across alone, a fold or the edge of the paper makes such a lattice: of
    few places, or of fewer columns than the words of most of its rows have.
    """
    few = table.height * table.width <= _COARSE
    if not (few or table.width <= _FEW) or header_of(table) or turned_table(table):
        return False
    others = [other.box for other in tables if other is not table]
    framed = [one for one in aligned_tables(page, others) if _inside(one.box, table.box)]
    return any(
        few or (table.width < one.width and _high(one.box) > _MOST_OF * _high(table.box))
        for one in framed
    )


def _is_blunt(table: Table, page: Page, tables: Sequence[Table]) -> bool:
    """Whether header words inside a lattice show columns that no line of it parts.

    A frame round the page and a fold part nothing; of some tables a scan loses a line.
    """
    if not _holds_abreast(table, page) or turned_table(table):
        return False
    header = header_of(table)
    others = [other.box for other in tables if other is not table]
    framed = [one for one in aligned_tables(page, others) if _inside(one.box, table.box)]
    return any(_shows_more(one, table, header) for one in framed)


def _holds_abreast(table: Table, page: Page) -> bool:
    """Whether a place of a lattice holds words beside each other, as of two columns.

    It is asked of every table before its words are made columns of, which takes long.
    """
    places = _Places(table)
    level = (run for runs in runs_on(page) for run in runs)
    reach: dict[int, tuple[float, float]] = {}
    for run in level:
        if not table.ys[0] < run.middle < table.ys[-1]:
            continue
        at = places.of(run.box)
        first, last = reach.get(at, (run.box[2], run.box[0]))
        first, last = min(first, run.box[2]), max(last, run.box[0])
        if last >= first or runs_together(run.passage.text):
            return True
        reach[at] = first, last
    return False


def _shows_more(one: Table, table: Table, header: Header | None) -> bool:
    """Whether the words of *one* make columns of which *table* parts fewer under its *header*."""
    heads = header_of(one)
    if heads is None or (header and not (_more(one, heads, header) and _is_filled(one, heads))):
        return False
    words = [cell.pieces[0].box for cell in one.row(heads.first) if cell.pieces]
    places = _Places(table)
    return len({places.of(box) for box in words}) < len(words)


def _more(one: Table, heads: Header, header: Header) -> bool:
    """Whether the words of *one* name more columns than *header*; 考试科目 （模块） is one."""
    named = [slot for slot in heads.slots if slot.column]
    words = (content(one, heads.last, slot).text for slot in named)
    return sum(not word.startswith(("(", "（")) for word in words) > len(header.columns)


def _is_filled(table: Table, header: Header) -> bool:
    """Whether most rows of a table say something in most of its columns; sums have few."""
    rows = range(header.last + 1, table.height)
    told = [[bool(content(table, row, slot)) for slot in header.slots] for row in rows]
    told = [row for row in told if 2 * sum(row) > len(row)]
    filled = [2 * sum(column) > len(told) for column in zip(*told, strict=True)]
    return bool(told) and sum(filled) > _MOST_COLUMNS * len(filled)


_MOST_COLUMNS = 0.8


class _Places:
    """The cells of a table by number, to be looked up by what lies in them."""

    def __init__(self, table: Table) -> None:
        self._xs, self._ys = table.xs, table.ys
        self._numbers = {
            (row, column): number
            for number, cell in enumerate(table.cells)
            for row in range(cell.row, cell.row + cell.rows)
            for column in range(cell.column, cell.column + cell.columns)
        }

    def of(self, box: Box) -> int:
        """The number of the cell in which the middle of *box* lies; -1: in none."""
        column = bisect_right(self._xs, (box[0] + box[2]) / 2) - 1
        row = bisect_right(self._ys, (box[1] + box[3]) / 2) - 1
        return self._numbers.get((row, column), -1)


def _high(box: Box) -> float:
    return box[3] - box[1]


def _inside(inner: Box, outer: Box) -> bool:
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] < x < outer[2] and outer[1] < y < outer[3]


def _is_torn(table: Table, page: Page, tables: Sequence[Table]) -> bool:
    """Whether most lines of text in a lattice go on outside of it, and its header does too.

    What stands in another one of the *tables* belongs there.
    """
    others = [other for other in tables if other is not table]
    rows = [row for row in lines_of(page).rows if any(_holds(table, s) for s in row.segments)]
    beyond = [[one for one in row.segments if _is_beside(one, table, others)] for row in rows]
    beside = [found for found in beyond if found]
    if len(beside) < _FEW or len(beside) < _TORN * len(rows):
        return False
    header = header_of(table)
    if header is None:
        return True
    top, bottom = table.ys[header.first], table.ys[header.last + 1]
    heads = [one for found in beside for one in found if top < one.middle < bottom]
    return any(known for one in heads for _, _, known in split_header(one.text))


def _is_beside(one: Segment, table: Table, others: Sequence[Table]) -> bool:
    """Whether a piece of a line stands over a side of *table*, and in no other one."""
    over = one.box[0] < table.box[0] - _BEYOND or one.box[2] > table.box[2] + _BEYOND
    return over and not any(_holds(other, one) for other in others)


def _holds(table: Table, one: Segment) -> bool:
    x0, y0, x1, y1 = table.box
    return x0 < (one.box[0] + one.box[2]) / 2 < x1 and y0 < one.middle < y1
