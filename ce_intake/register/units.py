"""Names of employers (单位) as they are compared: legal form, city and blanks do not tell apart."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from rapidfuzz import fuzz

from ce_intake.text.normal import key

_LEGAL = re.compile(r"(?:股份)?有限(?:责任)?公司|(?:集团)?总公司|集团公司|公司")
_PLACE = re.compile(r"^(?:中国|中华人民共和国)?(?:天津市?|津)")
SIMILAR = 0.82
SHORTEST = 2


class UnitLevel(IntEnum):
    """How well two names of employers agree; the higher the better."""

    DIFFERENT = 0
    UNKNOWN = 1  # one side has none
    SIMILAR = 2  # a few characters off
    PART = 3  # a short form, or a department of it
    FORMER = 4  # an employer of the past, or a former name
    SAME = 5


@lru_cache(maxsize=200_000)
def core(name: str) -> str:
    """What is left of an employer's name without city and legal form; folded."""
    folded = key(name)
    short = _LEGAL.sub("", _PLACE.sub("", folded))
    return short if len(short) >= SHORTEST else folded


@lru_cache(maxsize=100_000)
def compare_units(one: str, other: str) -> UnitLevel:
    """How two names of employers agree, whatever they were in the past."""
    if not one or not other:
        return UnitLevel.UNKNOWN
    a, b = core(one), core(other)
    if a == b:
        return UnitLevel.SAME
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) >= 4 and longer.startswith(shorter):
        return UnitLevel.PART
    if _is_short_form(shorter, longer):
        return UnitLevel.PART
    alike = fuzz.ratio(a, b) / 100 >= SIMILAR
    return UnitLevel.SIMILAR if alike and _digits(a) == _digits(b) else UnitLevel.DIFFERENT


def _is_short_form(shorter: str, longer: str) -> bool:
    """Whether all characters of a short form (简称) stand in the long one in order, first first."""
    if not 3 <= len(shorter) <= 6 or len(longer) < len(shorter) + 2 or shorter[0] != longer[0]:
        return False
    rest = iter(longer)
    return _digits(shorter) == _digits(longer) and all(char in rest for char in shorter)


def _digits(name: str) -> str:
    """Numbers in a name tell sister units apart: 第一医院 is not 第二医院."""
    return re.sub(r"[^0-9一二三四五六七八九十百]", "", name)
