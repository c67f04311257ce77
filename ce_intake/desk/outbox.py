"""What the sender does with notices: make deliveries, take one, say how it went.

A delivery is taken by raising its attempts and moving it past a lease, so that two senders never
hold the same one; a sender that dies leaves it to the next. It may arrive twice, under one key.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from ce_intake.store import accounts, outbox as rows, uploads
from ce_intake.store.session import Tx
from ce_intake.store.tables_outbox import Delivery, Notice

MAIL, WEBHOOK = "mail", "webhook"
LEASE = timedelta(minutes=5)  # longer than an attempt: a mail is ten answers of 20 seconds at most
BACKOFF = (
    timedelta(seconds=5),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=24),
)
AT_ONCE = 200  # notices


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One delivery to be tried: all that may leave the house, and no more."""

    delivery_id: int
    attempt: int
    outlet: str
    key: str
    event: str
    number: str  # the paper's, empty for a test
    state: str
    reason: str | None
    email: str
    lang: str
    happened_at: datetime


def is_due(tx: Tx, *, now: datetime) -> bool:
    """Whether anything waits; takes no lock."""
    return rows.is_due(tx, now=now)


def route(tx: Tx, outlets: Collection[str], *, now: datetime) -> int:
    """Make the deliveries of new notices for the outlets that are configured: how many."""
    made = 0
    for notice in rows.unrouted(tx, limit=AT_ONCE):
        notice.routed_at = now
        for outlet in outlets:
            if outlet == MAIL and not _address(tx, notice):
                continue
            rows.add_delivery(tx, _delivery(notice, outlet, now=now))
            made += 1
    return made


def take(tx: Tx, *, now: datetime) -> Parcel | None:
    """Take the delivery that is due longest; None where none is."""
    found = rows.next_ready(tx, now=now)
    if found is None:
        return None
    delivery, notice = found
    delivery.attempts += 1
    delivery.ready_at = now + LEASE
    upload = uploads.get(tx, notice.upload_id) if notice.upload_id else None
    account = accounts.account(tx, notice.to_id) if notice.to_id else None
    return Parcel(
        delivery_id=delivery.id,
        attempt=delivery.attempts,
        outlet=delivery.outlet,
        key=delivery.key,
        event=notice.event,
        number=upload.number if upload else "",
        state=upload.state if upload else "",
        reason=notice.reason_code,
        email=_address(tx, notice),
        lang=account.lang if account else "zh",
        happened_at=notice.created_at,
    )


def settle(
    tx: Tx, parcel: Parcel, *, error: str = "", for_good: bool = False, now: datetime
) -> bool:
    """Say how the attempt went; False where somebody else has taken the delivery since."""
    row = rows.locked(tx, parcel.delivery_id)
    if row is None or row.state != "ready" or row.attempts != parcel.attempt:
        return False
    row.last_error = error[:200]
    if not error:
        row.state, row.sent_at = "sent", now
    elif for_good or row.attempts > len(BACKOFF):
        row.state = "given_up"
    else:
        row.ready_at = now + BACKOFF[row.attempts - 1]
    return True


def _address(tx: Tx, notice: Notice) -> str:
    return rows.email_of(tx, notice.to_id) if notice.to_id else ""


def _delivery(notice: Notice, outlet: str, *, now: datetime) -> Delivery:
    return Delivery(
        notice_id=notice.id,
        outlet=outlet,
        key=f"msg_{secrets.token_hex(16)}",
        state="ready",
        attempts=0,
        ready_at=now,
        last_error="",
    )
