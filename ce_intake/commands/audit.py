"""`ce-intake audit verify|checkpoint`: proving that the trail of acts is whole."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from ce_intake import settings as configuration
from ce_intake.desk import audit
from ce_intake.messages import sentence
from ce_intake.settings import Settings
from ce_intake.store.session import Store, open_store

ANCHORS = "anchors"  # folder under `data`


@click.group("audit")
def command() -> None:
    """Prove that the audit trail is whole, or write down where it ends."""


@command.command()
@click.option(
    "--anchors",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of checkpoints kept elsewhere; else those under the data folder.",
)
def verify(anchors: Path | None) -> None:
    """Exit 0 only if every event is as it was written; else name the first that is not."""
    with _opened() as (settings, store), store.view() as tx:
        report = audit.verify(tx, folder=anchors or settings.data / ANCHORS)
    if not report.ok:
        reason = sentence(report.problem or "", lang=settings.lang, place=report.first_bad)
        sys.exit(f"{report.first_bad}: {reason}")
    click.echo(
        sentence("audit_whole", lang=settings.lang, events=report.events, anchors=report.anchors)
    )


@command.command()
def checkpoint() -> None:
    """Write where the trail ends now as a signed file, to be kept on another machine."""
    with _opened() as (settings, store), store.view() as tx:
        path = audit.checkpoint(tx, settings.data / ANCHORS, now=datetime.now(UTC))
    click.echo(path)


@contextmanager
def _opened() -> Iterator[tuple[Settings, Store]]:
    try:
        settings = configuration.load()
    except configuration.BadSettings as error:
        raise click.UsageError(str(error)) from error
    store = open_store(settings)
    try:
        yield settings, store
    finally:
        store.close()
