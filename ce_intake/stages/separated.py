"""What a separator sheet says of the documents behind it.

It is the word of whoever put the sheet there: a candidate is named by it, nothing is decided.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ce_intake.ports import People
from ce_intake.stages.split import Division
from ce_intake.values import Candidate, Document, Entry, PersonMatch

SCORE = 0.5  # of a candidate that only a separator names


def facts_behind(division: Division) -> tuple[Mapping[str, str], ...]:
    """For each document the facts of the separator before it; empty where there is none."""
    known = {separator.page: separator.facts for separator in division.separators}
    at: dict[int, Mapping[str, str]] = {}
    now: Mapping[str, str] = {}
    for note in division.notes:
        at[note.page] = now = known.get(note.page, now)
    return tuple(at.get(group[0].page.number, {}) for group in division.groups)


def named(document: Document, facts: Mapping[str, str], people: People | None) -> Document:
    """The document with the person of its separator among those who may be meant."""
    person_id = facts.get("person_id")
    if person_id is None or people is None or people.get(person_id) is None:
        return document
    entries = tuple(_named(entry, person_id) for entry in document.entries)
    return replace(document, entries=entries)


def _named(entry: Entry, person_id: str) -> Entry:
    match = entry.person or PersonMatch()
    known = any(one.person_id == person_id for one in match.candidates)
    if match.person_id is not None or known:
        return entry
    added = Candidate(person_id=person_id, score=SCORE, reasons=("separator_names",))
    return replace(entry, person=replace(match, candidates=(*match.candidates, added)))
