"""What scanners, copiers and phones do to a page: pictures in, pictures out.

Amounts are those of real offices: a degree or two of skew, toner that fades, a fold, the back
shining through, fax dots; a phone held by hand over a desk. It knows nothing of what is printed.
"""

from __future__ import annotations

from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Numbers = NDArray[np.float32]


def clean_scan(rng: Random, page: Pixels) -> Pixels:
    """A good scanner: paper not quite white, a trace of skew and of noise."""
    page = skewed(page, rng.uniform(-0.25, 0.25))
    paper = rng.uniform(0.965, 1.0)
    return _bytes(page.astype(np.float32) * paper + _grain(rng, page.shape, rng.uniform(0.5, 2.5)))


def worn_scan(rng: Random, page: Pixels, back: Pixels | None = None) -> Pixels:
    """An office scan: skew, toner, folds, stains, the back shining through, sometimes grey."""
    page = skewed(page, rng.uniform(-1.6, 1.6))
    work = page.astype(np.float32)
    if rng.random() < 0.4:
        work = _through(rng, work, page if back is None else back)
    if rng.random() < 0.35:
        work = _grey(work)
    for chance, step in (
        (0.5, _faded),
        (0.4, _folded),
        (0.3, _stained),
        (0.35, _streaked),
        (0.3, _tinted),
    ):
        if rng.random() < chance:
            work = step(rng, work)
    if rng.random() < 0.5:
        work = cv2.GaussianBlur(work, (0, 0), rng.uniform(0.4, 0.9))
    return _bytes(work + _grain(rng, page.shape, rng.uniform(2, 9)))


def fax(rng: Random, page: Pixels) -> Pixels:
    """A fax: one bit a dot, speckled; the seal turns black."""
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY).astype(np.float32)
    grey += (
        np.random.default_rng(rng.randrange(1 << 30)).normal(0, 26, grey.shape).astype(np.float32)
    )
    black = np.where(grey > rng.uniform(135, 165), 255, 0).astype(np.uint8)
    return cv2.cvtColor(black, cv2.COLOR_GRAY2RGB)


def photo(rng: Random, page: Pixels, longest: int) -> Pixels:
    """A phone photo of the page on a desk."""
    height, width = page.shape[:2]
    scale = longest / max(height, width)
    wide, tall = round(width * scale), round(height * scale)
    margin = rng.uniform(0.02, 0.07)
    out = (round(wide * (1 + 2 * margin)), round(tall * (1 + 2 * margin)))
    corners = _corners(rng, (wide, tall), (wide * margin, tall * margin))
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    warp = cv2.getPerspectiveTransform(source, corners)
    if scale < 0.8:
        page = cv2.GaussianBlur(page, (0, 0), 0.35 / scale)
    paper = cv2.warpPerspective(page, warp, out, flags=cv2.INTER_LINEAR)
    cover = cv2.warpPerspective(np.full((height, width), 255, np.uint8), warp, out)
    desk = _desk(rng, out)
    edge = cv2.GaussianBlur(cover, (0, 0), 1.2).astype(np.float32)[..., None] / 255
    work = paper.astype(np.float32) * edge + desk * (1 - edge)
    work *= _light(rng, out)
    if rng.random() < 0.5:
        work = cv2.GaussianBlur(work, (0, 0), rng.uniform(0.4, 1.0))
    work *= np.array([rng.uniform(0.96, 1.03), 1.0, rng.uniform(0.88, 1.03)], np.float32)
    return _bytes(work + _grain(rng, work.shape, rng.uniform(1.5, 5)))


def skewed(page: Pixels, degrees: float) -> Pixels:
    """The page turned a little about its middle; what comes in is white."""
    height, width = page.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(
        cv2.warpAffine(
            page, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=(252, 252, 252)
        ),
        np.uint8,
    )


def _corners(rng: Random, size: tuple[int, int], margin: tuple[float, float]) -> Numbers:
    wide, tall = size
    reach = rng.uniform(0.01, 0.05)

    def near(x: float, y: float) -> list[float]:
        dx, dy = rng.uniform(-reach, reach) * wide, rng.uniform(-reach, reach) * tall
        return [margin[0] + x + dx * 0.6, margin[1] + y + dy * 0.6]

    return np.array([near(0, 0), near(wide, 0), near(wide, tall), near(0, tall)], np.float32)


