"""Registers from files: CSV in the encodings that offices use, and XLSX; rows come out as text."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from ce_intake.errors import InvalidInput
from ce_intake.register.people import Register, from_rows

ENCODINGS = ("utf-8-sig", "gb18030")
PEOPLE_HEADER = (
    "person_id",
    "name",
    "id_number",
    "employer",
    "title_level",
    "certificate_book_no",
)
"""The header of the reading contract."""


def load_people(path: Path) -> Register:
    """The register in *path*; InvalidInput where its header or encoding is wrong."""
    rows = list(csv.DictReader(io.StringIO(decode(path.read_bytes()))))
    if not rows or "person_id" not in rows[0] or "name" not in rows[0]:
        raise InvalidInput(field="people", problem=f"{path.name}: {', '.join(PEOPLE_HEADER)}")
    return from_rows({key: value or "" for key, value in row.items() if key} for row in rows)


def decode(content: bytes) -> str:
    """The text of *content*: UTF-16 by its mark, UTF-8, else GB18030."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16")
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InvalidInput(field="people", problem="UTF-8, GB18030")
