"""The process runner: what is started, that it comes back, and that nothing is left behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import servers

from ce_intake.running import processes, service
from ce_intake.settings import Settings

SECONDS = 20.0


def until(question: Callable[[], bool]) -> bool:
    """Ask again until it is so; False where it never becomes so."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if question():
            return True
        time.sleep(0.02)
    return False


def alive(pid: int) -> bool:
    """Whether the process runs (a zombie does not)."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


@pytest.fixture
def folder() -> Iterator[Path]:
    with servers.a_folder("run") as path:
        yield path


@pytest.fixture
def supervisor(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A supervisor over one program, which writes its process number and sleeps."""
    says = f"import os, time; open({str(folder / 'pid')!r}, 'w').write(str(os.getpid()))"
    program = processes.Program(
        name="sleeper", command=[sys.executable, "-c", f"{says}; time.sleep(600)"], niceness=3
    )
    settings = Settings(data=folder)
    service.prepare(settings)
    config = folder / "supervisor.conf"
    config.write_text(processes.configuration(settings, [program]), "utf-8")
    command = [sys.executable, "-m", "supervisor.supervisord", "-n", "-c", str(config)]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    yield process
    process.kill()
    process.wait()


def number(folder: Path) -> int:
    """The number of the program's process, once it has written it."""
    path = folder / "pid"
    assert until(lambda: path.exists() and path.read_text() != "")
    return int(path.read_text())


@pytest.mark.slow
def test_a_process_that_is_killed_comes_back(
    folder: Path, supervisor: subprocess.Popen[bytes]
) -> None:
    first = number(folder)
    (folder / "pid").unlink()

    os.kill(first, signal.SIGKILL)

    assert number(folder) != first


@pytest.mark.slow
def test_a_killed_supervisor_leaves_no_process_behind(
    folder: Path, supervisor: subprocess.Popen[bytes]
) -> None:
    child = number(folder)

    supervisor.kill()
    supervisor.wait()

    assert until(lambda: not alive(child))


@pytest.mark.slow
def test_a_supervisor_that_is_asked_to_end_ends_its_processes(
    folder: Path, supervisor: subprocess.Popen[bytes]
) -> None:
    child = number(folder)

    supervisor.terminate()
    supervisor.wait(timeout=SECONDS)

    assert not alive(child)


@pytest.mark.parametrize(
    ("workers", "expected"), [(1, (1, 1)), (2, (1, 1)), (3, (2, 1)), (4, (2, 2)), (8, (4, 4))]
)
def test_both_pools_always_have_a_worker(workers: int, expected: tuple[int, int]) -> None:
    assert processes.pools(workers) == expected


def test_a_given_queue_server_is_used_instead_of_the_embedded_one() -> None:
    settings = Settings(redis_url="redis://queue.example:6379/0")

    names = [program.name for program in processes.programs(settings, port=8000)]

    assert names == ["web", "interactive", "bulk", "sweep"]


def test_a_percent_sign_in_a_path_does_not_confuse_supervisor(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "100%s")

    assert "100%%s" in processes.configuration(settings, [])


def test_a_taken_port_gives_way_to_the_next_free_one() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        assert service.free_port("127.0.0.1", port) > port


def test_a_deep_data_folder_still_has_a_path_that_fits_a_socket(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / ("deep" * 40))

    assert len(settings.queue.removeprefix("unix://").encode()) <= 107


def test_two_services_on_one_data_folder_are_refused(folder: Path) -> None:
    settings = Settings(data=folder)
    refused = pytest.raises(service.CannotStart, match="start_running_already")

    with service.hold(settings), refused, service.hold(settings):
        pytest.fail("the second start was let in")


def test_a_service_that_has_ended_can_be_started_again(folder: Path) -> None:
    settings = Settings(data=folder)

    for _ in range(2):
        with service.hold(settings) as lock:
            assert lock.writable()
