"""The glance that lets a second start be quick: it says yes only where that is certain."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import servers

from ce_intake.running import demo
from ce_intake.settings import Settings
from ce_intake.store import glance
from ce_intake.store.migrate import upgrade
from ce_intake.store.session import Store, open_store

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def settings() -> Iterator[Settings]:
    with servers.a_folder("glance") as path:
        yield Settings(data=path)


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    upgrade(settings.database)
    opened = open_store(settings)
    yield opened
    opened.close()


def test_a_database_with_accounts_and_all_migrations_is_in_use(
    settings: Settings, store: Store, tmp_path: Path
) -> None:
    demo.load(store, tmp_path, data=settings.data, now=NOW)

    assert glance.in_use(settings.sqlite)


def test_a_database_without_accounts_is_not_in_use(settings: Settings, store: Store) -> None:
    assert not glance.in_use(settings.sqlite)


def test_a_database_of_an_older_version_is_not_taken_for_ready(
    settings: Settings, store: Store, tmp_path: Path
) -> None:
    demo.load(store, tmp_path, data=settings.data, now=NOW)
    with sqlite3.connect(settings.sqlite) as connection:
        connection.execute("update alembic_version set version_num = '0000'")

    assert not glance.in_use(settings.sqlite)


def test_no_file_and_no_database_file_are_not_in_use(tmp_path: Path) -> None:
    noise = tmp_path / "noise"
    noise.write_bytes(b"not a database" * 100)

    assert not glance.in_use(noise)
    assert not glance.in_use(tmp_path / "absent")


def test_the_newest_migration_is_found_whatever_the_order(tmp_path: Path) -> None:
    (tmp_path / "b.py").write_text('revision = "0002"\ndown_revision: str | None = "0001"\n')
    (tmp_path / "a.py").write_text('revision = "0001"\ndown_revision = None\n')

    assert glance.heads(tmp_path) == {"0002"}


def test_the_demo_is_loaded_once(settings: Settings, store: Store, tmp_path: Path) -> None:
    assert demo.is_empty(store)

    demo.load(store, tmp_path, data=settings.data, now=NOW)

    assert not demo.is_empty(store)
