"""What `scripts/run --check` calls good and what not."""

from __future__ import annotations

import pytest

from ce_intake.running.check import KEY_FIELDS, Line, Outcome, worked


def an_outcome(
    *, state: str = "proposed", kind: str = "training_certificate", **read: str
) -> Outcome:
    """A sample whose paper says "1" in every key field, read as given."""
    lines = tuple(
        Line(sample="a", kind=kind, field=field, expected="1", read=read.get(field, "1"))
        for field in KEY_FIELDS
    )
    return Outcome(sample="a", state=state, kind=kind, kind_read=kind, lines=lines)


def test_a_sample_that_is_read_as_it_should_be_is_good() -> None:
    assert worked([an_outcome()])


def test_no_sample_at_all_is_not_good() -> None:
    assert not worked([])


@pytest.mark.parametrize("state", ["received", "reading", "set_aside", "missing"])
def test_a_sample_that_is_not_proposed_is_not_good(state: str) -> None:
    assert not worked([an_outcome(), an_outcome(state=state)])


@pytest.mark.parametrize("field", ["name", "hours"])
def test_one_wrong_name_or_hour_is_not_good(field: str) -> None:
    assert not worked([*[an_outcome()] * 20, an_outcome(**{field: "2"})])


def test_a_few_other_wrong_fields_are_borne() -> None:
    assert worked([*[an_outcome()] * 20, an_outcome(issuer="2")])
    assert not worked([an_outcome(issuer="2")])


def test_width_and_spaces_do_not_make_a_field_wrong() -> None:
    line = Line(sample="a", kind="b", field="c", expected="（津）字 1 号", read="(津)字1号")

    assert line.right


def test_a_kind_taken_for_another_is_not_good() -> None:
    right = an_outcome()
    wrong = Outcome(
        sample="b", state="proposed", kind="exam_score", kind_read="other", lines=right.lines
    )

    assert not worked([right, wrong])
