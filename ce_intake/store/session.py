"""Opening the store and its transactions, the same way on SQLite and PostgreSQL.

SQLite has one writer: every writing transaction begins IMMEDIATE, so that it waits for its
turn at the start instead of failing in the middle. Write-ahead logging is used only where
the linked library is free of the WAL-reset bug (sqlite.org/wal.html, fixed in 3.51.3).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DataError, DBAPIError, OperationalError
from sqlalchemy.orm import Session

from ce_intake.errors import InvalidInput, Unavailable
from ce_intake.ports import Blobs
from ce_intake.settings import Settings
from ce_intake.store.blobs import open_blobs
from ce_intake.store.keys import Keys, load_keys

BUSY_MS = 30_000  # how long a writer waits for its turn on SQLite
WAL_FIXED = (3, 51, 3)
WAL_BACKPORTS = {(3, 44, 6), (3, 50, 7)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tx:
    """An open transaction, with the keys that its rows need.

    `memo` keeps what was worked out from rows that are written once, for as long as it is open.
    """

    session: Session
    keys: Keys
    memo: dict[object, Any] = field(default_factory=dict)


@contextmanager
def attempt(tx: Tx) -> Iterator[None]:
    """A part of the transaction that an exception undoes alone."""
    with tx.session.begin_nested():
        yield


class Store:
    """Database, files and keys of one installation; open it once in a process."""

    def __init__(self, engine: Engine, *, blobs: Blobs, keys: Keys) -> None:
        """Take what `open_store` has opened."""
        self.engine = engine
        self.blobs = blobs
        self.keys = keys

    @contextmanager
    def begin(self) -> Iterator[Tx]:
        """A transaction that may write; committed at the end, undone by any exception."""
        yield from self._transaction(reading=False)

    @contextmanager
    def view(self) -> Iterator[Tx]:
        """A transaction that only reads; it holds up nobody."""
        yield from self._transaction(reading=True)

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def _transaction(self, *, reading: bool) -> Iterator[Tx]:
        options = {"ce_intake_reading": reading}
        try:
            with (
                self.engine.connect().execution_options(**options) as connection,
                Session(bind=connection, expire_on_commit=False) as session,
                session.begin(),
            ):
                yield Tx(session=session, keys=self.keys)
        except OperationalError as error:
            raise Unavailable(problem="database") from error
        except (DataError, OverflowError) as error:  # a NUL in a text, a number without end
            raise InvalidInput(field="sent", problem="problem_not_kept") from error
        except DBAPIError as error:
            if error.connection_invalidated:
                raise Unavailable(problem="database") from error
            raise


def open_store(settings: Settings) -> Store:
    """Open database, files and keys; migrations are not run here (see `store.migrate`)."""
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    keys = load_keys(settings)
    return Store(open_engine(settings.database), blobs=open_blobs(settings), keys=keys)


def open_engine(url: str) -> Engine:
    """The engine for *url*, with the rules of its database."""
    if not url.startswith("sqlite"):
        return create_engine(url, pool_pre_ping=True)
    waits = {"timeout": BUSY_MS / 1000}
    engine = create_engine(url, connect_args=waits, json_deserializer=_from_json)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Whether write-ahead logging loses nothing in this version of SQLite."""
    return version >= WAL_FIXED or version in WAL_BACKPORTS


def journal_notice() -> str | None:
    """The code of what to tell about the linked SQLite; None where all is well."""
    return None if wal_is_safe(sqlite3.sqlite_version_info) else "sqlite_rollback_journal"


def _from_json(text: str) -> Any:
    return [] if text == "[]" else json.loads(text)  # most lists of most rows are empty


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # BEGIN is ours, see _begin_sqlite
    journal = "WAL" if wal_is_safe(sqlite3.sqlite_version_info) else "TRUNCATE"
    for pragma in (
        f"busy_timeout={BUSY_MS}",
        f"journal_mode={journal}",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    reading = connection.get_execution_options().get("ce_intake_reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
