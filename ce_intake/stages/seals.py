"""Seals (印章): found by colour and shape, taken off the text under them, and read apart.

Red ink is bright where a picture is looked at in red light, black ink is not; so within a seal the
red channel shows the text under it, and the difference of the channels shows the seal alone.
A seal's text runs around it; unrolled it is a line like any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import Engine, Image
from ce_intake.stages.red_ink import redness, seal_boxes
from ce_intake.stages.rims import LOOK, Circle, find_circles, refined
from ce_intake.stages.shades import brightness, counted
from ce_intake.stages.smaller import Grey, smaller
from ce_intake.values import Box, Seal, Word

RING = (0.60, 0.90)  # of the radius: where the text around a round seal stands
STARS = " ★☆*·."  # what the star of a seal, or a speck, is read as
STRIP = 48  # pixels, the height of the unrolled text
TWO_INKS = 15  # of 255: the least difference between a seal's ink and that of the text under it
HALF = 0.5  # of a seal's ink: so much gone leaves a blurred text under it whole
DARKER = 0.1  # of that difference: how much darker than the seal's ink text is at least
LEAST_RED, MOST_RED = 8, 48  # of 255: so red is what has begun to be a seal's ink, and all of it
BARE, FULL = 1, 33  # over the least: so red is paper or text at most, and a seal's ink at least
GAP = 20.0  # degrees on each side of the lowest point that are not read


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """Where a seal was pressed, in pixels: x, y, width and height."""

    x: int
    y: int
    width: int
    height: int
    red: bool = True

    @property
    def circle(self) -> Circle:
        """The circle that fills it."""
        x, y = self.x + self.width / 2, self.y + self.height / 2
        return Circle(x, y, min(self.width, self.height) / 2)

    @property
    def slices(self) -> tuple[slice, slice]:
        """Its rows and columns."""
        return slice(self.y, self.y + self.height), slice(self.x, self.x + self.width)

    def turned(self, high: int) -> Print:
        """The print on a page that was *high* pixels high, after a quarter turn clockwise."""
        x, y = high - self.y - self.height, self.x
        return replace(self, x=x, y=y, width=self.height, height=self.width)

    def raised(self, by: int) -> Print:
        """The print in a picture without the page's first *by* rows."""
        return replace(self, y=self.y - by)

    def box(self, image: Image) -> Box:
        """As fractions of the page."""
        high, wide = image.shape[:2]
        right, bottom = self.x + self.width, self.y + self.height
        return (self.x / wide, self.y / high, right / wide, bottom / high)


def find_prints(image: Image) -> tuple[Print, ...]:
    """Red seals, or on a page without any those that have lost their colour."""
    return find_seals(image) or find_grey_seals(image)


def find_again(
    image: Image, prints: Sequence[Print], change: NDArray[np.float64]
) -> tuple[Print, ...]:
    """The *prints* of a page after a 2 × 3 *change*: circles are looked for where they must be."""
    if any(one.red for one in prints):
        return find_prints(image)
    circles = (one.circle for one in prints)
    middles = [(change @ (one.x, one.y, 1), one.radius) for one in circles]
    moved = (Circle(float(at[0]), float(at[1]), radius) for at, radius in middles)
    return tuple(_around(refined(image, circle), image) for circle in moved)


def find_seals(image: Image) -> tuple[Print, ...]:
    """Where red seals were pressed."""
    small = np.asarray(smaller(image, LOOK, closely=False), np.uint8)
    return tuple(_grown(box, image) for box in seal_boxes(small))


def find_grey_seals(image: Image) -> tuple[Print, ...]:
    """Where round seals stand on a copy that has lost its colours: circles drawn in ink."""
    return tuple(_around(circle, image) for circle in find_circles(image))


