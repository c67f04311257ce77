"""A unit's register matched where it lies, in the database: for registers too large for memory.

Each match is a short transaction of its own, so that none is open while a page is being read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ce_intake.desk.keeping import rebuild, value
from ce_intake.ports import KnownValues
from ce_intake.register.claim import Hits, claim
from ce_intake.register.decide import decide
from ce_intake.register.keys import MOST_UNDER_A_KEY, SCHEME, likeliest, staff_key
from ce_intake.store import people as rows, person_index
from ce_intake.store.person_index import State
from ce_intake.store.session import Store, Tx
from ce_intake.values import Person, PersonMatch

LARGE = 2_000
"""From so many people on, a worker leaves the register in the database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRegister:
    """The people of one unit; ports.People."""

    store: Store
    unit_id: int
    size: int
    units: KnownValues | None = None

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
        with self.store.view() as tx:
            index = _Index(tx=tx, unit_id=self.unit_id, size=self.size)
            return decide(sought, index, secret=tx.keys.index)

    def get(self, person_id: str) -> Person | None:
        """The person with this key, if he is of this unit."""
        with self.store.view() as tx:
            row = rows.get(tx, person_id)
            return value(tx, row) if row is not None and row.unit_id == self.unit_id else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Index:
    """The keys of one unit in a transaction; claim.Index."""

    tx: Tx
    unit_id: int
    size: int

    def find(self, keys: Sequence[int], *, most: int) -> Hits:
        """The people under any of *keys*, each once, at most *most*."""
        if not keys:
            return Hits()
        under = person_index.hits(self.tx, self.unit_id, keys, most=MOST_UNDER_A_KEY)
        person_ids, hidden = likeliest(under, most=most)
        if not person_ids:
            return Hits()
        found = rows.of_keys(self.tx, self.unit_id, person_ids)
        return Hits(people=[value(self.tx, row) for row in found], hidden=hidden)

    def staff(self, units: Sequence[str]) -> Mapping[str, int]:
        """How many people have each of these employers, by `units.core`; 0 where nobody has."""
        keys = {unit: staff_key(unit, secret=self.tx.keys.index) for unit in units}
        counted = person_index.staff(self.tx, self.unit_id, list(keys.values())) if keys else {}
        return {unit: counted[key] for unit, key in keys.items()}


def stamp(tx: Tx, unit_id: int) -> State | None:
    """What changes whenever the register of a unit does."""
    return person_index.state(tx, unit_id)


def stays(state: State | None) -> bool:
    """Whether a register is matched where it lies: it is large, and its keys are made."""
    return state is not None and state.size >= LARGE and state.scheme == SCHEME


def bring_up_to_date(store: Store) -> int:
    """Make the keys of registers anew that an earlier version made otherwise; how many registers.

    Run after the migrations and before anybody writes.
    """
    with store.view() as tx:
        outdated = person_index.outdated(tx, SCHEME)
    for unit_id in outdated:
        with store.begin() as tx:
            rebuild(tx, unit_id)
    return len(outdated)
