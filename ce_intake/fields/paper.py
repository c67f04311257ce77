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

from ce_intake.layout.blocks import blocks, tongues
from ce_intake.layout.captioned import captions
from ce_intake.layout.cells import cell_labels, without
from ce_intake.layout.columns import column_of
from ce_intake.layout.labelled import Labelling, labelled
from ce_intake.layout.lines import Lines, Row, Segment, lines_of
from ce_intake.layout.marked import is_label
from ce_intake.layout.once import once
from ce_intake.layout.passage import Mark, Passage, joined
from ce_intake.text.asides import measured_at
from ce_intake.text.boxes import without_empty
from ce_intake.text.identity import find_ids
from ce_intake.text.labels import Label
from ce_intake.text.numbers import number_end
from ce_intake.text.results import bare_result
from ce_intake.values import Box, Page, Seal

NUMBER_LABELS = frozenset({Label.CERTIFICATE_NO, Label.OTHER_NO, Label.STUDENT_NO, Label.ID})
BLOT = "\ue000"
"""Stands for a character that no finder may read."""

_PROSE = re.compile(r"[,。;:\ue000]")
_QUOTED = re.compile(r"“[^“”。]{1,60}”|《[^《》。]{1,60}》|\"[^\"。]{1,60}\"")
_SHORT = 32  # characters that a line has at least, which is no heading
_FIRST = 4  # lines in which a heading stands that is no larger than other words
_LARGER = 1.18  # times the usual letters: those of a title
_LARGEST = 0.95  # of the largest letters, those in which a label may be the title
_AS_LARGE = 0.62  # of the largest letters, those of a title's other lines
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
        """All lines one after another, each tongue by itself; numbers blotted out."""
        parts = (part for lines in self.lines for part in tongues(lines.rows))
        return _blotted(joined([row.passage for part in parts for row in part]), self._numbers)

    @cached_property
    def statements(self) -> tuple[Passage, ...]:
        """`sentences` without what stands in quotation marks.

        The year, amount or form in the name of a course says nothing about the learning; a
        verdict in quotation marks (成绩为“优秀”) is no name.
        """
        return tuple(blotted(block, _names_in(block.text)) for block in self.sentences)

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
        """All words but those in quotation marks, which name courses and not kinds of paper.

        What a class is that they name (“数字经济网上专题班”) is kept.
        Options whose box is empty (□网络学习) are left out too.
        """
        body = "".join(_QUOTED.sub(_class_of, block.text) for block in self.sentences)
        lines = (body + "\n" + _QUOTED.sub(_class_of, self.text)).split("\n")
        return "\n".join(map(without_empty, lines))

    @cached_property
    def titles(self) -> tuple[Segment, ...]:
        """The segments in the largest letters, from top to bottom: the title and what is as big.

        A label, its value or the head of a column is no title. Where no line is larger than the
        others, as on the screens of phones, only what stands first can be one.
        """
        bare = [s for s in self.segments if self._may_head(s)]
        largest = max((s.letter for s in bare), default=0.0)
        if largest > _LARGER * self._usual:
            least = max(_AS_LARGE * largest, _LARGER * self._usual)
            return tuple(s for s in bare if s.letter > least)
        first = {segment for row in self.rows[:_FIRST] for segment in row.segments}
        return tuple(s for s in bare if s in first)

    @cached_property
    def headings(self) -> str:
        """The titles and the short lines at the top, line by line."""
        top = [
            row.text
            for row in self.rows[:_FIRST]
            if len(row.text) < _SHORT and not _PROSE.search(row.text)
            if all(self._may_head(segment) for segment in row.segments)
        ]
        return "\n".join([*(segment.text for segment in self.titles), *top])

    def _may_head(self, segment: Segment) -> bool:
        """Whether *segment* is short, no sentence, no label or value and no head of a column."""
        short = 1 < len(segment.text) < _SHORT and not _PROSE.search(segment.text)
        return short and segment not in self._table_heads and not self._is_named(segment)

    def _is_named(self, segment: Segment) -> bool:
        """Whether *segment* is of a label with a value, and not of the largest letters."""
        named = not self._named.isdisjoint(segment.passage.marks)
        return named and segment.letter < _LARGEST * self._largest

    @cached_property
    def _largest(self) -> float:
        return max((segment.letter for segment in self.segments), default=0.0)

    @cached_property
    def _table_heads(self) -> frozenset[Segment]:
        """The words of rows that name several columns."""
        rows = (row.segments for row in self.rows if len(row.segments) > 1)
        named = ([one for one in row if column_of(one.text)] for row in rows)
        return frozenset(one for row in named if len(row) > 1 for one in row)

    @cached_property
    def _usual(self) -> float:
        """The size of most letters; of two sizes that as many have, the larger."""
        sizes = sorted((s.letter, len(s.text)) for s in self.segments)
        half, seen = sum(count for _, count in sizes) / 2, 0
        for size, count in sizes:
            seen += count
            if seen > half:
                return size
        return 0.0

    @cached_property
    def _named(self) -> frozenset[Mark | None]:
        """The characters of labels that have a value, and of their values."""
        filled = [one for one in self.labels if one.value]
        return frozenset(m for one in filled for m in (*one.named.marks, *one.value.marks))

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
    mail = [row.box for row in lines.rows if _MAIL.match(row.text)]
    return [one for one in found if not (mail and _heads_mail(one, mail))]


