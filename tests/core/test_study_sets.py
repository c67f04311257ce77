"""The papers of a self-study set: side by side, under headings in brackets, behind a cover."""

from __future__ import annotations

from papers import a_page, a_word
from reading import a_sheet, said

from ce_intake.kinds.self_study import extract as read_self_study
from ce_intake.stages.split import split
from ce_intake.values import Page, Part, Word


def _at(words: list[Word]) -> Page:
    return Page(number=1, width=1000, height=1000, words=tuple(words))


def test_what_stands_under_two_headings_on_one_line_is_of_two_papers() -> None:
    draft = read_self_study(
        [
            _at(
                [
                    a_word("自学登记考核表", 0.4, 0.05, size=1.6),
                    a_word("一、自学计划", 0.06, 0.12),
                    a_word("自学内容：地下管线探测", 0.06, 0.16),
                    a_word("二、自学情况", 0.06, 0.26),
                    a_word("三、考核结果", 0.6, 0.26),
                    a_word("2023.9.28 学第一章", 0.06, 0.30),
                    a_word("起止日期：2023年9月28日至10月12日", 0.6, 0.30),
                    a_word("2023.10.12 学第二章", 0.06, 0.34),
                    a_word("考核成绩：良好", 0.6, 0.34),
                    a_word("核定学时：6学时", 0.6, 0.38),
                    a_word("2023年10月30日", 0.7, 0.46),
                ]
            )
        ]
    )

    [entry] = draft.entries
    assert set(draft.parts) == set(Part)
    assert said(entry)["result"] == "良好"
    assert said(entry)["issue_date"] == "2023-10-30"


def test_headings_in_brackets_part_a_handbook() -> None:
    draft = read_self_study(
        [
            a_page(
                [
                    "#导师指导自学手册",
                    "自学人：王志兰",
                    "【自学计划】",
                    "在2025年3月至2025年4月期间，自学“统计数据质量”，共20学时。",
                    "【自学情况记录】",
                    "2025.3.10 学第一章",
                    "2025.4.7 学第五章",
                    "【考核结果】",
                    "王志兰同志按计划于2025年3月10日至2025年4月7日完成“统计数据质量”的自学，",
                    "累计20学时，经考核，成绩为合格。",
                    ">海晏制药集团有限公司",
                    ">2025年4月16日",
                ]
            )
        ]
    )

    [entry] = draft.entries
    assert set(draft.parts) == set(Part)
    assert said(entry)["start_date"] == "2025-03-10"
    assert said(entry)["end_date"] == "2025-04-07"


def test_the_cover_of_a_folder_belongs_to_the_set_behind_it() -> None:
    cover = a_page(
        ["#自学材料", "（自学计划、自学情况、考核结果）", "海晏化工研究所", "罗天伟", "2023年"]
    )
    plan = a_page(
        ["#自学计划", "姓名：罗天伟", "自学内容：有限空间作业事故防范", "计划学时：8学时"], number=2
    )

    assert len(split([a_sheet(cover), a_sheet(plan)]).groups) == 1
