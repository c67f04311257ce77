"""A store of each kind, with an office in it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from an_office import Office, an_office
from argon2 import PasswordHasher
from pydantic import SecretStr
from sqlalchemy import Dialect

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
def _statements() -> Callable[[Store], Store]:
    """Have the stores of all tests spell each statement of SQL once, not once for each engine."""
    dialects: dict[str, Dialect] = {}
    spelled: dict[object, object] = {}

    def share(opened: Store) -> Store:
        engine = opened.engine
        engine.dialect = dialects.setdefault(engine.dialect.name, engine.dialect)
        engine.update_execution_options(compiled_cache=spelled)
        return opened

    return share


@pytest.fixture(scope="session")
def _empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "ce-intake.sqlite"
    migrate.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def _office_in_sqlite(_empty_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office that was opened once; database and keys are copied for each test."""
    settings = Settings(data=tmp_path_factory.mktemp("office"))
    shutil.copy(_empty_sqlite, settings.data)
    opened = open_store(settings)
    office = an_office(opened)
    opened.close()
    return office


@pytest.fixture
def store(
    settings: Settings,
    _empty_sqlite: Path,
    _statements: Callable[[Store], Store],
    request: pytest.FixtureRequest,
) -> Iterator[Store]:
    """A migrated store: empty, or with the office in it where the test asks for that too."""
    if settings.database_url is not None:
        migrate.upgrade(settings.database)
    elif "office" in request.fixturenames:
        database = _file(request.getfixturevalue("_office_in_sqlite").store)
        shutil.copytree(database.parent, settings.data, dirs_exist_ok=True)
    else:
        shutil.copy(_empty_sqlite, settings.data)
    opened = _statements(open_store(settings))
    yield opened
    opened.close()


@pytest.fixture
def office(store: Store, settings: Settings, request: pytest.FixtureRequest) -> Office:
    """An office with a clerk, an uploader and a register."""
    if settings.database_url is not None:
        return an_office(store)
    return replace(request.getfixturevalue("_office_in_sqlite"), store=store)


def _file(store: Store) -> Path:
    return Path(store.engine.url.database or "")


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
