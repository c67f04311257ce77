"""Damage: backs that shine through, blinds, specks, tape, creases, soft corners.

Amounts are those at which a careful person still reads every value; nothing opaque lies on words.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Plane = NDArray[np.float32]
Step = Callable[[Random, Pixels], Pixels]


def _whole(work: Plane) -> Pixels:
    return np.clip(work, 0, 255).astype(np.uint8)


def _net(page: Pixels) -> tuple[Plane, Plane]:
    """X and y of every dot, from 0 to 1."""
    high, wide = page.shape[:2]
    y, x = np.mgrid[0 : 1 : high * 1j, 0 : 1 : wide * 1j]
    return x.astype(np.float32), y.astype(np.float32)


def _grains(rng: Random, shape: tuple[int, int]) -> Plane:
    noise = np.random.default_rng(rng.randrange(1 << 30))
    return noise.random(shape).astype(np.float32)


def back_shows(rng: Random, page: Pixels) -> Pixels:
    """Thin paper: the words of the back shine through, mirrored and out of focus."""
    back = cv2.GaussianBlur(page[:, ::-1].astype(np.float32), (0, 0), page.shape[1] / 700)
    shift = page.shape[0] * rng.randrange(3, 9) // 100
    ghost = 255 - np.roll(back, shift, axis=0)
    return _whole(page.astype(np.float32) - ghost * rng.uniform(0.04, 0.08))


def streaked(rng: Random, page: Pixels) -> Pixels:
    """A grain of dust under the feed: one or two hair lines down the whole page."""
    out = page.astype(np.float32)
    for _ in range(rng.randrange(1, 3)):
        at = rng.randrange(page.shape[1] // 12, page.shape[1] * 11 // 12)
        thick = max(1, page.shape[1] // 1400)
        out[:, at : at + thick] = out[:, at : at + thick] * rng.uniform(0.55, 0.8) + 30
    return _whole(out)


def few_greys(rng: Random, page: Pixels) -> Pixels:
    """Saved with a handful of tones to keep the file small."""
    step = 255 / rng.choice([5, 6, 8])
    return _whole(np.round(page.astype(np.float32) / step) * step)


def slipped(rng: Random, page: Pixels) -> Pixels:
    """Drawn in a little askew: each row stands a hair further aside than the one above."""
    high, wide = page.shape[:2]
    lean = rng.uniform(0.003, 0.008) * rng.choice([-1, 1])
    turn = np.array([[1, lean, -lean * high / 2], [0, 1, 0]], np.float32)
    out = cv2.warpAffine(page, turn, (wide, high), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(out, np.uint8)


def recycled(rng: Random, page: Pixels) -> Pixels:
    """Greyish recycled paper with fibres and specks in it."""
    high, wide = page.shape[:2]
    coarse = cv2.resize(_grains(rng, (high // 6, wide // 6)), (wide, high))
    tone = np.array([0.955, 0.95, 0.92], np.float32)
    fibre = 1 - 0.06 * (np.asarray(coarse, np.float32) > 0.8)
    return _whole(page.astype(np.float32) * tone * fibre[..., None].astype(np.float32))


def specked(rng: Random, page: Pixels) -> Pixels:
    """Toner dust: small dots strewn about, finer than any stroke."""
    high, wide = page.shape[:2]
    dust = _grains(rng, (high, wide)) > 1 - rng.uniform(0.0003, 0.0009)
    fat = cv2.dilate(dust.astype(np.uint8), np.ones((2, 2), np.uint8)).astype(np.float32)
    return _whole(page.astype(np.float32) * (1 - fat * rng.uniform(0.4, 0.7))[..., None])


def dog_ear(rng: Random, page: Pixels) -> Pixels:
    """The outermost tip of a corner is folded over."""
    out, reach = page.copy(), round(min(page.shape[:2]) * rng.uniform(0.02, 0.035))
    right = rng.random() < 0.5
    x0, way = (page.shape[1] - 1, -1) if right else (0, 1)
    tip = np.array([[x0, 0], [x0 + way * reach, 0], [x0, reach]], np.int32)
    flap = np.array([[x0 + way * reach, reach], [x0 + way * reach, 0], [x0, reach]], np.int32)
    cv2.fillPoly(out, [tip], (92, 88, 84))
    cv2.fillPoly(out, [flap], (226, 224, 220))
    return out


def quartered(rng: Random, page: Pixels) -> Pixels:
    """Folded twice and carried in a pocket: a pale cross with soft dark sides."""
    x, y = _net(page)
    gain = np.zeros(x.shape, np.float32)
    for axis, at in ((x, rng.uniform(0.47, 0.53)), (y, rng.uniform(0.46, 0.54))):
        far = np.abs(axis - at)
        gain += rng.uniform(10, 26) * np.exp(-((far / 0.0013) ** 2)).astype(np.float32)
        gain -= rng.uniform(8, 18) * np.exp(-((far / 0.008) ** 2)).astype(np.float32)
    return _whole(page.astype(np.float32) + gain[..., None])


def taped(rng: Random, page: Pixels) -> Pixels:
    """Mended with clear tape that has gone yellow; every word shows through."""
    x, y = _net(page)
    at, half, lean = rng.uniform(0.15, 0.85), rng.uniform(0.012, 0.022), rng.uniform(-0.04, 0.04)
    band = (np.abs(y - at - lean * (x - 0.5)) < half).astype(np.float32)
    tone = np.array([1.0, 0.97, rng.uniform(0.78, 0.88)], np.float32)
    return _whole(page.astype(np.float32) * (1 - band[..., None] * (1 - tone)))


def rubbed(rng: Random, page: Pixels) -> Pixels:
    """Rubbed against others in a file: ink grew pale in clouds."""
    high, wide = page.shape[:2]
    cloud = cv2.resize(_grains(rng, (7, 5)), (wide, high), interpolation=cv2.INTER_CUBIC)
    share = np.clip(np.asarray(cloud, np.float32) - 0.35, 0, 1) * rng.uniform(0.4, 0.65)
    work = page.astype(np.float32)
    return _whole(work + (255 - work) * share[..., None])


def foxed(rng: Random, page: Pixels) -> Pixels:
    """Old paper: yellowed towards the edges, a few pale brown freckles."""
    x, y = _net(page)
    edge = np.minimum(np.minimum(x, 1 - x), np.minimum(y, 1 - y))
    age = 0.1 + 0.35 * np.exp(-edge / 0.06)
    for _ in range(rng.randrange(4, 12)):
        far = np.hypot(x - rng.random(), (y - rng.random()) * page.shape[0] / page.shape[1])
        age += 0.35 * np.exp(-((far / rng.uniform(0.003, 0.009)) ** 2))
    tone = np.array([0.06, 0.16, 0.42], np.float32)
    return _whole(page.astype(np.float32) * (1 - age[..., None].astype(np.float32) * tone))


def blinds(rng: Random, page: Pixels) -> Pixels:
    """Light through a blind: broad soft stripes aslant."""
    x, y = _net(page)
    turn = rng.uniform(0.3, 1.2)
    wave = np.sin(2 * np.pi * rng.uniform(3, 8) * (x * np.cos(turn) + y * np.sin(turn)))
    shade = 1 - rng.uniform(0.05, 0.14) * (1 + np.tanh(2.5 * wave))
    return _whole(page.astype(np.float32) * shade[..., None].astype(np.float32))


def own_shadow(rng: Random, page: Pixels) -> Pixels:
    """The hand and the phone stood in the light: a dark corner with a soft edge."""
    x, y = _net(page)
    turn, at = rng.uniform(0, 2 * np.pi), rng.uniform(-0.05, 0.3)
    side = (x - 0.5) * np.cos(turn) + (y - 0.5) * np.sin(turn)
    dark = 1 / (1 + np.exp(-(side - at) / rng.uniform(0.015, 0.06)))
    return _whole(page.astype(np.float32) * (1 - rng.uniform(0.2, 0.42) * dark)[..., None])


def lamp(rng: Random, page: Pixels) -> Pixels:
    """A desk lamp: a warm bright pool, everything else brown and dim."""
    x, y = _net(page)
    far = np.hypot(x - rng.uniform(0.2, 0.8), y - rng.uniform(0.2, 0.8))
    light = 1.04 - rng.uniform(0.25, 0.45) * np.minimum(far, 1)
    tone = np.array([1.0, 0.95, rng.uniform(0.76, 0.86)], np.float32)
    return _whole(page.astype(np.float32) * light[..., None].astype(np.float32) * tone)


def soft_side(rng: Random, page: Pixels) -> Pixels:
    """The focus lay on one end: the other end is a little soft."""
    x, y = _net(page)
    way = rng.choice([x, 1 - x, y, 1 - y])
    blurred = cv2.GaussianBlur(page, (0, 0), max(1.0, page.shape[1] / 1500))
    share = np.clip((way - 0.35) / 0.65, 0, 1)[..., None] * 0.85
    return _whole(page.astype(np.float32) * (1 - share) + np.asarray(blurred, np.float32) * share)


def shrunk(rng: Random, page: Pixels) -> Pixels:
    """Sent on as a smaller picture, twice packed."""
    share = max(rng.uniform(0.68, 0.85), 1300 / max(page.shape[:2]))
    small = page if share >= 1 else cv2.resize(page, None, fx=share, fy=share)
    level = [cv2.IMWRITE_JPEG_QUALITY, rng.randrange(45, 65)]
    done, packed = cv2.imencode(".jpg", small, level)
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8) if done else page


def glossed(rng: Random, page: Pixels) -> Pixels:
    """Glossy paper under a window: one long pale gleam, words still dark in it."""
    x, y = _net(page)
    turn, at = rng.uniform(0, np.pi), rng.uniform(-0.3, 0.3)
    far = (x - 0.5) * np.cos(turn) + (y - 0.5) * np.sin(turn) - at
    share = rng.uniform(0.25, 0.45) * np.exp(-((far / rng.uniform(0.04, 0.09)) ** 2))
    work = page.astype(np.float32)
    return _whole(work + (255 - work) * share[..., None].astype(np.float32))


STEPS: dict[str, tuple[Step, ...]] = {
    "scan": (back_shows, streaked, few_greys, slipped, recycled, specked, dog_ear),
    "worn": (back_shows, streaked, specked, quartered, taped, rubbed, foxed, dog_ear),
    "photo": (blinds, own_shadow, lamp, soft_side, shrunk, glossed, quartered, taped),
}
APART = ((blinds, own_shadow), (lamp, own_shadow), (soft_side, shrunk), (rubbed, specked))


def worn(rng: Random, page: Pixels, state: str) -> Pixels:
    """The page with none, one or two of the damages."""
    chosen = rng.sample(STEPS[state], rng.choice([0, 1, 1] if state == "scan" else [0, 1, 1, 2]))
    for first, second in APART:
        if first in chosen and second in chosen:
            chosen.remove(second)
    for step in chosen:
        page = step(rng, page)
    return page
