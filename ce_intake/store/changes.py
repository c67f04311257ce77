"""Rows of changes that wait for a second person."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from ce_intake.store.scope import Scope, in_units
from ce_intake.store.session import Tx
from ce_intake.store.tables import Entry
from ce_intake.store.tables_change import EntryChange


def add(tx: Tx, change: EntryChange) -> EntryChange:
    """Keep a new change; it has its key afterwards."""
    tx.session.add(change)
    tx.session.flush()
    return change


def of_entry(tx: Tx, entry_id: int) -> EntryChange | None:
    """What of this entry waits."""
    query = select(EntryChange).where(
        EntryChange.entry_id == entry_id, EntryChange.state == "waiting"
    )
    return tx.session.scalars(query.order_by(EntryChange.id.desc()).limit(1)).one_or_none()


def waiting(tx: Tx, scope: Scope, *, limit: int) -> Sequence[EntryChange]:
    """What waits in the units of the scope, oldest first."""
    query = (
        select(EntryChange)
        .join(Entry, Entry.id == EntryChange.entry_id)
        .where(EntryChange.state == "waiting", in_units(scope, Entry.unit_id))
    )
    return tx.session.scalars(query.order_by(EntryChange.id).limit(limit)).all()


def locked(tx: Tx, scope: Scope, change_id: int) -> EntryChange | None:
    """The change, held until the transaction ends, if the scope holds its entry."""
    query = (
        select(EntryChange)
        .join(Entry, Entry.id == EntryChange.entry_id)
        .where(EntryChange.id == change_id, in_units(scope, Entry.unit_id))
        .with_for_update(of=EntryChange)
        .execution_options(populate_existing=True)
    )
    return tx.session.scalars(query).one_or_none()
