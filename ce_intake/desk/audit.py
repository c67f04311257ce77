"""Reading and proving the audit trail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ce_intake.desk.actors import Actor, Role, require
from ce_intake.store import anchors, audit as rows
from ce_intake.store.session import Tx
from ce_intake.store.verify import AuditReport, verify as walk


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One event as an auditor sees it; values stay behind their commitments."""

    event_id: int  # the cursor of `events`
    position: str  # "stream #seq"
    at: str
    actor: str
    role: str
    action: str
    target: str
    version: int
    reason: str
    hash: str


def events(
    tx: Tx,
    actor: Actor,
    *,
    before: int | None = None,
    limit: int = 100,
    thing: str = "",
    who: str = "",
) -> list[AuditLine]:
    """The latest events, or those before the event *before*; for auditors.

    Of one object (`entry/5`) and of one login where they are named.
    """
    require(actor, Role.AUDITOR)
    return [
        AuditLine(
            event_id=row.id,
            position=f"{row.stream} #{row.seq}",
            at=row.at,
            actor=row.actor,
            role=row.role,
            action=row.action,
            target=row.object,
            version=row.version,
            reason=row.reason,
            hash=row.hash,
        )
        for row in rows.recent(
            tx, before=before, limit=limit, thing=thing.strip(), actor=who.strip()
        )
    ]


def verify(tx: Tx, *, folder: Path | None = None) -> AuditReport:
    """Walk the whole trail, also against the checkpoints in *folder*."""
    return walk(tx, folder=folder)


def checkpoint(tx: Tx, folder: Path, *, now: datetime) -> Path:
    """Write where the trail ends now as a signed file; copy it to another machine."""
    text = anchors.note(anchors.heads(tx), keys=tx.keys, now=now)
    return anchors.write(folder, text, now=now)
