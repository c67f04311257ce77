"""What a document of a known kind says."""

from __future__ import annotations

from collections.abc import Sequence

from ce_intake.layout.draft import Draft
from ce_intake.stages.sheet import Sheet
from ce_intake.values import KindCode


def extract(sheets: Sequence[Sheet], kind: KindCode) -> Draft:
    """The entries that the sheets propose, before any rule."""
    del sheets, kind
    return Draft()
