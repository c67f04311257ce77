"""Confirming many entries together, and the blind second look at a share of them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal

import pytest
from an_office import Office, a_field, an_entry, make_account
from sqlalchemy import event

from ce_intake.desk import (
    accounts,
    audit,
    entries,
    grid,
    lookers,
    proposals,
    second_look,
    units,
    uploads,
)
from ce_intake.desk.actors import Actor, Role
from ce_intake.desk.grid import Chosen, GridRow
from ce_intake.errors import InvalidInput, NotAllowed, NotFound, StaleDecision
from ce_intake.store import looks
from ce_intake.store.session import Tx
from ce_intake.store.tables import BatchItem, Page, Upload
from ce_intake.values import Entry, Field, Hours, KindCode

COURSE = "大数据分析培训"
RIGHT = {"name": "王小明", "content": COURSE, "hours": "24.0"}


def numbered(number: int, **more: object) -> Entry:
    """An entry with a certificate number of its own."""
    return an_entry(certificate_no=f"TJ-{number}", **more)


def rows(office: Office) -> tuple[GridRow, ...]:
    """The open entries of the course."""
    with office.store.view() as tx:
        return grid.of_course(tx, office.clerk, COURSE)


def chosen(row: GridRow, **values: str) -> Chosen:
    """A row as it is shown."""
    return Chosen(
        proposal_id=row.proposal_id, version=row.version, digest=row.digest, values=values
    )


def confirm(office: Office, *, share: float = 0.0, number: int = 4) -> grid.Done:
    """Let papers of one course come in and another clerk confirm them together."""
    for one in range(number):
        office.proposed(f"paper {one}".encode(), numbered(one))
    picked = [chosen(row) for row in rows(office)]
    with office.store.begin() as tx:
        first = make_account(tx, "first", Role.CLERK, office.unit_id)
        return second_look.confirm(tx, first, COURSE, picked, share=share, now=office.now)


def confirm_alone(office: Office, *, by: Actor | None = None) -> grid.Done:
    """Let two papers of one course come in and the clerk confirm them; both are drawn."""
    for one in range(2):
        office.proposed(f"alone {one}".encode(), numbered(one))
    picked = [chosen(row) for row in rows(office)]
    with office.store.begin() as tx:
        return second_look.confirm(tx, by or office.clerk, COURSE, picked, share=1, now=office.now)


def look(office: Office, by: Actor, **typed: str) -> tuple[int, bool]:
    """Look at the first that waits, as *by*; its key, and whether both say the same."""
    with office.store.begin() as tx:
        item = lookers.waiting(tx, by)[0]
        shown = second_look.show(tx, by, item)
        assert (shown.confirmed, shown.typed) == ({}, {})  # blind
        certificate = _certificate(tx, office, item)
        return item, second_look.look(
            tx, by, item, {**RIGHT, "certificate_no": certificate, **typed}, now=office.now
        )


def test_the_papers_of_one_course_stand_in_one_list_with_what_is_unlike_the_rest(
    office: Office,
) -> None:
    for one in range(4):
        office.proposed(f"{one}".encode(), numbered(one))
    office.proposed(b"odd", replace(numbered(9), hours=Hours(value=Decimal(48), confidence=0.99)))

    found = rows(office)
    with office.store.view() as tx:
        [course] = grid.courses(tx, office.clerk)

    assert (course.content, course.papers) == (COURSE, 5)
    assert [row.named["hours"] for row in found if "hours" in row.odd] == ["48"]


def test_one_that_cannot_be_confirmed_leaves_the_others_confirmed(office: Office) -> None:
    first, second = (office.proposed(f"{n}".encode(), numbered(n)) for n in range(2))
    office.proposed(b"twice", numbered(0))  # the certificate of the first
    picked = [chosen(row) for row in rows(office)]
    late = replace(picked[1], version=7)

    with office.store.begin() as tx:
        done = grid.confirm(tx, office.clerk, [picked[0], late, picked[2]], now=office.now)

    assert list(done.confirmed) == [first]
    assert [(key, error.code) for key, error in done.refused] == [
        (second, "stale_decision"),
        (second + 1, "duplicate_entry"),
    ]


def test_what_is_typed_over_a_cell_is_registered(office: Office) -> None:
    office.proposed(b"one", numbered(1))
    [row] = rows(office)

    with office.store.begin() as tx:
        done = grid.confirm(tx, office.clerk, [chosen(row, hours="16")], now=office.now)
        entry = entries.show(tx, office.clerk, done.confirmed[row.proposal_id])

    assert entry.values["hours"] == "16"


def test_only_who_may_confirm_confirms_and_only_what_is_his(office: Office) -> None:
    office.proposed(b"one", numbered(1))
    picked = [chosen(row) for row in rows(office)]

    with pytest.raises(NotAllowed), office.store.begin() as tx:
        grid.confirm(tx, office.uploader, picked, now=office.now)
    with pytest.raises(NotFound), office.store.begin() as tx:
        grid.confirm(tx, office.clerk, [replace(picked[0], proposal_id=99)], now=office.now)


@pytest.mark.parametrize(("share", "drawn"), [(0.0, 0), (0.1, 1), (0.5, 2), (1.0, 4)])
def test_the_server_draws_the_share_rounded_up(office: Office, share: float, drawn: int) -> None:
    confirm(office, share=share)

    with office.store.view() as tx:
        assert len(lookers.waiting(tx, office.clerk)) == drawn
        [batch] = second_look.batches(tx, office.clerk)
    assert (batch.size, batch.waiting) == (4, drawn)


def test_two_that_say_the_same_settle_it(office: Office) -> None:
    confirm(office, share=0.1)
    with office.store.begin() as tx:
        second = make_account(tx, "second", Role.CLERK, office.unit_id)

    item, same = look(office, second)

    assert same
    with pytest.raises(StaleDecision), office.store.begin() as tx:
        second_look.look(tx, second, item, RIGHT, now=office.now)
    with office.store.view() as tx:
        assert lookers.waiting(tx, office.clerk) == []


def test_an_error_opens_everything_that_nobody_found_right(office: Office) -> None:
    done = confirm(office, share=0.5)
    look(office, office.clerk)
    item, same = look(office, office.clerk, hours="8")
    with office.store.begin() as tx:
        told = second_look.show(tx, office.clerk, item)
        number = second_look.decide(tx, office.clerk, item, "wrong", now=office.now)

    assert (same, told.confirmed["hours"], told.typed["hours"], number) == (False, "24", "8", 3)
    with office.store.view() as tx:
        [batch] = second_look.batches(tx, office.clerk)
        states = [entries.show(tx, office.clerk, key).state for key in done.confirmed.values()]
        opened = [proposals.show(tx, office.clerk, key) for key in done.confirmed]
        actions = [event.action for event in audit.events(tx, _auditor(office), limit=100)]
    assert (batch.right, batch.wrong, batch.reopened) == (1, 1, 2)
    assert sorted(states) == ["counted", "void", "void", "void"]
    assert {view.reason.code for view in opened if view.reason} == {"undo_second_look"}
    assert actions.count("batch.look") == 3
    assert actions.count("batch.reopen") == 1


def test_an_error_leaves_alone_what_was_confirmed_anew_by_itself(office: Office) -> None:
    done = confirm(office, share=1.0)
    item, _ = look(office, office.clerk, hours="8")
    with office.store.begin() as tx:
        wrong = tx.session.get_one(BatchItem, item).entry_id
    apart = next(key for key, entry in done.confirmed.items() if entry != wrong)
    with office.store.begin() as tx:
        shown = proposals.show(tx, office.clerk, apart)
        opened = proposals.undo(
            tx,
            office.clerk,
            apart,
            version=shown.version,
            reason="undo_slip",
            words="",
            now=office.now,
        )
        anew = proposals.confirm(
            tx,
            office.clerk,
            apart,
            version=opened.version,
            digest=opened.digest,
            values={},
            person_id="P1",
            now=office.now,
        )

    with office.store.begin() as tx:
        number = second_look.decide(tx, office.clerk, item, "wrong", now=office.now)

    with office.store.view() as tx:
        assert (number, entries.show(tx, office.clerk, anew.entry_id).state) == (3, "counted")


def test_two_clerks_who_confirm_the_same_many_in_other_orders_both_end(office: Office) -> None:
    for one in range(6):
        office.proposed(f"paper {one}".encode(), numbered(one))
    picked = [chosen(row) for row in rows(office)]

    def all_of(order: list[Chosen]) -> int:
        with office.store.begin() as tx:
            return len(grid.confirm(tx, office.clerk, order, now=office.now).confirmed)

    with ThreadPoolExecutor(2) as beside:
        numbers = list(beside.map(all_of, [picked, picked[::-1]]))

    assert sorted(numbers) == [0, 6]


def test_who_confirmed_does_not_look_at_it_himself(office: Office) -> None:
    for one in range(2):
        office.proposed(f"paper {one}".encode(), numbered(one))
    picked = [chosen(row) for row in rows(office)]
    with office.store.begin() as tx:
        second_look.confirm(tx, office.clerk, COURSE, picked, share=1, now=office.now)
        other = make_account(tx, "other", Role.CLERK, office.unit_id)
        drawn = lookers.waiting(tx, other)
        own = lookers.waiting(tx, office.clerk)

    assert (len(drawn), len(own)) == (2, 0)
    with pytest.raises(NotFound), office.store.view() as tx:
        second_look.show(tx, office.clerk, drawn[0])
    with pytest.raises(NotFound), office.store.begin() as tx:
        second_look.look(tx, office.clerk, drawn[0], RIGHT, now=office.now)


def test_where_a_unit_has_one_clerk_the_department_above_takes_the_second_look(
    office: Office,
) -> None:
    done = confirm_alone(office)
    with office.store.begin() as tx:
        above = make_account(tx, "above", Role.VERIFIER, office.unit_id)
        [first, second] = lookers.waiting(tx, above)
        own = lookers.own(tx, office.clerk)
    with office.store.begin() as tx:
        same = second_look.look(tx, above, first, {"hours": "8"}, now=office.now)
        number = second_look.decide(tx, above, first, "wrong", now=office.now)

    with office.store.view() as tx:
        [batch] = second_look.batches(tx, above)
        opened = [proposals.show(tx, office.clerk, key) for key in done.confirmed]
        left = lookers.waiting(tx, above)
    assert (own.count, own.names, own.above) == (2, ("above先生",), True)
    assert (same, number, left) == (False, 2, [])
    assert (batch.unit, batch.wrong, batch.reopened) == ("测试研究院", 1, 1)
    assert {view.state for view in opened} == {"open"}
    assert second > first


def test_the_department_above_is_not_asked_for_what_another_clerk_can_look_at(
    office: Office,
) -> None:
    confirm_alone(office)
    with office.store.begin() as tx:
        above = make_account(tx, "above", Role.VERIFIER, office.unit_id)
        alone = lookers.waiting(tx, above)
        other = make_account(tx, "other", Role.CLERK, office.unit_id)
        beside = lookers.waiting(tx, above)
        own = lookers.own(tx, office.clerk)

    assert (len(alone), beside) == (2, [])
    assert (own.names, own.above) == ((other.name,), False)


def test_a_clerk_is_told_where_nobody_may_take_the_second_look(office: Office) -> None:
    confirm_alone(office)
    with office.store.begin() as tx:
        far = units.create_unit(tx, by=None, name="别处", parent_id=None, now=office.now)
        stranger = make_account(tx, "stranger", Role.VERIFIER, far.unit_id)
        [item, _] = looks.confirmed_by(tx, office.clerk.account_id)
        own = lookers.own(tx, office.clerk)
        waiting = lookers.waiting(tx, stranger)

    assert (own.count, own.names, waiting) == (2, (), [])
    with pytest.raises(NotFound), office.store.view() as tx:
        second_look.show(tx, stranger, item)


def test_nobody_takes_the_second_look_at_his_own_paper_or_by_a_second_account(
    office: Office,
) -> None:
    with office.store.begin() as tx:
        first = make_account(tx, "first", Role.CLERK, office.unit_id, person_id="P2")
        himself = make_account(tx, "himself", Role.CLERK, office.unit_id, person_id="P1")
        again = make_account(tx, "again", Role.VERIFIER, office.unit_id, person_id="P2")
    confirm_alone(office, by=first)
    with office.store.begin() as tx:
        accounts.set_active(tx, _admin(tx), office.clerk.account_id, active=False, now=office.now)
        item = looks.confirmed_by(tx, first.account_id)[0]
        waiting = [lookers.waiting(tx, one) for one in (himself, again)]
        above = make_account(tx, "above", Role.VERIFIER, office.unit_id)
        for_another = lookers.waiting(tx, above)

    assert waiting == [[], []]
    assert len(for_another) == 2
    for one in (himself, again):
        with pytest.raises(NotFound), office.store.view() as tx:
            second_look.show(tx, one, item)


def test_a_slip_at_the_second_look_changes_nothing(office: Office) -> None:
    done = confirm(office, share=0.1)
    item, _ = look(office, office.clerk, hours="8")

    with office.store.begin() as tx:
        number = second_look.decide(tx, office.clerk, item, "right", now=office.now)

    with office.store.view() as tx:
        states = {entries.show(tx, office.clerk, key).state for key in done.confirmed.values()}
    assert (number, states) == (0, {"counted"})


def test_the_second_look_is_of_ones_own_unit_and_says_something(office: Office) -> None:
    confirm(office, share=0.1)
    with office.store.begin() as tx:
        item = lookers.waiting(tx, office.clerk)[0]

    with pytest.raises(InvalidInput), office.store.begin() as tx:
        second_look.look(tx, office.clerk, item, {}, now=office.now)
    far = replace(office.clerk, unit_id=99)
    with pytest.raises(NotFound), office.store.begin() as tx:
        second_look.look(tx, far, item, RIGHT, now=office.now)
    with pytest.raises(StaleDecision), office.store.begin() as tx:
        second_look.decide(tx, office.clerk, item, "wrong", now=office.now)


def test_the_strip_of_a_row_is_the_line_of_its_own_values(office: Office) -> None:
    title, top = (0.3, 0.1, 0.7, 0.13), 0.4

    def placed(value: str, box: tuple[float, float, float, float]) -> Field[str]:
        return replace(a_field(value), box=box)

    listed = [
        replace(
            numbered(n),
            content=placed(COURSE, title),
            name=placed("王小明", (0.1, top + n / 10, 0.2, top + n / 10 + 0.04)),
            certificate_no=placed(f"N-{n}", (0.7, top + n / 10, 0.9, top + n / 10 + 0.05)),
        )
        for n in range(2)
    ]
    receipt = office.upload()
    office.read(receipt, *listed, kind=KindCode.ROSTER)
    with office.store.begin() as tx:
        paged(tx, receipt.number)
        found = grid.of_paper(tx, office.clerk, receipt.number)

    assert [row.box for row in found] == [
        pytest.approx((0.1, 0.4, 0.9, 0.45)),
        pytest.approx((0.1, 0.5, 0.9, 0.55)),
    ]
    with office.store.begin() as tx:  # who looks again is told which line is meant, and no value
        second_look.confirm(
            tx, office.clerk, COURSE, list(map(chosen, found)), share=1, now=office.now
        )
        other = make_account(tx, "other", Role.CLERK, office.unit_id)
        views = [second_look.show(tx, other, item) for item in lookers.waiting(tx, other)]
    shown = {view.place: view.strip[1] for view in views if view.strip}
    assert shown == {1: found[0].box, 2: found[1].box}
    assert {view.places for view in views} == {2}


def paged(tx: Tx, number: str) -> None:
    """Keep a picture of the first page of a file."""
    upload = tx.session.query(Upload).filter_by(number=number).one()
    tx.session.add(Page(upload_id=upload.id, number=1, sha256=upload.sha256, width=9, height=9))
    tx.session.flush()


def test_all_entries_of_a_paper_stand_in_the_order_of_its_pages(office: Office) -> None:
    receipt = office.upload()
    office.read(receipt, *(numbered(n, name=a_field("王小明").value) for n in range(3)))

    with office.store.view() as tx:
        found = grid.of_paper(tx, office.clerk, receipt.number)
        card = uploads.card(tx, office.clerk, receipt.number)

    assert [row.named["certificate_no"] for row in found] == ["TJ-0", "TJ-1", "TJ-2"]
    assert [row.proposal_id for row in found] == [line.proposal_id for line in card.entries]


def _admin(tx: Tx) -> Actor:
    return make_account(tx, "admin", Role.ADMIN, None)


def _auditor(office: Office) -> Actor:
    return replace(office.clerk, role=Role.AUDITOR, unit_id=None)


def _certificate(tx: object, office: Office, item: int) -> str:
    entry_id = tx.session.get_one(BatchItem, item).entry_id  # type: ignore[attr-defined]
    return entries.show(tx, office.clerk, entry_id).values["certificate_no"]  # type: ignore[arg-type]


def test_a_list_of_one_person_is_confirmed_with_as_many_questions_as_it_has_rows(
    office: Office,
) -> None:
    asked: list[str] = []
    event.listen(office.store.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    counts = []
    for number in (10, 20, 40):
        keys = office.listed(
            f"{number}".encode(), *(numbered(number * 7919 + one) for one in range(number))
        )
        with office.store.begin() as tx:
            found = grid.of_paper(tx, office.clerk, _paper(tx, office, keys[0]))
            asked.clear()
            picked = [chosen(row) for row in found]
            done = grid.confirm(tx, office.clerk, picked, now=office.now)
            counts.append(len(asked))
        assert len(done.confirmed) == number

    assert counts[2] - counts[1] <= 2 * (counts[1] - counts[0])


def _paper(tx: Tx, office: Office, proposal_id: int) -> str:
    return proposals.show(tx, office.clerk, proposal_id).upload_number
