"""People put into a unit's register, one or a million: rows first, then what finds them.

Keys are gathered and written at the end in their order: a database appends what it would else
have to put in between.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice, repeat
from typing import Any

import numpy as np

from ce_intake.errors import InvalidInput
from ce_intake.register.dated import read_lines, spelled
from ce_intake.register.keys import SCHEME, numbers_of, person_keys, staff_key
from ce_intake.register.people_shape import RESERVED
from ce_intake.register.units import core
from ce_intake.store import bulk, people as rows, person_index, tables
from ce_intake.store.session import Tx
from ce_intake.values import Dated, Person

AT_ONCE = 2_000
PART = 100_000  # rows of the index that are plain numbers at once
MANY = 1_000
"""From so many people in one load on, the database is prepared, and told how it has grown."""

_NONE: list[str] = []


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

    def add(self, person: Person, *, before: Person | None = None) -> None:
        """Take in a person, or what of him has changed."""
        keys = person_keys(person, secret=self._secret)
        if before is not None:
            old = person_keys(before, secret=self._secret)
            gone = numbers_of(b"".join(old - keys)).tolist()
            self._gone += [(key, person.person_id) for key in gone]
            self._staff[core(before.employer)] -= 1
            keys -= old
        self._staff[core(person.employer)] += 1
        self._keys += b"".join(keys)
        self._places.extend([len(self._people)] * len(keys))
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
        given = iter(people)
        while part := list(islice(given, AT_ONCE)):
            self._add({one.person_id: _clean(one) for one in part})

    def finish(self) -> None:
        """Let matching find them."""
        if self._load is not None:
            self._load.write()
        if self.new or self.changed:
            person_index.change(self._tx, self._unit_id, scheme=SCHEME, more=self.new)
        if self._many:
            rows.take_stock(self._tx)

    def _add(self, part: Mapping[str, Person]) -> None:
        if not self._many and self.new + self.changed + len(part) >= MANY:
            self._many = True
            rows.expect_many(self._tx)
        before = rows.all_of(self._tx, part)
        if any(row.unit_id != self._unit_id for row in before.values()):
            raise InvalidInput(field="person_id", problem="problem_taken")
        fresh = [person for key, person in part.items() if key not in before]
        if any(person.person_id in RESERVED for person in fresh):
            raise InvalidInput(field="person_id", problem="problem_reserved")
        rows.add_all(self._tx, [self._columns(person, fresh=True) for person in fresh])
        if self._load is not None:
            self._index(self._load, part, before)
        for key, row in before.items():
            for name, one in self._columns(part[key], fresh=False).items():
                setattr(row, name, one)
        self._tx.session.flush()
        self.new, self.changed = self.new + len(fresh), self.changed + len(before)

    def _index(
        self, load: KeyLoad, part: Mapping[str, Person], before: Mapping[str, tables.Person]
    ) -> None:
        """Take in the keys of a part; whom an earlier part had too has to be there first."""
        if not self._touched.isdisjoint(part):
            load.write()
        self._touched.update(part)
        for key, person in part.items():
            row = before.get(key)
            load.add(person, before=value(self._tx, row) if row is not None else None)

    def _columns(self, person: Person, *, fresh: bool) -> dict[str, Any]:
        keys, number = self._tx.keys, person.id_number
        stated = {
            "unit_id": self._unit_id,
            "name": person.name,
            "former_names": _listed(person.former_names),
            "id_cipher": keys.lock(number) if number else None,
            "id_index": keys.blind(number) if number else None,
            "id_tail": number[-4:],
            "employer": person.employer,
            "posts": _spelled(person.posts),
            "titles": _spelled(person.titles),
            "title_level": person.title_level,
            "high_tech": person.high_tech,
            "certificate_book_no": person.certificate_book_no,
            "former_booklets": _listed(person.former_booklets),
            "registrar": person.registrar,
            "state": person.state,
            "updated_at": self._now,
        }
        if fresh:
            stated |= {"person_id": person.person_id, "created_at": self._now}
        return stated


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
        load.add(value(tx, row))
        size += 1
    load.write()
    person_index.made(tx, unit_id, scheme=SCHEME, size=size)
    rows.take_stock(tx)
    return size


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
