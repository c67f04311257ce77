"""Rows of proposals and the queue that clerks work through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    case,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import InstrumentedAttribute, joinedload

from ce_intake.store import words
from ce_intake.store.scope import Scope, in_units
from ce_intake.store.session import Tx
from ce_intake.store.tables import Batch, Entry, Proposal, Reading, Stack, Upload
from ce_intake.text.search import terms as search_terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a clerk asked to see of the queue."""

    state: str = "open"
    kind: str | None = None
    search: str | None = None
    batch: str | None = None  # its number
    order: str = "age"

    @property
    def terms(self) -> tuple[str, ...]:
        """The folded words that are searched for."""
        return search_terms(self.search or "")


def add(tx: Tx, proposal: Proposal) -> Proposal:
    """Keep a new proposal, to be found by its words; it has its key afterwards."""
    tx.session.add(proposal)
    tx.session.flush()
    words.index(tx, proposal.upload_id, proposal.words)
    return proposal


def find(tx: Tx, scope: Scope, proposal_id: int) -> Proposal | None:
    """The proposal with this key, if the scope holds it."""
    query = (
        select(Proposal)
        .where(Proposal.id == proposal_id, visible(scope))
        .options(joinedload(Proposal.upload))
    )
    return tx.session.scalars(query).one_or_none()


def locked(tx: Tx, scope: Scope, proposal_id: int) -> tuple[Proposal, Upload] | None:
    """The proposal with its upload, both held until the transaction ends; the upload first."""
    upload = tx.session.scalars(
        select(Upload)
        .join(Proposal, Proposal.upload_id == Upload.id)
        .where(Proposal.id == proposal_id, visible(scope))
        .with_for_update(of=Upload)
        .execution_options(populate_existing=True)
    ).one_or_none()
    if upload is None:
        return None
    query = select(Proposal).where(Proposal.id == proposal_id).with_for_update(of=Proposal)
    proposal = tx.session.scalars(query.execution_options(populate_existing=True)).one()
    return proposal, upload


def visible(scope: Scope) -> ColumnElement[bool]:
    """The proposals in the scope: those of its units, and those of one's own uploads."""
    parts = [in_units(scope, Proposal.unit_id)]
    if scope.account_id is not None:
        own = select(Upload.id).where(Upload.uploader_id == scope.account_id)
        parts.append(Proposal.upload_id.in_(own))
    return or_(*parts)


def of_upload(tx: Tx, upload_id: int) -> Sequence[Proposal]:
    """The living proposals of an upload, in the order of its pages."""
    query = select(Proposal).where(Proposal.upload_id == upload_id, Proposal.state != "superseded")
    order = (Proposal.reading_id, Proposal.document_index, Proposal.entry_index)
    return tx.session.scalars(query.order_by(*order)).all()


def states_of(tx: Tx, upload_id: int) -> set[str]:
    """The states in which living proposals of an upload are."""
    query = (
        select(Proposal.state)
        .distinct()
        .where(Proposal.upload_id == upload_id, Proposal.state != "superseded")
    )
    return set(tx.session.scalars(query))


def first_reason(tx: Tx, upload_id: int, states: Iterable[str]) -> tuple[str | None, str] | None:
    """Reason and words of the first proposal of an upload in one of these states."""
    query = select(Proposal.reason_code, Proposal.reason_words).where(
        Proposal.upload_id == upload_id, Proposal.state.in_(list(states))
    )
    order = (Proposal.reading_id, Proposal.document_index, Proposal.entry_index)
    row = tx.session.execute(query.order_by(*order).limit(1)).one_or_none()
    return None if row is None else (row[0], row[1])


def siblings(tx: Tx, proposal: Proposal) -> Sequence[int]:
    """The keys of the living proposals of the same reading, in page order."""
    query = select(Proposal.id).where(
        Proposal.reading_id == proposal.reading_id, Proposal.state != "superseded"
    )
    order = (Proposal.document_index, Proposal.entry_index)
    return tx.session.scalars(query.order_by(*order)).all()


def of_course(tx: Tx, scope: Scope, content: str, *, limit: int) -> Sequence[Proposal]:
    """The open proposals of this course."""
    query = select(Proposal).where(
        visible(scope), Proposal.state == "open", Proposal.content == content
    )
    oldest = query.options(joinedload(Proposal.upload)).order_by(Proposal.id)
    return tx.session.scalars(oldest.limit(limit)).all()


def courses(tx: Tx, scope: Scope, *, limit: int) -> Sequence[tuple[str, int, int]]:
    """Courses of which several papers are open: name, papers, entries without a doubt."""
    papers = func.count(Proposal.upload_id.distinct())
    clean = func.sum(case((Proposal.doubts == 0, 1), else_=0))
    query = (
        select(Proposal.content, papers, clean)
        .where(visible(scope), Proposal.state == "open", Proposal.content != "")
        .group_by(Proposal.content)
        .having(papers > 1)
        .order_by(papers.desc(), Proposal.content)
    )
    return [(row[0], row[1], row[2]) for row in tx.session.execute(query.limit(limit))]


def namesakes(tx: Tx, scope: Scope, proposal: Proposal, *, limit: int) -> Sequence[Proposal]:
    """Proposals of other documents of the unit with this person, name or number, newest first."""
    same = [Proposal.name == proposal.name] if proposal.name else []
    if proposal.person_id is not None:
        same.append(Proposal.person_id == proposal.person_id)
    if proposal.certificate_key is not None:
        same.append(Proposal.certificate_key == proposal.certificate_key)
    return _others(tx, scope, proposal, or_(false(), *same), limit=limit)


