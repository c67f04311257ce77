"""Readings of one line: what another reading or an uneven step makes doubtful is said to be so."""

from __future__ import annotations

import pytest

from ce_intake.stages.vote import completed, disputed, merged, unguessed
from ce_intake.values import Word


def a_line(text: str, *scores: float, steps: tuple[float, ...] = ()) -> Word:
    """A line with even characters, or with the given edges."""
    stops = steps or tuple(at / len(text) for at in range(len(text) + 1))
    chances = scores or (0.99,) * len(text)
    return Word(text=text, box=(0.0, 0.0, 1.0, 0.1), stops=stops, scores=chances)


def test_a_digit_that_another_reading_takes_for_another_is_less_sure() -> None:
    best = disputed(a_line("2025年8月15日"), [a_line("2025年8月16日")])

    assert best.text == "2025年8月15日"
    assert [at for at, score in enumerate(best.scores) if score < 0.7] == [8]


def test_where_another_reading_has_more_both_neighbours_are_less_sure() -> None:
    best = disputed(a_line("2022年5月3日"), [a_line("2022年5月13日")])

    assert [at for at, score in enumerate(best.scores) if score < 0.7] == [6, 7]


def test_a_letter_that_a_second_look_lost_stays_doubtful_where_it_has_room() -> None:
    both = merged(a_line("北辰哈测绘院", 0.99, 0.99, 0.3, 0.99, 0.99, 0.99), a_line("北辰测绘院"))

    assert both.text == "北辰哈测绘院"
    assert both.scores[2] < 0.3


def test_a_stroke_that_a_second_look_has_not_leaves_its_neighbours_less_sure() -> None:
    edges = (0.0, 0.18, 0.36, 0.4, 0.58, 0.76, 0.94)
    first = a_line("北辰哈测绘院", 0.99, 0.99, 0.3, 0.99, 0.99, 0.99, steps=edges)

    both = merged(first, a_line("北辰测绘院"))

    assert both.text == "北辰测绘院"
    assert [at for at, score in enumerate(both.scores) if score < 0.7] == [1, 2]


def test_a_mark_that_a_second_look_has_not_makes_nothing_less_sure() -> None:
    both = merged(a_line("成绩：合格", 0.99, 0.99, 0.3, 0.99, 0.99), a_line("成绩合格"))

    assert min(both.scores[:2] + both.scores[-2:]) > 0.9


def test_a_reading_of_something_else_disputes_nothing() -> None:
    line = a_line("2022年5月3日")

    assert disputed(line, [a_line("教务处专用章")]).scores == line.scores


def test_a_digit_that_is_likelier_wrong_than_right_is_left_open() -> None:
    assert unguessed(a_line("202年", 0.9, 0.9, 0.3, 0.9)).text == "20?年"
    assert unguessed(a_line("津东", 0.3, 0.9)).text == "津东"


def test_digits_that_stand_too_far_apart_hide_another() -> None:
    edges = (0.0, 0.1, 0.2, 0.3, 0.4, 0.65, 0.75, 0.85)
    line = unguessed(a_line("2018129", steps=edges))

    assert min(line.scores[:3]) > 0.9
    assert max(line.scores[4:6]) < 0.7


@pytest.mark.parametrize(
    ("rim", "told"),
    [
        pytest.param(a_line("天津市长芦化工学会"), "天津市长芦化工学会", id="clearly"),
        pytest.param(
            a_line("天津市长芦化工学会", *(0.9,) * 4, 0.5, *(0.9,) * 4),
            "天津市长化工学会",
            id="badly",
        ),
    ],
)
def test_a_rim_gives_back_the_letter_that_the_line_under_it_lost(rim: Word, told: str) -> None:
    assert completed(a_line("天津市长化工学会"), rim).text == told


def test_a_letter_at_the_edge_of_a_line_that_the_seal_does_not_know_is_less_sure() -> None:
    line = completed(a_line("人津东新区人事考试局"), a_line("津东新区人事考试局"))

    assert line.scores[0] < 0.7 < min(line.scores[1:])
