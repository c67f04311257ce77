"""Talking about a paper: its uploader and the clerks of its unit, in one thread that stays with it.

A returned paper that is photographed again keeps its thread: the thread hangs at the first file.
What one side has read is marked for the whole side, with who read it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from ce_intake.desk import actors, notices, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import InvalidInput, NotFound
from ce_intake.store import tables, talk as rows, uploads
from ce_intake.store.session import Tx
from ce_intake.store.tables_talk import Message, Seen

LONGEST = 1000  # characters of one message
WITHDRAWN = "return_withdrawn"  # said when a clerk takes a return back


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message as somebody sees it: `mine` is one's own side's, `new` not yet read by it."""

    message_id: int
    number: str
    mine: bool
    by_name: str
    reason_code: str | None
    words: str
    at: datetime
    new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file of the paper: what was returned and what came in its place."""

    number: str
    name: str
    state: str
    received_at: datetime
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """What was said about a paper, and all its files in the order in which they came."""

    number: str
    said: tuple[Said, ...]
    files: tuple[File, ...]
    may_write: bool
    last_id: int  # the newest message, 0 for none: what `seen` is told

    @property
    def unread(self) -> int:
        """How many messages one's own side has not read."""
        return sum(message.new for message in self.said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a card shows of the talk: ties to other files and how much there is to read."""

    replaces: str | None = None
    replaced_by: str | None = None
    messages: int = 0
    unread: int = 0


def thread(tx: Tx, actor: Actor, number: str) -> Thread:
    """The thread of the paper that *number* is a file of."""
    upload = _found(tx, actor, number)
    first = rows.thread_of(tx, upload.id)
    files = rows.papers(tx, first)
    numbers = {row.id: row.number for row in files}
    staff = upload.uploader_id != actor.account_id
    mark = rows.seen(tx, first, by_staff=staff)
    read = mark.message_id if mark else 0
    said = tuple(_said(row, numbers, staff=staff, read=read) for row in rows.messages(tx, first))
    return Thread(
        number=number,
        said=said,
        files=tuple(_file(row) for row in files),
        may_write=_may_write(actor, upload),
        last_id=said[-1].message_id if said else 0,
    )


def write(tx: Tx, actor: Actor, number: str, *, words: str, now: datetime) -> None:
    """Say something about a paper; who writes has read what came before."""
    require(actor, Role.UPLOADER, Role.CLERK)
    upload = _found(tx, actor, number)
    if not _may_write(actor, upload):
        raise NotFound()
    if not words.strip():
        raise InvalidInput(field="words", problem="problem_missing")
    message = say(tx, actor, upload, words=words.strip(), now=now)
    _mark(tx, actor, message, now=now)


def read(tx: Tx, actor: Actor, number: str, *, last_id: int, now: datetime) -> None:
    """Note that one's own side has read up to the message *last_id*."""
    require(actor, Role.UPLOADER, Role.CLERK)
    upload = _found(tx, actor, number)
    if not _may_write(actor, upload):
        raise NotFound()
    first = rows.thread_of(tx, upload.id)
    staff = upload.uploader_id != actor.account_id
    known = [message for message in rows.messages(tx, first) if message.id <= last_id]
    mark = rows.seen(tx, first, by_staff=staff)
    if not known or (mark is not None and mark.message_id >= known[-1].id):
        return
    _mark(tx, actor, known[-1], staff=staff, now=now)
    target = f"upload/{uploads.number_of(tx, first)}"
    trail.note(
        tx, actor, "thread.read", target, now=now, unit_id=upload.unit_id, version=known[-1].id
    )


def say(
    tx: Tx,
    actor: Actor,
    upload: tables.Upload,
    *,
    words: str,
    reason: str | None = None,
    now: datetime,
) -> Message:
    """Add a message to the thread of *upload*, with its event; the caller knows that he may."""
    first = rows.thread_of(tx, upload.id)
    message = rows.add(
        tx,
        Message(
            thread_id=first,
            upload_id=upload.id,
            from_staff=upload.uploader_id != actor.account_id,
            by_id=actor.account_id,
            by_name=actor.name,
            reason_code=reason,
            words=words[:LONGEST],
            at=now,
        ),
    )
    trail.note(
        tx,
        actor,
        "thread.write",
        f"upload/{upload.number}",
        now=now,
        unit_id=upload.unit_id,
        version=message.id,
        reason=reason or "",
        values={"words": message.words} if message.words else None,
    )
    _tell_the_other(tx, message, upload, now=now)
    return message


def replace(tx: Tx, actor: Actor, upload: tables.Upload, *, replaces: str) -> None:
    """Tie a new file of the actor's to an earlier one of his; NotFound where it is not his."""
    earlier = uploads.find(tx, actors.papers(tx, actor), replaces)
    if earlier is None or earlier.uploader_id != upload.uploader_id:
        raise NotFound()
    rows.add_replacement(tx, upload.id, replaces_id=earlier.id)


def marks(tx: Tx, actor: Actor, cards: Iterable[tables.Upload]) -> Mapping[int, Mark]:
    """What the cards of these uploads show of the talk, by upload, in a few queries for all."""
    shown = {upload.id: upload for upload in cards}
    ties = rows.replacements(tx, shown)
    threads = {tie.upload_id: tie.thread_id for tie in ties}
    counted = rows.counts(tx, {threads.get(key, key) for key in shown})
    earlier = {tie.upload_id: tie.replaces_id for tie in ties}
    later = {tie.replaces_id: tie.upload_id for tie in ties}
    found = {}
    for key, upload in shown.items():
        first, staff = threads.get(key, key), upload.uploader_id != actor.account_id
        theirs = counted.get((first, not staff), (0, 0))
        ours = counted.get((first, staff), (0, 0))
        found[key] = Mark(
            replaces=uploads.number_of(tx, earlier[key]) if key in earlier else None,
            replaced_by=uploads.number_of(tx, later[key]) if key in later else None,
            messages=theirs[0] + ours[0],
            unread=theirs[1],
        )
    return found


def pulse(tx: Tx, cards: Iterable[tables.Upload]) -> str:
    """A digest that differs whenever one of these uploads, its entries or its talk has changed."""
    shown = {upload.id: upload for upload in cards}
    ties = {tie.upload_id: tie.thread_id for tie in rows.replacements(tx, shown)}
    threads = {ties.get(key, key) for key in shown}
    states = [(key, upload.state) for key, upload in shown.items()]
    told = (states, sorted(ties.items()), rows.pulse(tx, set(shown), threads))
    return sha256(repr(told).encode()).hexdigest()[:24]


def waiting(tx: Tx, actor: Actor) -> list[tables.Upload]:
    """The newest file of each paper about which the actor's side has something to read."""
    staff = actor.role is not Role.UPLOADER
    found = rows.unread(tx, actors.papers(tx, actor), of_staff=staff)
    newest = [rows.newest(tx, thread_id) for thread_id in found]
    return [row for row in newest if (row.uploader_id != actor.account_id) is staff]


def unread(tx: Tx, actor: Actor) -> int:
    """About how many papers the actor's side has something to read."""
    staff, scope = actor.role is not Role.UPLOADER, actors.papers(tx, actor)
    return rows.unread_threads(tx, scope, account_id=actor.account_id, of_staff=staff)


def _found(tx: Tx, actor: Actor, number: str) -> tables.Upload:
    upload = uploads.find(tx, actors.papers(tx, actor), number)
    if upload is None:
        raise NotFound()
    return upload


def _may_write(actor: Actor, upload: tables.Upload) -> bool:
    own = upload.uploader_id == actor.account_id
    return own or (actor.role is Role.CLERK and upload.unit_id == actor.unit_id)


def _mark(
    tx: Tx, actor: Actor, message: Message, *, staff: bool | None = None, now: datetime
) -> None:
    side = message.from_staff if staff is None else staff
    rows.mark_seen(
        tx,
        Seen(
            thread_id=message.thread_id,
            by_staff=side,
            message_id=message.id,
            by_id=actor.account_id,
            at=now,
        ),
    )


def _tell_the_other(tx: Tx, message: Message, upload: tables.Upload, *, now: datetime) -> None:
    """Have the uploader told what staff said, and who spoke last for the staff what he answers."""
    if message.from_staff:
        to_id: int | None = upload.uploader_id
    else:
        earlier = [row.by_id for row in rows.messages(tx, message.thread_id) if row.from_staff]
        to_id = earlier[-1] if earlier else None
    if message.reason_code == WITHDRAWN:
        event = notices.WITHDRAWN
    else:
        event = notices.RETURNED if message.reason_code else notices.MESSAGE
    notices.tell(tx, event, upload_id=upload.id, to_id=to_id, reason=message.reason_code, now=now)


def _said(row: Message, numbers: Mapping[int, str], *, staff: bool, read: int) -> Said:
    mine = row.from_staff is staff
    return Said(
        message_id=row.id,
        number=numbers.get(row.upload_id, ""),
        mine=mine,
        by_name=row.by_name,
        reason_code=row.reason_code,
        words=row.words,
        at=row.at,
        new=not mine and row.id > read,
    )


def _file(row: tables.Upload) -> File:
    return File(
        number=row.number,
        name=row.name,
        state=row.state,
        received_at=row.received_at,
        pages=row.pages_total,
    )
