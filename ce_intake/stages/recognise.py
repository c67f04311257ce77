"""A page in pixels to an upright page in words, with its seals, codes and ruled lines.

One pass of the engine over a page; more only where the page lies wrong or reads badly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from ce_intake.decoder.pages import DecodedPage
from ce_intake.ports import Engine, Image, LineEngine
from ce_intake.stages.layer import PARTS_MOST, Believed, believe, disbelieved
from ce_intake.stages.marks import read_codes, ruled_lines
from ce_intake.stages.missed import missed
from ce_intake.stages.nearer import nearer
from ce_intake.stages.paper import paper
from ce_intake.stages.places import Place
from ce_intake.stages.seals import (
    Print,
    find_prints,
    read_seal,
    without_seals,
)
from ce_intake.stages.shades import counted
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.ticked import ticked
from ce_intake.stages.under import read_under
from ce_intake.stages.upright import Upright, upright
from ce_intake.stages.whitened import whitened
from ce_intake.text.normal import tight
from ce_intake.values import Box, Code, Finding, Page, Seal, Word

BLANK = 0.0005  # of a page's pixels; less ink is none
SURE = 0.8  # confidence that a word must have where a text layer knows nothing of it
MARGIN = 12  # pixels around a part that is read by itself
INK = 60  # of 255: how much ink differs from the paper
DIM = 0.6  # of its brightness: so dark is ink on paper that is itself dim


def recognise(decoded: DecodedPage, engine: Engine, *, turn: int | None = None) -> Sheet:
    """What stands on a page, and its upright picture.

    *turn*: by how many degrees clockwise a person says that it must be turned; None: find out.
    """
    believed = believe(decoded) if turn is None else None
    if believed is not None:
        return _from_layer(decoded, believed, engine)
    image = whitened(paper(decoded.image) if decoded.photo else decoded.image)
    if turn is not None:
        image = np.ascontiguousarray(np.rot90(image, -turn // 90))
    findings = disbelieved(decoded)
    if is_blank(image):
        return _sheet(decoded.number, image, findings=findings)
    if not isinstance(engine, LineEngine):
        return _sheet(decoded.number, image, words=engine.read(image), findings=findings)
    prints = find_prints(image)
    clean = without_seals(image, prints)
    found = Upright(image=clean, shown=image, quads=tuple(engine.find(clean)), prints=prints)
    page, words = upright(found, engine, stands=turn is not None)
    words = ticked(page, nearer(page, words, engine))
    alone, words = missed(page, words, engine), read_under(page, words, engine)
    words = [*words, *(one for one in alone if not any(_inside(one.box, w.box) for w in words))]
    sheet = _sheet(
        decoded.number,
        page.shown,
        bare=page.image,
        words=words,
        seals=_seals(page.shown, engine, page.prints),
        findings=findings,
    )
    rotated = page.rotated if turn is None else turn
    return replace(sheet, page=replace(sheet.page, rotated=rotated))


def _from_layer(decoded: DecodedPage, believed: Believed, engine: Engine) -> Sheet:
    """A page whose layer is believed; OCR reads only what the layer says nothing about."""
    image = decoded.image
    height, width = image.shape[:2]
    seals = _seals(image, engine, believed.prints)
    codes = _codes(image, believed.rest)
    marks = [*(seal.box for seal in seals), *(code.box for code in codes)]
    words = (*believed.words, *_read_rest(image, believed, marks=marks, engine=engine))
    page = Page(
        number=decoded.number,
        width=width,
        height=height,
        words=words,
        seals=seals,
        codes=codes,
        rulings=believed.rulings,
        findings=believed.findings,
    )
    return Sheet(page=page, image=image)


def _read_rest(
    image: Image, believed: Believed, *, marks: Sequence[Box], engine: Engine
) -> list[Word]:
    """Words in the ink that the layer does not account for, seals and codes apart."""
    parts = [box for box in believed.rest if not any(_inside(box, mark) for mark in marks)]
    if not parts or not isinstance(engine, LineEngine):
        return []
    found: list[Word] = []
    for box in _few(parts):
        x0, y0, x1, y1 = _pixels(box, image)
        crop = image[y0:y1, x0:x1]
        place = Place.of(crop, image, left=x0, top=y0)
        read = [place.on_page(word) for word in engine.read(crop)]
        found += [word for word in read if not is_known(word, believed.words)]
    return [word for word in found if word.text.strip() and word.confidence >= SURE]


def is_known(word: Word, layer: Sequence[Word]) -> bool:
    """Whether the layer has *word*, be it as several words that blanks part: 谢　强."""
    if any(_inside(word.box, one.box) for one in layer):
        return True
    inner = sorted((one for one in layer if _inside(one.box, word.box)), key=lambda one: one.box[0])
    return bool(inner) and tight("".join(one.text for one in inner))[0] == tight(word.text)[0]


def _codes(image: Image, rest: Sequence[Box]) -> tuple[Code, ...]:
    """The codes in the ink that the layer does not account for."""
    found: list[Code] = []
    for box in _few(rest):
        x0, y0, x1, y1 = _pixels(box, image)
        crop = image[y0:y1, x0:x1]
        place = Place.of(crop, image, left=x0, top=y0)
        found += [replace(code, box=place.box(code.box)) for code in read_codes(crop)]
    return tuple(found)


def _few(parts: Sequence[Box]) -> Sequence[Box]:
    """The parts of a page, or what is around them all where they are many."""
    return parts if len(parts) <= PARTS_MOST else [_around(parts)]


def _seals(image: Image, engine: Engine, prints: Sequence[Print]) -> tuple[Seal, ...]:
    """The seals at *prints*, read."""
    return tuple(read_seal(image, print_, engine) for print_ in prints)


def _pixels(box: Box, image: Image) -> tuple[int, int, int, int]:
    """The box in pixels with a margin, inside the picture."""
    high, wide = image.shape[:2]
    x0, y0 = max(0, int(box[0] * wide) - MARGIN), max(0, int(box[1] * high) - MARGIN)
    return x0, y0, min(wide, int(box[2] * wide) + MARGIN), min(high, int(box[3] * high) + MARGIN)


def _around(boxes: Sequence[Box]) -> Box:
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return (min(x0), min(y0), max(x1), max(y1))


def _inside(inner: Box, outer: Box) -> bool:
    """Whether most of *inner* lies in *outer*."""
    wide = min(inner[2], outer[2]) - max(inner[0], outer[0])
    high = min(inner[3], outer[3]) - max(inner[1], outer[1])
    area = (inner[2] - inner[0]) * (inner[3] - inner[1])
    return wide > 0 and high > 0 and wide * high > 0.6 * area


def is_blank(image: Image) -> bool:
    """Whether a page has no ink worth looking at; on coloured paper light letters are ink as well.

    What looks dark may be paper in the shade: there ink is darker still. Nothing is lighter than
    white paper by as much as ink differs from it.
    """
    size = max(1, image.shape[1] // 4), max(1, image.shape[0] // 4)
    red, green, blue = cv2.split(cv2.resize(image, size, interpolation=cv2.INTER_NEAREST))
    shades = counted(np.asarray(cv2.min(red, cv2.min(green, blue)), np.uint8))
    level = int(np.searchsorted(np.cumsum(shades), shades.sum() / 2))
    dark, light = shades[: max(level - INK, round(level * DIM))], shades[level + INK + 1 :]
    return int(dark.sum() + light.sum()) / int(shades.sum()) < BLANK


def _sheet(
    number: int,
    image: Image,
    *,
    bare: Image | None = None,
    words: Sequence[Word] = (),
    seals: tuple[Seal, ...] = (),
    findings: tuple[Finding, ...] = (),
) -> Sheet:
    """The sheet with the marks that need no engine; *bare* is the picture without seals."""
    height, width = image.shape[:2]
    page = Page(
        number=number,
        width=width,
        height=height,
        words=tuple(word for word in words if word.text.strip()),
        seals=seals,
        codes=read_codes(image),
        rulings=ruled_lines(image if bare is None else bare),
        findings=findings,
    )
    return Sheet(page=page, image=image, bare=bare)
