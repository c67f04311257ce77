"""What stands round a table, over it or beside it: titles, feet, labels under their values."""

from __future__ import annotations

from decimal import Decimal

import pytest
from bundles import PICTURE, groups
from drawn import a_table_page
from papers import a_page, a_word

from ce_intake.fields.paper import paper_of
from ce_intake.kinds.achievement import extract as read_achievement
from ce_intake.kinds.exam_score import extract as read_exam
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.self_study import extract as read_self_study
from ce_intake.kinds.training_certificate import extract as read_certificate
from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.layout.listing import listing
from ce_intake.stages.classify import classify
from ce_intake.stages.sheet import Sheet
from ce_intake.text.amounts import bare_amount
from ce_intake.text.labels import Label
from ce_intake.text.products import spelt
from ce_intake.values import KindCode, Page, Part, PartialDate


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


# what a value is beside its neighbours


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Exce12003中文电子表格", "Excel2003中文电子表格"),
        ("W0rd 2003中文字处理", "Word 2003中文字处理"),
        ("PowerP0int", "PowerPoint"),
        ("Exce1lent", "Exce1lent"),
        ("C10 混凝土", "C10 混凝土"),
    ],
)
def test_a_program_is_spelt_as_it_is_called(read: str, meant: str) -> None:
    assert spelt(read) == meant


@pytest.mark.parametrize("text", ["每天8学时,共40学时", "共40学时(每天8学时)", "40学时"])
def test_the_hours_of_a_day_are_not_those_of_the_course(text: str) -> None:
    amount = bare_amount(text)

    assert amount is not None
    assert amount.amount == Decimal(40)


def test_a_figure_that_lies_on_its_side_is_an_eight() -> None:
    page = a_table_page(
        [["课程名称", "学时", "成绩"], ["工程造价", "∞", "合格"], ["数字经济", "6", "合格"]],
        above=["#继续教育登记表"],
    )

    assert [e.hours.value for e in read_transcript([page]).entries] == [Decimal(8), Decimal(6)]


def test_a_number_stands_under_its_label_where_another_panel_stands_beside_it() -> None:
    page = a_page(
        [
            "#职业技能培训合格证书",
            "姓名：王一鸣",
            "证书编号 | 培训课程精益生产与现场改善",
            "PX2023-5109-08",
        ]
    )

    assert read_certificate([page]).entries[0].certificate_no.value == "PX2023-5109-08"


def test_a_report_begins_with_a_name_and_the_unit_behind_it() -> None:
    page = a_page(["#自学情况报告", "王一鸣，海晏勘测院。自2021年6月25日起，按计划自学了教材。"])

    assert read_self_study([page]).entries[0].employer.value == "海晏勘测院"


def test_the_rows_of_one_form_are_the_papers_of_a_self_study_set() -> None:
    page = a_table_page(
        [
            ["姓名", "王一鸣", "单位", "海晏勘测院"],
            ["自学内容", "水文预报方法", "", ""],
            ["自学计划", "2020年3月至2020年5月，计划学习40学时", "", ""],
            ["自学情况", "2020年3月7日至2020年5月30日按计划完成", "", ""],
            ["考核成绩", "84分", "考核结论", "合格"],
            ["考核人", "赵二宝", "2020年6月3日", ""],
            ["单位意见", "同意登记40学时。（盖章）海晏勘测院2020年6月5日", "", ""],
        ],
        widths=[0.12, 0.4, 0.16, 0.2],
        above=["#专业技术人员自学登记考核表"],
        merged={(row, 1): (1, 3) for row in (1, 2, 3, 6)},
    )

    draft = read_self_study([page])

    [entry] = draft.entries
    assert draft.parts == (Part.PLAN, Part.RECORD, Part.ASSESSMENT)
    assert (entry.name.value, entry.content.value) == ("王一鸣", "水文预报方法")
    assert (entry.start_date.value, entry.end_date.value, entry.issue_date.value) == (
        PartialDate(2020, 3, 7),
        PartialDate(2020, 5, 30),
        PartialDate(2020, 6, 5),
    )
    assert (entry.issuer.value, entry.hours.value) == ("海晏勘测院", Decimal(40))


def test_the_day_behind_a_seal_in_the_row_of_the_organiser_is_the_day_of_issue() -> None:
    page = a_table_page(
        [
            ["课程", "学时", "成绩"],
            ["法律法规", "10", "合格"],
            ["专业新知", "22", "合格"],
            ["培训单位", "海晏培训中心（盖章）2021年4月22日", ""],
        ],
        widths=[0.2, 0.3, 0.3],
        above=["#继续教育登记表", "姓名：王一鸣"],
        merged={(3, 1): (1, 2)},
    )

    entries = read_transcript([page]).entries

    assert {(e.issuer.value, e.issue_date.value) for e in entries} == {
        ("海晏培训中心", PartialDate(2021, 4, 22))
    }


def test_a_label_on_a_line_of_its_own_begins_no_second_paper() -> None:
    page = a_page(
        [
            "#继续教育合格证明",
            *("姓名", "王一鸣", "工作单位", "海晏勘测院", "培训课程", "新收入准则"),
            *("考核结果", "通过", "证书编号", "KJ2021-12-353008"),
            *(">海晏会计学会", ">2021年5月25日"),
        ]
    )

    assert groups(page) == [[1]]
    assert read_certificate([page]).entries[0].certificate_no.value == "KJ2021-12-353008"


def test_a_year_in_the_name_of_a_course_is_not_the_year_of_the_learning() -> None:
    page = a_page(
        [
            "#培训证明",
            "姓名：王一鸣",
            "培训内容：2018年度工程建设标准宣贯",
            "学习时间：2019年5月2日至2019年6月14日",
        ]
    )

    assert read_certificate([page]).entries[0].credit_year.value is None


def test_what_a_title_calls_the_paper_is_no_course() -> None:
    page = a_page(["#继续医学教育项目学分证书", "姓名：王一鸣", "项目名称：置管与维护技术"])

    assert read_certificate([page]).entries[0].content.value == "置管与维护技术"


def test_what_announces_a_course_with_a_colon_is_not_the_course() -> None:
    words = (
        a_word("结业证书", 0.3, 0.1, size=2.0),
        a_word("参加并完成了以下课程的学习：", 0.1, 0.2),
        a_word("program:", 0.1, 0.222),
        a_word("船体焊接变形控制", 0.1, 0.272),
    )
    page = Page(number=1, width=1000, height=1000, words=words)

    [course] = paper_of([page]).labelled(Label.COURSE)
    assert course.value.text == "船体焊接变形控制"


def test_a_word_without_a_figure_is_no_number() -> None:
    page = a_page(["#合格证", "姓名：王一鸣", "证书编号：Cert."])

    assert read_certificate([page]).entries[0].certificate_no.value is None
