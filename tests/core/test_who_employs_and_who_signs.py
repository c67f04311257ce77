"""Whose staff somebody is and who closes the paper, where several bodies stand on it."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from papers import a_page
from reading import said, the_entry

from ce_intake.fields.entry import common_entry
from ce_intake.fields.paper import paper_of
from ce_intake.fields.person import find_employer
from ce_intake.fields.proof import find_issuer
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.kinds.transcript import extract as read_transcript


@pytest.mark.parametrize(
    ("signs", "employs"),
    [
        ("天津长河水务集团有限公司人力资源部", "天津长河水务集团有限公司"),
        ("天津市人民医院科教科", "天津市人民医院"),
        ("天津市人民医院", "天津市人民医院"),
    ],
)
def test_own_staff_are_of_the_body_whose_department_signs(signs: str, employs: str) -> None:
    entry = the_entry(
        "#培训证明",
        "兹证明我单位职工汪启明于2022年11月7日至9日参加“有限空间监护”培训，24学时。",
        f">{signs}",
        ">2022年11月15日",
    )

    assert (entry["employer"], entry["issuer"]) == (employs, signs)


def test_who_finished_a_project_employs_none_of_its_authors() -> None:
    paper = paper_of(
        [a_page(["#科技成果登记证书", "主要完成人：万宇、于子欣", "完成单位：天津制药公司"])]
    )

    assert find_employer(paper).value is None


def test_the_unit_under_a_name_signs_nothing() -> None:
    entry = common_entry(
        paper_of(
            [
                a_page(
                    [
                        "#在线学习记录",
                        "郑燕刚210000195808114732",
                        "天津市新港中等专业学校",
                        "统计执法与数据质量 | 已完成",
                        "学时4 | 成绩84分",
                    ]
                )
            ]
        )
    )

    assert (entry.employer.value, entry.issuer.value) == ("天津市新港中等专业学校", None)


def test_the_body_under_a_name_that_dates_the_paper_signs_it() -> None:
    paper = paper_of([a_page(["#培训证书", "特授予", "张三", "天津市护理学会", "2021年4月2日"])])

    assert (find_employer(paper).value, find_issuer(paper).value) == (None, "天津市护理学会")


def test_who_reports_a_list_employs_everybody_on_it() -> None:
    draft = read_roster(
        [
            a_table_page(
                [
                    ("序号", "姓名", "培训内容", "学时"),
                    ("1", "汤志成", "公路养护新技术", "4"),
                    ("2", "雷浩梅", "统计执法", "8"),
                ],
                above=["#2023年职工继续教育学时汇总表", "填报单位（盖章）：天津青禾食品检测中心"],
            )
        ]
    )

    assert {said(one)["employer"] for one in draft.entries} == {"天津青禾食品检测中心"}


def test_a_department_employs_nobody() -> None:
    head = ("序号", "姓名", "科室", "签到情况")
    rows = [("1", "雷浩梅", "急诊科", "已签到"), ("2", "马秀怡", "护理部", "已签到")]
    draft = read_roster([a_table_page([head, *rows], above=["#学分授予名单"])])

    assert [said(one).get("employer") for one in draft.entries] == [None, None]


@pytest.mark.parametrize("foot", ["版权所有海河学习云平台 | 备案号：津备0001", "海河学习云平台"])
def test_a_body_signs_before_the_site_under_it(foot: str) -> None:
    lines = ["#结业证书", "兹证明", "情况属实", ">海河信息服务中心", ">2020年1月23日", foot]

    assert find_issuer(paper_of([a_page(lines)])).value == "海河信息服务中心"


def test_who_signs_beside_an_empty_label_of_somebody_is_no_name_of_his() -> None:
    lines = [
        "#考核登记表",
        "姓名：熊涛",
        "班主任： | 教务负责人： | 楚屏省继续教育基地",
        ">2018年6月10日",
    ]

    assert find_issuer(paper_of([a_page(lines)])).value == "楚屏省继续教育基地"


def test_letters_of_the_rim_that_ran_into_the_line_of_who_signs_go() -> None:
    paper = paper_of([a_page(["颁发机构：江渚市会计培训学校计培训学"])])

    assert find_issuer(paper).value == "江渚市会计培训学校"


def test_a_sentence_does_not_read_on_in_the_tongue_beside_it() -> None:
    entry = the_entry(
        "兹证明天津市新港中等专业学校朱思文于 | This is to certify that the trainee",
        "2019年3月11日至2019年3月13日参加“项目 | has successfully completed the course",
        "管理知识体系”培训课程，完成全部24学时。 | and passed the final examination.",
    )

    assert (entry["name"], entry["content"]) == ("朱思文", "项目管理知识体系")
    assert entry["employer"] == "天津市新港中等专业学校"


@pytest.mark.parametrize(
    ("called", "form"),
    [("培训项目", "training_class"), ("研修项目", "seminar"), ("网络培训", "online")],
)
def test_what_a_course_is_called_says_its_form_before_how_it_was_taught(
    called: str, form: str
) -> None:
    entry = the_entry(
        "#结业证书",
        "邓华老师：",
        f"您于2021年8月25日至9月5日参加“心理危机干预”{called}，集中研修与跟岗实践共72学时。",
        ">楚屏省教师培训中心",
        ">2021年9月12日",
    )

    assert entry["learning_form"] == form


def test_a_school_s_record_of_studies_is_for_a_degree() -> None:
    draft = read_transcript(
        [
            a_table_page(
                [
                    ("学年", "课程名称", "学时", "成绩"),
                    ("2020-2021学年", "政治经济学", "64", "91"),
                    ("2021-22学年", "专业概论", "48", "73"),
                ],
                above=[
                    "#江渚理工大学成人高等教育学生成绩单",
                    "姓名：杨艳海 | 学号：63345571 | 层次：专升本 | 学习形式：函授",
                ],
                below=["江渚理工大学继续教育学院", "2023年1月17日"],
            )
        ]
    )

    told = [said(one) for one in draft.entries]
    assert [one["credit_year"] for one in told] == ["2021", "2022"]
    assert {(one["learning_form"], one.get("certificate_no")) for one in told} == {("degree", None)}


def test_the_day_beside_who_gave_the_paper_is_the_day_of_issue() -> None:
    entry = the_entry(
        "#继续教育证书登记页",
        "学习内容：桥梁健康监测与评估",
        "学时：36",
        "培训单位盖章：海津公路学会 2019年8月12日",
        "人事部门盖章：海津交通规划院人事处 2019年9月2日",
        "持证人：狄青叶",
    )

    assert (entry["issuer"], entry["issue_date"]) == ("海津公路学会", "2019-08-12")


def test_what_a_body_is_to_the_paper_is_not_its_name() -> None:
    paper = paper_of(
        [a_page(["#培训证书", "兹证明", "情况属实", "颁证机构（盖章）：海津物流协会"])]
    )

    assert find_issuer(paper).value == "海津物流协会"


def test_neither_of_two_that_sign_in_one_line_is_sure() -> None:
    paper = paper_of(
        [
            a_page(
                [
                    "#结业证书",
                    "兹证明",
                    "情况属实",
                    ">海津省审计厅　海津省审计协会",
                    ">2021年4月16日",
                ]
            )
        ]
    )

    issuer = find_issuer(paper)
    assert issuer.value in ("海津省审计厅", "海津省审计协会")
    assert issuer.confidence < 0.6


def test_a_teacher_of_a_department_is_of_the_school() -> None:
    entry = the_entry(
        "#企业实践证明",
        "海津职业技术学院机电系教师王一鸣于2023年7月3日至7月28日在我公司进行企业实践。",
        ">海津智造装备有限公司",
        ">2023年7月28日",
    )

    assert (entry["name"], entry["employer"]) == ("王一鸣", "海津职业技术学院")


def test_what_a_site_is_for_is_not_whose_it_is() -> None:
    lines = ["专业技术人员继续教育管理系统", "学习记录", "姓名：汤伟", "学时：40"]

    assert find_issuer(paper_of([a_page(lines)])).value is None


def test_a_course_of_ours_makes_nobody_our_staff() -> None:
    entry = the_entry(
        "#培训证明",
        "张三同志于2015年5月11日至15日参加我中心电梯检验师复训培训，计40学时，考核合格。",
        ">云溪特种设备培训中心",
        ">2015年10月8日",
    )

    assert "employer" not in entry


def test_what_was_attended_employs_nobody_where_a_line_ends_within_its_name() -> None:
    entry = the_entry(
        "#培训结业证",
        "班若兰 | 同志，于2017年5月8日至19日参加 | 财务管理与内部",
        "控制 | 培训班学习，计72学时，成绩优秀，准予结业。",
        ">梓州市总会计师协会",
        ">2017年5月19日",
    )

    assert (entry["name"], entry.get("employer")) == ("班若兰", None)


def test_a_junior_researcher_is_of_the_institute_that_is_named_before() -> None:
    entry = the_entry(
        "#挂职锻炼鉴定证明",
        "陶朱公，男，系会稽市农科所助理研究员，2021年3月1日至8月31日在我镇挂职锻炼，",
        "考核合格。特此证明。",
        ">诸暨县枫桥渡镇人民政府",
        ">2021年9月3日",
    )

    assert entry["employer"] == "会稽市农科所"


def test_what_was_recognised_is_what_was_learned() -> None:
    entry = the_entry(
        "#继续教育学时认定书",
        "申请人：晏几何 | 所在单位：临川粮食储备库",
        "认定项目 | 粮食仓储害虫综合防治技术",
        "学习时间：2019年4月22日至26日 | 认定学时：40学时",
        ">临川市人力资源和社会保障局",
        ">2019年6月10日",
    )

    assert entry["content"] == "粮食仓储害虫综合防治技术"
