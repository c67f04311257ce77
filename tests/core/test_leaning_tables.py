"""Tables as photos show them: lines that lean, folds across them, letters white on dark."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
from drawn import a_table_page

from ce_intake.layout.columns import Column
from ce_intake.layout.listing import listing
from ce_intake.stages.marks import ruled_lines
from ce_intake.values import Box, Page

COURSES = ["水利工程质量监督", "数据安全治理", "绿色施工技术", "工程造价管理", "消防设施检测"]
ROWS = [
    ["序号", "课程名称", "学时", "成绩"],
    *([str(n), name, str(4 * n), "合格"] for n, name in enumerate(COURSES, 1)),
]
READ = [(name, str(4 * n)) for n, name in enumerate(COURSES, 1)]


def read_of(page: Page) -> list[tuple[str, str]]:
    found = listing([page]).records
    return [(record.text(Column.CONTENT), record.text(Column.HOURS)) for record in found]


def moved(box: Box, change: Callable[[float, float], tuple[float, float]]) -> Box:
    right, down = change((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    return (box[0] + right, box[1] + down, box[2] + right, box[3] + down)


def in_pieces(box: Box) -> list[Box]:
    x0, y0, x1, y1 = box
    if x1 - x0 > y1 - y0:
        edges = np.linspace(x0, x1, 9)
        return [(float(a), y0, float(z), y1) for a, z in itertools.pairwise(edges)]
    edges = np.linspace(y0, y1, 9)
    return [(x0, float(a), x1, float(z)) for a, z in itertools.pairwise(edges)]


def test_a_table_seen_aslant_is_read_in_its_own_rows_and_columns() -> None:
    straight = a_table_page(ROWS, widths=[0.08, 0.4, 0.15, 0.15])

    def aslant(x: float, y: float) -> tuple[float, float]:
        return 0.1 * x * (y - 0.5), 0.05 * (x - 0.5)

    page = replace(
        straight,
        words=tuple(replace(word, box=moved(word.box, aslant)) for word in straight.words),
        rulings=tuple(moved(one, aslant) for box in straight.rulings for one in in_pieces(box)),
    )

    assert read_of(page) == READ


def test_folds_through_a_table_and_the_edges_of_the_paper_are_none_of_its_lines() -> None:
    page = a_table_page(ROWS, widths=[0.08, 0.4, 0.15, 0.15], below=["海晏培训学校"])
    upright = [(x, 0.01, x + 0.002, 0.99) for x in (0.02, 0.31, 0.97)]
    level = [(0.02, y, 0.97, y + 0.002) for y in (0.01, 0.62, 0.99)]

    folded = replace(page, rulings=(*page.rulings, *upright, *level))

    assert read_of(folded) == READ
    assert "海晏培训学校" in {word.text for word in listing([folded]).rest[0].words}


def test_gaps_between_white_letters_on_a_dark_header_part_no_word() -> None:
    page = a_table_page(ROWS, widths=[0.08, 0.4, 0.15, 0.15])
    head = next(word for word in page.words if word.text == "课程名称")
    middle = (head.box[0] + head.box[2]) / 2
    gap = (middle - 0.001, head.box[1] - 0.01, middle + 0.001, head.box[3] + 0.01)

    assert read_of(replace(page, rulings=(*page.rulings, gap))) == READ


def test_a_thin_line_that_leans_is_found_whole_in_straight_pieces() -> None:
    picture = np.full((1400, 1000, 3), 250, np.uint8)
    cv2.line(picture, (300, 200), (330, 1200), (40, 40, 40), 1, cv2.LINE_AA)

    found = sorted(box for box in ruled_lines(picture) if box[3] - box[1] > box[2] - box[0])

    assert sum(box[3] - box[1] for box in found) * 1400 > 950
    assert max(box[2] - box[0] for box in found) * 1000 < 12
    assert found[-1][0] - found[0][0] > 0.02


def test_the_edges_of_a_dark_band_are_lines() -> None:
    picture = np.full((1000, 1400, 3), 250, np.uint8)
    picture[200:260, 100:1300] = (30, 90, 80)

    level = [box for box in ruled_lines(picture) if box[2] - box[0] > 0.8]

    assert any(abs((box[1] + box[3]) / 2 - 0.2) < 0.02 for box in level)
    assert any(abs((box[1] + box[3]) / 2 - 0.26) < 0.02 for box in level)


def test_the_label_column_of_a_form_round_a_table_is_no_fold() -> None:
    page = a_table_page(
        [
            ["姓名", "王一鸣", "", "", ""],
            ["单位", "海晏第一中学", "", "", ""],
            ["课程名称", "学时", "成绩", "证书编号", "备注"],
            ["数据安全治理", "8", "合格", "", ""],
            ["绿色施工技术", "16", "合格", "", ""],
            ["单位意见", "情况属实", "", "", ""],
        ],
        merged={(0, 1): (1, 4), (1, 1): (1, 4), (5, 1): (1, 4)},
    )

    assert read_of(page) == [("数据安全治理", "8"), ("绿色施工技术", "16")]
