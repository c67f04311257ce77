"""Boxes against the ink: filled ones that OCR passed over, and blanks that it took for boxes."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image as Pictures, ImageDraw
from typeface import hei

from ce_intake.ports import Image
from ce_intake.stages.ticked import SURE, ticked
from ce_intake.stages.upright import Upright
from ce_intake.values import Word

SIZE, EM, HIGH = (1000, 200), 30, 50


def a_page(printed: str, *, x: int = 100) -> Image:
    """A line whose characters are all as wide as high, photographed in poor light."""
    picture = Pictures.new("RGB", SIZE, (172, 176, 168))
    pen, font = ImageDraw.Draw(picture), hei(EM)
    for at, char in enumerate(printed):
        left, top = x + at * EM, 80
        if char == "■":
            pen.rectangle((left + 3, top + 5, left + EM - 4, top + EM - 2), fill=(40, 42, 44))
        elif char == "□":
            box = (left + 3, top + 5, left + EM - 4, top + EM - 2)
            pen.rectangle(box, outline=(40, 42, 44), width=2)
        else:
            pen.text((left, top), char, font=font, fill=(40, 42, 44))
    return np.asarray(picture)


def a_line(read: str, places: list[int], *, x: int = 100) -> Word:
    """What was read of such a line, and in which of its places each character stands."""
    wide, high = SIZE
    stops = [(x + EM * at) / wide for at in places] + [(x + EM * (places[-1] + 1)) / wide]
    box = (stops[0], 70 / high, stops[-1], (70 + HIGH) / high)
    return Word(text=read, box=box, stops=tuple(stops), scores=(0.9,) * len(read), confidence=0.9)


def after(printed: str, *words: Word) -> list[Word]:
    image = a_page(printed)
    return ticked(Upright(image=image, shown=image, quads=()), words)


@pytest.mark.parametrize(
    ("printed", "read", "places", "told"),
    [
        ("□甲级■乙级□丙级", "□甲级 乙级□丙级", [0, 1, 2, 3, 4, 5, 6, 7, 8], "□甲级■乙级□丙级"),
        ("□甲级■乙级□丙级", "□甲级乙级□丙级", [0, 1, 2, 4, 5, 6, 7, 8], "□甲级■乙级□丙级"),
        ("■甲级□乙级", "甲级□乙级", [1, 2, 3, 4, 5], "■甲级□乙级"),
        ("甲级□乙级■", "甲级□乙级", [0, 1, 2, 3, 4], "甲级□乙级■"),
        ("■甲级□乙级", "□甲级□乙级", [0, 1, 2, 3, 4, 5], "■甲级□乙级"),
        ("□甲级□乙级", "□甲级□乙级", [0, 1, 2, 3, 4, 5], "□甲级□乙级"),
        ("姓名：顾　洋", "姓名：顾☑洋", [0, 1, 2, 3, 4, 5], "姓名：顾 洋"),
        ("姓名：顾口洋", "姓名：顾☑洋", [0, 1, 2, 3, 4, 5], "姓名：顾☑洋"),
        ("面授■网络", "面授网络", [0, 1, 3, 4], "面授网络"),
    ],
    ids=[
        *("read as a blank", "passed over", "cut off before", "cut off behind", "read as empty"),
        *("all empty", "a blank read as a box", "ink read as a box", "no row of boxes"),
    ],
)
def test_boxes_are_told_as_the_ink_has_them(
    printed: str, read: str, places: list[int], told: str
) -> None:
    [word] = after(printed, a_line(read, places))

    assert word.text == told
    assert len(word.text) == len(word.scores) == len(word.stops) - 1
    assert list(word.stops) == sorted(word.stops)


def test_a_filled_box_belongs_to_the_word_that_it_stands_in() -> None:
    label, option = a_line("结果", [0, 1]), a_line("■合格□", [3, 4, 5, 6])
    words = after("结果　■合格□", label, option)

    assert [word.text for word in words] == ["结果", "■合格□"]


def test_a_box_that_the_ink_shows_is_sure() -> None:
    [word] = after("■甲级□乙级", a_line("甲级□乙级", [1, 2, 3, 4, 5]))

    assert word.scores[0] == SURE
    assert word.box[0] * SIZE[0] == pytest.approx(104, abs=3)
