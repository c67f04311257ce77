"""Pictures to RGB pages: JPEG, PNG, WebP, HEIC, TIFF (a page a frame) and BMP."""

from __future__ import annotations

import io
import mmap
import struct

import pi_heif
from PIL import ExifTags, Image, ImageOps

from ce_intake.decoder.frames import Head, Strips
from ce_intake.decoder.request import Request
from ce_intake.decoder.trouble import Trouble

READ_SIDE = 3508  # pixels; A4 at 300 dpi: more says nothing more about printed characters
ROWS = 64  # of a picture that are sent together
_DAMAGE = (OSError, SyntaxError, ValueError, EOFError, struct.error, IndexError, KeyError)
_DEEP = ("I", "F", "I;16", "I;16B", "I;16L")  # modes of more than eight bits a channel


def prepare() -> None:
    """Load the decoders once."""
    pi_heif.options.DECODE_THREADS = 1
    pi_heif.register_heif_opener(thumbnails=False)
    Image.init()
    Image.MAX_IMAGE_PIXELS = None  # our own limits are checked before a pixel is decoded


def open_picture(content: mmap.mmap | bytes, form: str, request: Request) -> Picture:
    """The picture with its head read; truncated_file where even that fails."""
    try:
        image = Image.open(io.BytesIO(content[:]), formats=[form])
        count = int(getattr(image, "n_frames", 1)) if form == "TIFF" else 1
    except _DAMAGE as error:
        raise Trouble("truncated_file") from error
    return Picture(image, count=count, request=request)


class Picture:
    """An opened picture of one or more pages."""

    def __init__(self, image: Image.Image, *, count: int, request: Request) -> None:
        """Keep the picture and what it may cost."""
        self.count = count
        self._image = image
        self._request = request

    def page(self, number: int) -> tuple[Head, Strips]:
        """Page *number* from 1: upright by its EXIF note, RGB, no larger than can be read."""
        try:
            if self.count > 1:
                self._image.seek(number - 1)
            self._check_size()
            self._image.draft("RGB", (READ_SIDE, READ_SIDE))
            page = _shrunk(_rgb(_upright(self._image)))
        except _DAMAGE as error:
            raise Trouble("truncated_file") from error
        head: Head = {"kind": "page", "width": page.width, "height": page.height}
        return head, strips_of(page)

    def _check_size(self) -> None:
        width, height = self._image.size
        if max(width, height) > self._request["side"]:
            raise Trouble("limit_exceeded", limit="side", most=self._request["side"])
        if width * height > self._request["pixels"]:
            raise Trouble("limit_exceeded", limit="pixels", most=self._request["pixels"])


def strips_of(image: Image.Image) -> Strips:
    """The pixels of an RGB picture from top to bottom."""
    wide, high = image.size
    tops = range(0, high, ROWS)
    strips = (image.crop((0, top, wide, min(high, top + ROWS))) for top in tops)
    return Strips(size=wide * high * 3, parts=(strip.tobytes() for strip in strips))


def _upright(image: Image.Image) -> Image.Image:
    """The picture turned as its EXIF note says; itself where that says nothing (no copy)."""
    if image.getexif().get(ExifTags.Base.Orientation, 1) == 1:
        image.load()
        return image
    return ImageOps.exif_transpose(image)


def _rgb(image: Image.Image) -> Image.Image:
    """Eight bits a channel, what is transparent on white paper."""
    if image.mode in _DEEP:
        low, high = image.convert("F").getextrema()
        span = max(float(high) - float(low), 1.0)  # type: ignore[arg-type]
        scaled = image.convert("F").point(lambda v: v * (255 / span) - low * 255 / span)  # type: ignore[operator]
        return scaled.convert("L").convert("RGB")
    if image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        clear = image.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(paper, clear).convert("RGB")
    return image if image.mode == "RGB" else image.convert("RGB")


def _shrunk(image: Image.Image) -> Image.Image:
    longest = max(image.size)
    if longest <= READ_SIDE:
        return image
    ratio = READ_SIDE / longest
    size = max(1, round(image.width * ratio)), max(1, round(image.height * ratio))
    return image.resize(size, Image.Resampling.BOX, reducing_gap=2.0)
