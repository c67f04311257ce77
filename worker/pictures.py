"""Our own pictures of pages: upright, small enough to send, made of pixels that we decoded."""

from __future__ import annotations

import io

import cv2
import numpy as np

from ce_intake.desk.work import Picture
from ce_intake.ports import Blobs, Image

LONGEST = 1800  # pixels, the longer side
QUALITY = 80  # of JPEG
SMALL, SMALL_QUALITY = 260, 60  # pixels, the longer side; of JPEG: five kilobytes or so
MOST = 50 * 1024 * 1024  # bytes of one picture


def keep_picture(image: Image, page: int, *, blobs: Blobs) -> Picture:
    """Store the picture of a page as JPEG."""
    encoded, (width, height) = _jpeg(image, LONGEST, QUALITY)
    sha256, length = blobs.put(io.BytesIO(encoded), most=MOST)
    return Picture(page=page, sha256=sha256, size=length, width=width, height=height)


def small_picture(image: Image) -> bytes:
    """A picture of a page in which one can tell a certificate from a list, as JPEG."""
    return _jpeg(image, SMALL, SMALL_QUALITY)[0]


def _jpeg(image: Image, longest: int, quality: int) -> tuple[bytes, tuple[int, int]]:
    """The picture no larger than *longest* pixels, and its width and height."""
    height, width = image.shape[:2]
    scale = min(1.0, longest / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = image if scale == 1.0 else _smaller(image, size)
    colours = cv2.cvtColor(small, cv2.COLOR_RGB2BGR)
    _, encoded = cv2.imencode(".jpg", colours, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return encoded.tobytes(), size


def _smaller(image: Image, size: tuple[int, int]) -> Image:
    """The picture at *size*: halved where that is possible, then interpolated.

    Averaging over areas in one step costs four times as much where the factor is no whole number.
    """
    height, width = image.shape[:2]
    while width >= 2 * size[0] and height >= 2 * size[1]:
        width, height = width // 2, height // 2
        image = np.asarray(
            cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), np.uint8
        )
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_LINEAR), np.uint8)
