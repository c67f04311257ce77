"""`ce-intake batch ...`: what is done with a whole batch: report, package, hold up, read anew."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import click

from ce_intake.commands.scan import house, progress_words
from ce_intake.desk import accounts, arranging, batch_reports, batch_views, batches
from ce_intake.desk.actors import Actor
from ce_intake.running.pipeline import pipeline_version
from ce_intake.scanning import package, report as written
from ce_intake.scanning.package import Content
from ce_intake.scanning.searchable import Scan, searchable
from ce_intake.store.session import Store, Tx

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
    kind = file.suffix.lower()
    if kind not in (".html", ".xlsx", ".json"):
        raise click.UsageError(".html, .xlsx, .json")
    with house() as (store, settings):
        file.write_bytes(_report(store, _clerk(store, by), number, kind, settings.lang))
    click.echo(str(file))


@command.command("package")
@click.argument("number")
@click.argument("folder", type=click.Path(path_type=Path))
@BY
def package_(number: str, folder: Path, by: str | None) -> None:
    """Write the preservation package of batch NUMBER to FOLDER, a bag (BagIt, RFC 8493)."""
    with house() as (store, settings):
        clerk = _clerk(store, by)
        with store.view() as tx:
            view = batch_views.show(tx, clerk, number, now=datetime.now(UTC))
        info = {
            "Source-Organization": view.unit,
            "External-Identifier": view.number,
            "External-Description": f"{view.title} {view.shelf_mark} {view.box}",
        }
        contents = _contents(store, clerk, number, settings.lang)
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
    with house() as (store, _):
        clerk = _clerk(store, by)
        with store.view() as tx:
            stacks = arranging.stacks(tx, clerk, number)
        for stack, name, _ in stacks:
            with store.view() as tx:
                pages = batch_reports.pages(tx, clerk, number, stack)
            scans = (
                Scan(
                    jpeg=store.blobs.get(picture.sha256),
                    width=picture.width,
                    height=picture.height,
                    words=page.words,
                )
                for picture, page in pages
            )
            file = folder / f"{stack}.pdf"
            file.write_bytes(searchable(scans, title=name, now=datetime.now(UTC)))
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


def _report(store: Store, clerk: Actor, number: str, kind: str, lang: str) -> bytes:
    with store.view() as tx:
        found = batch_reports.report(tx, clerk, number, now=datetime.now(UTC))
        if kind == ".json":
            return written.as_json(found)
        if kind == ".xlsx":
            return written.as_xlsx(found, lang=lang)
        return written.as_html(found, lang=lang, thumb=_pictures(tx, clerk, number))


def _pictures(tx: Tx, clerk: Actor, number: str) -> written.Thumbs:
    """Small pictures, a stack in memory at a time."""
    held: dict[str, dict[int, bytes]] = {}

    def thumb(stack: str, sheet: int) -> bytes | None:
        if stack not in held:
            held.clear()
            held[stack] = batch_reports.thumbs(tx, clerk, number, stack)
        return held[stack].get(sheet)

    return thumb


def _contents(store: Store, clerk: Actor, number: str, lang: str) -> Iterator[Content]:
    """Originals, readings with masked identity numbers, and the reports."""
    with store.view() as tx:
        originals = batch_reports.originals(tx, clerk, number)
        readings = batch_reports.readings(tx, clerk, number)
    for path, sha256 in originals:
        yield Content(path=f"originals/{path}", read=partial(store.blobs.get, sha256))
    for stack, reading in readings.items():
        yield Content(path=f"readings/{stack}.json", read=partial(written.as_json, reading))
    for kind in (".json", ".xlsx", ".html"):
        made = partial(_report, store, clerk, number, kind, lang)
        yield Content(path=f"report{kind}", read=made)
