"""Changing an entry of a verified year: one clerk asks, a second person agrees or refuses.

Until then the entry stays as it was verified. Whoever asked may take it back, never agree to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ce_intake.desk import actors, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import StaleDecision
from ce_intake.store import changes as rows, people, tables
from ce_intake.store.session import Tx
from ce_intake.store.tables_change import EntryChange

SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeView:
    """A change that waits: what is wanted, by whom, why, and whether one may agree to it."""

    change_id: int
    entry_id: int
    person_name: str
    credit_year: int | None
    action: str  # amend, void
    typed: Mapping[str, str]
    reason: str
    by_name: str
    at: datetime
    own: bool


def ask(  # noqa: PLR0913  named arguments of one act
    tx: Tx,
    actor: Actor,
    entry: tables.Entry,
    *,
    action: str,
    typed: Mapping[str, str],
    reason: str,
    now: datetime,
) -> None:
    """Keep the wish; StaleDecision where another one waits already."""
    before = rows.of_entry(tx, entry.id)
    if before is not None:
        at = before.at.isoformat(timespec="seconds")
        raise StaleDecision(by=before.by_name, at=at, what="change_waiting", version=entry.version)
    row = rows.add(
        tx,
        EntryChange(
            entry_id=entry.id,
            action=action,
            version=entry.version,
            typed=dict(typed),
            reason=reason[:1000],
            by_id=actor.account_id,
            by_name=actor.name,
            at=now,
            state="waiting",
            second_name="",
        ),
    )
    told(tx, actor, row, entry, "entry.ask", now=now)


def told(
    tx: Tx, actor: Actor, row: EntryChange, entry: tables.Entry, action: str, *, now: datetime
) -> None:
    """Write what was done with a change into the trail."""
    trail.note(
        tx,
        actor,
        action,
        f"entry/{row.entry_id}",
        now=now,
        unit_id=entry.unit_id,
        version=row.version,
        values={"change": str(row.id), "wanted": row.action, "reason": row.reason},
    )


def waiting(tx: Tx, actor: Actor) -> tuple[ChangeView, ...]:
    """What waits for a second person in the actor's units, his own wishes too."""
    require(actor, Role.CLERK, Role.VERIFIER)
    found = rows.waiting(tx, actors.batches(tx, actor), limit=SHOWN)
    return tuple(_view(tx, actor, row) for row in found)


def of_entry(tx: Tx, actor: Actor, entry_id: int) -> ChangeView | None:
    """What of this entry waits, for those who may say something about it."""
    row = rows.of_entry(tx, entry_id) if actor.role in (Role.CLERK, Role.VERIFIER) else None
    return None if row is None else _view(tx, actor, row)


def _view(tx: Tx, actor: Actor, row: EntryChange) -> ChangeView:
    entry = tx.session.get_one(tables.Entry, row.entry_id)
    person = people.get(tx, entry.person_id)
    return ChangeView(
        change_id=row.id,
        entry_id=row.entry_id,
        person_name=person.name if person else "",
        credit_year=entry.credit_year,
        action=row.action,
        typed=row.typed,
        reason=row.reason,
        by_name=row.by_name,
        at=row.at,
        own=row.by_id == actor.account_id,
    )
