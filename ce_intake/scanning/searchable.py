"""Scans as searchable PDF/A-2b: the picture of each page, and its words under it without ink.

Each run of text is one string that is stretched to its place, so that copying gives the words as
they were read and no blanks between Chinese characters. The words' font has no outlines: it only
serves for searching, which ISO 19005-2 (6.2.11.4.1) allows for text in rendering mode 3.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream
from PIL import ImageCms

from ce_intake.values import Word

LONGEST = 841.89  # points: the longer side of A4
WIDE, NARROW = 1.0, 0.5  # of the font's size: a Chinese character, an ASCII one
TO_UNICODE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapType 2 def /CMapName /ce-intake-words def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """One page: its picture (JPEG, RGB) with its size in pixels, and the words on it."""

    jpeg: bytes
    width: int
    height: int
    words: tuple[Word, ...]


def searchable(scans: Iterable[Scan], *, title: str, now: datetime) -> bytes:
    """All pages as one PDF/A-2b."""
    pdf = Pdf.new()
    font = _font(pdf)
    for scan in scans:
        _page(pdf, scan, font)
    _colours(pdf)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as about:
        about["pdfaid:part"] = "2"
        about["pdfaid:conformance"] = "B"
        about["dc:title"] = title
        about["xmp:CreateDate"] = now.isoformat(timespec="seconds")
        about["xmp:CreatorTool"] = "ce-intake"
    stream = io.BytesIO()
    pdf.save(stream, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return stream.getvalue()


def _page(pdf: Pdf, scan: Scan, font: pikepdf.Object) -> None:
    scale = LONGEST / max(scan.width, scan.height)
    wide, high = scan.width * scale, scan.height * scale
    picture = Stream(pdf, scan.jpeg)
    picture.stream_dict = Dictionary(
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=scan.width,
        Height=scan.height,
        ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )
    text = "".join(_run(word, wide, high) for word in scan.words if word.text.strip())
    drawn = f"q {wide:.3f} 0 0 {high:.3f} 0 0 cm /Im0 Do Q\nBT 3 Tr\n{text}ET"
    page = pdf.add_blank_page(page_size=(wide, high))
    page.Contents = Stream(pdf, drawn.encode("ascii"))
    page.Resources = Dictionary(
        XObject=Dictionary(Im0=pdf.make_indirect(picture)), Font=Dictionary(F1=font)
    )


def _run(word: Word, wide: float, high: float) -> str:
    """One string at its place, stretched to it; upright columns read downwards."""
    x0, y0, x1, y1 = word.box
    text = "".join(char for char in word.text if ord(char) < 0x10000)
    across, down = (x1 - x0) * wide, (y1 - y0) * high
    length, size = (down, across) if word.vertical else (across, down)
    own = sum(NARROW if char.isascii() else WIDE for char in text) * size
    if own <= 0 or length <= 0:
        return ""
    if word.vertical:
        place = f"0 -1 1 0 {x0 * wide:.2f} {high - y0 * high:.2f}"
    else:
        place = f"1 0 0 1 {x0 * wide:.2f} {high - y1 * high + 0.15 * size:.2f}"
    code = text.encode("utf-16-be").hex()
    return f"/F1 {size:.2f} Tf {100 * length / own:.2f} Tz {place} Tm <{code}> Tj\n"


def _font(pdf: Pdf) -> pikepdf.Object:
    """A font without outlines in which every code is its own Unicode character."""
    described = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name("/CeIntakeWords"),
        Flags=4,
        FontBBox=Array([0, -200, 1000, 800]),
        ItalicAngle=0,
        Ascent=800,
        Descent=-200,
        CapHeight=700,
        StemV=80,
    )
    below = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name("/CeIntakeWords"),
        CIDSystemInfo=Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
        ),
        FontDescriptor=pdf.make_indirect(described),
        DW=1000,
        W=Array([0, 127, 500]),
        CIDToGIDMap=Name.Identity,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name("/CeIntakeWords"),
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(below)]),
            ToUnicode=pdf.make_indirect(Stream(pdf, TO_UNICODE)),
        )
    )


def _colours(pdf: Pdf) -> None:
    """What the pictures' RGB means: sRGB, as an output intent."""
    profile = Stream(pdf, ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile.stream_dict = Dictionary(N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name("/GTS_PDFA1"),
        OutputConditionIdentifier=pikepdf.String("sRGB IEC61966-2.1"),
        Info=pikepdf.String("sRGB IEC61966-2.1"),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
