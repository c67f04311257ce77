"""Seals without colour: their rims are found to a pixel and taken off, what they cross stays."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ce_intake.ports import Image
from ce_intake.stages.rims import Circle, find_circles, lift_rim

MIDDLE, AXES = (520, 460), (150, 140)


def stamped(*, specks: int = 0) -> Image:
    """A black and white copy: an oval rim over one long stroke that runs out of it."""
    page = np.full((1000, 1400, 3), 255, np.uint8)
    cv2.ellipse(page, MIDDLE, AXES, 0, 0, 360, (0, 0, 0), 7)
    cv2.line(page, (200, 470), (900, 470), (0, 0, 0), 9)
    dust = np.random.default_rng(5)
    for x, y in dust.integers((0, 0), (1400, 1000), (specks, 2)):
        page[y : y + 2, x : x + 2] = 0
    return page


@pytest.mark.parametrize("specks", [0, 3000])
def test_a_rim_is_found_though_the_copy_is_full_of_specks(specks: int) -> None:
    [circle] = find_circles(stamped(specks=specks))

    assert (circle.x, circle.y) == (pytest.approx(520, abs=3), pytest.approx(460, abs=3))
    assert circle.radius == pytest.approx(145, abs=4)


def test_a_rim_is_lifted_and_the_stroke_that_it_crosses_stays() -> None:
    page = stamped()
    lift_rim(page, Circle(524, 457, 147))  # as roughly as a circle is found

    turns = np.linspace(0, 2 * np.pi, 200)
    xs = np.rint(520 + 150 * np.cos(turns)).astype(int)
    ys = np.rint(460 + 140 * np.sin(turns)).astype(int)
    clear = abs(ys - 470) > 14
    assert float((page[ys[clear], xs[clear]].min(axis=1) > 200).mean()) > 0.97
    assert float((page[470, 210:890].min(axis=1) < 60).mean()) > 0.97


def test_the_squares_of_a_code_are_no_seal() -> None:
    page = np.full((1200, 900, 3), 255, np.uint8)
    squares = np.random.default_rng(3).integers(0, 2, (21, 21)).astype(np.uint8)
    page[300:720, 240:660] = np.kron(1 - squares, np.full((20, 20), 255, np.uint8))[:, :, None]

    assert find_circles(page) == []


def test_a_thin_pale_rim_on_a_large_copy_is_found() -> None:
    page = np.full((2339, 1654, 3), 245, np.uint8)
    cv2.circle(page, (1050, 1700), 150, (120, 120, 120), 4, cv2.LINE_AA)

    [circle] = find_circles(page)

    assert (circle.x, circle.y) == (pytest.approx(1050, abs=3), pytest.approx(1700, abs=3))
