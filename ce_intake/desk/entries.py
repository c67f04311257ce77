"""Confirmed entries: written once, corrected or voided only by a new version with a reason."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from hashlib import sha256
from zoneinfo import ZoneInfo

from ce_intake.contract import Json
from ce_intake.desk import actors, changes, proposal_views, sisters, trail, values_in
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.doubling import certificate_of, refuse_double
from ce_intake.desk.entry_views import EntryView, entry_view
from ce_intake.errors import (
    InvalidInput,
    NotFound,
    OwnPaper,
    StaleDecision,
    YearLocked,
)
from ce_intake.policies import deadlines
from ce_intake.store import entries as rows, proposals, tables
from ce_intake.store.session import Tx
from ce_intake.store.tables_change import EntryChange
from ce_intake.values import FIELD_NAMES

ZONE = ZoneInfo("Asia/Shanghai")  # the days of the rules are days there


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What a clerk decided: this proposal, of this person, with these values."""

    proposal: tables.Proposal
    person: tables.Person
    content: Json
    apart: str = ""  # why it is other learning than what seems the same
    taken: Mapping[str, int] = field(default_factory=dict)  # from which entry, by field


def register(tx: Tx, actor: Actor, decided: Decided, *, now: datetime) -> EntryView:
    """Write the first version of an entry; DuplicateEntry where the certificate is registered.

    SameLearning where it would count twice, unless the clerk says why it is something else.
    """
    proposal, content = decided.proposal, decided.content
    rows.lock_person(tx, decided.person.person_id)
    row = tables.Entry(
        proposal_id=proposal.id,
        upload_id=proposal.upload_id,
        unit_id=proposal.unit_id,
        person_id=decided.person.person_id,
        eligible=proposal.fields["eligible"],
        state="counted",
        version=0,
    )
    _stand(tx, row, content)
    if not decided.apart.strip():
        refuse_double(tx, row, content)
    row.upload = proposal.upload
    rows.add(tx, row)
    taken = sisters.proved(tx, proposal.unit_id, content, decided.taken)
    _write(
        tx,
        actor,
        row,
        action="confirm",
        content=content,
        reason=decided.apart,
        taken=taken,
        now=now,
    )
    return entry_view(tx, row)


def show(tx: Tx, actor: Actor, entry_id: int) -> EntryView:
    """One entry with its versions."""
    return entry_view(tx, found(tx, actor, entry_id))


def amend(  # noqa: PLR0913  named arguments of one act
    tx: Tx,
    actor: Actor,
    entry_id: int,
    *,
    version: int,
    values: Mapping[str, str],
    reason: str,
    now: datetime,
) -> EntryView:
    """Correct an entry by a new version; of a verified year, ask a second person for it."""
    row = _held(tx, actor, entry_id, version=version, reason=reason)
    if is_verified(tx, row, now=now):
        _corrected(tx, row, values)  # what cannot be right is told now, to who typed it
        changes.ask(tx, actor, row, action="amend", typed=values, reason=reason, now=now)
    else:
        _amend(tx, actor, row, values, reason=reason, now=now)
    return entry_view(tx, row)


def void(
    tx: Tx, actor: Actor, entry_id: int, *, version: int, reason: str, now: datetime
) -> EntryView:
    """Let an entry count no longer, by a new version; of a verified year, ask a second person.

    It stays to be seen.
    """
    row = _held(tx, actor, entry_id, version=version, reason=reason)
    if is_verified(tx, row, now=now):
        changes.ask(tx, actor, row, action="void", typed={}, reason=reason, now=now)
    else:
        _void(tx, actor, row, reason=reason, now=now)
    return entry_view(tx, row)


def is_verified(tx: Tx, row: tables.Entry, *, now: datetime) -> bool:
    """Whether the entry was part of what was verified of its year."""
    since = rows.versions(tx, row.id)[0].at
    stood, today = (moment.astimezone(ZONE).date() for moment in (since, now))
    year = row.credit_year
    return year is not None and deadlines.is_closed(year, stood_since=stood, today=today)


def write_agreed(
    tx: Tx, actor: Actor, row: tables.Entry, change: EntryChange, *, now: datetime
) -> None:
    """Write what one clerk asked for and *actor* agreed to; the version names both."""
    reason = f"{change.reason}（{change.by_name} → {actor.name}）"
    if change.action == "void":
        _void(tx, actor, row, reason=reason, now=now)
    else:
        _amend(tx, actor, row, change.typed, reason=reason, now=now)


