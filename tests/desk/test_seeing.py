"""Who sees what: one's own, one's unit's, one's subtree's; all else does not exist."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from an_office import ID_NUMBER, Office, an_entry, make_account

from ce_intake.desk import entries, grid, ledger, people, proposals, units, upload_views, uploads
from ce_intake.desk.actors import Actor, Role
from ce_intake.errors import InvalidInput, NotFound
from ce_intake.store.session import Tx
from ce_intake.values import Person


@pytest.fixture
def others(office: Office) -> dict[str, Actor]:
    """People elsewhere: another unit, the department above, a colleague, administration."""
    with office.store.begin() as tx:
        above = units.create_unit(tx, by=None, name="上级主管", parent_id=None, now=office.now)
        below = units.create_unit(
            tx, by=None, name="下属单位", parent_id=above.unit_id, now=office.now
        )
        return {
            "clerk below": make_account(tx, "c2", Role.CLERK, below.unit_id),
            "uploader below": make_account(tx, "u2", Role.UPLOADER, below.unit_id),
            "verifier above": make_account(tx, "v2", Role.VERIFIER, above.unit_id),
            "verifier below": make_account(tx, "v3", Role.VERIFIER, below.unit_id),
            "colleague": make_account(tx, "u3", Role.UPLOADER, office.unit_id),
            "verifier here": make_account(tx, "v4", Role.VERIFIER, office.unit_id),
            "admin": make_account(tx, "a2", Role.ADMIN, None),
            "auditor": make_account(tx, "a3", Role.AUDITOR, None),
        }


SIGHTS: dict[str, Callable[[Tx, Actor, upload_views.Receipt], object]] = {
    "card": lambda tx, actor, receipt: uploads.card(tx, actor, receipt.number),
    "original": lambda tx, actor, receipt: uploads.original(tx, actor, receipt.number),
    "proposals": lambda tx, actor, receipt: grid.of_paper(tx, actor, receipt.number),
}


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize(
    ("who", "sees"),
    [
        ("clerk below", False),
        ("uploader below", False),
        ("verifier above", False),
        ("verifier below", False),
        ("colleague", False),
        ("verifier here", True),
        ("admin", False),
        ("auditor", False),
    ],
)
def test_a_file_of_this_unit_is_seen_only_by_those_who_may(
    office: Office, others: dict[str, Actor], who: str, sees: bool, sight: str
) -> None:
    receipt = office.upload()
    with office.store.view() as tx:
        if sees:
            assert SIGHTS[sight](tx, others[who], receipt) is not None
        else:
            with pytest.raises(NotFound):
                SIGHTS[sight](tx, others[who], receipt)


def test_a_department_sees_the_units_below_it(office: Office, others: dict[str, Actor]) -> None:
    receipt = office.upload(by=others["uploader below"])

    with office.store.view() as tx:
        assert uploads.card(tx, others["verifier above"], receipt.number).number
        assert uploads.card(tx, others["clerk below"], receipt.number).number
        assert len(uploads.listed(tx, others["verifier above"])) == 1
        with pytest.raises(NotFound):
            uploads.card(tx, office.clerk, receipt.number)


def test_the_same_bytes_in_another_unit_are_no_duplicate(
    office: Office, others: dict[str, Actor]
) -> None:
    office.upload(b"%PDF same")

    assert office.upload(b"%PDF same", by=others["uploader below"]).duplicate_of is None
    assert office.upload(b"%PDF same", by=others["colleague"]).duplicate_of is None


def test_a_person_sees_his_own_year_and_nobody_elses(
    office: Office, others: dict[str, Actor]
) -> None:
    office.confirm(office.proposed(), subject="professional", credit_year="2025")
    office.confirm(
        office.proposed(b"%PDF 2", an_entry(certificate_no="2")), subject="public", hours="32"
    )

    with office.store.view() as tx:
        mine = ledger.year(tx, office.uploader, "P1", 2025, policy="tianjin")
        assert ledger.years(tx, office.uploader, "P1") == [2025]
        with pytest.raises(NotFound):
            ledger.year(tx, others["colleague"], "P1", 2025, policy="tianjin")

    assert (mine.total, mine.professional, mine.public) == (56, 24, 32)
    assert mine.target is not None
    assert mine.target.total == 90
    assert "hours_short" in [finding.code for finding in mine.shortfalls]


@pytest.mark.parametrize(
    ("title_level", "high_tech", "hours"),
    [("中级", False, 96), ("高级", False, 144), ("", True, 144)],
)
def test_senior_titles_and_high_tech_work_owe_more(
    office: Office, title_level: str, high_tech: bool, hours: int
) -> None:
    with office.store.begin() as tx:
        cells = {"title_level": title_level, "high_tech": "是" if high_tech else ""}
        seen = people.show(tx, office.clerk, "P1").seen
        people.change(tx, office.clerk, "P1", cells, seen=seen, now=office.now)

    with office.store.view() as tx:
        year = ledger.year(tx, office.clerk, "P1", 2018, policy="tianjin")

    assert year.target is not None
    assert year.target.total == hours


def test_a_void_entry_is_shown_in_the_year_and_counts_nothing(office: Office) -> None:
    entry = office.confirm(office.proposed())
    assert isinstance(entry, entries.EntryView)
    with office.store.begin() as tx:
        entries.void(tx, office.clerk, entry.entry_id, version=1, reason="登错", now=office.now)

    with office.store.view() as tx:
        year = ledger.year(tx, office.clerk, "P1", 2025, policy="tianjin")

    assert (year.total, [line.state for line in year.lines]) == (0, ["void"])


def test_people_are_found_by_name_and_by_whole_number_and_shown_masked(office: Office) -> None:
    with office.store.view() as tx:
        [by_name] = people.search(tx, office.clerk, "王小")
        [by_number] = people.search(tx, office.clerk, ID_NUMBER)
        assert people.search(tx, office.clerk, ID_NUMBER[:10]) == []

    assert by_name == by_number
    assert by_name.id_masked == "*" * 14 + ID_NUMBER[-4:]


def test_a_whole_number_is_shown_for_a_reason_that_is_kept(office: Office) -> None:
    with pytest.raises(InvalidInput), office.store.begin() as tx:
        people.unmask(tx, office.clerk, "P1", reason=" ", now=office.now)
    with office.store.begin() as tx:
        shown = people.unmask(tx, office.clerk, "P1", reason="核对原件", now=office.now)

    assert shown == ID_NUMBER


def test_no_identity_number_lies_open_in_the_database(office: Office) -> None:
    office.confirm(office.proposed())

    connection = office.store.engine.raw_connection()
    try:
        cursor = connection.cursor()
        for table in ("person", "reading", "proposal", "entry_version", "audit_value"):
            cursor.execute(f"SELECT * FROM {table}")
            assert ID_NUMBER not in str(cursor.fetchall())
    finally:
        connection.close()


def test_a_person_of_another_unit_can_be_neither_found_nor_confirmed(
    office: Office, others: dict[str, Actor]
) -> None:
    below = others["clerk below"]
    with office.store.begin() as tx:
        person = Person(person_id="Q1", name="王小明")
        people.create(tx, below, person, now=office.now)
    proposal_id = office.proposed()
    with office.store.view() as tx:
        shown = proposals.show(tx, office.clerk, proposal_id)
        assert [found.person_id for found in people.search(tx, office.clerk, "王")] == ["P1"]

    with pytest.raises(InvalidInput), office.store.begin() as tx:
        proposals.confirm(
            tx,
            office.clerk,
            proposal_id,
            version=1,
            digest=shown.digest,
            values={},
            person_id="Q1",
            now=office.now,
        )
