"""Whose paper it is: the guard against the wrong person, a new person in place, his history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from ce_intake.contract import Json
from ce_intake.desk import actors, newcomers, people, sealed
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import InvalidInput, NotFound, OtherPerson
from ce_intake.store import entries, people as person_rows, proposals as rows, tables
from ce_intake.store.session import Tx
from ce_intake.text.normal import key
from ce_intake.values import Person

LATEST = 3  # entries of a person that are told
WHOLE = 18  # signs of an identity number


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What a person has already: entries that count, 学时 of one year, the newest contents."""

    count: int
    year: int | None
    hours: Decimal
    latest: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Somebody who is not in the register yet; the number is taken from the paper if wanted."""

    person_id: str
    name: str
    employer: str
    numbered: bool


def guard(tx: Tx, proposal: tables.Proposal, person: tables.Person, content: Json) -> None:
    """OtherPerson where the paper names another one than was chosen, by name or by number.

    What the matching chose is not asked again, unless the name was typed over.
    """
    named = content["name"]
    if person.person_id == proposal.person_id and named == proposal.fields["name"]["value"]:
        return
    known = {key(name) for name in (person.name, *person.former_names)}
    if key(named or "") not in known:
        raise OtherPerson(paper=named, person=person.name)
    stated = sealed.id_number(proposal.fields, tx.keys)
    held = tx.keys.unlock(person.id_cipher) if person.id_cipher else ""
    if len(stated) == len(held) == WHOLE and stated.upper() != held.upper():
        raise OtherPerson(paper=sealed.mask(stated), person=sealed.mask(held))


def register(tx: Tx, actor: Actor, proposal_id: int, newcomer: Newcomer, *, now: datetime) -> str:
    """Put the person of this paper into the unit's register; the key that he has now."""
    require(actor, Role.CLERK)
    row = rows.find(tx, actors.papers(tx, actor), proposal_id)
    if row is None:
        raise NotFound()
    number = newcomers.proved_number(tx, row) if newcomer.numbered else ""
    if newcomer.numbered and not number:
        raise InvalidInput(field="id_number", problem="problem_wrong_check_digit")
    person = Person(
        person_id=newcomer.person_id.strip() or f"N-{proposal_id}",
        name=newcomer.name,
        employer=newcomer.employer,
        id_number=number,
    )
    return people.create(tx, actor, person, now=now).person_id


def histories(
    tx: Tx, actor: Actor, person_ids: Iterable[str], *, year: int | None
) -> Mapping[str, History]:
    """For each of these people in the actor's register, what he has already."""
    scope = actors.register(tx, actor)
    wanted = [one for one in person_ids if person_rows.find(tx, scope, one) is not None]
    return {one: _history(tx, one, year) for one in wanted}


def _history(tx: Tx, person_id: str, year: int | None) -> History:
    counting = [row for row in entries.of_person(tx, person_id) if row.state == "counted"]
    newest = sorted(counting, key=lambda row: row.id, reverse=True)[:LATEST]
    hours = [row.hours for row in counting if row.eligible and row.credit_year == year]
    return History(
        count=len(counting),
        year=year,
        hours=sum((one for one in hours if one is not None), Decimal(0)),
        latest=tuple(str(entries.versions(tx, row.id)[-1].content["content"]) for row in newest),
    )
