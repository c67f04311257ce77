"""Rows of the register of people."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, insert, or_, select, text

from ce_intake.store.scope import Scope, in_units
from ce_intake.store.session import Tx
from ce_intake.store.tables import Person, PersonKey

Kept = Person | Row[Any]
"""A person as a row: for changing him, or his columns alone for many at once."""

MOST_HITS = 2_000  # people under one set of keys that are looked at in all units
AT_ONCE = 500  # keys in one question: databases bound how many it may hold


def add_all(tx: Tx, people: Sequence[Person]) -> None:
    """Keep new and changed people."""
    tx.session.add_all(people)
    tx.session.flush()


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
        Person.id_index == tx.keys.blind(words.upper()),
    )
    query = select(Person).where(hit, visible(scope)).order_by(Person.name, Person.person_id)
    return tx.session.scalars(query.limit(limit)).all()


def of_unit(tx: Tx, unit_id: int) -> Sequence[Person]:
    """Everybody of one unit."""
    query = select(Person).where(Person.unit_id == unit_id)
    return tx.session.scalars(query.order_by(Person.person_id)).all()


def size_and_change(tx: Tx, unit_id: int) -> tuple[int, datetime | None]:
    """How many people a unit has, and when one of them was last changed."""
    query = select(func.count(), func.max(Person.updated_at)).where(Person.unit_id == unit_id)
    number, changed = tx.session.execute(query).one()
    return number, changed


def all_of(tx: Tx, person_ids: Iterable[str]) -> dict[str, Person]:
    """The people with these keys, by key."""
    wanted, found = list(person_ids), dict[str, Person]()
    for start in range(0, len(wanted), AT_ONCE):
        query = select(Person).where(Person.person_id.in_(wanted[start : start + AT_ONCE]))
        found.update({row.person_id: row for row in tx.session.scalars(query)})
    return found


def set_keys(
    tx: Tx, keys: Mapping[str, Iterable[int]], *, fresh: Collection[str] = frozenset()
) -> None:
    """Replace the blocking keys of people; *fresh* ones have none yet."""
    old = [person_id for person_id in keys if person_id not in fresh]
    for start in range(0, len(old), AT_ONCE):
        part = old[start : start + AT_ONCE]
        tx.session.execute(delete(PersonKey).where(PersonKey.person_id.in_(part)))
    rows = [
        {"key": str(key), "person_id": person_id}
        for person_id, own in keys.items()
        for key in sorted(set(own))
    ]
    if rows:
        tx.session.execute(insert(PersonKey), rows)


def take_stock(tx: Tx) -> None:
    """Let the planner know how large the tables are; it would guess badly right after a load."""
    if tx.session.get_bind().dialect.name == "sqlite":
        tx.session.execute(text("PRAGMA analysis_limit = 1000"))
    for table in ("person", "person_key"):
        tx.session.execute(text(f"ANALYZE {table}"))


def by_keys(tx: Tx, unit_id: int, keys: Iterable[int], *, limit: int) -> list[Row[Any]]:
    """The columns of people of a unit who share at least one blocking key.

    Keys first, people after: with both in one question a planner may walk all people in order.
    """
    sought = [str(key) for key in keys]
    hits = select(PersonKey.person_id).where(PersonKey.key.in_(sought)).limit(MOST_HITS)
    wanted = sorted(set(tx.session.scalars(hits)))
    found: list[Row[Any]] = []
    for start in range(0, len(wanted), AT_ONCE):
        query = select(Person.__table__).where(
            Person.person_id.in_(wanted[start : start + AT_ONCE]),
            Person.unit_id == unit_id,
            Person.state != "locked",
        )
        found += tx.session.execute(query).all()
        if len(found) >= limit:
            break
    return found[:limit]


def number_under(tx: Tx, unit_id: int, key: int) -> int:
    """How many people of a unit stand under one blocking key."""
    query = (
        select(func.count())
        .select_from(PersonKey)
        .join(Person, Person.person_id == PersonKey.person_id)
        .where(PersonKey.key == str(key), Person.unit_id == unit_id)
    )
    return tx.session.scalar(query) or 0


def visible(scope: Scope) -> ColumnElement[bool]:
    """The people in the scope: oneself, and those of its units."""
    parts = [in_units(scope, Person.unit_id)]
    if scope.person_id is not None:
        parts.append(Person.person_id == scope.person_id)
    return or_(*parts)
