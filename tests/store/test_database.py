"""Databases: migrations make what the tables say, and nobody loses an update."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select, text

from ce_intake.errors import InvalidInput, Unavailable
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.keys import load_keys
from ce_intake.store.session import open_engine, open_store, wal_is_safe
from ce_intake.store.tables import AuditHead

AT = "'2026-01-01 00:00:00+00'"
A_PAPER = (
    f"INSERT INTO unit (id, path, name, created_at) VALUES (7, '/7/', 'u', {AT})",
    "INSERT INTO account (id, login, name, role, password_hash, lang, active, created_at)"
    f" VALUES (3, 'a', 'a', 'admin', '', 'zh', TRUE, {AT})",
    f"INSERT INTO blob (sha256, size, created_at) VALUES ('b', 1, {AT})",
    "INSERT INTO upload (id, number, uploader_id, unit_id, name, sha256, size, pool, state,"
    " received_at, pages_total, pages_done, reason_facts, reason_words) VALUES"
    f" (5, 'R', 3, 7, 'n', 'b', 1, 'bulk', 'proposed', {AT}, 1, 1, '[]', '')",
    "INSERT INTO reading (id, upload_id, epoch, pipeline, content, created_at) VALUES"
    f" (6, 5, 1, 'p', '[]', {AT})",
    "INSERT INTO proposal (id, upload_id, reading_id, unit_id, document_index, entry_index, pages,"
    " kind, state, version, fields, name, content, doubts, created_at, reason_words, words) VALUES"
    f" (4, 5, 6, 7, 0, 0, '[]', 'roster', 'open', 1, '[]', '', '', 0, {AT}, '', '野𠮷')",
    "INSERT INTO page_word (upload_id, number, said, folded) VALUES (5, 1, '', '末淼')",
)


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=[pytest.mark.postgres, pytest.mark.slow])]
)
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return Settings(data=tmp_path)
    url = request.getfixturevalue("postgres_url")
    return Settings(data=tmp_path, database_url=SecretStr(url))


def test_migrations_make_what_the_tables_say(settings: Settings) -> None:
    engine = open_engine(settings.database)
    assert not migrate.is_current(engine)

    migrate.upgrade(settings.database)

    assert migrate.is_current(engine)
    assert migrate.differences(engine) == []
    migrate.upgrade(settings.database)
    engine.dispose()


def test_people_kept_before_registers_had_an_index_wait_for_one(settings: Settings) -> None:
    migrate.upgrade(settings.database, to="0009")
    engine = open_engine(settings.database)
    moment = "'2026-01-01 00:00:00+00'"
    with engine.begin() as connection:
        unit = f"INSERT INTO unit (id, path, name, created_at) VALUES (7, '/7/', 'u', {moment})"
        connection.execute(text(unit))
        for key in ("a", "b"):
            person = (
                "INSERT INTO person (person_id, unit_id, name, former_names, id_tail, employer,"
                " posts, titles, title_level, high_tech, certificate_book_no, former_booklets,"
                " registrar, state, created_at, updated_at) VALUES"
                f" ('{key}', 7, 'n', '[]', '', '', '[]', '[]', '', FALSE, '', '[]', '', 'active',"
                f" {moment}, {moment})"
            )
            connection.execute(text(person))

    migrate.upgrade(settings.database)

    with engine.connect() as connection:
        query = text("SELECT unit_id, scheme, size, version FROM person_index")
        assert [tuple(row) for row in connection.execute(query)] == [(7, 0, 2, 0)]
    engine.dispose()


def test_the_last_characters_of_what_was_kept_before_are_in_the_index(settings: Settings) -> None:
    migrate.upgrade(settings.database, to="0014")
    engine = open_engine(settings.database)
    with engine.begin() as connection:
        for row in A_PAPER:
            connection.execute(text(row))

    migrate.upgrade(settings.database)

    with engine.connect() as connection:
        kept = connection.execute(text("SELECT pair, upload_id FROM word_pair ORDER BY pair"))
        assert [tuple(row) for row in kept] == [(ord("淼") << 21, 5), (ord("𠮷") << 21, 5)]
    engine.dispose()


def test_no_update_is_lost_among_many_writers(settings: Settings) -> None:
    migrate.upgrade(settings.database)
    store = open_store(settings)
    with store.begin() as tx:
        tx.session.add(AuditHead(stream="x", seq=0, hash=""))

    def add_ten(_: int) -> None:
        for _round in range(10):
            with store.begin() as tx:
                query = select(AuditHead).where(AuditHead.stream == "x").with_for_update()
                tx.session.scalars(query).one().seq += 1

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add_ten, range(8)))

    with store.view() as tx:
        assert tx.session.get_one(AuditHead, "x").seq == 80
    store.close()


def test_a_state_that_does_not_exist_is_refused(settings: Settings) -> None:
    migrate.upgrade(settings.database)
    store = open_store(settings)
    bad = (
        "INSERT INTO account (login, name, role, password_hash, lang, active, created_at)"
        " VALUES ('a', 'a', 'king', '', 'zh', TRUE, '2026-01-01')"
    )
    with pytest.raises(Exception, match="ck_account_role"), store.begin() as tx:
        tx.session.execute(text(bad))
    store.close()


def test_a_database_out_of_reach_is_unavailable(tmp_path: Path) -> None:
    url = SecretStr("postgresql://nobody@127.0.0.1:9/none")
    settings = Settings(data=tmp_path, database_url=url)
    store = open_store(settings)

    with pytest.raises(Unavailable), store.view():
        pass
    with pytest.raises(Unavailable):
        migrate.upgrade(settings.database)


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 0), True),
    ],
)
def test_write_ahead_logging_is_used_only_where_it_loses_nothing(
    version: tuple[int, int, int], safe: bool
) -> None:
    assert wal_is_safe(version) is safe


def test_sqlite_is_opened_with_the_safe_journal_and_foreign_keys(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'x.sqlite'}")
    with engine.connect() as connection:
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    engine.dispose()

    journal = "wal" if wal_is_safe(sqlite3.sqlite_version_info) else "truncate"
    assert asked == {"journal_mode": journal, "synchronous": 2, "foreign_keys": 1}


def test_keys_are_made_once_and_only_their_owner_can_read_them(tmp_path: Path) -> None:
    first, second = (load_keys(Settings(data=tmp_path)) for _ in range(2))

    assert second.unlock(first.lock("120101199003074135")) == "120101199003074135"
    assert first.blind("x") == second.blind("x")
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "keys").iterdir()}
    assert modes == {"id.key": 0o600, "audit.key": 0o600}


def test_a_key_that_is_given_finds_the_same_people_elsewhere(tmp_path: Path) -> None:
    given = SecretStr("a key of the house")
    one, other = (
        load_keys(Settings(data=tmp_path / name, id_key=given)) for name in ("one", "other")
    )

    assert one.blind("x") == other.blind("x")
    assert other.unlock(one.lock("x")) == "x"


def test_what_no_database_can_hold_is_the_mistake_of_whoever_asks(settings: Settings) -> None:
    migrate.upgrade(settings.database)
    store = open_store(settings)

    with pytest.raises(InvalidInput), store.view() as tx:
        tx.session.scalars(select(AuditHead).where(AuditHead.seq == 2**70)).all()
    if store.engine.dialect.name == "postgresql":
        with pytest.raises(InvalidInput), store.view() as tx:
            tx.session.scalars(select(AuditHead).where(AuditHead.stream == "\0")).all()
    store.close()
