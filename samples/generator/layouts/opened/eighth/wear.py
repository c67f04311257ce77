"""Damage: lids left open, gutters of books, trembling hands, screens, plastic, damp.

Amounts are those at which a careful person still reads every value; nothing opaque lies on words.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]
Step = Callable[[Random, Pixels], Pixels]


def _sure(work: Floats) -> Pixels:
    return np.clip(work, 0, 255).astype(np.uint8)


def _axis(length: int) -> Floats:
    return np.linspace(0, 1, length, dtype=np.float32)


def lid_open(rng: Random, page: Pixels) -> Pixels:
    """The lid stood open: the outermost edge of the paper falls off into grey."""
    high, wide = page.shape[:2]
    reach = rng.uniform(0.008, 0.018)
    across = np.minimum(_axis(wide), 1 - _axis(wide))
    down = np.minimum(_axis(high), 1 - _axis(high))
    near = np.minimum(across[None, :] * wide / high, down[:, None])
    shade = 1 - rng.uniform(0.3, 0.7) * np.exp(-near / reach)
    return _sure(page.astype(np.float32) * shade[..., None].astype(np.float32))


def bold_curve(rng: Random, page: Pixels) -> Pixels:
    """A copier's text mode: light greys burn out, dark ones deepen."""
    tone = _axis(256)
    curve = 255 / (1 + np.exp(-rng.uniform(7, 10) * (tone - rng.uniform(0.42, 0.52))))
    return np.asarray(cv2.LUT(page, _sure(curve.astype(np.float32))), np.uint8)


def weak_curve(rng: Random, page: Pixels) -> Pixels:
    """Little contrast: black has become grey, white a little dull."""
    low, high = rng.uniform(50, 85), rng.uniform(225, 248)
    return _sure(low + page.astype(np.float32) * ((high - low) / 255))


def ribbed(rng: Random, page: Pixels) -> Pixels:
    """A belt that slips by a hair: narrow bands across, a shade darker by turns."""
    rows = np.arange(page.shape[0], dtype=np.float32)
    step = page.shape[0] / rng.uniform(60, 130)
    bands = (np.sin(2 * np.pi * rows / step) > 0.55).astype(np.float32)
    shade = 1 - rng.uniform(0.02, 0.06) * bands
    return _sure(page.astype(np.float32) * shade[:, None, None])


def colours_apart(rng: Random, page: Pixels) -> Pixels:
    """Three lamps a hair apart: thin red and blue seams at every stroke."""
    out = page.copy()
    by = max(1, round(page.shape[1] / 1700))
    axis = rng.choice([0, 1])
    out[..., 0] = np.roll(page[..., 0], by, axis=axis)
    out[..., 2] = np.roll(page[..., 2], -by, axis=axis)
    return out


