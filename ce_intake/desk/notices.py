"""Telling the outside that something happened: written with the act itself, sent by the worker.

A notice says which paper and which reason, never a name, words or a number of a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from ce_intake.desk import trail
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import InvalidInput, NotFound
from ce_intake.messages import LANGUAGES, catalogue
from ce_intake.store import outbox as rows, uploads
from ce_intake.store.session import Tx
from ce_intake.store.tables_outbox import Notice

RETURNED, MESSAGE, WITHDRAWN, TEST = (
    "paper.returned",
    "paper.message",
    "paper.return_withdrawn",
    "outlet.test",
)
ADDRESS = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,180}\.[A-Za-z]{2,20}")
LONGEST_EMAIL = 254  # characters (RFC 5321)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryLine:
    """One delivery as an administrator sees it."""

    delivery_id: int
    outlet: str
    event: str
    number: str
    state: str
    attempts: int
    created_at: datetime
    ready_at: datetime
    sent_at: datetime | None
    last_error: str


def tell(
    tx: Tx,
    event: str,
    *,
    upload_id: int | None,
    to_id: int | None,
    reason: str | None = None,
    now: datetime,
) -> None:
    """Have the outside told, if the act that is under way is committed.

    A *reason* that is no code of ours may be anybody's words: those stay in the house.
    """
    code = reason if reason in catalogue(LANGUAGES[0]) else None
    notice = Notice(event=event, upload_id=upload_id, to_id=to_id, reason_code=code, created_at=now)
    rows.add_notice(tx, notice)


def tell_test(tx: Tx, actor: Actor, *, now: datetime) -> None:
    """Send a test through every outlet; mail goes to the administrator's own address."""
    require(actor, Role.ADMIN)
    tell(tx, TEST, upload_id=None, to_id=actor.account_id, now=now)
    trail.note(tx, actor, "outlet.test", "outlet", now=now)


def retry(tx: Tx, actor: Actor, delivery_id: int, *, now: datetime) -> None:
    """Try a delivery again now, also one that was given up."""
    require(actor, Role.ADMIN)
    row = rows.locked(tx, delivery_id)
    if row is None or row.state == "sent":
        raise NotFound()
    row.state, row.ready_at, row.attempts = "ready", now, 0
    trail.note(tx, actor, "outlet.retry", f"delivery/{delivery_id}", now=now)


def listing(tx: Tx, actor: Actor, *, limit: int = 50) -> list[DeliveryLine]:
    """The newest deliveries; for administrators."""
    require(actor, Role.ADMIN)
    return [
        DeliveryLine(
            delivery_id=delivery.id,
            outlet=delivery.outlet,
            event=notice.event,
            number=uploads.number_of(tx, notice.upload_id) if notice.upload_id else "",
            state=delivery.state,
            attempts=delivery.attempts,
            created_at=notice.created_at,
            ready_at=delivery.ready_at,
            sent_at=delivery.sent_at,
            last_error=delivery.last_error,
        )
        for delivery, notice in rows.recent(tx, limit=limit)
    ]


def counts(tx: Tx, actor: Actor) -> dict[tuple[str, str], int]:
    """How many deliveries of each (outlet, state) there are; for administrators."""
    require(actor, Role.ADMIN)
    return rows.counts(tx)


def email(tx: Tx, actor: Actor) -> str:
    """Where the actor wants mail; empty where he wants none."""
    return rows.email_of(tx, actor.account_id)


def set_email(tx: Tx, actor: Actor, address: str, *, now: datetime) -> None:
    """Keep the address to which the actor wants mail; an empty one ends it."""
    plain = address.strip()
    if plain and (len(plain) > LONGEST_EMAIL or not ADDRESS.fullmatch(plain)):
        raise InvalidInput(field="email", problem="problem_not_an_address")
    rows.set_email(tx, actor.account_id, plain, now=now)
    action = "account.email" if plain else "account.no_email"
    trail.note(tx, actor, action, f"account/{actor.account_id}", now=now, unit_id=actor.unit_id)
