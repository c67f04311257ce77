"""Ticks that were not read, in a row of options each of which has a box before it.

A tick over a box is often no letter to an engine; the empty boxes beside it are. Of options that
each begin with a box, the only one without is the one that was ticked: 合格 □不合格 says 合格.
"""

from __future__ import annotations

from itertools import pairwise

from ce_intake.layout.passage import Passage

_LONGEST = 8  # characters of an option


def with_lost_tick(words: Passage) -> str:
    """The text of *words*, with a ☑ before the one option that has lost its box, if one has."""
    text = words.text
    if "☑" in text or "□" not in text or not _boxes_lead(words):
        return text
    edges = [0, *(at for at in range(1, len(text)) if _begins(words, at)), len(text)]
    bare = [
        start for start, end in pairwise(edges) if text[start] != "□" and end - start <= _LONGEST
    ]
    return f"{text[: bare[0]]}☑{text[bare[0] :]}" if len(bare) == 1 else text


def _boxes_lead(words: Passage) -> bool:
    """Whether what is printed shows that boxes stand before their options."""
    boxes = [at for at, char in enumerate(words.text) if char == "□"]
    if boxes[-1] + 1 == len(words.text):
        return False
    before = [at == 0 or words.parted(at) for at in boxes]
    behind = [words.parted(at + 1) for at in boxes]
    return any(before) and not (any(behind) and not all(before))


def _begins(words: Passage, at: int) -> bool:
    """Whether an option begins at *at*: a box, or what a blank parts from the one before."""
    return words.text[at] == "□" or (words.parted(at) and words.text[at - 1] != "□")
