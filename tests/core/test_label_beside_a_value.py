"""A value and the next label in one line, which would be a label together: 合格　证书编号."""

from __future__ import annotations

import pytest

from ce_intake.layout.lines import lines_of
from ce_intake.text.known_labels import begins_label
from ce_intake.values import Page, Word


def _word(text: str, left: float) -> Word:
    return Word(text=text, box=(left, 0.35, left + 0.025 * len(text), 0.372))


def _line(*words: Word) -> list[str]:
    page = Page(number=1, width=1653, height=2339, words=words)
    return [one.text for one in lines_of(page).rows[0].segments]


def test_a_value_is_not_joined_to_the_label_behind_it() -> None:
    words = _word("学习结果", 0.11), _word("合格", 0.34), _word("证书编号", 0.53)
    number = _word("20191002190375", 0.68)
    assert _line(*words, number) == ["学习结果", "合格", "证书编号", "20191002190375"]


@pytest.mark.parametrize(
    ("first", "more", "goes_on"),
    [
        ("姓", "名:张三", True),
        ("工作", "单位", True),
        ("证书", "编号", True),
        ("合格", "证书编号", False),
        ("合格", "证书编号:", False),
    ],
)
def test_which_words_go_on_with_a_label(first: str, more: str, goes_on: bool) -> None:
    assert begins_label(first, more) is goes_on
