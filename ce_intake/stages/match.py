"""Say whose paper it is, by a register of people."""

from __future__ import annotations

from dataclasses import replace

from ce_intake.ports import People
from ce_intake.values import Entry


def match(entry: Entry, people: People | None) -> Entry:
    """*entry* with the person it is about; unchanged where there is no register."""
    if people is None:
        return entry
    person = people.match(
        name=entry.name.value or "",
        id_number=entry.id_number.value or "",
        employer=entry.employer.value or "",
        year=entry.credit_year.value,
    )
    return replace(entry, person=person)
