"""A store of each kind, with an office in it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from an_office import Office, an_office
from argon2 import PasswordHasher
from pydantic import SecretStr

from ce_intake.desk import accounts
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import Store, open_store


@pytest.fixture(autouse=True)
def _quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    monkeypatch.setattr(accounts, "HASHER", quick)


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgresql", marks=[pytest.mark.postgres, pytest.mark.slow]),
    ]
)
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """Settings of an installation on each kind of database."""
    if request.param == "sqlite":
        return Settings(data=tmp_path)
    url = request.getfixturevalue("postgres_url")
    return Settings(data=tmp_path, database_url=SecretStr(url))


@pytest.fixture(scope="session")
def _empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.sqlite"
    migrate.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def store(settings: Settings, _empty_sqlite: Path) -> Iterator[Store]:
    """An empty, migrated store."""
    if settings.database_url is None:
        shutil.copy(_empty_sqlite, settings.database.removeprefix("sqlite:///"))
    else:
        migrate.upgrade(settings.database)
    opened = open_store(settings)
    yield opened
    opened.close()


@pytest.fixture
def office(store: Store) -> Office:
    """An office with a clerk, an uploader and a register."""
    return an_office(store)


@pytest.fixture
def count_by_hand(settings: Settings, root: Path) -> Callable[[], dict[str, int]]:
    """Count with plain SQL over a connection that is not the program's."""
    text = (root / "scripts" / "conservation.sql").read_text("utf-8")
    query = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("--"))

    def count() -> dict[str, int]:
        if settings.database.startswith("sqlite"):
            with sqlite3.connect(settings.database.removeprefix("sqlite:///")) as plain:
                cursor = plain.execute(query)
                return dict(zip((c[0] for c in cursor.description), cursor.fetchone(), strict=True))
        with psycopg.connect(settings.database.replace("+psycopg", "")) as connection:
            row = connection.execute(query.encode(), prepare=False)
            return dict(zip((c.name for c in row.description or ()), row.fetchone(), strict=True))

    return count
