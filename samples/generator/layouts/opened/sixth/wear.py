"""Damage: glass, thumbs of light, soft focus, creases, faded toner, tilted desks.

Amounts are those at which a careful person still reads every value; shade and light are thin, and
nothing opaque lies on the words.
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


def _pixels(work: Numbers) -> Pixels:
    return np.clip(work, 0, 255).astype(np.uint8)


def _dice(rng: Random) -> np.random.Generator:
    return np.random.default_rng(rng.randrange(1 << 30))


def _spread(field: Numbers, page: Pixels) -> Numbers:
    """A small field of shares blown up to the page."""
    wide = cv2.resize(field.astype(np.float32), page.shape[1::-1], interpolation=cv2.INTER_CUBIC)
    return np.asarray(wide, np.float32)[..., None]


def tilted(rng: Random, page: Pixels) -> Pixels:
    """Laid a little askew on the glass, its corners on the lid's grey."""
    height, width = page.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-1.8, 1.8), 0.975)
    tone = rng.randrange(206, 246)
    return np.asarray(
        cv2.warpAffine(page, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=(tone,) * 3)
    )


def faded(rng: Random, page: Pixels) -> Pixels:
    """A cartridge that runs out: ink paler towards one edge."""
    height, width = page.shape[:2]
    ramp = np.linspace(0, 1, height if rng.random() < 0.5 else width, dtype=np.float32)
    share = np.clip(ramp - rng.uniform(0.2, 0.5), 0, 1) * rng.uniform(0.4, 0.7)
    lift = share[:, None, None] if len(share) == height else share[None, :, None]
    work = page.astype(np.float32)
    return _pixels(work + (255 - work) * lift)


def crossfold(rng: Random, page: Pixels) -> Pixels:
    """Folded twice for a pocket: a fold each way, worn a little pale."""
    height, width = page.shape[:2]
    work = page.astype(np.float32)
    for length, axis in ((height, 0), (width, 1)):
        at = length * rng.uniform(0.44, 0.56)
        far = np.abs(np.arange(length, dtype=np.float32) - at)
        shade = 1 - rng.uniform(0.08, 0.2) * np.exp(-((far / 3) ** 2))
        shade += rng.uniform(0.02, 0.06) * np.tanh((np.arange(length) - at) / length * 8)
        work *= shade[:, None, None] if axis == 0 else shade[None, :, None]
    return _pixels(work)


def crumpled(rng: Random, page: Pixels) -> Pixels:
    """Once crumpled and smoothed again: facets that take the light in turn."""
    facets = _dice(rng).normal(0, 1, (rng.randrange(7, 13), rng.randrange(6, 10)))
    share = cv2.resize(facets.astype(np.float32), (160, 160), interpolation=cv2.INTER_LINEAR)
    return _pixels(page.astype(np.float32) * (1 + _spread(share, page) * rng.uniform(0.03, 0.06)))


def through(rng: Random, page: Pixels) -> Pixels:
    """Thin paper: the back of the sheet shows through, mirrored and faint."""
    back = cv2.GaussianBlur(page[:, ::-1], (0, 0), page.shape[1] / 500)
    back = np.roll(back, rng.randrange(-60, 60), axis=0).astype(np.float32)
    return _pixels(page.astype(np.float32) - (255 - back) * rng.uniform(0.04, 0.1))


