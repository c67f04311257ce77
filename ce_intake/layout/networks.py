"""Which ruled lines make one table: those that hang together, without the table above or below.

Two tables that stand close over each other are two, although the upright lines of the one
nearly meet the other. It knows lines only, and no words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ce_intake.layout.straight import Stroke

Network = tuple[list[Stroke], list[Stroke]]
"""Lying and standing lines."""

_LOW = 2.0
"""No row is lower than so many times what the parts of one line may lie apart."""


def networks(across: Sequence[Stroke], upright: Sequence[Stroke], slack: float) -> list[Network]:
    """The lines that hang together, table by table."""
    count = len(across)
    left = set(range(count + len(upright)))
    found: list[Network] = []
    while left:
        reached = [left.pop()]
        for one in reached:
            others = range(count, count + len(upright)) if one < count else range(count)
            for other in [o for o in others if o in left]:
                lying, standing = min(one, other), max(one, other) - count
                if _touch(across[lying], upright[standing], slack):
                    left.discard(other)
                    reached.append(other)
        lying_ones = [across[one] for one in reached if one < count]
        standing_ones = [upright[one - count] for one in reached if one >= count]
        found += _apart(lying_ones, standing_ones, slack)
    return found


def clusters(strokes: Sequence[Stroke], slack: float) -> list[list[Stroke]]:
    """The lines that run on the same place, in order of the places."""
    found: list[list[Stroke]] = []
    for stroke in sorted(strokes, key=lambda one: one.at):
        if found and stroke.at - found[-1][-1].at <= slack:
            found[-1].append(stroke)
        else:
            found.append([stroke])
    return found


def _touch(lying: Stroke, standing: Stroke, slack: float) -> bool:
    return (
        lying.low - slack <= standing.at <= lying.high + slack
        and standing.low - slack <= lying.at <= standing.high + slack
    )


def _apart(across: list[Stroke], upright: list[Stroke], slack: float) -> Iterator[Network]:
    """The tables of a network: cut at strips too low for words without sides, between unlike ones.

    The double line under a header does not part its table, of which the columns go on.
    """
    places = [own[0].at for own in clusters(across, slack)]
    for above, below in pairwise(places):
        middle = (above + below) / 2
        if below - above > _LOW * slack or any(one.low < middle < one.high for one in upright):
            continue
        over = [one for one in upright if one.high < middle]
        under = [one for one in upright if one.low > middle]
        if over and under and not _alike(over, under, slack):
            yield [one for one in across if one.at < middle], over
            yield from _apart([one for one in across if one.at > middle], under, slack)
            return
    yield across, upright


def _alike(over: Sequence[Stroke], under: Sequence[Stroke], slack: float) -> bool:
    """Whether the sides of the columns above go on below, or those below above."""
    few, many = sorted((over, under), key=len)
    return all(any(abs(one.at - other.at) <= slack for other in many) for one in few)
