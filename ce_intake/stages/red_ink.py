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
FAINT, NEAR = 10, 9  # so little is ink as well within half so many pixels of what is clear
WARMER = 12  # of 255: how much redder paper is in one place than elsewhere
TINTED = 40  # of 255: a page that is redder is no paper but a cover
WIDE, BESIDE = 15, 3  # pixels: what is wider is no line of ink; and how far its edges reach
SMALLEST, LARGEST = 0.05, 0.45  # of the page's longer side: a seal's diameter
LONGER = 1.75  # a seal is at most this much longer than wide (oval ones are 45 × 30 mm)
INK = 0.05  # of its box that a seal's ink covers at least
INK_MOST = 0.75  # and at most: more is a picture
FAINTEST = 0.08  # of the page's longer side: a seal that shows in faint ink alone
RIM, DRAWN = 0.8, 0.7  # of the radius: where a rim lies; in how many directions it is seen at least
CLOSED = 0.9  # and in how many where faint ink is needed to see it
LEVEL, TURNS = 64, 72  # pixels and directions in which a rim is looked at

Inked = NDArray[np.uint8]


def seal_boxes(small: Image) -> list[tuple[int, int, int, int]]:
    """The seals in a picture of about 600 pixels: left, top, width and height of each.

    A rim that was pressed unevenly has gaps; where its faint parts close them, it is whole.
    """
    clear, faint = inked(small)
    if cv2.countNonZero(clear) < (SMALLEST * max(clear.shape)) ** 2 * INK:
        return []
    found = _shapes(clear) or _shapes(_unruled(clear))
    limits = {"least": FAINTEST, "drawn": CLOSED}
    more = _shapes(faint, **limits) or _shapes(_unruled(faint), **limits)
    return [*found, *(box for box in more if not any(_meet(box, one) for one in found))]


def inked(small: Image) -> tuple[Inked, Inked]:
    """Where lines are clearly redder than the paper around them, and there or faintly beside it.

    Nowhere on what is red itself.

    Paper is yellow and lamps are warm, here more and there less; a wooden table, a face and a
    coloured note are red all over, and no seal is.
    """
    red = redness(small)
    tint = float(np.median(red))
    if tint > TINTED:
        return np.zeros_like(red), np.zeros_like(red)
    around = cv2.erode(red, np.ones((WIDE, WIDE), np.uint8))
    paper = np.minimum(cv2.blur(around, (WIDE, WIDE)), np.uint8(tint + WARMER))
    redder = cv2.subtract(red, paper)
    _, solid = cv2.threshold(around, tint + WARMER, 1, cv2.THRESH_BINARY)
    beside = WIDE + 2 * BESIDE
    redder[cv2.dilate(solid, np.ones((beside, beside), np.uint8)) > 0] = 0
    clear = np.asarray(cv2.threshold(redder, PALEST, 1, cv2.THRESH_BINARY)[1], np.uint8)
    faint = cv2.threshold(redder, FAINT, 1, cv2.THRESH_BINARY)[1]
    near = cv2.dilate(clear, np.ones((NEAR, NEAR), np.uint8))
    return clear, np.asarray(cv2.bitwise_and(faint, near), np.uint8)


def redness(image: Image) -> Inked:
    """By how much red exceeds the stronger of green and blue; 0 where it does not."""
    if not image.size:
        return np.zeros(image.shape[:2], np.uint8)
    red, green, blue = cv2.split(image)
    return np.asarray(cv2.subtract(red, cv2.max(green, blue)), np.uint8)


def _shapes(
    red: Inked, *, least: float = SMALLEST, drawn: float = DRAWN
) -> list[tuple[int, int, int, int]]:
    """The boxes around what is drawn in red and as large and as round or square as a seal."""
    longest = max(red.shape)
    reach = max(3, round(0.012 * longest))
    square = np.ones((reach, reach), np.uint8)
    joined = np.asarray(cv2.morphologyEx(red, cv2.MORPH_CLOSE, square), np.uint8)
    boxes = []
    for outline in _outlines(joined):
        x, y, w, h = cv2.boundingRect(outline)
        if not least * longest <= max(w, h) <= LARGEST * longest or max(w, h) > LONGER * min(w, h):
            continue
        part = red[y : y + h, x : x + w]
        _, labels = cv2.connectedComponents(joined[y : y + h, x : x + w], connectivity=8)
        left, top = outline[0, 0]
        share = float(((labels == labels[top - y, left - x]) & (part > 0)).mean())
        if INK <= share <= INK_MOST and (_square(part) or _round(part, drawn)):
            boxes.append((x, y, w, h))
    return sorted(boxes, key=lambda box: (box[1], box[0]))


def _outlines(joined: Inked) -> list[NDArray[np.int32]]:
    """Around each piece of ink, those within the rings of others among them.

    To number the pixels of all pieces takes ten times as long.
    """
    found, order = cv2.findContours(joined, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if not found:
        return []
    parents = np.asarray(order)[0, :, 3]
    around = zip(found, parents, strict=True)
    return [np.asarray(outline, np.int32) for outline, parent in around if parent < 0]


def _unruled(red: Inked) -> Inked:
    """What is red without level and upright lines: paper for letters is ruled in red."""
    least = round(SMALLEST * max(red.shape))
    ways = np.ones((1, least), np.uint8), np.ones((least, 1), np.uint8)
    lines = [cv2.morphologyEx(red, cv2.MORPH_OPEN, way) for way in ways]
    return np.asarray(cv2.subtract(red, cv2.max(*lines)), np.uint8)


def _meet(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return all(
        max(one[at], other[at]) < min(one[at] + one[at + 2], other[at] + other[at + 2])
        for at in (0, 1)
    )


def _round(red: Inked, drawn: float) -> bool:
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
    seen = (unrolled[:, round(radius * RIM) :].max(axis=1) > 0).mean()
    return bool(max(corners) < 0.25 and seen >= drawn)


def _square(red: Inked) -> bool:
    """Whether the ink lines all four sides of its box."""
    high, wide = red.shape
    edge_y, edge_x = max(1, high // 7), max(1, wide // 7)
    sides = red[:edge_y], red[-edge_y:], red[:, :edge_x], red[:, -edge_x:]
    return bool(min(side.mean() for side in sides) > 0.3)
