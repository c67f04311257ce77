"""`ce-intake registers import|export`: units, courses and issuers from a file and into one."""

from __future__ import annotations

from pathlib import Path

import click

from ce_intake.commands.people import bring_in, house, unit_of, write_out
from ce_intake.desk import exports
from ce_intake.register.facts import Sort

REGISTER = click.argument("register", type=click.Choice([sort.value for sort in Sort]))
UNIT = click.option("--unit", help="The unit's name; without it, everybody's part.")


@click.group("registers")
def command() -> None:
    """Fill the registers of units, courses and issuers, or write them out."""


@command.command("import")
@REGISTER
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@UNIT
@click.option("--accept", is_flag=True, help="Write the new and changed rows.")
def bring(register: str, file: Path, *, unit: str | None, accept: bool) -> None:
    """Say what FILE (CSV, XLSX) would do to REGISTER; write it only with --accept."""
    bring_in(file, register=register, unit=unit, accept=accept)


@command.command("export")
@REGISTER
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@UNIT
def take(register: str, file: Path, *, unit: str | None) -> None:
    """Write REGISTER into FILE, .xlsx or .csv."""
    with house() as (store, _), store.view() as tx:
        unit_id = unit_of(tx, unit) if unit is not None else None
        found = exports.values(tx, None, register, unit_id=unit_id)
    write_out(file, exports.header(register), found)
