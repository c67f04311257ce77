"""What a document says, as its kind reads it."""

from __future__ import annotations

from collections.abc import Sequence

from ce_intake.kinds import KINDS
from ce_intake.layout.draft import Draft
from ce_intake.layout.script import in_one_script
from ce_intake.layout.slips import in_whole_words
from ce_intake.stages.leftovers import doubt_leftovers
from ce_intake.stages.sheet import Sheet
from ce_intake.values import KindCode


def extract(sheets: Sequence[Sheet], kind: KindCode) -> Draft:
    """The entries, parts and findings of a document of this kind."""
    known = KINDS.get(kind, KINDS[KindCode.OTHER])
    pages = [in_whole_words(in_one_script(sheet.page)) for sheet in sheets]
    return doubt_leftovers(known.extract(pages), pages, known.code)
