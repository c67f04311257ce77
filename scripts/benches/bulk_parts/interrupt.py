"""A batch that is interrupted again and again, with its ledger counted by plain SQL after each.

kill      the reader's process is killed (SIGKILL), with its decoder
queue     the queue server is emptied
full      the disk is full: no byte can be put
power     the process ends in the middle of a write: before, in or after a transaction or a file
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
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

import redis
from PIL import Image as Picture, ImageDraw

from ce_intake.desk import work
from ce_intake.errors import Unavailable
from ce_intake.ports import Blobs, Image
from ce_intake.read import Tools, ready_tools
from ce_intake.running import valkey
from ce_intake.store.session import Store
from ce_intake.values import Word
from scripts.benches.bulk_parts.office import Office, an_office
from worker import jobs
from worker.bench import Bench

TOP = Path(__file__).resolve().parents[3]
KINDS = ("power", "full", "kill", "queue")
FRAMES = 50  # sheets of one file


class PowerCut(BaseException):
    """Nothing that comes after it happens."""


class Reads:
    """An engine that finds a certificate on every page that has any ink, and counts the pages."""

    name = version = "reads"

    def __init__(self) -> None:
        """Nothing read yet."""
        self.pages: Counter[bytes] = Counter()

    def read(self, image: Image) -> Sequence[Word]:
        """Two lines."""
        return [
            Word(text="培训结业证书", box=(0.2, 0.1, 0.8, 0.15)),
            Word(text="王小明同志完成24学时培训", box=(0.2, 0.3, 0.8, 0.33)),
        ]

    def read_line(self, image: Image, *, alphabet: str = "") -> Word:
        """Nothing more."""
        return Word(text="", box=(0, 0, 1, 1))


def run(sheets: int, cuts: int, seed: int) -> dict[str, object]:
    """Interrupt a batch *cuts* times; what the counting found wrong, which must be nothing."""
    rng = random.Random(seed)
    wrong: list[tuple[int, str, dict[str, int]]] = []
    done: Counter[str] = Counter()
    with a_box(sheets) as folder, an_office("null") as office, _queue() as address:
        ready = ready_tools(office.settings, today=date(2026, 11, 1))
        tools = replace(ready, engine=Reads())
        batch = office.scan(folder).batch or ""
        chosen = [KINDS[at % len(KINDS)] for at in range(cuts)]
        for at, kind in enumerate(chosen):
            share = max(1, office.unread(batch) // (cuts - at))
            _interrupt(kind, office, tools, address=address, after=rng.randint(1, share))
            done[kind] += 1
            found = office.faults()
            if found:
                wrong.append((at, kind, found))
        _finish(office, tools)
        again = office.scan(folder)
        left, faults = office.unread(batch), office.faults()
        ready.decoder.close()
    return {
        "sheets": sheets,
        "interruptions": dict(done),
        "ledger wrong after": wrong,
        "left unread": left,
        "wrong at the end": faults,
        "taken when scanned again": again.sheets,
    }


def _interrupt(kind: str, office: Office, tools: Tools, *, address: str, after: int) -> None:
    """Read on, and be interrupted after so many sheets or so."""
    if kind == "kill":
        _kill(office, address, after)
    elif kind == "queue":
        redis.Redis.from_url(address).flushall()
        _read(office, tools, most=after)
    else:
        with _breaking(office.store, kind, after), suppress(PowerCut):
            _read(office, tools, most=after + 1)
    _pass_time(office)


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


@contextmanager
def _breaking(store: Store, kind: str, after: int) -> Iterator[None]:
    """Let the storage fail from the *after*th write on: full, or gone in the middle."""
    whole, begin = store.blobs, store.begin
    count = [0]

    def strikes() -> bool:
        count[0] += 1
        return count[0] >= after

    class Broken:
        """The storage while it fails."""

        def put(self, stream: BinaryIO, *, most: int) -> tuple[str, int]:
            if not strikes():
                return whole.put(stream, most=most)
            if kind == "full":
                raise Unavailable(problem="storage_full")
            torn = getattr(whole, "incoming", None)
            if torn is not None:
                (torn / f"torn-{time.monotonic_ns()}").write_bytes(stream.read(100))
            raise PowerCut

        def __getattr__(self, name: str) -> Any:
            return getattr(whole, name)

    @contextmanager
    def cut() -> Iterator[Any]:
        with begin() as tx:
            yield tx
            if kind == "power" and strikes():
                raise PowerCut  # before the commit: all of it is undone
        if kind == "power" and strikes():
            raise PowerCut  # after it: all of it stands

    broken: Blobs = Broken()  # type: ignore[assignment]
    store.blobs, store.begin = broken, cut  # type: ignore[method-assign,assignment]
    try:
        yield
    finally:
        store.blobs = whole
        del store.begin


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
def a_box(sheets: int) -> Iterator[Path]:
    """A folder of multi-page TIFFs and single pictures with a number on each sheet."""
    with tempfile.TemporaryDirectory(prefix="box-") as name:
        folder = Path(name) / "盒"
        folder.mkdir()
        for start in range(0, sheets, FRAMES):
            frames = [_frame(at) for at in range(start, min(start + FRAMES, sheets))]
            if start // FRAMES % 4 == 3:
                for at, frame in enumerate(frames):
                    frame.save(folder / f"{start + at:06d}.png")
            else:
                save: Callable[..., None] = frames[0].save
                save(folder / f"{start:06d}.tif", save_all=True, append_images=frames[1:])
        yield folder


def _frame(number: int) -> Picture.Image:
    frame = Picture.new("L", (420, 594), 255)
    ImageDraw.Draw(frame).text((40, 60), f"sheet {number}", fill=0, font_size=48)
    return frame


@contextmanager
def _queue() -> Iterator[str]:
    """A queue server of our own."""
    with tempfile.TemporaryDirectory(prefix="q-") as name:
        path = Path(name) / valkey.SOCKET_NAME
        process = subprocess.Popen(
            valkey.command(Path(name), path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        url = f"unix://{path}"
        while not valkey.answers(url):
            time.sleep(0.02)
        try:
            yield url
        finally:
            process.terminate()
            process.wait()
