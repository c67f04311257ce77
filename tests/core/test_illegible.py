"""What could not be read is told with its place; what was read is not."""

from __future__ import annotations

import numpy as np
import pytest

from ce_intake.stages.illegible import illegible
from ce_intake.stages.sheet import Sheet
from ce_intake.values import Box, Page, Seal, Source, Word

SEAL = Seal(text="", box=(0.5, 0.5, 0.7, 0.7), confidence=0.0)


def a_word(
    text: str, box: Box = (0.2, 0.2, 0.4, 0.22), *, score: float = 0.99, source: Source = Source.OCR
) -> Word:
    """A line whose characters were all read with one probability."""
    return Word(text=text, box=box, confidence=score, scores=(score,) * len(text), source=source)


def found(*words: Word, region: Box | None = None) -> list[tuple[str, int | None, Box | None]]:
    page = Page(number=3, width=1000, height=1000, words=words, seals=(SEAL,))
    sheet = Sheet(page=page, image=np.zeros((0, 0, 3), np.uint8), region=region)
    return [(one.code, one.page, one.box) for one in illegible(sheet)]


def test_a_line_of_guesses_is_told_with_its_place() -> None:
    word = a_word("信調专期", score=0.4)

    assert found(word, a_word("结业证书")) == [("not_legible", 3, word.box)]


def test_a_day_under_a_seal_that_stayed_broken_is_told() -> None:
    [(code, _, box)] = found(a_word("2022年18月31日", (0.45, 0.6, 0.65, 0.62)))

    assert code == "not_legible"
    assert box is not None
    assert box[0] <= 0.45
    assert found(a_word("2022年12月31日", (0.45, 0.6, 0.65, 0.62))) == []


def test_words_at_the_edge_of_the_picture_are_cut_off() -> None:
    word = a_word("天津市海晏区继续", (0.8, 0.2, 1.0, 0.22))

    assert found(word) == [("cut_off", 3, word.box)]


@pytest.mark.parametrize(
    "word",
    [
        pytest.param(a_word("—", score=0.3), id="a stroke"),
        pytest.param(a_word("信調专期", score=0.4, source=Source.LAYER), id="a layer's words"),
        pytest.param(a_word("结业证书"), id="what was read"),
    ],
)
def test_what_says_nothing_or_was_read_is_not_told(word: Word) -> None:
    assert found(word) == []


def test_of_two_papers_on_one_page_each_has_its_own() -> None:
    word = a_word("信調专期", score=0.4)

    assert found(word, region=(0.5, 0.0, 1.0, 1.0)) == []
    assert found(word, region=(0.0, 0.0, 0.5, 1.0)) != []


def test_a_page_that_is_all_guesses_is_told_in_a_few_places() -> None:
    lines = [
        a_word("信調专期", (0.2, 0.1 * at, 0.4, 0.1 * at + 0.02), score=0.4) for at in range(9)
    ]

    assert len(found(*lines)) == 5
