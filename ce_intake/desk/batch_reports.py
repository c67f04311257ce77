"""The report of one batch: counts, every document, every file, and what needs a person.

Identity numbers do not occur in it. It is data; `scanning.report` writes it down.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from ce_intake.contract import Json
from ce_intake.desk import arranging, batch_views, sealed, uploads
from ce_intake.desk.actors import Actor
from ce_intake.desk.batch_views import BatchView
from ce_intake.desk.uploads import PageImage
from ce_intake.stages import keep
from ce_intake.store import batches as rows, tables, uploads as upload_rows
from ce_intake.store.session import Tx
from ce_intake.values import Page

SCHEMA = "ce-intake/batch-report/1"
TOLD = (
    "number",
    "title",
    "unit",
    "year",
    "box",
    "shelf_mark",
    "control_count",
    "state",
    "opened_by",
    "taken_by",
    "closed_by",
    "closing_words",
    "files",
    "duplicates",
    "refused",
    "documents",
    "entries",
    "open",
    "decided",
    "doubts",
    "agrees",
)


def report(tx: Tx, actor: Actor, number: str, *, now: datetime) -> Json:
    """All there is to say of a batch now."""
    view = batch_views.show(tx, actor, number, now=now)
    proposals = rows.proposals(tx, view.batch_id)
    stacks = arranging.stacks(tx, actor, number)
    sheets = [_sheet(name, sheet) for name, _, _ in stacks for sheet in _sheets(tx, actor, name)]
    return {
        "schema": SCHEMA,
        "made_at": now.isoformat(timespec="seconds"),
        "batch": _batch(view),
        "ledger": asdict(view.ledger),
        "documents": _documents(proposals, _numbers(tx, view.batch_id)),
        "sheets": sheets,
        "files": [asdict(file) for file in batch_views.files(tx, actor, number)],
        "needs_a_person": _needs(view, proposals, sheets),
    }


def readings(tx: Tx, actor: Actor, number: str) -> dict[str, Json]:
    """The newest reading of each stack by its number, identity numbers masked."""
    batch = batch_views.found(tx, actor, number)
    found: dict[str, Json] = {}
    for _, upload in rows.stacks(tx, batch.id):
        content = upload_rows.latest_reading(tx, upload.id)
        if content is not None:
            found[upload.number] = sealed.masked_reading(content, tx.keys)
    return found


def thumbs(tx: Tx, actor: Actor, number: str, stack: str) -> dict[int, bytes]:
    """The small pictures of a stack of the batch, by sheet (JPEG)."""
    batch = batch_views.found(tx, actor, number)
    for _, upload in rows.stacks(tx, batch.id):
        if upload.number == stack:
            return {row.number: row.thumb for row in rows.recognised(tx, upload.id)}
    return {}


def pages(tx: Tx, actor: Actor, number: str, stack: str) -> list[tuple[PageImage, Page]]:
    """The pictures of a stack's sheets with what was read on them, in the order as it stands."""
    batch = batch_views.found(tx, actor, number)
    for _, upload in rows.stacks(tx, batch.id):
        if upload.number == stack:
            return [
                (
                    uploads.page_image(tx, actor, stack, sheet.number),
                    keep.unpack(tx.keys.open(words.words), number=sheet.number),
                )
                for sheet in rows.sheets(tx, upload.id)
                if (words := rows.recognised_sheet(tx, upload.id, sheet.number)) is not None
            ]
    return []


def originals(tx: Tx, actor: Actor, number: str) -> list[tuple[str, str]]:
    """Path and digest of each file that was taken, and of the lists of the stacks."""
    batch = batch_views.found(tx, actor, number)
    files = [(source.path, source.sha256) for source in rows.sources(tx, batch.id, state="taken")]
    lists = [
        (uploads.original(tx, actor, upload.number).sha256, upload.number)
        for _, upload in rows.stacks(tx, batch.id)
    ]
    return [*files, *((f"stacks/{number}.json", sha256) for sha256, number in lists)]


def _sheets(tx: Tx, actor: Actor, stack: str) -> Sequence[arranging.SheetView]:
    return arranging.show(tx, actor, stack).sheets


def _sheet(stack: str, sheet: arranging.SheetView) -> Json:
    return {
        "stack": stack,
        "sheet": sheet.number,
        "place": sheet.place,
        "document": None if sheet.document is None else sheet.document + 1,
        "file": sheet.path,
        "page": sheet.page,
        "code": sheet.code,
    }


def _batch(view: BatchView) -> Json:
    wire: Json = {name: getattr(view, name) for name in TOLD}
    wire["created_at"] = view.created_at.isoformat(timespec="seconds")
    wire["closed_at"] = view.closed_at and view.closed_at.isoformat(timespec="seconds")
    return wire


def _numbers(tx: Tx, batch_id: int) -> Mapping[int, str]:
    """The number of each stack, by the key of its upload."""
    return {upload.id: upload.number for _, upload in rows.stacks(tx, batch_id)}


def _documents(proposals: Sequence[tables.Proposal], numbers: Mapping[int, str]) -> list[Json]:
    """Each entry with the stack, the document and the pages that it stands on."""
    return [
        {
            "stack": numbers[one.upload_id],
            "document": one.document_index + 1,
            "pages": one.pages,
            "kind": one.kind,
            "name": one.name,
            "content": one.content,
            "hours": one.fields["hours"]["value"],
            "credit_year": one.fields["credit_year"]["value"],
            "certificate_no": one.fields["certificate_no"]["value"],
            "person_id": one.person_id,
            "state": one.state,
            "ready": one.fields["ready"],
            "doubts": one.doubts,
            "warnings": [item["code"] for item in one.fields["warnings"]],
        }
        for one in proposals
    ]


def _needs(
    view: BatchView, proposals: Sequence[tables.Proposal], sheets: Sequence[Json]
) -> list[Json]:
    """What only a person can settle, the gravest first."""
    found: list[Json] = []
    if view.control_count is not None and not view.agrees:
        found.append(
            {
                "code": "needs_count",
                "facts": {"counted": view.control_count, "sheets": view.ledger.sheets},
            }
        )
    for code, count in (
        ("needs_rejected", sum(sheet["place"] == "rejected" for sheet in sheets)),
        ("needs_refused", view.refused),
        ("needs_nobody", sum(p.person_id is None and p.state == "open" for p in proposals)),
        ("needs_decision", view.open),
    ):
        if count:
            found.append({"code": code, "facts": {"count": count}})
    return found
