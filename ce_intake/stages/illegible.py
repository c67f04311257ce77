"""Where on a page words stand that could not be read, for a clerk to look at the paper itself.

A line of which most characters are guesses, a day under a seal that no look made out, words that
the edge of the picture cuts off. It judges no value and changes none.
"""

from __future__ import annotations

from collections.abc import Iterator

from ce_intake.stages.broken import Sort, broken
from ce_intake.stages.sheet import Sheet
from ce_intake.values import Box, Finding, Page, Source, meet

GUESSED = 0.6  # mean probability of a line's characters under which it was not read
FEW = 3  # characters; fewer are specks and strokes
EDGE = 0.001  # of the page: so near to its edge words are cut off
MOST = 5  # findings of a page


def illegible(sheet: Sheet) -> tuple[Finding, ...]:
    """A finding with its place for each line of the sheet that was not read, or not whole."""
    page = sheet.page
    found = [
        Finding(code=code, page=page.number, box=box)
        for code, boxes in (("not_legible", _guessed(page)), ("cut_off", _cut(page)))
        for box in boxes
        if sheet.region is None or meet(box, sheet.region)
    ]
    return tuple(found[:MOST])


def _guessed(page: Page) -> Iterator[Box]:
    """Lines read as guesses, and days under seals that stayed broken."""
    for word in page.words:
        mean = sum(word.scores) / len(word.scores) if word.scores else word.confidence
        if word.source is Source.OCR and len(word.text) >= FEW and mean < GUESSED:
            yield word.box
    for one in broken(page):
        if one.sort is Sort.DAY and not one.whole and _sealed(page, one.box):
            yield one.box


def _sealed(page: Page, box: Box) -> bool:
    return any(meet(seal.box, box) for seal in page.seals)


def _cut(page: Page) -> Iterator[Box]:
    """Words that the left or the right edge of the picture cuts off."""
    for word in page.words:
        level = word.source is Source.OCR and not word.vertical
        cut = word.box[0] <= EDGE or word.box[2] >= 1 - EDGE
        if level and cut and len(word.text) >= FEW:
            yield word.box
