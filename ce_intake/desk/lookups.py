"""A budget on finding people by their whole identity number, each such look-up in the trail.

Whoever has a list of numbers could ask with each of them who it is, or whether he is here at all.
A clerk at work needs some such look-ups in an hour, never hundreds.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from ce_intake.desk import sealed, trail
from ce_intake.desk.actors import Actor
from ce_intake.errors import TooManyAttempts
from ce_intake.store import audit
from ce_intake.store.session import Tx
from ce_intake.text.normal import key

MOST = 100  # look-ups of one account
WITHIN = timedelta(hours=1)
ACTION = "person.lookup"
_WHOLE = re.compile(r"[0-9]{15}|[0-9]{17}[0-9x]", re.IGNORECASE)


def by_number(text: str | None) -> bool:
    """Whether a search is one for a whole identity number, alone or among words."""
    return any(_WHOLE.fullmatch(key(part)) for part in (text or "").split())


def note(tx: Tx, actor: Actor, text: str, *, now: datetime) -> None:
    """Write the look-up into the trail; TooManyAttempts where the budget is used up."""
    times = audit.latest(tx, ACTION, actor.login, limit=MOST)
    if len(times) == MOST and times[-1] > now - WITHIN:
        raise TooManyAttempts(seconds=max(1, int((times[-1] + WITHIN - now).total_seconds())))
    numbers = [key(part) for part in text.split() if _WHOLE.fullmatch(key(part))]
    trail.note(
        tx,
        actor,
        ACTION,
        f"account/{actor.account_id}",
        now=now,
        unit_id=actor.unit_id,
        values={"number": " ".join(sealed.mask(number) for number in numbers)},
    )
