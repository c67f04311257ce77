"""Batches of paper: opened, filled stack by stack, held up, and closed with a full ledger.

A stack comes in within one transaction: its files, its sheets, the work and the audit event.
What is in the ledger stays in it; nothing is deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from ce_intake.desk import actors, scheduling, trail, uploads
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import InvalidInput, NotAllowed, NotFound, StaleDecision
from ce_intake.store import batches as rows, tables, uploads as upload_rows
from ce_intake.store.session import Tx

GOING_ON = ("open", "paused")
LONGEST_PATH = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the operator says of a batch."""

    title: str
    year: int | None = None
    box: str = ""
    shelf_mark: str = ""
    control_count: int | None = None  # sheets, counted by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file as it was found; `code` says why it, or its only sheet, was refused.

    `repeats`: its bytes are known and it is another sheet all the same, for it is blank.
    """

    path: str
    sha256: str = ""
    size: int = 0
    pages: int = 0
    code: str | None = None
    repeats: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Files that make a stack; the bytes of all, and of the list of them, are kept already."""

    name: str
    list_sha256: str
    list_size: int  # bytes
    files: tuple[Found, ...]
    order: tuple[int, ...] | None = None  # positions of the sheets as they came, from 1


def open_batch(tx: Tx, actor: Actor, facts: Facts, *, origin: str, now: datetime) -> str:
    """The number of the batch from *origin* that still goes on, or of a new one."""
    require(actor, Role.CLERK)
    if actor.unit_id is None:
        raise NotAllowed()
    if facts.control_count is not None and facts.control_count < 1:
        raise InvalidInput(field="control_count", problem="problem_not_a_number")
    rows.lock_unit(tx, actor.unit_id)
    known = rows.going_on(tx, actor.unit_id, origin)
    if known is not None:
        return known.number
    row = tables.Batch(
        number=uploads.new_number(now, "B"),
        unit_id=actor.unit_id,
        opened_by=actor.account_id,
        title=facts.title[:200],
        origin=origin,
        year=facts.year,
        box=facts.box[:100],
        shelf_mark=facts.shelf_mark[:100],
        control_count=facts.control_count,
        state="open",
        created_at=now,
        closing_words="",
    )
    rows.add(tx, row)
    _note(tx, actor, "batch.open", row, now=now, values={"title": row.title})
    return row.number


def going_on(tx: Tx, actor: Actor, origin: str) -> str | None:
    """The number of the unit's batch from *origin* that still goes on."""
    found = rows.going_on(tx, actor.unit_id, origin) if actor.unit_id is not None else None
    return None if found is None else found.number


def origin(tx: Tx, actor: Actor, number: str) -> str:
    """The mark under which more can be added to a batch."""
    return _going_on(tx, actor, number).origin


def known(tx: Tx, actor: Actor, digests: Iterable[str]) -> set[str]:
    """Which of these bytes the actor's unit has taken in already, in any batch."""
    if actor.unit_id is None:
        raise NotAllowed()
    return set(rows.known_sources(tx, actor.unit_id, digests))


def was_taken(tx: Tx, actor: Actor, sha256: str, path: str) -> bool:
    """Whether the actor's unit has taken in these bytes from this very path."""
    if actor.unit_id is None:
        raise NotAllowed()
    return rows.was_taken(tx, actor.unit_id, sha256, path[:LONGEST_PATH])


def note_files(tx: Tx, actor: Actor, number: str, files: Sequence[Found], *, now: datetime) -> None:
    """Note files that were not taken: known already, or refused with the reason."""
    batch = _going_on(tx, actor, number)
    noted = rows.noted(tx, batch.id, [one.path[:LONGEST_PATH] for one in files])
    fresh = [one for one in files if (one.path[:LONGEST_PATH], one.sha256) not in noted]
    earlier = rows.known_sources(tx, batch.unit_id, [one.sha256 for one in fresh if one.sha256])
    for one in fresh:
        row = _source(batch, one, now=now)
        before = earlier.get(one.sha256)
        row.state = "refused" if one.code else "duplicate"
        row.duplicate_of = before.id if before is not None else None
        rows.add(tx, row)


