"""Seals: with a code along the rim, with rings, long, square, pressed without ink."""

from __future__ import annotations

import math
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from samples.generator import fonts, marks
from samples.generator.canvas import Colour

REDS: tuple[Colour, ...] = ((190, 20, 30), (204, 40, 36), (170, 14, 40), (196, 44, 60))
USES = ("培训业务章", "教育培训章", "学时认定章", "业务章", "证件专用章")
_SHARE = 0.62  # of ink, so that words below it show


def made(rng: Random, issuer: str, sort: str) -> Image.Image:
    """The seal of *issuer*: round, coded, ring, bar, chop, dry, violet or blue."""
    body = issuer.replace("《", "").replace("》", "").replace(" ", "")
    colour: Colour = rng.choice(REDS)
    if sort == "violet":
        colour = (142, 96, 170)
    elif sort == "blue":
        colour = (84, 112, 190)
    if sort == "dry":
        return _dry(rng, body)
    if sort == "bar":
        image = _bar(body, colour)
    elif sort == "chop":
        image = _chop(body, colour)
    else:
        image = _round(rng, body, colour, sort)
    image.putalpha(image.getchannel("A").point(lambda value: int(value * _SHARE)))
    return marks.patchy(rng, image).rotate(rng.uniform(-9, 9), Image.Resampling.BICUBIC)


def _font(size: int) -> fonts.ImageFont.FreeTypeFont:
    wanted = ("notoserif-sb", "gbsn", "notoserif-bold", "uming", "microhei", *fonts.BY_KEY)
    return fonts.load(next(key for key in wanted if key in fonts.BY_KEY), size)


def _round(rng: Random, body: str, colour: Colour, sort: str) -> Image.Image:
    side = 440
    image = Image.new("RGBA", (side, side), (*colour, 0))
    draw = ImageDraw.Draw(image)
    ink = (*colour, 255)
    draw.ellipse((7, 7, side - 8, side - 8), outline=ink, width=8)
    if sort == "ring":
        draw.ellipse((22, 22, side - 23, side - 23), outline=ink, width=2)
        draw.ellipse((118, 118, side - 119, side - 119), outline=ink, width=2)
    size = 54 if len(body) <= 12 else max(28, 54 - 2 * (len(body) - 12))
    _arc(image, body, size, side / 2 - 28 - size / 2, ink)
    if sort == "coded":
        code = "".join(str(rng.randrange(10)) for _ in range(13))
        _arc(image, code, 24, side / 2 - 30, ink, below=True)
    if sort == "ring":
        use = rng.choice(USES)
        for index, part in enumerate((use[: len(use) // 2], use[len(use) // 2 :])):
            draw.text((side / 2, side / 2 - 18 + 36 * index), part, ink, _font(34), anchor="mm")
        return image
    points = []
    for corner in range(10):
        reach = 58 if corner % 2 == 0 else 22
        angle = math.pi / 5 * corner - math.pi / 2
        points.append((side / 2 + reach * math.cos(angle), side / 2 + reach * math.sin(angle)))
    draw.polygon(points, fill=ink)
    if sort != "coded" and rng.random() < 0.4:
        draw.text((side / 2, side * 0.83), rng.choice(USES), ink, _font(28), anchor="mm")
    return image


def _arc(
    image: Image.Image,
    words: str,
    size: int,
    radius: float,
    ink: tuple[int, int, int, int],
    *,
    below: bool = False,
) -> None:
    """Words along the upper or the lower rim, their feet to the middle or to the rim."""
    middle, font = image.width / 2, _font(size)
    sweep = 58.0 if below else min(290.0, 21.0 * len(words) + 24)
    for index, char in enumerate(words):
        share = (index + 0.5) / len(words) - 0.5
        degrees = 90 - sweep * share if below else -90 + sweep * share
        tile = Image.new("RGBA", (size * 2, size * 2), (*ink[:3], 0))
        ImageDraw.Draw(tile).text((size, size), char, ink, font, anchor="mm")
        turn = 90 - degrees if below else -90 - degrees
        tile = tile.rotate(turn, Image.Resampling.BICUBIC)
        x = middle + radius * math.cos(math.radians(degrees)) - size
        y = middle + radius * math.sin(math.radians(degrees)) - size
        image.alpha_composite(tile, (max(0, round(x)), max(0, round(y))))


def _bar(body: str, colour: Colour) -> Image.Image:
    """A long stamp: the body in one line or two in a frame."""
    half = len(body) if len(body) <= 12 else (len(body) + 1) // 2
    lines = [body[:half], body[half:]] if len(body) > 12 else [body]
    image = Image.new("RGBA", (62 * half + 44, 66 * len(lines) + 34), (*colour, 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle((4, 4, image.width - 5, image.height - 5), outline=(*colour, 255), width=6)
    for index, words in enumerate(lines):
        at = (image.width / 2, 50 + 66 * index)
        draw.text(at, words, (*colour, 255), _font(54), anchor="mm")
    return image


def _chop(body: str, colour: Colour) -> Image.Image:
    """A square seal read in columns from the right."""
    words = body + "印"
    rows = 3 if len(words) <= 9 else 4
    columns = [words[at : at + rows] for at in range(0, len(words), rows)]
    image = Image.new("RGBA", (76 * len(columns) + 36, 76 * rows + 36), (*colour, 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle((5, 5, image.width - 6, image.height - 6), outline=(*colour, 255), width=8)
    for column, part in enumerate(columns):
        for row, char in enumerate(part):
            at = (image.width - 18 - 76 * (column + 0.5), 18 + 76 * (row + 0.5))
            draw.text(at, char, (*colour, 255), _font(66), anchor="mm")
    return image


def _dry(rng: Random, body: str) -> Image.Image:
    """A seal pressed into the paper: a rim and words of light and shade alone."""
    flat = _round(rng, body, (120, 120, 120), "round").filter(ImageFilter.GaussianBlur(1.2))
    image = Image.new("RGBA", flat.size, (0, 0, 0, 0))
    for shift, tone, share in (((2, 2), (120, 118, 112), 0.42), ((-2, -2), (214, 212, 206), 0.5)):
        layer = Image.new("RGBA", flat.size, (*tone, 0))
        layer.putalpha(flat.getchannel("A").point(lambda value, by=share: int(value * by)))
        image.alpha_composite(layer, (max(0, shift[0]), max(0, shift[1])))
    return image.rotate(rng.uniform(-20, 20), Image.Resampling.BICUBIC)
