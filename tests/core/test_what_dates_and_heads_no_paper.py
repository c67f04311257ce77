"""Days amid the learning, heads of lists, prizes, and papers in English."""

from __future__ import annotations

import pytest
from reading import the_draft, the_entry

from ce_intake.values import KindCode


@pytest.mark.parametrize("closing", ["学时：7", "成绩：合格", "考核：合格"])
def test_a_day_between_the_course_and_what_came_of_it_is_one_of_learning(closing: str) -> None:
    said = the_entry(
        "#面授培训学时凭证",
        "姓名：文青",
        "课程：围产期母婴安全",
        "日期：2018年3月2日",
        closing,
        "凭证号：T2018993690",
        ">澄湖市会计人员服务中心",
    )

    assert (said.get("issue_date"), said.get("end_date")) == (None, "2018-03-02")


@pytest.mark.parametrize(
    ("heads", "form"),
    [
        (("线上课程（2025年）",), "online"),
        (("网络培训记录",), "online"),
        (("线下培训",), "training_class"),
        (("线上课程", "线下课程"), "None"),
    ],
)
def test_a_line_over_a_list_says_how_its_courses_were_learned(
    heads: tuple[str, ...], form: str
) -> None:
    _, draft = the_draft(
        "#学习记录",
        "姓名：任燕",
        *heads,
        "学前儿童语言发展观察 | 2学时 | 2025.06.07 | 合格",
        "合并财务报表编制 | 2学时 | 2025.06.12 | 合格",
        "出具单位：漓阳知行信息咨询有限公司",
    )

    assert {str(one.learning_form.value) for one in draft.entries} == {form}


@pytest.mark.parametrize(
    "lines",
    [
        ("#获奖证书", "您撰写的论文《水工程检测方法》在2019年优秀论文评选中荣获二等奖。"),
        ("#荣誉证书", "林峰同志的论文《水工程检测方法》荣获第十届青年论坛优秀论文一等奖。"),
        ("#优秀论文证书", "论文题目：水工程检测方法", "作者：林峰", "获奖等级：二等奖"),
        ("#征文获奖证书", "林峰的征文《水工程检测方法》获三等奖。"),
        ("#教学课件评比奖状", "林峰制作的课件《水工程检测》被评为优秀奖。"),
    ],
)
def test_a_prize_for_something_written_proves_no_learning(lines: tuple[str, ...]) -> None:
    kind, _ = the_draft(*lines, ">琼台省水利学会", ">2019年6月1日")

    assert kind is KindCode.OTHER


def test_what_science_made_and_a_government_rewards_is_an_achievement() -> None:
    said = the_entry(
        "#科学技术进步奖证书",
        "项目名称：水工程检测方法",
        "获奖者：林峰",
        "奖励等级：二等奖",
        "证书号：2019-J-2-033-R01",
        ">琼台省人民政府",
    )

    assert said["kind"] == "achievement"


def test_hours_in_english_make_an_english_certificate_one_of_training() -> None:
    said = the_entry(
        "#CERTIFICATE OF COMPLETION",
        "has successfully completed the training course",
        "“Lean Six Sigma Green Belt”",
        "held from March 4 to March 8, 2019",
        "Total: 40 hours",
        "Certificate No.: LS-2019-0332",
    )

    told = said["kind"], said["content"], said["hours"], said["certificate_no"]
    assert told == ("training_certificate", "Lean Six Sigma Green Belt", "40", "LS-2019-0332")


def test_the_unit_that_judges_self_study_gives_its_paper() -> None:
    said = the_entry(
        "#专业技术人员自学考核表",
        "姓名：采薇 | 单位：云溪县农业技术推广站",
        "自学课程：设施蔬菜水肥一体化",
        "学时：24 | 考核结果：合格",
        "单位意见：同意。（盖章）2018年6月11日",
    )

    assert said["issuer"] == "云溪县农业技术推广站"
