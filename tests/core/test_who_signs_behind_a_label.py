"""发证单位 behind labels that no list has, notes of seals and sites without a name."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from papers import a_page
from reading import the_entry

from ce_intake.fields.paper import paper_of
from ce_intake.fields.proof import find_issuer
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.text.names import is_organisation

PAPER = (
    "#培训证书",
    "陈静，身份证号120000198804022741，于2021年3月5日至3月7日参加水库调度培训，共24学时，考核合格。",
)

FURTHER_DOWN = [""] * 6


@pytest.mark.parametrize(
    "foot",
    [
        "培训单位（盖：天津市水文学院",
        "培训单位（盖章天津市水文学院",
        "主办单位（章天津市水文学院",
        "主办单位盖章）：天津市水文学院",
        "主办单位：（盖章）天津市水文学院",
        "认定部门：天津市水文学院",
        "证明部门（盖章）：天津市水文学院",
        "继续教育管理部门：天津市水文学院",
        "签章：天津市水文学院",
        "统计单位：天津市水文学院",
        "学校名称：天津市水文学院",
        "单位名称（盖章）：天津市水文学院",
        "机构名称：天津市水文学院",
        "数据来源：天津市水文学院",
        "培训学校名称：天津市水文学院",
    ],
)
def test_who_signs_is_no_employer_whatever_label_leads_to_it(foot: str) -> None:
    read = the_entry(*PAPER, *FURTHER_DOWN, foot, ">2021年3月9日")

    assert read.get("issuer") == "天津市水文学院"
    assert "employer" not in read


@pytest.mark.parametrize(
    "line",
    [
        "单位名称：天津青禾食品检测中心",
        "学习人单位：天津青禾食品检测中心",
        "学员所在部门：天津青禾食品检测中心",
    ],
)
def test_beside_a_person_the_same_labels_name_the_employer(line: str) -> None:
    read = the_entry(*PAPER, line, ">天津市水文学院", ">2021年3月9日")

    assert (read.get("employer"), read.get("issuer")) == ("天津青禾食品检测中心", "天津市水文学院")


@pytest.mark.parametrize(
    "head",
    ["人才管理平台", "学习中心", "个人中心", "会计人员管理系统", "继续教育学院", "培训中心"],
)
def test_what_any_body_has_gave_nothing_by_standing_at_the_head(head: str) -> None:
    page = a_page([head, "#学习证明", "姓名：陈静", "课程：水库调度", "学时：8"])

    assert find_issuer(paper_of([page])).value is None


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("天津市特种作业培训汇阳点", True),
        ("天津市水文学院汇阳教学点", True),
        ("汇阳区培训报名点", True),
        ("安全生产培训重点", False),
        ("小学语文教学难点", False),
        ("本次培训地点", False),
    ],
)
def test_a_place_where_is_taught_is_a_body(name: str, is_one: bool) -> None:
    assert is_organisation(name) is is_one


CARD = (
    ("2023.2.11", "乡村教师信息技术应用", "县教师发展中心", "4"),
    ("2023.4.4", "小学语文整本书阅读指导", "学校", "12"),
    ("2023.5.18", "幼小衔接课程设计", "市教科院", "12"),
)
SIGNED = (">汇阳县第一中学", ">2023年12月20日")
OTHERS = {"县教师发展中心", "学校", "市教科院"}


@pytest.mark.parametrize(
    ("head", "foot", "issuers"),
    [
        ("主办单位", SIGNED, {"汇阳县第一中学"}),
        ("举办单位", SIGNED, {"汇阳县第一中学"}),
        ("发证单位", SIGNED, OTHERS),
        ("主办单位", (), OTHERS),
    ],
)
def test_who_signs_a_card_of_courses_answers_for_those_of_others(
    head: str, foot: tuple[str, ...], issuers: set[str]
) -> None:
    page = a_table_page(
        [["日期", "培训内容", head, "学时"], *CARD],
        above=["#教师继续教育学时卡", "学校：汇阳县第一中学 | 教师姓名：黎勇立"],
        below=foot,
    )

    assert {entry.issuer.value for entry in read_transcript([page]).entries} == issuers


LIST = (
    ("序号", "姓名", "学时", "是否合格"),
    ("1", "贾春", "96", "合格"),
    ("2", "杜涵洋", "90", "合格"),
)


@pytest.mark.parametrize(
    ("above", "below", "told"),
    [
        (
            (),
            (*FURTHER_DOWN, "填报单位（公章）：汇阳区特殊教育学校", ">2015年12月13日"),
            (None, "汇阳区特殊教育学校"),
        ),
        (
            ("填报单位（盖章）：汇阳区特殊教育学校",),
            (">天津市水文学院", ">2015年12月13日"),
            ("汇阳区特殊教育学校", "天津市水文学院"),
        ),
    ],
)
def test_who_reports_a_list_signs_it_at_the_foot_and_employs_over_it(
    above: tuple[str, ...], below: tuple[str, ...], told: tuple[str | None, str]
) -> None:
    title = "#2015年度教师培训学时公示表"
    page = a_table_page(LIST, above=(title, *above, "培训项目：班主任培训"), below=below)

    entry = read_roster([page]).entries[0]

    assert (entry.employer.value, entry.issuer.value) == told
