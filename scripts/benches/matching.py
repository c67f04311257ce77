"""`scripts/bench matching`: how well and how fast people are matched against a register.

Writes docs/matching.md. One core; everything is made from a seed.
"""

from __future__ import annotations

import argparse
import math
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from rapidfuzz import fuzz, process

from ce_intake.policies.findings import blocks
from ce_intake.ports import People
from ce_intake.register.names import fold_name
from ce_intake.register.people import Register
from ce_intake.stages.match import match
from ce_intake.values import Entry, Field, Person, PersonMatch
from scripts.benches import duplicates
from scripts.benches.crowd import Paper, a_register, is_decidable, misleads, papers
from scripts.benches.tables import share, table


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the matching made of one paper; `auto`: nothing is left for the clerk to look at."""

    paper: Paper
    person: PersonMatch
    decidable: bool
    misleading: bool
    auto: bool
    seconds: float  # of CPU
    waited: float  # seconds of the clock

    @property
    def right(self) -> bool:
        """Whether the person picked is the one."""
        return self.paper.truth is not None and self.person.person_id == self.paper.truth.person_id

    @property
    def in_top_three(self) -> bool:
        """Whether the one is among the first three candidates."""
        truth = self.paper.truth
        shown = {candidate.person_id for candidate in self.person.candidates[:3]}
        return truth is not None and truth.person_id in shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a register of `size` costs: building in seconds, a match in milliseconds of CPU."""

    size: int
    built: float
    median: float
    p95: float

    @classmethod
    def of(cls, size: int, built: float, outcomes: Sequence[Outcome]) -> Cost:
        """The cost that *outcomes* show."""
        times = sorted(1e3 * outcome.seconds for outcome in outcomes)
        median, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
        return cls(size=size, built=built, median=median, p95=p95)

    @property
    def row(self) -> tuple[str, ...]:
        """Its row of the table."""
        times = (f"{ms:.2f} ms" for ms in (self.median, self.p95))
        return (f"{self.size:,}", f"{self.built:.2f} s", *times)


DUPLICATES_NOTE = """Fields read twice with simulated misreadings (0.5 % and 1.5 % of characters),
looked for among all that a unit received. How alike the pages look says nothing more: photo and
scan of one certificate differ as much as two certificates of one class."""


def main() -> None:
    """Measure and write the page."""
    options = _options()
    sizes = " ".join(str(size) for size in options.sizes)
    command = f"--size {options.size} --papers {options.papers} --seed {options.seed}"
    command += f" --scans {options.scans} --sizes {sizes}"
    lines = ["# Matching people, measured", ""]
    lines += [f"`scripts/bench matching {command}`, one core, seconds of CPU, invented people.", ""]
    people = a_register(options.size, options.seed)
    began = time.process_time()
    register = Register(people)
    built = time.process_time() - began
    outcomes = run(register, people, papers(people, options.papers, options.seed))
    lines += summary(outcomes, options.size, built)
    lines += by_damage(outcomes)
    lines += reliability(outcomes)
    lines += against_scan(people, outcomes, options.scans)
    lines += ["## Cost against size", "", "![cost against size](matching-cost.svg)", ""]
    costs = [*cost(options.sizes, options.seed), Cost.of(options.size, built, outcomes)]
    lines += table(["people", "index built in", "median", "p95"], [one.row for one in costs])
    lines += ["## The same paper twice", "", DUPLICATES_NOTE, "", *duplicates.measure(4000, 7)]
    print("\n".join(lines))
    if options.write:
        Path("docs/matching.md").write_text("\n".join(lines), "utf-8")
        Path("docs/matching-cost.svg").write_text(plot(costs), "utf-8")
    if options.show:
        for outcome in wrong(outcomes)[: options.show]:
            print(outcome)


def run(register: People, people: Sequence[Person], sheets: Sequence[Paper]) -> list[Outcome]:
    """Match every paper."""
    namesakes: dict[str, list[Person]] = {_name(paper): [] for paper in sheets}
    for person in people:
        for name in (person.name, *person.former_names):
            if (folded := fold_name(name)) in namesakes:
                namesakes[folded].append(person)
    return [_outcome(register, paper, namesakes[_name(paper)]) for paper in sheets]


def _name(paper: Paper) -> str:
    return fold_name(paper.truth.name if paper.truth else paper.name)


