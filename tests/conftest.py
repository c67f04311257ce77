"""What all tests may ask for; each xdist process has servers of its own."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

sys.path.insert(0, str(Path(__file__).parent))

import servers

ROOT = Path(__file__).resolve().parent.parent


def pytest_collection_finish() -> None:
    """What collecting leaves stays for the whole run: a search for garbage need not walk it.

    Nor need it be made as often as a process asks for that lives for months.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20000, 20, 20)


def pytest_unconfigure() -> None:
    """Libraries that count what is left at the end find nothing held back."""
    gc.unfreeze()


@pytest.fixture(scope="session", autouse=True)
def _a_quiet_environment() -> None:
    """No setting of the person's shell reaches a test; engines use one thread."""
    for name in list(os.environ):
        if name.startswith("CE_INTAKE_") or name in {"DATABASE_URL", "REDIS_URL", "STORAGE_URL"}:
            del os.environ[name]
    os.environ["OMP_THREAD_LIMIT"] = "1"
    os.environ["AWS_ACCESS_KEY_ID"] = os.environ["AWS_SECRET_ACCESS_KEY"] = "invented"


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def _valkey() -> Iterator[servers.Server]:
    with servers.a_valkey() as server:
        yield server


@pytest.fixture
def valkey_server(_valkey: servers.Server) -> servers.Server:
    """A running queue server, emptied; a test may kill and start it."""
    import redis

    if _valkey.process is None or _valkey.process.poll() is not None:
        _valkey.start()
    redis.Redis.from_url(_valkey.url).flushall()
    return _valkey


@pytest.fixture
def redis_url(valkey_server: servers.Server) -> str:
    """The address of an empty, running queue server."""
    return valkey_server.url


@pytest.fixture(scope="session")
def _postgres() -> Iterator[servers.Server]:
    with servers.a_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(_postgres: servers.Server, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a new, empty database in a real PostgreSQL; dropped afterwards."""
    name = f"t{abs(hash(request.node.nodeid)):x}"
    with psycopg.connect(_postgres.url, autocommit=True) as connection:
        connection.execute(f"drop database if exists {name} with (force)".encode())
        connection.execute(f"create database {name}".encode())
        yield _postgres.url.replace("/postgres?", f"/{name}?")
        connection.execute(f"drop database if exists {name} with (force)".encode())


@pytest.fixture(scope="session")
def s3_endpoint() -> Iterator[str]:
    """The address of an S3 server; make a bucket of your own in it."""
    with servers.an_s3() as endpoint:
        yield endpoint


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The browser program; the test is skipped where there is none, unless in CI."""
    found = servers.chromium()
    if found is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is not installed")
        pytest.skip("Chromium is not installed")
    return found
