"""The audit trail: events chained by hash, one stream a unit, in the transaction of the act.

An event carries salted commitments, never values: values and salts stand beside the chain
and can be forgotten without breaking it. Canonical bytes: see `canonical`.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from ce_intake.store.session import Tx
from ce_intake.store.tables import AuditEvent, AuditHead, AuditValue

ALGORITHM = b"ce-intake/audit/1 sha-256"
START = "0" * 64  # what the first event of a stream is chained to
SYSTEM = "system"
MOST_NAMES = 500  # in one question; databases limit the parameters of a statement
HASHED = (
    "stream",
    "seq",
    "previous",
    "at",
    "actor",
    "role",
    "scope",
    "action",
    "object",
    "version",
    "reason",
    "commitments",
)  # the columns that are hashed, in this order


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What happened: who did what to which object, and the values that it changed."""

    stream: str
    at: datetime
    actor: str
    role: str
    action: str
    object: str
    scope: str = ""
    version: int = 0
    reason: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


def append(tx: Tx, event: Event) -> None:
    """Chain *event* to the end of its stream."""
    head = _locked_head(tx, event.stream)
    salts = {name: secrets.token_bytes(32) for name in event.values}
    lines = [f"{name}={commitment(event.values[name], salts[name])}" for name in sorted(salts)]
    row = AuditEvent(
        stream=event.stream,
        seq=head.seq + 1,
        previous=head.hash,
        at=event.at.astimezone(UTC).isoformat(timespec="microseconds"),
        actor=event.actor,
        role=event.role,
        scope=event.scope,
        action=event.action,
        object=event.object,
        version=event.version,
        reason=event.reason,
        commitments="\n".join(lines),
    )
    row.hash = digest(getattr(row, name) for name in HASHED)
    head.seq, head.hash = row.seq, row.hash
    tx.session.add(row)
    tx.session.flush()
    tx.session.add_all(
        AuditValue(event_id=row.id, name=name, value=event.values[name], salt=salt)
        for name, salt in salts.items()
    )


def commitment(value: str, salt: bytes) -> str:
    """What the chain holds in place of a value (hexadecimal)."""
    return sha256(salt + value.encode()).hexdigest()


def canonical(parts: Iterable[str | int]) -> bytes:
    """The bytes that are hashed: the algorithm, then each part with its length before it."""
    pieces = [ALGORITHM]
    for part in parts:
        piece = str(part).encode()
        pieces += (len(piece).to_bytes(4, "big"), piece)
    return b"".join(pieces)


def digest(parts: Iterable[str | int]) -> str:
    """The hash of one event (hexadecimal SHA-256 of its canonical bytes)."""
    return sha256(canonical(parts)).hexdigest()


def recent(
    tx: Tx, *, before: int | None, limit: int, thing: str = "", actor: str = ""
) -> Sequence[AuditEvent]:
    """The latest events, or those before the event *before*; newest first.

    Of one object and of one login where they are named.
    """
    query = select(AuditEvent).order_by(AuditEvent.id.desc()).limit(limit)
    if before is not None:
        query = query.where(AuditEvent.id < before)
    if thing:
        query = query.where(AuditEvent.object == thing)
    if actor:
        query = query.where(AuditEvent.actor == actor)
    return tx.session.scalars(query).all()


def about(tx: Tx, names: Sequence[str], *, limit: int) -> Sequence[AuditEvent]:
    """The latest events about any of these objects, newest first."""
    found: list[AuditEvent] = []
    for start in range(0, len(names), MOST_NAMES):
        some = names[start : start + MOST_NAMES]
        query = select(AuditEvent).where(AuditEvent.object.in_(some))
        found += tx.session.scalars(query.order_by(AuditEvent.id.desc()).limit(limit))
    return sorted(found, key=lambda event: event.id, reverse=True)[:limit]


def latest(tx: Tx, action: str, actor: str, *, limit: int) -> list[datetime]:
    """When somebody last did this, the latest first."""
    query = select(AuditEvent.at).where(AuditEvent.action == action, AuditEvent.actor == actor)
    newest = tx.session.scalars(query.order_by(AuditEvent.id.desc()).limit(limit))
    return [datetime.fromisoformat(at) for at in newest]


def values_of(tx: Tx, event_id: int) -> dict[str, str]:
    """The values behind the commitments of one event, those that are not forgotten."""
    query = select(AuditValue).where(AuditValue.event_id == event_id)
    return {row.name: row.value for row in tx.session.scalars(query)}


def _locked_head(tx: Tx, stream: str) -> AuditHead:
    """The end of the stream, held until the transaction ends; begun where there is none."""
    dialect = tx.session.get_bind().dialect.name
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    fresh = insert(AuditHead).values(stream=stream, seq=0, hash=START)
    tx.session.execute(fresh.on_conflict_do_nothing())
    query = select(AuditHead).where(AuditHead.stream == stream).with_for_update()
    return tx.session.scalars(query.execution_options(populate_existing=True)).one()
