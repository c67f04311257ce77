"""How much is where, over everything: for health pages and metrics, without a name in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ce_intake.store import uploads as upload_rows, work as work_rows
from ce_intake.store.session import Tx
from ce_intake.store.tables import POOLS, UPLOAD_STATES


def uploads(tx: Tx) -> Mapping[str, int]:
    """How many uploads are in each state; states without any too."""
    found = upload_rows.counts(tx)
    return {state: found.get(state, 0) for state in UPLOAD_STATES}


def work(tx: Tx) -> Mapping[tuple[str, str], int]:
    """How many work items are in each (pool, state)."""
    return work_rows.waiting(tx)


def oldest_waiting(tx: Tx) -> Mapping[str, datetime]:
    """Since when the oldest item of each pool waits; pools where nothing waits are left out."""
    found = {pool: work_rows.oldest_ready(tx, pool) for pool in POOLS}
    return {pool: since for pool, since in found.items() if since is not None}