def dusty(rng: Random, page: Pixels) -> Pixels:
    """A feeder's glass with specks: one or two thin pale stripes down the page."""
    out = page.astype(np.float32)
    for _ in range(rng.randrange(1, 3)):
        x = rng.randrange(page.shape[1] // 30, page.shape[1])
        wide = max(1, page.shape[1] // 1400)
        out[:, x : x + wide] = out[:, x : x + wide] * 0.6 + rng.choice([60, 100]) * 0.9
    return _pixels(out)


def coarse(rng: Random, page: Pixels) -> Pixels:
    """Scanned at few dots for a mail that had to be small."""
    share = rng.uniform(0.66, 0.85)
    small = cv2.resize(page, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    back = cv2.resize(small, page.shape[1::-1], interpolation=cv2.INTER_CUBIC)
    noise = _dice(rng).normal(0, 3, page.shape[:2]).astype(np.float32)[..., None]
    return _pixels(back.astype(np.float32) + noise)


def softened(rng: Random, page: Pixels) -> Pixels:
    """The focus a little behind the paper."""
    blur = page.shape[1] / 1700 * rng.uniform(0.6, 1.1)
    return np.asarray(cv2.GaussianBlur(page, (0, 0), blur), np.uint8)


def leaning(rng: Random, page: Pixels) -> Pixels:
    """Taken from below or from a side: the far edge is shorter."""
    height, width = page.shape[:2]
    left, top = rng.uniform(0, 0.035) * width, rng.uniform(0, 0.03) * height
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = corners.copy()
    seen[0] += (left, top)
    seen[1] += (-left * rng.uniform(0.5, 1), top * rng.uniform(0, 0.6))
    warp = cv2.getPerspectiveTransform(corners, seen)
    tone = tuple(int(value) for value in page[:8].reshape(-1, 3).mean(axis=0))
    return np.asarray(cv2.warpPerspective(page, warp, (width, height), borderValue=tone), np.uint8)


def overshadowed(rng: Random, page: Pixels) -> Pixels:
    """The hand with the phone between lamp and paper: a soft dark shape from an edge."""
    y, x = np.mgrid[0:80, 0:80].astype(np.float32) / 79
    cx, cy = rng.choice([(0.0, 0.5), (1.0, 0.5), (0.5, 1.0), (0.2, 1.0), (1.0, 0.9)])
    far = np.sqrt(((x - cx) / rng.uniform(0.4, 0.8)) ** 2 + ((y - cy) / rng.uniform(0.3, 0.7)) ** 2)
    shade = 1 - rng.uniform(0.25, 0.45) / (1 + np.exp((far - 0.8) * 14))
    return _pixels(page.astype(np.float32) * _spread(shade, page))


def glare(rng: Random, page: Pixels) -> Pixels:
    """A lamp mirrored in a laminated sheet, thin enough to read through."""
    y, x = np.mgrid[0:80, 0:80].astype(np.float32) / 79
    cx, cy = rng.uniform(0.1, 0.9), rng.uniform(0.1, 0.9)
    far = ((x - cx) / rng.uniform(0.1, 0.25)) ** 2 + ((y - cy) / rng.uniform(0.06, 0.14)) ** 2
    light = _spread(np.exp(-far) * rng.uniform(0.3, 0.5), page)
    work = page.astype(np.float32)
    return _pixels(work + (255 - work) * light)


def warm(rng: Random, page: Pixels) -> Pixels:
    """Evening light of a desk lamp, and a sensor that grows grainy in it."""
    tone = np.array([1.0, rng.uniform(0.9, 0.95), rng.uniform(0.72, 0.84)], np.float32)
    grain = _dice(rng).normal(0, rng.uniform(3, 7), page.shape[:2]).astype(np.float32)[..., None]
    return _pixels(page.astype(np.float32) * tone * rng.uniform(0.75, 0.9) + grain)


def resent(rng: Random, page: Pixels) -> Pixels:
    """Sent from phone to phone: smaller, and packed hard."""
    share = rng.uniform(0.74, 0.92)
    small = cv2.resize(page, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    done, packed = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, rng.randrange(36, 60)])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8) if done else page


STEPS: dict[str, tuple[Step, ...]] = {
    "scan": (tilted, faded, dusty, through, coarse),
    "worn": (tilted, faded, crossfold, crumpled, through, dusty, coarse),
    "photo": (softened, leaning, overshadowed, glare, warm, resent, crossfold),
}


def worn(rng: Random, page: Pixels, state: str) -> Pixels:
    """The page with none, one or two of the damages."""
    chosen = rng.sample(STEPS[state], rng.choice([0, 1, 1] if state == "scan" else [0, 1, 1, 2]))
    for pair in ((glare, overshadowed), (softened, resent)):
        if all(step in chosen for step in pair):
            chosen.remove(pair[0])
    for step in chosen:
        page = step(rng, page)
    return page
