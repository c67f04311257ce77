"""Separator sheets to be printed: a large QR code in the middle and a small one in two corners.

The text is that of the reading contract, ruling 1; error correction is the highest, so that a
stamp, a hole or a fax does not matter.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from ce_intake.errors import InvalidInput
from ce_intake.messages import sentence
from ce_intake.stages.split import MARK

FACTS = ("unit", "person_id", "year", "kind", "box")
LARGE, SMALL = 95 * mm, 32 * mm
LONGEST = 60  # characters of one fact
FONT = "STSong-Light"  # a font that every viewer of Chinese PDFs has


def payload(facts: Mapping[str, str]) -> str:
    """What the code says; InvalidInput for a fact that could not be read back."""
    for name, value in facts.items():
        if name not in FACTS or not value or len(value) > LONGEST or set(value) & set(";=；,，\n "):
            raise InvalidInput(field=name, problem="problem_not_a_choice")
    return ";".join([MARK, *(f"{name}={facts[name]}" for name in FACTS if name in facts)])


def print_sheets(path: Path, facts: Mapping[str, str], *, count: int, lang: str) -> None:
    """Write *count* equal sheets (A4) to a PDF."""
    text = payload(facts)
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    canvas = Canvas(str(path), pagesize=A4, pageCompression=1)
    canvas.setTitle(MARK)
    for _ in range(count):
        _draw(canvas, text, facts, lang=lang)
        canvas.showPage()
    canvas.save()


def _draw(canvas: Canvas, text: str, facts: Mapping[str, str], *, lang: str) -> None:
    width, height = A4
    _code(canvas, text, (width - LARGE) / 2, (height - LARGE) / 2 + 15 * mm, LARGE)
    _code(canvas, text, 14 * mm, height - SMALL - 14 * mm, SMALL)
    _code(canvas, text, width - SMALL - 14 * mm, 14 * mm, SMALL)
    canvas.setFont(FONT, 34)
    canvas.drawCentredString(width / 2, height - 36 * mm, "文件分隔页")
    canvas.setFont("Helvetica", 13)
    canvas.drawCentredString(width / 2, height - 46 * mm, MARK)
    canvas.setFont(FONT, 20)
    at = 70 * mm
    for name in FACTS:
        if name in facts:
            label = sentence(f"separator_{name}", lang=lang)
            canvas.drawString(35 * mm, at, f"{label}：{facts[name]}")
            at -= 10 * mm


def _code(canvas: Canvas, text: str, x: float, y: float, side: float) -> None:
    widget = QrCodeWidget(text, barLevel="H", barWidth=side, barHeight=side, barBorder=4)
    drawing = Drawing(side, side)
    drawing.add(widget)
    renderPDF.draw(drawing, canvas, x, y)
