"""Whether words can be the value of a label: a day under 培训时间, a number under 学时.

What stands beside a label may belong to another panel; the form of the value tells. Knows forms
only; labels whose values have none (学习内容, 单位) take anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ce_intake.text.amounts import bare_amount
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import Label
from ce_intake.text.names import is_organisation, name_likeness
from ce_intake.text.results import bare_result

_UNLIKE_A_NAME = 0.3
_TOLD = re.compile(r"[,。;“”《》]|年\d{1,2}月|参加|学[时分]")
"""What sentences have and no number has."""
_MOSTLY = 0.5  # of the words, which a date is at least that stands for itself


def fits(label: Label, text: str) -> bool:
    """Whether *text* (tight) has the form that values of *label* have."""
    form = _FORMS.get(label)
    return form is None or form(text)


def _is_dated(text: str) -> bool:
    said = sum(dates.end - dates.start for dates in find_dates(text))
    return said > 0 and said >= _MOSTLY * len(text)


def _is_time(text: str) -> bool:
    return _is_dated(text) or _is_amount(text)


def _is_amount(text: str) -> bool:
    return bare_amount(text) is not None


def _has_figures(text: str) -> bool:
    return any(char.isdigit() for char in text) and not _TOLD.search(text)


_HEAD = re.compile(
    "(?i:certificate|completion)|(?:课程|教学|时间|学时)?安排|学时数?|课时数?|学分数?|(?:考核|考试)?成绩|(?:培训|学习)?(?:时间|日期)"
    "|备注|要求|(?:考核|授课|学习|培训)(?:方式|形式)|(?:授课|主讲|任课)(?:教师|老师|人)?"
)
"""What heads the next column of a table, and is no course: 科目 | 安排."""

_FORMS: Mapping[Label, Callable[[str], bool]] = {
    Label.DATES: _is_time,
    Label.START: _is_dated,
    Label.END: _is_dated,
    Label.DATE: _is_dated,
    Label.ISSUE_DATE: _is_dated,
    Label.HOURS: _is_amount,
    Label.CREDITS: _is_amount,
    Label.RESULT: lambda text: bare_result(text) is not None,
    Label.PERSON: lambda text: name_likeness(text.split("(")[0]) > _UNLIKE_A_NAME,
    Label.HANDLER: lambda text: not is_organisation(text),
    Label.COURSE: lambda text: not _HEAD.fullmatch(text),
    Label.ID: _has_figures,
    Label.CERTIFICATE_NO: _has_figures,
    Label.STUDENT_NO: _has_figures,
}
