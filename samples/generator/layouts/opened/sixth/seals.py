"""Seals: office stars, seals with a use or a number, clean electronic ones, faint ones."""

from __future__ import annotations

import math
from random import Random

from PIL import Image, ImageDraw

from samples.generator import fonts, marks
from samples.generator.canvas import Colour
from samples.generator.layouts.opened.fifth import seals as older

USUAL = ("star", "star", "star", "used", "used", "numbered", "clean", "clean", "faint")
TONES: tuple[Colour, ...] = ((214, 26, 30), (198, 18, 44), (222, 50, 40), (184, 28, 36))
USES = ("培训专用章", "继续教育专用章", "证书专用章", "教务专用章", "人事专用章", "学分专用章")
SHARES = {"faint": 0.4, "clean": 0.66, "oval": 0.66}
SIDE = 460


def made(rng: Random, issuer: str, sort: str) -> Image.Image:
    """The seal of *issuer*: star, used, numbered, clean, faint, grey, oval, or older."""
    body = issuer.split("（")[0].replace(" ", "")
    if sort in ("bar", "chop", "dry", "violet", "blue"):
        return older.made(rng, body, sort)
    tone: Colour = (92, 92, 92) if sort == "grey" else rng.choice(TONES)
    image = _oval(body, tone) if sort == "oval" else _round(rng, body, tone, sort)
    share = SHARES.get(sort, 0.6)
    image.putalpha(image.getchannel("A").point(lambda value: int(value * share)))
    if sort != "clean":
        image = marks.patchy(rng, image)
    turn = 0.0 if sort == "clean" else rng.uniform(-14, 14)
    return image.rotate(turn, Image.Resampling.BICUBIC)


def _face(size: int) -> fonts.ImageFont.FreeTypeFont:
    wanted = ("gbsn", "notoserif-m", "uming", "microhei", *fonts.BY_KEY)
    return fonts.load(next(key for key in wanted if key in fonts.BY_KEY), size)


def _round(rng: Random, body: str, tone: Colour, sort: str) -> Image.Image:
    image = Image.new("RGBA", (SIDE, SIDE), (*tone, 0))
    draw = ImageDraw.Draw(image)
    ink = (*tone, 255)
    draw.ellipse((6, 6, SIDE - 7, SIDE - 7), outline=ink, width=11 if sort != "clean" else 7)
    middle = SIDE / 2
    points = []
    for corner in range(10):
        reach, angle = (66 if corner % 2 == 0 else 26), math.pi / 5 * corner - math.pi / 2
        points.append((middle + reach * math.cos(angle), middle + reach * math.sin(angle)))
    draw.polygon(points, fill=ink)
    size = max(30, 62 - 2 * max(0, len(body) - 11))
    span = min(264.0, 19.0 * len(body) + 34)
    _rim(image, body, size, (-90.0, span), ink)
    if sort == "used":
        draw.text((middle, SIDE * 0.77), rng.choice(USES), ink, _face(40), anchor="mm")
    if sort in ("numbered", "clean"):
        code = f"1201{rng.randrange(10**9):09d}"
        _rim(image, code, 25, (90.0, -66.0), ink)
    return image


def _rim(
    image: Image.Image,
    words: str,
    size: int,
    arc: tuple[float, float],
    ink: tuple[int, int, int, int],
) -> None:
    """Words along an arc given by its middle and its sweep in degrees; feet out if negative."""
    font, (centre, sweep) = _face(size), arc
    below = sweep < 0
    radius = SIDE / 2 - (24 if below else 18 + size / 2) - (6 if below else 0)
    for index, char in enumerate(words):
        degrees = centre + sweep * ((index + 0.5) / len(words) - 0.5)
        tile = Image.new("RGBA", (size * 2, size * 2), (*ink[:3], 0))
        ImageDraw.Draw(tile).text((size, size), char, ink, font, anchor="mm")
        tile = tile.rotate(90 - degrees if below else -90 - degrees, Image.Resampling.BICUBIC)
        x = SIDE / 2 + radius * math.cos(math.radians(degrees)) - size
        y = SIDE / 2 + radius * math.sin(math.radians(degrees)) - size
        image.alpha_composite(tile, (max(0, round(x)), max(0, round(y))))


def _oval(body: str, tone: Colour) -> Image.Image:
    """The seal on invoices: body above, 发票专用章 below."""
    image = Image.new("RGBA", (520, 350), (*tone, 0))
    draw = ImageDraw.Draw(image)
    ink = (*tone, 255)
    draw.ellipse((5, 5, 514, 344), outline=ink, width=8)
    half = (len(body) + 1) // 2
    for index, part in enumerate((body[:half], body[half:])):
        draw.text((260, 90 + 56 * index), part, ink, _face(44), anchor="mm")
    draw.text((260, 226), "91120000MA00000000", ink, _face(34), anchor="mm")
    draw.text((260, 284), "发票专用章", ink, _face(42), anchor="mm")
    return image
