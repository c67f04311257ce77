"""Rows of the register of people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, or_, select, text
from sqlalchemy.orm import InstrumentedAttribute

from ce_intake.register.numbers import fold_number, forms
from ce_intake.store import bulk
from ce_intake.store.scope import Scope, in_units
from ce_intake.store.session import Tx
from ce_intake.store.tables import Person

Kept = Person | Row[Any]
"""A person as a row: for changing him, or his columns alone for many at once."""

KEPT: tuple[InstrumentedAttribute[Any], ...] = (
    Person.person_id,
    Person.name,
    Person.former_names,
    Person.id_cipher,
    Person.id_tail,
    Person.employer,
    Person.posts,
    Person.titles,
    Person.title_level,
    Person.high_tech,
    Person.certificate_book_no,
    Person.former_booklets,
    Person.registrar,
    Person.state,
)
"""What is known of a person himself, without when it was kept."""

CACHE = 128 * 1024  # KiB
PLANNED_ANEW = "SET LOCAL plan_cache_mode = force_custom_plan"

ANY_OF = {  # one question whatever the number of keys, so that it is understood only once
    "sqlite": "person.person_id IN (SELECT value FROM json_each(:wanted))",
    "postgresql": "person.person_id = ANY(:wanted)",
}
NUMBERED = {
    "sqlite": "person.id_index IN (SELECT value FROM json_each(:wanted))",
    "postgresql": "person.id_index = ANY(:wanted)",
}


def add_all(tx: Tx, names: Sequence[str], people: Sequence[Sequence[Any]]) -> None:
    """Keep new people, each with a value for each of the columns *names*."""
    if people:
        bulk.put(tx, Person.metadata.tables[Person.__tablename__], names, people)


def change_all(tx: Tx, names: Sequence[str], people: Sequence[Sequence[Any]]) -> None:
    """Change people, each with a value for each of the columns *names*; the last is the key."""
    if not people:
        return
    tx.session.flush()
    bulk.change(tx, Person.metadata.tables[Person.__tablename__], names, people)
    keys = {one[-1] for one in people}
    for row in tx.session.identity_map.values():
        if isinstance(row, Person) and row.person_id in keys:
            tx.session.expire(row)


def units_of(tx: Tx, person_ids: Iterable[str]) -> dict[str, int]:
    """The unit of each of these people that there is."""
    name, given = _given(tx, person_ids)
    query = text(f"SELECT person_id, unit_id FROM person WHERE {ANY_OF[name]}")  # noqa: S608
    return {row.person_id: row.unit_id for row in tx.session.execute(query, {"wanted": given})}


def known_of(tx: Tx, person_ids: Iterable[str]) -> list[Row[Any]]:
    """The columns of these people, of whatever unit and state, and their unit."""
    name, given = _given(tx, person_ids)
    query = select(*KEPT, Person.unit_id).where(text(ANY_OF[name]))
    return list(tx.session.execute(query, {"wanted": given}))


def get(tx: Tx, person_id: str) -> Person | None:
    """The person with this key."""
    return tx.session.get(Person, person_id)


def find(tx: Tx, scope: Scope, person_id: str) -> Person | None:
    """The person with this key, if the scope holds him."""
    query = select(Person).where(Person.person_id == person_id, visible(scope))
    return tx.session.scalars(query).one_or_none()


def locked(tx: Tx, scope: Scope, person_id: str) -> Person | None:
    """The same, held until the transaction ends."""
    query = select(Person).where(Person.person_id == person_id, visible(scope)).with_for_update()
    return tx.session.scalars(query.execution_options(populate_existing=True)).one_or_none()


def search(tx: Tx, scope: Scope, words: str, *, limit: int) -> Sequence[Person]:
    """People whose name or key begins so, whose booklet or whole identity number is this."""
    hit = or_(
        Person.name.startswith(words, autoescape=True),
        Person.person_id == words,
        Person.certificate_book_no == words,
        Person.id_index.in_([tx.keys.blind(form) for form in forms(words)]),
    )
    query = select(Person).where(hit, visible(scope)).order_by(Person.name, Person.person_id)
    return tx.session.scalars(query.limit(limit)).all()


def with_numbers(tx: Tx, unit_id: int, numbers: Iterable[str]) -> dict[str, set[str]]:
    """Of a unit, the keys of all who have each of these identity numbers, by its folded form."""
    blind = {tx.keys.blind(form): fold_number(one) for one in numbers for form in forms(one)}
    name, given = _given(tx, blind)
    query = select(Person.id_index, Person.person_id).where(
        text(NUMBERED[name]), Person.unit_id == unit_id
    )
    known: dict[str, set[str]] = {}
    for row in tx.session.execute(query, {"wanted": given}):
        known.setdefault(blind[str(row.id_index)], set()).add(row.person_id)
    return known


def of_unit(tx: Tx, unit_id: int) -> Iterator[Row[Any]]:
    """The columns of everybody of one unit, a part at a time."""
    query = select(*KEPT).where(Person.unit_id == unit_id)
    found = tx.session.execute(query.order_by(Person.person_id).execution_options(yield_per=1_000))
    yield from found


def of_keys(tx: Tx, unit_id: int, person_ids: Sequence[str]) -> list[Row[Any]]:
    """The columns of those of a unit that have these keys and are not locked, in this order."""
    name, given = _given(tx, person_ids)
    query = select(*KEPT).where(
        text(ANY_OF[name]), Person.unit_id == unit_id, Person.state != "locked"
    )
    found = {row.person_id: row for row in tx.session.execute(query, {"wanted": given})}
    return [found[person_id] for person_id in person_ids if person_id in found]


def all_of(tx: Tx, person_ids: Iterable[str]) -> dict[str, Person]:
    """The people with these keys, by key."""
    name, given = _given(tx, person_ids)
    query = select(Person).where(text(ANY_OF[name]))
    return {row.person_id: row for row in tx.session.scalars(query, {"wanted": given})}


def expect_many(tx: Tx) -> None:
    """Prepare for a load that may be large.

    On PostgreSQL a plan kept from when a table was empty reads all of it again and again as it
    grows; on SQLite the indexes have to be kept in memory while rows come in no order of theirs.
    """
    sqlite = tx.session.get_bind().dialect.name == "sqlite"
    given = f"PRAGMA cache_size = -{CACHE}" if sqlite else PLANNED_ANEW
    tx.session.execute(text(given))


def take_stock(tx: Tx) -> None:
    """Let the planner know how large the tables are; it would guess badly right after a load."""
    if tx.session.get_bind().dialect.name == "sqlite":
        tx.session.execute(text("PRAGMA analysis_limit = 1000"))
        tx.session.execute(text("PRAGMA cache_size = -2000"))  # as before the load
    for table in ("person", "person_key", "person_staff"):
        tx.session.execute(text(f"ANALYZE {table}"))


def visible(scope: Scope) -> ColumnElement[bool]:
    """The people in the scope: oneself, and those of its units."""
    parts = [in_units(scope, Person.unit_id)]
    if scope.person_id is not None:
        parts.append(Person.person_id == scope.person_id)
    return or_(*parts)


def _given(tx: Tx, person_ids: Iterable[str]) -> tuple[str, str | list[str]]:
    """The database's name, and keys as `ANY_OF` takes them there."""
    name = tx.session.get_bind().dialect.name
    return name, json.dumps(list(person_ids)) if name == "sqlite" else list(person_ids)
