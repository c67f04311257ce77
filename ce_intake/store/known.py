"""Rows of the registers of units, courses and issuers, and of spellings learned from clerks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import joinedload

from ce_intake.store.scope import Scope, in_units
from ce_intake.store.session import Tx
from ce_intake.store.tables_known import KnownSpelling, KnownValue

AT_ONCE = 500  # keys in one question: databases bound how many it may hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Which values of a register are wanted: those that hold the text, from `offset` on."""

    text: str = ""
    offset: int = 0
    limit: int = 50


def add(tx: Tx, row: KnownValue | KnownSpelling) -> None:
    """Keep a new value or spelling."""
    tx.session.add(row)
    tx.session.flush()


def add_all(tx: Tx, rows: Sequence[KnownValue]) -> None:
    """Keep many values."""
    tx.session.add_all(rows)
    tx.session.flush()


def find(tx: Tx, scope: Scope, value_id: int) -> KnownValue | None:
    """The value with this number, if it is the house's or the scope holds it."""
    query = select(KnownValue).where(KnownValue.id == value_id, visible(scope))
    return tx.session.scalars(query).one_or_none()


def locked(tx: Tx, scope: Scope, value_id: int) -> KnownValue | None:
    """The same, held until the transaction ends."""
    query = select(KnownValue).where(KnownValue.id == value_id, visible(scope)).with_for_update()
    return tx.session.scalars(query.execution_options(populate_existing=True)).one_or_none()


def of_keys(tx: Tx, register: str, scope: str, keys: Iterable[str]) -> dict[str, KnownValue]:
    """The values of one owner ("house", "unit/5") with these keys, by key."""
    wanted, found = list(keys), dict[str, KnownValue]()
    for start in range(0, len(wanted), AT_ONCE):
        query = select(KnownValue).where(
            KnownValue.register == register,
            KnownValue.scope == scope,
            KnownValue.key.in_(wanted[start : start + AT_ONCE]),
        )
        found.update({row.key: row for row in tx.session.scalars(query)})
    return found


def listing(tx: Tx, scope: Scope, register: str, page: Page) -> tuple[Sequence[KnownValue], int]:
    """One page of a register in order of names, and how many there are of it in all."""
    wanted = [KnownValue.register == register, visible(scope)]
    if page.text:
        holds = KnownValue.sought.contains(page.text.casefold(), autoescape=True)
        wanted.append(or_(holds, KnownValue.key == page.text))
    total = tx.session.scalar(select(func.count()).select_from(KnownValue).where(*wanted)) or 0
    query = select(KnownValue).where(*wanted).order_by(KnownValue.name, KnownValue.id)
    return tx.session.scalars(query.offset(page.offset).limit(page.limit)).all(), total


def usable(tx: Tx, register: str, unit_id: int | None) -> Sequence[KnownValue]:
    """Every value that papers of a unit may mean: the house's and the unit's own."""
    own = or_(KnownValue.unit_id.is_(None), KnownValue.unit_id == unit_id)
    query = select(KnownValue).where(KnownValue.register == register, own)
    return tx.session.scalars(query.order_by(KnownValue.id)).all()


def that_may_mean(tx: Tx, value: KnownValue) -> Sequence[KnownValue]:
    """Every value that may point to this one: of its unit; of all units where it is the house's."""
    query = select(KnownValue).where(KnownValue.register == value.register)
    if value.unit_id is not None:
        query = query.where(KnownValue.unit_id == value.unit_id)
    return tx.session.scalars(query).all()


def change_of(tx: Tx, unit_id: int | None) -> tuple[object, ...]:
    """What differs whenever a value or a spelling that the unit (None: the house) uses does."""
    own = or_(KnownValue.unit_id.is_(None), KnownValue.unit_id == unit_id)
    values = select(func.count(), func.max(KnownValue.updated_at)).where(own)
    learned = select(func.count(), func.max(KnownSpelling.decided_at)).where(
        KnownSpelling.unit_id == unit_id
    )
    return (*tx.session.execute(values).one(), *tx.session.execute(learned).one())


def taken(tx: Tx, register: str, unit_id: int) -> Sequence[KnownSpelling]:
    """The spellings that a unit has learned and uses."""
    query = (
        select(KnownSpelling)
        .join(KnownValue)
        .where(
            KnownValue.register == register,
            KnownSpelling.unit_id == unit_id,
            KnownSpelling.state == "taken",
        )
    )
    return tx.session.scalars(query.order_by(KnownSpelling.id)).all()


def spelling(tx: Tx, unit_id: int, spelling_id: int) -> KnownSpelling | None:
    """The spelling with this number, if it is the unit's, held until the transaction ends."""
    query = (
        select(KnownSpelling)
        .where(KnownSpelling.id == spelling_id, KnownSpelling.unit_id == unit_id)
        .options(joinedload(KnownSpelling.value))
        .with_for_update(of=KnownSpelling)
        .execution_options(populate_existing=True)
    )
    return tx.session.scalars(query).one_or_none()


def spelled(tx: Tx, value_id: int, unit_id: int, folded: str) -> KnownSpelling | None:
    """What the unit has of this spelling of a value."""
    query = select(KnownSpelling).where(
        KnownSpelling.value_id == value_id,
        KnownSpelling.unit_id == unit_id,
        KnownSpelling.folded == folded,
    )
    return tx.session.scalars(query).one_or_none()


def spellings(
    tx: Tx, scope: Scope, *, value_id: int | None = None, limit: int = 200
) -> Sequence[KnownSpelling]:
    """Spellings of the scope's units, of one value or of all; the open ones first, then newest."""
    query = select(KnownSpelling).where(in_units(scope, KnownSpelling.unit_id))
    if value_id is not None:
        query = query.where(KnownSpelling.value_id == value_id)
    open_first = (KnownSpelling.state != "suggested", KnownSpelling.id.desc())
    query = query.options(joinedload(KnownSpelling.value)).order_by(*open_first)
    return tx.session.scalars(query.limit(limit)).all()


def number_learned(tx: Tx, value_id: int) -> int:
    """How many spellings of a value were ever learned, in any unit."""
    query = select(func.count()).where(KnownSpelling.value_id == value_id)
    return tx.session.scalar(query) or 0


def remove(tx: Tx, row: KnownValue) -> None:
    """Delete a value that nothing points to."""
    tx.session.delete(row)
    tx.session.flush()


def visible(scope: Scope) -> ColumnElement[bool]:
    """The values of the house, and those of the scope's units."""
    return or_(KnownValue.unit_id.is_(None), in_units(scope, KnownValue.unit_id))
