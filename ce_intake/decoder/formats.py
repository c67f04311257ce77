"""Which of the formats that we take some bytes claim to be; the claim is proved by decoding.

The name of a file means nothing (OWASP ASVS 5.0, 5.2.2): only its first bytes count here.
"""

from __future__ import annotations

from ce_intake.decoder.binding import is_bound
from ce_intake.decoder.trouble import Trouble

ENOUGH = 1024  # bytes; PDF allows its header that late (ISO 32000-1, annex H, note 13)

_STARTS = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"II+\x00": "TIFF",
    b"MM\x00+": "TIFF",
    b"BM": "BMP",
}
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}


def sniff(start: bytes) -> str:
    """The format's name as Pillow has it, PDF or BUNDLE; unknown_format where it is none."""
    for mark, form in _STARTS.items():
        if start.startswith(mark):
            return form
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "WEBP"
    if start[4:8] == b"ftyp" and start[8:12] in _HEIF_BRANDS:
        return "HEIF"
    if is_bound(start):
        return "BUNDLE"
    if b"%PDF-" in start:
        return "PDF"
    raise Trouble("unknown_format")
