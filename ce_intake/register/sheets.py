"""Tables from files as rows of text: CSV in the encodings that offices use, and XLSX.

Numbers of a spreadsheet come out as text; one of more than 15 digits is kept in the form
1.1E+17, because its last digits are lost and everybody must see that. Knows no columns.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from html import unescape

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from ce_intake.errors import InvalidInput, LimitExceeded

ENCODINGS = ("utf-8-sig", "gb18030")
EXACT = 10**15
"""Whole numbers up to here survive a spreadsheet."""

OLD = b"\xd0\xcf\x11\xe0"
"""How a workbook of before 2007 begins, and one with a password (MS-CFB)."""

LOOKED_AT = 4096  # bytes of a text
MOST_XML = 256 * 1024 * 1024  # bytes of one sheet that are looked through
MOST_CELLS = 20_000_000  # of the rectangle that holds all cells; it is laid out whole
_PLACE = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_HIDDEN = re.compile(rb'<(?:\w+:)?row\b(?=[^>]*\bhidden="(?:1|true)")[^>]*\br="(\d+)"')
_FORMULA = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="[A-Z]+(\d+)"[^>]*>\s*<(?:\w+:)?f\b')
_SHEET = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_NAME = re.compile(rb'\bname="([^"]*)"')
_ID = re.compile(rb'\b(?:\w+:)?[iI]d="([^"]*)"')
_TARGET = re.compile(rb'\bTarget="([^"]*)"')

csv.field_size_limit(1_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: its number in the file from 1, and its cells as text."""

    line: int
    cells: tuple[str, ...]
    hidden: bool = False
    formula: bool = False


def rows(content: bytes) -> Iterator[Row]:
    """The rows of a CSV or XLSX file that are not empty; InvalidInput where it is neither."""
    if content.startswith(OLD):
        raise InvalidInput(field="file", problem="problem_old_workbook")
    found = _workbook(content) if content.startswith(b"PK\x03\x04") else _text(content)
    return (row for row in found if any(row.cells))


def decode(content: bytes) -> str:
    """The text of *content*: UTF-16 by its mark or its zeros, UTF-8, else GB18030."""
    marked = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    for encoding in ("utf-16",) if marked else (*_wide(content), *ENCODINGS):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InvalidInput(field="file", problem="problem_encoding")


def _wide(content: bytes) -> tuple[str, ...]:
    """UTF-16 without its mark: commas, figures and line ends have a zero on the same side."""
    start = content[:LOOKED_AT]
    behind, before = start[1::2].count(0), start[::2].count(0)
    if not behind and not before:
        return ()
    return ("utf-16-le",) if behind > before else ("utf-16-be",)


def _text(content: bytes) -> Iterator[Row]:
    text = decode(content)
    first = text.partition("\n")[0]
    delimiter = max(",\t;", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for cells in reader:
            clean = tuple(_unquoted(cell) for cell in cells)
            formula = any(re.match(r"=[A-Z(]", cell) for cell in clean)
            yield Row(line=reader.line_num, cells=clean, formula=formula)
    except csv.Error as error:
        raise InvalidInput(field="file", problem="problem_not_a_table") from error


def _unquoted(cell: str) -> str:
    """A cell without blanks, without the apostrophe or ="…" that keeps long numbers as text."""
    cell = cell.strip()
    quoted = re.fullmatch(r'="(.*)"', cell)
    return quoted[1] if quoted else cell.removeprefix("'")


def _workbook(content: bytes) -> Iterator[Row]:
    try:
        _refuse_monsters(content)
        sheet = _first_shown(load_workbook(io.BytesIO(content)))
        hidden, formulas = _marks(content, sheet.name)
    except (CalamineError, zipfile.BadZipFile, KeyError, IndexError) as error:
        raise InvalidInput(field="file", problem="problem_not_a_table") from error
    fill = _merged(sheet)
    above: dict[int, str] = {}
    offset = (sheet.start or (0, 0))[0]
    for number, cells in enumerate(sheet.iter_rows(), start=offset):
        texts = [_cell(value) for value in cells]
        for column in fill.get(number, ()):
            texts[column] = texts[column] or above.get(column, "")
        above = dict(enumerate(texts))
        line = number + 1
        yield Row(line=line, cells=tuple(texts), hidden=line in hidden, formula=line in formulas)


def _first_shown(book: CalamineWorkbook) -> CalamineSheet:
    """The first sheet with cells that a person sees who opens the file."""
    for place, told in enumerate(book.sheets_metadata):
        shown = told.visible is SheetVisibleEnum.Visible
        if shown and told.typ is SheetTypeEnum.WorkSheet:
            return book.get_sheet_by_index(place)
    raise IndexError("no sheet is shown")


def _refuse_monsters(content: bytes) -> None:
    """LimitExceeded for a small file that would unpack to more than memory can hold."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MOST_XML:
            raise LimitExceeded(limit="bytes", most=MOST_XML)
        for name in archive.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                _refuse_expanse(archive.read(name))


def _refuse_expanse(xml: bytes) -> None:
    last_row = widest = 0
    for found in _PLACE.finditer(xml):
        column = 0
        for letter in found[1]:
            column = column * 26 + letter - ord("A") + 1
        last_row, widest = max(last_row, int(found[2])), max(widest, column)
    if last_row * widest > MOST_CELLS:
        raise LimitExceeded(limit="bytes", most=MOST_XML)


def _merged(sheet: CalamineSheet) -> dict[int, list[int]]:
    """For each row, the columns whose value stands in the row above (merged downwards)."""
    left = (sheet.start or (0, 0))[1]
    fill: dict[int, list[int]] = {}
    for (top, column), (bottom, _) in sheet.merged_cell_ranges or ():
        for row in range(top + 1, bottom + 1):
            fill.setdefault(row, []).append(column - left)
    return fill


def _marks(content: bytes, name: str) -> tuple[set[int], set[int]]:
    """Lines of the sheet *name* that are hidden, and lines with a formula."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        xml = archive.read(_file_of(archive, name))
    hidden = {int(found[1]) for found in _HIDDEN.finditer(xml)}
    return hidden, {int(found[1]) for found in _FORMULA.finditer(xml)}


def _file_of(archive: zipfile.ZipFile, name: str) -> str:
    """The file of the sheet *name*, which need not be the first of them; KeyError without one."""
    sheets = _SHEET.findall(archive.read("xl/workbook.xml"))
    ids = {unescape(_of(_NAME, tag)): _of(_ID, tag) for tag in sheets}
    relations = _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {_of(_ID, tag): _of(_TARGET, tag) for tag in relations}
    target = targets[ids[name]]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _of(attribute: re.Pattern[bytes], tag: bytes) -> str:
    found = attribute.search(tag)
    return found[1].decode("utf-8", "replace") if found else ""


def _cell(value: object) -> str:
    match value:
        case bool():
            return str(value)
        case float() if value.is_integer():
            return str(int(value)) if abs(value) < EXACT else f"{value:.15E}"
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case _:
            return str(value).strip()
