"""Hours count once: what already counts stops a confirmation, unless the clerk says why not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from an_office import Office, an_entry

from ce_intake.desk import entries, proposals, twins, uploads
from ce_intake.desk.entry_views import EntryView
from ce_intake.errors import DuplicateEntry, SameLearning
from ce_intake.values import KindCode, LearningForm, PartialDate

DAY = PartialDate(2025, 3, 4)


def confirm(
    office: Office,
    proposal_id: int,
    *,
    apart: str = "",
    person_id: str = "P1",
    sure: bool = False,
) -> EntryView:
    with office.store.begin() as tx:
        shown = proposals.show(tx, office.clerk, proposal_id)
        return proposals.confirm(
            tx,
            office.clerk,
            proposal_id,
            version=shown.version,
            digest=shown.digest,
            values={},
            person_id=person_id,
            apart=apart,
            sure=sure,
            now=office.now,
        )


def test_a_photo_without_its_number_does_not_count_beside_the_scan(office: Office) -> None:
    confirm(office, office.proposed(b"scan", an_entry(end_date=DAY)))
    photo = office.proposed(b"photo", an_entry(end_date=DAY, certificate_no=None))

    with pytest.raises(SameLearning) as stopped:
        confirm(office, photo)

    assert stopped.value.facts["problem"] == "same_learning_course"
    with office.store.view() as tx:
        assert proposals.show(tx, office.clerk, photo).state == "open"


def test_a_reason_lets_it_count_and_stays_with_the_entry(office: Office) -> None:
    confirm(office, office.proposed(b"one", an_entry(end_date=DAY)))
    other = office.proposed(b"two", an_entry(end_date=DAY, certificate_no=None))

    made = confirm(office, other, apart="上午和下午两场")

    with office.store.view() as tx:
        shown = entries.show(tx, office.clerk, made.entry_id)
    assert shown.versions[0].reason == "上午和下午两场"


def test_certificate_and_score_sheet_of_one_exam_count_once(office: Office) -> None:
    exam = {"learning_form": LearningForm.EXAM, "end_date": DAY, "content": "Word 2003"}
    confirm(office, office.proposed(b"card", an_entry(**exam, certificate_no="A-1")))

    with pytest.raises(SameLearning) as stopped:
        confirm(office, office.proposed(b"sheet", an_entry(**exam, certificate_no="ZZ-990077")))
    assert stopped.value.facts["problem"] == "same_learning_exam"


def test_one_number_on_two_people_stops_the_second(office: Office) -> None:
    confirm(office, office.proposed(b"one", an_entry(end_date=DAY)))
    second = office.proposed(b"two", an_entry(name="李清", id_number=None, content="别的课程"))

    with pytest.raises(SameLearning) as stopped:
        confirm(office, second, person_id="P2")
    assert stopped.value.facts["problem"] == "same_number_other_person"


@pytest.mark.parametrize(
    ("person_id", "problem"), [("P1", "same_bytes"), ("P2", "same_bytes_other_person")]
)
def test_a_file_that_two_people_sent_counts_once_though_it_says_no_day_and_no_number(
    office: Office, person_id: str, problem: str
) -> None:
    bare = replace(an_entry(id_number=None, certificate_no=None), person=None)
    confirm(office, office.proposed(b"a photo", bare))
    receipt = office.upload(b"a photo", by=office.clerk)
    office.read(receipt, bare)
    with office.store.view() as tx:
        [copy] = uploads.card(tx, office.clerk, receipt.number).entries

    with pytest.raises(SameLearning) as stopped:
        confirm(office, copy.proposal_id, person_id=person_id, sure=True)

    assert stopped.value.facts["problem"] == problem
    confirm(office, copy.proposal_id, person_id=person_id, sure=True, apart="两人各自参加")


def test_what_was_voided_stands_against_nothing(office: Office) -> None:
    first = confirm(office, office.proposed(b"one", an_entry(end_date=DAY)))
    with office.store.begin() as tx:
        entries.void(tx, office.clerk, first.entry_id, version=1, reason="登记错误", now=office.now)

    confirm(office, office.proposed(b"two", an_entry(end_date=DAY, certificate_no=None)))


def test_an_amendment_into_what_already_counts_is_stopped(office: Office) -> None:
    confirm(office, office.proposed(b"one", an_entry(end_date=DAY)))
    other = an_entry(end_date=DAY, certificate_no=None, content="急诊护理规范")
    made = confirm(office, office.proposed(b"two", other))

    with office.store.begin() as tx, pytest.raises(SameLearning):
        entries.amend(
            tx,
            office.clerk,
            made.entry_id,
            version=1,
            values={"content": "大数据分析培训"},
            reason="课程名称",
            now=office.now,
        )


def test_what_was_decided_once_does_not_stop_a_later_amendment(office: Office) -> None:
    confirm(office, office.proposed(b"one", an_entry(end_date=DAY)))
    other = office.proposed(b"two", an_entry(end_date=DAY, certificate_no=None))
    made = confirm(office, other, apart="两场")

    with office.store.begin() as tx:
        entries.amend(
            tx,
            office.clerk,
            made.entry_id,
            version=1,
            values={"issuer": "海河继续教育基地"},
            reason="补发证单位",
            now=office.now,
        )


def test_papers_with_one_number_are_pointed_to_though_the_names_were_misread(
    office: Office,
) -> None:
    first = office.proposed(b"scan", an_entry(end_date=DAY))
    nameless = replace(an_entry(name=None, end_date=DAY), person=None)
    second = office.proposed(b"photo", nameless)

    with office.store.view() as tx:
        found = twins.likely(tx, office.clerk, second)

    assert [twin.proposal_id for twin in found] == [first]


def test_two_papers_are_shown_side_by_side_with_what_differs(office: Office) -> None:
    one = office.proposed(b"scan", an_entry(end_date=DAY))
    other = office.proposed(b"photo", an_entry(end_date=DAY, content="大数据分析培训班"))

    with office.store.view() as tx:
        view = twins.beside(tx, office.clerk, one, other)

    differing = [name for name, here, there in view.rows if here != there]
    assert differing == ["content"]
    assert "same_certificate_number" in view.reasons


def test_each_author_of_a_work_has_an_entry_under_its_one_number(office: Office) -> None:
    authors = (("P1", an_entry(issue_date=DAY)), ("P2", an_entry(name="李清", id_number=None)))
    keys = office.listed(b"patent", *(one for _, one in authors), kind=KindCode.ACHIEVEMENT)
    again = an_entry(name="李清", id_number=None, content="另一项成果", issue_date=DAY)

    made = [
        confirm(office, key, person_id=who) for key, (who, _) in zip(keys, authors, strict=True)
    ]
    [own] = office.listed(b"the other's copy", again, kind=KindCode.ACHIEVEMENT)

    assert [one.person_id for one in made] == ["P1", "P2"]
    with pytest.raises(DuplicateEntry):  # he has it already, by the first copy
        confirm(office, own, person_id="P2")


def test_people_of_one_list_under_its_one_number_do_not_stop_each_other(office: Office) -> None:
    people = (an_entry(end_date=DAY), an_entry(name="李清", id_number=None, end_date=DAY))
    first, second = office.listed(b"roster", *people, kind=KindCode.ROSTER)

    confirm(office, first)

    assert confirm(office, second, person_id="P2").person_id == "P2"


def test_subjects_of_one_score_sheet_under_its_one_number_all_count(office: Office) -> None:
    exam = {"learning_form": LearningForm.EXAM, "end_date": DAY}
    names = (f"国家执业药师职业资格考试药学专业知识（{one}）" for one in "一二三")
    keys = office.listed(b"sheet", *(an_entry(**exam, content=name) for name in names))

    made = [confirm(office, key) for key in keys]

    assert len({one.entry_id for one in made}) == 3


def test_a_line_that_was_read_twice_counts_once(office: Office) -> None:
    exam = {"learning_form": LearningForm.EXAM, "end_date": DAY}
    lines = [an_entry(**exam, content=name) for name in ("职业道德", "安全管理", "安全管理")]
    bare = [an_entry(end_date=DAY, certificate_no=None) for _ in range(2)]
    first, second, third = office.listed(b"numbered", *lines)
    one, other = office.listed(b"without numbers", *bare)
    for key in (first, second, one):
        confirm(office, key)

    with pytest.raises(SameLearning):
        confirm(office, third)
    with pytest.raises(SameLearning):
        confirm(office, other)


def test_a_sheet_of_several_lines_is_still_the_same_paper_as_its_copy(office: Office) -> None:
    lines = [an_entry(end_date=DAY, content=name) for name in ("职业道德", "安全管理")]
    for key in office.listed(b"sheet", *lines):
        confirm(office, key)
    copies = office.listed(b"copy", *lines)

    for key in copies:
        with pytest.raises(DuplicateEntry):
            confirm(office, key)
