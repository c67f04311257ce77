"""Registers from files: CSV or XLSX under the contract's header, or one like it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from ce_intake.errors import InvalidInput
from ce_intake.register.facts import Sort
from ce_intake.register.known import Known, least_of
from ce_intake.register.known_shape import shape_of
from ce_intake.register.people import Register
from ce_intake.register.people_shape import PEOPLE
from ce_intake.register.plan import RowState, Shape, find_header, plan_rows
from ce_intake.register.sheets import rows

V = TypeVar("V")


def load_people(path: Path) -> Register:
    """The register of people in *path*, without the rows that make no person.

    InvalidInput where it is no table or has no column for keys and names.
    """
    return Register(_values(path, PEOPLE, "people"))


def load_known(path: Path, sort: Sort) -> Known:
    """The register of units, courses or issuers in *path*, without the rows that make no value.

    InvalidInput where it is no table or has no column for names.
    """
    return Known(_values(path, shape_of(sort), sort.value), least=least_of(sort))


def _values(path: Path, shape: Shape[V], field: str) -> Iterator[V]:
    table = list(rows(path.read_bytes()))
    header = find_header(table, shape)
    if header is None:
        raise InvalidInput(field=field, problem="problem_wrong_header")
    line, mapping = header
    nobody: dict[str, V] = {}
    planned = plan_rows(table, mapping, after=line, shape=shape, known=nobody.get)
    for row in planned:
        if row.value is not None and row.state is not RowState.WRONG:
            yield row.value
