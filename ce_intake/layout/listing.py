"""Rows of a table as records: what each row says in each column, over all pages.

Repeated headers, totals, section lines, signature rows, footers and blank padding are no
records; what stands outside the records is left for whoever reads the rest of the page.
Knows columns, not kinds of paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ce_intake.layout.aligned import continued_table
from ce_intake.layout.between import HEADING, NOT_YET, YEAR_HEAD, sum_of_rows
from ce_intake.layout.cards import cards
from ce_intake.layout.columns import Column
from ce_intake.layout.foot import is_foot, signs_below
from ce_intake.layout.grid import Table
from ce_intake.layout.groups import unit_of
from ce_intake.layout.headers import (
    Header,
    Slot,
    carried,
    content,
    header_of,
    is_header_again,
    turned_table,
)
from ce_intake.layout.items import Item, items
from ce_intake.layout.leaves import completed_heads
from ce_intake.layout.lines import lines_of, tightened
from ce_intake.layout.once import once
from ce_intake.layout.passage import Passage, joined, unused
from ce_intake.layout.people import people
from ce_intake.layout.records import Record as Record, Told as Told
from ce_intake.layout.shared import parted
from ce_intake.layout.spanned import spread
from ce_intake.layout.sums import sums
from ce_intake.layout.tables import tables_of
from ce_intake.layout.telling import header_by_cells, with_cells_heard
from ce_intake.text.normal import key, tight
from ce_intake.values import Page

_NO_WORDS = Passage()
_STAFF = re.compile(r"授课|讲师|教师|主讲|工作人员|班主任|会务|组织|领队|专家|辅导员")
_STAFF_MARK = re.compile(
    r"^(?:授课(?:教师|专家|老师)|主讲(?:人|教师)?|讲师|工作人员|班主任|会务(?:人员)?|组织者|辅导员)$"
)
_DITTO = frozenset(
    {"同上", "同前", "〃", "″", '"', "''", "”", "“", "々", "仝上", "上同", "//", "同"}
)
_NOTHING = frozenset(
    {"", "/", "-", "--", "---", "\\", "无", "\\\\", "*", "·", "以下空白", "空白", "x"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """All records of the pages of a document."""

    records: tuple[Record, ...] = ()
    totals: tuple[Record, ...] = ()
    subtotals: tuple[Record, ...] = ()
    columns: tuple[Column, ...] = ()
    heads: Mapping[Column, str] = field(default_factory=dict)  # header words as printed
    rest: tuple[Page, ...] = ()  # the pages without the words of the records and their headers
    spoken: bool = False  # told by a sentence, not line by line
    announced: bool = False  # the sentence says first that several follow
    year: int | None = None  # the only one that the lines at the top name
    listed: frozenset[str] = frozenset()  # whom a sentence names one after another


@once
def listing(pages: Sequence[Page]) -> Listing:
    """The records of *pages*; a table goes on over pages where its columns do."""
    found = Listing()
    used: list[Passage] = []
    tables = _all_tables(pages)
    heads = completed_heads([header for _, _, header in tables])
    for (page, table, _), header in zip(tables, heads, strict=True):
        found = _with_rows(found, table, header, used, _heading(page, table))
    if not found.records:
        found = _without_table(pages, used)
    elif Column.NAME in found.columns:
        found = replace(found, records=_with_unlined(pages, found.records))
    found = _without_sums(found)
    found = replace(found, records=spread(_full(found.records)))
    said = (*found.records, *found.totals)
    used += [told.place for record in said for told in record.told.values()]
    used += [record.spare for record in said]
    rest = tuple(unused(page, used) for page in pages)
    return replace(found, rest=rest, year=_year_of(pages))


def _year_of(pages: Sequence[Page]) -> int | None:
    """The year that the lines at the top of the first page name, where it is but one."""
    top = "\n".join(row.text for page in pages[:1] for row in lines_of(page).rows[:_TOP])
    years = set(re.findall(r"(?<!\d)((?:19|20)\d\d)\s*年", top))
    return int(years.pop()) if len(years) == 1 else None


_TOP = 6  # lines that may be of a title and of what stands under it


def _without_table(pages: Sequence[Page], used: list[Passage]) -> Listing:
    """People, else courses told line by line, on cards, or in a sentence.

    Lines say more than what runs on.
    """
    if named := people(pages):
        return _of_items(named)
    told = _of_items(items(pages))
    if told.records and not told.spoken:
        return told
    words: list[Passage] = []
    shown = _of_cards(pages, words)
    if len(shown.records) <= len(told.records) or not shown.records:
        return told
    used += words
    return shown


def _with_unlined(pages: Sequence[Page], records: Sequence[Record]) -> tuple[Record, ...]:
    """*records* with those whom other pages of a list name line by line: their columns are worn."""
    read = {one.page for one in records}
    more = [_of_items(people([page])).records for page in pages if page.number not in read]
    return tuple(sorted((*records, *(one for own in more for one in own)), key=_page_of))


def _page_of(record: Record) -> int:
    return record.page


def _of_items(told: Sequence[Item]) -> Listing:
    """Courses that are told line by line, as if each were a row."""
    records = tuple(
        Record(
            page=item.page,
            told={column: Told(words, words, 0.95) for column, words in item.told.items()},
        )
        for item in told
    )
    columns = tuple(dict.fromkeys(column for item in told for column in item.told))
    spoken, announced = any(item.spoken for item in told), any(item.announced for item in told)
    return Listing(records=records, columns=columns, spoken=spoken, announced=announced)


def _of_cards(pages: Sequence[Page], used: list[Passage]) -> Listing:
    """Courses on cards of their own; *used* gathers all words of the cards."""
    shown = [(page.number, card) for page in pages for card in cards(page)]
    used += [card.words for _, card in shown]
    records = tuple(
        Record(page=page, told={c: Told(words, words, 0.95) for c, words in card.told.items()})
        for page, card in shown
    )
    columns = tuple(dict.fromkeys(column for record in records for column in record.told))
    return Listing(records=records, columns=columns)


def _full(records: tuple[Record, ...]) -> tuple[Record, ...]:
    """Without stray lines: rows that fill less than half of what rows usually fill."""
    usual = {
        column
        for column in Column
        if sum(column in record.told for record in records) > 0.6 * len(records)
    }
    return tuple(r for r in records if 2 * len(usual & r.told.keys()) >= len(usual))


def _without_sums(found: Listing) -> Listing:
    """*found* with the rows that only sum others among its totals."""
    rows = [{column: record.text(column) for column in record.told} for record in found.records]
    totals = sums(rows)
    kept = tuple(one for at, one in enumerate(found.records) if at not in totals)
    moved = tuple(one for at, one in enumerate(found.records) if at in totals)
    return replace(found, records=kept, totals=(*found.totals, *moved))


def _all_tables(pages: Sequence[Page]) -> list[tuple[Page, Table, Header]]:
    """The tables of all pages that share a column with the first of them."""
    kept: list[tuple[Page, Table, Header]] = []
    for page in pages:
        for table, header in _tables(page, kept[-1][1:] if kept else None):
            if not kept or set(header.columns) & set(kept[0][2].columns):
                kept.append((page, table, header))
    return kept


def _tables(page: Page, last: tuple[Table, Header] | None) -> Iterator[tuple[Table, Header]]:
    """Tables of *page* with their headers; one without takes the header of the *last*."""
    found = False
    for table in tables_of(page):
        header = header_of(table)
        if header is None and (turned := turned_table(table)) is not None:
            table, header = turned
        if header is None and last is not None:
            header = carried(table, *last)
        if header is None:
            header = header_by_cells(table)
        if header is not None and not _is_form(table, header):
            found = True
            yield table, with_cells_heard(table, header)
    if not found and last is not None and not last[0].ruled:
        more = continued_table(page, last[0], [slot.column for slot in last[1].slots])
        if more is not None:
            yield more, replace(last[1], first=-1, last=-1)


def _is_form(table: Table, header: Header) -> bool:
    """Whether an unruled "table" is a form: labels with their colons head no columns."""
    heads = (
        content(table, row, s) for row in range(header.first, header.last + 1) for s in header.slots
    )
    return not table.ruled and any(tight(head.text)[0].endswith(":") for head in heads)


def _heading(page: Page, table: Table) -> Passage:
    """The line close over a table that heads it: 二、专业科目."""
    top = table.box[1]
    over = [row for row in lines_of(page).rows if (row.box[1] + row.box[3]) / 2 < top]
    near = bool(over) and top - over[-1].box[3] < 2 * (over[-1].box[3] - over[-1].box[1])
    heads = near and (HEADING.fullmatch(over[-1].text) or YEAR_HEAD.fullmatch(over[-1].text))
    return over[-1].passage if heads else _NO_WORDS


def _with_rows(
    found: Listing, table: Table, header: Header, used: list[Passage], heading: Passage
) -> Listing:
    """*found* with the rows under *header*; *used* gathers the words of headers and totals."""
    rows: dict[str, list[Record]] = {"record": [], "total": [], "subtotal": []}
    used += [
        content(table, r, s) for r in range(header.first, header.last + 1) for s in header.slots
    ]
    last = found.records[-1] if found.records else None
    summed: set[int] = set()  # rows that are sums of all blocks, by what the first one says
    for slots in header.blocks:
        section, above = heading, last
        for row in range(header.last + 1, table.height):
            record = _headed(_record(table, row, slots, above), table, header, (row, slots))
            sort = _sort(table, row, header, slots=slots)
            if slots is not header.blocks[0] and row in summed:
                continue
            if _goes_on(table, row, slots):
                continue
            if sort == "section":
                section = joined([content(table, row, slot) for slot in slots])
            elif sort == "record" and not (_of_staff(record, section) or _is_ahead(record)):
                above = _in_section(record, section)
                rows["record"].append(above)
            elif sort in ("total", "subtotal"):
                rows[sort].append(record)
                summed.add(row)
            if sort in ("total", "subtotal", "header"):
                used += [content(table, row, slot) for slot in slots]
    return replace(
        found,
        records=(*found.records, *rows["record"]),
        totals=(*found.totals, *rows["total"]),
        subtotals=(*found.subtotals, *rows["subtotal"]),
        columns=found.columns or header.columns,
        heads=found.heads or _heads(table, header),
    )


def _sort(table: Table, row: int, header: Header, *, slots: Sequence[Slot]) -> str:
    """What a row is: header, blank, total, subtotal, section, foot or record."""
    if is_header_again(table, row, header):
        return "header"
    words = [key(content(table, row, slot).text) for slot in slots]
    filled = [text for text in words if text not in _NOTHING]
    if not filled:
        return "blank"
    said = [(slot.column, content(table, row, slot)) for slot in slots]
    if sort := sum_of_rows(filled) or ("foot" if is_foot(filled[0], said) else ""):
        return sort
    if _is_section(table, row, slots) or _is_group(table, row, slots):
        return "section"
    if any(signs_below(column, words) for column, words in said):
        return "foot"
    padding = len(filled) == 1 and slots[0].column is Column.INDEX and words[0] == filled[0]
    return "blank" if padding else "record"


def _goes_on(table: Table, row: int, slots: Sequence[Slot]) -> bool:
    """Whether every cell of a row is the one above it, or began in another block of columns.

    A stray line (a seal's rim) may part a row whose cells stay whole; a note for the whole table
    lies in one cell under all its blocks.
    """
    low = slots[0].low
    filled = [cell for cell in table.row(row) if cell.content]
    inside = [
        cell
        for cell in filled
        for slot in slots
        if slot.column and cell.column < slot.high and cell.column + cell.columns > slot.low
    ]
    if not inside:
        return False
    same = all(cell.row < row and len({p.row for p in cell.pieces}) == 1 for cell in inside)
    return same or all(cell.column < low for cell in inside)


def _record(table: Table, row: int, slots: Sequence[Slot], above: Record | None) -> Record:
    told: dict[Column, Told] = {}
    for slot in slots:
        words = content(table, row, slot).stripped()
        if slot.column is None or tight(words.text)[0] in _NOTHING:
            continue
        if slot.column is Column.SUBJECT and slot.column in told:
            both = joined([told[slot.column].says, words])  # 公需科目 | 必修课
            told[slot.column] = Told(both, both, slot.trust)
        if slot.column in told:
            continue
        before = above.told.get(slot.column) if above else None
        if tight(words.text)[0] in _DITTO:
            if before is not None:
                told[slot.column] = Told(before.says, words, 0.95 * before.trust)
            continue
        for column, part in parted(words, slot.column, slot.inner) if slot.inner else ():
            told.setdefault(column, Told(part, part, slot.trust))
        told.setdefault(slot.column, Told(words, words, slot.trust))
    spare = joined([content(table, row, slot) for slot in slots if slot.column is None])
    return Record(page=table.page, told=told, spare=spare)


def _headed(
    record: Record, table: Table, header: Header, place: tuple[int, Sequence[Slot]]
) -> Record:
    """*record* with what its unknown columns say, each under the words of its header."""
    row, slots = place
    unknown = [slot for slot in slots if slot.column is None and header.last >= 0]
    pairs = ((content(table, header.last, one), content(table, row, one)) for one in unknown)
    return replace(record, headed=tuple((head, said) for head, said in pairs if head and said))


def _in_section(record: Record, section: Passage) -> Record:
    """The record under a section line, which may say where its people work."""
    unit = unit_of(section)
    if unit is None or Column.EMPLOYER in record.told or Column.NAME not in record.told:
        return replace(record, section=section)
    told = {**record.told, Column.EMPLOYER: Told(unit, unit, 0.95)}
    return replace(record, section=section, told=told)


def _is_section(table: Table, row: int, slots: Sequence[Slot]) -> bool:
    """Whether one cell fills the row: a section line or a note, no record."""
    filled = [cell for cell in table.row(row) if cell.content]
    if len(slots) < 3 or len(filled) != 1:
        return False
    return filled[0].columns >= 0.6 * table.width


def _is_group(table: Table, row: int, slots: Sequence[Slot]) -> bool:
    """Whether a row says nothing but whose people or which sort of courses follow."""
    filled = [words for slot in slots if (words := content(table, row, slot))]
    if len(slots) < 3 or len(filled) != 1:
        return False
    return bool(HEADING.fullmatch(tight(filled[0].text)[0])) or unit_of(filled[0]) is not None


def _of_staff(record: Record, section: Passage) -> bool:
    """Whether a row lists a teacher or an organiser, by its remark or the section line above."""
    if _STAFF.search(tight(section.text)[0]):
        return True
    return bool(_STAFF_MARK.match(record.text(Column.REMARK)))


def _is_ahead(record: Record) -> bool:
    """Whether a row's state says that nobody has learned it yet: 学习中, 未学习, 进度 25%."""
    states = [record.text(column) for column in (Column.VERDICT, Column.RESULT, Column.REMARK)]
    states += [tightened(said).text for _, said in record.headed]
    shares = (tightened(said).text for head, said in record.headed if "进度" in head.text)
    return any(map(NOT_YET.fullmatch, states)) or any(map(_PARTLY.fullmatch, shares))


_PARTLY = re.compile(r"\d{1,2}(?:\.\d+)?%")


def _heads(table: Table, header: Header) -> dict[Column, str]:
    heads: dict[Column, str] = {}
    for slot in header.slots:
        if slot.column and slot.column not in heads and header.last >= 0:
            heads[slot.column] = tight(content(table, header.last, slot).text)[0]
    return heads
