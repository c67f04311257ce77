"""Tables as files that spreadsheets open without harm: every cell is text.

A CSV has no types, so a long number is written as ="…", and a cell that a spreadsheet would
calculate gets an apostrophe (OWASP, CSV injection); `sheets` reads both back.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

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


def xlsx_file(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """XLSX with text in every cell, numbers too."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        text = book.add_format({"num_format": "@"})
        for line, row in enumerate([header, *rows]):
            for column, cell in enumerate(row):
                sheet.write_string(line, column, cell, text)
    return stream.getvalue()


def _text(cell: str) -> str:
    if _NUMBER.fullmatch(cell):
        return f'="{cell}"'
    return f"'{cell}" if cell.startswith(_CALCULATED) else cell
