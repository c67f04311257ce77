"""The register of people as clerks use it: find, show, add, load, and unmask with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from ce_intake.desk import actors, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.people_views import PersonView, person_view
from ce_intake.errors import InvalidInput, NotFound, StaleDecision
from ce_intake.register.claim import blocking_keys
from ce_intake.register.dated import read_lines, spelled
from ce_intake.register.people_shape import RESERVED, cells_of, read_person
from ce_intake.store import people as rows, tables
from ce_intake.store.session import Tx
from ce_intake.values import Person

MANY = 1_000
"""From so many people in one load on, the database is told how its tables have grown."""

SENIOR = ("高级", "正高", "副高", "教授", "研究员")


def search(tx: Tx, actor: Actor, text: str, *, limit: int = 20) -> list[PersonView]:
    """People in the actor's scope by the beginning of the name, key, booklet or whole number."""
    text = text.strip()
    scope = actors.register(tx, actor)
    return [person_view(row) for row in rows.search(tx, scope, text, limit=limit)] if text else []


def show(tx: Tx, actor: Actor, person_id: str) -> PersonView:
    """One person in the actor's scope."""
    return person_view(_found(tx, actor, person_id))


def create(tx: Tx, actor: Actor, person: Person, *, now: datetime) -> PersonView:
    """Add a person to the register of the clerk's own unit."""
    require(actor, Role.CLERK)
    if actor.unit_id is None:
        raise NotFound()
    if rows.get(tx, person.person_id) is not None:
        raise InvalidInput(field="person_id", problem="problem_taken")
    number = person.id_number.strip()
    if number and rows.search(tx, actors.register(tx, actor), number, limit=1):
        raise InvalidInput(field="id_number", problem="problem_taken")
    keep_all(tx, [person], unit_id=actor.unit_id, now=now)
    row = _found(tx, actor, person.person_id)
    target = f"person/{row.person_id}"
    trail.note(tx, actor, "person.create", target, now=now, unit_id=row.unit_id)
    return person_view(row)


def change(
    tx: Tx,
    actor: Actor,
    person_id: str,
    cells: Mapping[str, str],
    *,
    seen: str,
    now: datetime,
) -> PersonView:
    """Change what *cells* state of a person of the clerk's unit; an empty number stays.

    StaleDecision where he was changed since he was *seen*.
    """
    require(actor, Role.CLERK)
    row = rows.locked(tx, actors.register(tx, actor), person_id)
    if row is None or row.unit_id != actor.unit_id:
        raise NotFound()
    if person_view(row).seen != seen:
        raise StaleDecision(by="", at=row.updated_at.isoformat(timespec="seconds"), what="changed")
    before = cells_of(value(tx, row))
    stated = {**before, **cells, "person_id": person_id}
    stated["id_number"] = cells.get("id_number") or before["id_number"]
    person, odd = read_person(stated)
    if odd:
        raise InvalidInput(field=str(odd[0].facts["column"]), problem=odd[0].code)
    keep_all(tx, [person], unit_id=row.unit_id, now=now)
    after = cells_of(person)
    changed = {name: after[name] for name in after if after[name] != before[name]}
    if "id_number" in changed:
        changed["id_number"] = "*"
    target = f"person/{person_id}"
    trail.note(tx, actor, "person.change", target, now=now, unit_id=row.unit_id, values=changed)
    return person_view(row)


def unmask(tx: Tx, actor: Actor, person_id: str, *, reason: str, now: datetime) -> str:
    """The whole identity number; the act and its reason go into the trail."""
    require(actor, Role.CLERK)
    row = _found(tx, actor, person_id)
    if not reason.strip():
        raise InvalidInput(field="reason", problem="problem_missing")
    trail.note(
        tx,
        actor,
        "person.unmask",
        f"person/{person_id}",
        now=now,
        unit_id=row.unit_id,
        values={"reason": reason[:300]},
    )
    return tx.keys.unlock(row.id_cipher) if row.id_cipher else ""


def load_register(
    tx: Tx, actor: Actor | None, people: Iterable[Person], *, unit_id: int, now: datetime
) -> tuple[int, int]:
    """Put people into a unit's register: how many were new and how many changed.

    *actor* None is the installation itself. Nobody is ever removed by a load.
    """
    if actor is not None:
        require(actor, Role.CLERK, Role.ADMIN)
        if actor.role is Role.CLERK and actor.unit_id != unit_id:
            raise NotFound()
    new, changed = keep_all(tx, people, unit_id=unit_id, now=now)
    facts = {"new": str(new), "changed": str(changed)}
    trail.note(
        tx, actor, "register.load", f"unit/{unit_id}", now=now, unit_id=unit_id, values=facts
    )
    return new, changed


def keep_all(tx: Tx, people: Iterable[Person], *, unit_id: int, now: datetime) -> tuple[int, int]:
    """Keep people of a unit as they are given; how many were new and how many changed."""
    given = list(people)
    before = rows.all_of(tx, [person.person_id for person in given])
    if any(row.unit_id != unit_id for row in before.values()):
        raise InvalidInput(field="person_id", problem="problem_taken")
    kept = [
        _row(tx, person, before.get(person.person_id), unit_id=unit_id, now=now)
        for person in {person.person_id: person for person in given}.values()
    ]
    rows.add_all(tx, kept)
    keys = {row.person_id: blocking_keys(value(tx, row), secret=tx.keys.index) for row in kept}
    rows.set_keys(tx, keys, fresh=keys.keys() - before.keys())
    if len(keys) >= MANY:
        rows.take_stock(tx)
    return len(kept) - len(before), len(before)


def known_people(tx: Tx, unit_id: int) -> list[Person]:
    """Everybody of a unit as plain values, for matching."""
    return [value(tx, row) for row in rows.of_unit(tx, unit_id) if row.state != "locked"]


def stamp(tx: Tx, unit_id: int) -> tuple[int, datetime | None]:
    """What changes whenever the register of a unit does."""
    return rows.size_and_change(tx, unit_id)


def is_demanding(row: tables.Person, on: date) -> bool:
    """Whether the higher target counts on a day: senior title or high-tech work (46号 第四条)."""
    held = [title.text for title in read_lines(row.titles) if title.holds(on, on)]
    return row.high_tech or (held[-1] if held else row.title_level).startswith(SENIOR)


def _found(tx: Tx, actor: Actor, person_id: str) -> tables.Person:
    row = rows.find(tx, actors.register(tx, actor), person_id)
    if row is None:
        raise NotFound()
    return row


def _row(
    tx: Tx, person: Person, row: tables.Person | None, *, unit_id: int, now: datetime
) -> tables.Person:
    for field in ("person_id", "name"):
        if not getattr(person, field).strip():
            raise InvalidInput(field=field, problem="problem_missing")
    number = person.id_number.strip().upper()
    if row is None:
        if person.person_id in RESERVED:
            raise InvalidInput(field="person_id", problem="problem_reserved")
        row = tables.Person(person_id=person.person_id, created_at=now)
    row.unit_id, row.name, row.employer = unit_id, person.name.strip(), person.employer
    row.id_cipher = tx.keys.lock(number) if number else None
    row.id_index = tx.keys.blind(number) if number else None
    row.id_tail = number[-4:]
    row.former_names, row.former_booklets = list(person.former_names), list(person.former_booklets)
    row.posts = [spelled(post) for post in person.posts]
    row.titles = [spelled(title) for title in person.titles]
    row.title_level, row.high_tech = person.title_level, person.high_tech
    row.certificate_book_no, row.registrar = person.certificate_book_no, person.registrar
    row.state, row.updated_at = person.state, now
    return row


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
