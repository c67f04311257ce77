"""What the title of a list, or the head of a column, says of everybody on it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from drawn import a_table_page
from reading import a_sheet

from ce_intake.kinds import roster, transcript
from ce_intake.stages.classify import classify
from ce_intake.values import Entry, KindCode, LearningForm, Page, Unit

PEOPLE = [
    ["序号", "姓名", "工作单位"],
    ["1", "王一鸣", "岳麓市第二医院"],
    ["2", "李思远", "岳麓市实验中学"],
]


def of_people(title: str, *lines: str) -> Page:
    return a_table_page(PEOPLE, above=[f"#{title}", *lines])


def entries(page: Page) -> tuple[Entry, ...]:
    return roster.KIND.extract([page]).entries


@pytest.mark.parametrize(
    ("title", "values"),
    [
        ("“数据安全治理”培训班考核合格人员名单", ["合格", "合格"]),
        ("“数据安全治理”培训班人员名单", [None, None]),
        ("“数据安全治理”培训班考核合格证发放名单", [None, None]),
    ],
)
def test_a_list_of_those_who_passed_says_so_of_each(title: str, values: list[str | None]) -> None:
    found = [one.result.value for one in entries(of_people(title, "培训学时：24学时"))]

    assert [one.value if one else None for one in found] == values


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("拟参加培训人员名单（报名汇总）", KindCode.OTHER),
        ("参加培训人员名单", KindCode.ROSTER),
    ],
)
def test_a_list_of_those_who_will_come_is_no_roster(title: str, kind: KindCode) -> None:
    found, _ = classify([a_sheet(of_people(title, "班次：数据安全治理"))])

    assert found is kind


def test_delegates_are_no_part_of_the_name_of_a_conference() -> None:
    page = of_people("第六届基层护理学术会议参会代表学时名单", "授予学时：16学时")

    assert {one.content.value for one in entries(page)} == {"第六届基层护理学术会议"}


def test_those_who_heard_a_report_heard_a_lecture() -> None:
    page = of_people("学术报告听众登记（授予学时）", "报告题目：古籍修复的手与心", "记学时：4学时")

    assert {one.learning_form.value for one in entries(page)} == {LearningForm.LECTURE}


def test_a_column_of_half_days_holds_half_days() -> None:
    rows = [["培训日期", "培训内容", "时长（半天）"], ["2019-03-20", "焊接工艺评定", "2"]]
    rows += [["2019-03-30", "设备润滑管理", "1"]]

    found = transcript.KIND.extract([a_table_page(rows, above=["#培训台账", "姓名：王一鸣"])])

    stated = [one.hours.stated for one in found.entries]
    assert [(one.amount, one.unit) for one in stated if one] == [
        (Decimal(2), Unit.HALF_DAYS),
        (Decimal(1), Unit.HALF_DAYS),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "地理信息系统应用内部培训班学时统计表",
        "地理信息系统应用馆内培训学时统计表",
        "地理信息系统应用培训班考核成绩汇总",
    ],
)
def test_for_whom_a_class_was_held_is_no_part_of_its_name(title: str) -> None:
    page = of_people(title, "培训学时：16学时", "复印件与原件一致")

    assert {one.content.value for one in entries(page)} == {"地理信息系统应用"}


def test_a_title_of_delegates_and_their_credits_names_no_course() -> None:
    page = of_people(
        "参会代表学分授予名单",
        "全国材料腐蚀与防护学术年会于2016年6月3日至4日召开，下列代表全程参会，",
        "每人授予继续教育学分5学分。",
    )

    assert {one.content.value for one in entries(page)} == {"全国材料腐蚀与防护学术年会"}


@pytest.mark.parametrize("line", ["班次：热处理工艺培训班", "进修班：热处理工艺进修班"])
def test_a_list_of_a_class_is_of_its_course(line: str) -> None:
    page = of_people("学员考试成绩册", f"{line} | 学时：48学时")

    assert {one.content.value for one in entries(page)} == {"热处理工艺"}
