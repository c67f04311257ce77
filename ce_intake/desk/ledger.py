"""A person's confirmed entries by year, against what the policy in force asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ce_intake.desk import actors
from ce_intake.desk.actors import Actor
from ce_intake.desk.entry_views import entry_view
from ce_intake.desk.people import is_demanding
from ce_intake.desk.people_views import PersonView, person_view
from ce_intake.errors import NotFound
from ce_intake.policies.assess import Requirement, assess
from ce_intake.policies.load import load
from ce_intake.policies.model import Target
from ce_intake.store import entries, people, tables
from ce_intake.store.session import Tx
from ce_intake.values import Finding, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One entry of the year; a void or ineligible one is shown and counts nothing."""

    entry_id: int
    state: str
    eligible: bool
    values: Mapping[str, str]
    hours: Decimal | None
    signed_by: str  # 经办人 of the version that stands


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerYear:
    """A year's account in 学时; `target` None where no rule is in force."""

    person: PersonView
    year: int
    lines: tuple[LedgerLine, ...]
    total: Decimal
    public: Decimal
    professional: Decimal
    unsaid: Decimal
    target: Target | None
    policy_name: str
    citation: str | None
    by_choice: bool  # the rule has expired and is applied on by choice
    shortfalls: tuple[Finding, ...]
    requirements: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A person with the accounts of all years, newest first: the pages of the booklet."""

    person: PersonView
    years: tuple[LedgerYear, ...]


NOTHING_OWED = Target(total=Decimal(0), public=None, professional_share=None, citation="")


def years(tx: Tx, actor: Actor, person_id: str) -> list[int]:
    """The years for which the person has entries, newest first."""
    _person(tx, actor, person_id)
    found = {row.credit_year for row in entries.of_person(tx, person_id)}
    return sorted((year for year in found if year is not None), reverse=True)


def year(tx: Tx, actor: Actor, person_id: str, year: int, *, policy: str) -> LedgerYear:
    """The person's account of one year under the policy *policy* on the year's last day."""
    person = _person(tx, actor, person_id)
    rows = [row for row in entries.of_person(tx, person_id) if row.credit_year == year]
    counting = [row for row in rows if row.state == "counted" and row.eligible]
    rules = load(policy).on(date(year, 12, 31))
    target = rules.target(demanding=is_demanding(person, date(year, 12, 31))) if rules else None
    counted = [(_subject(row), row.hours) for row in counting if row.hours is not None]
    account = assess(counted, target or NOTHING_OWED)
    return LedgerYear(
        person=person_view(person),
        year=year,
        lines=tuple(_line(tx, row) for row in rows),
        total=account.total,
        public=account.public,
        professional=account.professional,
        unsaid=account.unsaid,
        target=target,
        policy_name=policy,
        citation=target.citation if target else None,
        by_choice=rules.by_choice if rules else False,
        shortfalls=account.shortfalls if target else (),
        requirements=account.requirements if target else (),
    )


def record(tx: Tx, actor: Actor, person_id: str, *, policy: str) -> Record:
    """All that is registered of a person, by year (《继续教育证书》)."""
    person = person_view(_person(tx, actor, person_id))
    found = years(tx, actor, person_id)
    return Record(
        person=person,
        years=tuple(year(tx, actor, person_id, one, policy=policy) for one in found),
    )


def _person(tx: Tx, actor: Actor, person_id: str) -> tables.Person:
    row = people.find(tx, actors.register(tx, actor), person_id)
    if row is None:
        raise NotFound()
    return row


def _subject(row: tables.Entry) -> Subject | None:
    return Subject(row.subject) if row.subject else None


def _line(tx: Tx, row: tables.Entry) -> LedgerLine:
    view = entry_view(tx, row)
    return LedgerLine(
        entry_id=row.id,
        state=row.state,
        eligible=row.eligible,
        values=view.values,
        hours=row.hours,
        signed_by=view.versions[-1].by_name,
    )
