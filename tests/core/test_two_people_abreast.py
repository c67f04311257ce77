"""Two certificates beside each other of which a title was not read."""

from __future__ import annotations

from papers import EM, a_word

from ce_intake.stages.twins import regions
from ce_intake.values import Page

LEFT = ["姓名：乔然", "学习内容：数据安全治理", "学时：24", "证书编号：ZS-001", "卫南继续教育中心"]
RIGHT = ["姓名：吴天兰", "学习内容：工匠精神", "学时：16", "证书编号：HG-77", "海岱干部学校"]


def abreast(left: list[str], right: list[str]) -> Page:
    words = [a_word(line, 0.05, 0.2 + 2 * EM * at) for at, line in enumerate(left)]
    words += [a_word(line, 0.6, 0.2 + 2 * EM * at) for at, line in enumerate(right)]
    return Page(number=1, width=1400, height=1000, words=tuple(words))


def test_different_people_on_both_sides_are_two_papers() -> None:
    [left, right] = regions(abreast(LEFT, RIGHT))

    assert left[2] == right[0]
    assert 0.35 < left[2] < 0.65


def test_a_certificate_and_its_stub_are_one_paper() -> None:
    assert regions(abreast(LEFT, LEFT)) == ()


def test_a_side_that_closes_nothing_is_a_part_of_the_paper() -> None:
    assert regions(abreast(LEFT, ["姓名：吴天兰", "联系电话：022-12345678"])) == ()
