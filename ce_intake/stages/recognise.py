"""A page in pixels to an upright page in words, with its seals, codes and ruled lines.

One pass of the engine over a page; more only where the page lies wrong or reads badly.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ce_intake.decoder.pages import DecodedPage
from ce_intake.ports import Engine, Image, LineEngine
from ce_intake.stages.marks import read_codes, ruled_lines
from ce_intake.stages.paper import paper
from ce_intake.stages.seals import find_seals, read_seal, without_seals
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.upright import Upright, upright
from ce_intake.values import Page, Seal, Word

BLANK = 0.0005  # of a page's pixels; less ink is none
INK = 60  # of 255: how much darker than the paper ink is


def recognise(decoded: DecodedPage, engine: Engine) -> Sheet:
    """What stands on a page, and its upright picture."""
    image = paper(decoded.image) if decoded.photo else decoded.image
    if is_blank(image):
        return _sheet(decoded.number, image)
    if not isinstance(engine, LineEngine):
        return _sheet(decoded.number, image, words=engine.read(image))
    clean = without_seals(image, find_seals(image))
    page = Upright(image=clean, shown=image, quads=tuple(engine.find(clean)))
    page = upright(page, engine)
    return _sheet(
        decoded.number,
        page.shown,
        rotated=page.rotated,
        words=engine.read_quads(page.image, page.quads),
        seals=tuple(read_seal(page.shown, print_, engine) for print_ in find_seals(page.shown)),
    )


def is_blank(image: Image) -> bool:
    """Whether a page has no ink worth looking at."""
    small = image[::4, ::4].min(axis=2)
    level = int(np.median(small))
    return float((small < level - INK).mean()) < BLANK


def _sheet(
    number: int,
    image: Image,
    *,
    words: Sequence[Word] = (),
    seals: tuple[Seal, ...] = (),
    rotated: int = 0,
) -> Sheet:
    """The sheet with the marks that need no engine."""
    height, width = image.shape[:2]
    page = Page(
        number=number,
        width=width,
        height=height,
        words=tuple(word for word in words if word.text.strip()),
        seals=seals,
        codes=read_codes(image),
        rulings=ruled_lines(image),
        rotated=rotated,
    )
    return Sheet(page=page, image=image)
