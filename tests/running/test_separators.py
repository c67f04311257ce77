"""Separator sheets survive the office: leaning, faxed, two on a page, on their side or head."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pypdfium2
import pytest

from ce_intake.errors import InvalidInput
from ce_intake.ports import Image
from ce_intake.scanning.separators import payload, print_sheets
from ce_intake.stages.marks import read_codes
from ce_intake.stages.separated import facts_behind
from ce_intake.stages.sheet import Sheet
from ce_intake.stages.split import separator_facts, split
from ce_intake.values import Code, Page, Word

FACTS = {"unit": "滨海第一中学", "person_id": "P1", "year": "2019", "box": "3-乙"}
PAPER = np.zeros((0, 0, 3), np.uint8)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Image:
    """A sheet as a scanner sees it at 150 dots an inch."""
    path = tmp_path_factory.mktemp("separators") / "s.pdf"
    print_sheets(path, FACTS, count=2, lang="zh")
    opened = pypdfium2.PdfDocument(path)
    assert len(opened) == 2
    return np.asarray(opened[0].render(scale=150 / 72).to_pil().convert("RGB"), np.uint8)


def leaning(degrees: float) -> Callable[[Image], Image]:
    def lean(image: Image) -> Image:
        high, wide = image.shape[:2]
        change = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1.0)
        return np.asarray(cv2.warpAffine(image, change, (wide, high), borderValue=(255,) * 3))

    return lean


def faxed(image: Image) -> Image:
    """204 by 98 dots an inch, black or white, with specks and lost lines."""
    high, wide = image.shape[:2]
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    small = cv2.resize(grey, (round(wide * 204 / 150), round(high * 98 / 150)))
    specks = np.random.default_rng(1).random(small.shape)
    black = np.where(small < 128, 0, 255).astype(np.uint8)
    black[specks < 0.01] = 0
    black[specks > 0.99] = 255
    black[::97] = 255
    return np.asarray(cv2.cvtColor(cv2.resize(black, (wide, high)), cv2.COLOR_GRAY2RGB))


def two_up(image: Image) -> Image:
    small = cv2.resize(image, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA)
    return np.hstack([np.full_like(small, 255), small])


def holed(image: Image) -> Image:
    """A stamp over the middle and a corner torn off."""
    spoiled = image.copy()
    high, wide = image.shape[:2]
    cv2.circle(spoiled, (wide // 2, high // 2), 55, (200, 30, 30), -1)
    spoiled[: high // 5, : wide // 3] = 255
    return spoiled


@pytest.mark.parametrize(
    "spoil",
    [
        leaning(0),
        leaning(3),
        leaning(-11),
        leaning(45),
        faxed,
        two_up,
        holed,
        lambda image: np.ascontiguousarray(np.rot90(image)),
        lambda image: np.ascontiguousarray(np.rot90(image, 2)),
        lambda image: np.ascontiguousarray(np.rot90(image, 3)),
        lambda image: faxed(leaning(2)(np.ascontiguousarray(np.rot90(image, 2)))),
    ],
    ids=[
        "straight",
        "lean3",
        "lean11",
        "lean45",
        "fax",
        "two_up",
        "holed",
        "left",
        "over",
        "right",
        "fax_over",
    ],
)
def test_the_facts_are_read_from_a_spoiled_sheet(
    drawn: Image, spoil: Callable[[Image], Image]
) -> None:
    image = spoil(drawn)
    page = Page(number=1, width=image.shape[1], height=image.shape[0], codes=read_codes(image))

    assert separator_facts(page) == FACTS


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (("培训结业证书", "王小明同志参加大数据分析培训", "24学时"), "document"),
        (("请将本页放在每份材料之前，扫描时不要取出。",), "separator"),
    ],
)
def test_a_short_certificate_beside_a_separator_is_not_lost_and_an_instruction_is_none(
    lines: tuple[str, ...], place: str
) -> None:
    words = tuple(
        Word(text=text, box=(0.05, 0.1 + 0.2 * at, 0.4, 0.13 + 0.2 * at))
        for at, text in enumerate(lines)
    )
    code = Code(payload=payload(FACTS), box=(0.6, 0.3, 0.9, 0.7))
    both = Page(number=1, width=1600, height=1100, words=words, codes=(code,))
    alone = Page(number=2, width=800, height=1100, codes=(code,))

    division = split([Sheet(page=both, image=PAPER), Sheet(page=alone, image=PAPER)])

    assert [note.place for note in division.notes] == [place, "separator"]
    assert len(division.separators) == 2
    assert facts_behind(division) == ((FACTS,) if place == "document" else ())


@pytest.mark.parametrize("fact", [{"unit": "a;b"}, {"unit": ""}, {"shelf": "1"}, {"box": "a=b"}])
def test_a_fact_that_could_not_be_read_back_is_refused(fact: dict[str, str]) -> None:
    with pytest.raises(InvalidInput):
        payload(fact)
