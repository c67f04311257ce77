"""Pictures of long files are kept small, and still show what they showed."""

from __future__ import annotations

import io
from datetime import date

import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from ce_intake.decoder.client import Decoder
from ce_intake.engines.null import Null
from ce_intake.policies.load import load
from ce_intake.read import Tools, read
from ce_intake.settings import Limits
from ce_intake.stages.sheet import Sheet
from ce_intake.values import File, Page


def a_sheet(side: int = 900) -> Sheet:
    image = np.full((side, side, 3), 255, np.uint8)
    image[300:340, 200:600] = (20, 20, 160)
    return Sheet(page=Page(number=1, width=side, height=side), image=image)


def test_a_packed_picture_shows_the_same_crop() -> None:
    sheet, box = a_sheet(), (0.1, 0.3, 0.8, 0.4)

    packed = sheet.pack()
    assert packed.image.size == 0
    assert packed.crop(box).shape == sheet.crop(box).shape
    difference = packed.crop(box).astype(int) - sheet.crop(box).astype(int)
    assert np.abs(difference).mean() < 2


def test_a_packed_picture_is_a_small_part_of_its_size() -> None:
    assert len(a_sheet().pack().packed) < a_sheet().image.nbytes / 10


def test_packing_twice_changes_nothing() -> None:
    packed = a_sheet().pack()

    assert packed.pack() is packed
    assert a_sheet().unpack().packed == b""


@pytest.mark.slow
def test_a_long_file_does_not_fill_the_memory() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for number in range(60):
        canvas.drawString(100, 500, f"page {number} hours 40")
        canvas.showPage()
    canvas.save()
    decoder = Decoder(Limits())
    tools = Tools(engine=Null(), decoder=decoder, policy=load(), today=date(2026, 1, 1))
    read(File(name="warm.pdf", content=one_page()), tools)
    before = peak_memory()
    reading = read(File(name="long.pdf", content=buffer.getvalue()), tools)
    decoder.close()

    assert reading.page_count == 60
    assert peak_memory() - before < 250 * 1024 * 1024  # all pictures open: 690 MB


def one_page() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(100, 500, "one page")
    canvas.save()
    return buffer.getvalue()


def peak_memory() -> int:
    """The most memory that this process ever held, in bytes (VmHWM)."""
    with open("/proc/self/status") as status:
        line = next(line for line in status if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024
