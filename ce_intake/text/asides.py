"""What the end of a name says of when and how long, and not of what.

急救知识（2019年6月15日至17日，24学时） is a course with its days and hours behind it; the year in
国培计划（2022） is a part of the name. Works on tight text (see normal.tight).
"""

from __future__ import annotations

import re
from functools import lru_cache

from ce_intake.text.amounts import find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.values import Unit

_LAST = re.compile(r"\((?P<i>[^()]{2,48})\)$")
_FILLING = re.compile(r"[,;、:.·~-]|[共总合]计?|计|为期|时间|日期|培训|学习|学时|会期|至|于")


@lru_cache(maxsize=2048)
def measured_at(text: str) -> int:
    """Where the bracket or the hours begin with which *text* ends; its length where none do."""
    match = _LAST.search(text)
    if match and match.start() > 1 and _measures(match["i"]):
        return match.start()
    amounts = find_amounts(text)
    behind = (
        len(amounts) == 1 and amounts[0].end == len(text) and amounts[0].amount.unit in _LEARNED
    )
    at = amounts[0].start if behind else len(text)
    return len(text[:at].rstrip(",;·/")) if at > _SHORTEST else len(text)


_LEARNED = (Unit.HOURS, Unit.LESSONS, Unit.CREDITS)
_SHORTEST = 3  # characters of a name before its hours


def _measures(said: str) -> bool:
    """Whether *said* tells days or an amount, and nothing else."""
    days = [(one.start, one.end) for one in find_dates(said) if one.first.day or one.last]
    spans = [*days, *((one.start, one.end) for one in find_amounts(said))]
    rest = list(said)
    for start, end in spans:
        rest[start:end] = "," * (end - start)
    return bool(spans) and not _FILLING.sub("", "".join(rest))
