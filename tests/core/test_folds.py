"""Which long lines of a form are lines of its table, and no folds of the paper."""

from __future__ import annotations

from papers import a_page

from ce_intake.layout.ruled import drawn, ruled_tables
from ce_intake.values import Box


def test_the_line_behind_the_labels_of_a_form_is_no_fold_though_others_are_shorter() -> None:
    level = [0.1 * n for n in range(1, 10)]
    lying: list[Box] = [(0.1, y, 0.9, y + 0.002) for y in level]
    frame: list[Box] = [(x, 0.1, x + 0.002, 0.9) for x in (0.1, 0.898)]
    short: list[Box] = [(x, 0.5, x + 0.002, 0.7) for x in (0.4, 0.5, 0.6, 0.7)]
    behind_labels: Box = (0.25, 0.2, 0.252, 0.8)

    page = a_page(["#登记表"], rulings=[*lying, *frame, *short, behind_labels])

    [table] = ruled_tables(page)
    assert any(abs(x - 0.25) < 0.01 for x in table.xs)


def test_a_fold_over_the_page_makes_no_columns_of_a_table_without_upright_lines() -> None:
    lying: list[Box] = [(0.1, 0.1 + 0.04 * n, 0.9, 0.102 + 0.04 * n) for n in range(9)]
    fold: list[Box] = [(0.55, 0.0, 0.553, 0.07), (0.549, 0.1, 0.552, 0.99)]

    page = a_page(["#学时登记证明"], rulings=[*lying, *fold])

    assert drawn(page).upright == ()
    assert ruled_tables(page) == ()


def test_a_line_down_a_form_that_fills_the_page_is_no_fold() -> None:
    lying: list[Box] = [(0.1, 0.02 + 0.12 * n, 0.9, 0.022 + 0.12 * n) for n in range(9)]
    upright: list[Box] = [(x, 0.02, x + 0.002, 0.98) for x in (0.1, 0.5, 0.898)]

    [table] = ruled_tables(a_page(["#登记表"], rulings=[*lying, *upright]))

    assert len(table.xs) == 3
