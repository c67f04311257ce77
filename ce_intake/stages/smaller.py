"""A picture made smaller at little cost: halved as often as it can be, then fitted.

Halving averages four pixels by a loop of the processor's own wide instructions; an average over
parts of pixels costs ten times as much and shows nothing more.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import Image

Grey = NDArray[np.uint8]

MUCH = 1.4  # times; less is fitted by the four nearest pixels alone


def smaller(image: Image | Grey, side: int, *, closely: bool = True) -> Image | Grey:
    """The picture with its longest side at *side* pixels; itself where it is no longer.

    Not *closely*: the four nearest do for what was halved, where thin lines and exact places do
    not count.
    """
    longest = max(image.shape[:2])
    if longest <= side:
        return image
    high, wide = (max(1, round(edge * side / longest)) for edge in image.shape[:2])
    whole = image.shape[0]
    while min(image.shape[0] // high, image.shape[1] // wide) >= 2:
        image = halved(image)
    much = image.shape[0] > MUCH * high and (closely or image.shape[0] == whole)
    how = cv2.INTER_AREA if much else cv2.INTER_LINEAR
    fitted = cv2.resize(image, (wide, high), interpolation=how)
    return np.asarray(fitted, np.uint8)


def halved(image: Image | Grey) -> Image | Grey:
    """The picture at half its size; an odd last row or column is left out."""
    high, wide = (max(2, edge - edge % 2) for edge in image.shape[:2])
    half = cv2.resize(image[:high, :wide], (wide // 2, high // 2), interpolation=cv2.INTER_AREA)
    return np.asarray(half, np.uint8)
