"""What comes out of the decoder: pages as pixels with the claims of a PDF, all checked.

A frame of a child is untrusted: every number is checked to be one, and in its range.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ce_intake import errors
from ce_intake.decoder.frames import BadFrame, Buffer, Head
from ce_intake.ports import Image

TEXT_MOST = 32  # characters that one glyph may stand for (ligatures, "(cid:12345)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """What a PDF claims to stand on a page; boxes are fractions of the page, n × 4."""

    texts: tuple[str, ...]
    boxes: NDArray[np.float32]
    upright: NDArray[np.bool_]
    red: NDArray[np.bool_]  # filled with the red of a seal
    lines: NDArray[np.float32]
    pictures: NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedPage:
    """One page in pixels; `layer` is None where the file claims no text at all."""

    number: int
    image: Image
    layer: Layer | None = None
    photo: bool = False  # a picture file, which may be a photo of paper on a table


@dataclass(frozen=True, slots=True, kw_only=True)
class BadPage:
    """A page that cannot be decoded, though its file can."""

    number: int
    error: errors.IntakeError


_ERRORS: dict[str, type[errors.IntakeError]] = {
    error.code: error
    for error in (
        errors.UnreadableFile,
        errors.EmptyFile,
        errors.TruncatedFile,
        errors.EncryptedFile,
        errors.UnknownFormat,
        errors.LimitExceeded,
    )
}


def error_of(head: Head) -> errors.IntakeError:
    """The error that an `error` or `bad_page` frame names."""
    kind = _ERRORS.get(str(head.get("code")))
    facts = head.get("facts")
    if kind is None or not isinstance(facts, dict):
        raise BadFrame("unknown error")
    wanted = {name: facts[name] for name in ("limit", "most") if name in facts}
    if not all(isinstance(fact, str | int | float) for fact in wanted.values()):
        raise BadFrame("bad facts")
    return kind(**wanted)


def room(size: int) -> memoryview:
    """Room for a page's pixels: NumPy asks for it in large pieces, and writes no zeros into it."""
    return np.empty(size, np.uint8).data


def page_of(head: Head, body: Buffer, *, pixels: int, photo: bool) -> DecodedPage:
    """The page of a `page` frame; BadFrame where a number is not what it must be."""
    width, height = whole(head, "width"), whole(head, "height")
    if not (width > 0 and height > 0 and width * height <= pixels):
        raise BadFrame("size")
    if len(body) != width * height * 3:
        raise BadFrame("body")
    image = np.frombuffer(body, np.uint8).reshape(height, width, 3)
    layer = head.get("layer")
    return DecodedPage(
        number=whole(head, "number"),
        image=image,
        layer=_layer(layer) if isinstance(layer, dict) else None,
        photo=photo,
    )


def whole(head: Head, name: str) -> int:
    """A whole number of a frame."""
    value = head.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadFrame(name)
    return value


def _layer(wire: dict[str, object]) -> Layer:
    texts = wire.get("texts")
    if not isinstance(texts, list) or not all(_is_text(text) for text in texts):
        raise BadFrame("texts")
    boxes = _boxes(wire, "boxes")
    if len(boxes) != len(texts):
        raise BadFrame("boxes")
    return Layer(
        texts=tuple(map(_sound, texts)),
        boxes=boxes,
        upright=_flags(wire, "upright", len(texts)),
        red=_flags(wire, "red", len(texts)),
        lines=_boxes(wire, "lines"),
        pictures=_boxes(wire, "pictures"),
    )


def _flags(wire: dict[str, object], name: str, count: int) -> NDArray[np.bool_]:
    flags = wire.get(name)
    if not isinstance(flags, list) or len(flags) != count:
        raise BadFrame(name)
    return np.array([one is True for one in flags], np.bool_)


def _is_text(text: object) -> bool:
    return isinstance(text, str) and len(text) <= TEXT_MOST


def _sound(text: str) -> str:
    """The text with halves of surrogate pairs, which are no characters, replaced."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _boxes(wire: dict[str, object], name: str) -> NDArray[np.float32]:
    numbers = wire.get(name)
    if not isinstance(numbers, list) or len(numbers) % 4:
        raise BadFrame(name)
    try:
        array = np.array(numbers, np.float32).reshape(-1, 4)
    except (TypeError, ValueError) as error:
        raise BadFrame(name) from error
    if not np.isfinite(array).all():
        raise BadFrame(name)
    return array.clip(0.0, 1.0)
