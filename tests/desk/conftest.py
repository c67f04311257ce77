"""A store of each kind, with an office in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

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


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    """An empty, migrated store."""
    migrate.upgrade(settings.database)
    opened = open_store(settings)
    yield opened
    opened.close()


@pytest.fixture
def office(store: Store) -> Office:
    """An office with a clerk, an uploader and a register."""
    return an_office(store)
