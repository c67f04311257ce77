"""An engine that does what engines do on a bad day; everything behind one must stand it.

`make` gives one that fails; the others are made by name for tests.
"""

from __future__ import annotations

from collections.abc import Sequence

from ce_intake.errors import EngineFailed
from ce_intake.ports import Image
from ce_intake.values import Word

WHOLE = (0.0, 0.0, 1.0, 1.0)


class Misbehaving:
    """Fails, or answers with *words* that make no sense."""

    name = "misbehaving"
    version = "1"

    def __init__(self, words: Sequence[Word] | None = None) -> None:
        """Say *words* to everything; without them, fail at everything."""
        self._words = words

    def read(self, image: Image) -> Sequence[Word]:
        """The same words for any page."""
        if self._words is None:
            raise EngineFailed(engine=self.name, problem="on purpose")
        return self._words

    def read_line(self, image: Image) -> Word:
        """The first of the words for any crop."""
        words = self.read(image)
        return words[0] if words else Word(text="", box=WHOLE, confidence=0.0)


def make() -> Misbehaving:
    """An engine that fails at everything."""
    return Misbehaving()
