"""The registers of units, courses and issuers as people use them: find, show, put, remove.

What the administrator puts belongs to the house and serves every unit; what a clerk puts belongs
to his unit and is seen and used there alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from ce_intake.desk import actors, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import InvalidInput, NotFound, StaleDecision
from ce_intake.register.dated import read_day, read_lines, spelled
from ce_intake.register.facts import FACTS, Sort, chain
from ce_intake.register.known import Known, KnownValue, least_of
from ce_intake.register.known_shape import cells_of, read_value, shape_of
from ce_intake.register.plan import Seen
from ce_intake.store import accounts, known as rows, tables_known as tables
from ce_intake.store.scope import Scope
from ce_intake.store.session import Tx
from ce_intake.values import Dated

READERS = (Role.CLERK, Role.VERIFIER, Role.ADMIN)
PASSING = frozenset({"row_duplicate_name", "row_duplicate_credit_code", "row_value_renamed"})
"""Doubts of a table that do not stop somebody who puts a single value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueView:
    """One value as a page shows it; `owner` "" where it is the house's."""

    value_id: int
    register: str
    key: str
    name: str
    aliases: tuple[str, ...]
    since: str
    until: str
    facts: Mapping[str, str]
    owner: str
    version: int
    mine: bool  # whether the person who asks may change it
    cells: Mapping[str, str]


def sort_of(register: str) -> Sort:
    """The register of this name; NotFound where there is none."""
    if register not in list(Sort):
        raise NotFound()
    return Sort(register)


def listing(
    tx: Tx, actor: Actor, register: str, *, text: str = "", offset: int = 0, limit: int = 50
) -> tuple[tuple[ValueView, ...], int]:
    """A page of the register, and how many values the whole search found."""
    require(actor, *READERS)
    page = rows.Page(text=text.strip(), offset=offset, limit=limit)
    found, total = rows.listing(tx, _scope(tx, actor), sort_of(register).value, page)
    return tuple(_view(tx, actor, row) for row in found), total


def show(tx: Tx, actor: Actor, value_id: int) -> ValueView:
    """One value in the actor's scope."""
    return _view(tx, actor, _found(tx, actor, value_id))


def put(
    tx: Tx, actor: Actor, register: str, cells: Mapping[str, str], *, now: datetime
) -> ValueView:
    """Add a value to the register of the actor's unit, or to the house's."""
    sort = sort_of(register)
    owner = owner_of(actor)
    value = _checked(tx, sort, owner, cells)
    if rows.of_keys(tx, sort.value, scope_of(owner), [value.key]):
        raise InvalidInput(field="key", problem="problem_taken")
    [row] = write(tx, sort, [value], owner=owner, by=actor.name, now=now)
    _note(tx, actor, "known.add", row, now=now)
    return _view(tx, actor, row)


def amend(
    tx: Tx,
    actor: Actor,
    value_id: int,
    cells: Mapping[str, str],
    *,
    version: int,
    now: datetime,
) -> ValueView:
    """Change a value of one's own; its key stays. StaleDecision where it was changed since."""
    row = _own(tx, actor, value_id)
    if row.version != version:
        at = row.updated_at.isoformat(timespec="seconds")
        raise StaleDecision(what="changed", by=row.changed_by, at=at)
    sort = Sort(row.register)
    value = _checked(tx, sort, row.unit_id, {**cells, "key": row.key})
    write(tx, sort, [value], owner=row.unit_id, by=actor.name, now=now)
    _note(tx, actor, "known.change", row, now=now)
    return _view(tx, actor, row)


def remove(tx: Tx, actor: Actor, value_id: int, *, now: datetime) -> None:
    """Delete a value of one's own that nothing rests on; else InvalidInput says what does."""
    row = _own(tx, actor, value_id)
    siblings = rows.that_may_mean(tx, row)
    refers = [fact.name for fact in FACTS[Sort(row.register)] if fact.refers]
    if any(row.key == other.facts.get(name) for other in siblings for name in refers):
        raise InvalidInput(field="key", problem="problem_has_children")
    if rows.number_learned(tx, row.id):
        raise InvalidInput(field="key", problem="problem_has_spellings")
    rows.remove(tx, row)
    _note(tx, actor, "known.remove", row, now=now)


def write(
    tx: Tx,
    sort: Sort,
    values: Iterable[KnownValue],
    *,
    owner: int | None,
    by: str,
    now: datetime,
) -> list[tables.KnownValue]:
    """Keep values as they are given, new or in the place of the one with the same key."""
    given = list(values)
    before = rows.of_keys(tx, sort.value, scope_of(owner), [value.key for value in given])
    found = []
    for value in given:
        row = before.get(value.key)
        if row is None:
            row = tables.KnownValue(register=sort.value, scope=scope_of(owner), unit_id=owner)
            row.key, row.version, row.created_at = value.key, 0, now
        _fill(row, value)
        row.version, row.changed_by, row.updated_at = row.version + 1, by[:100], now
        found.append(row)
    rows.add_all(tx, found)
    return found


