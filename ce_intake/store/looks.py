"""Rows of entries confirmed together, and of the second look at them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import aliased

from ce_intake.store.scope import Scope, in_units
from ce_intake.store.session import Tx
from ce_intake.store.tables import Account, BatchItem, ConfirmedBatch, Entry

WAITING = ("waiting", "differs")


def add(tx: Tx, batch: ConfirmedBatch, items: Sequence[BatchItem]) -> ConfirmedBatch:
    """Keep a new batch with its items."""
    tx.session.add(batch)
    tx.session.flush()
    for item in items:
        item.batch_id = batch.id
    tx.session.add_all(items)
    tx.session.flush()
    return batch


def find(tx: Tx, scope: Scope, item_id: int) -> tuple[BatchItem, ConfirmedBatch] | None:
    """The item with its batch, both held until the transaction ends, if it lies in the scope."""
    query = (
        select(BatchItem, ConfirmedBatch)
        .join(ConfirmedBatch, ConfirmedBatch.id == BatchItem.batch_id)
        .where(BatchItem.id == item_id, in_units(scope, ConfirmedBatch.unit_id))
        .with_for_update(of=(ConfirmedBatch, BatchItem))
        .execution_options(populate_existing=True)
    )
    row = tx.session.execute(query).one_or_none()
    return None if row is None else (row[0], row[1])


def items(tx: Tx, batch_id: int) -> Sequence[BatchItem]:
    """Everything of a batch."""
    query = select(BatchItem).where(BatchItem.batch_id == batch_id)
    return tx.session.scalars(query.order_by(BatchItem.id)).all()


def papers(tx: Tx, batch_id: int) -> Sequence[int]:
    """The uploads that the entries of a batch rest on."""
    query = select(Entry.upload_id).join(BatchItem, BatchItem.entry_id == Entry.id)
    return tx.session.scalars(query.where(BatchItem.batch_id == batch_id)).all()


def waiting(tx: Tx, scope: Scope, *, not_by: int, not_of: str | None, lone: bool) -> Sequence[int]:
    """What of the scope waits for a second look and still counts, oldest first.

    Nothing that the account *not_by*, or another one of the person *not_of*, confirmed, and nothing
    of that person. *lone*: only what no other clerk of the unit could look at.
    """
    query = _waiting().where(in_units(scope, ConfirmedBatch.unit_id))
    query = query.where(ConfirmedBatch.by_id != not_by)
    if not_of is not None:
        same = select(Account.id).where(Account.person_id == not_of)
        query = query.where(ConfirmedBatch.by_id.not_in(same), Entry.person_id != not_of)
    if lone:
        query = query.where(~_colleague())
    return tx.session.scalars(query.order_by(BatchItem.id)).all()


def confirmed_by(tx: Tx, account_id: int) -> Sequence[int]:
    """What this account confirmed that waits for a second look by others."""
    query = _waiting().where(ConfirmedBatch.by_id == account_id)
    return tx.session.scalars(query.order_by(BatchItem.id)).all()


def _waiting() -> Select[int]:
    return (
        select(BatchItem.id)
        .join(ConfirmedBatch, ConfirmedBatch.id == BatchItem.batch_id)
        .join(Entry, Entry.id == BatchItem.entry_id)
        .where(BatchItem.state.in_(WAITING), Entry.state == "counted")
    )


def _colleague() -> ColumnElement[bool]:
    """Whether another clerk of the unit might look at it."""
    peer = aliased(Account, name="peer")
    query = select(peer.id).where(
        peer.unit_id == ConfirmedBatch.unit_id,
        peer.role == "clerk",
        peer.active,
        peer.id != ConfirmedBatch.by_id,
        or_(peer.person_id.is_(None), peer.person_id != Entry.person_id),
    )
    return query.correlate(ConfirmedBatch, Entry).exists()


def counts(tx: Tx, scope: Scope, *, limit: int) -> Sequence[tuple[ConfirmedBatch, dict[str, int]]]:
    """The newest batches of the scope, each with how many items are in each state."""
    query = select(ConfirmedBatch).where(in_units(scope, ConfirmedBatch.unit_id))
    found = tx.session.scalars(query.order_by(ConfirmedBatch.id.desc()).limit(limit)).all()
    grouped = (
        select(BatchItem.batch_id, BatchItem.state, func.count())
        .where(BatchItem.batch_id.in_([batch.id for batch in found]))
        .group_by(BatchItem.batch_id, BatchItem.state)
    )
    states: dict[int, dict[str, int]] = {batch.id: {} for batch in found}
    for batch_id, state, number in tx.session.execute(grouped):
        states[batch_id][state] = number
    return [(batch, states[batch.id]) for batch in found]
