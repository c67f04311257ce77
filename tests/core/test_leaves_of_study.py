"""Which leaves make one set of self-study, where 自学 stands on the first of them alone."""

from __future__ import annotations

import pytest
from papers import a_page
from reading import a_sheet

from ce_intake.kinds import KINDS
from ce_intake.stages.classify import classify
from ce_intake.stages.split import split
from ce_intake.values import KindCode, Part

PLAN = ("自学内容 | 古籍修复基础", "起止时间 | 2023年4月至2023年5月", "计划学时 | 6学时")
RECORD = ("日期 | 学时 | 内容摘要", "2023.4.25 | 3 | 第1节", "2023.5.1 | 3 | 第2节", "合计6学时")
VERDICT = (
    "单位 | 天津市第九十八中学",
    "考核成绩 | 88分",
    "认定学时 | 6学时",
    ">天津市第九十八中学",
    ">2023年5月30日",
)


def groups_of(*leaves: tuple[str, ...]) -> list[list[int]]:
    sheets = [a_sheet(a_page(lines, number=at)) for at, lines in enumerate(leaves, 1)]
    return [[sheet.page.number for sheet in group] for group in split(sheets).groups]


@pytest.mark.parametrize(
    ("cover", "titles"),
    [
        ("自学手册", ("一、自学计划", "二、自学记录", "三、考核结果")),
        ("自学手册", ("自学计划", "二自学记录", "三考核结果")),
        ("专业技术人员自学材料", ("学习计划", "学习记录", "考核结果")),
        ("自主学习档案", ("第一部分 计划", "第二部分 学习情况", "第三部分 考核鉴定")),
    ],
)
def test_the_leaves_of_a_handbook_are_one_set(cover: str, titles: tuple[str, str, str]) -> None:
    plan, record, verdict = titles
    leaves = (
        (f"#{cover}", "姓名：白娜", "年度：2023"),
        (f"#{plan}", *PLAN),
        (f"#{record}", *RECORD),
        (f"#{verdict}", "自学人：白娜", *VERDICT),
    )
    assert groups_of(*leaves) == [[1, 2, 3, 4]]

    sheets = [a_sheet(a_page(lines, number=at)) for at, lines in enumerate(leaves, 1)]
    kind, _ = classify(sheets)
    draft = KINDS[kind].extract([sheet.page for sheet in sheets])
    assert kind is KindCode.SELF_STUDY
    assert set(draft.parts) == set(Part)


def test_an_agreement_to_study_is_the_plan_of_its_set() -> None:
    leaves = (
        (
            "#专业技术人员自学任务书",
            "甲方（单位）：天津市第九十八中学",
            "乙方（职工）：白娜",
            "经双方商定，乙方于2023年4月起自学“古籍修复基础”，计划用时6学时。",
            "甲方代表：才让 | 乙方：熊强源",
            ">2023年4月3日",
        ),
        ("#自学日志", "2023.4.25第1次3学时通读", "2023.5.1第2次3学时做题", "记录人：白娜"),
        ("#自学考核意见书", "自学人：白娜", *VERDICT),
    )

    assert groups_of(*leaves) == [[1, 2, 3]]


def test_a_paper_of_another_after_a_set_begins_anew() -> None:
    leaves = (
        ("#自学计划", "姓名：白娜", *PLAN),
        ("#考核结果", "姓名：熊强源", *VERDICT),
    )

    assert groups_of(*leaves) == [[1], [2]]


def test_an_annex_that_nothing_announces_goes_on_with_no_certificate() -> None:
    leaves = (
        ("#学习证书", "白娜同志于2023年5月完成网络培训，8学时，考核合格。", ">教师教育网络中心"),
        ("附件1", "专业技术人员学时折算标准", "1 | 培训班 | 每天8学时", "2 | 网络培训 | 30学时"),
    )

    assert groups_of(*leaves) == [[1], [2]]


@pytest.mark.parametrize("title", ["护理人员自学考核", "自学鉴定"])
def test_an_assessment_in_other_words_belongs_to_the_record_before(title: str) -> None:
    verdict = (
        f"#{title}",
        "自学人：梁堃　科别所在：天津市第九十八中学",
        "折合学时：12",
        *VERDICT[1:],
    )

    assert groups_of(("#护理人员自学记录", *RECORD), verdict) == [[1, 2]]


FRONT = ("#岗位培训证", "姓名：蒋勇", "单位：渤澜船舶工程有限责任公司", "证号：GD202172211")
BACK = ("培训内容 | 车辆制动系统检修", "培训时间 | 2021年11月8日至12日", ">2021年11月16日")


@pytest.mark.parametrize("title", ["培训记录", "学习登记", "继续教育情况"])
@pytest.mark.parametrize("card", ["岗位培训证", "继续教育手册", "学分卡"])
def test_the_front_of_a_card_and_the_record_on_its_back_are_one(card: str, title: str) -> None:
    assert groups_of((f"#{card}", *FRONT[1:]), (f"#{title}", *BACK)) == [[1, 2]]


@pytest.mark.parametrize(
    "other",
    [("#结业证书", *BACK), ("#培训记录", "姓名：江平", *BACK), ("#培训记录", "空白")],
)
def test_what_is_no_back_of_a_card_stays_apart(other: tuple[str, ...]) -> None:
    assert groups_of(FRONT, other) == [[1], [2]]


def test_a_certificate_that_says_its_day_has_no_record_on_its_back() -> None:
    assert groups_of((*FRONT, ">2021年11月16日"), ("#培训记录", *BACK)) == [[1], [2]]
