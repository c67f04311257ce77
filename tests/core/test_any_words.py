"""Whatever words a page holds: they are read without an error, and in bounded time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings, strategies as st
from reading import the_draft

_MORSELS = [
    "参加",
    "完成",
    "举办的",
    "由",
    "培训班",
    "学习",
    "“",
    "”",
    "《",
    "》",
    "，",
    "。",
    "：",
    "（",
    "）",
    "2019年",
    "5月7日",
    "至",
    "11日",
    "40",
    "学时",
    "同志",
    "兹证明",
    "张三",
    "天津市",
    "学会",
    "大学",
    "专业",
    "Name",
    "Hours",
    "……",
    "____",
    "合格",
    "成绩",
    "92",
    "分",
    "、",
    "1.",
    "证书编号",
    "身份证号",
    "120101198003070028",
    "****",
    "系",
    "在",
    "于",
    "第",
    "号",
    "年度",
    "主编",
    "起草人为",
    "课程",
    "内容为",
    "二〇一八年",
    "□",
    "☑",
    "【姓名】",
]
_LINE = st.lists(st.sampled_from(_MORSELS), min_size=1, max_size=40).map("".join)
_REPEATED = st.tuples(st.sampled_from(_MORSELS), st.sampled_from(_MORSELS), st.integers(1, 60)).map(
    lambda parts: (parts[0] + parts[1]) * parts[2]
)
_MOST_SECONDS = 2.0


@pytest.mark.slow
@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.lists(_LINE | _REPEATED | st.text(min_size=1, max_size=40), min_size=1, max_size=8))
def test_any_lines_are_read_in_bounded_time(lines: list[str]) -> None:
    began = time.process_time()

    the_draft(*lines)

    assert time.process_time() - began < _MOST_SECONDS
