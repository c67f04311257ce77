"""A PDF's text layer held against the picture of the page: what of it may be believed.

A layer is a claim. Characters without ink, without a Unicode meaning, or over a picture (somebody
else's OCR) are not used; ink that no character accounts for is left to OCR. Whether the
characters say what the ink says is checked where it matters, by `look_again`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ce_intake.decoder.pages import DecodedPage, Layer
from ce_intake.ports import Image
from ce_intake.stages.glyphs import glyphs_of, words_of
from ce_intake.stages.red_ink import redness
from ce_intake.stages.seals import Print, find_seals
from ce_intake.stages.smaller import halved
from ce_intake.values import Box, Finding, Word

CONTRAST = 24  # of 255: how much ink differs from what surrounds it
STRONG = 80  # of 255: the same for ink that no character accounts for; watermarks are fainter
STANDING = 0.5  # of all characters that stand upright at least; else the page lies on its side
BLACK = 165  # of 255: the brightest channel of black ink stays under this
RED = 38  # of 255: by how much drawn red ink exceeds green and blue
FAINT = 0.01  # of a box: less ink of a colour is none
COARSE = 3  # the paper's colour is the median of pixels this far apart
INKED = 0.004  # of a character's box that has ink at least
GARBLED = 0.05  # of all characters that may lack a meaning before the layer is given up
HIDDEN = 0.5  # of all characters that may lack ink before the layer is given up
PICTURED = 0.55  # of the page under pictures: then the layer is somebody's reading of a scan
LOST = 0.02  # of the page's ink that no character accounts for, over which OCR looks
PART_LEAST = 4  # pixels; a smaller patch of ink says nothing
PARTS_MOST = 12  # patches that OCR looks at; more, and it looks at the whole page

_GARBLED = re.compile(r"\(cid:\d+\)|[\x00-\x08\x0b-\x1f\ufffd\ue000-\uf8ff]")
_SLIGHT = re.compile(r"[\s.,·:;'`\-_、，。．：；’‘“”\"]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Believed:
    """What of a layer is believed, and the parts of the page that it says nothing about."""

    words: tuple[Word, ...]
    rulings: tuple[Box, ...]
    rest: tuple[Box, ...]
    prints: tuple[Print, ...]
    findings: tuple[Finding, ...]


def believe(decoded: DecodedPage) -> Believed | None:
    """The layer of a page as far as its pixels bear it out; None where OCR must read the page."""
    layer = decoded.layer
    if layer is None or not any(text.strip() for text in layer.texts):
        return None
    if _covered(layer.pictures) > PICTURED:
        return None
    said = np.array([bool(text.strip()) for text in layer.texts])
    garbled = np.array([bool(_GARBLED.search(text)) for text in layer.texts])
    if garbled[said].mean() > GARBLED or layer.upright[said].mean() < STANDING:
        return None
    prints = find_seals(decoded.image)
    stamped = ~layer.upright | _in_seals(layer, decoded.image, prints)
    difference = _difference(decoded.image)
    hidden = said & ~garbled & _without_ink(layer, difference)
    if hidden.sum() > HIDDEN * said.sum():
        return None
    rulings = tuple(_box(line) for line in layer.lines)
    walls = [line for line in rulings if line[3] - line[1] > line[2] - line[0]]
    high, wide = decoded.image.shape[:2]
    kept = said & ~garbled & ~hidden
    glyphs = glyphs_of(layer, kept & ~stamped)
    if not glyphs:
        return None
    return Believed(
        words=words_of(glyphs, walls, shape=high / wide),
        rulings=rulings,
        rest=_unexplained(layer, kept, difference),
        prints=prints,
        findings=_doubts(layer, hidden, decoded.number),
    )


def disbelieved(decoded: DecodedPage) -> tuple[Finding, ...]:
    """What to tell a clerk of a layer that was given up: only where it hid or garbled text."""
    layer = decoded.layer
    if layer is None or _covered(layer.pictures) > PICTURED:
        return ()
    said = np.array([bool(text.strip()) for text in layer.texts], np.bool_)
    hidden = said & _without_ink(layer, _difference(decoded.image)) if said.any() else said
    return _doubts(layer, hidden, decoded.number)


def _doubts(layer: Layer, hidden: NDArray[np.bool_], page: int) -> tuple[Finding, ...]:
    if not hidden.any():
        return ()
    boxes = layer.boxes[hidden]
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    facts = {"characters": int(hidden.sum())}
    box = _box(np.concatenate([low, high]))
    return (Finding(code="layer_differs", facts=facts, page=page, box=box),)


def _difference(image: Image) -> NDArray[np.uint8]:
    """By how much a pixel is darker or lighter than the paper around it, at half the size."""
    grey = halved(np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8))
    high, wide = grey.shape
    size = (max(1, wide // COARSE), max(1, high // COARSE))
    coarse = cv2.medianBlur(cv2.resize(grey, size, interpolation=cv2.INTER_NEAREST), 9)
    paper = cv2.resize(coarse, (wide, high), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.absdiff(grey, paper), np.uint8)


def _in_seals(layer: Layer, image: Image, prints: Sequence[Print]) -> NDArray[np.bool_]:
    """Which characters belong to a seal that is drawn: red ones where a seal stands."""
    inside = np.zeros(len(layer.texts), np.bool_)
    high, wide = image.shape[:2]
    middles = (layer.boxes[:, :2] + layer.boxes[:, 2:]) / 2
    for print_ in prints:
        x0, y0, x1, y1 = print_.box(image)
        near = (middles >= (x0, y0)).all(axis=1) & (middles <= (x1, y1)).all(axis=1)
        for index in np.flatnonzero(near):
            left, top, right, bottom = layer.boxes[index] * (wide, high, wide, high)
            part = image[int(top) : int(bottom) + 1, int(left) : int(right) + 1]
            black = float((part.max(axis=2) < BLACK).mean())
            red = float((redness(part) > RED).mean()) > FAINT
            inside[index] = red and (layer.red[index] or black < FAINT)
    return inside


def _without_ink(layer: Layer, difference: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Which characters have no ink where they claim to stand; slight marks are let off."""
    ink = (difference > CONTRAST).astype(np.uint8)
    high, wide = ink.shape
    sums = cv2.integral(ink)
    edges = np.rint(layer.boxes * np.array([wide, high, wide, high])).astype(int)
    x0, y0, x1, y1 = edges.T
    inked = sums[y1, x1] - sums[y0, x1] - sums[y1, x0] + sums[y0, x0]
    area = np.maximum(1, (x1 - x0) * (y1 - y0))
    slight = np.array([bool(_SLIGHT.fullmatch(text)) for text in layer.texts])
    return np.asarray((inked / area < INKED) & ~slight, np.bool_)


