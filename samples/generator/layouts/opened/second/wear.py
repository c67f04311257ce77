"""Damage on top of what the state brings: what desks, copiers and pockets do to paper."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Numbers = NDArray[np.float32]


def _done(work: Numbers) -> Pixels:
    return np.clip(work, 0, 255).astype(np.uint8)


def creased(rng: Random, page: Pixels) -> Pixels:
    """Folded twice: a dark and a light side at each crease, the quarters unequally lit."""
    work = page.astype(np.float32)
    height, width = page.shape[:2]
    for axis, length in ((0, height), (1, width)):
        at = rng.uniform(0.4, 0.6) * length
        far = np.arange(length, dtype=np.float32) - at
        reach = length * 0.0035
        line = -0.26 * np.exp(-((far / reach) ** 2)) + 0.1 * np.exp(
            -(((far - 3 * reach) / (2 * reach)) ** 2)
        )
        slope = rng.uniform(0.02, 0.06) * np.tanh(far / (length * 0.1))
        shade = 1 + (line + slope).astype(np.float32)
        work *= shade[:, None, None] if axis == 0 else shade[None, :, None]
    return _done(work)


def shadowed(rng: Random, page: Pixels) -> Pixels:
    """The soft shadow of an arm or a lamp across a corner."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:64, 0:64].astype(np.float32) / 63
    angle = rng.uniform(0, 2 * np.pi)
    side = (x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle) - rng.uniform(0.0, 0.25)
    dark = rng.uniform(0.2, 0.42) / (1 + np.exp(-side * rng.uniform(14, 40)))
    field = cv2.resize((1 - dark).astype(np.float32), (width, height))
    return _done(page.astype(np.float32) * field[..., None])


def keystone(rng: Random, page: Pixels) -> Pixels:
    """A sheet that was not held flat: one edge is shorter."""
    height, width = page.shape[:2]
    pull = rng.uniform(0.015, 0.045) * width
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    target = source + np.array(
        rng.choice(
            [
                [[pull, 0], [-pull, pull / 3], [0, 0], [0, 0]],
                [[0, 0], [0, 0], [-pull, 0], [pull, -pull / 3]],
                [[0, pull], [0, 0], [0, 0], [0, -pull]],
            ]
        ),
        np.float32,
    )
    warp = cv2.getPerspectiveTransform(source, target)
    return np.asarray(
        cv2.warpPerspective(page, warp, (width, height), borderValue=(225, 224, 220)), np.uint8
    )


def bowed(rng: Random, page: Pixels) -> Pixels:
    """Paper that bows near a binding: lines rise and fall a little across the width."""
    height, width = page.shape[:2]
    x = np.arange(width, dtype=np.float32)
    lift = rng.uniform(0.002, 0.005) * height * np.sin(x / width * np.pi * rng.uniform(0.8, 1.4))
    columns = np.repeat(x[None, :], height, axis=0)
    rows = np.arange(height, dtype=np.float32)[:, None] + lift[None, :].astype(np.float32)
    return np.asarray(
        cv2.remap(page, columns, rows, cv2.INTER_LINEAR, borderValue=(235, 235, 232)), np.uint8
    )


