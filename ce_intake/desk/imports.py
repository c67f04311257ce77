"""A register of people from a file: first what it would do, then, as it was shown, the deed.

The plan writes nothing. Its digest ties the acceptance to what the clerk saw: the file, the
columns and the people as they were kept then. A file waits between the two pages sealed.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from cryptography.exceptions import InvalidTag

from ce_intake.desk import people, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.sealed import mask
from ce_intake.errors import InvalidInput, LimitExceeded, NotFound, StalePlan
from ce_intake.register import sheets
from ce_intake.register.plan import (
    HEADER_WITHIN,
    HEADERS,
    REQUIRED,
    PlannedRow,
    RowState,
    find_header,
    plan_people,
    propose_mapping,
)
from ce_intake.register.sheets import Row
from ce_intake.store import people as rows
from ce_intake.store.session import Tx
from ce_intake.values import Finding, Person

MOST_BYTES = 10 * 1024 * 1024  # a file
TAKEN = Finding(code="row_key_taken")
LOOKED_AT = frozenset(
    {
        "row_hidden",
        "row_name_odd",
        "row_name_changes",
        "row_id_number_changes",
        "row_id_number_missing",
        "row_id_number_check_fails",
    }
)
"""Doubts that a clerk may overrule; a damaged or masked number never replaces anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """One row of the dry run; `takeable`: doubtful, and the clerk may take it all the same."""

    line: int
    state: RowState
    person_id: str
    name: str
    id_masked: str
    employer: str
    findings: tuple[Finding, ...]
    takeable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """What an import would do; without `digest` the columns have to be named first."""

    digest: str
    counts: Mapping[RowState, int]
    rows: tuple[RowView, ...]
    mapping: Mapping[str, int]
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """How many people an import added and changed."""

    new: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """The plan with the people in it, which no page sees."""

    digest: str
    rows: tuple[PlannedRow, ...]
    mapping: Mapping[str, int]
    headings: tuple[str, ...]


def plan(
    tx: Tx,
    actor: Actor | None,
    content: bytes,
    *,
    mapping: Mapping[str, int] | None = None,
    unit_id: int | None = None,
) -> PlanView:
    """Say row by row what the file would do to the unit's register, and write nothing.

    *mapping* names the place (from 0) of each column; without it the header decides.
    *unit_id* is for the administrator and the installation (*actor* None).
    """
    made = _plan(tx, _unit(actor, unit_id), content, mapping)
    return PlanView(
        digest=made.digest,
        counts=_counts(made),
        rows=tuple(_row_view(row) for row in made.rows),
        mapping=made.mapping,
        headings=made.headings,
    )


def accept(  # noqa: PLR0913  named arguments of one act
    tx: Tx,
    actor: Actor | None,
    content: bytes,
    *,
    digest: str,
    now: datetime,
    mapping: Mapping[str, int] | None = None,
    take: frozenset[int] = frozenset(),
    unit_id: int | None = None,
) -> Imported:
    """Write the new and changed rows, and the doubtful ones on the lines in *take*.

    StalePlan where the plan is no longer the one of *digest*. Nobody is ever removed.
    """
    unit = _unit(actor, unit_id)
    made = _plan(tx, unit, content, mapping)
    if not digest or made.digest != digest:
        raise StalePlan()
    wanted = [row.person for row in made.rows if row.person is not None and _is_taken(row, take)]
    new, changed = people.load_register(tx, actor, wanted, unit_id=unit, now=now)
    facts = {"file": sha256(content).hexdigest(), "plan": digest, "new": str(new)}
    trail.note(
        tx,
        actor,
        "register.import",
        f"unit/{unit}",
        now=now,
        unit_id=unit,
        values={**facts, "changed": str(changed), "overruled": str(len(take))},
    )
    return Imported(new=new, changed=changed)


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


def _unit(actor: Actor | None, unit_id: int | None) -> int:
    if actor is not None:
        require(actor, Role.CLERK, Role.ADMIN)
        if actor.role is Role.CLERK:
            if unit_id not in (None, actor.unit_id):
                raise NotFound()
            unit_id = actor.unit_id
    if unit_id is None:
        raise NotFound()
    return unit_id


def _plan(tx: Tx, unit_id: int, content: bytes, mapping: Mapping[str, int] | None) -> _Plan:
    table = list(sheets.rows(content))
    if not table:
        raise InvalidInput(field="file", problem="problem_not_a_table")
    header = _header_row(table)
    used = propose_mapping(header.cells) if mapping is None else _checked(mapping, header)
    if any(name not in used for name in REQUIRED):
        return _Plan(digest="", rows=(), mapping=used, headings=header.cells)
    unit = _Unit(tx, unit_id)
    planned = tuple(
        unit.own(row) for row in plan_people(table, used, after=header.line, known=unit.known)
    )
    told = [[row.line, row.state, [one.code for one in row.findings]] for row in planned]
    parts = [unit_id, sha256(content).hexdigest(), sorted(used.items()), told, unit.met]
    digest = tx.keys.blind(json.dumps(parts, ensure_ascii=False))
    return _Plan(digest=digest, rows=planned, mapping=used, headings=header.cells)


class _Unit:
    """The people of one unit as the plan asks for them; remembers whom it gave out."""

    def __init__(self, tx: Tx, unit_id: int) -> None:
        self._tx, self._unit_id = tx, unit_id
        self._foreign: set[str] = set()
        self.met: list[str] = []

    def known(self, person_id: str) -> Person | None:
        """The person of this key in the unit."""
        row = rows.get(self._tx, person_id)
        if row is None:
            return None
        if row.unit_id != self._unit_id:
            self._foreign.add(person_id)
            return None
        person = people.value(self._tx, row)
        self.met.append(repr(person))
        return person

    def own(self, row: PlannedRow) -> PlannedRow:
        """The row, wrong where its key is another unit's; nothing more is told of that."""
        if row.person is None or row.person.person_id not in self._foreign:
            return row
        return replace(row, state=RowState.WRONG, person=None, findings=(TAKEN,))


def _header_row(table: Sequence[Row]) -> Row:
    """The header, or the row among the first that is most like one."""
    found = find_header(table)
    if found is not None:
        return next(row for row in table if row.line == found[0])
    return max(table[:HEADER_WITHIN], key=lambda row: len(propose_mapping(row.cells)))


def _checked(mapping: Mapping[str, int], header: Row) -> Mapping[str, int]:
    places = list(mapping.values())
    fits = all(0 <= place < len(header.cells) for place in places)
    named = set(REQUIRED) <= set(mapping) <= set(HEADERS)
    if not fits or not named or len(set(places)) < len(places):
        raise InvalidInput(field="mapping", problem="problem_wrong_header")
    return mapping


def _counts(made: _Plan) -> dict[RowState, int]:
    found = Counter(row.state for row in made.rows)
    return {state: found[state] for state in RowState}


def _is_taken(row: PlannedRow, take: frozenset[int]) -> bool:
    if row.state in (RowState.NEW, RowState.CHANGED):
        return True
    return row.line in take and _is_takeable(row)


def _is_takeable(row: PlannedRow) -> bool:
    return row.state is RowState.DOUBTFUL and {one.code for one in row.findings} <= LOOKED_AT


def _row_view(row: PlannedRow) -> RowView:
    person = row.person
    return RowView(
        line=row.line,
        state=row.state,
        person_id=person.person_id if person else "",
        name=person.name if person else "",
        id_masked=mask(person.id_number) if person else "",
        employer=person.employer if person else "",
        findings=row.findings,
        takeable=_is_takeable(row),
    )
