"""Labels that ask for a body and do not say what it did: 单位名称, 学校名称.

Beside a person they name who employs him; at the foot of a paper that nobody else signs, who does.
"""

from __future__ import annotations

import re
from itertools import zip_longest

from ce_intake.fields.paper import Paper
from ce_intake.layout.labelled import Labelling
from ce_intake.layout.lines import Row
from ce_intake.layout.once import once
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import Label
from ce_intake.text.names import LIKELY, is_organisation, name_likeness
from ce_intake.values import meet


@once
def signing(paper: Paper) -> tuple[Labelling, ...]:
    """Labels of bodies that stand where somebody signs, on papers that no other line closes."""
    told = [one for one in paper.labelled(Label.EMPLOYER) if _ASKS.fullmatch(one.named.text)]
    if not told or any(one.value for one in paper.labelled(Label.ISSUER)):
        return ()
    foot = [row.text for row in paper.rows[len(paper.rows) // 2 :]]
    if any(":" not in line and is_organisation(line) for line in foot):
        return ()
    return tuple(one for one in told if is_organisation(one.value.text) and _signs(one, paper))


def is_cut_short(one: Labelling, paper: Paper) -> bool:
    """Whether a label is but the end of a longer one that no list has: 单位: of 统计单位:.

    What stands right before it in its line is neither a name nor a word for the learner.
    """
    for segment in paper.segments:
        marks = segment.passage.marks
        if one.named.marks[0] in marks:
            at = marks.index(one.named.marks[0])
            before = segment.text[:at]
            led = bool(_FIRST_HALF.fullmatch(before)) and not segment.passage.parted(at)
            return led and name_likeness(before) < LIKELY
    return False


_FIRST_HALF = re.compile("[\u3400-\u9fff]{2,6}(?<![人员者师生的在属您作职])")
"""No word for the learner ends it: 学习人单位, 学员所在部门."""
_ASKS = re.compile(
    r"(?:(?:单位|机构|学校|院校|公司|企业|医院)(?:名称|全称)|(?:填报|报送|上报|申报|填表)?单位)(?:\((?:盖章|公章|签章|章)\))?:?"
)


def _signs(one: Labelling, paper: Paper) -> bool:
    """Whether a label stands alone in its line with a day under it or a seal upon it."""
    foot = [row for row in paper.rows[len(paper.rows) // 2 :] if row.box[1] > _HEAD]
    for row, below in zip_longest(foot, foot[1:]):
        if row is not None and one.named.marks[0] in row.passage.marks:
            alone = row.passage.marks[0] == one.named.marks[0] and len(row.segments) <= _PARTS
            return alone and ("章" in one.named.text or _dated(below) or _sealed(one, row, paper))
    return False


_HEAD = 0.25  # of a page from its top, where nobody signs
_PARTS = 2  # segments of the line of a label and its value


def _dated(row: Row | None) -> bool:
    """Whether a line is a day and nothing else."""
    return row is not None and any(
        one.start == 0 and one.end == len(row.text) for one in find_dates(row.text)
    )


def _sealed(one: Labelling, row: Row, paper: Paper) -> bool:
    """Whether a seal stands on the body that a label names."""
    box = one.value.box
    return any(
        box is not None and meet(box, seal.box)
        for page in paper.pages
        if page.number == row.page
        for seal in page.seals
    )
