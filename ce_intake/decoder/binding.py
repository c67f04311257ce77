"""Several files bound into one, in order: the photographs that somebody took of one paper.

A ZIP in which nothing is compressed: a first member `mimetype` that says what it is (as EPUB and
ODF do), then every original under its place and name, its bytes unchanged. Anybody can open it.
The same files in the same order give the same bytes. It decodes nothing.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterable
from typing import BinaryIO

MEDIA = "application/vnd.ce-intake.pages+zip"
MARK = b"mimetype" + MEDIA.encode()  # stands at byte 30 of every bound file
MARK_AT = 30  # bytes: the length of a ZIP's local header before the name
MOST_PARTS = 60  # files
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # what a ZIP can say at the earliest: no clock in it


def bind(parts: Iterable[tuple[str, BinaryIO]], into: BinaryIO) -> None:
    """Write the (name, bytes) of *parts* as one file."""
    with zipfile.ZipFile(into, "w", zipfile.ZIP_STORED) as bound:
        bound.writestr(zipfile.ZipInfo("mimetype", _FIRST_DAY), MEDIA)
        for place, (name, stream) in enumerate(parts, start=1):
            member = zipfile.ZipInfo(f"{place:02d}-{name}", _FIRST_DAY)
            with bound.open(member, "w") as page:
                shutil.copyfileobj(stream, page)


def is_bound(start: bytes) -> bool:
    """Whether these first bytes are those of a bound file."""
    return start.startswith(b"PK\x03\x04") and start[MARK_AT : MARK_AT + len(MARK)] == MARK
