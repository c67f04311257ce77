"""A table of the parts of one course on the certificate of that course: 政策法规 8, 案例研讨 16.

Parts have no marks of their own, and add up to what the certificate says of its one course.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ce_intake.fields.choice import Candidate
from ce_intake.fields.learning import find_content
from ce_intake.fields.outcome import as_hours, find_hours
from ce_intake.fields.paper import Paper, paper_of
from ce_intake.fields.rows import row_amount
from ce_intake.layout.columns import Column
from ce_intake.layout.listing import listing
from ce_intake.layout.once import once
from ce_intake.values import Entry, Hours, Page

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
    stated = find_hours(paper).stated or _summed(pages).stated
    if stated is None or any(one is None or one[0].unit is not stated.unit for one in amounts):
        return False
    whole = sum((one[0].amount for one in amounts if one), Decimal(0))
    named = find_content(paper)
    return whole == stated.amount and named.value is not None and named.confidence >= _NAMED


def _summed(pages: Sequence[Page]) -> Hours:
    """The sum under rows that say only how a course was taken: 集中研修, 网络研修, 合计."""
    rows = listing(pages)
    manners = all(_MANNER.fullmatch(record.text(Column.CONTENT)) for record in rows.records)
    found = row_amount(rows.totals[-1], rows) if rows.totals and manners else None
    return as_hours(Candidate(found[0], found[1].place, _NAMED_SUM)) if found else Hours()


_NAMED_SUM = 0.95
_MANNER = re.compile(
    "(?:集中|网络|线上|线下|在线|远程|岗位|跟岗|返岗|自主|理论|实践|实操|操作|面授|校本|影子|总结|课堂"
    "|现场|教学|学习|培训|研修|提升|展示|考核|考试|部分|环节|指导|跟踪|自学|阶段|作业|第?[一二三四])+"
)
"""How a part of a course is taken, which names no course."""


def with_sum(entry: Entry, pages: Sequence[Page]) -> Entry:
    """*entry* with the sum of the parts of its course where nothing else says its hours."""
    if entry.hours.stated is not None or not of_one_course(pages):
        return entry
    return replace(entry, hours=_summed(pages))


def certificate_of(pages: Sequence[Page]) -> Paper:
    """The paper that *pages* make, without a table of the parts of its course."""
    return paper_of(listing(pages).rest if of_one_course(pages) else pages)
