"""A unit's register matched where it lies, in the database: for registers too large for memory.

Each look is a short transaction of its own, so that none is open while a page is being read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ce_intake.desk import people
from ce_intake.ports import KnownValues
from ce_intake.register.claim import claim, staff_key
from ce_intake.register.decide import decide
from ce_intake.store import people as rows
from ce_intake.store.session import Store
from ce_intake.values import Person, PersonMatch

LARGE = 20_000
"""From so many people on, a worker leaves the register in the database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRegister:
    """The people of one unit; ports.People, and an index of keys for `decide`."""

    store: Store
    unit_id: int
    size: int
    units: KnownValues | None = None

    def match(self, *, name: str, id_number: str, employer: str, year: int | None) -> PersonMatch:
        """Say who is meant, or that we cannot tell."""
        sought = claim(
            name=name, id_number=id_number, employer=employer, year=year, units=self.units
        )
        return decide(sought, self, secret=self.store.keys.index)

    def get(self, person_id: str) -> Person | None:
        """The person with this key, if he is of this unit."""
        with self.store.view() as tx:
            row = rows.get(tx, person_id)
            return (
                people.value(tx, row) if row is not None and row.unit_id == self.unit_id else None
            )

    def find(self, keys: Sequence[int], *, most: int) -> Sequence[Person]:
        """The people under any of *keys*, each once, at most *most*."""
        if not keys:
            return []
        with self.store.view() as tx:
            found = rows.by_keys(tx, self.unit_id, keys, limit=most)
            return [people.value(tx, row) for row in found]

    def staff(self, unit: str) -> int:
        """How many people have this employer, by `units.core`; 0 where nobody has."""
        with self.store.view() as tx:
            key = staff_key(unit, secret=self.store.keys.index)
            return rows.number_under(tx, self.unit_id, key)
