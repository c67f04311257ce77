"""Of two readings that differ in a letter, the one with the rarer letter is right.

A recogniser has seen common letters a thousand times as often: where strokes are not clear it takes
a rare one for the common one that is like it (浐 for 沪, 颍 for 颖), and hardly ever the other way.
Knows no picture and no engine.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from ce_intake.text.normal import fold
from ce_intake.text.rare import rarity
from ce_intake.values import Word

SEEN = 0.4  # probability of a rare letter that was seen at least
CLEAR = 0.98  # of a letter that was read without doubt
KEPT = 0.85  # of its probability that a rare letter keeps which another reading does not show


def rarer(one: Word, other: Word) -> tuple[Word, Word]:
    """Both readings with the rarer of two letters where they show different ones."""
    if any(len(word.scores) != len(word.text) for word in (one, other)):
        return one, other
    texts, scores = [list(one.text), list(other.text)], [list(one.scores), list(other.scores)]
    for places in _differing(one.text, other.text):
        chars = [texts[side][places[side]] for side in (0, 1)]
        rare = 0 if rarity(chars[0]) > rarity(chars[1]) else 1
        told, against = (scores[side][places[side]] for side in (rare, 1 - rare))
        if told < SEEN or against >= CLEAR > told:
            continue
        for side in (0, 1):
            texts[side][places[side]] = chars[rare]
            scores[side][places[side]] = told if told >= CLEAR else told * KEPT
    return _with(one, texts[0], scores[0]), _with(other, texts[1], scores[1])


def _differing(one: str, other: str) -> Iterator[tuple[int, int]]:
    """Where both have a Chinese letter, and not one as rare as the other's, nor the same one."""
    for kind, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        for at in range(b - a if kind == "replace" and b - a == d - c else 0):
            mine, theirs = one[a + at], other[c + at]
            levels = {rarity(mine), rarity(theirs)}
            if 0 not in levels and len(levels) == 2 and fold(mine) != fold(theirs):
                yield a + at, c + at


def _with(word: Word, text: list[str], scores: list[float]) -> Word:
    said = "".join(text)
    if said == word.text and tuple(scores) == word.scores:
        return word
    mean = sum(scores) / len(scores)
    return replace(word, text=said, scores=tuple(scores), confidence=mean)
