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
from ce_intake.stages.smaller import Grey, channel

LOOK = 600  # pixels, the longest side on which seals are looked for
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
ROW = 256  # places that are looked at in a row: OpenCV takes no more than 32,767
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
    """Circles drawn in ink that are as large as seals, in the page's own pixels.

    A rim is thin: of a picture made smaller by its nearest pixels alone a part of it is gone.
    """
    small = channel(image, 1, LOOK)
    ratio = max(small.shape) / max(image.shape)
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
    return [refined(image, Circle(x / ratio, y / ratio, r / ratio)) for x, y, r in drawn]


def refined(image: Image, circle: Circle) -> Circle:
    """The circle where its rim is, to a pixel; it is known to be thereabouts."""
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
    across, down = (np.arange(n, dtype=np.float32) - at for n, at in ((wide, rim.x), (high, rim.y)))
    far = cv2.magnitude(*np.meshgrid(across.astype(np.float32), down.astype(np.float32)))
    least, most = float(rim.reach.min()) - rim.half, float(rim.reach.max()) + rim.half
    rows, columns = np.nonzero((far >= max(least, 1)) & (far <= most))
    away, x, y = far[rows, columns], across[columns], down[rows]
    turn = np.rint(np.arctan2(y, x) / (2 * np.pi) * TURNS).astype(int) % TURNS
    on_rim = np.abs(away - rim.reach[turn]) <= rim.half
    rows, columns, away, x, y = (part[on_rim] for part in (rows, columns, away, x, y))
    reach = rim.reach[turn[on_rim]]
    ratios = [(reach + side * (rim.half + SIDE)) / away for side in (-1, 1)]
    sides = [_seen(image, rim.x + x * ratio, rim.y + y * ratio) for ratio in ratios]
    lifted = image.copy()
    lifted[rows, columns] = np.maximum(image[rows, columns], np.maximum(*sides))
    return lifted


def _seen(image: Image, x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.uint8]:
    """What stands at these places."""
    rows = -(-len(x) // ROW)
    at_x, at_y = (
        np.pad(at, (0, rows * ROW - len(at))).reshape(rows, ROW).astype(np.float32) for at in (x, y)
    )
    seen = cv2.remap(image, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, np.uint8).reshape(-1, image.shape[2])[: len(x)]


def _outermost(looked: NDArray[np.uint8]) -> NDArray[np.int64]:
    """In each direction the middle of the outermost dark stretch; -1 where there is none."""
    paper = float(np.percentile(looked, 80))
    dark = looked < max(paper - 2 * PALE, (paper + float(looked.min())) / 2)
    rows, steps = np.arange(dark.shape[0]), np.arange(dark.shape[1])
    last = dark.shape[1] - 1 - dark[:, ::-1].argmax(axis=1)
    pale = np.maximum.accumulate(np.where(dark, -1, steps), axis=1)[rows, last]
    return np.where(dark[rows, last], (pale + 1 + last) // 2, -1)


def _half_width(
    soft: Grey, circle: Circle, *, angles: NDArray[np.float64], reach: NDArray[np.float32]
) -> float | None:
    """Half the width of the dark line along *reach*; None where there is none."""
    most = THICKEST * circle.radius
    offsets = np.arange(-most, most + 0.5, 0.5)
    far = reach[::3, None] + offsets
    profile = np.median(_sampled(soft, circle.x, circle.y, angles=angles[::3], far=far), axis=0)
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
    """Brightness in each direction at each distance, the same ones or those of its own row."""
    at_x = (x + np.cos(angles)[:, None] * far).astype(np.float32)
    at_y = (y + np.sin(angles)[:, None] * far).astype(np.float32)
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
