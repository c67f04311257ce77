"""Long lists of one batch, read in a stream: memory stays the same however many pages it has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import aliased

from ce_intake.store.session import Tx
from ce_intake.store.tables import Proposal, Sheet, Source, Stack, Upload

AT_ONCE = 500  # rows held at a time


class SheetLine(NamedTuple):
    """Where one sheet came from and where it went."""

    stack: str
    number: int
    place: str
    document: int | None
    path: str
    page: int
    code: str | None


class EntryLine(NamedTuple):
    """A living proposal and the number of its stack."""

    stack: str
    proposal: Proposal


def entries(tx: Tx, batch_id: int) -> Iterator[EntryLine]:
    """The living proposals of a batch, in the order of its stacks and documents."""
    query = (
        select(Upload.number, Proposal)
        .join(Stack, Stack.upload_id == Proposal.upload_id)
        .join(Upload, Upload.id == Proposal.upload_id)
        .where(Stack.batch_id == batch_id, Proposal.state != "superseded")
        .order_by(Proposal.upload_id, Proposal.document_index, Proposal.entry_index)
        .execution_options(yield_per=AT_ONCE)
    )
    return (EntryLine(*row) for row in tx.session.execute(query))


def sheets(tx: Tx, batch_id: int) -> Iterator[SheetLine]:
    """The sheets of a batch, stack by stack, in the order as it stands now."""
    query = (
        select(
            Upload.number,
            Sheet.number,
            Sheet.place,
            Sheet.document,
            Source.path,
            Sheet.source_page,
            Sheet.reason_code,
        )
        .join(Stack, Stack.upload_id == Sheet.upload_id)
        .join(Upload, Upload.id == Sheet.upload_id)
        .join(Source, Source.id == Sheet.source_id)
        .where(Stack.batch_id == batch_id)
        .order_by(Sheet.upload_id, Sheet.position)
        .execution_options(yield_per=AT_ONCE)
    )
    return (SheetLine(*row) for row in tx.session.execute(query))


def files(
    tx: Tx, batch_id: int, *, state: str | None = None, first: int = 0, limit: int | None = None
) -> Iterator[tuple[Source, str | None]]:
    """The files of a batch as they came, each with its stack's number, from line *first* on."""
    query = (
        select(Source, Upload.number)
        .outerjoin(Upload, Upload.id == Source.upload_id)
        .where(Source.batch_id == batch_id, _counts())
        .order_by(Source.id)
        .offset(first)
        .limit(limit)
        .execution_options(yield_per=AT_ONCE)
    )
    if state is not None:
        query = query.where(Source.state == state)
    return ((row[0], row[1]) for row in tx.session.execute(query))


def file_counts(tx: Tx, batch_id: int) -> dict[str, int]:
    """How many files are in each state."""
    query = select(Source.state, func.count()).where(Source.batch_id == batch_id, _counts())
    return {row[0]: row[1] for row in tx.session.execute(query.group_by(Source.state))}


def nobody(tx: Tx, batch_id: int) -> int:
    """How many open proposals of a batch fit no person."""
    query = (
        select(func.count())
        .select_from(Proposal)
        .join(Stack, Stack.upload_id == Proposal.upload_id)
        .where(Stack.batch_id == batch_id, Proposal.state == "open", Proposal.person_id.is_(None))
    )
    return tx.session.scalar(query) or 0


def stacks(tx: Tx, batch_id: int, *, first: int = 0, limit: int | None = None) -> Sequence[Upload]:
    """The stacks of a batch in the order in which they came, from the *first* on."""
    query = select(Upload).join(Stack, Stack.upload_id == Upload.id)
    wanted = query.where(Stack.batch_id == batch_id).order_by(Upload.id)
    return tx.session.scalars(wanted.offset(first).limit(limit)).all()


def places(tx: Tx, stacks: Sequence[Upload]) -> dict[int, dict[str, int]]:
    """How many sheets of each of the *stacks*, by its key, are in each place."""
    keys = [stack.id for stack in stacks]
    query = select(Sheet.upload_id, Sheet.place, func.count()).where(Sheet.upload_id.in_(keys))
    found: dict[int, dict[str, int]] = {key: {} for key in keys}
    for key, place, count in tx.session.execute(query.group_by(Sheet.upload_id, Sheet.place)):
        found[key][place] = count
    return found


def stack_named(tx: Tx, batch_id: int, number: str) -> Upload | None:
    """The stack of a batch with this number."""
    query = select(Upload).join(Stack, Stack.upload_id == Upload.id)
    return tx.session.scalars(
        query.where(Stack.batch_id == batch_id, Upload.number == number)
    ).one_or_none()


def _counts() -> ColumnElement[bool]:
    """Every file but those that were refused first and taken later."""
    later = aliased(Source)
    taken = select(later.id).where(
        and_(later.batch_id == Source.batch_id, later.path == Source.path, later.state == "taken")
    )
    return or_(Source.state != "refused", ~taken.exists())
