"""A photo of paper on a table to the paper alone, seen from straight above.

Works on brightness and saturation only; where no sheet with four corners is certain, the picture
stays as it is: a reader copes with a table's edge, not with a page that was cut.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import Image, Quad
from ce_intake.stages.moved import laid_flat
from ce_intake.stages.smaller import Grey, smaller

SMALL = 512  # pixels, the longest side on which the sheet is looked for
LEAST, MOST = 0.25, 0.97  # of the picture's area that a sheet may cover
SLANTED = 10.0  # degrees that a corner of a sheet seen from a hand's distance differs from 90
ASKEW = 20.0  # degrees from which on it is none: a shadow's edge, or a band that led astray
STRAIGHT = 0.015  # of the perimeter: how far an outline may stray from four straight edges
RIM = 0.012  # of the picture's side: a corner so near to it lies where the picture ends
FURTHEST, STEPS = 0.35, 70  # of a side's length: how far a band may go on, and looks at it
THINNEST, GAP = 0.03, 0.015  # of that length: what counts as a band, and what its side may lack
BESIDE = 0.025  # of the width: how far beside a side one looks
UNLIKE = 12.0  # in CIE L*a*b* as 8 bits: what is of another colour
INWARDS, LOOKS, ALONG = 0.025, 48, 0.75  # of the way to its middle; looks; how many show paper
FULL = 0.93  # of its quadrilateral that a sheet's outline fills at least


def paper(image: Image) -> Image:
    """The sheet in *image*, rectified; *image* itself where none is certain."""
    quad = find_sheet(image)
    return image if quad is None else rectified(image, quad)


def find_sheet(image: Image) -> Quad | None:
    """The corners of the one sheet of paper in a photo, clockwise from the top left; or None.

    The edge of a shadow is as straight as that of a sheet, but seldom stands upright on it: what is
    slanted gives way to something larger that is not.
    """
    height, width = image.shape[:2]
    ratio = SMALL / max(height, width)
    if ratio >= 1:
        return None
    small = smaller(image, SMALL)
    blurred = np.asarray(cv2.GaussianBlur(small, (7, 7), 0), np.uint8)
    light = np.asarray(cv2.cvtColor(blurred, cv2.COLOR_RGB2LAB)[:, :, 0], np.uint8)
    level, bright = _bright(light)
    found = _corners(bright)
    if found is None:
        found = _corners(_pale(blurred, light))
    if found is None or _runs_through(found, bright):
        return None
    if _slant(found) > SLANTED:
        masks = _pale(blurred, light), _dim(light, level)
        others = [one for mask in masks if (one := _corners(mask)) is not None]
        larger = [one for one in others if cv2.contourArea(one) > cv2.contourArea(found)]
        found = min([found, *larger], key=_slant)
    whole = _with_bands(small, found)
    upright = next((one for one in (whole, found) if _slant(one) <= ASKEW), None)
    return None if upright is None else (upright / np.float32(ratio)).astype(np.float32)


def rectified(image: Image, quad: Quad) -> Image:
    """The quadrilateral as a rectangle of about its own size."""
    top, right, bottom, left = (
        float(np.linalg.norm(quad[i] - quad[(i + 1) % 4])) for i in range(4)
    )
    wide, high = round(max(top, bottom)), round(max(left, right))
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    change = np.asarray(cv2.getPerspectiveTransform(quad, corners), np.float64)
    return laid_flat(image, change, (wide, high))


def _bright(light: Grey) -> tuple[float, Grey]:
    """From which brightness on the picture is paper, and where."""
    level, bright = cv2.threshold(light, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return level, np.asarray(bright, np.uint8)


def _pale(blurred: Image, light: Grey) -> Grey:
    """Where it is bright enough and not coloured."""
    red, green, blue = cv2.split(blurred)
    spread = cv2.subtract(cv2.max(red, cv2.max(green, blue)), cv2.min(red, cv2.min(green, blue)))
    return ((spread < 60) & (light > 90)).astype(np.uint8) * 255


def _dim(light: Grey, level: float) -> Grey:
    """Where it is bright for what is no brighter than *level*."""
    dark = light[light <= level].reshape(-1, 1)
    less, _ = cv2.threshold(dark, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return (light > less).astype(np.uint8) * 255


def _corners(mask: NDArray[np.uint8]) -> Quad | None:
    closed = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((15, 15))), np.uint8)
    outlines, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    hull = cv2.convexHull(max(outlines, key=cv2.contourArea))
    area = cv2.contourArea(hull) / mask.size
    outline = cv2.approxPolyDP(hull, STRAIGHT * cv2.arcLength(hull, True), True)
    if not LEAST <= area <= MOST or len(outline) != 4:
        return None
    quad = outline.reshape(4, 2).astype(np.float32)
    filled = cv2.contourArea(max(outlines, key=cv2.contourArea)) / cv2.contourArea(quad)
    quad = _clockwise(quad)
    return quad if filled >= FULL and _runs_along(closed, quad) else None


def _runs_along(mask: NDArray[np.uint8], quad: Quad) -> bool:
    """Whether there is paper along each edge, and not along a part of it alone.

    An edge that leaves the paper was drawn to letters in a band of another colour.
    """
    inner = quad + (quad.mean(axis=0) - quad) * INWARDS
    along = np.linspace(0.0, 1.0, LOOKS, dtype=np.float32)[:, None]
    ends = zip(inner, np.roll(inner, -1, axis=0), strict=True)
    places = (np.rint(one + (other - one) * along).astype(int) for one, other in ends)
    size = np.array(mask.shape[::-1]) - 1
    seen = (mask[tuple(at.clip(0, size).T[::-1])] for at in places)
    return all((own > 0).mean() >= ALONG for own in seen)


def _runs_through(corners: Quad, mask: NDArray[np.uint8]) -> bool:
    """Whether the sheet goes from one side of the picture to the other, so that none is its own.

    What lies above or below it is as likely the coloured band of a screen as a table.
    """
    size = np.array(mask.shape[::-1], np.float32)
    at_edge = (corners < RIM * size) | (corners > (1 - RIM) * size)
    return bool(at_edge.all(axis=0).any())


def _with_bands(small: Image, quad: Quad) -> Quad:
    """The sheet with dark bands along its edges, which look like the table beside it.

    Along the sides of a sheet, and nowhere on a table, what lies within differs from what lies
    without: a band reaches as far as it does so on both sides. Beside a sheet its end must be seen:
    what goes on to where the picture ends is as likely the grain of a table.
    """
    blurred = cv2.GaussianBlur(small, (5, 5), 0)
    colours = np.asarray(cv2.cvtColor(blurred, cv2.COLOR_RGB2LAB), np.uint8)
    whole = quad.copy()
    for edge in range(4):
        corners = (edge, (edge + 3) % 4), ((edge + 1) % 4, (edge + 2) % 4)  # each with its other
        aside = (quad[corners[1][0]] - quad[edge]) * BESIDE
        seen = [_goes_on(colours, quad[at], quad[other], aside=aside) for at, other in corners]
        ended = [reach for reach, ends in seen if ends]
        share = min(ended) if ended else max(reach for reach, _ in seen)
        if share > THINNEST:
            for at, other in corners:
                whole[at] += (quad[at] - quad[other]) * share
    return whole


def _goes_on(
    colours: Image,
    corner: NDArray[np.float32],
    other: NDArray[np.float32],
    *,
    aside: NDArray[np.float32],
) -> tuple[float, bool]:
    """How far the side from *other* goes on beyond *corner*, as a share of its length.

    And whether that is where it ends: one that leaves the picture sideways may go on.
    """
    share, edge = 0.0, np.array(colours.shape[1::-1])
    for step in range(1, STEPS + 1):
        at = corner + (corner - other) * (step * FURTHEST / STEPS)
        within, without = np.rint([at + aside, at - aside]).astype(int)
        if (np.minimum(within, without) < 0).any() or (np.maximum(within, without) >= edge).any():
            upright, inside = abs(aside[0]) > abs(aside[1]), ((at >= 0) & (at < edge)).all()
            return share if upright else 0.0, not inside
        one, two = colours[within[1], within[0]], colours[without[1], without[0]]
        if np.linalg.norm(one.astype(float) - two) > UNLIKE:
            share = step * FURTHEST / STEPS
        elif step * FURTHEST / STEPS - share > GAP:
            break
    return share, True


def _slant(quad: Quad) -> float:
    """By how many degrees the most slanted corner differs from a right angle."""
    before, after = np.roll(quad, 1, axis=0) - quad, np.roll(quad, -1, axis=0) - quad
    lengths = np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1)
    return float(np.degrees(np.abs(np.arcsin((before * after).sum(axis=1) / lengths))).max())


def _clockwise(quad: Quad) -> Quad:
    """The corners clockwise, beginning with the one nearest to the origin."""
    middle = quad.mean(axis=0)
    around = np.argsort(np.arctan2(quad[:, 1] - middle[1], quad[:, 0] - middle[0]))
    turned = quad[around]
    return np.roll(turned, -int(turned.sum(axis=1).argmin()), axis=0)
