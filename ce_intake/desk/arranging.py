"""Moving what belongs together in a stack: split, join, re-order, turn, put aside, put back.

After the first act a person's arrangement holds until it is given back to the program; reading
follows from kept words. What a clerk has decided is not taken apart. Nothing is deleted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from ce_intake.desk import actors, scheduling, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.sheets import DECIDED, groups_of, supersede
from ce_intake.errors import InvalidInput, NotFound, StaleDecision
from ce_intake.stages import keep
from ce_intake.store import batch_lines, batches as rows, proposals, tables, uploads
from ce_intake.store.session import Tx

TURNS = {"turn_right": 90, "turn_over": 180, "turn_left": 270}
ASIDE = {"aside_blank": "blank", "aside_separator": "separator"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetView:
    """A sheet as the ledger shows it."""

    number: int
    place: str
    document: int | None
    read: bool
    path: str
    page: int  # of its file
    code: str | None
    begins: bool  # the first of its document
    decided: bool  # a clerk has decided on its document


@dataclass(frozen=True, slots=True, kw_only=True)
class StackLine:
    """A stack in the list of its batch: how many sheets it has, and where they are."""

    number: str
    name: str
    sheets: int
    places: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class StackView:
    """A stack: its sheets in the order as it stands, and the version that an act must name."""

    number: str
    name: str
    batch: str
    version: int
    arranged: bool
    waiting: bool  # the reading has not followed yet
    open: bool  # its batch may still be changed
    sheets: tuple[SheetView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """The item to be rung once the transaction is committed."""

    work_id: int
    pool: str = "interactive"


def stacks(
    tx: Tx, actor: Actor, number: str, *, first: int = 0, limit: int | None = None
) -> list[StackLine]:
    """The stacks of a batch, from the *first* on."""
    batch = rows.find(tx, actors.batches(tx, actor), number)
    if batch is None:
        raise NotFound()
    found = batch_lines.stacks(tx, batch.id, first=first, limit=limit)
    places = batch_lines.places(tx, found)
    return [
        StackLine(number=one.number, name=one.name, sheets=one.pages_total, places=places[one.id])
        for one in found
    ]


def show(tx: Tx, actor: Actor, number: str) -> StackView:
    """The stack with this upload number."""
    upload, stack = _found(tx, actor, number)
    batch = rows.batch_of(tx, upload.id)
    sheets = rows.sheets(tx, upload.id)
    sources = rows.sources_of_stack(tx, upload.id)
    fixed = _decided(tx, upload.id)
    seen: set[int] = set()
    views = []
    for sheet in sheets:
        begins = sheet.document is not None and sheet.document not in seen
        seen |= {sheet.document} if sheet.document is not None else set()
        views.append(
            SheetView(
                number=sheet.number,
                place=sheet.place,
                document=sheet.document,
                read=sheet.read_at is not None,
                path=sources[sheet.source_id].path,
                page=sheet.source_page,
                code=sheet.reason_code,
                begins=begins,
                decided=sheet.number in fixed,
            )
        )
    return StackView(
        number=upload.number,
        name=upload.name,
        batch=batch.number,
        version=stack.version,
        arranged=stack.arranged,
        waiting=upload.state in ("received", "waiting", "reading"),
        open=batch.state in ("open", "paused"),
        sheets=tuple(views),
    )


def thumb(tx: Tx, actor: Actor, number: str, sheet: int) -> bytes:
    """The small picture of one sheet (JPEG)."""
    upload, _ = _found(tx, actor, number)
    found = rows.recognised_sheet(tx, upload.id, sheet)
    if found is None:
        raise NotFound()
    return found.thumb


def arrange(  # noqa: PLR0913  named arguments of one act
    tx: Tx, actor: Actor, number: str, act: str, sheet: int, *, version: int, now: datetime
) -> Ring:
    """Do *act* at *sheet*; the reading follows. StaleDecision where the page shown is old.

    split: a document begins here. join: it goes on from the one before. up, down: change places
    with the neighbour. turn_left, turn_right, turn_over: read anew that way up. aside_blank,
    aside_separator: belongs to no document. back: is a document after all. automatic: let the
    program find the documents again.
    """
    require(actor, Role.CLERK)
    upload, stack = _locked(tx, actor, number, version=version, now=now)
    sheets = list(rows.sheets(tx, upload.id))
    at = next((at for at, one in enumerate(sheets) if one.number == sheet), None)
    if at is None:
        raise NotFound()
    if act != "automatic" and any(one.place == "waiting" for one in sheets):
        raise InvalidInput(field="sheet", problem="problem_sheets_wait")
    before = groups_of(sheets)
    if act == "automatic":
        stack.arranged = False
    elif act in TURNS:
        _turn(tx, upload.id, sheets[at], TURNS[act])
    else:
        _moved(act)(sheets, at, act)
        _renumber(sheets)
        stack.arranged = True
    tx.session.flush()
    _give_way(tx, upload, before, groups_of(sheets), sheet if act in TURNS else None, act)
    stack.version += 1
    batch = rows.batch_of(tx, upload.id)
    paused = batch.state == "paused"
    work_id = scheduling.again(tx, upload, pool="interactive", paused=paused, now=now)
    trail.note(
        tx,
        actor,
        "stack.arrange",
        f"upload/{number}",
        now=now,
        unit_id=upload.unit_id,
        version=stack.version,
        reason=act,
        values={"sheet": str(sheet)},
    )
    return Ring(work_id=work_id)


def _found(tx: Tx, actor: Actor, number: str) -> tuple[tables.Upload, tables.Stack]:
    require(actor, Role.CLERK, Role.VERIFIER)
    upload = uploads.find(tx, actors.batches(tx, actor), number)
    stack = rows.stack(tx, upload.id) if upload is not None else None
    if upload is None or stack is None:
        raise NotFound()
    return upload, stack


def _locked(
    tx: Tx, actor: Actor, number: str, *, version: int, now: datetime
) -> tuple[tables.Upload, tables.Stack]:
    upload, stack = _found(tx, actor, number)
    batch = rows.locked(tx, stack.batch_id)
    uploads.locked(tx, upload.id)
    tx.session.refresh(stack)
    if stack.version != version or batch.state not in ("open", "paused"):
        raise StaleDecision(by="", at=batch.closed_at or now, what=upload.name)
    return upload, stack


def _moved(act: str) -> Callable[[list[tables.Sheet], int, str], None]:
    acts: Mapping[str, Callable[[list[tables.Sheet], int, str], None]] = {
        "split": _split,
        "join": _join,
        "up": _exchange,
        "down": _exchange,
        "back": _back,
        **dict.fromkeys(ASIDE, _aside),
    }
    if act not in acts:
        raise InvalidInput(field="act", problem="problem_not_a_choice")
    return acts[act]


def _split(sheets: list[tables.Sheet], at: int, _act: str) -> None:
    """The document of this sheet begins with it; those of the same document behind it follow."""
    old = sheets[at].document
    if sheets[at].place != "document":
        raise InvalidInput(field="sheet", problem="problem_not_a_choice")
    fresh = _fresh(sheets)
    for sheet in sheets[at:]:
        if sheet.place == "document" and sheet.document == old:
            sheet.document = fresh


def _join(sheets: list[tables.Sheet], at: int, _act: str) -> None:
    """The document of this sheet goes on from the document before it."""
    own = sheets[at].document
    earlier = [
        sheet.document
        for sheet in sheets[:at]
        if sheet.place == "document" and sheet.document != own
    ]
    if sheets[at].place != "document" or not earlier:
        raise InvalidInput(field="sheet", problem="problem_not_a_choice")
    for sheet in sheets:
        if sheet.place == "document" and sheet.document == own:
            sheet.document = earlier[-1]


def _exchange(sheets: list[tables.Sheet], at: int, act: str) -> None:
    """The sheet and its neighbour change places in the stack."""
    other = at - 1 if act == "up" else at + 1
    if not 0 <= other < len(sheets):
        raise InvalidInput(field="sheet", problem="problem_not_a_choice")
    one, two = sheets[at], sheets[other]
    one.position, two.position = two.position, one.position
    sheets[at], sheets[other] = two, one


def _back(sheets: list[tables.Sheet], at: int, _act: str) -> None:
    """A sheet that was set aside is a document after all, by itself."""
    sheet = sheets[at]
    if sheet.place not in ("blank", "separator") or sheet.read_at is None:
        raise InvalidInput(field="sheet", problem="problem_not_a_choice")
    sheet.place, sheet.document = "document", _fresh(sheets)


def _aside(sheets: list[tables.Sheet], at: int, act: str) -> None:
    if sheets[at].place not in ("document", "blank", "separator"):
        raise InvalidInput(field="sheet", problem="problem_not_a_choice")
    sheets[at].place, sheets[at].document = ASIDE[act], None


def _turn(tx: Tx, upload_id: int, sheet: tables.Sheet, degrees: int) -> None:
    """Have the sheet read anew, turned clockwise from how it stands now."""
    found = rows.recognised_sheet(tx, upload_id, sheet.number)
    now = 0
    if found is not None:
        now = keep.unpack(tx.keys.open(found.words), number=sheet.number).rotated
    sheet.turn, sheet.read_at = (now + degrees) % 360, None


def _fresh(sheets: Sequence[tables.Sheet]) -> int:
    return max((sheet.document for sheet in sheets if sheet.document is not None), default=-1) + 1


def _renumber(sheets: Sequence[tables.Sheet]) -> None:
    """Count the documents in the order of their first sheets."""
    places: dict[int, int] = {}
    for sheet in sheets:
        if sheet.document is not None:
            sheet.document = places.setdefault(sheet.document, len(places))


def _decided(tx: Tx, upload_id: int) -> set[int]:
    """The sheets of documents on which a clerk has decided."""
    living = proposals.of_upload(tx, upload_id)
    return {page for one in living if one.state in DECIDED for page in one.pages}


def _give_way(
    tx: Tx,
    upload: tables.Upload,
    before: Sequence[tuple[int, ...]],
    after: Sequence[tuple[int, ...]],
    turned: int | None,
    act: str,
) -> None:
    """Let the proposals of documents that are no longer so give way, before anybody decides."""
    same = set(before) & set(after) if act != "automatic" else set()
    for proposal in proposals.of_upload(tx, upload.id):
        pages = tuple(proposal.pages)
        stays = pages in same and turned not in pages
        if not stays and proposal.state in DECIDED:
            raise InvalidInput(field="sheet", problem="problem_document_decided")
        if not stays:
            supersede(proposal)
