"""Damage: bound books, copies of copies, markers, damp, sleeves, scanning apps, lamps.

Amounts are those at which a careful person still reads every value; what lies on a page lies
where nothing is printed.
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


def _bytes(work: Numbers) -> Pixels:
    return np.clip(work, 0, 255).astype(np.uint8)


def _chance(rng: Random) -> np.random.Generator:
    return np.random.default_rng(rng.randrange(1 << 30))


def _empty(rng: Random, page: Pixels, wide: int, tall: int) -> tuple[int, int] | None:
    """The corner of an area in which nothing is printed, or None where none was met."""
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    height, width = grey.shape
    if width < wide * 2 or height < tall * 2:
        return None
    for _ in range(60):
        x, y = rng.randrange(width // 20, width - wide), rng.randrange(height // 20, height - tall)
        part = grey[y : y + tall, x : x + wide]
        if int(part.max()) - int(part.min()) < 40 and part.mean() > 130:
            return x, y
    return None


def _lines(page: Pixels) -> list[tuple[int, int]]:
    """Top and bottom of the bands of rows in which dark dots stand."""
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    middle = grey[:, grey.shape[1] // 8 : -grey.shape[1] // 8]
    dark = (middle < np.median(middle) * 0.6).mean(axis=1) > 0.012
    edges = np.flatnonzero(np.diff(np.concatenate([[0], dark.astype(np.int8), [0]])))
    bands = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [band for band in bands if 10 < band[1] - band[0] < grey.shape[0] // 16]


def lidless(rng: Random, page: Pixels) -> Pixels:
    """Scanned with the lid up: darkness around the sheet, softer on the side of the room."""
    height, width = page.shape[:2]
    pad = [round(min(height, width) * rng.uniform(0.004, 0.035)) for _ in range(4)]
    tone = rng.randrange(18, 64)
    out = cv2.copyMakeBorder(page, *pad, cv2.BORDER_CONSTANT, value=(tone, tone, tone + 3))
    noise = _chance(rng).normal(0, 5, out.shape[:2]).astype(np.float32)[..., None]
    return _bytes(out.astype(np.float32) + noise)


def bound(rng: Random, page: Pixels) -> Pixels:
    """Pressed open beside a spine: shade along the left edge, lines that bend a little there."""
    height, width = page.shape[:2]
    reach = width * rng.uniform(0.04, 0.08)
    columns = np.arange(width, dtype=np.float32)
    near = np.exp(-columns / reach)
    lift = rng.choice([-1, 1]) * height * rng.uniform(0.002, 0.006)
    rows = np.arange(height, dtype=np.float32)[:, None] + lift * near[None, :] * 2
    across = np.repeat(columns[None, :], height, axis=0)
    out = cv2.remap(page, across, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return _bytes(out.astype(np.float32) * (1 - rng.uniform(0.3, 0.55) * near)[None, :, None])


def marked(rng: Random, page: Pixels) -> Pixels:
    """A marker pen drawn over parts of one to three lines; the words stay readable."""
    bands, work = _lines(page), page.astype(np.float32)
    tone = rng.choice([(1.0, 0.97, 0.45), (0.62, 1.0, 0.62), (1.0, 0.72, 0.84), (0.6, 0.9, 1.0)])
    for top, low in rng.sample(bands, min(len(bands), rng.randrange(1, 4))):
        x0 = round(page.shape[1] * rng.uniform(0.15, 0.5))
        x1 = x0 + round(page.shape[1] * rng.uniform(0.12, 0.4))
        work[max(0, top - 3) : low + 3, x0:x1] *= np.array(tone, np.float32)
    return _bytes(work)


def underlined(rng: Random, page: Pixels) -> Pixels:
    """Wavering lines of a pencil or ballpoint under some lines, just below the words."""
    bands, out = _lines(page), page.copy()
    ink = rng.choice([(110, 110, 116), (110, 110, 116), (44, 60, 160), (190, 60, 60)])
    for top, low in rng.sample(bands, min(len(bands), rng.randrange(1, 4))):
        x0 = round(page.shape[1] * rng.uniform(0.15, 0.45))
        x1 = x0 + round(page.shape[1] * rng.uniform(0.1, 0.3))
        y = low + max(2, (low - top) // 6)
        points = [[x, y + rng.randrange(-1, 2)] for x in range(x0, x1, 24)]
        width = max(1, page.shape[1] // 900)
        cv2.polylines(out, [np.array(points, np.int32)], False, ink, width, cv2.LINE_AA)
    return out


def noted(rng: Random, page: Pixels) -> Pixels:
    """A sticky note on an empty place, with a tick or a few strokes on it."""
    side = round(page.shape[1] * rng.uniform(0.1, 0.15))
    at = _empty(rng, page, side + 10, side + 10)
    if at is None:
        return page
    out, (x, y) = page.copy(), at
    out[y + 6 : y + side + 8, x + 6 : x + side + 8] //= 2
    out[y + 6 : y + side + 8, x + 6 : x + side + 8] += 90
    tone = rng.choice([(250, 236, 130), (252, 206, 214), (196, 232, 200)])
    cv2.rectangle(out, (x, y), (x + side, y + side), tone, -1)
    for n in range(rng.randrange(1, 4)):
        left, level = x + side // 5, y + side // 4 + n * side // 4
        points = [[left + k * side // 8, level + rng.randrange(-5, 6)] for k in range(5)]
        cv2.polylines(out, [np.array(points, np.int32)], False, (50, 60, 120), 2, cv2.LINE_AA)
    return out


def letterfold(rng: Random, page: Pixels) -> Pixels:
    """Folded like a letter: two folds across, panels that take the light differently."""
    height = page.shape[0]
    work = page.astype(np.float32)
    folds = [round(height * (share + rng.uniform(-0.02, 0.02))) for share in (1 / 3, 2 / 3)]
    rows = np.arange(height, dtype=np.float32)
    shade = np.ones(height, np.float32)
    for index, (top, low) in enumerate(zip([0, *folds], [*folds, height], strict=True)):
        ramp = np.linspace(-1, 1, low - top, dtype=np.float32) * (1 if index % 2 else -1)
        shade[top:low] *= 1 + ramp * rng.uniform(0.02, 0.05)
    for at in folds:
        shade *= 1 - rng.uniform(0.1, 0.24) * np.exp(-(((rows - at) / rng.uniform(1.5, 3)) ** 2))
        shade *= 1 + 0.08 * np.exp(-(((rows - at - 5) / 3) ** 2))
    return _bytes(work * shade[:, None, None])


def recopied(rng: Random, page: Pixels) -> Pixels:
    """A copy of a copy: grey, spread strokes, whites burnt out, blacks blocked."""
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    grey = cv2.GaussianBlur(grey, (0, 0), page.shape[1] / 1700 * rng.uniform(0.7, 1.2))
    level = rng.uniform(150, 178)
    curve = 255 / (1 + np.exp(-(grey.astype(np.float32) - level) / rng.uniform(16, 26)))
    curve += _chance(rng).normal(0, 4, grey.shape).astype(np.float32)
    return np.repeat(_bytes(curve)[..., None], 3, axis=2)


def banded(rng: Random, page: Pixels) -> Pixels:
    """A drum that takes toner unevenly: paler bands from top to bottom at a steady pace."""
    width = page.shape[1]
    columns = np.arange(width, dtype=np.float32)
    wave = np.sin(columns / width * 2 * np.pi * rng.uniform(2, 6) + rng.uniform(0, 6))
    lift = np.clip(wave, 0, 1) * rng.uniform(0.18, 0.38)
    work = page.astype(np.float32)
    return _bytes(work + (255 - work) * lift[None, :, None])


def damp(rng: Random, page: Pixels) -> Pixels:
    """A tide mark: a corner that was wet, brown along an uneven edge."""
    height, width = page.shape[:2]
    small = cv2.GaussianBlur(_chance(rng).random((64, 64), np.float32), (0, 0), 6)
    small = (small - small.mean()) / (small.std() + 1e-6)
    y, x = np.mgrid[0:64, 0:64].astype(np.float32) / 63
    cx, cy = rng.choice([(0, 0), (1, 0), (0, 1), (1, 1)])
    far = np.sqrt((x - cx) ** 2 + (y - cy) ** 2) + small * 0.05
    edge = rng.uniform(0.3, 0.6)
    wet = 0.05 / (1 + np.exp((far - edge) * 60)) + 0.16 * np.exp(-(((far - edge) / 0.016) ** 2))
    wet = cv2.resize(wet.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    return _bytes(page.astype(np.float32) * (1 - wet[..., None] * np.array([0.5, 0.75, 1.2])))


def squeezed(rng: Random, page: Pixels) -> Pixels:
    """Sent on through an office system that squeezes pictures."""
    share = rng.uniform(0.78, 0.95)
    small = cv2.resize(page, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    quality = [cv2.IMWRITE_JPEG_QUALITY, rng.randrange(34, 58)]
    done, packed = cv2.imencode(".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), quality)
    if not done:
        return page
    return np.asarray(cv2.cvtColor(cv2.imdecode(packed, 1), cv2.COLOR_BGR2RGB), np.uint8)


def bowed(rng: Random, page: Pixels) -> Pixels:
    """A sheet that does not lie flat: its middle bulges, lines run in a bow."""
    height, width = page.shape[:2]
    x = np.linspace(-1, 1, width, dtype=np.float32)
    bend = height * rng.uniform(0.004, 0.013) * rng.choice([-1, 1]) * (1 - x**2)
    rows = np.arange(height, dtype=np.float32)[:, None] + bend[None, :]
    across = np.repeat(np.arange(width, dtype=np.float32)[None, :], height, axis=0)
    out = cv2.remap(page, across, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return _bytes(
        out.astype(np.float32) * (1 - 0.12 * np.abs(x - rng.uniform(-1, 1)))[None, :, None]
    )


def sleeved(rng: Random, page: Pixels) -> Pixels:
    """In a clear sleeve: broad soft streaks of light, thin enough to read through."""
    y, x = np.mgrid[0:90, 0:90].astype(np.float32) / 89
    light = np.zeros((90, 90), np.float32)
    for _ in range(rng.randrange(1, 4)):
        angle, at = rng.uniform(0, np.pi), rng.uniform(-0.2, 1.2)
        far = x * np.cos(angle) + y * np.sin(angle) - at
        light += rng.uniform(0.12, 0.3) * np.exp(-((far / rng.uniform(0.03, 0.1)) ** 2))
    light = cv2.resize(light, page.shape[1::-1], interpolation=cv2.INTER_CUBIC)[..., None]
    work = page.astype(np.float32)
    return _bytes(work + (255 - work) * np.clip(light, 0, 0.36))


def whitened(rng: Random, page: Pixels) -> Pixels:
    """A scanning app's idea of a clean page: paper made white, ink made darker."""
    work = page.astype(np.float32)
    reach = max(page.shape[:2]) / 28
    small = cv2.resize(page, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    paper = cv2.dilate(small, np.ones((7, 7), np.uint8))
    paper = cv2.GaussianBlur(paper, (0, 0), reach / 8)
    paper = cv2.resize(paper, page.shape[1::-1], interpolation=cv2.INTER_CUBIC).astype(np.float32)
    clean = work / np.maximum(paper, 40) * 255
    return _bytes((clean - 128) * rng.uniform(1.2, 1.45) + rng.uniform(112, 124))


def shaken(rng: Random, page: Pixels) -> Pixels:
    """A hand that moved a little while the shutter was open."""
    size = rng.choice([3, 3, 5])
    kernel = np.zeros((size, size), np.float32)
    ends = rng.choice([((0, 0), (size - 1, size - 1)), ((0, size // 2), (size - 1, size // 2))])
    cv2.line(kernel, *ends, 1.0, 1)
    return np.asarray(cv2.filter2D(page, -1, kernel / kernel.sum()), np.uint8)


def two_lamps(rng: Random, page: Pixels) -> Pixels:
    """A window on one side and a warm lamp on the other."""
    height, width = page.shape[:2]
    ramp = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    if rng.random() < 0.5:
        ramp = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    cold = np.array([0.9, 0.97, 1.05], np.float32)
    warm = np.array([1.04, 0.96, 0.8], np.float32)
    return _bytes(page.astype(np.float32) * (cold * ramp + warm * (1 - ramp)))


def flashed(rng: Random, page: Pixels) -> Pixels:
    """The phone's own flash: bright about a place, dim towards the corners."""
    y, x = np.mgrid[0:64, 0:64].astype(np.float32) / 63
    far = (x - rng.uniform(0.3, 0.7)) ** 2 + (y - rng.uniform(0.3, 0.7)) ** 2
    light = 0.66 + 0.46 * np.exp(-far / rng.uniform(0.12, 0.3))
    light = cv2.resize(light.astype(np.float32), page.shape[1::-1], interpolation=cv2.INTER_CUBIC)
    return _bytes(page.astype(np.float32) * light[..., None])


STEPS: dict[str, tuple[Step, ...]] = {
    "scan": (lidless, bound, marked, underlined, noted, squeezed),
    "worn": (lidless, bound, recopied, letterfold, banded, damp, marked, noted, squeezed),
    "photo": (bowed, sleeved, whitened, shaken, two_lamps, flashed, underlined, noted, squeezed),
}


def worn(rng: Random, page: Pixels, state: str) -> Pixels:
    """The page with none, one or two of the damages."""
    count = rng.choice([0, 1, 1]) if state == "scan" else rng.choice([0, 1, 1, 2])
    chosen = rng.sample(STEPS[state], count)
    if whitened in chosen and sleeved in chosen:
        chosen.remove(sleeved)
    for step in chosen:
        page = step(rng, page)
    return page
