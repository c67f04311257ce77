"""A bench to read at: a real store, the real decoder, and an engine that sees nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from an_office import Office, an_office
from argon2 import PasswordHasher

from ce_intake.desk import accounts
from ce_intake.read import ready_tools
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import Store, open_store
from worker import jobs
from worker.bench import Bench


@pytest.fixture(autouse=True)
def _quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    monkeypatch.setattr(accounts, "HASHER", quick)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of an installation that reads nothing."""
    return Settings(data=tmp_path, engine="null", lease_seconds=2)


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


@pytest.fixture
def bench(settings: Settings, store: Store) -> Iterator[Bench]:
    """A bench in this very process."""
    tools = ready_tools(settings, today=date(2026, 3, 2))
    made = Bench(store=store, tools=tools, owner="test", pipeline="test")
    jobs.sit_down(made)
    yield made
    tools.decoder.close()
