"""Round seals that have lost their colour: found by the circle of their rim, which is taken off.

On a grey or a black and white copy a seal is ink like any other. Its rim is the one part whose
place is known to a pixel: a closed line of even width. It is lifted off everywhere but where
the strokes that it crosses go on at both of its sides.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import Image
from ce_intake.stages.smaller import Grey, smaller

LOOK = 600  # pixels, the longest side on which circles are looked for
SMALLEST, LARGEST = 0.05, 0.225  # of the page's longer side: a seal's diameter
SPECKS = 3  # pixels: the window of the median that takes the specks of a copy away
VOTES = 45  # of a circle's edge points that Hough's transform asks for
EDGE = 90  # of 255: the gradient of an edge
CIRCLES = 20  # that are looked at on a page
PALE = 22  # of 255: the least difference between a seal's ink and paper
AROUND = 0.86  # of a circle that is inked at least
OUTSIDE, BESIDE = 1.2, 0.35  # of the radius: where little ink stands, and how much at most
TURNS = 360  # directions in which a rim is looked at
REACH = (0.86, 1.14)  # of the radius: where the rim may lie
STEPS = 96  # in which that is looked through
NEARER = (
    0.12,
    0.12,
    0.1,
    0.07,
    0.05,
    0.03,
)  # of the radius: how far the rim may stray from an oval
HALF_WAY = 0.4  # of all directions in which the rim is seen at least
THICKEST = 0.09  # of the radius: a rim's width
WIDER = 1.3  # times the radius: what is looked at around a circle
SIDE = 1.5  # pixels beside a rim, where it is asked whether a stroke goes on


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle in pixels."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Rim:
    """A rim in pixels: its middle, its distance from there in each direction, half its width."""

    x: float
    y: float
    reach: NDArray[np.float32]
    half: float


def find_circles(image: Image) -> list[Circle]:
    """Circles drawn in ink that are as large as seals, in the page's own pixels."""
    ratio = min(1.0, LOOK / max(image.shape[:2]))
    small = smaller(np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8), LOOK)
    grey = np.asarray(cv2.medianBlur(small, SPECKS), np.uint8)
    least, most = round(SMALLEST * LOOK / 2), round(LARGEST * LOOK / 2)
    circles = cv2.HoughCircles(
        grey,
        cv2.HOUGH_GRADIENT,
        1.5,
        2 * least,
        param1=EDGE,
        param2=VOTES,
        minRadius=least,
        maxRadius=most,
    )
    if circles is None:
        return []
    drawn = [
        (float(x), float(y), float(r))
        for x, y, r in circles.reshape(-1, 3)[:CIRCLES]
        if _drawn(grey, float(x), float(y), float(r))
    ]
    return [_refined(image, Circle(x / ratio, y / ratio, r / ratio)) for x, y, r in drawn]


def _refined(image: Image, circle: Circle) -> Circle:
    """The circle where its rim is, to a pixel."""
    where, inner = _part(circle)
    rim = rim_of(np.asarray(cv2.cvtColor(image[where], cv2.COLOR_RGB2GRAY), np.uint8), inner)
    if rim is None:
        return circle
    turns = np.linspace(0, 2 * np.pi, TURNS, endpoint=False)
    across, down = (2 * float((rim.reach * turn(turns)).mean()) for turn in (np.cos, np.sin))
    return Circle(circle.x + across, circle.y + down, float(rim.reach.mean()))


def _part(circle: Circle) -> tuple[tuple[slice, slice], Circle]:
    """Rows and columns of a page around a circle, and the circle as it lies in them."""
    reach = WIDER * circle.radius
    left, top = max(0, int(circle.x - reach)), max(0, int(circle.y - reach))
    where = slice(top, int(circle.y + reach)), slice(left, int(circle.x + reach))
    return where, Circle(circle.x - left, circle.y - top, circle.radius)


def rim_of(grey: Grey, circle: Circle) -> Rim | None:
    """The rim near *circle*, oval as it may be; None where no closed line is there."""
    soft = np.asarray(cv2.GaussianBlur(grey, (0, 0), 1.0), np.uint8)
    angles = np.linspace(0, 2 * np.pi, TURNS, endpoint=False)
    far = np.linspace(*REACH, STEPS) * circle.radius
    looked = _sampled(soft, circle.x, circle.y, angles=angles, far=far)
    line = _outermost(looked)
    terms, reach = _terms(angles), np.full(TURNS, circle.radius)
    for near in NEARER:  # in some directions a line of text or a speck lies further out
        close = (line >= 0) & (np.abs(far[line] - reach) < near * circle.radius)
        if close.mean() < HALF_WAY:
            return None
        weights, *_ = np.linalg.lstsq(terms[close], far[line[close]], rcond=None)
        reach = terms @ weights
    reach = reach.astype(np.float32)
    half = _half_width(soft, circle, angles=angles, reach=reach)
    return None if half is None else Rim(circle.x, circle.y, reach, half)


