"""Identity numbers (身份证号): found by form, proved by check digit where they have one.

GB 11643-1999: 6 area + 8 birth + 3 serial + check, weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2.
Residence permits of Hong Kong, Macau and Taiwan residents and of foreigners (a leading 9) share
the form; numbers from before 1999-10-01 have 15 digits and no check. Nothing is ever repaired here:
one in ten numbers with two wrong digits passes the check.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

ID_LENGTHS = (15, 18)
"""Characters of an identity number, before and since GB 11643-1999."""

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"

_FULL = re.compile(r"(?<![0-9A-Za-z])\d{17}[0-9Xx](?![0-9A-Za-z])")
_OLD = re.compile(r"(?<![0-9A-Za-z])\d{15}(?![0-9A-Za-z])")
_FOREIGN = re.compile(r"(?<![0-9A-Za-z])[A-Z]{3}\d{12}(?!\d)")
_PERMIT = re.compile(r"[A-Z]{1,3}\d{6,12}|\d{8}")
"""Letters before figures; a Taiwan resident's permit (台湾居民来往大陆通行证) has eight figures."""
_STAR = "[*xX×●·]"
_MASKED = re.compile(
    rf"(?<![0-9A-Za-z*])(?P<h>\d{{1,14}}){_STAR}{{2,16}}(?:\d{{1,2}}{_STAR}{{2,14}}){{0,2}}(?P<t>\d{{0,5}}[0-9Xx]?)(?![0-9A-Za-z*])"
    rf"|(?<![0-9A-Za-z*])(?P<h2>)[*×●]{{8,16}}(?P<t2>\d{{3}}[0-9Xx])(?![0-9A-Za-z*])"
)
_PHONE = re.compile(r"1[3-9]\d\*{4}\d{4}")
_WHOLE = 18
_HEADS = (14, 12, 10, 6, 4, 3, 2, 1)
"""How many digits are usually left in front: up to the area, the year, the month, the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A number found in a text from `start` up to `end`; `proved` by its check digit."""

    value: str
    start: int
    end: int
    proved: bool
    masked: bool = False


@lru_cache(maxsize=4096)
def find_ids(text: str) -> tuple[Identity, ...]:
    """All identity numbers in a tight text (see normal.tight), in order.

    An 18-digit number that has no birth date in its place (a diploma's number) is none.
    """
    found = [_full(match) for match in _FULL.finditer(text) if _has_birth(match[0][6:14])]
    found += [_plain(match) for match in _OLD.finditer(text) if _has_birth("19" + match[0][6:12])]
    found += [_plain(match) for match in _FOREIGN.finditer(text)]
    found += [one for match in _MASKED.finditer(text) if (one := _masked(match))]
    return tuple(sorted(found, key=lambda identity: identity.start))


def check_digit(first: str) -> str:
    """The check digit for the first seventeen digits (GB 11643-1999)."""
    total = sum(int(digit) * weight for digit, weight in zip(first, _WEIGHTS, strict=True))
    return _CHECKS[total % 11]


def is_permit(value: str) -> bool:
    """Whether *value* looks like the number of a permit or passport, which has no such check."""
    return bool(_PERMIT.fullmatch(value))


def is_proved(value: str) -> bool:
    """Whether *value* has 18 characters and the right check digit."""
    return bool(re.fullmatch(r"\d{17}[\dX]", value)) and check_digit(value[:17]) == value[17]


def _full(match: re.Match[str]) -> Identity:
    value = match[0].upper()
    return Identity(value=value, start=match.start(), end=match.end(), proved=is_proved(value))


def _plain(match: re.Match[str]) -> Identity:
    return Identity(value=match[0], start=match.start(), end=match.end(), proved=False)


def _masked(match: re.Match[str]) -> Identity | None:
    """A number with stars, which readers miscount: as many as make it eighteen characters.

    None where what is visible is no end of such a number (a telephone number).
    """
    head, tail = match["h"] or match["h2"] or "", match["t"] or match["t2"] or ""
    size = len(match[0])
    if size - len(head) - len(tail) < 4 or _PHONE.fullmatch(match[0]):
        return None
    value = match[0]
    hidden_by = set(value[len(head) : -1]) - set("0123456789")
    if not tail and value[-1] in "Xx" and not hidden_by & set("xX"):
        tail = "X"  # a check digit, not one more star
    if size > 11:
        head, tail = _visible_head(head), tail[-4:]
        value = head + "*" * (_WHOLE - len(head) - len(tail)) + tail
    value = re.sub(_STAR + "(?!$)", "*", value)
    return Identity(
        value=value.upper(), start=match.start(), end=match.end(), proved=False, masked=True
    )


def _visible_head(head: str) -> str:
    """The digits in front, without one that was a star: none shows five, or seven, of them."""
    size = next((size for size in _HEADS if size <= len(head)), 0)
    return head[:size]


def _has_birth(text: str) -> bool:
    try:
        born = date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return False
    return 1850 <= born.year <= 2050
