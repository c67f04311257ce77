"""Results as papers word them: scores beside a pass mark, options with boxes, rules."""

from __future__ import annotations

from decimal import Decimal

import pytest
from reading import the_entry

from ce_intake.text.normal import tight
from ce_intake.text.results import bare_result, find_results
from ce_intake.values import ResultKind


@pytest.mark.parametrize(
    ("text", "value", "passed"),
    [
        ("79(60分以上为合格)", "79", True),
        ("58(60分及以上为合格)", "58", False),
        ("70(72分(含)以上合格)", "70", False),
        ("86/100", "86", True),
        ("72（满分100分，80分合格）", "72", False),
        ("72分（满分100分，60分及以上为合格）", "72", True),
    ],
)
def test_a_score_is_told_from_the_mark_that_passes(text: str, value: str, passed: bool) -> None:
    result = bare_result(tight(text)[0])

    assert result is not None
    assert (result.kind, result.value, result.passed) == (ResultKind.SCORE, value, passed)


@pytest.mark.parametrize(
    "text",
    [
        "各科60分以上为合格",
        "成绩60分及以上者为合格",
        "72分以上合格",
        "成绩于两个月后公布,60分为合格",
    ],
)
def test_a_rule_of_passing_is_nobody_s_result(text: str) -> None:
    assert find_results(text, line=Decimal(60)) == ()


def test_a_mark_that_was_not_reached_is_no_score() -> None:
    found = [one.result for one in find_results("51分。未达到60分,考试不合格", line=Decimal(60))]

    assert [(one.value, one.passed) for one in found] == [("51", False), ("不合格", False)]


@pytest.mark.parametrize(
    "said", ["优秀 □合格 ☑优秀 □不合格", "□合格 ☑优秀 □不合格", "合格□ 优秀☑ 不合格□"]
)
def test_of_options_with_boxes_the_ticked_one_is_the_result(said: str) -> None:
    entry = the_entry(
        "#专业技术人员自学考核鉴定表",
        "自学人：宁中则",
        "所在单位：琼台市水文站",
        "自学题目：雷达测雨数据在山洪预警中的应用",
        "自学时段：2016.02—2016.06",
        "核定学时：32",
        f"鉴定等次：{said}",
        "负责人：岳不群 2016年7月4日",
    )

    assert entry["result"] == "优秀"
    assert entry["issue_date"] == "2016-07-04"


@pytest.mark.parametrize(
    "lines", [("总分 100，成绩 71。",), ("总分：100  成绩：71",), ("成绩：71", "卷面分：100")]
)
def test_the_marks_that_could_be_reached_are_nobody_s_result(lines: tuple[str, ...]) -> None:
    entry = the_entry(
        "#全国职称外语等级考试成绩单",
        "姓名 宋应山  证件号码：99090219730130315X",
        "语种 英语  级别 B级  考试日期 2018年3月31日",
        *lines,
        "琼台省人事考试院 2018年5月8日",
    )

    assert entry["result"] == "71"


def test_a_total_that_is_the_only_score_is_the_result() -> None:
    entry = the_entry("#结业证书", "姓名：宋应山", "培训课程：水文测验", "总分：100", "学时：24")

    assert entry["result"] == "100"


def test_minutes_are_no_score() -> None:
    assert find_results("学习用时15小时20分") == ()
