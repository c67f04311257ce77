"""Options with boxes: on which side of its words each box stands, and which options are empty.

Works on tight text, in which a ticked box is ☑ and an empty one □ (see normal.tight).
"""

from __future__ import annotations

import re
from itertools import pairwise

from ce_intake.text.known_labels import label_of

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


def chosen_of(text: str, option: re.Pattern[str]) -> str:
    """The one *option* that is ticked in *text*; all of it without boxes, nothing where unclear.

    Of boxes that stand before their options (or behind) one that was not read was the ticked one:
    □A级 B级 □C级 says B.
    """
    if not _BOX.search(text):
        return text
    tokens = [match[0] for match in re.finditer(rf"{_BOX.pattern}|{option.pattern}", text)]
    if (tokens[0] in _BOXES) == (tokens[-1] in _BOXES):
        return ""
    ordered = tokens if tokens[0] in _BOXES else tokens[::-1]
    found = [(box, word) for box, word in pairwise(["", *ordered]) if word not in _BOXES]
    ticked = [word for box, word in found if box == "☑"]
    unread = [word for box, word in found if box not in _BOXES]
    told = ticked or (unread if len(found) > _TWO else [])
    return told[0] if len(told) == 1 else ""


_BOXES = ("☑", "□")
_TWO = 2  # options: of which the one without a box may as well be the one whose empty box was lost
