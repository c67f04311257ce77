"""Batches: every sheet is accounted for at every moment, and nothing is read or taken twice."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta

import pytest
from a_stack import a_batch, a_stack, an_arrival, claim, keep, unread, work_all_off, work_off
from an_office import Office, make_account

from ce_intake.desk import (
    arranging,
    batch_views,
    batches,
    scheduling,
    sheets,
    units,
    uploads,
    work,
)
from ce_intake.desk.actors import Role
from ce_intake.desk.batch_views import BatchView
from ce_intake.desk.batches import Facts, Found
from ce_intake.errors import DecoderDied, InvalidInput, NotFound, StaleDecision
from ce_intake.store import work as work_rows

FAULTS = (
    "difference",
    "without_work",
    "entries_doubled",
    "confirmed_without_entry",
    "sheets_lost",
    "sheets_doubled",
    "files_doubled",
    "stacks_miscounted",
    "sheets_without_work",
    "sheets_without_document",
    "documents_without_sheet",
)
Count = Callable[[], dict[str, int]]


def show(office: Office, number: str) -> BatchView:
    with office.store.view() as tx:
        return batch_views.show(tx, office.clerk, number, now=office.now)


def assert_exact(count: Count) -> None:
    counted = count()
    places = ("document", "separator", "blank", "rejected", "waiting")
    assert sum(counted[f"sheets_{place}"] for place in places) == counted["sheets"]
    assert {fault: counted[fault] for fault in FAULTS if counted[fault]} == {}


def test_the_ledger_is_exact_after_every_single_step(office: Office, count_by_hand: Count) -> None:
    batch = a_batch(office)
    a_stack(office, batch, 20)
    a_stack(office, batch, 1, "盒2")
    assert_exact(count_by_hand)
    while (held := claim(office)) is not None:
        for number in unread(office, held):
            assert keep(office, held, number, "" if number % 5 == 0 else f"证书 {number}")
            assert_exact(count_by_hand)
        work_off(office, held)
        assert_exact(count_by_hand)

    ledger = show(office, batch).ledger
    assert (ledger.sheets, ledger.document, ledger.blank, ledger.waiting) == (21, 17, 4, 0)


def test_a_long_stack_spreads_over_workers_and_its_parts_join_in_order(office: Office) -> None:
    batch = a_batch(office)
    number = a_stack(office, batch, 20)
    held = list(iter(lambda: claim(office), None))

    assert len(held) > 3
    assert sorted(n for one in held for n in unread(office, one)) == list(range(1, 21))
    for one in reversed(held):
        work_off(office, one)
    join = claim(office)
    assert join is not None
    assert (join.task, unread(office, join)) == ("join", [])
    work_off(office, join)
    with office.store.view() as tx:
        card = uploads.card(tx, office.clerk, number)
    assert [entry.content for entry in card.entries] == [f"课程 {n}" for n in range(1, 21)]


def test_readers_take_less_and_less_near_the_end_of_the_work(
    office: Office, count_by_hand: Count
) -> None:
    a_stack(office, a_batch(office), 57)
    taken = []
    while (held := claim(office)) is not None:
        taken.append(len(unread(office, held)))
        assert_exact(count_by_hand)

    assert taken[:3] == [scheduling.PART] * 3
    assert max(taken[-6:]) <= 2
    assert taken[-1] == 1
    assert sum(taken) == 57


def test_a_worker_that_is_lost_repeats_nothing_that_is_kept(office: Office) -> None:
    batch = a_batch(office)
    a_stack(office, batch, 6)
    lost = claim(office)
    assert lost is not None
    for number in (1, 2, 3):
        assert keep(office, lost, number)
    office.later(seconds=61)
    with office.store.begin() as tx:
        work.sweep(tx, queued={}, now=office.now)

    heir = claim(office)

    assert heir is not None
    assert unread(office, heir) == [4, 5, 6]
    assert not keep(office, lost, 4)


def test_a_sheet_that_kills_its_reader_costs_that_sheet_alone(
    office: Office, count_by_hand: Count
) -> None:
    batch = a_batch(office)
    a_stack(office, batch, 3)
    for _ in range(3):
        office.later(minutes=10)
        held = claim(office)
        assert held is not None
        if 1 in unread(office, held):
            keep(office, held, 1)
        with office.store.begin() as tx:
            assert work.record(tx, held, DecoderDied(), now=office.now)
        assert_exact(count_by_hand)
    office.later(minutes=10)
    work_all_off(office)

    ledger = show(office, batch).ledger
    assert (ledger.document, ledger.rejected, ledger.waiting) == (2, 1, 0)
    assert_exact(count_by_hand)


def test_a_part_that_only_had_to_be_ended_costs_no_sheet(
    office: Office, count_by_hand: Count
) -> None:
    batch = a_batch(office)
    a_stack(office, batch, 12)
    for _ in range(3 * work.MOST_FAILURES):
        held = claim(office)
        assert held is not None
        for sheet in unread(office, held):
            assert keep(office, held, sheet)
        with office.store.begin() as tx:
            assert work.lost_reader(tx, held, now=office.now)
        office.now += timedelta(minutes=10)

    work_all_off(office)

    ledger = show(office, batch).ledger
    assert (ledger.document, ledger.rejected, ledger.unread) == (12, 0, 0)
    assert_exact(count_by_hand)


def test_units_take_turns_however_much_one_of_them_sent(office: Office) -> None:
    with office.store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="另一单位", parent_id=None, now=office.now)
        other = make_account(tx, "other", Role.CLERK, unit.unit_id)
    a_stack(office, a_batch(office), 80)
    office.later(minutes=1)
    mine, office.clerk = office.clerk, other
    a_stack(office, a_batch(office), 24, "小件")
    office.clerk = mine

    served = []
    for _ in range(6):
        held = claim(office)
        assert held is not None
        served.append(held.unit_id == unit.unit_id)
        office.later(seconds=1)

    assert served == [False, True] * 3


def test_choosing_work_costs_the_same_however_much_waits(office: Office) -> None:
    """By the steps of SQLite's machine; both databases have the same index."""

    def steps() -> int:
        counted = [0]
        with office.store.view() as tx:
            plain = tx.session.connection().connection.driver_connection
            if not isinstance(plain, sqlite3.Connection):
                pytest.skip("counts steps of SQLite")
            plain.set_progress_handler(lambda: counted.__setitem__(0, counted[0] + 1), 10)
            assert work.is_due(tx, "bulk", now=office.now)
            assert work_rows.next_ready(tx, "bulk", now=office.now)
            plain.set_progress_handler(None, 0)
        return counted[0]

    def wait(items: int) -> None:
        a_stack(office, batch, items * scheduling.PART)

    batch = a_batch(office)

    wait(2)
    few = steps()
    wait(60)
    wait(61)

    assert steps() < 1.5 * few


