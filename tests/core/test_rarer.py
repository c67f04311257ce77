"""Of two readings of one letter the rarer is right."""

from __future__ import annotations

import pytest

from ce_intake.stages.rarer import rarer
from ce_intake.text.rare import rarity
from ce_intake.values import Word


def a_line(text: str, doubt: float) -> Word:
    scores = (doubt, *(1.0,) * (len(text) - 1))
    return Word(text=text, box=(0.0, 0.0, 1.0, 0.1), scores=scores)


@pytest.mark.parametrize(("char", "level"), [("沪", 1), ("枸", 2), ("浐", 3), ("7", 0), ("A", 0)])
def test_how_rare_a_letter_is_the_standard_tells(char: str, level: int) -> None:
    assert rarity(char) == level


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        pytest.param(a_line("沪新城", 0.9), a_line("浐新城", 0.6), "浐新城", id="rarer"),
        pytest.param(a_line("浐新城", 0.6), a_line("沪新城", 0.9), "浐新城", id="rarer first"),
        pytest.param(a_line("沪新城", 0.9), a_line("浐新城", 0.3), "沪新城", id="hardly seen"),
        pytest.param(a_line("沪新城", 1.0), a_line("浐新城", 0.9), "沪新城", id="without doubt"),
        pytest.param(a_line("人新城", 0.6), a_line("大新城", 0.7), "人新城", id="both common"),
        pytest.param(a_line("规划院", 0.6), a_line("規划院", 0.7), "规划院", id="one letter"),
        pytest.param(a_line("3号楼", 0.6), a_line("浐号楼", 0.7), "3号楼", id="a figure"),
    ],
)
def test_the_rarer_letter_is_taken_where_it_was_seen(one: Word, other: Word, told: str) -> None:
    assert rarer(one, other)[0].text == told


def test_a_rarer_letter_that_another_reading_does_not_show_is_not_sure() -> None:
    best, _ = rarer(a_line("浐新城", 0.9), a_line("沪新城", 0.9))

    assert best.scores[0] < 0.8
    assert min(best.scores[1:]) == 1.0
