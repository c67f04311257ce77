"""One bad sheet costs that sheet alone: what failed its reader too often is rejected."""

from __future__ import annotations

from datetime import datetime

from ce_intake.desk import trail
from ce_intake.store import batches as rows, tables
from ce_intake.store.session import Tx


def reject_first(
    tx: Tx, work: tables.Work, upload: tables.Upload, *, code: str, now: datetime
) -> bool:
    """Reject the sheet that was being read; False where all have been, so it is none of them.

    Sheets are read in their order, so the first that is not read is the one that failed. A part
    whose sheets are all read has only to be ended: that fails for no reason of theirs.
    """
    waiting = rows.unread(tx, upload.id, work.first_sheet, work.last_sheet)
    if waiting:
        reject(tx, upload, waiting[0][0], code=code, now=now)
    if waiting or work.task == "pages":
        work.failures = work.lease_losses = 0
        return True
    for sheet in rows.sheets(tx, upload.id):
        if sheet.place == "waiting":
            sheet.place, sheet.document, sheet.reason_code = "rejected", None, code
    return False


def reject(tx: Tx, upload: tables.Upload, sheet: tables.Sheet, *, code: str, now: datetime) -> None:
    """Put a sheet aside with the reason why it cannot be read."""
    sheet.place, sheet.document, sheet.reason_code = "rejected", None, code
    upload.pages_done += 1
    trail.note(
        tx,
        None,
        "sheet.reject",
        f"upload/{upload.number}",
        now=now,
        unit_id=upload.unit_id,
        version=sheet.number,
        reason=code,
    )