def small_first(rng: Random, page: Pixels) -> Pixels:
    """Scanned at few dots and enlarged by a program: soft stairs at every stroke."""
    share = rng.uniform(0.66, 0.82)
    small = cv2.resize(page, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    size = (page.shape[1], page.shape[0])
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def gutter(rng: Random, page: Pixels) -> Pixels:
    """The left or right edge sank into the spine: it narrows there, and grows dark."""
    high, wide = page.shape[:2]
    left = rng.random() < 0.6
    far = _axis(wide) if left else 1 - _axis(wide)
    sink = np.exp(-far / 0.035) * rng.uniform(0.006, 0.014)
    across = (np.arange(wide) + (sink if left else -sink) * wide).astype(np.float32)
    x = np.repeat(across[None, :], high, axis=0)
    y = np.repeat(np.arange(high, dtype=np.float32)[:, None], wide, axis=1)
    bent = cv2.remap(page, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    shade = (1 - rng.uniform(0.25, 0.5) * np.exp(-far / 0.03)).astype(np.float32)
    return _sure(np.asarray(bent, np.float32) * shade[None, :, None])


def slant_fold(rng: Random, page: Pixels) -> Pixels:
    """Folded in haste: a crease aslant, light on one side of it and dark on the other."""
    high, wide = page.shape[:2]
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    angle, off = rng.uniform(-0.5, 0.5), rng.uniform(0.3, 0.7)
    far = (y - off * high) * np.cos(angle) + (x - wide / 2) * np.sin(angle)
    width = high / rng.uniform(300, 500)
    light = np.exp(-(((far - width) / width) ** 2)) * rng.uniform(8, 20)
    dark = np.exp(-(((far + width) / width) ** 2)) * rng.uniform(20, 50)
    return _sure(page.astype(np.float32) + (light - dark)[..., None].astype(np.float32))


def damp(rng: Random, page: Pixels) -> Pixels:
    """A glass stood here: one pale brown ring, thin and easily read through."""
    high, wide = page.shape[:2]
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    radius = wide * rng.uniform(0.07, 0.13)
    far = np.hypot(x - rng.uniform(0.2, 0.8) * wide, y - rng.uniform(0.2, 0.8) * high)
    ring = np.exp(-(((far - radius) / (radius * 0.05)) ** 2)) + 0.3 * (far < radius)
    tone = np.array([0.4, 0.65, 1.0], np.float32) * rng.uniform(0.1, 0.22)
    return _sure(page.astype(np.float32) * (1 - ring[..., None].astype(np.float32) * tone))


def shaken(rng: Random, page: Pixels) -> Pixels:
    """A hand that trembled: every stroke drawn out by a dot or two, one way."""
    size = max(3, round(page.shape[1] / 900) | 1)
    kernel = np.zeros((size, size), np.float32)
    angle = rng.uniform(0, np.pi)
    for step in np.linspace(-1, 1, size * 2):
        at = (size - 1) / 2
        kernel[round(at + step * at * np.sin(angle)), round(at + step * at * np.cos(angle))] = 1
    return np.asarray(cv2.filter2D(page, -1, kernel / kernel.sum()), np.uint8)


def of_a_screen(rng: Random, page: Pixels) -> Pixels:
    """Taken of a screen: its rows beat against the camera's in wide coloured waves."""
    high, wide = page.shape[:2]
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    turn = rng.uniform(-0.3, 0.3)
    wave = 2 * np.pi * (y * np.cos(turn) + x * np.sin(turn)) / (high / rng.uniform(14, 40))
    shift = np.array([0, 2.1, 4.2], np.float32)
    beat = np.sin(wave[..., None] + shift) * rng.uniform(4, 10)
    return _sure(page.astype(np.float32) * 0.96 + beat.astype(np.float32))


def under_plastic(rng: Random, page: Pixels) -> Pixels:
    """In a plastic sleeve: milky, with long pale streaks of a ceiling lamp."""
    high, wide = page.shape[:2]
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    veil = np.full((high, wide), rng.uniform(0.04, 0.1), np.float32)
    for _ in range(rng.randrange(1, 4)):
        lean, at = rng.uniform(-0.6, 0.6), rng.uniform(0, 1.2)
        far = (x + lean * y) / wide - at
        veil += rng.uniform(0.12, 0.3) * np.exp(-((far / rng.uniform(0.01, 0.04)) ** 2))
    veil = np.minimum(veil, 0.42)[..., None]
    return _sure(page.astype(np.float32) * (1 - veil) + 250 * veil)


def green_tube(rng: Random, page: Pixels) -> Pixels:
    """An old tube lamp: greenish, and one corner of the paper much darker."""
    high, wide = page.shape[:2]
    x, y = _axis(wide)[None, :], _axis(high)[:, None]
    if rng.random() < 0.5:
        x = 1 - x
    shade = 1 - rng.uniform(0.2, 0.4) * np.maximum(0, x + y - 0.9)
    tone = np.array([rng.uniform(0.88, 0.96), 1.0, rng.uniform(0.84, 0.94)], np.float32)
    return _sure(page.astype(np.float32) * shade[..., None].astype(np.float32) * tone)


def messaged(rng: Random, page: Pixels) -> Pixels:
    """Through a chat program twice: colours in blocks, fine grain gone."""
    for _ in range(2):
        level = [cv2.IMWRITE_JPEG_QUALITY, rng.randrange(38, 58)]
        done, packed = cv2.imencode(".jpg", page, level)
        if done:
            page = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)
    return page


STEPS: dict[str, tuple[Step, ...]] = {
    "scan": (lid_open, bold_curve, weak_curve, ribbed, colours_apart, small_first),
    "worn": (lid_open, weak_curve, ribbed, small_first, gutter, slant_fold, damp),
    "photo": (shaken, of_a_screen, under_plastic, green_tube, messaged, slant_fold, gutter),
}
APART = ((shaken, messaged), (of_a_screen, under_plastic), (weak_curve, small_first))


def worn(rng: Random, page: Pixels, state: str) -> Pixels:
    """The page with none, one or two of the damages."""
    chosen = rng.sample(STEPS[state], rng.choice([0, 1, 1] if state == "scan" else [0, 1, 1, 2]))
    for first, second in APART:
        if first in chosen and second in chosen:
            chosen.remove(second)
    for step in chosen:
        page = step(rng, page)
    return page
