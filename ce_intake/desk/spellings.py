"""Spellings learned from clerks: suggested by a correction, used once confirmed, and undone.

A clerk who corrects a unit, a course or an issuer into a name of the register has told what the
words on the paper mean. That is kept for his own unit, with who and when, and used only after
somebody there has confirmed it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ce_intake.contract import Json
from ce_intake.desk import actors, known, trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import InvalidInput, NotFound, StaleDecision
from ce_intake.register.facts import Sort
from ce_intake.register.known import plain
from ce_intake.store import known as rows, tables, tables_known
from ce_intake.store.session import Tx

FIELDS: Mapping[str, Sort] = {
    "employer": Sort.UNITS,
    "content": Sort.COURSES,
    "issuer": Sort.ISSUERS,
}
"""The fields of an entry that a register knows."""

ACTS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "take": (("suggested", "refused", "undone"), "taken"),
    "refuse": (("suggested",), "refused"),
    "undo": (("taken",), "undone"),
}
"""What can be decided: from which states, and into which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpellingView:
    """One learned spelling with who suggested and who decided it."""

    spelling_id: int
    register: str
    value_id: int
    name: str
    text: str
    state: str
    times: int
    proposal_id: int | None
    by: str
    at: datetime
    decided_by: str
    decided_at: datetime | None


def learn(tx: Tx, actor: Actor, proposal: tables.Proposal, content: Json, *, now: datetime) -> None:
    """Suggest what the corrections of one confirmed entry teach."""
    for field, sort in FIELDS.items():
        wire, corrected = proposal.fields[field], content[field]
        read = wire["text"] if wire.get("register") else wire["value"]
        if read and corrected and corrected != wire["value"] and plain(read) != plain(corrected):
            _suggest(tx, actor, proposal, (sort, str(read), str(corrected)), now=now)


def listing(tx: Tx, actor: Actor, *, value_id: int | None = None) -> tuple[SpellingView, ...]:
    """What the actor's units have learned, the open ones first."""
    require(actor, Role.CLERK, Role.VERIFIER)
    found = rows.spellings(tx, actors.papers(tx, actor), value_id=value_id)
    return tuple(_view(row) for row in found)


def decide(tx: Tx, actor: Actor, spelling_id: int, act: str, *, now: datetime) -> SpellingView:
    """Take, refuse or undo a spelling of one's own unit; who and when is kept."""
    require(actor, Role.CLERK)
    row = rows.spelling(tx, actor.unit_id, spelling_id) if actor.unit_id is not None else None
    if row is None:
        raise NotFound()
    if act not in ACTS:
        raise InvalidInput(field="act", problem="problem_not_a_choice")
    before, after = ACTS[act]
    if row.state not in before:
        at = row.decided_at.isoformat(timespec="seconds") if row.decided_at else ""
        raise StaleDecision(by=row.decided_by, at=at, what=f"spelling_{row.state}")
    if after == "taken":
        _refuse_ambiguous(tx, row)
    row.state, row.decided_by, row.decided_at = after, actor.name, now
    _note(tx, actor, f"spelling.{act}", row, now=now)
    return _view(row)


def _suggest(
    tx: Tx,
    actor: Actor,
    proposal: tables.Proposal,
    told: tuple[Sort, str, str],
    *,
    now: datetime,
) -> None:
    sort, read, corrected = told
    named = plain(corrected)
    usable = rows.usable(tx, sort.value, proposal.unit_id)
    meant = [row for row in usable if named in map(plain, known.value_of(row).names)]
    if len(meant) != 1 or plain(read) in map(plain, known.value_of(meant[0]).names):
        return
    folded = plain(read)[:300]
    row = rows.spelled(tx, meant[0].id, proposal.unit_id, folded)
    if row is not None:
        row.times += 1
        return
    row = tables_known.KnownSpelling(
        value_id=meant[0].id,
        unit_id=proposal.unit_id,
        text=read[:300],
        folded=folded,
        state="suggested",
        times=1,
        proposal_id=proposal.id,
        by_name=actor.name,
        at=now,
        decided_by="",
    )
    rows.add(tx, row)
    row.value = meant[0]
    _note(tx, actor, "spelling.suggest", row, now=now)


def _refuse_ambiguous(tx: Tx, row: tables_known.KnownSpelling) -> None:
    """One spelling means one value: InvalidInput where it is another one's name."""
    for other in rows.usable(tx, row.value.register, row.unit_id):
        if other.id != row.value_id and row.folded in map(plain, known.value_of(other).names):
            raise InvalidInput(field="name", problem="problem_spelling_taken")
    for learned in rows.taken(tx, row.value.register, row.unit_id):
        if learned.value_id != row.value_id and learned.folded == row.folded:
            raise InvalidInput(field="name", problem="problem_spelling_taken")


def _note(
    tx: Tx, actor: Actor, action: str, row: tables_known.KnownSpelling, *, now: datetime
) -> None:
    trail.note(
        tx,
        actor,
        action,
        f"{row.value.register}/{row.value_id}",
        now=now,
        unit_id=row.unit_id,
        values={"read": row.text, "means": row.value.name},
    )


def _view(row: tables_known.KnownSpelling) -> SpellingView:
    return SpellingView(
        spelling_id=row.id,
        register=row.value.register,
        value_id=row.value_id,
        name=row.value.name,
        text=row.text,
        state=row.state,
        times=row.times,
        proposal_id=row.proposal_id,
        by=row.by_name,
        at=row.at,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
    )
