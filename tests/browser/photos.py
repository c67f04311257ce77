"""Drawn photographs of papers, good and bad, to measure the look before sending.

Every picture follows from its kind and number alone.
"""

from __future__ import annotations

import io
import random

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageFont

FONTS = ("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",)
WORDS = (
    "兹证明王小明同志参加大数据分析与应用专业科目培训班学习期满经考核成绩合格准予结业共计四十学时"
)
PAPER = (1240, 1754)
FRAME = (1536, 2048)
TABLES = ((92, 64, 40), (60, 62, 66), (120, 116, 108), (40, 52, 48))
KINDS = ("good", "scan", "dark", "blurred", "glare", "cut_words", "cut_paper")


def a_photo(kind: str, number: int) -> bytes:
    """A JPEG of this kind."""
    chance = random.Random(f"{kind}{number}")
    paper = _paper(chance)
    if kind == "scan":
        return _jpeg(paper)
    if kind == "cut_words":
        return _jpeg(_cropped(paper, chance))
    photo = _on_table(paper, chance, shift=0.42 if kind == "cut_paper" else 0.0)
    if kind == "dark":
        photo = ImageEnhance.Brightness(photo).enhance(chance.uniform(0.18, 0.38))
    if kind == "blurred":
        photo = photo.filter(ImageFilter.GaussianBlur(chance.uniform(5, 10)))
    photo = _grain(photo, number)
    return _jpeg(_glare(photo, chance) if kind == "glare" else photo)


def _paper(chance: random.Random) -> Image.Image:
    shade = chance.randint(226, 242)
    page = Image.new("RGB", PAPER, (shade, shade - 2, shade - 8))
    draw = ImageDraw.Draw(page)
    margin = chance.randint(70, 110)
    if chance.random() < 0.5:
        draw.rectangle(
            (margin, margin, PAPER[0] - margin, PAPER[1] - margin), outline="#9a7b2f", width=7
        )
    draw.text((PAPER[0] / 2, 260), "结业证书", fill="#8c1d18", font=_font(84), anchor="mm")
    y = 420
    while y < PAPER[1] - 240:
        start = chance.randrange(12)
        draw.text((margin + 60, y), WORDS[start : start + 24], fill="#262626", font=_font(38))
        y += chance.randint(62, 90)
    draw.ellipse((760, 1240, 1020, 1500), outline="#c8281e", width=8)
    return page


def _on_table(paper: Image.Image, chance: random.Random, *, shift: float) -> Image.Image:
    table = Image.new("RGB", FRAME, chance.choice(TABLES))
    light = ImageEnhance.Brightness(paper).enhance(chance.uniform(0.78, 0.97))
    turned = light.convert("RGBA").rotate(
        chance.uniform(-4, 4), expand=True, resample=Image.Resampling.BICUBIC
    )
    left, top = (FRAME[0] - turned.width) // 2, (FRAME[1] - turned.height) // 2
    table.paste(turned, (left, top + int(shift * FRAME[1])), turned)
    return table.filter(ImageFilter.GaussianBlur(0.8))


def _cropped(paper: Image.Image, chance: random.Random) -> Image.Image:
    left, top = chance.randint(260, 420), chance.randint(0, 40)
    part = paper.crop((left, top, PAPER[0], PAPER[1] - chance.randint(0, 200)))
    return part.filter(ImageFilter.GaussianBlur(0.8))


def _glare(photo: Image.Image, chance: random.Random) -> Image.Image:
    mask = Image.new("L", FRAME, 0)
    x, y = chance.randint(350, 700), chance.randint(500, 1000)
    size = (x, y, x + chance.randint(380, 620), y + chance.randint(380, 700))
    ImageDraw.Draw(mask).ellipse(size, fill=255)
    soft = mask.filter(ImageFilter.GaussianBlur(40))
    return Image.composite(Image.new("RGB", FRAME, "white"), photo, soft)


def _grain(photo: Image.Image, number: int) -> Image.Image:
    noise = Image.effect_noise((FRAME[0] // 2, FRAME[1] // 2), 9 + number % 3).resize(FRAME)
    return ImageChops.add(photo, Image.merge("RGB", [noise] * 3), offset=-128)


def _jpeg(picture: Image.Image) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=85)
    return stream.getvalue()


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for path in FONTS:
        try:
            return ImageFont.truetype(path, size)
        except OSError:
            continue
    return ImageFont.load_default(size)
