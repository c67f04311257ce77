"""The register of one unit as rows for a file; identity numbers masked unless a reason is given."""

from __future__ import annotations

from datetime import datetime

from ce_intake.desk import people, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.people_views import masked_id
from ce_intake.errors import InvalidInput, NotFound
from ce_intake.register.plan import HEADERS
from ce_intake.store import people as rows, tables
from ce_intake.store.session import Tx

SEVERAL = "；"
HEADER = tuple(HEADERS)
"""The columns of an export: those that an import takes."""


def masked(tx: Tx, actor: Actor | None, *, unit_id: int | None = None) -> list[tuple[str, ...]]:
    """Everybody of the clerk's unit under HEADER, identity numbers masked."""
    unit = _unit(actor, unit_id)
    return [_cells(tx, row, number=masked_id(row)) for row in rows.of_unit(tx, unit)]


def whole(tx: Tx, *, unit_id: int, reason: str, now: datetime) -> list[tuple[str, ...]]:
    """The same with whole numbers, for the installation itself; the reason is kept in the trail."""
    if not reason.strip():
        raise InvalidInput(field="reason", problem="problem_missing")
    facts = {"reason": reason[:300]}
    trail.note(
        tx, None, "register.export", f"unit/{unit_id}", now=now, unit_id=unit_id, values=facts
    )
    found = rows.of_unit(tx, unit_id)
    return [_cells(tx, row, number=people.value(tx, row).id_number) for row in found]


def _unit(actor: Actor | None, unit_id: int | None) -> int:
    if actor is not None:
        require(actor, Role.CLERK)
        unit_id = actor.unit_id
    if unit_id is None:
        raise NotFound()
    return unit_id


def _cells(tx: Tx, row: tables.Person, *, number: str) -> tuple[str, ...]:
    person = people.value(tx, row)
    stated = {
        "id_number": number,
        "former_names": SEVERAL.join(person.former_names),
        "former_employers": SEVERAL.join(person.former_employers),
    }
    return tuple(stated[name] if name in stated else getattr(person, name) for name in HEADER)
