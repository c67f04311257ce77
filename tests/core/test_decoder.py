"""The pixel border with real children: formats, hostile files, limits, and what a child may do."""

from __future__ import annotations

import io
import os
import signal
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from ce_intake.decoder.attack import ATTACKS
from ce_intake.decoder.client import Decoder, Opened
from ce_intake.decoder.pages import BadPage, DecodedPage
from ce_intake.errors import IntakeError
from ce_intake.settings import Limits


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    decoder = Decoder(Limits(pages=20, page_seconds=5, file_seconds=30))
    yield decoder
    decoder.close()


def pages(decoder: Decoder, content: bytes) -> list[DecodedPage | BadPage]:
    return [item for item in decoder.decode(content) if not isinstance(item, Opened)]


def picture(form: str, size: tuple[int, int] = (120, 80), **options: object) -> bytes:
    buffer = io.BytesIO()
    image = Image.new("RGB", size, (200, 30, 30))
    image.putpixel((0, 0), (0, 0, 255))
    image.save(buffer, form, **options)
    return buffer.getvalue()


def pdf(count: int = 1, text: str = "hours 40", **options: object) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(300, 200), **options)
    for _ in range(count):
        canvas.drawString(50, 100, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def huge_png(width: int, height: int) -> bytes:
    """A PNG whose head promises a size that its few bytes do not hold."""
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([1, 0, 0, 0, 0])

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data).to_bytes(4, "big")
        return len(data).to_bytes(4, "big") + name + data + check

    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "BMP"])
def test_a_picture_comes_out_as_its_pixels(decoder: Decoder, form: str) -> None:
    [page] = pages(decoder, picture(form))

    assert isinstance(page, DecodedPage)
    assert page.photo
    assert page.image.shape == (80, 120, 3)
    assert page.image[40, 60, 0] > 180 > 60 > page.image[40, 60, 1]


def test_a_picture_is_turned_as_its_exif_note_says(decoder: Decoder) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6

    [page] = pages(decoder, picture("JPEG", exif=exif))

    assert isinstance(page, DecodedPage)
    assert page.image.shape == (120, 80, 3)


def test_a_pdf_comes_out_as_pixels_and_claimed_characters(decoder: Decoder) -> None:
    [page] = pages(decoder, pdf())

    assert isinstance(page, DecodedPage)
    assert page.layer is not None
    assert "".join(page.layer.texts) == "hours 40"
    assert page.image.shape[1] == pytest.approx(300 / 72 * 200, abs=2)
    x0, y0, x1, y1 = page.layer.boxes[0]
    assert (x0, y1) == (pytest.approx(50 / 300, abs=0.01), pytest.approx(0.5, abs=0.03))
    assert page.image[int(y0 * 555) : int(y1 * 555), int(x0 * 833) : int(x1 * 833)].min() < 90


def test_a_phones_heic_photo_is_decoded(decoder: Decoder) -> None:
    sample = next(Path(__file__).parents[2].glob("samples/**/*.heic"))

    [page] = pages(decoder, sample.read_bytes())
    assert isinstance(page, DecodedPage)
    assert page.photo


def test_each_frame_of_a_tiff_is_a_page(decoder: Decoder) -> None:
    frames = [Image.new("RGB", (60, 40 + index)) for index in range(3)]

    found = pages(decoder, picture("TIFF", save_all=True, append_images=frames))

    assert [page.number for page in found] == [1, 2, 3, 4]


