"""Rows of the talk about papers: replacements, messages, and up to where each side has read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import case, func, not_, or_, select
from sqlalchemy.sql.elements import ColumnElement

from ce_intake.store.scope import Scope, uploads_in
from ce_intake.store.session import Tx
from ce_intake.store.tables import Proposal, Upload
from ce_intake.store.tables_talk import Message, Replacement, Seen


def replacements(tx: Tx, upload_ids: Iterable[int]) -> Sequence[Replacement]:
    """Every tie in which one of these uploads is the new file or the replaced one."""
    ids = list(upload_ids)
    query = select(Replacement).where(
        or_(Replacement.upload_id.in_(ids), Replacement.replaces_id.in_(ids))
    )
    return tx.session.scalars(query.order_by(Replacement.upload_id)).all()


def thread_of(tx: Tx, upload_id: int) -> int:
    """The first file of the paper that this upload is about."""
    row = tx.session.get(Replacement, upload_id)
    return upload_id if row is None else row.thread_id


def papers(tx: Tx, thread_id: int) -> Sequence[Upload]:
    """All files of one paper, in the order in which they came."""
    later = select(Replacement.upload_id).where(Replacement.thread_id == thread_id)
    query = select(Upload).where(or_(Upload.id == thread_id, Upload.id.in_(later)))
    return tx.session.scalars(query.order_by(Upload.id)).all()


def add_replacement(tx: Tx, upload_id: int, *, replaces_id: int) -> None:
    """Tie an upload to the one that it replaces."""
    row = Replacement(
        upload_id=upload_id, replaces_id=replaces_id, thread_id=thread_of(tx, replaces_id)
    )
    tx.session.add(row)
    tx.session.flush()


def add(tx: Tx, message: Message) -> Message:
    """Keep a message; it has its key afterwards."""
    tx.session.add(message)
    tx.session.flush()
    return message


def messages(tx: Tx, thread_id: int) -> Sequence[Message]:
    """Everything that was said, oldest first."""
    query = select(Message).where(Message.thread_id == thread_id)
    return tx.session.scalars(query.order_by(Message.id)).all()


def written_by(tx: Tx, account_id: int) -> int:
    """How many messages one account has written."""
    query = select(func.count()).where(Message.by_id == account_id)
    return tx.session.scalar(query) or 0


def seen(tx: Tx, thread_id: int, *, by_staff: bool) -> Seen | None:
    """Up to where one side has read."""
    return tx.session.get(Seen, (thread_id, by_staff))


def mark_seen(tx: Tx, mark: Seen) -> None:
    """Note up to where one side has read, in place of an earlier mark."""
    tx.session.merge(mark)
    tx.session.flush()


def counts(tx: Tx, thread_ids: Iterable[int]) -> dict[tuple[int, bool], tuple[int, int]]:
    """By thread and whether staff wrote: how many messages, and how many are unread.

    What staff wrote is for the professional to read, and the other way round.
    """
    query = (
        select(
            Message.thread_id,
            Message.from_staff,
            func.count(),
            func.sum(_unread_flag()),
        )
        .outerjoin(Seen, _read_by_the_other())
        .where(Message.thread_id.in_(list(thread_ids)))
        .group_by(Message.thread_id, Message.from_staff)
    )
    return {(row[0], row[1]): (row[2], int(row[3] or 0)) for row in tx.session.execute(query)}


def unread(tx: Tx, scope: Scope, *, of_staff: bool) -> Sequence[int]:
    """The threads of the scope in which one side has something to read, the oldest first."""
    query = (
        select(Message.thread_id)
        .join(Upload, Upload.id == Message.thread_id)
        .outerjoin(Seen, _read_by_the_other())
        .where(
            uploads_in(scope),
            Message.from_staff != of_staff,
            Message.id > func.coalesce(Seen.message_id, 0),
        )
        .group_by(Message.thread_id)
        .order_by(func.min(Message.id))
    )
    return tx.session.scalars(query).all()


def unread_threads(tx: Tx, scope: Scope, *, account_id: int, of_staff: bool) -> int:
    """In how many threads of the scope one side has something to read: one's own, or others'."""
    own = Upload.uploader_id == account_id
    query = (
        select(func.count(Message.thread_id.distinct()))
        .join(Upload, Upload.id == Message.thread_id)
        .outerjoin(Seen, _read_by_the_other())
        .where(
            uploads_in(scope),
            not_(own) if of_staff else own,
            Message.from_staff != of_staff,
            Message.id > func.coalesce(Seen.message_id, 0),
        )
    )
    return tx.session.scalar(query) or 0


def pulse(tx: Tx, upload_ids: Iterable[int], thread_ids: Iterable[int]) -> tuple[int, ...]:
    """Numbers that grow with every decision on these uploads, every message and every look."""
    ids, threads = list(upload_ids), list(thread_ids)
    decided = select(func.count(), func.coalesce(func.sum(Proposal.version), 0))
    said = select(func.count()).where(Message.thread_id.in_(threads))
    looked = select(func.coalesce(func.sum(Seen.message_id), 0)).where(Seen.thread_id.in_(threads))
    row = tx.session.execute(decided.where(Proposal.upload_id.in_(ids))).one()
    return (row[0], int(row[1]), tx.session.scalar(said) or 0, int(tx.session.scalar(looked) or 0))


def newest(tx: Tx, thread_id: int) -> Upload:
    """The file of a paper that came last."""
    return papers(tx, thread_id)[-1]


def _read_by_the_other() -> ColumnElement[bool]:
    return (Seen.thread_id == Message.thread_id) & (Seen.by_staff != Message.from_staff)


def _unread_flag() -> ColumnElement[int]:
    return case((Message.id > func.coalesce(Seen.message_id, 0), 1), else_=0)
