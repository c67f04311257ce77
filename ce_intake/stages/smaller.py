"""A picture made smaller at little cost: halved as often as it can be, then fitted.

Halving averages four pixels by a loop of the processor's own wide instructions; an average over
parts of pixels costs ten times as much and shows nothing more.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import Image
from ce_intake.stages.made_once import made_once

Grey = NDArray[np.uint8]

MUCH = 1.4  # times; less is fitted by the four nearest pixels alone


def smaller(image: Image | Grey, side: int, *, closely: bool = True) -> Image | Grey:
    """The picture with its longest side at *side* pixels; itself where it is no longer.

    Not *closely*: the four nearest do for what was halved, where thin lines and exact places do
    not count.
    """
    if max(image.shape[:2]) <= side:
        return image
    return _fitted(image, _size(image, side), closely=closely)


def channel(image: Image, at: int, side: int) -> Grey:
    """One channel of the picture, *smaller*: taken from its half, which others ask for as well."""
    if max(image.shape[:2]) <= side:
        return np.asarray(cv2.extractChannel(image, at), np.uint8)
    size = _size(image, side)
    if _is_twice(image, size):
        image = halved(image)
    return _fitted(np.asarray(cv2.extractChannel(image, at), np.uint8), size)


def _fitted(image: Image | Grey, size: tuple[int, int], *, closely: bool = True) -> Image | Grey:
    """The picture at *size*, which is no larger."""
    whole = image
    while _is_twice(image, size):
        image = halved(image)
    much = image.shape[0] > MUCH * size[1] and (closely or image is whole)
    how = cv2.INTER_AREA if much else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, size, interpolation=how), np.uint8)


def _size(image: Image | Grey, side: int) -> tuple[int, int]:
    """Width and height with the longer one at *side*."""
    longest = max(image.shape[:2])
    high, wide = (max(1, round(edge * side / longest)) for edge in image.shape[:2])
    return wide, high


def _is_twice(image: Image | Grey, size: tuple[int, int]) -> bool:
    return bool(min(image.shape[0] // size[1], image.shape[1] // size[0]) >= 2)


@made_once
def halved(image: Image | Grey) -> Image | Grey:
    """The picture at half its size; an odd last row or column is left out."""
    high, wide = (max(2, edge - edge % 2) for edge in image.shape[:2])
    half = cv2.resize(image[:high, :wide], (wide // 2, high // 2), interpolation=cv2.INTER_AREA)
    return np.asarray(half, np.uint8)
