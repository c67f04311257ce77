"""An issuer's line and the seal upon it: two witnesses, character by character."""

from __future__ import annotations

import pytest

from ce_intake.stages.vote import completed
from ce_intake.values import Word

BOX = (0.1, 0.1, 0.5, 0.2)


def said(text: str, doubt: str = "", *, score: float = 0.6) -> Word:
    """A word read surely but for the characters in *doubt*."""
    scores = tuple(score if char in doubt else 0.995 for char in text)
    return Word(text=text, box=BOX, confidence=sum(scores) / len(scores), scores=scores)


def test_a_character_that_the_line_doubts_and_the_seal_does_not_is_the_seals() -> None:
    word = completed(said("天津市榆关略学校", "略"), said("天津市榆关路学校"))

    assert word.text == "天津市榆关路学校"
    assert min(word.scores) < 0.7


def test_what_the_line_lost_is_completed_from_a_clear_seal() -> None:
    line = said("津市滨城科技修学院")

    assert completed(line, said("天津市滨城科技进修学院")).text == "天津市滨城科技进修学院"
    assert completed(line, said("天津市滨城科技讲修学院", "讲")).text == "天津市滨城科技修学院"


@pytest.mark.parametrize("rim", ["1{}", "{}26", "01{}9", "心{}"])
def test_the_number_of_a_seal_and_what_is_doubtful_beside_it_are_no_part_of_the_name(
    rim: str,
) -> None:
    line = said("天津市滨城科技学院")

    word = completed(line, said(rim.format(line.text), "心", score=0.8))

    assert word.text == line.text


def test_what_the_seal_lost_stays_as_the_line_has_it() -> None:
    assert (
        completed(said("天津市电力培训中心"), said("天津市电力培中心")).text == "天津市电力培训中心"
    )


def test_what_only_the_line_has_at_its_end_stays_however_doubtful() -> None:
    word = completed(said("天津市滨城进修学院", "院"), said("天津市滨城进修学"))

    assert word.text == "天津市滨城进修学院"
    assert min(word.scores) < 0.6


def test_agreement_makes_the_line_surer() -> None:
    line = said("海晏区进修学院", "海晏")

    assert completed(line, said("海晏区进修学院")).confidence > line.confidence


def test_a_dispute_that_neither_wins_makes_the_line_less_sure() -> None:
    line = said("海安区进修学院")

    word = completed(line, said("海宴区进修学院"))

    assert word.text == line.text
    assert word.confidence < line.confidence


@pytest.mark.parametrize("rim", ["北辰岭行政学院", "", "中共海晏区委员会教育工作委员会"])
def test_a_seal_of_somebody_else_is_no_witness(rim: str) -> None:
    line = said("海晏区进修学院")

    assert (
        completed(line, Word(text=rim, box=BOX, confidence=0.0, scores=(0.99,) * len(rim))) == line
    )


def test_every_character_keeps_a_place_and_a_probability() -> None:
    word = completed(said("津市滨城科技修学院"), said("天津市滨城科技进修学院"))

    assert len(word.scores) == len(word.text)
    assert len(word.stops) == len(word.text) + 1
    assert list(word.stops) == sorted(word.stops)


def test_a_letter_of_the_line_that_was_read_without_doubt_stays() -> None:
    line = said("天津市津沽人事考试院", "沽", score=0.96)

    assert completed(line, said("天津市津洁人事考试院")).text == line.text
