"""People put into a unit's register, one or a million: rows first, then what finds them.

Keys are gathered and written at the end in their order: a database appends what it would else
have to put in between. What need not be asked of the database can be `made` before the transaction
begins, so that others wait for the writing alone.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice, repeat
from typing import Any

import numpy as np

from ce_intake.errors import InvalidInput
from ce_intake.register.dated import read_lines, spelled
from ce_intake.register.keys import SCHEME, SIZE, numbers_of, person_keys, staff_key
from ce_intake.register.people_shape import RESERVED
from ce_intake.register.units import core
from ce_intake.store import bulk, people as rows, person_index
from ce_intake.store.keys import Keys
from ce_intake.store.session import Tx
from ce_intake.values import Dated, Person

AT_ONCE = 2_000
PART = 100_000  # rows of the index that are plain numbers at once
MANY = 1_000
"""From so many people in one load on, the database is prepared, and told how it has grown."""

_NONE: list[str] = []


COLUMNS = (
    "name",
    "former_names",
    "id_cipher",
    "id_index",
    "id_tail",
    "employer",
    "posts",
    "titles",
    "title_level",
    "high_tech",
    "certificate_book_no",
    "former_booklets",
    "registrar",
    "state",
)
"""What a person himself says, in the order of `Made.columns`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A person as he will be kept, compared with what was known of him *before*."""

    person: Person
    before: Person | None
    columns: tuple[Any, ...]
    keys: bytes  # that are to find him from now on, one behind the other
    gone: bytes  # and those that shall not any more


def made(secrets: Keys, person: Person, *, before: Person | None = None) -> Made:
    """What is kept of *person*; InvalidInput where key or name is missing."""
    person = _clean(person)
    keys = person_keys(person, secret=secrets.index)
    old = person_keys(before, secret=secrets.index) if before is not None else frozenset()
    return Made(
        person=person,
        before=before,
        columns=_columns(secrets, person),
        keys=b"".join(keys - old),
        gone=b"".join(old - keys),
    )


class KeyLoad:
    """Keys of very many people of a unit on their way into the index."""

    def __init__(self, tx: Tx, unit_id: int) -> None:
        """Begin with none."""
        self._tx, self._unit_id, self._secret = tx, unit_id, tx.keys.index
        self._begin()

    def _begin(self) -> None:
        self._people: list[str] = []
        self._keys, self._places = bytearray(), array("I")
        self._gone: list[tuple[int, str]] = []
        self._staff: Counter[str] = Counter()

    def add(
        self, person: Person, keys: bytes, *, gone: bytes = b"", before: Person | None = None
    ) -> None:
        """Take in a person with his *keys*: all, or those that came, and those that are *gone*."""
        if before is not None:
            self._gone += [(key, person.person_id) for key in numbers_of(gone).tolist()]
            self._staff[core(before.employer)] -= 1
        self._staff[core(person.employer)] += 1
        self._keys += keys
        self._places.extend([len(self._people)] * (len(keys) // SIZE))
        self._people.append(bulk.escaped(self._tx, person.person_id))

    def write(self) -> None:
        """Put all that was taken in into the index, and begin anew."""
        person_index.add(self._tx, self._sorted())
        person_index.remove(self._tx, self._unit_id, self._gone)
        counts = {
            staff_key(unit, secret=self._secret): more for unit, more in self._staff.items() if unit
        }
        person_index.count_staff(self._tx, self._unit_id, counts)
        self._begin()

    def _sorted(self) -> Iterator[tuple[int, int, str]]:
        keys = numbers_of(self._keys)
        order = np.argsort(keys)
        places = np.frombuffer(self._places, dtype=np.uint32) if self._places else order
        for start in range(0, len(order), PART):
            part = order[start : start + PART]
            people = map(self._people.__getitem__, places[part].tolist())
            yield from zip(repeat(self._unit_id), keys[part].tolist(), people)


class Keeping:
    """One load of people into a unit's register; `finish` it, or matching will not find them."""

    def __init__(self, tx: Tx, unit_id: int, *, now: datetime) -> None:
        """Begin a load."""
        self._tx, self._unit_id, self._now = tx, unit_id, now
        state = person_index.state(tx, unit_id)
        self._load = KeyLoad(tx, unit_id) if state is None or state.scheme == SCHEME else None
        self._touched: set[str] = set()
        self.new = self.changed = 0
        self._many = False

    def add(self, people: Iterable[Person]) -> None:
        """Keep people as they are given; of two with one key the last counts."""
        self.add_made(made(self._tx.keys, person) for person in people)

    def add_made(self, people: Iterable[Made]) -> None:
        """The same of people who are made; what was known of them before must still be so."""
        given = iter(people)
        while part := list(islice(given, AT_ONCE)):
            self._add({one.person.person_id: one for one in part})

    def finish(self) -> None:
        """Let matching find them."""
        if self._load is not None:
            self._load.write()
        if self.new or self.changed:
            person_index.change(self._tx, self._unit_id, scheme=SCHEME, more=self.new)
        if self._many:
            rows.take_stock(self._tx)

    def _add(self, part: Mapping[str, Made]) -> None:
        if not self._many and self.new + self.changed + len(part) >= MANY:
            self._many = True
            rows.expect_many(self._tx)
        units = rows.units_of(self._tx, part)
        if any(unit != self._unit_id for unit in units.values()):
            raise InvalidInput(field="person_id", problem="problem_taken")
        fresh = [one for key, one in part.items() if key not in units]
        if any(one.person.person_id in RESERVED for one in fresh):
            raise InvalidInput(field="person_id", problem="problem_reserved")
        if self._load is not None:
            self._index(self._load, part, units)
        now, unit = self._now, self._unit_id
        new = [(*one.columns, now, one.person.person_id, unit, now) for one in fresh]
        rows.add_all(self._tx, (*COLUMNS, "updated_at", "person_id", "unit_id", "created_at"), new)
        old = [(*part[key].columns, now, key) for key in units]
        rows.change_all(self._tx, (*COLUMNS, "updated_at", "person_id"), old)
        self.new, self.changed = self.new + len(fresh), self.changed + len(units)

    def _index(self, load: KeyLoad, part: Mapping[str, Made], standing: Container[str]) -> None:
        """Take in the keys of a part; whom an earlier part had too has to be there first."""
        if not self._touched.isdisjoint(part):
            load.write()
        self._touched.update(part)
        unknown = [key for key, one in part.items() if key in standing and one.before is None]
        known = {row.person_id: row for row in rows.known_of(self._tx, unknown)} if unknown else {}
        for key, given in part.items():
            one = given
            if key in known or (one.before is not None and key not in standing):
                before = value(self._tx, known[key]) if key in known else None
                one = made(self._tx.keys, one.person, before=before)
            load.add(one.person, one.keys, gone=one.gone, before=one.before)


