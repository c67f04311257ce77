"""Units (单位) and the supervising departments (主管部门) above them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ce_intake.desk import trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import InvalidInput
from ce_intake.store import accounts as rows, tables
from ce_intake.store.scope import Scope
from ce_intake.store.session import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitView:
    """A unit as it is listed; `depth` 0 is a root."""

    unit_id: int
    name: str
    parent_id: int | None
    path: str
    depth: int


def create_unit(
    tx: Tx, *, by: Actor | None, name: str, parent_id: int | None, now: datetime
) -> UnitView:
    """Add a unit below *parent_id*; *by* None is the installation itself."""
    if by is not None:
        require(by, Role.ADMIN)
    name = name.strip()
    if not name:
        raise InvalidInput(field="name", problem="problem_missing")
    parent = rows.unit(tx, parent_id) if parent_id is not None else None
    if parent_id is not None and parent is None:
        raise InvalidInput(field="parent_id", problem="problem_unknown_unit")
    row = tables.Unit(
        name=name, parent_id=parent_id, path=parent.path if parent else "/", created_at=now
    )
    rows.add_unit(tx, row)
    trail.note(tx, by, "unit.create", f"unit/{row.id}", now=now, values={"name": name})
    return _view(row)


def units(tx: Tx, actor: Actor) -> list[UnitView]:
    """The units that the actor may know of: all for an administrator, else those of the scope."""
    if actor.role in (Role.ADMIN, Role.AUDITOR):
        return [_view(row) for row in rows.units(tx, None)]
    own = rows.unit(tx, actor.unit_id) if actor.unit_id is not None else None
    if own is None:
        return []
    below = actor.role is Role.VERIFIER
    scope = Scope(path=own.path) if below else Scope(unit_id=own.id)
    return [_view(row) for row in rows.units(tx, scope)]


def named(tx: Tx, name: str) -> UnitView | None:
    """The only unit of this name; None where there is none or several. For the installation."""
    found = [row for row in rows.units(tx, None) if row.name == name.strip()]
    return _view(found[0]) if len(found) == 1 else None


def _view(row: tables.Unit) -> UnitView:
    return UnitView(
        unit_id=row.id,
        name=row.name,
        parent_id=row.parent_id,
        path=row.path,
        depth=row.path.count("/") - 2,
    )
