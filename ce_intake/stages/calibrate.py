"""From raw confidence to probability: a small fitted model, stored beside this module.

The raw confidence of a value is how surely its words mean the field times how well they were
read. The model is logistic: a weight for the raw log-odds (never negative, so that order is
kept), one for words from a text layer, one for each field, one more for each field that is inferred
rather than read, and one for each kind of paper. calibration.json says on which documents it was
fitted and with which command (scripts/benches/calibrate.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from math import exp, log

from ce_intake.values import FIELD_NAMES, Entry, Field, KindCode, Source, T

_LEAST, _MOST = 0.02, 0.995
"""Raw confidences are cut to this range before their log-odds are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a value rests on beside its raw confidence."""

    layer: bool = False  # words of a text layer
    inferred: bool = False  # no words at all: the kind or a rule says so
    kind: str = ""  # of paper


NONE_SPECIAL = Evidence()


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """The fitted weights; `operating_point` is the probability at which a value may be ready."""

    slope: float
    layer: float
    fields: Mapping[str, float]
    operating_point: float
    inferred: Mapping[str, float] = field(default_factory=dict)  # by field
    kinds: Mapping[str, float] = field(default_factory=dict)

    def probability(self, name: str, raw: float, evidence: Evidence = NONE_SPECIAL) -> float:
        """How likely a value of field *name* with this raw confidence is right."""
        return 1 / (1 + exp(-self.slope * log_odds(raw) - self._shift(name, evidence)))

    def raw(self, name: str, probability: float, evidence: Evidence = NONE_SPECIAL) -> float:
        """The raw confidence that gives *probability* (for refitting)."""
        score = log_odds(probability, most=1 - 1e-4) - self._shift(name, evidence)
        return 1 / (1 + exp(-score / self.slope))

    def _shift(self, name: str, evidence: Evidence) -> float:
        shift = self.fields.get(name, 0.0) + self.layer * evidence.layer
        shift += self.inferred.get(name, 0.0) * evidence.inferred
        return shift + self.kinds.get(evidence.kind, 0.0)


@cache
def model() -> Model:
    """The stored model."""
    stored = json.loads(files("ce_intake.stages").joinpath("calibration.json").read_text("utf-8"))
    return Model(
        slope=stored["slope"],
        layer=stored["layer"],
        fields=stored["fields"],
        operating_point=stored["operating_point"],
        inferred=stored.get("inferred", {}),
        kinds=stored.get("kinds", {}),
    )


def calibrated(entry: Entry, kind: KindCode | None = None) -> Entry:
    """*entry* of a paper of this kind with probabilities where raw confidences were."""
    said = {
        name: replace(own, confidence=_probability(name, own, kind))
        for name in FIELD_NAMES
        if (own := getattr(entry, name)).value is not None
    }
    return replace(entry, **said)


def log_odds(probability: float, *, most: float = _MOST) -> float:
    """The log-odds of a probability, kept away from 0 and 1."""
    kept = min(max(probability, _LEAST), most)
    return log(kept / (1 - kept))


def _probability(name: str, own: Field[T], kind: KindCode | None) -> float:
    evidence = Evidence(
        layer=own.source is Source.LAYER,
        inferred=own.source is Source.INFERRED,
        kind=kind.value if kind else "",
    )
    return model().probability(name, own.confidence, evidence)
