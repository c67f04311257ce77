"""A sheet is cut out of its photo whole or not at all: bands at its foot, letters in them."""

from __future__ import annotations

import cv2
import numpy as np

from ce_intake.ports import Image
from ce_intake.stages.paper import find_sheet

TABLE, PAPER, BAND = (112, 96, 80), (240, 240, 240), (20, 40, 110)


def a_photo(corners: list[tuple[int, int]], size: tuple[int, int] = (1600, 1200)) -> Image:
    photo = np.full((*size, 3), TABLE, np.uint8)
    cv2.fillPoly(photo, [np.array(corners, np.int32)], PAPER)
    return photo


def test_a_band_whose_sides_are_near_those_of_the_picture_is_part_of_the_sheet() -> None:
    photo = a_photo([(60, 60), (1140, 60), (1180, 1540), (60, 1540)])
    foot = np.array([(60, 1150), (1169, 1150), (1180, 1540), (60, 1540)], np.int32)
    cv2.fillPoly(photo, [foot], BAND)

    quad = find_sheet(photo)

    assert quad is not None
    assert quad[2:, 1].min() > 1450


def test_a_sheet_is_not_cut_from_a_corner_of_it_to_the_letters_in_its_band() -> None:
    photo = a_photo([(100, 60), (1190, 60), (1190, 1540), (100, 1540)])
    photo[60:240, 100:1190] = BAND
    photo[90:240, 130:420] = PAPER  # what stands in the band, as bright and as close as the paper

    quad = find_sheet(photo)

    assert quad is None or quad[:2, 1].max() < 110


def test_a_sheet_all_of_whose_edges_are_seen_is_cut_out() -> None:
    quad = find_sheet(a_photo([(100, 90), (1080, 60), (1110, 1500), (80, 1530)]))

    assert quad is not None
    assert np.abs(quad - [(100, 90), (1080, 60), (1110, 1500), (80, 1530)]).max() < 12
