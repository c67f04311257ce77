"""What stands beside the name of a course and is none of it: when it met, what sort it was."""

from __future__ import annotations

import pytest
from reading import the_entry

FOOT = (">江州理工学院", ">2019年4月3日")


@pytest.mark.parametrize(
    ("told", "course"),
    [
        ("在我校参加数据库设计业余班学习，考核合格，准予结业。", "数据库设计"),
        ("在我校进修高等代数课程，计160学时，学习成绩优秀。", "高等代数"),
        ("完成全科专业住院医师规范化培训，考核合格。", "全科"),
        ("完成儿童保健专业住院医师规范化培训，考核合格。", "儿童保健"),
        ("在我公司进行会计岗位实践，历时三个月，累计160学时。", "会计岗位实践"),
        (
            "参加2019年度执业药师继续教育专业科目培训（抗菌药物用药指导），考核合格，完成45学时。",
            "抗菌药物用药指导",
        ),
        ("参加2019年度专业科目培训（面授），学习“抗菌药物用药指导”。", "抗菌药物用药指导"),
    ],
)
def test_a_course_is_called_by_its_name_alone(told: str, course: str) -> None:
    entry = the_entry("#结业证书", f"王芳同志于2019年1月至2019年3月{told}", *FOOT)
    assert entry["content"] == course


def test_a_quoted_name_is_that_of_a_project_to_renew_knowledge() -> None:
    entry = the_entry(
        "#结业证书",
        "学员王芳，于2023年6月至2023年9月完成了“行政管理”专业知识更新项目的线上学习，",
        "累计40学时，经考核成绩合格，准予结业。",
        *FOOT,
    )
    assert entry["content"] == "行政管理"
    assert not entry.get("subject")


def test_a_form_says_by_one_word_when_the_learning_ended() -> None:
    entry = the_entry(
        "#职工培训证",
        "姓名 | 王芳",
        "培训内容 | 起重机械安全监察",
        "起始 | 1999年6月18日",
        "截止 | 1999年6月20日",
        "课时 | 32课时",
        ">江州市质量协会",
        ">1999年6月23日",
    )
    assert (entry["start_date"], entry["end_date"]) == ("1999-06-18", "1999-06-20")


def test_a_name_ends_before_a_label_that_a_line_ends_within() -> None:
    entry = the_entry(
        "#继续医学教育学分证书",
        "姓名：王芳",
        "该学员参加远程继续医学教育项目：中医适宜技术推广，学习",
        "方式为远程教育，考核合格，授予II类学分5学分。",
        *FOOT,
    )
    assert entry["content"] == "中医适宜技术推广"


def test_a_name_may_open_the_line_under_a_title_that_runs_into_it() -> None:
    entry = the_entry(
        "培训证",
        "黄源磊于2003年4月28日至2003年4月29日参加森林资源二",
        "类调查培训，共二天，特此证明。",
        *FOOT,
    )
    assert entry["name"] == "黄源磊"
