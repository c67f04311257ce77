"""A day beside an amount, a person beside a unit: facts that one line says without a label."""

from __future__ import annotations

from decimal import Decimal

import pytest
from papers import EM, a_page, a_word

from ce_intake.kinds.roster import extract as read_list
from ce_intake.kinds.transcript import extract as read_record
from ce_intake.layout.labelled import labelled
from ce_intake.layout.lines import lines_of
from ce_intake.text.labels import Label
from ce_intake.values import Page


def test_a_day_and_the_hours_behind_a_blank_are_two_facts() -> None:
    words = [a_word("姓名：乔然", 0.1, 0.1)]
    for at, (name, day, hours) in enumerate(
        (("数据安全治理", "2022.03.04", "8学时"), ("创新思维方法", "2022.05.09", "16学时"))
    ):
        top = 0.2 + 0.1 * at
        first = a_word(day, 0.1, top + 2 * EM)
        words += [a_word(name, 0.1, top), first]
        words.append(a_word(hours, first.box[2] + 0.5 * EM, top + 2 * EM))
    page = Page(number=1, width=1000, height=1000, words=tuple(words))

    entries = read_record([page]).entries

    assert [(one.hours.value, str(one.start_date.value)) for one in entries] == [
        (Decimal(8), "2022-03-04"),
        (Decimal(16), "2022-05-09"),
    ]


def test_the_groups_of_one_number_stay_one() -> None:
    [row] = lines_of(a_page(["证书编号：ZL 2020 1 0353032.3"])).rows

    assert row.text == "证书编号:ZL202010353032.3"


def test_a_day_before_each_course_of_a_line_is_its_own() -> None:
    lines = ["#我的学习轨迹", "姓名：乔然"]
    for day, name in (("2022年3月4日", "数据安全治理"), ("2022年5月9日", "创新思维方法")):
        lines += [day, f"完成课程《{name}》，获得8学时"]

    entries = read_record([a_page(lines)]).entries

    assert [(one.content.value, str(one.start_date.value)) for one in entries] == [
        ("数据安全治理", "2022-03-04"),
        ("创新思维方法", "2022-05-09"),
    ]


def test_lines_that_count_people_with_their_units_are_a_list() -> None:
    words = [a_word("数据安全治理培训班合格学员名单", 0.2, 0.1, size=1.6)]
    for at, (name, unit) in enumerate(
        (("乔然", "天津市第九十八中学"), ("吴天兰", "卫南自来水公司合格")), 1
    ):
        first = a_word(f"{at}.{name}", 0.1, 0.2 + 0.05 * at)
        words += [first, a_word(unit, first.box[2] + EM, 0.2 + 0.05 * at)]
    page = Page(number=1, width=1000, height=1000, words=tuple(words))

    entries = read_list([page]).entries

    assert [(one.name.value, one.employer.value) for one in entries] == [
        ("乔然", "天津市第九十八中学"),
        ("吴天兰", "卫南自来水公司"),
    ]


def test_a_certificate_number_parted_behind_a_stroke_is_one() -> None:
    lines = lines_of(a_page(["已经结业，成绩95分。证明编号：CHXH-", "2022-11-0456。"]))

    [number] = [one.value.text for one in labelled(lines) if one.label is Label.CERTIFICATE_NO]

    assert number == "CHXH-2022-11-0456"


def test_the_list_of_marks_of_a_class_is_not_called_its_examination() -> None:
    page = a_page(
        [
            "#绿色建筑评价标准培训班结业考试成绩汇总表",
            "序号 | 姓名 | 单位 | 成绩",
            "1 | 岑参 | 云岭一建公司 | 87",
            "2 | 元稹 | 云岭路桥公司 | 92",
        ]
    )

    entries = read_list([page]).entries

    assert [one.content.value for one in entries] == ["绿色建筑评价标准"] * 2


@pytest.mark.parametrize("line", ["水清浅·青屏市规划院", "水清浅 · 青屏市规划院"])
def test_a_dot_parts_a_person_from_the_unit_that_does_not_give_the_paper(line: str) -> None:
    page = a_page(
        [
            "#培训学时记录",
            line,
            "序号 | 课程名称 | 学时 | 完成日期",
            "1 | 新时代工匠精神 | 6 | 2024-05-06",
            "2 | 数字化转型导论 | 8 | 2024-05-19",
        ]
    )

    entries = read_record([page]).entries

    assert [one.name.value for one in entries] == ["水清浅"] * 2
    assert [one.employer.value for one in entries] == ["青屏市规划院"] * 2
    assert [one.issuer.value for one in entries] == [None] * 2
