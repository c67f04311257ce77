"""The four registers as an import and an export see them: one form, whatever is kept in them.

A book is looked into by short transactions of its own, however long somebody reads in it; before
it is written, whoever writes asks whether it still `stands` as it was when it was opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TypeVar

from ce_intake.desk import known
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.keeping import Keeping, Made, made, value
from ce_intake.desk.sealed import mask
from ce_intake.errors import NotFound
from ce_intake.register.facts import Sort
from ce_intake.register.known import KnownValue
from ce_intake.register.known_shape import cells_of, shape_of
from ce_intake.register.numbers import fold_number
from ce_intake.register.people_shape import HEADERS, PEOPLE, cells_of as people_cells
from ce_intake.register.plan import PlannedRow, RowState, Shape
from ce_intake.store import known as known_rows, people as people_rows, person_index
from ce_intake.store.session import Store, Tx
from ce_intake.values import Finding, Person

V = TypeVar("V")
TAKEN = Finding(code="row_key_taken")
WRITTEN = frozenset({RowState.NEW, RowState.CHANGED, RowState.DOUBTFUL})
AT_ONCE = 1_000  # rows whose numbers are looked for together
PEOPLE_NAME = "people"
ALL = (PEOPLE_NAME, *(sort.value for sort in Sort))
"""The registers by the names that addresses and programs use."""

PEOPLE_LOOKED_AT = frozenset(
    {
        "row_hidden",
        "row_name_odd",
        "row_name_changes",
        "row_state_changes",
        "row_id_number_changes",
        "row_id_number_missing",
        "row_id_number_check_fails",
    }
)
KNOWN_LOOKED_AT = frozenset(
    {
        "row_hidden",
        "row_duplicate_name",
        "row_value_renamed",
        "row_credit_code_check_fails",
        "row_dates_reversed",
    }
)
"""Doubts that a clerk may overrule; a damaged or masked number never replaces anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a row would make of one column."""

    column: str
    before: str
    after: str


class Book(Protocol[V]):
    """One register of one owner, as the plan of an import asks for it."""

    shape: Shape[V]
    looked_at: frozenset[str]
    met: list[str]  # what was looked up, as it was kept then

    @property
    def owner(self) -> int | None:
        """The unit whose register it is; None: the house's."""

    def prepare(self, keys: Sequence[str]) -> None:
        """Fetch what stands under these keys, so that `known` need not ask one by one."""

    def known(self, key: str) -> V | None:
        """The value under this key, if it is the owner's."""

    def checked(self, planned: Sequence[PlannedRow[V]]) -> Sequence[PlannedRow[V]]:
        """The rows with what can only be said of all of them together."""

    def make(self, values: Iterable[V]) -> None:
        """Work out what `write` needs of these values, before anybody has to wait for it."""

    def stands(self, tx: Tx) -> bool:
        """Whether nothing in the register has changed since it was opened."""

    def write(
        self, tx: Tx, actor: Actor | None, values: Iterable[V], *, now: datetime
    ) -> tuple[int, int]:
        """Keep the values; how many were new and how many changed."""

    def settle(self) -> None:
        """End the writing."""

    def cells(self, value: V) -> Mapping[str, str]:
        """What a page may show of a value, by column."""

    def changes(self, before: V, value: V) -> Sequence[Change]:
        """What is different in *value*, by column, as a page may show it."""


