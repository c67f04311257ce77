"""Watching over one reader: its lease is renewed from here, not by the code that does the work.

A reader that dies is started again and the item that it held is charged; one that works on a
file for too long is ended. When we are ended ourselves, the kernel ends the reader.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import FrameType

import structlog

from ce_intake.desk import work
from ce_intake.desk.work import Claim
from ce_intake.errors import Unavailable
from ce_intake.settings import Settings
from ce_intake.store.session import Store
from worker.line import Listener

TICK = 1.0  # seconds
GRACE = 8.0  # seconds that a reader gets to finish when we are stopped
SHORTEST_LIFE = 10.0  # seconds; a reader that lives shorter is started again more slowly
LONGEST_PAUSE = 30.0  # seconds between two starts

log = structlog.get_logger()


@dataclass(slots=True, kw_only=True)
class Watched:
    """A reader that runs, and the item that it holds."""

    process: subprocess.Popen[bytes]
    line: Listener
    held: Claim | None = None
    since: float = 0.0  # when it began with the item, monotonic seconds
    renewed: float = 0.0

    def listen(self, seconds: float) -> list[Claim]:
        """Take in what the reader says; give back the items that a bug got in the way of."""
        failed = []
        for told in self.line.listen(seconds):
            if told.ended:
                self.held = None
                failed += [] if told.well else [told.held]
            else:
                self.held = told.held
                self.since = self.renewed = time.monotonic()
        return failed

    def kill(self) -> None:
        """End it and all it has started, at once."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@dataclass(slots=True, kw_only=True)
class Keeper:
    """Keeps one reader of a pool at work until told to stop."""

    settings: Settings
    store: Store
    pool: str
    stopping: bool = False
    failed: list[Claim] = field(default_factory=list)  # what the database has yet to hear of

    def run(self) -> None:
        """Keep a reader at work; return when told to stop and the reader has ended."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.stop)
        pause = 0.1
        while not self.stopping:
            began = time.monotonic()
            self._watch(_start(self.pool))
            lived = time.monotonic() - began
            pause = 0.1 if lived > SHORTEST_LIFE else min(pause * 2, LONGEST_PAUSE)
            if not self.stopping:
                time.sleep(pause)

    def stop(self, _signal: int, _frame: FrameType | None) -> None:
        """Let the reader finish what it holds, or give it back."""
        self.stopping = True

    def _watch(self, reader: Watched) -> None:
        """Stay with one reader until it ends or is ended."""
        while not self.stopping and reader.process.poll() is None:
            self.failed += reader.listen(TICK)
            self._say_what_failed()
            if reader.held is not None and self._hangs(reader):
                break
        if self.stopping:
            self._wind_up(reader)
        reader.kill()
        self.failed += reader.listen(0)
        reader.line.close()
        if reader.held is not None and not self.stopping:
            log.warning("reader_died", work=reader.held.work_id, code=reader.process.returncode)
            self.failed.append(reader.held)
        self._say_what_failed()

    def _hangs(self, reader: Watched) -> bool:
        """Whether it has worked too long on its item; meanwhile the lease is kept alive."""
        assert reader.held is not None  # noqa: S101  the caller looked
        now = time.monotonic()
        if now - reader.since > self.settings.limits.file_seconds:
            log.warning("reader_hangs", work=reader.held.work_id)
            return True
        if now - reader.renewed > self.settings.lease_seconds / 4:
            reader.renewed = now
            lease = timedelta(seconds=self.settings.lease_seconds)
            with suppress(Unavailable), self.store.begin() as tx:
                work.renew(tx, reader.held, now=_now(), lease=lease)
        return False

    def _wind_up(self, reader: Watched) -> None:
        """Give the reader time to finish; give back what it then still holds."""
        reader.process.terminate()
        end = time.monotonic() + GRACE
        while reader.process.poll() is None and time.monotonic() < end:
            self.failed += reader.listen(0.1)
        reader.kill()
        self.failed += reader.listen(0)
        if reader.held is not None:
            with suppress(Unavailable), self.store.begin() as tx:
                work.release(tx, reader.held, now=_now())

    def _say_what_failed(self) -> None:
        """Charge failures to their items; again later where the database is away."""
        with suppress(Unavailable):
            while self.failed:
                with self.store.begin() as tx:
                    work.lost_reader(tx, self.failed[0], now=_now())
                del self.failed[0]


def _start(pool: str) -> Watched:
    inner, outer = os.pipe()
    command = [sys.executable, "-m", "worker.reader", "--pool", pool, "--line", str(outer)]
    process = subprocess.Popen(_ending_with_us(command), pass_fds=[outer], start_new_session=True)
    os.close(outer)
    return Watched(process=process, line=Listener(inner))


def _ending_with_us(command: list[str]) -> list[str]:
    """The command, ended by the kernel when we end, where the system can do that."""
    program = shutil.which("setpriv")
    return command if program is None else [program, "--pdeathsig", "KILL", "--", *command]


def _now() -> datetime:
    return datetime.now(UTC)