def _desk(rng: Random, size: tuple[int, int]) -> Numbers:
    """A table top: a colour with grain along one direction."""
    base = np.array(
        rng.choice([(120, 84, 56), (70, 68, 66), (168, 150, 128), (60, 82, 100)]), np.float32
    )
    noise = np.random.default_rng(rng.randrange(1 << 30)).normal(0, 14, (24, size[0] // 6 + 1))
    grain = cv2.resize(noise.astype(np.float32), size, interpolation=cv2.INTER_CUBIC)
    return np.asarray(base + grain[..., None], np.float32)


def _light(rng: Random, size: tuple[int, int]) -> Numbers:
    """Light that falls off to one side, with the soft shadow of a hand or phone at times."""
    small = (48, 48)
    y, x = np.mgrid[0:48, 0:48].astype(np.float32) / 47
    angle = rng.uniform(0, 2 * np.pi)
    field = 1 - rng.uniform(0.05, 0.3) * (
        (x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle) + 0.5
    )
    if rng.random() < 0.45:
        cx, cy, reach = rng.random(), rng.random(), rng.uniform(0.2, 0.45)
        far = np.sqrt((x - cx) ** 2 + (y - cy) ** 2)
        field *= 1 - rng.uniform(0.15, 0.4) / (1 + np.exp((far - reach) * 18))
    field = cv2.resize(field.astype(np.float32).reshape(small), size, interpolation=cv2.INTER_CUBIC)
    return np.asarray(field * rng.uniform(0.8, 1.05), np.float32)[..., None]


def _through(rng: Random, work: Numbers, back: Pixels) -> Numbers:
    mirror = cv2.GaussianBlur(back[:, ::-1], (0, 0), 2.2).astype(np.float32)
    if mirror.shape != work.shape:
        mirror = cv2.resize(mirror, (work.shape[1], work.shape[0]))
    strength = rng.uniform(0.05, 0.14)
    return work - strength * (255 - mirror)


def _grey(work: Numbers) -> Numbers:
    grey = work @ np.array([0.35, 0.5, 0.15], np.float32)
    return np.repeat(grey[..., None], 3, axis=2)


def _faded(rng: Random, work: Numbers) -> Numbers:
    floor = rng.uniform(30, 95)
    return floor + work * (255 - floor) / 255


def _folded(rng: Random, work: Numbers) -> Numbers:
    for _ in range(rng.randrange(1, 3)):
        across = rng.random() < 0.5
        length = work.shape[0] if across else work.shape[1]
        at, reach = rng.uniform(0.2, 0.8) * length, rng.uniform(2, 5)
        far = np.abs(np.arange(length, dtype=np.float32) - at)
        shade = 1 - rng.uniform(0.08, 0.25) * np.exp(-((far / reach) ** 2))
        work = work * (shade[:, None, None] if across else shade[None, :, None])
    return work


def _stained(rng: Random, work: Numbers) -> Numbers:
    height, width = work.shape[:2]
    layer = np.zeros((height // 8, width // 8), np.float32)
    for _ in range(rng.randrange(1, 4)):
        centre = (rng.randrange(layer.shape[1]), rng.randrange(layer.shape[0]))
        cv2.circle(layer, centre, rng.randrange(5, 22), rng.uniform(0.1, 0.22), -1)
    layer = cv2.resize(cv2.GaussianBlur(layer, (0, 0), 2), (width, height))
    tone = np.array([0.35, 0.6, 1.0], np.float32)
    return work * (1 - layer[..., None] * tone)


def _streaked(rng: Random, work: Numbers) -> Numbers:
    for _ in range(rng.randrange(1, 4)):
        x = rng.randrange(work.shape[1] - 3)
        work[:, x : x + rng.randrange(1, 3)] -= rng.uniform(15, 60)
    return work


def _tinted(rng: Random, work: Numbers) -> Numbers:
    return work * np.array([1.0, rng.uniform(0.94, 0.99), rng.uniform(0.82, 0.94)], np.float32)


def _grain(rng: Random, shape: tuple[int, ...], spread: float) -> Numbers:
    source = np.random.default_rng(rng.randrange(1 << 30))
    noise = source.integers(-128, 128, (shape[0], shape[1], 1), dtype=np.int8)
    return noise.astype(np.float32) * (spread / 74)


def _bytes(work: Numbers) -> Pixels:
    return np.clip(work, 0, 255).astype(np.uint8)
