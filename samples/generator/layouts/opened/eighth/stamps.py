"""Seals: tall letters round a star, codes on the lower rim, ovals, bars, dry ones."""

from __future__ import annotations

import math
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from samples.generator import fonts
from samples.generator.canvas import Colour

Ink = tuple[int, int, int, int]
USUAL = ("rubber", "rubber", "coded", "coded", "flat", "flat", "office", "dull")
INKS: tuple[Colour, ...] = ((214, 34, 40), (198, 16, 44), (224, 52, 48), (182, 28, 38))
OFFICES = ("培训专用章", "证明专用章", "教务专用章", "人事专用章", "继续教育专用章", "档案专用章")
SIZE = 520
SHARE = {"dull": 0.34, "flat": 0.46, "dry": 0.7, "grey": 0.4}


def made(rng: Random, body: str, sort: str) -> Image.Image:
    """The seal of *body*: rubber, coded, flat, office, dull, oval, bar, dry or grey."""
    name = body.split("（")[0].split(" ")[0]
    tone: Colour = {"dry": (128, 128, 132), "grey": (70, 70, 74)}.get(sort, rng.choice(INKS))
    ink = (*tone, 255)
    if sort == "bar":
        image = _bar(name, ink, rng.choice(OFFICES))
    elif sort == "oval":
        image = _oval(name, ink)
    else:
        image = _round(rng, name, ink, sort)
    share = SHARE.get(sort, 0.55)
    image.putalpha(image.getchannel("A").point(lambda value: int(value * share)))
    if sort == "flat":
        return image
    return _pressed(rng, image).rotate(rng.uniform(-22, 22), Image.Resampling.BICUBIC)


def _pressed(rng: Random, image: Image.Image) -> Image.Image:
    """Pressed by hand: heavier on one side, with grains of bare paper."""
    noise = np.random.default_rng(rng.randrange(1 << 30))
    y, x = np.mgrid[-1 : 1 : image.height * 1j, -1 : 1 : image.width * 1j]
    turn = rng.uniform(0, 2 * math.pi)
    press = 0.86 + 0.14 * (x * math.cos(turn) + y * math.sin(turn))
    grain = Image.fromarray((noise.random(y.shape) * 255).astype(np.uint8))
    soft = np.asarray(grain.filter(ImageFilter.GaussianBlur(1.6)), np.float32) / 255
    bare = (soft > 0.41).astype(np.float32)
    alpha = np.asarray(image.getchannel("A"), np.float32) * press * bare
    image.putalpha(Image.fromarray(np.clip(alpha, 0, 255).astype(np.uint8)))
    return image


def _letters(size: int) -> fonts.ImageFont.FreeTypeFont:
    keys = ("notoserif-sb", "gbsn", "uming", "microhei", *fonts.BY_KEY)
    return fonts.load(next(key for key in keys if key in fonts.BY_KEY), size)


def _round(rng: Random, name: str, ink: Ink, sort: str) -> Image.Image:
    image = Image.new("RGBA", (SIZE, SIZE), (*ink[:3], 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((6, 6, SIZE - 7, SIZE - 7), outline=ink, width=12 if sort == "rubber" else 8)
    tall = 76 if len(name) <= 11 else max(46, 76 - 3 * (len(name) - 11))
    _round_about(image, name, (tall, 0.78), 26, ink)
    _five_points(draw, 70 if sort != "office" else 58, ink)
    if sort == "office":
        draw.text((SIZE / 2, SIZE * 0.78), rng.choice(OFFICES), ink, _letters(40), anchor="mm")
    if sort in ("coded", "flat"):
        digits = "12" + "".join(str(rng.randrange(10)) for _ in range(11))
        _round_about(image, digits[::-1], (26, 1.0), 22, ink, foot=True)
    return image


def _round_about(
    image: Image.Image, text: str, tall: tuple[int, float], inset: float, ink: Ink, **where: bool
) -> None:
    """Text along the rim, above or, standing upright, below."""
    size, narrow = tall
    font, radius = _letters(size), SIZE / 2 - inset - size / 2
    foot = where.get("foot", False)
    step = math.degrees(size * (1.25 if not foot else 0.85) / radius)
    step = min(step, 250 / max(1, len(text)))
    for index, char in enumerate(text):
        angle = (90 if foot else -90) + step * (index - (len(text) - 1) / 2)
        tile = Image.new("RGBA", (size * 2, size * 2), (*ink[:3], 0))
        ImageDraw.Draw(tile).text((size, size), char, ink, font, anchor="mm")
        wide = round(size * 2 * narrow)
        thin = tile.resize((wide, size * 2), Image.Resampling.LANCZOS)
        tile = Image.new("RGBA", (size * 2, size * 2), (*ink[:3], 0))
        tile.alpha_composite(thin, ((size * 2 - wide) // 2, 0))
        tile = tile.rotate((90 if foot else -90) - angle, Image.Resampling.BICUBIC)
        x = SIZE / 2 + radius * math.cos(math.radians(angle)) - size
        y = SIZE / 2 + radius * math.sin(math.radians(angle)) - size
        image.alpha_composite(tile, (max(0, round(x)), max(0, round(y))))


def _five_points(draw: ImageDraw.ImageDraw, reach: float, ink: Ink) -> None:
    points = []
    for corner in range(10):
        radius = reach * (0.38 if corner % 2 else 1.0)
        turn = math.radians(36 * corner - 90)
        points.append((SIZE / 2 + radius * math.cos(turn), SIZE / 2 + radius * math.sin(turn)))
    draw.polygon(points, fill=ink)


def _bar(name: str, ink: Ink, office: str) -> Image.Image:
    """A long stamp of two lines: the body, and which of its stamps this is."""
    font = _letters(58)
    wide = round(max(font.getlength(name), font.getlength(office))) + 60
    image = Image.new("RGBA", (wide, 176), (*ink[:3], 0))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((5, 5, wide - 6, 170), 14, outline=ink, width=7)
    draw.text((wide / 2, 52), name, ink, font, anchor="mm")
    draw.text((wide / 2, 122), office, ink, font, anchor="mm")
    return image


def _oval(name: str, ink: Ink) -> Image.Image:
    """An oval stamp with the name in one or two straight lines."""
    half = (len(name) + 1) // 2
    lines = [name] if len(name) <= 8 else [name[:half], name[half:]]
    font = _letters(52)
    wide = round(max(font.getlength(line) for line in lines)) + 130
    image = Image.new("RGBA", (wide, round(wide * 0.62)), (*ink[:3], 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((5, 5, image.width - 6, image.height - 6), outline=ink, width=8)
    draw.ellipse((19, 19, image.width - 20, image.height - 20), outline=ink, width=2)
    for index, line in enumerate(lines):
        y = image.height / 2 + 62 * (index - (len(lines) - 1) / 2)
        draw.text((wide / 2, y), line, ink, font, anchor="mm")
    return image
