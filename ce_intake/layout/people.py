"""People told without a table: counted lines that each name somebody, and names over numbers.

    1. 张三 ……… 某学校 ……… 合格          张三           李四
    2. 李四 ……… 某医院 ……… 优秀      XY2024058     XY2024013

Whoever is named becomes a record like a table's row. Knows how values look, no kinds of paper.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from ce_intake.layout.columns import Column
from ce_intake.layout.groups import announced, units_over
from ce_intake.layout.items import Item, ordinal
from ce_intake.layout.lines import Lines, Row, Segment, across, lines_of
from ce_intake.layout.passage import Passage, around, joined
from ce_intake.text.amounts import find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.text.identity import find_ids
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.names import clean_name, is_organisation, name_likeness
from ce_intake.text.normal import is_han
from ce_intake.text.results import is_bare_result
from ce_intake.values import Page, Unit

_COLUMNS = {
    Label.ID: Column.ID_NUMBER,
    Label.EMPLOYER: Column.EMPLOYER,
    Label.CERTIFICATE_NO: Column.CERTIFICATE_NO,
    Label.HOURS: Column.HOURS,
    Label.CREDITS: Column.CREDITS,
    Label.RESULT: Column.RESULT,
}
_AMOUNTS = {
    Unit.HOURS: Column.HOURS,
    Unit.LESSONS: Column.HOURS,
    Unit.CREDITS: Column.CREDITS,
    Unit.DAYS: Column.DAYS,
}
_PROOFS = frozenset(
    {Column.CERTIFICATE_NO, Column.ID_NUMBER, Column.RESULT, Column.HOURS, Column.CREDITS}
)
"""What stands under names that are a list; names over their units alone may be anybody's."""
_EDGE = " ,;:、|/·.…—-_"
_NUMBER = re.compile(
    r"(?!1[3-9]\d{9}$)(?=(?:\D*\d){4})"
    r"(?:[\u3400-\u9fff]{1,8}字?)?[(\[]?[A-Za-z0-9]{0,8}[)\]]?[A-Za-z\u3400-\u9fff]{0,6}第?[A-Za-z0-9-]{2,20}号?"
)
"""The number of a certificate: XY20240581, 津培（2021）字第0125号; a telephone number is none."""
_MEANT_ELSE = re.compile(
    r"男|女|汉族|\d{1,3}|[\u3400-\u9fff]{0,8}(?:师|员|教授|主任|科长|处长|院长|校长|经理|医士|护士|专家)|1[3-9]\d{9}"
    r"|[\u3400-\u9fff]{1,8}[班组队部科室岗]"
)
"""What a line may say of somebody besides: the sex, a rank, a group, a telephone number."""
_ENDED = re.compile(r"(?:不?合格|[优良]秀?|良好|通过|结业|\d{2,3}分)$")
_LONGEST = 4  # pieces into which blanks may part one value
_NEAR = 1.6
"""Heights of a line under a name within which what stands there is that person's."""
_LEVEL = 0.5  # heights of a line by which the names of one rank stand apart at most


@dataclass(slots=True)
class _Somebody:
    """Who is named in a piece of a line, what is known of them, and the last piece of it."""

    head: Segment
    told: dict[Column, Passage]
    last: Segment
    beside: bool = False  # what is said stands in the line of the name


def people(pages: Sequence[Page]) -> tuple[Item, ...]:
    """Whom *pages* name without a table; none where there are not at least two."""
    found = [one for page in pages for one in _on_page(lines_of(page))]
    names = {one.told[Column.NAME].text for one in found}
    return tuple(found) if len(names) > 1 else ()


def _on_page(lines: Lines) -> list[Item]:
    led = announced(lines.rows)
    for parts in (_whole, _beside, _at_numbers):
        pieces = (words for row in lines.rows for words in parts(row))
        counted = [
            Item(lines.page.number, told) for words in pieces if (told := _counted(words, led))
        ]
        if len(counted) > 1:
            return _under_units(counted, lines)
    return _under_units(_over_numbers(lines), lines)


def _whole(row: Row) -> list[Passage]:
    return [row.passage]


def _beside(row: Row) -> list[Passage]:
    return [segment.passage for segment in row.segments]


