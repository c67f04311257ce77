"""Labels and values in ruled cells of which the lattice has lost a line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drawn import a_table_page
from papers import EM, a_word

from ce_intake.layout.cells import cell_labels
from ce_intake.text.labels import Label
from ce_intake.values import Page


def beside(page: Page, of: str, *texts: str, blank: float) -> Page:
    """*page* with more words in the line of the word *of*, each behind a blank of so many em."""
    words = list(page.words)
    last = next(word for word in words if word.text == of)
    for text in texts:
        last = a_word(text, last.box[2] + blank * EM, last.box[1])
        words.append(last)
        blank = 1.0
    return replace(page, words=tuple(words))


def value_of(label: Label, page: Page) -> str:
    """What stands in the cell beside *label*."""
    return next(one.value.text for one in cell_labels(page) if one.label is label)


@pytest.fixture
def form() -> Page:
    """A form of two columns with a wide second one."""
    return a_table_page(
        [["姓名", "王一鸣"], ["工作单位", "海晏一中"], ["培训内容", "数据安全治理"]],
        widths=[0.2, 0.7],
    )


def test_a_value_ends_before_an_unknown_label_with_a_value_of_its_own(form: Page) -> None:
    page = beside(form, "王一鸣", "某某职务", "助理馆员", blank=3)

    assert value_of(Label.PERSON, page) == "王一鸣"


def test_a_value_ends_before_a_known_label_without_a_value(form: Page) -> None:
    page = beside(form, "数据安全治理", "学时", blank=3)

    assert value_of(Label.COURSE, page) == "数据安全治理"


def test_a_value_set_with_small_blanks_stays_whole(form: Page) -> None:
    page = beside(form, "王一鸣", "赵二宝", "于立", blank=1.2)

    assert value_of(Label.PERSON, page) == "王一鸣赵二宝于立"
