"""Several files bound into one: read in order, opened by anybody, and no way into the house."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import pytest
from PIL import Image

from ce_intake import errors
from ce_intake.decoder.binding import bind
from ce_intake.decoder.client import Decoder, Opened
from ce_intake.decoder.pages import BadPage, DecodedPage
from ce_intake.settings import Limits

RED, GREEN, BLUE = (200, 20, 20), (20, 200, 20), (20, 20, 200)


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    """A decoder with small limits."""
    made = Decoder(Limits(pages=8))
    yield made
    made.close()


def test_pages_come_in_the_order_in_which_they_were_bound(decoder: Decoder) -> None:
    bound = _bound(a_picture(RED), a_picture(GREEN, "PNG"), a_picture(BLUE))

    opened, *pages = decoder.decode(bound)

    assert isinstance(opened, Opened)
    assert (opened.format, opened.count) == ("BUNDLE", 3)
    colours = [page.image[5, 5].argmax() for page in pages if isinstance(page, DecodedPage)]
    assert colours == [0, 1, 2]


def test_the_originals_stand_in_it_byte_by_byte_and_the_same_files_give_the_same_bytes() -> None:
    first, second = a_picture(RED), a_picture(BLUE)

    bound = _bound(first, second)

    with zipfile.ZipFile(io.BytesIO(bound)) as opened:
        assert [opened.read(name) for name in opened.namelist()[1:]] == [first, second]
    assert bound == _bound(first, second)


def test_a_part_that_cannot_be_read_costs_its_page_alone(decoder: Decoder) -> None:
    _, first, bad, last = decoder.decode(_bound(a_picture(RED), b"no picture", a_picture(BLUE)))

    assert isinstance(bad, BadPage)
    assert bad.error.code == "unknown_format"
    assert isinstance(first, DecodedPage)
    assert isinstance(last, DecodedPage)


def test_a_bound_file_in_a_bound_file_is_not_opened(decoder: Decoder) -> None:
    _, page, _ = decoder.decode(_bound(_bound(a_picture(RED)), a_picture(BLUE)))

    assert isinstance(page, BadPage)


def test_a_packed_member_is_refused_so_that_nothing_can_swell(decoder: Decoder) -> None:
    stream = io.BytesIO(_bound(a_picture(RED)))
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("02-zeros.bmp", bytes(20_000_000))

    with pytest.raises(errors.UnknownFormat):
        list(decoder.decode(stream.getvalue()))


def test_a_locked_member_is_told_as_locked_and_costs_no_reader(decoder: Decoder) -> None:
    content = bytearray(_bound(a_picture(RED)))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1  # the flag of the last member's entry

    with pytest.raises(errors.EncryptedFile):
        list(decoder.decode(bytes(content)))


def test_more_pages_than_are_allowed_are_refused(decoder: Decoder) -> None:
    with pytest.raises(errors.LimitExceeded):
        list(decoder.decode(_bound(*(a_picture(RED) for _ in range(9)))))


def test_any_other_zip_is_no_format_of_ours(decoder: Decoder) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as other:
        other.writestr("word/document.xml", "<w:document/>")

    with pytest.raises(errors.UnknownFormat):
        list(decoder.decode(stream.getvalue()))


def test_a_bound_file_that_was_cut_is_told_as_damaged(decoder: Decoder) -> None:
    with pytest.raises(errors.TruncatedFile):
        list(decoder.decode(_bound(a_picture(RED))[:-40]))


def a_picture(colour: tuple[int, int, int], form: str = "JPEG") -> bytes:
    """A small picture of one colour."""
    stream = io.BytesIO()
    Image.new("RGB", (80, 60), colour).save(stream, form)
    return stream.getvalue()


def _bound(*parts: bytes) -> bytes:
    stream = io.BytesIO()
    bind(((f"p{n}.jpg", io.BytesIO(part)) for n, part in enumerate(parts)), stream)
    return stream.getvalue()
