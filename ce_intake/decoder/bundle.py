"""The pages of a bound file: those of its parts, one after the other.

A part that cannot be opened is one page that cannot be read; the others are read all the same.
"""

from __future__ import annotations

import io
import mmap
import zipfile
from dataclasses import dataclass, field

from ce_intake.decoder import formats, pdf, pictures
from ce_intake.decoder.binding import MOST_PARTS, bind
from ce_intake.decoder.frames import Head, Strips
from ce_intake.decoder.request import Request
from ce_intake.decoder.trouble import Trouble

ENCRYPTED = 0x1  # of the general purpose flags of a member (APPNOTE 4.4.4)
_DAMAGE = (zipfile.BadZipFile, ValueError, OSError, EOFError, KeyError, NotImplementedError)


@dataclass(slots=True, kw_only=True)
class Bundle:
    """An opened bound file; each page is a part and the number of the page in it."""

    pages: list[tuple[pdf.Pdf | pictures.Picture | Trouble, int]] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many pages all parts have."""
        return len(self.pages)

    def page(self, number: int) -> tuple[Head, Strips]:
        """Page *number* from 1."""
        part, inner = self.pages[number - 1]
        if isinstance(part, Trouble):
            raise part
        return part.page(inner)


def prepare() -> None:
    """Open an empty one in the zygote, so that a child has to load nothing."""
    empty = io.BytesIO()
    bind([("页.jpg", io.BytesIO(b"-")), ("page.jpg", io.BytesIO(b"-"))], empty)
    with zipfile.ZipFile(empty) as bound:
        for member in bound.infolist():
            bound.read(member)


def open_bundle(content: mmap.mmap, request: Request) -> Bundle:
    """The bound file with the heads of its parts read; truncated_file where it is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(content[:])) as bound:
            members = bound.infolist()[1:]
            if any(member.compress_type != zipfile.ZIP_STORED for member in members):
                raise Trouble("unknown_format")
            if any(member.flag_bits & ENCRYPTED for member in members):
                raise Trouble("encrypted_file")
            if len(members) > MOST_PARTS:
                raise Trouble("limit_exceeded", limit="pages", most=MOST_PARTS)
            parts = [bound.read(member) for member in members]
    except _DAMAGE as error:
        raise Trouble("truncated_file") from error
    if not parts:
        raise Trouble("empty_file")
    found = Bundle()
    for part in parts:
        found.pages += _pages(part, request)
    return found


def _pages(part: bytes, request: Request) -> list[tuple[pdf.Pdf | pictures.Picture | Trouble, int]]:
    try:
        form = formats.sniff(part[: formats.ENOUGH])
        if form == "BUNDLE":
            raise Trouble("unknown_format")
        opened = (
            pdf.open_pdf(part, request)
            if form == "PDF"
            else pictures.open_picture(part, form, request)
        )
    except Trouble as trouble:
        return [(trouble, 1)]
    return [(opened, number) for number in range(1, opened.count + 1)]
