"""Views of the queue that a clerk keeps under names of his own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ce_intake.desk import trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import InvalidInput
from ce_intake.store import saved as rows, tables
from ce_intake.store.session import Tx

MOST = 30
LONGEST = 60  # characters of a name


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A kept view: its name and what it asks of the queue."""

    name: str
    query: Mapping[str, str]


def views(tx: Tx, actor: Actor) -> tuple[SavedView, ...]:
    """What the actor keeps, by name."""
    found = rows.of_account(tx, actor.account_id)
    return tuple(SavedView(name=row.name, query=row.query) for row in found)


def keep(tx: Tx, actor: Actor, name: str, query: Mapping[str, str], *, now: datetime) -> None:
    """Keep a view under *name*, in place of an earlier one of that name."""
    require(actor, Role.CLERK, Role.VERIFIER)
    name = " ".join(name.split())
    if not name:
        raise InvalidInput(field="filter_name", problem="problem_missing")
    if len(name) > LONGEST:
        raise InvalidInput(field="filter_name", problem="problem_too_long")
    row = rows.named(tx, actor.account_id, name)
    if row is None:
        if len(rows.of_account(tx, actor.account_id)) >= MOST:
            raise InvalidInput(field="filter_name", problem="problem_too_many_filters")
        row = tables.SavedFilter(account_id=actor.account_id, name=name)
    row.query, row.created_at = dict(query), now
    rows.keep(tx, row)
    _note(tx, actor, "filter.keep", name, now=now)


def forget(tx: Tx, actor: Actor, name: str, *, now: datetime) -> None:
    """Keep a view no longer; nothing happens where there is none of that name."""
    row = rows.named(tx, actor.account_id, name)
    if row is not None:
        rows.forget(tx, row)
        _note(tx, actor, "filter.forget", name, now=now)


def _note(tx: Tx, actor: Actor, action: str, name: str, *, now: datetime) -> None:
    target = f"account/{actor.account_id}"
    trail.note(tx, actor, action, target, now=now, unit_id=actor.unit_id, values={"name": name})