def _at_numbers(row: Row) -> list[Passage]:
    """The parts of a line that counts several people: 1.张三（某医院） 2.李四（某中学）."""
    words, text = row.passage, row.text
    starts = [
        match.start()
        for match in _COUNTS.finditer(text)
        if match.start() == 0 or words.parted(match.start()) or text[match.start() - 1] in ")、;"
    ]
    parts = (words.cut(start, end) for start, end in pairwise([*starts, len(text)]))
    return [part for part in parts if ordinal(part)[0]]


_COUNTS = re.compile(r"[(\[①-⑳]|(?<!\d)\d{1,2}")
"""Where a number may begin that counts people in a line."""


def _under_units(found: Sequence[Item], lines: Lines) -> list[Item]:
    """*found* with the unit that a line over several of them names, where nobody has his own."""
    if any(Column.EMPLOYER in one.told for one in found):
        return list(found)
    homes = [_row_of(one.told[Column.NAME], lines) for one in found]
    units = units_over(lines.rows, homes)
    return [
        replace(one, told={**one.told, Column.EMPLOYER: units[at]}) if at in units else one
        for one, at in zip(found, homes, strict=True)
    ]


def _row_of(words: Passage, lines: Lines) -> int:
    """The line in which *words* stand."""
    first = words.marks[0]
    return next(at for at, row in enumerate(lines.rows) if first in row.passage.marks)


def _counted(words: Passage, led: bool) -> dict[Column, Passage]:
    """What counts, or has an identity number, says of somebody, in a line or beside others."""
    _, end = ordinal(words)
    if not end and not _FIGURES.search(words.text):
        return {}
    bare = _BARE.match(words.text)
    end = end or (bare.end() if bare and words.parted(bare.end()) else 0)
    told = _said_of_one(words.cut(end)) or _behind_unit(words.cut(end))
    sure = end or Column.ID_NUMBER in told
    proved = Column.EMPLOYER in told or bool(_PROOFS & told.keys()) or (led and bool(end))
    return told if sure and proved else {}


_FIGURES = re.compile(r"[\d*×●]")  # one of which every identity number has


_BARE = re.compile(r"\d{1,3}(?=[\u3400-\u9fff])")
"""What counts a line without a stop behind it: 1 张三 某医院."""


def _said_of_one(words: Passage) -> dict[Column, Passage]:
    """Who is named at the beginning, or behind a number, and what follows; {} if any is unknown."""
    pieces = list(_pieces(words))
    for count in range(1, min(_LONGEST, len(pieces)) + 1):
        name = joined(pieces[:count])
        told = _values(pieces[count:]) if _is_name(name) else None
        if told is not None:
            return {Column.NAME: name, **told}
    led = _value(pieces[0]) if pieces[1:] and _is_name(pieces[1]) else None
    if led and Column.ID_NUMBER in led and (rest := _values(pieces[2:])) is not None:
        return {Column.NAME: pieces[1], **led, **rest}
    return {}


def _behind_unit(words: Passage) -> dict[Column, Passage]:
    """Who is named behind the unit with which *words* begin, parted from it or not."""
    pieces = list(_pieces(words))
    first, rest = (_employed(pieces[0]) if pieces else None), pieces[1:]
    if not first and rest and is_organisation(pieces[0].text) and _is_name(rest[0]):
        first, rest = (pieces[0], rest[0]), rest[1:]
    told = _values(rest) if first else None
    if not first or told is None or Column.EMPLOYER in told:
        return {}
    return {Column.NAME: first[1], Column.EMPLOYER: first[0], **told}


def _employed(words: Passage) -> tuple[Passage, Passage] | None:
    """Unit and name that run together: 某某勘察院江国平."""
    parts = ((words.cut(0, -size), words.cut(len(words.text) - size)) for size in _NAME_SIZES)
    return next((one for one in parts if is_organisation(one[0].text) and _is_name(one[1])), None)


_NAME_SIZES = (3, 2, 4)


def _pieces(words: Passage) -> Iterator[Passage]:
    """The words between blanks, bars, leaders and stops; in one word a wide step is a blank.

    A bracket right behind a name holds what is said of it; an identity number is a piece.
    """
    text = words.text
    wide = _wide_steps(words)
    edges = {at for at in range(1, len(text)) if words.parted(at) or at in wide}
    edges |= {edge for match in _PARTING.finditer(text) for edge in match.span()}
    edges |= {edge for one in find_ids(text) for edge in (one.start, one.end)}
    for match in _BRACKET.finditer(text):
        last = max((edge for edge in edges if edge <= match.start()), default=0)
        edges |= set(match.span()) if _is_name(words.cut(last, match.start())) else set()
    for start, end in pairwise([0, *sorted(edges - {0, len(text)}), len(text)]):
        piece = _unbracketed(words.cut(start, end).stripped(_EDGE))
        if piece:
            yield piece


