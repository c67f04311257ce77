"""Pictures made smaller by a short way show the same as by the long one."""

from __future__ import annotations

import gc

import cv2
import numpy as np
import pytest

from ce_intake.ports import Image
from ce_intake.stages.made_once import made_once
from ce_intake.stages.smaller import channel, smaller

SIZES = [(2339, 1654), (1654, 2339), (3509, 2481), (1555, 2223), (901, 640), (4001, 2999)]


def a_page(high: int, wide: int) -> Image:
    """Noise over a slope, so that no two pixels are alike."""
    rng = np.random.default_rng(high * wide)
    slope = np.linspace(60, 200, wide, dtype=np.uint8)[None, :, None]
    return np.asarray(slope + rng.integers(0, 50, (high, wide, 3), np.uint8), np.uint8)


@pytest.mark.parametrize("side", [600, 1100])
@pytest.mark.parametrize("size", SIZES)
def test_a_channel_of_the_half_is_the_half_of_the_channel(size: tuple[int, int], side: int) -> None:
    page = a_page(*size)

    for at in range(3):
        whole = np.asarray(cv2.extractChannel(page, at), np.uint8)
        assert np.array_equal(channel(page, at, side), smaller(whole, side))


def test_what_is_made_of_a_picture_is_made_once_and_goes_with_it() -> None:
    made: list[int] = []

    @made_once
    def half(picture: Image) -> Image:
        made.append(len(picture))
        return picture[::2, ::2].copy() if len(picture) > 4 else picture

    first, second, small = (np.zeros((size, size), np.uint8) for size in (8, 6, 4))
    assert half(first) is half(first)
    assert half(second).shape == (3, 3)
    assert half(small) is half(small) is small
    assert made == [8, 6, 4, 4]

    del first, second
    gc.collect()
    assert [len(half(np.zeros((size, size), np.uint8))) for size in (16, 12, 8)] == [8, 6, 4]
