"""PDFs whose text layer lies about what stands on the page; no lie may be proposed.

A true certificate is shown; the layer says other hours, another name, date, course or issuer. Each
way of lying is one that a PDF editor or a script can do.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Literal

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ce_intake import read as reader, settings
from ce_intake.errors import IntakeError
from ce_intake.values import FIELD_NAMES, Entry, File
from samples.generator import fonts

WIDE, HIGH, SIZE = 595.0, 842.0, 15
LEFT, TOP, STEP = 80.0, 640.0, 44
Mode = Literal[0, 3]
"""How letters of a PDF are drawn: filled, or not at all."""
DOTS = 3  # dots of a picture for a point
INVISIBLE: Mode = 3  # a PDF's text rendering mode
NAMES = ("王一鸣", "赵文静", "陈小川", "李海燕", "刘思远")
COURSES = ("数据安全治理", "公共危机应对", "教师职业道德", "建筑信息模型", "临床护理技术")
ISSUERS = ("海晏区进修学院", "白塔市培训中心", "津沽继续教育中心", "北辰岭行政学院")

Facts = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgery:
    """A PDF, how it was made, and the values that only its layer says."""

    way: str
    content: bytes
    lies: dict[str, str]  # by field


def forgeries(seed: int, count: int) -> Iterator[Forgery]:
    """So many of them, each way in its turn."""
    for number in range(count):
        way = list(WAYS)[number % len(WAYS)]
        rng = Random(f"forged {seed} {number}")
        truth = _facts(rng)
        told = _lied(rng, truth)
        lies = {field: told[field] for field in truth if told[field] != truth[field]}
        yield Forgery(way=way, content=WAYS[way](truth, told), lies=lies)


def proposed(forgery: Forgery, tools: reader.Tools) -> list[str]:
    """The fields in which a reading of the forgery proposes a lie."""
    try:
        reading = reader.read(File(name="paper.pdf", content=forgery.content), tools)
    except IntakeError:
        return []
    entries = [entry for document in reading.documents for entry in document.entries]
    return [
        field
        for field, lie in forgery.lies.items()
        if any(value == lie for entry in entries for value in _values(entry))
    ]


def _values(entry: Entry) -> Iterator[str]:
    for field in FIELD_NAMES:
        value = getattr(entry, field).value
        if value is not None:
            yield str(value)


def _facts(rng: Random) -> Facts:
    day = f"{rng.randrange(1, 29):02}"
    return {
        "name": rng.choice(NAMES),
        "content": rng.choice(COURSES),
        "hours": str(rng.randrange(8, 73, 8)),
        "end_date": f"{rng.randrange(2018, 2025)}-{rng.randrange(1, 13):02}-{day}",
        "certificate_no": f"HY{rng.randrange(10**7, 10**8)}",
        "issuer": rng.choice(ISSUERS),
    }


def _lied(rng: Random, truth: Facts) -> Facts:
    """Other facts in one to three fields."""
    other = _facts(rng)
    chosen = rng.sample(sorted(truth), rng.randrange(1, 4))
    told = {**truth, **{field: other[field] for field in chosen}}
    if told == truth:
        told["hours"] = str(int(truth["hours"]) + 40)
    return told


def _lines(facts: Facts) -> list[str]:
    year, month, day = (int(part) for part in facts["end_date"].split("-"))
    return [
        "结业证书",
        f"证书编号：{facts['certificate_no']}",
        f"{facts['name']}同志参加“{facts['content']}”培训班学习，",
        f"学习结束时间：{year}年{month}月{day}日，",
        f"共计{facts['hours']}学时，考核合格，准予结业。",
        f"发证单位：{facts['issuer']}",
    ]


def _under_pictures(truth: Facts, told: Facts) -> bytes:
    """Text that is never drawn, over pictures of the true lines."""

    def draw(book: Canvas) -> None:
        _pictures(book, truth)
        _text(book, told, mode=INVISIBLE)

    return _book(draw)


def _covered(truth: Facts, told: Facts) -> bytes:
    """Text that is drawn, then covered by pictures of the true lines."""

    def draw(book: Canvas) -> None:
        _text(book, told)
        _pictures(book, truth)

    return _book(draw)


def _white(truth: Facts, told: Facts) -> bytes:
    """White text upon pictures of the true lines."""

    def draw(book: Canvas) -> None:
        _pictures(book, truth)
        book.setFillColorRGB(1, 1, 1, alpha=0)
        _text(book, told)

    return _book(draw)


def _beside(truth: Facts, told: Facts) -> bytes:
    """The true text in sight, and the lies where there is only paper."""

    def draw(book: Canvas) -> None:
        _text(book, truth)
        _text(book, told, mode=INVISIBLE, down=300)

    return _book(draw)


def _scanned(truth: Facts, told: Facts) -> bytes:
    """A scan of the whole page with a reading of somebody else under it."""

    def draw(book: Canvas) -> None:
        picture = Image.new("RGB", (int(WIDE * DOTS), int(HIGH * DOTS)), (250, 250, 247))
        for number, line in enumerate(_lines(truth)):
            up = HIGH - TOP + number * STEP - SIZE
            ImageDraw.Draw(picture).text(
                (LEFT * DOTS, up * DOTS), line, font=_pil(), fill=(25, 25, 25)
            )
        book.drawImage(ImageReader(picture), 0, 0, WIDE, HIGH)
        _text(book, told, mode=INVISIBLE)

    return _book(draw)


def _mapped(truth: Facts, told: Facts) -> bytes:
    """The true text in sight, in a font that says its characters mean others."""

    def draw(book: Canvas) -> None:
        _text(book, truth)

    content = _book(draw)
    for field, lie in told.items():
        for shown, said in zip(truth[field], lie, strict=False):
            content = _remapped(content, shown, said)
    return content


def _remapped(content: bytes, shown: str, said: str) -> bytes:
    """The PDF with one character's meaning changed in the maps of its fonts."""
    begin = 0
    while (start := content.find(b"begincmap", begin)) >= 0:
        end = content.index(b"endcmap", start)
        old, new = (f"<{ord(char):04X}>".encode() for char in (shown, said))
        content = content[:start] + content[start:end].replace(old, new) + content[end:]
        begin = end
    return content


