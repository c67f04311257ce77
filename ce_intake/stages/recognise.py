"""A page in pixels to an upright page in words."""

from __future__ import annotations

from ce_intake.decoder.pages import DecodedPage
from ce_intake.ports import Engine
from ce_intake.stages.sheet import Sheet
from ce_intake.values import Page


def recognise(decoded: DecodedPage, engine: Engine) -> Sheet:
    """What stands on a page, and its upright picture."""
    image = decoded.image
    height, width = image.shape[:2]
    words = tuple(engine.read(image))
    page = Page(number=decoded.number, width=width, height=height, words=words)
    return Sheet(page=page, image=image)