def _unexplained(
    layer: Layer, used: NDArray[np.bool_], difference: NDArray[np.uint8]
) -> tuple[Box, ...]:
    """Patches of ink that neither characters nor ruled lines account for."""
    rest = (difference > STRONG).astype(np.uint8)
    inked = int(rest.sum())
    high, wide = rest.shape
    scale = np.array([wide, high, wide, high])
    for x0, y0, x1, y1 in np.rint(layer.boxes[used] * scale).astype(int):
        pad = max(1, (y1 - y0) // 6)
        rest[max(0, y0 - pad) : y1 + pad, max(0, x0 - pad) : x1 + pad] = 0
    for x0, y0, x1, y1 in np.rint(layer.lines * scale).astype(int):
        rest[max(0, y0 - 2) : y1 + 3, max(0, x0 - 2) : x1 + 3] = 0
    if rest.sum() <= LOST * max(1, inked):
        return ()
    reach = max(4, wide // 60)
    joined = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones((reach // 2, reach), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    return tuple(
        (x / wide, y / high, (x + w) / wide, (y + h) / high)
        for x, y, w, h, area in stats[1:]
        if min(w, h) >= PART_LEAST and area > 0.12 * w * h and max(w / wide, h / high) < 0.98
    )


def _covered(pictures: NDArray[np.float32]) -> float:
    """The share of the page that pictures cover, as if they did not overlap."""
    if not len(pictures):
        return 0.0
    sizes = pictures[:, 2:] - pictures[:, :2]
    return float(np.clip(sizes, 0, 1).prod(axis=1).sum())


def _box(edges: NDArray[np.float32]) -> Box:
    return (float(edges[0]), float(edges[1]), float(edges[2]), float(edges[3]))
