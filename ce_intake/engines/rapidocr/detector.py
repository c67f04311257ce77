"""Where lines of text stand: from the detector's probability map to quadrilaterals.

Differentiable binarization (Liao et al. 2020): the network gives each pixel the probability to
lie in the *kernel* of a line; a connected kernel grown back by a fixed ratio is the line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import Image, Quad

SIDE = 960  # pixels, longest side that is looked at unless the caller asks for another
INSIDE = 0.3  # a pixel over this probability belongs to a kernel
LINE = 0.5  # a kernel with this mean probability is a line
GROWTH = 1.6  # how far a kernel is grown: area × GROWTH / perimeter
STRIDE = 32  # both sides of the network's input are multiples of this
THIN = 3  # pixels; a kernel with a shorter side is noise
MUCH = 1.4  # times a picture is made smaller: less needs no average
MOST = 1000  # lines on a page

Network = Callable[[NDArray[np.float32]], NDArray[np.float32]]


def find(image: Image, network: Network, *, side: int = 0) -> list[Quad]:
    """The lines of *image* as quadrilaterals in its pixels."""
    height, width = image.shape[:2]
    if min(height, width) < THIN:
        return []
    small = _fit(image, side or SIDE)
    chance = network(_tensor(small))[0, 0]
    scale = np.array([width / small.shape[1], height / small.shape[0]], np.float32)
    quads = [quad for kernel in _kernels(chance) if (quad := _line(kernel, chance)) is not None]
    edge = np.array([width, height], np.float32)
    return [np.clip(quad * scale, 0, edge) for quad in quads]


def _fit(image: Image, side: int) -> Image:
    """The picture with its longest side at *side* at most, sides rounded to the stride."""
    height, width = image.shape[:2]
    ratio = min(1.0, side / max(height, width))
    wide, high = (max(STRIDE, round(edge * ratio / STRIDE) * STRIDE) for edge in (width, height))
    while min(image.shape[0] // high, image.shape[1] // wide) >= 2:
        image = image[: image.shape[0] // 2 * 2, : image.shape[1] // 2 * 2]
        size = (image.shape[1] // 2, image.shape[0] // 2)  # halving is ten times as quick
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    how = cv2.INTER_AREA if image.shape[0] > MUCH * high else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, (wide, high), interpolation=how), np.uint8)


def _tensor(image: Image) -> NDArray[np.float32]:
    """Blue first, -1 to 1, channels before rows, as the network was trained."""
    planes = image[:, :, ::-1].transpose(2, 0, 1)[np.newaxis]
    return np.ascontiguousarray(planes, np.float32) / np.float32(127.5) - np.float32(1)


def _kernels(chance: NDArray[np.float32]) -> Sequence[NDArray[np.int32]]:
    mask = cv2.dilate((chance > INSIDE).astype(np.uint8), np.ones((2, 2), np.uint8))
    outlines, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    return [np.asarray(outline, np.int32) for outline in outlines[:MOST]]


def _line(kernel: NDArray[np.int32], chance: NDArray[np.float32]) -> Quad | None:
    """The grown rectangle around a kernel; None where it is noise."""
    (x, y), (wide, high), angle = cv2.minAreaRect(kernel)
    if min(wide, high) < THIN:
        return None
    corners = np.asarray(cv2.boxPoints(((x, y), (wide, high), angle)), np.float32)
    if _mean_inside(chance, corners) < LINE:
        return None
    grow = wide * high * GROWTH / (2 * (wide + high))
    grown = cv2.boxPoints(((x, y), (wide + 2 * grow, high + 2 * grow), angle))
    return _from_top_left(np.asarray(grown, np.float32))


def _mean_inside(chance: NDArray[np.float32], corners: NDArray[np.float32]) -> float:
    low = np.floor(corners.min(axis=0)).astype(int).clip(0)
    high = np.ceil(corners.max(axis=0)).astype(int) + 1
    part = chance[low[1] : high[1], low[0] : high[0]]
    mask = np.zeros(part.shape, np.uint8)
    cv2.fillPoly(mask, [(corners - low).astype(np.int32)], 1)
    return float(cv2.mean(part, mask=mask)[0])


def _from_top_left(corners: Quad) -> Quad:
    """Corners clockwise from the top left one."""
    left = corners[np.argsort(corners[:, 0], kind="stable")]
    top_left, bottom_left = left[:2][np.argsort(left[:2, 1], kind="stable")]
    top_right, bottom_right = left[2:][np.argsort(left[2:, 1], kind="stable")]
    return np.stack([top_left, top_right, bottom_right, bottom_left]).astype(np.float32)
