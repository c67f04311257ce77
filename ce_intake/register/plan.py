"""What an import of people would do, row by row, before anything is written.

Pure: rows in, planned rows out, one at a time, so that a sheet of any length streams. The store
applies what a clerk accepted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from rapidfuzz import fuzz

from ce_intake.register.numbers import MASK, fold_number
from ce_intake.register.people import person_of
from ce_intake.register.sheets import Row
from ce_intake.text.identity import is_proved
from ce_intake.text.names import name_likeness
from ce_intake.text.normal import key
from ce_intake.values import Finding, Person

HEADERS: Mapping[str, tuple[str, ...]] = {
    "person_id": ("person_id", "人员编号", "编号", "工号", "职工号", "人员代码", "学号"),
    "name": ("name", "姓名", "人员姓名", "职工姓名", "学员姓名"),
    "id_number": ("id_number", "身份证号", "身份证号码", "公民身份号码", "证件号码", "身份证"),
    "employer": ("employer", "单位", "工作单位", "所在单位", "单位名称", "部门单位"),
    "title_level": ("title_level", "职称级别", "职称等级", "职称", "专业技术职务"),
    "certificate_book_no": (
        "certificate_book_no",
        "继续教育证书编号",
        "继续教育证书号",
        "证书编号",
        "证书号",
    ),
    "former_names": ("former_names", "曾用名", "曾用姓名"),
    "former_employers": ("former_employers", "曾在单位", "原单位", "原工作单位"),
}
"""Columns by their names, the contract's own first."""

REQUIRED = ("person_id", "name")
HEADER_WITHIN = 10
"""A title or a note may stand above the header, in so many rows."""

LIKE = 0.8
_DAMAGED = re.compile(r"\d(?:\.\d+)?E\+?1[4-9]", re.IGNORECASE)


class RowState(StrEnum):
    """What a row is to the register."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"  # may be taken once a person has looked
    WRONG = "wrong"  # cannot be taken


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """One row with what would become of it; `person` None where it makes none."""

    line: int
    state: RowState
    person: Person | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(slots=True)
class _Seen:
    """Lines on which keys and numbers stood already."""

    keys: dict[str, int] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)


WRONG = frozenset({"row_person_id_missing", "row_name_missing", "row_duplicate_key", "row_formula"})
QUIET = frozenset({"row_id_number_missing"})


def find_header(rows: Iterable[Row]) -> tuple[int, dict[str, int]] | None:
    """The header's line and the mapping proposed, column name to place; None: there is none."""
    for count, row in enumerate(rows):
        mapping = propose_mapping(row.cells)
        if all(name in mapping for name in REQUIRED):
            return row.line, mapping
        if count + 1 >= HEADER_WITHIN:
            break
    return None


def propose_mapping(header: Sequence[str]) -> dict[str, int]:
    """For each of our columns the place whose heading fits best, by name and by likeness."""
    scored = [
        (_likeness(heading, words), -place, name)
        for place, heading in enumerate(header)
        if heading
        for name, words in HEADERS.items()
    ]
    mapping: dict[str, int] = {}
    for score, place, name in sorted(scored, reverse=True):
        if score >= LIKE and name not in mapping and -place not in mapping.values():
            mapping[name] = -place
    return mapping


def plan_people(
    rows: Iterable[Row],
    mapping: Mapping[str, int],
    *,
    after: int,
    known: Callable[[str], Person | None],
) -> Iterator[PlannedRow]:
    """Say of each row below line *after* what it would do; *known* looks up by person_id."""
    seen = _Seen()
    for row in rows:
        if row.line > after and not _repeats_header(row, mapping):
            yield _planned(row, mapping, seen, known)


def _likeness(heading: str, words: Sequence[str]) -> float:
    folded = key(heading)
    best = max(fuzz.ratio(folded, key(word)) for word in words) / 100
    return best + 0.1 * (folded in map(key, words))


def _repeats_header(row: Row, mapping: Mapping[str, int]) -> bool:
    name = _at(row, mapping, "name")
    return key(name) in map(key, HEADERS["name"])


def _at(row: Row, mapping: Mapping[str, int], name: str) -> str:
    place = mapping.get(name)
    return row.cells[place] if place is not None and place < len(row.cells) else ""


def _planned(
    row: Row,
    mapping: Mapping[str, int],
    seen: _Seen,
    known: Callable[[str], Person | None],
) -> PlannedRow:
    person = person_of({name: _at(row, mapping, name) for name in HEADERS})
    before = known(person.person_id) if person.person_id else None
    person = _completed(person, before, mapping)
    findings = (*_row_findings(row, person, seen), *_changes(person, before))
    codes = {finding.code for finding in findings}
    if codes & WRONG:
        return PlannedRow(line=row.line, state=RowState.WRONG, findings=findings)
    state = RowState.NEW if before is None else RowState.CHANGED
    if before == person:
        state = RowState.SAME  # whatever is odd in it, nothing would be written
    elif codes - QUIET:
        state = RowState.DOUBTFUL
    return PlannedRow(line=row.line, state=state, person=person, findings=findings)


def _completed(person: Person, before: Person | None, mapping: Mapping[str, int]) -> Person:
    """No column, or no number in its cell, says nothing against what is known."""
    if before is None:
        return person
    silent = {name for name in HEADERS if name not in mapping}
    if not person.id_number:
        silent.add("id_number")
    kept = {name: getattr(before, name) for name in silent}
    return replace(person, **kept)


def _row_findings(row: Row, person: Person, seen: _Seen) -> Iterator[Finding]:
    if row.formula:
        yield Finding(code="row_formula")
    if row.hidden:
        yield Finding(code="row_hidden")
    if not person.person_id:
        yield Finding(code="row_person_id_missing")
    elif person.person_id in seen.keys:
        line = seen.keys[person.person_id]
        yield Finding(code="row_duplicate_key", facts={"line": line})
    if not person.name:
        yield Finding(code="row_name_missing")
    elif name_likeness(person.name) < 0.3:
        yield Finding(code="row_name_odd")
    yield from _number_findings(person, seen)
    seen.keys.setdefault(person.person_id, row.line)
    if person.id_number:
        seen.numbers.setdefault(fold_number(person.id_number), row.line)


def _number_findings(person: Person, seen: _Seen) -> Iterator[Finding]:
    number = fold_number(person.id_number)
    if not number:
        yield Finding(code="row_id_number_missing")
    elif _DAMAGED.search(person.id_number) or (number.endswith("000") and not is_proved(number)):
        yield Finding(code="row_id_number_damaged")
    elif MASK in number:
        yield Finding(code="row_id_number_masked")
    elif not is_proved(number):
        yield Finding(code="row_id_number_check_fails")
    elif number in seen.numbers:
        yield Finding(code="row_duplicate_id_number", facts={"line": seen.numbers[number]})


def _changes(person: Person, before: Person | None) -> Iterator[Finding]:
    """A register entry that turns into somebody else is for a person to look at."""
    if before is None:
        return
    if before.id_number and fold_number(before.id_number) != fold_number(person.id_number):
        yield Finding(code="row_id_number_changes")
    if before.name != person.name:
        yield Finding(code="row_name_changes")
