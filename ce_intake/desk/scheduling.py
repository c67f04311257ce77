"""The work that a stack needs: parts of a few sheets each, and the item that joins them.

Small parts spread a long file over all workers; a worker that is lost costs one sheet, not a part.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ce_intake.desk import states
from ce_intake.desk.sheets import DECIDED
from ce_intake.store import batches as rows, proposals, tables, work as work_rows
from ce_intake.store.session import Tx

PART = 8  # sheets: some ten seconds of one worker


def plan(tx: Tx, upload: tables.Upload, sheets: int, *, paused: bool, now: datetime) -> None:
    """Make the items for a new stack."""
    whole = sheets <= PART
    state = "paused" if paused else "ready"
    main = _item(upload, "join", first=0, last=0, now=now)
    main.state = state if whole else "parted"
    rows.add(tx, main)
    if not whole:
        for first in range(1, sheets + 1, PART):
            part = _item(upload, "pages", first=first, last=min(first + PART - 1, sheets), now=now)
            part.state = state
            rows.add(tx, part)


def again(tx: Tx, upload: tables.Upload, *, pool: str, paused: bool, now: datetime) -> int:
    """Have what is unread read, and the stack joined anew; the key of the item that joins.

    Whoever reads a part of it loses his claim: he began with what was unread before, and as it
    stood before, so that his next sheet is not kept and the part begins again.
    """
    unread = {sheet.number for sheet, _ in rows.unread(tx, upload.id, 0, 0)}
    ready = "paused" if paused else "ready"
    items = work_rows.of_stack(tx, upload.id)
    main, parts = items[0], [item for item in items if item.task == "pages"]
    waits = False
    for part in parts:
        if any(part.first_sheet <= number <= part.last_sheet for number in unread):
            waits = True
            _begin(part, ready, pool=pool, now=now)
        else:
            part.state = "done"
    _begin(main, "parted" if waits else ready, pool=pool, now=now)
    upload.state, upload.reason_code, upload.reason_facts = "received", None, {}
    upload.pages_done = upload.pages_total - len(unread)
    return main.id


def pause(tx: Tx, batch_id: int) -> None:
    """Hold up what waits and what is being read; a reader finds its claim gone."""
    for item in rows.work_of_batch(tx, batch_id, ("ready", "leased")):
        item.state = "paused"
        item.lease_owner = item.lease_until = None


def resume(tx: Tx, batch_id: int, *, now: datetime) -> None:
    """Let what was held up go on."""
    for item in rows.work_of_batch(tx, batch_id, ("paused",)):
        item.state, item.ready_at = "ready", now


def cancel(tx: Tx, batch_id: int) -> None:
    """End all work on a batch, and reject what still waits."""
    for item in rows.work_of_batch(tx, batch_id, ("ready", "leased", "parted", "paused")):
        item.state = "cancelled"
        item.lease_owner = item.lease_until = None
    for _, upload in rows.stacks(tx, batch_id):
        for sheet in rows.sheets(tx, upload.id):
            if sheet.place == "waiting":
                sheet.place, sheet.reason_code = "rejected", "batch_cancelled"
            elif sheet.read_at is None and sheet.place != "rejected":
                sheet.read_at = upload.received_at  # its earlier words still hold
        upload.pages_done = upload.pages_total
        states.settle(tx, upload)
        if upload.state == "set_aside":
            upload.reason_code = "batch_cancelled"


def read_again(tx: Tx, batch: tables.Batch, *, pipeline: str | None, now: datetime) -> int:
    """Mark sheets as unread and plan their work; how many there are."""
    chosen = rows.older_sheets(tx, batch.id, pipeline=pipeline)
    by_stack: dict[int, list[tables.Sheet]] = {}
    for sheet in chosen:
        by_stack.setdefault(sheet.upload_id, []).append(sheet)
    for stack, upload in rows.stacks(tx, batch.id):
        if upload.id in by_stack:
            _unread(by_stack[upload.id])
            living = proposals.of_upload(tx, upload.id)
            if any(proposal.state in DECIDED for proposal in living):
                stack.arranged = True  # what was decided stays together as it was
            tx.session.flush()
            again(tx, upload, pool="bulk", paused=batch.state == "paused", now=now)
    return len(chosen)


def _unread(sheets: Iterable[tables.Sheet]) -> None:
    for sheet in sheets:
        if sheet.reason_code != "batch_cancelled":  # what was read before that is still read
            sheet.read_at = None
        if sheet.place == "rejected":
            sheet.place, sheet.document, sheet.reason_code = "waiting", None, None


def _begin(item: tables.Work, state: str, *, pool: str, now: datetime) -> None:
    item.state, item.pool, item.ready_at, item.rung_at = state, pool, now, None
    item.attempts = item.failures = item.lease_losses = 0
    item.lease_owner = item.lease_until = None


def _item(upload: tables.Upload, task: str, *, first: int, last: int, now: datetime) -> tables.Work:
    ends = (first, last)
    return work_rows.fresh(
        upload.id, upload.unit_id, pool="bulk", task=task, ready_at=now, sheets=ends
    )
