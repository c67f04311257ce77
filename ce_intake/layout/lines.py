"""The lines of a page: rows of segments.

A segment is a run of words with no wide gap or ruled line inside. Knows places only, no meaning.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ce_intake.layout.days import barred_days
from ce_intake.layout.downwards import parted
from ce_intake.layout.once import once
from ce_intake.layout.passage import Passage, around, joined, of_word
from ce_intake.layout.squares import filled
from ce_intake.text.known_labels import begins_label, label_of
from ce_intake.text.labels import find_labels
from ce_intake.text.normal import is_han, key, tight
from ce_intake.values import Box, Page, Source, Word

_GAP = 1.5
"""A gap wider than so many line heights ends a segment."""

_LEADER = re.compile(r"\.{4,}|_{2,}|·{4,}|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
"""A row of dots or an underline between a label and its value, or a blank filled in."""

_CLOCK = re.compile(r"^\D{0,3}\d{1,2}:\d{2}(?::\d{2})?(?!\d)")


_TOO_HIGH = 1.2
"""Times its width that a Chinese letter's box may be high: what lies over that is white."""
_SURE = 0.9
"""How well words that blanks part must be a label that begins a segment of its own."""

_FLUSH = 0.012
"""Lines begin or end alike where their edges differ by less, as a share of the page's width."""

_ALIKE = 3
"""So many lines that begin and end alike are set so on purpose."""

OCR_MARGIN = 0.4
"""How many letters wider than its letters the box of a line is that OCR found."""


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A run of words in one line; `passage` is tight (see normal.tight), marks kept.

    `em` is the height of the line as a fraction of the page *width*, `aspect` width by height.
    """

    passage: Passage
    box: Box
    page: int
    aspect: float
    vertical: bool = False

    @property
    def text(self) -> str:
        """The tight text."""
        return self.passage.text

    @property
    def height(self) -> float:
        """Height of the line as a fraction of the page height."""
        return self.box[3] - self.box[1]

    @property
    def em(self) -> float:
        """The width that one Chinese character takes, as a fraction of the page width."""
        return self.height / self.aspect

    @cached_property
    def letter(self) -> float:
        """The size of its letters, as a fraction of the page width.

        Boxes that OCR finds are higher than their letters, short ones more than long ones, so
        the width that a letter takes says more; letters set apart do not grow by it.
        """
        if self.vertical:
            return self.box[2] - self.box[0]
        if not self.text:
            return self.em
        narrow = len(self.text.encode("ascii", "ignore"))
        count = len(self.text) - (1 - 0.55) * narrow
        margin = OCR_MARGIN if self.passage.source is Source.OCR else 0.0
        return min(self.em, (self.box[2] - self.box[0]) / (count + margin))

    @property
    def middle(self) -> float:
        """The middle of the line from the top, as a fraction of the page height."""
        return (self.box[1] + self.box[3]) / 2


@dataclass(frozen=True)
class Row:
    """Segments that stand on one line, from left to right."""

    segments: tuple[Segment, ...]

    @cached_property
    def text(self) -> str:
        """The tight text of the whole row."""
        return "".join(segment.text for segment in self.segments)

    @cached_property
    def passage(self) -> Passage:
        """The whole row as one passage."""
        return joined([segment.passage for segment in self.segments])

    @cached_property
    def box(self) -> Box:
        """Round all segments."""
        return around(segment.box for segment in self.segments)

    @property
    def page(self) -> int:
        """The page on which it stands."""
        return self.segments[0].page


@dataclass(frozen=True)
class Lines:
    """What one page says, line by line."""

    page: Page
    rows: tuple[Row, ...]
    columns: tuple[Segment, ...] = ()  # vertical text, right to left

    @cached_property
    def settings(self) -> frozenset[int]:
        """The numbers of rows like those of an app: a label at one edge, its value at the other.

        Several such rows begin and end alike, which no distance between the two undoes.
        """
        pairs = [(at, row.box) for at, row in enumerate(self.rows) if _is_pair(row)]
        alike: dict[int, int] = {
            at: sum(max(abs(box[0] - b[0]), abs(box[2] - b[2])) < _FLUSH for _, b in pairs)
            for at, box in pairs
        }
        return frozenset(at for at, count in alike.items() if count >= _ALIKE)


def _is_pair(row: Row) -> bool:
    """Whether a row is of two pieces, the second perhaps a name that blanks part: 康　若."""
    spread = all(len(one.text) == 1 for one in row.segments[1:])
    return len(row.segments) == 2 or (spread and len(row.segments) in (3, 4))


@once
def lines_of(page: Page) -> Lines:
    """The rows of *page*; a phone's status line is left out."""
    aspect = page.width / page.height
    level, upright = parted(page)
    flat = [word for word in level if _says_something(word, aspect)]
    runs = filled([_runs(page, words) for words in _clusters(flat)], aspect)
    rows = tuple(_row(page, own, aspect) for own in runs)
    rows = tuple(row for row in rows if row.segments and not _is_status_bar(row))
    columns = tuple(_segment(page, words, aspect, vertical=True) for words in upright)
    return Lines(page, rows, columns)


