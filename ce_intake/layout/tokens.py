"""Words of a line that blanks or bars part: facts side by side without labels.

A tight text has lost its blanks; the places of its characters still show them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ce_intake.layout.passage import Mark, Passage
from ce_intake.text.names import is_organisation

_BARS = "|·/,;、"
"""What parts facts where blanks stand beside it, or by itself."""


def tokens(line: Passage) -> Iterator[Passage]:
    """The pieces of *line* between blanks, without the bars that stand alone between them."""
    edges = [0, *(at for at in range(1, len(line.text)) if _parted(line, at)), len(line.text)]
    for start, end in pairwise(edges):
        piece = line.cut(start, end).stripped(_BARS)
        if piece:
            yield from _undotted(piece)


def _undotted(piece: Passage) -> tuple[Passage, ...]:
    """A name and the unit that a dot parts from it; the dots of 阿依古丽·买买提 part nothing."""
    name, _, unit = piece.text.rpartition("·")
    if len(name) < 2 or not is_organisation(unit) or is_organisation(name):
        return (piece,)
    return piece.cut(0, len(name)), piece.cut(len(name) + 1)


def _parted(line: Passage, at: int) -> bool:
    """Whether a blank or a bar stands before the character *at*."""
    if "|" in line.text[at - 1 : at + 1]:
        return True
    before, after = line.marks[at - 1], line.marks[at]
    return before is not None and after is not None and _apart(before, after)


def _apart(before: Mark, after: Mark) -> bool:
    return before.word is not after.word or after.at - before.at > 1
