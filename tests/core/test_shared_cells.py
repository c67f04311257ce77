"""Cells that hold two values, and a word that runs over the side of its cell."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drawn import a_table_page
from papers import EM, a_word

from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.transcript import extract as read_record
from ce_intake.layout.columns import Column
from ce_intake.layout.listing import listing
from ce_intake.values import Page

WHO = ["#2015年继续教育学习登记", "姓名：余海刚 | 身份证号：370000196205166137"]


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        ("学习内容起止", "电子文件归档\n2015.4.17-2015.4.19", "焊缝超声检测\n2015.6.19-2015.6.20"),
        ("学习内容、时间", "电子文件归档2015.4.17-4.19", "焊缝超声检测2015.6.19-6.20"),
        ("课程名称", "电子文件归档（2015.4.17-4.19）", "焊缝超声检测（2015.6.19-6.20）"),
        ("时间及内容", "2015年4月17日至19日\n电子文件归档", "2015年6月19日至20日焊缝超声检测"),
        ("班次", "电子文件归档，4月17日至4月19日", "焊缝超声检测，6月19日至6月20日"),
    ],
)
def test_a_course_and_its_days_in_one_cell_are_two_values(
    head: str, first: str, second: str
) -> None:
    rows = [[head, "形式", "学时", "成绩"], [first, "培训班", "24", "合格"]]
    rows.append([second, "培训班", "16", "合格"])
    page = a_table_page(
        rows, widths=[0.4, 0.16, 0.12, 0.14], above=WHO, below=["登记单位：海晏化工研究所"]
    )

    entries = read_record([page]).entries

    assert [(e.content.value, str(e.start_date.value), str(e.end_date.value)) for e in entries] == [
        ("电子文件归档", "2015-04-17", "2015-04-19"),
        ("焊缝超声检测", "2015-06-19", "2015-06-20"),
    ]
    assert {e.issuer.value for e in entries} == {"海晏化工研究所"}


def test_a_course_with_its_hours_behind_it_in_one_cell_says_both() -> None:
    rows = [["日期", "培训内容", "结果"], ["2015.4.17", "电子文件归档（8学时）", "合格"]]
    rows.append(["2015.6.19", "钢结构焊缝超声检测 12学时", "合格"])

    entries = read_record([a_table_page(rows, widths=[0.2, 0.4, 0.2], above=WHO)]).entries

    assert [(e.content.value, f"{e.hours.value}") for e in entries] == [
        ("电子文件归档", "8"),
        ("钢结构焊缝超声检测", "12"),
    ]


def test_a_name_over_its_identity_number_in_one_cell_says_both() -> None:
    rows = [["序号", "姓名及身份证号", "单位", "学时"]]
    rows.append(["1", "余海刚\n370000196205166137", "海晏中学", "16"])
    rows.append(["2", "傅晓涵 110000199508158926", "海晏中学", "16"])
    page = a_table_page(rows, widths=[0.1, 0.4, 0.2, 0.1], above=["#水库调度培训班学员名单"])

    entries = read_roster([page]).entries

    assert [(e.name.value, e.id_number.value) for e in entries] == [
        ("余海刚", "370000196205166137"),
        ("傅晓涵", "110000199508158926"),
    ]


def test_a_day_in_the_name_of_a_course_is_no_second_value_where_days_have_a_column() -> None:
    rows = [["课程名称", "日期", "学时"], ["2015年4月水质检验研讨", "2015.4.17", "8"]]
    rows.append(["2015年6月焊接检验研讨", "2015.6.19", "6"])

    found = listing([a_table_page(rows, above=WHO)]).records

    assert [one.text(Column.CONTENT) for one in found] == [row[0] for row in rows[1:]]


def a_record(name: str, beyond: float) -> Page:
    """A table of which one cell ends *beyond* characters behind its side, over the next."""
    rows = [["课程名称", "形式", "学时"], ["", "\n培训班", "24"], ["电子文件归档", "培训班", "16"]]
    page = a_table_page(rows, widths=[0.3, 0.2, 0.2], above=WHO)
    level = next(word.box[1] for word in page.words if word.text == "24") - 0.02
    end = 0.06 + 0.3 + beyond * EM
    return replace(page, words=(*page.words, a_word(name, end - EM * len(name), level)))


def test_the_last_letter_of_a_name_that_runs_over_its_side_stays_with_it() -> None:
    found = listing([a_record("隧道盾构施工风险控制", 0.8)]).records[0]

    assert (found.text(Column.CONTENT), found.text(Column.FORM)) == (
        "隧道盾构施工风险控制",
        "培训班",
    )


@pytest.mark.parametrize("course", ["英语（二)", "英语(二）", "英语（二）"])
def test_a_bracket_read_wide_is_closed_by_one_read_narrow(course: str) -> None:
    rows = [["课程名称", "日期", "学时"], [course, "2015.4.17", "8"], ["概率论", "2015.5.9", "8"]]

    entries = read_record([a_table_page(rows, above=WHO)]).entries

    assert str(entries[0].content.value).translate(str.maketrans("（）", "()")) == "英语(二)"
