"""The register of people as clerks use it: find, show, add, load, and unmask with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from ce_intake.desk import actors, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.keeping import Keeping, value
from ce_intake.desk.people_views import PersonView, person_view
from ce_intake.errors import InvalidInput, NotFound, StaleDecision
from ce_intake.register.dated import read_lines
from ce_intake.register.keys import named_keys
from ce_intake.register.names import fold_name
from ce_intake.register.numbers import WHOLE, fold_number
from ce_intake.register.people_shape import cells_of, read_person
from ce_intake.store import people as rows, person_index, tables
from ce_intake.store.session import Tx
from ce_intake.text.identity import is_proved
from ce_intake.values import Person

SENIOR = ("高级", "正高", "副高", "教授", "研究员")


def search(tx: Tx, actor: Actor, text: str, *, limit: int = 20) -> list[PersonView]:
    """People in the actor's scope by the beginning of the name, key, booklet or whole number.

    Behind them those of a clerk's unit who bore that name before, or whose name is like it.
    """
    text = text.strip()
    if not text:
        return []
    found = list(rows.search(tx, actors.register(tx, actor), text, limit=limit))
    if actor.role is Role.CLERK and actor.unit_id is not None:
        found += rows.all_of(tx, _alike(tx, actor.unit_id, text, limit=limit)).values()
    told = {row.person_id: person_view(row) for row in found}
    return list(told.values())[:limit]


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
    _refuse_number(tx, person, unit_id=actor.unit_id)
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
    if person.id_number != before["id_number"]:
        _refuse_number(tx, person, unit_id=row.unit_id)
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
    keeping = Keeping(tx, unit_id, now=now)
    keeping.add(people)
    keeping.finish()
    return keeping.new, keeping.changed


def known_people(tx: Tx, unit_id: int) -> list[Person]:
    """Everybody of a unit as plain values, for matching."""
    return [value(tx, row) for row in rows.of_unit(tx, unit_id) if row.state != "locked"]


def is_demanding(row: tables.Person, on: date) -> bool:
    """Whether the higher target counts on a day: senior title or high-tech work (46号 第四条)."""
    held = [title.text for title in read_lines(row.titles) if title.holds(on, on)]
    return row.high_tech or (held[-1] if held else row.title_level).startswith(SENIOR)


def _alike(tx: Tx, unit_id: int, text: str, *, limit: int) -> Iterable[str]:
    """The keys of people of a unit who are found by this name as a paper would find them."""
    keys = named_keys(fold_name(text), secret=tx.keys.index)
    hits = person_index.hits(tx, unit_id, keys, most=limit) if keys else []
    return sorted({person_id for under in hits for person_id in under})[:limit]


def _refuse_number(tx: Tx, person: Person, *, unit_id: int) -> None:
    """InvalidInput where a number that is typed cannot be right, or is somebody else's."""
    number = fold_number(person.id_number)
    if WHOLE.fullmatch(number) and not is_proved(number):
        raise InvalidInput(field="id_number", problem="problem_wrong_check_digit")
    if rows.with_numbers(tx, unit_id, [number]).get(number, set()) - {person.person_id}:
        raise InvalidInput(field="id_number", problem="problem_taken")


def _found(tx: Tx, actor: Actor, person_id: str) -> tables.Person:
    row = rows.find(tx, actors.register(tx, actor), person_id)
    if row is None:
        raise NotFound()
    return row
