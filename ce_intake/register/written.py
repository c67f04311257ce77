"""Tables as files that spreadsheets open without harm: every cell is text.

A CSV has no types, so a long number is written as ="…", and a cell that a spreadsheet would
calculate gets an apostrophe (OWASP, CSV injection); `sheets` reads both back.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO

import xlsxwriter

_NUMBER = re.compile(r"0\d+|\d{12,}[\dXx]?")
_CALCULATED = tuple("=+-@\t\r\n\0＝＋－＠")  # full-width signs too: some take them for the same


def csv_file(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """CSV in UTF-8 with its mark, so that spreadsheets see the encoding."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(header)
    writer.writerows([_text(cell) for cell in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A sheet of a spreadsheet."""

    name: str
    rows: Iterable[Sequence[str]]


def xlsx_file(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """XLSX with text in every cell, numbers too."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        _fill(book, book.add_worksheet(), chain([header], rows))
    return stream.getvalue()


def write_xlsx(stream: BinaryIO, tables: Iterable[Table]) -> None:
    """The same with several sheets, however long: a row is written when it comes."""
    with xlsxwriter.Workbook(stream, {"constant_memory": True}) as book:
        for table in tables:
            _fill(book, book.add_worksheet(table.name), table.rows)


def _fill(
    book: xlsxwriter.Workbook,
    sheet: xlsxwriter.worksheet.Worksheet,
    rows: Iterable[Sequence[str]],
) -> None:
    text = book.add_format({"num_format": "@"})
    for line, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write_string(line, column, cell, text)


def _text(cell: str) -> str:
    if _NUMBER.fullmatch(cell):
        return f'="{cell}"'
    return f"'{cell}" if cell.startswith(_CALCULATED) else cell
