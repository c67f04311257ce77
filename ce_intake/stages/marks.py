"""Marks on a page that are not words: QR and bar codes, and the ruled lines of tables and forms."""

from __future__ import annotations

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from ce_intake.ports import Image
from ce_intake.stages.smaller import smaller
from ce_intake.values import Box, Code

PAYLOAD_MOST = 2_000  # characters of a code that are kept
CODES_MOST = 20  # on a page
CODE_SIDE = 1800  # pixels, the longest side on which codes are looked for
RULE = 1 / 28  # of the page's width or height: the shortest ruled line
THICK = 0.006  # of the page's longer side: the thickest ruled line
LINES_MOST = 2_000  # on a page
DARKER = 18  # of 255: how much darker than its surroundings a ruled line is
SIDE = 1400  # pixels, the longest side on which ruled lines are looked for


def read_codes(image: Image) -> tuple[Code, ...]:
    """QR and bar codes with their payload, a claim to be shown and never followed."""
    grey = smaller(np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8), CODE_SIDE)
    high, wide = grey.shape
    found = zxingcpp.read_barcodes(grey, try_invert=False)
    return tuple(
        Code(
            payload=result.text[:PAYLOAD_MOST],
            box=_box_of(result.position, wide, high),
            symbology=result.format.name,
        )
        for result in found[:CODES_MOST]
        if result.valid and result.text
    )


def ruled_lines(image: Image) -> tuple[Box, ...]:
    """Ruled lines, level or upright, as thin boxes."""
    grey = smaller(np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8), SIDE)
    below = cv2.subtract(cv2.blur(grey, (41, 41)), grey)  # no less than nothing
    dark = np.asarray(cv2.threshold(below, DARKER, 1, cv2.THRESH_BINARY)[1], np.uint8)
    high, wide = dark.shape
    across = _runs(dark, (max(20, round(wide * RULE)), 1))
    down = _runs(dark, (1, max(20, round(high * RULE))))
    return tuple([*across, *down][:LINES_MOST])


def _runs(dark: NDArray[np.uint8], kernel: tuple[int, int]) -> list[Box]:
    """Straight runs as long as the kernel at least, gaps of a few pixels closed."""
    wide, high = kernel
    bridge = np.ones((max(1, high // 4), max(1, wide // 4)), np.uint8)
    line = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((high, wide), np.uint8))
    line = cv2.morphologyEx(line, cv2.MORPH_CLOSE, bridge)
    outlines, _ = cv2.findContours(line, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    page_high, page_wide = dark.shape
    thick = max(3.0, THICK * max(dark.shape))
    boxes = []
    for x, y, w, h in map(cv2.boundingRect, outlines):
        if min(w, h) <= thick + max(w, h) * 0.02:
            boxes.append((x / page_wide, y / page_high, (x + w) / page_wide, (y + h) / page_high))
    return boxes


def _box_of(position: zxingcpp.Position, wide: int, high: int) -> Box:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    xs = [corner.x / wide for corner in corners]
    ys = [corner.y / high for corner in corners]
    return (max(0.0, min(xs)), max(0.0, min(ys)), min(1.0, max(xs)), min(1.0, max(ys)))