def _outcome(register: People, paper: Paper, namesakes: list[Person]) -> Outcome:
    entry = Entry(
        name=Field(value=paper.name),
        id_number=Field(value=paper.id_number),
        employer=Field(value=paper.employer),
        booklet=paper.booklet,
    )
    clock, began = time.perf_counter(), time.process_time()
    matched = match(entry, register)
    seconds, waited = time.process_time() - began, time.perf_counter() - clock
    assert matched.person is not None
    return Outcome(
        paper=paper,
        person=matched.person,
        decidable=is_decidable(paper, namesakes),
        misleading=misleads(paper, namesakes),
        auto=matched.person.person_id is not None
        and not any(blocks(finding.code) for finding in matched.findings),
        seconds=seconds,
        waited=waited,
    )


def goals(outcomes: Sequence[Outcome]) -> list[tuple[str, str]]:
    """What is asked of any matching, wherever the register lies: each goal with its figure."""
    auto = [o for o in outcomes if o.auto]
    decidable = [o for o in outcomes if o.decidable]
    open_ = [o for o in outcomes if o.paper.truth and not o.decidable and not o.misleading]
    strangers = [o for o in outcomes if o.paper.truth is None]
    return [
        ("papers", str(len(outcomes))),
        ("matched without a look", f"{len(auto)} ({share(len(auto), len(outcomes))})"),
        ("of these right (goal ≥ 99.95 %)", exact(sum(o.right for o in auto), len(auto))),
        (
            "decidable papers: the right one in the top three (goal ≥ 99.5 %)",
            exact(sum(o.in_top_three for o in decidable), len(decidable)),
        ),
        (
            "undecidable namesakes, of these picked (goal 0)",
            f"{sum(o.person.person_id is not None for o in open_)} of {len(open_)}",
        ),
        (
            "strangers, of these picked without a look",
            f"{sum(o.auto for o in strangers)} of {len(strangers)}",
        ),
    ]


def summary(outcomes: Sequence[Outcome], size: int, built: float) -> list[str]:
    """The goals, and what else the figures say of a register in memory."""
    picks = [o for o in outcomes if o.person.person_id is not None]
    decidable = [o for o in outcomes if o.decidable]
    misleading = [o for o in outcomes if o.misleading]
    cost = Cost.of(size, built, outcomes)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    rows = [
        *goals(outcomes),
        ("matched at all, of these right", exact(sum(o.right for o in picks), len(picks))),
        (
            "decidable papers: matched without a look",
            exact(sum(o.auto and o.right for o in decidable), len(decidable)),
        ),
        (
            "papers that name a namesake's employer instead of one's own, matched without a look",
            f"{sum(o.auto and not o.right for o in misleading)} of {len(misleading)}",
        ),
        ("people in the register", f"{size:,}"),
        ("index built in (goal ≤ 60 s)", f"{built:.1f} s"),
        ("a match, median / p95 (goal ≤ 10 ms)", f"{cost.median:.2f} / {cost.p95:.2f} ms"),
        ("memory of the whole process (goal ≤ 1.5 GiB)", f"{memory:.2f} GiB"),
    ]
    return table(["measure", "figure"], rows)


