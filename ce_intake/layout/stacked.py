"""Rows of labels that stand under their values, as on cards and on lines to be filled in.

Values and labels alternate, and either may come first: what has no partner at the end of the
run says which. Knows places only; whoever asks says what a label is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ce_intake.layout.lines import Row, Segment
from ce_intake.text.labels import find_labels
from ce_intake.text.normal import is_han

_RUN = 2
"""A single label and value over each other prove nothing; more pairs in turn do."""


def labels_below(rows: Sequence[Row], is_label: Callable[[Segment], bool]) -> frozenset[int]:
    """The numbers of rows of labels whose values stand in the row above."""
    marked = [_labels(row, is_label) for row in rows]
    free = [not any(is_label(one) or _is_said(one) for one in row.segments) for row in rows]

    def paired(label: int, value: int) -> bool:
        inside = 0 <= value < len(rows) and marked[label] and free[value]
        return inside and _under_each_other(rows[label], rows[value])

    found: set[int] = set()
    at = 0
    while at < len(rows):
        if not marked[at]:
            at += 1
            continue
        last = at
        while paired(last, last + 1) and last + 2 < len(rows) and paired(last + 2, last + 1):
            last += 2
        above, below = paired(at, at - 1), paired(last, last + 1)
        enough = len(rows[at].segments) > 1 or last - at >= 2 * _RUN
        if above and (not below or _closer(rows, at)) and enough:
            found.update(range(at, last + 1, 2))
        at = last + 1
    return frozenset(found)


def _is_said(one: Segment) -> bool:
    """Whether a piece of a line is a label with its value, and no value of another label."""
    return any(found.start == 0 and found.colon for found in find_labels(one.text)[:1])


def _labels(row: Row, is_label: Callable[[Segment], bool]) -> bool:
    """Whether a row is one of labels: most of them known, the others as short as labels are."""
    unknown = [one for one in row.segments if not is_label(one)]
    short = all(len(one.text) <= 6 and all(map(is_han, one.text)) for one in unknown)
    return short and 2 * len(unknown) < len(row.segments)


def _under_each_other(one: Row, other: Row) -> bool:
    """Whether two rows have as many pieces, in letters of like size, one over another's."""
    if len(one.segments) != len(other.segments):
        return False
    pairs = list(zip(one.segments, other.segments, strict=True))
    over = any(min(a.box[2], b.box[2]) > max(a.box[0], b.box[0]) for a, b in pairs)
    return over and all(0.5 < a.height / b.height < 2.0 for a, b in pairs)


def _closer(rows: Sequence[Row], at: int) -> bool:
    """Whether the row above stands clearly nearer than the one below."""
    over = rows[at].box[1] - rows[at - 1].box[3]
    under = rows[at + 1].box[1] - rows[at].box[3]
    return over < 0.8 * under
