"""What the queue names: reading one upload. Safe to run twice, and by two workers at once.

No transaction is open while a file is read. The bench is what a process reads with; the
reader sets it once, for a job's arguments are keys only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import structlog

from ce_intake.desk import work
from ce_intake.desk.work import Claim
from ce_intake.errors import IntakeError
from ce_intake.ports import Image
from ce_intake.read import read
from ce_intake.values import File, Reading
from worker import stacks
from worker.bench import Bench, LeaseLost
from worker.memory import OFTEN
from worker.pictures import keep_picture

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Keeps each page's picture, and how far the reading is, while it goes on."""

    bench: Bench
    held: Claim

    def page(self, number: int, of: int, image: Image, *, said: str) -> None:
        """Keep picture and words of page *number*; LeaseLost where the item is not ours now."""
        picture = keep_picture(image, number, blobs=self.bench.store.blobs)
        with self.bench.store.begin() as tx:
            kept = work.page_ready(
                tx, self.held, picture, said=said, done=number, total=of, now=_now()
            )
        if not kept:
            raise LeaseLost()


_bench: Bench | None = None


def sit_down(bench: Bench) -> None:
    """Set what this process reads with."""
    global _bench
    _bench = bench


def read_upload(work_id: int) -> None:
    """Read one upload, if it still waits, and keep what it says."""
    if _bench is None:
        raise RuntimeError("this process has no bench to read at")
    with _bench.store.begin() as tx:
        held = work.claim(tx, work_id, owner=_bench.owner, now=_now(), lease=_bench.lease)
    if held is not None:
        read_claimed(_bench, held)


def read_next(bench: Bench, pool: str) -> bool:
    """Read what has waited longest without any ring; False where nothing waits."""
    with bench.store.view() as tx:
        if not work.is_due(tx, pool, now=_now()):
            return False
    with bench.store.begin() as tx:
        held = work.claim_next(tx, pool, owner=bench.owner, now=_now(), lease=bench.lease)
    if held is None:
        return False
    read_claimed(bench, held)
    return True


def read_claimed(bench: Bench, held: Claim) -> None:
    """Read what is claimed and record it; a bug is let out, and the keeper counts it."""
    bench.keeper.begin(held)
    well, pages = False, OFTEN  # what a part, or what failed, has left is much
    try:
        if held.task == "read":
            pages = _read_and_record(bench, held)
        else:
            stacks.read(bench, held)
        well = True
    except LeaseLost:
        log.info("lease_lost", work=held.work_id, epoch=held.epoch)
        well = True
    finally:
        bench.scraps.left(pages)
        bench.keeper.end(held, well=well)


def _read_and_record(bench: Bench, held: Claim) -> int:
    """Read a file and keep what it says; return how many pages were read."""
    began = _now()
    outcome = _outcome(bench, held)
    with bench.store.begin() as tx:
        kept = work.record(tx, held, outcome, now=_now(), pipeline=bench.pipeline)
    code = outcome.code if isinstance(outcome, IntakeError) else "read"
    seconds = round((_now() - began).total_seconds(), 3)
    log.info(code, work=held.work_id, epoch=held.epoch, kept=kept, seconds=seconds)
    return 1 if isinstance(outcome, IntakeError) else outcome.page_count


def _outcome(bench: Bench, held: Claim) -> Reading | IntakeError:
    try:
        content = bench.store.blobs.get(held.sha256)
        tools = replace(
            bench.tools_for(held.unit_id, _today()), progress=Pages(bench=bench, held=held)
        )
        return read(File(name=held.name, content=content), tools)
    except IntakeError as error:
        return error


def _now() -> datetime:
    return datetime.now(UTC)


def _today() -> date:
    return datetime.now().astimezone().date()
