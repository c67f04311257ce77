"""Fit the confidence model on readings whose truth is known, and choose the operating point.

`scripts/bench reading --documents N --seed S ...` leaves a folder with reading.json and truth.json
for each document; documents must be others than those that the reader was built on. Then
`scripts/bench calibrate FOLDER [--write]` prints the tables and, with --write, stores the model.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from ce_intake.stages.calibrate import Model, log_odds, model
from ce_intake.values import FIELD_NAMES
from scripts.benches.scoring import Value, compare

STORE = Path(__file__).parents[2] / "ce_intake/stages/calibration.json"
BUDGET = 0.015
"""Entries with a wrong value among those over the operating point; matching and open findings
hold back more before an entry is ready."""

BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0)
POINTS = (0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.995)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One value that was read."""

    field: str
    raw: float
    layer: bool
    right: bool
    entry: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Read a folder of readings, fit, print, store."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--uncalibrated", action="store_true", help="confidences are raw already")
    options = parser.parse_args(arguments)
    samples = collect(options.folder, raw=options.uncalibrated)
    fitted = fit(samples)
    print_tables(samples, fitted)
    if options.write:
        store(fitted, samples, options.folder)
    return 0


def collect(folder: Path, *, raw: bool) -> list[Sample]:
    """Every value of every reading below *folder*."""
    samples: list[Sample] = []
    entry = 0
    for file in sorted(folder.glob("*/reading.json")):
        truth = json.loads(file.with_name("truth.json").read_text("utf-8"))
        reading = json.loads(file.read_text("utf-8"))
        for scored in compare(truth, reading, {}).entries:
            entry += 1
            found = [value for value in scored.values if value.got is not None]
            samples += [_sample(value, entry, raw=raw) for value in found]
    return samples


def fit(samples: Sequence[Sample]) -> Model:
    """A logistic model with ridge on the fields' own weights, and its operating point."""
    weights = _weights(samples)
    return replace(weights, operating_point=_operating_point(samples, weights))


def print_tables(samples: Sequence[Sample], fitted: Model) -> None:
    """Calibration before and after, and what each operating point would let through."""
    print(f"{len(samples)} values, {sum(sample.right for sample in samples)} right")
    for title, said in (
        ("raw", [sample.raw for sample in samples]),
        ("fitted", [_said(sample, fitted) for sample in samples]),
        ("cross-checked", _cross_checked(samples)),
    ):
        print(f"{title}: expected calibration error {calibration_error(samples, said):.4f}")
    print("operating point  entries over it  of which with a wrong value")
    for point in POINTS:
        over, wrong = _passed(samples, fitted, point)
        print(f"{point:15.3f}  {over:15d}  {wrong:d}")
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


def store(fitted: Model, samples: Sequence[Sample], folder: Path) -> None:
    """Write the model with its origin."""
    entries = len({sample.entry for sample in samples})
    stored = {
        "version": 1,
        "fitted_on": f"{len(samples)} values of {entries} entries of generated documents "
        f"({folder.name}), in all states, kept apart from those used to build the reader",
        "command": f"scripts/bench calibrate build/bench/{folder.name} --write",
        "slope": fitted.slope,
        "layer": fitted.layer,
        "fields": dict(fitted.fields),
        "operating_point": fitted.operating_point,
    }
    STORE.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")


def _sample(value: Value, entry: int, *, raw: bool) -> Sample:
    confidence = value.confidence
    if not raw:
        confidence = model().raw(value.field, confidence, layer=value.layer)
    return Sample(
        field=value.field, raw=confidence, layer=value.layer, right=value.same, entry=entry
    )


def _features(sample: Sample) -> list[float]:
    own = [float(sample.field == name) for name in FIELD_NAMES]
    return [log_odds(sample.raw), float(sample.layer), *own]


def _said(sample: Sample, fitted: Model) -> float:
    return fitted.probability(sample.field, sample.raw, layer=sample.layer)


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
    return Model(
        slope=round(max(float(weights[0]), 0.05), 4),
        layer=round(float(weights[1]), 4),
        fields={
            name: round(float(weight) + shift, 4)
            for name, weight in zip(FIELD_NAMES, weights[2:], strict=True)
        },
        operating_point=1.0,
    )


def _passed(samples: Sequence[Sample], fitted: Model, point: float) -> tuple[int, int]:
    """Entries whose values all reach *point*, and how many of them have a wrong one."""
    least: dict[int, float] = {}
    wrong: set[int] = set()
    for sample in samples:
        least[sample.entry] = min(least.get(sample.entry, 1.0), _said(sample, fitted))
        if not sample.right:
            wrong.add(sample.entry)
    over = [entry for entry, value in least.items() if value >= point]
    return len(over), sum(entry in wrong for entry in over)


def _operating_point(samples: Sequence[Sample], fitted: Model) -> float:
    """The lowest point over which the share of entries with a wrong value is in the budget."""
    for point in POINTS:
        over, wrong = _passed(samples, fitted, point)
        if wrong <= BUDGET * over:
            return point
    return POINTS[-1]


if __name__ == "__main__":
    sys.exit(main())
