"""What an import into a register would do, row by row, before anything is written.

Pure: rows in, planned rows out, one at a time, so that a sheet of any length streams. What a
register's table looks like and what is odd in a row of it is its `Shape`; the store applies what
a clerk accepted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from rapidfuzz import fuzz

from ce_intake.register.sheets import Row
from ce_intake.text.normal import key
from ce_intake.values import Finding

V = TypeVar("V")

HEADER_WITHIN = 10
"""A title or a note may stand above the header, in so many rows."""

LIKE = 0.8

WRONG = frozenset({"row_duplicate_key", "row_formula"})
"""Codes that keep a row of any register from being taken."""


class RowState(StrEnum):
    """What a row is to the register."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"  # may be taken once a person has looked
    WRONG = "wrong"  # cannot be taken


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow(Generic[V]):
    """One row with what would become of it; `value` None where nothing may be told of it."""

    line: int
    state: RowState
    value: V | None = None
    before: V | None = None  # what is kept under its key
    findings: tuple[Finding, ...] = ()


@dataclass(slots=True)
class Seen:
    """The line that is looked at, and on which lines keys, numbers and names stood already."""

    line: int = 0
    keys: dict[str, int] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape(Generic[V]):
    """A register's table: its columns by their headings, our own first, and how a row is read.

    `make` turns cells into a value with what is odd in them; `keep` completes a value with what is
    known for silent columns; `look` says what is odd in it among the rows seen; `changes` what is
    odd in its turning into another one.
    """

    columns: Mapping[str, tuple[str, ...]]
    required: tuple[str, ...]
    make: Callable[[Mapping[str, str]], tuple[V, tuple[Finding, ...]]]
    key: Callable[[V], str]
    keep: Callable[[V, V, frozenset[str]], V]
    look: Callable[[V, Seen], Iterable[Finding]]
    changes: Callable[[V, V], Iterable[Finding]]
    wrong: frozenset[str]
    quiet: frozenset[str] = frozenset()


def find_header(rows: Iterable[Row], shape: Shape[V]) -> tuple[int, dict[str, int]] | None:
    """The header's line and the mapping proposed, column name to place; None: there is none."""
    for count, row in enumerate(rows):
        mapping = propose_mapping(row.cells, shape)
        if all(name in mapping for name in shape.required):
            return row.line, mapping
        if count + 1 >= HEADER_WITHIN:
            break
    return None


def propose_mapping(header: Sequence[str], shape: Shape[V]) -> dict[str, int]:
    """For each of our columns the place whose heading fits best, by name and by likeness."""
    scored = [
        (_likeness(heading, words), -place, name)
        for place, heading in enumerate(header)
        if heading
        for name, words in shape.columns.items()
    ]
    mapping: dict[str, int] = {}
    for score, place, name in sorted(scored, reverse=True):
        if score >= LIKE and name not in mapping and -place not in mapping.values():
            mapping[name] = -place
    return mapping


def plan_rows(
    rows: Iterable[Row],
    mapping: Mapping[str, int],
    *,
    after: int,
    shape: Shape[V],
    known: Callable[[str], V | None],
) -> Iterator[PlannedRow[V]]:
    """Say of each row below line *after* what it would do; *known* looks up by key."""
    seen = Seen()
    headings = {key(word) for word in shape.columns["name"]}
    for row in rows:
        if row.line > after and key(_at(row, mapping, "name")) not in headings:
            yield _planned(row, mapping, seen, shape, known)


def _likeness(heading: str, words: Sequence[str]) -> float:
    folded = key(heading)
    best = max(fuzz.ratio(folded, key(word)) for word in words) / 100
    return best + 0.1 * (folded in map(key, words))


def _at(row: Row, mapping: Mapping[str, int], name: str) -> str:
    place = mapping.get(name)
    return row.cells[place] if place is not None and place < len(row.cells) else ""


def _planned(
    row: Row,
    mapping: Mapping[str, int],
    seen: Seen,
    shape: Shape[V],
    known: Callable[[str], V | None],
) -> PlannedRow[V]:
    seen.line = row.line
    value, odd = shape.make({name: _at(row, mapping, name) for name in shape.columns})
    own = shape.key(value)
    before = known(own) if own else None
    if before is not None:
        silent = frozenset(name for name in shape.columns if name not in mapping)
        value = shape.keep(value, before, silent)
    findings = (*_common(row, own, seen), *odd, *shape.look(value, seen))
    if before is not None:
        findings = (*findings, *shape.changes(value, before))
    seen.keys.setdefault(own, row.line)
    codes = {finding.code for finding in findings}
    if codes & (WRONG | shape.wrong):
        return PlannedRow(
            line=row.line, state=RowState.WRONG, value=value, before=before, findings=findings
        )
    state = RowState.NEW if before is None else RowState.CHANGED
    if before == value:
        state = RowState.SAME  # whatever is odd in it, nothing would be written
    elif codes - shape.quiet:
        state = RowState.DOUBTFUL
    return PlannedRow(line=row.line, state=state, value=value, before=before, findings=findings)


def _common(row: Row, own: str, seen: Seen) -> Iterator[Finding]:
    if row.formula:
        yield Finding(code="row_formula")
    if row.hidden:
        yield Finding(code="row_hidden")
    if own and own in seen.keys:
        yield Finding(code="row_duplicate_key", facts={"line": seen.keys[own]})
