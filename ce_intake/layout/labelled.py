"""Labels and the values beside or below them: 姓名：张三 · | 姓名 | 张三 | · 姓名 over 张三.

Knows where values stand, not what they mean; whoever asks checks that a value can be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ce_intake.layout.lines import Lines, Row, Segment
from ce_intake.layout.marked import is_apart, is_label, spaced_label, whole_label
from ce_intake.layout.passage import Passage, joined
from ce_intake.layout.run_on import (
    UNKNOWN,
    closed,
    ended,
    has_label_before,
    is_rest_of_date,
    left_of,
    run_on,
    wrapped,
)
from ce_intake.layout.stacked import labels_below
from ce_intake.layout.ticks import with_lost_tick
from ce_intake.text.dates import find_dates
from ce_intake.text.fitting import fits
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label, Labelled, find_labels
from ce_intake.text.names import is_organisation
from ce_intake.text.normal import is_han


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelling:
    """A label with its value (tight; empty where the blank was not filled in).

    `trust` says how surely the two belong together, 0 to 1.
    """

    label: Label
    value: Passage
    trust: float
    named: Passage  # the label itself


def labelled(lines: Lines) -> tuple[Labelling, ...]:
    """Every label of a page with its value, from top to bottom."""
    stacked = under_values(lines)
    found: list[Labelling] = []
    for index in range(len(lines.rows)):
        found += _over(lines, index) if index in stacked else _of_row(lines, index)
    for column in lines.columns:
        found += [one for one in _inside(column, find_labels(column.text)) if one.value]
    return tuple(found)


def under_values(lines: Lines) -> frozenset[int]:
    """The numbers of rows of labels whose values stand in the row above."""
    return labels_below(lines.rows, lambda one: whole_label(one) is not None)


def _over(lines: Lines, index: int) -> Iterator[Labelling]:
    """The labels of a row with the values over them."""
    values = lines.rows[index - 1].segments
    for segment, value in zip(lines.rows[index].segments, values, strict=True):
        whole = whole_label(segment)
        if whole is not None:
            label, score = whole
            one = Labelling(label=label, value=Passage(), trust=score, named=segment.passage)
            yield _with(one, value.passage, score * 0.9)


def _of_row(lines: Lines, index: int) -> Iterator[Labelling]:
    row = lines.rows[index]
    for at, segment in enumerate(row.segments):
        whole = whole_label(segment)
        if whole is not None:
            label, score = whole
            yield _beside(
                lines,
                index,
                at,
                Labelling(label=label, value=Passage(), trust=score, named=segment.passage),
            )
            continue
        labels = [_from_blank(segment, one) for one in find_labels(segment.text)]
        inside = list(_inside(segment, labels or spaced_label(segment)))
        for one in inside[:-1]:
            yield one
        for one in inside[-1:]:
            yield _finished(lines, index, at, one)


def _from_blank(segment: Segment, label: Labelled) -> Labelled:
    """*label* from the blank printed before it: 良好 考核日期：, and not 良好考核 日期：."""
    if label.label is Label.RESULT and _QUALIFIED.fullmatch(segment.text[: label.start]):
        return replace(label, start=0)  # 理论 考试：, the mark of a part
    for start in range(label.start - 1, max(0, label.start - _FRONT), -1):
        if label.colon and segment.passage.parted(start):
            whole = label_of(segment.text[start : label.end])
            runs_on = not segment.passage.parted(label.start)
            if whole and runs_on:
                return replace(label, label=whole[0], start=start)
            qualified = runs_on and _QUALIFIED.fullmatch(segment.text[start : label.start])
            return replace(label, start=start) if qualified else label
    return label


_QUALIFIED = re.compile(r"[\u3400-\u9fff]{2}")
"""A word behind a blank that says more of the label it runs into: 某某院 查询年度：."""
_FRONT = 6
"""Characters in front of a label's known end that belong to it too."""


def _inside(segment: Segment, labels: Sequence[Labelled]) -> Iterator[Labelling]:
    """Labels within one segment, each with what follows up to the next."""
    ends = [*(label.start for label in labels), len(segment.text)][1:]
    for label, end in zip(labels, ends, strict=True):
        value = segment.passage.cut(label.end, end).stripped(":,;。、|·")
        value = value.cut(0, len(value.text.split("|")[0]))
        value = ended(label.label, value.cut(0, closed(value.text)))
        value = value.cut(0, len(value.text.rstrip("([")))
        yield Labelling(
            label=label.label,
            value=value,
            trust=label.score * (1.0 if _shows_itself(segment, label) else 0.7),
            named=segment.passage.cut(label.start, label.end),
        )


def _shows_itself(segment: Segment, label: Labelled) -> bool:
    """Whether a colon, a blank or its English says where a label ends."""
    twin = _TWO_TONGUES.fullmatch(segment.text[label.start : label.end])
    return label.colon or bool(twin) or is_apart(segment, label)


_TWO_TONGUES = re.compile(r"[\u3400-\u9fff]{2,}[A-Za-z]{4,}")
_NEXT = re.compile(r"(?<=..)(?:考点|考区|性别|部门|科室|岗位|职称|职务|民族|学历|年龄)$")
"""The label of the next cell, read as the end of an employer's name."""


