"""A value that was typed on one entry of a paper and taken over on others says where it is from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from an_office import Office, an_entry, make_account

from ce_intake.desk import audit, entries, grid, proposals, units
from ce_intake.desk.actors import Role
from ce_intake.desk.grid import Chosen
from ce_intake.store import entries as rows
from ce_intake.values import Entry


def a_list(office: Office, *numbers: str) -> list[int]:
    """A score sheet with a line for each number; the keys of its proposals."""
    return office.listed(b"a list", *(_line(number) for number in numbers))


def confirm(office: Office, key: int, taken: dict[str, int], **values: str) -> entries.EntryView:
    """Confirm with values of which some are said to come from other proposals."""
    with office.store.view() as tx:
        shown = proposals.show(tx, office.clerk, key)
    with office.store.begin() as tx:
        return proposals.confirm(
            tx,
            office.clerk,
            key,
            version=shown.version,
            digest=shown.digest,
            values=values,
            taken=taken,
            person_id="P1",
            now=office.now,
        )


def test_what_was_taken_from_another_entry_says_so_in_the_version_and_in_the_trail(
    office: Office,
) -> None:
    first, second = a_list(office, "A-1", "A-2")
    source = confirm(office, first, {}, hours="32", end_date="2025-05-15")

    made = confirm(
        office, second, {"hours": first, "end_date": first}, hours="32", end_date="2025-05-15"
    )

    assert source.versions[0].taken == {}
    assert made.versions[0].taken == {"hours": source.entry_id, "end_date": source.entry_id}
    auditor = replace(office.clerk, role=Role.AUDITOR, unit_id=None)
    with office.store.view() as tx:
        newest, before = audit.events(tx, auditor, thing=f"entry/{made.entry_id}")
    assert (newest.action, newest.reason) == ("entry.take", f"entry/{source.entry_id}")
    assert (before.action, before.reason) == ("entry.confirm", "")


@pytest.mark.parametrize("claim", ["typed over", "of an open one", "of itself", "of none"])
def test_what_cannot_be_shown_to_come_from_an_entry_is_not_said_to(
    office: Office, claim: str
) -> None:
    first, second, third = a_list(office, "A-1", "A-2", "A-3")
    confirm(office, first, {}, hours="32")
    sources = {"typed over": first, "of an open one": third, "of itself": second, "of none": 999}

    made = confirm(
        office,
        second,
        {"hours": sources[claim]},
        hours="31" if claim == "typed over" else "32",
    )

    assert made.versions[0].taken == {}


def test_nothing_comes_from_what_was_taken_back_or_belongs_to_another_unit(office: Office) -> None:
    first, second, third = a_list(office, "A-1", "A-2", "A-3")
    source = confirm(office, first, {}, hours="32")
    with office.store.begin() as tx:
        far = units.create_unit(tx, by=None, name="别处", parent_id=None, now=office.now)
        near, office.clerk = office.clerk, make_account(tx, "far", Role.CLERK, far.unit_id)
    with office.store.view() as tx:
        assert rows.made_of(tx, far.unit_id, [first]) == {}
    office.clerk = near
    with office.store.begin() as tx:
        entries.void(tx, near, source.entry_id, version=1, reason="看错", now=office.now)

    assert confirm(office, second, {"hours": first}, hours="32").versions[0].taken == {}
    assert confirm(office, third, {"hours": second}, hours="32").versions[0].taken != {}


def test_a_row_filled_from_one_beneath_it_says_so_too(office: Office) -> None:
    keys = a_list(office, "A-1", "A-2")
    with office.store.view() as tx:
        listed = [proposals.show(tx, office.clerk, key) for key in keys]
    picked = [
        Chosen(
            proposal_id=one.proposal_id,
            version=one.version,
            digest=one.digest,
            values={"hours": "32"},
            taken={"hours": keys[1]} if one.proposal_id == keys[0] else {},
        )
        for one in listed
    ]

    with office.store.begin() as tx:
        done = grid.confirm(tx, office.clerk, picked, now=office.now)
        upper = entries.show(tx, office.clerk, done.confirmed[keys[0]])

    assert upper.versions[0].taken == {"hours": done.confirmed[keys[1]]}


def _line(number: str) -> Entry:
    return an_entry(certificate_no=number, content=f"课程 {number}")
