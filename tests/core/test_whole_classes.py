"""What a class learned that a list or a certificate speaks of before it names anybody."""

from __future__ import annotations

import pytest
from papers import a_page

from ce_intake.kinds.roster import extract as read_roster

PEOPLE = ["姓名 | 证书号", "易艳永 | 2017-869", "万青明 | 2017-734", "顾洋 | 2017-769"]
FOOT = ["", "", "", ">天津市潮白医院协会", ">2023年6月26日"]


def courses(*lines: str) -> set[tuple[str | None, str]]:
    """The course of each person on a list, and how many hours."""
    entries = read_roster([a_page([*lines, *PEOPLE, *FOOT])]).entries
    assert len(entries) == len(PEOPLE) - 1
    return {(entry.content.value, f"{entry.hours.value}") for entry in entries}


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (
            "#培训班发证人员名单",
            "水库调度培训班（2023年1月23日至2023年1月25日，24学时），全体学员考核合格，名单如下：",
        ),
        ("#培训合格人员公示", "水库调度培训班已于2023年5月3日至5日举办，共24学时，合格学员："),
        ("#合格人员公布", "现将水库调度培训班合格人员公布如下，每人24学时："),
        ("#学员名单", "水库调度高级研修班第三期（2023年5月3日—5月7日）学员名单如下，每人24学时"),
        (
            "#新技术培训班结业学员花名册",
            "水库调度培训班于2023年5月3日至5日举办，全体学员学满24学时。",
        ),
        ("#结业人员名册", "水库调度进修班于2023年5月3日至5日结束，共24学时，准予下列学员结业："),
        ("#结业人员名册", "我中心举办的水库调度研修班于2023年5月3日结束，共24学时，学员名单如下："),
    ],
)
def test_a_sentence_that_speaks_of_a_class_names_its_course(title: str, said: str) -> None:
    assert courses(title, said) == {("水库调度", "24")}


@pytest.mark.parametrize(
    "title",
    ["#培训班发证人员名单", "#专业技术人员培训合格人员公布", "#关于公布培训班合格学员的通知"],
)
def test_a_title_that_names_no_course_is_none(title: str) -> None:
    assert courses(title, "培训时间：2023年5月3日至5月7日 | 学时：24") == {(None, "24")}
