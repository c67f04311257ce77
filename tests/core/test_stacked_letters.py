"""Labels of two letters set wide, of which OCR made columns that stand side by side."""

from __future__ import annotations

import pytest

from ce_intake.layout.lines import lines_of
from ce_intake.text.known_labels import Label, label_of
from ce_intake.values import Page, Word

LEFT, RIGHT = (0.10, 0.15), (0.20, 0.25)
HIGH, STEP = 0.03, 0.045


def _column(text: str, across: tuple[float, float], *, first: int = 0) -> Word:
    top = 0.3 + first * STEP
    end = top + (len(text) - 1) * STEP + HIGH
    return Word(
        text=text,
        box=(across[0], top, across[1], end),
        vertical=True,
        stops=(*(top + at * STEP for at in range(len(text))), end),
        scores=(0.99,) * len(text),
    )


def _level(text: str, across: tuple[float, float], row: int) -> Word:
    top = 0.3 + row * STEP
    return Word(text=text, box=(across[0], top, across[1], top + HIGH))


VALUES = ("2007年10月2日", "24课时", "优", "2007780")


def _page(*labels: Word) -> Page:
    values = [_level(text, (0.4, 0.4 + 0.025 * len(text)), at) for at, text in enumerate(VALUES)]
    return Page(number=1, width=1000, height=1400, words=(*labels, *values))


WANTED = [
    ["截止", "2007年10月2日"],
    ["课时", "24课时"],
    ["成绩", "优"],
    ["证号", "2007780"],
]


@pytest.mark.parametrize(
    "labels",
    [
        (_column("截课成证", LEFT), _column("止时绩号", RIGHT)),
        (
            _column("截课成", LEFT),
            _level("证", LEFT, 3),
            _level("止", RIGHT, 0),
            _column("时绩号", RIGHT, first=1),
        ),
    ],
)
def test_labels_set_wide_are_read_across(labels: tuple[Word, ...]) -> None:
    lines = lines_of(_page(*labels))
    assert [[one.text for one in row.segments] for row in lines.rows] == WANTED
    assert not lines.columns


def test_columns_that_make_no_labels_stay_columns() -> None:
    lines = lines_of(_page(_column("江南大学", LEFT), _column("培训中心", RIGHT)))
    assert sorted(column.text for column in lines.columns) == ["培训中心", "江南大学"]


def test_a_letter_that_makes_no_label_is_kept() -> None:
    lines = lines_of(_page(_column("截课成章", LEFT), _column("止时绩", RIGHT)))
    assert lines.rows[3].segments[0].text.startswith("章")
    assert [row.segments[0].text for row in lines.rows[:3]] == ["截止", "课时", "成绩"]


def test_the_day_on_which_it_ended_stands_behind_its_label() -> None:
    assert label_of("截　止") == (Label.END, 1.0)
