"""Canvases to pixels (RGB arrays) and to PDF pages with a real text layer.

It knows marks, not documents.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas as PdfCanvas

from samples.generator import fonts
from samples.generator.canvas import Area, Canvas, Glyphs, Mark, Picture, Rule

Pixels = NDArray[np.uint8]


def pixels(canvas: Canvas, dpi: float) -> Pixels:
    """The page as an RGB picture."""
    scale = dpi / 72
    size = (round(canvas.width * scale), round(canvas.height * scale))
    page = Image.new("RGB", size, canvas.paper)
    draw = ImageDraw.Draw(page)
    for mark in canvas.marks:
        if isinstance(mark, Picture):
            _stamp(page, mark, scale)
        else:
            _draw(draw, mark, scale)
    return np.asarray(page)


def _draw(draw: ImageDraw.ImageDraw, mark: Mark, scale: float) -> None:
    if isinstance(mark, Glyphs):
        font = fonts.load(mark.look.face, max(6, round(mark.look.size * scale)))
        at = (mark.x * scale, mark.y * scale)
        stroke = 1 if mark.look.bold else 0
        draw.text(at, mark.text, mark.look.colour, font, anchor="ls", stroke_width=stroke)
    elif isinstance(mark, Rule):
        ends = (mark.x0 * scale, mark.y0 * scale, mark.x1 * scale, mark.y1 * scale)
        draw.line(ends, mark.colour, max(1, round(mark.width * scale)))
    elif isinstance(mark, Area):
        box = (mark.x0 * scale, mark.y0 * scale, mark.x1 * scale, mark.y1 * scale)
        width = max(1, round(mark.width * scale))
        draw.rectangle(box, mark.fill, mark.outline, width if mark.outline else 0)


def _stamp(page: Image.Image, mark: Picture, scale: float) -> None:
    size = (max(1, round(mark.width * scale)), max(1, round(mark.height * scale)))
    at = (round(mark.x * scale), round(mark.y * scale))
    image = mark.image.convert("RGBA").resize(size, Image.Resampling.LANCZOS)
    if not mark.ink:
        page.paste(image, at, image)
        return
    under = page.crop((at[0], at[1], at[0] + size[0], at[1] + size[1]))
    ink = Image.new("RGB", size, (255, 255, 255))
    ink.paste(image, (0, 0), image)
    page.paste(ImageChops.multiply(under, ink), at)


def pdf(canvases: Sequence[Canvas], *, title: str = "") -> bytes:
    """The pages as a PDF whose words are text."""
    out = io.BytesIO()
    book = PdfCanvas(out, invariant=1, pageCompression=1)
    book.setTitle(title)
    for canvas in canvases:
        book.setPageSize((canvas.width, canvas.height))
        if canvas.paper != (255, 255, 255):
            _pdf_mark(book, Area(0, 0, canvas.width, canvas.height, canvas.paper), canvas.height)
        for mark in canvas.marks:
            _pdf_mark(book, mark, canvas.height)
        book.showPage()
    book.save()
    return out.getvalue()


def _pdf_mark(book: PdfCanvas, mark: Mark, height: float) -> None:
    if isinstance(mark, Glyphs):
        book.setFillColorRGB(*(part / 255 for part in mark.look.colour))
        book.setFont(_embedded(mark.look.face), mark.look.size)
        book.drawString(mark.x, height - mark.y, mark.text)
    elif isinstance(mark, Rule):
        book.setStrokeColorRGB(*(part / 255 for part in mark.colour))
        book.setLineWidth(mark.width)
        book.line(mark.x0, height - mark.y0, mark.x1, height - mark.y1)
    elif isinstance(mark, Area):
        _pdf_area(book, mark, height)
    else:
        image = ImageReader(mark.image.convert("RGBA"))
        bottom = height - mark.y - mark.height
        book.drawImage(image, mark.x, bottom, mark.width, mark.height, mask="auto")


def _pdf_area(book: PdfCanvas, mark: Area, height: float) -> None:
    if mark.fill:
        book.setFillColorRGB(*(part / 255 for part in mark.fill))
    if mark.outline:
        book.setStrokeColorRGB(*(part / 255 for part in mark.outline))
        book.setLineWidth(mark.width)
    wide, tall = mark.x1 - mark.x0, mark.y1 - mark.y0
    book.rect(
        mark.x0,
        height - mark.y1,
        wide,
        tall,
        stroke=int(mark.outline is not None),
        fill=int(mark.fill is not None),
    )


@lru_cache(maxsize=64)
def _embedded(key: str) -> str:
    face = fonts.BY_KEY[key]
    pdfmetrics.registerFont(TTFont(key, str(fonts.ROOT / face.path), subfontIndex=face.index))
    return key
