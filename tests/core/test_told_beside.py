"""Where a thing is told: beside the sex, behind the note of a seal, in a bracket with a code."""

from __future__ import annotations

from decimal import Decimal

from drawn import a_table_page
from papers import a_page

from ce_intake.fields.entry import common_entry
from ce_intake.fields.paper import paper_of
from ce_intake.kinds.roster import extract as read_roster
from ce_intake.values import Unit


def test_an_employer_may_stand_between_the_sex_and_what_was_done() -> None:
    paper = paper_of(
        [a_page(["覃秀竹，女，32岁，海棠市第四人民医院，于2021年7月5日至9月30日参加护理培训。"])]
    )

    assert common_entry(paper).employer.value == "海棠市第四人民医院"


def test_days_that_are_stated_count_where_credits_have_no_factor() -> None:
    paper = paper_of(
        [a_page(["张明于2019年8月23日参加放射学学术年会，会期2.5天，授予Ⅰ类学分4分。"])]
    )

    stated = common_entry(paper).hours.stated

    assert stated is not None
    assert (stated.amount, stated.unit) == (Decimal("2.5"), Unit.DAYS)


def test_the_number_of_a_course_is_no_part_of_its_name() -> None:
    paper = paper_of([a_page(["课程名称：抗菌药物合理使用（编号2024-13-07-033）"])])

    assert common_entry(paper).content.value == "抗菌药物合理使用"


def test_the_speciality_of_a_stay_says_more_than_the_ward() -> None:
    paper = paper_of([a_page(["进修科室：消化内镜中心", "进修专业：消化内镜诊疗技术"])])

    assert common_entry(paper).content.value == "消化内镜诊疗技术"


def test_who_signs_behind_a_note_of_the_seal_is_named_in_full() -> None:
    paper = paper_of([a_page(["张明参加急救培训。", "护理部（章）：海棠市第二医院护理部"])])

    assert common_entry(paper).issuer.value == "海棠市第二医院护理部"


def test_people_of_whom_a_list_says_the_ward_work_where_it_is_signed() -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "科室", "考核成绩", "学时"],
            ["1", "江如练", "急诊科", "90", "8"],
            ["2", "童书业", "ICU", "84", "8"],
        ],
        below=["海棠市第二医院护理部"],
    )

    entries = read_roster([page]).entries

    assert [entry.employer.value for entry in entries] == ["海棠市第二医院"] * 2
