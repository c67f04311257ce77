"""A reading never raises for what a page contains."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from papers import a_page

from ce_intake.kinds import KINDS
from ce_intake.values import KindCode

PHRASES = """
姓名： 张三 身份证号 120101198003070028 2018年5月7日 至11日 参加 “水质检测” 培训班 共计40学时 合格
准予结业 证书编号： （津培 2019）字第1号 发明人： 李四； 王五 作者 《 》 [ ( ）， 。 ： 面授☑ □
天津市环境学会 学时 序号 合计 成绩 92分 自学计划 考核结果 毕业证书 专业 。。。 (((( || No. — 五月
二〇一八年 每周二下午 共16次 缺考
"""
WORDS = st.sampled_from(PHRASES.split())


@pytest.mark.parametrize("kind", KindCode)
def test_an_empty_page_is_read_without_an_error(kind: KindCode) -> None:
    assert KINDS[kind].extract([a_page([])]) is not None


@pytest.mark.slow
@pytest.mark.parametrize("kind", KindCode)
@settings(max_examples=25, deadline=1000, suppress_health_check=[HealthCheck.too_slow])
@given(lines=st.lists(st.lists(WORDS, max_size=6).map(" | ".join), max_size=12))
def test_any_page_of_field_words_is_read_without_an_error(kind: KindCode, lines: list[str]) -> None:
    assert KINDS[kind].extract([a_page(lines)]) is not None


@pytest.mark.slow
@pytest.mark.parametrize("kind", KindCode)
@settings(max_examples=15, deadline=1000, suppress_health_check=[HealthCheck.too_slow])
@given(lines=st.lists(st.text(max_size=80), max_size=8))
def test_any_page_at_all_is_read_without_an_error(kind: KindCode, lines: list[str]) -> None:
    assert KINDS[kind].extract([a_page(lines)]) is not None
