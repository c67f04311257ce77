"""The state of an upload, as it follows from its proposals."""

from __future__ import annotations

from collections.abc import Iterable

from ce_intake.store import proposals, tables
from ce_intake.store.session import Tx

# What still needs somebody's act comes first.
PRECEDENCE = (
    ("open", "proposed"),
    ("set_aside", "set_aside"),
    ("returned", "returned"),
    ("confirmed", "confirmed"),
    ("not_a_proof", "returned"),
)
TELLING = frozenset({"returned", "not_a_proof", "set_aside"})  # the states that have a reason


def settle(tx: Tx, upload: tables.Upload) -> None:
    """Set the upload's state from its living proposals, in the transaction that changed one."""
    living = proposals.states_of(tx, upload.id)
    upload.state = derived(living)
    if living:
        told = proposals.first_reason(tx, upload.id, TELLING) if living & TELLING else None
        upload.reason_code, upload.reason_words = told or (None, "")
        upload.reason_facts = {}


def derived(states: Iterable[str]) -> str:
    """The state of an upload whose proposals are in these states; without any it is set aside."""
    present = set(states)
    for state, follows in PRECEDENCE:
        if state in present:
            return follows
    return "set_aside"