def print_of(seal: Seal, image: Image) -> Print:
    """Where on the page's picture a seal that was read stands."""
    high, wide = image.shape[:2]
    x0, y0, x1, y1 = seal.box
    left, top = round(x0 * wide), round(y0 * high)
    return Print(
        x=left,
        y=top,
        width=round(x1 * wide) - left,
        height=round(y1 * high) - top,
        red=seal.red,
    )


def without_seals(image: Image, prints: Sequence[Print]) -> Image:
    """The page as if no seal had been pressed: its ink becomes paper, what is under it stays.

    Ink without colour cannot be told from text for certain: half of it goes, where it is paler.
    """
    if not prints:
        return image
    clean = image.copy()
    for print_ in prints:
        part = clean[print_.slices]
        part[:] = in_red_light(part) if print_.red else paler(image, print_, strength=HALF)
    return clean


def paler(image: Image, print_: Print, *, strength: float) -> Image:
    """The print's part of the page with ink paler than text lifted by *strength*, 0 to 1."""
    part = image[print_.slices]
    if not part.size:
        return part
    bare = without_paler(image, print_)
    return np.asarray(cv2.addWeighted(bare, strength, part, 1 - strength, 0), np.uint8)


def read_seal(image: Image, print_: Print, engine: Engine) -> Seal:
    """What the seal says around its rim."""
    word = read_rim(image, print_, engine)
    return Seal(
        text=word.text,
        box=print_.box(image),
        confidence=word.confidence,
        red=print_.red,
        scores=word.scores,
    )


def read_rim(image: Image, print_: Print, engine: Engine) -> Word:
    """The text around a seal with its probabilities; the star below it is no part of it."""
    word = engine.read_line(unrolled(image[print_.slices], red=print_.red))
    start = len(word.text) - len(word.text.lstrip(STARS))
    end = max(start, len(word.text.rstrip(STARS)))
    return replace(
        word,
        text=word.text[start:end],
        scores=word.scores[start:end],
        stops=word.stops[start : end + 1] if word.stops else (),
    )


def unrolled(seal: Image, *, red: bool = True) -> Image:
    """The text around a seal as a line, beginning at the lower left, letters standing."""
    side = max(seal.shape[:2])
    strength = redness(seal) if red else 255 - seal.min(axis=2)
    ink = np.clip(strength.astype(np.float32) * (255 / (110 if red else 200)), 0, 255)
    even = cv2.resize(255 - ink.astype(np.uint8), (side, side), interpolation=cv2.INTER_LINEAR)
    radius = side / 2
    around = round(2 * np.pi * radius * 0.8)
    polar = cv2.warpPolar(
        even, (round(radius), around), (radius, radius), radius, cv2.WARP_POLAR_LINEAR
    )
    ring = np.rot90(polar[:, round(RING[0] * radius) : round(RING[1] * radius)])
    start = round(around * (90 + GAP) / 360)
    length = round(around * (360 - 2 * GAP) / 360)
    line = np.roll(ring, -start, axis=1)[:, :length]
    wide = max(1, round(line.shape[1] * STRIP / max(1, line.shape[0])))
    flat = cv2.resize(np.ascontiguousarray(line), (wide, STRIP), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.repeat(flat[:, :, np.newaxis], 3, axis=2), np.uint8)


