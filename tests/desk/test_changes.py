"""After a year is verified, nothing of it changes without a second person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from an_office import Office, make_account

from ce_intake.desk import agreeing, changes, entries
from ce_intake.desk.actors import Actor, Role
from ce_intake.errors import InvalidInput, NotAllowed, NotFound, OwnPaper, StaleDecision
from ce_intake.store.session import Tx

VERIFIED = datetime(2027, 3, 1, 4, 0, tzinfo=UTC)  # the entry is of 2025, confirmed in 2026


def registered(office: Office, *, confirmed: datetime) -> int:
    """An entry of 2025 that was confirmed then; its key."""
    office.now = confirmed
    made = office.confirm(office.proposed())
    office.now = VERIFIED
    return made.entry_id  # type: ignore[attr-defined,no-any-return]


@pytest.fixture
def entry_id(office: Office) -> int:
    """An entry that was part of what was verified."""
    return registered(office, confirmed=datetime(2026, 1, 10, 4, 0, tzinfo=UTC))


@pytest.fixture
def second(office: Office) -> Actor:
    """Another clerk of the unit."""
    with office.store.begin() as tx:
        return make_account(tx, "second", Role.CLERK, office.unit_id)


def ask(office: Office, entry_id: int, *, void: bool = False) -> int:
    """The clerk asks for 8 hours, or for a void; the key of what waits."""
    with office.store.begin() as tx:
        if void:
            entries.void(tx, office.clerk, entry_id, version=1, reason="重复", now=office.now)
        else:
            amend(tx, office, entry_id, {"hours": "8"})
        [one] = changes.waiting(tx, office.clerk)
    return one.change_id


def amend(tx: Tx, office: Office, entry_id: int, values: dict[str, str]) -> None:
    """The clerk corrects."""
    clerk, now = office.clerk, office.now
    entries.amend(tx, clerk, entry_id, version=1, values=values, reason="看错了", now=now)


def shown(office: Office, entry_id: int) -> tuple[str, str, int]:
    """State, hours and number of versions of the entry."""
    with office.store.view() as tx:
        view = entries.show(tx, office.clerk, entry_id)
    return view.state, view.values["hours"], len(view.versions)


def test_a_correction_waits_and_is_written_when_another_clerk_agrees(
    office: Office, entry_id: int, second: Actor
) -> None:
    change = ask(office, entry_id)
    before = shown(office, entry_id)

    with office.store.begin() as tx:
        agreeing.agree(tx, second, change, now=office.now)

    assert (before, shown(office, entry_id)) == (("counted", "24", 1), ("counted", "8", 2))
    with office.store.view() as tx:
        last = entries.show(tx, office.clerk, entry_id).versions[-1]
        assert changes.waiting(tx, office.clerk) == ()
    assert (last.action, last.by_name) == ("amend", "second先生")
    assert "clerk先生" in last.reason


def test_a_void_waits_too_and_the_supervising_department_may_agree(
    office: Office, entry_id: int
) -> None:
    change = ask(office, entry_id, void=True)
    with office.store.begin() as tx:
        verifier = make_account(tx, "verifier", Role.VERIFIER, office.unit_id)
        agreeing.agree(tx, verifier, change, now=office.now)

    assert shown(office, entry_id) == ("void", "24", 2)


def test_who_asked_does_not_agree_himself_but_may_take_it_back(
    office: Office, entry_id: int
) -> None:
    change = ask(office, entry_id)

    with pytest.raises(NotAllowed), office.store.begin() as tx:
        agreeing.agree(tx, office.clerk, change, now=office.now)
    with office.store.begin() as tx:
        agreeing.refuse(tx, office.clerk, change, now=office.now)

    assert shown(office, entry_id) == ("counted", "24", 1)
    with pytest.raises(StaleDecision), office.store.begin() as tx:
        agreeing.refuse(tx, office.clerk, change, now=office.now)


def test_nobody_else_and_nobody_about_himself_agrees(
    office: Office, entry_id: int, second: Actor
) -> None:
    change = ask(office, entry_id)
    far = replace(second, unit_id=99)
    own = replace(second, person_id="P1")

    for actor, error in ((far, NotFound), (own, OwnPaper), (office.uploader, NotAllowed)):
        with pytest.raises(error), office.store.begin() as tx:
            agreeing.agree(tx, actor, change, now=office.now)


def test_one_change_waits_at_a_time_and_what_cannot_be_right_is_told_at_once(
    office: Office, entry_id: int
) -> None:
    with pytest.raises(InvalidInput), office.store.begin() as tx:
        amend(tx, office, entry_id, {"hours": "viel"})
    ask(office, entry_id)

    with pytest.raises(StaleDecision), office.store.begin() as tx:
        amend(tx, office, entry_id, {"hours": "9"})


def test_what_was_registered_after_the_verification_is_corrected_by_one_clerk(
    office: Office,
) -> None:
    late = registered(office, confirmed=datetime(2026, 6, 1, 4, 0, tzinfo=UTC))

    with office.store.begin() as tx:
        amend(tx, office, late, {"hours": "8"})

    assert shown(office, late) == ("counted", "8", 2)
