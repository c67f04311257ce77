"""The register of people from a file: CSV or XLSX under the contract's header, or one like it."""

from __future__ import annotations

from pathlib import Path

from ce_intake.errors import InvalidInput
from ce_intake.register.people import Register
from ce_intake.register.people_shape import PEOPLE
from ce_intake.register.plan import RowState, find_header, plan_rows
from ce_intake.register.sheets import rows
from ce_intake.values import Person


def load_people(path: Path) -> Register:
    """The register in *path*, without the rows that make no person.

    InvalidInput where it is no table or has no column for keys and names.
    """
    table = list(rows(path.read_bytes()))
    header = find_header(table, PEOPLE)
    if header is None:
        raise InvalidInput(field="people", problem="problem_wrong_header")
    line, mapping = header
    nobody: dict[str, Person] = {}
    planned = plan_rows(table, mapping, after=line, shape=PEOPLE, known=nobody.get)
    return Register(
        row.value for row in planned if row.value is not None and row.state is not RowState.WRONG
    )
