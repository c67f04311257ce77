"""Doubts about dates and amounts: what cannot be, and what hardly can."""

from __future__ import annotations

from datetime import date

from ce_intake.policies.case import Case, found
from ce_intake.policies.days import last_day
from ce_intake.values import Entry, KindCode, LearningForm

WORKING_AGE = 16
"""Years of age before which nobody works (劳动法 第十五条)."""

OWN_PACE = (LearningForm.ONLINE, LearningForm.SELF_STUDY, LearningForm.DEGREE, LearningForm.EXAM)
"""Forms whose hours are not bound to the days printed (web learning runs at one's own pace)."""

OWN_PACE_KINDS = (
    KindCode.ONLINE_CERTIFICATE,
    KindCode.SELF_STUDY,
    KindCode.DEGREE,
    KindCode.EXAM_SCORE,
)


def doubt_dates(entry: Entry, case: Case) -> Entry:
    """Point at reversed, future and too early dates."""
    start, end, issued = (
        entry.start_date.value,
        entry.end_date.value,
        entry.issue_date.value,
    )
    if start is not None and end is not None and start.first > last_day(end):
        entry = found(entry, "dates_reversed", start=str(start), end=str(end))
    elif start is not None and issued is not None and start.first > last_day(issued):
        entry = found(entry, "issued_before_start", start=str(start), issued=str(issued))
    elif end is not None and issued is not None and end.first > last_day(issued):
        entry = found(entry, "issued_before_end", end=str(end), issued=str(issued))
    if end is not None and end.first > case.today:
        entry = found(entry, "not_finished", end=str(end))
    if issued is not None and issued.first > case.today:
        entry = found(entry, "issued_in_future", issued=str(issued))
    return entry


def doubt_age(entry: Entry, case: Case) -> Entry:
    """Point at learning before the person could be at work."""
    born = _birth_year(entry.id_number.value or "")
    if born is None or case.learned is None or case.learned.year >= born + WORKING_AGE:
        return entry
    return found(entry, "before_working_age", year=case.learned.year, age=WORKING_AGE)


def doubt_day_load(entry: Entry, case: Case) -> Entry:
    """Point at more hours than the days can hold, unless learning was at one's own pace."""
    start, end = entry.start_date.value, entry.end_date.value
    hours, day = entry.hours.value, case.rules.day if case.rules else None
    own_pace = case.kind in OWN_PACE_KINDS or entry.learning_form.value in OWN_PACE
    if hours is None or day is None or own_pace or start is None or end is None:
        return entry
    days = (last_day(end) - start.first).days + 1
    if days < 1 or hours <= day.most * days:
        return entry
    return found(entry, "over_eight_hours_a_day", cites=day.citation, hours=hours, days=days)


def doubt_kind(entry: Entry, case: Case) -> Entry:
    """A paper of no known kind is for the clerk to name."""
    return found(entry, "kind_unclear") if case.kind is KindCode.OTHER else entry


def _birth_year(id_number: str) -> int | None:
    """The year of birth in an identity number; None where it is masked or not one."""
    digits = id_number[6:14] if len(id_number) == 18 else "19" + id_number[6:12]
    if len(id_number) not in (15, 18) or not digits.isdecimal():
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).year
    except ValueError:
        return None
