"""Damage of desks and cheap machines: uneven lamps, thin toner, bled seals, rings of cups, moire.

A careful person still reads every value: shadows and rings let words through, and nothing opaque
lies where words stand; holes and clips keep to the outermost edge.
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
    """X and y of every dot as shares of the width."""
    high, wide = page.shape[:2]
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    return x / wide, y / wide


def _noise(rng: Random, shape: tuple[int, int], cells: int) -> Plane:
    """Soft noise between 0 and 1 with about *cells* waves across."""
    source = np.random.default_rng(rng.randrange(1 << 30))
    small = source.random((cells + 1, cells + 1)).astype(np.float32)
    grown = cv2.resize(small, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.clip(grown, 0, 1).astype(np.float32)


def clouded(rng: Random, page: Pixels) -> Pixels:
    """A tired scanner lamp: clouds of a little less light over the page."""
    cloud = _noise(rng, page.shape[:2], rng.randrange(2, 5))
    share = 1 - rng.uniform(0.08, 0.2) * cloud
    return _whole(page.astype(np.float32) * share[..., None])


def gutter(rng: Random, page: Pixels) -> Pixels:
    """A bound booklet on the glass: one side falls into soft shadow."""
    x, _ = _net(page)
    far = x if rng.random() < 0.6 else 1 - x
    dark = rng.uniform(0.25, 0.42) * np.exp(-far / rng.uniform(0.025, 0.06))
    return _whole(page.astype(np.float32) * (1 - dark)[..., None].astype(np.float32))


def thin_toner(rng: Random, page: Pixels) -> Pixels:
    """A cartridge near its end: paler bands down the page, and ink that is grey."""
    bands = _noise(rng, (1, page.shape[1]), rng.randrange(4, 9))[0]
    share = rng.uniform(0.15, 0.3) + rng.uniform(0.1, 0.22) * bands
    work = page.astype(np.float32)
    return _whole(work + (255 - work) * share[None, :, None])


def broken_toner(rng: Random, page: Pixels) -> Pixels:
    """Toner that did not stick: pinholes all over the strokes."""
    source = np.random.default_rng(rng.randrange(1 << 30))
    hole = (source.random(page.shape[:2]) < rng.uniform(0.02, 0.05)).astype(np.float32)
    hole = cv2.GaussianBlur(hole, (0, 0), 0.7) * 1.2
    work = page.astype(np.float32)
    return _whole(work + (255 - work) * np.clip(hole, 0, 0.8)[..., None])


def bled_seal(rng: Random, page: Pixels) -> Pixels:
    """Stamp ink that ran into the paper: red grows soft fringes, black stays as it is."""
    work = page.astype(np.float32)
    red = np.clip(work[..., 0] - work[..., 1:].max(axis=2) - 40, 0, 255)
    wide = max(1.0, page.shape[1] / 900 * rng.uniform(0.8, 1.6))
    halo = np.clip(cv2.GaussianBlur(red, (0, 0), wide) - red * 0.4, 0, 255)
    share = halo * rng.uniform(0.5, 0.9)
    work[..., 1] -= share
    work[..., 2] -= share * 0.85
    return _whole(work)


def twice_packed(rng: Random, page: Pixels) -> Pixels:
    """Saved as JPEG in one program, cut by some dots, and saved again in another."""
    out = page
    for quality in (rng.randrange(38, 60), rng.randrange(50, 75)):
        cut = rng.randrange(1, 6)
        out = np.ascontiguousarray(out[cut:, cut:])
        done, packed = cv2.imencode(".jpg", out[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
        if done:
            out = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)[..., ::-1]
    return np.ascontiguousarray(out)


def lifted(rng: Random, page: Pixels) -> Pixels:
    """One corner lay nearer to the lens: a slight keystone."""
    high, wide = page.shape[:2]
    source = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    target = source.copy()
    corner = rng.randrange(4)
    middle = np.array([wide / 2, high / 2], np.float32)
    target[corner] += (middle - target[corner]) * rng.uniform(0.01, 0.028)
    warp = cv2.getPerspectiveTransform(source, target)
    edge = tuple(int(value) for value in page[2, 2])
    bent = cv2.warpPerspective(
        page,
        warp,
        (wide, high),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=edge,
    )
    return np.asarray(bent, np.uint8)


def waved(rng: Random, page: Pixels) -> Pixels:
    """Paper that was damp once: lines rise and fall by a few dots."""
    high, wide = page.shape[:2]
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    reach = wide / 1000 * rng.uniform(1.0, 2.4)
    turn = rng.uniform(0, 6.28)
    y += reach * np.sin(x / wide * rng.uniform(4, 9) + turn)
    return np.asarray(
        cv2.remap(page, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def moire(rng: Random, page: Pixels) -> Pixels:
    """A screen or a printed raster beats with the sensor: faint coloured waves."""
    x, y = _net(page)
    work = page.astype(np.float32)
    for channel in range(3):
        turn, count = rng.uniform(0.2, 1.4), rng.uniform(40, 110)
        wave = np.sin((x * np.cos(turn) + y * np.sin(turn)) * count * 6.283)
        work[..., channel] *= 1 - rng.uniform(0.02, 0.055) * (1 + wave)
    return _whole(work)


def cup_ring(rng: Random, page: Pixels) -> Pixels:
    """The ring of a tea cup, brown and open at one side; words show through."""
    x, y = _net(page)
    high = page.shape[0] / page.shape[1]
    cx, cy = rng.uniform(0.1, 0.9), rng.uniform(0.1, 0.9) * high
    radius, thick = rng.uniform(0.07, 0.12), rng.uniform(0.004, 0.009)
    far = np.sqrt((x - cx) ** 2 + (y - cy) ** 2)
    angle = np.arctan2(y - cy, x - cx)
    ring = np.exp(-(((far - radius) / thick) ** 2)) * (
        0.6 + 0.4 * np.cos(angle - rng.uniform(0, 6))
    )
    share = rng.uniform(0.2, 0.36) * ring + 0.05 * (far < radius)
    tone = np.array([0.45, 0.7, 1.0], np.float32)
    return _whole(page.astype(np.float32) * (1 - share[..., None] * tone))


def folded_letter(rng: Random, page: Pixels) -> Pixels:
    """Folded in three for an envelope: two creases, light on one side, shade on the other."""
    _, y = _net(page)
    high = page.shape[0] / page.shape[1]
    work = page.astype(np.float32)
    for share in (1 / 3, 2 / 3):
        far = (y - (share + rng.uniform(-0.02, 0.02)) * high) / 0.008
        shade = 0.14 * np.exp(-((far - 0.6) ** 2)) - 0.06 * np.exp(-((far + 0.6) ** 2))
        work *= (1 - rng.uniform(0.7, 1.3) * shade)[..., None]
    return _whole(work)


def crumpled(rng: Random, page: Pixels) -> Pixels:
    """Once crumpled and smoothed again: a web of faint facets."""
    x, y = _net(page)
    work = page.astype(np.float32)
    for _ in range(rng.randrange(4, 9)):
        turn, at = rng.uniform(0, 3.14), rng.uniform(-0.4, 0.9)
        far = (x - 0.5) * np.cos(turn) + (y - 0.5) * np.sin(turn) - at
        step = np.tanh(far / 0.004) / 2
        line = np.exp(-((far / 0.0018) ** 2))
        work *= (1 - rng.uniform(0.01, 0.035) * step - rng.uniform(0.02, 0.07) * line)[..., None]
    return _whole(work)


def punched(rng: Random, page: Pixels) -> Pixels:
    """Two holes for a folder near the left edge, with the dark of the lid in them."""
    high, wide = page.shape[:2]
    out = page.copy()
    tone = rng.choice([(60, 60, 62), (235, 235, 232), (25, 25, 28)])
    for share in (0.36, 0.64):
        at = (round(wide * 0.03), round(high * share))
        cv2.circle(out, at, round(wide * 0.0115), (205, 205, 203), -1, cv2.LINE_AA)
        cv2.circle(out, at, round(wide * 0.0105), tone, -1, cv2.LINE_AA)
    return out


def stapled(rng: Random, page: Pixels) -> Pixels:
    """A staple in the corner, and the soft shadow of the corner that does not lie flat."""
    high, wide = page.shape[:2]
    x, y = _net(page)
    far = (x + y) / 0.16
    work = page.astype(np.float32) * (1 - rng.uniform(0.12, 0.28) * np.exp(-(far**4)))[..., None]
    out = _whole(work)
    start = (round(wide * 0.018), round(high * 0.026))
    end = (start[0] + round(wide * 0.026), start[1] - round(high * 0.012))
    cv2.line(out, start, end, (92, 92, 96), max(1, wide // 600), cv2.LINE_AA)
    under = tuple(round(part + high * 0.003) for part in start)
    cv2.line(out, under, (end[0], end[1] + round(high * 0.003)), (180, 180, 180), 1, cv2.LINE_AA)
    return out


def hand_shade(rng: Random, page: Pixels) -> Pixels:
    """The shadow of the arm that holds the phone, cut straight and soft."""
    x, y = _net(page)
    turn, at = rng.uniform(0, 6.28), rng.uniform(-0.15, 0.25)
    far = (x - 0.5) * np.cos(turn) + (y - 0.6) * np.sin(turn) - at
    shade = rng.uniform(0.22, 0.42) / (1 + np.exp(-far / rng.uniform(0.01, 0.04)))
    return _whole(page.astype(np.float32) * (1 - shade)[..., None].astype(np.float32))


def tube_light(rng: Random, page: Pixels) -> Pixels:
    """Cold tubes above: a blue or green cast, brighter in the middle."""
    x, _ = _net(page)
    share = 1.06 - rng.uniform(0.1, 0.3) * np.abs(x - rng.uniform(0.3, 0.7))
    tone = np.array(
        rng.choice([(0.9, 0.98, 1.03), (0.93, 1.0, 0.94), (1.0, 0.96, 0.84)]), np.float32
    )
    return _whole(page.astype(np.float32) * share[..., None] * tone)


def unsteady(rng: Random, page: Pixels) -> Pixels:
    """A hand that moved a little while the shutter was open."""
    size = max(3, round(page.shape[1] / 1000) | 1)
    kernel = np.zeros((size, size), np.float32)
    if rng.random() < 0.5:
        kernel[size // 2, :] = 1 / size
    else:
        np.fill_diagonal(kernel, 1 / size)
    return np.asarray(cv2.filter2D(page, -1, kernel), np.uint8)


STEPS: dict[str, tuple[Step, ...]] = {
    "scan": (clouded, gutter, thin_toner, bled_seal, twice_packed, punched, stapled),
    "worn": (
        clouded,
        gutter,
        thin_toner,
        broken_toner,
        bled_seal,
        twice_packed,
        waved,
        lifted,
        cup_ring,
        folded_letter,
        crumpled,
        punched,
        stapled,
    ),
    "photo": (
        moire,
        cup_ring,
        hand_shade,
        tube_light,
        unsteady,
        twice_packed,
        bled_seal,
        waved,
        crumpled,
        clouded,
    ),
}
APART = ((thin_toner, broken_toner), (hand_shade, clouded), (unsteady, twice_packed))


def worn(rng: Random, page: Pixels, state: str) -> Pixels:
    """The page with none, one or two of these damages."""
    counts = {"scan": [0, 1, 1], "worn": [1, 1, 2], "photo": [0, 1, 1, 2]}[state]
    chosen = rng.sample(STEPS[state], rng.choice(counts))
    for first, second in APART:
        if first in chosen and second in chosen:
            chosen.remove(second)
    for step in chosen:
        page = step(rng, page)
    return page
