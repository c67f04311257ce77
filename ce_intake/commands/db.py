"""`ce-intake db upgrade|check`: the database's tables, brought up to date or compared."""

from __future__ import annotations

import sys

import click

from ce_intake import settings as configuration
from ce_intake.desk import registers
from ce_intake.errors import Unavailable
from ce_intake.messages import sentence
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import journal_notice, open_engine, open_store


@click.group("db")
def command() -> None:
    """Bring the database up to date, or check that it is."""


@command.command()
def upgrade() -> None:
    """Run the migrations that the database has not had."""
    settings = _settings()
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        migrate.upgrade(settings.database)
        store = open_store(settings)
        registers.bring_up_to_date(store)
        store.close()
    except Unavailable as error:
        sys.exit(sentence(error.code, lang=settings.lang))
    notice = journal_notice()
    if notice and settings.database.startswith("sqlite"):
        click.echo(sentence(notice, lang=settings.lang), err=True)


@command.command()
def check() -> None:
    """Exit 0 only if the database has had every migration and its tables are as declared."""
    engine = open_engine(_settings().database)
    try:
        if not migrate.is_current(engine):
            sys.exit("migrations are missing: run `ce-intake db upgrade`")
        found = migrate.differences(engine)
    finally:
        engine.dispose()
    if found:
        sys.exit("\n".join(found))
    click.echo("ok")


def _settings() -> Settings:
    try:
        return configuration.load()
    except configuration.BadSettings as error:
        raise click.UsageError(str(error)) from error
