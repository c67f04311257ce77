"""Turning a kept reading into proposals, one for each entry of each document.

A document without entries becomes one proposal with nothing filled in: a clerk sees it.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime

from ce_intake.contract import Json, entry_json
from ce_intake.desk import senders
from ce_intake.kinds import KINDS
from ce_intake.policies.findings import blocks
from ce_intake.register.duplicates import class_key
from ce_intake.stages.calibrate import model
from ce_intake.store import people, proposals, tables
from ce_intake.store.session import Tx
from ce_intake.text.certificates import certificate_key
from ce_intake.text.search import together
from ce_intake.values import FIELD_NAMES, Entry, KindCode

SEARCHED = ("name", "content", "certificate_no", "issuer", "employer")


def propose_all(
    tx: Tx,
    upload: tables.Upload,
    reading: tables.Reading,
    *,
    now: datetime,
    leave: Container[int] = (),
) -> int:
    """Add the proposals of a reading, but of the documents to *leave*; return how many."""
    number = 0
    for document_index, document in enumerate(reading.content["documents"]):
        if document_index in leave:
            continue
        entries = document["entries"] or [entry_json(Entry())]
        for entry_index, entry in enumerate(entries):
            own = senders.guard(tx, upload, entry)
            row = _proposal(tx, upload, document, own, now=now)
            row.reading_id = reading.id
            row.document_index, row.entry_index = document_index, entry_index
            proposals.add(tx, row)
            number += 1
    return number


def doubtful_fields(entry: Json, kind: str) -> frozenset[str]:
    """The fields that a clerk should look at first, by the measure by which an entry is ready.

    Values that are not sure enough, and what the kind requires but was not read.
    """
    required, least = KINDS[KindCode(kind)].required, model().operating_point
    return frozenset(
        name
        for name in FIELD_NAMES
        if (entry[name]["value"] is None and name in required)
        or (entry[name]["value"] is not None and entry[name]["confidence"] < least)
    )


def searched(values: Json, upload: tables.Upload) -> str:
    """The words by which a proposal with these *values* is found."""
    return together([*(values[name] for name in SEARCHED), upload.number, upload.name])


def _proposal(
    tx: Tx, upload: tables.Upload, document: Json, entry: Json, *, now: datetime
) -> tables.Proposal:
    own = [item for item in document["warnings"] if "entry" not in item]
    entry = {**entry, "warnings": [*own, *entry["warnings"]]}
    person = (entry.get("person") or {}).get("person_id")
    doubts = len(doubtful_fields(entry, document["kind"]))
    doubts += sum(blocks(item["code"]) for item in entry["warnings"])
    return tables.Proposal(
        upload_id=upload.id,
        unit_id=upload.unit_id,
        pages=document["pages"],
        kind=document["kind"],
        state="open",
        version=1,
        fields=entry,
        name=(entry["name"]["value"] or "")[:100],
        content=(entry["content"]["value"] or "")[:300],
        words=searched({name: entry[name]["value"] for name in FIELD_NAMES}, upload),
        certificate_key=certificate_key(entry["certificate_no"]["value"]),
        class_key=class_key(
            *(entry[name]["value"] for name in ("content", "end_date", "issue_date"))
        ),
        doubts=doubts + (0 if person else 1),
        person_id=person if person and people.get(tx, person) else None,
        created_at=now,
        reason_words="",
    )
