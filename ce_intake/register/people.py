"""The register of people in memory: an index of 64-bit keys, compact enough for a city.

The same matching works on a table in SQL: see `claim.Index` and `keys.person_keys`.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import KnownValues
from ce_intake.register.claim import Hits, claim
from ce_intake.register.decide import decide
from ce_intake.register.keys import MOST_UNDER_A_KEY, likeliest, numbers_of, person_keys
from ce_intake.register.units import core
from ce_intake.values import Person, PersonMatch


class Register:
    """People in memory; ports.People."""

    def __init__(self, people: Iterable[Person], *, units: KnownValues | None = None) -> None:
        """Index *people*; the first of two with one key (person_id) is kept.

        *units* tells which names of employers mean the same one.
        """
        self.units = units
        self._people: list[Person] = []
        self._at: dict[str, int] = {}
        self._staff: Counter[str] = Counter()
        keys, places = bytearray(), array("I")
        for person in people:
            if person.person_id in self._at:
                continue
            place = self._at[person.person_id] = len(self._people)
            self._people.append(person)
            found = person_keys(person)
            self._staff[core(person.employer)] += 1
            keys += b"".join(found)
            places.extend([place] * len(found))
        self._keys, self._places = _sorted(keys, places)

    @property
    def size(self) -> int:
        """How many people there are."""
        return len(self._people)

    def match(
        self, *, name: str, id_number: str, employer: str, year: int | None, booklet: str = ""
    ) -> PersonMatch:
        """Say who is meant, or that we cannot tell; *year* is when it was learned."""
        sought = claim(
            name=name,
            id_number=id_number,
            employer=employer,
            booklet=booklet,
            year=year,
            units=self.units,
        )
        return decide(sought, self)

    def get(self, person_id: str) -> Person | None:
        """The person with this key."""
        place = self._at.get(person_id)
        return None if place is None else self._people[place]

    def find(self, keys: Sequence[int], *, most: int) -> Hits:
        """The people under any of *keys*, each once, at most *most*."""
        sought = np.asarray(keys, dtype=np.int64)
        starts = np.searchsorted(self._keys, sought, side="left")
        ends = np.searchsorted(self._keys, sought, side="right")
        ends = np.minimum(ends, starts + MOST_UNDER_A_KEY)
        under = [
            self._places[start:end].tolist()
            for start, end in zip(starts.tolist(), ends.tolist(), strict=True)
            if end > start
        ]
        places, hidden = likeliest(under, most=most)
        return Hits(people=[self._people[place] for place in places], hidden=hidden)

    def staff(self, units: Sequence[str]) -> Mapping[str, int]:
        """How many people have each of these employers, by `units.core`; 0 where nobody has."""
        return {unit: self._staff[unit] for unit in units}


def _sorted(keys: bytearray, places: array[int]) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    all_keys = numbers_of(keys)
    all_places = np.frombuffer(places, dtype=np.uint32) if places else np.empty(0, dtype=np.uint32)
    order = np.argsort(all_keys, kind="stable")
    return all_keys[order], all_places[order]