def known(tx: Tx, sort: Sort, unit_id: int) -> Known | None:
    """The register as papers of a unit are read by it; None where nothing is in it."""
    learned: dict[int, list[Dated]] = {}
    for spelling in rows.taken(tx, sort.value, unit_id):
        learned.setdefault(spelling.value_id, []).append(Dated(spelling.text))
    usable = rows.usable(tx, sort, unit_id)
    found = [value_of(row, learned=learned.get(row.id, ())) for row in usable]
    shared = {key for key, count in Counter(value.key for value in found).items() if count > 1}
    found = [  # the house and the unit may use one key for two things
        replace(value, key=f"{value.key}@{row.scope}") if value.key in shared else value
        for row, value in zip(usable, found, strict=True)
    ]
    return Known(found, least=least_of(sort)) if found else None


def stamp(tx: Tx, unit_id: int) -> tuple[object, ...]:
    """What changes whenever a value or a learned spelling of the unit does."""
    return rows.change_of(tx, unit_id)


def value_of(row: tables.KnownValue, *, learned: Iterable[Dated] = ()) -> KnownValue:
    """The plain value of a row, with the spellings *learned* for it."""
    return KnownValue(
        key=row.key,
        name=row.name,
        aliases=(*read_lines(row.aliases), *learned),
        since=read_day(row.since or ""),
        until=read_day(row.until or ""),
        facts=dict(row.facts),
    )


def owner_of(actor: Actor | None, unit_id: int | None = None) -> int | None:
    """Whose register the actor keeps: None is the house's; *actor* None is the installation."""
    if actor is None:
        return unit_id
    require(actor, Role.CLERK, Role.ADMIN)
    if actor.role is Role.ADMIN:
        return None
    if actor.unit_id is None or unit_id not in (None, actor.unit_id):
        raise NotFound()
    return actor.unit_id


def scope_of(owner: int | None) -> str:
    """The owner as the unique key names it."""
    return tables.HOUSE if owner is None else f"unit/{owner}"


def references(tx: Tx, sort: Sort, owner: int | None) -> dict[str, dict[str, str]]:
    """For each fact that refers to another value: key to key, of all that the owner can use."""
    usable = rows.usable(tx, sort.value, owner)
    refers = [fact.name for fact in FACTS[sort] if fact.refers]
    return {name: {row.key: row.facts.get(name, "") for row in usable} for name in refers}


def reference_problem(value: KnownValue, links: Mapping[str, Mapping[str, str]]) -> str | None:
    """The code of what is wrong with where *value* points; None where nothing is."""
    for name, known_links in links.items():
        target = value.facts.get(name, "")
        if not target:
            continue
        if target != value.key and target not in known_links:
            return f"problem_unknown_{name}"
        try:
            chain(value.key, {**known_links, value.key: target})
        except ValueError as error:
            return str(error)
    return None


def _checked(tx: Tx, sort: Sort, owner: int | None, cells: Mapping[str, str]) -> KnownValue:
    """The value of one form, refused with the first thing that is wrong in it."""
    value, odd = read_value(sort, cells)
    for finding in (*odd, *shape_of(sort).look(value, Seen())):
        if finding.code not in PASSING:
            field = str(finding.facts.get("column", "value_name"))
            raise InvalidInput(field=field, problem=finding.code)
    problem = reference_problem(value, references(tx, sort, owner))
    if problem is not None:
        raise InvalidInput(field="parent", problem=problem)
    return value


def _fill(row: tables.KnownValue, value: KnownValue) -> None:
    row.name, row.facts = value.name, dict(value.facts)
    row.aliases = [spelled(alias) for alias in value.aliases]
    row.since = str(value.since) if value.since else None
    row.until = str(value.until) if value.until else None
    row.sought = "\n".join((*value.names, *value.facts.values())).casefold()


def _note(
    tx: Tx, actor: Actor | None, action: str, row: tables.KnownValue, *, now: datetime
) -> None:
    values = {name: text for name, text in cells_of(value_of(row)).items() if text}
    target = f"{row.register}/{row.id}"
    trail.note(
        tx,
        actor,
        action,
        target,
        now=now,
        unit_id=row.unit_id,
        version=row.version,
        values=values,
    )


def _scope(tx: Tx, actor: Actor) -> Scope:
    return Scope() if actor.role is Role.ADMIN else actors.papers(tx, actor)


def _found(tx: Tx, actor: Actor, value_id: int) -> tables.KnownValue:
    require(actor, *READERS)
    row = rows.find(tx, _scope(tx, actor), value_id)
    if row is None:
        raise NotFound()
    return row


def _own(tx: Tx, actor: Actor, value_id: int) -> tables.KnownValue:
    """A value that the actor keeps, held until the transaction ends."""
    require(actor, *READERS)
    row = rows.locked(tx, _scope(tx, actor), value_id)
    if row is None or row.unit_id != owner_of(actor):
        raise NotFound()
    return row


def _view(tx: Tx, actor: Actor, row: tables.KnownValue) -> ValueView:
    owner = accounts.unit(tx, row.unit_id) if row.unit_id is not None else None
    mine = actor.role is Role.ADMIN if owner is None else actor.role is Role.CLERK
    return ValueView(
        value_id=row.id,
        register=row.register,
        key=row.key,
        name=row.name,
        aliases=tuple(row.aliases),
        since=row.since or "",
        until=row.until or "",
        facts=dict(row.facts),
        owner=owner.name if owner else "",
        version=row.version,
        mine=mine and (owner is None or owner.id == actor.unit_id),
        cells=cells_of(value_of(row)),
    )
