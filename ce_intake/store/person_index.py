"""Rows by which matching finds people: keys, how many an employer has, how large a register is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Table, delete, select, text, update

from ce_intake.store import bulk
from ce_intake.store.session import Tx
from ce_intake.store.tables_people import PersonIndex, PersonKey, PersonStaff

UNDER_KEYS = {
    "sqlite": "SELECT (SELECT json_group_array(person_id) FROM ("
    "SELECT person_id FROM person_key WHERE unit_id = :unit AND key = sought.value LIMIT :most"
    ")) FROM json_each(:keys) AS sought",
    "postgresql": "SELECT (SELECT json_agg(person_id) FROM ("
    "SELECT person_id FROM person_key WHERE unit_id = :unit AND key = sought.key LIMIT :most"
    ") AS hit) FROM unnest(CAST(:keys AS bigint[])) AS sought(key)",
}
"""At most so many people under each key; a row for each key, for rows by the thousand are dear."""

STAFF = {
    "sqlite": "SELECT key, people FROM person_staff"
    " WHERE unit_id = :unit AND key IN (SELECT value FROM json_each(:keys))",
    "postgresql": "SELECT key, people FROM person_staff WHERE unit_id = :unit AND key = ANY(:keys)",
}

REMOVE = "DELETE FROM person_key WHERE unit_id = ? AND key = ? AND person_id = ?"
COUNT = (
    "INSERT INTO person_staff (unit_id, key, people) VALUES (:unit, :key, :more)"
    " ON CONFLICT (unit_id, key) DO UPDATE SET people = person_staff.people + excluded.people"
)
CHANGE = (
    "INSERT INTO person_index (unit_id, scheme, size, version) VALUES (:unit, :scheme, :more, 1)"
    " ON CONFLICT (unit_id) DO UPDATE SET size = person_index.size + excluded.size,"
    " version = person_index.version + 1"
)


def hits(tx: Tx, unit_id: int, keys: Sequence[int], *, most: int) -> list[list[str]]:
    """The people of a unit under each of the *keys* that anybody stands under, at most *most*."""
    name = tx.session.get_bind().dialect.name
    sqlite = name == "sqlite"
    given = {"unit": unit_id, "most": most, "keys": json.dumps(keys) if sqlite else list(keys)}
    answers = tx.session.scalars(text(UNDER_KEYS[name]), given)
    found = [json.loads(hit) if sqlite else hit for hit in answers]
    return [people for people in found if people]


def add(tx: Tx, rows: Iterable[tuple[int, int, str]]) -> None:
    """Keep rows of unit, key and person (as `bulk.escaped` gives it), best in order of the keys."""
    bulk.put_pairs(tx, _table(PersonKey), ("unit_id", "key", "person_id"), rows)


def remove(tx: Tx, unit_id: int, pairs: Iterable[tuple[int, str]]) -> None:
    """Take people away from under keys."""
    bulk.each(tx, REMOVE, ((unit_id, key, person) for key, person in pairs))


def count_staff(tx: Tx, unit_id: int, more: Mapping[int, int]) -> None:
    """Count so many more people (or fewer) under the keys of their employers."""
    given = [{"unit": unit_id, "key": key, "more": more[key]} for key in sorted(more) if more[key]]
    if given:
        tx.session.execute(text(COUNT), given)


def staff(tx: Tx, unit_id: int, keys: Sequence[int]) -> dict[int, int]:
    """How many people there are under each of these keys of employers; none are missing."""
    name = tx.session.get_bind().dialect.name
    given = {"unit": unit_id, "keys": json.dumps(keys) if name == "sqlite" else list(keys)}
    counted = {row.key: row.people for row in tx.session.execute(text(STAFF[name]), given)}
    return {key: counted.get(key, 0) for key in keys}


def change(tx: Tx, unit_id: int, *, scheme: int, more: int) -> None:
    """Say that the register has changed and has so many *more* people; *scheme* if it is new."""
    given = {"unit": unit_id, "scheme": scheme, "more": more}
    tx.session.execute(text(CHANGE), given)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How a unit's register stands: equal as long as nothing in it has changed."""

    scheme: int
    size: int
    version: int


def state(tx: Tx, unit_id: int) -> State | None:
    """How a unit's register stands; None where nobody was ever in it."""
    columns = (PersonIndex.scheme, PersonIndex.size, PersonIndex.version)
    found = tx.session.execute(select(*columns).where(PersonIndex.unit_id == unit_id)).first()
    if found is None:
        return None
    return State(scheme=found.scheme, size=found.size, version=found.version)


def outdated(tx: Tx, scheme: int) -> list[int]:
    """The units whose keys were made by another scheme than this."""
    query = select(PersonIndex.unit_id).where(PersonIndex.scheme != scheme)
    return list(tx.session.scalars(query.order_by(PersonIndex.unit_id)))


def empty(tx: Tx, unit_id: int) -> None:
    """Forget keys and counts of a unit."""
    for table in (PersonKey, PersonStaff):
        tx.session.execute(delete(table).where(table.unit_id == unit_id))


def made(tx: Tx, unit_id: int, *, scheme: int, size: int) -> None:
    """Say that the keys of a unit's *size* people were made anew by this scheme."""
    query = update(PersonIndex).where(PersonIndex.unit_id == unit_id)
    values = {"scheme": scheme, "size": size, "version": PersonIndex.version + 1}
    tx.session.execute(query.values(values))


def _table(kind: type[PersonKey]) -> Table:
    return kind.metadata.tables[kind.__tablename__]
