"""The Chinese face in which tests draw their pages."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from PIL import ImageFont

HEI = Path("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc")


@cache
def _loaded(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(HEI), size)


def hei(size: int) -> ImageFont.FreeTypeFont:
    """WenQuanYi Micro Hei of *size* pixels; where it is missing, what draws with it is skipped.

    `scripts/test` refuses to run without it; only the fast set goes on.
    """
    if not HEI.is_file():
        pytest.skip("draws Chinese text: needs the package fonts-wqy-microhei")
    return _loaded(size)
