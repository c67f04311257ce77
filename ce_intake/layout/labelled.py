"""Labels and the values beside or below them: 姓名：张三 · | 姓名 | 张三 | · 姓名 over 张三.

Knows where values stand, not what they mean; whoever asks checks that a value can be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ce_intake.layout.lines import Lines, Row, Segment, ruled_across
from ce_intake.layout.marked import is_apart, is_label, spaced_label, whole_label
from ce_intake.layout.passage import Passage, joined
from ce_intake.layout.stacked import labels_below
from ce_intake.text.fitting import fits
from ce_intake.text.labels import Label, Labelled, find_labels

_BROKEN_DATE = re.compile(r"[0-9〇○零O一二三四五六七八九十年月日至~./-]{1,24}$")
"""What is left of a range of dates on its second line."""

UNKNOWN = re.compile(r"[\u3400-\u9fff]{2,6}:?")
"""What stands before a value of its own: a label, though none that is known."""

_UNLISTED = re.compile(r"[\u3400-\u9fff]{2,8}:")
"""How a line begins that has a label of its own, though one of no list."""

_SENTENCE = re.compile(
    r"[自于在从]?(?:(?:19|20)\d\d|[一二][九〇○零]..)年|该[同课项论成书]|上述|以上|经[审评鉴考专验]|特此|兹"
)
"""How a sentence begins, which is no second line of a value."""

_LONG = frozenset(
    {Label.COURSE, Label.ISSUER, Label.ORGANISER, Label.EMPLOYER, Label.TITLE, Label.AUTHORS}
)
"""Labels whose values may run over several lines."""


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
        inside = list(_inside(segment, find_labels(segment.text) or spaced_label(segment)))
        for one in inside[:-1]:
            yield one
        for one in inside[-1:]:
            yield _finished(lines, index, at, one)


def _inside(segment: Segment, labels: Sequence[Labelled]) -> Iterator[Labelling]:
    """Labels within one segment, each with what follows up to the next."""
    ends = [*(label.start for label in labels), len(segment.text)][1:]
    for label, end in zip(labels, ends, strict=True):
        value = segment.passage.cut(label.end, end).stripped(":,;。、|·")
        value = value.cut(0, len(value.text.split("|")[0]))
        value = _ended(label.label, value.cut(0, _closed(value.text)))
        value = value.cut(0, len(value.text.rstrip("([")))
        yield Labelling(
            label=label.label,
            value=value,
            trust=label.score * (1.0 if label.colon or is_apart(segment, label) else 0.7),
            named=segment.passage.cut(label.start, label.end),
        )


def _ended(label: Label, value: Passage) -> Passage:
    """*value* up to where the clause or the sentence ends of which its label is a part."""
    end = _ENDS[label].search(value.text) if label in _ENDS else None
    return value.cut(0, end.start() if end else None)


_ENDS = {
    **dict.fromkeys((Label.EMPLOYER, Label.ISSUER, Label.ORGANISER), re.compile("[,。;](?=.)")),
    **dict.fromkeys((Label.COURSE, Label.TITLE), re.compile("(?<=[》”])[,;](?=[^《“])|。(?=.)")),
}
"""What no value of a label holds, though a sentence may go on behind it."""


def _closed(text: str) -> int:
    """Where a bracket is closed that was opened before *text*: a value does not leave it."""
    depth = 0
    for index, char in enumerate(text):
        depth += (char in "([") - (char in ")]")
        if depth < 0:
            return index
    return len(text)


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
    if one.label is Label.PERSON and len(one.value.text) == 1:
        return _spread_name(lines.rows[index].segments[at + 1 :], one)
    if one.trust < 0.8 or not _reaches_end(one.value, segment.passage):
        return one
    starts = (segment.box[0], _left(one.value))
    more = _run_on(lines, index, segment, starts=starts, label=one.label)
    value = joined([one.value, *more], "、" if segment.text[-1] in _LISTED else "")
    value = _ended(one.label, value.cut(0, _closed(value.text)))
    return Labelling(label=one.label, value=value, trust=one.trust, named=one.named)


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

    Of several the first that has the form of such values; the first, where none has it. What
    gives no verdict is no result: 自学考核结果 heads a paper too.
    """
    found = list(_candidates(lines, index, at, one))
    fitting = (other for other in found if fits(one.label, other.value.text))
    return next(fitting, found[0] if found and one.label is not Label.RESULT else one)


def _candidates(lines: Lines, index: int, at: int, one: Labelling) -> Iterator[Labelling]:
    segment = lines.rows[index].segments[at]
    right = list(_rightward(lines, index, at))
    if right:
        starts = (right[0].box[0],)
        more = _run_on(lines, index, right[-1], starts=starts, label=one.label)
        beside = _with(one, joined([*(other.passage for other in right), *more]), one.trust)
        yield beside
        right = right if fits(one.label, beside.value.text) else []
    around_it = [] if right else _above_and_below(lines, index, segment)
    if around_it:
        yield _with(one, joined(around_it), one.trust * 0.95)
    below = _below(lines, index, segment)
    above = [] if right or segment.text.endswith(":") else _above(lines, index, segment)
    if above and (below is None or _gap(above[-1], one) < 0.7 * _gap(below, one)):
        yield _with(one, joined(above), one.trust * 0.85)
    if below is not None:
        days = _days_below(lines, index, segment) if one.label in _DAYS else []
        yield _with(one, joined(days, ",") if len(days) > 1 else below, one.trust * 0.85)


