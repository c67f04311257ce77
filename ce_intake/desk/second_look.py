"""The second look at a part of what was confirmed together: chosen by chance, shown blind.

The server draws the share; whoever looks (see `lookers`) sees the paper and empty fields, never
what stands in the register. Where both say the same the entry is right. Where they differ both are
shown, and if the first was wrong, everything of that batch that nobody has looked at is open again.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from ce_intake.desk import actors, grid, lookers, proposal_views, proposals, trail, values_in
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.grid import Chosen, Done
from ce_intake.errors import InvalidInput, Refused, StaleDecision
from ce_intake.store import accounts, entries, looks, proposals as proposal_rows, tables, uploads
from ce_intake.store.session import Tx, attempt
from ce_intake.text.normal import key
from ce_intake.values import Box

ASKED = ("name", "content", "hours", "certificate_no")
REASON = "undo_second_look"
VERDICTS = ("right", "wrong")
SHOWN = 20  # batches


@dataclass(frozen=True, slots=True, kw_only=True)
class LookView:
    """What is to be looked at; `confirmed` and `typed` are told only once they differ."""

    item_id: int
    upload_number: str
    pages: tuple[proposal_views.PageView, ...]
    place: int  # which of the paper's entries it is, from 1
    places: int  # how many entries the paper has
    strip: tuple[proposal_views.PageView, Box] | None  # its line on the page, of several entries
    asked: tuple[str, ...]
    differs: bool
    confirmed: Mapping[str, str]
    typed: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchView:
    """A batch as it is listed: who confirmed it, and what the second look says so far."""

    content: str
    unit: str
    by: str
    at: datetime
    size: int
    waiting: int
    right: int
    wrong: int
    reopened: int


def confirm(
    tx: Tx, actor: Actor, content: str, chosen: Sequence[Chosen], *, share: float, now: datetime
) -> Done:
    """Confirm entries of one course together; at least one of them is drawn for a second look."""
    done = grid.confirm(tx, actor, chosen, now=now)
    if not done.confirmed or actor.unit_id is None:
        return done
    made = list(done.confirmed.values())
    number = min(len(made), ceil(share * len(made)))
    drawn = set(secrets.SystemRandom().sample(made, number))
    batch = looks.add(
        tx,
        tables.ConfirmedBatch(
            unit_id=actor.unit_id, content=content[:300], by_id=actor.account_id, at=now
        ),
        [
            tables.BatchItem(
                entry_id=entry_id, state="waiting" if entry_id in drawn else "unseen", typed={}
            )
            for entry_id in made
        ],
    )
    told = {"entries": str(len(made)), "drawn": str(number)}
    _note(tx, actor, "batch.confirm", batch, told, now=now)
    return done


def batches(tx: Tx, actor: Actor) -> tuple[BatchView, ...]:
    """The newest batches of the actor's unit, or of a verifier's units."""
    require(actor, Role.CLERK, Role.VERIFIER)
    found = looks.counts(tx, actors.batches(tx, actor), limit=SHOWN)
    return tuple(_batch(tx, row, states) for row, states in found)


def show(tx: Tx, actor: Actor, item_id: int) -> LookView:
    """One paper to look at again."""
    item, _ = lookers.found(tx, actor, item_id)
    entry = _entry(tx, item)
    proposal = proposal_rows.get(tx, entry.proposal_id)
    confirmed, differs = _confirmed(tx, item), item.state == "differs"
    pages = tuple(
        proposal_views.PageView(number=row.number, width=row.width, height=row.height)
        for row in uploads.pages(tx, entry.upload_id)
        if row.number in proposal.pages
    )
    siblings = proposal_rows.siblings(tx, proposal)
    return LookView(
        item_id=item.id,
        upload_number=entry.upload.number,
        pages=pages,
        place=siblings.index(proposal.id) + 1,
        places=len(siblings),
        strip=_strip(proposal, pages) if len(siblings) > 1 else None,
        asked=_asked(confirmed),
        differs=differs,
        confirmed=confirmed if differs else {},
        typed=item.typed if differs else {},
    )


def look(tx: Tx, actor: Actor, item_id: int, typed: Mapping[str, str], *, now: datetime) -> bool:
    """Keep what was seen; whether it is what was confirmed."""
    item, batch = lookers.found(tx, actor, item_id)
    if item.state != "waiting":
        raise _stale(tx, item)
    confirmed = _confirmed(tx, item)
    asked = _asked(confirmed)
    seen = {name: typed.get(name, "").strip()[:300] for name in asked}
    if not any(seen.values()):
        raise InvalidInput(field=asked[0], problem="problem_missing")
    same = all(_same(name, confirmed[name], seen[name]) for name in asked)
    item.typed = seen
    _settle(tx, actor, batch, item, "right" if same else "differs", now=now)
    return same


def decide(tx: Tx, actor: Actor, item_id: int, verdict: str, *, now: datetime) -> int:
    """Say which of the two was right; how many entries are open again because the first was not."""
    item, batch = lookers.found(tx, actor, item_id)
    if item.state != "differs":
        raise _stale(tx, item)
    if verdict not in VERDICTS:
        raise InvalidInput(field="verdict", problem="problem_not_a_choice")
    if verdict == "wrong":
        uploads.hold(tx, looks.papers(tx, batch.id))
    _settle(tx, actor, batch, item, verdict, now=now)
    return _reopen(tx, actor, batch, now=now) if verdict == "wrong" else 0


def _reopen(tx: Tx, actor: Actor, batch: tables.ConfirmedBatch, *, now: datetime) -> int:
    """Open the wrong entry again and all of the batch that nobody has found right."""
    number = 0
    for item in looks.items(tx, batch.id):
        entry = _entry(tx, item)
        if item.state == "right" or entry.state == "void":
            continue  # a void one's paper may have become another entry since, by itself
        held = proposal_rows.locked(tx, actors.batches(tx, actor), entry.proposal_id)
        if held is None or held[0].state != "confirmed":
            continue
        try:
            with attempt(tx):
                proposals.take_back(tx, actor, *held, reason=REASON, words="", now=now)
        except Refused:  # the looker's own, or of a verified year: it stays
            continue
        item.state = "wrong" if item.state == "wrong" else "reopened"
        number += 1
    _note(tx, actor, "batch.reopen", batch, {"entries": str(number)}, now=now)
    return number


def _settle(
    tx: Tx,
    actor: Actor,
    batch: tables.ConfirmedBatch,
    item: tables.BatchItem,
    state: str,
    *,
    now: datetime,
) -> None:
    item.state, item.by_id, item.at = state, actor.account_id, now
    told = {"entry": str(item.entry_id), "state": state}
    _note(tx, actor, "batch.look", batch, told, now=now)


def _strip(
    proposal: tables.Proposal, pages: Sequence[proposal_views.PageView]
) -> tuple[proposal_views.PageView, Box] | None:
    """Where on which page the entry's line is, so that it is known which one is meant."""
    number, box = grid.strip(proposal.fields)
    page = next((one for one in pages if one.number == number), None)
    return None if page is None or box is None else (page, box)


