"""A register as rows for a file; people's identity numbers masked unless a reason is given."""

from __future__ import annotations

from datetime import datetime

from ce_intake.desk import known, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.books import shape
from ce_intake.desk.keeping import value
from ce_intake.desk.people_views import masked_id
from ce_intake.errors import InvalidInput, NotFound
from ce_intake.register import known_shape, people_shape
from ce_intake.store import known as known_rows, people as rows
from ce_intake.store.session import Tx
from ce_intake.values import Person

HEADER = tuple(people_shape.HEADERS)
"""The columns of an export of people: those that an import takes."""


def header(register: str) -> tuple[str, ...]:
    """The columns of a register's export: those that its import takes."""
    return tuple(shape(register).columns)


def masked(tx: Tx, actor: Actor | None, *, unit_id: int | None = None) -> list[tuple[str, ...]]:
    """Everybody of the clerk's unit under HEADER, identity numbers masked."""
    unit = _unit(actor, unit_id)
    return [_cells(value(tx, row), masked_id(row)) for row in rows.of_unit(tx, unit)]


def whole(tx: Tx, *, unit_id: int, reason: str, now: datetime) -> list[tuple[str, ...]]:
    """The same with whole numbers, for the installation itself; the reason is kept in the trail."""
    if not reason.strip():
        raise InvalidInput(field="reason", problem="problem_missing")
    facts = {"reason": reason[:300]}
    trail.note(
        tx, None, "register.export", f"unit/{unit_id}", now=now, unit_id=unit_id, values=facts
    )
    found = [value(tx, row) for row in rows.of_unit(tx, unit_id)]
    return [_cells(person, person.id_number) for person in found]


def values(
    tx: Tx, actor: Actor | None, register: str, *, unit_id: int | None = None
) -> list[tuple[str, ...]]:
    """The units, courses or issuers that the actor keeps, under `header`."""
    owner = known.owner_of(actor, unit_id)
    sort = known.sort_of(register)
    columns = header(register)
    found = [row for row in known_rows.usable(tx, sort.value, owner) if row.unit_id == owner]
    told = [known_shape.cells_of(known.value_of(row)) for row in found]
    return [tuple(cells.get(column, "") for column in columns) for cells in told]


def _unit(actor: Actor | None, unit_id: int | None) -> int:
    if actor is not None:
        require(actor, Role.CLERK)
        unit_id = actor.unit_id
    if unit_id is None:
        raise NotFound()
    return unit_id


def _cells(person: Person, number: str) -> tuple[str, ...]:
    stated = {**people_shape.cells_of(person), "id_number": number}
    return tuple(stated[name] for name in HEADER)
