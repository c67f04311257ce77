"""Real workers and a real queue server, for as long as a measurement takes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ce_intake.running import valkey
from scripts.benches.bulk_parts.office import Office

TOP = Path(__file__).resolve().parents[3]


@contextmanager
def workers(office: Office, pools: Sequence[str], *, queue: str = "") -> Iterator[None]:
    """A worker for each of the *pools*; without a *queue* they look for work themselves."""
    environment = os.environ | {
        "PYTHONPATH": str(TOP),
        "CE_INTAKE_DATA": str(office.settings.data),
        "CE_INTAKE_ENGINE": office.settings.engine,
        "OMP_THREAD_LIMIT": "1",
        "OMP_NUM_THREADS": "1",
        **({"REDIS_URL": queue} if queue else {}),
    }
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "worker", "--pool", pool],
            env=environment,
            cwd=TOP,
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        for pool in pools
    ]
    try:
        yield
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait()


@contextmanager
def a_queue() -> Iterator[str]:
    """The address of a queue server of our own."""
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
