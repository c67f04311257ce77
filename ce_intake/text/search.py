"""Words as they are searched for: folded, without blanks, cut into pairs of characters.

Chinese has no blanks between words and its names have two characters, so pairs find what a word
index would miss; the folded words themselves then prove the hit. Knows characters only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ce_intake.text.normal import key, tight

SHIFT = 21  # bits that hold any character
MOST_TERMS = 6
_LIKE_A_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])(?:[0-9OoIlBSZ] ?){14,17}[0-9XxOoIlBSZ](?![0-9A-Za-z])"
)
HIDDEN = "*"

Parts = tuple[tuple[str, bool], ...]
"""Text in pieces, each with whether it is what was searched for."""


def without_numbers(text: str) -> str:
    """*text* with everything hidden that may be an identity number (15 or 18 signs)."""
    return _LIKE_A_NUMBER.sub(lambda found: HIDDEN * len(found[0]), text)


def terms(text: str) -> tuple[str, ...]:
    """What is looked for: the folded words of *text*, all of which must be there."""
    found = (key(part) for part in text.split())
    return tuple(dict.fromkeys(part for part in found if part))[:MOST_TERMS]


def pairs(folded: str) -> frozenset[int]:
    """The pairs of neighbouring characters of folded text, each as one number."""
    return frozenset(ord(one) << SHIFT | ord(other) for one, other in pairwise(folded))


def indexed(folded: str) -> frozenset[int]:
    """What is kept of folded text: its pairs, and its last character, which begins none."""
    return pairs(folded) | {ord(last) << SHIFT for last in folded[-1:]}


def beginning(sign: str) -> tuple[int, int]:
    """The least and the greatest number of what is kept of a text with this character."""
    return ord(sign) << SHIFT, (ord(sign) + 1 << SHIFT) - 1


def together(texts: Iterable[str | None]) -> str:
    """Several folded texts in one, parted so that no word reaches over the border."""
    return " ".join(filter(None, (key(text) for text in texts if text)))


def marked(text: str, wanted: Sequence[str], *, around: int | None = None) -> Parts:
    """*text* in pieces with every hit of *wanted* (folded) marked; () where there is none.

    *around* keeps no more than so many characters on both sides of the first hit.
    """
    hit = _hits(text, wanted)
    if not any(hit):
        return ()
    low, high = 0, len(text)
    if around is not None:
        first = hit.index(True)
        low, high = max(0, first - around), min(len(text), first + 3 * around)
    parts: list[tuple[str, bool]] = [("…", False)] if low else []
    at = low
    while at < high:
        end = at
        while end < high and hit[end] == hit[at]:
            end += 1
        parts.append((text[at:end], hit[at]))
        at = end
    return tuple(parts + ([("…", False)] if high < len(text) else []))


def _hits(text: str, wanted: Sequence[str]) -> list[bool]:
    """For each character of *text*, whether it belongs to a hit."""
    folded, origin = tight(text)
    letters = [(key(char), index) for char, index in zip(folded, origin, strict=True)]
    letters = [(char, index) for char, index in letters if char]
    plain = "".join(char for char, _ in letters)
    places = [index for char, index in letters for _ in char]
    hit = [False] * len(text)
    for one in wanted:
        start = plain.find(one) if one else -1
        while start >= 0:
            first, last = places[start], places[start + len(one) - 1]
            hit[first : last + 1] = [True] * (last + 1 - first)
            start = plain.find(one, start + len(one))
    return hit
