"""The whole service as one thing: started once for a data directory, watched, stopped cleanly.

supervisor does the work; this holds the lock, writes its configuration and asks whether the
pages are served.
"""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TextIO
from urllib.error import HTTPError, URLError
from xmlrpc.client import ServerProxy

from supervisor.xmlrpc import SupervisorTransport

from ce_intake.running import processes
from ce_intake.settings import Settings

PORTS_TRIED = 50
ASKED_AGAIN = 0.1  # seconds


class CannotStart(Exception):
    """Why the service cannot be started; `code` has a sentence in messages/."""

    def __init__(self, code: str, **facts: object) -> None:
        """Keep the code of the sentence, and the facts for it."""
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass(slots=True)
class Service:
    """A running service; `stop` it, or leave the `with`."""

    settings: Settings
    port: int
    supervisor: subprocess.Popen[bytes]

    @property
    def address(self) -> str:
        """Where a browser on this machine finds it."""
        host = self.settings.host
        shown = "127.0.0.1" if host in ("0.0.0.0", "::", "") else host  # noqa: S104
        return f"http://[{shown}]:{self.port}" if ":" in shown else f"http://{shown}:{self.port}"

    def alive(self) -> bool:
        """Whether supervisor still runs."""
        return self.supervisor.poll() is None

    def wait_until_served(self, *, seconds: float) -> bool:
        """Come back when the sign-in page is served; False where that takes too long."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not self.alive():
                raise CannotStart("start_died", log=str(self.settings.data / "logs"))
            if serves(self.address + "/healthz"):
                return True
            time.sleep(ASKED_AGAIN)
        return False

    def start_work(self) -> None:
        """Start the workers too: they load OCR models, and the pages are to come first."""
        transport = SupervisorTransport(
            None, None, f"unix://{self.settings.sockets / processes.SUPERVISOR_SOCKET}"
        )
        with ServerProxy("http://127.0.0.1", transport=transport) as supervisor:
            supervisor.supervisor.startProcessGroup(processes.WORK, False)

    def stop(self) -> None:
        """End every process, the queue server last; what was received stays."""
        if self.alive():
            self.supervisor.send_signal(signal.SIGTERM)
            try:
                self.supervisor.wait(timeout=processes.LONGEST_STOP + 15)
            except subprocess.TimeoutExpired:
                self.supervisor.kill()
                self.supervisor.wait()


def start(settings: Settings, lock: TextIO) -> Service:
    """Start everything for the data directory, whose lock is held; raises CannotStart."""
    port = free_port(settings.host, settings.port)
    config = settings.data / "supervisor.conf"
    found = processes.programs(settings, port=port)
    config.write_text(processes.configuration(settings, found), "utf-8")
    lock.write(f"{os.getpid()} {port}\n")
    lock.flush()
    command = [sys.executable, "-m", "supervisor.supervisord", "-n", "-c", str(config)]
    supervisor = subprocess.Popen(
        processes.ending_with_parent(command),
        stdin=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C reaches us alone; we stop the rest in order
    )
    return Service(settings=settings, port=port, supervisor=supervisor)


@contextmanager
def hold(settings: Settings) -> Iterator[TextIO]:
    """The lock of the data directory; CannotStart where another start holds it."""
    with (settings.data / "run.lock").open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            pid, _, port = file.read().strip().partition(" ")
            raise CannotStart("start_running_already", pid=pid, port=port) from error
        file.truncate(0)
        yield file


def prepare(settings: Settings) -> None:
    """Make the folders that the processes need, open to nobody else."""
    for folder in (settings.data, settings.sockets, settings.data / "logs"):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if settings.sockets.stat().st_uid != os.getuid():
        raise CannotStart("start_not_ours", path=str(settings.sockets))


def free_port(host: str, wanted: int) -> int:
    """*wanted*, or the next port that nothing listens on."""
    for port in range(wanted, min(wanted + PORTS_TRIED, 65536)):
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family) as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
            return port
    raise CannotStart("start_no_free_port", port=wanted)


def serves(url: str) -> bool:
    """Whether *url* answers with success."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=5) as answer:
            return bool(answer.status == 200)
    except (HTTPError, URLError, OSError):
        return False
