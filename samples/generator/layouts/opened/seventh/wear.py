"""Damage: ink that spread, jolts, mottles, lenses, flicker, sharpening, dusk.

Amounts are those at which a careful person still reads every value; nothing opaque lies on words.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Numbers = NDArray[np.float32]
Step = Callable[[Random, Pixels], Pixels]


def _clipped(work: Numbers) -> Pixels:
    return np.clip(work, 0, 255).astype(np.uint8)


def _blend(first: Pixels, second: Pixels, share: float) -> Pixels:
    return _clipped(first.astype(np.float32) * (1 - share) + second.astype(np.float32) * share)


def spread(rng: Random, page: Pixels) -> Pixels:
    """A copier set too dark: ink runs a little into the paper around it."""
    fat = cv2.erode(page, np.ones((2, 2), np.uint8))
    return _blend(page, np.asarray(fat, np.uint8), rng.uniform(0.35, 0.7))


def thinned(rng: Random, page: Pixels) -> Pixels:
    """A copier set too light: strokes lose a little of their width."""
    thin = cv2.dilate(page, np.ones((2, 2), np.uint8))
    return _blend(page, np.asarray(thin, np.uint8), rng.uniform(0.25, 0.45))


def jolted(rng: Random, page: Pixels) -> Pixels:
    """The carriage caught for a moment: what lies below one row stands a few dots aside."""
    out = page.copy()
    for _ in range(rng.randrange(1, 3)):
        row = rng.randrange(page.shape[0] // 8, page.shape[0] * 7 // 8)
        by = rng.choice([-3, -2, 2, 3]) * max(1, page.shape[1] // 1600)
        out[row:] = np.roll(out[row:], by, axis=1)
    return out


def mottled(rng: Random, page: Pixels) -> Pixels:
    """Packed hard by the machine's own software: blocks and halos about the words."""
    done, packed = cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, rng.randrange(26, 42)])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8) if done else page


def ghosted(rng: Random, page: Pixels) -> Pixels:
    """A drum not wiped clean: the page once more, faintly, further down."""
    shifted = np.roll(page, page.shape[0] * rng.randrange(20, 40) // 100, axis=0)
    work = page.astype(np.float32) - (255 - shifted.astype(np.float32)) * rng.uniform(0.03, 0.06)
    return _clipped(work)


def cooled(rng: Random, page: Pixels) -> Pixels:
    """A tired lamp in the scanner: blue at one side, paper no longer white."""
    ramp = np.linspace(rng.uniform(0.86, 0.95), 1.0, page.shape[1], dtype=np.float32)
    if rng.random() < 0.5:
        ramp = ramp[::-1]
    tone = np.array([0.9, 0.96, 1.0], np.float32)
    return _clipped(page.astype(np.float32) * ramp[None, :, None] * tone)


def lensed(rng: Random, page: Pixels) -> Pixels:
    """A phone's wide lens held close: straight lines bow towards the edges."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = (x - width / 2) / width, (y - height / 2) / height
    bend = 1 + rng.uniform(-0.05, 0.09) * (u * u + v * v - 0.25)
    across = (u * bend * width + width / 2).astype(np.float32)
    down = (v * bend * height + height / 2).astype(np.float32)
    out = cv2.remap(page, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(out, np.uint8)


def flickering(rng: Random, page: Pixels) -> Pixels:
    """Tube light and a rolling shutter: soft bands across, darker and lighter by turns."""
    rows = np.arange(page.shape[0], dtype=np.float32) / page.shape[0]
    waves = np.sin(2 * np.pi * (rows * rng.uniform(3, 7) + rng.random()))
    shade = 1 - rng.uniform(0.05, 0.12) * (waves + 1)
    tone = np.array([0.97, 1.0, rng.uniform(0.9, 0.97)], np.float32)
    return _clipped(page.astype(np.float32) * shade[:, None, None].astype(np.float32) * tone)


def smoothed(rng: Random, page: Pixels) -> Pixels:
    """A phone's cure for noise: paper like wax, the finest strokes rounded."""
    return np.asarray(cv2.bilateralFilter(page, 5, rng.uniform(14, 26), 3), np.uint8)


def sharpened(rng: Random, page: Pixels) -> Pixels:
    """A phone's cure for blur: pale rims about every stroke."""
    work = page.astype(np.float32)
    soft = cv2.GaussianBlur(work, (0, 0), max(1.0, page.shape[1] / 1500))
    return _clipped(work + (work - soft) * rng.uniform(0.6, 1.3))


def dusk(rng: Random, page: Pixels) -> Pixels:
    """Taken in the dark of a corridor and brightened: grain, grey paper, dim corners."""
    height, width = page.shape[:2]
    y, x = np.mgrid[-1:1:60j, -1:1:60j].astype(np.float32)
    field = 1 - rng.uniform(0.12, 0.25) * (x * x + y * y)
    field = cv2.resize(field.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    noise = np.random.default_rng(rng.randrange(1 << 30)).normal(0, 1, (height, width))
    grain = noise.astype(np.float32)[..., None] * rng.uniform(5, 9)
    return _clipped(page.astype(np.float32) * field[..., None] * rng.uniform(0.68, 0.85) + grain)


def waved(rng: Random, page: Pixels) -> Pixels:
    """Paper that took up damp: it waves, and lines of words wave with it."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    turns, lift = rng.uniform(1.2, 2.6), height * rng.uniform(0.0015, 0.004)
    angle = 2 * np.pi * (x / width * turns + rng.random())
    down = (y + lift * np.sin(angle)).astype(np.float32)
    out = cv2.remap(page, x, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    shade = (1 - rng.uniform(0.02, 0.07) * (np.cos(angle) + 1)).astype(np.float32)
    return _clipped(np.asarray(out, np.float32) * shade[..., None])


STEPS: dict[str, tuple[Step, ...]] = {
    "scan": (spread, thinned, cooled, mottled, ghosted),
    "worn": (spread, thinned, jolted, mottled, ghosted, cooled, waved),
    "photo": (lensed, flickering, smoothed, sharpened, dusk, waved, mottled),
}
APART = ((spread, thinned), (smoothed, sharpened), (dusk, flickering), (dusk, smoothed))


def worn(rng: Random, page: Pixels, state: str) -> Pixels:
    """The page with none, one or two of the damages."""
    chosen = rng.sample(STEPS[state], rng.choice([0, 1, 1] if state == "scan" else [0, 1, 1, 2]))
    for first, second in APART:
        if first in chosen and second in chosen:
            chosen.remove(first)
    for step in chosen:
        page = step(rng, page)
    return page