def receive(tx: Tx, actor: Actor, number: str, arrival: Arrival, *, now: datetime) -> str:
    """Take in a stack; the number of its upload.

    StaleDecision where somebody took one of its files meanwhile: it is to be looked at again.
    """
    batch = _going_on(tx, actor, number)
    rows.lock_unit(tx, batch.unit_id)
    files = {(one.path[:LONGEST_PATH], one.sha256) for one in arrival.files}
    fresh = [one.sha256 for one in arrival.files if not one.repeats]
    there = files & rows.noted(tx, batch.id, [path for path, _ in files])
    if there or rows.known_sources(tx, batch.unit_id, fresh):
        raise StaleDecision(by="", at=now, what=arrival.name)
    upload_rows.keep_blob(tx, arrival.list_sha256, size=arrival.list_size, now=now)
    upload = _upload(tx, actor, arrival, now=now)
    rows.add(tx, tables.Stack(upload_id=upload.id, batch_id=batch.id, arranged=False, version=1))
    sheets = _sheets(tx, batch, upload, arrival, now=now)
    upload.pages_total = len(sheets)
    upload.pages_done = sum(sheet.place == "rejected" for sheet in sheets)
    scheduling.plan(tx, upload, len(sheets), paused=batch.state == "paused", now=now)
    trail.note(
        tx,
        actor,
        "batch.receive",
        f"batch/{batch.number}",
        now=now,
        unit_id=batch.unit_id,
        version=len(sheets),
        values={"upload": upload.number, "sha256": arrival.list_sha256},
    )
    return upload.number


def hold(tx: Tx, actor: Actor, number: str, *, now: datetime) -> None:
    """Let nobody read on until the batch is taken up again; what is read stays."""
    batch = _locked(tx, actor, number)
    if batch.state == "open":
        batch.state = "paused"
        rows.lock_uploads(tx, batch.id)
        scheduling.pause(tx, batch.id)
        _note(tx, actor, "batch.pause", batch, now=now)


def go_on(tx: Tx, actor: Actor, number: str, *, now: datetime) -> None:
    """Read on where the batch was held up."""
    batch = _locked(tx, actor, number)
    if batch.state == "paused":
        batch.state = "open"
        scheduling.resume(tx, batch.id, now=now)
        _note(tx, actor, "batch.resume", batch, now=now)


def cancel(tx: Tx, actor: Actor, number: str, *, now: datetime) -> None:
    """Read no more of it; sheets that still wait are rejected, and can be read after all."""
    batch = _locked(tx, actor, number)
    if batch.state in GOING_ON:
        batch.state = "cancelled"
        rows.lock_uploads(tx, batch.id)
        scheduling.cancel(tx, batch.id)
        _note(tx, actor, "batch.cancel", batch, now=now)


def read_anew(
    tx: Tx, actor: Actor, number: str, *, pipeline: str | None = None, now: datetime
) -> int:
    """Have sheets read again: those rejected, and those that *pipeline* has not read.

    What clerks have decided stays; how many sheets will be read. None: all sheets.
    """
    batch = _locked(tx, actor, number)
    if batch.state == "closed":
        raise StaleDecision(by="", at=batch.closed_at, what=batch.number)
    if batch.state == "cancelled":
        batch.state = "open"
    rows.lock_uploads(tx, batch.id)
    count = scheduling.read_again(tx, batch, pipeline=pipeline, now=now)
    _note(tx, actor, "batch.reread", batch, now=now, values={"sheets": str(count)})
    return count


def take(tx: Tx, actor: Actor, number: str, *, now: datetime) -> None:
    """Make the batch this clerk's worklist; a second clerk may take it over."""
    batch = _locked(tx, actor, number)
    batch.taken_by = actor.account_id
    _note(tx, actor, "batch.take", batch, now=now)


def count(tx: Tx, actor: Actor, number: str, sheets: int | None, *, now: datetime) -> None:
    """Set the control count: how many sheets the operator counted by hand."""
    batch = _locked(tx, actor, number)
    if batch.state not in GOING_ON:
        raise StaleDecision(by="", at=batch.closed_at or batch.created_at, what=batch.number)
    if sheets is not None and sheets < 1:
        raise InvalidInput(field="control_count", problem="problem_not_a_number")
    before, batch.control_count = batch.control_count, sheets
    values = {"before": str(before), "after": str(sheets)}
    _note(tx, actor, "batch.count", batch, now=now, values=values)


