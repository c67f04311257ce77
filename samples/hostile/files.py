"""The hostile files: how each is made, and the code it must be answered with."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

MANY_PAGES = 5000
HUGE_SIDE = 20_000


@dataclass(frozen=True, slots=True)
class Hostile:
    """One file: its name as uploaded, how it is made, its error code, what it is."""

    name: str
    make: Callable[[], bytes]
    code: str
    says: str


def jpeg() -> bytes:
    """A small picture in order."""
    out = io.BytesIO()
    Image.effect_noise((400, 300), 60).convert("RGB").save(out, "JPEG")
    return out.getvalue()


def truncated_jpeg() -> bytes:
    """The first third of a picture."""
    whole = jpeg()
    return whole[: len(whole) // 3]


def locked_pdf() -> bytes:
    """A PDF that asks for a password."""
    out = io.BytesIO()
    lock = StandardEncryption("invented", ownerPassword="owner", canPrint=0)
    book = Canvas(out, encrypt=lock, invariant=1)
    book.drawString(72, 720, "locked")
    book.save()
    return out.getvalue()


def long_pdf() -> bytes:
    """A PDF of 5,000 pages."""
    out = io.BytesIO()
    book = Canvas(out, invariant=1)
    for number in range(MANY_PAGES):
        book.drawString(72, 720, str(number))
        book.showPage()
    book.save()
    return out.getvalue()


def cut_pdf() -> bytes:
    """A PDF without its second half."""
    out = io.BytesIO()
    book = Canvas(out, invariant=1, pageCompression=0)
    for _ in range(5):
        book.drawString(72, 720, "cut")
        book.showPage()
    book.save()
    return out.getvalue()[: len(out.getvalue()) // 2]


def huge_header() -> bytes:
    """A PNG that says it is 20,000 pixels wide and high, and holds nothing."""
    return _png(HUGE_SIDE, HUGE_SIDE, b"")


def bomb() -> bytes:
    """A PNG of a few megabytes that unpacks to hundreds of megabytes."""
    packer = zlib.compressobj(1)
    row = b"\0" * (1 + 3 * HUGE_SIDE)
    packed = b"".join(packer.compress(row) for _ in range(HUGE_SIDE // 2)) + packer.flush()
    return _png(HUGE_SIDE, HUGE_SIDE // 2, packed)


def page_called_jpg() -> bytes:
    """A web page under a picture's name."""
    return b"<!DOCTYPE html><html><script>document.title = 1</script></html>"


def archive_called_pdf() -> bytes:
    """A ZIP archive under a document's name, with a path that climbs out."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("../../outside.txt", "x")
    return out.getvalue()


def _png(width: int, height: int, packed: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


HOSTILE = (
    Hostile("空文件.jpg", bytes, "empty_file", "nothing at all"),
    Hostile("truncated.jpg", truncated_jpeg, "truncated_file", "a picture cut off"),
    Hostile("cut.pdf", cut_pdf, "truncated_file", "a PDF cut off"),
    Hostile("locked.pdf", locked_pdf, "encrypted_file", "a PDF with a password"),
    Hostile("page.jpg", page_called_jpg, "unknown_format", "HTML called .jpg"),
    Hostile("archive.pdf", archive_called_pdf, "unknown_format", "a ZIP called .pdf"),
    Hostile("huge.png", huge_header, "limit_exceeded", "20,000 pixels a side"),
    Hostile("bomb.png", bomb, "limit_exceeded", "a decompression bomb"),
    Hostile("long.pdf", long_pdf, "limit_exceeded", "5,000 pages"),
)
