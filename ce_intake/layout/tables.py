"""All tables of a page, ruled or not.

Where a scan shows only some of the lines of a table, they make a lattice of a part of it: whose
rows go on beyond its sides. Its words then tell the table better than its lines do.
"""

from __future__ import annotations

from ce_intake.layout.aligned import aligned_tables
from ce_intake.layout.columns import split_header
from ce_intake.layout.grid import Table
from ce_intake.layout.headers import header_of
from ce_intake.layout.lines import lines_of
from ce_intake.layout.ruled import ruled_tables
from ce_intake.values import Box, Page

_BEYOND = 0.01
"""What stands so far outside a lattice, as a fraction of the width, stands beside it."""
_FEW = 3
_TORN = 0.6
"""The part of its lines of text that goes on beyond a lattice of a part of a table."""


def tables_of(page: Page) -> tuple[Table, ...]:
    """The tables of *page*: those of its lines first, then those of its words outside them."""
    ruled = [one for one in ruled_tables(page) if one.height > 1 and not _is_torn(one, page)]
    return (*ruled, *aligned_tables(page, [table.box for table in ruled]))


def _is_torn(table: Table, page: Page) -> bool:
    """Whether most lines of text in a lattice go on outside of it, and its header does too."""
    x0, y0, x1, y1 = table.box
    lines = [row for row in lines_of(page).rows if y0 < _middle(row.box) < y1]
    within = [
        row for row in lines if any(x0 < (s.box[0] + s.box[2]) / 2 < x1 for s in row.segments)
    ]
    beyond = [row for row in within if row.box[0] < x0 - _BEYOND or row.box[2] > x1 + _BEYOND]
    if len(beyond) < _FEW or len(beyond) < _TORN * len(within):
        return False
    header = header_of(table)
    if header is None:
        return True
    top, bottom = table.ys[header.first], table.ys[header.last + 1]
    outside = [
        segment
        for row in beyond
        for segment in row.segments
        if top < segment.middle < bottom and not x0 < segment.box[0] < x1
    ]
    return any(known for one in outside for _, _, known in split_header(one.text))


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2
