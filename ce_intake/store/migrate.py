"""Bringing a database up to date, and proving that tables and migrations agree.

Alembic is configured here, in code: there is no ini file to find or to forget.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import OperationalError

import ce_intake.store.tables
import ce_intake.store.tables_change
import ce_intake.store.tables_known
import ce_intake.store.tables_outbox
import ce_intake.store.tables_people
import ce_intake.store.tables_talk  # noqa: F401  they all fill the metadata
from ce_intake.errors import Unavailable
from ce_intake.store.columns import Base
from ce_intake.store.session import open_engine

FOLDER = Path(__file__).parent / "migrations"


def upgrade(url: str, *, to: str = "head") -> None:
    """Run the migrations up to *to* that the database has not had; Unavailable where it is away."""
    engine = open_engine(url)
    if url.startswith("sqlite"):
        event.listen(engine, "connect", _let_go)
    try:
        with engine.begin() as connection:
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, to)
            _unbroken(connection)
    except OperationalError as error:
        raise Unavailable(problem="database") from error
    finally:
        engine.dispose()


def is_current(engine: Engine) -> bool:
    """Whether the database has had every migration."""
    with engine.connect() as connection:
        heads = MigrationContext.configure(connection).get_current_heads()
    return set(heads) == set(ScriptDirectory.from_config(_config()).get_heads())


def is_current_at(url: str) -> bool:
    """The same of the database at *url*; Unavailable where it cannot be reached."""
    engine = open_engine(url)
    try:
        return is_current(engine)
    except OperationalError as error:
        raise Unavailable(problem="database") from error
    finally:
        engine.dispose()


def differences(engine: Engine) -> list[str]:
    """Where the migrated database and the declared tables differ; empty where they agree."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return [str(item) for item in compare_metadata(context, Base.metadata)]


def _let_go(connection: Any, _record: object) -> None:
    """Let tables be rebuilt that others point to (sqlite.org/lang_altertable.html, section 7)."""
    connection.execute("PRAGMA foreign_keys=OFF").close()


def _unbroken(connection: Connection) -> None:
    """Stop, and so undo it all, where a migration left a row that points to nothing."""
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            raise RuntimeError(f"a row of {broken[0]} points to nothing after the migration")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("path_separator", "os")
    return config
