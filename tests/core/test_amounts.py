"""Learning time as papers state it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from ce_intake.text.amounts import bare_amount, find_amounts
from ce_intake.text.normal import tight


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("共计40学时", ["40 学时"]),
        ("共计 40 个学时", ["40 学时"]),
        ("四十学时", ["40 学时"]),
        ("总学时：７．５", ["7.5 学时"]),
        ("课时32学时20分钟", ["32 学时"]),
        ("授予专业课60学时，计20学分", ["60 学时", "20 学分"]),
        ("学分 6.0 分", ["6.0 学分"]),
        ("学时（学分）：40", ["40 学时"]),
        ("会期三天", ["3 天"]),
        ("为期5天（40学时）", ["5 天", "40 学时"]),
        ("3个半天", ["3 半天"]),
        ("每天8学时共5天", ["40 学时"]),
        ("每周二、四下午参加学习，共16次", ["16 半天"]),
        ("48学吋", ["48 学时"]),
        ("2018年5月7日", []),
        ("培训时间2020.12.21学时8", ["8 学时"]),
        ("2018.05.07-18.05.09 学时：24", ["24 学时"]),
    ],
)
def test_an_amount_keeps_the_unit_that_the_paper_states(text: str, amounts: list[str]) -> None:
    found = [stated.amount for stated in find_amounts(tight(text)[0])]

    assert [f"{amount.amount} {amount.unit}" for amount in found] == amounts


def test_a_bare_number_in_a_cell_takes_the_unit_of_its_label() -> None:
    amount = bare_amount("40.0")

    assert amount is not None
    assert amount.amount == Decimal(40)


@given(st.text(alphabet="0123456789学时课分天日半个共计为:()每次下午一二十百.", max_size=300))
def test_any_run_of_amount_characters_is_read_without_an_error(text: str) -> None:
    assert all(stated.end <= len(text) for stated in find_amounts(text))
