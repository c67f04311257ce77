"""Where the value of a label ends: within its line, or on the lines below on which it runs on.

Knows places and how sentences begin, not what values mean.
"""

from __future__ import annotations

import re

from ce_intake.layout.lines import Lines, Row, Segment, ruled_across
from ce_intake.layout.marked import is_label
from ce_intake.layout.passage import Passage
from ce_intake.text.amounts import find_amounts
from ce_intake.text.labels import Label, Labelled, find_labels
from ce_intake.text.names import is_organisation

_BROKEN_DATE = re.compile(r"[0-9〇○零O一二三四五六七八九十年月日旧至~./-]{1,24}$")
"""What is left of a range of dates on its second line."""

UNKNOWN = re.compile(r"[\u3400-\u9fff]{2,6}:?")
"""What stands before a value of its own: a label, though none that is known."""

_UNLISTED = re.compile(r"[\u3400-\u9fff]{2,8}:")
"""How a line begins that has a label of its own, though one of no list."""

_SENTENCE = re.compile(
    r"[一二三四五六七八九][、.]|\([一二三四五六七八九]\)|第[一二三四五六七八九][部章节]|"
    r"[自于在从]?(?:(?:19|20)\d\d|[一二][九〇○零]..)年|该[同课项论成书]|上述|以上|经[审评鉴考专验]|特此|兹"
)
"""How a sentence begins, which is no second line of a value."""

_LONG = frozenset(
    {Label.COURSE, Label.ISSUER, Label.ORGANISER, Label.EMPLOYER, Label.TITLE, Label.AUTHORS}
)
"""Labels whose values may run over several lines."""

_BODIES = frozenset({Label.ISSUER, Label.ORGANISER, Label.EMPLOYER})
"""Labels whose values are the names of bodies, which end as such names do."""


def before_unlisted(value: Passage) -> Passage:
    """*value* up to a label of no list that a printed blank parts from it: 红外测温　讲师：某某."""
    for match in _UNLISTED_WORDS.finditer(value.text):
        for start in range(max(match.start(), 1), match.end() - 2):
            if value.parted(start):
                return value.cut(0, start)
    return value


_UNLISTED_WORDS = re.compile(r"[\u3400-\u9fff]{2,12}:")


def ended(label: Label, value: Passage) -> Passage:
    """*value* up to where the clause or the sentence ends of which its label is a part."""
    end = _ENDS[label].search(value.text) if label in _ENDS else None
    year = _YEAR.search(value.text) if label in _BODIES else None
    end = year if year and is_organisation(value.text[: year.start()]) else end
    end = _next_fact(value.text) or end if label is Label.EMPLOYER else end
    return value.cut(0, end.start() if end else None)


def _next_fact(text: str) -> re.Match[str] | None:
    """What else is told of a person behind his employer, with no blank read before it."""
    facts = (one for one in _FACTS.finditer(text) if is_organisation(text[: one.start()]))
    return next(facts, None)


_FACTS = re.compile(
    r"(?<=...)(?:专业技术职[务称]|技术职[务称]|职[务称]|科室|部门|岗位|性别|年龄|学历|民族|工种|联系电话|电话|手机)"
    r"(?=[:\u3400-\u9fff\d])(?!改革|管理|评[审定聘]|工作|考[核试]|建设|服务)"
)


_YEAR = re.compile(r"(?:19|20)\d\d(?:-(?:19|20)?\d\d)?[年学](?!\d)")
"""A year behind a body, which says when and not who."""
_TOLD_ON = (
    r"(?<=[》”])[,;](?=[^《“])|。(?=.)"
    r"|[,;](?![^()]*\))(?=(?:[共合总累]?计|共|完成|获得?|授予|[学课]时|为期|历时|会期)[^,。;\d]{0,6}\d)"
    r"|[,;](?![^()]*\))(?=(?:经|成绩|考[核试]|测[试验]|综合评定)[^,。;]{0,6}(?:合格|及格|通过|良好|优秀))"
)
"""Where what a course is called ends, and how long it was or how it ended is told."""
_ENDS = {
    **dict.fromkeys((Label.EMPLOYER, Label.ISSUER, Label.ORGANISER), re.compile("[,。;](?=.)")),
    **dict.fromkeys((Label.COURSE, Label.TITLE), re.compile(_TOLD_ON)),
}
"""What no value of a label holds, though a sentence may go on behind it."""