def classmates(tx: Tx, scope: Scope, proposal: Proposal, *, limit: int) -> Sequence[Proposal]:
    """Proposals of other documents of the unit of this course and day, newest first."""
    if proposal.class_key is None:
        return ()
    same = Proposal.class_key == proposal.class_key
    return _others(tx, scope, proposal, same, limit=limit)


def _others(
    tx: Tx, scope: Scope, proposal: Proposal, same: ColumnElement[bool], *, limit: int
) -> Sequence[Proposal]:
    document = and_(
        Proposal.upload_id == proposal.upload_id,
        Proposal.document_index == proposal.document_index,
    )
    query = select(Proposal).where(
        visible(scope),
        Proposal.unit_id == proposal.unit_id,
        Proposal.state.in_(("open", "confirmed", "set_aside")),
        not_(document),
        same,
    )
    newest = query.options(joinedload(Proposal.upload)).order_by(Proposal.id.desc())
    return tx.session.scalars(newest.limit(limit)).all()


def get(tx: Tx, proposal_id: int) -> Proposal:
    """The proposal with this key."""
    return tx.session.get_one(Proposal, proposal_id)


def pipeline(tx: Tx, proposal: Proposal) -> str:
    """The version of the pipeline that made it."""
    query = select(Reading.pipeline).where(Reading.id == proposal.reading_id)
    return tx.session.scalars(query).one()


def confirmed(tx: Tx, scope: Scope, *, since: datetime, account_id: int | None) -> int:
    """How many proposals were confirmed since then, by this account or by anybody."""
    parts = [visible(scope), Proposal.state == "confirmed", Proposal.decided_at >= since]
    if account_id is not None:
        parts.append(Proposal.decided_by == account_id)
    return tx.session.scalar(select(func.count(Proposal.id)).where(*parts)) or 0


def entry_of(tx: Tx, proposal_id: int) -> int | None:
    """The entry that the proposal became; where several, the one that counts, or the newest."""
    query = select(Entry.id).where(Entry.proposal_id == proposal_id)
    order = (Entry.state == "void", Entry.id.desc())
    return tx.session.scalar(query.order_by(*order).limit(1))


def void_entries_of(tx: Tx, proposal_id: int) -> Sequence[Entry]:
    """The entries that the proposal was and is no longer, newest first."""
    query = select(Entry).where(Entry.proposal_id == proposal_id, Entry.state == "void")
    newest = query.order_by(Entry.id.desc()).options(joinedload(Entry.upload))
    return tx.session.scalars(newest).all()


def queue(
    tx: Tx, scope: Scope, wanted: Filter, *, after: Proposal | None, limit: int
) -> Sequence[Proposal]:
    """The next proposals in the wanted order, behind *after*; for words see `searching`."""
    query = select(Proposal).where(_conditions(scope, wanted)).options(joinedload(Proposal.upload))
    if after is not None:
        query = query.where(_beyond(wanted, after, forward=True))
    return tx.session.scalars(query.order_by(*_order(wanted)).limit(limit)).all()


def neighbours(
    tx: Tx, scope: Scope, wanted: Filter, proposal: Proposal
) -> tuple[int | None, int | None]:
    """The keys of the proposals before and behind this one in the queue."""
    base = select(Proposal.id).where(_conditions(scope, wanted))
    behind = base.where(_beyond(wanted, proposal, forward=True))
    before = base.where(_beyond(wanted, proposal, forward=False))
    order = _order(wanted)
    following = tx.session.scalar(behind.order_by(*order).limit(1))
    preceding = tx.session.scalar(before.order_by(*(key.desc() for key in order)).limit(1))
    return preceding, following


def counts(tx: Tx, scope: Scope, wanted: Filter) -> dict[str, int]:
    """How many proposals of the wanted kind and batch are in each state."""
    query = select(Proposal.state, func.count()).where(narrowed(scope, wanted))
    return {row[0]: row[1] for row in tx.session.execute(query.group_by(Proposal.state))}


def left(tx: Tx, scope: Scope, wanted: Filter) -> int:
    """How many proposals of the wanted kind and batch are in the wanted state."""
    found = tx.session.scalar(select(func.count()).where(_conditions(scope, wanted)))
    return found or 0


def narrowed(scope: Scope, wanted: Filter) -> ColumnElement[bool]:
    """The proposals of the scope of the wanted kind and batch, in any state."""
    parts = [visible(scope)]
    if wanted.kind is not None:
        parts.append(Proposal.kind == wanted.kind)
    if wanted.batch is not None:
        stacks = select(Stack.upload_id).join(Batch, Batch.id == Stack.batch_id)
        parts.append(Proposal.upload_id.in_(stacks.where(Batch.number == wanted.batch)))
    return and_(*parts)


def _conditions(scope: Scope, wanted: Filter) -> ColumnElement[bool]:
    return and_(narrowed(scope, wanted), Proposal.state == wanted.state)


_ORDERS: dict[str, tuple[InstrumentedAttribute[Any], ...]] = {
    "person": (Proposal.name, Proposal.id),
    "course": (Proposal.content, Proposal.id),
    "doubt": (Proposal.doubts, Proposal.id),
}


def _order(wanted: Filter) -> tuple[InstrumentedAttribute[Any], ...]:
    """By age where nothing else is wanted."""
    return _ORDERS.get(wanted.order, (Proposal.id,))


def _beyond(wanted: Filter, proposal: Proposal, *, forward: bool) -> ColumnElement[bool]:
    """The proposals behind (or before) this one in the order."""
    keys = _order(wanted)
    place = tuple_(*(literal(getattr(proposal, key.key)) for key in keys))
    return tuple_(*keys) > place if forward else tuple_(*keys) < place
