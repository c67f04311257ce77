"""Lines under a seal without colour: free of its own words, and no higher than their letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from ce_intake.ports import Chances, Image, Quad
from ce_intake.stages.seals import Print
from ce_intake.stages.under import read_under
from ce_intake.stages.upright import Upright
from ce_intake.values import Word

PAGE = np.full((1000, 1000, 3), 255, np.uint8)
SEAL = Print(x=300, y=300, width=300, height=300, red=False)


def a_quad(x0: float, y0: float, x1: float, y1: float) -> Quad:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)


@dataclass
class Reads:
    """An engine that finds these lines where the rim is gone and reads one text in all of them."""

    text: str
    lines: Sequence[Quad] = ()
    name: str = "reads"
    version: str = "1"

    def read(self, image: Image) -> Sequence[Word]:
        return ()

    def read_line(self, image: Image) -> Word:
        return a_word(self.text, (0.0, 0.0, 1.0, 1.0))

    def find(self, image: Image, *, side: int = 0) -> Sequence[Quad]:
        return self.lines

    def read_quads(self, image: Image, quads: Sequence[Quad]) -> Sequence[Word]:
        return [a_word(self.text, box_of(quad)) for quad in quads]

    def spell(self, image: Image, symbols: Sequence[str]) -> Chances:
        return np.zeros((0, len(symbols) + 1), np.float32)


def box_of(quad: Quad) -> tuple[float, float, float, float]:
    (x0, y0), (x1, y1) = quad.min(axis=0) / 1000, quad.max(axis=0) / 1000
    return float(x0), float(y0), float(x1), float(y1)


def a_word(text: str, box: tuple[float, float, float, float]) -> Word:
    return Word(text=text, box=box, confidence=0.99, scores=(0.99,) * len(text))


def words_under(text: str, quad: Quad, lines: Sequence[Quad] = ()) -> list[Word]:
    page = Upright(image=PAGE, shown=PAGE, quads=(quad,), prints=(SEAL,))
    return read_under(page, [a_word(text, box_of(quad))], Reads(text, lines))


@pytest.mark.parametrize("text", ["证书专用章", "学分专用", "用章"])
def test_the_words_across_a_seal_are_none_of_the_paper(text: str) -> None:
    assert words_under(text, a_quad(350, 500, 550, 530)) == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("2017/6/26用章", "2017/6/26", id="a day"),
        pytest.param("海晏区教育学院培训专用章", "海晏区教育学院", id="an issuer"),
        pytest.param("海晏区专用设备厂", "海晏区专用设备厂", id="a name with the same characters"),
    ],
)
def test_what_lies_against_the_seals_own_words_is_cut_off_them(text: str, kept: str) -> None:
    [word] = words_under(text, a_quad(200, 500, 550, 530))

    assert word.text == kept
    assert len(word.scores) == len(kept)


def test_a_line_that_a_seals_strokes_made_too_high_is_as_low_as_its_letters() -> None:
    tall, low = a_quad(250, 480, 550, 560), a_quad(260, 500, 540, 530)
    [word] = words_under("2022年12月30日", tall, [low - np.array([0, 270], np.float32)])

    assert word.box[1] == pytest.approx(0.5, abs=0.01)
    assert word.box[3] == pytest.approx(0.53, abs=0.01)
