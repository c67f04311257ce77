"""Reading a stack sheet by sheet: what is left to read, what was read, and how it joins.

A sheet that is kept is never read again by accident: whoever claims the rest goes on behind it.
Every write names its claim, as in `desk.work`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from ce_intake import contract
from ce_intake.desk import blame, sealed, states, trail
from ce_intake.desk.proposing import propose_all
from ce_intake.desk.work import Claim, Picture, keep_page, still_held
from ce_intake.stages import alone, keep
from ce_intake.stages.alone import Alone
from ce_intake.store import batches as rows, proposals, tables, uploads, work as work_rows
from ce_intake.store.session import Tx
from ce_intake.values import Document, Finding, Page, PageNote, Reading, Separator

DECIDED = ("confirmed", "returned", "not_a_proof", "set_aside")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A sheet to be read: page `page` of a file whose bytes are kept under `sha256`."""

    number: int
    file: int  # its key: blank sheets may be files alike to the last byte
    sha256: str
    page: int
    turn: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A sheet as it was read: its words, and a small picture of it (JPEG)."""

    page: Page
    thumb: bytes
    picture: Picture
    pipeline: str
    alone: Alone | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All that is known of a stack: its pages in order, and how a person arranged them.

    `alone`: what pages say by themselves, by their numbers, as far as that is known.
    """

    pages: tuple[Page, ...]
    alone: Mapping[int, Alone]
    groups: tuple[tuple[int, ...], ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What a stack says as a whole."""

    documents: tuple[Document, ...]
    separators: tuple[Separator, ...]
    notes: tuple[PageNote, ...]
    pipeline: str


def unread(tx: Tx, held: Claim) -> list[Unread]:
    """What is left to read of the claimed sheets, in their order."""
    return [
        Unread(
            number=sheet.number,
            file=source.id,
            sha256=source.sha256,
            page=sheet.source_page,
            turn=sheet.turn,
        )
        for sheet, source in rows.unread(tx, held.upload_id, held.first, held.last)
    ]


def keep_sheet(tx: Tx, held: Claim, kept: Kept, *, now: datetime) -> bool:
    """Keep what a sheet says; False (and nothing kept) where the claim is lost."""
    item = still_held(tx, held)
    sheet = rows.sheet(tx, held.upload_id, kept.page.number)
    if item is None or sheet is None:
        return False
    said = "\n".join(word.text for word in kept.page.words)
    packed = None if kept.alone is None else alone.pack(kept.alone)
    keep_page(tx, held.upload_id, kept.picture, said=said, now=now)
    rows.keep_recognised(
        tx,
        tables.Recognised(
            upload_id=held.upload_id,
            number=sheet.number,
            pipeline=kept.pipeline,
            words=tx.keys.seal(keep.pack(kept.page)),
            alone=None if packed is None else tx.keys.seal(packed),
            thumb=kept.thumb,
        ),
    )
    if sheet.read_at is None:
        sheet.read_at = now
        item[1].pages_done += 1
    item[0].failures = 0
    return True


def reject_sheet(tx: Tx, held: Claim, number: int, code: str, *, now: datetime) -> bool:
    """Put a sheet aside that cannot be read; False where the claim is lost."""
    item = still_held(tx, held)
    sheet = rows.sheet(tx, held.upload_id, number)
    if item is None or sheet is None:
        return False
    if sheet.place != "rejected":
        blame.reject(tx, item[1], sheet, code=code, now=now)
    return True


def end_part(tx: Tx, held: Claim, *, now: datetime) -> bool:
    """Note that a range of sheets is read; with the last one the stack may be joined."""
    item = still_held(tx, held)
    if item is None:
        return False
    work, upload = item
    work.state, work.last_code = "done", None
    work.lease_owner = work.lease_until = None
    items = work_rows.of_stack(tx, upload.id)
    if all(part.state == "done" for part in items if part.task == "pages"):
        for main in items:
            if main.state == "parted":
                main.state, main.ready_at = "ready", now
    upload.state = "received"
    return True


def words(tx: Tx, held: Claim, *, pipeline: str) -> Words:
    """The words of the whole stack, in the order as it stands now.

    What sheets say by themselves is known where the same *pipeline* read them.
    """
    stack = rows.stack(tx, held.upload_id)
    found = {row.number: row for row in rows.recognised(tx, held.upload_id)}
    sheets = [s for s in rows.sheets(tx, held.upload_id) if s.place != "rejected"]
    pages = tuple(
        keep.unpack(tx.keys.open(found[sheet.number].words), number=sheet.number)
        for sheet in sheets
        if sheet.number in found
    )
    known = {
        page.number: said
        for page in pages
        if (row := found[page.number]).alone is not None
        and row.pipeline == pipeline
        and (said := alone.unpack(tx.keys.open(row.alone))) is not None
    }
    groups = groups_of(sheets) if stack is not None and stack.arranged else None
    return Words(pages=pages, alone=known, groups=groups)


def groups_of(sheets: Sequence[tables.Sheet]) -> tuple[tuple[int, ...], ...]:
    """The numbers of the sheets of each document, in the order as it stands."""
    groups: dict[int, list[int]] = {}
    for sheet in sheets:
        if sheet.place == "document" and sheet.document is not None:
            groups.setdefault(sheet.document, []).append(sheet.number)
    return tuple(tuple(numbers) for numbers in groups.values())


def keep_joined(tx: Tx, held: Claim, joined: Joined, *, now: datetime) -> bool:
    """Keep what the stack says as a whole and end the claim; False where it is lost.

    What a clerk has decided stays as he decided it, and so does what reads as it did.
    """
    item = still_held(tx, held)
    if item is None:
        return False
    work, upload = item
    sheets = rows.sheets(tx, upload.id)
    reading = _add_reading(tx, (work, upload), joined, sheets, now=now)
    kept = _carry_over(tx, upload, reading, sheets)
    number = propose_all(tx, upload, reading, now=now, leave=kept)
    _place(sheets, joined.notes)
    work.state, work.last_code, work.failures = "done", None, 0
    work.lease_owner = work.lease_until = None
    upload.pages_total = len(sheets)
    if number == 0 and not kept:
        upload.reason_code, upload.reason_facts = "no_document", {}
    states.settle(tx, upload)
    trail.note(
        tx,
        None,
        "upload.read",
        f"upload/{upload.number}",
        now=now,
        unit_id=upload.unit_id,
        version=reading.epoch,
        values={"pipeline": joined.pipeline, "proposals": str(number), "kept": str(len(kept))},
    )
    return True


def _add_reading(
    tx: Tx,
    item: tuple[tables.Work, tables.Upload],
    joined: Joined,
    sheets: Sequence[tables.Sheet],
    *,
    now: datetime,
) -> tables.Reading:
    work, upload = item
    rejected = (
        PageNote(
            page=sheet.number,
            place="rejected",
            findings=(Finding(code=sheet.reason_code or "unreadable_file", page=sheet.number),),
        )
        for sheet in sheets
        if sheet.place == "rejected"
    )
    reading = Reading(
        file=upload.name,
        sha256=upload.sha256,
        page_count=len(sheets),
        documents=joined.documents,
        separators=joined.separators,
        ledger=tuple(sorted((*joined.notes, *rejected), key=lambda note: note.page)),
    )
    row = tables.Reading(
        upload_id=upload.id,
        epoch=work.lease_epoch,
        pipeline=joined.pipeline,
        content=sealed.seal_reading(contract.to_json(reading), tx.keys),
        created_at=now,
    )
    return uploads.add_reading(tx, row)


def _carry_over(
    tx: Tx,
    upload: tables.Upload,
    reading: tables.Reading,
    sheets: Sequence[tables.Sheet],
) -> set[int]:
    """Take what stays over into the new reading; return the places that it holds there.

    A document stays where the same pages make it up again and either a clerk has decided
    something on it or none of them was read anew; its other proposals are superseded.
    """
    read_at = {sheet.number: sheet.read_at for sheet in sheets}
    old: dict[int, list[tables.Proposal]] = {}
    for proposal in proposals.of_upload(tx, upload.id):
        old.setdefault(proposal.document_index, []).append(proposal)
    before = _numbered((index, group[0].pages) for index, group in sorted(old.items()))
    places = _numbered(enumerate(item["pages"] for item in reading.content["documents"]))
    kept: set[int] = set()
    for key, index in before.items():
        group = old[index]
        place = places.get(key)
        made = max(proposal.created_at for proposal in group)
        decided = any(proposal.state in DECIDED for proposal in group)
        moments = [moment for page in key[0] if (moment := read_at.get(page)) is not None]
        if place is not None and (decided or all(moment <= made for moment in moments)):
            kept.add(place)
            for proposal in group:
                proposal.reading_id, proposal.document_index = reading.id, place
        else:
            for proposal in group:
                supersede(proposal)
    tx.session.flush()
    return kept


def supersede(proposal: tables.Proposal) -> None:
    """Let a proposal give way to a newer one; what a clerk has decided never does."""
    if proposal.state not in DECIDED:
        proposal.state = "superseded"
        proposal.version += 1


def _numbered(
    documents: Iterable[tuple[int, Sequence[int]]],
) -> dict[tuple[tuple[int, ...], int], int]:
    """Index by pages, with a running number where several documents share a page."""
    found: dict[tuple[tuple[int, ...], int], int] = {}
    for index, pages in documents:
        nth = 0
        while (tuple(pages), nth) in found:
            nth += 1
        found[tuple(pages), nth] = index
    return found


def _place(sheets: Sequence[tables.Sheet], notes: Sequence[PageNote]) -> None:
    """Write into the ledger where each sheet went."""
    known: Mapping[int, PageNote] = {note.page: note for note in notes}
    for sheet in sheets:
        note = known.get(sheet.number)
        if note is None or sheet.place == "rejected":
            continue
        sheet.place, sheet.document = note.place, note.document
        code = note.findings[0].code if note.findings and note.place == "rejected" else None
        sheet.reason_code = code
