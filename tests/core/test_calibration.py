"""Confidence that means what it says."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from ce_intake.stages.calibrate import Evidence, calibrated, model
from ce_intake.values import FIELD_NAMES, Entry, Field


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from(FIELD_NAMES), st.booleans())
def test_a_surer_reading_is_never_less_probable(
    one: float, other: float, field: str, layer: bool
) -> None:
    low, high = sorted((one, other))
    said = [model().probability(field, raw, Evidence(layer=layer)) for raw in (low, high)]

    assert 0 <= said[0] <= said[1] <= 1


@pytest.mark.parametrize("field", FIELD_NAMES)
def test_the_raw_confidence_can_be_had_back_for_refitting(field: str) -> None:
    said = model().probability(field, 0.8)

    assert model().raw(field, said) == pytest.approx(0.8, abs=0.01)


def test_a_value_that_is_not_stated_stays_at_no_confidence() -> None:
    entry = calibrated(Entry(name=Field(value="王建国", confidence=0.9)))

    assert entry.name.confidence > 0.5
    assert entry.content.confidence == 0.0
