"""An engine that says again what was recorded, by the digest of the picture it was read in.

For tests and for samples that come with their recorded words, so that everything behind an engine
can be run without one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

import numpy as np

from ce_intake.errors import EngineFailed
from ce_intake.ports import Image
from ce_intake.values import Word


class Replay:
    """Recorded words; a picture that was never recorded is an error."""

    name = "replay"
    version = "1"

    def __init__(self, recorded: Mapping[str, Sequence[Word]]) -> None:
        """Keep the words by `digest` of their picture."""
        self._recorded = dict(recorded)

    def read(self, image: Image) -> Sequence[Word]:
        """The words that were recorded for this picture."""
        try:
            return self._recorded[digest(image)]
        except KeyError as error:
            raise EngineFailed(engine=self.name, problem="never recorded") from error

    def read_line(self, image: Image) -> Word:
        """The one word that was recorded for this crop; an empty one for any other crop."""
        words = self._recorded.get(digest(image), ())
        return words[0] if words else Word(text="", box=(0.0, 0.0, 1.0, 1.0), confidence=0.0)


def digest(image: Image) -> str:
    """What a picture is known by: SHA-256 over its size and pixels."""
    head = "×".join(str(side) for side in image.shape)
    return hashlib.sha256(head.encode() + np.ascontiguousarray(image).tobytes()).hexdigest()


def make() -> Replay:
    """An engine with nothing recorded."""
    return Replay({})
