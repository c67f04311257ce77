"""Names with the time for which they hold, as one cell of a table or one line of a form.

`海河第三医院（2015-03至2019-06）；滨城中学（2019-07至）`: the time stands in brackets behind
the name, either end may be missing, and brackets that hold no time belong to the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ce_intake.values import Dated, PartialDate

BETWEEN = "；"
_DATE = r"\d{4}(?:\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}\s*日?|\s*月)?|\s*年)?"
_DAY = re.compile(_DATE)
_TIME = re.compile(
    rf"(?P<text>.+?)\s*[（(]\s*(?P<since>{_DATE})?\s*(?:至今|至|到|起|~|～|—+)\s*(?P<until>{_DATE})?\s*[）)]"
)


def read_day(text: str) -> PartialDate | None:
    """The day, month or year that a cell states; None for an empty one, ValueError for none."""
    plain = text.strip()
    if not plain:
        return None
    if not _DAY.fullmatch(plain):
        raise ValueError(f"not a date: {text!r}")
    return PartialDate(*(int(part) for part in re.findall(r"\d+", plain)))


def read_names(text: str, *, between: str = "；;\n") -> tuple[Dated, ...]:
    """The names of a cell; a time that no calendar has raises ValueError."""
    parts = re.split(f"[{re.escape(between)}]", text)
    return tuple(_one(part.strip()) for part in parts if part.strip())


def read_lines(lines: Iterable[str]) -> tuple[Dated, ...]:
    """The names that were kept one by one, each as `spelled` wrote it."""
    return tuple(_one(line) for line in lines)


def write_names(names: Iterable[Dated]) -> str:
    """What `read_names` reads back."""
    return BETWEEN.join(spelled(name) for name in names)


def spelled(name: Dated) -> str:
    """One name with its time behind it."""
    if name.since is None and name.until is None:
        return name.text
    return f"{name.text}（{name.since or ''}至{name.until or ''}）"


def _one(text: str) -> Dated:
    found = _TIME.fullmatch(text)
    if found is None:
        return Dated(text)
    return Dated(
        found["text"].strip(),
        since=read_day(found["since"] or ""),
        until=read_day(found["until"] or ""),
    )
