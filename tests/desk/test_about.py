"""Where a page says what a finding says."""

from __future__ import annotations

from ce_intake.desk.about import ABOUT, PERSON
from ce_intake.messages import catalogue
from ce_intake.values import FIELD_NAMES


def test_a_finding_is_said_at_a_field_that_there_is_and_every_code_is_known() -> None:
    assert set(ABOUT.values()) <= {*FIELD_NAMES, PERSON}
    assert set(ABOUT) <= set(catalogue("zh"))
