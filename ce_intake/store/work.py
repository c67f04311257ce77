"""Rows of work: what waits, what is leased, what must be rung again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import CTE, ColumnElement, ScalarSelect, Select, and_, func, or_, select, text

from ce_intake.store.session import Tx
from ce_intake.store.tables import TASKS, Serving, Upload, Work

SWEEP_LOCK = 0x43455357  # any number that nothing else locks on PostgreSQL


def fresh(
    upload_id: int,
    unit_id: int,
    *,
    pool: str,
    task: str,
    ready_at: datetime,
    sheets: tuple[int, int] = (0, 0),
) -> Work:
    """A work item that nobody has begun, to be added; *sheets*: a part's first and last."""
    return Work(
        upload_id=upload_id,
        unit_id=unit_id,
        task=task,
        first_sheet=sheets[0],
        last_sheet=sheets[1],
        pool=pool,
        state="ready",
        lease_epoch=0,
        attempts=0,
        failures=0,
        lease_losses=0,
        ready_at=ready_at,
    )


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


def next_ready(tx: Tx, pool: str, *, now: datetime, limit: int = 8) -> Sequence[int]:
    """Items of the pool that nobody holds, for the unit whose turn it is; oldest first.

    What joins a stack together goes before what begins another part. No lock is taken. However
    much waits, a few rows of the index are read: some for each unit that has any work, and then
    the first ones of the unit that is chosen.
    """
    unit_id = _whose_turn(tx, pool, now=now)
    if unit_id is None:
        return []
    found: list[tuple[bool, datetime, int]] = []
    for task in TASKS:
        due = _due(pool, now).where(Work.unit_id == unit_id, Work.task == task)
        first = due.order_by(Work.ready_at, Work.id).limit(limit)
        found += [(task != "join", row[0], row[1]) for row in tx.session.execute(first)]
    return [work_id for _, _, work_id in sorted(found)[:limit]]


def _whose_turn(tx: Tx, pool: str, *, now: datetime) -> int | None:
    """The unit that was served longest ago of those that have anything to be done."""
    found = _units_with_work(pool)
    unit_id = found.c.unit_id
    served_last = and_(Serving.unit_id == unit_id, Serving.pool == pool)
    query = (
        select(unit_id)
        .outerjoin(Serving, served_last)
        .where(unit_id.is_not(None), _due(pool, now).where(Work.unit_id == unit_id).exists())
        .order_by(Serving.served_at.asc().nulls_first(), unit_id)
    )
    return tx.session.scalar(query.limit(1))


def _units_with_work(pool: str) -> CTE:
    """The units that have anything ready, found by leaps over the index, not by reading it all."""

    def after(unit_id: ColumnElement[int] | None) -> ScalarSelect[int]:
        waits = (Work.state == "ready", Work.pool == pool)
        least = select(func.min(Work.unit_id)).where(*waits)
        return (least if unit_id is None else least.where(Work.unit_id > unit_id)).scalar_subquery()

    found = select(after(None).label("unit_id")).cte("units", recursive=True)
    return found.union_all(select(after(found.c.unit_id)).where(found.c.unit_id.is_not(None)))


def _due(pool: str, now: datetime) -> Select[datetime, int]:
    """When they were due and the keys of what is ready in a pool."""
    query = select(Work.ready_at, Work.id).where(Work.state == "ready", Work.pool == pool)
    return query.where(Work.ready_at <= now)


def served(tx: Tx, work: Work, *, now: datetime) -> None:
    """Note that the item's unit has had its turn in the item's pool."""
    tx.session.merge(Serving(unit_id=work.unit_id, pool=work.pool, served_at=now))


def of_stack(tx: Tx, upload_id: int) -> Sequence[Work]:
    """All items of an upload, the one that joins it first."""
    query = select(Work).where(Work.upload_id == upload_id).order_by(Work.first_sheet)
    return tx.session.scalars(query.execution_options(populate_existing=True)).all()


def expired(tx: Tx, *, now: datetime) -> Sequence[int]:
    """Items whose lease has run out."""
    query = select(Work.id).where(Work.state == "leased", Work.lease_until < now)
    return tx.session.scalars(query.order_by(Work.upload_id)).all()


def unheard(
    tx: Tx, pool: str, *, now: datetime, rung_before: datetime | None, limit: int
) -> Sequence[int]:
    """Items that are due and were never rung, or last rung before then.

    Readers find the parts of stacks themselves: there are too many to ring for each.
    """
    silent: ColumnElement[bool] = Work.rung_at.is_(None)
    if rung_before is not None:
        silent = or_(silent, Work.rung_at < rung_before)
    query = select(Work.id).where(
        Work.state == "ready",
        Work.pool == pool,
        Work.ready_at <= now,
        Work.task == "read",
        silent,
    )
    return tx.session.scalars(query.order_by(Work.ready_at, Work.id).limit(limit)).all()


def rung(tx: Tx, pool: str, *, now: datetime) -> int:
    """How many items of the pool are due and were rung."""
    query = select(func.count()).where(
        Work.state == "ready",
        Work.pool == pool,
        Work.ready_at <= now,
        Work.task == "read",
        Work.rung_at.is_not(None),
    )
    return tx.session.scalar(query) or 0


def waiting(tx: Tx) -> dict[tuple[str, str], int]:
    """How many items are in each pool and state."""
    query = select(Work.pool, Work.state, func.count()).group_by(Work.pool, Work.state)
    return {(pool, state): number for pool, state, number in tx.session.execute(query)}


def is_due(tx: Tx, pool: str, *, now: datetime) -> bool:
    """Whether anything of the pool waits."""
    return tx.session.execute(_due(pool, now).limit(1)).first() is not None


def ready_sheets(tx: Tx, pool: str, *, now: datetime, limit: int) -> Sequence[int]:
    """How many sheets each of a few items has that are due; no more than *limit* are looked at."""
    size = Work.last_sheet - Work.first_sheet + 1
    query = select(size).where(Work.state == "ready", Work.pool == pool, Work.ready_at <= now)
    return tx.session.scalars(query.limit(limit)).all()


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
