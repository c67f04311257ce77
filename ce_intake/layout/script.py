"""One script for a page: a recogniser may give 處 where a page of simplified characters says 处.

A page printed in traditional characters keeps them; its values are as printed.
"""

from __future__ import annotations

from dataclasses import replace

from ce_intake.layout.once import once
from ce_intake.text.normal import fold, is_traditional_only
from ce_intake.values import Page, Source, Word

_SURNAMES = frozenset("麴")
"""Traditional forms that simplified papers print too: surnames of their own."""
_SHARE = 0.12
"""A page of which more Chinese characters than this share are traditional forms is traditional."""


@once
def in_one_script(page: Page) -> Page:
    """*page* with stray traditional forms made simplified, if it is a simplified page."""
    text = "".join(word.text for word in page.words)
    traditional = sum(map(is_traditional_only, text))
    if not traditional or traditional > _SHARE * sum(char >= "\u3400" for char in text):
        return page
    return replace(page, words=tuple(_simplified(word) for word in page.words))


def _simplified(word: Word) -> Word:
    """*word* with simplified forms; its characters keep their places."""
    if word.source is not Source.OCR or not any(map(is_traditional_only, word.text)):
        return word
    changed = "".join(
        fold(char) if is_traditional_only(char) and char not in _SURNAMES else char
        for char in word.text
    )
    return replace(word, text=changed) if len(changed) == len(word.text) else word
