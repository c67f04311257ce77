"""How one value is chosen among what several places of a paper suggest.

A candidate has a trust: how surely the words where it stands mean this field. Agreement of two
places raises it, a strong rival lowers it. Knows no field.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic

from ce_intake.layout.passage import Passage
from ce_intake.values import Field, Source, T


@dataclass(frozen=True, slots=True)
class Candidate(Generic[T]):
    """A value, the words that say it, and how surely they mean it (0 to 1)."""

    value: T
    passage: Passage
    trust: float

    @property
    def score(self) -> float:
        """Trust times how well the words were read."""
        return self.trust * self.passage.confidence


def best(candidates: Iterable[Candidate[T]]) -> Candidate[T] | None:
    """The candidate with the best score, its trust raised by agreement, lowered by rivals."""
    ranked = sorted(candidates, key=lambda one: -one.score)
    if not ranked:
        return None
    first = ranked[0]
    agreeing = sum(one.value == first.value for one in ranked[1:])
    rival = next((one.score for one in ranked[1:] if one.value != first.value), 0.0)
    trust = first.trust + (1 - first.trust) * (0.4 if agreeing else 0.0)
    if rival > 0.8 * first.score and not agreeing:
        trust *= 0.75
    return Candidate(first.value, first.passage, min(trust, 1.0))


def chosen(candidates: Iterable[Candidate[T]]) -> Field[T]:
    """The best candidate as a field; an empty field where there is none."""
    one = best(candidates)
    return Field() if one is None else one.passage.states(one.value, trust=one.trust)


def inferred(value: T, confidence: float) -> Field[T]:
    """A value that follows from the kind of paper and has no place on it."""
    return Field(value=value, confidence=confidence, source=Source.INFERRED)