def close(tx: Tx, actor: Actor, number: str, *, words: str = "", now: datetime) -> None:
    """End a batch whose every sheet is accounted for.

    Where the control count differs or is missing, the person who closes says why in *words*.
    """
    batch = _locked(tx, actor, number)
    if batch.state not in GOING_ON:
        raise StaleDecision(by="", at=batch.closed_at or batch.created_at, what=batch.number)
    places = rows.sheet_counts(tx, batch.id)
    active = rows.work_of_batch(tx, batch.id, ("ready", "leased", "parted", "paused"))
    if places.get("waiting") or active:
        raise InvalidInput(field="batch", problem="problem_sheets_wait")
    total = sum(places.values())
    if batch.control_count != total and not words.strip():
        raise InvalidInput(field="words", problem="problem_count_differs")
    batch.state, batch.closed_by, batch.closed_at = "closed", actor.account_id, now
    batch.closing_words = words.strip()[:1000]
    values = {"sheets": str(total), "counted": str(batch.control_count), "words": words.strip()}
    _note(tx, actor, "batch.close", batch, now=now, values=values)


def _going_on(tx: Tx, actor: Actor, number: str) -> tables.Batch:
    """The batch, held, so that nobody closes it or holds it up while something is put in."""
    batch = _locked(tx, actor, number)
    if batch.state not in GOING_ON:
        raise StaleDecision(by="", at=batch.closed_at or batch.created_at, what=batch.number)
    return batch


def _locked(tx: Tx, actor: Actor, number: str) -> tables.Batch:
    require(actor, Role.CLERK)
    return rows.locked(tx, _seen(tx, actor, number).id)


def _seen(tx: Tx, actor: Actor, number: str) -> tables.Batch:
    batch = rows.find(tx, actors.batches(tx, actor), number)
    if batch is None:
        raise NotFound()
    return batch


def _upload(tx: Tx, actor: Actor, arrival: Arrival, *, now: datetime) -> tables.Upload:
    row = tables.Upload(
        number=uploads.new_number(now),
        uploader_id=actor.account_id,
        unit_id=actor.unit_id,
        name=arrival.name[:255],
        sha256=arrival.list_sha256,
        size=arrival.list_size,
        client_key=None,
        pool="bulk",
        state="received",
        received_at=now,
        pages_total=0,
        pages_done=0,
        reason_facts={},
        reason_words="",
    )
    return upload_rows.add(tx, row)


def _sheets(
    tx: Tx, batch: tables.Batch, upload: tables.Upload, arrival: Arrival, *, now: datetime
) -> list[tables.Sheet]:
    """The files and sheets of a stack; a file that cannot be opened is one rejected sheet."""
    made: list[tables.Sheet] = []
    for one in arrival.files:
        source = _source(batch, one, now=now)
        source.upload_id, source.state = upload.id, "taken"
        source.pages = max(one.pages, 1)
        rows.add(tx, source)
        upload_rows.keep_blob(tx, one.sha256, size=one.size, now=now)
        for page in range(1, source.pages + 1):
            number = len(made) + 1
            sheet = tables.Sheet(
                upload_id=upload.id,
                number=number,
                source_id=source.id,
                source_page=page,
                position=arrival.order[number - 1] if arrival.order else number,
                place="rejected" if one.code else "waiting",
                reason_code=one.code,
            )
            made.append(sheet)
    tx.session.add_all(made)
    tx.session.flush()
    return made


def _source(batch: tables.Batch, one: Found, *, now: datetime) -> tables.Source:
    return tables.Source(
        batch_id=batch.id,
        unit_id=batch.unit_id,
        path=one.path[:LONGEST_PATH],
        sha256=one.sha256,
        size=one.size,
        pages=one.pages,
        reason_code=one.code,
        created_at=now,
    )


def _note(
    tx: Tx,
    actor: Actor,
    action: str,
    batch: tables.Batch,
    *,
    now: datetime,
    values: dict[str, str] | None = None,
) -> None:
    target = f"batch/{batch.number}"
    trail.note(tx, actor, action, target, now=now, unit_id=batch.unit_id, values=values)
