"""Searchable PDF/A of scans: words are found where they stand and copied without stray blanks."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import cv2
import numpy as np
import pikepdf
import pytest
from pypdfium2 import PdfDocument

from ce_intake.scanning.searchable import Scan, searchable
from ce_intake.values import Word

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LINE = "王小明同志于2024年5月参加大数据分析培训，共24学时。"
WORDS = (
    Word(text="培训结业证书", box=(0.3, 0.1, 0.7, 0.14)),
    Word(text=LINE, box=(0.1, 0.3, 0.9, 0.33)),
    Word(text="证书编号：TJ-2024-001", box=(0.1, 0.8, 0.45, 0.82)),
    Word(text="竖排文字", box=(0.93, 0.3, 0.96, 0.5), vertical=True),
)


@pytest.fixture(scope="module")
def made() -> bytes:
    """Two pages, one of them on its side."""
    scans = []
    for wide, high in ((620, 877), (877, 620)):
        encoded = cv2.imencode(".jpg", np.full((high, wide, 3), 240, np.uint8))[1].tobytes()
        scans.append(Scan(jpeg=encoded, width=wide, height=high, words=WORDS))
    return searchable(scans, title="2019 年第 3 盒", now=NOON)


def test_a_line_is_copied_as_it_was_read(made: bytes) -> None:
    for page in PdfDocument(made):
        text = page.get_textpage().get_text_bounded().replace("\r\n", "\n")
        for word in WORDS[:3]:
            assert word.text in text.split("\n")


def test_a_word_is_found_where_it_stands(made: bytes) -> None:
    page = PdfDocument(made)[0]
    wide, high = page.get_size()
    text = page.get_textpage()

    index, count = text.search("大数据分析").get_next()
    boxes = [text.get_charbox(at) for at in range(index, index + count)]

    left, right = min(box[0] for box in boxes) / wide, max(box[2] for box in boxes) / wide
    assert 0.45 < left < right < 0.75
    assert all(0.66 < box[1] / high < box[3] / high < 0.71 for box in boxes)


def test_the_words_leave_no_ink(made: bytes) -> None:
    image = np.asarray(PdfDocument(made)[0].render().to_pil().convert("L"))

    assert image.min() > 230


def test_it_says_and_keeps_what_pdf_a_asks_for(made: bytes) -> None:
    with pikepdf.open(io.BytesIO(made)) as pdf:
        about = pdf.open_metadata()
        assert (about["pdfaid:part"], about["pdfaid:conformance"]) == ("2", "B")
        assert about["dc:title"] == "2019 年第 3 盒"
        [intent] = pdf.Root.OutputIntents
        assert (intent.S, intent.DestOutputProfile.N) == ("/GTS_PDFA1", 3)
        assert "/ID" in pdf.trailer
        assert "/Encrypt" not in pdf.trailer
        for page in pdf.pages:
            drawn = page.Contents.read_bytes()
            assert drawn.index(b"3 Tr") < drawn.index(b"Tj")
            assert drawn.count(b" Tr") == 1
