"""Who is at the screen says his password once more before what would hurt most in other hands.

Knows accounts and how often a password was guessed wrong; when it is asked is the front's matter.
"""

from __future__ import annotations

from datetime import datetime

from ce_intake.desk import accounts, trail
from ce_intake.desk.actors import Actor
from ce_intake.store.session import Tx


def prove(tx: Tx, actor: Actor, *, password: str, client: str, now: datetime) -> bool:
    """Whether this is the actor's password; a wrong one counts like a failed sign-in.

    False instead of an error, so that the failure that it counts is committed.
    """
    if not accounts.is_password(tx, actor.login, password, client=client, now=now):
        return False
    trail.note(tx, actor, "account.proved", f"account/{actor.account_id}", now=now)
    return True
