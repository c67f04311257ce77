"""Sums and statistics between and under the rows of a table are no rows, however called."""

from __future__ import annotations

import pytest
from drawn import a_table_page

from ce_intake.layout.between import sum_of_rows
from ce_intake.layout.columns import Column
from ce_intake.layout.listing import listing

HEAD = ["序号", "课程名称", "学习日期", "学时", "成绩"]
ROWS = [
    ["1", "水利工程质量监督", "2021-03-04", "8", "92"],
    ["2", "数据安全治理", "2021-03-19", "6", "合格"],
    ["3", "班主任沟通艺术", "2021-04-02", "4", "优秀"],
]


@pytest.mark.parametrize(
    ("cells", "sort"),
    [
        (["合计"], "total"),
        (["14", "合计"], "total"),
        (["总学时120"], "total"),
        (["本学期合计"], "total"),
        (["以上共计5门课程40学时"], "total"),
        (["本页小计"], "subtotal"),
        (["学分小计"], "subtotal"),
        (["公需科目小计"], "subtotal"),
        (["平均分"], "foot"),
        (["合格率857"], "foot"),
        (["学分累计与转换制度"], ""),
        (["平均分析方法"], ""),
        (["统计学总论"], ""),
        (["12", "水利工程质量监督"], ""),
    ],
)
def test_the_words_of_a_sum_are_told_from_those_of_a_course(cells: list[str], sort: str) -> None:
    assert sum_of_rows(cells) == sort


@pytest.mark.parametrize(
    "last",
    [
        pytest.param(["", "合计", "", "18", ""], id="called a sum"),
        pytest.param(["4", "合计", "", "18", ""], id="numbered like a row"),
        pytest.param(["", "台让", "", "18", ""], id="misread, but it adds up"),
    ],
)
def test_a_sum_is_no_course(last: list[str]) -> None:
    found = listing([a_table_page([HEAD, *ROWS, last])])

    assert [record.text(Column.CONTENT) for record in found.records] == [row[1] for row in ROWS]
    assert len(found.totals) == 1


def test_a_course_whose_hours_happen_to_add_up_stays_one() -> None:
    last = ["4", "创新思维方法", "2021-05-01", "18", ""]

    assert len(listing([a_table_page([HEAD, *ROWS, last])]).records) == 4


def test_numbers_count_rows_though_headings_and_subtotals_stand_between() -> None:
    rows = [["编号", "姓名", "身份证号", "证书号"], ["海晏第一中学", "", "", ""]]
    rows += [["1", "乔然", "110000199505056789", "2020-2820"]]
    rows += [["2", "吴天兰", "370000197611213562", "2020-4231"], ["小计2人", "", "", ""]]
    rows += [["海晏第二中学", "", "", ""], ["3", "朱东", "110000199110063261", "2020-0393"]]
    merged = {(1, 0): (1, 4), (4, 0): (1, 4), (5, 0): (1, 4)}

    found = listing([a_table_page(rows, merged=merged)])

    numbers = [record.text(Column.CERTIFICATE_NO) for record in found.records]
    assert numbers == ["2020-2820", "2020-4231", "2020-0393"]
