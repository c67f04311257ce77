"""Labels and the values beside or below them: 姓名：张三 · | 姓名 | 张三 | · 姓名 over 张三.

Knows where values stand, not what they mean; whoever asks checks that a value can be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ce_intake.layout.beside import beside, with_value
from ce_intake.layout.labelling import Labelling as Labelling
from ce_intake.layout.lines import Lines, Segment
from ce_intake.layout.marked import behind_blanks, is_apart, spaced_label, whole_label
from ce_intake.layout.passage import Passage, joined
from ce_intake.layout.run_on import (
    before_unlisted,
    closed,
    ended,
    left_of,
    run_on,
    wrapped,
)
from ce_intake.layout.stacked import labels_below
from ce_intake.text.fitting import fits
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label, Labelled, find_labels
from ce_intake.text.opening import opening_label


def labelled(lines: Lines) -> tuple[Labelling, ...]:
    """Every label of a page with its value, from top to bottom."""
    stacked = under_values(lines)
    glued = _runs_on(lines)
    found: list[Labelling] = []
    for index in range(len(lines.rows)):
        found += _over(lines, index) if index in stacked else _of_row(lines, index, glued)
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
            yield with_value(one, value.passage, score * 0.9)


def _runs_on(lines: Lines) -> bool:
    """Whether a page prints its labels without a colon or a blank: 姓名张三, 成绩78分."""
    texts = [segment.text for row in lines.rows for segment in row.segments]
    first = [one[0] for text in texts if (one := find_labels(text)) and len(text) > one[0].end]
    bare = [one for one in first if one.start == 0 and not one.colon]
    return len(bare) >= _SEVERAL and 2 * len(bare) > len(first)


_SEVERAL = 3


def _of_row(lines: Lines, index: int, glued: bool) -> Iterator[Labelling]:
    row = lines.rows[index]
    for at, segment in enumerate(row.segments):
        whole = whole_label(segment)
        if whole is not None:
            label, score = whole
            yield beside(
                lines,
                index,
                at,
                Labelling(label=label, value=Passage(), trust=score, named=segment.passage),
            )
            continue
        labels = [_from_blank(segment, one) for one in find_labels(segment.text)]
        opens = opening_label(segment.text) if glued and not labels else None
        labels = [opens] if opens else labels
        inside = list(_inside(segment, behind_blanks(segment, labels or spaced_label(segment))))
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
        parts = _DIVIDED.split(value.text) if label.label in _FORMED else value.text.split("|")
        value = before_unlisted(value.cut(0, len(parts[0])))
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


_FORMED = frozenset({Label.HOURS, Label.CREDITS, Label.RESULT, Label.DATES, Label.END})
_DIVIDED = re.compile(r"(?<!^)[|·•](?!\d)")
"""What parts the value of a label from what else a line of a screen says: 6 · 专业科目."""
_TWO_TONGUES = re.compile(r"[\u3400-\u9fff]{2,}[A-Za-z]{4,}")
_NEXT = re.compile(r"(?<=..)(?:考点|考区|性别|部门|科室|岗位|职称|职务|民族|学历|年龄)$")
"""The label of the next cell, read as the end of an employer's name."""


def _finished(lines: Lines, index: int, at: int, one: Labelling) -> Labelling:
    """The last label of a segment: its value may stand beside or run on below."""
    if not one.value:
        return beside(lines, index, at, one)
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
    rest = _REST.match(lines.rows[index + 1].text)
    whole = label_of(begun["l"] + rest["l"]) if rest else None
    return value.cut(0, begun.start()) if whole and whole[1] == 1.0 else value


_BEGUN = re.compile(r"[;。,](?P<l>[\u3400-\u9fff]{1,4})$")
_REST = re.compile("(?P<l>[^:为]{0,6})[:为]")
"""The rest of a label, with what announces its value."""


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
