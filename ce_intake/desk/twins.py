"""Other papers of the same unit that seem to prove the same learning, for the clerk to compare.

It decides nothing, and what another unit has is never looked at.
"""

from __future__ import annotations

from dataclasses import dataclass

from ce_intake.contract import read_entry
from ce_intake.desk import actors, proposal_views, sealed
from ce_intake.desk.actors import Actor, Role, require
from ce_intake.desk.proposal_views import ProposalView
from ce_intake.errors import NotFound
from ce_intake.register.duplicates import Resemblance, resemblance
from ce_intake.store import copies, proposals as rows, tables
from ce_intake.store.session import Tx
from ce_intake.values import FIELD_NAMES, Entry

SHOWN = 5
SAME = "same_bytes"
LOOKED_AT = 100  # papers of one person, name or number, and of one class, newest first


@dataclass(frozen=True, slots=True, kw_only=True)
class BesideView:
    """Two papers side by side: why they seem alike, 0 to 1, and each value where they differ."""

    one: ProposalView
    other: ProposalView
    score: float
    reasons: tuple[str, ...]
    rows: tuple[tuple[str, str, str], ...]  # field, its value here and there


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
    same = {other.id: other for other in copies.of(tx, row)}
    near = (
        *same.values(),
        *rows.namesakes(tx, scope, row, limit=LOOKED_AT),
        *rows.classmates(tx, scope, row, limit=LOOKED_AT),
    )
    found = [
        (other, _alike(one, _entry(tx, other), same=other.id in same))
        for other in {other.id: other for other in near}.values()
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


def beside(tx: Tx, actor: Actor, proposal_id: int, other_id: int) -> BesideView:
    """Two proposals that the actor may see, compared field by field."""
    require(actor, Role.CLERK, Role.VERIFIER)
    scope = actors.papers(tx, actor)
    found = [rows.find(tx, scope, number) for number in (proposal_id, other_id)]
    if found[0] is None or found[1] is None:
        raise NotFound()
    same = found[1].id in {other.id for other in copies.of(tx, found[0])}
    alike = _alike(_entry(tx, found[0]), _entry(tx, found[1]), same=same)
    one, other = (
        proposal_views.view(tx, row, neighbours=(None, None)) for row in found if row is not None
    )
    values = [{field.name: field.value for field in view.fields} for view in (one, other)]
    return BesideView(
        one=one,
        other=other,
        score=alike.score,
        reasons=alike.reasons,
        rows=tuple((name, values[0][name], values[1][name]) for name in FIELD_NAMES),
    )


def _alike(one: Entry, other: Entry, *, same: bool) -> Resemblance:
    """How likely two are one, by what they say; the same page of the *same* file is for certain."""
    alike = resemblance(one, other)
    return Resemblance(score=1.0, reasons=(SAME, *alike.reasons)) if same else alike


def _entry(tx: Tx, row: tables.Proposal) -> Entry:
    number = row.fields["id_number"]
    opened = {**number, "value": sealed.id_number(row.fields, tx.keys) or None}
    return read_entry({**row.fields, "id_number": opened})
