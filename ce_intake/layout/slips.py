"""Words one stroke apart in the names of organisations: 于部 is no word, 干部 is one.

A recogniser tells characters by their shape alone; where seal or toner blurs a stroke it takes the
commoner one. In a name, and nowhere else (投入力量 is good Chinese), a pair that is no word and is
one stroke from a word of such names is that word. It is read on, less surely.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ce_intake.layout.once import once
from ce_intake.text.names import is_organisation
from ce_intake.values import Page, Source, Word

LIKELY = 0.7  # of its probability that a character keeps which was told by its neighbour

_SLIPS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(slip), meant)
    for slip, meant in (
        ("(?<![关由位属对])[于千](?=部)", "干"),
        ("[入八大](?=才(?!艺))|(?<![投输加收录进介])[入八](?=[力员事民])|(?<=工)入", "人"),
        ("(?<=业能)[为办刀]", "力"),
        ("(?<=[技学艺美])木", "术"),
        ("(?<=[职专企行农])亚", "业"),
        ("(?<=[护博])土", "士"),
        ("(?<=[津塘汉葛])活(?![动力])|(?<=咸水)活", "沽"),
        ("夭(?=津)|(?:(?<=[:：])|^)[关夫无](?=津市)", "天"),
    )
)
"""What is no word of a name, and what was meant; places of Tianjin that end in 沽 among them."""


@once
def in_whole_words(page: Page) -> Page:
    """*page* with the names of organisations in words that there are."""
    words = tuple(_mended(word) for word in page.words)
    return page if words == page.words else replace(page, words=words)


def _mended(word: Word) -> Word:
    if word.source is not Source.OCR or not _is_name(word.text):
        return word
    text, scores = word.text, list(word.scores)
    for slip, meant in _SLIPS:
        for match in slip.finditer(text):
            text = text[: match.start()] + meant + text[match.end() :]
            if scores:
                scores[match.start()] *= LIKELY
    return word if text == word.text else replace(word, text=text, scores=tuple(scores))


def _is_name(text: str) -> bool:
    """Whether a line is an organisation's name, a label before it aside."""
    name = text.replace("：", ":").rpartition(":")[2]
    return is_organisation(name.strip())
