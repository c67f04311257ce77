"""The report of one batch: counts, every document, every file, and what needs a person.

Identity numbers do not occur in it. It is data; `scanning.report` writes it down.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime

from ce_intake.contract import Json
from ce_intake.desk import batch_views, sealed, uploads
from ce_intake.desk.actors import Actor
from ce_intake.desk.batch_views import BatchView
from ce_intake.desk.uploads import PageImage
from ce_intake.errors import NotFound
from ce_intake.stages import keep
from ce_intake.store import batch_lines, batches as rows, tables, uploads as upload_rows
from ce_intake.store.batch_lines import EntryLine, SheetLine
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What there is to say of a batch; its lists are read once, while their transaction is open."""

    head: Json  # batch, ledger, and what needs a person
    documents: Iterator[Json]
    sheets: Iterator[Json]
    files: Iterator[Json]


def report(tx: Tx, actor: Actor, number: str, *, now: datetime) -> Report:
    """All there is to say of a batch now."""
    view = batch_views.show(tx, actor, number, now=now)
    return Report(
        head={
            "schema": SCHEMA,
            "made_at": now.isoformat(timespec="seconds"),
            "batch": _batch(view),
            "ledger": asdict(view.ledger),
            "needs_a_person": _needs(view, batch_lines.nobody(tx, view.batch_id)),
        },
        documents=(_document(line) for line in batch_lines.entries(tx, view.batch_id)),
        sheets=(_sheet(line) for line in batch_lines.sheets(tx, view.batch_id)),
        files=(asdict(file) for file in batch_views.files(tx, actor, number)),
    )


def reading(tx: Tx, actor: Actor, number: str, stack: str) -> Json | None:
    """The newest reading of a stack of the batch, identity numbers masked; None: not yet read."""
    content = upload_rows.latest_reading(tx, _stack(tx, actor, number, stack).id)
    return None if content is None else sealed.masked_reading(content, tx.keys)


def thumbs(tx: Tx, actor: Actor, number: str, stack: str) -> dict[int, bytes]:
    """The small pictures of a stack of the batch, by sheet (JPEG)."""
    return rows.thumbs(tx, _stack(tx, actor, number, stack).id)


def pages(tx: Tx, actor: Actor, number: str, stack: str) -> list[tuple[PageImage, Page]]:
    """The pictures of a stack's sheets with what was read on them, in the order as it stands."""
    upload = _stack(tx, actor, number, stack)
    return [
        (
            uploads.page_image(tx, actor, stack, sheet.number),
            keep.unpack(tx.keys.open(words.words), number=sheet.number),
        )
        for sheet in rows.sheets(tx, upload.id)
        if (words := rows.recognised_sheet(tx, upload.id, sheet.number)) is not None
    ]


def originals(tx: Tx, actor: Actor, number: str) -> list[tuple[str, str]]:
    """Path and digest of each file that was taken, and of the lists of the stacks."""
    batch = batch_views.found(tx, actor, number)
    files = [
        (source.path, source.sha256) for source, _ in batch_lines.files(tx, batch.id, state="taken")
    ]
    lists = [
        (f"stacks/{stack.number}.json", stack.sha256) for stack in batch_lines.stacks(tx, batch.id)
    ]
    return [*files, *lists]


def _stack(tx: Tx, actor: Actor, number: str, stack: str) -> tables.Upload:
    batch = batch_views.found(tx, actor, number)
    upload = batch_lines.stack_named(tx, batch.id, stack)
    if upload is None:
        raise NotFound()
    return upload


def _sheet(line: SheetLine) -> Json:
    return {
        "stack": line.stack,
        "sheet": line.number,
        "place": line.place,
        "document": None if line.document is None else line.document + 1,
        "file": line.path,
        "page": line.page,
        "code": line.code,
    }


def _batch(view: BatchView) -> Json:
    wire: Json = {name: getattr(view, name) for name in TOLD}
    wire["created_at"] = view.created_at.isoformat(timespec="seconds")
    wire["closed_at"] = view.closed_at and view.closed_at.isoformat(timespec="seconds")
    return wire


def _document(line: EntryLine) -> Json:
    """An entry with the stack, the document and the pages that it stands on."""
    one = line.proposal
    return {
        "stack": line.stack,
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


def _needs(view: BatchView, nobody: int) -> list[Json]:
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
        ("needs_rejected", view.ledger.rejected),
        ("needs_refused", view.refused),
        ("needs_nobody", nobody),
        ("needs_decision", view.open),
    ):
        if count:
            found.append({"code": code, "facts": {"count": count}})
    return found
