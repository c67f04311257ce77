"""Damage on top of what the state brings; once held out.

Copier edges, filing holes, blur along a line, hard packing, moiré.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


def copier_edge(rng: Random, page: Pixels) -> Pixels:
    """A black edge where the lid was open."""
    out, wide = page.copy(), rng.randrange(8, 45)
    if rng.random() < 0.5:
        out[:, :wide] = rng.randrange(10, 50)
    else:
        out[-wide:] = rng.randrange(10, 50)
    return out


def punched(rng: Random, page: Pixels) -> Pixels:
    """Two filing holes at the left edge."""
    out, height = page.copy(), page.shape[0]
    for share in (0.42, 0.58):
        centre = (rng.randrange(30, 50), round(height * share))
        cv2.circle(out, centre, 18, (60, 58, 55), -1)
    return out


def dragged(rng: Random, page: Pixels) -> Pixels:
    """Blur along one line, as from a hand that moved."""
    size = rng.choice([3, 3, 5])
    kernel = np.zeros((size, size), np.float32)
    if rng.random() < 0.5:
        kernel[size // 2, :] = 1 / size
    else:
        kernel[:, size // 2] = 1 / size
    return np.asarray(cv2.filter2D(page, -1, kernel), np.uint8)


def twice_packed(rng: Random, page: Pixels) -> Pixels:
    """A picture that a messenger packed hard before."""
    quality = [cv2.IMWRITE_JPEG_QUALITY, rng.randrange(38, 60)]
    return np.asarray(
        cv2.imdecode(cv2.imencode(".jpg", page, quality)[1], cv2.IMREAD_COLOR), np.uint8
    )


def rippled(rng: Random, page: Pixels) -> Pixels:
    """Faint waves as of a photographed screen."""
    y, x = np.mgrid[0 : page.shape[0], 0 : page.shape[1]].astype(np.float32)
    wave = np.sin((x * rng.uniform(0.8, 1.4) + y * rng.uniform(0.2, 0.6)) * 0.9) * rng.uniform(3, 8)
    return np.clip(page.astype(np.float32) + wave[..., None], 0, 255).astype(np.uint8)


STEPS: dict[str, tuple[Callable[[Random, Pixels], Pixels], ...]] = {
    "scan": (copier_edge, punched),
    "worn": (copier_edge, punched, twice_packed),
    "photo": (dragged, twice_packed, rippled),
}


def worn(rng: Random, page: Pixels, state: str) -> Pixels:
    """The page with one more damage, every second time."""
    if rng.random() < 0.5:
        return page
    return rng.choice(STEPS[state])(rng, page)
