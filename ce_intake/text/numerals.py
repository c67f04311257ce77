"""Numbers as Chinese papers write them: 40, ４０, 四十, 肆拾, 二〇一八, 7.5, 两.

Knows no units. Every number is an exact Decimal (cn2an, the usual library, gives floats).
"""

from __future__ import annotations

import re
from decimal import Decimal

_DIGITS = {
    **{char: value for value, char in enumerate("零一二三四五六七八九")},
    **{char: value for value, char in enumerate("零壹贰叁肆伍陆柒捌玖")},
    "〇": 0,
    "○": 0,
    "O": 0,
    "o": 0,
    "两": 2,
    "弌": 1,
    "貳": 2,
    "參": 3,
    "陸": 6,
}
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10000}
_SCORES = {"廿": 20, "卅": 30}

DIGIT = "零〇○一二三四五六七八九两壹贰叁肆伍陆柒捌玖"
"""Characters that stand for one Chinese digit."""

NUMBER = (
    rf"(?:\d{{1,5}}(?:[.]\d{{1,2}})?|[{DIGIT}十拾百佰千仟廿卅]{{1,9}}(?:点[{DIGIT}]{{1,2}}|半)?)"
)
"""A number of at most five digits or nine Chinese characters, with decimals."""


def number(text: str) -> Decimal | None:
    """The number that *text* writes, or None where it is none."""
    plain = text.replace(",", "")
    if re.fullmatch(r"\d{1,9}(\.\d{1,4})?", plain):
        return Decimal(plain)
    if plain.endswith("半") and len(plain) > 1:
        whole = number(plain[:-1])
        return None if whole is None else whole + Decimal("0.5")
    if "点" in plain:
        return _with_decimals(*plain.split("点", 1))
    return _whole(plain)


def digits(text: str) -> int | None:
    """The number that *text* spells digit by digit (二〇一八, 2O18), or None."""
    spelled = [_digit(char) for char in text]
    if not spelled or any(value is None for value in spelled):
        return None
    return int("".join(str(value) for value in spelled))


def _digit(char: str) -> int | None:
    return int(char) if char.isascii() and char.isdigit() else _DIGITS.get(char)


def _with_decimals(whole: str, decimals: str) -> Decimal | None:
    before, after = _whole(whole), digits(decimals)
    if before is None or after is None:
        return None
    return before + Decimal(after).scaleb(-len(decimals))


def _whole(text: str) -> Decimal | None:
    if not text or any(char not in _DIGITS | _TENS | _SCORES for char in text):
        return None
    if not any(char in _TENS or char in _SCORES for char in text):
        spelled = digits(text)
        return None if spelled is None else Decimal(spelled)
    total, pending, section = 0, 0, 0
    for char in text:
        if char in _DIGITS:
            pending = _DIGITS[char]
        elif char in _SCORES:
            section += _SCORES[char]
        elif _TENS[char] == 10000:
            total, section, pending = (section + pending) * 10000, 0, 0
        else:
            section += (pending or 1) * _TENS[char]
            pending = 0
    return Decimal(total + section + pending)
