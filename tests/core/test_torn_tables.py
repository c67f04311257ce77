"""Lattices that show a part of a table, or every line twice, as scans and drawing programs do."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from drawn import a_table_page

from ce_intake.layout.columns import Column
from ce_intake.layout.listing import listing
from ce_intake.layout.ruled import ruled_tables
from ce_intake.layout.tables import tables_of
from ce_intake.values import Box, Page

ROWS = [
    ["序号", "课程名称", "学习日期", "学时", "考核结果"],
    ["1", "水利工程质量监督", "2021-03-04", "8", "92"],
    ["2", "数据安全治理", "2021-03-19", "6", "合格"],
    ["3", "班主任沟通艺术", "2021-04-02", "4", "优秀"],
    ["4", "创新思维方法", "2021-05-02", "3", "优秀"],
]


def right_of(page: Page, edge: float) -> Page:
    """*page* with the lines of its table that a scan shows: those right of *edge*."""
    shown = [(max(x0, edge), y0, x1, y1) for x0, y0, x1, y1 in page.rulings if (x0 + x1) / 2 > edge]
    return replace(page, rulings=tuple(shown))


def test_lines_of_the_right_half_do_not_cut_the_rows() -> None:
    page = a_table_page(ROWS, widths=[0.1, 0.3, 0.2, 0.12, 0.16])

    found = listing([right_of(page, 0.45)])

    assert [record.text(Column.CONTENT) for record in found.records] == [r[1] for r in ROWS[1:]]
    assert [record.text(Column.HOURS) for record in found.records] == ["8", "6", "4", "3"]


def frames(columns: list[tuple[float, float]], rows: list[float]) -> list[Box]:
    """The four sides of each cell, drawn one by one."""
    lines: list[Box] = []
    for y0, y1 in pairwise(rows):
        for x0, x1 in columns:
            lines += [(x0, y0, x1, y0 + 0.001), (x0, y1, x1, y1 + 0.001)]
            lines += [(x0, y0, x0 + 0.001, y1), (x1, y0, x1 + 0.001, y1)]
    return lines


def test_a_table_drawn_cell_by_cell_keeps_its_outer_columns_and_storeys() -> None:
    edges = [0.05, 0.15, 0.45, 0.6, 0.75, 0.9]
    whole = list(pairwise(edges))
    head = [(edges[0], edges[1]), (edges[1], edges[2]), (edges[4], edges[5])]
    lines = frames(head, [0.1, 0.2])
    lines += frames([(edges[2], edges[4])], [0.1, 0.15])
    lines += frames(whole[2:4], [0.15, 0.2])
    lines += frames(whole, [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5])
    page = Page(number=1, width=1000, height=1000, words=(), rulings=tuple(lines))

    [table] = ruled_tables(page)

    assert (table.width, table.height) == (5, 8)


def test_tables_beside_each_other_are_whole_ones() -> None:
    left = a_table_page(ROWS, widths=[0.05, 0.15, 0.12, 0.05, 0.06])
    moved = [
        replace(word, box=(word.box[0] + 0.47, word.box[1], word.box[2] + 0.47, word.box[3]))
        for word in left.words
    ]
    lines = [(x0 + 0.47, y0, x1 + 0.47, y1) for x0, y0, x1, y1 in left.rulings]
    page = replace(left, words=(*left.words, *moved), rulings=(*left.rulings, *lines))

    assert [table.ruled for table in tables_of(page)] == [True, True]


def test_rows_on_another_page_keep_their_columns_though_its_lattice_has_more_sides() -> None:
    widths = [0.1, 0.3, 0.2, 0.12, 0.16]
    first = a_table_page(ROWS, widths=widths)
    second = a_table_page(
        [["5", "档案库房虫霉防治", "2021-06-01", "2", "合格"]] * 3, widths=widths, number=2
    )
    top = min(box[1] for box in second.rulings)
    bottom = max(box[3] for box in second.rulings)
    frame = (0.09, top, 0.0916, bottom)  # a frame drawn twice

    found = listing([first, replace(second, rulings=(*second.rulings, frame))])

    assert [record.text(Column.HOURS) for record in found.records] == ["8", "6", "4", "3", *"222"]


PEOPLE = [
    ["序号", "姓名", "单位", "证书编号"],
    ["1", "尹怡", "天津市海晏第三水厂", "XF20244826"],
    ["2", "蒋东", "天津海晏建筑设计研究院", "XF20241078"],
    ["3", "潘艳", "天津市柳汀中学", "XF20242675"],
    ["4", "陈怡", "天津市柳汀疾病预防控制中心", "XF20240290"],
]
WIDTHS = [0.1, 0.16, 0.4, 0.2]


def names_and_units(page: Page) -> list[tuple[str, str]]:
    records = listing([page]).records
    return [(one.text(Column.NAME), one.text(Column.EMPLOYER)) for one in records]


def without_upright(page: Page, at: float) -> Page:
    kept = [box for box in page.rulings if abs(box[0] - at) > 0.005 or box[2] - box[0] > 0.01]
    return replace(page, rulings=tuple(kept))


@pytest.mark.parametrize("lost", [0.16, 0.32, 0.72])
def test_a_column_whose_line_was_not_seen_is_told_by_its_words(lost: float) -> None:
    page = a_table_page(PEOPLE, widths=WIDTHS)

    assert len(without_upright(page, lost).rulings) < len(page.rulings)
    assert names_and_units(without_upright(page, lost)) == [(r[1], r[2]) for r in PEOPLE[1:]]


def test_two_words_of_one_ruled_head_make_no_columns() -> None:
    rows = [["序号", "考试科目  (模块)", "考试日期", "成绩"]]
    rows += [["1", "Excel  2007中文电子表格", "2018-11-03", "合格"]]
    rows += [["2", "Photoshop  CS4图像处理", "2018-12-01", "合格"]]
    records = listing([a_table_page(rows, widths=[0.1, 0.4, 0.2, 0.14])]).records

    assert [one.text(Column.CONTENT)[-4:] for one in records] == ["电子表格", "图像处理"]


@pytest.mark.parametrize("fold", [False, True])
def test_frames_round_the_page_and_folds_part_no_columns(fold: bool) -> None:
    page = a_table_page(
        PEOPLE, widths=WIDTHS, above=["#发证名册", "培训课程：数据安全"], ruled=False
    )
    lines: list[Box] = []
    for inset in (0.01, 0.02, 0.03):
        far = 1 - inset
        lines += [(inset, inset, far, inset + 0.001), (inset, far, far, far + 0.001)]
        lines += [(inset, inset, inset + 0.001, far), (far, inset, far + 0.001, far)]
    if fold:
        lines += [(0.5, 0.0, 0.501, 1.0), (0.0, 0.6, 1.0, 0.601)]

    assert names_and_units(replace(page, rulings=tuple(lines))) == [
        (r[1], r[2]) for r in PEOPLE[1:]
    ]


def test_a_unit_in_the_middle_of_each_row_is_of_that_row_though_no_line_was_seen() -> None:
    page = a_table_page(PEOPLE, widths=WIDTHS)
    inside = (0.32, 0.72)
    shown: list[Box] = []
    for x0, y0, x1, y1 in page.rulings:
        if x1 - x0 > y1 - y0 and 0.12 < y0 < 0.24:  # between the rows: only beside the units
            shown += [(x0, y0, inside[0], y1), (inside[1], y0, x1, y1)]
        else:
            shown.append((x0, y0, x1, y1))

    assert names_and_units(replace(page, rulings=tuple(shown))) == [
        (r[1], r[2]) for r in PEOPLE[1:]
    ]


def test_a_unit_of_several_rows_that_takes_two_lines_is_one() -> None:
    rows = [row[:] for row in PEOPLE]
    rows[1][2], rows[2][2] = "天津海晏建筑设计\n研究院有限公司", ""
    page = a_table_page(rows, widths=WIDTHS, merged={(1, 2): (2, 1)})

    assert [unit for _, unit in names_and_units(page)][:2] == ["天津海晏建筑设计研究院有限公司"] * 2
