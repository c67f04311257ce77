"""What was read against what is true, value by value.

Works on contract JSON alone; knows neither the reader nor the generator. A value counts as the
same where a clerk would not touch it: full-width or half-width, blanks inside and the sort of
dash make no difference (`same`); `strict` counts them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from ce_intake.kinds import KINDS
from ce_intake.policies.findings import blocks
from ce_intake.values import FIELD_NAMES, KindCode

Json = Mapping[str, object]

FIELDS = FIELD_NAMES
_KEYS = (
    ("id_number", 3.0),
    ("certificate_no", 3.0),
    ("name", 2.0),
    ("content", 2.0),
    ("start_date", 1.0),
)
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―－~～〜·•‧"), "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One value of one entry: what it should be, what was read, and how sure the reader was."""

    field: str
    expected: object
    got: object
    confidence: float
    same: bool
    strict: bool
    placed: bool  # the reader gave it a place on the page
    layer: bool = False  # it stands in a text layer
    inferred: bool = False  # it stands nowhere
    grounds: Mapping[str, float] | None = None  # what its confidence rests on


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryScore:
    """One entry: its values, and whether it was proposed as ready."""

    values: tuple[Value, ...]
    ready: bool
    eligible_same: bool
    stated_same: bool
    missing: bool = False  # the reader did not find this entry
    extra: bool = False  # the reader made this entry up
    person_wrong: bool = False
    kind: str = ""  # of the paper, as read
    settled: bool = False  # nothing but its confidences keeps it from being ready

    @property
    def whole(self) -> bool:
        """Nothing to edit."""
        return not self.missing and not self.extra and all(value.same for value in self.values)

    @property
    def misleading(self) -> bool:
        """It shows a value that is wrong, or should not exist; a blank misleads nobody."""
        return self.extra or any(v.got is not None and not v.same for v in self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileScore:
    """One file: its documents' groups and kinds, and all entries."""

    made: Json
    groups_same: int
    groups: int
    kinds_same: int
    entries: tuple[EntryScore, ...]
    error: str = ""


def folded(value: object) -> str:
    """The form in which two values are the same to a clerk."""
    text = unicodedata.normalize("NFKC", str(value)).translate(_DASHES)
    return "".join(text.split()).casefold().strip("\"'“”‘’《》<>「」")


def compare(truth: Json, reading: Json, persons: Mapping[str, str]) -> FileScore:
    """Score one file; `persons` gives the person of a full identity number."""
    true_docs, read_docs = _documents(truth), _documents(reading)
    pairs = _paired_documents(true_docs, read_docs)
    entries: list[EntryScore] = []
    groups = kinds = 0
    for true, read in pairs:
        if true is not None and read is not None:
            groups += true["pages"] == read["pages"]
            kinds += true["kind"] == read["kind"]
        entries += _entries(true, read, persons)
    made = truth.get("made")
    error = reading.get("error")
    return FileScore(
        made=made if isinstance(made, Mapping) else {},
        groups_same=groups,
        groups=max(len(true_docs), len(read_docs)),
        kinds_same=kinds,
        entries=tuple(entries),
        error=str(error["code"]) if isinstance(error, Mapping) else "",
    )


def _documents(reading: Json) -> list[Json]:
    found = reading["documents"]
    return list(found) if isinstance(found, Sequence) else []


def _paired_documents(true: list[Json], read: list[Json]) -> list[tuple[Json | None, Json | None]]:
    """Documents of the same pages together, best likeness first; the rest alone."""
    weights = [
        (_overlap(t, r) + 0.1 * _likeness_of_documents(t, r), i, j)
        for i, t in enumerate(true)
        for j, r in enumerate(read)
    ]
    return _best_pairs(true, read, weights, least=0.2)


def _best_pairs(
    true: list[Json], read: list[Json], weights: list[tuple[float, int, int]], *, least: float
) -> list[tuple[Json | None, Json | None]]:
    left, right = set(range(len(true))), set(range(len(read)))
    found: dict[int, int] = {}
    for weight, i, j in sorted(weights, key=lambda item: (-item[0], item[1], item[2])):
        if weight >= least and i in left and j in right:
            found[i] = j
            left.discard(i)
            right.discard(j)
    pairs: list[tuple[Json | None, Json | None]] = [
        (item, read[found[i]] if i in found else None) for i, item in enumerate(true)
    ]
    return pairs + [(None, read[j]) for j in sorted(right)]


def _overlap(true: Json, read: Json) -> float:
    a, b = set(_list(true["pages"])), set(_list(read["pages"]))
    return len(a & b) / max(1, len(a | b))


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, Sequence) else []


