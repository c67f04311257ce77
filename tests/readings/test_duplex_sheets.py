"""Sheets that were scanned from both sides: backs upside down are read, bleed-through is not."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageFilter, ImageOps

from ce_intake import read as reader, settings
from ce_intake.values import File, Reading

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "training_certificate"
FRONT, BACK = SAMPLES / "sentence-red-seal", SAMPLES / "half-days"

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def reading() -> Iterator[Reading]:
    """Two sheets of paper: the second side of one is blank, that of the other on its head."""
    tools = reader.ready_tools(settings.load({}), today=date(2026, 11, 1))
    front, back = picture(FRONT), picture(BACK)
    sides = [front, seen_through(front), front.rotate(180), back.rotate(180)]
    stream = io.BytesIO()
    sides[0].save(stream, "TIFF", save_all=True, append_images=sides[1:], compression="jpeg")
    yield reader.read(File(name="duplex.tiff", content=stream.getvalue()), tools)
    tools.decoder.close()


def picture(sample: Path) -> Image.Image:
    [source] = sample.glob("source.*")
    return Image.open(source).convert("RGB")


def seen_through(front: Image.Image) -> Image.Image:
    """The blank back of a page: its front mirrored, blurred and faint."""
    ink = ImageOps.mirror(front).filter(ImageFilter.GaussianBlur(3))
    return Image.blend(Image.new("RGB", front.size, "white"), ink, 0.15)


def truth(sample: Path, field: str) -> object:
    wire = json.loads((sample / "reading.json").read_text("utf-8"))
    return wire["documents"][0]["entries"][0][field]["value"]


def test_a_back_on_its_head_is_read_like_any_page(reading: Reading) -> None:
    documents = {document.pages: document for document in reading.documents}

    assert sorted(documents) == [(1,), (3,), (4,)]
    for pages, sample in (((1,), FRONT), ((3,), FRONT), ((4,), BACK)):
        [entry] = documents[pages].entries
        assert entry.name.value == truth(sample, "name")
        assert entry.content.value == truth(sample, "content")


def test_a_back_through_which_the_front_shows_is_set_aside_as_blank(reading: Reading) -> None:
    assert {note.page: note.place for note in reading.ledger} == {
        1: "document",
        2: "blank",
        3: "document",
        4: "document",
    }