def test_a_batch_that_is_held_up_gives_out_nothing_and_goes_on_where_it_was(
    office: Office, count_by_hand: Count
) -> None:
    batch = a_batch(office)
    a_stack(office, batch, 20)
    held = claim(office)
    assert held is not None
    assert keep(office, held, 1)
    with office.store.begin() as tx:
        batches.hold(tx, office.clerk, batch, now=office.now)

    assert claim(office) is None
    assert not keep(office, held, 2)
    assert_exact(count_by_hand)
    with office.store.begin() as tx:
        batches.go_on(tx, office.clerk, batch, now=office.now)
    again = claim(office)
    assert again is not None
    assert unread(office, again)[0] == (2 if again.first == 1 else again.first)
    work_off(office, again)
    work_all_off(office)
    assert show(office, batch).ledger.waiting == 0


def test_a_cancelled_batch_rejects_what_waits_and_can_be_read_after_all(
    office: Office, count_by_hand: Count
) -> None:
    batch = a_batch(office)
    a_stack(office, batch, 20)
    held = claim(office)
    assert held is not None
    work_off(office, held)
    with office.store.begin() as tx:
        batches.cancel(tx, office.clerk, batch, now=office.now)
    assert_exact(count_by_hand)
    assert show(office, batch).ledger.rejected == 20

    with office.store.begin() as tx:
        batches.read_anew(tx, office.clerk, batch, pipeline="p1", now=office.now)
    assert_exact(count_by_hand)
    work_all_off(office)

    assert show(office, batch).ledger.document == 20
    assert_exact(count_by_hand)


def test_reading_anew_leaves_what_a_clerk_has_decided(office: Office, count_by_hand: Count) -> None:
    batch = a_batch(office)
    number = a_stack(office, batch, 10)
    work_all_off(office)
    with office.store.view() as tx:
        first = uploads.card(tx, office.clerk, number).entries[0].proposal_id
    office.confirm(first, content="经办人写的课程名")
    office.later(minutes=1)
    with office.store.begin() as tx:
        assert batches.read_anew(tx, office.clerk, batch, pipeline="p2", now=office.now) == 10
    assert_exact(count_by_hand)

    work_all_off(office)

    with office.store.view() as tx:
        entries = uploads.card(tx, office.clerk, number).entries
    assert [(entries[0].proposal_id, entries[0].state)] == [(first, "confirmed")]
    assert [entry.state for entry in entries[1:]] == ["open"] * 9
    assert_exact(count_by_hand)


