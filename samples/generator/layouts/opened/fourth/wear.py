"""Damage: staples, copiers' noise, yellow paper, coffee, moire, chat apps, lamps.

Amounts are those at which a careful person still reads every value; what lies on a page lies
where nothing is printed, and what veils it is thin.
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


def _done(work: Numbers) -> Pixels:
    return np.clip(work, 0, 255).astype(np.uint8)


def _noise(rng: Random) -> np.random.Generator:
    return np.random.default_rng(rng.randrange(1 << 30))


def _free(rng: Random, page: Pixels, side: int) -> tuple[int, int] | None:
    """The corner of an even square of *side* dots, or None where none was met."""
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    height, width = grey.shape
    if min(height, width) < side * 3:
        return None
    for _ in range(80):
        x, y = rng.randrange(side // 2, width - side), rng.randrange(side // 2, height - side)
        part = grey[y : y + side, x : x + side]
        if int(part.max()) - int(part.min()) < 46 and part.mean() > 120:
            return x, y
    return None


def stapled(rng: Random, page: Pixels) -> Pixels:
    """The shadow of a staple in an upper corner, and the fold that it forced."""
    out = page.copy()
    height, width = page.shape[:2]
    size = max(14, width // 52)
    left = rng.random() < 0.75
    x = round(width * (0.035 if left else 0.945))
    y = round(height * rng.uniform(0.016, 0.028))
    slant = rng.randrange(-size // 3, size // 3 + 1)
    for shift, tone in ((max(2, size // 9), (172, 172, 170)), (0, (74, 76, 80))):
        ends = (x + shift, y + shift), (x + size + shift, y + slant + shift)
        cv2.line(out, *ends, tone, max(2, size // 8), cv2.LINE_AA)
    reach = round(width * rng.uniform(0.06, 0.1))
    corner = (reach, 0) if left else (width - reach, 0)
    side = (0, reach) if left else (width - 1, reach)
    cv2.line(out, corner, side, tuple(int(v) for v in page[3, 3] * 0.84), 2, cv2.LINE_AA)
    return out


def speckled(rng: Random, page: Pixels) -> Pixels:
    """A dirty copier: pepper over all, a dark rim along one or two edges."""
    source, work = _noise(rng), page.astype(np.float32)
    height, width = page.shape[:2]
    dots = source.random((height // 2 + 1, width // 2 + 1), np.float32)
    pepper = (dots < rng.uniform(0.0006, 0.002)).astype(np.float32)
    work -= cv2.resize(pepper, (width, height), interpolation=cv2.INTER_LINEAR)[..., None] * 150
    for edge in rng.sample(["l", "r", "t", "b"], rng.choice([1, 1, 2])):
        deep = round(min(height, width) * rng.uniform(0.006, 0.016))
        ramp = np.linspace(0.25, 1, deep, dtype=np.float32)
        if edge == "l":
            work[:, :deep] *= ramp[None, :, None]
        elif edge == "r":
            work[:, -deep:] *= ramp[None, ::-1, None]
        elif edge == "t":
            work[:deep] *= ramp[:, None, None]
        else:
            work[-deep:] *= ramp[::-1, None, None]
    return _done(work)


def yellowed(rng: Random, page: Pixels) -> Pixels:
    """Paper of many years: brown towards the edges, mottled."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:80, 0:80].astype(np.float32) / 79
    edge = np.maximum(np.abs(x - 0.5), np.abs(y - 0.5)) * 2
    mottle = cv2.GaussianBlur(_noise(rng).random((80, 80), np.float32), (0, 0), 4) - 0.5
    age = np.clip(rng.uniform(0.3, 0.6) + 0.4 * edge**4 + mottle, 0, 1).astype(np.float32)
    age = cv2.resize(age, (width, height), interpolation=cv2.INTER_CUBIC)[..., None]
    tone = np.array([0.03, 0.09, 0.26], np.float32) * rng.uniform(0.7, 1.15)
    return _done(page.astype(np.float32) * (1 - age * tone))


