"""Reading ⇄ JSON "ce-intake/reading/1"; the only place that knows the wire names.

Keys are added, never renamed or dropped (tests/contracts holds the list).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

from ce_intake.errors import IntakeError
from ce_intake.messages import refusal, sentence
from ce_intake.values import (
    FIELD_NAMES,
    Amount,
    Box,
    Candidate,
    Document,
    Entry,
    Field,
    Finding,
    Hours,
    KindCode,
    LearningForm,
    PageNote,
    Part,
    PartialDate,
    PersonMatch,
    Reading,
    Result,
    ResultKind,
    Separator,
    Source,
    Subject,
    Unit,
)

SCHEMA = "ce-intake/reading/1"

Json = dict[str, Any]  # the wire: whatever JSON can say


def to_json(reading: Reading, *, lang: str = "zh") -> Json:
    """The contract's object for one file."""
    return {
        "schema": SCHEMA,
        "file": reading.file,
        "sha256": reading.sha256,
        "page_count": reading.page_count,
        "documents": [_document(document, lang) for document in reading.documents],
        "separators": [{"page": s.page, "facts": dict(s.facts)} for s in reading.separators],
        "ledger": [_note(note, lang) for note in reading.ledger],
    }


def error_json(file: str, sha256: str, error: IntakeError, *, lang: str = "zh") -> Json:
    """The contract's object for a file that cannot be read."""
    message = refusal(error.code, error.facts, lang=lang)
    return {
        "schema": SCHEMA,
        "file": file,
        "sha256": sha256,
        "page_count": 0,
        "error": {"code": error.code, "message": message},
        "documents": [],
    }


def from_json(wire: Mapping[str, Any]) -> Reading:
    """The reading that `to_json` wrote."""
    return Reading(
        file=wire["file"],
        sha256=wire["sha256"],
        page_count=wire["page_count"],
        documents=tuple(_read_document(item) for item in wire["documents"]),
        separators=tuple(Separator(**item) for item in wire.get("separators", ())),
        ledger=tuple(_read_note(item) for item in wire.get("ledger", ())),
    )


def entry_json(entry: Entry, *, lang: str = "zh") -> Json:
    """The contract's object for one entry."""
    wire: Json = {name: _field(getattr(entry, name)) for name in FIELD_NAMES}
    wire |= {"eligible": entry.eligible, "ready": entry.ready}
    wire["warnings"] = [_finding(finding, lang) for finding in entry.findings]
    if entry.person is not None:
        wire["person"] = _person(entry.person)
    return wire


def read_entry(wire: Mapping[str, Any]) -> Entry:
    """The entry that `entry_json` wrote."""
    fields: dict[str, Any] = {name: _read_field(name, wire[name]) for name in FIELD_NAMES}
    person = wire.get("person")
    return Entry(
        **fields,
        eligible=wire["eligible"],
        ready=wire["ready"],
        person=_read_person(person) if person is not None else None,
        findings=_read_findings(wire.get("warnings", ())),
    )


def _document(document: Document, lang: str) -> Json:
    entries = [entry_json(entry, lang=lang) for entry in document.entries]
    warnings = [_finding(finding, lang) for finding in document.findings]
    for index, entry in enumerate(document.entries):
        warnings += [_finding(finding, lang) | {"entry": index} for finding in entry.findings]
    wire: Json = {
        "pages": list(document.pages),
        "kind": document.kind.value,
        "kind_confidence": round(document.kind_confidence, 4),
        "entries": entries,
        "warnings": warnings,
    }
    if document.kind is KindCode.SELF_STUDY:
        wire["parts"] = [part.value for part in document.parts]
    return wire


def _read_document(wire: Mapping[str, Any]) -> Document:
    own = [item for item in wire["warnings"] if "entry" not in item]
    return Document(
        pages=tuple(wire["pages"]),
        kind=KindCode(wire["kind"]),
        kind_confidence=wire["kind_confidence"],
        entries=tuple(read_entry(item) for item in wire["entries"]),
        parts=tuple(Part(part) for part in wire.get("parts", ())),
        findings=_read_findings(own),
    )