def _heads_mail(one: Labelling, mail: Sequence[Box]) -> bool:
    """Whether a label is of the lines over a mail: its subject, when it was sent."""
    if _SUBJECT_LINE.match(one.named.text):
        return True
    top, bottom = min(box[1] for box in mail), max(box[3] for box in mail)
    near = 1.5 * (mail[0][3] - mail[0][1])
    box = one.named.box
    among = box is not None and top - near < box[1] and box[3] < bottom + near
    return among and bool(_SENT.fullmatch(one.named.text))


def _class_of(quoted: re.Match[str]) -> str:
    """The sort of class that a name in quotation marks ends with, if it is held at a distance."""
    match = _AT_A_DISTANCE.search(quoted[0])
    return match[0] if match else ""


_AT_A_DISTANCE = re.compile(
    r"(?:网上|网络|在线|线上|远程)(?:专题|培训|研修|学习|进修|直播){0,2}班(?=[”》\"]$)"
)


def is_opinion(one: Labelling) -> bool:
    """Whether a value is the space in which somebody agrees, signs and dates: 单位意见, 评语."""
    return "意见" in one.named.text or "评语" in one.named.text


_MAIL = re.compile(r"(?:发件人|收件人|发送时间)[:：]")
_SUBJECT_LINE = re.compile("主题|标题")
"""Heads a mail, which is no course."""
_SENT = re.compile("时间:?|日期:?")
"""When a mail was sent, which is no day of learning."""


def blotted(passage: Passage, spans: Iterable[tuple[int, int]]) -> Passage:
    """*passage* with these stretches made unreadable, its places unchanged."""
    text = list(passage.text)
    for start, end in spans:
        text[start:end] = BLOT * (end - start)
    return Passage("".join(text), passage.marks)


def _names_in(text: str) -> Iterable[tuple[int, int]]:
    """Where names stand in quotation marks, up to a bracket that says when or how long."""
    return (
        (match.start(), _before_aside(match))
        for match in _QUOTED.finditer(text)
        if bare_result(match[0].strip('“”"《》')) is None
    )


def _before_aside(quoted: re.Match[str]) -> int:
    """Where a name in quotation marks ends, or a bracket in them that says when or how long."""
    inner = quoted[0][:-1]
    at = measured_at(inner)
    return quoted.end() if at == len(inner) else quoted.start() + at


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
