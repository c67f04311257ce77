"""What a spelling of a course or issuer means by a register of known ones."""

from __future__ import annotations

import pytest

from ce_intake.register.known import ORGANISATION, Known, KnownValue
from ce_intake.stages.match import match_values
from ce_intake.values import Dated, Entry, Field, PartialDate

COURSES = Known(
    [
        KnownValue(key="c1", name="数字经济与驱动发展"),
        KnownValue(key="c2", name="安全生产管理（第一期）"),
        KnownValue(key="c3", name="安全生产管理（第二期）"),
        KnownValue(key="c4", name="职业道德与创新能力", aliases=(Dated("创新能力与职业道德"),)),
    ]
)
ISSUERS = Known(
    [
        KnownValue(key="i1", name="天津海河继续教育基地", until=PartialDate(2018)),
        KnownValue(key="i2", name="滨城职业技术学院"),
    ]
)


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        pytest.param("数字经济于驱动发展", "c1", id="one character misread"),
        pytest.param("《数字经济与驱动发展》培训班", "c1", id="quotes and a generic word"),
        pytest.param("數字經濟與驅動發展", "c1", id="traditional"),
        pytest.param("安全生产管理(第二期)", "c3", id="a number tells sisters apart"),
        pytest.param("创新能力与职业道德", "c4", id="an alias"),
    ],
)
def test_a_spelling_is_taken_for_the_course_it_means(read: str, expected: str) -> None:
    found = COURSES.canonical(read)
    assert found is not None
    assert found[0] == expected


@pytest.mark.parametrize("read", ["安全生产管理", "财务会计实务", "", "公需科目"])
def test_a_spelling_that_means_none_or_two_is_left_alone(read: str) -> None:
    assert COURSES.canonical(read) is None


def an_entry(content: str, issuer: str) -> Entry:
    return Entry(
        content=Field(value=content, text=content, confidence=0.8),
        issuer=Field(value=issuer, text=issuer, confidence=0.8),
        end_date=Field(value=PartialDate(2019, 3, 1)),
    )


def test_the_register_spells_a_course_and_the_words_as_read_stay() -> None:
    read = an_entry("数字经济于驱动发展", "滨城职业技术学院")

    matched = match_values(read, courses=COURSES, issuers=ISSUERS)

    content = matched.content
    assert (content.value, content.text, content.register) == (
        "数字经济与驱动发展",
        "数字经济于驱动发展",
        "c1",
    )
    assert matched.findings == ()


def test_an_unknown_issuer_is_told_where_there_is_a_register() -> None:
    read = an_entry("数字经济与驱动发展", "某某培训公司")
    assert [f.code for f in match_values(read, courses=None, issuers=ISSUERS).findings] == [
        "issuer_unknown"
    ]
    assert match_values(read, courses=None, issuers=None) is read


def test_an_issuer_that_was_not_qualified_any_more_is_told() -> None:
    read = an_entry("数字经济与驱动发展", "天津海河继续教育基地")
    assert [f.code for f in match_values(read, courses=None, issuers=ISSUERS).findings] == [
        "issuer_not_qualified"
    ]


@pytest.mark.parametrize(
    "read",
    ["天津市滨江建筑公司", "天津市滨海第一人民医院", "天津市滨海第三人民医院"],
)
def test_a_neighbouring_organisation_is_not_taken_for_one_of_the_register(read: str) -> None:
    units = Known(
        [
            KnownValue(key="u1", name="天津市滨海建筑公司"),
            KnownValue(key="u2", name="天津市滨海第二人民医院"),
        ],
        least=ORGANISATION,
    )
    assert units.canonical(read) is None


def test_a_look_alike_character_in_an_organisation_is_taken_for_what_it_means() -> None:
    units = Known([KnownValue(key="u1", name="测试研究院")], least=ORGANISATION)

    assert units.canonical("测试研宄院") == ("u1", "测试研究院", 1.0)
