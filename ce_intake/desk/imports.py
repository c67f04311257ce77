"""A register from a file: first what it would do, then, as it was shown, the deed.

The plan writes nothing and holds nobody up: it looks into the register by short transactions. Its
digest ties the acceptance to what the clerk saw: the file, the columns and what was kept then. What
is accepted is planned once more, and then written in one transaction that does nothing else. A
file waits between the two pages sealed.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Generic, TypeVar

from cryptography.exceptions import InvalidTag

from ce_intake.desk import trail
from ce_intake.desk.actors import Actor
from ce_intake.desk.books import PEOPLE_NAME, Book, Change, PeopleBook, book
from ce_intake.desk.sealed import mask
from ce_intake.errors import InvalidInput, LimitExceeded, StalePlan
from ce_intake.register import sheets
from ce_intake.register.plan import (
    HEADER_WITHIN,
    PlannedRow,
    RowState,
    Shape,
    find_header,
    plan_rows,
    propose_mapping,
)
from ce_intake.register.sheets import Row
from ce_intake.store.session import Store, Tx
from ce_intake.values import Finding

T = TypeVar("T")
V = TypeVar("V")
TOLD = frozenset({RowState.CHANGED, RowState.DOUBTFUL})  # rows of which is said what they change
LOOKED_THROUGH = 20  # rows for an example of each column
LEAST_WORDS = 1  # headings that a row has to have more than, to be a header below the first row
LONG_NUMBER = 12  # digits: it may be somebody's identity number
MOST_BYTES = 10 * 1024 * 1024  # a file
AT_ONCE = 1_000  # rows between two looks into the database and two words of progress


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """One row of the dry run; `takeable`: doubtful, and the clerk may take it all the same.

    `cells` holds what may be shown of it, by column: identity numbers masked. `changes`: what it
    would make of the person or value that is kept.
    """

    line: int
    state: RowState
    cells: Mapping[str, str]
    findings: tuple[Finding, ...]
    takeable: bool
    changes: tuple[Change, ...] = ()

    @property
    def key(self) -> str:
        """What the row goes by in its register."""
        return self.cells.get("key", self.cells.get("person_id", ""))

    @property
    def name(self) -> str:
        """The name of the person, unit, course or issuer."""
        return self.cells.get("name", "")

    @property
    def id_masked(self) -> str:
        """A person's identity number as it is shown."""
        return self.cells.get("id_number", "")

    @property
    def employer(self) -> str:
        """A person's unit."""
        return self.cells.get("employer", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """What an import would do; without `digest` the columns have to be named first."""

    digest: str
    counts: Mapping[RowState, int]
    rows: tuple[RowView, ...]
    mapping: Mapping[str, int]
    headings: tuple[str, ...]
    sample: tuple[str, ...]  # what stands below the headings first, long numbers masked


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """How many people, units, courses or issuers an import added and changed."""

    new: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A file for a register; *mapping* names the place (from 0) of each column, else the header.

    `unit_id` is for the administrator and the installation.
    """

    content: bytes
    register: str = PEOPLE_NAME
    mapping: Mapping[str, int] | None = None
    unit_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far an import is: so many rows are looked at, or written, of so many."""

    writing: bool
    done: int
    total: int


Steps = Generator[Step, None, T]
"""Something long that says how far it is, and at its end what has come of it."""


def finished(steps: Steps[T]) -> T:
    """What comes of the steps, for whoever does not want to know how far they are."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: T = end.value
            return made


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan(Generic[V]):
    """The plan with the values in it, which no page sees."""

    digest: str
    rows: Sequence[PlannedRow[V]]
    mapping: Mapping[str, int]
    headings: tuple[str, ...]
    sample: tuple[str, ...]


def plan(store: Store, actor: Actor | None, table: Table) -> PlanView:
    """Say row by row what the file would do to the register, and write nothing."""
    return finished(planning(store, actor, table))


def planning(store: Store, actor: Actor | None, table: Table) -> Steps[PlanView]:
    """The same, step by step; no transaction is open between two steps."""
    opened = book(store, actor, table.register, table.unit_id)
    if isinstance(opened, PeopleBook):
        return _shown(opened, (yield from _plan(store, opened, table)))
    return _shown(opened, (yield from _plan(store, opened, table)))


def accept(
    store: Store,
    actor: Actor | None,
    table: Table,
    *,
    digest: str,
    now: datetime,
    take: frozenset[int] = frozenset(),
) -> Imported:
    """Write the new and changed rows, and the doubtful ones on the lines in *take*.

    StalePlan where the plan is no longer the one of *digest*. Nothing is ever removed.
    """
    return finished(accepting(store, actor, table, digest=digest, now=now, take=take))


def accepting(
    store: Store,
    actor: Actor | None,
    table: Table,
    *,
    digest: str,
    now: datetime,
    take: frozenset[int] = frozenset(),
) -> Steps[Imported]:
    """The same, step by step; all of it is written, or nothing."""
    opened = book(store, actor, table.register, table.unit_id)
    wanted = _Wanted(digest=digest, take=take, now=now)
    if isinstance(opened, PeopleBook):
        return (yield from _accepted(store, actor, opened, table, wanted))
    return (yield from _accepted(store, actor, opened, table, wanted))


def seal(tx: Tx, actor: Actor, content: bytes) -> str:
    """The file for its way through the clerk's browser: nobody can read it or send it as his."""
    if len(content) > MOST_BYTES:
        raise LimitExceeded(limit="bytes", most=MOST_BYTES)
    packed = base64.b64encode(zlib.compress(content)).decode()
    return base64.b64encode(tx.keys.lock(f"{actor.account_id}:{packed}")).decode()


def unseal(tx: Tx, actor: Actor, sealed: str) -> bytes:
    """What `seal` was given; InvalidInput where it is damaged or was sealed for somebody else."""
    try:
        owner, _, packed = tx.keys.unlock(base64.b64decode(sealed, validate=True)).partition(":")
        if owner == str(actor.account_id):
            return zlib.decompress(base64.b64decode(packed))
    except (InvalidTag, ValueError, binascii.Error, zlib.error) as error:
        raise InvalidInput(field="file", problem="problem_missing") from error
    raise InvalidInput(field="file", problem="problem_missing")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What is accepted: the plan that was seen, and the doubtful lines that are taken."""

    digest: str
    take: frozenset[int]
    now: datetime


def _accepted(
    store: Store, actor: Actor | None, opened: Book[V], table: Table, wanted: _Wanted
) -> Steps[Imported]:
    made = yield from _plan(store, opened, table)
    if not wanted.digest or made.digest != wanted.digest:
        raise StalePlan()
    values = [
        row.value
        for row in made.rows
        if row.value is not None and _is_taken(row, wanted.take, opened.looked_at)
    ]
    for start in range(0, len(values), AT_ONCE):
        opened.make(values[start : start + AT_ONCE])
        yield Step(writing=False, done=min(start + AT_ONCE, len(values)), total=len(values))
    with store.begin() as tx:
        if not opened.stands(tx):
            raise StalePlan()
        done = yield from _written(tx, actor, opened, values, now=wanted.now)
        _note(tx, actor, opened, table, wanted, done)
    return done


def _written(
    tx: Tx, actor: Actor | None, opened: Book[V], values: Sequence[V], *, now: datetime
) -> Steps[Imported]:
    new = changed = 0
    for start in range(0, len(values), AT_ONCE):
        part = values[start : start + AT_ONCE]
        added, altered = opened.write(tx, actor, part, now=now)
        new, changed = new + added, changed + altered
        yield Step(writing=True, done=start + len(part), total=len(values))
    opened.settle()
    return Imported(new=new, changed=changed)


def _note(
    tx: Tx, actor: Actor | None, opened: Book[V], table: Table, wanted: _Wanted, done: Imported
) -> None:
    owner = "house" if opened.owner is None else f"unit/{opened.owner}"
    facts = {"file": sha256(table.content).hexdigest(), "plan": wanted.digest}
    counts = {"new": done.new, "changed": done.changed, "overruled": len(wanted.take)}
    trail.note(
        tx,
        actor,
        "register.import",
        f"{table.register}/{owner}",
        now=wanted.now,
        unit_id=opened.owner,
        values=facts | {name: str(count) for name, count in counts.items()},
    )


def _plan(store: Store, opened: Book[V], table: Table) -> Steps[_Plan[V]]:
    lines = list(sheets.rows(table.content))
    if not lines:
        raise InvalidInput(field="file", problem="problem_not_a_table")
    shape = opened.shape
    header = _header_row(lines, shape)
    if table.mapping is None:
        used = propose_mapping(header.cells, shape)
    else:
        used = dict(_checked(table.mapping, header, shape))
    sample = _sample(lines, header)
    if any(name not in used for name in shape.required):
        return _Plan(digest="", rows=(), mapping=used, headings=header.cells, sample=sample)
    fed = _in_parts(opened, lines, used)
    planned: list[PlannedRow[V]] = []
    for row in plan_rows(fed, used, after=header.line, shape=shape, known=opened.known):
        planned.append(row)
        if len(planned) % AT_ONCE == 0:
            yield Step(writing=False, done=len(planned), total=len(lines))
    checked = opened.checked(planned)
    told = [[row.line, row.state, [one.code for one in row.findings]] for row in checked]
    digest_of = sha256(table.content).hexdigest()
    parts = [table.register, opened.owner, digest_of, sorted(used.items()), told, opened.met]
    digest = store.keys.blind(json.dumps(parts, ensure_ascii=False))
    return _Plan(digest=digest, rows=checked, mapping=used, headings=header.cells, sample=sample)


def _in_parts(opened: Book[V], lines: Sequence[Row], mapping: Mapping[str, int]) -> Iterator[Row]:
    """The rows, once what is known of them is fetched, for many at once."""
    shape = opened.shape
    place = mapping.get(next(iter(shape.columns)))
    for start in range(0, len(lines), AT_ONCE):
        part = lines[start : start + AT_ONCE]
        opened.prepare([key for row in part if (key := _key_of(row, mapping, shape, place))])
        yield from part


def _key_of(row: Row, mapping: Mapping[str, int], shape: Shape[V], place: int | None) -> str:
    if place is not None and place < len(row.cells) and row.cells[place]:
        return row.cells[place]
    cells = {name: row.cells[at] for name, at in mapping.items() if at < len(row.cells)}
    return shape.key(shape.make({name: cells.get(name, "") for name in shape.columns})[0])


def _header_row(table: Sequence[Row], shape: Shape[V]) -> Row:
    """The header, or the row among the first that is most like one."""
    found = find_header(table, shape)
    if found is not None:
        return next(row for row in table if row.line == found[0])
    words = {row.line: len(propose_mapping(row.cells, shape)) for row in table[:HEADER_WITHIN]}
    return max(table[:HEADER_WITHIN], key=lambda row: max(words[row.line], LEAST_WORDS))


def _sample(table: Sequence[Row], header: Row) -> tuple[str, ...]:
    """What stands first in each column, so that a clerk knows it by its look."""
    below = [row.cells for row in table if row.line > header.line][:LOOKED_THROUGH]
    told = []
    for place in range(len(header.cells)):
        filled = (cells[place] for cells in below if place < len(cells) and cells[place])
        text = next(filled, "")
        told.append(mask(text) if sum(map(str.isdigit, text)) >= LONG_NUMBER else text)
    return tuple(told)


def _checked(mapping: Mapping[str, int], header: Row, shape: Shape[V]) -> Mapping[str, int]:
    places = list(mapping.values())
    fits = all(0 <= place < len(header.cells) for place in places)
    named = set(shape.required) <= set(mapping) <= set(shape.columns)
    if not fits or not named or len(set(places)) < len(places):
        raise InvalidInput(field="mapping", problem="problem_wrong_header")
    return mapping


def _shown(opened: Book[V], made: _Plan[V]) -> PlanView:
    found = Counter(row.state for row in made.rows)
    return PlanView(
        digest=made.digest,
        counts={state: found[state] for state in RowState},
        rows=tuple(_row_view(row, opened) for row in made.rows),
        mapping=made.mapping,
        headings=made.headings,
        sample=made.sample,
    )


def _is_taken(row: PlannedRow[V], take: frozenset[int], looked_at: frozenset[str]) -> bool:
    if row.state in (RowState.NEW, RowState.CHANGED):
        return True
    return row.line in take and _is_takeable(row, looked_at)


def _is_takeable(row: PlannedRow[V], looked_at: frozenset[str]) -> bool:
    return row.state is RowState.DOUBTFUL and {one.code for one in row.findings} <= looked_at


def _row_view(row: PlannedRow[V], opened: Book[V]) -> RowView:
    return RowView(
        line=row.line,
        state=row.state,
        cells=opened.cells(row.value) if row.value is not None else {},
        findings=row.findings,
        takeable=_is_takeable(row, opened.looked_at),
        changes=_changes(row, opened),
    )


def _changes(row: PlannedRow[V], opened: Book[V]) -> tuple[Change, ...]:
    if row.value is None or row.before is None or row.state not in TOLD:
        return ()
    return tuple(opened.changes(row.before, row.value))