def by_damage(outcomes: Sequence[Outcome]) -> list[str]:
    """Top three and errors for each damage, the held-back ones apart."""
    groups: dict[tuple[bool, str], list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        if outcome.paper.truth is not None and outcome.decidable:
            groups[outcome.paper.held_back, outcome.paper.damage].append(outcome)
    rows = [
        (
            "held back" if held else "known",
            damage,
            len(group),
            share(sum(o.in_top_three for o in group), len(group)),
            share(sum(o.auto and o.right for o in group), len(group)),
            sum(o.auto and not o.right for o in group),
        )
        for (held, damage), group in sorted(groups.items())
    ]
    head = ["damage", "", "papers", "in top three", "matched without a look", "of these wrong"]
    return ["## By damage (decidable papers)", "", *table(head, rows)]


def reliability(outcomes: Sequence[Outcome]) -> list[str]:
    """Claimed probability against how often it was right."""
    bins: Counter[float] = Counter()
    right: Counter[float] = Counter()
    for outcome in outcomes:
        if outcome.person.person_id is not None:
            floor = max(b for b in (0.0, 0.9, 0.99, 0.995, 0.999) if outcome.person.confidence >= b)
            bins[floor] += 1
            right[floor] += outcome.right
    rows = [(f"≥ {b}", bins[b], exact(right[b], bins[b])) for b in sorted(bins)]
    return ["## Claimed and true", "", *table(["confidence", "matches", "right"], rows)]


def against_scan(people: Sequence[Person], outcomes: Sequence[Outcome], count: int) -> list[str]:
    """A plain RapidFuzz scan over the same register for the same papers in the same run."""
    chosen = Random(1).sample(list(outcomes), min(count, len(outcomes)))
    chosen = [o for o in chosen if o.decidable]
    known = [f"{p.name} {p.id_number} {p.employer}" for p in people]
    began, hits = time.process_time(), 0
    for outcome in chosen:
        paper = outcome.paper
        query = f"{paper.name} {paper.id_number} {paper.employer}"
        best = process.extractOne(query, known, scorer=fuzz.ratio)
        truth = paper.truth
        hits += bool(best and truth and people[best[2]].person_id == truth.person_id)
    scan = (time.process_time() - began) / max(len(chosen), 1)
    ours = sum(o.seconds for o in chosen) / max(len(chosen), 1)
    first = sum(
        bool(o.person.candidates)
        and o.paper.truth is not None
        and o.person.candidates[0].person_id == o.paper.truth.person_id
        for o in chosen
    )
    rows = [
        (
            "this matching (goal: at least as many right)",
            f"{ours * 1e3:.2f} ms",
            exact(first, len(chosen)),
        ),
        (
            "RapidFuzz scan (ratio over name, number, employer)",
            f"{scan * 1e3:.1f} ms",
            exact(hits, len(chosen)),
        ),
        ("times faster (goal ≥ 50)", f"{scan / ours:.0f}" if ours else "–", ""),
    ]
    return ["## Against a plain scan", "", *table(["", "a match", "right one first"], rows)]


def cost(sizes: Sequence[int], seed: int) -> list[Cost]:
    """Build time and time of a match for registers of several sizes."""
    costs = []
    for size in sizes:
        people = a_register(size, seed)
        began = time.process_time()
        register = Register(people)
        built = time.process_time() - began
        costs.append(Cost.of(size, built, run(register, people, papers(people, 1000, seed))))
    return costs


def plot(costs: Sequence[Cost]) -> str:
    """Median and p95 against size."""
    return plotted(
        {
            ("median", "#2463a8"): [(cost.size, cost.median) for cost in costs],
            ("p95", "#b3402a"): [(cost.size, cost.p95) for cost in costs],
        }
    )


def plotted(series: Mapping[tuple[str, str], Sequence[tuple[int, float]]]) -> str:
    """Lines by name and colour, milliseconds against people, both axes logarithmic, as SVG."""

    def place(size: float, ms: float) -> str:
        x = 60 + 130 * (math.log10(size) - 3)
        return f"{x:.0f},{210 - 60 * (math.log10(ms) + 1.5):.0f}"

    lines = []
    for (name, colour), measured in series.items():
        points = " ".join(place(size, ms) for size, ms in measured)
        x, y = points.split()[-1].split(",")
        style = f'fill="none" stroke="{colour}" stroke-width="2"'
        lines.append(f'<polyline points="{points}" {style}/>')
        lines.append(f'<text x="{int(x) + 6}" y="{y}" fill="{colour}">{name}</text>')
    for ms_tick in (0.1, 1, 10):
        y = place(1000, ms_tick).split(",")[1]
        lines.append(
            f'<path d="M60 {y}H480" stroke="#ccc"/><text x="8" y="{y}">{ms_tick} ms</text>'
        )
    for size in (10**3, 10**4, 10**5, 10**6):
        x = place(size, 1).split(",")[0]
        lines.append(f'<text x="{x}" y="245" text-anchor="middle">{size:,}</text>')
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 260" font-family="sans-serif"'
    return "\n".join([head + ' font-size="12">', *lines, "</svg>"])


def wrong(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Errors first, then misses."""
    bad = [o for o in outcomes if o.auto and not o.right]
    return bad + [o for o in outcomes if o.decidable and not o.in_top_three]


def exact(part: int, whole: int) -> str:
    """A share with the counts behind it."""
    return f"{100 * part / whole:.3f} % ({part} of {whole})" if whole else "–"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--papers", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--scans", type=int, default=300, help="papers to scan the register for")
    parser.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000])
    parser.add_argument("--show", type=int, default=0, help="print so many errors and misses")
    parser.add_argument("--write", action="store_true", help="write docs/matching.md")
    return parser.parse_args()


if __name__ == "__main__":
    main()
