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
