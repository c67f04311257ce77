"""Rows of batches: where each file came from, the stacks it became, and where each sheet went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import defer

from ce_intake.store.put import put
from ce_intake.store.scope import Scope, in_units
from ce_intake.store.session import Tx
from ce_intake.store.tables import (
    Batch,
    Proposal,
    Recognised,
    Sheet,
    Source,
    Stack,
    Unit,
    Upload,
    Work,
)

UNREAD = and_(Sheet.read_at.is_(None), Sheet.place != "rejected")
"""Sheets that a reader has still to look at, or to look at again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How many sheets were read since a moment, and the first and last time that one was."""

    sheets: int
    first: datetime | None
    last: datetime | None


class WorkLine(NamedTuple):
    """The entries of one person and year: how many, and with which proposal to begin."""

    name: str
    person_id: str | None
    year: int | None
    open: int
    all: int
    doubts: int
    first: int


def add(tx: Tx, row: Batch | Source | Stack | Sheet | Work) -> None:
    """Keep a new row; it has its key afterwards."""
    tx.session.add(row)
    tx.session.flush()


def find(tx: Tx, scope: Scope, number: str) -> Batch | None:
    """The batch with this number, if the scope holds it."""
    query = select(Batch).where(Batch.number == number, in_units(scope, Batch.unit_id))
    return tx.session.scalars(query).one_or_none()


def locked(tx: Tx, batch_id: int) -> Batch:
    """The batch, held until the transaction ends; before any of its uploads."""
    query = select(Batch).where(Batch.id == batch_id).with_for_update()
    return tx.session.scalars(query.execution_options(populate_existing=True)).one()


def lock_uploads(tx: Tx, batch_id: int) -> None:
    """Hold all uploads of a batch, so that no reader keeps anything of them meanwhile."""
    query = select(Upload.id).join(Stack, Stack.upload_id == Upload.id)
    held = query.where(Stack.batch_id == batch_id).order_by(Upload.id).with_for_update(of=Upload)
    tx.session.execute(held).all()


def lock_unit(tx: Tx, unit_id: int) -> None:
    """Let one transaction at a time take paper into a unit: what is known there stays so."""
    query = select(Unit.id).where(Unit.id == unit_id).with_for_update(key_share=True)
    tx.session.execute(query).one()


def going_on(tx: Tx, unit_id: int, origin: str) -> Batch | None:
    """The newest batch of this unit from this origin to which more may be added."""
    query = select(Batch).where(
        Batch.unit_id == unit_id, Batch.origin == origin, Batch.state.in_(("open", "paused"))
    )
    return tx.session.scalars(query.order_by(Batch.id.desc()).limit(1)).one_or_none()


def in_scope(tx: Tx, scope: Scope, *, before: int | None, limit: int) -> Sequence[Batch]:
    """The batches in the scope, newest first."""
    query = select(Batch).where(in_units(scope, Batch.unit_id))
    if before is not None:
        query = query.where(Batch.id < before)
    return tx.session.scalars(query.order_by(Batch.id.desc()).limit(limit)).all()


def known_sources(tx: Tx, unit_id: int, digests: Iterable[str]) -> dict[str, Source]:
    """What this unit has taken in already, by digest."""
    query = select(Source).where(
        Source.unit_id == unit_id, Source.sha256.in_(list(digests)), Source.state == "taken"
    )
    return {source.sha256: source for source in tx.session.scalars(query)}


def was_taken(tx: Tx, unit_id: int, sha256: str, path: str) -> bool:
    """Whether this unit has taken in these very bytes from this very path."""
    query = select(Source.id).where(
        Source.unit_id == unit_id,
        Source.sha256 == sha256,
        Source.path == path,
        Source.state == "taken",
    )
    return tx.session.scalar(query.limit(1)) is not None


def noted(tx: Tx, batch_id: int, paths: Iterable[str]) -> set[tuple[str, str]]:
    """Path and digest of what this batch has noted of these paths."""
    query = select(Source.path, Source.sha256).where(
        Source.batch_id == batch_id, Source.path.in_(list(paths))
    )
    return {(row[0], row[1]) for row in tx.session.execute(query)}


def sources_of_stack(tx: Tx, upload_id: int) -> dict[int, Source]:
    """The files of which a stack is made, by their keys."""
    query = select(Source).where(Source.upload_id == upload_id)
    return {source.id: source for source in tx.session.scalars(query)}


def sheet_counts(tx: Tx, batch_id: int) -> dict[str, int]:
    """How many sheets of a batch are in each place."""
    query = (
        select(Sheet.place, func.count())
        .join(Stack, Stack.upload_id == Sheet.upload_id)
        .where(Stack.batch_id == batch_id)
        .group_by(Sheet.place)
    )
    return {row[0]: row[1] for row in tx.session.execute(query)}


def unread_count(tx: Tx, batch_id: int) -> int:
    """How many sheets of a batch a reader has still to look at."""
    query = (
        select(func.count())
        .select_from(Sheet)
        .join(Stack, Stack.upload_id == Sheet.upload_id)
        .where(Stack.batch_id == batch_id, UNREAD)
    )
    return tx.session.scalar(query) or 0


def pace(tx: Tx, batch_id: int, *, since: datetime) -> Pace:
    """How fast the sheets of a batch are read."""
    query = (
        select(func.count(), func.min(Sheet.read_at), func.max(Sheet.read_at))
        .join(Stack, Stack.upload_id == Sheet.upload_id)
        .where(Stack.batch_id == batch_id, Sheet.read_at >= since)
    )
    number, first, last = tx.session.execute(query).one()
    return Pace(sheets=number, first=first, last=last)


def worklist(tx: Tx, batch_id: int, *, first: int, limit: int | None) -> Sequence[WorkLine]:
    """The living proposals of a batch counted by person and year, from line *first* on."""
    living = (
        select(
            Proposal.id,
            Proposal.name,
            Proposal.person_id,
            Proposal.fields["credit_year", "value"].as_integer().label("year"),
            Proposal.doubts,
            (Proposal.state == "open").label("open"),
        )
        .join(Stack, Stack.upload_id == Proposal.upload_id)
        .where(Stack.batch_id == batch_id, Proposal.state != "superseded")
        .subquery()
    )
    one, waiting = living.c, living.c.open
    begin = func.coalesce(func.min(one.id).filter(waiting), func.min(one.id))
    doubts = func.coalesce(func.sum(one.doubts).filter(waiting), 0)
    lines = (
        select(
            one.name,
            one.person_id,
            one.year,
            func.count().filter(waiting),
            func.count(),
            doubts,
            begin,
        )
        .group_by(one.name, one.person_id, one.year)
        .order_by(one.name == "", one.name, one.person_id, one.year)
    )
    return [WorkLine(*row) for row in tx.session.execute(lines.offset(first).limit(limit))]


def proposal_counts(tx: Tx, batch_id: int) -> Sequence[tuple[str, int, int, int]]:
    """State, number, doubts and documents of the living proposals."""
    query = (
        select(
            Proposal.state,
            func.count(),
            func.coalesce(func.sum(Proposal.doubts), 0),
            func.count().filter(Proposal.entry_index == 0),
        )
        .join(Stack, Stack.upload_id == Proposal.upload_id)
        .where(Stack.batch_id == batch_id, Proposal.state != "superseded")
        .group_by(Proposal.state)
    )
    return [(row[0], row[1], row[2], row[3]) for row in tx.session.execute(query)]


def stacks(tx: Tx, batch_id: int) -> Sequence[tuple[Stack, Upload]]:
    """The stacks of a batch with their uploads, in the order in which they came."""
    query = (
        select(Stack, Upload)
        .join(Upload, Upload.id == Stack.upload_id)
        .where(Stack.batch_id == batch_id)
        .order_by(Stack.upload_id)
    )
    return [(row[0], row[1]) for row in tx.session.execute(query)]


def stack(tx: Tx, upload_id: int) -> Stack | None:
    """The stack that an upload is; None where it is a file by itself."""
    return tx.session.get(Stack, upload_id)


def batch_of(tx: Tx, upload_id: int) -> Batch:
    """The batch of a stack."""
    query = select(Batch).join(Stack, Stack.batch_id == Batch.id)
    return tx.session.scalars(query.where(Stack.upload_id == upload_id)).one()


def sheets(tx: Tx, upload_id: int) -> Sequence[Sheet]:
    """The sheets of a stack, in the order as it stands now."""
    query = select(Sheet).where(Sheet.upload_id == upload_id).order_by(Sheet.position)
    return tx.session.scalars(query.execution_options(populate_existing=True)).all()


def sheet(tx: Tx, upload_id: int, number: int) -> Sheet | None:
    """One sheet."""
    return tx.session.get(Sheet, (upload_id, number))


def unread(tx: Tx, upload_id: int, first: int, last: int) -> Sequence[tuple[Sheet, Source]]:
    """The sheets from *first* to *last* (0: all) still to be read, with the file of each."""
    query = (
        select(Sheet, Source)
        .join(Source, Source.id == Sheet.source_id)
        .where(Sheet.upload_id == upload_id, UNREAD)
        .order_by(Sheet.number)
    )
    if first:
        query = query.where(Sheet.number.between(first, last))
    return [(row[0], row[1]) for row in tx.session.execute(query)]


def keep_recognised(tx: Tx, row: Recognised) -> None:
    """Keep the words of a sheet in place of earlier ones."""
    put(tx, row)


def recognised(tx: Tx, upload_id: int) -> Sequence[Recognised]:
    """The words of all sheets of a stack that have been read, without the small pictures."""
    query = select(Recognised).where(Recognised.upload_id == upload_id)
    return tx.session.scalars(query.options(defer(Recognised.thumb))).all()


def thumbs(tx: Tx, upload_id: int) -> dict[int, bytes]:
    """The small pictures of a stack (JPEG), by sheet."""
    query = select(Recognised.number, Recognised.thumb).where(Recognised.upload_id == upload_id)
    return {row.number: row.thumb for row in tx.session.execute(query)}


def recognised_sheet(tx: Tx, upload_id: int, number: int) -> Recognised | None:
    """The words and the small picture of one sheet."""
    return tx.session.get(Recognised, (upload_id, number))


def older_sheets(tx: Tx, batch_id: int, *, pipeline: str | None) -> Sequence[Sheet]:
    """The sheets of a batch that were rejected, or read by another pipeline than *pipeline*."""
    query = (
        select(Sheet)
        .join(Stack, Stack.upload_id == Sheet.upload_id)
        .outerjoin(
            Recognised,
            and_(Recognised.upload_id == Sheet.upload_id, Recognised.number == Sheet.number),
        )
        .where(Stack.batch_id == batch_id, or_(Sheet.read_at.is_not(None), ~UNREAD))
    )
    if pipeline is not None:
        query = query.where(or_(Recognised.pipeline != pipeline, Sheet.place == "rejected"))
    return tx.session.scalars(query).all()


def work_of_batch(tx: Tx, batch_id: int, states: Sequence[str]) -> Sequence[Work]:
    """The work items of a batch that are in one of these states."""
    query = (
        select(Work)
        .join(Stack, Stack.upload_id == Work.upload_id)
        .where(Stack.batch_id == batch_id, Work.state.in_(states))
        .order_by(Work.upload_id, Work.id)
    )
    return tx.session.scalars(query.execution_options(populate_existing=True)).all()
