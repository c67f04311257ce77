"""No pattern takes more than a moment over a line that was made to confuse it."""

from __future__ import annotations

import time

import pytest
from papers import a_page

from ce_intake.stages.signs import titles_of
from ce_intake.text.numbers import number_end, printed_number

MOMENT = 1.0  # seconds of processor time; a pattern that backtracks without end takes days


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("TRAINING RECORD OF PROFESSIONAL AND TECHNICAL STAFF！", id="Latin capitals"),
        pytest.param("（" * 40 + "A" * 40 + "，", id="brackets that stay open"),
        pytest.param("第1页" * 40 + "，", id="page numbers"),
    ],
)
def test_a_line_that_is_no_title_is_passed_over_at_once(line: str) -> None:
    began = time.process_time()

    assert titles_of(a_page([f"#{line}"])) == ()
    assert time.process_time() - began < MOMENT


def test_a_number_that_ends_in_a_row_of_dots_is_cut_at_once() -> None:
    began = time.process_time()

    assert number_end("A" + "." * 60 + "1") == 62
    assert number_end("12345" + "." * 60) == 5
    assert time.process_time() - began < MOMENT


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("TL〔2019]钢探字第0412号", "TL〔2019〕钢探字第0412号"),
        ("津培【2021〕12 号", "津培〔2021〕12号"),
        ("津培[2021]12号", "津培[2021]12号"),
        ("（2017）第56号", "（2017）第56号"),
    ],
)
def test_the_brackets_of_a_year_are_a_pair(read: str, printed: str) -> None:
    assert printed_number(read) == printed
