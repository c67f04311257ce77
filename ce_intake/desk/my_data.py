"""What is kept about a person, for himself: account, register, papers, entries, and who acted.

Identity numbers stay masked. Who merely opened a page is not kept; who changed something, or saw
a whole identity number and why, is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal

from ce_intake.desk import accounts as account_acts, actors, notices, uploads
from ce_intake.desk.actors import Actor
from ce_intake.desk.entry_views import EntryView, entry_view
from ce_intake.desk.people_views import PersonView, person_view
from ce_intake.desk.upload_views import UploadCard
from ce_intake.store import accounts, audit, entries, people, talk
from ce_intake.store.session import Tx

MOST_PAPERS = 5000
MOST_EVENTS = 500
WITH_REASON = ("person.unmask",)  # acts whose reason the person may know


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something that somebody did with what is kept about the person."""

    at: str  # ISO 8601, UTC
    by: str  # as named now; empty for the system itself
    role: str
    own: bool
    action: str
    target: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MyData:
    """Everything about one person, as he may have it."""

    login: str
    name: str
    role: str
    unit: str
    email: str
    person: PersonView | None
    papers: tuple[UploadCard, ...]
    entries: tuple[EntryView, ...]
    messages: int
    tokens: int
    acts: tuple[Act, ...]


def gather(tx: Tx, actor: Actor) -> MyData:
    """All that is kept about the actor."""
    papers = tuple(uploads.mine(tx, actor, limit=MOST_PAPERS))
    scope = actors.register(tx, actor)
    row = people.find(tx, scope, actor.person_id) if actor.person_id else None
    kept = entries.of_person(tx, row.person_id) if row is not None else []
    shown = tuple(entry_view(tx, entry) for entry in kept)
    unit = accounts.unit(tx, actor.unit_id) if actor.unit_id is not None else None
    return MyData(
        login=actor.login,
        name=actor.name,
        role=actor.role.value,
        unit=unit.name if unit else "",
        email=notices.email(tx, actor),
        person=person_view(row) if row is not None else None,
        papers=papers,
        entries=shown,
        messages=talk.written_by(tx, actor.account_id),
        tokens=sum(not token.revoked for token in account_acts.tokens(tx, actor)),
        acts=tuple(_acts(tx, actor, _names(actor, papers, shown))),
    )


def plain(data: MyData) -> dict[str, object]:
    """The same as names and plain values, for a file that a program reads."""
    return {name: _plain(value) for name, value in asdict(data).items()}


def _names(actor: Actor, papers: Iterable[UploadCard], shown: Iterable[EntryView]) -> list[str]:
    """The names under which the trail speaks of the person and what is his."""
    names = [f"account/{actor.account_id}"]
    names += [f"person/{actor.person_id}"] if actor.person_id else []
    for card in papers:
        names.append(f"upload/{card.number}")
        names += [f"proposal/{line.proposal_id}" for line in card.entries]
    return names + [f"entry/{entry.entry_id}" for entry in shown]


def _acts(tx: Tx, actor: Actor, names: list[str]) -> Iterable[Act]:
    known: dict[str, str] = {}
    for event in audit.about(tx, names, limit=MOST_EVENTS):
        if event.actor not in known:
            found = accounts.account_by_login(tx, event.actor)
            known[event.actor] = found.name if found else ""
        told = audit.values_of(tx, event.id).get("reason", "")
        yield Act(
            at=event.at,
            by=known[event.actor],
            role=event.role,
            own=event.actor == actor.login,
            action=event.action,
            target=event.object,
            reason=told if event.action in WITH_REASON else event.reason,
        )


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value