def _field(field: Field[Any]) -> Json:
    wire: Json = {
        "value": _plain(field.value),
        "text": field.text,
        "confidence": round(field.confidence, 4),
        "page": field.page,
        "box": _box(field.box),
        "source": field.source.value,
    }
    if field.register is not None:
        wire["register"] = field.register
    if isinstance(field, Hours):
        stated = field.stated
        wire["stated"] = stated and {"amount": _plain(stated.amount), "unit": stated.unit.value}
    return wire


def _plain(value: object) -> object:
    match value:
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case StrEnum():
            return value.value
        case PartialDate():
            return str(value)
        case Result():
            return {"kind": value.kind.value, "value": value.value, "passed": value.passed}
        case _:
            return value


_READERS: dict[str, Callable[[Any], object]] = {
    "learning_form": LearningForm,
    "subject": Subject,
    "start_date": PartialDate.parse,
    "end_date": PartialDate.parse,
    "issue_date": PartialDate.parse,
    "hours": lambda number: Decimal(str(number)),
    "result": lambda wire: Result(
        kind=ResultKind(wire["kind"]), value=wire["value"], passed=wire["passed"]
    ),
}


def _read_value(name: str, value: object) -> object:
    reader = _READERS.get(name)
    return value if value is None or reader is None else reader(value)


def _read_field(name: str, wire: Mapping[str, Any]) -> Field[Any]:
    common: Json = {
        "value": _read_value(name, wire["value"]),
        "text": wire["text"],
        "confidence": wire["confidence"],
        "page": wire["page"],
        "box": _read_box(wire["box"]),
        "source": Source(wire.get("source", "ocr")),
        "register": wire.get("register"),
    }
    if name != "hours":
        return Field(**common)
    stated = wire.get("stated")
    amount = stated and Amount(amount=Decimal(str(stated["amount"])), unit=Unit(stated["unit"]))
    return Hours(**common, stated=amount)


def _finding(finding: Finding, lang: str) -> Json:
    return {
        "code": finding.code,
        "message": sentence(finding.code, lang=lang, **finding.facts),
        "citation": finding.citation,
        "facts": {key: _plain(value) for key, value in finding.facts.items()},
        "page": finding.page,
        "box": _box(finding.box),
    }


def _read_findings(wires: Iterable[Mapping[str, Any]]) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            code=wire["code"],
            citation=wire["citation"],
            facts=wire.get("facts", {}),
            page=wire.get("page"),
            box=_read_box(wire.get("box")),
        )
        for wire in wires
    )


def _person(person: PersonMatch) -> Json:
    return {
        "person_id": person.person_id,
        "confidence": round(person.confidence, 4),
        "candidates": [
            {"person_id": c.person_id, "score": round(c.score, 4), "reasons": list(c.reasons)}
            for c in person.candidates
        ],
    }


def _read_person(wire: Mapping[str, Any]) -> PersonMatch:
    return PersonMatch(
        person_id=wire["person_id"],
        confidence=wire["confidence"],
        candidates=tuple(
            Candidate(person_id=c["person_id"], score=c["score"], reasons=tuple(c["reasons"]))
            for c in wire["candidates"]
        ),
    )


def _note(note: PageNote, lang: str) -> Json:
    return {
        "page": note.page,
        "place": note.place,
        "document": note.document,
        "warnings": [_finding(finding, lang) for finding in note.findings],
    }


def _read_note(wire: Mapping[str, Any]) -> PageNote:
    return PageNote(
        page=wire["page"],
        place=wire["place"],
        document=wire["document"],
        findings=_read_findings(wire["warnings"]),
    )


def _box(box: Box | None) -> list[float] | None:
    return None if box is None else [round(min(max(edge, 0.0), 1.0), 5) for edge in box]


def _read_box(wire: Any) -> Box | None:
    return None if wire is None else (wire[0], wire[1], wire[2], wire[3])
