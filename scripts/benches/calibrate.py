"""Fit the confidence model on readings whose truth is known, and choose the operating point.

`scripts/bench reading --documents N --seed S ...` leaves a folder with reading.json and truth.json
for each document; documents must be others than those that the reader was built on. Then
`scripts/bench calibrate FOLDER [--write]` prints the tables and, with --write, stores the model.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from ce_intake.stages.calibrate import Evidence, Model, log_odds, model
from ce_intake.values import FIELD_NAMES, KindCode
from scripts.benches.scoring import Value, compare

STORE = Path(__file__).parents[2] / "ce_intake/stages/calibration.json"
BUDGET = 0.001
"""Entries with a wrong or missing value among those that would be ready (one in a
thousand); in a corpus of hundreds that is none."""

BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0)
POINTS = (
    *(0.5, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.95, 0.96),
    *(0.97, 0.975, 0.98, 0.985, 0.99, 0.993, 0.995, 0.997),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One value that was read."""

    field: str
    raw: float
    evidence: Evidence
    right: bool
    entry: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One entry that was read: whether only its confidences decide, and whether it is right."""

    settled: bool
    right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """The readings of a folder, as values and as entries by number."""

    samples: Sequence[Sample]
    proposals: Mapping[int, Proposal]


def main(arguments: Sequence[str] | None = None) -> int:
    """Read a folder of readings, fit, print, store."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--uncalibrated", action="store_true", help="confidences are raw already")
    options = parser.parse_args(arguments)
    corpus = collect(options.folder, raw=options.uncalibrated)
    fitted = fit(corpus)
    print_tables(corpus, fitted)
    if options.write:
        store(fitted, corpus, options.folder)
    return 0


def collect(folder: Path, *, raw: bool) -> Corpus:
    """Every value and entry of every reading below *folder*."""
    samples: list[Sample] = []
    proposals: dict[int, Proposal] = {}
    for file in sorted(folder.glob("*/reading.json")):
        truth = json.loads(file.with_name("truth.json").read_text("utf-8"))
        reading = json.loads(file.read_text("utf-8"))
        for scored in compare(truth, reading, {}).entries:
            entry = len(proposals)
            right = scored.whole and scored.stated_same and scored.eligible_same
            proposals[entry] = Proposal(settled=scored.settled, right=right)
            found = [value for value in scored.values if value.got is not None]
            samples += [_sample(value, scored.kind, entry, raw=raw) for value in found]
    return Corpus(samples=samples, proposals=proposals)


def fit(corpus: Corpus) -> Model:
    """A logistic model with ridge on the weights of fields and kinds, and its operating point."""
    weights = _weights(corpus.samples)
    return replace(weights, operating_point=_operating_point(corpus, weights))


def print_tables(corpus: Corpus, fitted: Model) -> None:
    """Calibration before and after, and what each operating point would let through."""
    samples = corpus.samples
    print(f"{len(samples)} values, {sum(sample.right for sample in samples)} right")
    for title, said in (
        ("raw", [sample.raw for sample in samples]),
        ("fitted", [_said(sample, fitted) for sample in samples]),
        ("cross-checked", _cross_checked(samples)),
    ):
        print(f"{title}: expected calibration error {calibration_error(samples, said):.4f}")
    clean = sum(one.settled and one.right for one in corpus.proposals.values())
    print(f"{len(corpus.proposals)} entries, {clean} right and held back by confidence alone")
    print("operating point  ready entries  of which not right  right ones ready")
    for point in POINTS:
        over, wrong = _passed(corpus, fitted, point)
        share = (over - wrong) / clean if clean else 0.0
        print(f"{point:15.3f}  {over:13d}  {wrong:18d}  {share:16.1%}")
    print(f"chosen: {fitted.operating_point}")


def calibration_error(samples: Sequence[Sample], said: Sequence[float]) -> float:
    """The mean distance between what was said and what was right, by bins."""
    error = 0.0
    for low, high in pairwise(BINS):
        own = [
            index
            for index, value in enumerate(said)
            if low <= value < high or (high == BINS[-1] and value == high)
        ]
        if own:
            mean = sum(said[index] for index in own)
            right = sum(samples[index].right for index in own)
            error += abs(mean - right) / len(said)
    return error


