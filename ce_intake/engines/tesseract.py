"""Tesseract through pytesseract, one thread a call (OMP_THREAD_LIMIT=1), simplified Chinese.

A program of the system, so it may be absent: then `make` raises EngineFailed.
Slower than RapidOCR and blind to tables and seals; a second opinion, not the first.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytesseract
from PIL import Image as Pictures

from ce_intake.errors import EngineFailed
from ce_intake.ports import Image
from ce_intake.values import Box, Word

LANGUAGE = "chi_sim"
SECONDS = 60  # that one page may take
BLOCK, LINE = "--psm 6", "--psm 7"
ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}
LEAST = 8  # pixels; Tesseract says nothing of a smaller picture
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


class Tesseract:
    """The program, called once for each picture."""

    name = "tesseract"

    def __init__(self, version: str) -> None:
        """Keep what the program calls itself."""
        self.version = version

    def read(self, image: Image) -> Sequence[Word]:
        """The words of a page as Tesseract cuts them."""
        if min(image.shape[:2]) < LEAST:
            return ()
        return _words(image, BLOCK)

    def read_line(self, image: Image) -> Word:
        """The words of a crop that holds one line, joined."""
        if min(image.shape[:2]) < LEAST:
            return Word(text="", box=WHOLE, confidence=0.0)
        words = _words(image, LINE)
        count = sum(len(word.text) for word in words)
        trust = sum(word.confidence * len(word.text) for word in words) / max(1, count)
        return Word(text="".join(word.text for word in words), box=WHOLE, confidence=trust)


def make() -> Tesseract:
    """The engine; raises EngineFailed where the program or its Chinese data is missing."""
    program = pytesseract.pytesseract
    program.environ = {**program.environ, **ONE_THREAD}  # what it hands to the process
    try:
        version = str(pytesseract.get_tesseract_version())
        languages = pytesseract.get_languages()
    except (pytesseract.TesseractNotFoundError, OSError, SystemExit) as error:
        raise EngineFailed(engine="tesseract", problem="not installed") from error
    if LANGUAGE not in languages:
        raise EngineFailed(engine="tesseract", problem=f"{LANGUAGE} is missing")
    return Tesseract(version)


def _words(image: Image, config: str) -> list[Word]:
    try:
        table = pytesseract.image_to_data(
            Pictures.fromarray(np.ascontiguousarray(image)),
            lang=LANGUAGE,
            config=config,
            timeout=SECONDS,
            output_type=pytesseract.Output.DICT,
        )
    except (RuntimeError, OSError, ValueError) as error:
        raise EngineFailed(engine="tesseract", problem=type(error).__name__) from error
    high, wide = image.shape[:2]
    columns = (table[name] for name in ("text", "conf", "left", "top", "width", "height"))
    return [
        Word(
            text=text.strip(),
            box=(x / wide, y / high, min(1.0, (x + w) / wide), min(1.0, (y + h) / high)),
            confidence=min(1.0, max(0.0, float(trust) / 100)),
        )
        for text, trust, x, y, w, h in zip(*columns, strict=True)
        if text.strip()
    ]
