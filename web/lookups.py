"""Searching by a whole identity number costs of a budget, on every page and in the API alike."""

from __future__ import annotations

from ce_intake.desk import lookups
from web import here


def note(text: str | None) -> None:
    """Count a search by number before it is answered; TooManyAttempts where there were too many."""
    if text and lookups.by_number(text):
        with here.transaction() as tx:
            lookups.note(tx, here.actor(), text, now=here.now())
