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
