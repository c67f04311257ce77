"""From raw confidence to probability: a small fitted model, stored beside this module.

The raw confidence of a value is how surely its words mean the field times how well they were
read. The model is logistic: a weight for the raw log-odds (never negative, so that order is
kept), one for words from a text layer and one for each field. calibration.json says on which
documents it was fitted and with which command (scripts/benches/calibrate.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from math import exp, log

from ce_intake.values import Entry, Field, Source, T

_LEAST, _MOST = 0.02, 0.995
"""Raw confidences are cut to this range before their log-odds are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """The fitted weights; `operating_point` is the probability at which a value may be ready."""

    slope: float
    layer: float
    fields: Mapping[str, float]
    operating_point: float

    def probability(self, field: str, raw: float, *, layer: bool) -> float:
        """How likely a value of *field* with this raw confidence is right."""
        score = self.slope * log_odds(raw) + self.fields.get(field, 0.0) + self.layer * layer
        return 1 / (1 + exp(-score))

    def raw(self, field: str, probability: float, *, layer: bool) -> float:
        """The raw confidence that gives *probability* (for refitting)."""
        score = log_odds(probability, most=1 - 1e-4)
        score -= self.fields.get(field, 0.0) + self.layer * layer
        return 1 / (1 + exp(-score / self.slope))


@cache
def model() -> Model:
    """The stored model."""
    stored = json.loads(files("ce_intake.stages").joinpath("calibration.json").read_text("utf-8"))
    return Model(
        slope=stored["slope"],
        layer=stored["layer"],
        fields=stored["fields"],
        operating_point=stored["operating_point"],
    )


def calibrated(entry: Entry) -> Entry:
    """*entry* with probabilities where raw confidences were."""
    return replace(
        entry,
        name=_calibrated("name", entry.name),
        id_number=_calibrated("id_number", entry.id_number),
        employer=_calibrated("employer", entry.employer),
        learning_form=_calibrated("learning_form", entry.learning_form),
        subject=_calibrated("subject", entry.subject),
        content=_calibrated("content", entry.content),
        start_date=_calibrated("start_date", entry.start_date),
        end_date=_calibrated("end_date", entry.end_date),
        issue_date=_calibrated("issue_date", entry.issue_date),
        result=_calibrated("result", entry.result),
        certificate_no=_calibrated("certificate_no", entry.certificate_no),
        issuer=_calibrated("issuer", entry.issuer),
        credit_year=_calibrated("credit_year", entry.credit_year),
        hours=replace(entry.hours, confidence=_probability("hours", entry.hours)),
    )


def log_odds(probability: float, *, most: float = _MOST) -> float:
    """The log-odds of a probability, kept away from 0 and 1."""
    kept = min(max(probability, _LEAST), most)
    return log(kept / (1 - kept))


def _calibrated(name: str, field: Field[T]) -> Field[T]:
    return replace(field, confidence=_probability(name, field))


def _probability(name: str, field: Field[T]) -> float:
    if field.value is None:
        return field.confidence
    layer = field.source is Source.LAYER
    return model().probability(name, field.confidence, layer=layer)
