"""Which way up a page is, and how far it leans, from the lines found on it.

Cheap by design: the lines are found once, then turned with the page; a few of them are read both
ways only where the page lies on its side, or reads badly as it is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from ce_intake.ports import Image, LineEngine, Quad
from ce_intake.stages.moved import turned_by
from ce_intake.stages.seals import Print, find_again, without_seals
from ce_intake.values import Word

SAMPLE = 4  # lines that are read to tell top from bottom
SURE = 0.9  # mean score of a page over which nobody need ask
LEAN = 0.15  # degrees; less is not worth turning pixels for
LEAN_MOST = 12.0  # degrees; more is not a lean but a slanted mark
TURNS = (cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE)
LONG = 2.0  # a line is this much longer than high


@dataclass(frozen=True, slots=True, kw_only=True)
class Upright:
    """A page with its lines and seals, in its own pixels; `image` is read, `shown` is kept."""

    image: Image
    shown: Image
    quads: tuple[Quad, ...]
    prints: tuple[Print, ...] = ()
    rotated: int = 0  # degrees clockwise: 0, 90, 180, 270


def upright(
    page: Upright, engine: LineEngine, *, stands: bool = False
) -> tuple[Upright, Sequence[Word]]:
    """The page turned so that its lines run from left to right, and its words, read once.

    A page on its side is tried both ways on a few lines. Any other is read as it is; only where it
    reads badly, a few lines tell whether it stands on its head. One that *stands* is only levelled.
    """
    if not stands and _lies(page.quads):
        page = turned(page, _better(page, (90, 270), engine))
    page = straight(page)
    words = engine.read_quads(page.image, page.quads)
    if stands or not page.quads or _score(words) >= SURE:
        return page, words
    if not _better(page, (0, 180), engine):
        return page, words
    over = turned(page, 180)
    return over, engine.read_quads(over.image, over.quads)


def turned(page: Upright, degrees: int) -> Upright:
    """The page with its lines turned clockwise by a multiple of 90 degrees."""
    quads, prints, quarters = page.quads, page.prints, degrees // 90
    high, wide = page.image.shape[:2]
    image = _turned(page.image, quarters)
    for _ in range(quarters):
        quads = tuple(_order(np.stack([high - q[:, 1], q[:, 0]], axis=1)) for q in quads)
        prints = tuple(one.turned(high) for one in prints)
        high, wide = wide, high
    return Upright(
        image=image,
        shown=image if page.image is page.shown else _turned(page.shown, quarters),
        quads=quads,
        prints=prints,
        rotated=(page.rotated + degrees) % 360,
    )


def _turned(image: Image, quarters: int) -> Image:
    """The picture turned clockwise by so many quarters."""
    if not quarters % 4:
        return image
    return np.asarray(cv2.rotate(image, TURNS[quarters % 4 - 1]), np.uint8)


def straight(page: Upright) -> Upright:
    """The page without its lean: the median direction of its long lines becomes level.

    Its seals are taken off anew, which costs less than to turn the picture without them as well.
    """
    lean = lean_of(page.quads)
    if not LEAN <= abs(lean) <= LEAN_MOST:
        return page
    high, wide = page.image.shape[:2]
    change = np.asarray(cv2.getRotationMatrix2D((wide / 2, high / 2), lean, 1.0), np.float64)
    shown = turned_by(page.shown, change)
    prints = find_again(shown, page.prints, change) if page.prints else ()
    edge = np.array([wide, high], np.float32)
    quads = tuple(
        np.clip(q @ change[:, :2].T.astype(np.float32) + change[:, 2].astype(np.float32), 0, edge)
        for q in page.quads
    )
    return Upright(
        image=without_seals(shown, prints),
        shown=shown,
        quads=quads,
        prints=prints,
        rotated=page.rotated,
    )


def lean_of(quads: Sequence[Quad]) -> float:
    """Degrees clockwise by which the long lines lean; 0 where there are none."""
    leans, weights = [], []
    for quad in quads:
        across = quad[1] - quad[0]
        length = float(np.linalg.norm(across))
        if length > LONG * float(np.linalg.norm(quad[3] - quad[0])):
            leans.append(math.degrees(math.atan2(float(across[1]), float(across[0]))))
            weights.append(length)
    if not leans:
        return 0.0
    order = np.argsort(leans)
    middle = np.searchsorted(np.cumsum(np.array(weights)[order]), sum(weights) / 2)
    return float(leans[order[min(int(middle), len(leans) - 1)]])


def _lies(quads: Sequence[Quad]) -> bool:
    """Whether most of the length of all lines runs up and down."""
    level = standing = 0.0
    for quad in quads:
        wide = float(np.linalg.norm(quad[1] - quad[0]))
        high = float(np.linalg.norm(quad[3] - quad[0]))
        if wide > LONG * high:
            level += wide
        elif high > LONG * wide:
            standing += high
    return standing > level


def _better(page: Upright, turns: tuple[int, int], engine: LineEngine) -> int:
    """By which of two turns in degrees a sample of lines reads better; the first if alike."""
    scores = [_score(_sample(page, degrees // 90, engine)) for degrees in turns]
    return turns[0] if scores[0] >= scores[1] else turns[1]


def _sample(page: Upright, quarters: int, engine: LineEngine) -> Sequence[Word]:
    """A few lines of middling length, read as they stand after so many quarters.

    They are cut out of the page as it lies: to turn all of it takes longer than to read them.
    """
    quads = [np.roll(quad, quarters, axis=0) for quad in page.quads]
    long = [q for q in quads if np.linalg.norm(q[1] - q[0]) > 3 * np.linalg.norm(q[3] - q[0])]
    order = sorted(long or quads, key=lambda quad: float(np.linalg.norm(quad[1] - quad[0])))
    middle = max(0, len(order) // 2 - SAMPLE // 2)
    return engine.read_quads(page.image, order[middle : middle + SAMPLE])


def _score(words: Sequence[Word]) -> float:
    """The mean probability of a character, each line counted by its length."""
    count = sum(max(1, len(word.text)) for word in words)
    return sum(word.confidence * max(1, len(word.text)) for word in words) / max(1, count)


def _order(quad: Quad) -> Quad:
    """The corners clockwise, beginning with the top left one."""
    left = quad[np.argsort(quad[:, 0], kind="stable")]
    top_left, bottom_left = left[:2][np.argsort(left[:2, 1], kind="stable")]
    top_right, bottom_right = left[2:][np.argsort(left[2:, 1], kind="stable")]
    return np.stack([top_left, top_right, bottom_right, bottom_left]).astype(np.float32)
