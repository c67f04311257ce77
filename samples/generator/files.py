"""Pages to the bytes of a file, as scanners, phones and programs write them."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image

from samples.generator import damage, press
from samples.generator.canvas import Canvas

Pixels = NDArray[np.uint8]
Wear = Callable[[Random, Pixels, str], Pixels]
DATED = time.gmtime(1_500_000_000)  # in PDF files, so that they are the same each time
STATES = ("born", "scan", "worn", "photo")


@dataclass(frozen=True, slots=True)
class Made:
    """A file: its bytes, its extension, and what was done to it."""

    content: bytes
    extension: str
    story: str


def make(
    rng: Random, canvases: Sequence[Canvas], state: str, form: str = "", *, more: Wear | None = None
) -> Made:
    """The pages as a file in *state*; *form* wishes for an extension, *more* wears them further."""
    wear = more or (lambda _rng, page, _state: page)
    if state == "born":
        return Made(press.pdf(canvases), "pdf", "PDF with its own text")
    if form == "mixed":
        return Made(_mixed(rng, canvases), "pdf", "PDF, every second page scanned")
    dpi = {"scan": rng.choice([200, 200, 300]), "worn": rng.choice([150, 200, 200]), "photo": 200}[
        state
    ]
    clean = [press.pixels(canvas, dpi) for canvas in canvases]
    if state == "photo":
        return _photos(rng, clean, form, wear)
    if form == "fax" or (state == "worn" and not form and rng.random() < 0.12):
        faxed = [damage.fax(rng, page) for page in clean]
        return _encoded(rng, faxed, "tiff", sort=Sort(bits=1))
    step = damage.clean_scan if state == "scan" else damage.worn_scan
    pages = [wear(rng, step(rng, page), state) for page in clean]
    form = form or rng.choice(["pdf", "pdf", "jpg", "jpg", "tiff", "png"])
    return _encoded(rng, pages, form, sort=Sort(dpi=dpi))


def _mixed(rng: Random, canvases: Sequence[Canvas]) -> bytes:
    """A PDF whose odd pages are born digital and whose even pages are scans."""
    book = pypdfium2.PdfDocument.new()
    for number, canvas in enumerate(canvases):
        content = press.pdf([canvas])
        if number % 2:
            scan = damage.clean_scan(rng, press.pixels(canvas, 150))
            content = _saved([Image.fromarray(scan)], "pdf", Sort(dpi=150), quality=80)
        book.import_pages(pypdfium2.PdfDocument(content))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _photos(rng: Random, clean: Sequence[Pixels], form: str, wear: Wear) -> Made:
    longest = rng.randrange(1700, 3300)
    pages = [wear(rng, damage.photo(rng, page, longest), "photo") for page in clean]
    turn = rng.choice([0, 0, 0, 0, 90, 180, 270])
    form = form or rng.choice(["jpg"] * 24 + ["webp"] * 3 + ["png"] * 2 + ["heic"])
    by_tag = turn and rng.random() < 0.5 and len(pages) == 1 and form in ("jpg", "webp")
    turned = [np.ascontiguousarray(np.rot90(page, turn // 90)) for page in pages]
    tag = {90: 6, 180: 3, 270: 8}[turn] if by_tag else 0
    how = "by tag" if by_tag else "in the pixels"
    return _encoded(rng, turned, form, sort=Sort(tag=tag, story=f"turned {turn} {how}"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """What sort of file: resolution, EXIF orientation, bits a dot, and its story."""

    dpi: int = 200
    tag: int = 0
    bits: int = 8
    story: str = ""


def _encoded(rng: Random, pages: Sequence[Pixels], form: str, *, sort: Sort) -> Made:
    images = [Image.fromarray(page) for page in pages]
    if sort.bits == 1:
        images = [image.convert("1") for image in images]
    if len(images) > 1 and form not in ("pdf", "tiff"):
        form = "pdf"
    heic = _heic(images[0]) if form == "heic" else None
    if heic is not None:
        return Made(heic, "heic", sort.story)
    form = "jpg" if form == "heic" else form
    content = _saved(images, form, sort, quality=rng.randrange(72, 93))
    return Made(content, form, sort.story or f"{sort.dpi} dpi, {sort.bits} bits")


def _saved(images: Sequence[Image.Image], form: str, sort: Sort, *, quality: int) -> bytes:
    out = io.BytesIO()
    first, rest, dpi = images[0], list(images[1:]), sort.dpi
    if form == "pdf":
        more = {"save_all": True, "append_images": rest, "quality": quality}
        more |= {"creationDate": DATED, "modDate": DATED}
        first.save(out, "PDF", resolution=dpi, **more)
    elif form == "tiff":
        pack = "group4" if sort.bits == 1 else "jpeg"
        first.save(out, "TIFF", compression=pack, save_all=True, append_images=rest, dpi=(dpi, dpi))
    elif form == "png":
        first.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
            out, "PNG"
        )
    elif form == "webp":
        first.save(out, "WEBP", quality=quality, method=1, exif=_tagged(sort.tag))
    else:
        first.save(out, "JPEG", quality=quality, dpi=(dpi, dpi), exif=_tagged(sort.tag))
    return out.getvalue()


def _tagged(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    if orientation:
        exif[0x0112] = orientation
    return exif


def _heic(image: Image.Image) -> bytes | None:
    """HEIC by the system's encoder, or None where it is not installed."""
    tool = shutil.which("heif-enc")
    if tool is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "a.png"), Path(folder, "a.heic")
        image.save(source, compress_level=1)
        subprocess.run(
            [tool, "-q", "45", str(source), "-o", str(target)], check=True, capture_output=True
        )
        return target.read_bytes()
