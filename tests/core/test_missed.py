"""Characters that no line was found for: which ink is read by itself, and what of it is kept."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from ce_intake.ports import Image, Quad
from ce_intake.stages.missed import MOST, missed
from ce_intake.stages.seals import Print
from ce_intake.stages.upright import Upright
from ce_intake.values import Box, Word

HIGH = 40  # pixels of a line's quadrilateral; its letters are three fifths of that


class Reads:
    """An engine that says the same of every place, and keeps what it was asked."""

    def __init__(self, text: str = "4", score: float = 0.99) -> None:
        self.text, self.score, self.asked = text, score, list[Quad]()

    def read_quads(self, image: Image, quads: Sequence[Quad]) -> list[Word]:
        self.asked += quads
        return [self._word(_box(image, quad)) for quad in quads]

    def find(self, image: Image, *, side: int = 0) -> Sequence[Quad]:
        raise AssertionError

    def read(self, image: Image) -> Sequence[Word]:
        raise AssertionError

    def read_line(self, image: Image) -> Word:
        raise AssertionError

    def spell(self, image: Image, symbols: Sequence[str]) -> np.ndarray:
        raise AssertionError

    name, version = "reads", "1"

    def _word(self, box: Box) -> Word:
        scores = (self.score,) * len(self.text)
        return Word(text=self.text, box=box, confidence=self.score, scores=scores)


def _box(image: Image, quad: Quad) -> Box:
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    high, wide = image.shape[:2]
    return (float(x0) / wide, float(y0) / high, float(x1) / wide, float(y1) / high)


def a_page(*lone: tuple[int, int], prints: tuple[Print, ...] = ()) -> tuple[Upright, list[Word]]:
    """Three rows of a ruled table with a line found in each, and figures at *lone*."""
    image = np.full((900, 700, 3), 240, np.uint8)
    quads, words = [], []
    for top in (100, 160, 220):
        cv2.putText(image, "HG2024760", (350, top + 32), cv2.FONT_HERSHEY_DUPLEX, 1.1, (20,) * 3, 2)
        cv2.line(image, (40, top + 50), (660, top + 50), (20, 20, 20), 2)
        own = np.array([[345, top], [565, top], [565, top + HIGH], [345, top + HIGH]], np.float32)
        quads.append(own)
        words.append(Word(text="HG2024760", box=_box(image, own), confidence=1.0))
    for x, y in lone:
        cv2.putText(image, "4", (x, y), cv2.FONT_HERSHEY_DUPLEX, 1.1, (20,) * 3, 2)
    return Upright(image=image, shown=image, quads=tuple(quads), prints=prints), words


def test_a_figure_alone_in_its_cell_is_read_where_it_stands() -> None:
    page, words = a_page((100, 192))

    [word] = missed(page, words, Reads())

    x0, y0, x1, y1 = word.box
    assert word.text == "4"
    assert (x0 * 700 < 102, x1 * 700 > 118) == (True, True)
    assert y0 * 900 == pytest.approx(163, abs=6)
    assert y1 * 900 == pytest.approx(197, abs=6)


def test_what_was_found_is_not_read_again() -> None:
    page, words = a_page()
    engine = Reads()

    assert missed(page, words, engine) == []
    assert engine.asked == []


@pytest.mark.parametrize("place", [(100, 400), (100, 177)], ids=["in no row", "between two rows"])
def test_ink_that_is_level_with_no_words_is_let_be(place: tuple[int, int]) -> None:
    page, words = a_page(place)

    assert missed(page, words, Reads()) == []


def test_a_seals_own_characters_are_not_the_pages() -> None:
    seal = Print(x=60, y=140, width=120, height=120)
    page, words = a_page((100, 192), prints=(seal,))

    assert missed(page, words, Reads()) == []


@pytest.mark.parametrize(("text", "score"), [("4", 0.9), ("V", 0.99), ("·", 0.99), ("", 0.0)])
def test_a_doubtful_reading_a_tick_and_a_speck_add_nothing(text: str, score: float) -> None:
    page, words = a_page((100, 192))

    assert missed(page, words, Reads(text, score)) == []


def test_so_many_marks_are_a_pattern() -> None:
    page, words = a_page(*((30 + 24 * n, top + 32) for top in (100, 160, 220) for n in range(12)))
    engine = Reads()

    assert missed(page, words, engine) == []
    assert len(engine.asked) <= MOST
