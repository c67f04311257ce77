"""Tables with lines across alone, two tables that nearly touch, and folds that frame a table."""

from __future__ import annotations

from dataclasses import replace

from papers import EM, a_word

from ce_intake.layout.columns import Column
from ce_intake.layout.listing import listing
from ce_intake.layout.ruled import ruled_tables
from ce_intake.layout.tables import tables_of
from ce_intake.values import Box, Page, Word

XS = (0.08, 0.16, 0.3, 0.58, 0.84)
HEAD = ("序号", "姓名", "所在单位", "身份证号", "学时")
PEOPLE = (
    ("1", "廖永", "海晏医院", "110000199508158926", "16"),
    ("2", "石明", "华北睦邻电力工程公司\n第二分公司", "130000199409072214", "16"),
    ("3", "萧海兰", "滨城轨道交通\n装备有限公司", "110000********5264", "24"),
)
STEP = 3.4 * EM


def cell(text: str, x: float, middle: float) -> list[Word]:
    lines = text.split("\n")
    top = middle - 0.65 * EM * len(lines)
    return [a_word(line, x, top + 1.3 * EM * at) for at, line in enumerate(lines)]


def a_list(*, across: bool, below: str = "") -> Page:
    """A list whose numbers stand half way between the lines of a cell, and hours level with one."""
    words = [word for x, text in zip(XS, HEAD, strict=True) for word in cell(text, x, 0.2)]
    for at, row in enumerate(PEOPLE, 1):
        middle = 0.2 + STEP * at
        for x, text in zip(XS, row, strict=True):
            words += cell(text, x, middle)
        words[-1] = replace(words[-1], box=a_word(row[-1], XS[-1], middle - 1.3 * EM).box)
    low = 0.2 + STEP * (len(PEOPLE) + 0.5)
    words += [a_word(below, 0.08, low + 0.4 * EM)] if below else []
    edges = [0.2 + STEP * (at - 0.5) for at in range(len(PEOPLE) + 2)]
    lines: list[Box] = [(0.07, y, 0.92, y + 0.001) for y in edges] if across else []
    return Page(number=1, width=1000, height=1000, words=tuple(words), rulings=tuple(lines))


def told(page: Page) -> list[tuple[str, str, str, str]]:
    columns = (Column.NAME, Column.EMPLOYER, Column.ID_NUMBER, Column.HOURS)
    rows = listing([page]).records
    return [tuple(row.text(one) for one in columns) for row in rows]  # type: ignore[misc]


PLAIN = [(n, unit.replace("\n", ""), number, hours) for _, n, unit, number, hours in PEOPLE]


def test_what_stands_between_two_lines_across_is_one_row() -> None:
    assert told(a_list(across=True)) == PLAIN


def test_a_note_under_the_last_line_is_no_part_of_the_last_row() -> None:
    assert told(a_list(across=True, below="注：缺考人员不登记学时。")) == PLAIN


def test_a_fold_down_the_middle_makes_no_columns_of_a_table_with_lines_across() -> None:
    page = a_list(across=True)
    sides: list[Box] = [(x, 0.05, x + 0.001, 0.95) for x in (0.07, 0.56, 0.92)]

    folded = replace(page, rulings=(*page.rulings, *sides))

    assert not any(table.ruled for table in tables_of(folded))
    assert told(folded) == PLAIN


def grid(xs: list[float], ys: list[float]) -> list[Box]:
    """All lines of a table, of which each upright one goes a little too far."""
    lying: list[Box] = [(xs[0], y, xs[-1], y + 0.001) for y in ys]
    return lying + [(x, ys[0], x + 0.001, ys[-1] + 0.004) for x in xs]


def test_two_tables_close_over_each_other_have_columns_of_their_own() -> None:
    person, courses = [0.08, 0.19, 0.47, 0.92], [0.08, 0.15, 0.3, 0.7, 0.92]
    lines = grid(person, [0.1, 0.14, 0.18]) + grid(courses, [0.19 + 0.04 * at for at in range(4)])
    page = Page(number=1, width=1000, height=1000, words=(a_word("姓名", 0.1, 0.11),))

    tables = ruled_tables(replace(page, rulings=tuple(lines)))

    assert [len(table.xs) for table in tables] == [len(person), len(courses)]


def test_a_double_line_under_the_head_parts_no_table() -> None:
    xs = [0.08, 0.15, 0.3, 0.7, 0.92]
    lines = grid(xs, [0.1, 0.14]) + grid(xs, [0.149, 0.19, 0.23])
    page = Page(number=1, width=1000, height=1000, words=(a_word("姓名", 0.1, 0.11),))

    [table] = ruled_tables(replace(page, rulings=tuple(lines)))

    assert (table.width, table.ys[-1] > 0.22) == (len(xs) - 1, True)


def test_sides_of_columns_that_end_where_others_begin_are_no_fold() -> None:
    person, marks = [0.1, 0.3, 0.51, 0.9], [0.1, 0.53, 0.7, 0.9]
    lines = [(person[0], y, person[-1], y + 0.001) for y in (0.1, 0.15, 0.2, 0.25, 0.3)]
    lines += [(x, 0.1, x + 0.001, 0.2) for x in person]
    lines += [(x, 0.2, x + 0.001, 0.3) for x in marks]
    words = [
        a_word(text, x, y + 0.015)
        for y, row in (
            (0.1, ((0.11, "姓名"), (0.31, "萧峰岭"), (0.52, "一级建造师"))),
            (0.15, ((0.11, "专业"), (0.31, "机电"), (0.52, "考全科"))),
            (0.2, ((0.2, "科目名称"), (0.6, "成绩"), (0.75, "合格线"))),
            (0.25, ((0.2, "建设工程经济"), (0.6, "72"), (0.75, "60"))),
        )
        for x, text in row
    ]
    page = Page(number=1, width=1000, height=1000, words=tuple(words), rulings=tuple(lines))

    [row] = listing([page]).records

    assert (row.text(Column.CONTENT), row.text(Column.RESULT)) == ("建设工程经济", "72")
