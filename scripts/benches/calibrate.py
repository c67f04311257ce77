"""Fit the confidence model on readings whose truth is known, and choose the operating point.

`scripts/bench reading --documents N --seed S ...` leaves a folder with reading.json and truth.json
for each document. Then `scripts/bench calibrate FOLDER... [--write]` prints the tables and, with
--write, stores the model.

How a new layout is misunderstood cannot be learnt from layouts that the reader was built against.
So the values of layouts as they were read at first sight are kept in first_sight.json.gz (grounds
and outcomes alone, no words) and take part in every fit; `--keep` adds the folders' own, and with
`--alone` puts them in the place of what was kept: what a reader of old said of its grounds is not
what today's means by them. All tables are of layouts left out of the fit.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaincinv

from ce_intake.stages.calibrate import Model
from scripts.benches import fitting, observed
from scripts.benches.fitting import Sample
from scripts.benches.observed import Corpus, Proposal
from scripts.benches.tables import BINS, NAMES, STATES, table

STORE = Path(__file__).parents[2] / "ce_intake/stages/calibration.json"
FIRST_SIGHT = Path(__file__).parent / "first_sight.json.gz"
LOOKS = 100
"""Second looks that one wrong entry is worth: so many right ones must be spared for it at least.

A corpus of hundreds can belie the GOAL but never prove it: the table gives the share that may still
be hidden (`at most`)."""

GOAL = 0.001
"""The share of ready entries that may be wrong."""

POINTS = (
    *(0.8, 0.85, 0.88, 0.9, 0.92, 0.93, 0.94, 0.95, 0.955, 0.96, 0.965),
    *(0.97, 0.975, 0.98, 0.985, 0.99, 0.993, 0.995, 0.997),
)
FOLDS = 8
SUREST = 20

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What an operating point lets through."""

    point: float
    ready: Sequence[Proposal]
    right: Mapping[str, int]  # by state

    @property
    def wrong(self) -> int:
        """Entries that show a wrong value."""
        return sum(one.wrong for one in self.ready)

    @property
    def incomplete(self) -> int:
        """Entries in which a stated value is blank."""
        return sum(not one.wrong and not one.right for one in self.ready)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read folders of readings, fit, print, store."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true", help="store the model")
    parser.add_argument("--keep", action="store_true", help="add the folders to the first sight")
    parser.add_argument("--alone", action="store_true", help="leave the kept first sight out")
    parser.add_argument("--point", type=float, help="an operating point other than the rule's")
    options = parser.parse_args(arguments)
    corpus = observed.collect(options.folders)
    if not options.alone:
        corpus = observed.together(observed.kept(FIRST_SIGHT), corpus)
    if options.keep:
        observed.keep(FIRST_SIGHT, corpus)
        return 0
    said = left_out(corpus.samples)
    point = options.point or operating_point(corpus, said)
    sys.stdout.write("\n".join(page(corpus, said, point)))
    if options.write:
        store(fitting.fit(corpus.samples, operating_point=point), corpus, options.folders)
    return 0


def left_out(samples: Sequence[Sample]) -> Array:
    """What models say of layouts on which they were not fitted."""
    layouts = sorted({one.layout for one in samples})
    fold = {layout: number % FOLDS for number, layout in enumerate(layouts)}
    said = np.zeros(len(samples))
    for number in range(FOLDS):
        own = [index for index, one in enumerate(samples) if fold[one.layout] == number]
        fitted = fitting.fit([one for one in samples if fold[one.layout] != number])
        for index in own:
            said[index] = fitted.probability(samples[index].field, samples[index].grounds)
    return said


def operating_point(corpus: Corpus, said: Array) -> float:
    """The point that spares most looks, a wrong entry counted as many; the highest of equals.

    Points that keep the goal come first, unless they would throw away most of the looks spared.
    """
    over = {point: passed(corpus, said, point) for point in POINTS}
    spared = {point: sum(one.right.values()) - LOOKS * one.wrong for point, one in over.items()}
    kept = [point for point, one in over.items() if one.wrong <= GOAL * len(one.ready)]
    best = max(POINTS, key=lambda point: (spared[point], point))
    within = max(kept, key=lambda point: (spared[point], point), default=best)
    return within if 2 * spared[within] >= spared[best] else best


