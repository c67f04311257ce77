"""Crops read side by side: each is told what stands in it, and no letter goes to a neighbour."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from PIL import Image as Pictures, ImageDraw
from typeface import hei

from ce_intake import engines
from ce_intake.ports import Engine, Image
from ce_intake.stages.strips import read_in_strips
from ce_intake.values import Word

SAID = ("王小明", "40", "2018年5月7日", "110101198001011234", "合格", "信息化能力建设培训班")


class Columns:
    """An engine that says a letter for each dark column of pixels."""

    name, version = "columns", "1"

    def read(self, image: Image) -> tuple[Word, ...]:
        return ()

    def read_line(self, image: Image) -> Word:
        dark = np.flatnonzero(image[24, :, 2] < 40)
        places = (dark + 0.5) / image.shape[1]
        between = (places[1:] + places[:-1]) / 2
        reach = np.median(np.diff(places)) / 2
        letters = "".join(chr(ord("a") + round(image[24, x, 1] / 8)) for x in dark)
        stops = (places[0] - reach, *between, places[-1] + reach)
        scores = (0.9,) * len(letters)
        return Word(text=letters, box=(0.0, 0.0, 1.0, 1.0), stops=stops, scores=scores)


def a_crop(letter: int, *, at: float) -> Image:
    crop = np.full((48, 200, 3), 250, np.uint8)
    x = round(at * 199)
    crop[:, max(0, x - 3) : x + 4] = (0, 8 * letter, 0)
    return crop


def test_each_crop_keeps_its_own_letters_and_an_empty_one_says_nothing() -> None:
    crops = [a_crop(0, at=0.02), a_crop(1, at=0.98), np.full((48, 90, 3), 250, np.uint8)]
    crops += [a_crop(letter, at=0.5) for letter in range(2, 12)]
    said = [set(word.text) for word in read_in_strips(crops, Columns())]

    assert said == [{"a"}, {"b"}, set(), *({chr(ord("a") + letter)} for letter in range(2, 12))]


@cache
def rapid() -> Engine:
    return engines.make("rapidocr")


@pytest.mark.slow
def test_what_is_printed_is_read_in_strips_as_well_as_alone() -> None:
    crops = []
    for text in SAID:
        picture = Pictures.new("RGB", (round(40 * len(text)) + 20, 60), (252, 252, 250))
        font = hei(36)
        ImageDraw.Draw(picture).text((8, 8), text, font=font, fill=(20, 20, 20))
        crops.append(np.asarray(picture))

    said = [word.text.replace(" ", "") for word in read_in_strips(crops, rapid())]
    assert said == list(SAID)