HOSTILE = [
    pytest.param(b"", "empty_file", id="no bytes"),
    pytest.param(b"<html><script>alert(1)</script>", "unknown_format", id="a page called .jpg"),
    pytest.param(b"PK\x03\x04" + b"\0" * 100, "unknown_format", id="an archive"),
    pytest.param(b"GIF89a" + b"\0" * 100, "unknown_format", id="a format that we do not take"),
    pytest.param(picture("JPEG", (900, 700))[:2000], "truncated_file", id="half a JPEG"),
    pytest.param(picture("PNG", (900, 700))[:300], "truncated_file", id="half a PNG"),
    pytest.param(b"\xff\xd8\xff" + os.urandom(500), "truncated_file", id="noise after a JPEG mark"),
    pytest.param(b"BM" + b"\0" * 200, "truncated_file", id="nothing after a BMP mark"),
    pytest.param(b"%PDF-1.7\n" + os.urandom(500), "truncated_file", id="noise after a PDF mark"),
    pytest.param(huge_png(20_000, 10), "limit_exceeded", id="a side over the limit"),
    pytest.param(huge_png(12_000, 12_000), "limit_exceeded", id="a bomb of pixels"),
    pytest.param(pdf(21), "limit_exceeded", id="a page over the limit"),
    pytest.param(pdf(encrypt="secret"), "encrypted_file", id="a password"),
]


@pytest.mark.parametrize(("content", "code"), HOSTILE)
def test_a_file_that_cannot_be_read_says_why(decoder: Decoder, content: bytes, code: str) -> None:
    with pytest.raises(IntakeError) as caught:
        pages(decoder, content)

    assert caught.value.code == code


def test_a_file_at_the_limit_of_bytes_passes_and_one_over_it_does_not() -> None:
    content = picture("PNG")
    exact, short = Decoder(Limits(bytes=len(content))), Decoder(Limits(bytes=len(content) - 1))

    assert len(pages(exact, content)) == 1
    with pytest.raises(IntakeError) as caught:
        pages(short, content)
    exact.close()

    assert caught.value.facts == {"limit": "bytes", "most": len(content) - 1}


def test_a_pdf_that_only_forbids_printing_is_read(decoder: Decoder) -> None:
    locked = pdfencrypt.StandardEncryption("", ownerPassword="owner", canPrint=0)

    assert len(pages(decoder, pdf(encrypt=locked))) == 1


def test_a_damaged_page_leaves_the_others(decoder: Decoder) -> None:
    noise = Image.effect_noise((300, 300), 90).convert("RGB")
    content = bytearray(picture("TIFF", save_all=True, append_images=[noise], compression="jpeg"))
    start = len(content) * 2 // 3
    content[start : start + 400] = os.urandom(400)

    found = pages(decoder, bytes(content))

    assert [page.number for page in found] == [1, 2]
    assert isinstance(found[0], DecodedPage)


@pytest.mark.parametrize("name", sorted(set(ATTACKS) - {"spin"}))
def test_a_child_may_do_nothing_but_decode(decoder: Decoder, name: str) -> None:
    if os.geteuid() != 0 and name in {"network", "read_files"}:
        pytest.skip("needs a kernel layer that only root, or a newer kernel, is granted")

    assert decoder.attack(name) in {"refused", "killed"}


def test_a_child_that_computes_for_ever_is_ended() -> None:
    decoder = Decoder(Limits(page_seconds=0.3))

    assert decoder.attack("spin") == "killed"
    decoder.close()


def test_leaving_in_the_middle_leaves_no_child(decoder: Decoder) -> None:
    walk = decoder.decode(pdf(20))
    next(walk)
    next(walk)
    walk.close()
    pages(decoder, picture("PNG"))

    assert children(decoder) == []


def test_a_zygote_that_was_killed_is_replaced(decoder: Decoder) -> None:
    assert decoder._zygote is not None
    os.kill(decoder._zygote.pid, signal.SIGKILL)
    decoder._zygote.wait()

    assert len(pages(decoder, picture("PNG"))) == 1


def test_the_zygote_holds_no_environment(decoder: Decoder) -> None:
    pages(decoder, picture("PNG"))
    assert decoder._zygote is not None

    assert Path(f"/proc/{decoder._zygote.pid}/environ").read_bytes() == b""


def children(decoder: Decoder) -> list[str]:
    """The children of the zygote that are still there when it had five seconds to reap them."""
    assert decoder._zygote is not None
    pid = decoder._zygote.pid
    end = time.monotonic() + 5
    while True:
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        if not found or time.monotonic() > end:
            return found
        os.sched_yield()
