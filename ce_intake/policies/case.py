"""What a rule about one entry may look at, beside the entry itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from ce_intake.policies.days import last_day
from ce_intake.policies.model import Policy, Rules
from ce_intake.values import Entry, Finding, KindCode, Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One entry's surroundings: its paper, the policy, and the day it is looked at."""

    kind: KindCode
    parts: tuple[Part, ...]  # of a self-study set
    policy: Policy
    today: date
    learned: date | None  # the day by which the rules are picked
    rules: Rules | None  # in force on that day; None: none is


Rule = Callable[[Entry, Case], Entry]
"""One rule: the entry with what it changes or finds; the same entry where it is silent."""


def learning_day(entry: Entry) -> date | None:
    """The last day on which the learning may have ended, as far as the paper tells."""
    for field in (entry.end_date, entry.start_date):
        if field.value is not None:
            return last_day(field.value)
    if entry.credit_year.value is not None:
        return date(entry.credit_year.value, 12, 31)
    if entry.issue_date.value is not None:
        return last_day(entry.issue_date.value)
    return None


def found(entry: Entry, code: str, *, cites: str | None = None, **facts: object) -> Entry:
    """*entry* with one more finding; its facts are kept as JSON can say them."""
    plain = {name: _plain(fact) for name, fact in facts.items()}
    finding = Finding(code=code, citation=cites, facts=plain)
    return replace(entry, findings=(*entry.findings, finding))


def refused(entry: Entry, code: str, *, cites: str | None = None, **facts: object) -> Entry:
    """*entry* with nothing to register, and the finding that says why."""
    return replace(found(entry, code, cites=cites, **facts), eligible=False)


def with_hours(entry: Entry, hours: Decimal | None) -> Entry:
    """*entry* with the hours that the policy gives; what the paper says stays beside them."""
    return replace(entry, hours=replace(entry.hours, value=hours))


def _plain(fact: object) -> object:
    """Days as ISO text; numbers without idle decimals."""
    match fact:
        case date():
            return str(fact)
        case Decimal() if fact == fact.to_integral_value():
            return int(fact)
        case _:
            return fact
