"""Days in Chinese numerals of which a seal hides one: they are not told without it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

import numpy as np
import pytest

from ce_intake.ports import Chances, Image
from ce_intake.stages.broken import broken
from ce_intake.stages.mended import CLEAR, SYMBOLS, Told, _in_named_year, mend
from ce_intake.stages.sheet import Sheet
from ce_intake.text.dates import find_dates
from ce_intake.values import Page, Seal, Word

SEAL = Seal(text="", box=(0.3, 0.05, 0.6, 0.35), confidence=0.0, red=False)
DAY = "二〇〇九年十月二十日"


@dataclass
class ShowsNothing:
    """An engine whose looks show no character."""

    name: str = "nothing"
    version: str = "1"

    def read(self, image: Image) -> list[Word]:
        return []

    def read_line(self, image: Image) -> Word:
        return Word(text="", box=(0.0, 0.0, 1.0, 1.0))

    def find(self, image: Image, *, side: int = 0) -> list[np.ndarray]:
        return []

    def read_quads(self, image: Image, quads: object) -> list[Word]:
        return []

    def spell(self, image: Image, symbols: object) -> Chances:
        columns = np.zeros((8, len(SYMBOLS) + 1), np.float32)
        columns[:, 0] = 1.0
        return columns


def _said(widths: list[float], scores: tuple[float, ...]) -> str:
    stops = tuple(accumulate(widths, initial=0.3))
    box = (0.3, 0.2, stops[-1], 0.22)
    word = Word(text=DAY, box=box, stops=stops, scores=scores, confidence=0.9)
    page = Page(number=1, width=1000, height=1000, words=(word,), seals=(SEAL,))
    sheet = Sheet(page=page, image=np.full((1000, 1000, 3), 255, np.uint8))
    mended, _ = mend(sheet, broken(page), ShowsNothing())
    return mended.page.words[0].text


EVEN, APART = [0.02] * 10, [0.02] * 8 + [0.035, 0.035]
SURE, DOUBTED = (0.99,) * 10, (0.99,) * 8 + (0.58, 0.34)


def test_a_day_is_not_told_where_a_numeral_is_hidden() -> None:
    said = _said(APART, DOUBTED)
    assert said == "二〇〇九年十月二?日"
    assert find_dates(said) == ()


@pytest.mark.parametrize(("widths", "scores"), [(EVEN, DOUBTED), (EVEN, SURE), (APART, SURE)])
def test_a_day_set_evenly_or_read_without_doubt_is_kept(
    widths: list[float], scores: tuple[float, ...]
) -> None:
    assert _said(widths, scores) == DAY


@pytest.mark.parametrize(
    "text", ["二〇〇九年十月二?日", "二〇〇九年?月二十日", "二〇〇九年十月?日"]
)
def test_what_is_left_of_a_day_is_neither_a_month_nor_a_year(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("years", "year"),
    [
        ({2024}, "二〇二四"),
        ({2023}, "二〇二四"),  # the year after
        ({2023, 2024}, "二〇二四"),
        ({2025}, "二〇一四"),  # its last figure was seen to be another
        ({2003, 2024}, "二〇一四"),  # 二〇〇四 may be it as well
        (set(), "二〇一四"),
    ],
)
def test_a_figure_of_a_year_not_seen_is_that_of_the_one_year_named(
    years: set[int], year: str
) -> None:
    assert _in_named_year(_told(third=CLEAR / 2), years).text == f"{year}年六月十日"


def test_a_year_that_was_seen_is_kept() -> None:
    assert _in_named_year(_told(third=CLEAR), {2024}).text == "二〇一四年六月十日"


def _told(*, third: float) -> Told:
    text = "二〇一四年六月十日"
    clear = (0.99, 0.99, third, *(0.99,) * 6)
    places = tuple(0.1 * at for at in range(9))
    return Told(text=text, share=0.98, places=places, clear=clear, passed=0, stars=0)
