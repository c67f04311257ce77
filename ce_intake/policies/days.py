"""Days between partial dates, and which of them are working days in China."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache

import chinese_calendar

from ce_intake.values import PartialDate


def last_day(stated: PartialDate) -> date:
    """The last day that *stated* may mean."""
    month = stated.month or 12
    return date(stated.year, month, stated.day or calendar.monthrange(stated.year, month)[1])


def working_days(first: date, last: date) -> int:
    """Working days from *first* to *last*, both counted; 0 where they are reversed."""
    span = (last - first).days + 1
    return sum(_works(first + timedelta(days=offset)) for offset in range(span))


@lru_cache(maxsize=4096)  # ten years: courses lie in a few, and a span is asked for again
def _works(day: date) -> bool:
    """By the State Council's yearly notice; Monday to Friday where none is known."""
    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return day.weekday() < 5
