"""`scripts/bench importing`: a long table into a register, and how long others wait for it.

A second process writes a row again and again, as clerks do while they confirm; what it waits
while the table is looked through, and while it is written, is told apart.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Generic, TypeVar

from ce_intake.desk import exports, imports, trail, units
from ce_intake.desk.imports import Steps, Table
from ce_intake.register.people_shape import cells_of
from ce_intake.register.written import csv_file
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import BUSY_MS, Store, open_store
from ce_intake.values import Person
from scripts.benches.crowd import a_register

T = TypeVar("T")
PAUSE = 0.05  # seconds between two writes of the other process


@dataclass(slots=True)
class Run(Generic[T]):
    """Steps worked off, with the moments (clock) of the first writing and of the end."""

    steps: Steps[T]
    wrote: float = field(init=False, default=0.0)
    ended: float = field(init=False, default=0.0)
    cpu: float = field(init=False, default=0.0)

    def result(self) -> T:
        """Work them off."""
        began, before = time.process_time(), time.monotonic()
        while True:
            try:
                step = next(self.steps)
            except StopIteration as end:
                self.cpu, self.ended = time.process_time() - began, time.monotonic()
                made: T = end.value
                return made
            if step.writing and not self.wrote:
                self.wrote = before
            before = time.monotonic()


def main() -> None:
    """Bring a table into an empty register, then bring in the same with every employer changed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    people = a_register(options.rows, options.seed)
    moved = [replace(one, employer=f"{one.employer}二部") for one in people]
    _tell({"rows": options.rows, "a writer gives up after": f"{BUSY_MS / 1000:.0f} s"})
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder))
        migrate.upgrade(settings.database)
        store = open_store(settings)
        now = datetime.now(UTC)
        with store.begin() as tx:
            unit = units.create_unit(tx, by=None, name="测量", parent_id=None, now=now)
        for name, given in (("all rows new", people), ("all rows changed", moved)):
            table = Table(content=_table(given), unit_id=unit.unit_id)
            _tell({name: _measured(store, settings, table)})
        store.close()


def _measured(store: Store, settings: Settings, table: Table) -> dict[str, object]:
    """What an import costs, and the longest that the other process waited in each part."""
    ours, theirs = multiprocessing.Pipe()
    spawned = multiprocessing.get_context("spawn")
    other = spawned.Process(target=_write_on, args=(settings, theirs))
    other.start()
    theirs.close()
    ours.recv()  # it writes
    looked = Run(imports.planning(store, None, table))
    digest = looked.result().digest
    now = datetime.now(UTC)
    taken = Run(imports.accepting(store, None, table, digest=digest, now=now))
    done = taken.result()
    ours.send("enough")
    waits: list[tuple[float, float]] = ours.recv()
    other.join()
    looking = (took for at, took in waits if at < taken.wrote)
    writing = (took for at, took in waits if at >= taken.wrote - PAUSE)
    return {
        "new and changed": [done.new, done.changed],
        "looked through, s of CPU": round(looked.cpu, 1),
        "looked through once more and written, s of CPU": round(taken.cpu, 1),
        "written in, s of the clock": round(taken.ended - taken.wrote, 1),
        "another writer waited at most while it was looked through, s": _most(looking),
        "another writer waited at most while it was written, s": _most(writing),
    }


def _write_on(settings: Settings, told: Connection) -> None:
    """Write a row again and again until told to stop; give back when, and how long each took."""
    store = open_store(settings)
    waits: list[tuple[float, float]] = []
    told.send("begun")
    while not told.poll():
        began = time.monotonic()
        with store.begin() as tx:
            trail.note(tx, None, "person.unmask", "person/x", now=datetime.now(UTC))
        waits.append((began, time.monotonic() - began))
        time.sleep(PAUSE)
    told.recv()
    told.send(waits)
    store.close()


def _table(people: Sequence[Person]) -> bytes:
    cells = (cells_of(one) for one in people)
    return csv_file(exports.HEADER, [tuple(row[name] for name in exports.HEADER) for row in cells])


def _most(waits: Iterable[float]) -> float:
    return round(max(waits, default=0.0), 2)


def _tell(found: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
