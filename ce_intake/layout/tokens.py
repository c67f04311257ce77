"""Words of a line that blanks or bars part: facts side by side without labels.

A tight text has lost its blanks; the places of its characters still show them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ce_intake.layout.passage import Mark, Passage

_BARS = "|·/,;、"
"""What parts facts where blanks stand beside it, or by itself."""


def tokens(line: Passage) -> Iterator[Passage]:
    """The pieces of *line* between blanks, without the bars that stand alone between them."""
    edges = [0, *(at for at in range(1, len(line.text)) if _parted(line, at)), len(line.text)]
    for start, end in pairwise(edges):
        piece = line.cut(start, end).stripped(_BARS)
        if piece:
            yield piece


def _parted(line: Passage, at: int) -> bool:
    """Whether a blank or a bar stands before the character *at*."""
    if "|" in line.text[at - 1 : at + 1]:
        return True
    before, after = line.marks[at - 1], line.marks[at]
    return before is not None and after is not None and _apart(before, after)


def _apart(before: Mark, after: Mark) -> bool:
    return before.word is not after.word or after.at - before.at > 1
