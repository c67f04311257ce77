"""What the queue names: reading one upload. Safe to run twice, and by two workers at once.

No transaction is open while a file is read. The bench is what a process reads with; the
reader sets it once, for a job's arguments are keys only.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

import structlog

from ce_intake.desk import known, people, work
from ce_intake.desk.registers import LARGE, UnitRegister
from ce_intake.desk.work import Claim
from ce_intake.errors import IntakeError
from ce_intake.ports import Image, People
from ce_intake.read import Tools, read
from ce_intake.register.facts import Sort
from ce_intake.register.known import Known
from ce_intake.register.people import Register
from ce_intake.store.session import Store
from ce_intake.values import File, Reading
from worker.pictures import keep_picture

log = structlog.get_logger()


class LeaseLost(Exception):
    """Somebody else holds the item now; whatever we find is not wanted."""


class Keeper(Protocol):
    """Whoever keeps our lease alive and ends us where we hang."""

    def begin(self, held: Claim) -> None:
        """We have begun to read this item."""

    def end(self, held: Claim, *, well: bool) -> None:
        """We have ended; not *well* where a bug got in the way."""


class Nobody:
    """No keeper: for tests and short runs."""

    def begin(self, held: Claim) -> None:
        """Nothing to do."""

    def end(self, held: Claim, *, well: bool) -> None:
        """Nothing to do."""


@dataclass(slots=True, kw_only=True)
class Bench:
    """What a process reads with, and whom it tells which item it holds."""

    store: Store
    tools: Tools
    owner: str
    pipeline: str
    lease: timedelta = work.LEASE
    keeper: Keeper = field(default_factory=Nobody)
    registers: dict[int, tuple[object, Register]] = field(default_factory=dict)
    values: dict[int, tuple[object, dict[Sort, Known | None]]] = field(default_factory=dict)

    def register(self, unit_id: int) -> People:
        """The people of a unit, made anew only after a change; a large one stays where it is."""
        units = self.known(unit_id)[Sort.UNITS]
        with self.store.view() as tx:
            stamp = people.stamp(tx, unit_id)
            if stamp[0] >= LARGE:
                return UnitRegister(store=self.store, unit_id=unit_id, size=stamp[0], units=units)
            held = self.registers.get(unit_id)
            if held is None or held[0] != stamp:
                held = stamp, Register(people.known_people(tx, unit_id))
        self.registers[unit_id] = held
        held[1].units = units
        return held[1]

    def known(self, unit_id: int) -> dict[Sort, Known | None]:
        """The courses, issuers and units that papers of a unit may mean, anew after a change."""
        with self.store.view() as tx:
            stamp = known.stamp(tx, unit_id)
            held = self.values.get(unit_id)
            if held is None or held[0] != stamp:
                held = stamp, {sort: known.known(tx, sort, unit_id) for sort in Sort}
        self.values[unit_id] = held
        return held[1]


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
    well = False
    try:
        _read_and_record(bench, held)
        well = True
    except LeaseLost:
        log.info("lease_lost", work=held.work_id, epoch=held.epoch)
        well = True
    finally:
        bench.keeper.end(held, well=well)


def _read_and_record(bench: Bench, held: Claim) -> None:
    began = _now()
    outcome = _outcome(bench, held)
    with bench.store.begin() as tx:
        kept = work.record(tx, held, outcome, now=_now(), pipeline=bench.pipeline)
    code = outcome.code if isinstance(outcome, IntakeError) else "read"
    seconds = round((_now() - began).total_seconds(), 3)
    log.info(code, work=held.work_id, epoch=held.epoch, kept=kept, seconds=seconds)


def _outcome(bench: Bench, held: Claim) -> Reading | IntakeError:
    try:
        content = bench.store.blobs.get(held.sha256)
        values = bench.known(held.unit_id)
        tools = replace(
            bench.tools,
            today=_today(),
            people=bench.register(held.unit_id),
            courses=values[Sort.COURSES],
            issuers=values[Sort.ISSUERS],
            units=values[Sort.UNITS],
            progress=Pages(bench=bench, held=held),
        )
        return read(File(name=held.name, content=content), tools)
    except IntakeError as error:
        return error


def _now() -> datetime:
    return datetime.now(UTC)


def _today() -> date:
    return datetime.now().astimezone().date()
