"""What a column holds, told by its cells where its header does not say or says another thing.

学习时间 over 8, 16, 24 are hours (46号 calls them so); a column without a header that holds
nothing but identity numbers is one of identity numbers. Knows the forms of values, no kinds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ce_intake.layout.between import NOT_YET, sum_of_rows
from ce_intake.layout.columns import Column
from ce_intake.layout.grid import Table
from ce_intake.layout.headers import Header, Slot, content
from ce_intake.layout.shared import shared
from ce_intake.text.amounts import bare_amount, find_amounts
from ce_intake.text.dates import find_dates
from ce_intake.text.identity import find_ids
from ce_intake.text.names import is_organisation, name_likeness
from ce_intake.text.normal import key, tight
from ce_intake.text.results import bare_result

GUESSED = 0.6
"""How surely a column is what only its cells say."""

_SUBJECT = re.compile(
    r"(?:一般|行业|公共)?(?:公需|专业|公共)(?:科目|课程?|知识|类)?(?:\((?:必|选)修\))?(?:必修|选修)?课?|必修|选修"
)
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,2})?")
_DATES = frozenset({Column.DATES, Column.START, Column.END, Column.ISSUED})
_AMOUNTS = frozenset({Column.HOURS, Column.CREDITS, Column.DAYS})
_TIMES = _DATES | _AMOUNTS | {Column.YEAR}
_MOST = 400


def with_cells_heard(table: Table, header: Header) -> Header:
    """*header* with the columns that their cells tell better than its words do."""
    columns = Counter(header.columns)
    slots = []
    for slot in header.slots:
        heard = _heard(slot.column, _cells(table, header, slot), columns)
        if slot.column is Column.DATES and _of_years(table, header, slot):
            heard = Column.YEAR
        if heard is not None and heard is not slot.column:
            columns[heard] += 1
            slot = replace(slot, column=heard, trust=GUESSED if slot.column is None else 0.85)
        slots.append(slot)
    slots = _one_number(table, header, _with_parts(table, header, slots))
    return replace(header, slots=tuple(_with_inner(table, header, slots)))


def _with_inner(table: Table, header: Header, slots: Sequence[Slot]) -> Iterator[Slot]:
    """*slots*, those of cells that hold two values with both."""
    known = Counter(slot.column for slot in slots if slot.column)
    for slot in slots:
        both = shared(slot.column, _cells(table, header, slot), known)
        if both is None:
            yield slot
        else:
            yield replace(slot, column=both[0], inner=both[1], trust=min(slot.trust, 0.9))


def _of_years(table: Table, header: Header, slot: Slot) -> bool:
    """Whether a column of 年度 says the year alone, in which the rows count."""
    head = key(content(table, max(0, header.last), slot).text)
    return bool(_ANNUAL.search(head)) and _most(_cells(table, header, slot), _is_year)


_ANNUAL = re.compile(r"年[度份]$|学年$")

_OF_IT = r"理论|实[操践作]|操作|平时|[笔面机口]试|卷面?[一二三\dAB]?$|作业|出勤|考勤|[主客]观|过程"
_RANKS = {
    Column.CONTENT: (re.compile(r"科目|模块"), re.compile(r"考试(?:名称|项目)$")),
    Column.RESULT: (re.compile(r"总|综合|最终|合计|结业"), re.compile(_OF_IT)),
    Column.HOURS: (
        re.compile(
            r"实际|实[学修得参]|完成|认定|核定|审定|获得|授予|有效|已修|折[合算]|登记|总|合计"
        ),
        re.compile(r"计划|应[学修完得参]|规定|要求|标准|课程|理论|实[践操]|面授|网络|自学"),
    ),
}
"""By column, what heads the one that counts of several, and what heads the others."""


def _with_parts(table: Table, header: Header, slots: Sequence[Slot]) -> list[Slot]:
    """*slots* with the columns of 理论, 平时 as parts where another one is of the whole result."""
    found = list(slots)
    for column, (more, less) in _RANKS.items():
        weights = {
            at: bool(more.search(head)) - bool(less.search(head))
            for at, slot in enumerate(slots)
            if slot.column is column
            and (head := key(content(table, max(0, header.last), slot).text))
        }
        for at, weight in weights.items():
            parted = column is Column.HOURS and len(weights) > 1 and max(weights.values()) < 0
            if parted or weight < max(weights.values()):
                found[at] = replace(found[at], column=Column.PART)
    return found


def _one_number(table: Table, header: Header, slots: Sequence[Slot]) -> list[Slot]:
    """*slots* where of several columns of numbers only those count that say 证: 编号 and 证书号."""
    named = [
        slot
        for slot in slots
        if slot.column is Column.CERTIFICATE_NO
        and header.last >= 0
        and "证" in content(table, header.last, slot).text
    ]
    return [
        replace(slot, column=None)
        if named and slot.column is Column.CERTIFICATE_NO and slot not in named
        else slot
        for slot in slots
    ]


def header_by_cells(table: Table) -> Header | None:
    """The columns of a table without a header, where its cells alone say enough."""
    if table.width < 3 or table.height < 2:
        return None
    slots = [Slot(None, at, at + 1, GUESSED) for at in range(table.width)]
    bare = with_cells_heard(table, Header(first=-1, last=-1, slots=tuple(slots)))
    known = set(bare.columns)
    people = Column.NAME in known and known & {Column.ID_NUMBER, Column.EMPLOYER}
    return bare if people and Column.ID_NUMBER in known else None


def _cells(table: Table, header: Header, slot: Slot) -> list[str]:
    """What the rows say in the columns of *slot*; headings and sums between them are no rows."""
    found = []
    for row in range(header.last + 1, table.height):
        words = tight(content(table, row, slot).text)[0].strip("-/")
        if words and not _is_between(table, row, header):
            found.append(words)
    return found


def _is_between(table: Table, row: int, header: Header) -> bool:
    """Whether a row says one thing alone, or is a sum of others."""
    cells = [cell for cell in table.row(row) if cell.content]
    if len(cells) == 1 and cells[0].columns > 1:
        return True
    said = [key(content(table, row, one).text) for one in header.slots]
    filled = [text for text in said if text]
    return len(filled) < min(2, len(header.slots) - 1) or bool(sum_of_rows(filled))


def _heard(column: Column | None, cells: Sequence[str], known: Counter[Column]) -> Column | None:
    """What *cells* say the column is; None where they say nothing that its header does not."""
    if column is None:
        return _told_alone(cells, known)
    if column in _TIMES:
        return _heard_of_time(column, cells, known)
    if column is Column.CONTENT and known[column] > 1 and _most(cells, _is_ordinal):
        return Column.INDEX
    if column is Column.CONTENT and known[column] > 1 and _most(cells, _is_subject):
        return Column.SUBJECT
    if column is Column.SUBJECT and Column.CONTENT not in known and _most(cells, _is_course):
        return Column.CONTENT
    if column in (Column.RESULT, Column.REMARK):
        return _heard_of_results(column, cells, known)
    if column is Column.CERTIFICATE_NO and _counts(cells):
        return Column.INDEX
    return None


def _heard_of_results(
    column: Column, cells: Sequence[str], known: Counter[Column]
) -> Column | None:
    """The same for a column that is to say how courses ended, or anything (状态)."""
    told = known.keys() & {Column.RESULT, Column.VERDICT}
    if column is Column.REMARK:
        return Column.VERDICT if not told and _most(cells, _is_state) else None
    if _most(cells, _is_mode):
        return Column.MODE
    if Column.HOURS not in known and _most(cells, _names_hours):
        return Column.HOURS
    return Column.VERDICT if known[column] > 1 and _most(cells, _is_verdict) else None


def _heard_of_time(column: Column, cells: Sequence[str], known: Counter[Column]) -> Column | None:
    """The same for a column that is to say when, or how long."""
    if column in _AMOUNTS and _most(cells, _is_date) and not known.keys() & _DATES:
        return Column.DATES
    if column is Column.YEAR and _most(cells, _is_date):
        return Column.DATES
    if column is Column.DATES and known[column] > 1 and _most(cells, _is_year):
        return Column.YEAR
    if column in _DATES and not known.keys() & _AMOUNTS and _most(cells, _is_amount):
        return Column.HOURS
    return None


def _told_alone(cells: Sequence[str], known: Counter[Column]) -> Column | None:
    if len(cells) < 2:
        return None
    if _counts(cells):
        return Column.INDEX
    for column, form in _FORMS:
        rivals = _DATES if column is Column.DATES else {column}
        if column is Column.RESULT:
            rivals = {column, Column.VERDICT}
        if not known.keys() & rivals and _most(cells, form):
            return column
    return None


def _most(cells: Sequence[str], form: Callable[[str], bool]) -> bool:
    return len(cells) > 0 and sum(map(form, cells)) >= 0.75 * len(cells)


def _counts(cells: Sequence[str]) -> bool:
    """Whether the cells only count 1, 2, 3 or 01, 02, 03, or on from where another page ended.

    One in six may have been misread; lines between the rows (小计) count for nothing.
    """
    numbers = [int(text) for text in cells if text.isdecimal() and len(text) < 4]
    if 2 * len(numbers) < len(cells):
        return False
    steps = sum(after == before + 1 for before, after in pairwise(numbers))
    return steps > 0 and steps >= 0.66 * (len(numbers) - 1)


def _is_year(text: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d(?:年度?)?", text))


def _is_form_of_learning(text: str) -> bool:
    return bool(_LEARNED_BY.fullmatch(text))


_LEARNED_BY = re.compile(
    r"(?:网络|线上|线下|在线|远程|集中|脱产|专题|高级|短期)?(?:培训|研修|进修|学习)班?"
    r"|(?:专题|学术)?(?:讲座|会议|报告)|面授|函授|自学|网络|线上|线下"
)


def _is_id(text: str) -> bool:
    return any(one.end - one.start >= len(text) - 2 for one in find_ids(text))


def _is_date(text: str) -> bool:
    found = find_dates(text)
    said = sum(one.end - one.start for one in found)
    return bool(found) and found[0].first.month is not None and said >= 0.7 * len(text)


def _is_amount(text: str) -> bool:
    if _is_date(text):
        return False
    amount = bare_amount(text)
    return amount is not None and 0 < amount.amount <= _MOST


def _names_hours(text: str) -> bool:
    found = find_amounts(text)
    return bool(found) and found[0].end - found[0].start == len(text)


def _is_subject(text: str) -> bool:
    return bool(_SUBJECT.fullmatch(text))


def _is_ordinal(text: str) -> bool:
    return bool(
        re.fullmatch(r"(?:通过)?(?:科目|课程|模块|项目)[一二三四五六七八九十\d]{1,2}", text)
    )


def _is_course(text: str) -> bool:
    return len(text) >= 5 and not _is_subject(text) and not _is_date(text)


def _is_name(text: str) -> bool:
    return name_likeness(text) >= 0.95 and len(text) > 1


_TICKS = frozenset("√☑✓")
"""Marks that say of whom something is true, and not what."""


def _is_state(text: str) -> bool:
    """Whether *text* says how somebody stands with a course: 已结业, 学习中."""
    return bool(NOT_YET.fullmatch(text)) or _is_verdict(text)


def _is_mode(text: str) -> bool:
    return bool(_EXAMINED_BY.fullmatch(text))


_EXAMINED_BY = re.compile(
    r"(?:(?:开卷|闭卷|网上|线上|在线|机上|上机|现场|结业|理论)*(?:考试|考查|考察|测试|测验|笔试|机考|口试|面试|答辩|作业|论文|实操)"
    r"|开卷|闭卷)"
)
"""How somebody was examined, which says nothing of how it ended: 考核 over 考试 and 考查."""


def _is_verdict(text: str) -> bool:
    return bare_result(text) is not None and not _NUMBER.fullmatch(text) and text not in _TICKS


_FORMS: tuple[tuple[Column, Callable[[str], bool]], ...] = (
    (Column.ID_NUMBER, _is_id),
    (Column.DATES, _is_date),
    (Column.HOURS, _names_hours),
    (Column.GENDER, lambda text: text in ("男", "女")),
    (Column.NAME, _is_name),
    (Column.EMPLOYER, lambda text: is_organisation(text) and len(text) > 4),
    (Column.SUBJECT, _is_subject),
    (Column.RESULT, _is_verdict),
    (Column.FORM, _is_form_of_learning),
)
"""Forms of values that say by themselves what they are, the surest first."""
