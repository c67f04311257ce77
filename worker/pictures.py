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
MUCH = 3.0  # times smaller: so much is halved behind the interpolation, less before it


def keep_picture(image: Image, page: int, *, blobs: Blobs) -> Picture:
    """Store the picture of a page as JPEG."""
    return _kept(_fitting(image, LONGEST), page, blobs)


def keep_pictures(image: Image, page: int, *, blobs: Blobs) -> tuple[Picture, bytes]:
    """The same, and beside it one in which one can tell a certificate from a list, as JPEG.

    The small one is made of the stored one: from the page itself it costs three times as much.
    """
    picture = _fitting(image, LONGEST)
    return _kept(picture, page, blobs), _jpeg(_fitting(picture, SMALL), SMALL_QUALITY)


def _kept(picture: Image, page: int, blobs: Blobs) -> Picture:
    height, width = picture.shape[:2]
    sha256, length = blobs.put(io.BytesIO(_jpeg(picture, QUALITY)), most=MOST)
    return Picture(page=page, sha256=sha256, size=length, width=width, height=height)


def _jpeg(picture: Image, quality: int) -> bytes:
    colours = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    return cv2.imencode(".jpg", colours, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()


def _fitting(image: Image, longest: int) -> Image:
    """The picture no larger than *longest* pixels."""
    height, width = image.shape[:2]
    scale = longest / max(height, width)
    if scale >= 1.0:
        return image
    return _smaller(image, (max(1, round(width * scale)), max(1, round(height * scale))))


def _smaller(image: Image, size: tuple[int, int]) -> Image:
    """The picture at *size*: interpolated, and halved before or behind that, at the lesser cost.

    Averaging over areas in one step costs four times as much where the factor is no whole number.
    """
    twice = (2 * size[0], 2 * size[1])
    factor = min(image.shape[1] / size[0], image.shape[0] / size[1])
    if factor >= MUCH:
        return _resized(_resized(image, twice, cv2.INTER_LINEAR), size, cv2.INTER_AREA)
    if factor >= 2:
        half = (image.shape[1] // 2, image.shape[0] // 2)
        image = _resized(image, half, cv2.INTER_AREA)
    return _resized(image, size, cv2.INTER_LINEAR)


def _resized(image: Image, size: tuple[int, int], how: int) -> Image:
    return np.asarray(cv2.resize(image, size, interpolation=how), np.uint8)
