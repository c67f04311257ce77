"""Lines that were read badly are read once more from nearer by; sure ones cost nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import cv2
import numpy as np
import pytest
from PIL import Image as Pictures, ImageDraw
from typeface import hei

from ce_intake import engines
from ce_intake.ports import Image, LineEngine, Quad
from ce_intake.stages.nearer import nearer
from ce_intake.stages.upright import Upright
from ce_intake.values import Word

PAPER = np.full((400, 1000, 3), 250, np.uint8)
QUAD = np.array([[100, 100], [900, 120], [900, 160], [100, 140]], np.float32)


def a_line(text: str, *scores: float) -> Word:
    stops = tuple(0.1 + 0.8 * at / len(text) for at in range(len(text) + 1))
    chances = scores or (0.99,) * len(text)
    sure = sum(chances) / len(chances)
    return Word(text=text, box=(0.1, 0.25, 0.9, 0.4), stops=stops, scores=chances, confidence=sure)


class Says:
    """An engine that says one thing of every line, and keeps what it was asked."""

    name, version = "says", "1"

    def __init__(self, word: Word) -> None:
        self.word, self.asked, self.wider = word, list[Quad](), 0.0

    def read_quads(
        self, image: Image, quads: Sequence[Quad], *, wider: float = 1.0
    ) -> Sequence[Word]:
        self.asked, self.wider = [*quads], wider
        return [self.word] * len(quads)

    def find(self, image: Image, *, side: int = 0) -> Sequence[Quad]:
        raise AssertionError

    def read(self, image: Image) -> Sequence[Word]:
        raise AssertionError

    def read_line(self, image: Image) -> Word:
        raise AssertionError

    def spell(self, image: Image, symbols: Sequence[str]) -> np.ndarray:
        raise AssertionError


def after(first: Word, second: Word) -> tuple[Word, Says]:
    engine = Says(second)
    page = Upright(image=PAPER, shown=PAPER, quads=(QUAD,))
    [word] = nearer(page, [first], engine)
    return word, engine


def test_the_middle_of_a_doubtful_line_is_shown_larger_and_wider() -> None:
    first = a_line("共计4学时", 0.9, 0.9, 0.9, 0.9, 0.9)
    word, engine = after(first, a_line("共计40学时"))
    [quad] = engine.asked

    assert word.text == "共计40学时"
    assert word.box == first.box
    assert quad.mean(axis=0) == pytest.approx(QUAD.mean(axis=0))
    assert np.ptp(quad[[0, 3], 1]) < 0.8 * np.ptp(QUAD[[0, 3], 1])
    assert engine.wider > 1


def test_a_line_that_was_read_without_doubt_is_not_read_again() -> None:
    word, engine = after(a_line("共计40学时"), a_line("共计48学时"))

    assert (word.text, len(engine.asked)) == ("共计40学时", 0)


def test_figures_that_are_narrow_for_their_line_are_looked_at_however_sure() -> None:
    stops = tuple(0.1 + 0.01 * at for at in range(11))
    narrow = replace(a_line("2018年1月12日"), stops=stops)

    assert after(narrow, a_line("2018年11月12日"))[0].text == "2018年11月12日"


def test_doubts_about_marks_alone_are_none() -> None:
    assert after(a_line("成绩：86", 0.99, 0.99, 0.2, 0.99, 0.99), a_line("成绩86"))[1].asked == []


def test_a_letter_alone_is_not_looked_at_in_part() -> None:
    assert after(a_line("女", 0.3), a_line("K", 0.8))[0].text == "女"


def test_two_readings_that_agree_bear_each_other_out() -> None:
    word, _ = after(a_line("32学时", *(0.8,) * 4), a_line("32学时", *(0.9,) * 4))

    assert min(word.scores[:2]) > 0.97
    assert min(word.scores[2:]) == 0.9


def test_a_second_reading_that_lost_a_letter_is_not_taken() -> None:
    word, _ = after(a_line("北辰岭测绘院", 1, 1, 0.5, 1, 1, 1), a_line("北辰测绘院"))

    assert word.text == "北辰岭测绘院"


def test_a_figure_about_which_two_readings_differ_is_not_sure() -> None:
    first = a_line("2023年2月25日", *(0.95,) * 10)
    word, _ = after(first, a_line("2022年2月25日"))

    assert word.text == "2022年2月25日"
    assert [at for at, score in enumerate(word.scores) if score < 0.7] == [3]


@cache
def rapid() -> LineEngine:
    engine = engines.make("rapidocr")
    assert isinstance(engine, LineEngine)
    return engine


@pytest.mark.slow
def test_small_letters_in_a_line_that_is_high_for_them_are_read_whole() -> None:
    printed = "学时查询　吕梅德　210000198208287529　滨城轨道交通装备有限公司"
    picture = Pictures.new("RGB", (1000, 120), (226, 228, 226))
    font = hei(19)
    ImageDraw.Draw(picture).text((60, 48), printed, font=font, fill=(70, 74, 76))
    image = np.asarray(cv2.GaussianBlur(np.asarray(picture), (0, 0), 1.1), np.uint8)
    quad = np.array([[52, 26], [810, 26], [810, 92], [52, 92]], np.float32)
    page = Upright(image=image, shown=image, quads=(quad,))
    words = rapid().read_quads(image, page.quads)
    assert "210000198208287529" not in words[0].text

    [word] = nearer(page, words, rapid())

    assert "210000198208287529" in word.text
    assert replace(word, text="", scores=(), stops=(), confidence=0.0).box == words[0].box
