"""Cells of several rows in tables without lines: a unit between the two people it employs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from drawn import a_table_page

from ce_intake.kinds import roster

UNITS = ("岳麓市供排水公司", "临洮煤化工集团第一分公司", "津澜规划设计院")
NAMES = ("邓博英", "邹艳玲", "钟英建", "郭梅博", "方宁怡", "常欣天", "李云磊")
WIDTHS = (0.08, 0.36, 0.14, 0.14)


def a_list(spans: Sequence[int], *, merged: bool = True) -> list[str | None]:
    """Whom a list says to employ each, whose units take so many rows each."""
    rows = [["序号", "单位", "姓名", "成绩"]]
    cells: dict[tuple[int, int], tuple[int, int]] = {}
    for unit, span in zip(UNITS, spans, strict=True):
        for at in range(span):
            if at == 0 and merged and span > 1:
                cells[len(rows), 1] = (span, 1)
            rows.append([str(len(rows)), "" if at else unit, NAMES[len(rows) - 1], "合格"])
    above = ["#“制糖技术”培训班结业人员花名册"]
    page = a_table_page(rows, widths=WIDTHS, above=above, ruled=False, merged=cells)
    return [one.employer.value for one in roster.extract([page]).entries]


@pytest.mark.parametrize("spans", [(2, 2, 2), (2, 1, 3), (1, 2, 1), (3, 2, 2)])
def test_a_unit_in_the_middle_of_its_people_employs_them_all(spans: Sequence[int]) -> None:
    told = [unit for unit, span in zip(UNITS, spans, strict=True) for _ in range(span)]

    assert a_list(spans) == told


def test_a_row_without_a_unit_is_of_no_other_row_s() -> None:
    told = a_list((2, 1, 2), merged=False)

    assert told[0] == UNITS[0]
    assert told[2:4] == list(UNITS[1:])
    assert told[1] is None
    assert told[4] is None


PEOPLE = ("邓博英", "邹艳玲")
COURSES = ("配电网故障抢修", "电能计量装置检定", "电力安全工作规程")


def people_by_courses(
    courses: Sequence[str], names: Sequence[str] = ("", "邓博英", "", "", "邹艳玲", "")
) -> list[tuple[str | None, str | None]]:
    """Whom a list without lines names beside each course, the names in the middle of theirs."""
    rows = [["姓名", "培训内容", "学时", "考核结果"]]
    for at, course in enumerate(courses):
        rows.append([names[at], course, "12", "合格"])
    page = a_table_page(
        rows, widths=(0.14, 0.3, 0.1, 0.14), above=["#内部培训班考核结果一览表"], ruled=False
    )
    return [(one.name.value, one.content.value) for one in roster.extract([page]).entries]


def test_a_name_in_the_middle_of_the_courses_that_all_took_is_told_of_each() -> None:
    told = [(name, course) for name in PEOPLE for course in COURSES]

    assert people_by_courses(COURSES * 2) == told


def test_a_name_beside_courses_that_not_all_took_is_told_of_its_row_alone() -> None:
    other = ("制糖工艺规程", *COURSES[1:])

    assert [name for name, _ in people_by_courses((*COURSES, *other))] == list(PEOPLE)


def test_a_long_name_over_two_of_the_rows_of_its_courses_is_one() -> None:
    found = people_by_courses(COURSES * 2, ("阿不都热合", "曼·买买提", "", "", "邹艳玲", ""))

    assert [name for name, _ in found] == ["阿不都热合曼·买买提"] * 3 + ["邹艳玲"] * 3