def closed(text: str) -> int:
    """Where a bracket is closed that was opened before *text*: a value does not leave it."""
    depth = 0
    for index, char in enumerate(text):
        depth += (char in "([") - (char in ")]")
        if depth < 0:
            return index
    return len(text)


def run_on(
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
        if under is None or is_label(under) or has_label_before(row, under):
            break
        inner = find_labels(under.text)
        if _begins_anew(under.text) or _is_whole(label, last, under) or _counts(under, label):
            break
        if inner:
            found += _before_bracket(under, inner[0])
            break
        if label is Label.DATES:
            ended = not is_rest_of_date(under.text)
        else:
            ended = ruled_across(lines.page, last.box, under.box)
        if ended:
            break
        found.append(under.passage)
        last = under
    return found


def _counts(under: Segment, label: Label) -> bool:
    """Whether a line is the number of a row, as spreadsheets print it, and no text's end."""
    return label is not Label.DATES and under.text.isdecimal() and len(under.text) <= _COUNTED


_COUNTED = 3  # figures of such a number


def is_rest_of_date(text: str) -> bool:
    """Whether a line holds no more than the rest of a date, or of a range of them."""
    return bool(_BROKEN_DATE.match(text))


def wrapped(lines: Lines, index: int, value: Passage, label: Label) -> list[Passage]:
    """The rest of a long *value* that ends at the right margin, from the line below.

    It begins at the left margin there, not under the value, and ends with its clause: a label
    within a sentence, or the last of several in one line.
    """
    if label in _AMOUNTS:
        return _broken_amount(lines, index)
    if label not in _LONG or index + 1 >= len(lines.rows):
        return []
    row, under = lines.rows[index], lines.rows[index + 1].segments[0]
    last, first = row.segments[-1], row.segments[0].box[0]
    back = first - _INDENT * last.em < under.box[0] < first + 0.5 * last.em
    near = -0.2 < (under.box[1] - last.box[3]) / last.height < _LEADING
    similar = 0.7 < under.height / last.height < 1.4
    rest = under.passage.cut(0, len(_CLAUSE.split(under.text)[0]))
    told = is_label(under) or find_labels(rest.text + ":") or _begins_anew(under.text)
    if not (back and near and similar and _is_flush(lines, index)) or told:
        return []
    whole = label not in _BODIES or _completes(value.text, rest.text)
    return [rest] if rest and whole and not rest.text.isdecimal() else []


_INDENT = 2.5
"""How far the first line of a paragraph stands in at most, in characters."""
_LEADING = 1.5
"""The white between two lines of a paragraph at most, in heights of a line."""
_CLAUSE = re.compile("[,。;:(]")


def _completes(begun: str, rest: str) -> bool:
    """Whether the name of a body that is none yet becomes one by what stands below."""
    return not is_organisation(begun) and is_organisation(begun + rest)


def _is_flush(lines: Lines, index: int) -> bool:
    """Whether a line ends where another line or the text of the page ends at the right."""
    last = lines.rows[index].segments[-1]
    edges = [row.segments[-1].box[2] for row in lines.rows]
    near = edges[max(0, index - 2) : index] + edges[index + 1 : index + 2]
    others = edges[:index] + edges[index + 1 :]
    outermost = last.box[2] > max(near, default=0.0) - 1.5 * last.em
    return outermost and any(abs(edge - last.box[2]) < 1.2 * last.em for edge in others)


def _begins_anew(text: str) -> bool:
    """Whether a line begins with a sentence or a label, if only one of no list, or is an amount."""
    return bool(_SENTENCE.match(text) or _UNLISTED.match(text)) or _is_amount(text)


def _is_amount(text: str) -> bool:
    """Whether a line says how much and no more: 24学时."""
    return any((one.start, one.end) == (0, len(text)) for one in find_amounts(text))


def _is_whole(label: Label, last: Segment, under: Segment) -> bool:
    """Whether the name of a body has ended as such names do, and what stands under it does not."""
    bodies = label in _BODIES and is_organisation(last.text)
    return bodies and not is_organisation(under.text)


def _broken_number(
    lines: Lines, index: int, last: Segment, starts: tuple[float, ...]
) -> list[Passage]:
    """The rest of an identity number of which a narrow cell holds but the first signs."""
    begun = _NUMBER_BEGUN.search(last.text)
    if begun is None or index + 1 >= len(lines.rows):
        return []
    for under in lines.rows[index + 1].segments:
        near = _starts_under(
            under, last, (*starts, left_of(last.passage.cut(begun.start()))), Label.ID
        )
        if near and _NUMBER_ENDED.fullmatch(under.text) and len(begun[0] + under.text) <= 18:
            return [under.passage]
    return []


def _broken_code(lines: Lines, index: int, last: Segment) -> list[Passage]:
    """The rest of a certificate number that a line parts: CHXH- / 2022, or a sentence."""
    if index + 1 >= len(lines.rows):
        return []
    under = lines.rows[index + 1].segments[0]
    if last.text[-1] not in "-/":
        rest = _CLAUSE_ENDED.match(under.text) if last.text[-1].isalnum() else None
        return [under.passage.cut(0, rest.end())] if rest and _goes_on(last, under) else []
    rest = _CODE_ENDED.match(under.text)
    near = under.box[1] - last.box[3] < 2 * last.height
    return [under.passage.cut(0, rest.end())] if rest and near else []


def _goes_on(last: Segment, under: Segment) -> bool:
    """Whether a line of sentences goes on in the line under it."""
    first = under.box[0] < last.box[0] + last.em
    near = under.box[1] - last.box[3] < 1.5 * last.height
    return len(last.text) > _A_LINE and first and near


def _broken_amount(lines: Lines, index: int) -> list[Passage]:
    """The rest of a number at the end of a sentence's line: 成绩:7 / 6分."""
    last = lines.rows[index].segments[-1]
    if index + 1 >= len(lines.rows) or not last.text[-1].isdigit():
        return []
    under = lines.rows[index + 1].segments[0]
    rest = _AMOUNT_ENDED.match(under.text)
    return [under.passage.cut(0, rest.end())] if rest and _goes_on(last, under) else []


_AMOUNTS = frozenset({Label.RESULT, Label.HOURS, Label.CREDITS, Label.DAYS})
_AMOUNT_ENDED = re.compile(r"\d{1,2}(?:\.\d)?(?:分|个?学[时分]|个?课时|天)")
_A_LINE = 16
"""Characters that a line of sentences has at least."""

_CLAUSE_ENDED = re.compile(r"[A-Z0-9-]{2,24}号?(?=[。,;])")
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
    centred = abs(sum(segment.box[::2]) - sum(last.box[::2])) < 2.4 * segment.em
    aligned = aligned or (label is Label.DATES and centred)
    gap = segment.box[1] - last.box[3]
    similar = 0.7 < segment.height / last.height < 1.4
    full = last.box[2] > 0.6 or segment.box[2] - segment.box[0] < last.box[2] - last.box[0]
    near = (1.7 if label is Label.DATES else 0.8) * last.height
    return aligned and similar and full and gap < near


def has_label_before(row: Row, segment: Segment) -> bool:
    """Whether a label, if only one of no list, stands to the left of *segment*."""
    return any(
        is_label(other) or UNKNOWN.fullmatch(other.text)
        for other in row.segments
        if other.box[0] < segment.box[0]
    )


def left_of(passage: Passage) -> float:
    """The left edge of *passage*, as a fraction of the page's width."""
    return passage.box[0] if passage.box else 0.0
