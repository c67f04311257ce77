"""Readings of one line: what another reading or an uneven step makes doubtful is said to be so."""

from __future__ import annotations

import pytest

from ce_intake.stages.spaced import unspaced
from ce_intake.stages.vote import completed, disputed, merged, of_three, unguessed
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

    assert line.scores[0] < 0.95 < min(line.scores[1:])


def test_two_later_looks_that_agree_outvote_the_first() -> None:
    first = a_line("工程建设大员", 1.0, 1.0, 1.0, 1.0, 0.6, 1.0)
    second = a_line("工程建设人员", 1.0, 1.0, 1.0, 1.0, 0.56, 1.0)
    third = a_line("工程建设人员", 1.0, 1.0, 1.0, 1.0, 0.9, 1.0)

    voted = of_three(first, second, third)

    assert voted.text == "工程建设人员"
    assert 0.5 < voted.scores[4] < 0.9


def test_a_look_in_traditional_script_is_no_other_letter() -> None:
    looks = [a_line("傅靜清", 1.0, 0.9, 1.0), a_line("傅靜清", 1.0, 0.97, 1.0)]

    assert of_three(a_line("傅静清", 1.0, 0.93, 1.0), *looks).text == "傅静清"


def test_of_three_looks_one_that_says_another_letter_leaves_it_doubtful() -> None:
    first = a_line("豫人研3804号", 1.0, 0.6, *(1.0,) * 6)
    looks = [a_line("豫大研3804号", 1.0, 0.65, *(1.0,) * 6), first]

    assert of_three(first, *looks).scores[1] < 0.5


def test_a_rim_read_with_doubt_neither_changes_nor_shakes_what_was_read_well() -> None:
    line = a_line("西安市灞浐新城人才交流中心")
    rim = a_line("西安市灞沪新城人才交流中心", *(1.0,) * 4, 0.91, *(1.0,) * 8)

    assert completed(line, rim).text == line.text
    assert completed(line, rim).scores[4] > 0.9


def test_a_rim_read_with_doubt_does_not_overrule_a_letter_that_was_read_with_doubt() -> None:
    line = a_line("西安市灞浐新城人才", *(1.0,) * 4, 0.5, *(1.0,) * 4)
    rim = a_line("西安市灞沪新城人才", *(1.0,) * 4, 0.91, *(1.0,) * 4)

    assert completed(line, rim).text == line.text
    assert completed(line, rim).scores[4] < 0.5


def test_a_rim_that_lost_letters_itself_still_gives_those_it_has() -> None:
    line = a_line("颍桥市工程建政人培训中心", *(1.0,) * 6, 0.26, *(1.0,) * 5)
    rim = a_line("桥心工程建设人员培融中心", 0.97, 0.4, *(1.0,) * 7, 0.36, 1.0, 1.0)

    assert completed(line, rim).text == "颍桥市工程建设人员培训中心"


def test_chinese_letters_that_stand_apart_hide_another_and_are_guesses() -> None:
    edges = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9)
    line = a_line("舒岭市环保科技部", steps=(*edges[:7], 0.75, 0.95))
    level = a_line("舒岭市环保科技部", steps=(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8))

    assert [at for at, x in enumerate(unspaced(line, line.box).scores) if x <= 0.5] == [6, 7]
    assert unspaced(level, level.box) is level
    assert unspaced(line, (0.0, 0.0, 0.7, 0.1)) is line


def test_two_looks_that_are_hardly_surer_leave_a_letter_as_it_was_and_doubtful() -> None:
    first = a_line("钢筋套筒灌浆", 1.0, 1.0, 1.0, 0.7, 1.0, 1.0)
    looks = [a_line("钢筋套简灌浆", 1.0, 1.0, 1.0, score, 1.0, 1.0) for score in (0.64, 0.96)]

    voted = of_three(first, *looks)

    assert voted.text == first.text
    assert voted.scores[3] < 0.5