class PeopleBook:
    """The people of one unit."""

    shape = PEOPLE
    looked_at = PEOPLE_LOOKED_AT

    def __init__(self, store: Store, unit_id: int) -> None:
        """Open it; nothing but its state is read yet."""
        self._store, self._unit_id = store, unit_id
        with store.view() as tx:
            self._state = person_index.state(tx, unit_id)
        self._rows: dict[str, Person | None] = {}
        self._keeping: Keeping | None = None
        self._made: dict[str, Made] = {}
        self.met: list[str] = []

    @property
    def owner(self) -> int:
        """The unit."""
        return self._unit_id

    def prepare(self, keys: Sequence[str]) -> None:
        """Fetch the people under these keys; None stands for somebody of another unit."""
        with self._store.view() as tx:
            for row in people_rows.known_of(tx, keys):
                own = row.unit_id == self.owner
                self._rows[row.person_id] = value(tx, row) if own else None

    def known(self, key: str) -> Person | None:
        """The person of this key in the unit."""
        person = self._rows.get(key)
        if person is not None:
            self.met.append(repr(person))
        return person

    def checked(self, planned: Sequence[PlannedRow[Person]]) -> Sequence[PlannedRow[Person]]:
        """A row is wrong where its key is another unit's; nothing more is told of that.

        It is doubtful where its identity number is that of somebody else of the register.
        """
        rows = [self._own(row) for row in planned]
        told: list[PlannedRow[Person]] = []
        for start in range(0, len(rows), AT_ONCE):
            told += self._numbered(rows[start : start + AT_ONCE])
        return told

    def make(self, values: Iterable[Person]) -> None:
        """Encrypt numbers and make keys."""
        for person in values:
            before = self._rows.get(person.person_id)
            self._made[person.person_id] = made(self._store.keys, person, before=before)

    def stands(self, tx: Tx) -> bool:
        """Whether nobody was added or changed since."""
        return person_index.state(tx, self.owner) == self._state

    def write(
        self, tx: Tx, actor: Actor | None, values: Iterable[Person], *, now: datetime
    ) -> tuple[int, int]:
        """Put the people, who are made, into the unit's register."""
        if self._keeping is None:
            self._keeping = Keeping(tx, self.owner, now=now)
        new, changed = self._keeping.new, self._keeping.changed
        self._keeping.add_made(self._made.pop(person.person_id) for person in values)
        return self._keeping.new - new, self._keeping.changed - changed

    def settle(self) -> None:
        """Let matching find them."""
        if self._keeping is not None:
            self._keeping.finish()

    def cells(self, value: Person) -> Mapping[str, str]:
        """Key, name, masked number and employer."""
        return {
            "person_id": value.person_id,
            "name": value.name,
            "id_number": mask(value.id_number),
            "employer": value.employer,
        }

    def changes(self, before: Person, value: Person) -> Sequence[Change]:
        """The columns that differ; identity numbers masked."""
        told = [name for name in HEADERS if getattr(before, name) != getattr(value, name)]
        if not told:
            return ()
        old, new = people_cells(before), people_cells(value)
        for cells in (old, new):
            cells["id_number"] = mask(cells["id_number"])
        return [Change(column=name, before=old[name], after=new[name]) for name in told]

    def _numbered(self, rows: Sequence[PlannedRow[Person]]) -> Iterable[PlannedRow[Person]]:
        stated = [row.value.id_number for row in rows if row.state in WRITTEN and row.value]
        with self._store.view() as tx:
            held = people_rows.with_numbers(tx, self.owner, stated)
        for row in rows:
            number = fold_number(row.value.id_number) if row.value else ""
            others = held.get(number, set()) - {row.value.person_id if row.value else ""}
            if row.state not in WRITTEN or not others:
                yield row
                continue
            finding = Finding(code="row_id_number_taken", facts={"other": min(others)})
            yield replace(row, state=RowState.DOUBTFUL, findings=(*row.findings, finding))

    def _own(self, row: PlannedRow[Person]) -> PlannedRow[Person]:
        person = row.value
        if person is None or self._rows.get(person.person_id, person) is not None:
            return row
        return replace(row, state=RowState.WRONG, value=None, findings=(TAKEN,))


