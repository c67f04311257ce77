"""Papers that claim the same learning, and papers that only look alike."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ce_intake.register.duplicates import resemblance, same_learning
from ce_intake.text.certificates import certificate_key
from ce_intake.text.identity import check_digit
from ce_intake.values import Entry, Field, Hours, LearningForm, PartialDate


def number(serial: int) -> str:
    first = f"99010119800102{serial:03d}"
    return first + check_digit(first)


def a_paper(
    name: str | None = "王晓明",
    id_number: str | None = number(11),
    certificate_no: str | None = "JX-2018-00015",
    content: str = "安全生产管理",
    end: str = "2018-05-11",
    hours: int | None = 40,
) -> Entry:
    return Entry(
        name=Field(value=name),
        id_number=Field(value=id_number),
        certificate_no=Field(value=certificate_no),
        content=Field(value=content),
        end_date=Field(value=PartialDate.parse(end)),
        hours=Hours(value=None if hours is None else Decimal(hours)),
    )


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(a_paper(), id="the same words"),
        pytest.param(a_paper(name="王晓朋"), id="a name misread"),
        pytest.param(a_paper(certificate_no="JX-2018-00016"), id="a digit of the number misread"),
        pytest.param(a_paper(certificate_no=None), id="the number unread"),
        pytest.param(
            a_paper(id_number=None, certificate_no="JX—2018-00015"), id="no person's number"
        ),
        pytest.param(a_paper(content="安全生产管里"), id="a course misread"),
        pytest.param(a_paper(hours=None), id="hours unread"),
    ],
)
def test_two_pictures_of_one_certificate_are_likely_the_same(other: Entry) -> None:
    assert resemblance(a_paper(), other).likely


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(a_paper("李昊", number(16), "JX-2018-00016"), id="a colleague's"),
        pytest.param(a_paper("王晓红", None, "JX-2018-00016"), id="a colleague with a like name"),
        pytest.param(a_paper("李昊", number(16), None), id="a colleague's without a number"),
        pytest.param(a_paper(certificate_no=None, end="2019-05-10"), id="next year's"),
        pytest.param(
            a_paper(certificate_no="XK-0042", content="职业道德", end="2018-09-03", hours=8),
            id="another course",
        ),
    ],
)
def test_papers_that_only_look_alike_are_not_the_same(other: Entry) -> None:
    assert not resemblance(a_paper(), other).likely


def test_a_certificate_number_is_compared_as_an_opaque_string() -> None:
    assert certificate_key("ｊｘ—２０１８－ 00015") == certificate_key("JX-2018-00015")
    assert certificate_key("JXO1") != certificate_key("JX01")


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        pytest.param("№ 2018——00015", "2018-00015", id="a label and a long dash"),
        pytest.param("N0.：2018-00015", "2018-00015", id="a label read with a nought"),
        pytest.param("No2018_00015", "2018-00015", id="a label without a stop"),
        pytest.param("N02018-00015", "N02018-00015", id="a number that begins with N0"),
        pytest.param("NOAA-17", "NOAA-17", id="a number that begins with NO"),
        pytest.param("No.", "NO.", id="nothing but a label"),
        pytest.param(" ", None, id="nothing"),
        pytest.param(None, None, id="not stated"),
    ],
)
def test_a_label_in_front_is_no_part_of_a_certificate_number(
    printed: str | None, key: str | None
) -> None:
    assert certificate_key(printed) == key


def a_learning(**changes: object) -> Entry:
    stated: dict[str, object] = {
        "content": "数字经济与驱动发展",
        "end_date": PartialDate(2018, 5, 4),
        "certificate_no": "JX-2018-00015",
        **changes,
    }
    hours = stated.pop("hours", 24)
    fields = {name: Field(value=value) for name, value in stated.items()}
    return Entry(hours=Hours(value=None if hours is None else Decimal(str(hours))), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="the same paper"),
        pytest.param({"certificate_no": None}, id="one without a number"),
        pytest.param({"certificate_no": "JX-2018-0OO15"}, id="a misread number"),
        pytest.param({"end_date": PartialDate(2018, 5)}, id="a month alone"),
        pytest.param({"hours": None}, id="one without hours"),
        pytest.param({"content": "《数字经济与驱动发展》培训班"}, id="quotes and a generic word"),
    ],
)
def test_the_same_course_on_the_same_day_is_the_same_learning(changes: dict[str, object]) -> None:
    assert same_learning(a_learning(), a_learning(**changes)) == "same_learning_course"


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"certificate_no": "XY-77"}, id="another number"),
        pytest.param({"end_date": PartialDate(2018, 6, 4)}, id="another month"),
        pytest.param({"end_date": None}, id="no date"),
        pytest.param({"hours": 8}, id="other hours"),
        pytest.param({"content": "急诊护理规范"}, id="another course"),
        pytest.param({"content": "数字经济与驱动发展（第二期）"}, id="the second run of it"),
    ],
)
def test_what_differs_clearly_is_other_learning(changes: dict[str, object]) -> None:
    assert same_learning(a_learning(), a_learning(**changes)) is None


def test_certificate_and_score_sheet_of_one_exam_are_the_same_learning() -> None:
    exam = {"content": "Word 2003", "learning_form": LearningForm.EXAM, "hours": 10}
    one = a_learning(**exam, certificate_no="A-1")
    other = a_learning(**exam, certificate_no="B-998877")

    assert same_learning(one, other) == "same_learning_exam"
