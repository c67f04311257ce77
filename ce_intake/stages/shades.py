"""How many pixels of a grey picture are of each brightness, and what that says.

OpenCV counts bytes as they are; NumPy turns each into a number of eight bytes first.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.stages.smaller import Grey

Counts = NDArray[np.int64]
"""How many pixels there are of each brightness, 0 to 255."""


def counted(picture: Grey, where: Grey | None = None) -> Counts:
    """The pixels of each brightness; those alone *where* a picture of its size is not 0."""
    if not picture.size:
        return np.zeros(256, np.int64)
    counts = cv2.calcHist([picture], [0], where, [256], [0, 256])
    return np.asarray(counts, np.float32).ravel().astype(np.int64)


def brightness(counts: Counts, share: float, *, default: float = 0.0) -> float:
    """The brightness that *share* in a hundred pixels do not exceed; *default* where none are."""
    pixels = int(counts.sum())
    if not pixels:
        return default
    return float(np.searchsorted(np.cumsum(counts), share / 100 * (pixels - 1), side="right"))
