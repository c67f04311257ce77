"""Where a value stands round the label that has a piece of a line to itself: right, under, over.

Knows places and the forms of values, not what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ce_intake.layout.labelling import Labelling
from ce_intake.layout.lines import Lines, Row, Segment
from ce_intake.layout.marked import is_label, whole_label
from ce_intake.layout.passage import Passage, joined
from ce_intake.layout.run_on import (
    UNKNOWN,
    closed,
    ended,
    has_label_before,
    is_rest_of_date,
    left_of,
    run_on,
)
from ce_intake.layout.ticks import with_lost_tick
from ce_intake.text.dates import find_dates
from ce_intake.text.fitting import fits
from ce_intake.text.labels import Label
from ce_intake.text.names import is_organisation
from ce_intake.text.normal import is_han


def beside(lines: Lines, index: int, at: int, one: Labelling) -> Labelling:
    """The value to the right of a label, else round its height, over or under it.

    Of several the first that has the form of such values; the first, where none has it and it
    can be one at all.
    """
    found = list(_candidates(lines, index, at, one))
    fitting = (other for other in found if fits(one.label, with_lost_tick(other.value)))
    return next(fitting, found[0] if found and _may_be(one.label, found[0].value.text) else one)


def _may_be(label: Label, text: str) -> bool:
    """Whether *text* can be the value of *label* though it has another form.

    What gives no verdict is no result: 自学考核结果 heads a paper too. What has few figures is no
    number: 证件 may be what a seal left over the name of who signs.
    """
    if label in _COUNTED and not _NUMERAL.search(text):
        return False
    least = _FIGURES.get(label, 0)
    if label is Label.COURSE and not fits(label, text):
        return False
    return label is not Label.RESULT and sum(char in "0123456789*×" for char in text) >= least


_COUNTED = frozenset({Label.HOURS, Label.CREDITS, Label.DAYS})
_NUMERAL = re.compile(r"[\d一二三四五六七八九十百半壹贰叁肆伍陆柒捌玖拾]")
_FIGURES = {Label.ID: 9, Label.CERTIFICATE_NO: 1, Label.STUDENT_NO: 1}
"""Figures and signs of a mask that a number has at least, more than a day."""


def _candidates(lines: Lines, index: int, at: int, one: Labelling) -> Iterator[Labelling]:
    segment = lines.rows[index].segments[at]
    right = _of_one(one.label, list(_rightward(lines, index, at)))
    if right:
        starts = (right[0].box[0],)
        more = run_on(lines, index, right[-1], starts=starts, label=one.label)
        beside = with_value(one, joined([*(other.passage for other in right), *more]), one.trust)
        yield beside
        right = right if fits(one.label, with_lost_tick(beside.value)) else []
    around_it = [] if right else _above_and_below(lines, index, segment)
    if around_it:
        yield with_value(one, joined(around_it), one.trust * 0.95)
    below = _below(lines, index, segment)
    above = [] if right or segment.text.endswith(":") else _above(lines, index, segment)
    if above and (below is None or _gap(above[-1], one) < 0.7 * _gap(below, one)):
        yield with_value(one, joined(above), one.trust * 0.85)
    if below is not None:
        days = _days_below(lines, index, segment) if one.label in _DAYS else []
        yield with_value(one, _read_on(days) if len(days) > 1 else below, one.trust * 0.85)


def with_value(one: Labelling, value: Passage, trust: float) -> Labelling:
    """*one* with *value*, as far as the clause goes of which its label is a part."""
    clean = value.stripped(":,;。、|")
    clean = ended(one.label, clean.cut(0, closed(clean.text)))
    return Labelling(label=one.label, value=clean, trust=trust, named=one.named)


def _rightward(lines: Lines, index: int, at: int) -> Iterator[Segment]:
    """Segments to the right of the label up to the next label."""
    row = lines.rows[index]
    before = row.segments[at]
    reach = _reach(lines, index, at)
    names = (whole_label(before) or (None,))[0] is Label.PERSON
    for segment in row.segments[at + 1 :]:
        far = segment.box[0] - before.box[2] > (reach if before is row.segments[at] else 0.12)
        letter = names and len(segment.text) == 1 and is_han(segment.text)
        heads = before is not row.segments[at] and not letter and _heads(row, segment)
        if is_label(segment) or far or heads:
            return
        yield segment
        before = segment


def _reach(lines: Lines, index: int, at: int) -> float:
    """How far from its label a value may begin: anywhere in the only other place of its row.

    There it must have the form of such values, and other labels stand over or under this one.
    """
    if index in lines.settings:
        return 1.0
    segments = lines.rows[index].segments
    label = (whole_label(segments[at]) or (None,))[0]
    if len(segments) != 2 or at or label not in _SHOWN or not fits(label, segments[1].text):
        return _FAR
    pairs = (row.segments[0] for row in lines.rows if len(row.segments) == 2)
    listed = [one for one in pairs if abs(one.box[0] - segments[0].box[0]) < _IN_LINE]
    return _FARTHEST if sum(map(is_label, listed)) >= _SEVERAL else _FAR


_SHOWN = frozenset(
    {Label.HOURS, Label.CREDITS, Label.RESULT, Label.DATES, Label.ISSUE_DATE, Label.ID}
)
"""Labels whose values show by their form what they are."""
_IN_LINE = 0.02  # of the page's width, between the beginnings of labels in a column
_SEVERAL = 3
_FARTHEST = 0.5


def _of_one(label: Label, right: list[Segment]) -> list[Segment]:
    """What stands to the right of a label of people, up to the organisation behind a name."""
    if label not in _PEOPLE:
        return right
    cut = (at for at, one in enumerate(right) if at and is_organisation(one.text))
    return right[: next(cut, len(right))]


_PEOPLE = frozenset({Label.PERSON, Label.HANDLER})
_FAR = 0.3
"""How far from its label a value begins, as a share of the page's width."""


