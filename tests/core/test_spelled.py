"""A line is spelled as what it must be, by the chances of its columns."""

from __future__ import annotations

import numpy as np
import pytest

from ce_intake.ports import Chances
from ce_intake.stages.mended import SYMBOLS
from ce_intake.stages.spelled import seen, spellings
from ce_intake.text.forms import DAYS, IDENTITY, MASKED


def columns(*said: dict[str, float]) -> Chances:
    """A column for each of *said* with a column of nothing after it."""
    made = np.zeros((2 * len(said), len(SYMBOLS) + 1), np.float32)
    for at, chances in enumerate(said):
        for symbol, chance in chances.items():
            made[2 * at, SYMBOLS[symbol]] = chance
        made[2 * at, 0] = max(0.0, 1 - sum(chances.values()))
        made[2 * at + 1, 0] = 1.0
    return made


def surely(text: str) -> list[dict[str, float]]:
    return [{char: 0.99} for char in text]


def test_a_month_that_no_year_has_gives_way_to_the_likelier_one_that_it_may_be() -> None:
    line = columns(*surely("2022年1"), {"8": 0.7, "2": 0.25}, *surely("月31日"))

    assert spellings(line, SYMBOLS, DAYS)[0].text == "2022年12月31日"


def test_a_mark_that_belongs_to_no_day_is_passed_over() -> None:
    line = columns(*surely("2019年11月14日"), {}, *surely("日"))

    [first, *_] = spellings(line, SYMBOLS, DAYS)
    assert (first.text, first.chance > 0.9) == ("2019年11月14日", True)


def test_what_is_no_day_at_all_has_no_spelling() -> None:
    assert spellings(columns(*surely("一二")), SYMBOLS, DAYS) == []
    assert spellings(columns(), SYMBOLS, DAYS) == []


def test_doubt_between_two_digits_is_shared_between_two_days() -> None:
    line = columns(*surely("2022年"), {"5": 0.5, "6": 0.4}, *surely("月3日"))

    best, other = spellings(line, SYMBOLS, DAYS)[:2]
    assert (best.text, other.text) == ("2022年5月3日", "2022年6月3日")
    assert best.chance == pytest.approx(5 / 9, abs=0.02)


def test_equal_digits_side_by_side_are_two_where_nothing_stands_between() -> None:
    assert spellings(columns(*surely("2022.11.11")), SYMBOLS, DAYS)[0].text == "2022.11.11"


def test_each_character_is_found_where_it_stands() -> None:
    line = columns(*surely("2022年"), {"5": 0.5, "6": 0.4}, *surely("月3日"))
    marks = seen(line, SYMBOLS, "2022年5月3日")

    assert [round(place * len(line) - 0.5) for place, _ in marks] == list(range(0, 18, 2))
    assert [round(chance, 2) for _, chance in marks][4:7] == [0.99, 0.5, 0.99]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        pytest.param("二〇二一年十二月三十一日", DAYS, id="in Chinese numerals"),
        pytest.param("2021/06/07", DAYS, id="with zeros"),
        pytest.param("11010519491231002X", IDENTITY, id="an identity number"),
        pytest.param("110105*002X", MASKED, id="a masked one"),
    ],
)
def test_a_form_spells_its_texts_and_ends_with_them(text: str, forms: tuple[object, ...]) -> None:
    assert spellings(columns(*surely(text)), SYMBOLS, forms)[0].text == text  # type: ignore[arg-type]
