"""Extracting and looking again in turn, until what is said of a document stands.

Where a text layer was caught in a lie, what is then taken in its place is looked at as well.
"""

from __future__ import annotations

from collections.abc import Sequence

from ce_intake.layout.draft import Draft
from ce_intake.ports import Engine
from ce_intake.stages.extract import extract
from ce_intake.stages.look_again import look_again
from ce_intake.stages.sheet import Sheet
from ce_intake.values import KindCode

ROUNDS = 3  # in which a document is looked at at most


def settled(
    sheets: Sequence[Sheet], kind: KindCode, engine: Engine
) -> tuple[Sequence[Sheet], Draft]:
    """The sheets of a document looked at again, and what they then say."""
    draft = extract(sheets, kind)
    for _ in range(ROUNDS):
        seen = look_again(sheets, draft.entries, engine)
        if seen is sheets:
            break
        lied = _lies(seen) > _lies(sheets)
        sheets, draft = seen, extract(seen, kind)
        if not lied:
            break
    return sheets, draft


def _lies(sheets: Sequence[Sheet]) -> int:
    """How often a text layer was contradicted."""
    codes = [finding.code for sheet in sheets for finding in sheet.page.findings]
    return codes.count("layer_contradicted")
