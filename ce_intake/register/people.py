"""The register of people: who is meant by a name, an identity number and an employer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ce_intake.values import Candidate, Person, PersonMatch


class Register:
    """People in memory, found by identity number and by name."""

    def __init__(self, people: Iterable[Person]) -> None:
        """Index *people*."""
        self._by_key: dict[str, Person] = {}
        self._by_id: dict[str, list[Person]] = {}
        self._by_name: dict[str, list[Person]] = {}
        for person in people:
            self._by_key[person.person_id] = person
            self._by_id.setdefault(person.id_number.upper(), []).append(person)
            self._by_name.setdefault(person.name, []).append(person)

    def match(self, *, name: str, id_number: str, employer: str, year: int | None) -> PersonMatch:
        """Say who is meant, or that we cannot tell."""
        named = self._by_name.get(name, [])
        numbered = self._by_id.get(id_number, []) if id_number else []
        both = [person for person in numbered if person in named]
        if len(both) == 1:
            return _found(both[0], 0.999, "same_id_number", "same_name")
        if len(named) == 1 and not id_number and employer == named[0].employer:
            return _found(named[0], 0.97, "same_name", "same_employer")
        return PersonMatch(candidates=tuple(_candidate(p) for p in (named or numbered)[:5]))

    def get(self, person_id: str) -> Person | None:
        """The person with this key."""
        return self._by_key.get(person_id)


def from_rows(rows: Iterable[Mapping[str, str]]) -> Register:
    """The register that rows under the contract's header make."""
    return Register(_person(row) for row in rows)


def _person(row: Mapping[str, str]) -> Person:
    return Person(
        person_id=row["person_id"],
        name=row["name"],
        id_number=row.get("id_number", "").upper(),
        employer=row.get("employer", ""),
        title_level=row.get("title_level", ""),
        certificate_book_no=row.get("certificate_book_no", ""),
    )


def _found(person: Person, confidence: float, *reasons: str) -> PersonMatch:
    candidate = Candidate(person_id=person.person_id, score=confidence, reasons=reasons)
    return PersonMatch(person_id=person.person_id, confidence=confidence, candidates=(candidate,))


def _candidate(person: Person) -> Candidate:
    return Candidate(person_id=person.person_id, score=0.5, reasons=("same_name",))
