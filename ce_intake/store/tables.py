"""The tables: what is kept, with the states that each thing can be in.

The migrations make the same tables (a test proves it). Rows never leave store and desk.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from ce_intake.store.columns import Base, Json

ROLES = ("uploader", "clerk", "verifier", "admin", "auditor")
UPLOAD_STATES = (
    "received",
    "waiting",
    "reading",
    "proposed",
    "confirmed",
    "returned",
    "set_aside",
    "duplicate",
)
WORK_STATES = ("ready", "leased", "done", "set_aside", "parted", "paused", "cancelled")
TASKS = ("read", "join", "pages")
BATCH_STATES = ("open", "paused", "closed", "cancelled")
SOURCE_STATES = ("taken", "duplicate", "refused")
PLACES = ("waiting", "document", "separator", "blank", "rejected")
POOLS = ("interactive", "bulk")
PROPOSAL_STATES = ("open", "confirmed", "returned", "not_a_proof", "set_aside", "superseded")
ENTRY_STATES = ("counted", "void")
PERSON_STATES = ("active", "left", "retired", "locked")
LOOK_STATES = ("unseen", "waiting", "differs", "right", "wrong", "reopened")


def one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    """A constraint that *column* holds one of *values*."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


class Unit(Base):
    """A unit (单位) or supervising department (主管部门); `path` is "/1/4/9/", itself last."""

    __tablename__ = "unit"
    id: Mapped[int] = mapped_column(primary_key=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    path: Mapped[str] = mapped_column(String(400), index=True)
    name: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime]


class Person(Base):
    """A person of the register; the identity number is encrypted, found by a keyed index."""

    __tablename__ = "person"
    __table_args__ = (one_of("state", PERSON_STATES),)
    person_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    name: Mapped[str] = mapped_column(String(100), index=True)
    former_names: Mapped[list[str]]
    id_cipher: Mapped[bytes | None]
    id_index: Mapped[str | None] = mapped_column(String(64), index=True)
    id_tail: Mapped[str] = mapped_column(String(4))
    employer: Mapped[str] = mapped_column(String(200))
    posts: Mapped[list[str]]  # as `register.dated` spells them, like the titles
    titles: Mapped[list[str]]
    title_level: Mapped[str] = mapped_column(String(40))
    high_tech: Mapped[bool]
    certificate_book_no: Mapped[str] = mapped_column(String(64))
    former_booklets: Mapped[list[str]]
    registrar: Mapped[str] = mapped_column(String(200))
    state: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class Account(Base):
    """Somebody who can sign in."""

    __tablename__ = "account"
    __table_args__ = (one_of("role", ROLES),)
    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(String(100))
    role: Mapped[str] = mapped_column(String(16))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.person_id"))
    password_hash: Mapped[str] = mapped_column(String(200))
    lang: Mapped[str] = mapped_column(String(2))
    active: Mapped[bool]
    created_at: Mapped[datetime]


class Session(Base):
    """A signed-in browser; only the hash of its token is kept."""

    __tablename__ = "session"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    client: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]


class ApiToken(Base):
    """A token for the API; only its hash is kept."""

    __tablename__ = "api_token"
    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    label: Mapped[str] = mapped_column(String(100))
    created_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class SignInFailure(Base):
    """A sign-in that failed; counted to slow down guessing."""

    __tablename__ = "sign_in_failure"
    id: Mapped[int] = mapped_column(primary_key=True)
    login_hash: Mapped[str] = mapped_column(String(64), index=True)
    client: Mapped[str] = mapped_column(String(64), index=True)
    at: Mapped[datetime] = mapped_column(index=True)


class Blob(Base):
    """Bytes that are kept in the content-addressed storage."""

    __tablename__ = "blob"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    created_at: Mapped[datetime]


