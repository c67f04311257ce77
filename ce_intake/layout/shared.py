"""Cells that hold two values, one of which shows by its form: a course over its days, 姓名及证件号.

Whether a column is so is told by most of its cells, whatever its header says. Knows the forms
of values, no kinds of paper.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from ce_intake.layout.columns import Column
from ce_intake.layout.lines import tightened
from ce_intake.layout.passage import Passage, joined
from ce_intake.text.amounts import find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.text.identity import find_ids
from ce_intake.text.names import name_likeness
from ce_intake.values import Unit

Span = tuple[int, int]

_EDGE = " ,;:、/|()·-~"
_MOST = 0.75
_FEWEST = 2
"""So many cells tell by themselves that they hold two values each."""
_LIKELY = 0.4
"""How much like a name is what stands beside an identity number."""
_WORDS = re.compile(r"(?:.*[\u3400-\u9fff]){3}")


def _days(text: str) -> Span | None:
    found = [one for one in find_dates(text) if one.first.month]
    return (found[0].start, found[-1].end) if found else None


def _identity(text: str) -> Span | None:
    return next(((one.start, one.end) for one in find_ids(text)), None)


def _hours(text: str) -> Span | None:
    units = (Unit.HOURS, Unit.LESSONS)
    found = (one for one in find_amounts(text) if one.amount.unit in units)
    return next(((one.start, one.end) for one in found), None)


_FORMS: dict[Column, Callable[[str], Span | None]] = {
    Column.ID_NUMBER: _identity,
    Column.DATES: _days,
    Column.HOURS: _hours,
}
_RIVALS = {
    Column.ID_NUMBER: frozenset({Column.ID_NUMBER}),
    Column.DATES: frozenset({Column.DATES, Column.START, Column.END}),
    Column.HOURS: frozenset({Column.HOURS, Column.CREDITS, Column.DAYS}),
}
_BESIDE = {
    Column.ID_NUMBER: Column.NAME,
    Column.DATES: Column.CONTENT,
    Column.HOURS: Column.CONTENT,
}
"""Beside what a value may stand in one cell."""


def shared(
    column: Column | None, cells: Sequence[str], known: Collection[Column]
) -> tuple[Column, tuple[Column, ...]] | None:
    """What a column holds and what else stands in its cells; None where each holds one value.

    *column* is what its header names, *known* what all columns hold by their headers.
    """
    inner = tuple(
        one
        for one in _FORMS
        if column in (_BESIDE[one], one, None)
        and not (_RIVALS[one] - {column}).intersection(known)
        and (column is _BESIDE[one] or _BESIDE[one] not in known)
        and _most(one, cells)
    )
    return (_BESIDE[inner[0]], inner) if inner else None


def _most(inner: Column, cells: Sequence[str]) -> bool:
    """Whether most cells hold a value of this form and such words as stand beside it."""
    both = sum(
        _is_beside(inner, _without(span, text))
        for text in cells
        if (span := _FORMS[inner](text)) is not None
    )
    return len(cells) >= _FEWEST and both >= _MOST * len(cells)


def _without(span: Span, text: str) -> str:
    return (text[: span[0]] + text[span[1] :]).strip(_EDGE)


def _is_beside(inner: Column, rest: str) -> bool:
    if inner is Column.ID_NUMBER:
        return name_likeness(rest) > _LIKELY
    return bool(_WORDS.match(rest))


def parted(
    words: Passage, column: Column, inner: Sequence[Column]
) -> Iterator[tuple[Column, Passage]]:
    """The values of one cell, each with its column."""
    rest = tightened(words)
    for one in inner:
        span = _FORMS[one](rest.text)
        if span is not None:
            yield one, rest.cut(*span)
            ends = rest.cut(0, span[0]).stripped(_EDGE), rest.cut(span[1]).stripped(_EDGE)
            rest = joined([end for end in ends if end])
    if rest:
        yield column, rest
