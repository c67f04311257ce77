"""Other papers of the same unit that seem to prove the same learning, for the clerk to compare.

It decides nothing, and what another unit has is never looked at.
"""

from __future__ import annotations

from dataclasses import dataclass

from ce_intake.contract import read_entry
from ce_intake.desk import actors, sealed
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.errors import NotFound
from ce_intake.register.duplicates import resemblance
from ce_intake.store import proposals as rows, tables
from ce_intake.store.session import Tx
from ce_intake.values import Entry

SHOWN = 5
LOOKED_AT = 100  # papers of one person or name, newest first


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinView:
    """A proposal that may be of the same learning, and why (message codes)."""

    proposal_id: int
    upload_number: str
    state: str
    score: float
    reasons: tuple[str, ...]


def likely(tx: Tx, actor: Actor, proposal_id: int) -> tuple[TwinView, ...]:
    """Proposals, open or decided, that likely are of the same learning; the likeliest first."""
    require(actor, Role.CLERK, Role.VERIFIER)
    scope = actors.papers(tx, actor)
    row = rows.find(tx, scope, proposal_id)
    if row is None:
        raise NotFound()
    one = _entry(tx, row)
    found = [
        (other, resemblance(one, _entry(tx, other)))
        for other in rows.namesakes(tx, scope, row, limit=LOOKED_AT)
    ]
    found.sort(key=lambda pair: pair[1].score, reverse=True)
    return tuple(
        TwinView(
            proposal_id=other.id,
            upload_number=other.upload.number,
            state=other.state,
            score=alike.score,
            reasons=alike.reasons,
        )
        for other, alike in found[:SHOWN]
        if alike.likely
    )


def _entry(tx: Tx, row: tables.Proposal) -> Entry:
    number = row.fields["id_number"]
    opened = {**number, "value": sealed.id_number(row.fields, tx.keys) or None}
    return read_entry({**row.fields, "id_number": opened})
