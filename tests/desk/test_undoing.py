"""Undoing a confirmation: the entry is void and stays, the paper is open, until the year closes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from an_office import Office, an_entry

from ce_intake.desk import entries, proposals
from ce_intake.errors import InvalidInput, NotFound, StaleDecision, YearLocked
from ce_intake.policies import deadlines
from ce_intake.store import migrate
from ce_intake.store.tables import Entry


def undo(office: Office, proposal_id: int, *, version: int = 2, reason: str = "undo_slip") -> None:
    """Undo as the clerk."""
    with office.store.begin() as tx:
        proposals.undo(
            tx,
            office.clerk,
            proposal_id,
            version=version,
            reason=reason,
            words="看错了",
            now=office.now,
        )


def test_an_undone_confirmation_is_void_kept_and_open_again(office: Office) -> None:
    proposal_id = office.proposed()
    made = office.confirm(proposal_id)

    undo(office, proposal_id)

    with office.store.view() as tx:
        entry = entries.show(tx, office.clerk, made.entry_id)  # type: ignore[attr-defined]
        shown = proposals.show(tx, office.clerk, proposal_id)
    assert (entry.state, [version.action for version in entry.versions]) == (
        "void",
        ["confirm", "void"],
    )
    assert entry.versions[-1].reason == "undo_slip 看错了"
    assert (shown.state, [one.entry_id for one in shown.earlier]) == ("open", [entry.entry_id])


def test_what_was_undone_can_be_confirmed_again_and_counts_once(office: Office) -> None:
    proposal_id = office.proposed()
    first = office.confirm(proposal_id)
    undo(office, proposal_id)

    second = office.confirm(proposal_id, hours="16")

    with office.store.view() as tx:
        shown = proposals.show(tx, office.clerk, proposal_id)
    assert shown.entry_id == second.entry_id != first.entry_id  # type: ignore[attr-defined]
    assert (shown.state, shown.reason) == ("confirmed", None)


def test_what_was_taken_back_is_no_loss_in_a_count_by_hand(
    office: Office, count_by_hand: Callable[[], dict[str, int]]
) -> None:
    proposal_id = office.proposed()
    made = office.confirm(proposal_id)
    undo(office, proposal_id)
    assert count_by_hand()["confirmed_without_entry"] == 0

    with office.store.begin() as tx:  # a fault: it is open and counts all the same
        tx.session.get_one(Entry, made.entry_id).state = "counted"  # type: ignore[attr-defined]
    assert count_by_hand()["confirmed_without_entry"] == 1


def test_undoing_needs_a_reason_and_the_version_that_was_seen(office: Office) -> None:
    proposal_id = office.proposed()
    office.confirm(proposal_id)

    with pytest.raises(InvalidInput):
        undo(office, proposal_id, reason=" ")
    with pytest.raises(StaleDecision):
        undo(office, proposal_id, version=1)


def test_an_open_proposal_has_nothing_to_undo(office: Office) -> None:
    with pytest.raises(StaleDecision):
        undo(office, office.proposed(), version=1)


def test_nobody_from_another_unit_can_undo_it(office: Office) -> None:
    from an_office import make_account

    from ce_intake.desk import units
    from ce_intake.desk.actors import Role

    proposal_id = office.proposed()
    office.confirm(proposal_id)
    with office.store.begin() as tx:
        far = units.create_unit(tx, by=None, name="别处", parent_id=None, now=office.now)
        office.clerk = make_account(tx, "far", Role.CLERK, far.unit_id)

    with pytest.raises(NotFound):
        undo(office, proposal_id)


def test_a_verified_year_is_closed_to_undoing(office: Office) -> None:
    proposal_id = office.proposed(b"%PDF paper", an_entry(credit_year=2026))
    office.confirm(proposal_id)
    office.now = datetime(2027, 1, 20, 15, 59, tzinfo=UTC)  # still the 20th in Tianjin
    undo(office, proposal_id)
    office.now = datetime(2026, 12, 1, tzinfo=UTC)
    office.confirm(proposal_id)
    office.now = datetime(2027, 1, 20, 16, 1, tzinfo=UTC)

    with pytest.raises(YearLocked):
        undo(office, proposal_id, version=4)


@pytest.mark.parametrize(
    ("today", "year"),
    [(date(2026, 12, 31), 2026), (date(2027, 1, 20), 2026), (date(2027, 1, 21), 2027)],
)
def test_a_year_is_worked_on_until_it_is_verified(today: date, year: int) -> None:
    assert deadlines.working_year(today) == year


def test_what_is_registered_late_for_an_old_year_was_never_verified() -> None:
    today = date(2026, 3, 2)

    assert not deadlines.is_closed(2019, stood_since=today, today=today)
    assert deadlines.is_closed(2019, stood_since=date(2019, 6, 1), today=today)


def test_entries_of_an_older_database_keep_their_versions(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    migrate.upgrade(f"sqlite:///{path}", to="0002")
    with sqlite3.connect(path) as plain:
        for table in ("unit", "person", "account", "blob", "upload", "reading", "proposal"):
            _a_row(plain, table)
        _a_row(plain, "entry", state="counted")
        _a_row(plain, "entry_version", entry_id=1)

    migrate.upgrade(f"sqlite:///{path}")

    with sqlite3.connect(path) as plain:
        names = {row[1] for row in plain.execute("PRAGMA index_list(entry)")}
        kept = plain.execute("SELECT entry_id FROM entry_version JOIN entry ON id = entry_id")
        assert kept.fetchall() == [(1,)]
    assert {"uq_entry_proposal", "uq_entry_person_certificate"} <= names


def test_a_migration_that_would_leave_loose_rows_is_undone(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    migrate.upgrade(f"sqlite:///{path}", to="0002")
    with sqlite3.connect(path) as plain:
        _a_row(plain, "entry", state="counted")  # of no proposal at all

    with pytest.raises(RuntimeError, match="points to nothing"):
        migrate.upgrade(f"sqlite:///{path}")

    with sqlite3.connect(path) as plain:
        assert plain.execute("SELECT version_num FROM alembic_version").fetchall() == [("0002",)]


STATES = {"person": "active", "upload": "confirmed", "proposal": "confirmed"}


def _a_row(plain: sqlite3.Connection, table: str, **given: object) -> None:
    """A row in which everything that must be said is 1, or what is given."""
    values = {"state": STATES.get(table), "role": "clerk", "pool": "bulk", "sha256": "1"}
    values |= {"fields": "{}", **given}
    columns = [row for row in plain.execute(f"PRAGMA table_info({table})") if row[3] or row[5]]
    names = [row[1] for row in columns]
    row = [values.get(name) or "1" for name in names]
    marks = ", ".join("?" * len(row))
    plain.execute(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", row)
