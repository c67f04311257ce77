"""What people see of a batch: its ledger, how fast it goes, what is doubtful, who is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from ce_intake.desk import actors
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import NotFound
from ce_intake.store import accounts, batch_lines, batches as rows, tables
from ce_intake.store.session import Tx

WINDOW = timedelta(minutes=10)  # over which the pace is taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Where the sheets of a batch are; they are always as many as came in."""

    sheets: int
    document: int
    separator: int
    blank: int
    rejected: int
    waiting: int
    unread: int  # of all sheets, those that a reader has still to look at


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchView:
    """A batch as it stands."""

    batch_id: int
    number: str
    title: str
    unit: str
    year: int | None
    box: str
    shelf_mark: str
    control_count: int | None
    state: str
    created_at: datetime
    opened_by: str
    taken_by: str | None
    closed_by: str | None
    closed_at: datetime | None
    closing_words: str
    ledger: Ledger
    files: int
    duplicates: int
    refused: int
    documents: int
    entries: int
    open: int
    decided: int
    doubts: int
    pages_a_minute: float | None
    seconds_left: int | None

    @property
    def reading(self) -> bool:
        """Whether the system has the next move."""
        return self.state == "open" and (self.ledger.unread > 0 or self.ledger.waiting > 0)

    @property
    def agrees(self) -> bool:
        """Whether the sheets are as many as the operator counted."""
        return self.control_count == self.ledger.sheets


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """A file of a batch, and what became of it."""

    path: str
    sha256: str
    size: int
    pages: int
    state: str
    code: str | None
    upload: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """The entries of one person and year in a batch."""

    name: str
    person_id: str | None
    year: str
    open: int
    decided: int
    doubts: int
    first: int  # proposal to begin with


def listed(
    tx: Tx, actor: Actor, *, now: datetime, before: int | None = None, limit: int = 30
) -> list[BatchView]:
    """The batches that the actor may see, newest first."""
    require(actor, Role.CLERK, Role.VERIFIER)
    found = rows.in_scope(tx, actors.batches(tx, actor), before=before, limit=limit)
    return [_view(tx, row, now=now) for row in found]


def show(tx: Tx, actor: Actor, number: str, *, now: datetime) -> BatchView:
    """One batch."""
    return _view(tx, found(tx, actor, number), now=now)


def files(
    tx: Tx,
    actor: Actor,
    number: str,
    *,
    state: str | None = None,
    first: int = 0,
    limit: int | None = None,
) -> Iterator[SourceView]:
    """The files of a batch as they were found; those refused first and taken later only once."""
    batch = found(tx, actor, number)
    return (
        SourceView(
            path=source.path,
            sha256=source.sha256,
            size=source.size,
            pages=source.pages,
            state=source.state,
            code=source.reason_code,
            upload=upload,
        )
        for source, upload in batch_lines.files(tx, batch.id, state=state, first=first, limit=limit)
    )


def worklist(
    tx: Tx, actor: Actor, number: str, *, first: int = 0, limit: int | None = None
) -> list[Work]:
    """What a batch proposes, by person and year, from line *first* on; the nameless come last."""
    batch = found(tx, actor, number)
    return [
        Work(
            name=line.name,
            person_id=line.person_id,
            year="" if line.year is None else str(line.year),
            open=line.open,
            decided=line.all - line.open,
            doubts=line.doubts,
            first=line.first,
        )
        for line in rows.worklist(tx, batch.id, first=first, limit=limit)
    ]


def found(tx: Tx, actor: Actor, number: str) -> tables.Batch:
    """The batch's row, if the actor may see it."""
    require(actor, Role.CLERK, Role.VERIFIER)
    batch = rows.find(tx, actors.batches(tx, actor), number)
    if batch is None:
        raise NotFound()
    return batch


def ledger(tx: Tx, batch_id: int) -> Ledger:
    """Where the sheets of a batch are now."""
    places = rows.sheet_counts(tx, batch_id)
    return Ledger(
        sheets=sum(places.values()),
        document=places.get("document", 0),
        separator=places.get("separator", 0),
        blank=places.get("blank", 0),
        rejected=places.get("rejected", 0),
        waiting=places.get("waiting", 0),
        unread=rows.unread_count(tx, batch_id),
    )


def _view(tx: Tx, row: tables.Batch, *, now: datetime) -> BatchView:
    counted = ledger(tx, row.id)
    sources = batch_lines.file_counts(tx, row.id)
    states = rows.proposal_counts(tx, row.id)
    speed = _pages_a_minute(tx, row.id, now=now)
    unit = accounts.unit(tx, row.unit_id)
    left = round(counted.unread / speed * 60) if speed and row.state == "open" else None
    waiting = sum(number for state, number, _, _ in states if state == "open")
    entries = sum(number for _, number, _, _ in states)
    return BatchView(
        batch_id=row.id,
        number=row.number,
        title=row.title,
        unit=unit.name if unit else "",
        year=row.year,
        box=row.box,
        shelf_mark=row.shelf_mark,
        control_count=row.control_count,
        state=row.state,
        created_at=row.created_at,
        opened_by=_name(tx, row.opened_by) or "",
        taken_by=_name(tx, row.taken_by),
        closed_by=_name(tx, row.closed_by),
        closed_at=row.closed_at,
        closing_words=row.closing_words,
        ledger=counted,
        files=sources.get("taken", 0),
        duplicates=sources.get("duplicate", 0),
        refused=sources.get("refused", 0),
        documents=sum(documents for _, _, _, documents in states),
        entries=entries,
        open=waiting,
        decided=entries - waiting,
        doubts=sum(doubts for state, _, doubts, _ in states if state == "open"),
        pages_a_minute=speed,
        seconds_left=left if counted.unread else None,
    )


def _pages_a_minute(tx: Tx, batch_id: int, *, now: datetime) -> float | None:
    """The pace of the last minutes; None where too little was read to tell."""
    pace = rows.pace(tx, batch_id, since=now - WINDOW)
    if pace.sheets < 2 or pace.first is None or pace.last is None:
        return None
    seconds = (pace.last - pace.first).total_seconds()
    return (pace.sheets - 1) / seconds * 60 if seconds > 0 else None


def _name(tx: Tx, account_id: int | None) -> str | None:
    account = accounts.account(tx, account_id) if account_id is not None else None
    return None if account is None else account.name