def take_back(
    tx: Tx, actor: Actor, proposal: tables.Proposal, *, reason: str, now: datetime
) -> None:
    """Void what *proposal* became; YearLocked where its year was verified with it."""
    entry_id = proposals.entry_of(tx, proposal.id)
    if entry_id is None:
        return
    row = rows.locked(tx, entry_id)
    if row.state == "void":
        return
    if row.person_id == actor.person_id:
        raise OwnPaper()
    if row.credit_year is not None and is_verified(tx, row, now=now):
        since = deadlines.verify_by(row.credit_year).isoformat()
        raise YearLocked(year=row.credit_year, since=since)
    _void(tx, actor, row, reason=reason, now=now)


def found(tx: Tx, actor: Actor, entry_id: int) -> tables.Entry:
    """The entry's row, if it is the actor's to see."""
    row = rows.find(tx, actors.register(tx, actor), entry_id)
    if row is None:
        raise NotFound()
    return row


def _held(tx: Tx, actor: Actor, entry_id: int, *, version: int, reason: str) -> tables.Entry:
    require(actor, Role.CLERK)
    seen = found(tx, actor, entry_id)
    if seen.unit_id != actor.unit_id:
        raise NotFound()
    if not reason.strip():
        raise InvalidInput(field="reason", problem="problem_missing")
    row = rows.locked(tx, entry_id)
    if row.person_id == actor.person_id:
        raise OwnPaper()
    if row.version != version or row.state == "void":
        last = rows.versions(tx, row.id)[-1]
        at = last.at.isoformat(timespec="seconds")
        raise StaleDecision(by=last.by_name, at=at, what=last.action, version=row.version)
    return row


def _amend(
    tx: Tx,
    actor: Actor,
    row: tables.Entry,
    values: Mapping[str, str],
    *,
    reason: str,
    now: datetime,
) -> None:
    rows.lock_person(tx, row.person_id)
    before, content = _corrected(tx, row, values)
    _stand(tx, row, content)
    refuse_double(tx, row, content, before=before)
    _write(tx, actor, row, action="amend", content=content, reason=reason, now=now)


def _void(tx: Tx, actor: Actor, row: tables.Entry, *, reason: str, now: datetime) -> None:
    content = rows.versions(tx, row.id)[-1].content
    row.state = "void"
    _write(tx, actor, row, action="void", content=content, reason=reason, now=now)


def _corrected(tx: Tx, row: tables.Entry, values: Mapping[str, str]) -> tuple[Json, Json]:
    """The values as they stand, and with *values* in their place."""
    before = rows.versions(tx, row.id)[-1].content
    shown = {name: {"value": before[name]} for name in FIELD_NAMES}
    kind = proposals.get(tx, row.proposal_id).kind
    return before, values_in.corrected(shown, values, kind=kind)


def _stand(tx: Tx, row: tables.Entry, content: Json) -> None:
    """Set what lists and totals need from the values; DuplicateEntry where they count already."""
    row.certificate_key = certificate_of(tx, row, content)
    row.credit_year, row.subject = content["credit_year"], content["subject"]
    row.hours = None if content["hours"] is None else Decimal(str(content["hours"]))


def _write(  # noqa: PLR0913  named arguments of one act
    tx: Tx,
    actor: Actor,
    row: tables.Entry,
    *,
    action: str,
    content: Json,
    reason: str,
    now: datetime,
    taken: Mapping[str, int] | None = None,
) -> None:
    """Add a version, signed with the clerk's name and tied to the evidence, and its event."""
    row.version += 1
    version = tables.EntryVersion(
        entry_id=row.id,
        version=row.version,
        action=action,
        content=content,
        evidence=_evidence(tx, row) | ({"taken": dict(taken)} if taken else {}),
        reason=reason,
        by_id=actor.account_id,
        by_name=actor.name,
        at=now,
    )
    version.digest = _digest(row, version)
    rows.add_version(tx, version)
    trail.note(
        tx,
        actor,
        f"entry.{action}",
        f"entry/{row.id}",
        now=now,
        unit_id=row.unit_id,
        version=row.version,
        values={"digest": version.digest, "person": row.person_id, "reason": reason},
    )
    sisters.note(tx, actor, row, taken or {}, now=now)


def _evidence(tx: Tx, row: tables.Entry) -> Json:
    """What an entry rests on: the bytes, the reading, and each field's place on the page."""
    proposal = proposals.get(tx, row.proposal_id)
    return {
        "upload": row.upload.number,
        "sha256": row.upload.sha256,
        "reading": proposal.reading_id,
        "pipeline": proposals.pipeline(tx, proposal),
        "pages": proposal.pages,
        "shown": proposal_views.digest(proposal),
        "fields": proposal.fields,
    }


def _digest(row: tables.Entry, version: tables.EntryVersion) -> str:
    """SHA-256 over everything that a version states."""
    signed = {
        "entry": row.id,
        "person": row.person_id,
        "version": version.version,
        "action": version.action,
        "content": version.content,
        "evidence": version.evidence,
        "reason": version.reason,
        "by": version.by_name,
        "at": version.at.isoformat(),
    }
    text = json.dumps(signed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()
