"""How much of a part a reader takes near the end of the work: ever less, so that all end together.

Guided self-scheduling (Polychronopoulos and Kuck 1987): a claim is a fixed share of all sheets
that wait. While much waits, that is more than a part has, and parts are given out whole.
"""

from __future__ import annotations

from datetime import datetime

from ce_intake.store import tables, work as rows
from ce_intake.store.session import Tx

SHARE = 4  # of what waits a reader takes one of so many equal shares


def leave(tx: Tx, work: tables.Work, *, now: datetime) -> None:
    """Leave of a part that has just been claimed what is more than one reader's share.

    What is left is a part of its own, due when the whole was; every sheet lies in one of the two.
    """
    if work.task != "pages":
        return
    own = work.last_sheet - work.first_sheet + 1
    others = rows.ready_sheets(tx, work.pool, now=now, limit=SHARE)
    share = -(-(own + sum(others)) // SHARE)
    if share < own:
        rest = rows.fresh(
            work.upload_id,
            work.unit_id,
            pool=work.pool,
            task=work.task,
            ready_at=work.ready_at,
            sheets=(work.first_sheet + share, work.last_sheet),
        )
        work.last_sheet = work.first_sheet + share - 1
        rows.add(tx, rest)
