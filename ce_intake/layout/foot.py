"""Whether a line in the columns of a table is a row of it, or stands under the table.

Knows the words of such lines and the forms of values, no kinds of paper.
"""

from __future__ import annotations

from collections.abc import Sequence

from ce_intake.layout.between import FOOT
from ce_intake.layout.columns import Column
from ce_intake.layout.passage import Passage
from ce_intake.text.amounts import bare_amount
from ce_intake.text.dates import find_dates
from ce_intake.text.names import is_organisation
from ce_intake.text.normal import tight
from ce_intake.text.results import bare_result

Said = Sequence[tuple[Column | None, Passage]]
"""What a row says in each of its columns."""

_AMOUNTS = frozenset({Column.HOURS, Column.CREDITS, Column.DAYS})
_RESULTS = frozenset({Column.RESULT, Column.VERDICT})
_MEASURED = _AMOUNTS | _RESULTS | {Column.INDEX}
"""Columns of numbers and verdicts: an organisation or a day there stands below the table."""
_WHOLE = 3
"""Columns that a row fills at least which is no line under the table."""


def is_foot(first: str, said: Said) -> bool:
    """Whether a row whose words begin with *first* stands under the table: 审核人, 班主任.

    班主任专业能力提升 beside its hours in a row that is full is a course.
    """
    return bool(FOOT.match(first)) and not _is_full(said)


def _is_full(said: Said) -> bool:
    """Whether a row says something in every column, an amount or a result among it."""
    cells = [(column, tight(words.text)[0]) for column, words in said]
    measured = any(
        (column in _AMOUNTS and bare_amount(text)) or (column in _RESULTS and bare_result(text))
        for column, text in cells
    )
    return measured and len(cells) >= _WHOLE and all(text for _, text in cells)


def signs_below(column: Column | None, words: Passage) -> bool:
    """Whether an organisation or a day stands in a column of numbers, as under a table."""
    plain = tight(words.text)[0]
    days = [one for one in find_dates(plain) if one.first.day and one.end - one.start > 7]
    return column in _MEASURED and (is_organisation(plain) or bool(days))
