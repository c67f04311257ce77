"""The trail names the first position that is not as it was written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from an_office import Office, an_entry
from sqlalchemy import text

from ce_intake.desk import audit
from ce_intake.desk.actors import Role
from ce_intake.store.session import Store
from ce_intake.store.verify import AuditReport

UNLOCK = {
    "sqlite": "DROP TRIGGER audit_event_no_{act}",
    "postgresql": "DROP TRIGGER IF EXISTS audit_event_written_once ON audit_event",
}


@pytest.fixture
def busy(office: Office) -> Office:
    """An office whose trail has a handful of events."""
    for number in range(4):
        office.proposed(f"%PDF {number}".encode(), an_entry(certificate_no=str(number)))
    return office


def verify(store: Store, folder: Path | None = None) -> AuditReport:
    with store.view() as tx:
        return audit.verify(tx, folder=folder)


def tamper(store: Store, *statements: str) -> None:
    """Do what somebody with rights on the database could do."""
    kind = store.engine.dialect.name
    with store.engine.begin() as connection:
        for act in ("update", "delete") if kind == "sqlite" else ("all",):
            connection.execute(text(UNLOCK[kind].format(act=act)))
        for statement in statements:
            connection.execute(text(statement))


def test_an_untouched_trail_is_whole(busy: Office) -> None:
    report = verify(busy.store)

    assert report.ok
    assert report.events >= 8


@pytest.mark.parametrize("act", ["UPDATE audit_event SET actor = 'x'", "DELETE FROM audit_event"])
def test_the_database_refuses_to_change_an_event(busy: Office, act: str) -> None:
    with (
        pytest.raises(Exception, match="written once"),
        busy.store.engine.begin() as connection,
    ):
        connection.execute(text(act))


@pytest.mark.parametrize(
    "act", ["UPDATE entry_version SET reason='x'", "DELETE FROM entry_version"]
)
def test_the_database_refuses_to_change_a_version_of_an_entry(office: Office, act: str) -> None:
    office.confirm(office.proposed())
    with (
        pytest.raises(Exception, match="written once"),
        office.store.engine.begin() as connection,
    ):
        connection.execute(text(act))


@pytest.mark.parametrize(
    "column", ["at", "actor", "role", "scope", "action", "object", "reason", "commitments"]
)
def test_an_altered_event_is_named(busy: Office, column: str) -> None:
    tamper(
        busy.store,
        f"UPDATE audit_event SET {column} = '~' || substr({column}, 2)"
        " WHERE stream = 'unit/1' AND seq = 3",
    )

    report = verify(busy.store)

    assert (report.ok, report.first_bad, report.problem) == (False, "unit/1 #3", "audit_altered")


def test_a_missing_event_is_named(busy: Office) -> None:
    tamper(
        busy.store,
        "DELETE FROM audit_value WHERE event_id IN"
        " (SELECT id FROM audit_event WHERE stream = 'unit/1' AND seq = 4)",
        "DELETE FROM audit_event WHERE stream = 'unit/1' AND seq = 4",
    )

    report = verify(busy.store)

    assert (report.first_bad, report.problem) == ("unit/1 #4", "audit_missing")


def test_a_cut_tail_is_named_by_the_stored_end(busy: Office) -> None:
    cut(busy.store, "unit/1", 5, heads=False)

    report = verify(busy.store)

    assert (report.first_bad, report.problem) == ("unit/1 #6", "audit_cut")


def test_a_cut_tail_with_a_forged_end_is_named_by_a_checkpoint(
    busy: Office, tmp_path: Path
) -> None:
    with busy.store.view() as tx:
        audit.checkpoint(tx, tmp_path / "anchors", now=busy.now)
    cut(busy.store, "unit/1", 5, heads=True)

    assert verify(busy.store).ok
    report = verify(busy.store, tmp_path / "anchors")
    assert (report.first_bad, report.problem) == ("unit/1 #6", "audit_cut")


def test_a_trail_grown_anew_after_a_cut_is_named_by_a_checkpoint(
    busy: Office, tmp_path: Path
) -> None:
    with busy.store.view() as tx:
        audit.checkpoint(tx, tmp_path / "anchors", now=busy.now)
    cut(busy.store, "unit/1", 7, heads=True)
    for number in range(9):
        busy.upload(f"%PDF other {number}".encode())

    assert verify(busy.store).ok
    report = verify(busy.store, tmp_path / "anchors")
    assert report.problem == "audit_rewritten"


def test_a_forged_checkpoint_is_refused(busy: Office, tmp_path: Path) -> None:
    with busy.store.view() as tx:
        path = audit.checkpoint(tx, tmp_path / "anchors", now=busy.now)
    written = path.read_text("utf-8")
    path.chmod(0o600)
    path.write_text(written.replace("unit/1 ", "unit/2 "), "utf-8")

    report = verify(busy.store, tmp_path / "anchors")

    assert (report.first_bad, report.problem) == (path.name, "audit_bad_anchor")


def test_an_altered_value_is_named(busy: Office) -> None:
    tamper(busy.store, "UPDATE audit_value SET value = 'other' WHERE name = 'sha256'")

    assert verify(busy.store).problem == "audit_value_altered"


def test_a_forgotten_value_leaves_the_chain_whole(busy: Office) -> None:
    tamper(busy.store, "DELETE FROM audit_value")

    assert verify(busy.store).ok


def cut(store: Store, stream: str, last: int, *, heads: bool) -> None:
    """Cut a stream behind *last*; with *heads*, forge the stored end too."""
    beyond = f"stream = '{stream}' AND seq > {last}"
    statements = [
        f"DELETE FROM audit_value WHERE event_id IN (SELECT id FROM audit_event WHERE {beyond})",
        f"DELETE FROM audit_event WHERE {beyond}",
    ]
    if heads:
        kept = f"SELECT hash FROM audit_event WHERE stream = '{stream}' AND seq = {last}"
        statements.append(
            f"UPDATE audit_head SET seq = {last}, hash = ({kept}) WHERE stream = '{stream}'"
        )
    tamper(store, *statements)


def test_an_auditor_sees_what_happened_to_one_thing_and_what_one_person_did(busy: Office) -> None:
    busy.confirm(1)
    busy.confirm(2)
    auditor = replace(busy.clerk, role=Role.AUDITOR, unit_id=None)
    with busy.store.view() as tx:
        everything = audit.events(tx, auditor)
        of_entry = audit.events(tx, auditor, thing="entry/1")
        of_clerk = audit.events(tx, auditor, who="clerk")
        of_nobody = audit.events(tx, auditor, thing="entry/1", who="nobody")

    assert [one.action for one in of_entry] == ["entry.confirm"]
    assert of_clerk == [one for one in everything if one.actor == "clerk"]
    assert len(of_entry) < len(of_clerk) < len(everything)
    assert of_nobody == []
