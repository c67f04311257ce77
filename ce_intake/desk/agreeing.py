"""The second person's word on a change to a verified year: with it the change is written."""

from __future__ import annotations

from datetime import datetime

from ce_intake.desk import actors, changes, entries
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import NotAllowed, NotFound, OwnPaper, StaleDecision
from ce_intake.store import changes as rows, entries as entry_rows, tables
from ce_intake.store.session import Tx
from ce_intake.store.tables_change import EntryChange


def agree(tx: Tx, actor: Actor, change_id: int, *, now: datetime) -> None:
    """Write the change, signed by who asked and who agreed; never by the same one twice."""
    row, entry = _held(tx, actor, change_id)
    if row.by_id == actor.account_id:
        raise NotAllowed()
    if entry.person_id == actor.person_id:
        raise OwnPaper()
    if entry.version != row.version or entry.state == "void":
        last = entry_rows.versions(tx, entry.id)[-1]
        at = last.at.isoformat(timespec="seconds")
        raise StaleDecision(by=last.by_name, at=at, what=last.action, version=entry.version)
    entries.write_agreed(tx, actor, entry, row, now=now)
    _close(tx, actor, row, entry, "agreed", now=now)


def refuse(tx: Tx, actor: Actor, change_id: int, *, now: datetime) -> None:
    """Leave the entry as it was verified; who asked takes his wish back by this."""
    row, entry = _held(tx, actor, change_id)
    _close(tx, actor, row, entry, "refused", now=now)


def _held(tx: Tx, actor: Actor, change_id: int) -> tuple[EntryChange, tables.Entry]:
    require(actor, Role.CLERK, Role.VERIFIER)
    row = rows.locked(tx, actors.batches(tx, actor), change_id)
    if row is None:
        raise NotFound()
    if row.state != "waiting":
        at = row.second_at.isoformat(timespec="seconds") if row.second_at else ""
        raise StaleDecision(
            by=row.second_name, at=at, what=f"change_{row.state}", version=row.version
        )
    return row, entry_rows.locked(tx, row.entry_id)


def _close(
    tx: Tx, actor: Actor, row: EntryChange, entry: tables.Entry, state: str, *, now: datetime
) -> None:
    row.state, row.second_id, row.second_name, row.second_at = (
        state,
        actor.account_id,
        actor.name,
        now,
    )
    changes.told(tx, actor, row, entry, f"entry.{state}", now=now)
