"""Days whose sign 日 was read as 旧, with a stroke of the figure before it."""

from __future__ import annotations

import pytest

from ce_intake.text.dates import find_dates
from ce_intake.values import PartialDate


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("2009年10月11旧", (2009, 10, 11)),
        ("2022年6月9日至2022年6月11旧", (2022, 6, 11)),
        ("2022年6月9日至11旧", (2022, 6, 11)),
    ],
)
def test_a_day_of_two_figures_is_one(text: str, last: tuple[int, int, int]) -> None:
    (found,) = find_dates(text)
    assert (found.last or found.first).resolved() == PartialDate(*last)


def test_a_stroke_may_have_been_the_second_figure() -> None:
    """1旧 is 1日 or 11日."""
    assert find_dates("2009年10月1旧") == ()


def test_what_is_old_is_no_day() -> None:
    assert find_dates("更新20旧设备") == ()