def _finished(lines: Lines, index: int, at: int, one: Labelling) -> Labelling:
    """The last label of a segment: its value may stand beside or run on below."""
    if not one.value:
        return _beside(lines, index, at, one)
    ahead = _NEXT.search(one.value.text) if one.label is Label.EMPLOYER else None
    if ahead and at + 1 < len(lines.rows[index].segments):
        one = replace(one, value=one.value.cut(0, ahead.start()))
    segment = lines.rows[index].segments[at]
    one = replace(one, value=_before_broken_label(lines, index, one.value))
    if one.label is Label.PERSON and len(one.value.text) == 1:
        return _spread_name(lines.rows[index].segments[at + 1 :], one)
    if one.trust < 0.8 or not _reaches_end(one.value, segment.passage):
        return one
    starts = (segment.box[0], left_of(one.value))
    more = run_on(lines, index, segment, starts=starts, label=one.label)
    if not more and at + 1 == len(lines.rows[index].segments):
        more = wrapped(lines, index, one.value, one.label)
    value = joined([one.value, *more], "、" if segment.text[-1] in _LISTED else "")
    value = ended(one.label, value.cut(0, closed(value.text)))
    if more and _in_sentence(one, segment):
        value = value.cut(0, len(_CLAUSE.split(value.text)[0]))
    return Labelling(label=one.label, value=value, trust=one.trust, named=one.named)


def _before_broken_label(lines: Lines, index: int, value: Passage) -> Passage:
    """*value* without the beginning of a label that goes on below: 档案保管；学 / 习时间：."""
    begun = _BEGUN.search(value.text)
    if begun is None or index + 1 == len(lines.rows):
        return value
    rest = lines.rows[index + 1].text.partition(":")
    whole = label_of(begun["l"] + rest[0]) if rest[1] and len(rest[0]) <= _LABEL else None
    return value.cut(0, begun.start()) if whole and whole[1] == 1.0 else value


_BEGUN = re.compile(r"[;。,](?P<l>[\u3400-\u9fff]{1,4})$")
_LABEL = 6  # characters of the rest of a label


def _in_sentence(one: Labelling, segment: Segment) -> bool:
    """Whether a clause stands before the label: its value is a clause too."""
    before = segment.text[: segment.passage.marks.index(one.named.marks[0])]
    return before.endswith((",", "。", ";"))


_CLAUSE = re.compile("(?<![》”])[,。;]")


def _spread_name(behind: Sequence[Segment], one: Labelling) -> Labelling:
    """A name of two characters, set as wide as one of three: 姓名 文　立."""
    more = behind[0].passage if behind and len(behind[0].text) == 1 else Passage()
    value = joined([one.value, more])
    trust = max(one.trust, _SPREAD) if fits(Label.PERSON, value.text) else one.trust
    return replace(one, value=value, trust=trust)


_SPREAD = 0.85

_LISTED = ",、;"
"""What ends a line whose list goes on in the next."""


def _reaches_end(value: Passage, line: Passage) -> bool:
    """Whether a value runs up to the end of its line, so that it may go on below."""
    return bool(value) and value.marks[-1] in line.marks[-2:] and line.text[-1] not in "。;"


def _beside(lines: Lines, index: int, at: int, one: Labelling) -> Labelling:
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
        beside = _with(one, joined([*(other.passage for other in right), *more]), one.trust)
        yield beside
        right = right if fits(one.label, with_lost_tick(beside.value)) else []
    around_it = [] if right else _above_and_below(lines, index, segment)
    if around_it:
        yield _with(one, joined(around_it), one.trust * 0.95)
    below = _below(lines, index, segment)
    above = [] if right or segment.text.endswith(":") else _above(lines, index, segment)
    if above and (below is None or _gap(above[-1], one) < 0.7 * _gap(below, one)):
        yield _with(one, joined(above), one.trust * 0.85)
    if below is not None:
        days = _days_below(lines, index, segment) if one.label in _DAYS else []
        yield _with(one, _read_on(days) if len(days) > 1 else below, one.trust * 0.85)


def _with(one: Labelling, value: Passage, trust: float) -> Labelling:
    clean = value.stripped(":,;。、|")
    clean = ended(one.label, clean.cut(0, closed(clean.text)))
    return Labelling(label=one.label, value=clean, trust=trust, named=one.named)


def _rightward(lines: Lines, index: int, at: int) -> Iterator[Segment]:
    """Segments to the right of the label up to the next label."""
    row = lines.rows[index]
    before = row.segments[at]
    reach = 1.0 if index in lines.settings else _FAR
    names = (whole_label(before) or (None,))[0] is Label.PERSON
    for segment in row.segments[at + 1 :]:
        far = segment.box[0] - before.box[2] > (reach if before is row.segments[at] else 0.12)
        letter = names and len(segment.text) == 1 and is_han(segment.text)
        heads = before is not row.segments[at] and not letter and _heads(row, segment)
        if is_label(segment) or far or heads:
            return
        yield segment
        before = segment


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
