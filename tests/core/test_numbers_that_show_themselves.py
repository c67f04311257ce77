"""Numbers of certificates whose label is rare or missing, and bodies behind rare labels."""

from __future__ import annotations

import pytest
from papers import a_page
from reading import the_draft, the_entry

from ce_intake.fields.certificate import find_certificate_no
from ce_intake.fields.paper import paper_of
from ce_intake.fields.proof import find_issuer
from ce_intake.values import KindCode

TOLD = "阎平同志于2019年11月11日至15日参加“预算绩效管理”培训班学习，32学时，考核合格。"
CLOSE = (">天津市潮白区继续教育中心", ">2019年11月22日")


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("证字：培证20199249", "培证20199249"),
        ("证字：CB-2016-52357", "CB-2016-52357"),
        ("字号：津金培20217369号", "津金培20217369号"),
        ("证书字号：津培字第0231号", "津培字第0231号"),
        ("潮白认〔2022〕999号", "潮白认〔2022〕999号"),
        ("潮白继培〔2022〕9号", "潮白继培〔2022〕9号"),
    ],
)
def test_a_number_is_found_by_its_letters(line: str, number: str) -> None:
    assert the_entry("#培训证书", TOLD, line, *CLOSE)["certificate_no"] == number


@pytest.mark.parametrize(
    "line", ["人社继教〔2019〕65号", "津教委〔2019〕15号", "津人社发〔2019〕5号"]
)
def test_the_number_of_a_document_is_no_certificate_s(line: str) -> None:
    paper = paper_of([a_page([line, "#继续教育学时认定书", TOLD, *CLOSE])])

    assert find_certificate_no(paper).value is None


def test_a_number_goes_on_behind_a_dash_at_the_end_of_its_line() -> None:
    lines = [
        "#培训结业证明",
        "您于2018年3月12日至14日参加我中心培训“合同管理”，共12学时，考核合格，证书编号EM-2018",
        "-3411。纸质证书另行寄送。",
    ]

    assert find_certificate_no(paper_of([a_page(lines)])).value == "EM-2018-3411"


def test_the_number_of_a_notice_of_passing_is_the_paper_s() -> None:
    entry = the_entry(
        "#资格考试合格通知",
        "通知编号：HGTZ201932183",
        "范秀泽（370000199511160204）：",
        "您参加2019年4月6日举行的初级会计专业技术资格考试，全部科目成绩合格。",
        ">天津市金钟专业技术人员资格考试办公室",
        ">2019年6月19日",
    )

    assert (entry["kind"], entry["certificate_no"]) == ("exam_score", "HGTZ201932183")


def test_the_number_of_a_ticket_that_lets_somebody_in_is_no_certificate_s() -> None:
    entry = the_entry(
        "#准考证 | #考试成绩回执",
        "姓名：黄宇承",
        "准考证号：1202688908",
        "科目：Excel 2007中文电子表格",
        "时间：2018.04.06",
        "成绩：93 合格",
        ">七里台人事考试中心",
        ">2018年5月6日",
    )

    assert (entry["kind"], entry.get("certificate_no")) == ("exam_score", None)


@pytest.mark.parametrize("label", ["登记单位", "审批机关", "备案部门"])
def test_who_registers_answers_for_a_paper_that_nobody_else_signs(label: str) -> None:
    lines = ["#继续教育学习登记", "姓名：余志", "学时：24", f"{label}：天津市河口区人民医院"]

    assert find_issuer(paper_of([a_page(lines)])).value == "天津市河口区人民医院"


def test_the_day_behind_who_registers_is_the_day_of_issue() -> None:
    entry = the_entry(
        "#继续教育学习登记证明",
        "姓名：余志 | 学习内容：财务报表新规 | 学时：24",
        "以上情况属实。 | 登记机关：云河市财政局会计科2023年1月10日",
    )

    assert (entry["issuer"], entry["issue_date"]) == ("云河市财政局会计科", "2023-01-10")


@pytest.mark.parametrize("plan", ["职业院校教师素质提高计划", "卓越工程师教育培养计划", "国培计划"])
def test_a_programme_that_is_called_a_plan_over_a_certificate_is_no_plan(plan: str) -> None:
    kind, draft = the_draft(
        f"#{plan}",
        "#培训证书",
        "天津市丹桂幼儿师范学校方文秀老师（身份证号410000196905184384）于2024.12.17至",
        "2024.12.28参加“电子商务专业教师”培训，完成120学时，考核等级为优秀。",
        ">大港湾职业技术学院",
        ">二〇二五年一月四日",
    )

    assert (kind, len(draft.entries)) == (KindCode.TRAINING_CERTIFICATE, 1)


def test_a_plan_of_training_proves_nothing() -> None:
    kind, _ = the_draft(
        "#2024年度教师培训计划", "培训对象：全体教师", "培训时间：2024年7月", "24学时"
    )

    assert kind is KindCode.OTHER
