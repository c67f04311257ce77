"""Ticked rows of a grid with what was typed over their cells, as a form sends them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from werkzeug.datastructures import MultiDict

from ce_intake.desk.grid import COLUMNS, Chosen
from ce_intake.errors import InvalidInput

MOST = 600
_TICK = re.compile(r"([0-9]{1,9}):([0-9]{1,6}):([0-9a-f]{64}|0)", re.ASCII)
_CELL = re.compile(r"v-([0-9]{1,9})-([a-z_]+)", re.ASCII)


def chosen(form: MultiDict[str, str]) -> list[Chosen]:
    """The rows that are ticked (`entry` = id:version:digest); cells are named `v-id-field`."""
    ticked = form.getlist("entry")
    if len(ticked) > MOST:
        raise InvalidInput(field="entry", problem="problem_too_long")
    typed = _typed(form.items())
    return [_row(tick, typed) for tick in dict.fromkeys(ticked)]


def _row(tick: str, typed: dict[int, dict[str, str]]) -> Chosen:
    found = _TICK.fullmatch(tick)
    if found is None:
        raise InvalidInput(field="entry", problem="problem_not_a_choice")
    proposal_id = int(found[1])
    return Chosen(
        proposal_id=proposal_id,
        version=int(found[2]),
        digest=found[3],
        values=typed.get(proposal_id, {}),
    )


def _typed(items: Iterable[tuple[str, str]]) -> dict[int, dict[str, str]]:
    typed: dict[int, dict[str, str]] = {}
    for name, value in items:
        found = _CELL.fullmatch(name)
        if found and found[2] in COLUMNS:
            typed.setdefault(int(found[1]), {})[found[2]] = value
    return typed
