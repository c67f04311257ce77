"""Say whose paper it is, by a register of people, and what speaks for or against it.

A register's spelling corrects a look-alike character only where the identity number proves
the person; the words as read stay beside it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from ce_intake.ports import KnownValues, People
from ce_intake.values import Entry, Field, Finding, Person, PersonMatch

T = TypeVar("T")

SURE_ENOUGH = 0.995
"""Least probability of a person that needs no second look."""

PROOFS = frozenset({"same_id_number", "id_number_repaired", "same_booklet"})
UNITS = frozenset(
    {
        "same_employer",
        "former_employer",
        "employer_short_form",
        "employer_at_that_time",
        "employer_at_other_time",
    }
)
MASKS = frozenset({"id_number_fits_mask"})
MISSPELLINGS = frozenset({"name_character_differs", "name_character_lost"})
SPELLINGS = frozenset({"name_looks_alike", "name_character_unwritten"})
GONE = {"left": "person_left", "retired": "person_retired"}
OBJECTIONS = {
    "id_number_differs": "person_id_number_differs",
    "id_number_two_digits_off": "person_id_number_differs",
    "booklet_differs": "person_booklet_differs",
    "name_differs": "person_name_differs",
    "employer_differs": "person_employer_differs",
}


def match(entry: Entry, people: People | None) -> Entry:
    """*entry* with the person it is about; unchanged where there is no register."""
    if people is None:
        return entry
    person = people.match(
        name=entry.name.value or "",
        id_number=entry.id_number.value or "",
        employer=entry.employer.value or "",
        year=_year(entry),
        booklet=entry.booklet,
    )
    spelled = entry if person.known is None else _spelled(entry, person, person.known)
    found = (*_findings(person), *_gone(person.known))
    return replace(spelled, person=person, findings=(*entry.findings, *found))


def match_values(
    entry: Entry,
    *,
    courses: KnownValues | None,
    issuers: KnownValues | None,
    units: KnownValues | None = None,
) -> Entry:
    """*entry* with course, unit and issuer spelled as their registers do, where there are some."""
    if courses is not None:
        entry = replace(entry, content=_known(entry.content, courses))
    if units is not None:
        entry = replace(entry, employer=_known(entry.employer, units))
    if issuers is None or entry.issuer.value is None:
        return entry
    issuer = _known(entry.issuer, issuers)
    code = _issuer_doubt(entry, issuer, issuers)
    findings = (Finding(code=code, facts={"issuer": entry.issuer.value}),) if code else ()
    return replace(entry, issuer=issuer, findings=(*entry.findings, *findings))


def _year(entry: Entry) -> int | None:
    """The year of learning, as well as the paper tells it."""
    dates = (entry.end_date.value, entry.start_date.value, entry.issue_date.value)
    stated = next((one.year for one in dates if one is not None), None)
    return stated if stated is not None else entry.credit_year.value


def _gone(known: Person | None) -> tuple[Finding, ...]:
    if known is None or known.state not in GONE:
        return ()
    return (Finding(code=GONE[known.state]),)


def _known(field: Field[str], known: KnownValues) -> Field[str]:
    found = known.canonical(field.value) if field.value else None
    if found is None:
        return field
    key, spelling, score = found
    confidence = max(field.confidence, min(score, SURE_ENOUGH))
    return replace(field, value=spelling, confidence=confidence, register=key)


def _issuer_doubt(entry: Entry, issuer: Field[str], known: KnownValues) -> str | None:
    if issuer.register is None:
        return "issuer_unknown"
    ended = entry.end_date.value or entry.issue_date.value
    if ended is None or known.qualified(issuer.register, ended.first):
        return None
    return "issuer_not_qualified"


def _findings(person: PersonMatch) -> tuple[Finding, ...]:
    if not person.candidates:
        return (Finding(code="person_unknown"),)
    reasons = set(person.candidates[0].reasons)
    if person.person_id is None:
        codes = [code for reason, code in OBJECTIONS.items() if reason in reasons]
        return (Finding(code=codes[0] if codes else "person_undecided"),)
    found = [Finding(code=code) for code in _notes(reasons)]
    if reasons & MISSPELLINGS:
        found.append(Finding(code="person_name_misspelled"))
    if reasons.isdisjoint(PROOFS | UNITS | MASKS):
        found.append(Finding(code="person_by_name_only"))
    elif person.confidence < SURE_ENOUGH or not _well_founded(reasons):
        chance = round(person.confidence * 100, 1)
        found.append(Finding(code="person_not_certain", facts={"percent": chance}))
    return tuple(found)


def _well_founded(reasons: set[str]) -> bool:
    """Whether it rests on a whole number, or on the very name with unit or mask."""
    return bool(reasons & PROOFS) or ("same_name" in reasons and bool(reasons & (UNITS | MASKS)))


def _notes(reasons: set[str]) -> list[str]:
    told = {
        "id_number_repaired": "person_id_number_repaired",
        "former_name": "person_found_by_former_name",
        "former_employer": "person_found_by_former_employer",
    }
    return [code for reason, code in told.items() if reason in reasons]


def _spelled(entry: Entry, person: PersonMatch, known: Person) -> Entry:
    """*entry* with the register's spelling where a look-alike character was read."""
    reasons = set(person.candidates[0].reasons)
    if not reasons & PROOFS or "former_name" in reasons:
        return entry
    if reasons & SPELLINGS:
        entry = replace(entry, name=_corrected(entry.name, known.name, known))
    if "id_number_repaired" in reasons and len(known.id_number) == 18:
        entry = replace(entry, id_number=_corrected(entry.id_number, known.id_number, known))
    return entry


def _corrected(field: Field[T], value: T, known: Person) -> Field[T]:
    certain = max(field.confidence, SURE_ENOUGH)
    return replace(field, value=value, confidence=certain, register=known.person_id)
