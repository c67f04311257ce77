"""Work items: claimed under a lease, kept alive, recorded once, given back or set aside.

Each claim raises the item's epoch. Every later write names its epoch and does nothing where
another claim has come since: a worker that slept through its lease changes nothing.
Two counters: `failures` is evidence against the file, `lease_losses` against the machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from ce_intake import contract
from ce_intake.desk import blame, portions, sealed, states, trail
from ce_intake.desk.proposing import propose_all
from ce_intake.errors import DecoderDied, IntakeError, Unavailable
from ce_intake.store import tables, uploads as upload_rows, words, work as rows
from ce_intake.store.session import Tx
from ce_intake.text.search import together, without_numbers
from ce_intake.values import Reading

LEASE = timedelta(seconds=60)
MOST_FAILURES = 3
MOST_LEASE_LOSSES = 5  # a file may kill a whole worker by its hunger for memory
BACKOFF = (timedelta(seconds=10), timedelta(seconds=60), timedelta(minutes=5))
UNHEARD = timedelta(seconds=20)  # a ring that nobody answered for so long is rung again


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The right to read one upload, until the lease ends or another claim is made."""

    work_id: int
    epoch: int
    upload_id: int
    number: str
    name: str
    sha256: str
    unit_id: int
    pool: str
    task: str = "read"  # or `join` or `pages`: of a stack, see `desk.sheets`
    first: int = 0  # sheets of a stack; 0: all of them
    last: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Our own upright picture of page `page`, whose bytes are kept under `sha256`."""

    page: int
    sha256: str
    size: int  # bytes
    width: int  # pixels
    height: int  # pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """An item that is to be rung."""

    work_id: int
    pool: str


def claim(
    tx: Tx, work_id: int, *, owner: str, now: datetime, lease: timedelta = LEASE
) -> Claim | None:
    """Take one item; None where it is not due, done, or somebody else's.

    Of a part of a stack no more is taken than leaves enough for the other readers.
    """
    found = rows.locked(tx, work_id)
    if found is None or found[0].state != "ready" or found[0].ready_at > now:
        return None
    work, upload = found
    work.state, work.lease_owner, work.lease_until = "leased", owner, now + lease
    work.lease_epoch += 1
    work.attempts += 1
    portions.leave(tx, work, now=now)
    rows.served(tx, work, now=now)
    upload.state = "reading"
    if work.task == "read":
        upload.pages_done = 0
    return Claim(
        work_id=work.id,
        epoch=work.lease_epoch,
        upload_id=upload.id,
        number=upload.number,
        name=upload.name,
        sha256=upload.sha256,
        unit_id=upload.unit_id,
        pool=work.pool,
        task=work.task,
        first=work.first_sheet,
        last=work.last_sheet,
    )


def is_due(tx: Tx, pool: str, *, now: datetime) -> bool:
    """Whether anything of the pool waits; takes no lock."""
    return rows.is_due(tx, pool, now=now)


def claim_next(
    tx: Tx, pool: str, *, owner: str, now: datetime, lease: timedelta = LEASE
) -> Claim | None:
    """Take what has waited longest of the unit whose turn it is, without any ring."""
    for work_id in rows.next_ready(tx, pool, now=now):
        claimed = claim(tx, work_id, owner=owner, now=now, lease=lease)
        if claimed is not None:
            return claimed
    return None


def renew(tx: Tx, held: Claim, *, now: datetime, lease: timedelta = LEASE) -> bool:
    """Lengthen the lease; False where it is lost."""
    item = still_held(tx, held)
    if item is None:
        return False
    item[0].lease_until = now + lease
    return True


def page_ready(  # noqa: PLR0913  named arguments of one act
    tx: Tx, held: Claim, picture: Picture, *, said: str = "", done: int, total: int, now: datetime
) -> bool:
    """Keep our picture and the words of a page, the `done`th; False where the lease is lost."""
    item = still_held(tx, held)
    if item is None:
        return False
    item[1].pages_done, item[1].pages_total = done, total
    keep_page(tx, held.upload_id, picture, said=said, now=now)
    return True


def keep_page(tx: Tx, upload_id: int, picture: Picture, *, said: str, now: datetime) -> None:
    """Keep the picture of a page to be looked at, and its words to be searched."""
    upload_rows.keep_blob(tx, picture.sha256, size=picture.size, now=now)
    row = tables.Page(
        upload_id=upload_id,
        number=picture.page,
        sha256=picture.sha256,
        width=picture.width,
        height=picture.height,
    )
    upload_rows.keep_page(tx, row)
    shown = without_numbers(said)
    words.keep(tx, upload_id, picture.page, said=shown, folded=together(shown.split("\n")))


def record(
    tx: Tx, held: Claim, outcome: Reading | IntakeError, *, now: datetime, pipeline: str = ""
) -> bool:
    """Keep what came out and end the claim; False (and nothing kept) where the lease is lost."""
    item = still_held(tx, held)
    if item is None:
        return False
    work, upload = item
    if isinstance(outcome, Reading):
        _keep_reading(tx, work, upload, outcome, now=now, pipeline=pipeline)
    elif outcome.retry:
        _retry(tx, work, upload, outcome, now=now)
    else:
        _set_aside(tx, work, upload, outcome, now=now)
    return True


def release(tx: Tx, held: Claim, *, now: datetime) -> bool:
    """Give the item back untouched (a worker is being stopped); nothing is counted."""
    item = still_held(tx, held)
    if item is None:
        return False
    work, upload = item
    work.attempts -= 1
    _make_ready(work, upload, at=now)
    return True


def lost_reader(tx: Tx, held: Claim, *, now: datetime) -> bool:
    """The process that read this file died or had to be killed: counted against the file."""
    return record(tx, held, DecoderDied(stage="reader"), now=now)


def rung(tx: Tx, work_id: int, *, now: datetime) -> None:
    """Note that the queue was told."""
    found = rows.locked(tx, work_id)
    if found is not None and found[0].state == "ready":
        found[0].rung_at = now
        found[1].state = "waiting"


def sweep(tx: Tx, *, queued: Mapping[str, int], now: datetime, limit: int = 1000) -> list[Ring]:
    """Take back expired leases, and say what must be rung (again); one sweep at a time.

    *queued* says how many rings each pool's queue holds: while it holds as many as items
    wait, none is lost, and a long queue is not rung again and again.
    """
    if not rows.alone(tx):
        return []
    for work_id in rows.expired(tx, now=now):
        _take_back(tx, work_id, now=now)
    rings = []
    for pool in tables.POOLS:
        lost = queued.get(pool, 0) < rows.rung(tx, pool, now=now)
        before = now - UNHEARD if lost else None
        for work_id in rows.unheard(tx, pool, now=now, rung_before=before, limit=limit):
            rings += _ring(tx, work_id, now=now)
    return rings


def _ring(tx: Tx, work_id: int, *, now: datetime) -> list[Ring]:
    found = rows.locked(tx, work_id)
    if found is None or found[0].state != "ready":
        return []
    work, upload = found
    work.rung_at, upload.state = now, "waiting"
    return [Ring(work_id=work.id, pool=work.pool)]


def still_held(tx: Tx, held: Claim) -> tuple[tables.Work, tables.Upload] | None:
    """The item, locked, if this claim still holds it."""
    found = rows.locked(tx, held.work_id)
    if found is None or found[0].state != "leased" or found[0].lease_epoch != held.epoch:
        return None
    return found


def _make_ready(work: tables.Work, upload: tables.Upload, *, at: datetime) -> None:
    work.state, work.ready_at, work.rung_at = "ready", at, None
    work.lease_owner = work.lease_until = None
    upload.state = "received"


def _keep_reading(
    tx: Tx,
    work: tables.Work,
    upload: tables.Upload,
    reading: Reading,
    *,
    now: datetime,
    pipeline: str,
) -> None:
    content = sealed.seal_reading(contract.to_json(reading), tx.keys)
    row = upload_rows.add_reading(
        tx,
        tables.Reading(
            upload_id=upload.id,
            epoch=work.lease_epoch,
            pipeline=pipeline,
            content=content,
            created_at=now,
        ),
    )
    number = propose_all(tx, upload, row, now=now)
    work.state, work.last_code = "done", None
    work.lease_owner = work.lease_until = None
    upload.pages_total = upload.pages_done = reading.page_count
    if number == 0:
        upload.reason_code, upload.reason_facts = "no_document", {}
    states.settle(tx, upload)
    trail.note(
        tx,
        None,
        "upload.read",
        f"upload/{upload.number}",
        now=now,
        unit_id=upload.unit_id,
        version=row.epoch,
        values={"pipeline": pipeline, "proposals": str(number)},
    )


def _retry(
    tx: Tx, work: tables.Work, upload: tables.Upload, error: IntakeError, *, now: datetime
) -> None:
    """Try again later; only what the file itself may have caused counts against it."""
    work.last_code = error.code
    if not isinstance(error, Unavailable):
        work.failures += 1
    if work.failures >= MOST_FAILURES:
        _set_aside(tx, work, upload, error, now=now)
    else:
        _make_ready(work, upload, at=now + BACKOFF[min(work.attempts, len(BACKOFF)) - 1])


def _set_aside(
    tx: Tx, work: tables.Work, upload: tables.Upload, error: IntakeError, *, now: datetime
) -> None:
    lost = isinstance(error, DecoderDied)
    code = "worker_lost" if lost else error.code
    if work.task != "read" and blame.reject_first(tx, work, upload, code=code, now=now):
        _make_ready(work, upload, at=now)
        return
    work.state, work.last_code = "set_aside", error.code
    work.lease_owner = work.lease_until = None
    upload.state, upload.reason_code = "set_aside", code
    upload.reason_facts = {key: str(value) for key, value in error.facts.items()}
    trail.note(
        tx,
        None,
        "upload.set_aside",
        f"upload/{upload.number}",
        now=now,
        unit_id=upload.unit_id,
        version=work.lease_epoch,
        reason=code,
    )


def _take_back(tx: Tx, work_id: int, *, now: datetime) -> None:
    found = rows.locked(tx, work_id)
    if found is None or found[0].state != "leased":
        return
    work, upload = found
    if work.lease_until is not None and work.lease_until >= now:
        return
    work.lease_losses += 1
    work.last_code = "lease_lost"
    if work.lease_losses >= MOST_LEASE_LOSSES:
        _set_aside(tx, work, upload, DecoderDied(stage="worker"), now=now)
    else:
        _make_ready(work, upload, at=now)