def _book(draw: Callable[[Canvas], None]) -> bytes:
    out = io.BytesIO()
    book = Canvas(out, pagesize=(WIDE, HIGH), pageCompression=0)
    draw(book)
    book.showPage()
    book.save()
    return out.getvalue()


def _text(book: Canvas, facts: Facts, *, mode: Mode = 0, down: float = 0) -> None:
    for number, line in enumerate(_lines(facts)):
        text = book.beginText(LEFT, TOP - number * STEP - down)
        text.setFont(_pdf(), SIZE)
        text.setTextRenderMode(mode)
        text.textOut(line)
        book.drawText(text)


def _pictures(book: Canvas, facts: Facts) -> None:
    """Each line as a picture of its own, which together cover little of the page."""
    for number, line in enumerate(_lines(facts)):
        wide = int(_pil().getlength(line)) + 8
        picture = Image.new("RGB", (wide, (SIZE + 8) * DOTS), "white")
        ImageDraw.Draw(picture).text((2, 2 * DOTS), line, font=_pil(), fill=(25, 25, 25))
        low = TOP - number * STEP - 7
        book.drawImage(ImageReader(picture), LEFT, low, wide / DOTS, SIZE + 8)


def _face() -> fonts.Face:
    return fonts.choose("hei", vector=True, held_out=False)[0]


def _pdf() -> str:
    face = _face()
    if face.key not in pdfmetrics.getRegisteredFontNames():
        path = str(fonts.ROOT / face.path)
        pdfmetrics.registerFont(TTFont(face.key, path, subfontIndex=face.index))
    return face.key


def _pil() -> ImageFont.FreeTypeFont:
    return fonts.load(_face().key, SIZE * DOTS)


WAYS: dict[str, Callable[[Facts, Facts], bytes]] = {
    "never drawn": _under_pictures,
    "covered": _covered,
    "white": _white,
    "beside": _beside,
    "scanned": _scanned,
    "mapped": _mapped,
}


def fuzz(*, seed: int, seconds: float) -> list[str]:
    """The lies that were proposed in *seconds* of processor time."""
    tools = reader.ready_tools(settings.load(), today=date(2026, 11, 1))
    found: list[str] = []
    end, count = time.process_time() + seconds, 0
    try:
        for forgery in forgeries(seed, 1_000_000):
            count += 1
            found += [
                f"{forgery.way}: {field} {forgery.lies}" for field in proposed(forgery, tools)
            ]
            if time.process_time() > end:
                break
    finally:
        tools.decoder.close()
    print(f"{count} forged files, {len(found)} lies proposed")
    return found
