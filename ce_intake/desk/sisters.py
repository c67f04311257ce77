"""Values that a clerk took over from another entry, most often of the same paper.

What is said to come from an entry is kept with the evidence only where that entry, of the same
unit, counts and says the same: then whoever looks back sees that it was typed once, and where.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ce_intake.contract import Json
from ce_intake.desk import trail
from ce_intake.desk.actors import Actor
from ce_intake.store import entries, tables
from ce_intake.store.session import Tx


def proved(tx: Tx, unit_id: int, content: Json, taken: Mapping[str, int]) -> dict[str, int]:
    """By field of *content*, the entry that its value was taken from.

    *taken* names the proposal that the entry was; what does not hold is left out.
    """
    made = entries.made_of(tx, unit_id, set(taken.values())) if taken else {}
    return {
        name: made[source][0]
        for name, source in taken.items()
        if source in made
        and content[name] is not None
        and made[source][1].get(name) == content[name]
    }


def note(
    tx: Tx, actor: Actor, row: tables.Entry, taken: Mapping[str, int], *, now: datetime
) -> None:
    """Write into the trail from which entries values of this one were taken, and which values."""
    for source in sorted(set(taken.values())):
        fields = " ".join(sorted(name for name, key in taken.items() if key == source))
        trail.note(
            tx,
            actor,
            "entry.take",
            f"entry/{row.id}",
            now=now,
            unit_id=row.unit_id,
            version=row.version,
            reason=f"entry/{source}",
            values={"fields": fields},
        )