def test_what_is_to_be_read_anew_while_a_reader_is_at_it_is_read_as_it_stands_now(
    office: Office, count_by_hand: Count
) -> None:
    batch = a_batch(office)
    stack = a_stack(office, batch, 10)
    work_all_off(office)
    with office.store.begin() as tx:
        batches.read_anew(tx, office.clerk, batch, now=office.now)
    held = claim(office)
    assert held is not None
    assert (held.first, held.last) == (1, 3)
    assert keep(office, held, 1)

    for sheet, act in ((1, "turn_left"), (3, "turn_over")):
        with office.store.begin() as tx:
            view = arranging.show(tx, office.clerk, stack)
            arranging.arrange(
                tx, office.clerk, stack, act, sheet, version=view.version, now=office.now
            )
        assert_exact(count_by_hand)
    with office.store.begin() as tx:
        batches.read_anew(tx, office.clerk, batch, now=office.now)

    assert not keep(office, held, 2)
    with office.store.begin() as tx:
        assert not sheets.end_part(tx, held, now=office.now)
        turns = {sheet.number: sheet.turn for sheet in sheets.unread(tx, held)}
    assert turns == {1: 270, 2: None, 3: 180}
    assert_exact(count_by_hand)
    work_all_off(office)
    assert show(office, batch).ledger.unread == 0
    assert_exact(count_by_hand)


def test_a_batch_closes_only_when_it_counts_or_somebody_says_why_not(office: Office) -> None:
    batch = a_batch(office, control_count=4)
    a_stack(office, batch, 3)

    def close(words: str = "") -> None:
        with office.store.begin() as tx:
            batches.close(tx, office.clerk, batch, words=words, now=office.now)

    with pytest.raises(InvalidInput, match="invalid_input"):
        close("先关了再说")
    work_all_off(office)
    with pytest.raises(InvalidInput, match="invalid_input"):
        close()
    close("第 4 页是空文件夹的封面，未扫描")

    shown = show(office, batch)
    assert (shown.state, shown.closed_by, shown.agrees) == ("closed", "clerk先生", False)
    assert "封面" in shown.closing_words


def test_nothing_comes_into_a_batch_that_is_being_closed(office: Office) -> None:
    batch = a_batch(office)
    arrival = an_arrival(office, batch, 1)

    def receive() -> None:
        with office.store.begin() as tx:
            batches.receive(tx, office.clerk, batch, arrival, now=office.now)

    with ThreadPoolExecutor(1) as beside:
        with office.store.begin() as tx:
            batches.close(tx, office.clerk, batch, words="没有纸", now=office.now)
            coming = beside.submit(receive)
            wait([coming], timeout=0.5)
        with pytest.raises(StaleDecision):
            coming.result()

    assert show(office, batch).ledger.sheets == 0


def test_a_file_that_somebody_took_meanwhile_is_taken_once_and_told(office: Office) -> None:
    batch = a_batch(office)
    arrival = an_arrival(office, batch, 1)
    with office.store.begin() as tx:
        batches.receive(tx, office.clerk, batch, arrival, now=office.now)

    with pytest.raises(StaleDecision), office.store.begin() as tx:
        batches.receive(tx, office.clerk, batch, arrival, now=office.now)

    assert show(office, batch).ledger.sheets == 1


def test_two_batches_that_take_one_file_at_the_same_time_take_it_once(office: Office) -> None:
    def receive(origin: str) -> bool:
        with office.store.begin() as tx:
            facts = Facts(title=origin)
            batch = batches.open_batch(tx, office.clerk, facts, origin=origin, now=office.now)
        try:
            with office.store.begin() as tx:
                batches.receive(tx, office.clerk, batch, arrival, now=office.now)
        except StaleDecision:
            return False
        return True

    arrival = an_arrival(office, "any", 1)
    with ThreadPoolExecutor(4) as beside:
        took = list(beside.map(receive, ["1", "2", "3", "3"]))

    assert took.count(True) == 1
    with office.store.view() as tx:
        found = batch_views.listed(tx, office.clerk, now=office.now)
    assert (len(found), sum(one.ledger.sheets for one in found)) == (3, 1)


def test_what_was_refused_or_known_is_noted_once(office: Office) -> None:
    batch = a_batch(office)
    a_stack(office, batch, 2)
    with office.store.view() as tx:
        taken = next(batch_views.files(tx, office.clerk, batch))
    aside = [
        Found(path="盒1/link.jpg", code="link_refused"),
        Found(path="另一份/2.pdf", sha256=taken.sha256, size=9),
    ]
    for _ in range(2):
        with office.store.begin() as tx:
            batches.note_files(tx, office.clerk, batch, aside, now=office.now)

    shown = show(office, batch)
    assert (shown.files, shown.refused, shown.duplicates) == (1, 1, 1)


def test_nobody_of_another_unit_sees_a_batch(office: Office) -> None:
    batch = a_batch(office)
    with office.store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="另一单位", parent_id=None, now=office.now)
        other = make_account(tx, "other", Role.CLERK, unit.unit_id)

    with office.store.view() as tx, pytest.raises(NotFound):
        batch_views.show(tx, other, batch, now=office.now)
    with office.store.view() as tx:
        assert batch_views.listed(tx, other, now=office.now) == []


def test_the_pace_tells_how_long_it_will_take(office: Office) -> None:
    batch = a_batch(office)
    a_stack(office, batch, 8)
    held = claim(office)
    assert held is not None
    for number in (1, 2, 3):
        keep(office, held, number)
        office.now += timedelta(seconds=2)

    shown = show(office, batch)

    assert (shown.pages_a_minute, shown.seconds_left) == (30.0, 10)
