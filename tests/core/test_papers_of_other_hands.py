"""Papers as other hands than the generator's write them: sheets of marks, cards, congresses."""

from __future__ import annotations

from drawn import a_table_page
from reading import a_sheet, said, the_draft, the_entry

from ce_intake.stages.classify import classify
from ce_intake.stages.extract import extract
from ce_intake.values import KindCode, Page

MARKS = {"钻井工艺": "85", "井控技术": "91", "HSE管理": "79"}
OVER = [
    "#石油钻井监督岗位培训成绩单",
    "姓名：巫山云　单位：渤东油田钻井二公司",
    "培训时间：2020年9月1日至9月12日",
]
UNDER = [">渤东石油职工培训中心", ">2020年9月15日"]


def entries_of(page: Page) -> tuple[KindCode, list[dict[str, str]]]:
    kind, _ = classify([a_sheet(page)])
    return kind, [said(one) for one in extract([a_sheet(page)], kind).entries]


def test_each_subject_of_a_training_with_a_mark_of_its_own_is_an_entry() -> None:
    rows = [["课程名称", "成绩"], *([name, mark] for name, mark in MARKS.items())]
    kind, entries = entries_of(a_table_page(rows, above=OVER, below=UNDER))

    assert kind is KindCode.TRANSCRIPT
    assert [(one["content"], one["result"]) for one in entries] == list(MARKS.items())
    assert {one["end_date"] for one in entries} == {"2020-09-12"}


def test_subjects_that_stand_over_their_marks_are_entries_too() -> None:
    rows = [["科目", *MARKS], ["成绩", *MARKS.values()]]
    kind, entries = entries_of(a_table_page(rows, above=OVER, below=UNDER))

    assert kind is KindCode.TRANSCRIPT
    assert [(one["content"], one["result"]) for one in entries] == list(MARKS.items())


def test_the_parts_of_one_sitting_are_no_subjects_of_it() -> None:
    _, draft = the_draft(
        "#成绩查询",
        "考试名称 | 2021年下半年计算机技术与软件专业技术资格考试",
        "资格名称 | 系统架构设计师 | 级别 | 高级",
        "姓名 | 魏南笙",
        "上午成绩 | 53",
        "下午成绩 | 47",
        "论文成绩 | 49",
    )

    [entry] = draft.entries
    assert (entry.content.value or "").endswith("专业技术资格考试")


def test_a_congress_is_what_was_attended_and_no_talk_that_was_given_there() -> None:
    entry = the_entry(
        "#参会证书",
        "兹证明 | 纪晓川 | 参加了",
        "第十八届全国岩土工程学术大会",
        "（2023年10月27-30日　渝州）",
        "并作口头报告：《软岩隧道大变形控制技术》",
        "华夏岩石力学与工程学会　2023年10月30日",
    )

    assert (entry["kind"], entry["content"]) == (
        "lecture_certificate",
        "第十八届全国岩土工程学术大会",
    )


def test_a_class_without_a_sort_is_no_part_of_its_name() -> None:
    entry = the_entry(
        "#结业证书",
        "学员路振邦系国营红光无线电厂职工，于1996年3月4日至1996年5月31日",
        "在我校单片机应用班学习，经考试成绩良好，准予结业。",
        ">红光电子职工大学",
        ">一九九六年六月三日",
    )

    assert entry["content"] == "单片机应用"


def test_a_paper_of_questions_proves_nothing_though_it_bears_a_mark() -> None:
    kind, draft = the_draft(
        "#2024年护理三基理论考试试卷",
        "科室：心内科　　姓名：潘若兰　　得分：86",
        "一、单项选择题（每题2分，共40分）",
        "1. 成人心肺复苏时胸外按压的频率为（ C ）",
        "A. 60~80次/分　B. 80~100次/分　C. 100~120次/分　D. 120~140次/分",
        "二、判断题（每题2分）",
        "1. 胰岛素应冷冻保存。（ × ）",
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())


APP = (
    "我的课程",
    "尉迟恭谨 | 水利水电勘测设计院",
    "",
    "",
    "水利工程质量管理规定解读",
    "12学时 | 已完成",
    "完成时间：2024-05-11",
    "",
    "",
    "生态护岸新材料",
    "16学时 | 已完成",
    "完成时间：2024-06-02",
    "",
    "",
    "大坝安全监测自动化",
    "8学时 | 学习中",
    "学习进度 46%",
)


def test_what_stands_below_the_last_mark_of_a_card_is_not_told_of_the_next() -> None:
    kind, draft = the_draft(*APP)

    assert kind is KindCode.TRANSCRIPT
    assert [(said(one)["content"], said(one)["end_date"]) for one in draft.entries] == [
        ("水利工程质量管理规定解读", "2024-05-11"),
        ("生态护岸新材料", "2024-06-02"),
    ]


def test_the_hours_are_the_sum_that_stands_beside_its_parts() -> None:
    entry = the_entry(
        "#一级造价工程师继续教育合格证明",
        "姓　　名：利君山",
        "注册单位：粤海工程咨询有限公司",
        "学习年度：2023年",
        "完成学时：必修课20学时 选修课10学时 合计30学时",
        "证明编号：ZJ44202300871",
        ">粤海省建设工程造价管理协会",
    )

    assert entry["stated"] == "30学时"


def test_a_licence_to_work_is_no_proof_of_learning() -> None:
    kind, draft = the_draft(
        "#中华人民共和国特种作业操作证",
        "姓名：汲取之　性别：男",
        "证号：T370000198010100559",
        "作业类别：电工作业",
        "操作项目：低压电工作业",
        "初领日期：2019-05-20",
        "有效期限：2019-05-20 至 2025-05-19",
        "签发机关：鲁东省应急管理厅",
    )

    assert (kind, draft.entries) == (KindCode.OTHER, ())
