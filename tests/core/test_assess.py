"""A year against what is owed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ce_intake.policies.assess import assess
from ce_intake.policies.load import load
from ce_intake.policies.model import Target
from ce_intake.values import Subject


def owed(year: int, *, demanding: bool = False) -> Target:
    rules = load("tianjin").on(date(year, 12, 31))
    assert rules is not None
    target = rules.target(demanding=demanding)
    assert target is not None
    return target


def codes(lines: list[tuple[Subject | None, int]], target: Target) -> list[str]:
    weighed = assess([(subject, Decimal(hours)) for subject, hours in lines], target)
    return [finding.code for finding in weighed.shortfalls]


def test_a_year_with_public_and_professional_hours_is_complete() -> None:
    assert codes([(Subject.PUBLIC, 32), (Subject.PROFESSIONAL, 64)], owed(2018)) == []


def test_professional_hours_do_not_fill_missing_public_ones() -> None:
    assert codes([(Subject.PROFESSIONAL, 120)], owed(2018)) == ["public_hours_short"]


def test_public_hours_do_not_fill_missing_professional_ones() -> None:
    found = codes([(Subject.PUBLIC_REQUIRED, 40), (Subject.PUBLIC_ELECTIVE, 60)], owed(2018))
    assert found == ["professional_hours_short"]


def test_the_national_rule_asks_for_two_thirds_professional_hours() -> None:
    assert codes([(Subject.PUBLIC, 31), (Subject.PROFESSIONAL, 59)], owed(2020)) == [
        "professional_hours_short"
    ]


def test_hours_without_a_subject_count_in_the_total_alone() -> None:
    target = owed(2018)
    weighed = assess([(None, Decimal(96))], target)
    assert (weighed.total, weighed.unsaid) == (96, 96)
    assert [f.code for f in weighed.shortfalls] == [
        "public_hours_short",
        "professional_hours_short",
    ]