def _likeness_of_documents(true: Json, read: Json) -> float:
    a, b = _list(true["entries"]), _list(read["entries"])
    return _likeness(a[0], b[0]) if a and b else 0.0


def _likeness(true: object, read: object) -> float:
    if not isinstance(true, Mapping) or not isinstance(read, Mapping):
        return 0.0
    total = 0.0
    for field, weight in _KEYS:
        a, b = true[field]["value"], read[field]["value"]
        if a is not None and b is not None:
            total += weight * SequenceMatcher(None, folded(a), folded(b)).ratio()
    return total


def _entries(
    true: Json | None, read: Json | None, persons: Mapping[str, str]
) -> Iterator[EntryScore]:
    wanted = [item for item in _list(true["entries"]) if isinstance(item, Mapping)] if true else []
    given = [item for item in _list(read["entries"]) if isinstance(item, Mapping)] if read else []
    weights = [(_likeness(t, r), i, j) for i, t in enumerate(wanted) for j, r in enumerate(given)]
    least = 0.0 if len(wanted) == len(given) == 1 else 0.5
    for t, r in _best_pairs(wanted, given, weights, least=least):
        scored = score_entry(t, r, persons)
        kind = str(read["kind"]) if read else ""
        yield replace(scored, kind=kind, settled=r is not None and _settled(r, kind))


def _settled(read: Json, kind: str) -> bool:
    """Whether all that the kind requires was read, the person is known and nothing is open."""
    person = read.get("person")
    known = isinstance(person, Mapping) and person["person_id"] is not None
    open_ones = [item for item in _list(read.get("warnings")) if isinstance(item, Mapping)]
    required = KINDS[KindCode(kind)].required
    filled = all(_field(read, name).get("value") is not None for name in required)
    clear = not any(blocks(str(item["code"])) for item in open_ones)
    return bool(required) and filled and known and clear and bool(read["eligible"])


def score_entry(true: Json | None, read: Json | None, persons: Mapping[str, str]) -> EntryScore:
    """One true entry against one read entry; either may be missing."""
    values = tuple(
        value
        for field in FIELDS
        if (value := _value(field, _field(true, field), _field(read, field)))
    )
    both = (true, read) if true is not None and read is not None else None
    return EntryScore(
        values=values,
        ready=bool(read and read["ready"]),
        eligible_same=both is not None and both[0]["eligible"] == both[1]["eligible"],
        stated_same=both is not None and _stated(both[0]) == _stated(both[1]),
        missing=read is None,
        extra=true is None,
        person_wrong=both is not None and _person_wrong(*both, persons),
    )


def _field(entry: Json | None, field: str) -> Json:
    found = entry[field] if entry is not None else {}
    return found if isinstance(found, Mapping) else {}


def _stated(entry: Json) -> tuple[str, str] | None:
    stated = _field(entry, "hours").get("stated")
    if not isinstance(stated, Mapping):
        return None
    return f"{float(str(stated['amount'])):g}", str(stated["unit"])


def _value(field: str, true: Json, read: Json) -> Value | None:
    """None where the paper does not say and the reader said nothing."""
    expected, got = true.get("value"), read.get("value")
    if expected is None and got is None:
        return None
    return Value(
        field=field,
        expected=expected,
        got=got,
        confidence=float(str(read.get("confidence", 0.0))),
        same=_key(field, expected) == _key(field, got),
        strict=expected == got,
        placed=read.get("box") is not None,
        layer=read.get("source") == "layer",
        inferred=read.get("source") == "inferred",
        grounds=_grounds(read),
    )


def _grounds(read: Json) -> Mapping[str, float] | None:
    found = read.get("grounds")
    return found if isinstance(found, Mapping) else None


def _key(field: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return f"{value['kind']}:{_number(value['value'])}:{value['passed']}"
    return _number(value) if field in ("hours", "credit_year") else folded(value)


def _number(value: object) -> str:
    try:
        return f"{float(str(value)):g}"
    except ValueError:
        return folded(value)


def _person_wrong(true: Json, read: Json, persons: Mapping[str, str]) -> bool:
    person = read.get("person")
    expected = persons.get(str(_field(true, "id_number").get("value")))
    if not isinstance(person, Mapping) or expected is None or person["person_id"] is None:
        return False
    return bool(person["person_id"] != expected)
