"""Whose paper it is by units of the past, other names of units, and earlier booklets."""

from __future__ import annotations

import pytest

from ce_intake.register.known import Known, KnownValue
from ce_intake.register.people import Register
from ce_intake.stages.match import match
from ce_intake.values import Dated, Entry, Field, PartialDate, Person, PersonMatch

UNITS = Known(
    [
        KnownValue(key="U1", name="滨海机床集团", aliases=(Dated("国营第二机床厂", None, None),)),
        KnownValue(key="U2", name="海河第三医院"),
    ]
)
MOVED = Person(
    person_id="P1",
    name="王小明",
    employer="海河第三医院",
    posts=(
        Dated("滨海机床集团", PartialDate(2010), PartialDate(2017, 6)),
        Dated("海河第三医院", PartialDate(2017, 7)),
    ),
)
NAMESAKE = Person(person_id="P2", name="王小明", employer="滨城中学")
RENAMED = Person(
    person_id="P3",
    name="欧阳雪",
    employer="滨城中学",
    former_names=("欧阳小雪",),
    certificate_book_no="津专00012345",
    former_booklets=("津专00000777",),
)
REGISTER = Register([MOVED, NAMESAKE, RENAMED], units=UNITS)


def found(**claim: object) -> PersonMatch:
    asked = {"name": "王小明", "id_number": "", "employer": "", "year": None, **claim}
    return REGISTER.match(**asked)  # type: ignore[arg-type]


def reasons(matched: PersonMatch) -> set[str]:
    return set(matched.candidates[0].reasons)


def test_the_unit_at_the_time_of_learning_decides_between_namesakes() -> None:
    matched = found(employer="滨海机床集团", year=2015)

    assert matched.person_id == "P1"
    assert "employer_at_that_time" in reasons(matched)


@pytest.mark.parametrize("year", [2019, 2005])
def test_a_unit_of_another_time_counts_less_and_is_said(year: int) -> None:
    matched, then = (
        found(employer="滨海机床集团", year=year),
        found(employer="滨海机床集团", year=2015),
    )

    assert "employer_at_other_time" in reasons(matched)
    assert matched.candidates[0].score < then.candidates[0].score


def test_a_former_name_of_the_unit_finds_its_people_and_is_said() -> None:
    matched = found(employer="国营第二机床厂", year=2015)

    assert matched.person_id == "P1"
    assert {"employer_at_that_time", "employer_by_other_name"} <= reasons(matched)


def test_without_a_register_of_units_the_former_name_says_nothing() -> None:
    bare = Register([MOVED, NAMESAKE])

    matched = bare.match(name="王小明", id_number="", employer="国营第二机床厂", year=2015)

    assert matched.person_id is None


def test_a_former_name_of_the_person_is_found_and_said() -> None:
    matched = found(name="欧阳小雪", employer="滨城中学")

    assert matched.person_id == "P3"
    assert "former_name" in reasons(matched)


@pytest.mark.parametrize("booklet", ["津专00012345", "津专 0000-0777"])
def test_any_booklet_number_of_the_sequence_proves_its_person(booklet: str) -> None:
    matched = found(name="欧阳雪", booklet=booklet)

    assert matched.person_id == "P3"
    assert "same_booklet" in reasons(matched)


def test_another_booklet_number_than_his_matches_nobody() -> None:
    other, none = found(name="欧阳雪", booklet="津专99999999"), found(name="欧阳雪")

    assert (none.person_id, other.person_id) == ("P3", None)
    assert "booklet_differs" in reasons(other)


def test_who_has_left_is_found_and_that_is_said() -> None:
    register = Register([Person(person_id="P9", name="诸葛长风", employer="船厂", state="retired")])
    entry = Entry(name=Field(value="诸葛长风"), employer=Field(value="船厂"))

    matched = match(entry, register)

    assert matched.person is not None
    assert matched.person.person_id == "P9"
    assert "person_retired" in [finding.code for finding in matched.findings]


def test_the_year_of_learning_is_that_of_its_last_day() -> None:
    entry = Entry(
        name=Field(value="王小明"),
        employer=Field(value="滨海机床集团"),
        end_date=Field(value=PartialDate(2015, 5)),
        credit_year=Field(value=2019),
    )

    matched = match(entry, REGISTER)

    assert matched.person is not None
    assert "employer_at_that_time" in matched.person.candidates[0].reasons
