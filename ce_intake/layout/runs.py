"""Runs of characters without a wide gap, and the lines that they make.

Finer than segments: what OCR read as one word is cut where cells may meet. Knows places only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ce_intake.layout.once import once
from ce_intake.layout.passage import Passage, of_word
from ce_intake.text.normal import is_han
from ce_intake.values import Box, Page, Word


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one word with no wide gap between them."""

    passage: Passage
    box: Box

    @property
    def middle(self) -> float:
        """Half way down, as a fraction of the page."""
        return (self.box[1] + self.box[3]) / 2


@once
def runs_on(page: Page) -> tuple[list[Run], ...]:
    """Of each word of *page* in turn, the word cut at blanks."""
    return tuple(_runs_of(word, page) for word in page.words)


@once
def lines_on(page: Page) -> list[list[Run]]:
    """All runs of *page* as its lines."""
    return levels([run for runs in runs_on(page) for run in runs])


def _runs_of(word: Word, page: Page) -> list[Run]:
    text = word.text
    if word.vertical or not text:
        return []
    blanks = (at for at in range(1, len(text)) if text[at - 1].isspace())
    cuts = [0, *(at for at in blanks if not _kept(text, at)), len(text)]
    runs = []
    for start, end in pairwise(cuts):
        passage = of_word(word, page.number, start, end).stripped()
        if passage and (box := passage.box):
            runs.append(Run(passage, box))
    return runs


def levels(runs: Sequence[Run]) -> list[list[Run]]:
    """The runs as lines of a page, each from left to right."""
    lines: list[list[Run]] = []
    for run in sorted(runs, key=lambda one: one.middle):
        home = next((line for line in reversed(lines[-3:]) if _level(line, run)), None)
        if home is None:
            lines.append([run])
        else:
            home.append(run)
    return [sorted(line, key=lambda one: one.box[0]) for line in lines]


def _kept(text: str, at: int) -> bool:
    """Whether the blank before *at* parts no cells: WPS Office, 姓 名."""
    return _latin(text, at) or _spaced(text, at)


def _spaced(text: str, at: int) -> bool:
    """Whether *at* begins one of the single characters of a word set with blanks."""
    parts = text.split()
    single = all(len(part) == 1 and is_han(part) for part in parts)
    return single and 1 < len(parts) < 5 and "  " not in text and at > 0


def _latin(text: str, at: int) -> bool:
    """Whether the blank before *at* stands between Latin letters or digits, as in WPS Office."""
    before = text[:at].rstrip()[-1:]
    return before.isascii() and before.isalpha() and text[at].isascii() and text[at].isalnum()


def _level(line: Sequence[Run], run: Run) -> bool:
    return all(
        abs(other.middle - run.middle)
        < 0.45 * min(other.box[3] - other.box[1], run.box[3] - run.box[1])
        for other in (line[0], line[-1])
    )
