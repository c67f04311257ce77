<<<<<<< HEAD
"""What a document of a known kind says."""
=======
"""What a document says, as its kind reads it."""
>>>>>>> 79e12e3 (Read the fields of certificates from labels, sentences and the foot)

from __future__ import annotations

from collections.abc import Sequence

<<<<<<< HEAD
=======
from ce_intake.kinds import KINDS
>>>>>>> 79e12e3 (Read the fields of certificates from labels, sentences and the foot)
from ce_intake.layout.draft import Draft
from ce_intake.stages.sheet import Sheet
from ce_intake.values import KindCode


def extract(sheets: Sequence[Sheet], kind: KindCode) -> Draft:
<<<<<<< HEAD
    """The entries that the sheets propose, before any rule."""
    del sheets, kind
    return Draft()
=======
    """The entries, parts and findings of a document of this kind."""
    known = KINDS.get(kind, KINDS[KindCode.OTHER])
    return known.extract([sheet.page for sheet in sheets])
>>>>>>> 79e12e3 (Read the fields of certificates from labels, sentences and the foot)