def store(fitted: Model, corpus: Corpus, folder: Path) -> None:
    """Write the model with its origin."""
    samples, entries = corpus.samples, len(corpus.proposals)
    stored = {
        "version": 2,
        "fitted_on": f"{len(samples)} values of {entries} entries of generated documents "
        f"({folder.name}), in all states, kept apart from those used to build the reader",
        "command": f"scripts/bench calibrate build/bench/{folder.name} --write",
        "slope": fitted.slope,
        "layer": fitted.layer,
        "fields": dict(fitted.fields),
        "inferred": dict(fitted.inferred),
        "kinds": dict(fitted.kinds),
        "operating_point": fitted.operating_point,
    }
    STORE.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")


def _sample(value: Value, kind: str, entry: int, *, raw: bool) -> Sample:
    evidence = Evidence(layer=value.layer, inferred=value.inferred, kind=kind)
    confidence = value.confidence
    if not raw:
        confidence = model().raw(value.field, confidence, evidence)
    return Sample(
        field=value.field, raw=confidence, evidence=evidence, right=value.same, entry=entry
    )


def _features(sample: Sample) -> list[float]:
    own = [float(sample.field == name) for name in FIELD_NAMES]
    inferred = [one * sample.evidence.inferred for one in own]
    kinds = [float(sample.evidence.kind == kind) for kind in KindCode]
    return [log_odds(sample.raw), float(sample.evidence.layer), *own, *inferred, *kinds]


def _said(sample: Sample, fitted: Model) -> float:
    return fitted.probability(sample.field, sample.raw, sample.evidence)


def _cross_checked(samples: Sequence[Sample]) -> list[float]:
    """What models say of entries on which they were not fitted, in five folds."""
    said = [0.0] * len(samples)
    for fold in range(5):
        rest = [sample for sample in samples if sample.entry % 5 != fold]
        fitted = _weights(rest)
        for index, sample in enumerate(samples):
            if sample.entry % 5 == fold:
                said[index] = _said(sample, fitted)
    return said


def _weights(samples: Sequence[Sample]) -> Model:
    """The fitted weights, without an operating point."""
    features = np.array([_features(sample) for sample in samples])
    right = np.array([sample.right for sample in samples])
    regression = LogisticRegression(C=2.0, max_iter=1000).fit(features, right)
    weights, shift = regression.coef_[0], float(regression.intercept_[0])
    own, inferred, kinds = np.split(weights[2:], [len(FIELD_NAMES), 2 * len(FIELD_NAMES)])
    return Model(
        slope=round(max(float(weights[0]), 0.05), 4),
        layer=round(float(weights[1]), 4),
        fields=_named(FIELD_NAMES, own + shift),
        operating_point=1.0,
        inferred=_named(FIELD_NAMES, inferred),
        kinds=_named([kind.value for kind in KindCode], kinds),
    )


def _named(names: Sequence[str], weights: NDArray[np.float64]) -> dict[str, float]:
    return {name: round(float(weight), 4) for name, weight in zip(names, weights, strict=True)}


def _passed(corpus: Corpus, fitted: Model, point: float) -> tuple[int, int]:
    """Settled entries whose values all reach *point*, and how many of them are not right."""
    least: dict[int, float] = {}
    for sample in corpus.samples:
        least[sample.entry] = min(least.get(sample.entry, 1.0), _said(sample, fitted))
    over = [
        corpus.proposals[entry]
        for entry, value in least.items()
        if value >= point and corpus.proposals[entry].settled
    ]
    return len(over), sum(not one.right for one in over)


def _operating_point(corpus: Corpus, fitted: Model) -> float:
    """The lowest point over which the share of entries that are not right is in the budget."""
    for point in POINTS:
        over, wrong = _passed(corpus, fitted, point)
        if wrong <= BUDGET * over:
            return point
    return POINTS[-1]


if __name__ == "__main__":
    sys.exit(main())
