"""The number of the 继续教育证书, which tells whose paper it is and is no number of the paper."""

from __future__ import annotations

import pytest
from drawn import a_table_page
from reading import the_draft

from ce_intake.kinds import roster
from ce_intake.register.people import Register
from ce_intake.stages.match import match
from ce_intake.values import Entry, Field, Person

NAMESAKES = Register(
    [
        Person(person_id="p1", name="王建国", certificate_book_no="津专0012345"),
        Person(person_id="p2", name="王建国", certificate_book_no="津专0067890"),
        Person(person_id="p3", name="王建国", former_booklets=("津专0003456",)),
    ]
)


@pytest.mark.parametrize(
    ("told", "person_id", "reason"),
    [
        pytest.param("津专0067890", "p2", "same_booklet", id="his number"),
        pytest.param("津专 0067890", "p2", "same_booklet", id="with a blank"),
        pytest.param("津专0003456", "p3", "same_booklet", id="an earlier one of his"),
        pytest.param("津专0067891", None, None, id="a figure off, which may be anybody's"),
        pytest.param("", None, None, id="none"),
    ],
)
def test_a_booklet_number_on_a_paper_tells_namesakes_apart(
    told: str, person_id: str | None, reason: str | None
) -> None:
    matched = match(Entry(name=Field(value="王建国"), booklet=told), NAMESAKES).person

    assert matched is not None
    assert matched.person_id == person_id
    assert reason is None or reason in matched.candidates[0].reasons


CERTIFICATE = (
    "#结业证书",
    "姓名：王建国 | 继续教育证书编号：津专0067890",
    "证书编号：JX-2018-00015",
    "于2018年5月7日至11日参加“环境监测新技术”培训班学习，共计40学时，考核合格，准予结业。",
    ">天津市环境科学学会",
    ">2018年5月12日",
)


def test_a_certificate_states_its_own_number_and_that_of_the_booklet() -> None:
    _, draft = the_draft(*CERTIFICATE)

    [entry] = draft.entries

    assert (entry.booklet, entry.certificate_no.value) == ("津专0067890", "JX-2018-00015")


def test_a_booklet_number_alone_is_no_certificate_number() -> None:
    _, draft = the_draft(*(line for line in CERTIFICATE if not line.startswith("证书编号")))

    assert [one.certificate_no.value for one in draft.entries] == [None]


def test_a_paper_called_by_that_name_states_its_own_number() -> None:
    _, draft = the_draft("#继续教育证书", "继续教育证书编号：20180015", *CERTIFICATE[3:])

    [entry] = draft.entries

    assert (entry.booklet, entry.certificate_no.value) == ("", "20180015")


@pytest.mark.parametrize("heading", ["继续教育证书编号", "继续教育证号", "证书册号"])
def test_a_column_of_booklet_numbers_tells_who_each_is_and_is_no_certificate(heading: str) -> None:
    page = a_table_page(
        [
            ["序号", "姓名", "单位", heading, "学时"],
            ["1", "王一鸣", "海晏第一中学", "津专0012345", "24"],
            ["2", "赵二宝", "津沽第三水厂", "津专0067890", "24"],
        ],
        above=["#急诊护理培训班学员名单"],
    )

    entries = roster.KIND.extract([page]).entries

    assert [one.booklet for one in entries] == ["津专0012345", "津专0067890"]
    assert [one.certificate_no.value for one in entries] == [None, None]


def test_a_list_with_certificate_and_booklet_numbers_keeps_them_apart() -> None:
    page = a_table_page(
        [
            ["姓名", "证书编号", "继续教育证书编号", "学时"],
            ["王一鸣", "PX-0001", "津专0012345", "24"],
            ["赵二宝", "PX-0002", "津专0067890", "24"],
        ],
        above=["#急诊护理培训班学员名单"],
    )

    entries = roster.KIND.extract([page]).entries

    assert [one.certificate_no.value for one in entries] == ["PX-0001", "PX-0002"]
    assert [one.booklet for one in entries] == ["津专0012345", "津专0067890"]
