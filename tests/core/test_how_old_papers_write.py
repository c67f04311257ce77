"""Days and marks as papers of the last century write them, and lists that say the year once."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from reading import the_entry

from ce_intake.kinds.transcript import extract as read_transcript
from ce_intake.text.dates import find_dates
from ce_intake.text.normal import tight
from ce_intake.text.results import bare_result, find_results
from ce_intake.values import ResultKind


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("93.3.15-93.3.20", "1993-03-15", "1993-03-20"),
        ("'98.5.7-10", "1998-05-07", "1998-05-10"),
        ("98-12-28～99-1-3", "1998-12-28", "1999-01-03"),
        ("02/5/7至5/11", "2002-05-07", "2002-05-11"),
        ("于98年5月7日至12日参加", "1998-05-07", "1998-05-12"),
        ("九五年九月至九七年七月", "1995-09", "1997-07"),
        ("05年10月", "2005-10", "None"),
    ],
)
def test_of_a_year_of_two_figures_the_century_goes_without_saying(
    text: str, first: str, last: str
) -> None:
    [dates] = find_dates(tight(text)[0])

    ended = dates.last.resolved() if dates.last else None
    assert (str(dates.first.resolved()), str(ended)) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "第10.3.4版",
        "二十三年五月",
        "二二年一月",
        "一九年三月",
        "38年5月",
        "3.11-3.15",
        "见93.3.15条",
    ],
)
def test_three_numbers_within_other_words_are_no_day(text: str) -> None:
    assert all(dates.first.year is None for dates in find_dates(tight(text)[0]))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("八十五", "85"),
        ("九十分", "90"),
        ("八五", "85"),
        ("柒拾陆分", "76"),
        ("七十八点五分", "78.5"),
        ("一百分", "100"),
    ],
)
def test_a_mark_may_be_written_in_chinese_numerals(text: str, value: str) -> None:
    result = bare_result(text)

    assert result is not None
    assert (result.kind, result.value) == (ResultKind.SCORE, value)


@pytest.mark.parametrize("text", ["二", "十分", "十二人", "三十二学时"])
def test_a_numeral_that_counts_something_else_is_no_mark(text: str) -> None:
    result = bare_result(text)

    assert result is None


@pytest.mark.parametrize(
    "text", ["学习日期2003年11月6日学时数6学分数2", "考核十分严格", "成绩十分突出"]
)
def test_credits_and_how_very_are_no_score(text: str) -> None:
    assert not [one for one in find_results(text) if one.result.kind is ResultKind.SCORE]


@pytest.mark.parametrize(
    "line",
    ["2021年度（小计16学时）", "一、2021年", "2021年度：共2门课程", "年度：2021", "◆2021年度"],
)
def test_a_line_over_rows_says_the_year_for_which_they_count(line: str) -> None:
    later = line.replace("2021", "2022").replace("一、", "二、")
    page = a_table_page(
        [
            ["序号", "课程名称", "学时", "成绩"],
            [line, "", "", ""],
            ["1", "变压器检修工艺", "12", "91"],
            ["2", "安全用电基础", "4", "80"],
            [later, "", "", ""],
            ["1", "继电保护定值整定", "16", "77"],
        ],
        merged={(1, 0): (1, 4), (4, 0): (1, 4)},
        above=["#员工学习履历表", "姓名：竹林隐　　单位：北崖供电公司"],
        below=[">北崖电力培训中心"],
    )

    read = read_transcript([page]).entries

    assert [one.credit_year.value for one in read] == [2021, 2021, 2022]


@pytest.mark.parametrize("word", ["学完", "修毕", "读完", "结业"])
def test_a_day_on_which_learning_ended_is_not_when_it_began(word: str) -> None:
    entry = the_entry(
        "#培训证明",
        f"练霓裳同志参加“换流站运维基础”培训，已于2022年11月25日{word}，共16学时，成绩合格。",
        ">北崖能源集团培训中心",
        ">2022年11月28日",
    )

    assert (entry.get("start_date"), entry.get("end_date")) == (None, "2022-11-25")
