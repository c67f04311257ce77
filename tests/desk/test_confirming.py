"""From a proposal to a confirmed entry, and every other way that it can end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from an_office import ID_NUMBER, Office, an_entry

from ce_intake.desk import entries, proposals, uploads, values_in, work
from ce_intake.errors import (
    DuplicateEntry,
    InvalidInput,
    NotAllowed,
    NotFound,
    OwnPaper,
    StaleDecision,
)
from ce_intake.kinds import KINDS
from ce_intake.values import Document, Hours, KindCode, Reading


def test_a_confirmed_entry_holds_what_the_clerk_saw_and_corrected(office: Office) -> None:
    proposal_id = office.proposed()

    entry = office.confirm(proposal_id, content="大数据分析培训班", hours="32")

    assert isinstance(entry, entries.EntryView)
    assert (entry.values["content"], str(entry.hours), entry.credit_year) == (
        "大数据分析培训班",
        "32",
        2025,
    )
    [version] = entry.versions
    assert (version.by_name, version.action) == (office.clerk.name, "confirm")
    with office.store.view() as tx:
        assert uploads.mine(tx, office.uploader)[0].state == "confirmed"


def test_a_second_confirm_is_told_who_decided_first(office: Office) -> None:
    proposal_id = office.proposed()
    with office.store.view() as tx:
        shown = proposals.show(tx, office.clerk, proposal_id)
    office.confirm(proposal_id)

    with pytest.raises(StaleDecision) as refusal, office.store.begin() as tx:
        proposals.confirm(
            tx,
            office.clerk,
            proposal_id,
            version=shown.version,
            digest=shown.digest,
            values={},
            person_id="P1",
            now=office.now,
        )

    assert refusal.value.facts["by"] == office.clerk.name
    assert refusal.value.facts["what"] == "confirmed"


def test_a_confirm_of_something_else_than_what_was_shown_is_refused(office: Office) -> None:
    proposal_id = office.proposed()

    with pytest.raises(StaleDecision), office.store.begin() as tx:
        proposals.confirm(
            tx,
            office.clerk,
            proposal_id,
            version=1,
            digest="0" * 64,
            values={},
            person_id="P1",
            now=office.now,
        )


def test_the_same_certificate_counts_once_for_a_person(office: Office) -> None:
    office.confirm(office.proposed(b"%PDF first"))
    again = office.proposed(b"%PDF second", an_entry(certificate_no="tj－2025－001"))

    with pytest.raises(DuplicateEntry):
        office.confirm(again)


def test_a_clerk_cannot_confirm_an_entry_of_his_own(office: Office) -> None:
    proposal_id = office.proposed()
    office.clerk = replace(office.clerk, person_id="P1")

    with pytest.raises(OwnPaper):
        office.confirm(proposal_id)


@pytest.mark.parametrize(
    ("field", "text", "problem"),
    [
        ("hours", "minus", "problem_not_a_number"),
        ("hours", "", "problem_missing"),
        ("start_date", "2024-13-01", "problem_not_a_date"),
        ("credit_year", "25", "problem_not_a_year"),
        ("subject", "other", "problem_not_a_choice"),
        ("id_number", "120101199003074136", "problem_wrong_check_digit"),
        ("nonsense", "x", "problem_unknown_field"),
    ],
)
def test_a_wrong_value_is_named_with_its_problem(
    office: Office, field: str, text: str, problem: str
) -> None:
    proposal_id = office.proposed()

    with pytest.raises(InvalidInput) as refusal:
        office.confirm(proposal_id, **{field: text})

    assert refusal.value.facts == {"field": field, "problem": problem}


def test_a_returned_paper_carries_its_reason_and_can_be_taken_back(office: Office) -> None:
    proposal_id = office.proposed()
    with office.store.begin() as tx:
        proposals.give_back(
            tx,
            office.clerk,
            proposal_id,
            version=1,
            reason="unreadable_photo",
            words="请重拍",
            now=office.now,
        )
    with office.store.view() as tx:
        card = uploads.mine(tx, office.uploader)[0]
    assert (card.state, card.reason and card.reason.words) == ("returned", "请重拍")

    with office.store.begin() as tx:
        shown = proposals.reopen(tx, office.clerk, proposal_id, version=2, now=office.now)

    assert shown.state == "open"
    with office.store.view() as tx:
        assert uploads.mine(tx, office.uploader)[0].state == "proposed"


def test_an_identity_number_is_kept_locked_and_shown_masked(office: Office) -> None:
    proposal_id = office.proposed()

    with office.store.view() as tx:
        shown = {f.name: f for f in proposals.show(tx, office.clerk, proposal_id).fields}
        reading = uploads.reading(tx, office.clerk, uploads.mine(tx, office.uploader)[0].number)

    assert shown["id_number"].value == "*" * 14 + ID_NUMBER[-4:]
    assert ID_NUMBER not in str(reading)


def test_an_amended_entry_keeps_its_first_version(office: Office) -> None:
    entry = office.confirm(office.proposed())
    assert isinstance(entry, entries.EntryView)

    with office.store.begin() as tx:
        amended = entries.amend(
            tx,
            office.clerk,
            entry.entry_id,
            version=1,
            values={"hours": "16"},
            reason="抄错",
            now=office.now,
        )

    assert [v.values["hours"] for v in amended.versions] == ["24", "16"]
    assert (str(amended.hours), amended.versions[-1].reason) == ("16", "抄错")


def test_a_void_entry_lets_its_certificate_be_registered_again(office: Office) -> None:
    entry = office.confirm(office.proposed(b"%PDF first"))
    assert isinstance(entry, entries.EntryView)
    with office.store.begin() as tx:
        entries.void(tx, office.clerk, entry.entry_id, version=1, reason="登错人", now=office.now)

    again = office.confirm(office.proposed(b"%PDF second"))

    assert isinstance(again, entries.EntryView)
    assert again.state == "counted"


def test_an_uploader_decides_nothing_and_sees_no_other_unit(office: Office) -> None:
    proposal_id = office.proposed()

    with pytest.raises(NotAllowed), office.store.begin() as tx:
        proposals.give_back(
            tx, office.uploader, proposal_id, version=1, reason="x", words="", now=office.now
        )
    stranger = replace(office.clerk, account_id=999, unit_id=999)
    with pytest.raises(NotFound), office.store.view() as tx:
        proposals.show(tx, stranger, proposal_id)


def test_the_queue_lists_each_open_entry_once_in_every_order(office: Office) -> None:
    for number in range(5):
        paper = an_entry(name=f"人{number % 3}", certificate_no=f"N{number}")
        office.proposed(f"%PDF {number}".encode(), paper)
    for order in ("age", "person", "course", "doubt"):
        seen: list[int] = []
        after = None
        while True:
            with office.store.view() as tx:
                part = proposals.queue(tx, office.clerk, order=order, after=after, limit=2)
            seen += [item.proposal_id for item in part.items]
            after = part.after
            if after is None:
                break
        assert sorted(seen) == sorted(set(seen))
        assert len(seen) == part.total == 5


@pytest.mark.parametrize("kind", list(KindCode))
def test_what_is_ready_lacks_nothing_that_confirming_asks_for(kind: KindCode) -> None:
    """A ready entry costs one key: nothing may be asked of it that its kind does not require."""
    asked = set(values_in.needed(kind)) - {"credit_year"}  # follows from the dates

    assert asked <= {"name", "content", *KINDS[kind].required}


def test_a_diploma_counts_without_hours_and_a_course_does_not(office: Office) -> None:
    silent = replace(an_entry(), hours=Hours())
    diploma = Document(pages=(1,), kind=KindCode.DEGREE, kind_confidence=0.9, entries=(silent,))
    receipt = office.upload(b"diploma")
    with office.store.begin() as tx:
        claim = work.claim(tx, receipt.work_id or 0, owner="w", now=office.now)
        assert claim is not None
        reading = Reading(file="x", sha256="0" * 64, page_count=1, documents=(diploma,))
        assert work.record(tx, claim, reading, now=office.now, pipeline="test")
        [line] = uploads.card(tx, office.clerk, receipt.number).entries

    office.confirm(line.proposal_id)
    with pytest.raises(InvalidInput):
        office.confirm(office.proposed(b"course", silent))
