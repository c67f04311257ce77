"""`ce-intake up` for real: everything starts, the pages are served, and all of it stops."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import servers

from ce_intake.running import service, valkey
from ce_intake.settings import Settings

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
SECONDS = 120.0


@pytest.fixture
def folder() -> Iterator[Path]:
    with servers.a_folder("up") as path:
        yield path


def started(root: Path, data: Path, port: int, *options: str) -> subprocess.Popen[bytes]:
    """The command, as a process."""
    command = [sys.executable, "-m", "ce_intake.cli", "up", "--no-demo", *options]
    environment = os.environ | {"CE_INTAKE_DATA": str(data), "CE_INTAKE_PORT": str(port)}
    environment |= {"PYTHONPATH": str(root), "CE_INTAKE_LANG": "en"}
    return subprocess.Popen(
        command, cwd=data, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def until_served(port: int) -> bool:
    """Whether the sign-in page comes, within reason."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if service.serves(f"http://127.0.0.1:{port}/sign-in"):
            return True
        time.sleep(0.1)
    return False


def processes_of(data: Path) -> list[int]:
    """Every process whose command line or environment names the data folder."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                told = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
            except OSError:
                continue
            if str(data).encode() in told:
                found.append(int(entry.name))
    return found


def test_ctrl_c_stops_every_process_and_a_second_start_serves_again(
    root: Path, folder: Path
) -> None:
    port = servers.a_free_port()
    for _ in range(2):
        up = started(root, folder, port)
        assert until_served(port)
        assert service.serves(f"http://127.0.0.1:{port}/readyz")
        assert valkey.answers(Settings(data=folder).queue)
        up.send_signal(signal.SIGINT)
        told = up.communicate(timeout=SECONDS)[0].decode()

        assert up.returncode == 0, told
        assert f"http://127.0.0.1:{port}" in told
        assert processes_of(folder) == []


def test_killed_pages_come_back_and_a_killed_start_leaves_nothing_behind(
    root: Path, folder: Path
) -> None:
    port = servers.a_free_port()
    up = started(root, folder, port)
    assert until_served(port)
    lines = {pid: Path(f"/proc/{pid}/cmdline").read_bytes() for pid in processes_of(folder)}
    pages = [pid for pid, line in lines.items() if b"gunicorn" in line]
    assert pages
    for pid in pages:
        os.kill(pid, signal.SIGKILL)
    assert until_served(port)

    up.kill()
    up.communicate()

    end = time.monotonic() + SECONDS
    while processes_of(folder) and time.monotonic() < end:
        time.sleep(0.1)
    assert processes_of(folder) == []
