"""PDF pages to RGB pixels and the characters, ruled lines and pictures that the file claims.

Pixels come from PDFium, characters from pdfplumber; the two do not know of each other, so what one
claims can be checked against the other (`stages.layer`).
"""

from __future__ import annotations

import codecs
import io
import logging
import mmap
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pdfplumber
import pypdfium2
import pypdfium2.raw
from pdfminer.cmapdb import CMapDB

from ce_intake.decoder.frames import Head, Strips
from ce_intake.decoder.pictures import strips_of
from ce_intake.decoder.request import Request
from ce_intake.decoder.trouble import Trouble

DPI = 200  # pixels an inch
SIDE = 3508  # pixels; a page that is larger on paper is drawn at fewer dots an inch
LEAST = 64  # pixels; a page that is smaller is drawn larger
CHARS_MOST = 40_000  # a page; more is no text layer that anybody reads
ENCODINGS = ("utf-16-be", "utf-16-le", "utf-8", "latin-1", "ascii", "gbk", "gb18030", "cp1252")
CHARACTER_MAPS = ("UniGB-UCS2-H", "UniGB-UTF16-H", "GBK-EUC-H", "GB-EUC-H", "GBKp-EUC-H")
TURNED, SLANTED = 0.03, 0.5  # tangents: of a baseline that leans, of letters set oblique
REDDER = 0.3  # of 1: how far red stands over the other colours of a seal's ink
LINES_MOST = 4_000  # a page
_POINTS = 72  # an inch

Box = tuple[float, float, float, float]


def prepare() -> None:
    """Load both libraries once, and draw one empty page so that nothing is loaded later."""
    logging.disable(logging.CRITICAL)
    empty = pypdfium2.PdfDocument.new()
    empty.new_page(_POINTS, _POINTS).render(scale=1)
    buffer = io.BytesIO()
    empty.save(buffer)
    with pdfplumber.open(buffer) as pdf:
        _layer(pdf.pages[0])
    for encoding in ENCODINGS:
        codecs.lookup(encoding)
    for name in CHARACTER_MAPS:
        CMapDB.get_cmap(name)
    CMapDB.get_unicode_map("Adobe-GB1")


def open_pdf(content: mmap.mmap | bytes, request: Request) -> Pdf:
    """The document; encrypted_file where it needs a password that is not empty."""
    data = content[:]
    try:
        drawn = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Trouble("encrypted_file") from error
        raise Trouble("truncated_file") from error
    if len(drawn) == 0:
        raise Trouble("truncated_file")
    if drawn.get_formtype():
        drawn.init_forms()
    return Pdf(drawn, data, request=request)


class Pdf:
    """An opened PDF."""

    def __init__(self, drawn: pypdfium2.PdfDocument, data: bytes, *, request: Request) -> None:
        """Keep the document as PDFium sees it; pdfplumber's view is opened where it is needed."""
        self.count = len(drawn)
        self._drawn = drawn
        self._request = request
        try:
            self._told: pdfplumber.pdf.PDF | None = pdfplumber.open(io.BytesIO(data))
            self._pages = self._told.pages if self.count <= request["pages"] else []
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001  pdfminer raises anything on a damaged file
            self._told, self._pages = None, []

    def page(self, number: int) -> tuple[Head, Strips]:
        """Page *number* from 1: pixels, and what the file claims stands there (or None)."""
        try:
            page = self._drawn[number - 1]
            width, height, pixels = _draw(page, self._request)
        except pypdfium2.PdfiumError as error:
            raise Trouble("truncated_file") from error
        head: Head = {"kind": "page", "width": width, "height": height}
        return head | {"layer": self._claims(number)}, pixels

    def _claims(self, number: int) -> Head | None:
        if number > len(self._pages):
            return None
        page = self._pages[number - 1]
        try:
            return _layer(page)
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001  no claim, so the page is read from its pixels
            return None
        finally:
            page.close()


def _draw(page: pypdfium2.PdfPage, request: Request) -> tuple[int, int, Strips]:
    width, height = page.get_size()
    if not 0 < min(width, height) <= max(width, height) < 1_000_000:
        raise Trouble("truncated_file")
    scale = DPI / _POINTS
    scale = min(scale, SIDE / max(width, height), request["side"] / max(width, height))
    scale = min(scale, (request["pixels"] / (width * height)) ** 0.5)
    if max(width, height) * scale < LEAST:
        scale = LEAST / max(width, height)
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
    return bitmap.width, bitmap.height, _rgb(bitmap)


def _rgb(bitmap: pypdfium2.PdfBitmap) -> Strips:
    """The pixels as they lie in PDFium's memory where that is plain RGB, else by way of Pillow."""
    if bitmap.format != pypdfium2.raw.FPDFBitmap_BGR or bitmap.stride != 3 * bitmap.width:
        return strips_of(bitmap.to_pil().convert("RGB"))
    return Strips(size=3 * bitmap.width * bitmap.height, parts=_held(bitmap))


def _held(bitmap: pypdfium2.PdfBitmap) -> Iterator[memoryview]:
    """The memory of a bitmap that was turned to RGB when it was drawn, held while it is sent."""
    yield memoryview(bitmap.buffer).cast("B")


def _layer(page: Any) -> Head:  # pdfplumber has no types
    """Characters with boxes, ruled lines and pictures, as fractions of the page."""
    x, y, wide, high = page.bbox[0], page.bbox[1], page.width, page.height

    def box(thing: Mapping[str, Any]) -> Box:
        edges = (thing["x0"] - x) / wide, (thing["top"] - y) / high
        return *edges, (thing["x1"] - x) / wide, (thing["bottom"] - y) / high

    chars = page.chars[:CHARS_MOST]
    return {
        "texts": [char["text"] for char in chars],
        "boxes": _flat(box(char) for char in chars),
        "upright": [_stands(char["matrix"]) for char in chars],
        "red": [_is_red(char.get("non_stroking_color")) for char in chars],
        "lines": _flat(box(line) for line in _ruled(page)),
        "pictures": _flat(box(image) for image in page.images[:LINES_MOST]),
    }


def _stands(matrix: tuple[float, ...]) -> bool:
    """Whether a character is neither turned nor mirrored: text around a seal is turned."""
    a, b, c, d = (float(number) for number in matrix[:4])
    return a > 0 and d > 0 and abs(b) < TURNED * a and abs(c) < SLANTED * d


def _is_red(colour: object) -> bool:
    """Whether a character is filled with the red of a seal, as RGB or CMYK; parts of 1."""
    if not isinstance(colour, tuple | list):
        return False
    parts = [float(part) for part in colour if isinstance(part, int | float)]
    if len(parts) == 4:
        cyan, magenta, yellow, key = parts
        return min(magenta, yellow) - cyan > REDDER and key < 1 - REDDER
    return len(parts) == 3 and parts[0] - max(parts[1], parts[2]) > REDDER


def _ruled(page: Any) -> list[Mapping[str, Any]]:
    """Straight lines, and the edges of rectangles."""
    found = [*page.lines, *page.rect_edges]
    return found[:LINES_MOST]


def _flat(boxes: Iterable[Box]) -> list[float]:
    return [round(min(max(float(edge), -1.0), 2.0), 5) for box in boxes for edge in box]
