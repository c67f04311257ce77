"""Receiving files and telling how far each one is.

A receipt is a promise: it is given only when the bytes are durable and the row, the work
and the audit event are committed. Ringing the queue comes after, and may be lost.
"""

from __future__ import annotations

import mimetypes
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ce_intake.contract import Json
from ce_intake.desk import actors, sealed, talk, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.upload_views import WAITING, Receipt, UploadCard, cards, receipt_of
from ce_intake.errors import InvalidInput, NotAllowed, NotFound, StaleDecision
from ce_intake.store import proposals, tables, uploads as rows, work as work_rows
from ce_intake.store.scope import Scope
from ce_intake.store.session import Tx

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # no sign that can be taken for another
MEDIA_TYPES = ("image/", "application/pdf")
PREVIEW_TYPE = "image/jpeg"
LONGEST_CODE = 64  # characters of a reason's code
GROUPS: Mapping[str, tuple[str, ...]] = {
    "under_way": ("received", "waiting", "reading", "proposed", "set_aside"),
    "returned": ("returned",),
    "confirmed": ("confirmed",),
    "duplicate": ("duplicate",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """Where the bytes of an original are; they are given out as an attachment only."""

    name: str
    media_type: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """Our own picture of one page."""

    sha256: str
    media_type: str
    width: int
    height: int


def receive(  # noqa: PLR0913  named arguments of one act
    tx: Tx,
    actor: Actor,
    *,
    name: str,
    sha256: str,
    size: int,
    pool: str = "interactive",
    client_key: str | None = None,
    replaces: str | None = None,
    now: datetime,
) -> Receipt:
    """Take in a file whose bytes are kept already; the same key gives the same receipt.

    *replaces* is the number of the returned paper in whose place it is sent.
    """
    require(actor, Role.UPLOADER, Role.CLERK, Role.VERIFIER)
    if actor.unit_id is None:
        raise NotAllowed()
    if pool not in tables.POOLS:
        raise InvalidInput(field="pool", problem="problem_not_a_choice")
    rows.lock_account(tx, actor.account_id)
    known = rows.by_client_key(tx, actor.account_id, client_key) if client_key else None
    if known is not None:
        return receipt_of(tx, known)
    rows.keep_blob(tx, sha256, size=size, now=now)
    upload = _new_upload(tx, actor, sha256, now=now)
    upload.name, upload.size = name[:255], size
    upload.client_key, upload.pool = client_key, pool
    rows.add(tx, upload)
    if upload.duplicate_of is None:
        work_rows.add(tx, _new_work(upload, now=now))
    told = {"name": upload.name, "sha256": sha256}
    if replaces:
        talk.replace(tx, actor, upload, replaces=replaces)
        told["replaces"] = replaces
    trail.note(
        tx,
        actor,
        "upload.receive",
        f"upload/{upload.number}",
        now=now,
        unit_id=upload.unit_id,
        reason=upload.state,
        values=told,
    )
    return receipt_of(tx, upload)


def card(tx: Tx, actor: Actor, number: str) -> UploadCard:
    """How far one file is."""
    return cards(tx, actor, [_found(tx, actor, number)])[0]


def mine(
    tx: Tx,
    actor: Actor,
    *,
    words: str = "",
    group: str = "",
    before: int | None = None,
    limit: int = 50,
) -> list[UploadCard]:
    """The actor's own files, newest first; *before* is the `upload_id` of the last one seen.

    *words* are looked for in number, name and content; *group* is one of `GROUPS`, empty for all.
    """
    found = rows.search_of_account(
        tx,
        actor.account_id,
        words=words,
        states=GROUPS.get(group, ()),
        before=before,
        limit=limit,
    )
    return cards(tx, actor, found)


def counts_of(tx: Tx, actor: Actor) -> dict[str, int]:
    """How many of the actor's own files are in each state; a replaced one counts no more."""
    return rows.counts_of_account(tx, actor.account_id)


def listed(
    tx: Tx,
    actor: Actor,
    *,
    state: str | None = None,
    before: int | None = None,
    limit: int = 50,
) -> list[UploadCard]:
    """All files that the actor may see, newest first; for clerks and verifiers."""
    scope = actors.papers(tx, actor)
    found = rows.in_scope(tx, scope, state=state, before=before, limit=limit)
    return cards(tx, actor, found)


def unread(tx: Tx, actor: Actor) -> list[UploadCard]:
    """The papers about which the actor's side has something to read, the longest waiting first."""
    return cards(tx, actor, talk.waiting(tx, actor))


def pulse(tx: Tx, actor: Actor, number: str | None = None, *, limit: int = 50) -> str | None:
    """What changes whenever a card of `mine`, or the card *number*, does; None while one waits.

    A place in the queue moves by what others do, so a card that waits is always drawn anew.
    """
    if number is None:
        found = list(rows.of_account(tx, actor.account_id, before=None, limit=limit))
    else:
        found = [_found(tx, actor, number)]
    if any(upload.state in WAITING for upload in found):
        return None
    return talk.pulse(tx, found)


def reading(tx: Tx, actor: Actor, number: str) -> Json | None:
    """The newest reading as contract JSON, identity numbers masked; None where there is none."""
    content = rows.latest_reading(tx, _found(tx, actor, number).id)
    return None if content is None else sealed.masked_reading(content, tx.keys)


def reread(tx: Tx, actor: Actor, number: str, *, now: datetime) -> Receipt:
    """Have a file read again; refused where a clerk has confirmed an entry of it."""
    require(actor, Role.CLERK)
    upload = rows.locked(tx, _found(tx, actor, number).id)
    item = rows.work_of(tx, upload.id)
    if item is None or item.state in ("ready", "leased"):
        return receipt_of(tx, upload)
    if item.task != "read":
        raise NotAllowed()  # a stack is read again through its batch, sheet by sheet
    for proposal in proposals.of_upload(tx, upload.id):
        if proposal.state == "confirmed":
            raise StaleDecision(by=actor.name, at=proposal.decided_at, what=proposal.content)
        proposal.state = "superseded"
        proposal.version += 1
    item.state, item.ready_at, item.rung_at = "ready", now, None
    item.attempts = item.failures = item.lease_losses = 0
    upload.state, upload.reason_code, upload.reason_words = "received", None, ""
    upload.reason_facts, upload.pages_done = {}, 0
    trail.note(tx, actor, "upload.reread", f"upload/{number}", now=now, unit_id=upload.unit_id)
    return receipt_of(tx, upload)


def give_back(
    tx: Tx, actor: Actor, number: str, *, reason: str, words: str, now: datetime
) -> UploadCard:
    """Return a file that could not be read to its uploader, with a reason."""
    require(actor, Role.CLERK)
    if not reason.strip() or len(reason) > LONGEST_CODE:
        raise InvalidInput(field="reason", problem="problem_missing")
    upload = rows.locked(tx, _found(tx, actor, number).id)
    if upload.state != "set_aside" or proposals.of_upload(tx, upload.id):
        raise StaleDecision(by="", at=upload.received_at, what=upload.state)
    upload.state, upload.reason_code, upload.reason_words = "returned", reason, words[:1000]
    trail.note(
        tx,
        actor,
        "upload.return",
        f"upload/{number}",
        now=now,
        unit_id=upload.unit_id,
        reason=reason,
        values={"words": words},
    )
    talk.say(tx, actor, upload, words=words, reason=reason, now=now)
    return card(tx, actor, number)


def original(tx: Tx, actor: Actor, number: str) -> Original:
    """Where the original's bytes are, with its own name."""
    upload = _found(tx, actor, number)
    guess = mimetypes.guess_type(upload.name)[0] or ""
    media_type = guess if guess.startswith(MEDIA_TYPES) else "application/octet-stream"
    return Original(name=upload.name, media_type=media_type, sha256=upload.sha256, size=upload.size)


def page_image(tx: Tx, actor: Actor, number: str, page: int) -> PageImage:
    """Our own picture of one page."""
    found = rows.page(tx, _found(tx, actor, number).id, page)
    if found is None:
        raise NotFound()
    return PageImage(
        sha256=found.sha256, media_type=PREVIEW_TYPE, width=found.width, height=found.height
    )


def _found(tx: Tx, actor: Actor, number: str) -> tables.Upload:
    upload = rows.find(tx, actors.papers(tx, actor), number)
    if upload is None:
        raise NotFound()
    return upload


def new_number(now: datetime, kind: str = "R") -> str:
    """A number that nobody can guess and everybody can read out: R of receipts, B of batches."""
    tail = "".join(secrets.choice(ALPHABET) for _ in range(8))
    return f"{kind}-{now:%Y%m%d}-{tail}"


def _new_upload(tx: Tx, actor: Actor, sha256: str, *, now: datetime) -> tables.Upload:
    """An upload of these bytes; a duplicate where the actor has sent them before."""
    earlier = rows.first_with_bytes(tx, Scope(account_id=actor.account_id), sha256)
    return tables.Upload(
        number=new_number(now),
        uploader_id=actor.account_id,
        unit_id=actor.unit_id,
        sha256=sha256,
        state="received" if earlier is None else "duplicate",
        duplicate_of=None if earlier is None else earlier.id,
        received_at=now,
        pages_total=0,
        pages_done=0,
        reason_facts={},
        reason_words="",
    )


def _new_work(upload: tables.Upload, *, now: datetime) -> tables.Work:
    return work_rows.fresh(upload.id, upload.unit_id, pool=upload.pool, task="read", ready_at=now)
