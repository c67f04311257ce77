"""Pages built from lines of words, for tests that need no picture."""

from __future__ import annotations

from collections.abc import Sequence

from ce_intake.values import Box, Page, Seal, Word

EM = 0.02
"""The width of a Chinese character as a fraction of the page width."""


def a_word(text: str, x: float, y: float, *, size: float = 1.0) -> Word:
    """A word whose characters all have one size, at a place."""
    width = sum(EM * size * (0.5 if char.isascii() else 1.0) for char in text)
    return Word(text=text, box=(x, y, x + width, y + EM * size), confidence=0.98)


def a_page(
    lines: Sequence[str], *, number: int = 1, rulings: Sequence[Box] = (), seals: Sequence[str] = ()
) -> Page:
    """A square page with one line of words each; ` | ` parts a line at a wide gap.

    A line that begins with `>` stands to the right; one that begins with `#` is a large title.
    """
    words: list[Word] = []
    y = 0.08
    for line in lines:
        size = 2.0 if line.startswith("#") else 1.0
        x = 0.6 if line.startswith(">") else 0.3 if line.startswith("#") else 0.1
        for part in line.lstrip("#>").split(" | "):
            if part:
                words.append(a_word(part, x, y, size=size))
                x = words[-1].box[2] + 2.5 * EM
        y += 1.5 * EM * size
    found = tuple(Seal(text=text, box=(0.6, 0.7, 0.8, 0.9), confidence=0.9) for text in seals)
    return Page(
        number=number,
        width=1000,
        height=1000,
        words=tuple(words),
        rulings=tuple(rulings),
        seals=found,
    )
