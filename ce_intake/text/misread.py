"""Which words of many a text may be, of which some characters were misread, lost or put in."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract


def within(most: int, text: str, words: Sequence[str]) -> list[tuple[str, int]]:
    """The *words* that *most* changes at most make of *text*, each with how many it takes.

    All are compared in one call: most texts of a page are like none of the hundreds of words.
    """
    found = extract(text, words, scorer=Levenshtein.distance, score_cutoff=most, limit=None)
    return [(word, int(changes)) for word, changes, _ in found]
