"""Work items: claimed once, fenced, given back, retried, set aside; and nothing is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from an_office import Office, a_reading, an_entry

from ce_intake.desk import uploads, work
from ce_intake.desk.upload_views import UploadCard
from ce_intake.desk.work import Claim
from ce_intake.errors import (
    DecoderDied,
    EncryptedFile,
    EngineFailed,
    IntakeError,
    InvalidInput,
    Unavailable,
)
from ce_intake.values import Reading

EMPTY = Reading(file="x", sha256="0" * 64, page_count=2)


def claim(office: Office, work_id: int | None) -> Claim | None:
    with office.store.begin() as tx:
        return work.claim(tx, work_id or 0, owner="w", now=office.now)


def held(office: Office, work_id: int | None) -> Claim:
    claimed = claim(office, work_id)
    assert claimed is not None
    return claimed


def record(office: Office, claimed: Claim, outcome: Reading | IntakeError) -> bool:
    with office.store.begin() as tx:
        return work.record(tx, claimed, outcome, now=office.now)


def card(office: Office, number: str) -> UploadCard:
    with office.store.view() as tx:
        return uploads.card(tx, office.uploader, number)


def sweep(office: Office, **queued: int) -> list[int]:
    with office.store.begin() as tx:
        return [ring.work_id for ring in work.sweep(tx, queued=queued, now=office.now)]


def test_an_item_is_claimed_once(office: Office) -> None:
    receipt = office.upload()

    assert claim(office, receipt.work_id) is not None
    assert claim(office, receipt.work_id) is None
    assert card(office, receipt.number).state == "reading"


def test_a_worker_that_slept_through_its_lease_writes_nothing(office: Office) -> None:
    receipt = office.upload()
    sleeper = held(office, receipt.work_id)
    office.later(seconds=61)
    sweep(office)
    waker = held(office, receipt.work_id)

    assert record(office, waker, a_reading(an_entry()))
    assert not record(office, sleeper, a_reading(an_entry(), an_entry()))
    with office.store.begin() as tx:
        assert not work.renew(tx, sleeper, now=office.now)
    assert len(card(office, receipt.number).entries) == 1


def test_a_late_zombie_does_not_disturb_the_one_that_reads_now(office: Office) -> None:
    receipt = office.upload()
    sleeper = held(office, receipt.work_id)
    office.later(seconds=61)
    sweep(office)
    waker = held(office, receipt.work_id)

    assert not record(office, sleeper, EncryptedFile())
    with office.store.begin() as tx:
        assert not work.release(tx, sleeper, now=office.now)
    assert record(office, waker, a_reading(an_entry()))
    assert card(office, receipt.number).state == "proposed"


def test_a_renewed_lease_is_not_taken_back(office: Office) -> None:
    claimed = held(office, office.upload().work_id)
    office.later(seconds=50)
    with office.store.begin() as tx:
        assert work.renew(tx, claimed, now=office.now)
    office.later(seconds=50)

    sweep(office)

    assert record(office, claimed, a_reading(an_entry()))


def test_an_item_given_back_counts_nothing_and_is_due_at_once(office: Office) -> None:
    receipt = office.upload()
    for _ in range(9):
        claimed = held(office, receipt.work_id)
        with office.store.begin() as tx:
            assert work.release(tx, claimed, now=office.now)

    assert record(office, held(office, receipt.work_id), a_reading(an_entry()))


def test_a_file_that_kills_its_reader_three_times_is_set_aside(office: Office) -> None:
    receipt = office.upload()
    for _ in range(3):
        assert card(office, receipt.number).state != "set_aside"
        claimed = held(office, receipt.work_id)
        with office.store.begin() as tx:
            assert work.lost_reader(tx, claimed, now=office.now)
        office.later(minutes=6)

    shown = card(office, receipt.number)
    assert (shown.state, shown.reason and shown.reason.code) == ("set_aside", "worker_lost")
    assert claim(office, receipt.work_id) is None


def test_workers_that_vanish_are_not_held_against_the_file_so_soon(office: Office) -> None:
    receipt = office.upload()
    for _ in range(4):
        held(office, receipt.work_id)
        office.later(seconds=61)
        sweep(office)

    assert card(office, receipt.number).state == "waiting"
    held(office, receipt.work_id)
    office.later(seconds=61)
    sweep(office)
    assert card(office, receipt.number).state == "set_aside"


@pytest.mark.parametrize("error", [EngineFailed(), DecoderDied()])
def test_a_failure_that_may_pass_is_tried_again_later(office: Office, error: IntakeError) -> None:
    receipt = office.upload()
    assert record(office, held(office, receipt.work_id), error)

    assert claim(office, receipt.work_id) is None
    office.later(seconds=11)
    assert claim(office, receipt.work_id) is not None


def test_storage_that_is_away_uses_up_no_attempt(office: Office) -> None:
    receipt = office.upload()
    for _ in range(7):
        assert record(office, held(office, receipt.work_id), Unavailable())
        office.later(minutes=6)

    assert card(office, receipt.number).state == "received"


def test_an_unreadable_file_is_set_aside_with_its_reason_and_can_be_returned(
    office: Office,
) -> None:
    receipt = office.upload()
    assert record(office, held(office, receipt.work_id), EncryptedFile())
    shown = card(office, receipt.number)
    assert (shown.state, shown.reason and shown.reason.code) == ("set_aside", "encrypted_file")

    for none in ("", "x" * 65):
        with pytest.raises(InvalidInput), office.store.begin() as tx:
            uploads.give_back(
                tx, office.clerk, receipt.number, reason=none, words="", now=office.now
            )
    with office.store.begin() as tx:
        returned = uploads.give_back(
            tx,
            office.clerk,
            receipt.number,
            reason="encrypted_file",
            words="请去掉密码",
            now=office.now,
        )
    assert returned.state == "returned"


def test_a_file_without_a_document_is_set_aside_and_says_so(office: Office) -> None:
    receipt = office.upload()
    assert record(office, held(office, receipt.work_id), EMPTY)

    shown = card(office, receipt.number)
    assert (shown.state, shown.reason and shown.reason.code) == ("set_aside", "no_document")


def test_a_ring_that_was_lost_is_rung_again(office: Office) -> None:
    work_id = office.upload().work_id

    assert sweep(office) == [work_id]
    assert sweep(office) == []
    office.later(seconds=21)
    assert sweep(office) == [work_id]


def test_a_long_queue_is_not_rung_again_while_its_rings_are_there(office: Office) -> None:
    rung = [office.upload(f"%PDF {number}".encode()).work_id for number in range(3)]
    assert sweep(office) == rung
    office.later(minutes=5)

    assert sweep(office, interactive=3) == []
    assert sweep(office, interactive=2) == rung


def test_the_pool_is_worked_off_in_the_order_of_arrival(office: Office) -> None:
    receipts = []
    for number in range(3):
        receipts.append(office.upload(f"%PDF {number}".encode()))
        office.later(seconds=1)
    assert [card(office, r.number).place_in_queue for r in receipts] == [1, 2, 3]

    with office.store.begin() as tx:
        first = work.claim_next(tx, "interactive", owner="w", now=office.now)
        assert work.claim_next(tx, "bulk", owner="w", now=office.now) is None

    assert first is not None
    assert first.number == receipts[0].number


def test_a_file_is_read_again_when_a_clerk_asks_and_old_proposals_go(office: Office) -> None:
    receipt = office.upload()
    office.read(receipt)
    with office.store.begin() as tx:
        again = uploads.reread(tx, office.clerk, receipt.number, now=office.now)

    office.read(again, an_entry(content="另一门课"))

    assert [line.content for line in card(office, receipt.number).entries] == ["另一门课"]


def test_every_upload_is_in_exactly_one_state_by_an_independent_count(
    office: Office, count_by_hand: object
) -> None:
    office.confirm(office.proposed(b"%PDF 1"))
    office.proposed(b"%PDF 2", an_entry(certificate_no="2"))
    office.upload(b"%PDF 2")
    record(office, held(office, office.upload(b"%PDF 3").work_id), EncryptedFile())
    held(office, office.upload(b"%PDF 4").work_id)
    office.upload(b"%PDF 5")

    assert callable(count_by_hand)
    counted = count_by_hand()
    assert counted["difference"] == 0
    assert counted | {"sheets": 0} == counted
    assert {name: number for name, number in counted.items() if "sheet" not in name} == {
        "uploads": 6,
        "received": 1,
        "waiting": 0,
        "reading": 1,
        "proposed": 1,
        "confirmed": 1,
        "returned": 0,
        "set_aside": 1,
        "duplicate": 1,
        "difference": 0,
        "without_work": 0,
        "entries_doubled": 0,
        "confirmed_without_entry": 0,
        "files_doubled": 0,
        "stacks_miscounted": 0,
    }


def test_a_lease_never_ends_early_by_the_time_of_day(office: Office) -> None:
    claimed = held(office, office.upload().work_id)
    office.now += timedelta(seconds=60)
    sweep(office)

    assert record(office, claimed, a_reading(an_entry()))
