"""Real keepers, readers and a real queue server, stopped and killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import redis
from a_picture import a_picture
from an_office import Office
from pydantic import SecretStr
from servers import Server

from ce_intake.desk import uploads
from ce_intake.settings import Settings
from ce_intake.store.session import Store
from worker.bell import Bell, connect
from worker.sweep import sweep_once

pytestmark = pytest.mark.slow

PATIENCE = 60.0  # seconds until a test gives up


@pytest.fixture
def settings(tmp_path: Path, redis_url: str) -> Settings:
    """Settings with a real queue server and short leases."""
    url = SecretStr(redis_url)
    return Settings(data=tmp_path, engine="null", lease_seconds=2, redis_url=url)


@contextmanager
def a_worker(settings: Settings, root: Path, pool: str = "interactive") -> Iterator[int]:
    """A keeper with its reader; the keeper's process id."""
    environment = os.environ | {
        "PYTHONPATH": str(root),
        "CE_INTAKE_DATA": str(settings.data),
        "CE_INTAKE_ENGINE": settings.engine,
        "CE_INTAKE_LEASE_SECONDS": str(settings.lease_seconds),
        "REDIS_URL": settings.queue,
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "worker", "--pool", pool], env=environment, cwd=root
    )
    try:
        yield process.pid
    finally:
        process.kill()
        process.wait()


def until(done: Callable[[], bool]) -> None:
    """Wait until *done*, or fail."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.05)


def states(store: Store, office: Office) -> list[str]:
    with store.view() as tx:
        return [card.state for card in uploads.mine(tx, office.uploader)]


def send(office: Office, *numbers: int) -> list[int]:
    office.now = datetime.now(UTC)
    return [office.upload(a_picture(number)).work_id or 0 for number in numbers]


def finished(store: Store, office: Office) -> bool:
    return not {"received", "waiting", "reading"} & set(states(store, office))


def children(process_id: int) -> list[int]:
    """The direct children of a process."""
    text = Path(f"/proc/{process_id}/task/{process_id}/children").read_text("utf-8")
    return [int(part) for part in text.split()]


def test_a_ring_is_answered(settings: Settings, store: Store, office: Office, root: Path) -> None:
    with a_worker(settings, root):
        for work_id in send(office, 1, 2):
            assert Bell(connect(settings)).ring(work_id, pool="interactive")
        until(lambda: finished(store, office))


def test_work_goes_on_when_the_queue_is_emptied_or_away(
    settings: Settings, store: Store, office: Office, root: Path, valkey_server: Server
) -> None:
    with a_worker(settings, root):
        for work_id in send(office, 1):
            Bell(connect(settings)).ring(work_id, pool="interactive")
        redis.Redis.from_url(settings.queue).flushall()
        until(lambda: finished(store, office))
        valkey_server.kill()
        [work_id] = send(office, 2)
        assert not Bell(connect(settings)).ring(work_id, pool="interactive")
        until(lambda: finished(store, office))
        valkey_server.start()
        send(office, 3)
        assert sweep_once(store, Bell(connect(settings))) == 1
        until(lambda: finished(store, office))


def test_a_reader_that_is_killed_is_started_again_and_everything_ends(
    settings: Settings, store: Store, office: Office, root: Path
) -> None:
    with a_worker(settings, root) as keeper:
        send(office, *range(6))
        until(lambda: "set_aside" in states(store, office))
        for reader in children(keeper):
            os.kill(reader, signal.SIGKILL)
        until(lambda: _swept(store, settings) and finished(store, office))


def test_a_worker_that_is_killed_leaves_its_work_to_another(
    settings: Settings, store: Store, office: Office, root: Path
) -> None:
    with a_worker(settings, root) as keeper:
        send(office, *range(6))
        until(lambda: bool(children(keeper)) and "set_aside" in states(store, office))
        readers = children(keeper)
        os.kill(keeper, signal.SIGKILL)
        until(lambda: not any(Path(f"/proc/{reader}").exists() for reader in readers))
    with a_worker(settings, root):
        until(lambda: _swept(store, settings) and finished(store, office))


def test_a_worker_that_is_asked_to_stop_gives_back_what_it_holds(
    settings: Settings, store: Store, office: Office, root: Path
) -> None:
    with a_worker(settings, root) as keeper:
        send(office, *range(4))
        until(lambda: "set_aside" in states(store, office))
        os.kill(keeper, signal.SIGTERM)
        until(lambda: _is_gone(keeper))

    assert "reading" not in states(store, office)


def _swept(store: Store, settings: Settings) -> bool:
    return sweep_once(store, Bell(connect(settings))) >= 0


def _is_gone(process_id: int) -> bool:
    status = Path(f"/proc/{process_id}/stat")
    return not status.exists() or status.read_text("utf-8").rpartition(")")[2].split()[0] == "Z"