def lift_rim(image: Image, circle: Circle) -> None:
    """Lift the rim's ink in *image* to the paler of what lies at its two sides."""
    where, inner = _part(circle)
    rim = rim_of(np.asarray(cv2.cvtColor(image[where], cv2.COLOR_RGB2GRAY), np.uint8), inner)
    if rim is not None:
        image[where] = without_rim(image[where], rim)


def without_rim(image: Image, rim: Rim) -> Image:
    """The picture with the rim's ink lifted to the paler of what lies at its two sides."""
    high, wide = image.shape[:2]
    ys, xs = np.mgrid[0:high, 0:wide].astype(np.float32)
    across, down = xs - np.float32(rim.x), ys - np.float32(rim.y)
    far = np.maximum(np.hypot(across, down), np.float32(1))
    turn = np.rint(np.arctan2(down, across) / (2 * np.pi) * TURNS).astype(int) % TURNS
    reach = rim.reach[turn]
    sides = [
        _along(image, rim, (across, down), (reach + side * (rim.half + SIDE)) / far)
        for side in (-1, 1)
    ]
    lifted = np.maximum(image, np.maximum(*sides))
    on_rim = np.abs(far - reach) <= rim.half
    return np.asarray(np.where(on_rim[:, :, np.newaxis], lifted, image), np.uint8)


def _along(
    image: Image,
    rim: Rim,
    away: tuple[NDArray[np.float32], NDArray[np.float32]],
    ratio: NDArray[np.float32],
) -> Image:
    """What stands at *ratio* times the distance *away* from the middle."""
    at_x, at_y = (
        np.asarray(middle + part * ratio, np.float32)
        for middle, part in zip((rim.x, rim.y), away, strict=True)
    )
    seen = cv2.remap(image, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, np.uint8)


def _outermost(looked: NDArray[np.uint8]) -> NDArray[np.int64]:
    """In each direction the middle of the outermost dark stretch; -1 where there is none."""
    paper = float(np.percentile(looked, 80))
    dark = looked < max(paper - 2 * PALE, (paper + float(looked.min())) / 2)
    last = dark.shape[1] - 1 - dark[:, ::-1].argmax(axis=1)
    found = []
    for row, end in zip(dark, last, strict=True):
        pale = np.flatnonzero(~row[:end])
        start = int(pale[-1]) + 1 if pale.size else 0
        found.append((start + int(end)) // 2 if row[end] else -1)
    return np.array(found)


def _half_width(
    soft: Grey, circle: Circle, *, angles: NDArray[np.float64], reach: NDArray[np.float32]
) -> float | None:
    """Half the width of the dark line along *reach*; None where there is none."""
    most = THICKEST * circle.radius
    offsets = np.arange(-most, most + 0.5, 0.5)
    rows = [
        _sampled(soft, circle.x, circle.y, angles=angles[at : at + 1], far=reach[at] + offsets)[0]
        for at in range(0, len(angles), 3)
    ]
    profile = np.median(np.array(rows), axis=0)
    paper = float(profile.max())
    dark = profile < (paper + float(profile.min())) / 2
    middle = len(offsets) // 2
    if not dark[middle] or paper - float(profile.min()) < PALE:
        return None
    low = high = middle
    while low > 0 and dark[low - 1]:
        low -= 1
    while high < len(dark) - 1 and dark[high + 1]:
        high += 1
    return float(max(-offsets[low], offsets[high])) + 1.0


def _terms(angles: NDArray[np.float64]) -> NDArray[np.float64]:
    """What an oval's distance from a point near its middle is made of."""
    rows = [np.ones_like(angles), np.cos(angles), np.sin(angles)]
    return np.stack([*rows, np.cos(2 * angles), np.sin(2 * angles)], axis=1)


def _sampled(
    grey: Grey, x: float, y: float, *, angles: NDArray[np.float64], far: NDArray[np.float64]
) -> NDArray[np.uint8]:
    """Brightness in each direction at each distance."""
    at_x = (x + np.cos(angles)[:, None] * far[None, :]).astype(np.float32)
    at_y = (y + np.sin(angles)[:, None] * far[None, :]).astype(np.float32)
    seen = cv2.remap(grey, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, np.uint8)


def _drawn(grey: Grey, x: float, y: float, radius: float) -> bool:
    """Whether ink runs nearly all around a circle, and the paper inside and outside is free."""
    angles = np.linspace(0, 2 * np.pi, 180, endpoint=False)
    around = _sampled(grey, x, y, angles=angles, far=radius + np.arange(-2.0, 3.0))
    outside = _sampled(grey, x, y, angles=angles, far=np.array([OUTSIDE * radius]))
    low, high = int(max(0, y - radius)), int(y + radius)
    left, right = int(max(0, x - radius)), int(x + radius)
    paper = float(np.percentile(grey[low:high, left:right], 80))
    if float((outside < paper - PALE).mean()) > BESIDE:
        return False
    return float((around.min(axis=1) < paper - PALE).mean()) > AROUND
