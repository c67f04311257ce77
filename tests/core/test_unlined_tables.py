"""Tables with a frame, columns and a line under the header, but none between their rows."""

from __future__ import annotations

from dataclasses import replace

from drawn import a_table_page

from ce_intake.layout.columns import Column
from ce_intake.layout.listing import listing
from ce_intake.layout.ruled import ruled_tables
from ce_intake.values import Page

HEAD = ["序号", "课程名称", "开始日期", "学时", "考核结果"]
ROWS = [
    ["1", "水利工程质量监督", "2021-03-04", "8", "合格"],
    ["2", "数据安全治理", "2021-03-19", "6", "合格"],
    ["3", "班主任沟通艺术", "2021-04-02", "4", "优秀"],
]
WIDTHS = [0.1, 0.3, 0.2, 0.12, 0.16]


def unlined(page: Page) -> Page:
    """*page* without the lines across its table, but the first two and the last."""
    across = sorted(box for box in page.rulings if box[2] - box[0] > box[3] - box[1])
    levels = sorted({box[1] for box in across})
    kept = {*levels[:2], levels[-1]}
    shown = [box for box in page.rulings if box not in across or box[1] in kept]
    return replace(page, rulings=tuple(shown))


def test_rows_without_lines_between_them_are_rows() -> None:
    page = unlined(a_table_page([HEAD, *ROWS, ["合计", "", "", "18", ""]], widths=WIDTHS))

    found = listing([page])

    assert [one.text(Column.CONTENT) for one in found.records] == [row[1] for row in ROWS]
    assert [one.text(Column.HOURS) for one in found.records] == ["8", "6", "4"]


def test_cells_of_three_lines_without_figures_stay_one_row() -> None:
    wrapped = [
        ["甲", "水利工程", "春季", "若干", "合格"],
        ["乙", "质量监督", "学期", "学时", "良好"],
    ]
    page = unlined(a_table_page([HEAD, *wrapped, wrapped[0]], widths=WIDTHS))

    assert [table.height for table in ruled_tables(page)] == [2]


def test_a_name_over_two_lines_stays_in_the_row_of_its_number() -> None:
    page = unlined(a_table_page([HEAD, *ROWS], widths=WIDTHS))
    words = []
    for word in page.words:
        x0, y0, x1, y1 = word.box
        half = 0.45 * (y1 - y0)
        if word.text == ROWS[1][1]:
            words.append(replace(word, text="数据安全", box=(x0, y0 - half, x1, y1 - half)))
            words.append(replace(word, text="治理", box=(x0, y0 + half, x1, y1 + half)))
        else:
            words.append(word)

    found = listing([replace(page, words=tuple(words))])

    assert [one.text(Column.CONTENT) for one in found.records] == [row[1] for row in ROWS]