def value(tx: Tx, row: rows.Kept) -> Person:
    """The person of a row as matching needs him, with the whole number."""
    return Person(
        person_id=row.person_id,
        name=row.name,
        id_number=tx.keys.unlock(row.id_cipher) if row.id_cipher else "",
        employer=row.employer,
        title_level=row.title_level,
        certificate_book_no=row.certificate_book_no,
        former_names=tuple(row.former_names),
        posts=read_lines(row.posts),
        titles=read_lines(row.titles),
        former_booklets=tuple(row.former_booklets),
        registrar=row.registrar,
        high_tech=row.high_tech,
        state=row.state,
    )


def rebuild(tx: Tx, unit_id: int) -> int:
    """Make the keys of a unit's people anew, locked ones too; how many people there are."""
    person_index.empty(tx, unit_id)
    load, size = KeyLoad(tx, unit_id), 0
    for row in rows.of_unit(tx, unit_id):
        person = value(tx, row)
        load.add(person, b"".join(person_keys(person, secret=tx.keys.index)))
        size += 1
    load.write()
    person_index.made(tx, unit_id, scheme=SCHEME, size=size)
    rows.take_stock(tx)
    return size


def _columns(secrets: Keys, person: Person) -> tuple[Any, ...]:
    number = person.id_number
    return (
        person.name,
        _listed(person.former_names),
        secrets.lock(number) if number else None,
        secrets.blind(number) if number else None,
        number[-4:],
        person.employer,
        _spelled(person.posts),
        _spelled(person.titles),
        person.title_level,
        person.high_tech,
        person.certificate_book_no,
        _listed(person.former_booklets),
        person.registrar,
        person.state,
    )


def _clean(person: Person) -> Person:
    """*person* without blanks around key parts; InvalidInput where key or name is missing."""
    for field in ("person_id", "name"):
        if not getattr(person, field).strip():
            raise InvalidInput(field=field, problem="problem_missing")
    name, number = person.name.strip(), person.id_number.strip().upper()
    if name == person.name and number == person.id_number:
        return person
    return replace(person, name=name, id_number=number)


def _listed(texts: Sequence[str]) -> list[str]:
    return list(texts) if texts else _NONE


def _spelled(names: Sequence[Dated]) -> list[str]:
    return [spelled(name) for name in names] if names else _NONE
