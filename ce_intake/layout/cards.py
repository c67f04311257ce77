"""Cards: a pattern of lines that comes again and again, an entry each, as tiles or in a list.

Words that repeat at the same distance from each other (学时, 成绩, 合格标准) make the pattern,
however many stand abreast; the line over them that differs from card to card names the course.
Knows how values look, no kinds of paper.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from ce_intake.layout.between import HEADING, NOT_YET, sum_of_rows
from ce_intake.layout.columns import Column
from ce_intake.layout.labelled import labelled
from ce_intake.layout.led import LEVEL, NO_COURSE, SIGNS, led_cards, parted_at
from ce_intake.layout.lines import Segment, across, lines_of
from ce_intake.layout.passage import Passage, joined
from ce_intake.text.amounts import find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.text.known_labels import label_of
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.names import is_organisation
from ce_intake.text.normal import key
from ce_intake.text.results import is_bare_result
from ce_intake.values import Box, Page, Unit

_COLUMNS = {
    Label.COURSE: Column.CONTENT,
    Label.HOURS: Column.HOURS,
    Label.CREDITS: Column.CREDITS,
    Label.DAYS: Column.DAYS,
    Label.DATES: Column.DATES,
    Label.DATE: Column.DATES,
    Label.START: Column.START,
    Label.END: Column.END,
    Label.RESULT: Column.RESULT,
    Label.PASS_LINE: Column.PASS_LINE,
    Label.CERTIFICATE_NO: Column.CERTIFICATE_NO,
    Label.LEVEL: Column.LEVEL,
    Label.LANGUAGE: Column.LANGUAGE,
    Label.SUBJECT: Column.SUBJECT,
    Label.FORM: Column.FORM,
    Label.ISSUE_DATE: Column.ISSUED,
    Label.YEAR: Column.YEAR,
    Label.ISSUER: Column.ISSUER,
    Label.ORGANISER: Column.ISSUER,
}
_OF_PEOPLE = frozenset({Label.PERSON, Label.ID, Label.AUTHORS})
"""Labels that repeat with the papers of several people, which are no cards of one."""
_MEASURES = frozenset({Column.HOURS, Column.CREDITS, Column.DAYS, Column.RESULT, Column.VERDICT})
_AMOUNTS = {Unit.HOURS: Column.HOURS, Unit.LESSONS: Column.HOURS, Unit.CREDITS: Column.CREDITS}
_GENERAL = re.compile(
    r"(?:一般|行业)?(?:公需|公共|专业|必修|选修)(?:科目|课程|课|类)?|合计|总计|共计"
    r"|(?:理论|实践|实操|操作|面授|网络|线上|线下|集中|自学|跟岗|岗位)(?:学习|培训|教学|课程|研修|部分|操作|环节)?"
)
_COUNTED = re.compile(r"\(?\d{1,2}(?:[)、]|\.(?!\d))\.?(?=.)")
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,2})?分?")


@dataclass(frozen=True, slots=True)
class Card:
    """What one card says, by the column that a table would have for it, and all its words."""

    told: Mapping[Column, Passage]
    words: Passage


def cards(page: Page) -> tuple[Card, ...]:
    """The cards of *page* in reading order; none where there are not at least two."""
    segments = [segment for row in lines_of(page).rows for segment in row.segments]
    sorts = _sorts(segments)
    marks = _often(sorts)
    if not marks:
        return ()
    names = {sort[:-1] for sort in sorts if sort.endswith(":")}
    found = [card for box in _regions(segments, marks) if (card := _card(page, box, names))]
    courses = {card.told[Column.CONTENT].text for card in found}
    return tuple(found) if len(courses) > 1 else ()


def _sorts(segments: Sequence[Segment]) -> dict[str, list[Segment]]:
    """The marks that come more than once, by their sort, from the first to the last."""
    sorts: dict[str, list[Segment]] = {}
    for segment in segments:
        sort = _sort(segment)
        if sort:
            sorts.setdefault(sort, []).append(segment)
    return {sort: own for sort, own in sorts.items() if len(own) > 1}


def _often(sorts: Mapping[str, Sequence[Segment]]) -> list[Sequence[Segment]]:
    """The marks that come equally often, as most of them do; days alone make no pattern."""
    counts = Counter(len(own) for own in sorts.values())
    if not counts:
        return []
    often = max(counts, key=lambda count: (counts[count], count))
    found = {sort: own for sort, own in sorts.items() if len(own) == often}
    return list(found.values()) if any(not _DAY.fullmatch(sort) for sort in found) else []


def _sort(segment: Segment) -> str:
    """What makes a piece a mark: its label, or the forms of the values that it is made of."""
    text = segment.text
    if sum_of_rows([key(text)]):
        return ""
    whole, found = label_of(text), find_labels(text)
    if whole and whole[1] == 1.0:
        return f"{text.rstrip(':')}:" if whole[0] in _COLUMNS else ""
    if found and (found[0].start == 0 or is_bare_result(text[: found[0].start])):
        said = text[found[0].start : found[0].end].rstrip(":")
        return f"{said}:" if found[0].label in _COLUMNS else ""
    amounts = [one for one in find_amounts(text) if one.amount.unit in _AMOUNTS]
    days = [one for one in find_dates(text) if one.first.month]
    dated = sum(one.end - one.start for one in days)
    if amounts and amounts[0].start - dated <= SIGNS:
        return amounts[0].amount.unit.value
    if amounts and _course_before(segment.passage, amounts[0].start):
        return f"{amounts[0].amount.unit.value} behind"
    return re.sub(r"\d+", "0", text) if dated > 0.7 * len(text) else ""


def _course_before(words: Passage, end: int) -> Passage:
    """The name of a course that stands in one line with its amount, of which *end* is the start."""
    before = words.cut(0, end)
    days = [one for one in find_dates(before.text) if one.first.month]
    led = bool(days) and days[0].start < SIGNS
    name = before.cut(days[0].end if led else 0).stripped(_EDGE)
    counted = _COUNTED.match(name.text)
    name = name.cut(counted.end()).stripped(_EDGE) if counted else name
    said = _PROSE.search(name.text) or _GENERAL.fullmatch(name.text) or find_labels(name.text)
    tagged = all(map(_TAG.fullmatch, _DIVIDER.split(name.text)))
    return Passage() if said or tagged or len(days) > led or len(name.text) < SIGNS else name


_DIVIDER = re.compile(r"[|·•]")
_TAG = re.compile(
    r"(?P<s>(?:一般|行业)?(?:公需|公共|专业)(?:必修|选修)?(?:科目|课程|课|类)?)"
    r"|(?P<f>(?:网络|线上|在线|远程|面授|线下|集中|直播|录播)(?:学习|培训|课程|课|教学|授课|研修)?)"
)
"""What a piece of a line says of the sort of a course and of how it is learned."""
_PROSE = re.compile(
    r"[,。;:]|参加|完成|共计|累计|合计|总计|证明|准予|兹|其中|授予|折[合算]|每[天日周]"
)
_EDGE = " 　,;:、.·…-—_()《》“”\"'|"


_DAY = re.compile(r"[^:]*0[^:]*")
"""How the sort of a mark that is but a day looks: 0-0-0."""


def _regions(segments: Sequence[Segment], marks: Sequence[Sequence[Segment]]) -> list[Box]:
    """Where each card lies: from what stands over its first mark to its last one."""
    first = min(marks, key=lambda own: (own[0].box[1], own[0].box[0]))
    boxes: list[Box] = []
    for left, right in pairwise([0.0, *_gutters(segments, marks), 1.0]):
        own = _apart([one for one in first if left <= one.box[0] < right])
        inside = [one for one in segments if left <= one.box[0] < right]
        within = [one for kind in marks for one in kind if left <= one.box[0] < right]
        boxes += _column(own, inside, within, (left, right))
    return sorted(boxes, key=lambda box: (round(box[1], 2), box[0]))


def _apart(own: Sequence[Segment]) -> list[Segment]:
    """Marks of one column without those that a line shows twice."""
    kept: list[Segment] = []
    for one in sorted(own, key=lambda one: one.middle):
        if not kept or one.middle - kept[-1].middle > LEVEL * one.height:
            kept.append(one)
    return kept


def _gutters(segments: Sequence[Segment], marks: Sequence[Sequence[Segment]]) -> list[float]:
    """Where one column of cards ends and the next begins: the widest white between their marks."""
    abreast = [_abreast(own) for own in marks]
    count = Counter(len(columns) for columns in abreast).most_common(1)[0][0]
    fit = [columns for columns in abreast if len(columns) == count]
    top = min(own[0].box[1] for own in marks)
    low = max(own[-1].box[3] for own in marks)
    spans = sorted((s.box[0], s.box[2]) for s in segments if top <= s.middle <= low)
    found = []
    for at in range(count - 1):
        start = max(one.box[2] for columns in fit for one in columns[at])
        stop = min(one.box[0] for columns in fit for one in columns[at + 1])
        found.append(_widest(spans, start, stop))
    return found


def _abreast(own: Sequence[Segment]) -> list[list[Segment]]:
    """The marks of one sort by the column of cards, as many as stand in one line."""
    lines: list[list[Segment]] = []
    for one in sorted(own, key=lambda one: one.middle):
        line = lines[-1] if lines else []
        level = line and one.middle - line[0].middle < LEVEL * one.height
        if level and all(across(one.box, other.box) <= 0 for other in line):
            line.append(one)
        else:
            lines.append([one])
    full = max(lines, key=len)
    full.sort(key=lambda one: one.box[0])
    columns: list[list[Segment]] = [[] for _ in full]
    for one in own:
        nearest = min(range(len(full)), key=lambda at: abs(full[at].box[0] - one.box[0]))
        columns[nearest].append(one)
    return columns


def _widest(spans: Sequence[tuple[float, float]], start: float, stop: float) -> float:
    """The middle of the widest stretch from *start* to *stop* that nothing crosses."""
    best, reach = (0.0, (start + stop) / 2), start
    for low, high in [*spans, (stop, stop)]:
        if reach < low <= stop:
            best = max(best, (low - reach, (low + reach) / 2))
        if low < stop:
            reach = max(reach, high)
    return best[1]


def _column(
    firsts: Sequence[Segment],
    inside: Sequence[Segment],
    marks: Sequence[Segment],
    sides: tuple[float, float],
) -> Iterator[Box]:
    """The cards of one column, whose first marks are *firsts*."""
    if ranges := led_cards(inside, firsts):
        yield from ((sides[0], top, sides[1], below) for top, below in ranges)
        return
    tops = [one.box[1] for one in firsts]
    starts = [one.middle - LEVEL * one.height for one in firsts]
    ends = [
        max(one.box[3] for one in marks if top <= one.middle < below)
        for top, below in pairwise([*starts, 1.0])
    ]
    after = [parted_at(inside, end, one) for end, one in zip(ends, firsts[1:], strict=False)]
    ends[: len(after)] = after
    deep = max((end - top for top, end in zip(tops, ends, strict=True)), default=0.0)
    high = max(
        (top - _over(inside, firsts[at + 1], ends[at]) for at, top in enumerate(tops[1:])),
        default=_head(inside, firsts[0]) if firsts else 0.0,
    )
    for at, (one, top) in enumerate(zip(firsts, tops, strict=True)):
        floor = ends[at - 1] if at else top - high - 0.5 * one.height
        start = _over(inside, one, floor)
        below = tops[at + 1] if at + 1 < len(tops) else 1.0
        yield (sides[0], start, sides[1], min(top + deep + 0.2 * one.height, below))


def _head(inside: Sequence[Segment], first: Segment) -> float:
    """How far the one line that stands close over the only card of a column reaches up."""
    over = [one for one in inside if one.middle < first.middle - LEVEL * first.height]
    nearest = max(over, key=lambda one: one.middle, default=first)
    near = first.box[1] - nearest.box[3] < 1.5 * first.height
    return first.box[1] - nearest.box[1] if near else 0.0


def _over(inside: Sequence[Segment], first: Segment, floor: float) -> float:
    """The top of what stands between *floor* and the first mark of a card."""
    over = [
        one.box[1]
        for one in inside
        if one.middle < first.middle and one.box[1] > floor - 0.3 * one.height
    ]
    return min([first.box[1], *over])


def _card(page: Page, box: Box, names: Set[str]) -> Card | None:
    """What the words in *box* say of a course; None where they say none, or not how much.

    *names* are the labels of the cards: also where the value runs on behind one without a gap.
    """
    words = tuple(word for word in page.words if _holds(box, word.box))
    lines = lines_of(replace(page, words=words))
    named = labelled(lines)
    if any(one.label in _OF_PEOPLE for one in named):
        return None
    told: dict[Column, Passage] = {}
    for one in named:
        _tell(told, _COLUMNS.get(one.label), one.value.cut(len(_name(one.value.text, names))))
    known = {mark for one in named for mark in (*one.named.marks, *one.value.marks)}
    for row in lines.rows:
        for segment in row.segments:
            if known.isdisjoint(segment.passage.marks):
                _tell_bare(told, segment.passage, names)
            elif found := find_labels(segment.text):
                _tell_verdict(told, segment.passage.cut(0, found[0].start))
    whole = joined([segment.passage for row in lines.rows for segment in row.segments])
    ahead = NOT_YET.search(whole.text) or "未完成" in whole.text
    said = Column.CONTENT in told and _MEASURES & told.keys() and not ahead
    return Card(told, whole) if said else None


def _tell_verdict(told: dict[Column, Passage], words: Passage) -> None:
    """Keep a verdict that stands in one line before a label: 合格 考试日期2020-09-19."""
    if is_bare_result(words.text):
        told.setdefault(Column.VERDICT if Column.RESULT in told else Column.RESULT, words)


def _name(text: str, names: Set[str]) -> str:
    """The label of the cards with which *text* begins, if more follows."""
    return max((one for one in names if text.startswith(one) and text != one), key=len, default="")


def _tell(told: dict[Column, Passage], column: Column | None, value: Passage) -> None:
    """Keep what a label says; a second result is the verdict on the first."""
    if column is Column.CONTENT and (NO_COURSE.fullmatch(value.text) or len(value.text) < 2):
        return
    if column is Column.RESULT and column in told and is_bare_result(value.text):
        column = Column.VERDICT
    if column is Column.PASS_LINE:
        number = re.match(r"\d{1,3}分?", value.text)
        rest = value.cut(number.end()).stripped(",;、") if number else Passage()
        if is_bare_result(rest.text):
            told.setdefault(Column.VERDICT, rest)
    if column is not None and value:
        told.setdefault(column, value)


def _tell_bare(told: dict[Column, Passage], words: Passage, names: Set[str]) -> None:
    """Keep what stands without a label, by the form of its value."""
    counted = _COUNTED.match(words.text)
    words = words.cut(counted.end()) if counted else words
    text = words.text
    if HEADING.fullmatch(text) or sum_of_rows([key(text)]):
        return
    name = _name(text, names)
    label = label_of(name) if name else None
    if label is not None:
        _tell(told, _COLUMNS.get(label[0]), words.cut(len(name)))
    else:
        _tell_tags(told, words)
        if not _tell_amount(told, words):
            _tell_plain(told, words)


def _tell_tags(told: dict[Column, Passage], words: Passage) -> None:
    """Keep the sort and the form that a line names between dividers: 专业课|网络课程|8学时."""
    starts = [0, *(match.end() for match in _DIVIDER.finditer(words.text))]
    for start in starts if len(starts) > 1 else []:
        part = words.cut(start, start + len(_DIVIDER.split(words.text[start:])[0]))
        tag = _TAG.fullmatch(part.text)
        if tag:
            told.setdefault(Column.SUBJECT if tag["s"] else Column.FORM, part)
        elif is_bare_result(part.text) and not part.text.isdecimal():
            told.setdefault(Column.RESULT, part)


def _tell_amount(told: dict[Column, Passage], words: Passage) -> bool:
    """Keep the amount and the day that a piece says, and the course in one line with them."""
    amounts = [one for one in find_amounts(words.text) if one.amount.unit in _AMOUNTS]
    days = [one for one in find_dates(words.text) if one.first.month]
    if amounts:
        column = _AMOUNTS[amounts[0].amount.unit]
        told.setdefault(column, words.cut(amounts[0].start, amounts[0].end))
        if name := _course_before(words, amounts[0].start):
            told.setdefault(Column.CONTENT, name)
        rest = words.cut(amounts[0].end).stripped(_EDGE)
        if is_bare_result(rest.text):
            told.setdefault(Column.RESULT, rest)
    if days:
        body = words.cut(0, days[0].start).stripped(_EDGE)
        if is_organisation(body.text):
            told.setdefault(Column.ISSUER, body)
        named = label_of(words.text[: days[0].start])
        column = Column.END if _DONE.match(words.text, days[0].end) else Column.DATES
        column = _COLUMNS.get(named[0], column) if named else column
        told.setdefault(column, words.cut(days[0].start, days[0].end))
        if not (amounts or named or is_organisation(body.text)):
            _tell(told, Column.CONTENT, _course_before(words, days[0].start))
    return bool(amounts or days)


_DONE = re.compile(r"(?:已|学习)?(?:完成|学完|结[业束]|通过)")
"""Behind a day: what was done then was finished: 2024-03-15完成."""


def _tell_plain(told: dict[Column, Passage], words: Passage) -> None:
    """Keep a number, a verdict or a name of something."""
    text = words.text
    if _NUMBER.fullmatch(text):
        if not text.isdecimal() or {Column.PASS_LINE, Column.VERDICT} & told.keys():
            told.setdefault(Column.RESULT, words)  # and no number of the card
    elif is_bare_result(text):
        told.setdefault(Column.VERDICT, words)
    elif not (NO_COURSE.fullmatch(text) or _GENERAL.fullmatch(text) or len(text) < SIGNS):
        told.setdefault(Column.CONTENT, words)


def _holds(box: Box, inner: Box) -> bool:
    x, y = inner[0], (inner[1] + inner[3]) / 2
    return box[0] <= x < box[2] and box[1] <= y <= box[3]
