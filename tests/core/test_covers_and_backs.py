"""Leaves that say little of themselves: covers before a paper, what it explains on its back."""

from __future__ import annotations

import pytest
from bundles import groups
from papers import a_page

from ce_intake.kinds.training_certificate import extract as read_certificate

FRONT = [
    "#培训合格证书",
    "其木格·乌兰（身份证号：110000198001187033）于2019年8月19日至2019年9月23日",
    "参加全科医生转岗培训，学习64学时，考核合格，特发此证。",
    ">天津海晏医药职业学院",
    ">2019年9月23日",
]


@pytest.mark.parametrize("word", ["证书", "合格证"])
def test_a_cover_of_one_word_belongs_to_the_paper_behind_it(word: str) -> None:
    cover = a_page([f"#{word}"], number=1)

    assert groups(cover, a_page(FRONT, number=2)) == [[1, 2]]


@pytest.mark.parametrize("heading", ["培训科目", "课程设置", "学习内容及学时"])
def test_the_subjects_on_the_back_of_a_certificate_belong_to_it(heading: str) -> None:
    lines = [
        f"#{heading}",
        "科目 | 安排",
        "职业道德与法规 | 8",
        "基础知识 | 24",
        "现场实习 | 其余学时",
    ]
    pages = [a_page(FRONT, number=1), a_page(lines, number=2)]

    assert groups(*pages) == [[1, 2]]
    [entry] = read_certificate(pages).entries
    assert entry.content.value == "全科医生转岗"


def test_an_agenda_behind_a_certificate_is_a_paper_of_its_own() -> None:
    lines = ["#培训日程安排", "日期 | 时间 | 内容", "8月19日 | 9:00 | 开班典礼"]

    assert groups(a_page(FRONT), a_page(lines)) == [[1], [2]]
