"""Rows of the register of people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, insert, or_, select

from ce_intake.store.scope import Scope, in_units
from ce_intake.store.session import Tx
from ce_intake.store.tables import Person, PersonKey


def add(tx: Tx, person: Person) -> Person:
    """Keep a new person."""
    tx.session.add(person)
    tx.session.flush()
    return person


def get(tx: Tx, person_id: str) -> Person | None:
    """The person with this key."""
    return tx.session.get(Person, person_id)


def find(tx: Tx, scope: Scope, person_id: str) -> Person | None:
    """The person with this key, if the scope holds him."""
    query = select(Person).where(Person.person_id == person_id, visible(scope))
    return tx.session.scalars(query).one_or_none()


def search(tx: Tx, scope: Scope, text: str, *, limit: int) -> Sequence[Person]:
    """People whose name or key begins so, whose booklet or whole identity number is this."""
    hit = or_(
        Person.name.startswith(text, autoescape=True),
        Person.person_id == text,
        Person.certificate_book_no == text,
        Person.id_index == tx.keys.blind(text.upper()),
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
    query = select(Person).where(Person.person_id.in_(list(person_ids)))
    return {row.person_id: row for row in tx.session.scalars(query)}


def set_keys(tx: Tx, person_id: str, keys: Iterable[int]) -> None:
    """Replace the blocking keys of a person."""
    tx.session.execute(delete(PersonKey).where(PersonKey.person_id == person_id))
    rows = [{"key": str(key), "person_id": person_id} for key in sorted(set(keys))]
    if rows:
        tx.session.execute(insert(PersonKey), rows)


def by_keys(tx: Tx, unit_id: int, keys: Iterable[int], *, limit: int) -> Sequence[Person]:
    """People of a unit who share at least one blocking key."""
    found = select(PersonKey.person_id).where(PersonKey.key.in_([str(key) for key in keys]))
    query = select(Person).where(Person.person_id.in_(found), Person.unit_id == unit_id)
    alive = query.where(Person.state != "locked").order_by(Person.person_id)
    return tx.session.scalars(alive.limit(limit)).all()


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
