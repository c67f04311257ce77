"""`ce-intake separators FILE.pdf`: sheets to be laid between documents before they are scanned."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ce_intake import settings as configuration
from ce_intake.errors import InvalidInput
from ce_intake.messages import refusal
from ce_intake.scanning.separators import print_sheets
from ce_intake.values import KindCode


@click.command("separators")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--count", type=click.IntRange(1, 1000), default=1, help="How many equal sheets.")
@click.option("--unit", help="Unit of the papers behind the sheet.")
@click.option("--person-id", help="Whose papers they are, by the register.")
@click.option("--year", type=click.IntRange(1950, 2100), help="Their year.")
@click.option("--kind", type=click.Choice([kind.value for kind in KindCode]), help="Their kind.")
@click.option("--box", help="The box that they lie in.")
def command(file: Path, count: int, **given: str | int | None) -> None:
    """Print separator sheets (A4, PDF); documents behind one are found as they are."""
    try:
        lang = configuration.load().lang
    except configuration.BadSettings as error:
        raise click.UsageError(str(error)) from error
    facts = {name: str(value) for name, value in given.items() if value is not None}
    try:
        print_sheets(file, facts, count=count, lang=lang)
    except InvalidInput as error:
        click.echo(refusal(error.code, error.facts, lang=lang), err=True)
        sys.exit(2)
    click.echo(str(file))
