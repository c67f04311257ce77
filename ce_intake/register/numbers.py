"""Identity numbers as evidence: whole, of 15 digits, masked, or one digit off; and booklet numbers.

At most one digit is ever repaired: one in ten numbers with two wrong digits passes the check.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import Hamming, Levenshtein

from ce_intake.text.identity import check_digit, is_proved

MASK = "*"
OLD_LENGTH = 15
LEAST_PART = 10
LEAST_VISIBLE = 4
"""A masked number with fewer visible digits behind the area says nothing once one is wrong."""

WHOLE = re.compile(r"[0-9]{17}[0-9X]")
_MASKS = str.maketrans(dict.fromkeys("×＊•●·xX", MASK))
_CHECKS = "0123456789X"


class NumberLevel(IntEnum):
    """How well two identity numbers agree; the higher the better."""

    DIFFERENT = 0
    NEAR = 1  # two digits off, or one of a masked number: shown, never taken
    UNKNOWN = 2  # one side has none
    MASKED = 3  # all visible digits agree
    REPAIRED = 4  # one digit off, and the paper's fails its check
    SAME = 5


def fold_number(text: str) -> str:
    """*text* as a number: half width, upper case, masks as `*`, 15 digits made 18."""
    if WHOLE.fullmatch(text):
        return text
    plain = "".join(unicodedata.normalize("NFKC", text).split()).upper()
    plain = plain.replace("Х", "X").replace("Χ", "X")  # Cyrillic and Greek
    masked = plain[:-1].translate(_MASKS) + plain[-1:]
    if MASK in masked:
        return masked[:-1] + ("*" if masked[-1] in "×＊•●·" else masked[-1])
    return lengthened(plain) if re.fullmatch(r"\d{15}", plain) else plain


def lengthened(old: str) -> str:
    """The 18-digit form of a number from before 1999-10-01 (GB 11643-1999)."""
    first = f"{old[:6]}19{old[6:]}"
    return first + check_digit(first)


def compare_numbers(paper: str, known: str) -> NumberLevel:
    """How the folded number of a paper agrees with the folded one of a register."""
    if not paper or not known or MASK in known:
        return NumberLevel.UNKNOWN
    if paper == known:
        return NumberLevel.SAME
    if MASK in paper:
        return _masked_level(paper, known)
    if _cut_off(paper, known):
        return NumberLevel.MASKED
    if _proved(paper):
        return NumberLevel.DIFFERENT
    if Levenshtein.distance(paper, known, score_cutoff=1) == 1 and is_proved(known):
        return NumberLevel.REPAIRED
    near = len(paper) == len(known) and Hamming.distance(paper, known, score_cutoff=2) <= 2
    return NumberLevel.NEAR if near else NumberLevel.DIFFERENT


def forms(text: str) -> tuple[str, ...]:
    """The ways in which one whole number may be kept: with 18 digits, and with the 15 of before."""
    number = fold_number(text)
    if MASK in number:
        return ()
    old = number[:6] + number[8:17] if WHOLE.fullmatch(number) and number[6:8] == "19" else ""
    return tuple(dict.fromkeys(one for one in (number, text.strip().upper(), old) if one))


@lru_cache(maxsize=1_000)
def repairs(number: str) -> tuple[str, ...]:
    """The numbers with a right check digit that are one digit away: changed, lost or added."""
    if is_proved(number) or MASK in number or not re.fullmatch(r"[\dX]{17,19}", number):
        return ()
    found = {variant for variant in _one_off(number) if is_proved(variant)}
    return tuple(sorted(found))


def visible(number: str) -> int:
    """How many digits of a masked number tell people apart: those after the area code."""
    return sum(char != MASK for char in number[6:])


def fold_booklet(text: str) -> str:
    """A booklet number (证书编号 of the 继续教育证书) for comparison."""
    plain = unicodedata.normalize("NFKC", text).upper()
    return re.sub(r"[\s\-—–‐]+", "", plain)


@lru_cache(maxsize=1_000)
def _proved(number: str) -> bool:
    return is_proved(number)


def _cut_off(paper: str, known: str) -> bool:
    """Whether only a beginning or an end of the number was read."""
    part = LEAST_PART <= len(paper) < len(known) - 1
    return part and (known.startswith(paper) or known.endswith(paper))


def _masked_level(masked: str, known: str) -> NumberLevel:
    if _fits(masked, known):
        return NumberLevel.MASKED
    if len(masked) != len(known) or visible(masked) < LEAST_VISIBLE:
        return NumberLevel.DIFFERENT
    off = sum(a not in (MASK, b) for a, b in zip(masked, known, strict=True))
    return NumberLevel.NEAR if off == 1 else NumberLevel.DIFFERENT


def _fits(masked: str, known: str) -> bool:
    if len(masked) == OLD_LENGTH and len(known) == len(masked) + 3:
        known = known[:6] + known[8:17]
    if len(masked) == len(known):
        return all(a in (MASK, b) for a, b in zip(masked, known, strict=True))
    head, tail = re.split(r"\*+", masked, maxsplit=1) if masked.count(MASK) else (masked, "")
    whole = len(head) + len(tail) <= len(known) and MASK not in tail
    return whole and known.startswith(head) and known.endswith(tail)


def _one_off(number: str) -> Iterator[str]:
    for index in range(len(number)):
        if len(number) == 18:
            yield from (number[:index] + char + number[index + 1 :] for char in _CHECKS)
        elif len(number) == 19:
            yield number[:index] + number[index + 1 :]
    if len(number) == 17:
        for index in range(18):
            yield from (number[:index] + char + number[index:] for char in _CHECKS)
