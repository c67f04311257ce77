"""An engine that sees nothing: for machines without OCR and for tests of what follows."""

from __future__ import annotations

from collections.abc import Sequence

from ce_intake.ports import Image
from ce_intake.values import Word


class Null:
    """Reads no word anywhere."""

    name = "null"
    version = "1"

    def read(self, image: Image) -> Sequence[Word]:
        """No words."""
        return ()

    def read_line(self, image: Image) -> Word:
        """An empty word."""
        return Word(text="", box=(0.0, 0.0, 1.0, 1.0), confidence=0.0)


def make() -> Null:
    """The engine; needs nothing."""
    return Null()
