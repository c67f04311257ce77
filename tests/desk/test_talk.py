"""Talking about a paper: reasons, answers, what is unread, and the file that replaces another."""

from __future__ import annotations

import pytest
from an_office import Office, make_account

from ce_intake.desk import audit, proposals, talk, upload_views, uploads
from ce_intake.desk.actors import Role
from ce_intake.errors import InvalidInput, NotFound


def test_a_return_is_the_first_message_and_the_answer_stays_with_the_paper(office: Office) -> None:
    number = _returned(office)

    _write(office, number, "我重新拍", by="uploader")
    theirs, ours = _thread(office, number, "clerk"), _thread(office, number, "uploader")

    assert [(said.reason_code, said.words) for said in ours.said] == [
        ("return_blurred", "印章看不清"),
        (None, "我重新拍"),
    ]
    assert [said.mine for said in ours.said] == [False, True]
    assert (theirs.unread, ours.unread) == (1, 0)


def test_reading_is_marked_for_the_side_that_read_and_only_up_to_what_it_saw(
    office: Office,
) -> None:
    number = _returned(office)
    seen = _thread(office, number, "uploader").last_id
    _write(office, number, "还有一页", by="clerk")

    with office.store.begin() as tx:
        talk.read(tx, office.uploader, number, last_id=seen, now=office.now)

    assert _thread(office, number, "uploader").unread == 1
    assert _card(office, number).talk.unread == 1
    assert _card(office, number).talk.messages == 2


def test_a_new_photo_is_tied_to_the_returned_one_and_both_stay(office: Office) -> None:
    first = _returned(office)
    again = office.upload(b"%PDF a better photo", replaces=first)
    third = office.upload(b"%PDF the best photo", replaces=again.number)
    _write(office, third.number, "这张清楚吗", by="uploader")

    thread = _thread(office, first, "clerk")

    assert [file.number for file in thread.files] == [first, again.number, third.number]
    assert thread.said[-1].number == third.number
    assert _card(office, first).talk.replaced_by == again.number
    assert _card(office, third.number).talk.replaces == again.number
    with office.store.view() as tx:
        assert uploads.original(tx, office.clerk, first).sha256


def test_nobody_replaces_or_reads_the_paper_of_another(office: Office) -> None:
    number = _returned(office)
    with office.store.begin() as tx:
        other = make_account(tx, "other", Role.UPLOADER, office.unit_id)

    with pytest.raises(NotFound):
        office.upload(b"%PDF mine", by=other, replaces=number)
    with pytest.raises(NotFound), office.store.view() as tx:
        talk.thread(tx, other, number)
    with pytest.raises(NotFound), office.store.begin() as tx:
        talk.write(tx, other, number, words="x", now=office.now)


def test_an_empty_message_is_refused(office: Office) -> None:
    number = _returned(office)

    with pytest.raises(InvalidInput):
        _write(office, number, "  \n", by="uploader")


def test_a_clerk_finds_the_papers_about_which_somebody_wrote(office: Office) -> None:
    number = _returned(office)
    _write(office, number, "请看", by="uploader")
    again = office.upload(b"%PDF a better photo", replaces=number)

    with office.store.view() as tx:
        found = uploads.unread(tx, office.clerk)

    assert [card.number for card in found] == [again.number]
    _write(office, number, "好的", by="clerk")
    with office.store.view() as tx:
        assert uploads.unread(tx, office.clerk) == []


def test_a_return_that_is_taken_back_is_told_too(office: Office) -> None:
    proposal_id = office.proposed()
    shown = _return(office, proposal_id)
    with office.store.begin() as tx:
        proposals.reopen(tx, office.clerk, proposal_id, version=shown.version, now=office.now)

    said = _thread(office, shown.upload_number, "uploader").said

    assert [message.reason_code for message in said] == ["return_blurred", "return_withdrawn"]


def test_the_pulse_changes_with_each_decision_message_and_look(office: Office) -> None:
    proposal_id = office.proposed()
    pulses = [_pulse(office)]
    shown = _return(office, proposal_id)
    pulses.append(_pulse(office))
    _write(office, shown.upload_number, "请看", by="uploader")
    pulses.append(_pulse(office))
    with office.store.begin() as tx:
        last = talk.thread(tx, office.clerk, shown.upload_number).last_id
        talk.read(tx, office.clerk, shown.upload_number, last_id=last, now=office.now)
    pulses += [_pulse(office), _pulse(office)]

    assert len(set(pulses)) == 4
    assert pulses[-1] == pulses[-2]


def test_what_is_said_is_an_event_whose_words_stand_beside_the_chain(office: Office) -> None:
    number = _returned(office)
    _write(office, number, "秘密", by="uploader")

    with office.store.begin() as tx:
        auditor = make_account(tx, "auditor", Role.AUDITOR, None)
        events = audit.events(tx, auditor)
        assert audit.verify(tx).ok

    told = [event for event in events if event.action == "thread.write"]
    assert [event.target for event in told] == [f"upload/{number}"] * 2
    assert "秘密" not in repr(events)


def _return(office: Office, proposal_id: int) -> proposals.ProposalView:
    with office.store.begin() as tx:
        shown = proposals.show(tx, office.clerk, proposal_id)
        return proposals.give_back(
            tx,
            office.clerk,
            proposal_id,
            version=shown.version,
            reason="return_blurred",
            words="印章看不清",
            now=office.now,
        )


def _returned(office: Office) -> str:
    return _return(office, office.proposed()).upload_number


def _write(office: Office, number: str, words: str, *, by: str) -> None:
    with office.store.begin() as tx:
        talk.write(tx, getattr(office, by), number, words=words, now=office.now)


def _thread(office: Office, number: str, who: str) -> talk.Thread:
    with office.store.view() as tx:
        return talk.thread(tx, getattr(office, who), number)


def _card(office: Office, number: str) -> upload_views.UploadCard:
    with office.store.view() as tx:
        return uploads.card(tx, office.uploader, number)


def _pulse(office: Office) -> str | None:
    with office.store.view() as tx:
        return uploads.pulse(tx, office.uploader)
