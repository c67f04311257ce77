"""The sockets into which the outside is plugged, as protocols."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import BinaryIO, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from ce_intake.values import Box, Person, PersonMatch, Word

Image = NDArray[np.uint8]
"""An RGB picture, height × width × 3."""

Quad = NDArray[np.float32]
"""Four corners (x, y) in pixels, clockwise from where the text begins on top: 4 × 2."""

Chances = NDArray[np.float32]
"""For each column of a line the chance of nothing, then of each symbol: columns × (1 + symbols)."""


class Engine(Protocol):
    """Something that reads words in a picture; configured once, called with an image.

    Raises EngineFailed; never anything else, never an empty result for a failure.
    """

    name: str
    version: str

    def read(self, image: Image) -> Sequence[Word]:
        """All words of a page."""

    def read_line(self, image: Image) -> Word:
        """The words of a crop that holds one line; `box` is relative to the crop."""


@runtime_checkable
class LineEngine(Engine, Protocol):
    """An engine that finds lines first and reads them after, so that each can be done alone."""

    def find(self, image: Image, *, side: int = 0) -> Sequence[Quad]:
        """Where lines stand; *side* is the longest side in pixels to look at, 0: the default."""

    def read_quads(
        self, image: Image, quads: Sequence[Quad], *, wider: float = 1.0
    ) -> Sequence[Word]:
        """What stands there, one word a quad in the same order; its text may be empty.

        Lines are shown to the engine *wider* times as wide as it is used to.
        """

    def spell(self, image: Image, symbols: Sequence[str]) -> Chances:
        """What the columns of a crop that holds one line may be, of these *symbols* alone.

        A symbol is a string of all characters that may stand for it.
        """


class People(Protocol):
    """A register in which a person can be looked up."""

    def match(
        self, *, name: str, id_number: str, employer: str, year: int | None, booklet: str = ""
    ) -> PersonMatch:
        """Say who is meant, or that we cannot tell; *year* is when it was learned."""

    def get(self, person_id: str) -> Person | None:
        """The person with this key."""


class KnownValues(Protocol):
    """A register of courses, issuers or units."""

    def canonical(self, text: str) -> tuple[str, str, float] | None:
        """Key, canonical spelling and score (0 to 1) of what *text* means; None if unknown."""

    def qualified(self, value_key: str, day: date) -> bool:
        """Whether the value under *value_key* is qualified on *day*."""

    def spellings(self, value_key: str) -> tuple[str, ...]:
        """All names of the value under *value_key*, the canonical one first."""


class Progress(Protocol):
    """Told how far a reading is, with each upright page as it becomes ready."""

    def page(self, number: int, of: int, image: Image, *, said: str) -> None:
        """Page `number` of `of` has been read; `said` is all its words, a line each."""


class Blobs(Protocol):
    """Content-addressed storage; what is stored is never changed."""

    def put(self, stream: BinaryIO, *, most: int) -> tuple[str, int]:
        """Keep the bytes durably; return their SHA-256 and size, or raise LimitExceeded."""

    def get(self, sha256: str) -> bytes:
        """The bytes; raises Unavailable where they cannot be had or fail their digest."""

    def has(self, sha256: str) -> bool:
        """Whether the bytes are there."""

    def names(self) -> Iterable[str]:
        """The digests of everything that is kept."""


class Queue(Protocol):
    """The bell: tells a worker that a work item waits. It may be lost; the sweep rings again."""

    def ring(self, work_id: int, *, pool: str) -> None:
        """Announce the item; failures are logged, never raised."""


__all__ = [
    "Blobs",
    "Box",
    "Chances",
    "Engine",
    "Image",
    "KnownValues",
    "LineEngine",
    "People",
    "Progress",
    "Quad",
    "Queue",
]
