"""Writing acts into the audit trail: who, what, on which object, with which values.

Reason codes and counts go into the event; names and numbers go in as committed values.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ce_intake.desk.actors import Actor
from ce_intake.store import audit
from ce_intake.store.session import Tx


def note(  # noqa: PLR0913  named arguments of one act
    tx: Tx,
    actor: Actor | None,
    action: str,
    target: str,
    *,
    now: datetime,
    unit_id: int | None = None,
    version: int = 0,
    reason: str = "",
    values: Mapping[str, str] | None = None,
) -> None:
    """Chain one act to the trail of its unit; *actor* None is the system itself."""
    audit.append(
        tx,
        audit.Event(
            stream=audit.SYSTEM if unit_id is None else f"unit/{unit_id}",
            at=now,
            actor=actor.login if actor else audit.SYSTEM,
            role=actor.role.value if actor else audit.SYSTEM,
            scope=str(actor.unit_id) if actor and actor.unit_id is not None else "",
            action=action,
            object=target,
            version=version,
            reason=reason,
            values=values or {},
        ),
    )
