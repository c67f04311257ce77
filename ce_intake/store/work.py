"""Rows of work: what waits, what is leased, what must be rung again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select, text

from ce_intake.store.session import Tx
from ce_intake.store.tables import Upload, Work

SWEEP_LOCK = 0x43455357  # any number that nothing else locks on PostgreSQL


def add(tx: Tx, work: Work) -> Work:
    """Keep a new work item; it has its key afterwards."""
    tx.session.add(work)
    tx.session.flush()
    return work


def locked(tx: Tx, work_id: int) -> tuple[Work, Upload] | None:
    """The item with its upload, both held until the transaction ends; the upload first."""
    upload = tx.session.scalars(
        select(Upload)
        .join(Work, Work.upload_id == Upload.id)
        .where(Work.id == work_id)
        .with_for_update(of=Upload)
        .execution_options(populate_existing=True)
    ).one_or_none()
    if upload is None:
        return None
    work = tx.session.scalars(
        select(Work)
        .where(Work.id == work_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one()
    return work, upload


def next_ready(tx: Tx, pool: str, *, now: datetime) -> int | None:
    """The item of the pool that has waited longest, and that nobody holds."""
    query = (
        select(Upload)
        .join(Work, Work.upload_id == Upload.id)
        .where(Work.state == "ready", Work.pool == pool, Work.ready_at <= now)
        .order_by(Work.ready_at, Work.id)
        .limit(1)
        .with_for_update(of=Upload, skip_locked=True)
    )
    upload = tx.session.scalars(query).one_or_none()
    if upload is None:
        return None
    return tx.session.scalars(select(Work.id).where(Work.upload_id == upload.id)).one()


def expired(tx: Tx, *, now: datetime) -> Sequence[int]:
    """Items whose lease has run out."""
    query = select(Work.id).where(Work.state == "leased", Work.lease_until < now)
    return tx.session.scalars(query.order_by(Work.upload_id)).all()


def unheard(
    tx: Tx, pool: str, *, now: datetime, rung_before: datetime | None, limit: int
) -> Sequence[int]:
    """Items that are due and were never rung, or last rung before then."""
    silent: ColumnElement[bool] = Work.rung_at.is_(None)
    if rung_before is not None:
        silent = or_(silent, Work.rung_at < rung_before)
    query = select(Work.id).where(
        Work.state == "ready", Work.pool == pool, Work.ready_at <= now, silent
    )
    return tx.session.scalars(query.order_by(Work.ready_at, Work.id).limit(limit)).all()


def rung(tx: Tx, pool: str, *, now: datetime) -> int:
    """How many items of the pool are due and were rung."""
    query = select(func.count()).where(
        Work.state == "ready",
        Work.pool == pool,
        Work.ready_at <= now,
        Work.rung_at.is_not(None),
    )
    return tx.session.scalar(query) or 0


def waiting(tx: Tx) -> dict[tuple[str, str], int]:
    """How many items are in each pool and state."""
    query = select(Work.pool, Work.state, func.count()).group_by(Work.pool, Work.state)
    return {(pool, state): number for pool, state, number in tx.session.execute(query)}


def oldest_ready(tx: Tx, pool: str) -> datetime | None:
    """Since when the oldest waiting item of the pool has been due."""
    query = select(func.min(Work.ready_at)).where(Work.state == "ready", Work.pool == pool)
    return tx.session.scalar(query)


def alone(tx: Tx) -> bool:
    """Whether this is the only sweep now; on SQLite the one writer always is."""
    if tx.session.get_bind().dialect.name != "postgresql":
        return True
    query = text("SELECT pg_try_advisory_xact_lock(:key)").bindparams(key=SWEEP_LOCK)
    return bool(tx.session.scalar(query))