_WATERMARKS = frozenset(
    ["样证", "样张", "样本", "防伪", "仅供参考", "复印无效", "副本", "内部资料", "SAMPLE", "COPY"]
)


def _says_something(word: Word, aspect: float) -> bool:
    """Whether a word is more than blanks or a watermark, which often runs askew."""
    plain = key(word.text)
    x0, y0, x1, y1 = word.box
    width = sum(0.5 if char.isascii() else 1.0 for char in plain)
    askew = width >= 3 and (x1 - x0) * aspect < 0.45 * width * (y1 - y0)
    return bool(word.text.strip()) and plain not in _WATERMARKS and not askew


def tightened(passage: Passage) -> Passage:
    """*passage* in tight form, with its marks."""
    text, origin = tight(passage.text)
    if text == passage.text:
        return passage
    return Passage(text, tuple(passage.marks[index] for index in origin))


def _is_status_bar(row: Row) -> bool:
    """Whether a row is the clock line of a phone's screen."""
    return row.box[3] < 0.05 and bool(_CLOCK.match(row.text)) and len(row.text) < 20


def _clusters(words: Sequence[Word]) -> list[list[Word]]:
    """Words that stand on one line, lines from top to bottom."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.box[1] + word.box[3]) / 2):
        best = max(rows[-6:], key=lambda row: _beside(word, row), default=None)
        if best is not None and _beside(word, best) > 0:
            best.append(word)
        else:
            rows.append([word])
    return rows


def _beside(word: Word, row: Sequence[Word]) -> float:
    """How much of the lower of two heights *word* shares with its nearest in *row*; 0: none."""
    other = row[0] if len(row) == 1 else min(row, key=lambda one: _distance(word.box, one.box))
    top, bottom = max(word.box[1], other.box[1]), min(word.box[3], other.box[3])
    share = (bottom - top) / max(1e-9, min(word.box[3] - word.box[1], other.box[3] - other.box[1]))
    over = across(word.box, other.box)
    level = over <= 0.3 or (over < 0.5 and share > _LEVEL)
    return share if share > 0.55 and level else 0.0


_LEVEL = 0.9
"""Words that share so much of their height stand in one line though their boxes overlap."""


def _distance(a: Box, b: Box) -> float:
    return max(a[0] - b[2], b[0] - a[2], 0.0)


def across(a: Box, b: Box) -> float:
    """The part of the narrower of two boxes that lies over the other, from left to right."""
    shared = min(a[2], b[2]) - max(a[0], b[0])
    return shared / max(1e-9, min(a[2] - a[0], b[2] - b[0]))


def _runs(page: Page, words: Sequence[Word]) -> list[list[Word]]:
    """The words of one line, those together that nothing parts."""
    runs: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.box[0]):
        if runs and (_is_spread(page, runs[-1], word) or not _apart(page, runs[-1][-1], word)):
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _row(page: Page, runs: Sequence[list[Word]], aspect: float) -> Row:
    """The segments of one line."""
    spread = _is_spread_out(page, runs)
    words = [[word for run in runs for word in run]] if spread else runs
    segments = [_segment(page, run, aspect) for run in words]
    return Row(tuple(segment for segment in segments if segment.text))


def _is_spread_out(page: Page, runs: Sequence[list[Word]]) -> bool:
    """Whether a line holds a name or a title alone, its few characters far apart: 张　　三."""
    words = [word for run in runs for word in run]
    alone = all(len(text) == 1 and is_han(text) for text in (tight(word.text)[0] for word in words))
    inside = 2 <= len(runs) == len(words) <= _LETTERS and alone
    return inside and not any(ruled_upright(page, a.box, b.box) for a, b in pairwise(words))


_LETTERS = 4
"""Characters of a name that may stand apart over a line of their own."""


def _is_spread(page: Page, run: Sequence[Word], word: Word) -> bool:
    """Whether *word* goes on with a label whose characters stand far apart (姓　　名)."""
    before = "".join(other.text for other in run)
    if len(before) > 3 or not all(is_han(char) for char in before):
        return False
    em = (word.box[3] - word.box[1]) * page.height / page.width
    near = word.box[0] - run[-1].box[2] < 8 * em
    return (
        near
        and not ruled_upright(page, run[-1].box, word.box)
        and begins_label(before, tight(word.text)[0])
    )


def _apart(page: Page, last: Word, word: Word) -> bool:
    """Whether a wide gap, a ruled line or a label begins another segment than *last*."""
    aspect = page.width / page.height
    em = min(_letter(last, aspect), _letter(word, aspect))
    wide = word.box[0] - last.box[2] > _GAP * em
    return wide or ruled_upright(page, last.box, word.box) or _opens(word, last.box, aspect)


def _letter(word: Word, aspect: float) -> float:
    """How wide a letter of a line is: as high as its box, unless that is clearly too high."""
    high = (word.box[3] - word.box[1]) / aspect
    text = tight(word.text)[0]
    wide = (word.box[2] - word.box[0]) / max(1, len(text))
    return min(high, wide * _TOO_HIGH) if len(text) > 1 and all(map(is_han, text)) else high


def _opens(word: Word, left: Box, aspect: float) -> bool:
    """Whether a word that stands off from the one before it is a label with its value."""
    em = (word.box[3] - word.box[1]) / aspect
    if word.box[0] - left[2] < 0.5 * em:
        return False
    text = tight(word.text)[0]
    found = find_labels(text)
    if found and found[0].start == 0:
        return found[0].end < len(text)
    head, *rest = word.text.split(maxsplit=1)
    known = label_of(head) if rest else None
    return known is not None and known[1] >= _SURE


def ruled_upright(page: Page, left: Box, right: Box) -> bool:
    """Whether an upright ruled line stands between two boxes of one line."""
    middle = (max(left[1], right[1]) + min(left[3], right[3])) / 2
    low, high = left[2] - 0.004, right[0] + 0.004
    return any(
        low <= (x0 + x1) / 2 <= high and y0 <= middle <= y1 and y1 - y0 > x1 - x0
        for x0, y0, x1, y1 in page.rulings
    )


def ruled_across(page: Page, above: Box, below: Box) -> bool:
    """Whether a level ruled line stands between two boxes, one under the other."""
    middle = (max(above[0], below[0]) + min(above[2], below[2])) / 2
    low, high = above[3] - 0.006, below[1] + 0.006
    return any(
        low <= (y0 + y1) / 2 <= high and x0 <= middle <= x1 and x1 - x0 > y1 - y0
        for x0, y0, x1, y1 in page.rulings
    )


def _segment(
    page: Page, words: Sequence[Word], aspect: float, *, vertical: bool = False
) -> Segment:
    passage = joined([of_word(word, page.number) for word in words])
    return Segment(
        passage=_unled(tightened(barred_days(_barred(passage, aspect)))),
        box=around(word.box for word in words),
        page=page.number,
        aspect=aspect,
        vertical=vertical,
    )


def _barred(passage: Passage, aspect: float) -> Passage:
    """*passage* with a bar in blanks so wide that no number goes on behind them.

    Recognition leaves out thin bars between facts, and joins the words on both sides.
    """
    if passage.source is not Source.OCR:
        return passage
    figures = [at for at, char in enumerate(passage.text) if char in _FIGURES]
    steps = [(_step(passage, left, right, aspect), right) for left, right in pairwise(figures)]
    usual = sorted(step for step, _ in steps)[len(steps) // 2] if len(steps) > _FEW else 0.0
    apart = [right for step, right in steps if usual and step > max(_BAR, 2 * usual)]
    wide = [at for at in apart if _is_glued(passage.text, at)]
    edges = [0, *wide, len(passage.text)]
    return joined([passage.cut(*pair) for pair in pairwise(edges)], "|") if wide else passage


def _is_glued(text: str, at: int) -> bool:
    """Whether the figures round a gap are too many for a day, and no year or long number."""
    low, high = at, at
    while low > 0 and text[low - 1] in _FIGURES:
        low -= 1
    while high < len(text) and text[high] in _FIGURES:
        high += 1
    run = text[low:high]
    parted = low == at  # by a blank that was read
    return parted or (_SHORTEST <= len(run) < _LONGEST and not run.startswith(("19", "20")))


_SHORTEST, _LONGEST = 3, 8
"""Figures of a day and what stands behind it: more than a day has, fewer than a long number."""


def _step(passage: Passage, left: int, right: int, aspect: float) -> float:
    """How many heights of their line lie between two figures' middles; 0 where more is between."""
    a, b = passage.marks[left], passage.marks[right]
    if a is None or b is None or a.word is not b.word or passage.text[left + 1 : right].strip():
        return 0.0
    word = a.word
    first, second = word.cut(a.at, a.at + 1), word.cut(b.at, b.at + 1)
    apart = (second[0] + second[2] - first[0] - first[2]) / 2
    if right == left + 1:  # a gap widens both; beside a leader one seems wide that is not
        apart = min(apart, 2 * min(first[2] - first[0], second[2] - second[0]))
    return apart * aspect / max(1e-9, word.box[3] - word.box[1])


_FIGURES = frozenset("0123456789")
_BAR = 1.15
"""Heights of a line from a figure to the next, between which something stood that was not read."""
_FEW = 3  # steps that do not yet show which is usual


def _unled(passage: Passage) -> Passage:
    """*passage* without dotted leaders and underlines; one behind a label is its colon."""
    if not _LEADER.search(passage.text):
        return passage
    kept: list[Passage] = []
    at = 0
    for match in _LEADER.finditer(passage.text):
        before = passage.cut(at, match.start())
        kept.append(before)
        if before.text[-1:] != ":" and label_of(before.text):
            kept.append(Passage(":", passage.marks[match.start() : match.start() + 1]))
        at = match.end()
    return joined([*kept, passage.cut(at)])
