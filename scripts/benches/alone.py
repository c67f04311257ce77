"""What the text of a single engine at its defaults contains: the anchor for our own figures.

A true value counts as contained where its printed words stand in the engine's text, blanks and
widths aside. Nobody has found the field in it yet, so this is an upper bound for any reader on it.
"""

from __future__ import annotations

import io
import resource
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np
import pypdfium2
import pytesseract
from pi_heif import register_heif_opener
from PIL import Image, ImageOps, ImageSequence

from scripts.benches.scoring import FIELDS, folded

Json = Mapping[str, object]
Reader = Callable[[Image.Image], str]
DPI = 200


def engines() -> dict[str, Reader]:
    """RapidOCR and Tesseract as they come."""
    from rapidocr import RapidOCR

    rapid = RapidOCR()

    def by_rapid(image: Image.Image) -> str:
        found = rapid(np.asarray(image)[:, :, ::-1])
        return "".join(getattr(found, "txts", None) or ())

    def by_tesseract(image: Image.Image) -> str:
        return str(pytesseract.image_to_string(image, lang="chi_sim"))

    return {"RapidOCR": by_rapid, "Tesseract": by_tesseract}


def pictures(path: Path) -> Iterator[Image.Image]:
    """The pages of a file, upright where the file says how."""
    register_heif_opener()
    if path.suffix == ".pdf":
        book = pypdfium2.PdfDocument(path)
        for index in range(len(book)):
            yield book[index].render(scale=DPI / 72).to_pil().convert("RGB")
        return
    with Image.open(io.BytesIO(path.read_bytes())) as image:
        for frame in ImageSequence.Iterator(image):
            yield ImageOps.exif_transpose(frame).convert("RGB")


def _core_seconds() -> float:
    """Time of one core in this process and its finished children (Tesseract is one)."""
    own, children = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def printed(truth: Json) -> list[tuple[str, str]]:
    """Field and printed words of every value that stands on the paper."""
    found = []
    for document in truth["documents"]:  # type: ignore[attr-defined]
        for entry in document["entries"]:
            for field in FIELDS:
                text = folded(entry[field]["text"])
                if text and entry[field]["value"] is not None:
                    found.append((field, text))
    return found


def contained(path: Path, truth: Json, reader: Reader) -> tuple[dict[str, list[int]], float, int]:
    """For each field [contained, all]; seconds; pages."""
    began, pages, text = _core_seconds(), 0, ""
    for picture in pictures(path):
        text += folded(reader(picture))
        pages += 1
    seconds = _core_seconds() - began
    counts: dict[str, list[int]] = {}
    for field, words in printed(truth):
        count = counts.setdefault(field, [0, 0])
        count[0] += words in text
        count[1] += 1
    return counts, seconds, pages
