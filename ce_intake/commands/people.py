"""`ce-intake people import|export`: the register of a unit from a file and into one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from ce_intake import settings as configuration
from ce_intake.desk import exports, imports, units
from ce_intake.desk.books import PEOPLE_NAME, shape
from ce_intake.desk.imports import PlanView, Steps, Table
from ce_intake.errors import IntakeError, InvalidInput
from ce_intake.messages import refusal, sentence
from ce_intake.register.plan import RowState
from ce_intake.register.written import csv_file, xlsx_file
from ce_intake.store.session import Store, Tx, open_store

T = TypeVar("T")


Command = TypeVar("Command", bound=Callable[..., None])
ACCEPT = click.option("--accept", is_flag=True, help="Write the new and changed rows.")
COLUMN = click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="NAME=N",
    help="Which column of the table (from 1) holds what; once for each.",
)
TAKE = click.option(
    "--take", "lines", default="", metavar="N,N", help="Doubtful lines to write all the same."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to become of a table: the options of an import."""

    accept: bool
    columns: tuple[str, ...]
    lines: str

    @property
    def mapping(self) -> dict[str, int] | None:
        """Place (from 0) by column; None where the header is to tell."""
        pairs = (one.partition("=") for one in self.columns)
        mapping = {name.strip(): _number(at) - 1 for name, _, at in pairs}
        return mapping or None

    @property
    def take(self) -> frozenset[int]:
        """The doubtful lines that are taken."""
        return frozenset(_number(line) for line in self.lines.split(",") if line.strip())


def table_options(command: Command) -> Command:
    """The options of every import."""
    return ACCEPT(COLUMN(TAKE(command)))


@click.group("people")
def command() -> None:
    """Fill the register of a unit from a table, or write it into one."""


@command.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--unit", required=True, help="The unit's name.")
@table_options
def bring(file: Path, *, unit: str, **told: Any) -> None:
    """Say what FILE (CSV, XLSX) would do to the register; write it only with --accept."""
    bring_in(file, register=PEOPLE_NAME, unit=unit, wanted=Wanted(**told))


@command.command("export")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--unit", required=True, help="The unit's name.")
@click.option("--whole-numbers", "reason", metavar="REASON", help="Not masked; the trail says why.")
def take(file: Path, *, unit: str, reason: str | None) -> None:
    """Write the register into FILE, .xlsx or .csv, identity numbers masked."""
    with house() as (store, _):
        with store.begin() as tx:
            unit_id = unit_of(tx, unit)
            if reason is None:
                found = exports.masked(tx, None, unit_id=unit_id)
            else:
                found = exports.whole(tx, unit_id=unit_id, reason=reason, now=datetime.now(UTC))
        write_out(file, exports.HEADER, found)


def bring_in(file: Path, *, register: str, unit: str | None, wanted: Wanted) -> None:
    """Plan a table for a register of a unit (None: of the house), tell it, and write it if told."""
    content = file.read_bytes()
    with house() as (store, lang):
        with store.view() as tx:
            unit_id = unit_of(tx, unit) if unit is not None else None
        table = Table(content=content, register=register, mapping=wanted.mapping, unit_id=unit_id)
        view = _told(imports.planning(store, None, table))
        if not view.digest:
            _tell_columns(view, register, lang)
            raise InvalidInput(field="file", problem="problem_wrong_header")
        _tell(view, lang)
        if wanted.accept:
            done = _told(
                imports.accepting(
                    store,
                    None,
                    table,
                    digest=view.digest,
                    take=wanted.take,
                    now=datetime.now(UTC),
                )
            )
            click.echo(sentence("ui_import_done", lang=lang, new=done.new, changed=done.changed))


def write_out(file: Path, header: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
    """Write a table as the name of *file* asks, .xlsx or else CSV, and say how many rows."""
    make = xlsx_file if file.suffix.lower() == ".xlsx" else csv_file
    file.write_bytes(make(header, rows))
    click.echo(len(rows))


@contextmanager
def house() -> Iterator[tuple[Store, str]]:
    """The opened store and the language; our own errors end the command with a sentence."""
    try:
        config = configuration.load()
    except configuration.BadSettings as error:
        raise click.UsageError(str(error)) from error
    store = open_store(config)
    try:
        yield store, config.lang
    except IntakeError as error:
        sys.exit(refusal(error.code, error.facts, lang=config.lang))
    finally:
        store.close()


def unit_of(tx: Tx, name: str) -> int:
    """The only unit of this name."""
    found = units.named(tx, name)
    if found is None:
        raise InvalidInput(field="unit", problem="problem_unknown_unit")
    return found.unit_id


def _told(steps: Steps[T]) -> T:
    """What comes of the steps, each told on standard error."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            made: T = end.value
            return made
        click.echo(f"\r{step.done}/{step.total}", nl=step.done == step.total, err=True)


def _tell(view: PlanView, lang: str) -> None:
    for row in view.rows:
        if row.state in (RowState.CHANGED, RowState.DOUBTFUL, RowState.WRONG):
            words = [sentence(one.code, lang=lang, **one.facts) for one in row.findings]
            words += [f"{one.column}: {one.before} → {one.after}" for one in row.changes]
            state = sentence(f"ui_import_{row.state}", lang=lang)
            click.echo(f"{row.line}: {state}: {' '.join(words)}")
    for code, number in view.counts.items():
        click.echo(f"{sentence(f'ui_import_{code}', lang=lang)}: {number}")


def _tell_columns(view: PlanView, register: str, lang: str) -> None:
    """The columns of a table whose header says too little, and what each may be told to be."""
    for place, (heading, example) in enumerate(zip(view.headings, view.sample, strict=True), 1):
        known = [name for name, at in view.mapping.items() if at == place - 1]
        told = sentence("ui_import_heading", lang=lang, heading=heading, example=example)
        click.echo(f"{place}: {told}{' = ' + known[0] if known else ''}", err=True)
    click.echo(f"--column {'|'.join(shape(register).columns)}=N", err=True)


def _number(text: str) -> int:
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit() and 0 < int(plain[:8]) == int(plain)):
        raise click.UsageError(f"{text!r} is no number of a column or line")
    return int(plain)
