"""Damage on top of what the state brings: pens, stamps, clips, screens and lamps.

What lies on a page (a note, a stamp, a tick) lies where nothing is printed, so that a careful
person still reads every value.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from samples.generator import fonts

Pixels = NDArray[np.uint8]
Numbers = NDArray[np.float32]
Step = Callable[[Random, Pixels], Pixels]


def _done(work: Numbers) -> Pixels:
    return np.clip(work, 0, 255).astype(np.uint8)


def _ink(page: Pixels) -> NDArray[np.bool_]:
    """Where something is printed, on a grid of an eighth of the page's dots."""
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    around = cv2.blur(grey, (61, 61)).astype(np.int16)
    dark = ((around - grey) > 28).astype(np.uint8)
    small = cv2.resize(dark, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    thick: NDArray[np.uint8] = cv2.dilate(
        (
            cv2.resize(dark * 255, (small.shape[1], small.shape[0]), interpolation=cv2.INTER_AREA)
            > 8
        ).astype(np.uint8),
        np.ones((3, 3), np.uint8),
    )
    return thick.astype(bool)


def _empty(rng: Random, page: Pixels, wide: int, tall: int) -> tuple[int, int] | None:
    """The corner of an empty place of *wide* by *tall* dots, or None where there is none."""
    ink, w, h = _ink(page), wide // 8 + 1, tall // 8 + 1
    rows, columns = ink.shape
    if w >= columns - 4 or h >= rows - 4:
        return None
    for _ in range(60):
        x, y = rng.randrange(2, columns - w - 1), rng.randrange(2, rows - h - 1)
        if not ink[y : y + h, x : x + w].any():
            return x * 8, y * 8
    return None


def highlighted(rng: Random, page: Pixels) -> Pixels:
    """Broad strokes of a bright pen over some lines of words."""
    ink = _ink(page)
    rows = [y for y in range(4, len(ink) - 6) if ink[y].sum() > ink.shape[1] * 0.06]
    work = page.astype(np.float32)
    tone = rng.choice([(1.0, 0.97, 0.42), (0.66, 1.0, 0.6), (1.0, 0.72, 0.82)])
    for y in rng.sample(rows, min(len(rows), rng.randrange(1, 4))):
        inside = np.flatnonzero(ink[y])
        left = int(rng.choice(list(inside)))
        right = min(ink.shape[1] - 2, left + rng.randrange(14, 50))
        top, thick = y * 8 - 8, rng.randrange(22, 32)
        rise = rng.uniform(-0.02, 0.02)
        for x in range(left * 8, right * 8):
            at = max(0, round(top + (x - left * 8) * rise))
            work[at : at + thick, x] *= np.array(tone, np.float32)
    return _done(work)


def ticked(rng: Random, page: Pixels) -> Pixels:
    """Ticks and rings of a pen in the free room beside the words."""
    out = page.copy()
    ink = rng.choice([(30, 50, 150), (190, 40, 40), (40, 40, 46)])
    side = max(24, page.shape[1] // 45)
    for _ in range(rng.randrange(3, 8)):
        at = _empty(rng, out, side, side)
        if at is None:
            break
        x, y = at
        stroke = max(2, side // 14)
        points = [(0.1, 0.55), (0.38, 0.88), (0.92, 0.12)]
        line = np.array([[x + side * a, y + side * b] for a, b in points], np.int32)
        cv2.polylines(out, [line], False, ink, stroke, cv2.LINE_AA)
    return out


def received(rng: Random, page: Pixels) -> Pixels:
    """The stamp of receipt (收件) of an office, half over the edge of the sheet."""
    day = f"20{rng.randrange(15, 26)}. {rng.randrange(1, 13)}.{rng.randrange(1, 29)}"
    image = _stamp_of(("收 件", day, "人事科"), rng.choice([(40, 50, 150), (170, 40, 60)]))
    wide = round(page.shape[1] * 0.13)
    small = image.resize((wide, wide), Image.Resampling.LANCZOS)
    small = small.rotate(rng.uniform(-18, 18), Image.Resampling.BICUBIC)
    at = _empty(rng, page, wide, wide)
    if at is None:
        return page
    x, y = at
    right = page.shape[1] - round(wide * rng.uniform(0.55, 0.8))
    ink = _ink(page)[y // 8 : (y + wide) // 8 + 1, right // 8 :]
    if not ink.any():
        x = right
    sheet = Image.fromarray(page)
    sheet.paste(small.convert("RGB"), (x, y), small.getchannel("A"))
    return np.asarray(sheet)


def _stamp_of(lines: tuple[str, ...], colour: tuple[int, int, int]) -> Image.Image:
    image = Image.new("RGBA", (240, 240), (*colour, 0))
    draw = ImageDraw.Draw(image)
    ink = (*colour, 190)
    draw.ellipse((6, 6, 234, 234), outline=ink, width=6)
    for y in (86, 154):
        draw.line((20, y, 220, y), ink, 4)
    key = next(k for k in ("notosans-m", "zenhei", "microhei", *fonts.BY_KEY) if k in fonts.BY_KEY)
    for line, y, size in zip(lines, (54, 120, 186), (38, 34, 36), strict=True):
        draw.text((120, y), line, ink, fonts.load(key, size), anchor="mm")
    return image


def noted(rng: Random, page: Pixels) -> Pixels:
    """A yellow note stuck on an empty place, with a word or two by hand."""
    wide, tall = round(page.shape[1] * 0.17), round(page.shape[1] * 0.13)
    at = _empty(rng, page, wide, tall)
    if at is None:
        return page
    note = Image.new("RGB", (wide, tall), rng.choice([(250, 236, 130), (200, 232, 190)]))
    draw = ImageDraw.Draw(note)
    key = next(k for k in ("gkai", "wenkai-light", "ukai", *fonts.BY_KEY) if k in fonts.BY_KEY)
    words = rng.choice(["已登记", "待核对", "交王老师", "补复印件"])
    draw.text((wide / 2, tall / 2), words, (50, 50, 110), fonts.load(key, tall // 4), anchor="mm")
    out = page.copy()
    shade = out[at[1] + 5 : at[1] + tall + 5, at[0] + 5 : at[0] + wide + 5]
    shade[:] = (shade * 0.82).astype(np.uint8)
    out[at[1] : at[1] + tall, at[0] : at[0] + wide] = np.asarray(note)
    return out


def clipped(rng: Random, page: Pixels) -> Pixels:
    """A paper clip at the upper edge, where nothing is printed."""
    out = page.copy()
    wide = max(16, page.shape[1] // 60)
    tall = wide * 4
    ink = _ink(page)
    free = [
        x * 8
        for x in range(3, ink.shape[1] - wide // 8 - 3)
        if not ink[: tall // 8 + 1, x : x + wide // 8 + 2].any()
    ]
    if not free:
        return page
    x = rng.choice(free)
    for inset, end in ((0, tall), (wide // 4, round(tall * 0.8))):
        corner, far = (x + inset, -wide), (x + wide - inset, end)
        for shift, tone in ((2, (150, 150, 150)), (0, (96, 100, 108))):
            a, b = (corner[0] + shift, corner[1] + shift), (far[0] + shift, far[1] + shift)
            cv2.rectangle(out, a, b, tone, max(2, wide // 9), cv2.LINE_AA)
    return out


def drummed(rng: Random, page: Pixels) -> Pixels:
    """A copier's scratched drum: the same specks again and again down the page, faint bands."""
    out = page.astype(np.float32)
    height, width = page.shape[:2]
    pitch = round(height * rng.uniform(0.09, 0.17))
    bands = 1 + 0.03 * np.sin(np.arange(height, dtype=np.float32) * 2 * np.pi / pitch)
    out *= bands.astype(np.float32)[:, None, None]
    for _ in range(rng.randrange(2, 6)):
        x, y, size = rng.randrange(width), rng.randrange(pitch), rng.randrange(1, 4)
        for at in range(y, height, pitch):
            cv2.circle(out, (x, at), size, (70, 70, 70), -1)
    return _done(out)


def starved(rng: Random, page: Pixels) -> Pixels:
    """Toner that did not take: strokes grey, with pinholes."""
    source = np.random.default_rng(rng.randrange(1 << 30))
    holes = source.random(page.shape[:2], np.float32) < rng.uniform(0.03, 0.09)
    work = page.astype(np.float32)
    work += (255 - work) * rng.uniform(0.12, 0.32)
    work[holes] += (255 - work[holes]) * 0.75
    return _done(work)


def shown_by_phone(rng: Random, page: Pixels) -> Pixels:
    """A picture looked at on a phone and caught from its screen: black above and below."""
    height, width = page.shape[:2]
    bar = round(height * rng.uniform(0.05, 0.12))
    dark = np.full((bar, width, 3), 8, np.uint8)
    out = np.vstack([dark, page, dark])
    share = rng.uniform(0.8, 0.95)
    small = cv2.resize(out, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    packed = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, rng.randrange(48, 70)])[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def screened(rng: Random, page: Pixels) -> Pixels:
    """A screen photographed: coloured waves where its dots and the camera's meet."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    angle, pitch = rng.uniform(-0.5, 0.5), rng.uniform(7, 16)
    along = x * np.cos(angle) + y * np.sin(angle) + 6 * np.sin(y / rng.uniform(60, 140))
    work = page.astype(np.float32)
    for channel, phase in enumerate((0.0, 2.1, 4.2)):
        work[..., channel] += rng.uniform(4, 10) * np.sin(2 * np.pi * along / pitch + phase)
    return _done(work)


def flashed(rng: Random, page: Pixels) -> Pixels:
    """A lamp or flash glaring on one place; what stands there pales but stays."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:64, 0:64].astype(np.float32) / 63
    far = ((x - rng.uniform(0.2, 0.8)) ** 2 + (y - rng.uniform(0.2, 0.8)) ** 2) / rng.uniform(
        0.02, 0.06
    )
    glare = cv2.resize((0.5 * np.exp(-far)).astype(np.float32), (width, height))[..., None]
    dim = cv2.resize((1 - 0.16 * np.clip(far / 12, 0, 1)).astype(np.float32), (width, height))
    work = page.astype(np.float32) * dim[..., None]
    return _done(work + (255 - work) * glare)


def curled(rng: Random, page: Pixels) -> Pixels:
    """A corner that will not lie flat: lines bend there and the light changes."""
    height, width = page.shape[:2]
    x = np.linspace(0, 1, width, dtype=np.float32)[None, :]
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    near = x if rng.random() < 0.5 else 1 - x
    low = y if rng.random() < 0.5 else 1 - y
    bend = np.clip(near + low - 1.35, 0, 1) ** 2
    reach = rng.uniform(0.04, 0.08)
    columns = np.arange(width, dtype=np.float32)[None, :] + bend * reach * width
    rows = np.arange(height, dtype=np.float32)[:, None] - bend * reach * height
    moved = cv2.remap(
        page,
        columns.astype(np.float32),
        rows.astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    shade = 1 - 0.5 * bend + 0.12 * np.sin(np.clip(bend * 12, 0, np.pi))
    return _done(moved.astype(np.float32) * shade[..., None])


def sleeved(rng: Random, page: Pixels) -> Pixels:
    """A clear pocket over the sheet: pale slanting bands of reflected light."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:96, 0:96].astype(np.float32) / 95
    band = np.zeros((96, 96), np.float32)
    for _ in range(rng.randrange(2, 5)):
        along = x + y * rng.uniform(-0.5, 0.5) - rng.random()
        band += rng.uniform(0.08, 0.24) * np.exp(-((along / rng.uniform(0.02, 0.07)) ** 2))
    light = cv2.resize(np.clip(band, 0, 0.34), (width, height))[..., None]
    work = page.astype(np.float32) * 0.97
    return _done(work + (245 - work) * light)


def gutter(rng: Random, page: Pixels) -> Pixels:
    """Copied out of a bound file: the inner edge falls into shadow."""
    width = page.shape[1]
    x = np.arange(width, dtype=np.float32) / width
    far = x if rng.random() < 0.7 else 1 - x
    shade = 1 - rng.uniform(0.35, 0.7) * np.exp(-far / rng.uniform(0.012, 0.03))
    return _done(page.astype(np.float32) * shade.astype(np.float32)[None, :, None])


STEPS: dict[str, tuple[Step, ...]] = {
    "scan": (highlighted, ticked, received, clipped, gutter),
    "worn": (highlighted, ticked, received, noted, drummed, starved, gutter, clipped),
    "photo": (highlighted, noted, screened, flashed, curled, sleeved, shown_by_phone),
}


def worn(rng: Random, page: Pixels, state: str) -> Pixels:
    """The page with none, one or two of the damages."""
    count = rng.choice([0, 1, 1, 2]) if state != "scan" else rng.choice([0, 0, 1])
    for step in rng.sample(STEPS[state], count):
        page = step(rng, page)
    return page
