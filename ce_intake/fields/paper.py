"""A document's pages as the fields look at them: labels, sentences, lines, the foot.

Identity numbers and numbers that a label announces are blotted out of the sentences first, so
that no date or amount is ever read out of them (2019-03-01-001 is a project number, not a day).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ce_intake.layout.blocks import blocks
from ce_intake.layout.captioned import captions
from ce_intake.layout.cells import cell_labels, without
from ce_intake.layout.labelled import Labelling, is_label, labelled
from ce_intake.layout.lines import Lines, Row, Segment, lines_of
from ce_intake.layout.once import once
from ce_intake.layout.passage import Mark, Passage, joined
from ce_intake.text.identity import find_ids
from ce_intake.text.labels import Label
from ce_intake.text.numbers import number_end
from ce_intake.values import Page, Seal

NUMBER_LABELS = frozenset({Label.CERTIFICATE_NO, Label.OTHER_NO, Label.STUDENT_NO, Label.ID})
BLOT = "\ue000"
"""Stands for a character that no finder may read."""

_PROSE = re.compile(r"[,。;:\ue000]")
_QUOTED = re.compile(r"“[^“”。]{1,60}”|《[^《》。]{1,60}》|\"[^\"。]{1,60}\"")
_VERBS = ("参加", "学习", "完成", "考核", "准予", "兹证明", "证明", "修完", "授予", "于20", "于19")


@dataclass(frozen=True)
class Paper:
    """The pages of one document, prepared once for all fields."""

    pages: tuple[Page, ...]
    lines: tuple[Lines, ...]
    labels: tuple[Labelling, ...]

    def labelled(self, *labels: Label) -> list[Labelling]:
        """Values that one of these labels announces; unfilled blanks are left out."""
        return [one for one in self.labels if one.label in labels and one.value]

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """All lines of all pages."""
        return tuple(row for lines in self.lines for row in lines.rows)

    @cached_property
    def ordered(self) -> tuple[Row, ...]:
        """All lines as they are read: a page set downwards has its columns first."""
        rows: list[Row] = []
        for lines in self.lines:
            upright = sum(len(column.text) for column in lines.columns)
            if upright > sum(len(row.text) for row in lines.rows):
                rows += [Row((column,)) for column in lines.columns]
            rows += lines.rows
        return tuple(rows)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """All segments of all pages, vertical ones first on each page."""
        return tuple(
            segment
            for lines in self.lines
            for segment in (*lines.columns, *(s for row in lines.rows for s in row.segments))
        )

    @cached_property
    def sentences(self) -> tuple[Passage, ...]:
        """What reads on over line breaks; numbers blotted out."""
        return tuple(_blotted(block, self._numbers) for block in self.whole_sentences)

    @cached_property
    def flow(self) -> Passage:
        """All lines one after another; numbers blotted out."""
        return _blotted(joined([row.passage for row in self.rows]), self._numbers)

    @cached_property
    def statements(self) -> tuple[Passage, ...]:
        """`sentences` without what stands in quotation marks.

        The year, amount or form in the name of a course says nothing about the learning.
        """
        return tuple(
            blotted(block, (match.span() for match in _QUOTED.finditer(block.text)))
            for block in self.sentences
        )

    @cached_property
    def whole_sentences(self) -> tuple[Passage, ...]:
        """`sentences` with nothing blotted out."""
        return tuple(
            block
            for lines in self.lines
            for block in blocks(lines, leave_out=_pure_labels(lines, self.labels))
        )

    @cached_property
    def text(self) -> str:
        """All words in tight form, line by line."""
        columns = (column.text for lines in self.lines for column in lines.columns)
        return "\n".join([*columns, *(row.text for row in self.rows)])

    @cached_property
    def unquoted(self) -> str:
        """All words but those in quotation marks, which name courses and not kinds of paper."""
        body = "".join(_QUOTED.sub("", block.text) for block in self.sentences)
        return body + "\n" + _QUOTED.sub("", self.text)

    @cached_property
    def titles(self) -> tuple[Segment, ...]:
        """The segments in the largest letters, from top to bottom: the title and what is as big."""
        bare = [s for s in self.segments if 1 < len(s.text) < 32 and not _PROSE.search(s.text)]
        largest = max((s.letter for s in bare), default=0.0)
        return tuple(s for s in bare if s.letter > 0.62 * largest)

    @cached_property
    def headings(self) -> str:
        """The titles and the short lines at the top, line by line."""
        first = [row.text for row in self.rows[:4]]
        top = [text for text in first if len(text) < 32 and not _PROSE.search(text)]
        return "\n".join([*(segment.text for segment in self.titles), *top])

    @property
    def seals(self) -> tuple[Seal, ...]:
        """The seals of all pages."""
        return tuple(seal for page in self.pages for seal in page.seals)

    @cached_property
    def _numbers(self) -> frozenset[tuple[int, int, int]]:
        """Page, word and index of the characters of every labelled number."""
        return frozenset(
            place
            for one in self.labels
            if one.label in NUMBER_LABELS
            for place in _places(one.value.marks[: number_end(one.value.text)])
        )


@once
def paper_of(pages: Sequence[Page]) -> Paper:
    """The pages of one document, ready to be asked."""
    lines = tuple(lines_of(page) for page in pages)
    labels = tuple(one for each in lines for one in _labels(each))
    return Paper(tuple(pages), lines, labels)


def _labels(lines: Lines) -> list[Labelling]:
    """The labels in ruled cells, and those of the lines that no cell explains."""
    ruled = cell_labels(lines.page)
    found = [*ruled, *without(labelled(lines), ruled), *captions(lines)]
    mailed = any(_MAIL.match(row.text) for row in lines.rows)
    return [one for one in found if not (mailed and _SUBJECT_LINE.match(one.named.text))]


def is_opinion(one: Labelling) -> bool:
    """Whether a value is the space in which somebody agrees, signs and dates: 单位意见."""
    return "意见" in one.named.text


_MAIL = re.compile(r"(?:发件人|收件人|发送时间)[:：]")
_SUBJECT_LINE = re.compile("主题|标题")
"""Heads a mail, which is no course."""


def blotted(passage: Passage, spans: Iterable[tuple[int, int]]) -> Passage:
    """*passage* with these stretches made unreadable, its places unchanged."""
    text = list(passage.text)
    for start, end in spans:
        text[start:end] = BLOT * (end - start)
    return Passage("".join(text), passage.marks)


def _places(marks: Iterable[Mark | None]) -> Iterable[tuple[int, int, int]]:
    return ((mark.page, id(mark.word), mark.at) for mark in marks if mark)


def _blotted(block: Passage, numbers: frozenset[tuple[int, int, int]]) -> Passage:
    text = "".join(
        BLOT if mark and (mark.page, id(mark.word), mark.at) in numbers else char
        for char, mark in zip(block.text, block.marks, strict=True)
    )
    passage = Passage(text, block.marks)
    return blotted(passage, ((one.start, one.end) for one in find_ids(text)))


def _pure_labels(lines: Lines, labels: Sequence[Labelling]) -> set[Segment]:
    """Segments that only label or only are the value of a label: no part of a sentence."""
    values = {place for one in labels for place in _places(one.value.marks)}
    apart = set()
    for above, row in pairwise((Row(()), *lines.rows)):
        within = above.text.count("(") > above.text.count(")")  # of brackets in a sentence
        for segment in row.segments:
            if within and len(above.segments) == len(row.segments) == 1:
                continue
            if any(verb in segment.text for verb in _VERBS) and len(segment.text) > 12:
                continue
            own = list(_places(segment.passage.marks))
            if is_label(segment) or all(place in values for place in own):
                apart.add(segment)
    return apart
