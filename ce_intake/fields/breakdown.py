"""A table of the parts of one course on the certificate of that course: 政策法规 8, 案例研讨 16.

Parts have no marks of their own, and add up to what the certificate says of its one course.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from ce_intake.fields.learning import find_content
from ce_intake.fields.outcome import find_hours
from ce_intake.fields.paper import Paper, paper_of
from ce_intake.fields.rows import row_amount
from ce_intake.layout.columns import Column
from ce_intake.layout.listing import listing
from ce_intake.layout.once import once
from ce_intake.values import Page

_OF_ITS_OWN = frozenset(
    {
        Column.NAME,
        Column.ID_NUMBER,
        Column.RESULT,
        Column.VERDICT,
        Column.CERTIFICATE_NO,
        Column.YEAR,
        Column.FORM,
        Column.ISSUER,
        Column.ISSUED,
    }
)
"""What a row says that is a course itself, and no part of one."""
_SEVERAL = re.compile(r"(?:下列|以下)\S{0,4}?(?:培训|课程|项目|学习|班)")
"""Announces that what follows are courses, and no parts of one."""
_NAMED = 0.6
"""How surely the certificate names its course outside the table."""


@once
def of_one_course(pages: Sequence[Page]) -> bool:
    """Whether the rows of a table on *pages* are only parts of the course that the paper names."""
    rows = listing(pages)
    if len(rows.records) < 2 or rows.spoken:
        return False
    if any(_OF_ITS_OWN & one.told.keys() or Column.CONTENT not in one.told for one in rows.records):
        return False
    amounts = [row_amount(record, rows) for record in rows.records]
    paper = paper_of(rows.rest)
    if _SEVERAL.search(paper.text):
        return False
    stated = find_hours(paper).stated
    if stated is None or any(one is None or one[0].unit is not stated.unit for one in amounts):
        return False
    whole = sum((one[0].amount for one in amounts if one), Decimal(0))
    named = find_content(paper)
    return whole == stated.amount and named.value is not None and named.confidence >= _NAMED


def certificate_of(pages: Sequence[Page]) -> Paper:
    """The paper that *pages* make, without a table of the parts of its course."""
    return paper_of(listing(pages).rest if of_one_course(pages) else pages)
