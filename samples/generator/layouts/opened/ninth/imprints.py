"""Seals: twin rings, square name seals, strips with a day, purple and dry ones."""

from __future__ import annotations

import math
from random import Random

import numpy as np
from PIL import Image, ImageDraw

from samples.generator import fonts
from samples.generator.canvas import Colour

Ink = tuple[int, int, int, int]
USUAL = ("star", "star", "star", "twin", "numbered", "numbered", "printed", "printed", "pale")
REDS: tuple[Colour, ...] = ((208, 40, 46), (190, 24, 36), (220, 48, 60), (176, 40, 44))
MIDDLES = ("培训", "学分", "证书", "教务", "继续教育")
SIDE = 480
SHARE = {"pale": 0.34, "printed": 0.42, "dry": 0.62, "purple": 0.4}


def made(rng: Random, body: str, sort: str) -> Image.Image:
    """The seal of *body*: star, twin, numbered, printed, pale, square, strip, purple or dry."""
    name = body.split("（")[0].split(" ")[0]
    tone: Colour = {"dry": (122, 124, 130), "purple": (92, 44, 132)}.get(sort, rng.choice(REDS))
    ink = (*tone, 255)
    if sort == "square":
        image = _square(name, ink)
    elif sort == "strip":
        image = _strip(name, ink)
    else:
        image = _ring(rng, name, ink, sort)
    share = SHARE.get(sort, 0.5)
    image.putalpha(image.getchannel("A").point(lambda value: int(value * share)))
    if sort == "printed":
        return image
    return _worn(rng, image).rotate(rng.uniform(-16, 16), Image.Resampling.BICUBIC, expand=False)


def _worn(rng: Random, image: Image.Image) -> Image.Image:
    """Ink that did not reach one rim."""
    y, x = np.mgrid[-1 : 1 : image.height * 1j, -1 : 1 : image.width * 1j]
    turn = rng.uniform(0, 2 * math.pi)
    side = x * math.cos(turn) + y * math.sin(turn)
    press = np.clip(1.15 - 0.45 * np.maximum(0, side), 0, 1)
    grain = np.random.default_rng(rng.randrange(1 << 30)).random(x.shape)
    alpha = np.asarray(image.getchannel("A"), np.float32) * press * (grain > 0.08)
    image.putalpha(Image.fromarray(np.clip(alpha, 0, 255).astype(np.uint8)))
    return image


def _font(size: int) -> fonts.ImageFont.FreeTypeFont:
    keys = ("gbsn", "notoserif-m", "uming", "microhei", *fonts.BY_KEY)
    return fonts.load(next(key for key in keys if key in fonts.BY_KEY), size)


def _ring(rng: Random, name: str, ink: Ink, sort: str) -> Image.Image:
    image = Image.new("RGBA", (SIDE, SIDE), (*ink[:3], 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((5, 5, SIDE - 6, SIDE - 6), outline=ink, width=9)
    if sort == "twin":
        draw.ellipse((92, 92, SIDE - 93, SIDE - 93), outline=ink, width=3)
        draw.text((SIDE / 2, SIDE / 2), rng.choice(MIDDLES), ink, _font(56), anchor="mm")
    else:
        _star(draw, ink)
    size = 64 if len(name) <= 12 else max(38, 64 - 3 * (len(name) - 12))
    _along(image, name, ink, size, top=True)
    if sort == "numbered":
        _along(image, "".join(str(rng.randrange(10)) for _ in range(10)), ink, 28, top=False)
    return image


def _star(draw: ImageDraw.ImageDraw, ink: Ink) -> None:
    points = []
    for corner in range(10):
        reach, turn = (64 if corner % 2 == 0 else 25), math.radians(36 * corner - 90)
        points.append((SIDE / 2 + reach * math.cos(turn), SIDE / 2 + reach * math.sin(turn)))
    draw.polygon(points, fill=ink)


def _along(image: Image.Image, text: str, ink: Ink, size: int, *, top: bool) -> None:
    """Letters along the rim, their feet to the middle (top) or to the rim (foot)."""
    radius = SIDE / 2 - 24 - size / 2
    step = min(size * 1.18 / radius, math.radians(235) / max(1, len(text)))
    for index, char in enumerate(text):
        turn = step * (index - (len(text) - 1) / 2)
        angle = -math.pi / 2 + turn if top else math.pi / 2 - turn
        tile = Image.new("RGBA", (size * 2, size * 2), (*ink[:3], 0))
        ImageDraw.Draw(tile).text((size, size), char, ink, _font(size), anchor="mm")
        tile = tile.rotate(-math.degrees(turn if top else -turn), Image.Resampling.BICUBIC)
        x = SIDE / 2 + radius * math.cos(angle) - size
        y = SIDE / 2 + radius * math.sin(angle) - size
        image.alpha_composite(tile, (max(0, round(x)), max(0, round(y))))


def _square(name: str, ink: Ink) -> Image.Image:
    """A square seal in columns from the right."""
    per = math.ceil(math.sqrt(len(name)))
    side = 70 * per + 34
    image = Image.new("RGBA", (side, side), (*ink[:3], 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle((4, 4, side - 5, side - 5), outline=ink, width=9)
    for index, char in enumerate(name):
        x, y = side - 52 - 70 * (index // per), 52 + 70 * (index % per)
        draw.text((x, y), char, ink, _font(60), anchor="mm")
    return image


def _strip(name: str, ink: Ink) -> Image.Image:
    """A long stamp of one line."""
    font = _font(54)
    wide = round(font.getlength(name)) + 56
    image = Image.new("RGBA", (wide, 110), (*ink[:3], 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle((4, 4, wide - 5, 105), outline=ink, width=6)
    draw.text((wide / 2, 55), name, ink, font, anchor="mm")
    return image
