"""A person whom the register does not have yet, made from the paper that names him.

The whole identity number goes from the paper into the register without being shown, where its
check digit proves that it was read right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ce_intake.desk import actors, people, sealed, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.people_views import PersonView
from ce_intake.errors import InvalidInput, NotFound
from ce_intake.register.people_shape import read_person
from ce_intake.store import proposals as rows, tables
from ce_intake.store.session import Tx
from ce_intake.text.identity import is_proved


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """What a paper says of a person: the form for him, filled as far as it goes."""

    proposal_id: int
    name: str
    employer: str
    id_masked: str


def from_paper(tx: Tx, actor: Actor, proposal_id: int) -> Newcomer:
    """The person that an open proposal of the clerk's unit names."""
    row = _open(tx, actor, proposal_id)
    return Newcomer(
        proposal_id=row.id,
        name=row.fields["name"]["value"] or "",
        employer=row.fields["employer"]["value"] or "",
        id_masked=sealed.mask(proved_number(tx, row)),
    )


def add(
    tx: Tx, actor: Actor, proposal_id: int, cells: Mapping[str, str], *, now: datetime
) -> PersonView:
    """Put him into the register and the proposal to him; an empty number is the paper's."""
    row = _open(tx, actor, proposal_id)
    number = cells.get("id_number") or proved_number(tx, row)
    person, odd = read_person({**cells, "id_number": number})
    if odd:
        raise InvalidInput(field=str(odd[0].facts["column"]), problem=odd[0].code)
    made = people.create(tx, actor, person, now=now)
    match = row.fields.get("person") or {"candidates": []}
    first = {"person_id": made.person_id, "score": 1.0, "reasons": ["person_added_by_clerk"]}
    candidates = [first, *match["candidates"]]
    row.fields = {
        **row.fields,
        "person": {"person_id": made.person_id, "confidence": 1.0, "candidates": candidates},
    }
    row.person_id, row.version = made.person_id, row.version + 1
    trail.note(
        tx,
        actor,
        "proposal.person",
        f"proposal/{row.id}",
        now=now,
        unit_id=row.unit_id,
        version=row.version,
        values={"person": made.person_id},
    )
    return made


def proved_number(tx: Tx, row: tables.Proposal) -> str:
    """The identity number of the paper; "" where it has none, or none that can be right."""
    number = sealed.id_number(row.fields, tx.keys).upper()
    return number if is_proved(number) else ""


def _open(tx: Tx, actor: Actor, proposal_id: int) -> tables.Proposal:
    require(actor, Role.CLERK)
    found = rows.locked(tx, actors.papers(tx, actor), proposal_id)
    if found is None or found[0].unit_id != actor.unit_id or found[0].state != "open":
        raise NotFound()
    return found[0]
