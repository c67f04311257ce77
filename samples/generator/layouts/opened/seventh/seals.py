"""Seals: electronic ones with a line below the star, double rims, narrow ones, squares."""

from __future__ import annotations

import math
from random import Random

from PIL import Image, ImageDraw

from samples.generator import fonts, marks
from samples.generator.canvas import Colour
from samples.generator.layouts.opened.sixth import seals as older

USUAL = ("star", "star", "used", "numbered", "electronic", "electronic", "double", "thin", "pale")
TONES: tuple[Colour, ...] = ((208, 20, 36), (226, 44, 44), (190, 22, 30), (216, 30, 56))
WORDS = ("电子印章", "业务专用章", "结业专用章", "学员管理专用章", "考务专用章", "合同专用章")
SIDE = 480
OLDER = ("star", "used", "numbered", "clean", "faint", "grey", "oval", "bar", "chop", "dry")


def made(rng: Random, issuer: str, sort: str) -> Image.Image:
    """The seal of *issuer*: electronic, double, thin, pale, square, or an older sort."""
    body = issuer.split("（")[0].replace(" ", "")
    if sort in OLDER:
        return _thinned(older.made(rng, body, sort), 1.0 if sort in ("faint", "dry") else 0.84)
    tone = rng.choice(TONES)
    image = _square(body, tone) if sort == "square" else _round(rng, body, tone, sort)
    image = _thinned(image, {"pale": 0.36, "electronic": 0.5}.get(sort, 0.52))
    if sort == "electronic":
        return image
    return marks.patchy(rng, image).rotate(rng.uniform(-18, 18), Image.Resampling.BICUBIC)


def _thinned(image: Image.Image, share: float) -> Image.Image:
    """Less ink, so that words below a seal can be read even after a fax."""
    image.putalpha(image.getchannel("A").point(lambda value: int(value * share)))
    return image


def _face(size: int, *wanted: str) -> fonts.ImageFont.FreeTypeFont:
    keys = (*wanted, "uming", "gbsn", "microhei", *fonts.BY_KEY)
    return fonts.load(next(key for key in keys if key in fonts.BY_KEY), size)


def _round(rng: Random, body: str, tone: Colour, sort: str) -> Image.Image:
    image = Image.new("RGBA", (SIDE, SIDE), (*tone, 0))
    draw, ink = ImageDraw.Draw(image), (*tone, 255)
    draw.ellipse((5, 5, SIDE - 6, SIDE - 6), outline=ink, width=5 if sort == "thin" else 9)
    if sort == "double":
        draw.ellipse((20, 20, SIDE - 21, SIDE - 21), outline=ink, width=2)
    size = max(28, 60 - 2 * max(0, len(body) - 12))
    _rim(image, body, size, 42 if sort == "double" else 28, ink)
    _star(draw, 48 if sort == "thin" else 60, ink)
    if sort in ("electronic", "double"):
        words = WORDS[0] if sort == "electronic" else rng.choice(WORDS[1:])
        draw.text((SIDE / 2, SIDE * 0.76), words, ink, _face(36, "microhei"), anchor="mm")
    return image


def _star(draw: ImageDraw.ImageDraw, size: float, ink: tuple[int, int, int, int]) -> None:
    points = []
    for corner in range(10):
        reach, angle = size if corner % 2 == 0 else size * 0.39, math.pi / 5 * corner - math.pi / 2
        points.append((SIDE / 2 + reach * math.cos(angle), SIDE / 2 + reach * math.sin(angle)))
    draw.polygon(points, fill=ink)


def _rim(
    image: Image.Image, body: str, size: int, inset: float, ink: tuple[int, int, int, int]
) -> None:
    """The body's name along the upper rim."""
    font, radius = _face(size, "notoserif-m", "gbsn"), SIDE / 2 - inset - size / 2
    sweep = min(280.0, 20.0 * len(body) + 30)
    for index, char in enumerate(body):
        degrees = -90 + sweep * ((index + 0.5) / len(body) - 0.5)
        tile = Image.new("RGBA", (size * 2, size * 2), (*ink[:3], 0))
        ImageDraw.Draw(tile).text((size, size), char, ink, font, anchor="mm")
        tile = tile.rotate(-90 - degrees, Image.Resampling.BICUBIC)
        x = SIDE / 2 + radius * math.cos(math.radians(degrees)) - size
        y = SIDE / 2 + radius * math.sin(math.radians(degrees)) - size
        image.alpha_composite(tile, (max(0, round(x)), max(0, round(y))))


def _square(body: str, tone: Colour) -> Image.Image:
    """A square seal whose name runs in rows."""
    words = body + "章"
    wide = math.ceil(math.sqrt(len(words)))
    rows = [words[at : at + wide] for at in range(0, len(words), wide)]
    image = Image.new("RGBA", (80 * wide + 40, 80 * len(rows) + 40), (*tone, 0))
    draw, ink = ImageDraw.Draw(image), (*tone, 255)
    draw.rectangle((4, 4, image.width - 5, image.height - 5), outline=ink, width=8)
    for row, part in enumerate(rows):
        for column, char in enumerate(part):
            at = (60 + 80 * column, 60 + 80 * row)
            draw.text(at, char, ink, _face(70, "notoserif-sb", "gbsn"), anchor="mm")
    return image
