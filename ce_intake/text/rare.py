"""How rare a Chinese character is, by the levels of GB/T 2312-1980.

Level 1 has the 3755 in common use, level 2 another 3008; what is in neither is rarer still.
"""

from __future__ import annotations

from functools import cache

from ce_intake.text.normal import is_han

SECOND = 0xD8  # first byte of the characters from which on level 2 begins (GB/T 2312, row 56)


@cache
def rarity(char: str) -> int:
    """1 or 2 for the level of a Chinese character, 3 for one in neither, 0 for what is none."""
    if not is_han(char):
        return 0
    try:
        code = char.encode("gb2312")
    except UnicodeEncodeError:
        return 3
    return 2 if code[0] >= SECOND else 1
