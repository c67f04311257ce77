"""The days of a year by which its papers are registered and verified, and when it is closed.

The rule fixes the same two days for every year: the unit registers until 31 December, and the
supervising department verifies until 20 January of the next year (津人社局发〔2014〕46号 第六条).
"""

from __future__ import annotations

from datetime import date

CITATION = "津人社局发〔2014〕46号 第六条"


def register_by(year: int) -> date:
    """The last day on which the hours of *year* are registered."""
    return date(year, 12, 31)


def verify_by(year: int) -> date:
    """The last day of the verification (年度验证) of *year*."""
    return date(year + 1, 1, 20)


def working_year(today: date) -> int:
    """The year that is worked on: the last one until it is verified, then the present one."""
    return today.year - 1 if today <= verify_by(today.year - 1) else today.year


def is_closed(year: int, *, stood_since: date, today: date) -> bool:
    """Whether an entry for *year* was verified: it stood on the last day and that has passed.

    What is registered later for an old year was never part of what was verified.
    """
    return stood_since <= verify_by(year) < today
