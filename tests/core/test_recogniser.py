"""Lines through the network: those of one width together, each with its own answer in its place."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from ce_intake.engines.rapidocr.recogniser import AT_ONCE, Recogniser
from ce_intake.ports import Image, Quad

ALPHABET = ["", *"0123456789"]
HIGH = 40


class Shades:
    """A network that says of each line its shade in tens, and remembers what it was given."""

    def __init__(self) -> None:
        self.shapes: list[tuple[int, ...]] = []

    def __call__(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        self.shapes.append(batch.shape)
        chances = np.zeros((len(batch), batch.shape[3] // 8, len(ALPHABET)), np.float32)
        chances[:, :, 0] = 0.5
        for chance, line in zip(chances, batch, strict=True):
            chance[0, 1 + round((float(line[0, 0, 0]) + 1) * 127.5 / 20)] = 0.9
        return chances


def a_page(widths: list[int]) -> tuple[Image, list[Quad]]:
    """Bars one below the other, each twenty shades lighter than the one above, and their places."""
    page = np.zeros((HIGH * len(widths), max(widths), 3), np.uint8)
    quads = []
    for row, width in enumerate(widths):
        top, bottom = row * HIGH, (row + 1) * HIGH
        page[top:bottom] = 20 * row
        quads.append(np.array([[0, top], [width, top], [width, bottom], [0, bottom]], np.float32))
    return page, quads


def test_lines_of_one_width_are_read_together_and_answers_keep_their_places() -> None:
    network = Shades()
    page, quads = a_page([100, 300, 100, 310, 100, 900])

    words = Recogniser(network=network, alphabet=ALPHABET).read_quads(page, quads)

    assert [word.text for word in words] == list("012345")
    assert len(network.shapes) < len(quads)
    assert [word.box[1] for word in words] == [row / 6 for row in range(6)]


def test_no_more_is_read_at_once_than_memory_is_meant_for() -> None:
    network = Shades()
    page, quads = a_page([700] * 5)

    Recogniser(network=network, alphabet=ALPHABET).read_quads(page, quads)

    assert sum(shape[0] for shape in network.shapes) == 5
    assert all(shape[0] == 1 or shape[0] * shape[3] <= AT_ONCE for shape in network.shapes)


def test_a_place_without_height_says_nothing_and_disturbs_no_other() -> None:
    page, quads = a_page([100, 100])
    flat = np.array([[0, 10], [90, 10], [90, 10], [0, 10]], np.float32)

    words = Recogniser(network=Shades(), alphabet=ALPHABET).read_quads(page, [flat, *quads])

    assert [word.text for word in words] == ["", "0", "1"]


class Waves:
    """A network that says 1 of a light line and 2 of one whose upper half is light alone."""

    def __init__(self, standing: float, lying: float) -> None:
        self.chances = standing, lying

    def __call__(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        chances = np.zeros((len(batch), batch.shape[3] // 8, len(ALPHABET)), np.float32)
        chances[:, :, 0] = 0.1
        for chance, line in zip(chances, batch, strict=True):
            stands = float(line[0, 2, 2]) > float(line[0, -3, 2])
            chance[0, 2 if stands else 3] = self.chances[0 if stands else 1]
        return chances


@pytest.mark.parametrize(
    ("chances", "high", "text", "vertical"),
    [
        pytest.param((0.99, 0.99), 40, "1", False, id="a digit by itself stands"),
        pytest.param((0.4, 0.99), 40, "2", True, id="what reads better on its side lies"),
        pytest.param((0.99, 0.99), 75, "2", True, id="a long line runs downwards"),
    ],
)
def test_a_narrow_crop_is_read_as_it_stands_where_it_is_one_character(
    chances: tuple[float, float], high: int, text: str, vertical: bool
) -> None:
    page = np.zeros((100, 100, 3), np.uint8)
    page[: high // 2] = 255
    quad = np.array([[0, 0], [25, 0], [25, high], [0, high]], np.float32)

    [word] = Recogniser(network=Waves(*chances), alphabet=ALPHABET).read_quads(page, [quad])

    assert (word.text, word.vertical) == (text, vertical)
