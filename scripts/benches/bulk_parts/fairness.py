"""Whether archives leave others their turn: seconds from upload to proposal, and units' shares.

The papers come one at a time, by turns while the archive is read and while it is held up, so that
whatever else the machine does weighs on both alike.
"""

from __future__ import annotations

import io
import tempfile
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count, cycle
from pathlib import Path
from typing import Protocol

from redis import Redis

from ce_intake.desk import accounts, batches, units, uploads
from ce_intake.desk.actors import Actor, Role
from ce_intake.read import ready_tools
from ce_intake.store.session import Tx
from scripts.benches.bulk_parts.interrupt import Reads, a_box
from scripts.benches.bulk_parts.office import PASSWORD, Office, an_office
from scripts.benches.bulk_parts.stacks import Drawn, apart, marked
from scripts.benches.bulk_parts.workers import a_queue, workers
from worker import jobs
from worker.bell import Bell
from worker.bench import Bench

PAPERS = 24  # sent while the archive is read, and as many while it is held up
SHEETS = 20  # of the archive, for each paper
SETTLES = 2.0  # seconds after which no reader is at a sheet of an archive that is held up
SMALL, LARGE = 40, 400  # sheets of two units' archives
UNREAD = ("received", "waiting", "reading")


class Act(Protocol):
    """Something a clerk does to a batch."""

    def __call__(self, tx: Tx, actor: Actor, number: str, *, now: datetime) -> None:
        """Do it."""


def run(drawn: Drawn) -> dict[str, object]:
    """Of real workers, one for each pool; then the shares of a large and a small archive."""
    with (
        an_office("rapidocr") as office,
        a_queue() as queue,
        tempfile.TemporaryDirectory(prefix="box-") as name,
    ):
        marked(drawn, Path(name), PAPERS * SHEETS)
        batch = office.scan(Path(name)).batch or ""
        bell = Bell(Redis.from_url(queue))
        with workers(office, ("interactive", "bulk"), queue=queue):
            alone, beside = _waits(office, bell, drawn, batch)
        left = office.unread(batch)
    return {
        "papers": PAPERS,
        "archive held up, seconds to the proposal": _told(alone),
        "archive being read, seconds to the proposal": _told(beside),
        "times as long, of the medians": round(_at(beside, 0.5) / _at(alone, 0.5), 2),
        "sheets of the archive that were read": PAPERS * SHEETS - left,
        "share of the smaller of two archives until it is read": shares(),
    }


def shares() -> float:
    """The part of all sheets that were read of a tenth as large archive, when its last one was."""
    with (
        a_box(LARGE) as much,
        a_box(SMALL, first=LARGE) as little,
        an_office("null") as office,
    ):
        tools = replace(ready_tools(office.settings, today=date(2026, 11, 1)), engine=Reads())
        bench = Bench(store=office.store, tools=tools, owner="bench", pipeline="bench")
        other = replace(office, clerk=_another(office))
        large, small = office.scan(much).batch or "", other.scan(little).batch or ""
        total = office.unread(large)
        while other.unread(small) and jobs.read_next(bench, "bulk"):
            pass
        tools.decoder.close()
        return round(SMALL / (SMALL + total - office.unread(large)), 3)


def _waits(office: Office, bell: Bell, drawn: Drawn, batch: str) -> tuple[list[float], list[float]]:
    """Seconds from each paper to its proposal: while the archive is held up, and while not."""
    pages = cycle(sorted(drawn.folder.glob("*.jpg")))
    serial = count(10_000_000)
    _wait(office, bell, apart(next(pages).read_bytes(), next(serial)))  # models are loaded then
    alone: list[float] = []
    beside: list[float] = []
    for _ in range(PAPERS):
        content = next(pages).read_bytes()
        for act, waits in ((batches.hold, alone), (batches.go_on, beside)):
            _act(office, batch, act)
            time.sleep(SETTLES)
            waits.append(_wait(office, bell, apart(content, next(serial))))
    return alone, beside


def _wait(office: Office, bell: Bell, content: bytes) -> float:
    """Send in a paper, and wait until a clerk could see what it says."""
    began = time.monotonic()
    sha256, size = office.store.blobs.put(io.BytesIO(content), most=len(content))
    with office.store.begin() as tx:
        receipt = uploads.receive(
            tx, office.clerk, name="a.jpg", sha256=sha256, size=size, now=datetime.now(UTC)
        )
    bell.ring(receipt.work_id or 0, pool="interactive")
    while True:
        with office.store.view() as tx:
            if uploads.card(tx, office.clerk, receipt.number).state not in UNREAD:
                return time.monotonic() - began
        time.sleep(0.05)


def _act(office: Office, batch: str, act: Act) -> None:
    with office.store.begin() as tx:
        act(tx, office.clerk, batch, now=datetime.now(UTC))


def _another(office: Office) -> Actor:
    """A clerk of another unit."""
    now = datetime.now(UTC)
    with office.store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="另一档案馆", parent_id=None, now=now)
        made = accounts.create_account(
            tx,
            by=None,
            login="other",
            name="李经办",
            role=Role.CLERK,
            unit_id=unit.unit_id,
            person_id=None,
            password=PASSWORD,
            now=now,
        )
    return replace(
        office.clerk,
        account_id=made.account_id,
        login="other",
        name=made.name,
        unit_id=unit.unit_id,
    )


def _told(seconds: list[float]) -> dict[str, float]:
    return {"median": round(_at(seconds, 0.5), 2), "p95": round(_at(seconds, 0.95), 2)}


def _at(seconds: list[float], share: float) -> float:
    return sorted(seconds)[int(len(seconds) * share)]
