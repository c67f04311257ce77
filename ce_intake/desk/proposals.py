"""What a clerk does with a proposal: look, confirm, return, refuse, set aside, take back.

Each act names the version that was on the screen; another version is a StaleDecision. The
state of the upload follows in the same transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ce_intake.contract import Json
from ce_intake.desk import (
    actors,
    entries,
    finding,
    proposal_views,
    sealed,
    spellings,
    states,
    talk,
    trail,
    values_in,
    whose,
)
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.entry_views import EntryView
from ce_intake.desk.proposal_views import ProposalView, QueuePage
from ce_intake.desk.proposing import searched
from ce_intake.errors import InvalidInput, NotFound, OwnPaper, StaleDecision
from ce_intake.store import (
    accounts,
    people,
    proposals as rows,
    searching,
    tables,
    words as word_rows,
)
from ce_intake.store.scope import Scope
from ce_intake.store.session import Tx

REOPENABLE = ("returned", "not_a_proof", "set_aside")
TOLD = ("returned", "not_a_proof")  # the states whose reason the uploader is told


def queue(  # noqa: PLR0913  named arguments of one act
    tx: Tx,
    actor: Actor,
    *,
    order: str = "age",
    search: str | None = None,
    state: str = "open",
    kind: str | None = None,
    batch: str | None = None,
    after: int | None = None,
    limit: int = 50,
) -> QueuePage:
    """A part of the queue in the wanted order; *after* is the last `proposal_id` seen."""
    require(actor, Role.CLERK, Role.VERIFIER)
    scope = actors.papers(tx, actor)
    wanted = rows.Filter(state=state, kind=kind, search=search, batch=batch, order=order)
    last = rows.find(tx, scope, after) if after is not None else None
    if wanted.terms:
        all_hits = searching.search(tx, scope, wanted)
        hits = all_hits.hits if last is None else all_hits.behind(last, wanted.terms)
        found, counts = searching.rows(tx, hits[: limit + 1]), all_hits.counts
    else:
        found = rows.queue(tx, scope, wanted, after=last, limit=limit + 1)
        all_hits, counts = None, rows.counts(tx, scope, wanted)
    return QueuePage(
        items=tuple(proposal_views.item(row) for row in found[:limit]),
        total=counts.get(state, 0),
        counts=counts,
        whole=all_hits is None or all_hits.whole,
        counted=all_hits is None or all_hits.counted,
        hits=finding.hits(tx, found[:limit], wanted.terms),
        after=found[limit - 1].id if len(found) > limit else None,
    )


def show(  # noqa: PLR0913  named arguments of one question
    tx: Tx,
    actor: Actor,
    proposal_id: int,
    *,
    order: str = "age",
    search: str | None = None,
    kind: str | None = None,
    batch: str | None = None,
) -> ProposalView:
    """One proposal, with its neighbours in the open queue of that order."""
    scope = actors.papers(tx, actor)
    row = rows.find(tx, scope, proposal_id)
    if row is None or row.state == "superseded":
        raise NotFound()
    wanted = rows.Filter(order=order, search=search, kind=kind, batch=batch)
    return proposal_views.view(tx, row, neighbours=_around(tx, scope, wanted, row))


def confirm(  # noqa: PLR0913  named arguments of one act
    tx: Tx,
    actor: Actor,
    proposal_id: int,
    *,
    version: int,
    digest: str,
    values: Mapping[str, str],
    person_id: str | None,
    now: datetime,
    apart: str = "",
    sure: bool = False,
    taken: Mapping[str, int] | None = None,
) -> EntryView:
    """Let an entry count, as the clerk saw and corrected it; written once, signed (经办人).

    *sure*: it is this person although the paper names another one (see `whose.guard`).
    *apart*: why it is not the learning that already counts (see `entries.register`).
    *taken*: by field, the proposal whose value the clerk took over (see `sisters`).
    """
    row, upload = _held(tx, actor, proposal_id, version=version)
    if digest != proposal_views.digest(row):
        raise _stale(tx, row)
    person = _person(tx, actor, person_id)
    shown = _shown(tx, row.fields)
    content = values_in.corrected(shown, values, kind=row.kind)
    if not sure:
        whose.guard(tx, row, person, content)
    decided = entries.Decided(
        proposal=row, person=person, content=content, apart=apart[:1000], taken=taken or {}
    )
    entry = entries.register(tx, actor, decided, now=now)
    spellings.learn(tx, actor, row, content, now=now)
    row.person_id = person.person_id
    row.name, row.content = str(content["name"])[:100], str(content["content"])[:300]
    row.words = searched(content, upload)
    word_rows.index(tx, row.upload_id, row.words)
    row.reason_code, row.reason_words = None, ""
    _decide(tx, actor, row, upload, state="confirmed", now=now)
    return entry


def give_back(  # noqa: PLR0913  named arguments of one act
    tx: Tx, actor: Actor, proposal_id: int, *, version: int, reason: str, words: str, now: datetime
) -> ProposalView:
    """Return the paper to its uploader with a reason that he can act on."""
    return _refuse(
        tx, actor, proposal_id, version=version, why=("returned", reason, words), now=now
    )


def not_a_proof(  # noqa: PLR0913  named arguments of one act
    tx: Tx, actor: Actor, proposal_id: int, *, version: int, reason: str, words: str, now: datetime
) -> ProposalView:
    """Say that this is no proof of continuing education."""
    return _refuse(
        tx, actor, proposal_id, version=version, why=("not_a_proof", reason, words), now=now
    )


def set_aside(  # noqa: PLR0913  named arguments of one act
    tx: Tx, actor: Actor, proposal_id: int, *, version: int, reason: str, words: str, now: datetime
) -> ProposalView:
    """Put it aside for later, with a reason."""
    return _refuse(
        tx, actor, proposal_id, version=version, why=("set_aside", reason, words), now=now
    )


def undo(  # noqa: PLR0913  named arguments of one act
    tx: Tx, actor: Actor, proposal_id: int, *, version: int, reason: str, words: str, now: datetime
) -> ProposalView:
    """Take a confirmation back: the entry is void and stays to be seen, the proposal is open."""
    if not reason.strip():
        raise InvalidInput(field="reason", problem="problem_missing")
    row, upload = _held(tx, actor, proposal_id, version=version, among=("confirmed",))
    take_back(tx, actor, row, upload, reason=reason, words=words, now=now)
    return show(tx, actor, proposal_id)


def take_back(  # noqa: PLR0913  named arguments of one act
    tx: Tx,
    actor: Actor,
    row: tables.Proposal,
    upload: tables.Upload,
    *,
    reason: str,
    words: str,
    now: datetime,
) -> None:
    """Void the entry and open the proposal again, both held already by who may do that."""
    why = " ".join(part for part in (reason[:64], words[:900]) if part)
    entries.take_back(tx, actor, row, reason=why, now=now)
    row.reason_code, row.reason_words = reason[:64], words[:1000]
    _decide(tx, actor, row, upload, state="open", now=now)


def reopen(tx: Tx, actor: Actor, proposal_id: int, *, version: int, now: datetime) -> ProposalView:
    """Take back a return, a refusal or a setting aside."""
    row, upload = _held(tx, actor, proposal_id, version=version, among=REOPENABLE)
    row.reason_code, row.reason_words = None, ""
    withdrawn = row.state in TOLD
    _decide(tx, actor, row, upload, state="open", now=now)
    if withdrawn:
        talk.say(tx, actor, upload, words="", reason=talk.WITHDRAWN, now=now)
    return show(tx, actor, proposal_id)


def _refuse(
    tx: Tx,
    actor: Actor,
    proposal_id: int,
    *,
    version: int,
    why: tuple[str, str, str],
    now: datetime,
) -> ProposalView:
    state, reason, words = why
    if not reason.strip():
        raise InvalidInput(field="reason", problem="problem_missing")
    row, upload = _held(tx, actor, proposal_id, version=version)
    row.reason_code, row.reason_words = reason[:64], words[:1000]
    _decide(tx, actor, row, upload, state=state, now=now)
    if state in TOLD:
        talk.say(tx, actor, upload, words=row.reason_words, reason=row.reason_code, now=now)
    return show(tx, actor, proposal_id)


def _held(
    tx: Tx,
    actor: Actor,
    proposal_id: int,
    *,
    version: int,
    among: tuple[str, ...] = ("open",),
) -> tuple[tables.Proposal, tables.Upload]:
    """The proposal and its upload, held for this act, if it is still as the clerk saw it."""
    require(actor, Role.CLERK)
    found = rows.locked(tx, actors.papers(tx, actor), proposal_id)
    if found is None or found[0].state == "superseded":
        raise NotFound()
    row, upload = found
    if row.unit_id != actor.unit_id:
        raise NotFound()
    if row.version != version or row.state not in among:
        raise _stale(tx, row)
    return row, upload


def _around(
    tx: Tx, scope: Scope, wanted: rows.Filter, row: tables.Proposal
) -> tuple[int | None, int | None]:
    """The proposals before and behind this one in the queue as it was asked for."""
    if not wanted.terms:
        return rows.neighbours(tx, scope, wanted, row)
    found = searching.search(tx, scope, wanted)
    before, behind = (side(row, wanted.terms) for side in (found.before, found.behind))
    return before[-1].id if before else None, behind[0].id if behind else None


def _person(tx: Tx, actor: Actor, person_id: str | None) -> tables.Person:
    if not person_id:
        raise InvalidInput(field="person_id", problem="problem_missing")
    person = people.find(tx, actors.register(tx, actor), person_id)
    if person is None or person.state == "locked":
        raise InvalidInput(field="person_id", problem="problem_unknown_person")
    if person.person_id == actor.person_id:
        raise OwnPaper()
    return person


def _shown(tx: Tx, fields: Json) -> Json:
    """The entry as the form showed it: the identity number masked."""
    number = fields["id_number"]
    masked = {part: sealed.masked(number, part, tx.keys) or None for part in sealed.PARTS}
    return {**fields, "id_number": {**number, **masked}}


def _decide(
    tx: Tx,
    actor: Actor,
    row: tables.Proposal,
    upload: tables.Upload,
    *,
    state: str,
    now: datetime,
) -> None:
    row.state = state
    row.version += 1
    row.decided_by, row.decided_at = actor.account_id, now
    states.settle(tx, upload)
    trail.note(
        tx,
        actor,
        f"proposal.{state}",
        f"proposal/{row.id}",
        now=now,
        unit_id=row.unit_id,
        version=row.version,
        reason=row.reason_code or "",
        values={"words": row.reason_words} if row.reason_words else None,
    )


def _stale(tx: Tx, row: tables.Proposal) -> StaleDecision:
    decider = accounts.account(tx, row.decided_by) if row.decided_by else None
    return StaleDecision(
        by=decider.name if decider else "",
        at=row.decided_at.isoformat(timespec="seconds") if row.decided_at else "",
        what=row.state,
        version=row.version,
    )
