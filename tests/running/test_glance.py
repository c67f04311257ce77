"""The glance that lets a second start be quick: it says yes only where that is certain."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import servers

from ce_intake.desk.accounts import SHORTEST_PASSWORD
from ce_intake.running import demo, logins
from ce_intake.settings import Settings
from ce_intake.store import glance
from ce_intake.store.migrate import upgrade
from ce_intake.store.session import open_store

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def loaded() -> Iterator[Path]:
    """A data folder with the demo in it; look, do not touch."""
    with servers.a_folder("demo") as path:
        settings = Settings(data=path)
        upgrade(settings.database)
        store = open_store(settings)
        demo.load(store, path / "samples", data=path, now=NOW)
        store.close()
        yield path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """An empty data folder with a database that has every migration."""
    settings = Settings(data=tmp_path)
    upgrade(settings.database)
    return settings


def test_a_database_with_accounts_and_all_migrations_is_in_use(loaded: Path) -> None:
    assert glance.in_use(Settings(data=loaded).sqlite)


def test_a_database_without_accounts_is_not_in_use(settings: Settings) -> None:
    assert not glance.in_use(settings.sqlite)


def test_a_database_of_an_older_version_is_not_taken_for_ready(
    loaded: Path, settings: Settings
) -> None:
    shutil.copy(Settings(data=loaded).sqlite, settings.sqlite)
    with sqlite3.connect(settings.sqlite) as connection:
        connection.execute("update alembic_version set version_num = '0000'")

    assert not glance.in_use(settings.sqlite)


def test_only_a_database_without_accounts_is_given_the_demo(
    loaded: Path, settings: Settings
) -> None:
    emptiness = []
    for folder in (settings.data, loaded):
        store = open_store(Settings(data=folder))
        emptiness.append(demo.is_empty(store))
        store.close()

    assert emptiness == [True, False]


def test_the_demo_password_is_drawn_and_readable_by_us_alone(loaded: Path) -> None:
    drawn = logins.password(loaded)

    assert drawn is not None
    assert len(drawn) >= SHORTEST_PASSWORD
    assert (loaded / logins.PASSWORD_FILE).stat().st_mode & 0o077 == 0


def test_no_file_and_no_database_file_are_not_in_use(tmp_path: Path) -> None:
    noise = tmp_path / "noise"
    noise.write_bytes(b"not a database" * 100)

    assert not glance.in_use(noise)
    assert not glance.in_use(tmp_path / "absent")


def test_the_newest_migration_is_found_whatever_the_order(tmp_path: Path) -> None:
    (tmp_path / "b.py").write_text('revision = "0002"\ndown_revision: str | None = "0001"\n')
    (tmp_path / "a.py").write_text('revision = "0001"\ndown_revision = None\n')

    assert glance.heads(tmp_path) == {"0002"}
