"""A batch that is interrupted again and again, with its ledger counted by plain SQL after each.

kill      the reader's process is killed (SIGKILL), with its decoder
decoder   the decoder's child alone is killed while it decodes a file
web       the web server is killed while scans are sent to it, or while it takes them in
queue     the queue server is emptied
full      the disk is full: no byte can be put
power     the process ends in the middle of a write: before, in or after a transaction or a file;
          the disk then forgets what was not flushed: bytes, and names in folders

The sheets are small drawn pages and the engine answers without looking: decoder, storage,
database, queue and processes are the real ones. Two thirds lie in a folder, one third comes
through the web server.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import redis
from PIL import Image as Picture, ImageDraw

from ce_intake.desk import work
from ce_intake.ports import Image
from ce_intake.read import Tools, ready_tools
from ce_intake.values import Word
from scripts.benches.bulk_parts.faults import Fault, PowerCut, Volatile, breaking
from scripts.benches.bulk_parts.office import Office, an_office
from scripts.benches.bulk_parts.web import Sender
from scripts.benches.bulk_parts.workers import a_queue
from worker import jobs
from worker.bench import Bench

TOP = Path(__file__).resolve().parents[3]
KINDS = ("power", "full", "kill", "decoder", "web", "queue")
FRAMES = 20  # sheets of one file


class Reads:
    """An engine that finds a certificate on every page that has any ink."""

    name = version = "reads"

    def read(self, image: Image) -> Sequence[Word]:
        """Two lines."""
        return [
            Word(text="培训结业证书", box=(0.2, 0.1, 0.8, 0.15)),
            Word(text="王小明同志完成24学时培训", box=(0.2, 0.3, 0.8, 0.33)),
        ]

    def read_line(self, image: Image) -> Word:
        """Nothing more."""
        return Word(text="", box=(0, 0, 1, 1))


@dataclass(slots=True, kw_only=True)
class Run:
    """What is being interrupted, and what was seen."""

    office: Office
    tools: Tools
    sender: Sender
    rng: random.Random
    forgotten: int = 0  # files that the disk lost at power cuts
    done: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[int, str, dict[str, int]]] = field(default_factory=list)

    def interrupt(self, kind: str, after: int) -> None:
        """Read on, and be interrupted after so many sheets or so."""
        if kind == "kill":
            _kill(self.office, self.sender.queue, after)
        elif kind == "web":
            self.sender.killed()
            _read(self.office, self.tools, most=after)
        elif kind == "queue":
            redis.Redis.from_url(self.sender.queue).flushall()
            _read(self.office, self.tools, most=after)
        else:
            self._break(kind, after)
        _pass_time(self.office)

    def _break(self, kind: str, after: int) -> None:
        decoder, store = self.tools.decoder, self.office.store
        fault = Fault(kind=kind, after=after, store=store, decoder=decoder)
        disk = Volatile(folder=self.office.settings.data / "blobs")
        with (
            disk.watched(),
            breaking(fault),
            suppress(PowerCut),
        ):
            _read(self.office, self.tools, most=after + 1)
        if kind == "power":
            self.forgotten += disk.forget()


def run(sheets: int, cuts: int, seed: int) -> dict[str, object]:
    """Interrupt a batch *cuts* times; what the counting found wrong, which must be nothing."""
    rng = random.Random(seed)
    scanned = sheets * 2 // 3
    with (
        a_box(scanned) as folder,
        a_box(sheets - scanned, first=scanned) as sent,
        an_office("null") as office,
        a_queue() as address,
    ):
        ready = ready_tools(office.settings, today=date(2026, 11, 1))
        sender = Sender(office=office, queue=address, files=sorted(sent.iterdir()), rng=rng)
        at_work = Run(office=office, tools=replace(ready, engine=Reads()), sender=sender, rng=rng)
        office.scan(folder)
        for at in range(cuts):
            kind = KINDS[at % len(KINDS)]
            share = max(1, _left(office) // (cuts - at))
            at_work.interrupt(kind, rng.randint(1, share))
            at_work.done[kind] += 1
            if found := office.faults():
                at_work.wrong.append((at, kind, found))
        left_for_the_end = _left(office)
        sender.finish()
        _finish(office, at_work.tools)
        again = office.scan(folder)
        found = office.faults()
        places, unread = office.places(), _left(office)
        ready.decoder.close()
    return {
        "sheets": sheets,
        "interruptions": dict(at_work.done),
        "ledger wrong after": at_work.wrong,
        "files that the disk forgot": at_work.forgotten,
        "read in peace at the end": left_for_the_end,
        "left unread": unread,
        "where the sheets are": places,
        "wrong at the end": found,
        "taken when scanned again": again.sheets,
    }


def _read(office: Office, tools: Tools, *, most: int) -> None:
    """Read some claims in this process."""
    bench = Bench(store=office.store, tools=tools, owner="bench", pipeline="bench")
    for _ in range(-(-most // 8)):
        if not jobs.read_next(bench, "bulk"):
            return


def _pass_time(office: Office) -> None:
    """Let the leases of whoever is gone run out, and the back-off of failures too."""
    later = datetime.now(UTC) + timedelta(hours=1)
    with office.store.begin() as tx:
        work.sweep(tx, queued={}, now=later)
    with office.store.begin() as tx:
        from sqlalchemy import text

        tx.session.execute(text("UPDATE work SET ready_at = :now"), {"now": "2026-01-01 00:00:00"})


def _kill(office: Office, address: str, after: int) -> None:
    """A real worker, killed with everything it has started."""
    environment = os.environ | {
        "PYTHONPATH": str(TOP),
        "CE_INTAKE_DATA": str(office.settings.data),
        "CE_INTAKE_ENGINE": "null",
        "REDIS_URL": address,
    }
    command = [sys.executable, "-m", "worker.reader", "--pool", "bulk", "--line", "1"]
    before = _left(office)
    process = subprocess.Popen(command, env=environment, cwd=TOP, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)  # fmt: skip
    end = time.monotonic() + 20
    while _left(office) > before - after and time.monotonic() < end:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _left(office: Office) -> int:
    from sqlalchemy import text

    with office.store.view() as tx:
        query = "SELECT COUNT(*) FROM sheet WHERE read_at IS NULL AND place <> 'rejected'"
        return int(tx.session.scalar(text(query)) or 0)


def _finish(office: Office, tools: Tools) -> None:
    """Read the rest in peace."""
    _pass_time(office)
    bench = Bench(store=office.store, tools=tools, owner="bench", pipeline="bench")
    while jobs.read_next(bench, "bulk"):
        pass


@contextmanager
def a_box(sheets: int, first: int = 0) -> Iterator[Path]:
    """A folder of multi-page TIFFs and single pictures with a number on each sheet."""
    with tempfile.TemporaryDirectory(prefix="box-") as name:
        folder = Path(name) / "盒"
        folder.mkdir()
        for start in range(first, first + sheets, FRAMES):
            frames = [_frame(at) for at in range(start, min(start + FRAMES, first + sheets))]
            if start // FRAMES % 4 == 3:
                for at, frame in enumerate(frames):
                    frame.save(folder / f"{start + at:06d}.png")
            else:
                save: Callable[..., None] = frames[0].save
                save(
                    folder / f"{start:06d}.tif",
                    save_all=True,
                    append_images=frames[1:],
                    compression="tiff_deflate",
                )
        yield folder


def _frame(number: int) -> Picture.Image:
    frame = Picture.new("L", (420, 594), 255)
    ImageDraw.Draw(frame).text((40, 60), f"sheet {number}", fill=0, font_size=48)
    return frame