def passed(corpus: Corpus, said: Array, point: float) -> Passed:
    """Entries of which nothing is open and every value reaches *point*."""
    least: dict[int, float] = {}
    for sample, value in zip(corpus.samples, said, strict=True):
        least[sample.entry] = min(least.get(sample.entry, 1.0), value)
    ready = [
        one
        for entry, one in corpus.proposals.items()
        if one.settled and least.get(entry, 0.0) >= point
    ]
    right = {state: sum(one.right and one.state == state for one in ready) for state in STATES}
    return Passed(point=point, ready=ready, right=right)


def bound(wrong: int, ready: int) -> float:
    """The share of wrong ones that is exceeded with a chance of 5 % only (Clopper and Pearson)."""
    return float(betaincinv(wrong + 1, ready - wrong, 0.95)) if ready > wrong else 1.0


def page(corpus: Corpus, said: Array, point: float) -> list[str]:
    """The tables that justify the model."""
    samples = corpus.samples
    rows, error = calibration(samples, said)
    layouts = {one.layout for one in samples}
    lines = [
        f"{len(samples)} values of {len(corpus.proposals)} entries in {len(layouts)} layouts; "
        "each judged by a model that saw no paper of its layout.",
        "",
        f"Expected calibration error {error:.4f}.",
        "",
        *table(["confidence", "values", "said", "right"], rows),
        *_points(corpus, said),
        f"Operating point: {point}",
        "",
        "Wrong values with the highest confidence:",
        "",
        *_surest(samples, said),
    ]
    return [*lines, ""]


def calibration(samples: Sequence[Sample], said: Array) -> tuple[list[list[object]], float]:
    """What was said and what was right, by bins, and the mean distance of the two."""
    right = np.array([one.right for one in samples], dtype=np.float64)
    at = np.clip(np.digitize(said, BINS) - 1, 0, len(BINS) - 2)
    rows: list[list[object]] = []
    error = 0.0
    for number in sorted(set(at.tolist())):
        own = at == number
        rows.append(
            [
                f"{BINS[number]:g}–{BINS[number + 1]:g}",
                int(own.sum()),
                f"{said[own].mean():.3f}",
                f"{right[own].mean():.3f}",
            ]
        )
        error += abs(said[own].sum() - right[own].sum()) / len(samples)
    return rows, float(error)


def store(fitted: Model, corpus: Corpus, folders: Sequence[Path]) -> None:
    """Write the model with its origin."""
    names = " ".join(f"build/bench/{folder.name}" for folder in folders)
    stored = {
        "version": 3,
        "fitted_on": f"{len(corpus.samples)} values of {len(corpus.proposals)} entries of generated"
        " documents in all states, kept apart from those used to build the reader, and of layouts"
        " at first sight (scripts/benches/first_sight.json.gz)",
        "command": f"scripts/bench calibrate {names} --write --point {fitted.operating_point}",
        "operating_point": fitted.operating_point,
        "weights": fitted.weights,
    }
    STORE.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")


def _points(corpus: Corpus, said: Array) -> list[str]:
    """What each operating point would let through."""
    open_to = [one for one in corpus.proposals.values() if one.settled and one.right]
    whole = {state: sum(one.state == state for one in open_to) for state in STATES}
    head = ["point", "ready", "wrong", "at most", "incomplete", "right ones ready"]
    rows = []
    for point in POINTS:
        over = passed(corpus, said, point)
        ready, right = len(over.ready), sum(over.right.values())
        rows.append(
            [
                *(point, ready, over.wrong, f"{bound(over.wrong, ready):.2%}", over.incomplete),
                f"{right / max(1, len(open_to)):.1%}",
                *(f"{over.right[state]} of {whole[state]}" for state in STATES),
            ]
        )
    return table([*head, *(NAMES[state] for state in STATES)], rows)


def _surest(samples: Sequence[Sample], said: Array) -> list[str]:
    wrong = [index for index, one in enumerate(samples) if not one.right]
    wrong.sort(key=lambda index: -said[index])
    seen: dict[tuple[str, str], float] = {}
    for index in wrong:
        seen.setdefault((samples[index].layout, samples[index].field), float(said[index]))
    rows = [[f"{value:.4f}", field, layout] for (layout, field), value in seen.items()]
    return table(["confidence", "field", "layout"], rows[:SUREST])


if __name__ == "__main__":
    sys.exit(main())
