"""Damaged files through the decoder: each ends with pages or a stable error, in its time."""

from __future__ import annotations

import io
import time
from random import Random

import pypdfium2
from PIL import Image

from ce_intake.decoder.client import Decoder
from ce_intake.decoder.pages import BadPage, DecodedPage
from ce_intake.errors import IntakeError
from ce_intake.settings import Limits

FORMS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP")
LATE = 5.0  # seconds beyond its limit that a page may take to be given up
LIMITS = Limits()


def seeds() -> list[bytes]:
    """A small whole file of each sort."""
    found = []
    picture = Image.effect_mandelbrot((160, 120), (-2, -1.5, 1, 1.5), 30).convert("RGB")
    for form in FORMS:
        buffer = io.BytesIO()
        picture.save(buffer, form)
        found.append(buffer.getvalue())
    book = pypdfium2.PdfDocument.new()
    for _ in range(2):
        book.new_page(200, 280)
    buffer = io.BytesIO()
    book.save(buffer)
    return [*found, buffer.getvalue()]


def damaged(content: bytes, rng: Random) -> bytes:
    """The file with bytes changed, cut out, repeated, or its end lost."""
    data = bytearray(content)
    for _ in range(rng.randrange(1, 12)):
        at = rng.randrange(len(data) or 1)
        how = rng.randrange(5)
        if how == 0:
            data[at : at + 1] = bytes([rng.randrange(256)])
        elif how == 1:
            del data[at : at + rng.randrange(1, 64)]
        elif how == 2:
            data[at:at] = data[at : at + rng.randrange(1, 64)] * rng.randrange(1, 9)
        elif how == 3:
            data[at : at + 4] = rng.choice((b"\xff" * 4, b"\x00" * 4, b"\x7f\xff\xff\xff"))
        else:
            del data[max(8, at) :]
    return bytes(data)


def fault(decoder: Decoder, content: bytes) -> str | None:
    """What the decoder did that it must not, or None."""
    began = time.monotonic()
    try:
        for item in decoder.decode(content):
            if isinstance(item, DecodedPage) and item.image.ndim != 3:
                return "a page that is no picture"
            if isinstance(item, BadPage) and not item.error.code:
                return "a page without a reason"
    except IntakeError as error:
        if not error.code:
            return "an error without a code"
    except Exception as error:  # noqa: BLE001  whatever it is, it was found
        return type(error).__name__
    if time.monotonic() - began > LIMITS.page_seconds + LATE:
        return "too long"
    return None


def fuzz(*, seed: int, seconds: float) -> list[str]:
    """The damaged files that did harm, in hexadecimal."""
    rng, found, count = Random(seed), [], 0
    whole, decoder = seeds(), Decoder(LIMITS)
    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            content = damaged(rng.choice(whole), rng)
            count += 1
            if (said := fault(decoder, content)) is not None:
                found.append(f"{said} on {content.hex()}")
    finally:
        decoder.close()
    print(f"{count} damaged files, {len(found)} did harm")
    return found
