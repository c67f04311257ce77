"""How many there are of what, over the whole installation: numbers for machines, nobody's name."""

from __future__ import annotations

from collections.abc import Mapping

from ce_intake.store import uploads as rows
from ce_intake.store.session import Tx


def uploads(tx: Tx) -> Mapping[str, int]:
    """Uploads by state; a state that no upload is in is left out."""
    return rows.counts(tx)
