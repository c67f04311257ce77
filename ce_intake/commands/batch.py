"""`ce-intake batch ...`: what is done with a whole batch: report, package, hold up, read anew."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import click

from ce_intake.commands.scan import house, progress_words
from ce_intake.desk import accounts, batch_views, batches
from ce_intake.desk.actors import Actor
from ce_intake.errors import NotFound
from ce_intake.messages import sentence
from ce_intake.running.pipeline import pipeline_version
from ce_intake.scanning import package
from ce_intake.scanning.outcome import FORMS, Outcome
from ce_intake.store.session import Store

BY = click.option("--by", help="Login of the clerk; needed where there are several.")


@click.group("batch")
def command() -> None:
    """Look at batches of scanned paper, write their reports and packages."""


@command.command("list")
@BY
def list_(by: str | None) -> None:
    """One line for each batch, newest first."""
    with house() as (store, settings), store.view() as tx:
        clerk = accounts.clerk_named(tx, by)
        for view in batch_views.listed(tx, clerk, now=datetime.now(UTC)):
            done = view.ledger.sheets - view.ledger.unread
            words = progress_words(view, settings.lang)
            click.echo(f"{view.number}  {view.state:9}  {done}/{view.ledger.sheets}  {words}")


@command.command("report")
@click.argument("number")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@BY
def report_(number: str, file: Path, by: str | None) -> None:
    """Write the report of batch NUMBER; FILE ends in .html, .xlsx or .json."""
    form = file.suffix.lower().removeprefix(".")
    if form not in FORMS:
        raise click.UsageError(", ".join(f".{one}" for one in FORMS))
    with house() as (store, settings):
        made = _outcome(store, by, number, settings.lang).report(form)
        with made, file.open("wb") as target:
            shutil.copyfileobj(made, target)
    click.echo(str(file))


@command.command("package")
@click.argument("number")
@click.argument("folder", type=click.Path(path_type=Path))
@BY
def package_(number: str, folder: Path, by: str | None) -> None:
    """Write the preservation package of batch NUMBER to FOLDER, a bag (BagIt, RFC 8493)."""
    with house() as (store, settings):
        info, contents = _outcome(store, by, number, settings.lang).package()
        try:
            bag = package.write(folder, contents, info, date.today())
        except OSError as error:
            click.echo(f"{folder}: {error.strerror or type(error).__name__}", err=True)
            sys.exit(1)
        wrong = package.complete(bag)
    if wrong:
        click.echo("\n".join(wrong), err=True)
        sys.exit(1)
    click.echo(str(bag))


@command.command("pdf")
@click.argument("number")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@BY
def pdf(number: str, folder: Path, by: str | None) -> None:
    """Write the stacks of batch NUMBER as searchable PDF/A-2b, a file each, into FOLDER."""
    folder.mkdir(parents=True, exist_ok=True)
    with house() as (store, settings):
        outcome = _outcome(store, by, number, settings.lang)
        for stack in outcome.stacks():
            file = folder / f"{stack}.pdf"
            try:
                file.write_bytes(outcome.pdf(stack))
            except NotFound:
                click.echo(f"{stack}: {sentence('no_page_read', lang=settings.lang)}", err=True)
            else:
                click.echo(str(file))


@command.command("reread")
@click.argument("number")
@click.option("--older", is_flag=True, help="Only what another version, engine or policy has read.")
@BY
def reread(number: str, older: bool, by: str | None) -> None:
    """Have batch NUMBER read again; what clerks have decided stays."""
    with house() as (store, settings):
        clerk = _clerk(store, by)
        pipeline = pipeline_version(settings) if older else None
        with store.begin() as tx:
            now = datetime.now(UTC)
            click.echo(batches.read_anew(tx, clerk, number, pipeline=pipeline, now=now))


def _act(name: str, act: Callable[..., None], about: str) -> None:
    """A subcommand that does one act of the desk to a batch."""

    @command.command(name, help=about)
    @click.argument("number")
    @BY
    def acted(number: str, by: str | None) -> None:
        with house() as (store, _):
            clerk = _clerk(store, by)
            with store.begin() as tx:
                act(tx, clerk, number, now=datetime.now(UTC))


_act("pause", batches.hold, "Read no further in batch NUMBER until it goes on.")
_act("resume", batches.go_on, "Read on where batch NUMBER was held up.")
_act("cancel", batches.cancel, "Read no more of batch NUMBER; what waits is rejected.")


def _clerk(store: Store, by: str | None) -> Actor:
    with store.view() as tx:
        return accounts.clerk_named(tx, by)


def _outcome(store: Store, by: str | None, number: str, lang: str) -> Outcome:
    clerk = _clerk(store, by)
    return Outcome(
        store=store, actor=clerk, number=number, lang=lang, now=lambda: datetime.now(UTC)
    )
