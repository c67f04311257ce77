"""A form that offers verdicts to be ticked says the one that was, and nothing where none was."""

from __future__ import annotations

import pytest
from reading import the_entry

from ce_intake.text.results import bare_result


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("☑优秀□良好□合格□不合格", "优秀"),
        ("优秀□良好☑合格□不合格□", "良好"),
        ("□优秀☑合格□不合格", "合格"),
        ("☑优秀良好合格不合格", "优秀"),  # whose empty boxes were not read
        ("□优☑良□中□差", "良"),
        ("☑", "合格"),
        ("92,合格", "92"),
    ],
)
def test_the_ticked_verdict_counts(said: str, meant: str) -> None:
    result = bare_result(said)

    assert result is not None
    assert result.value == meant


@pytest.mark.parametrize("said", ["□优秀□合格□不合格", "合格/不合格", "通过/未通过"])
def test_verdicts_that_are_only_offered_say_nothing(said: str) -> None:
    assert bare_result(said) is None


def test_a_sentence_with_options_says_the_ticked_one() -> None:
    entry = the_entry(
        "#培训证明",
        "兹证明张敏同志参加“水库调度”培训班学习，计16学时，考核结果（良好☑ 合格□ 不合格□）。",
        ">海晏市水利学会",
        ">2023年5月8日",
    )

    assert entry["result"] == "良好"
