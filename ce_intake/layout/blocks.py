"""What reads on in one go: the body of a certificate, a side panel, the foot.

Lines that stand close under each other make a block; a title over them does not, and a line of
a sentence stays one though a blank to be filled in parts it. Knows places and punctuation only.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from ce_intake.layout.lines import Lines, Row, Segment, across
from ce_intake.layout.passage import Passage, joined
from ce_intake.text.names import is_surname, name_likeness


def blocks(lines: Lines, leave_out: Container[Segment] = ()) -> tuple[Passage, ...]:
    """Passages of a page that read on over line breaks, from top to bottom.

    `leave_out` holds segments that belong to no sentence, such as labels.
    """
    vertical = [joined([one.passage for one in run]) for run in _downwards(lines.columns)]
    kept = [
        Row(tuple(segment for segment in row.segments if segment not in leave_out))
        for row in lines.rows
    ]
    parts = [part for tongue in tongues(kept) for part in _blocks(tongue)]
    return (*vertical, *parts)


def _downwards(columns: Sequence[Segment]) -> list[list[Segment]]:
    """The columns of a page set downwards that read on; a title in larger letters stands apart."""
    runs: list[list[Segment]] = []
    for column in columns:
        last = runs[-1][-1] if runs else None
        apart = last is not None and (
            _is_larger(last, column, _TITLE) or _is_larger(column, last, _TITLE)
        )
        runs = [*runs, [column]] if last is None or apart else [*runs[:-1], [*runs[-1], column]]
    return runs


def _is_larger(title: Segment, other: Segment, much: float) -> bool:
    """Whether *title* has clearly larger letters and is nobody's name."""
    return title.letter > much * other.letter and name_likeness(title.text) < _NAMED


def tongues(rows: Sequence[Row]) -> list[Sequence[Row]]:
    """The rows, those of two tongues abreast apart: neither reads on in the other."""
    known = [one for row in rows for one in row.segments if _FOREIGN.fullmatch(one.text)]
    foreign = [[_is_foreign(one, known) for one in row.segments] for row in rows]
    if sum(len(set(one)) > 1 for one in foreign) < _ABREAST:
        return [rows]
    return [
        [
            Row(
                tuple(
                    one
                    for one, is_foreign in zip(row.segments, each, strict=True)
                    if is_foreign is wanted
                )
            )
            for row, each in zip(rows, foreign, strict=True)
        ]
        for wanted in (False, True)
    ]


def _is_foreign(segment: Segment, known: Sequence[Segment]) -> bool:
    """Whether a line is of several foreign words, or the short end of such lines over it."""
    under = any(abs(one.box[0] - segment.box[0]) < segment.height for one in known)
    return segment in known or bool(under and _ENDING.fullmatch(segment.text))


_FOREIGN = re.compile(r"(?=(?:[^A-Za-z]*[A-Za-z]){12})[A-Za-z0-9,.:;'()/&-]{16,}")
"""A line of several foreign words, with the days and numbers among them."""
_ENDING = re.compile(r"[A-Za-z0-9,.:;'()/&-]+")
_ABREAST = 2  # lines of both tongues that show two columns


def _blocks(rows: Sequence[Row]) -> list[Passage]:
    """Segments grouped by what stands close under what."""
    groups: list[list[Segment]] = []
    for at, row in enumerate(rows):
        around_it = [
            s for other in rows[max(0, at - 1) : at + 2] if other is not row for s in other.segments
        ]
        for run in _filled_in(row, around_it):
            near = [group for group in groups if any(_continues(group, one) for one in run)]
            merged = [one for group in near for one in group]
            groups = [group for group in groups if group not in near]
            groups.append([*merged, *run])
    return [_read_on(group) for group in groups]


def _filled_in(row: Row, around_it: Sequence[Segment]) -> list[list[Segment]]:
    """The segments of a row, those together that only a blank to be filled in parts.

    A gap between columns goes on in the lines above and below; what bridges it there shows
    that the line is one of a sentence.
    """
    runs: list[list[Segment]] = []
    for segment in row.segments:
        last = runs[-1][-1] if runs else None
        if last is not None and (
            _reads_on(last, segment) or any(_bridges(one, last, segment) for one in around_it)
        ):
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return runs


