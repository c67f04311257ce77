"""Whether the rows of a table add up to the total that the paper prints.

The total is no entry (ruling 3 of the reading contract); where it differs from the sum, a clerk
must know.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from ce_intake.fields.paper import Paper
from ce_intake.fields.rows import row_amount
from ce_intake.layout.columns import Column
from ce_intake.layout.lines import tightened
from ce_intake.layout.listing import Listing, Record
from ce_intake.layout.passage import Passage
from ce_intake.text.amounts import bare_amount, find_amounts
from ce_intake.text.labels import Label
from ce_intake.values import Finding, Unit

_COUNTED = (Unit.HOURS, Unit.LESSONS)


def doubt_sums(rows: Listing, records: Sequence[Record], paper: Paper) -> tuple[Finding, ...]:
    """`hours_sum_differs` where the printed total is not the sum of the *records*' hours."""
    amounts = [row_amount(record, rows) for record in records]
    if not amounts or any(one is None or one[0].unit not in _COUNTED for one in amounts):
        return ()
    total = sum((one[0].amount for one in amounts if one), Decimal(0))
    stated = stated_total(rows, paper)
    if stated is None or stated[0] == total:
        return ()
    facts = {"stated": stated[0], "sum": total}
    place = stated[1]
    return (Finding(code="hours_sum_differs", facts=facts, page=place.page, box=place.box),)


def stated_total(rows: Listing, paper: Paper) -> tuple[Decimal, Passage] | None:
    """The total of the last total row, else of a label (总学时) outside the table."""
    for record in reversed(rows.totals):
        found = _of_row(record, rows)
        if found is not None:
            return found
    for one in paper.labelled(Label.HOURS):
        amount = bare_amount(one.value.text) if "总" in one.named.text else None
        if amount is not None:
            return amount.amount, one.value
    return None


def _of_row(record: Record, rows: Listing) -> tuple[Decimal, Passage] | None:
    """What a total row says: in its hours column, or 合计：40学时 in any one."""
    found = row_amount(record, rows)
    if found is not None and Column.HOURS in record.told:
        return found[0].amount, found[1].place
    for told in record.told.values():
        for stated in find_amounts(tightened(told.says).text):
            if stated.amount.unit in _COUNTED:
                return stated.amount.amount, told.place
    return None