def in_red_light(part: Image) -> Image:
    """The part in red light, its red ink lifted to the brightness of the paper.

    Most of it is paper: by how much that is red itself, ink is redder. What becomes of a pixel is
    told by how bright and how red it is alone, so it is looked up.
    """
    if not part.size:
        return part
    light, reds = np.asarray(cv2.extractChannel(part, 0), np.uint8), redness(part)
    over = np.arange(256) - round(brightness(counted(reds), 50)) - LEAST_RED
    amount = np.asarray(cv2.LUT(reds, over.clip(0, MOST_RED - LEAST_RED).astype(np.uint8)))
    bare = np.asarray(cv2.threshold(amount, BARE, 1, cv2.THRESH_BINARY_INV)[1], np.uint8)
    full = np.asarray(cv2.threshold(amount, FULL - 1, 1, cv2.THRESH_BINARY)[1], np.uint8)
    paper = brightness(counted(light, bare), 80, default=255.0)
    level = brightness(counted(light, full), 40, default=paper)
    shades = np.arange(256, dtype=np.float32)
    lifted = np.clip(shades * (paper / max(level, 1.0)), 0, paper)
    red = np.arange(MOST_RED - LEAST_RED + 1, dtype=np.float32)[:, None] / (MOST_RED - LEAST_RED)
    shown = shades * (1 - red) + lifted * red
    tinted = (shown[:, :, None] * _tint(part, bare, red=paper)).astype(np.uint8)
    places = cv2.merge([light, amount]).astype(np.int16)
    none = np.empty(0, np.uint16)  # between two places of the table
    return np.asarray(cv2.remap(tinted, places, none, cv2.INTER_NEAREST), np.uint8)


def _tint(part: Image, bare: Grey, *, red: float) -> NDArray[np.float32]:
    """The colour of paper that is *red* in its first channel: a grey patch would have an edge."""
    channels = (counted(np.asarray(channel, np.uint8), bare) for channel in cv2.split(part))
    shares = [brightness(counts, 80, default=red) / max(red, 1.0) for counts in channels]
    return np.array(shares, np.float32).clip(0, 1)


def without_paler(image: Image, print_: Print) -> Image:
    """The print's part of the page with its ink lifted to paper, where the text's ink is darker.

    The seal's own ink is known from its rim. What is darker is text, and is stretched to reach
    from its darkest to the paper, so that the soft edges of its strokes stay soft.
    """
    part = np.asarray(cv2.cvtColor(image[print_.slices], cv2.COLOR_RGB2GRAY), np.uint8)
    counts = counted(part)
    paper, dark = (brightness(counts, share) for share in (85, 0.3))
    level = _rim(part)
    if level - dark < TWO_INKS:
        return image[print_.slices]
    top = level - (level - dark) * DARKER
    shades = np.arange(256, dtype=np.float32)
    shown = np.clip(dark + (shades - dark) * ((paper - dark) / (top - dark)), 0, paper)
    seen = cv2.LUT(part, shown.astype(np.uint8))
    return np.asarray(cv2.cvtColor(seen, cv2.COLOR_GRAY2RGB), np.uint8)


def _rim(grey: NDArray[np.uint8]) -> float:
    """How dark the ink of a round seal is: at each angle the darkest near its rim, a low median."""
    soft = cv2.GaussianBlur(grey, (0, 0), 1.0)
    radius = min(soft.shape) / 2
    polar = cv2.warpPolar(
        soft, (64, 360), (soft.shape[1] / 2, soft.shape[0] / 2), radius, cv2.WARP_POLAR_LINEAR
    )
    return float(np.percentile(polar[:, 52:].min(axis=1), 40))


def _grown(box: tuple[int, int, int, int], image: Image) -> Print:
    """The box in the page's own pixels, with two of the small picture's pixels around it."""
    high, wide = image.shape[:2]
    ratio = min(1.0, LOOK / max(high, wide))
    x, y, w, h = box
    left, top = max(0, int((x - 2) / ratio)), max(0, int((y - 2) / ratio))
    right, bottom = min(wide, int((x + w + 2) / ratio)), min(high, int((y + h + 2) / ratio))
    return Print(x=left, y=top, width=right - left, height=bottom - top)


def _around(circle: Circle, image: Image) -> Print:
    """The square around a circle, as far as it lies on the page."""
    high, wide = image.shape[:2]
    left, top = (max(0, round(at - circle.radius)) for at in (circle.x, circle.y))
    right, bottom = round(circle.x + circle.radius), round(circle.y + circle.radius)
    width, height = min(wide, right) - left, min(high, bottom) - top
    return Print(x=left, y=top, width=width, height=height, red=False)
