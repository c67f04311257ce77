"""`ce-intake watch FOLDER`: take in what a scanner puts there, each top folder as a batch."""

from __future__ import annotations

import hashlib
import signal
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

import click
from rich.console import Console

from ce_intake.commands.scan import house, tell
from ce_intake.decoder.client import Decoder
from ce_intake.desk import accounts
from ce_intake.desk.actors import Actor
from ce_intake.desk.batches import Facts
from ce_intake.errors import FileChanged, SourceGone, Unavailable
from ce_intake.messages import refusal
from ce_intake.scanning.take import Intake, Wanted
from ce_intake.scanning.walk import folders, label
from ce_intake.scanning.watch import Watcher
from ce_intake.settings import Settings
from ce_intake.store.session import Store

LATER = (SourceGone, FileChanged, Unavailable)


@click.command("watch")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--by", help="Login of the clerk whose batches they are.")
@click.option("--settle", type=float, default=30.0, help="Seconds that a folder must lie still.")
@click.option("--every", type=float, default=5.0, help="Seconds between two looks.")
@click.option("--once", is_flag=True, help="Look twice, take what lies still, and end.")
def command(folder: Path, by: str | None, settle: float, every: float, once: bool) -> None:
    """Take in what lies still in FOLDER, until told to stop; leave alone what is being written."""
    done = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _signal, _frame: done.set())
    watcher = Watcher(root=folder.resolve(), settle=settle)
    console = Console(stderr=True, highlight=False)
    with house() as (store, settings):
        with store.view() as tx:
            clerk = accounts.clerk_named(tx, by)
        looks = 0
        while not done.is_set() and not (once and looks == 2):
            try:
                look(watcher, store, settings, clerk, console)
            except LATER as error:
                console.print(refusal(error.code, error.facts, lang=settings.lang))
            looks += 1
            done.wait(every if not once else min(every, 0.2))


def look(
    watcher: Watcher, store: Store, settings: Settings, clerk: Actor, console: Console
) -> None:
    """Take in every box that lies still; again later where a disk or share is away."""
    for box, still in watcher.settled(time.time()):
        decoder = Decoder(settings.limits)
        taken: list[Path] = []
        intake = Intake(
            store=store,
            decoder=decoder,
            actor=clerk,
            wanted=Wanted(
                facts=Facts(title=label(box.name)),
                origin=hashlib.sha256(label(str(box)).encode()).hexdigest(),
            ),
            most=settings.limits.scan_bytes,
            now=lambda: datetime.now(UTC),
        )
        try:
            top = [box] if box != watcher.root else [watcher.root]
            wanted = partial(_is_taken, watcher, still, taken)
            found = folders(top, most=settings.limits.scan_bytes, wanted=wanted)
            intake.take(found, lambda _tally: None)
        finally:
            decoder.close()
        for folder in taken:
            watcher.done(folder)
        tell(intake.tally, console, settings.lang)


def _is_taken(watcher: Watcher, chosen: list[Path], taken: list[Path], folder: Path) -> bool:
    """Whether a folder is taken now: it may have grown while others before it were read."""
    if folder not in chosen or not watcher.still(folder):
        return False
    taken.append(folder)
    return True
