"""What the rules make of an entry, beyond what the policies' own cases show."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ce_intake.policies.load import load
from ce_intake.stages.judge import judge
from ce_intake.values import Amount, Entry, Field, Hours, KindCode, PartialDate, Unit

TODAY = date(2026, 11, 1)


def an_entry(*, start: str = "2018-05-07", end: str = "2018-05-11", hours: Hours) -> Entry:
    return Entry(
        start_date=Field(value=PartialDate.parse(start)),
        end_date=Field(value=PartialDate.parse(end)),
        hours=hours,
    )


def stated(amount: str, unit: Unit) -> Hours:
    return Hours(stated=Amount(amount=Decimal(amount), unit=unit))


def test_days_that_a_paper_states_become_eight_hours_each() -> None:
    entry = an_entry(hours=stated("2.5", Unit.DAYS))

    judged = judge(entry, KindCode.TRAINING_CERTIFICATE, load(), today=TODAY)

    assert (judged.hours.value, judged.findings) == (Decimal(20), ())


def test_dates_without_hours_say_the_most_that_the_working_days_allow() -> None:
    entry = an_entry(start="2018-09-28", end="2018-10-08", hours=Hours())

    judged = judge(entry, KindCode.TRAINING_CERTIFICATE, load(), today=TODAY)

    # 28, 29 and 30 September 2018 were working days, 1 to 7 October the National Day holiday
    [finding] = judged.findings
    assert (judged.hours.value, finding.code, finding.facts["most"]) == (
        None,
        "hours_not_stated",
        32,
    )
