"""Rows of entries confirmed together, and of the second look at them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select

from ce_intake.store.session import Tx
from ce_intake.store.tables import BatchItem, ConfirmedBatch, Entry

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


def find(tx: Tx, unit_id: int, item_id: int) -> tuple[BatchItem, ConfirmedBatch] | None:
    """The item with its batch, both held until the transaction ends, if it is of this unit."""
    query = (
        select(BatchItem, ConfirmedBatch)
        .join(ConfirmedBatch, ConfirmedBatch.id == BatchItem.batch_id)
        .where(BatchItem.id == item_id, ConfirmedBatch.unit_id == unit_id)
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


def waiting(tx: Tx, unit_id: int, *, not_by: int) -> Sequence[int]:
    """What of a unit waits for a second look and still counts, oldest first.

    Nothing that the account *not_by* confirmed itself.
    """
    query = (
        select(BatchItem.id)
        .join(ConfirmedBatch, ConfirmedBatch.id == BatchItem.batch_id)
        .join(Entry, Entry.id == BatchItem.entry_id)
        .where(
            ConfirmedBatch.unit_id == unit_id,
            ConfirmedBatch.by_id != not_by,
            BatchItem.state.in_(WAITING),
            Entry.state == "counted",
        )
    )
    return tx.session.scalars(query.order_by(BatchItem.id)).all()


def counts(tx: Tx, unit_id: int, *, limit: int) -> Sequence[tuple[ConfirmedBatch, dict[str, int]]]:
    """The newest batches of a unit, each with how many items are in each state."""
    query = select(ConfirmedBatch).where(ConfirmedBatch.unit_id == unit_id)
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
