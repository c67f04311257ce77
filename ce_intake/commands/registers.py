"""`ce-intake registers import|export`: units, courses and issuers from a file and into one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ce_intake.commands.people import Wanted, bring_in, house, table_options, unit_of, write_out
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
@table_options
def bring(register: str, file: Path, *, unit: str | None, **told: Any) -> None:
    """Say what FILE (CSV, XLSX) would do to REGISTER; write it only with --accept."""
    bring_in(file, register=register, unit=unit, wanted=Wanted(**told))


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
