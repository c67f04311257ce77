"""Certificate numbers are kept as they are compared, also those that an earlier version kept."""

from __future__ import annotations

from an_office import Office, an_entry
from sqlalchemy import text

from ce_intake.desk import proposals
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import open_engine
from ce_intake.values import PartialDate

KEYS = "SELECT id, certificate_key FROM {table} ORDER BY id"


def confirmed(office: Office, content: bytes, number: str, *, year: int) -> int:
    """Register a paper with this number; the entry's key."""
    entry = an_entry(certificate_no=number, end_date=PartialDate(year, 3, 4), content=f"第{year}课")
    proposal_id = office.proposed(content, entry)
    with office.store.begin() as tx:
        shown = proposals.show(tx, office.clerk, proposal_id)
        return proposals.confirm(
            tx,
            office.clerk,
            proposal_id,
            version=shown.version,
            digest=shown.digest,
            values={},
            person_id="P1",
            now=office.now,
        ).entry_id


def test_what_an_earlier_version_kept_is_compared_as_it_is_now(
    office: Office, settings: Settings
) -> None:
    first = confirmed(office, b"one", "A-1", year=2021)
    second = confirmed(office, b"two", "B-2", year=2022)
    third = confirmed(office, b"three", "C-3", year=2023)
    engine = open_engine(settings.database)
    before = {first: "NO.2018--1 #2", second: "NO7", third: "7"}
    with engine.begin() as connection:
        for table in ("entry", "proposal"):
            for key, number in before.items():
                change = f"UPDATE {table} SET certificate_key = :number WHERE id = :key"
                connection.execute(text(change), {"number": number, "key": key})
        connection.execute(text("ALTER TABLE recognised DROP COLUMN alone"))  # since 0016
        connection.execute(text("UPDATE alembic_version SET version_num = '0013'"))

    migrate.upgrade(settings.database)

    with engine.connect() as connection:
        entries, papers = (
            {row[0]: row[1] for row in connection.execute(text(KEYS.format(table=table)))}
            for table in ("entry", "proposal")
        )
    engine.dispose()
    assert entries == {first: "2018-1 #2", second: "NO7", third: "7"}, "two of one person stay two"
    assert papers == {first: "2018-1 #2", second: "7", third: "7"}
