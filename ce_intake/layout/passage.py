"""Text that knows where each of its characters stands.

Words of a cell, a line or a whole sentence are joined into one passage; whatever is then
found in it has an exact place on the page. It knows nothing of what the text means.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from ce_intake.values import Box, Field, Page, Source, T, Word


class Mark(NamedTuple):
    """Where one character comes from: the `at`-th of `word` on page `page`."""

    page: int
    word: Word
    at: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with one mark for each character; None for a character that joins words."""

    text: str = ""
    marks: tuple[Mark | None, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a text whose characters are not all accounted for."""
        if len(self.text) != len(self.marks):
            raise ValueError(f"{len(self.text)} characters but {len(self.marks)} marks")

    def __bool__(self) -> bool:
        """Whether there is any text."""
        return bool(self.text)

    def cut(self, start: int, end: int | None = None) -> Passage:
        """The characters from `start` up to `end`."""
        return Passage(self.text[start:end], self.marks[start:end])

    def stripped(self, chars: str | None = None) -> Passage:
        """Without the blanks (or *chars*) at its ends."""
        if self.text.strip(chars) == self.text:
            return self
        start = len(self.text) - len(self.text.lstrip(chars))
        return self.cut(start, max(start, len(self.text.rstrip(chars))))

    def parted(self, at: int) -> bool:
        """Whether a blank is printed before the character at `at`, or another word begins."""
        last, first = self.marks[at - 1], self.marks[at]
        if last is None or first is None:
            return False
        return last.word is not first.word or first.at - last.at > 1

    @property
    def read(self) -> str:
        """Its characters as they were read, before any change of form."""
        runs = list(self._runs())
        return "".join(
            word.text[low : high + 1]
            + (" " if word is not runs[-1][1] and word.text[high : high + 1].isascii() else "")
            for _, word, low, high in runs
        ).strip()

    @property
    def page(self) -> int | None:
        """The page of its first character."""
        return next((mark.page for mark in self.marks if mark), None)

    @property
    def box(self) -> Box | None:
        """The smallest box round its characters on its first page."""
        first = self.page
        boxes = [word.cut(low, high + 1) for page, word, low, high in self._runs() if page == first]
        return around(boxes) if boxes else None

    @property
    def confidence(self) -> float:
        """The mean probability of its characters; 0 where there are none."""
        letters = self.letters
        return sum(letters) / len(letters) if letters else 0.0

    @property
    def letters(self) -> tuple[float, ...]:
        """The probability of each character that has a place."""
        return tuple(
            mark.word.scores[mark.at] if mark.word.scores else mark.word.confidence
            for mark in self.marks
            if mark
        )

    @property
    def source(self) -> Source:
        """Where its first character was read."""
        return next((mark.word.source for mark in self.marks if mark), Source.INFERRED)

    def states(self, value: T, *, trust: float = 1.0) -> Field[T]:
        """*value* as a field whose evidence is this passage; `trust` scales its confidence."""
        return Field(
            value=value,
            text=self.read,
            confidence=min(1.0, self.confidence * trust),
            page=self.page,
            box=self.box,
            source=self.source,
            letters=self.letters,
        )

    def _runs(self) -> Iterable[tuple[int, Word, int, int]]:
        """Page, word, first and last index of each stretch of characters of one word."""
        page, word, low, high = 0, None, 0, 0
        for mark in self.marks:
            if mark is None:
                continue
            if mark.word is not word or mark.page != page:
                if word is not None:
                    yield page, word, low, high
                page, word, low = mark
                high = low
            elif mark.at > high:
                high = mark.at
            elif mark.at < low:
                low = mark.at
        if word is not None:
            yield page, word, low, high


def of_word(word: Word, page: int, start: int = 0, end: int | None = None) -> Passage:
    """The characters of *word* from `start` up to `end`."""
    last = len(word.text) if end is None else end
    marks = tuple(Mark(page, word, index) for index in range(start, last))
    return Passage(word.text[start:last], marks)


def joined(passages: Sequence[Passage], between: str = "") -> Passage:
    """The passages one after another, with *between* (which has no place) in the gaps."""
    text: list[str] = []
    marks: list[Mark | None] = []
    for number, passage in enumerate(passages):
        if number and between:
            text.append(between)
            marks += [None] * len(between)
        text.append(passage.text)
        marks += passage.marks
    return Passage("".join(text), tuple(marks))


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all *boxes*, of which there is at least one."""
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return (min(x0), min(y0), max(x1), max(y1))


def unused(page: Page, used: Sequence[Passage]) -> Page:
    """*page* without the words of which more than half was taken."""
    taken: dict[int, int] = {}
    marks = {(id(mark.word), mark.at) for passage in used for mark in passage.marks if mark}
    for word, _ in marks:
        taken[word] = taken.get(word, 0) + 1
    kept: tuple[Word, ...] = tuple(
        word for word in page.words if taken.get(id(word), 0) * 2 <= len(word.text)
    )
    return page if len(kept) == len(page.words) else replace(page, words=kept)
