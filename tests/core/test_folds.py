"""Which long lines of a form are lines of its table, and no folds of the paper."""

from __future__ import annotations

from papers import a_page

from ce_intake.layout.ruled import ruled_tables
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
