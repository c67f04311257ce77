"""Courses told line by line without a table: 1.《数据安全治理》 8学时 成绩：合格.

A run of lines that count from one, each with an amount of learning, or courses in 《》 each with
its amount in one sentence. What they say becomes records like those of a table's rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ce_intake.layout.between import HEADING
from ce_intake.layout.blocks import blocks
from ce_intake.layout.columns import Column
from ce_intake.layout.lines import Lines, Row, lines_of
from ce_intake.layout.passage import Passage, joined
from ce_intake.text.amounts import Stated, find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.text.labels import Label, find_labels
from ce_intake.text.numerals import number
from ce_intake.text.results import bare_result
from ce_intake.values import Page, Unit

_NUMBERED = re.compile(
    r"[(\[]?(?P<n>\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)\]、:]|\.(?!\d(?!\d{3}[年.\-/])))[.、]?(?=.)"
)
_RINGED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_QUOTED = re.compile(r"《(?P<c>[^《》]{2,50})》|“(?P<d>[^“”]{3,50})”")
_LEARNING = (Unit.HOURS, Unit.LESSONS, Unit.CREDITS)
_GENERAL = re.compile(
    r"(?:一般|行业)?(?:公需|公共|专业|必修|选修)(?:科目|课程|课|类)?|合计|总计|共计"
)
"""Sorts of courses, which are no course themselves."""
_EDGE = ' 　,，;；:：、。.-—()（）《》“”"'
_MOST = 40  # items on a page


@dataclass(frozen=True, slots=True)
class Item:
    """What one line says of a course, by the column that a table would have for it."""

    page: int
    told: Mapping[Column, Passage]
    spoken: bool = False  # by a part of a sentence, not by a line
    announced: bool = False  # the sentence says first that several follow


def items(pages: Sequence[Page]) -> tuple[Item, ...]:
    """The courses that *pages* tell line by line; none where there are not at least two."""
    found = [item for page in pages for item in _on_page(lines_of(page))]
    return tuple(found) if len(found) > 1 else ()


def _on_page(lines: Lines) -> list[Item]:
    counted = [item for line in _counted(lines) if (item := _item(line, lines.page.number))]
    if len(counted) > 1:
        return counted
    dotted = [item for line in _dotted(lines) if (item := _item(line, lines.page.number))]
    if len(dotted) > 1:
        return dotted
    marked = [item for line in _marked(lines) if (item := _item(line, lines.page.number))]
    if len(marked) > 1:
        return marked
    page = lines.page.number
    dated = (_attended(line, page) for line in _dated(lines))
    spoken = list(_in_sentences(lines)) or list(_announced(lines))
    return spoken or [item for item in dated if item]


def _dotted(lines: Lines) -> list[Passage]:
    """The lines in which dots lead from a name to its amount: 经济普查实务……18学时."""
    wholes = (_whole(row) for row in lines.rows if _LED.match(row.text))
    return [one for one in wholes if any(m and _DOTS.search(m.word.text) for m in one.marks)][
        :_MOST
    ]


_DOTS = re.compile(r"…|[.·]{3,}")
"""Dots that lead to what stands at the end of a line, as they were read."""
_LED = re.compile(r"[^.,。;:]{3,40}?[.·]*\d{1,3}(?:\.\d)?(?:个?[学课]时|学分)$")
"""A line that is a name, and how much."""


def _marked(lines: Lines) -> list[Passage]:
    """The lines that a dot or a quotation mark opens: ● 《合理用药》 8学时."""
    found = []
    for row in lines.rows:
        mark = _MARK.match(row.text)
        if mark and _amount(row.text):
            found.append(_whole(row).cut(mark.end()))
    return found[:_MOST]


_MARK = re.compile(r"[●•·■◆▪▲★○◎]+(?=.)|[-—*]?(?=《)")
"""What opens a line of a list that does not count."""


def _dated(lines: Lines) -> list[Passage]:
    """The lines that begin with a day, each with what runs on below it."""
    found: list[Passage] = []
    bottom = 0.0
    for row in lines.rows:
        near = row.box[1] - bottom < row.box[3] - row.box[1]
        if _opening_day(row.text):
            found.append(_whole(row))
        elif found and near and not _SIGNED.search(row.text):
            found[-1] = joined([found[-1], _whole(row)])
        else:
            continue
        bottom = row.box[3]
    return found[:_MOST]


_SIGNED = re.compile(r"盖章|公章|^(?:特此|以上|合计|总计|共计|备注|说明)")


def _opening_day(text: str) -> int:
    """Where the day ends with which a line begins; 0 where it begins with none."""
    days = find_dates(text)
    opens = bool(days) and days[0].start == 0 and days[0].first.month is not None
    return days[0].end if opens and days[0].end < len(text) else 0


def _attended(line: Passage, page: int) -> Item | None:
    """The course of a line that tells a day, what was attended, and how long."""
    end, amount = _opening_day(line.text), _amount(line.text)
    match = _ATTENDED.match(line.text, end)
    if amount is None or match is None or match.end("c") > amount.start:
        return None
    unit = Column.CREDITS if amount.amount.unit is Unit.CREDITS else Column.HOURS
    told = {
        Column.DATES: line.cut(0, end),
        Column.CONTENT: line.cut(*match.span("c")).stripped(_EDGE),
        unit: line.cut(amount.start, amount.end),
    }
    if match["f"]:
        told[Column.FORM] = line.cut(*match.span("f"))
    result = _result(line.cut(amount.end))
    return Item(page, told | ({Column.RESULT: result} if result else {}))


_ATTENDED = re.compile(
    r"[,:;、|]?(?:参加|完成|学完|修完|出席|听取)了?(?P<c>[^,。;:]{3,40}?)"
    r"(?P<f>(?:高级)?(?:培训|研修|进修|学习|讲习)班|培训|研修|讲座|课程)?的?(?:学习|培训)?[,。;(]"
)
"""参加甲培训班学习, as a line goes on behind its day."""


def _counted(lines: Lines) -> list[Passage]:
    """The lines that count 1, 2, 3, each with what runs on below it."""
    found: list[Passage] = []
    last: Row | None = None
    right = max((row.box[2] for row in lines.rows), default=1.0)
    for row in lines.rows:
        if HEADING.fullmatch(row.text):
            continue
        value, end = ordinal(row.passage)
        if value in (1, len(found) + 1):
            found = [*(found if value > 1 else []), _whole(row).cut(end)]
            last = row
        elif last and _runs_on(found[-1], last, row, right=right):
            found[-1] = joined([found[-1], _whole(row)])
            last = row
    return found[:_MOST]


def _runs_on(item: Passage, last: Row, row: Row, *, right: float) -> bool:
    """Whether a line ends an item whose amount has not come yet, or whose last line is full.

    A line is full that goes as far as any on the page, and ends with no stop.
    """
    near = row.box[1] - last.box[3] < _APART * (row.box[3] - row.box[1])
    begun = not _amount(item.text) and _amount(item.text + row.text) is not None
    size = (last.box[2] - last.box[0]) / max(1.0, sum(_WIDE[c.isascii()] for c in last.text))
    full = last.box[2] > right - _FULL * size and last.text[-1] not in _STOPS
    return near and (begun or full or row.text[0] in _INNER)


def _whole(row: Row) -> Passage:
    """A line in which no number runs on into another over a wide gap: 2021-01-25 | 6学时."""
    whole = Passage()
    for segment in row.segments:
        met = whole.text[-1:].isdecimal() and segment.text[:1].isdecimal()
        whole = joined([whole, segment.passage], " " if met else "")
    return whole


_APART = 1.6  # heights of a line between two of one item at most
_WIDE = (1.0, 0.5)  # widths of a Chinese character, and of a figure or letter, in ems
_FULL = 2.3  # ems that a line falls short of the longest where a word and its stop did not fit
_STOPS = "。;；"
_INNER = ",;:。、)》”"
"""What no line begins with that begins something."""


def ordinal(line: Passage) -> tuple[int, int]:
    """The number with which a line begins, and where it ends; 0 where there is none."""
    first = line.marks[0] if line else None
    if first and first.word.text[first.at] in _RINGED:
        return _RINGED.index(first.word.text[first.at]) + 1, line.marks.count(first)
    match = _NUMBERED.match(line.text)
    value = number(match["n"]) if match else None
    return (int(value), match.end()) if match and value else (0, 0)


def _amount(text: str) -> Stated | None:
    return next((one for one in find_amounts(text) if one.amount.unit in _LEARNING), None)


def _item(line: Passage, page: int, *, named: int = 0) -> Item | None:
    """The course of a line with its amount, days and result; None where it tells no course.

    *named* is where its quoted name begins, if a day stands before it.
    """
    amount = _amount(line.text)
    if amount is None:
        return None
    labels = find_labels(line.text)
    days = [one for one in find_dates(line.text[: amount.start]) if one.first.month]
    start = next((one.end for one in labels if one.start == 0 and one.label is Label.COURSE), 0)
    if days and not line.cut(0, days[0].start).stripped(_EDGE):
        led = _LEADS.match(line.text, days[0].end)
        start = led.end() if led else days[0].end
        opened = _OPENS.search(line.text, start, amount.start)
        named = max(named, opened.start() if opened else 0)
    quoted = _QUOTED.match(line.text, named)
    ends = [amount.start, *(one.start for one in labels), *(one.start for one in days)]
    ends = [end for end in ends if end >= start]
    course = (
        line.cut(*quoted.span("c" if quoted["c"] else "d"))
        if quoted
        else line.cut(start, min(ends, default=start)).stripped(_EDGE)
    )
    if len(course.text) < 3 or _GENERAL.fullmatch(course.text):
        return None
    unit = Column.CREDITS if amount.amount.unit is Unit.CREDITS else Column.HOURS
    told = {Column.CONTENT: course, unit: line.cut(amount.start, amount.end)}
    rest = line.cut(amount.end)
    behind = find_dates(rest.text)
    if days:
        told[Column.DATES] = line.cut(days[0].start, days[0].end)
    elif behind:
        told[Column.DATES] = rest.cut(behind[0].start, behind[0].end)
    if quoted:
        told |= {**_form_before(line, quoted.start()), **_sort_before(line, quoted.start())}
    if quoted and (form := _CALLED.match(line.text, quoted.end())):
        told[Column.FORM] = line.cut(*form.span(str(form.lastgroup)))
    result = _result(rest)
    return Item(page, told | ({Column.RESULT: result} if result else {}))


_OPENS = re.compile("[《“]")
_CALLED = re.compile(
    r"(?P<o>(?:网络|网上|线上|在线|远程)(?:学习|培训|研修)(?!班))"
    r"|(?:高级|专题|专业|短期|网络|线上|远程)?(?P<f>(?:培训|研修|进修|学习|讲习)班|培训|研修|讲座|报告会|研讨会|年会)"
)
"""What a quoted course is called: “水库调度”研修班, or how it was learned: “数字经济”网络学习."""


def _form_before(line: Passage, at: int) -> dict[Column, Passage]:
    """How a course was learned, as the words before its name say: 网络学习公需课“…”."""
    match = _ONLINE.search(line.text, 0, at)
    return {Column.FORM: line.cut(*match.span())} if match else {}


_ONLINE = re.compile(r"(?:网络|网上|线上|在线|远程)(?:学习|培训|研修)")


def _result(rest: Passage) -> Passage | None:
    """The words behind the amount that say how it ended."""
    labels = [one for one in find_labels(rest.text) if one.label is Label.RESULT]
    words = rest.cut(labels[-1].end) if labels else rest
    plain = words.stripped(_EDGE)
    return plain if plain and bare_result(plain.text) and not _OF_ALL.search(plain.text) else None


_OF_ALL = re.compile("(?:[均都皆]|全部)已?[为是]?(?P<r>[^,。;()]{2,6})")
"""In what is said of all courses behind the last one: 考核均合格."""


def _of_all(words: Passage) -> dict[Column, Passage]:
    """How all courses of a sentence ended, as it says behind the last of them."""
    match = _OF_ALL.search(words.text)
    told = match is not None and bare_result(match["r"])
    return {Column.RESULT: words.cut(*match.span("r"))} if match and told else {}


def _led_by_day(text: str, at: int) -> int:
    """Where the day begins that stands right before *at*; *at* where none does."""
    days = [one for one in find_dates(text[:at]) if one.first.month]
    return days[-1].start if days and _LEADS.fullmatch(text, days[-1].end, at) else at


_LEADS = re.compile(
    r"[,:;(|]?(?:[于在])?(?:线上|在线|网上)?(?:参加|完成|学完|修完|学习|听取)?了?(?:课程|培训|讲座|学习)*[:,]?"
)
"""What may stand between a day and the course that was learned then."""


def _in_sentences(lines: Lines) -> Iterator[Item]:
    """Courses in 《》 of one sentence, each with its amount before the next."""
    for block in blocks(lines):
        names = list(_QUOTED.finditer(block.text))
        starts = [_led_by_day(block.text, name.start()) for name in names]
        led = [at < name.start() for at, name in zip(starts, names, strict=True)]
        closed = bool(names) and bool(find_dates(block.text[names[-1].end() :]))
        if not all(led) and (closed or not all(led[1:])):
            starts = [name.start() for name in names]  # a day stands behind its course
        found = [
            _item(block.cut(start, end), lines.page.number, named=name.start() - start)
            for start, name, end in zip(starts, names, [*starts, len(block.text)][1:], strict=True)
        ]
        if len(found) > 1 and all(found):
            alike = _of_all(block.cut(starts[-1]))
            announced = bool(_FOLLOWING.search(block.text, 0, starts[0]))
            for item, start in zip(found, starts, strict=True):
                if item:
                    told = {**alike, **item.told, **_sort_before(block, start)}
                    yield replace(item, spoken=True, told=told, announced=announced)


def _announced(lines: Lines) -> Iterator[Item]:
    """Courses without quotation marks that a sentence announces, each with its amount.

    参加以下培训：企业碳排放核算8学时、司法鉴定文书规范16学时。
    """
    for block in blocks(lines):
        told = _FOLLOWING.search(block.text)
        start = block.text.find(":", told.end() - 1) + 1 if told else 0
        if not start:
            continue
        end = block.text.find("。", start)
        pieces = _pieces(block.cut(start, end if end > 0 else len(block.text)))
        found = [item for piece in pieces if (item := _item(piece, lines.page.number))]
        if len(found) > 1:
            yield from (replace(item, spoken=True, announced=True) for item in found)


def _pieces(words: Passage) -> list[Passage]:
    """A list cut behind each amount: a name may hold the marks that part names."""
    ends = [one.end for one in find_amounts(words.text) if one.amount.unit in _LEARNING]
    stops = [_STOP.match(words.text, end) for end in ends]
    edges = [0, *(stop.end() for stop in stops if stop)]
    return [words.cut(low, high).stripped(_EDGE) for low, high in pairwise(edges)]


_STOP = re.compile(
    r"(?:[,(]?(?:考核|考试|成绩)*[\u3400-\u9fff\d]{1,4}\)?)?(?:[、;,]|$)|\)?(?:[、;,]|$)"
)
"""How a course of a list ends behind its amount: 8学时，合格；."""
_FOLLOWING = re.compile(
    r"(?:课程|科目|项目|专题|内容|培训|学习|学[时分]|课时|情况|明细)(?:及其?|和|与|、)?"
    r"(?:课程|科目|专题|内容|学[时分]|课时|情况|明细|名称)?(?:分别)?(?:如下|为):"
    r"|(?:下列|以下|如下)[\u3400-\u9fff]{0,6}(?:课程|科目|项目|专题|培训|学习|活动|讲座|会议)"
)
"""How a sentence announces a list of courses: 课程及学时如下：, 参加下列培训."""


def _sort_before(block: Passage, at: int) -> dict[Column, Passage]:
    """The sort of subject that stands right before a course: 专业科目《…》."""
    match = _SORT.search(block.text, 0, at)
    return {Column.SUBJECT: block.cut(*match.span("s"))} if match else {}


_SORT = re.compile(r"(?P<s>(?:公需|公共|专业)(?:必修|选修)?(?:科目|课程?))[:,]?$")