_BRACKET = re.compile(r"\([^()]*\)?")
_PARTING = re.compile(r"[,;、|]|[.·…]{2,}")


def _unbracketed(piece: Passage) -> Passage:
    """*piece* without the brackets round it, or one that has no other."""
    text = piece.text
    if text[:1] == "(" and text.find(")") in (-1, len(text) - 1):
        return piece.stripped("()")
    return piece.stripped(")") if "(" not in text else piece


def _wide_steps(words: Passage) -> set[int]:
    """Where a line goes on behind a blank that was not read: a step wider than the others.

    Steps are measured from one Chinese character to the next, which are all as wide.
    """
    boxes = [mark.word.cut(mark.at, mark.at + 1) if mark else None for mark in words.marks]
    lefts = [box[0] if box else 0.0 for box in boxes]
    steps = {
        at: lefts[at] - lefts[at - 1]
        for at in range(1, len(lefts))
        if is_han(words.text[at - 1]) and is_han(words.text[at])
    }
    usual = median(steps.values()) if len(steps) >= _FEW else 1.0
    return {at for at, step in steps.items() if step > _BLANK * usual}


_FEW = 5  # steps from a character to the next that do not show which is usual
_BLANK = 1.5  # times the usual step: one over a blank


def _values(pieces: Sequence[Passage]) -> dict[Column, Passage] | None:
    """What *pieces* say, each one value or several together; None where one says nothing known.

    Nothing is said twice: what would be is one value that a blank parts.
    """
    if not pieces:
        return {}
    for count in range(1, min(_LONGEST, len(pieces)) + 1):
        found = _value(joined(pieces[:count]))
        rest = _values(pieces[count:]) if found is not None else None
        if found is not None and rest is not None and found.keys().isdisjoint(rest):
            return {**found, **rest}
    return None


def _value(words: Passage) -> dict[Column, Passage] | None:
    """The value that *words* are, by its form or its label; {} for one that is none of ours."""
    text = words.text
    label = next((one for one in find_labels(text) if one.start == 0 and one.end < len(text)), None)
    if label is not None:
        column = _COLUMNS.get(label.label)
        return {column: words.cut(label.end)} if column else {}
    if any(one.start == 0 and one.end == len(text) for one in find_ids(text)):
        return {Column.ID_NUMBER: words}
    if is_bare_result(text) and not text.isdecimal():
        return {Column.RESULT: words}
    if is_organisation(text) or _PART_OF_BODY.fullmatch(text):
        return {Column.EMPLOYER: words}
    ended = _ENDED.search(text)
    if ended and is_organisation(text[: ended.start()]):
        unit, result = words.cut(0, ended.start()), words.cut(ended.start())
        return {Column.EMPLOYER: unit, Column.RESULT: result}
    amounts = find_amounts(text)
    if amounts and amounts[0].end - amounts[0].start > len(text) - _SIGNS:
        return {_AMOUNTS.get(amounts[0].amount.unit, Column.REMARK): words}
    if _NUMBER.fullmatch(text) and not find_dates(text) and not find_ids(text):
        return {Column.CERTIFICATE_NO: words}
    if _BLURRED.fullmatch(text):
        return {Column.ID_NUMBER: words}
    return {} if _MEANT_ELSE.fullmatch(text) else None


_BLURRED = re.compile(r"(?=.*\d)(?=.*[*×●])[0-9Xx*×●]{12,20}")
"""An identity number of which figures and stars were read amiss, which is still nobody else's."""
_PART_OF_BODY = re.compile(r"[\u3400-\u9fff]{2,6}[科室站组队部所]|[\u3400-\u9fff]{1,5}车间")
"""Where in a body that the paper names elsewhere somebody works: 设计室, 供水站."""
_SIGNS = 3  # an amount that is a value has fewer characters beside it: 计8学时