def _heads(row: Row, segment: Segment) -> bool:
    """Whether *segment* seems a label of no list: a few characters with a value behind them."""
    return segment is not row.segments[-1] and bool(UNKNOWN.fullmatch(segment.text))


def _above_and_below(lines: Lines, index: int, segment: Segment) -> list[Passage]:
    """The lines of a cell whose label stands at half their height."""
    found = []
    for number in (index - 1, index, index + 1):
        if not 0 <= number < len(lines.rows) or number == index:
            continue
        row = lines.rows[number]
        for other in row.segments:
            right = 0 <= other.box[0] - segment.box[2] < 0.3
            near = abs(other.middle - segment.middle) < 1.1 * segment.height
            free = not is_label(other) and not has_label_before(row, other)
            if right and near and free and not _under_label(lines.rows[index], other):
                found.append(other.passage)
                break
    return found


def _under_label(row: Row, other: Segment) -> bool:
    """Whether a label of *row* stands over or under *other*, whose value it then is."""
    return any(_shares_width(label, other) and is_label(label) for label in row.segments)


def _shares_width(one: Segment, other: Segment) -> bool:
    shared = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    return shared > 0.4 * min(one.box[2] - one.box[0], other.box[2] - other.box[0])


def _gap(words: Passage, one: Labelling) -> float:
    """The white between a value and the label over or under it."""
    if words.box is None or one.named.box is None:
        return 1.0
    return max(words.box[1] - one.named.box[3], one.named.box[1] - words.box[3])


def _above(lines: Lines, index: int, segment: Segment) -> list[Passage]:
    """The value over a label, as many lines as stand close together and are no labels."""
    found: list[Segment] = []
    last = segment
    for row in reversed(lines.rows[max(0, index - 3) : index]):
        for other in row.segments:
            left, right = other.box[0] - segment.box[0], other.box[2] - segment.box[2]
            level = min(abs(left), abs(left + right) / 2) < 0.8 * other.em
            near = -0.2 * other.height < last.box[1] - other.box[3] < 0.7 * other.height
            if level and near and not is_label(other) and not other.text.endswith(":"):
                found.insert(0, other)
                last = other
    return [other.passage for other in found]


_DAYS = frozenset({Label.DATE, Label.DATES})


def _days_below(lines: Lines, index: int, segment: Segment) -> list[Passage]:
    """The days that stand under a label, as far down as nothing else stands between."""
    found: list[Passage] = []
    for row in lines.rows[index + 1 :]:
        under = next((other for other in row.segments if _shares_width(segment, other)), None)
        if under is None or not (fits(Label.DATE, under.text) or is_rest_of_date(under.text)):
            break
        found.append(under.passage)
    return found


def _read_on(days: Sequence[Passage]) -> Passage:
    """Days under each other as a list of them, or as one span that a narrow cell breaks."""
    whole = joined(days)
    found = find_dates(whole.text)
    broken = len(found) == 1 and found[0].last is not None and found[0].end == len(whole.text)
    return whole if broken else joined(days, ",")


def _below(lines: Lines, index: int, segment: Segment) -> Passage | None:
    """The value under a label, where nothing else stands between."""
    for row in lines.rows[index + 1 : index + 3]:
        for other in row.segments:
            if _shares_width(segment, other):
                near = other.box[1] - segment.box[3] < 2.0 * segment.height
                named = is_label(other) or other.text.endswith(":")
                return _own_part(lines.rows[index], segment, other) if near and not named else None
    return None


def _own_part(row: Row, label: Segment, value: Segment) -> Passage:
    """What of *value* stands under *label*, where one piece reaches under its neighbours too."""
    words = value.passage
    starts = {one.box[0] for one in row.segments if one is not label and is_label(one)}
    starts |= {label.box[0]}
    edges = [at for at in range(1, len(words.text)) if _begins_at(words, at, starts, value.em)]
    lefts = [(0, value.box[0]), *((at, left_of(words.cut(at, at + 1))) for at in edges)]
    own = max((at for at, left in lefts if left < label.box[0] + value.em), default=0)
    return words.cut(own, min((at for at in edges if at > own), default=None))


def _begins_at(words: Passage, at: int, starts: set[float], em: float) -> bool:
    """Whether a blank is printed before the character at *at*, and a label stands over it."""
    left = left_of(words.cut(at, at + 1)) if words.parted(at) else None
    return left is not None and any(abs(left - start) < em for start in starts)
