"""Marks on a page that are not words: QR and bar codes, and the ruled lines of tables and forms."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from ce_intake.ports import Image
from ce_intake.stages.smaller import Grey, halved, smaller
from ce_intake.values import Box, Code

PAYLOAD_MOST = 2_000  # characters of a code that are kept
CODES_MOST = 20  # on a page
CODE_SIDE = 1800  # pixels, the longest side on which codes are looked for
SQUARE = zxingcpp.BarcodeFormats(
    (zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.MicroQRCode)
)
BARRED = zxingcpp.BarcodeFormats(
    (
        zxingcpp.BarcodeFormat.Code128,
        zxingcpp.BarcodeFormat.Code39,
        zxingcpp.BarcodeFormat.Code93,
        zxingcpp.BarcodeFormat.Codabar,
        zxingcpp.BarcodeFormat.ITF,
        zxingcpp.BarcodeFormat.EANUPC,
    )
)
"""What papers carry. Each further kind is looked for by reading the page once more for it alone:
those of tickets, parcels, coupons and films take as long as all of these."""
RULE = 1 / 28  # of the page's width or height: the shortest ruled line
THICK = 0.006  # of the page's longer side: the thickest ruled line
LINES_MOST = 2_000  # on a page
DARKER = 18  # of 255: how much darker than its surroundings a ruled line is
LEAN = 0.05  # of its length: how much a ruled line may lean or bend
STREAK = 0.02  # of its length: how thick the edge of something dark may be to count as a line
LEAN_STEP = 1  # pixel that a leaning line may move from one column to the next
SIDE = 1400  # pixels, the longest side on which ruled lines are looked for
HALVED = 1169  # pixels, that of A4 at 200 dpi halved, which shows them as well at half the cost


def read_codes(image: Image) -> tuple[Code, ...]:
    """QR and bar codes with their payload, a claim to be shown and never followed."""
    grey = _fitted(np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8))
    turned = np.asarray(cv2.transpose(grey), np.uint8)
    found = [
        *_read(grey, SQUARE),
        *_read(grey, BARRED),
        *(replace(code, box=_transposed(code.box)) for code in _read(turned, BARRED)),
    ]
    return tuple(found[:CODES_MOST])


def _read(grey: Grey, symbologies: zxingcpp.BarcodeFormats) -> list[Code]:
    """The codes of these kinds; bars are read along the rows alone, and at their own size."""
    high, wide = grey.shape
    square = symbologies is SQUARE
    found = zxingcpp.read_barcodes(
        grey,
        formats=symbologies,
        try_invert=False,
        try_rotate=square,
        try_downscale=square,
    )
    return [
        Code(
            payload=result.text[:PAYLOAD_MOST],
            box=_box_of(result.position, wide, high),
            symbology=result.format.name,
        )
        for result in found
        if result.valid and result.text
    ]


def _transposed(box: Box) -> Box:
    return (box[1], box[0], box[3], box[2])


def _fitted(grey: Grey) -> Grey:
    """The picture in which codes are looked for.

    A module is wider than two pixels, so the four nearest tell it as well as an average does.
    """
    ratio = max(grey.shape) / CODE_SIDE
    if not 1 < ratio < 2:
        return smaller(grey, CODE_SIDE)
    size = round(grey.shape[1] / ratio), round(grey.shape[0] / ratio)
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def ruled_lines(image: Image) -> tuple[Box, ...]:
    """Ruled lines, level or upright, as thin boxes."""
    whole = np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8)
    half = HALVED <= max(whole.shape) // 2 < SIDE
    grey = halved(whole) if half else smaller(whole, SIDE)
    below = cv2.subtract(cv2.blur(grey, (41, 41)), grey)  # no less than nothing
    dark = np.asarray(cv2.threshold(below, DARKER, 1, cv2.THRESH_BINARY)[1], np.uint8)
    high, wide = dark.shape
    across = _runs(dark, max(20, round(wide * RULE)))
    down = _runs(np.asarray(cv2.transpose(dark), np.uint8), max(20, round(high * RULE)))
    return tuple([*across, *((x0, y0, x1, y1) for y0, x0, y1, x1 in down)][:LINES_MOST])


def _runs(dark: NDArray[np.uint8], least: int) -> list[Box]:
    """Level runs of *least* pixels or more, gaps closed; what leans comes in straight pieces."""
    spread = cv2.dilate(dark, np.ones((1 + 2 * LEAN_STEP, 1), np.uint8))
    line = cv2.morphologyEx(spread, cv2.MORPH_OPEN, np.ones((1, least), np.uint8))
    line = cv2.morphologyEx(line, cv2.MORPH_CLOSE, np.ones((1, max(1, least // 4)), np.uint8))
    outlines, _ = cv2.findContours(line, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    thick = max(3.0, THICK * max(dark.shape)) + 2 * LEAN_STEP
    boxes: list[tuple[int, int, int, int]] = []
    for outline in outlines:
        x, y, w, h = cv2.boundingRect(outline)
        leans = w > h and thick < h <= thick + LEAN * w
        own = _filled(np.asarray(outline, np.int32), (x, y, w, h)) if leans else None
        pieces = _pieces(own, (x, y), thick) if own is not None else []
        if not pieces and h <= thick + STREAK * w:
            pieces = [(x, y, w, h)]
        boxes += pieces
    high, wide = dark.shape
    edge = LEAN_STEP / high
    return [
        (x / wide, y / high + edge, (x + w) / wide, max(y + 1, y + h) / high - edge)
        for x, y, w, h in boxes
    ]


def _filled(outline: NDArray[np.int32], box: tuple[int, int, int, int]) -> NDArray[np.bool_]:
    """What an outline holds, as large as its box."""
    x, y, w, h = box
    held = np.zeros((h, w), np.uint8)
    cv2.drawContours(held, [outline], -1, 1, cv2.FILLED, offset=(-x, -y))
    return held > 0


def _pieces(
    line: NDArray[np.bool_], at: tuple[int, int], thick: float
) -> list[tuple[int, int, int, int]]:
    """A leaning line cut so that each piece is level; none where a piece is no line."""
    count = 1 + round(2 * line.shape[0] / thick)
    pieces = []
    for own in np.array_split(np.arange(line.shape[1]), count):
        rows = np.flatnonzero(line[:, own].any(axis=1))
        if not len(rows) or rows[-1] - rows[0] > thick:
            return []
        high = int(rows[-1] - rows[0]) + 1
        pieces.append((at[0] + int(own[0]), at[1] + int(rows[0]), len(own), high))
    return pieces


def _box_of(position: zxingcpp.Position, wide: int, high: int) -> Box:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    xs = [corner.x / wide for corner in corners]
    ys = [corner.y / high for corner in corners]
    return (max(0.0, min(xs)), max(0.0, min(ys)), min(1.0, max(xs)), min(1.0, max(ys)))
