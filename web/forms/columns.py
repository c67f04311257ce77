"""The columns of a table that is imported, as a form or a program names them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from flask import request

from ce_intake.errors import InvalidInput

SEEN, OTHER = "column_", "other_"
"""Inputs of the columns that were shown, and of those that the clerk chooses instead."""


def from_form(prefix: str = SEEN) -> dict[str, int] | None:
    """Column by place (from 0), of the inputs with this prefix; None where the form has none."""
    given = {
        name.removeprefix(prefix): place
        for name, place in request.form.items()
        if name.startswith(prefix)
    }
    return {name: _place(place) for name, place in given.items() if place} if given else None


def from_json() -> dict[str, int] | None:
    """The same of the form field `mapping`, a JSON object; None where it is not given."""
    text = request.form.get("mapping", "")
    if not text:
        return None
    try:
        given = json.loads(text)
    except ValueError:
        given = None
    if not isinstance(given, Mapping):
        raise InvalidInput(field="mapping", problem="problem_wrong_header")
    return {str(name): _place(str(place)) for name, place in given.items()}


def lines(given: Iterable[str]) -> frozenset[int]:
    """The lines that are named; anything else among them counts for nothing."""
    plain = (line for line in given if line.isascii() and line.isdigit() and len(line) < 8)
    return frozenset(map(int, plain))


def _place(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 5):
        raise InvalidInput(field="mapping", problem="problem_wrong_header")
    return int(text)
