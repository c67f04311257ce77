"""Hours that would count twice: what stands against confirming an entry, by what is registered.

Looked for among the person's own entries, and under the same certificate number or in a file of
the same bytes among those of the unit's other people; what another unit has is never looked at.
The lines of one paper stand for different people or different learning: only a line that says the
same as another is stopped.
"""

from __future__ import annotations

from ce_intake.contract import Json, read_entry
from ce_intake.errors import DuplicateEntry, SameLearning
from ce_intake.register.duplicates import same_learning, same_line
from ce_intake.store import copies, entries as rows, proposals, tables
from ce_intake.store.session import Tx
from ce_intake.text.certificates import certificate_key
from ce_intake.values import FIELD_NAMES, Entry, KindCode

NOTHING: Json = {"text": "", "confidence": 0.0, "page": None, "box": None}
OF_SEVERAL = frozenset({KindCode.ACHIEVEMENT})
"""Kinds whose number is that of a work: each of its authors has it."""


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


def certificate_of(tx: Tx, row: tables.Entry, content: Json) -> str | None:
    """The key under which *row*'s certificate counts once; DuplicateEntry where it does already.

    A paper that lists several things under its one number has a key for each of them.
    """
    number = certificate_key(content["certificate_no"])
    earlier = rows.with_certificate(tx, row.person_id, number) if number else None
    if number is None or earlier is None or earlier.id == row.id:
        return number
    proposal = proposals.get(tx, row.proposal_id)
    other = proposals.get(tx, earlier.proposal_id)
    stands = entry_of(rows.contents(tx, [earlier.id])[earlier.id])
    if _paper(proposal) == _paper(other) and not same_line(entry_of(content), stands):
        return f"{number[:90]} #{proposal.entry_index + 1}"
    first = rows.versions(tx, earlier.id)[0]
    raise DuplicateEntry(
        entry=earlier.id,
        by=first.by_name,
        at=first.at.isoformat(timespec="seconds"),
        what=first.content["content"],
    )


def _against(tx: Tx, row: tables.Entry, content: Json) -> tuple[tables.Entry, str] | None:
    """What counts already, and the code of why: of the same person, then of the same number."""
    proposal = proposals.get(tx, row.proposal_id)
    mine, paper = entry_of(content), _paper(proposal)
    for other, (stands, theirs) in _standing(tx, row.person_id).items():
        if other == row.id or (theirs == paper and not same_line(mine, stands)):
            continue
        code = same_learning(mine, stands)
        if code is not None:
            return rows.get(tx, other), code
    copy = copies.counted(tx, proposal)
    if copy is not None:
        own = copy.person_id == row.person_id
        return copy, "same_bytes" if own else "same_bytes_other_person"
    if row.certificate_key is None or proposal.kind in OF_SEVERAL:
        return None
    shared = rows.with_number(tx, row, but=paper)
    return None if shared is None else (shared, "same_number_other_person")


def _standing(tx: Tx, person_id: str) -> dict[int, tuple[Entry, rows.Paper]]:
    """The values of the person's entries that count, by key, each with its paper.

    A version is written once, so what was read of it in this transaction is not read again.
    """
    counting = rows.counting(tx, person_id)
    known: dict[tuple[int, int], Entry] = tx.memo.setdefault(entry_of, {})
    fresh = {one.entry_id: one for one in counting if (one.entry_id, one.version) not in known}
    for key, content in rows.contents(tx, list(fresh)).items():
        known[key, fresh[key].version] = entry_of(content)
    return {one.entry_id: (known[one.entry_id, one.version], one.paper) for one in counting}


def _paper(proposal: tables.Proposal) -> rows.Paper:
    return proposal.reading_id, proposal.document_index
