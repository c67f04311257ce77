"""Labels that no list can hold, by the words they are made of: 确认|学时, 自学|课题."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from ce_intake.text.label import Label


@cache
def _forms() -> tuple[tuple[re.Pattern[str], Label], ...]:
    """The forms of labels that no list holds (composed.toml)."""
    table = tomllib.loads(files("ce_intake.text").joinpath("composed.toml").read_text("utf-8"))
    return tuple((re.compile(form, re.VERBOSE), Label(name)) for name, form in table.items())


def composed(plain: str) -> tuple[Label, float] | None:
    """The label that a text of few characters is by the words it is made of."""
    if len(plain) > 8:
        return None
    label = next((label for words, label in _forms() if words.fullmatch(plain)), None)
    return (label, 0.9) if label else None
