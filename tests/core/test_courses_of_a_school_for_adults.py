"""Lists of courses that a school's house for adults taught, and no studies for a degree."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from reading import said

from ce_intake.kinds.transcript import extract as read_transcript


@pytest.mark.parametrize(
    ("title", "form"),
    [("培训课程考核结果通知", "training_class"), ("成人高等教育学生成绩单", "degree")],
)
def test_the_name_of_a_house_alone_makes_no_course_a_study_for_a_degree(
    title: str, form: str
) -> None:
    page = a_table_page(
        [
            ["序号", "课程", "结束日期", "学时", "结果"],
            ["1", "内部控制与风险管理", "2017年4月21日", "16", "合格"],
            ["2", "管理会计工具应用", "2017年9月13日", "16", "不合格"],
        ],
        widths=[0.08, 0.3, 0.2, 0.1, 0.1],
        above=[
            f"#{title}",
            "#沅北农业大学成人教育学院",
            "崔怡立同志：您参加我院岗位能力培训班各门课程考核结果如下。",
        ],
    )

    draft = read_transcript([page])

    assert {said(entry)["learning_form"] for entry in draft.entries} == {form}
