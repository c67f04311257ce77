"""`python -m worker.sweep`: makes up for every ring and every worker that got lost.

Beside it, in a thread of its own, goes what leaves the house by mail or webhook (`post`).

Any number may run; the database lets one at a time do its round.
"""

from __future__ import annotations

import signal
import sys
from datetime import UTC, datetime
from threading import Event, Thread

import click
import structlog

from ce_intake import settings as configuration
from ce_intake.desk import work
from ce_intake.errors import Unavailable
from ce_intake.store.session import Store, open_store
from worker import post
from worker.bell import Bell, connect

POOLS = ("interactive", "bulk")

log = structlog.get_logger()


def sweep_once(store: Store, bell: Bell) -> int:
    """One round: return how many items were rung."""
    queued = {pool: bell.waiting(pool) for pool in POOLS}
    with store.begin() as tx:
        rings = work.sweep(tx, queued=queued, now=datetime.now(UTC))
    for ring in rings:
        if not bell.ring(ring.work_id, pool=ring.pool):
            break  # the readers look themselves; the next round rings again
    return len(rings)


@click.command()
@click.option("--every", type=float, default=3.0, help="seconds between two rounds")
def main(every: float) -> None:
    """Sweep until told to stop."""
    try:
        settings = configuration.load()
    except configuration.BadSettings as error:
        sys.exit(str(error))
    done = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _signal, _frame: done.set())
    store, bell = open_store(settings), Bell(connect(settings))
    poster = Thread(target=post.run, args=(store, post.outlets(settings), done), daemon=True)
    poster.start()
    while not done.wait(every):
        try:
            sweep_once(store, bell)
        except Unavailable as error:
            log.warning("sweep_failed", problem=error.facts.get("problem"))
    poster.join(timeout=5)
    store.close()


if __name__ == "__main__":
    main()
