"""`ce-intake scan PATH...`: folders, archives and files of scanned paper into a batch."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from ce_intake import settings as configuration
from ce_intake.decoder.client import Decoder
from ce_intake.desk import accounts, batch_views
from ce_intake.desk.actors import Actor
from ce_intake.desk.batch_views import BatchView
from ce_intake.desk.batches import Facts
from ce_intake.errors import IntakeError, Unavailable
from ce_intake.messages import refusal, sentence
from ce_intake.scanning.take import Intake, Tally, Wanted
from ce_intake.scanning.walk import folders, label
from ce_intake.settings import Settings
from ce_intake.store.session import Store, open_store

LOOK = 2.0  # seconds between two looks at a batch that is being read
SHOWN_MOST = 20  # lines of refused files


@click.command("scan")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=Path)
@click.option("--by", help="Login of the clerk whose batch it is; needed where there are several.")
@click.option("--title", help="What the batch is called; the first path's name where not given.")
@click.option("--year", type=click.IntRange(1950, 2100), help="Year of the papers.")
@click.option("--box", default="", help="Box that the paper lies in.")
@click.option("--shelf-mark", default="", help="Shelf mark of the box.")
@click.option("--count", type=click.IntRange(min=1), help="Sheets as counted by hand.")
@click.option("--apart", is_flag=True, help="Documents never go on from one file to the next.")
@click.option(
    "--collate",
    type=click.Choice(["reversed", "same"]),
    help="Front sides were scanned first, then the backs: last sheet first, or first sheet first.",
)
@click.option("--wait", is_flag=True, help="Show the progress until everything is read.")
def command(
    paths: tuple[Path, ...], by: str | None, wait: bool, **more: str | int | bool | None
) -> None:
    """Take scanned paper in; the same folder twice doubles nothing.

    Exit 0 when everything is taken or known, 1 when something was refused or cut short.
    """
    with house() as (store, settings):
        with store.view() as tx:
            clerk = accounts.clerk_named(tx, by)
        missing = [path for path in paths if not path.exists() and not path.is_symlink()]
        if missing:
            raise click.UsageError(sentence("source_gone", lang=settings.lang) + f" {missing[0]}")
        console = Console(stderr=True, highlight=False)
        tally = _take(store, settings, clerk, wanted_of(paths, more), paths, console)
        tell(tally, console, settings.lang)
        if tally.batch is not None:
            click.echo(tally.batch)
            if wait:
                _wait(store, clerk, tally.batch, console, settings.lang)
    sys.exit(1 if tally.refused else 0)


def wanted_of(paths: tuple[Path, ...], more: dict[str, str | int | bool | None]) -> Wanted:
    """What the options say, and a mark by which the same place is known again."""
    year, count, collate = more.get("year"), more.get("count"), more.get("collate")
    box, shelf_mark = str(more.get("box") or ""), str(more.get("shelf_mark") or "")
    facts = Facts(
        title=str(more.get("title") or label(paths[0].resolve().name)),
        year=year if isinstance(year, int) else None,
        box=box,
        shelf_mark=shelf_mark,
        control_count=count if isinstance(count, int) else None,
    )
    places = [label(str(path.resolve())) for path in paths]
    mark = "\n".join([*places, str(year), box, shelf_mark])
    return Wanted(
        facts=facts,
        origin=hashlib.sha256(mark.encode()).hexdigest(),
        apart=bool(more.get("apart")),
        collation=str(collate) if collate else None,
    )


@contextmanager
def house() -> Iterator[tuple[Store, Settings]]:
    """The store and settings; our own errors become one sentence and exit code 1."""
    try:
        config = configuration.load()
    except configuration.BadSettings as error:
        raise click.UsageError(str(error)) from error
    store = open_store(config)
    try:
        yield store, config
    except IntakeError as error:
        click.echo(refusal(error.code, error.facts, lang=config.lang), err=True)
        sys.exit(1)
    finally:
        store.close()


def tell(tally: Tally, console: Console, lang: str) -> None:
    """What came of it, in one line, and what was refused."""
    line = sentence(
        "scan_done",
        lang=lang,
        files=tally.files,
        sheets=tally.sheets,
        stacks=tally.stacks,
        duplicates=len(tally.duplicates),
        refused=len(tally.refused),
        rejected=len(tally.rejected),
    )
    console.print(Text(line), soft_wrap=True)
    refused = [*tally.refused, *tally.rejected]
    for path, code in refused[:SHOWN_MOST]:
        console.print(Text(f"  {path}: {sentence(code, lang=lang)}"), soft_wrap=True)
    if len(refused) > SHOWN_MOST:
        console.print(Text(sentence("scan_more", lang=lang, count=len(refused) - SHOWN_MOST)))


def _take(
    store: Store,
    settings: Settings,
    clerk: Actor,
    wanted: Wanted,
    paths: tuple[Path, ...],
    console: Console,
) -> Tally:
    decoder = Decoder(settings.limits)
    intake = Intake(
        store=store,
        decoder=decoder,
        actor=clerk,
        wanted=wanted,
        most=settings.limits.scan_bytes,
        now=lambda: datetime.now(UTC),
    )
    words = sentence("scan_taking", lang=settings.lang)
    columns = (TextColumn("{task.description}"), TextColumn("{task.completed}"))
    with Progress(*columns, TimeElapsedColumn(), console=console, transient=True) as shown:
        bar = shown.add_task(words, total=None)
        try:
            found = folders(paths, most=settings.limits.scan_bytes)
            return intake.take(
                found,
                lambda tally: shown.update(
                    bar, completed=tally.sheets + len(tally.duplicates) + len(tally.refused)
                ),
            )
        except IntakeError as error:
            tell(intake.tally, console, settings.lang)
            if isinstance(error, Unavailable):
                console.print(sentence("scan_goes_on", lang=settings.lang), soft_wrap=True)
            raise
        finally:
            decoder.close()


def _wait(store: Store, clerk: Actor, number: str, console: Console, lang: str) -> None:
    """Show how far the reading is until nothing is left to read."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeElapsedColumn(), console=console) as shown:
        bar = shown.add_task("", total=None)
        while True:
            with store.view() as tx:
                view = batch_views.show(tx, clerk, number, now=datetime.now(UTC))
            done = view.ledger.sheets - view.ledger.unread
            words = progress_words(view, lang)
            shown.update(bar, description=words, total=view.ledger.sheets, completed=done)
            if not view.reading:
                return
            time.sleep(LOOK)


def progress_words(view: BatchView, lang: str) -> str:
    """Documents, entries and doubts in one line; pace and time left while it is being read."""
    pace = "–" if view.pages_a_minute is None else f"{view.pages_a_minute:.0f}"
    left = "–" if view.seconds_left is None else f"{-(-view.seconds_left // 60)}"
    return sentence(
        "scan_progress" if view.reading else "scan_read",
        lang=lang,
        documents=view.documents,
        entries=view.entries,
        doubts=view.doubts,
        pace=pace,
        left=left,
    )
