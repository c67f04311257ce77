"""What is looked through for misread words or for dates at once says what each alone would say."""

from __future__ import annotations

import pytest
from rapidfuzz.distance import Levenshtein

from ce_intake.text.dates import find_dates
from ce_intake.text.known_labels import table
from ce_intake.text.misread import within


@pytest.mark.parametrize("text", ["证书编亏", "工作单", "发证机构关", "天气很好", ""])
def test_of_many_words_all_are_told_that_a_text_may_be(text: str) -> None:
    words = list(table())
    alone = {word: Levenshtein.distance(text, word) for word in words}

    assert dict(within(1, text, words)) == {word: far for word, far in alone.items() if far <= 1}


@pytest.mark.parametrize(
    "text", ["元月", "十月", "廿日", "叁月", "二〇二二年", "5月7日", "May7,2018", "Q5月"]
)
def test_a_day_is_found_by_whatever_figure_it_is_told(text: str) -> None:
    assert bool(find_dates(text)) is (text != "廿日")


def test_a_line_without_a_figure_holds_no_date() -> None:
    assert find_dates("兹证明参加年度培训并于当月当日结业") == ()
