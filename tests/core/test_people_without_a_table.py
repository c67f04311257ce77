"""People whom a page names without a table: in counted lines, over their numbers, beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from papers import EM, a_page, a_word
from reading import a_sheet

from ce_intake.kinds.roster import extract as read_roster
from ce_intake.layout.listing import listing
from ce_intake.layout.people import people
from ce_intake.stages.classify import classify
from ce_intake.values import KindCode

HEAD = ["#结业学员名册", "培训班：围产期母婴安全 | 时间：2024年12月9日—12日 | 24学时"]
FOOT = ["", "", ">岳麓市针灸学会", ">2024年12月23日"]
NUMBERED = [("常怡文", "XY20240581"), ("梁涛梅", "XY20240130"), ("萧启", "XY20240755")]
IDS = ("110000199508158926", "130000199409072214")


@pytest.mark.parametrize("before", ["", "编号：", "No."])
@pytest.mark.parametrize("abreast", [2, 3])
def test_names_in_ranks_over_their_numbers_are_a_list(before: str, abreast: int) -> None:
    words = []
    for at, (name, number) in enumerate(NUMBERED):
        x, y = 0.1 + 0.25 * (at % abreast), 0.3 + 0.2 * (at // abreast)
        words += [a_word(name, x, y), a_word(before + number, x, y + 1.4 * EM)]
    page = a_page([*HEAD, *[""] * 20, *FOOT])
    page = replace(page, words=(*page.words, *words))

    entries = read_roster([page]).entries

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [(e.name.value, e.certificate_no.value) for e in entries] == NUMBERED
    assert {entry.hours.value for entry in entries} == {24}


@pytest.mark.parametrize(
    "lines",
    [
        ["常怡文 XY20240581 | 梁涛梅 XY20240130", "萧启 XY20240755"],
        ["常怡文（XY20240581） | 梁涛梅（XY20240130） | 萧启（XY20240755）"],
        [
            "姓名：常怡文",
            "编号：XY20240581",
            "",
            "姓名：梁涛梅",
            "编号：XY20240130",
            "",
            "姓名：萧启",
            "编号：XY20240755",
        ],
        [
            "1．常怡文",
            "证书编号：XY20240581",
            "2．梁涛梅",
            "证书编号：XY20240130",
            "3．萧启",
            "证书编号：XY20240755",
        ],
    ],
)
def test_names_over_or_beside_their_numbers_are_a_list(lines: list[str]) -> None:
    page = a_page([*HEAD, *lines, *FOOT])

    entries = read_roster([page]).entries

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [(e.name.value, e.certificate_no.value) for e in entries] == NUMBERED
    assert {(e.content.value, e.hours.value) for e in entries} == {("围产期母婴安全", 24)}


@pytest.mark.parametrize(
    "lines",
    [
        [
            "1．袁立敏 ········· 岳麓市云栖中学 ········· 合格",
            "2．尹　思 ···· 岳麓市青禾医院 ····· 优秀",
        ],
        ["1、袁立敏，岳麓市云栖中学，合格", "2、尹思，岳麓市青禾医院，优秀"],
        ["（1）袁立敏 | 女 | 岳麓市云栖中学 | 合格", "（2）尹思 | 男 | 岳麓市青禾医院 | 优秀"],
        ["1．袁立敏（岳麓市云栖中学） 合格", "2．尹思（岳麓市青禾医院） 优秀"],
        [f"袁立敏 {IDS[0]} 岳麓市云栖中学 合格", f"尹思 {IDS[1]} 岳麓市青禾医院 优秀"],
        [
            "一、袁立敏，高级教师，岳麓市云栖中学，成绩：合格",
            "二、尹思，主治医师，岳麓市青禾医院，成绩：优秀",
        ],
    ],
)
def test_lines_that_count_people_are_a_list(lines: list[str]) -> None:
    page = a_page([*HEAD, *lines, *FOOT])

    entries = read_roster([page]).entries

    assert classify([a_sheet(page)])[0] is KindCode.ROSTER
    assert [
        (e.name.value, e.employer.value, e.result.value and e.result.value.value) for e in entries
    ] == [("袁立敏", "岳麓市云栖中学", "合格"), ("尹思", "岳麓市青禾医院", "优秀")]


@pytest.mark.parametrize(
    "lines",
    [
        ["常怡文 | 梁涛梅 | 萧启", "岳麓市云栖中学 | 岳麓市青禾医院 | 岳麓市水务局"],
        ["学员：常怡文", "证书编号：XY20240581", "", "副券", "常怡文", "XY20240581"],
        ["班主任：常怡文", "校长：梁涛梅", "XY20240581"],
        ["1．围产期母婴安全 | 8学时 | 合格", "2．新生儿复苏 | 4学时 | 合格"],
    ],
)
def test_names_without_numbers_of_their_own_are_no_list(lines: list[str]) -> None:
    assert people([a_page(["#听课说明", *lines, *FOOT])]) == ()


def test_a_list_of_people_leaves_the_words_round_it_to_the_paper() -> None:
    page = a_page([*HEAD, "常怡文 XY20240581", "梁涛梅 XY20240130", *FOOT])

    rest = " ".join(word.text for word in listing([page]).rest[0].words)

    assert "围产期" in rest
    assert "常怡文" not in rest
    assert "XY20240581" not in rest
