"""What a generated paper says, in the form of the reading contract.

Written from the contract and the regulations alone, so that it can disagree with the reader:
half a day is 4 hours and a day 8 (津人社局发〔2014〕46号 第六条; outline, section 7), language
exams from 2017 give 40, 30 or 20 hours and computer modules 10 (津人社局发〔2017〕42号).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

Value = str | int | float | dict[str, object] | None
Json = dict[str, object]

FIELDS = (
    "name",
    "id_number",
    "employer",
    "learning_form",
    "subject",
    "content",
    "start_date",
    "end_date",
    "issue_date",
    "hours",
    "result",
    "certificate_no",
    "issuer",
    "credit_year",
)
_DAY_HOURS = {"天": Decimal(8), "半天": Decimal(4)}
_LANGUAGE_HOURS = {"A": 40, "B": 30, "C": 20}
_EXAMS_SINCE = 2017
_FIRST_RULE = "2014-07-01"  # 津人社局发〔2014〕46号 第十四条
_LEARNED = ("end_date", "start_date", "credit_year", "issue_date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The true values of one entry; a value that the paper does not state is left out."""

    values: dict[str, Value]
    stated: Json | None = None
    eligible: bool = True

    def __post_init__(self) -> None:
        unknown = set(self.values) - set(FIELDS)
        if unknown:
            raise ValueError(f"no such fields: {unknown}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The truth of one document of a file; pages count from 1."""

    kind: str
    pages: tuple[int, ...]
    entries: tuple[Entry, ...] = ()
    parts: tuple[str, ...] = ()

    def moved(self, by: int) -> Document:
        """The same document *by* pages further on."""
        return replace(self, pages=tuple(page + by for page in self.pages))


@dataclass(slots=True)
class Taken:
    """Hours as stated and as counted."""

    hours: float | None = None
    stated: Json | None = field(default=None)


def taken(amount: float | None, unit: str) -> Taken:
    """What *amount* of *unit* counts: days are converted, credits have no factor."""
    if amount is None:
        return Taken()
    stated: Json = {"amount": plain(amount), "unit": unit}
    if unit == "学分":
        return Taken(None, stated)
    factor = _DAY_HOURS.get(unit, Decimal(1))
    return Taken(plain(float(Decimal(str(amount)) * factor)), stated)


def entry(*, amount: float | None = None, unit: str = "学时", **values: Value) -> Entry:
    """An entry with its hours worked out; a failed result takes them away (ruling 2).

    What counts no hours at all is not eligible (rulings 2 and 7).
    """
    counted = taken(amount, unit)
    hours: float | None = values.pop("hours", counted.hours)  # type: ignore[assignment]
    result = values.get("result")
    failed = isinstance(result, dict) and result.get("passed") is False
    known = {key: value for key, value in values.items() if value is not None}
    if failed:
        hours = 0
    if hours is not None:
        known["hours"] = hours
    return Entry(values=known, stated=counted.stated, eligible=known.get("hours") != 0)


def exam_hours(*, level: str = "", module: bool = False, day: date, passed: bool) -> int | None:
    """Hours of a 职称外语 level or a 计算机 module; None for other exams that were passed."""
    if not passed:
        return 0
    if not level and not module:
        return None
    if day.year < _EXAMS_SINCE:
        return 0
    return 10 if module else _LANGUAGE_HOURS[level]


def score(value: str, *, passed: bool | None = True) -> Json:
    return {"kind": "score", "value": value, "passed": passed}


def grade(value: str) -> Json:
    return {"kind": "grade", "value": value, "passed": value not in ("不及格", "差")}


def verdict(value: str) -> Json:
    return {"kind": "pass", "value": value, "passed": value in ("合格", "通过")}


def completion(value: str = "结业") -> Json:
    return {"kind": "completion", "value": value, "passed": True}


def plain(number: float) -> float:
    """A whole number as int."""
    return int(number) if number == int(number) else number


def document_json(
    document: Document, places: Sequence[dict[str, tuple[int, str, list[float]]]]
) -> Json:
    """The contract's object; `places` gives (page, text, box) by field for each entry."""
    wire: Json = {
        "pages": list(document.pages),
        "kind": document.kind,
        "kind_confidence": 1.0,
        "entries": [
            _entry_json(item, places[index] if index < len(places) else {})
            for index, item in enumerate(document.entries)
        ],
        "warnings": [],
    }
    if document.kind == "self_study":
        wire["parts"] = list(document.parts)
    return wire


def _entry_json(item: Entry, places: dict[str, tuple[int, str, list[float]]]) -> Json:
    wire: Json = {}
    for name in FIELDS:
        page, text, box = places.get(name, (None, "", None))
        value = item.values.get(name)
        own: Json = {"value": value, "text": text, "confidence": 1.0, "page": page, "box": box}
        if name == "hours":
            own["stated"] = item.stated
        wire[name] = own
    eligible = item.eligible and not _before_rules(item.values)
    return wire | {"eligible": eligible, "ready": False, "warnings": []}


def _before_rules(values: dict[str, Value]) -> bool:
    """Whether all of it was learned before any rule by which it could be registered (ruling 6)."""
    last = next((str(values[name]) for name in _LEARNED if values.get(name)), _FIRST_RULE)
    return last < _FIRST_RULE[: len(last)]
