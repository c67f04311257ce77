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


def settle(tx: Tx, upload: tables.Upload) -> None:
    """Set the upload's state from its living proposals, in the transaction that changed one."""
    living = proposals.states_of(tx, upload.id)
    upload.state = derived(state for state, _, _ in living)
    telling = [item for item in living if item[0] in ("returned", "not_a_proof", "set_aside")]
    if living:
        upload.reason_code = telling[0][1] if telling else None
        upload.reason_words = telling[0][2] if telling else ""
        upload.reason_facts = {}


def derived(states: Iterable[str]) -> str:
    """The state of an upload whose proposals are in these states; without any it is set aside."""
    present = set(states)
    for state, follows in PRECEDENCE:
        if state in present:
            return follows
    return "set_aside"