def _with(one: Labelling, value: Passage, trust: float) -> Labelling:
    clean = value.stripped(":,;。、|")
    clean = _ended(one.label, clean.cut(0, _closed(clean.text)))
    return Labelling(label=one.label, value=clean, trust=trust, named=one.named)


def _left(passage: Passage) -> float:
    return passage.box[0] if passage.box else 0.0


def _rightward(lines: Lines, index: int, at: int) -> Iterator[Segment]:
    """Segments to the right of the label up to the next label."""
    row = lines.rows[index]
    before = row.segments[at]
    reach = 1.0 if index in lines.settings else _FAR
    for segment in row.segments[at + 1 :]:
        far = segment.box[0] - before.box[2] > (reach if before is row.segments[at] else 0.12)
        if is_label(segment) or far or (before is not row.segments[at] and _heads(row, segment)):
            return
        yield segment
        before = segment


_FAR = 0.3
"""How far from its label a value begins, as a share of the page's width."""


def _heads(row: Row, segment: Segment) -> bool:
    """Whether *segment* seems a label of no list: a few characters with a value behind them."""
    return segment is not row.segments[-1] and bool(UNKNOWN.fullmatch(segment.text))


def _run_on(
    lines: Lines, index: int, last: Segment, *, starts: tuple[float, ...], label: Label
) -> list[Passage]:
    """Further lines of a long value: they start under it and carry no label."""
    if label is Label.ID:
        return _broken_number(lines, index, last, starts)
    if label is Label.CERTIFICATE_NO:
        return _broken_code(lines, index, last)
    if label not in _LONG and label is not Label.DATES:
        return []
    found: list[Passage] = []
    for row in lines.rows[index + 1 : index + 4]:
        under = next((s for s in row.segments if _starts_under(s, last, starts, label)), None)
        if under is None or is_label(under) or _has_label_before(row, under):
            break
        inner = find_labels(under.text)
        if _SENTENCE.match(under.text) or _UNLISTED.match(under.text):
            break
        if inner:
            found += _before_bracket(under, inner[0])
            break
        if label is Label.DATES:
            ended = not _BROKEN_DATE.match(under.text)
        else:
            ended = ruled_across(lines.page, last.box, under.box)
        if ended:
            break
        found.append(under.passage)
        last = under
    return found


def _broken_number(
    lines: Lines, index: int, last: Segment, starts: tuple[float, ...]
) -> list[Passage]:
    """The rest of an identity number of which a narrow cell holds but the first signs."""
    begun = _NUMBER_BEGUN.search(last.text)
    if begun is None or index + 1 >= len(lines.rows):
        return []
    for under in lines.rows[index + 1].segments:
        near = _starts_under(
            under, last, (*starts, _left(last.passage.cut(begun.start()))), Label.ID
        )
        if near and _NUMBER_ENDED.fullmatch(under.text) and len(begun[0] + under.text) <= 18:
            return [under.passage]
    return []


def _broken_code(lines: Lines, index: int, last: Segment) -> list[Passage]:
    """The rest of a certificate number that a line parts behind a stroke (CHXH- / 2022)."""
    if last.text[-1] not in "-/" or index + 1 >= len(lines.rows):
        return []
    under = lines.rows[index + 1].segments[0]
    rest = _CODE_ENDED.match(under.text)
    near = under.box[1] - last.box[3] < 2 * last.height
    return [under.passage.cut(0, rest.end())] if rest and near else []


_CODE_ENDED = re.compile(r"[A-Za-z0-9-]{2,24}(?![年月\u3400-\u9fff])")
_NUMBER_BEGUN = re.compile(r"[\d*×]{6,17}$")
_NUMBER_ENDED = re.compile(r"[\d*×]{1,11}[\dXx]")


def _before_bracket(under: Segment, label: Labelled) -> list[Passage]:
    """The end of a value whose last line goes on with a label in brackets (…展【项目编号：)."""
    rest = under.passage.cut(0, label.start)
    bracketed = rest.text.endswith(("(", "[")) and not rest.text.startswith(("(", "["))
    return [rest.cut(0, -1)] if bracketed else []


def _starts_under(segment: Segment, last: Segment, starts: tuple[float, ...], label: Label) -> bool:
    aligned = any(abs(segment.box[0] - start) < 1.2 * segment.em for start in starts)
    gap = segment.box[1] - last.box[3]
    similar = 0.7 < segment.height / last.height < 1.4
    full = last.box[2] > 0.6 or segment.box[2] - segment.box[0] < last.box[2] - last.box[0]
    near = (1.7 if label is Label.DATES else 0.8) * last.height
    return aligned and similar and full and gap < near


def _has_label_before(row: Row, segment: Segment) -> bool:
    return any(
        is_label(other) or UNKNOWN.fullmatch(other.text)
        for other in row.segments
        if other.box[0] < segment.box[0]
    )


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
            free = not is_label(other) and not _has_label_before(row, other)
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
        if under is None or not fits(Label.DATE, under.text):
            break
        found.append(under.passage)
    return found


def _below(lines: Lines, index: int, segment: Segment) -> Passage | None:
    """The value under a label, where nothing else stands between."""
    for row in lines.rows[index + 1 : index + 3]:
        for other in row.segments:
            if _shares_width(segment, other):
                near = other.box[1] - segment.box[3] < 2.0 * segment.height
                named = is_label(other) or other.text.endswith(":")
                return other.passage if near and not named else None
    return None
