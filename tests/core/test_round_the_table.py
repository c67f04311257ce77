"""What stands round a table, over it or beside it: titles, feet, labels under their values."""

from __future__ import annotations

from decimal import Decimal

import pytest
from bundles import PICTURE
from drawn import a_table_page
from papers import a_page

from ce_intake.kinds.achievement import extract as read_achievement
from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.layout.listing import listing
from ce_intake.stages.classify import classify
from ce_intake.stages.sheet import Sheet
from ce_intake.values import KindCode, Page, PartialDate


def kind_of(page: Page) -> KindCode:
    return classify([Sheet(page=page, image=PICTURE)])[0]


def signed(title: str, *columns: str) -> Page:
    people = ["王一鸣", "赵二宝", "孙桂兰", "周立新", "吴晓梅", "郑长海"]
    rows = [[str(at), name, "海晏一中", name, ""] for at, name in enumerate(people, 1)]
    return a_table_page(
        [["序号", "姓名", "单位", *columns], *rows],
        widths=[0.08, 0.14, 0.3, 0.16, 0.16],
        above=[title, "时间：2023年8月18日 | 地点：第七会议室"],
    )


def test_a_sheet_to_sign_in_on_is_no_list_although_a_name_stands_beside_a_unit() -> None:
    assert kind_of(signed("#“数据安全治理”培训签到表", "上午签到", "下午签到")) is KindCode.OTHER


def test_a_list_that_people_sign_for_their_certificates_is_a_list() -> None:
    assert kind_of(signed("#“数据安全治理”培训班学员名单", "领证签字", "备注")) is KindCode.ROSTER


@pytest.mark.parametrize("end", ["发证名册", "结业合格名单", "领证登记表"])
def test_a_title_may_say_what_the_people_were_listed_for(end: str) -> None:
    page = signed(f"#“数据安全治理”培训班学员{end}", "领证签字", "备注")

    assert {entry.content.value for entry in read_roster([page]).entries} == {"数据安全治理"}


def test_a_box_that_a_smudge_left_beside_a_course_is_no_part_of_its_name() -> None:
    page = a_table_page(
        [["序号", "姓名", "成绩"], ["1", "王一鸣", "90"], ["2", "赵二宝", "80"]],
        above=["#培训考试成绩汇总表", "培训课程：船体焊接变形控制☑"],
    )

    assert {e.content.value for e in read_roster([page]).entries} == {"船体焊接变形控制"}


def test_those_who_shared_a_book_have_each_his_employer_and_the_publisher_issues() -> None:
    page = a_table_page(
        [
            ["姓名", "工作单位", "分工", "承担章节", "字数"],
            ["王一鸣", "海晏第一中学", "主编", "第一、二章", "9万字"],
            ["赵二宝", "津沽第三水厂", "参编", "第三、四章", "8万字"],
        ],
        above=["#教材编写证明", "兹证明《港口机械维护手册》由我社出版，编写人员及分工如下："],
        below=["发证单位（盖章）：海晏教育出版社", "颁证日期：2022年4月1日"],
        ruled=False,
    )

    entries = read_achievement([page]).entries

    assert [(e.name.value, e.employer.value) for e in entries] == [
        ("王一鸣", "海晏第一中学"),
        ("赵二宝", "津沽第三水厂"),
    ]
    assert {e.issuer.value for e in entries} == {"海晏教育出版社"}


def test_an_organisation_and_a_day_close_under_the_hours_are_the_foot_of_the_paper() -> None:
    page = a_table_page(
        [
            ["培训年月", "培训课程", "学时", "考核结果"],
            ["2020.02", "电梯物联网监测", "10学时", "合格"],
            ["2020.03", "冷链物流温控管理", "12学时", "合格"],
            ["", "", "海晏园林协会", ""],
            ["", "", "2020年9月12日", ""],
        ],
        widths=[0.16, 0.3, 0.2, 0.16],
        above=["#培训学员个人学习档案", "学员：王一鸣 | 单位：海晏第一中学"],
        ruled=False,
    )

    entries = read_transcript([page]).entries

    assert [entry.content.value for entry in entries] == ["电梯物联网监测", "冷链物流温控管理"]
    assert {entry.issuer.value for entry in entries} == {"海晏园林协会"}
    assert {entry.issue_date.value for entry in entries} == {PartialDate(2020, 9, 12)}


def test_lines_of_labels_over_their_values_do_not_hide_a_table_under_them() -> None:
    page = a_page(
        [
            "#2017年度注册安全工程师职业资格考试",
            "#考试成绩单",
            "考生姓名 | 证件号码",
            "王一鸣 | 120101198001010011",
            "报考单位 | 考试时间",
            "海晏勘察院 | 2017-11-09",
            "考试科目 | 满分 | 合格标准 | 成绩 | 结论",
            "安全生产 | 100 | 60 | 44 | 不合格",
            "安全管理 | 100 | 60 | 88 | 合格",
            "安全技术 | 100 | 60 | 64 | 合格",
        ]
    )

    entries = read_exam([page]).entries

    assert [e.content.value for e in entries] == ["安全生产", "安全管理", "安全技术"]
    assert [e.result.value.passed for e in entries if e.result.value] == [False, True, True]


def test_labels_under_their_values_head_no_table() -> None:
    page = a_page(
        [
            "#教师继续教育学时登记单",
            "王一鸣 | 120101198001010011",
            "教师姓名 | 身份证号",
            "核心素养导向的课堂评价 | JS2020-13",
            "培训项目 | 项目编号",
            "2020.08.21至2020.08.30 | 海晏区",
            "培训起止时间 | 培训地点",
            "16学时 | 良好",
            "认定学时 | 考核等级",
        ]
    )

    assert listing([page]).records == ()
    entry = read_transcript([page]).entries[0]
    assert (entry.content.value, entry.hours.value) == ("核心素养导向的课堂评价", Decimal(16))
