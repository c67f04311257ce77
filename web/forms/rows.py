"""Ticked rows of a grid with what was typed over their cells, as a form sends them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from werkzeug.datastructures import MultiDict

from ce_intake.desk.grid import COLUMNS, Chosen
from ce_intake.errors import InvalidInput
from web.forms.decisions import sources

MOST = 600
Cells = dict[int, dict[str, str]]
_TICK = re.compile(r"([0-9]{1,9}):([0-9]{1,6}):([0-9a-f]{64}|0)", re.ASCII)
_CELL = re.compile(r"([vf])-([0-9]{1,9})-([a-z_]+)", re.ASCII)


def chosen(form: MultiDict[str, str]) -> list[Chosen]:
    """The rows that are ticked (`entry` = id:version:digest).

    Cells are named `v-id-field`, and `f-id-field` tells from which row a cell was filled.
    """
    ticked = form.getlist("entry")
    if len(ticked) > MOST:
        raise InvalidInput(field="entry", problem="problem_too_long")
    typed, filled = _cells(form.items(), "v"), _cells(form.items(), "f")
    return [_row(tick, typed, filled) for tick in dict.fromkeys(ticked)]


def _row(tick: str, typed: Cells, filled: Cells) -> Chosen:
    found = _TICK.fullmatch(tick)
    if found is None:
        raise InvalidInput(field="entry", problem="problem_not_a_choice")
    proposal_id = int(found[1])
    return Chosen(
        proposal_id=proposal_id,
        version=int(found[2]),
        digest=found[3],
        values=typed.get(proposal_id, {}),
        taken=sources(filled.get(proposal_id, {})),
    )


def _cells(items: Iterable[tuple[str, str]], letter: str) -> Cells:
    cells: Cells = {}
    for name, value in items:
        found = _CELL.fullmatch(name)
        if found and found[1] == letter and found[3] in COLUMNS:
            cells.setdefault(int(found[2]), {})[found[3]] = value
    return cells
