"""`ce-intake account add`: the first administrator of an installation, and others after him."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from ce_intake import settings
from ce_intake.desk import accounts
from ce_intake.desk.actors import Role
from ce_intake.errors import IntakeError
from ce_intake.messages import refusal
from ce_intake.store.session import open_store


@click.group("account")
def command() -> None:
    """Make accounts from the command line, as the installation itself."""


@command.command("add")
@click.argument("login")
@click.option("--name", required=True, help="The person's name, as pages show it.")
@click.option("--role", type=click.Choice([role.value for role in Role]), required=True)
@click.option("--unit", "unit_id", type=int, help="Number of the unit; not for admin, auditor.")
@click.option("--person", "person_id", help="Key of an uploader in the register.")
@click.password_option(help="Asked for where it is not given.")
def add(
    login: str, *, name: str, role: str, unit_id: int | None, person_id: str | None, password: str
) -> None:
    """Add the account LOGIN."""
    try:
        config = settings.load()
    except settings.BadSettings as error:
        raise click.UsageError(str(error)) from error
    store = open_store(config)
    try:
        with store.begin() as tx:
            account = accounts.create_account(
                tx,
                by=None,
                login=login,
                name=name,
                role=Role(role),
                unit_id=unit_id,
                person_id=person_id,
                password=password,
                now=datetime.now(UTC),
            )
    except IntakeError as error:
        raise click.ClickException(refusal(error.code, error.facts, lang=config.lang)) from error
    finally:
        store.close()
    click.echo(f"{account.login} ({account.role.value})")
