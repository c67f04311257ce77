"""Which rows somebody may see, as a condition that every query carries.

Desk says who may see what; here it only becomes SQL. An empty scope sees nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, false, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from ce_intake.store.tables import Unit, Upload


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Rows of one's own, of one unit, and of all units below a path; any of them."""

    account_id: int | None = None
    unit_id: int | None = None
    path: str | None = None
    person_id: str | None = None


def in_units(
    scope: Scope, unit: InstrumentedAttribute[int] | InstrumentedAttribute[int | None]
) -> ColumnElement[bool]:
    """The rows whose *unit* lies in the scope."""
    parts: list[ColumnElement[bool]] = [false()]
    if scope.unit_id is not None:
        parts.append(unit == scope.unit_id)
    if scope.path is not None:
        below = select(Unit.id).where(Unit.path.startswith(scope.path, autoescape=True))
        parts.append(unit.in_(below))
    return or_(*parts)


def uploads_in(scope: Scope) -> ColumnElement[bool]:
    """The uploads in the scope: one's own and those of its units."""
    own = Upload.uploader_id == scope.account_id if scope.account_id is not None else false()
    return or_(own, in_units(scope, Upload.unit_id))
