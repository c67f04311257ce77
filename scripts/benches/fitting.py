"""Fitting the confidence model: values with their grounds and their truth in, weights out.

A logistic regression with ridge. Each field has weights of its own, drawn towards what all fields
share, so that a field with few errors borrows from the others. What speaks for a value cannot
come out as speaking against it, nor the other way round. Values of one document are weighed down:
the rows of a table err together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_array

from ce_intake.stages.calibrate import ALWAYS, Model
from ce_intake.stages.grounds import CONTRADICTIONS
from ce_intake.values import FIELD_NAMES

Array = NDArray[np.float64]

AGAINST = CONTRADICTIONS | {
    *("letters", "left over", "unlike a name", "other amounts", "another seal"),
    *("register: another name", "register: nobody", "register: another number"),
    *("register: differs", "no organisation", "words of papers", "short"),
    *("issued before", "hours over days", "not as the end", "stars counted", "no number"),
    *("strange labels", "grade besides", "score besides", "with its form", "other forms named"),
}
"""Grounds that can only lower a confidence."""

EITHER = frozenset(
    {
        *("inferred", "one of many", "masked", "score", "grade", "completion", "failed"),
        *("the employer", "seal alike"),
    }
)
"""Grounds of which no side is known beforehand; all others can only raise it."""

SHARED, OWN = 0.5, 2.0
"""Ridge on what all fields share, and on what a field has of its own."""

PRESUMED = {
    **dict.fromkeys(AGAINST, -1.5),
    **dict.fromkeys(CONTRADICTIONS, -3.0),
    **{"trust": 0.4, "worst letter": 0.3, "letters": 0.0, "strange labels": 0.0},
}
"""What a ground is worth before any document showed it; nothing where it is not named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One value that was read."""

    field: str
    grounds: Mapping[str, float]
    right: bool
    entry: int
    document: int
    layout: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """The columns of the regression: (field, ground), the field empty where all share it."""

    names: tuple[tuple[str, str], ...]

    @property
    def index(self) -> dict[tuple[str, str], int]:
        return {name: at for at, name in enumerate(self.names)}


def fit(samples: Sequence[Sample], *, operating_point: float = 1.0) -> Model:
    """The model that fits *samples* best."""
    columns = _columns(samples)
    features = _features(samples, columns)
    right = np.array([one.right for one in samples], dtype=np.float64)
    found = _solved(features, right, _shares(samples), columns)
    weights = {
        field: {
            ground: round(value, 4)
            for ground in _grounds_of(field, columns)
            if abs(value := _weight(found, columns, field, ground)) > 5e-5 or ground == ALWAYS
        }
        for field in FIELD_NAMES
    }
    return Model(weights=weights, operating_point=operating_point)


def _columns(samples: Sequence[Sample]) -> _Columns:
    shared = {ground for one in samples for ground in one.grounds} | {ALWAYS}
    own = {(one.field, ground) for one in samples for ground in one.grounds}
    own |= {(field, ALWAYS) for field in FIELD_NAMES}
    return _Columns(names=(*(("", ground) for ground in sorted(shared)), *sorted(own)))


def _features(samples: Sequence[Sample], columns: _Columns) -> csr_array:
    """One row a value; most grounds are absent from most, and of no cost."""
    index = columns.index
    rows, at, values = [], [], []
    for row, one in enumerate(samples):
        for ground, value in ({ALWAYS: 1.0} | dict(one.grounds)).items():
            if value:
                rows += [row, row]
                at += [index["", ground], index[one.field, ground]]
                values += [value, value]
    return csr_array((values, (rows, at)), shape=(len(samples), len(columns.names)))


def _shares(samples: Sequence[Sample]) -> Array:
    """How much each value counts: the root of their number for all of a field in a document."""
    count = Counter((one.document, one.field) for one in samples)
    return np.array([count[one.document, one.field] ** -0.5 for one in samples])


def _solved(features: csr_array, right: Array, shares: Array, columns: _Columns) -> Array:
    turned = features.T.tocsr()
    ridge = np.array([_ridge(field, ground) for field, ground in columns.names])
    presumed = np.array([_presumed(field, ground) for field, ground in columns.names])

    def loss(weights: Array) -> tuple[float, Array]:
        score = features @ weights
        errors = shares * (1 / (1 + np.exp(-score)) - right)
        value = float(shares @ (np.logaddexp(0, score) - right * score))
        away = weights - presumed
        return value + 0.5 * float(ridge @ away**2), turned @ errors + ridge * away

    bounds = [_bounds(ground) for _, ground in columns.names]
    start = np.zeros(len(columns.names))
    done = minimize(
        loss, start, jac=True, bounds=bounds, method="L-BFGS-B", options={"maxiter": 2000}
    )
    return np.asarray(done.x)


def _ridge(field: str, ground: str) -> float:
    if ground == ALWAYS:
        return OWN / 4 if field else 1e-6
    return OWN if field or ground in CONTRADICTIONS else SHARED


def _presumed(field: str, ground: str) -> float:
    """What a shared weight is drawn towards."""
    if field:
        return 0.0
    return PRESUMED.get(ground, 0.0)


def _bounds(ground: str) -> tuple[float | None, float | None]:
    if ground in EITHER or ground == ALWAYS:
        return None, None
    return (None, 0.0) if ground in AGAINST else (0.0, None)


def _grounds_of(field: str, columns: _Columns) -> list[str]:
    return [ground for name, ground in columns.names if name == field]


def _weight(found: Array, columns: _Columns, field: str, ground: str) -> float:
    index = columns.index
    return float(found[index["", ground]] + found[index[field, ground]])