def _over_numbers(lines: Lines) -> list[Item]:
    """Whom the page names over, or beside, a number, a result or hours of theirs, each alike."""
    somebody: list[_Somebody] = []
    under: list[tuple[Segment, dict[Column, Passage]]] = []
    for segment in (one for row in lines.rows for one in _with_wide_names(row)):
        if told := _named(segment):
            somebody.append(_Somebody(segment, told, segment, beside=len(told) > 1))
        elif said := _values(list(_pieces(segment.passage))):
            under.append((segment, said))
    _give(under, somebody)
    proved = Counter(frozenset(_PROOFS & one.told.keys()) for one in somebody)
    proved.pop(frozenset(), None)
    employed = [one for one in somebody if one.beside and Column.EMPLOYER in one.told]
    judged = any(_OTHERS.search(row.text) for row in lines.rows)
    if not (proved or judged) and len(employed) >= _EMPLOYED and 2 * len(employed) >= len(somebody):
        return [Item(lines.page.number, one.told) for one in employed]
    usual, count = next(iter(proved.most_common(1)), (frozenset(), 0))
    if count < _FEWEST or 2 * count < len(somebody):
        return []
    alike = [one for one in somebody if usual <= one.told.keys()]
    return [
        Item(lines.page.number, one.told)
        for one in somebody
        if any(
            abs(one.head.middle - other.head.middle) < _LEVEL * other.head.height for other in alike
        )
    ]


def _with_wide_names(row: Row) -> list[Segment]:
    """The pieces of a line, two single characters that make a name as one: 谢　　强.

    They stand nearer to each other than to what is beside them.
    """
    found: list[Segment] = []
    for at, one in enumerate(row.segments):
        last = found[-1] if found else None
        if last is None or len(last.text) > 1 or len(one.text) > 1:
            found.append(one)
            continue
        gap = one.box[0] - last.box[2]
        before = last.box[0] - (found[-2].box[2] if len(found) > 1 else -1.0)
        after = row.segments[at + 1].box[0] if at + 1 < len(row.segments) else 2.0
        whole = joined([last.passage, one.passage])
        if gap < min(_WIDE * one.em, before, after - one.box[2]) and _is_name(whole):
            found[-1] = replace(last, passage=whole, box=around([last.box, one.box]))
        else:
            found.append(one)
    return found


_WIDE = 3.0  # characters that a name of two is set apart at most
_OTHERS = re.compile(
    "专家|评委|委员|鉴定|评审|验收|主讲|讲师|嘉宾|导师|编委|作者|完成人|起草|编写|发明|组长|成员"
)
"""Who stands in lines with their units, and did not learn."""
_EMPLOYED = 3  # names in lines that say nothing but where each works make a list
_FEWEST = 2  # names that have the same sort of value make a list


def _named(segment: Segment) -> dict[Column, Passage]:
    """Who is named in a piece of a line, behind a number or a label, and what else it says."""
    words = segment.passage.cut(ordinal(segment.passage)[1])
    label = next((one for one in find_labels(words.text) if one.start == 0), None)
    led = label is not None and label.label is Label.PERSON
    return _said_of_one(words.cut(label.end) if led and label else words)


def _give(
    values: Sequence[tuple[Segment, dict[Column, Passage]]], somebody: Sequence[_Somebody]
) -> None:
    """Let each value be said of the person beside whose name, or close under whom, it stands."""
    for segment, said in sorted(values, key=lambda one: one[0].middle):
        if before := [one for one in somebody if _is_before(one.head, segment)]:
            owner = max(before, key=lambda one: one.head.box[2])
            owner.told = {**said, **owner.told}
            owner.beside = True
            continue
        over = [
            one
            for one in somebody
            if segment.middle - one.last.middle > 0
            and segment.box[1] - one.last.box[3] < _NEAR * one.head.height
            and across(segment.box, one.head.box) > 0
        ]
        if over:
            owner = min(over, key=lambda one: abs(_centre(one.head) - _centre(segment)))
            owner.told = {**said, **owner.told}
            owner.last = segment


def _is_before(head: Segment, segment: Segment) -> bool:
    """Whether a name stands left of a value in its line."""
    level = abs(head.middle - segment.middle) < _LEVEL * head.height
    return level and head.box[2] <= segment.box[0]


def _centre(segment: Segment) -> float:
    return segment.box[0] + segment.box[2]


def _is_name(words: Passage) -> bool:
    return name_likeness(clean_name(words.read)) >= _SURE


_SURE = 0.95