def _same(name: str, confirmed: str, typed: str) -> bool:
    if name != "hours":
        return key(confirmed) == key(typed)
    try:
        return bool(values_in.parsed(name, confirmed) == values_in.parsed(name, typed))
    except InvalidInput:
        return False


def _asked(confirmed: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(name for name in ASKED if confirmed[name])


def _confirmed(tx: Tx, item: tables.BatchItem) -> dict[str, str]:
    content = entries.versions(tx, item.entry_id)[-1].content
    return {name: values_in.as_text(name, content[name]) for name in ASKED}


def _entry(tx: Tx, item: tables.BatchItem) -> tables.Entry:
    return entries.get(tx, item.entry_id)


def _stale(tx: Tx, item: tables.BatchItem) -> StaleDecision:
    by = accounts.account(tx, item.by_id) if item.by_id else None
    at = item.at.isoformat(timespec="seconds") if item.at else ""
    return StaleDecision(by=by.name if by else "", at=at, what=f"look_{item.state}", version=0)


def _batch(tx: Tx, row: tables.ConfirmedBatch, states: Mapping[str, int]) -> BatchView:
    by, unit = accounts.account(tx, row.by_id), accounts.unit(tx, row.unit_id)
    return BatchView(
        content=row.content,
        unit=unit.name if unit else "",
        by=by.name if by else "",
        at=row.at,
        size=sum(states.values()),
        waiting=states.get("waiting", 0) + states.get("differs", 0),
        right=states.get("right", 0),
        wrong=states.get("wrong", 0),
        reopened=states.get("reopened", 0),
    )


def _note(
    tx: Tx,
    actor: Actor,
    action: str,
    batch: tables.ConfirmedBatch,
    values: Mapping[str, str],
    *,
    now: datetime,
) -> None:
    trail.note(
        tx, actor, action, f"batch/{batch.id}", now=now, unit_id=batch.unit_id, values=values
    )
