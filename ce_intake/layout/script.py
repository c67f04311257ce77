"""One script for a page: a recogniser may give 處 where a page of simplified characters says 处.

A page printed in traditional characters keeps them; its values are as printed. A blank of one
character may be read as a tick (姓☑名), which it is not.
"""

from __future__ import annotations

from dataclasses import replace

from ce_intake.layout.once import once
from ce_intake.text.normal import fold, is_han, is_simplified_only, is_traditional_only
from ce_intake.values import Page, Source, Word

_IN_NAMES = frozenset("麴昇陞氾徵乾濛")
"""Forms that simplified papers print too, in names of people (通用规范汉字表 of 2013)."""
_SHARE = 0.12
"""Of its Chinese characters that are traditional forms on a page that is traditional, at least.

More of them than of simplified ones as well: a recogniser wavers between both on letters drawn
with a brush.
"""
_ONE_SHAPE = frozenset("戶內黃別呂沒產稅悅脫彥靜淨溫強虛眞奐換")
"""Forms that one glyph of a font serves together with the simplified one: a PDF may name either."""


@once
def in_one_script(page: Page) -> Page:
    """*page* with stray traditional forms made simplified, if it is a simplified page."""
    page = _without_ghosts(page)
    text = "".join(word.text for word in page.words)
    traditional = sum(map(is_traditional_only, text))
    if not traditional:
        return page
    least = max(_SHARE * sum(map(is_han, text)), sum(map(is_simplified_only, text)))
    if traditional > least:
        return page
    return replace(page, words=tuple(_simplified(word) for word in page.words))


def _without_ghosts(page: Page) -> Page:
    """*page* with blanks for the ticks that a recogniser saw in blanks, and doubted."""
    if not any(_TICK in word.text for word in page.words):
        return page
    return replace(page, words=tuple(map(_without_ghost, page.words)))


def _without_ghost(word: Word) -> Word:
    if _TICK not in word.text or not word.scores:
        return word
    plain = "".join(
        " " if char == _TICK and score < _DOUBTED else char
        for char, score in zip(word.text, word.scores, strict=True)
    )
    return replace(word, text=plain)


_TICK = "☑"
_DOUBTED = 0.75  # probability that no tick read in a blank was seen to reach


def _simplified(word: Word) -> Word:
    """*word* with simplified forms; its characters keep their places."""
    stray = [char for char in word.text if _is_stray(char, word.source)]
    if not stray:
        return word
    changed = "".join(fold(char) if char in stray else char for char in word.text)
    return replace(word, text=changed) if len(changed) == len(word.text) else word


def _is_stray(char: str, source: Source) -> bool:
    """Whether a simplified page would not have printed *char*; recognisers err in any."""
    if source is not Source.OCR:
        return char in _ONE_SHAPE
    return is_traditional_only(char) and char not in _IN_NAMES
