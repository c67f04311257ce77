"""What is shown of a confirmed entry and its versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from ce_intake.desk import values_in
from ce_intake.store import entries, people, tables
from ce_intake.store.session import Tx
from ce_intake.values import FIELD_NAMES


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryVersionView:
    """One version: who (经办人), when, what and why."""

    version: int
    action: str  # confirm, amend, void
    values: Mapping[str, str]
    reason: str
    by_name: str
    at: datetime
    digest: str
    taken: Mapping[str, int]  # by field, the entry that its value was taken from


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """A confirmed entry as it now stands, with how it came to be."""

    entry_id: int
    proposal_id: int
    upload_number: str
    upload_sha256: str
    person_id: str
    person_name: str
    state: str  # counted, void
    version: int
    eligible: bool
    credit_year: int | None
    subject: str | None
    hours: Decimal | None
    values: Mapping[str, str]
    versions: tuple[EntryVersionView, ...]


def entry_view(tx: Tx, row: tables.Entry) -> EntryView:
    """The entry with all its versions, the newest last."""
    versions = tuple(_version(item) for item in entries.versions(tx, row.id))
    person = people.get(tx, row.person_id)
    return EntryView(
        entry_id=row.id,
        proposal_id=row.proposal_id,
        upload_number=row.upload.number,
        upload_sha256=row.upload.sha256,
        person_id=row.person_id,
        person_name=person.name if person else "",
        state=row.state,
        version=row.version,
        eligible=row.eligible,
        credit_year=row.credit_year,
        subject=row.subject,
        hours=row.hours,
        values=versions[-1].values,
        versions=versions,
    )


def _version(row: tables.EntryVersion) -> EntryVersionView:
    return EntryVersionView(
        version=row.version,
        action=row.action,
        values={name: values_in.as_text(name, row.content[name]) for name in FIELD_NAMES},
        reason=row.reason,
        by_name=row.by_name,
        at=row.at,
        digest=row.digest,
        taken=row.evidence.get("taken", {}),
    )
