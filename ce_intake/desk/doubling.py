"""Hours that would count twice: what stands against confirming an entry, by what is registered.

Looked for among the person's own entries, and under the same certificate number among those of
the unit's other people; what another unit has is never looked at.
"""

from __future__ import annotations

from ce_intake.contract import Json, read_entry
from ce_intake.errors import SameLearning
from ce_intake.register.duplicates import same_learning
from ce_intake.store import entries as rows, tables
from ce_intake.store.session import Tx
from ce_intake.values import FIELD_NAMES, Entry

NOTHING: Json = {"text": "", "confidence": 0.0, "page": None, "box": None}


def refuse_double(tx: Tx, row: tables.Entry, content: Json, *, before: Json | None = None) -> None:
    """Raise SameLearning where *row* with these values would count what already counts.

    *before*: its values until now; what stood against them was decided then.
    """
    if not row.eligible:
        return
    found = _against(tx, row, content)
    if found is None or (before is not None and _against(tx, row, before) is not None):
        return
    earlier, code = found
    first = rows.versions(tx, earlier.id)[0]
    raise SameLearning(
        entry=earlier.id,
        proposal=earlier.proposal_id,
        problem=code,
        what=first.content["content"],
        by=first.by_name,
        at=first.at.isoformat(timespec="seconds"),
    )


def entry_of(content: Json) -> Entry:
    """The values of a registered entry as an entry without evidence."""
    fields = {name: {**NOTHING, "value": content[name]} for name in FIELD_NAMES}
    return read_entry({**fields, "eligible": True, "ready": False})


def _against(tx: Tx, row: tables.Entry, content: Json) -> tuple[tables.Entry, str] | None:
    mine = entry_of(content)
    for other in rows.of_person(tx, row.person_id):
        if other.id == row.id or other.state == "void" or not other.eligible:
            continue
        code = same_learning(mine, entry_of(rows.versions(tx, other.id)[-1].content))
        if code is not None:
            return other, code
    if row.certificate_key is None:
        return None
    shared = rows.with_number(tx, row.unit_id, row.certificate_key, but=row.person_id)
    return None if shared is None else (shared, "same_number_other_person")
