"""Dates as papers write them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, strategies as st

from ce_intake.text.dates import find_dates
from ce_intake.text.normal import tight


def spelled(text: str) -> list[str]:
    found = []
    for dates in find_dates(tight(text)[0]):
        moments = [dates.first, *([dates.last] if dates.last else [])]
        found.append(" ".join(str(moment.resolved(2000)) for moment in moments))
    return found


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("2018年5月7日", ["2018-05-07"]),
        ("2018 年 05 月07 日", ["2018-05-07"]),
        ("２０１８．５．７", ["2018-05-07"]),
        ("2018/5/7", ["2018-05-07"]),
        ("20180507", ["2018-05-07"]),
        ("二〇一八年五月七日", ["2018-05-07"]),
        ("二○一八年十二月三十一日", ["2018-12-31"]),
        ("二O一八年五月", ["2018-05"]),
        ("二C二一年四月三十日", ["2021-04-30"]),
        ("二COD测定", []),
        ("二零一八年十月廿三日", ["2018-10-23"]),
        ("贰零贰贰年陆月壹日至零陆月叁日", ["2022-06-01 2022-06-03"]),
        ("贰零壹玖年壹拾贰月贰拾捌日", ["2019-12-28"]),
        ("2O18年5月7日", ["2018-05-07"]),
        ("二〇一八年十一月七日下午、八日全天", ["2018-11-07 2018-11-08"]),
        ("held from 2023-03-20 to 2023-03-22", ["2023-03-20 2023-03-22"]),
        ("2018年", ["2018"]),
        ("May 7, 2018", ["2018-05-07"]),
        ("7th May 2018", ["2018-05-07"]),
        ("2018年5月7日至11日", ["2018-05-07 2018-05-11"]),
        ("2018年5月7日—6月1日", ["2018-05-07 2018-06-01"]),
        ("2018.5.7-11", ["2018-05-07 2018-05-11"]),
        ("2023-03-08/2023-03-10", ["2023-03-08 2023-03-10"]),
        ("2024-05-13/14", ["2024-05-13 2024-05-14"]),
        ("2018.5.7-6.1", ["2018-05-07 2018-06-01"]),
        ("2018-05-07至2018-05-11", ["2018-05-07 2018-05-11"]),
        ("2018年12月20日至1月5日", ["2018-12-20 2019-01-05"]),
        ("2018年11月至2019年3月", ["2018-11 2019-03"]),
        ("5月7日至11日", ["2000-05-07 2000-05-11"]),
        ("2018-05-07至05-11", ["2018-05-07 2018-05-11"]),
        ("from 6 to 10 November 2023", ["2023-11-06 2023-11-10"]),
        ("6 November - 2 December 2023", ["2023-11-06 2023-12-02"]),
        ("2022-08-01 09:12 至 2022-08-19 21:40", ["2022-08-01 2022-08-19"]),
        ("2022/8/1 8:30-2022/8/5 17:30", ["2022-08-01 2022-08-05"]),
        ("2024年5月6日9时至5月10日17时", ["2024-05-06 2024-05-10"]),
        ("2024年5月6日上午至5月10日下午", ["2024-05-06 2024-05-10"]),
        ("2024年5月6日(周一)至10日(周五)", ["2024-05-06 2024-05-10"]),
        ("2024年5月6日14:00-17:30", ["2024-05-06"]),
        ("2024年5月6日8:30至10:30", ["2024-05-06"]),
        ("2022-2023学年", ["2022 2023"]),
        ("2022—2023年度", ["2022 2023"]),
    ],
)
def test_a_date_in_any_form_is_read_as_what_it_means(text: str, dates: list[str]) -> None:
    assert spelled(text) == dates


@pytest.mark.parametrize("text", ["2018年2月30日", "合格证编号120180012345678", "13:45", "3.5"])
def test_what_is_no_whole_date_is_not_made_into_one(text: str) -> None:
    assert not any(date.count("-") == 2 for date in spelled(text))


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Seminar on Modeling 2023.05.08 – 2023.05.12 共计40学时", ["2023-05-08 2023-05-12"]),
        ("from Beijing2023-05-08至2023-05-12", ["2023-05-08 2023-05-12"]),
        ("No.BJ2023-05-08", []),
        ("2023.05.082023.05.12", ["2023-05-08", "2023-05-12"]),
        ("二00七年九月至二0一一年七月", ["2007-09 2011-07"]),
        ("2023-05-082023-05-12", ["2023-05-08", "2023-05-12"]),
    ],
)
def test_what_stands_close_in_front_takes_nothing_from_a_date(text: str, dates: list[str]) -> None:
    assert spelled(text) == dates


@given(st.text(alphabet="0123456789年月日至-.～/二〇一八十OoMay, ()学度", max_size=300))
def test_any_run_of_date_characters_is_read_without_an_error(text: str) -> None:
    tight_text = tight(text)[0]
    ends = [(dates.start, dates.end) for dates in find_dates(tight_text)]

    assert all(0 <= start < end <= len(tight_text) for start, end in ends)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(ends))