class Upload(Base):
    """One file that somebody sent in; the receipt is its number, digest, size and time."""

    __tablename__ = "upload"
    __table_args__ = (
        one_of("state", UPLOAD_STATES),
        one_of("pool", POOLS),
        UniqueConstraint("uploader_id", "client_key"),
        Index("ix_upload_unit_id_sha256", "unit_id", "sha256"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(24), unique=True)
    uploader_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    name: Mapped[str] = mapped_column(String(255))
    sha256: Mapped[str] = mapped_column(ForeignKey("blob.sha256"), index=True)
    size: Mapped[int]
    client_key: Mapped[str | None] = mapped_column(String(100))
    pool: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(16), index=True)
    duplicate_of: Mapped[int | None] = mapped_column(ForeignKey("upload.id"))
    received_at: Mapped[datetime]
    pages_total: Mapped[int]
    pages_done: Mapped[int]
    reason_code: Mapped[str | None] = mapped_column(String(64))
    reason_facts: Mapped[Json]
    reason_words: Mapped[str] = mapped_column(String(1000))


class Work(Base):
    """A reading that an upload needs: its own outbox, lease and fencing counter.

    `read` is a whole file. A stack of scanned sheets has a `join`, which is "parted" while
    `pages` items, each for a range of sheets, are still to be done.
    """

    __tablename__ = "work"
    __table_args__ = (
        one_of("state", WORK_STATES),
        one_of("task", TASKS),
        UniqueConstraint("upload_id", "first_sheet"),
        Index("ix_work_state_pool_unit", "state", "pool", "unit_id", "task", "ready_at"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    upload_id: Mapped[int] = mapped_column(ForeignKey("upload.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    task: Mapped[str] = mapped_column(String(16))
    first_sheet: Mapped[int]  # 0: all of them
    last_sheet: Mapped[int]
    pool: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(16))
    lease_epoch: Mapped[int]
    lease_owner: Mapped[str | None] = mapped_column(String(100))
    lease_until: Mapped[datetime | None]
    attempts: Mapped[int]  # how often it was begun
    failures: Mapped[int]  # how often the file failed its reader: evidence against the file
    lease_losses: Mapped[int]  # how often a worker vanished: evidence against the machine
    ready_at: Mapped[datetime]
    rung_at: Mapped[datetime | None]
    last_code: Mapped[str | None] = mapped_column(String(64))


class Page(Base):
    """Our own upright picture of one page, for people to look at."""

    __tablename__ = "page"
    upload_id: Mapped[int] = mapped_column(ForeignKey("upload.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(ForeignKey("blob.sha256"))
    width: Mapped[int]
    height: Mapped[int]


class Reading(Base):
    """What one run of the pipeline said about an upload, as contract JSON."""

    __tablename__ = "reading"
    __table_args__ = (UniqueConstraint("upload_id", "epoch"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    upload_id: Mapped[int] = mapped_column(ForeignKey("upload.id"))
    epoch: Mapped[int]
    pipeline: Mapped[str] = mapped_column(String(100))
    content: Mapped[Json]
    created_at: Mapped[datetime]


class Proposal(Base):
    """One certificate entry that a reading proposes, until somebody decides."""

    __tablename__ = "proposal"
    __table_args__ = (
        one_of("state", PROPOSAL_STATES),
        UniqueConstraint("reading_id", "document_index", "entry_index"),
        Index("ix_proposal_unit_id_certificate_key", "unit_id", "certificate_key"),
        Index("ix_proposal_unit_id_class_key", "unit_id", "class_key"),
        Index("ix_proposal_unit_id_state_created_at", "unit_id", "state", "created_at"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    upload_id: Mapped[int] = mapped_column(ForeignKey("upload.id"), index=True)
    reading_id: Mapped[int] = mapped_column(ForeignKey("reading.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    document_index: Mapped[int]
    entry_index: Mapped[int]
    pages: Mapped[list[int]]
    kind: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(16))
    version: Mapped[int]
    fields: Mapped[Json]  # the contract's entry object
    name: Mapped[str] = mapped_column(String(100))
    content: Mapped[str] = mapped_column(String(300))
    doubts: Mapped[int]  # doubtful fields, blocking warnings, nobody matched: the order "doubt"
    certificate_key: Mapped[str | None] = mapped_column(String(100))
    class_key: Mapped[str | None] = mapped_column(String(120))
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.person_id"), index=True)
    created_at: Mapped[datetime]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    decided_at: Mapped[datetime | None]
    reason_code: Mapped[str | None] = mapped_column(String(64))
    reason_words: Mapped[str] = mapped_column(String(1000))
    words: Mapped[str] = mapped_column(server_default="")  # folded, to be searched for
    upload: Mapped[Upload] = relationship()


class PageWord(Base):
    """What a page says, whole identity numbers hidden; `folded` is what is searched."""

    __tablename__ = "page_word"
    upload_id: Mapped[int] = mapped_column(ForeignKey("upload.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    said: Mapped[str]
    folded: Mapped[str]


class WordPair(Base):
    """A pair of neighbouring characters that stands on a page of an upload."""

    __tablename__ = "word_pair"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  SQLAlchemy reads it from the class
    pair: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    upload_id: Mapped[int] = mapped_column(ForeignKey("upload.id"), primary_key=True)


class SavedFilter(Base):
    """A view of the queue that a clerk keeps under a name."""

    __tablename__ = "saved_filter"
    __table_args__ = (UniqueConstraint("account_id", "name"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    name: Mapped[str] = mapped_column(String(60))
    query: Mapped[Json]
    created_at: Mapped[datetime]


class Entry(Base):
    """A confirmed entry as it now stands; the versions say how it came to be."""

    __tablename__ = "entry"
    __table_args__ = (
        one_of("state", ENTRY_STATES),
        Index(
            "uq_entry_person_certificate",
            "person_id",
            "certificate_key",
            unique=True,
            sqlite_where=text("certificate_key IS NOT NULL AND state <> 'void'"),
            postgresql_where=text("certificate_key IS NOT NULL AND state <> 'void'"),
        ),
        Index(
            "uq_entry_proposal",
            "proposal_id",
            unique=True,
            sqlite_where=text("state <> 'void'"),
            postgresql_where=text("state <> 'void'"),
        ),
        Index("ix_entry_person_id_credit_year", "person_id", "credit_year"),
        Index("ix_entry_unit_id_certificate_key", "unit_id", "certificate_key"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposal.id"))
    upload_id: Mapped[int] = mapped_column(ForeignKey("upload.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    certificate_key: Mapped[str | None] = mapped_column(String(100))
    credit_year: Mapped[int | None]
    subject: Mapped[str | None] = mapped_column(String(32))
    hours: Mapped[Decimal | None]
    eligible: Mapped[bool]
    state: Mapped[str] = mapped_column(String(16))
    version: Mapped[int]
    upload: Mapped[Upload] = relationship()


class EntryVersion(Base):
    """One version of an entry, with its evidence; written once, never changed."""

    __tablename__ = "entry_version"
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[str] = mapped_column(String(16))  # confirm, amend, void
    content: Mapped[Json]  # fields as confirmed
    evidence: Mapped[Json]  # what was read, where, in which bytes
    digest: Mapped[str] = mapped_column(String(64))
    reason: Mapped[str] = mapped_column(String(1000))
    by_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    by_name: Mapped[str] = mapped_column(String(100))  # 经办人 as named at that time
    at: Mapped[datetime]


class ConfirmedBatch(Base):
    """Entries of one course that a clerk confirmed together."""

    __tablename__ = "confirmed_batch"
    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    content: Mapped[str] = mapped_column(String(300))
    by_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    at: Mapped[datetime]


class BatchItem(Base):
    """One entry of a batch: whether it was drawn for a second look, and what that said."""

    __tablename__ = "batch_item"
    __table_args__ = (one_of("state", LOOK_STATES),)
    id: Mapped[int] = mapped_column(primary_key=True)
    batch_id: Mapped[int] = mapped_column(ForeignKey("confirmed_batch.id"), index=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), unique=True)
    state: Mapped[str] = mapped_column(String(16), index=True)
    typed: Mapped[Json]  # what was typed at the second look
    by_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    at: Mapped[datetime | None]


class AuditHead(Base):
    """Where a stream of the audit trail ends now."""

    __tablename__ = "audit_head"
    stream: Mapped[str] = mapped_column(String(32), primary_key=True)
    seq: Mapped[int]
    hash: Mapped[str] = mapped_column(String(64))


class AuditEvent(Base):
    """One event of the audit trail, chained to the one before it in its stream."""

    __tablename__ = "audit_event"
    __table_args__ = (UniqueConstraint("stream", "seq"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    stream: Mapped[str] = mapped_column(String(32))
    seq: Mapped[int]
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))
    at: Mapped[str] = mapped_column(String(32))  # ISO 8601 UTC: the very characters hashed
    actor: Mapped[str] = mapped_column(String(64))
    role: Mapped[str] = mapped_column(String(16))
    scope: Mapped[str] = mapped_column(String(32))
    action: Mapped[str] = mapped_column(String(32), index=True)
    object: Mapped[str] = mapped_column(String(100), index=True)
    version: Mapped[int]
    reason: Mapped[str] = mapped_column(String(64))
    commitments: Mapped[str] = mapped_column(String(4000))  # "name=hex", one a line, sorted


class AuditValue(Base):
    """A value behind a commitment; deleting it forgets the value and keeps the chain."""

    __tablename__ = "audit_value"
    event_id: Mapped[int] = mapped_column(ForeignKey("audit_event.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str]
    salt: Mapped[bytes]


class Serving(Base):
    """When a pool last served a unit, so that units take turns."""

    __tablename__ = "serving"
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    pool: Mapped[str] = mapped_column(String(16), primary_key=True)
    served_at: Mapped[datetime]


class Batch(Base):
    """Paper that came in together: whose it is, where it lay, how many sheets there must be."""

    __tablename__ = "batch"
    __table_args__ = (one_of("state", BATCH_STATES),)
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(24), unique=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    opened_by: Mapped[int] = mapped_column(ForeignKey("account.id"))
    title: Mapped[str] = mapped_column(String(200))
    origin: Mapped[str] = mapped_column(String(64), index=True)  # the same place, scanned again
    year: Mapped[int | None]
    box: Mapped[str] = mapped_column(String(100))
    shelf_mark: Mapped[str] = mapped_column(String(100))
    control_count: Mapped[int | None]  # sheets that the operator counted
    state: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime]
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    closed_at: Mapped[datetime | None]
    closing_words: Mapped[str] = mapped_column(String(1000))


class Source(Base):
    """A file of a batch as it was found: taken, known already, or refused with the reason."""

    __tablename__ = "source"
    __table_args__ = (
        one_of("state", SOURCE_STATES),
        UniqueConstraint("batch_id", "path", "sha256"),
        Index("ix_source_unit_sha", "unit_id", "sha256"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    batch_id: Mapped[int] = mapped_column(ForeignKey("batch.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    upload_id: Mapped[int | None] = mapped_column(ForeignKey("upload.id"), index=True)
    path: Mapped[str] = mapped_column(String(1000))
    sha256: Mapped[str] = mapped_column(String(64))  # empty where no bytes were read
    size: Mapped[int]
    pages: Mapped[int]
    state: Mapped[str] = mapped_column(String(16))
    duplicate_of: Mapped[int | None] = mapped_column(ForeignKey("source.id"))
    reason_code: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime]


class Stack(Base):
    """An upload made of a batch's sheets, in which documents may go on from file to file."""

    __tablename__ = "stack"
    upload_id: Mapped[int] = mapped_column(ForeignKey("upload.id"), primary_key=True)
    batch_id: Mapped[int] = mapped_column(ForeignKey("batch.id"), index=True)
    arranged: Mapped[bool]  # a person says which sheets belong together
    version: Mapped[int]  # of the arrangement


class Sheet(Base):
    """One side of paper in a stack, and where it went: the page ledger."""

    __tablename__ = "sheet"
    __table_args__ = (one_of("place", PLACES),)
    upload_id: Mapped[int] = mapped_column(ForeignKey("stack.upload_id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)  # as it came in, from 1
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), index=True)
    source_page: Mapped[int]
    position: Mapped[int]  # in the order as it stands now
    place: Mapped[str] = mapped_column(String(16))
    document: Mapped[int | None]  # the first document that has it, from 0
    turn: Mapped[int | None]  # degrees clockwise, where a person said so
    read_at: Mapped[datetime | None]
    reason_code: Mapped[str | None] = mapped_column(String(64))


class Recognised(Base):
    """The words of a sheet, compressed and encrypted, and a small picture of it.

    `alone`, kept likewise, is what they say without those of other sheets; None: not known.
    """

    __tablename__ = "recognised"
    upload_id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    pipeline: Mapped[str] = mapped_column(String(100))
    words: Mapped[bytes]
    alone: Mapped[bytes | None]
    thumb: Mapped[bytes]
    __table_args__ = (
        ForeignKeyConstraint(["upload_id", "number"], ["sheet.upload_id", "sheet.number"]),
    )
