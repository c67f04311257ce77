"""Rows of notices and deliveries; each delivery is taken by one sender at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select

from ce_intake.store.session import Tx
from ce_intake.store.tables_outbox import Contact, Delivery, Notice


def email_of(tx: Tx, account_id: int) -> str:
    """Where this account wants mail; empty where it wants none."""
    row = tx.session.get(Contact, account_id)
    return row.email if row else ""


def set_email(tx: Tx, account_id: int, email: str, *, now: datetime) -> None:
    """Keep an address, or forget it where it is empty."""
    row = tx.session.get(Contact, account_id)
    if email:
        tx.session.merge(Contact(account_id=account_id, email=email, updated_at=now))
    elif row is not None:
        tx.session.delete(row)
    tx.session.flush()


def add_notice(tx: Tx, notice: Notice) -> None:
    """Keep a notice in the transaction of what it tells."""
    tx.session.add(notice)
    tx.session.flush()


def unrouted(tx: Tx, *, limit: int) -> Sequence[Notice]:
    """Notices for which no delivery has been made yet, oldest first, held for this transaction."""
    query = select(Notice).where(Notice.routed_at.is_(None)).order_by(Notice.id).limit(limit)
    return tx.session.scalars(query.with_for_update(skip_locked=True)).all()


def add_delivery(tx: Tx, delivery: Delivery) -> None:
    """Keep a delivery."""
    tx.session.add(delivery)


def is_due(tx: Tx, *, now: datetime) -> bool:
    """Whether there is anything to do; takes no lock."""
    fresh = select(Notice.id).where(Notice.routed_at.is_(None)).limit(1)
    ready = select(Delivery.id).where(Delivery.state == "ready", Delivery.ready_at <= now).limit(1)
    return any(tx.session.scalar(query) is not None for query in (fresh, ready))


def next_ready(tx: Tx, *, now: datetime) -> tuple[Delivery, Notice] | None:
    """The delivery that is due longest, held for this transaction, with its notice."""
    query = (
        select(Delivery)
        .where(Delivery.state == "ready", Delivery.ready_at <= now)
        .order_by(Delivery.ready_at, Delivery.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    found = tx.session.scalars(query).one_or_none()
    return None if found is None else (found, tx.session.get_one(Notice, found.notice_id))


def locked(tx: Tx, delivery_id: int) -> Delivery | None:
    """One delivery, held for this transaction."""
    query = select(Delivery).where(Delivery.id == delivery_id).with_for_update()
    return tx.session.scalars(query.execution_options(populate_existing=True)).one_or_none()


def recent(tx: Tx, *, limit: int) -> list[tuple[Delivery, Notice]]:
    """The newest deliveries with their notices."""
    query = select(Delivery, Notice).join(Notice, Notice.id == Delivery.notice_id)
    found = tx.session.execute(query.order_by(Delivery.id.desc()).limit(limit))
    return [(row[0], row[1]) for row in found]


def counts(tx: Tx) -> dict[tuple[str, str], int]:
    """How many deliveries of each outlet are in each state."""
    query = select(Delivery.outlet, Delivery.state, func.count())
    rows = tx.session.execute(query.group_by(Delivery.outlet, Delivery.state))
    return {(row[0], row[1]): row[2] for row in rows}
