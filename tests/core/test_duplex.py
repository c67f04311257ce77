"""Backs of paper: those through which the front shows are blank, those with words are not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ce_intake.ports import Image
from ce_intake.stages.recognise import is_blank


def a_front() -> Image:
    image = np.full((1100, 800, 3), 250, np.uint8)
    for line in range(12):
        place = (80, 150 + line * 70)
        cv2.putText(image, "CERTIFICATE OF TRAINING", place, cv2.FONT_HERSHEY_SIMPLEX, 1.4, 0, 3)
    return image


def a_back(ink: float, paper: int = 250) -> Image:
    """The front seen through the paper: mirrored, blurred, with a share of its ink."""
    mirrored = cv2.GaussianBlur(a_front()[:, ::-1], (7, 7), 0).astype(np.float64)
    seen = paper - (250 - mirrored) * ink
    noise = np.random.default_rng(1).normal(0, 2, seen.shape)
    return np.clip(seen + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("ink", [0.0, 0.08, 0.2])
@pytest.mark.parametrize("paper", [250, 225])
def test_a_back_through_which_the_front_shows_is_blank(ink: float, paper: int) -> None:
    assert is_blank(a_back(ink, paper))


def test_a_back_with_one_line_of_its_own_is_not_blank() -> None:
    back = a_back(0.15)
    cv2.putText(back, "No. 2019-041", (80, 900), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (20, 20, 20), 3)

    assert not is_blank(back)
    assert not is_blank(a_front())


@pytest.mark.parametrize(
    ("paper", "ink", "blank"),
    [
        pytest.param(42, 235, False, id="a dark theme"),
        pytest.param(112, 235, False, id="letters left out of a printed ground"),
        pytest.param(42, 42, True, id="nothing on dark"),
        pytest.param(180, 250, False, id="letters left out of a pale ground"),
        pytest.param(180, 200, True, id="a mark in the paper"),
    ],
)
def test_light_letters_on_a_darker_page_are_ink(paper: int, ink: int, blank: bool) -> None:
    page = np.full((1100, 800, 3), paper, np.uint8)
    for line in range(8):
        place = (80, 150 + line * 70)
        cv2.putText(page, "No. 2019-041", place, cv2.FONT_HERSHEY_SIMPLEX, 1.2, (ink,) * 3, 2)

    assert is_blank(page) is blank


def test_a_paper_that_lies_in_the_shade_is_not_blank() -> None:
    shade = np.array([0.42, 0.38, 0.27])  # of daylight, warm as a lamp's
    assert not is_blank((a_front() * shade).astype(np.uint8))
    assert is_blank((a_back(0.15) * shade).astype(np.uint8))