def packed_thrice(rng: Random, page: Pixels) -> Pixels:
    """Sent on by messengers: made smaller, packed hard, made larger, packed again."""
    share = rng.uniform(0.78, 0.92)
    small = cv2.resize(page, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    for quality in (rng.randrange(42, 60), rng.randrange(50, 70)):
        packed = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        small = cv2.imdecode(packed, cv2.IMREAD_COLOR)
    size = (page.shape[1], page.shape[0])
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def copied_grey(rng: Random, page: Pixels) -> Pixels:
    """A copy of a copy: no colour, the seal grey, strokes a little fat or thin."""
    grey = page.astype(np.float32) @ np.array([0.45, 0.4, 0.15], np.float32)
    grey = cv2.GaussianBlur(grey, (0, 0), rng.uniform(0.5, 0.9))
    lifted = (grey - rng.uniform(20, 50)) * rng.uniform(1.1, 1.3)
    return _done(np.repeat(lifted[..., None], 3, axis=2))


def thresholded(rng: Random, page: Pixels) -> Pixels:
    """A fax machine's black and white, by the light around each dot."""
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    block = max(31, (page.shape[1] // 40) | 1)
    black = cv2.adaptiveThreshold(
        grey, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, block, rng.randrange(12, 20)
    )
    source = np.random.default_rng(rng.randrange(1 << 30))
    black[source.random(black.shape) < 0.0006] = 0
    return cv2.cvtColor(black, cv2.COLOR_GRAY2RGB)


def ringed(rng: Random, page: Pixels) -> Pixels:
    """The ring of a cup."""
    height, width = page.shape[:2]
    layer = np.zeros((height // 4, width // 4), np.float32)
    radius = round(layer.shape[1] * rng.uniform(0.09, 0.14))
    centre = (rng.randrange(layer.shape[1]), rng.randrange(layer.shape[0]))
    cv2.circle(layer, centre, radius, rng.uniform(0.2, 0.34), max(2, radius // 9))
    cv2.circle(layer, centre, radius - 3, 0.06, -1)
    layer = cv2.resize(cv2.GaussianBlur(layer, (0, 0), 1.6), (width, height))
    tone = np.array([0.35, 0.62, 1.0], np.float32)
    return _done(page.astype(np.float32) * (1 - layer[..., None] * tone))


def faded(rng: Random, page: Pixels) -> Pixels:
    """Toner that runs out in broad bands; nothing vanishes."""
    length = page.shape[1]
    x = np.arange(length, dtype=np.float32) / length
    share = 0.28 + 0.22 * np.sin(2 * np.pi * (x * rng.uniform(1, 3) + rng.random()))
    work = page.astype(np.float32)
    return _done(
        work + (255 - work) * share.astype(np.float32)[None, :, None] * rng.uniform(0.7, 1)
    )


def streaked(rng: Random, page: Pixels) -> Pixels:
    """Dirt on a feeder's glass: straight lines down the page, dark or light."""
    work = page.astype(np.float32)
    for _ in range(rng.randrange(2, 6)):
        x, wide = rng.randrange(page.shape[1] - 4), rng.randrange(1, 4)
        work[:, x : x + wide] += rng.choice([-60, -35, 70])
    return _done(work)


def stapled(rng: Random, page: Pixels) -> Pixels:
    """A staple at a corner and the dog-ear that it pulled."""
    out = page.copy()
    height, width = page.shape[:2]
    x, y = round(width * rng.uniform(0.03, 0.06)), round(height * rng.uniform(0.02, 0.04))
    reach = round(width * 0.022)
    cv2.line(out, (x, y + reach), (x + reach, y), (95, 95, 100), max(2, width // 500))
    cv2.line(out, (x + 2, y + reach + 3), (x + reach + 2, y + 3), (205, 205, 205), 2)
    size = round(width * rng.uniform(0.02, 0.035))
    corner = np.array([[0, 0], [size, 0], [0, size]], np.int32)
    cv2.fillPoly(out, [corner], (188, 186, 180))
    return out


def punched(rng: Random, page: Pixels) -> Pixels:
    """Four filing holes in the margin, dark behind."""
    out, height = page.copy(), page.shape[0]
    shade = rng.choice([(40, 40, 42), (120, 90, 60), (235, 235, 235)])
    for share in (0.2, 0.4, 0.6, 0.8):
        centre = (round(page.shape[1] * 0.022), round(height * share))
        cv2.circle(out, centre, round(height * 0.006), shade, -1)
    return out


Step = Callable[[Random, Pixels], Pixels]
STEPS: dict[str, tuple[Step, ...]] = {
    "scan": (punched, stapled, streaked, faded, bowed),
    "worn": (
        creased,
        copied_grey,
        thresholded,
        ringed,
        faded,
        streaked,
        stapled,
        punched,
        packed_thrice,
    ),
    "photo": (creased, shadowed, keystone, bowed, packed_thrice, ringed, stapled),
}


def worn(rng: Random, page: Pixels, state: str) -> Pixels:
    """The page with none, one or two of the damages."""
    count = rng.choice([0, 1, 1, 2]) if state != "scan" else rng.choice([0, 0, 1])
    for step in rng.sample(STEPS[state], count):
        page = step(rng, page)
    return page
