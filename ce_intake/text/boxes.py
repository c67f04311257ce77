"""Options with boxes: on which side of its words each box stands, and which options are empty.

Works on tight text, in which a ticked box is ☑ and an empty one □ (see normal.tight).
"""

from __future__ import annotations

import re

from ce_intake.text.labels import label_of

_BOX = re.compile("[□☑]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_EMPTY_BEHIND = re.compile(r"[\u3400-\u9fff]{2,8}(?:\([^()]{1,12}\))?□")
_EMPTY_BEFORE = re.compile(r"□[\u3400-\u9fff]{2,8}")


def boxes_lead(text: str) -> bool:
    """Whether the boxes of *text* stand before their options: □面授☑远程, and not 面授□远程☑.

    Where words stand on both sides of all boxes, those before the first are a label or an option.
    """
    found = [match.start() for match in _BOX.finditer(text)]
    if not found:
        return False
    before = _HAN.search(text[found[0] - 1 : found[0]]) if found[0] else None
    behind = _HAN.match(text, found[-1] + 1)
    if before and behind:
        words = re.split(r"[^\u3400-\u9fff]", text[: found[0]])[-1]
        return label_of(words) is not None
    return behind is not None


def without_empty(text: str, blot: str = "") -> str:
    """*text* without the options whose box is empty; *blot* stands for each of their characters."""
    if "□" not in text:
        return text
    empty = _EMPTY_BEFORE if boxes_lead(text) else _EMPTY_BEHIND
    return empty.sub(lambda option: blot * len(option[0]), text)