class KnownBook:
    """The units, courses or issuers of the house or of one unit."""

    looked_at = KNOWN_LOOKED_AT

    def __init__(self, store: Store, sort: Sort, owner: int | None) -> None:
        """Open it; nothing but its state is read yet."""
        self._store, self._sort, self._owner = store, sort, owner
        self.shape = shape_of(sort)
        with store.view() as tx:
            self._state = known_rows.change_of(tx, owner)
        self._rows: dict[str, KnownValue] = {}
        self.met: list[str] = []

    @property
    def owner(self) -> int | None:
        """The unit whose register it is; None: the house's."""
        return self._owner

    def prepare(self, keys: Sequence[str]) -> None:
        """Fetch the values under these keys."""
        scope = known.scope_of(self.owner)
        with self._store.view() as tx:
            found = known_rows.of_keys(tx, self._sort.value, scope, keys)
            self._rows.update({key: known.value_of(row) for key, row in found.items()})

    def known(self, key: str) -> KnownValue | None:
        """The owner's value of this key."""
        value = self._rows.get(key)
        if value is not None:
            self.met.append(repr(value))
        return value

    def checked(
        self, planned: Sequence[PlannedRow[KnownValue]]
    ) -> Sequence[PlannedRow[KnownValue]]:
        """A row is wrong where it points to nothing, or in a circle with the others."""
        with self._store.view() as tx:
            links = known.references(tx, self._sort, self.owner)
        for name, targets in links.items():
            good = (row for row in planned if row.state is not RowState.WRONG)
            stated = [row.value for row in good if row.value is not None]
            targets.update({value.key: value.facts.get(name, "") for value in stated})
        return [_linked(row, links) for row in planned]

    def make(self, values: Iterable[KnownValue]) -> None:
        """Nothing has to be worked out."""

    def stands(self, tx: Tx) -> bool:
        """Whether no value that the owner uses was put, changed or removed since."""
        return known_rows.change_of(tx, self.owner) == self._state

    def write(
        self, tx: Tx, actor: Actor | None, values: Iterable[KnownValue], *, now: datetime
    ) -> tuple[int, int]:
        """Put the values into the owner's register."""
        given = list(values)
        by = actor.name if actor is not None else ""
        known.write(tx, self._sort, given, owner=self.owner, by=by, now=now)
        changed = sum(value.key in self._rows for value in given)
        return len(given) - changed, changed

    def settle(self) -> None:
        """These registers stay small; nothing to do."""

    def cells(self, value: KnownValue) -> Mapping[str, str]:
        """Everything; nothing in it is secret."""
        return cells_of(value)

    def changes(self, before: KnownValue, value: KnownValue) -> Sequence[Change]:
        """The columns that differ."""
        old, new = cells_of(before), cells_of(value)
        pairs = {name: (old.get(name, ""), new.get(name, "")) for name in self.shape.columns}
        return [Change(column=name, before=a, after=b) for name, (a, b) in pairs.items() if a != b]


def book(
    store: Store, actor: Actor | None, register: str, unit_id: int | None
) -> PeopleBook | KnownBook:
    """The register that the actor keeps; *actor* None is the installation, for *unit_id*."""
    if register != PEOPLE_NAME:
        return KnownBook(store, known.sort_of(register), known.owner_of(actor, unit_id))
    if actor is not None:
        require(actor, Role.CLERK, Role.ADMIN)
        if actor.role is Role.CLERK:
            if unit_id not in (None, actor.unit_id):
                raise NotFound()
            unit_id = actor.unit_id
    if unit_id is None:
        raise NotFound()
    return PeopleBook(store, unit_id)


def shape(register: str) -> Shape[Person] | Shape[KnownValue]:
    """The columns of a register's table."""
    return PEOPLE if register == PEOPLE_NAME else shape_of(known.sort_of(register))


def _linked(
    row: PlannedRow[KnownValue], links: Mapping[str, Mapping[str, str]]
) -> PlannedRow[KnownValue]:
    if row.value is None or row.state is RowState.WRONG:
        return row
    problem = known.reference_problem(row.value, links)
    if problem is None:
        return row
    finding = Finding(code=problem.replace("problem_", "row_", 1))
    return replace(row, state=RowState.WRONG, findings=(*row.findings, finding))
