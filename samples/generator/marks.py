"""Seals, watermarks, borders, photographs, codes and signatures, as pictures with transparency.

Everything is drawn from words; no real seal or photograph is used.
"""

from __future__ import annotations

import math
from random import Random

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw

from samples.generator import fonts
from samples.generator.canvas import Canvas, Colour

SEAL_RED: Colour = (205, 30, 40)


def round_seal(
    rng: Random, text: str, *, below: str = "", colour: Colour = SEAL_RED
) -> Image.Image:
    """A round seal (公章): the words along the upper arc, a star, words below it."""
    side, face = 420, _seal_face()
    image = Image.new("RGBA", (side, side), (*colour, 0))
    draw = ImageDraw.Draw(image)
    ink = (*colour, 235)
    draw.ellipse((8, 8, side - 8, side - 8), outline=ink, width=9)
    _star(draw, side / 2, side / 2 - 4, 62, ink)
    _arc(image, text, face, ink)
    if below:
        font = fonts.load(face, 36 if len(below) <= 7 else 28)
        draw.text((side / 2, side * 0.78), below, ink, font, anchor="mm")
    worn = patchy(rng, image)
    return worn.rotate(rng.uniform(-12, 12), Image.Resampling.BICUBIC)


def square_seal(rng: Random, text: str, *, colour: Colour = SEAL_RED) -> Image.Image:
    """A square name seal (名章) of up to four characters."""
    side = 160
    image = Image.new("RGBA", (side, side), (*colour, 0))
    draw = ImageDraw.Draw(image)
    ink = (*colour, 235)
    draw.rectangle((4, 4, side - 5, side - 5), outline=ink, width=6)
    font = fonts.load(_seal_face(), 62)
    for index, char in enumerate(text[:4]):
        x, y = side * (0.72 - 0.44 * (index // 2)), side * (0.29 + 0.43 * (index % 2))
        draw.text((x, y), char, ink, font, anchor="mm")
    return patchy(rng, image)


def _seal_face() -> str:
    return next(
        key for key in ("notoserif-bold", "uming", "microhei", *fonts.BY_KEY) if key in fonts.BY_KEY
    )


def _arc(image: Image.Image, text: str, face: str, ink: tuple[int, int, int, int]) -> None:
    side = image.width
    size = 58 if len(text) <= 12 else max(30, 58 - 2 * (len(text) - 12))
    font, radius = fonts.load(face, size), side / 2 - 22 - size / 2
    sweep = min(300.0, 22.0 * len(text) + 20)
    for index, char in enumerate(text):
        share = (index + 0.5) / len(text)
        angle = math.radians(-90 - sweep / 2 + sweep * share)
        tile = Image.new("RGBA", (size * 2, size * 2), (*ink[:3], 0))
        ImageDraw.Draw(tile).text((size, size), char, ink, font, anchor="mm")
        tile = tile.rotate(-math.degrees(angle) - 90, Image.Resampling.BICUBIC)
        x = side / 2 + radius * math.cos(angle) - size
        y = side / 2 + radius * math.sin(angle) - size
        image.alpha_composite(tile, (max(0, round(x)), max(0, round(y))))


def _star(
    draw: ImageDraw.ImageDraw, x: float, y: float, size: float, ink: tuple[int, int, int, int]
) -> None:
    points = []
    for corner in range(10):
        reach = size if corner % 2 == 0 else size * 0.382
        angle = math.pi / 5 * corner - math.pi / 2
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    draw.polygon(points, fill=ink)


def patchy(rng: Random, image: Image.Image) -> Image.Image:
    """Ink that did not take everywhere."""
    noise = np.random.default_rng(rng.randrange(1 << 30))
    coarse = noise.random((image.height // 14, image.width // 14)) * 0.5 + 0.62
    patch = Image.fromarray((np.clip(coarse, 0, 1) * 255).astype(np.uint8)).resize(
        image.size, Image.Resampling.BICUBIC
    )
    alpha = np.asarray(image.getchannel("A"), np.float32) * np.asarray(patch, np.float32) / 255
    alpha *= noise.random(alpha.shape) > 0.05
    image.putalpha(Image.fromarray(alpha.astype(np.uint8)))
    return image


def watermark(
    text: str, *, size: int = 40, shade: int = 222, face: str = "microhei"
) -> Image.Image:
    """Words set faintly and aslant."""
    font = fonts.load(face if face in fonts.BY_KEY else next(iter(fonts.BY_KEY)), size)
    wide = round(font.getlength(text)) + 20
    image = Image.new("RGBA", (wide, size * 2), (shade, shade, shade, 0))
    ImageDraw.Draw(image).text((10, size // 3), text, (shade, shade, shade, 255), font)
    return image.rotate(28, Image.Resampling.BICUBIC, expand=True)


def code(payload: str) -> Image.Image:
    """A QR code of *payload*."""
    made = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode)
    grid = np.asarray(made.to_image(scale=6))
    return Image.fromarray(grid).convert("RGBA")


def photograph(rng: Random) -> Image.Image:
    """A head and shoulders of nobody."""
    back = rng.choice([(70, 110, 190), (190, 60, 60), (235, 235, 240)])
    image = Image.new("RGBA", (150, 210), (*back, 255))
    draw = ImageDraw.Draw(image)
    skin, coat = (222, 186, 160, 255), (rng.randrange(30, 90),) * 3
    draw.ellipse((-5, 140, 155, 300), fill=(*coat, 255))
    draw.ellipse((42, 42, 108, 130), fill=skin)
    draw.pieslice((38, 30, 112, 110), 180, 360, fill=(25, 22, 20, 255))
    return image


def signature(rng: Random, name: str, *, face: str = "wenkai") -> Image.Image:
    """A name as if written by hand."""
    key = face if face in fonts.BY_KEY else next(iter(fonts.BY_KEY))
    font = fonts.load(key, 70)
    image = Image.new("RGBA", (80 * len(name) + 20, 110), (20, 20, 90, 0))
    draw = ImageDraw.Draw(image)
    for index, char in enumerate(name):
        at = (10 + 74 * index + rng.randint(-5, 5), 12 + rng.randint(-8, 8))
        draw.text(at, char, (25, 25, 80, 240), font)
    return image.rotate(rng.uniform(-4, 6), Image.Resampling.BICUBIC)


def border(canvas: Canvas, colour: Colour, *, inset: float = 24, double: bool = True) -> None:
    """The ornamental frame of a certificate."""
    x1, y1 = canvas.width - inset, canvas.height - inset
    canvas.frame(inset, inset, x1, y1, width=4, colour=colour)
    if double:
        canvas.frame(inset + 8, inset + 8, x1 - 8, y1 - 8, width=1, colour=colour)


def guilloche(canvas: Canvas, shade: Colour = (238, 232, 214)) -> None:
    """The fine waves of security paper."""
    for row in range(0, int(canvas.height), 16):
        x, step = 30.0, 14.0
        while x < canvas.width - 30:
            lift = 5 * math.sin(x / 30 + row)
            after = 5 * math.sin((x + step) / 30 + row)
            canvas.line(x, row + lift, x + step, row + after, width=0.5, colour=shade)
            x += step
