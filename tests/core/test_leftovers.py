"""What a paper shows and no field took keeps an entry from being confirmed at a glance."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from drawn import a_table_page
from papers import a_page
from reading import a_sheet

from ce_intake.policies.findings import blocks
from ce_intake.stages.classify import classify
from ce_intake.stages.extract import extract
from ce_intake.values import Page

PAPER = [
    "#结业证书",
    "姓名：王一鸣",
    "身份证号：120101198001010011",
    "培训内容：数据安全治理",
    "培训时间：2018年5月7日至2018年5月11日",
    "学时：40学时",
    ">海晏区继续教育中心",
    ">2018年5月20日",
]
ROWS = [
    ["培训年月", "培训课程", "学时"],
    ["2018.05", "数据安全治理", "8"],
    ["2018.06", "急诊护理", "4"],
]
UNKNOWN = [
    ["课程名称", "学时", "甲栏"],
    ["数字经济", "8", "另有说明文字"],
    ["急诊护理", "4", "未见其他内容"],
]
NO_RESULT = [["课程名称", "学时", "成绩"], ["数字经济", "8", "待定待查"], ["急诊护理", "4", "92"]]


def unused(page: Page) -> list[str]:
    sheets = [a_sheet(page)]
    kind, _ = classify(sheets)
    found = [
        str(finding.facts["text"])
        for entry in extract(sheets, kind).entries
        for finding in entry.findings
        if finding.code == "value_not_used"
    ]
    return list(dict.fromkeys(found))


def test_a_paper_that_was_read_whole_leaves_nothing_over() -> None:
    assert unused(a_page(PAPER)) == []
    assert unused(a_table_page(ROWS, above=["#学习档案", "姓名：王一鸣"])) == []


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("补充一行：某处 2019年3月4日 另有一项", "2019年3月4日"),
        ("某栏 120101198102020022", "120101198102020022"),
    ],
)
def test_a_day_or_a_number_of_a_person_that_no_field_took_is_said(line: str, left: str) -> None:
    assert left in unused(a_page([*PAPER[:6], line, *PAPER[6:]]))


@pytest.mark.parametrize(
    "line",
    ["出生年月：1980年1月1日", "有效期至：2021年5月20日", "打印时间 2021-01-14 16:23", "备注：无"],
)
def test_a_day_that_is_no_learning_is_not_missed(line: str) -> None:
    assert unused(a_page([*PAPER[:6], line, *PAPER[6:]])) == []


@pytest.mark.parametrize(
    "rows",
    [UNKNOWN, NO_RESULT],
    ids=["a column in unknown words", "a result that is none"],
)
def test_a_cell_that_says_what_no_field_knows_is_said(rows: Sequence[Sequence[str]]) -> None:
    assert unused(a_table_page(rows, above=["#学习记录", "姓名：王一鸣"]))


@pytest.mark.parametrize(
    "day",
    [
        "2018年年月20日",
        "2018年?月20日",
        "二〇一八年五二十日",
        "二〇一八年末月二十日",
        "2018.05.206240",
    ],
)
def test_a_day_of_which_too_little_was_read_is_said(day: str) -> None:
    assert unused(a_page([*PAPER[:-1], f">{day}"])) == [day]


@pytest.mark.parametrize("number", ["津培2021-0117", "APP2023032022435", "培字2018第0117号"])
def test_a_number_on_a_paper_that_has_no_other_is_said(number: str) -> None:
    page = a_page([*PAPER[:-2], number, *PAPER[-2:]])
    [entry] = extract([a_sheet(page)], classify([a_sheet(page)])[0]).entries

    assert entry.certificate_no.value == number or unused(page) == [number]


@pytest.mark.parametrize(
    "line", ["人社继教〔2019〕65号", "13920001234", "2018", "津人社局发〔2014〕46号"]
)
def test_the_number_of_a_document_or_a_telephone_is_not_missed(line: str) -> None:
    assert unused(a_page([*PAPER[:-2], line, *PAPER[-2:]])) == []


def test_an_organisation_between_two_commas_may_be_the_employer() -> None:
    told = "学员王一鸣同志，男，现年三十岁，海晏区第二医院，2018年5月7日至11日参加“数据安全治理”"

    assert unused(a_page(["#结业证书", told, "培训，共40学时，考核合格。", *PAPER[-2:]])) == [
        "海晏区第二医院"
    ]


def test_days_in_a_row_that_were_not_understood_are_said_though_its_hours_were() -> None:
    rows = [ROWS[0], ["2018.05.0711", "数据安全治理", "8"], ["2018.06.08-09", "急诊护理", "4"]]

    assert "2018.05.0711" in unused(a_table_page(rows, above=["#学习档案", "姓名：王一鸣"]))


def test_something_left_over_keeps_an_entry_from_being_ready() -> None:
    assert blocks("value_not_used")


def test_an_organisation_that_no_field_took_may_be_the_employer() -> None:
    assert unused(a_page([*PAPER[:3], "海晏区第二医院", *PAPER[3:]])) == ["海晏区第二医院"]


def test_what_a_field_says_already_may_stand_again() -> None:
    page = a_table_page(
        ROWS,
        above=["#学习档案", "姓名：王一鸣 | 身份证号：120101198001010011"],
        below=["姓名：王一鸣　身份证号：120101198001010011"],
    )

    assert unused(page) == []


def test_who_signs_is_no_employer_because_a_clerk_stands_beside() -> None:
    page = a_page([*PAPER[:-2], "教务员：钱航强 | 海晏区继续教育中心", ">2018年5月20日"])
    [entry] = extract([a_sheet(page)], classify([a_sheet(page)])[0]).entries

    assert entry.employer.value is None
    assert entry.issuer.value == "海晏区继续教育中心"
