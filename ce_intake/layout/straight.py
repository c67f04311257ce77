"""Ruled lines that lean, as on a page seen aslant, and how far a place must move to undo it.

Lines of one direction lean alike, or more and more from one side of the page to the other; that
much is measured on the lines and taken off lines and words alike. Knows no tables.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ce_intake.values import Box

_STEEPEST = 0.06  # of its length: how far a line leans at most
_LONG = 0.06  # of the page: the shortest line that tells how lines lean


@dataclass(frozen=True, slots=True)
class Stroke:
    """A ruled line: `at` across its direction, from `low` to `high` along it, in pixels."""

    at: float
    low: float
    high: float

    @property
    def middle(self) -> float:
        """Half way along it."""
        return (self.low + self.high) / 2

    @property
    def length(self) -> float:
        """How long it is."""
        return self.high - self.low


@dataclass(frozen=True, slots=True)
class Lean:
    """How lines of one direction lean: `base` and `more` for each pixel across, from `origin`."""

    base: float = 0.0
    more: float = 0.0
    origin: float = 0.0

    def off(self, at: float, along: float) -> float:
        """How far a place has strayed across the lines' direction."""
        return (self.base + self.more * at) * (along - self.origin)


@dataclass(frozen=True, slots=True)
class Straightening:
    """Where places of a page would lie if its level and upright lines did not lean."""

    level: Lean
    upright: Lean

    def lying(self, stroke: Stroke) -> Stroke:
        """A level line made straight."""
        off = self.level.off(stroke.at, stroke.middle)
        drift = self.upright.off(stroke.middle, stroke.at)
        return Stroke(stroke.at - off, stroke.low - drift, stroke.high - drift)

    def standing(self, stroke: Stroke) -> Stroke:
        """An upright line made straight."""
        off = self.upright.off(stroke.at, stroke.middle)
        drift = self.level.off(stroke.middle, stroke.at)
        return Stroke(stroke.at - off, stroke.low - drift, stroke.high - drift)

    def box(self, box: Box, wide: int, high: int) -> Box:
        """A box, as fractions of a page of this size in pixels, moved to where it would lie."""
        x, y = (box[0] + box[2]) / 2 * wide, (box[1] + box[3]) / 2 * high
        right, down = self.upright.off(x, y) / wide, self.level.off(y, x) / high
        return (box[0] - right, box[1] - down, box[2] - right, box[3] - down)


def straightening(
    lying: Sequence[Stroke], standing: Sequence[Stroke], *, wide: int, high: int, slack: float
) -> Straightening:
    """What takes the lean off lines of a page of this size; nothing where none is to be seen."""
    return Straightening(
        level=_lean(lying, across=high, along=wide, slack=slack),
        upright=_lean(standing, across=wide, along=high, slack=slack),
    )


def _lean(strokes: Sequence[Stroke], *, across: int, along: int, slack: float) -> Lean:
    """The lean of the long lines, straight ones among them."""
    seen = [
        (sum(one.at * one.length for one in chain) / length, slope, length)
        for chain in _chains(strokes, slack)
        if (length := sum(one.length for one in chain)) > _LONG * along
        and abs(slope := _slope(chain)) < _STEEPEST
    ]
    if not seen or max(abs(slope) for _, slope, _ in seen) * along < slack / 2:
        return Lean(origin=along / 2)
    weight = sum(length for _, _, length in seen)
    middle = sum(at * length for at, _, length in seen) / weight
    mean = sum(slope * length for _, slope, length in seen) / weight
    spread = sum((at - middle) ** 2 * length for at, _, length in seen)
    if spread < weight * (0.1 * across) ** 2:
        return Lean(base=mean, origin=along / 2)
    more = sum((at - middle) * (slope - mean) * length for at, slope, length in seen) / spread
    return Lean(base=mean - more * middle, more=more, origin=along / 2)


def _slope(chain: Sequence[Stroke]) -> float:
    """How far a line strays across for each pixel along it."""
    first, last = chain[0], chain[-1]
    return (last.at - first.at) / (last.middle - first.middle) if len(chain) > 1 else 0.0


def _chains(strokes: Sequence[Stroke], slack: float) -> list[list[Stroke]]:
    """Pieces of lines that follow each other end to end, as lines."""
    chains: list[list[Stroke]] = []
    for stroke in sorted(strokes, key=lambda one: one.low):
        before = next((c for c in reversed(chains) if _follows(c[-1], stroke, slack)), None)
        if before is None:
            chains.append([stroke])
        else:
            before.append(stroke)
    return chains


def _follows(last: Stroke, stroke: Stroke, slack: float) -> bool:
    near = abs(last.at - stroke.at) < slack and abs(stroke.low - last.high) < slack / 2
    return near and stroke.high > last.high
