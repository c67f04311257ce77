"""What is shown of a file that was sent in: its receipt, and the card that says how far it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from ce_intake.desk import talk
from ce_intake.desk.actors import Actor
from ce_intake.desk.talk import Mark
from ce_intake.messages import LANGUAGES, refusal
from ce_intake.store import proposals, tables, uploads as rows
from ce_intake.store.session import Tx

NOTHING_SAID = Mark()
WAITING = ("received", "waiting", "reading")  # the system has the next move


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What we promise to have; `work_id` is to be rung once the transaction is committed."""

    number: str
    name: str
    sha256: str
    size: int
    received_at: datetime
    state: str
    duplicate_of: str | None = None
    work_id: int | None = None
    pool: str = "interactive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why something was returned or set aside: a message code, its facts, and words."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    words: str = ""

    @property
    def sentences(self) -> Mapping[str, str]:
        """What is told of it, by language."""
        return {lang: refusal(self.code, self.facts, lang=lang) for lang in LANGUAGES}


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """One entry that a file proposed, as its uploader sees it."""

    proposal_id: int
    state: str
    kind: str
    name: str
    content: str
    hours: str
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadCard(Receipt):
    """A receipt with how far the file is."""

    pages_total: int = 0
    pages_done: int = 0
    place_in_queue: int | None = None
    reason: Reason | None = None
    entries: tuple[EntryLine, ...] = ()
    waiting: bool = False  # whether the system, not a person, has the next move
    upload_id: int = 0  # the cursor of `mine`
    talk: Mark = NOTHING_SAID
    own: bool = False  # whether whoever looks has sent it


def receipt_of(tx: Tx, upload: tables.Upload) -> Receipt:
    """The receipt of a file."""
    item = rows.work_of(tx, upload.id)
    earlier = upload.duplicate_of
    return Receipt(
        number=upload.number,
        name=upload.name,
        sha256=upload.sha256,
        size=upload.size,
        received_at=upload.received_at,
        state=upload.state,
        duplicate_of=None if earlier is None else rows.number_of(tx, earlier),
        work_id=None if item is None else item.id,
        pool=upload.pool,
    )


def cards(tx: Tx, actor: Actor, found: Sequence[tables.Upload]) -> list[UploadCard]:
    """The cards of these files for whoever looks, in the same order."""
    marks = talk.marks(tx, actor, found)
    return [
        replace(_card(tx, row), talk=marks[row.id], own=row.uploader_id == actor.account_id)
        for row in found
    ]


def _card(tx: Tx, upload: tables.Upload) -> UploadCard:
    item = rows.work_of(tx, upload.id)
    queued = item is not None and item.state == "ready"
    earlier = upload.duplicate_of
    return UploadCard(
        upload_id=upload.id,
        number=upload.number,
        name=upload.name,
        sha256=upload.sha256,
        size=upload.size,
        received_at=upload.received_at,
        state=upload.state,
        duplicate_of=None if earlier is None else rows.number_of(tx, earlier),
        work_id=None if item is None else item.id,
        pool=upload.pool,
        pages_total=upload.pages_total,
        pages_done=upload.pages_done,
        place_in_queue=rows.place_in_queue(tx, item) if item and queued else None,
        reason=_reason(upload.reason_code, upload.reason_facts, upload.reason_words),
        entries=tuple(_line(proposal) for proposal in proposals.of_upload(tx, upload.id)),
        waiting=upload.state in WAITING,
    )


def _line(proposal: tables.Proposal) -> EntryLine:
    hours = proposal.fields["hours"]["value"]
    return EntryLine(
        proposal_id=proposal.id,
        state=proposal.state,
        kind=proposal.kind,
        name=proposal.name,
        content=proposal.content,
        hours="" if hours is None else str(hours),
        reason=_reason(proposal.reason_code, {}, proposal.reason_words),
    )


def _reason(code: str | None, facts: Mapping[str, object], words: str) -> Reason | None:
    return None if code is None else Reason(code=code, facts=dict(facts), words=words)
