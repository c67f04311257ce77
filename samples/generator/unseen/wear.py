"""Held-out damage on top of what the state brings."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


def worn(rng: Random, page: Pixels, _state: str) -> Pixels:
    """The page packed hard by a messenger, every second time."""
    if rng.random() < 0.5:
        return page
    quality = [cv2.IMWRITE_JPEG_QUALITY, rng.randrange(35, 60)]
    packed = cv2.imencode(".jpg", page, quality)[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)
