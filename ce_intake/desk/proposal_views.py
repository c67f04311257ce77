"""What a clerk sees of a proposal, and the digest that ties his decision to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from ce_intake.contract import Json
from ce_intake.desk import sealed, values_in
from ce_intake.desk.about import ABOUT
from ce_intake.desk.entry_views import EntryView, entry_view
from ce_intake.desk.finding import Hit
from ce_intake.desk.people_views import masked_id
from ce_intake.desk.proposing import doubtful_fields
from ce_intake.desk.upload_views import Reason
from ce_intake.store import accounts, people, proposals, tables, uploads
from ce_intake.store.session import Tx
from ce_intake.text.identity import is_proved
from ce_intake.values import FIELD_NAMES, Box


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One field as a form shows it, with the place that it was read from."""

    name: str
    value: str
    text: str
    confidence: float
    page: int | None
    box: Box | None
    doubtful: bool
    source: str
    stated: str
    register: bool = False  # a register spells it, other than the paper


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """A warning: its message code, facts and rule, and where it points."""

    code: str
    facts: Mapping[str, object]
    citation: str | None
    page: int | None
    box: Box | None
    about: str = ""  # the field, or `person`, where it belongs; nothing for the whole paper


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateView:
    """A person who may be meant."""

    person_id: str
    name: str
    id_masked: str
    unit: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """A page of the document, upright."""

    number: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalView:
    """Everything that a clerk sees when deciding on one entry."""

    proposal_id: int
    version: int
    digest: str
    state: str
    kind: str
    upload_number: str
    upload_name: str
    document_index: int
    entry_index: int
    fields: tuple[FieldView, ...]
    warnings: tuple[FindingView, ...]
    numbered: bool  # whether the paper states an identity number that can be right
    eligible: bool
    ready: bool
    person_id: str | None
    candidates: tuple[CandidateView, ...]
    pages: tuple[PageView, ...]
    siblings: tuple[int, ...]
    previous_id: int | None
    next_id: int | None
    created_at: datetime
    decided_by: str | None = None
    decided_at: datetime | None = None
    reason: Reason | None = None
    entry_id: int | None = None
    earlier: tuple[EntryView, ...] = ()  # entries that it was before they were taken back


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueItem:
    """One line of the queue."""

    proposal_id: int
    state: str
    kind: str
    name: str
    content: str
    hours: str
    ready: bool
    eligible: bool
    doubts: int
    upload_number: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePage:
    """A part of the queue; `after` is what to ask the next part with."""

    items: tuple[QueueItem, ...]
    total: int
    counts: Mapping[str, int] = field(default_factory=dict)
    whole: bool = True  # False: of a search so wide that there are more than total
    counted: bool = True  # False: so wide that the counts of other states are at least these
    after: int | None = None
    hits: Mapping[int, tuple[Hit, ...]] = field(default_factory=dict)  # by proposal, of a search


def digest(proposal: tables.Proposal) -> str:
    """SHA-256 over everything that is shown: values, evidence, source, version."""
    shown = {
        "proposal": proposal.id,
        "reading": proposal.reading_id,
        "version": proposal.version,
        "source": proposal.upload.sha256,
        "kind": proposal.kind,
        "pages": proposal.pages,
        "fields": proposal.fields,
    }
    text = json.dumps(shown, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def item(proposal: tables.Proposal) -> QueueItem:
    """The proposal as a line of the queue."""
    return QueueItem(
        proposal_id=proposal.id,
        state=proposal.state,
        kind=proposal.kind,
        name=proposal.name,
        content=proposal.content,
        hours=values_in.as_text("hours", proposal.fields["hours"]["value"]),
        ready=proposal.fields["ready"],
        eligible=proposal.fields["eligible"],
        doubts=proposal.doubts,
        upload_number=proposal.upload.number,
        created_at=proposal.created_at,
    )


def view(
    tx: Tx, proposal: tables.Proposal, *, neighbours: tuple[int | None, int | None]
) -> ProposalView:
    """The proposal with everything that belongs on its page."""
    pages = {row.number: row for row in uploads.pages(tx, proposal.upload_id)}
    shown = [pages[number] for number in proposal.pages if number in pages]
    decider = accounts.account(tx, proposal.decided_by) if proposal.decided_by else None
    code = proposal.reason_code
    doubtful = doubtful_fields(proposal.fields, proposal.kind)
    return ProposalView(
        proposal_id=proposal.id,
        version=proposal.version,
        digest=digest(proposal),
        state=proposal.state,
        kind=proposal.kind,
        upload_number=proposal.upload.number,
        upload_name=proposal.upload.name,
        document_index=proposal.document_index,
        entry_index=proposal.entry_index,
        fields=tuple(
            _field(tx, name, proposal.fields[name], doubtful=name in doubtful)
            for name in FIELD_NAMES
        ),
        warnings=tuple(_warning(wire) for wire in proposal.fields["warnings"]),
        numbered=is_proved(sealed.id_number(proposal.fields, tx.keys).upper()),
        eligible=proposal.fields["eligible"],
        ready=proposal.fields["ready"],
        person_id=proposal.person_id,
        candidates=_candidates(tx, proposal),
        pages=tuple(
            PageView(number=row.number, width=row.width, height=row.height) for row in shown
        ),
        siblings=tuple(proposals.siblings(tx, proposal)),
        previous_id=neighbours[0],
        next_id=neighbours[1],
        created_at=proposal.created_at,
        decided_by=decider.name if decider else None,
        decided_at=proposal.decided_at,
        reason=Reason(code=code, words=proposal.reason_words) if code else None,
        entry_id=proposals.entry_of(tx, proposal.id),
        earlier=tuple(entry_view(tx, row) for row in proposals.void_entries_of(tx, proposal.id)),
    )


def _field(tx: Tx, name: str, wire: Json, *, doubtful: bool) -> FieldView:
    secret = name == "id_number"
    stated = wire.get("stated")
    return FieldView(
        name=name,
        value=sealed.masked(wire, "value", tx.keys)
        if secret
        else values_in.as_text(name, wire["value"]),
        text=sealed.masked(wire, "text", tx.keys) if secret else wire["text"],
        confidence=wire["confidence"],
        page=wire["page"],
        box=_box(wire["box"]),
        doubtful=doubtful,
        source=wire.get("source", "ocr"),
        register=wire.get("register") is not None and wire["value"] != wire["text"],
        stated=f"{stated['amount']}{stated['unit']}" if stated else "",
    )


def _warning(wire: Json) -> FindingView:
    return FindingView(
        code=wire["code"],
        facts=wire.get("facts", {}),
        citation=wire["citation"],
        page=wire.get("page"),
        box=_box(wire.get("box")),
        about=ABOUT.get(wire["code"], ""),
    )


def _candidates(tx: Tx, proposal: tables.Proposal) -> tuple[CandidateView, ...]:
    wires = (proposal.fields.get("person") or {}).get("candidates", [])
    known = people.all_of(tx, [wire["person_id"] for wire in wires])
    return tuple(
        CandidateView(
            person_id=wire["person_id"],
            name=known[wire["person_id"]].name,
            id_masked=masked_id(known[wire["person_id"]]),
            unit=known[wire["person_id"]].employer,
            score=wire["score"],
            reasons=tuple(wire["reasons"]),
        )
        for wire in wires
        if wire["person_id"] in known
    )


def _box(wire: list[float] | None) -> Box | None:
    return None if wire is None else (wire[0], wire[1], wire[2], wire[3])
