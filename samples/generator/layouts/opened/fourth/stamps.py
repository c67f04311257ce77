"""Seals (round, oval, square) and closing lines; where a seal lies, all stays readable.

Over a body's name a dark round seal may lie, since its rim says the name again; with words across
its middle, or over a date, only a pale one, so that a fax keeps what it covers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from random import Random
from typing import Required, TypedDict, Unpack

from PIL import Image, ImageDraw

from samples.generator import fonts, marks, wording
from samples.generator.canvas import Canvas, Colour, Look, Span
from samples.generator.furniture import short_body
from samples.generator.kit import Kit
from samples.generator.told import Told

RED: Colour = (200, 26, 34)
DEEP: Colour = (168, 0, 12)  # of thin ink, which lets black words show through
GREY: Colour = (92, 94, 98)
WHITE: Colour = (255, 255, 255)


def _font(size: int, *wanted: str) -> marks.fonts.ImageFont.FreeTypeFont:
    keys = (*wanted, "notoserif-m", "gbsn", "microhei", *fonts.BY_KEY)
    return fonts.load(next(key for key in keys if key in fonts.BY_KEY), size)


def oval(rng: Random, text: str, below: str, colour: Colour = RED) -> Image.Image:
    """An oval seal: the name along the upper half, a use in the middle."""
    wide, tall = 460, 320
    image = Image.new("RGBA", (wide, tall), (*colour, 0))
    draw = ImageDraw.Draw(image)
    ink = (*colour, 225)
    draw.ellipse((6, 6, wide - 6, tall - 6), outline=ink, width=8)
    draw.ellipse((20, 20, wide - 20, tall - 20), outline=ink, width=2)
    size = max(24, min(46, 560 // max(8, len(text))))
    font = _font(size)
    sweep = min(230.0, 17.0 * len(text) + 30)
    for index, char in enumerate(text):
        angle = math.radians(-90 - sweep / 2 + sweep * (index + 0.5) / len(text))
        x = wide / 2 + (wide / 2 - 34 - size / 2) * math.cos(angle)
        y = tall / 2 + (tall / 2 - 30 - size / 2) * math.sin(angle)
        lean = math.degrees(math.atan2(math.sin(angle) / tall, math.cos(angle) / wide)) + 90
        tile = Image.new("RGBA", (size * 2, size * 2), (*colour, 0))
        ImageDraw.Draw(tile).text((size, size), char, ink, font, anchor="mm")
        tile = tile.rotate(-lean, Image.Resampling.BICUBIC)
        image.alpha_composite(tile, (max(0, round(x - size)), max(0, round(y - size))))
    draw.text((wide / 2, tall * 0.66), below, ink, _font(40), anchor="mm")
    return marks.patchy(rng, image).rotate(rng.uniform(-6, 6), Image.Resampling.BICUBIC)


def square(rng: Random, text: str, colour: Colour = RED) -> Image.Image:
    """A square seal: the words in rows from left to right, four or five to a row."""
    across = 4 if len(text) <= 16 else 5
    parts = [text[at : at + across] for at in range(0, len(text), across)]
    side, step = 84 * across + 40, 84
    image = Image.new("RGBA", (side, step * len(parts) + 40), (*colour, 0))
    draw = ImageDraw.Draw(image)
    ink = (*colour, 225)
    draw.rectangle((5, 5, side - 6, image.height - 6), outline=ink, width=9)
    for row, part in enumerate(parts):
        for column, char in enumerate(part):
            at = (20 + step * (column + 0.5), 20 + step * (row + 0.5))
            draw.text(at, char, ink, _font(70, "wenkai-bold", "gkai"), anchor="mm")
    return marks.patchy(rng, image).rotate(rng.uniform(-3, 3), Image.Resampling.BICUBIC)


def starless(rng: Random, text: str, below: str, colour: Colour = RED) -> Image.Image:
    """A round seal without a star: two rings, the use set large across the middle."""
    side = 420
    image = Image.new("RGBA", (side, side), (*colour, 0))
    draw = ImageDraw.Draw(image)
    ink = (*colour, 225)
    draw.ellipse((6, 6, side - 6, side - 6), outline=ink, width=7)
    draw.ellipse((20, 20, side - 20, side - 20), outline=ink, width=2)
    size = 50 if len(text) <= 13 else 40
    font, radius = _font(size), side / 2 - 30 - size / 2
    sweep = min(280.0, 20.0 * len(text) + 20)
    for index, char in enumerate(text):
        angle = math.radians(-90 - sweep / 2 + sweep * (index + 0.5) / len(text))
        tile = Image.new("RGBA", (size * 2, size * 2), (*colour, 0))
        ImageDraw.Draw(tile).text((size, size), char, ink, font, anchor="mm")
        tile = tile.rotate(-math.degrees(angle) - 90, Image.Resampling.BICUBIC)
        x, y = side / 2 + radius * math.cos(angle), side / 2 + radius * math.sin(angle)
        image.alpha_composite(tile, (max(0, round(x - size)), max(0, round(y - size))))
    draw.text((side / 2, side * 0.6), below, ink, _font(46), anchor="mm")
    return marks.patchy(rng, image).rotate(rng.uniform(-10, 10), Image.Resampling.BICUBIC)


def inked(image: Image.Image, share: float) -> Image.Image:
    """The seal in thin ink, so that words below it show, on screens too."""
    image.putalpha(image.getchannel("A").point(lambda value: int(value * share)))
    return image


USES = ("证书专用章", "教务专用章", "培训专用章", "业务专用章", "继教专用章")


def seal_of(rng: Random, issuer: str, sort: str, colour: Colour) -> Image.Image:
    """A seal of *sort*: round, starless, oval or square."""
    body = short_body(issuer).replace("《", "").replace("》", "")
    if sort == "square":
        return square(rng, body + rng.choice(USES), colour)
    if sort == "oval":
        return oval(rng, body, rng.choice(USES), colour)
    if sort == "starless":
        return starless(rng, body, rng.choice(USES), colour)
    return marks.round_seal(rng, body, colour=colour)


class Closing(TypedDict, total=False):
    """How a paper closes. `sort` of seal ("" none), where it lies: over, beside, across."""

    issuer: Required[str]
    day: Required[date | None]
    labels: tuple[str, str]
    align: str
    form: str
    sort: str
    where: str
    size: float
    gap: float


LABELS = (
    ("培训单位（盖章）：", "填发日期："),
    ("发证单位：", "发证日期："),
    ("颁发机构：", "颁发日期："),
    ("主办单位：", "签发日期："),
    ("发证机关（印章）", "发证时间"),
)


def finish(
    kit: Kit,
    page: Canvas,
    told: Sequence[Told],
    *,
    at: tuple[float, float],
    look: Look,
    **how: Unpack[Closing],
) -> None:
    """Issuer and, below it, date; tells every entry of them and stamps."""
    rng, issuer, day = kit.rng, how["issuer"], how["day"]
    before = how.get("labels", ("", ""))
    form = how.get("form") or rng.choice(["plain", "plain", "padded", "spaced", "cn", "dots"])
    for one in told:
        one.know(issuer=issuer, **({} if day is None else {"issue_date": str(day)}))
    x, y = at
    gap, align = how.get("gap", look.size * 2.1), how.get("align", "c")
    below = len(page.marks)
    page.put(x, y, [Span(before[0]), Span(issuer, "issuer")], look, align=align)
    if day is not None:
        when = Span(wording.day(day, form), "issue_date")
        page.put(x, y + gap, [Span(before[1]), when], look, align=align)
    wide, whole = look.width(issuer), look.width(before[0] + issuer)
    left = {"l": x, "c": x - whole / 2, "r": x - whole}[align] + whole - wide
    schooling = any(part in issuer for part in ("培训", "继续教育", "中心", "会", "网络"))
    sorts = ["round", "round", "starless", "oval", "square"] if schooling else ["round"]
    sort = how.get("sort", rng.choice(sorts))
    if sort:
        _press(kit, page, (left, y, wide), how | {"sort": sort, "gap": gap})
        page.marks.insert(below, page.marks.pop())  # words stay black on a seal of a PDF


def _press(kit: Kit, page: Canvas, name: tuple[float, float, float], how: Closing) -> None:
    rng = kit.rng
    left, y, wide = name
    size = how.get("size", 104)
    where = how.get("where") or rng.choice(["over", "over", "across"])
    dark = where != "across" and how.get("sort") in ("round", "starless")
    colour = rng.choice([DEEP, DEEP, (150, 6, 36), (176, 20, 6)])
    image = inked(
        seal_of(rng, how["issuer"], how.get("sort", "round"), colour), 0.7 if dark else 0.46
    )
    size *= {"square": 0.82, "oval": 1.12}.get(how.get("sort", ""), 1.0)
    tall = size * image.height / image.width
    x = left + wide * rng.uniform(0.35, 0.65) - size / 2
    top = y + how.get("gap", 28) - 16 - tall
    if where == "across":
        top = y + how.get("gap", 28) / 2 - tall / 2 + rng.uniform(-6, 6)
    elif where == "beside":
        x, top = left + wide + 10, y - tall / 2
    x = min(max(x, 8), page.width - size - 8)
    page.picture(image, x, min(max(top, 6), page.height - tall - 6), width=size, ink=True)


def scrawl(kit: Kit, page: Canvas, at: tuple[float, float], width: float = 60) -> None:
    """Somebody's signature."""
    name = kit.person().name.split("·")[0][:3]
    page.picture(marks.signature(kit.rng, name), *at, width=width)


def head(page: Canvas, words: str, look: Look, y: float, *, middle: float | None = None) -> None:
    """A heading about the middle, tracked a little where it is short."""
    loose = Look(look.face, look.size, look.colour, look.size * 0.3 if len(words) < 7 else 0)
    at = page.width / 2 if middle is None else middle
    page.put(at + loose.tracking / 2, y, words, loose, align="c")
