"""From the grounds of a value to the probability that it is right: a small fitted model.

The model is logistic: for each field a weight for each of its grounds (stages/grounds) and one
that always counts. What speaks for a value never counts against it, so that order is kept.
calibration.json says on which documents it was fitted and with which command
(scripts/benches/calibrate.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from math import exp

from ce_intake.stages.grounds import CONTRADICTIONS, Grounds, Surroundings, grounds
from ce_intake.values import FIELD_NAMES, Entry

EVEN = 0.5
"""The most that a value is given against which its own paper, or the register, speaks."""

ALWAYS = "always"
"""The weight that counts whatever the grounds are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """The fitted weights by field and ground; at `operating_point` a value may be ready."""

    weights: Mapping[str, Mapping[str, float]]
    operating_point: float

    def probability(self, name: str, rests: Grounds) -> float:
        """How likely a value of field *name* with these grounds is right."""
        weights = self.weights[name]
        score = sum(weights.get(ground, 0.0) * value for ground, value in rests.items())
        fitted = 1 / (1 + exp(-score - weights[ALWAYS]))
        return min(fitted, EVEN) if any(rests.get(one) for one in CONTRADICTIONS) else fitted


@cache
def model() -> Model:
    """The stored model."""
    stored = json.loads(files("ce_intake.stages").joinpath("calibration.json").read_text("utf-8"))
    return Model(weights=stored["weights"], operating_point=stored["operating_point"])


def calibrated(entry: Entry, around: Surroundings) -> Entry:
    """*entry* with probabilities, and the grounds for them, where raw confidences were."""
    found = grounds(entry, around)
    said = {
        name: replace(getattr(entry, name), confidence=model().probability(name, own), grounds=own)
        for name in FIELD_NAMES
        if (own := found.get(name)) is not None
    }
    return replace(entry, **said)