def penned(rng: Random, page: Pixels) -> Pixels:
    """Small marks of a ballpoint beside the words: crosses, carets, loops, a stroke begun."""
    out = page.copy()
    ink = rng.choice([(34, 52, 148), (34, 52, 148), (46, 46, 52), (176, 44, 50)])
    side = max(18, page.shape[1] // 58)
    shapes = (
        [[(0.1, 0.2), (0.8, 0.85)], [(0.75, 0.15), (0.15, 0.8)]],
        [[(0.1, 0.8), (0.5, 0.15), (0.9, 0.8)]],
        [[(0.2, 0.5), (0.5, 0.1), (0.85, 0.45), (0.5, 0.85), (0.25, 0.55)]],
        [[(0.05, 0.6), (0.35, 0.45), (0.6, 0.6), (0.95, 0.4)]],
    )
    for _ in range(rng.randrange(2, 6)):
        at = _free(rng, out, side)
        if at is None:
            break
        for stroke in rng.choice(shapes):
            points = [[at[0] + side * a, at[1] + side * b] for a, b in stroke]
            line = np.array(points, np.int32)
            cv2.polylines(out, [line], False, ink, max(1, side // 13), cv2.LINE_AA)
    return out


def cupped(rng: Random, page: Pixels) -> Pixels:
    """The ring of a coffee cup, thin enough to read through."""
    height, width = page.shape[:2]
    small = np.zeros((height // 4, width // 4), np.float32)
    centre = (
        round(small.shape[1] * rng.uniform(0.05, 0.95)),
        round(small.shape[0] * rng.uniform(0.05, 0.95)),
    )
    radius = round(small.shape[1] * rng.uniform(0.1, 0.17))
    start = rng.uniform(0, 360)
    arc = (start, start + rng.uniform(200, 360))
    cv2.ellipse(small, centre, (radius, radius), 0, *arc, 0.34, max(2, radius // 12))
    cv2.circle(small, centre, radius - 2, 0.05, -1) if rng.random() < 0.4 else None
    ring = cv2.resize(cv2.GaussianBlur(small, (0, 0), 1.6), (width, height))
    tone = np.array([0.42, 0.66, 0.96], np.float32)
    return _done(page.astype(np.float32) * (1 - np.clip(ring, 0, 0.34)[..., None] * tone))


def gridded(rng: Random, page: Pixels) -> Pixels:
    """A screen's own dots seen by a camera: a fine lattice and slow coloured bows."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    tilt = rng.uniform(-0.06, 0.06)
    along, across = x + y * tilt, y - x * tilt
    fine = np.sin(along * 2 * np.pi / rng.uniform(3.1, 4.4)) * np.sin(
        across * 2 * np.pi / rng.uniform(3.1, 4.4)
    )
    work = page.astype(np.float32) * 0.97
    bow = rng.uniform(60, 160)
    for channel, phase in enumerate((0.0, 2.0, 4.1)):
        slow = np.sin(2 * np.pi * along / bow + across**2 / (bow * height) + phase)
        work[..., channel] += fine * rng.uniform(4, 9) + slow * rng.uniform(3, 8)
    return _done(work)


def forwarded(rng: Random, page: Pixels) -> Pixels:
    """Sent on by a chat app: made smaller, packed hard once or twice."""
    share = rng.uniform(0.72, 0.9)
    out = cv2.resize(page, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    for _ in range(rng.choice([1, 1, 2])):
        how = [cv2.IMWRITE_JPEG_QUALITY, rng.randrange(42, 62)]
        out = cv2.imdecode(cv2.imencode(".jpg", out, how)[1], cv2.IMREAD_COLOR)
    return np.asarray(out, np.uint8)


def lamplit(rng: Random, page: Pixels) -> Pixels:
    """A desk lamp: one warm pool of light, dusk around it."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:64, 0:64].astype(np.float32) / 63
    far = np.hypot(x - rng.uniform(-0.1, 1.1), (y - rng.uniform(-0.1, 0.6)) * 1.2)
    light = 1.02 - rng.uniform(0.22, 0.42) * np.clip(far / 1.25, 0, 1) ** 1.4
    light = cv2.resize(light.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    warm = np.array([1.0, rng.uniform(0.94, 0.98), rng.uniform(0.78, 0.9)], np.float32)
    return _done(page.astype(np.float32) * light[..., None] * warm)


def punched(rng: Random, page: Pixels) -> Pixels:
    """Two or four holes of a binder at the left edge, where it is empty."""
    out = page.copy()
    height, width = page.shape[:2]
    radius = max(9, width // 92)
    x = round(width * 0.026)
    places = rng.choice([(0.43, 0.57), (0.2, 0.42, 0.58, 0.8)])
    for share in places:
        y = round(height * share)
        part = out[y - radius : y + radius, max(0, x - radius) : x + radius]
        if part.size == 0 or int(part.max()) - int(part.min()) > 70:
            continue
        cv2.circle(out, (x, y), radius, (60, 60, 62), -1, cv2.LINE_AA)
        cv2.circle(out, (x, y), radius, (150, 150, 150), 2, cv2.LINE_AA)
    return out


def creased(rng: Random, page: Pixels) -> Pixels:
    """Once crumpled: many faint straight creases, light on one side and dark on the other."""
    height, width = page.shape[:2]
    relief = np.zeros((height // 4, width // 4), np.float32)
    for _ in range(rng.randrange(8, 18)):
        ends = [(rng.randrange(relief.shape[1]), rng.randrange(relief.shape[0])) for _ in range(2)]
        shift = rng.choice([(1, 1), (1, -1)])
        deep = rng.uniform(0.06, 0.15)
        cv2.line(relief, *ends, -deep, 1, cv2.LINE_AA)
        moved = [(x + shift[0], y + shift[1]) for x, y in ends]
        cv2.line(relief, *moved, deep * 0.7, 1, cv2.LINE_AA)
    relief = cv2.resize(cv2.GaussianBlur(relief, (0, 0), 0.8), (width, height))
    return _done(page.astype(np.float32) * (1 + relief[..., None]))


def feeder(rng: Random, page: Pixels) -> Pixels:
    """A sheet feeder with dust on its glass: hairlines from top to bottom, a wave in the pace."""
    height, width = page.shape[:2]
    rows = np.arange(height, dtype=np.float32)
    sway = rng.uniform(0.6, 1.8) * np.sin(rows / rng.uniform(120, 320))
    columns = np.arange(width, dtype=np.float32)[None, :] + sway[:, None]
    level = np.repeat(rows[:, None], width, axis=1)
    out = cv2.remap(
        page, columns.astype(np.float32), level, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    for _ in range(rng.randrange(1, 3)):
        x = rng.randrange(width - 2)
        tone = rng.choice([(150, 150, 152), (120, 160, 140), (214, 170, 190)])
        out[:, x] = (out[:, x].astype(np.float32) * 0.45 + np.array(tone) * 0.55).astype(np.uint8)
    return np.asarray(out, np.uint8)


def shaded(rng: Random, page: Pixels) -> Pixels:
    """The straight shadow of a shelf or of the phone itself over a part of the sheet."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:96, 0:96].astype(np.float32) / 95
    angle = rng.uniform(-0.5, 0.5) + rng.choice([0.0, np.pi / 2])
    along = (x - rng.uniform(0.25, 0.75)) * np.cos(angle) + (y - rng.uniform(0.25, 0.75)) * np.sin(
        angle
    )
    dark = 1 - rng.uniform(0.2, 0.36) / (1 + np.exp(-along * rng.uniform(22, 60)))
    dark = cv2.resize(dark.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    cool = np.array([0.98, 0.99, 1.0], np.float32)
    return _done(page.astype(np.float32) * dark[..., None] * cool)


STEPS: dict[str, tuple[Step, ...]] = {
    "scan": (stapled, penned, punched, yellowed, feeder),
    "worn": (stapled, speckled, yellowed, penned, cupped, punched, creased, feeder),
    "photo": (penned, cupped, gridded, forwarded, lamplit, creased, shaded, yellowed),
}


def worn(rng: Random, page: Pixels, state: str) -> Pixels:
    """The page with none, one or two of the damages."""
    count = rng.choice([0, 1, 1, 2]) if state != "scan" else rng.choice([0, 1, 1])
    chosen = rng.sample(STEPS[state], count)
    if lamplit in chosen and shaded in chosen:
        chosen.remove(shaded)
    for step in chosen:
        page = step(rng, page)
    return page
