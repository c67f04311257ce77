"""Normal forms in which words are compared; what is shown stays as printed.

Knows characters only: no labels, no fields, no places on a page.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from opencc import OpenCC

_DASHES = "—–―‐‑‒−─━ーㄧ⸺⸻﹘"
_TILDES = "～〜∼˜"
_OPENING = "〔【［〖「『"
_CLOSING = "〕】］〗」』"
_DOTS = "•・‧∙⋅●"
TICKS = "☑✓√✔■▣☒✅"
BOXES = "□☐▢◻⬜"
STARS = "＊﹡⁎★☆✱✲✳✶✷✸✹✺✻✼✽❃❇❈❉❊❋"
"""What the star of a masked number is printed or read as."""
_SINGLE = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_TILDES, "~"),
    **dict.fromkeys(_DOTS, "·"),
    **dict.fromkeys(TICKS, "☑"),
    **dict.fromkeys(BOXES, "□"),
    **dict.fromkeys(STARS, "*"),
    "〔": "(",
    "【": "(",
    "〖": "(",
    "〕": ")",
    "】": ")",
    "〗": ")",
    "「": "“",
    "『": "“",
    "」": "”",
    "』": "”",
    "〝": "“",
    "〞": "”",
    "〈": "《",
    "〉": "》",
    "◯": "〇",
    "Х": "X",  # Cyrillic, seen as the check digit of identity numbers
    "χ": "X",
    "､": "、",
    "曰": "日",
}

_PUNCTUATION = frozenset(":;,.。、!?“”‘’\"'()[]{}<>《》·-~_|/\\…*☑□")
_NO_MARKS = dict.fromkeys(map(ord, _PUNCTUATION))


class _Folded(dict[str, str]):
    """Characters folded and without blanks, each found when it is first asked for."""

    def __missing__(self, char: str) -> str:
        """Find what *char* becomes."""
        folded = self[char] = "".join(part for part in fold(char) if not part.isspace())
        return folded


_FOLDED = _Folded()


@lru_cache(maxsize=4096)
def tight(text: str) -> tuple[str, tuple[int, ...]]:
    """*text* folded and without blanks, and for each character its index in *text*."""
    parts = [_FOLDED[char] for char in text]
    whole = "".join(parts)
    if len(whole) == len(parts) and "" not in parts:
        return whole, tuple(range(len(parts)))
    return whole, tuple(index for index, part in enumerate(parts) for _ in part)


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """The form in which two labels or names are the same: folded, only letters and digits."""
    return tight(text)[0].translate(_NO_MARKS).upper()


@cache
def fold(char: str) -> str:
    """One character full width → half width, traditional → simplified, dashes alike.

    May be several characters (№ → No) or none at all (zero-width characters).
    """
    if char in _SINGLE:
        return _SINGLE[char]
    if unicodedata.category(char) == "Cf":
        return ""
    plain = unicodedata.normalize("NFKC", char)
    return "".join(_SINGLE.get(part) or _simplified(part) for part in plain)


@cache
def is_traditional_only(char: str) -> bool:
    """Whether *char* is a traditional form that simplified text writes otherwise."""
    return char >= "\u3400" and _simplified(char) != char


@cache
def is_simplified_only(char: str) -> bool:
    """Whether *char* is a simplified form that traditional text writes otherwise."""
    return char >= "\u3400" and _traditional.convert(char) != char


@cache
def is_han(char: str) -> bool:
    """Whether *char* is a Chinese character (rare ones of the extensions included)."""
    return unicodedata.name(char, "").startswith(("CJK UNIFIED", "CJK COMPAT")) or char in "〇▀"


@lru_cache(maxsize=4096)
def printed(text: str) -> str:
    """*text* as printed, without blanks beside Chinese characters and at the ends.

    Blanks between Latin words stay, one each.
    """
    kept: list[str] = []
    for char in " ".join(text.split()):
        beside_han = kept and _wide(kept[-1])
        if char == " " and beside_han:
            continue
        if kept and kept[-1] == " " and _wide(char):
            kept.pop()
        kept.append(char)
    return "".join(kept)


def _wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF"


_converter, _traditional = OpenCC("t2s"), OpenCC("s2t")


def _simplified(char: str) -> str:
    if char < "\u2e80":
        return char
    simplified: str = _converter.convert(char)
    return simplified
