"""Red ink on a page: where it is, and which of it has the shape of a seal.

Paper is yellow, lamps are warm, and a seal pressed with little ink, copied or photographed in the
shade is pale: what counts is by how much ink is redder than the paper around it.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import Image

PALEST = 20  # by how much a seal's ink is redder than paper at least, of 255
WARMER = 12  # of 255: how much redder paper is in one place than elsewhere
TINTED = 40  # of 255: a page that is redder is no paper but a cover
WIDE, BESIDE = 15, 3  # pixels: what is wider is no line of ink; and how far its edges reach
SMALLEST, LARGEST = 0.05, 0.45  # of the page's longer side: a seal's diameter
LONGER = 1.75  # a seal is at most this much longer than wide (oval ones are 45 × 30 mm)
INK = 0.05  # of its box that a seal's ink covers at least
INK_MOST = 0.75  # and at most: more is a picture
RIM, DRAWN = 0.8, 0.7  # of the radius: where a rim lies; in how many directions it is seen at least
LEVEL, TURNS = 64, 72  # pixels and directions in which a rim is looked at

Inked = NDArray[np.uint8]


def seal_boxes(small: Image) -> list[tuple[int, int, int, int]]:
    """The seals in a picture of about 600 pixels: left, top, width and height of each."""
    red = inked(small)
    if cv2.countNonZero(red) < (SMALLEST * max(red.shape)) ** 2 * INK:
        return []
    return _shapes(red) or _shapes(_unruled(red))


def inked(small: Image) -> Inked:
    """Where lines are redder than the paper around them; nowhere on what is red itself.

    Paper is yellow and lamps are warm, here more and there less; a wooden table, a face and a
    coloured note are red all over, and no seal is.
    """
    red = redness(small)
    tint = float(np.median(red))
    if tint > TINTED:
        return np.zeros_like(red)
    around = cv2.erode(red, np.ones((WIDE, WIDE), np.uint8))
    paper = np.minimum(cv2.blur(around, (WIDE, WIDE)), np.uint8(tint + WARMER))
    _, lines = cv2.threshold(cv2.subtract(red, paper), PALEST, 1, cv2.THRESH_BINARY)
    _, solid = cv2.threshold(around, tint + WARMER, 1, cv2.THRESH_BINARY)
    beside = WIDE + 2 * BESIDE
    lines[cv2.dilate(solid, np.ones((beside, beside), np.uint8)) > 0] = 0
    return np.asarray(lines, np.uint8)


def redness(image: Image) -> Inked:
    """By how much red exceeds the stronger of green and blue; 0 where it does not."""
    if not image.size:
        return np.zeros(image.shape[:2], np.uint8)
    red, green, blue = cv2.split(image)
    return np.asarray(cv2.subtract(red, cv2.max(green, blue)), np.uint8)


def _shapes(red: Inked) -> list[tuple[int, int, int, int]]:
    """The boxes around what is drawn in red and as large and as round or square as a seal."""
    longest = max(red.shape)
    reach = max(3, round(0.012 * longest))
    joined = cv2.morphologyEx(red, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    boxes = []
    for index in range(1, len(stats)):
        x, y, w, h, _ = (int(value) for value in stats[index])
        if not SMALLEST * longest <= max(w, h) <= LARGEST * longest or max(w, h) > LONGER * min(
            w, h
        ):
            continue
        part = red[y : y + h, x : x + w]
        share = float(((labels[y : y + h, x : x + w] == index) & (part > 0)).mean())
        if INK <= share <= INK_MOST and (_square(part) or _round(part)):
            boxes.append((x, y, w, h))
    return boxes


def _unruled(red: Inked) -> Inked:
    """What is red without level and upright lines: paper for letters is ruled in red."""
    least = round(SMALLEST * max(red.shape))
    ways = np.ones((1, least), np.uint8), np.ones((least, 1), np.uint8)
    lines = [cv2.morphologyEx(red, cv2.MORPH_OPEN, way) for way in ways]
    return np.asarray(cv2.subtract(red, cv2.max(*lines)), np.uint8)


def _round(red: Inked) -> bool:
    """Whether the ink keeps off the corners of its box, and runs along its rim."""
    high, wide = red.shape
    edge_y, edge_x = max(1, high // 7), max(1, wide // 7)
    corners = [
        red[ys, xs].mean()
        for ys in (slice(0, edge_y), slice(-edge_y, None))
        for xs in (slice(0, edge_x), slice(-edge_x, None))
    ]
    even = np.asarray(cv2.resize(red * 255, (LEVEL, LEVEL), interpolation=cv2.INTER_AREA), np.uint8)
    radius = LEVEL // 2
    unrolled = cv2.warpPolar(even, (radius, TURNS), (radius, radius), radius, cv2.WARP_POLAR_LINEAR)
    drawn = (unrolled[:, round(radius * RIM) :].max(axis=1) > 0).mean()
    return bool(max(corners) < 0.25 and drawn >= DRAWN)


def _square(red: Inked) -> bool:
    """Whether the ink lines all four sides of its box."""
    high, wide = red.shape
    edge_y, edge_x = max(1, high // 7), max(1, wide // 7)
    sides = red[:edge_y], red[-edge_y:], red[:, :edge_x], red[:, -edge_x:]
    return bool(min(side.mean() for side in sides) > 0.3)