def _reads_on(left: Segment, right: Segment) -> bool:
    """Whether two pieces of a line are one sentence by their own words."""
    near = right.box[0] - left.box[2] < 3 * _BLANK * left.em
    opened = _OPEN.search(left.text) or is_surname(left.text)
    return near and bool(opened or _CLOSING.match(right.text))


_OPEN = re.compile(
    r"(?:[《“(于由至系]|兹证明|证明|颁发给|授予|参加|共计|为期)$|^[于自].{4,16}[日月]$"
)
_CLOSING = re.compile(r"[》”。,、;)]|同志|先生|女士|系$|[职员]工,|培训班[学,]")
"""How a piece begins that cannot begin a line."""


def _bridges(one: Segment, left: Segment, right: Segment) -> bool:
    """Whether *one*, close above or below, has words where there are none between two others."""
    low = min(one.height, left.height)
    gap = max(one.box[1] - left.box[3], left.box[1] - one.box[3])
    alike = max(one.height, left.height) < 1.4 * low and gap < 1.8 * low
    over = one.box[0] < left.box[2] - 2 * left.em and one.box[2] > right.box[0] + 2 * left.em
    narrow = right.box[0] - left.box[2] < _BLANK * left.em
    return alike and over and narrow


_BLANK = 8
"""A blank to be filled in is at most so many characters wide."""


def _continues(group: Sequence[Segment], segment: Segment) -> bool:
    """Whether *segment* stands close under (or within) the lines of *group*."""
    top, most = segment.box[1], _NEAR * segment.height
    return any(
        _close_under(above, segment) for above in group[-8:] if top - above.box[3] < most
    )  # most lines lie further off


_NEAR = 1.8  # heights of the lower of two lines, one under the other


def _close_under(above: Segment, below: Segment) -> bool:
    gap, tall, low = below.box[1] - above.box[3], above.height, below.height
    tall, low = max(tall, low), min(tall, low)
    under = across(above.box, below.box) > 0.5 or _ends_under(above, below)
    near = tall < 1.7 * low and gap < _NEAR * low and under
    return near and not _is_title_of(above, below)


def _ends_under(above: Segment, below: Segment) -> bool:
    """Whether a word or two under the indent of a line end its sentence: …学满16课 over 时。."""
    indent = 0.5 * above.em < above.box[0] - below.box[0] < _INDENT * above.em
    ends = below.text.endswith("。") and not above.text.endswith(_STOPS)
    return indent and ends and above.box[2] - above.box[0] > _A_LINE * above.em


_INDENT = 3.5  # characters that the first line of a paragraph stands in at most, by their boxes
_A_LINE = 12  # characters of a line that is full
_STOPS = ("。", ";", ":")


def _is_title_of(above: Segment, below: Segment) -> bool:
    """Whether *above* stands over *below* in clearly larger letters, or heads it by its number."""
    if _HEADING.fullmatch(above.text) and above.box[2] < below.box[2] - _SHORTER * above.em:
        return True
    words = min(len(above.text), len(below.text))
    much = _TITLE_AMID if _is_amid(above) and not _is_amid(below) else _TITLE
    return words >= 4 and _is_larger(above, below, much)


_HEADING = re.compile(
    r"(?:第[一二三四五六]部分:?|[一二三四五六]、|\([一二三四五六]\))[\u3400-\u9fff]{2,12}:?"
)
"""A heading that its number shows: 第二部分 考核意见."""
_SHORTER = 4  # characters by which a heading ends before the line under it


def _is_amid(segment: Segment) -> bool:
    """Whether a line stands in the middle of the page with white on both sides."""
    return abs(segment.box[0] + segment.box[2] - 1.0) < 0.04 and segment.box[0] > 0.25


_NAMED = 0.95
"""A name in large letters is part of the sentence under it."""


_TITLE = 1.35
"""How much larger than those of a sentence the letters of its title are."""
_TITLE_AMID = 1.15
"""The same, where the title alone stands in the middle."""


def _read_on(group: Sequence[Segment]) -> Passage:
    ordered = sorted(group, key=lambda segment: (segment.middle, segment.box[0]))
    lines: list[list[Segment]] = []
    for segment in ordered:
        if lines and segment.middle - lines[-1][0].middle < 0.5 * segment.height:
            lines[-1].append(segment)
        else:
            lines.append([segment])
    flat = [one for line in lines for one in sorted(line, key=lambda one: one.box[0])]
    return joined([segment.passage for segment in flat])
