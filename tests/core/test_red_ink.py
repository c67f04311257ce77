"""Seals in red ink: pale ones, ones on warm or ruled paper, and what is red and no seal."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ce_intake.ports import Image
from ce_intake.stages.red_ink import seal_boxes
from ce_intake.stages.seals import find_seals, without_seals
from ce_intake.stages.whitened import whitened

MIDDLE, RADIUS = (300, 420), 60
Ink = tuple[int, int, int]


def a_page(paper: Ink = (250, 250, 248)) -> Image:
    return np.full((600, 424, 3), paper, np.uint8)


def stamped(page: Image, ink: Ink) -> Image:
    """The page with a rim of ink, characters along it, and a star."""
    cv2.circle(page, MIDDLE, RADIUS, ink, 2, cv2.LINE_AA)
    for turn in np.linspace(-2.2, 2.2, 9):
        x = round(MIDDLE[0] + 46 * np.sin(turn))
        y = round(MIDDLE[1] - 46 * np.cos(turn))
        cv2.rectangle(page, (x - 4, y - 4), (x + 4, y + 4), ink, 1)
    cv2.drawMarker(page, MIDDLE, ink, cv2.MARKER_STAR, 16, 2)
    return page


@pytest.mark.parametrize(
    ("paper", "ink"),
    [
        pytest.param((250, 250, 248), (205, 40, 45), id="fresh"),
        pytest.param((250, 250, 248), (236, 204, 202), id="pressed with hardly any ink"),
        pytest.param((128, 127, 122), (112, 82, 82), id="in the shade"),
        pytest.param((245, 228, 180), (214, 130, 110), id="on yellow paper"),
    ],
)
def test_a_seal_is_found_by_how_much_redder_it_is_than_its_paper(paper: Ink, ink: Ink) -> None:
    [(x, y, wide, high)] = seal_boxes(stamped(a_page(paper), ink))

    assert (x, y) == (pytest.approx(240, abs=3), pytest.approx(360, abs=3))
    assert (wide, high) == (pytest.approx(121, abs=5), pytest.approx(121, abs=5))


def test_a_rim_that_was_pressed_unevenly_is_seen_whole_by_its_faint_parts() -> None:
    page = a_page()
    cv2.circle(page, MIDDLE, RADIUS, (240, 224, 222), 3)
    for turn in range(0, 360, 20):
        cv2.ellipse(page, MIDDLE, (RADIUS, RADIUS), 0, turn, turn + 8, (205, 130, 130), 3)

    [(x, y, wide, high)] = seal_boxes(page)

    assert (x, y) == (pytest.approx(240, abs=4), pytest.approx(360, abs=4))
    assert (wide, high) == (pytest.approx(121, abs=7), pytest.approx(121, abs=7))


def test_a_large_letter_in_red_is_no_seal_for_the_faint_edges_of_its_strokes() -> None:
    page = a_page()
    cv2.putText(page, "K", (150, 160), cv2.FONT_HERSHEY_SIMPLEX, 3, (190, 60, 60), 4, cv2.LINE_AA)

    assert seal_boxes(cv2.GaussianBlur(page, (0, 0), 1.2)) == []


def test_warm_light_from_one_side_is_no_ink() -> None:
    page = a_page()
    page[:, :, 2] = np.linspace(250, 205, page.shape[1]).astype(np.uint8)
    page[:, :, 1] = np.linspace(250, 222, page.shape[1]).astype(np.uint8)

    assert seal_boxes(page) == []
    assert len(seal_boxes(stamped(page, (190, 90, 80)))) == 1


def test_a_seal_that_touches_red_ruled_lines_is_found_without_them() -> None:
    page = stamped(a_page(), (205, 40, 45))
    for y in range(100, 560, 36):
        cv2.line(page, (30, y), (390, y), (205, 60, 60), 1)

    [(x, _, wide, _)] = seal_boxes(page)
    assert (x, wide) == (pytest.approx(240, abs=4), pytest.approx(121, abs=8))


@pytest.mark.parametrize("colour", [(216, 178, 156), (252, 206, 214), (120, 84, 56)])
def test_a_face_a_note_and_a_table_are_red_all_over_and_no_seal(colour: Ink) -> None:
    face, note = a_page(), a_page()
    cv2.ellipse(face, (200, 200), (40, 52), 0, 0, 360, colour, -1)
    cv2.rectangle(note, (200, 200), (270, 272), colour, -1)

    assert seal_boxes(face) == []
    assert seal_boxes(note) == []


def test_a_seal_beside_a_wooden_table_is_found() -> None:
    page = stamped(a_page(), (205, 40, 45))
    page[488:] = (120, 84, 56)

    assert len(seal_boxes(page)) == 1


def test_a_large_red_character_has_no_rim_and_is_no_seal() -> None:
    page = a_page()
    for start, end in (((60, 100), (140, 100)), ((100, 60), (100, 150)), ((70, 140), (130, 120))):
        cv2.line(page, start, end, (200, 20, 30), 7)

    assert seal_boxes(page) == []


def test_what_is_red_on_a_red_cover_is_no_seal() -> None:
    assert seal_boxes(stamped(a_page((130, 20, 36)), (190, 150, 40))) == []


def test_where_a_seal_was_the_paper_keeps_its_colour_and_has_no_edge() -> None:
    page = stamped(a_page((222, 208, 186)), (200, 70, 70))

    bare = without_seals(page, find_seals(page))

    assert np.abs(bare.astype(int) - (222, 208, 186)).max(axis=2).mean() < 2
    assert np.abs(bare[358:362, 236:244].astype(int) - (222, 208, 186)).max() <= 2


@pytest.mark.parametrize(
    ("paper", "ink"),
    [
        pytest.param((172, 195, 164), (130, 112, 92), id="green paper"),
        pytest.param((171, 190, 205), (140, 125, 132), id="a cold lamp"),
    ],
)
def test_a_seal_on_green_or_blue_paper_is_as_red_as_on_white(paper: Ink, ink: Ink) -> None:
    page = stamped(a_page(paper), ink)

    assert find_seals(page) == ()
    [found] = find_seals(whitened(page))

    assert found.x == pytest.approx(240, abs=5)
    assert np.ptp(np.median(whitened(page), axis=(0, 1))[[0, 1]]) < 16


@pytest.mark.parametrize(
    "paper",
    [
        pytest.param((250, 250, 248), id="white"),
        pytest.param((245, 228, 180), id="yellow"),
        pytest.param((40, 70, 150), id="a blue screen"),
    ],
)
def test_what_is_no_green_or_blue_paper_keeps_its_colours(paper: Ink) -> None:
    page = a_page(paper)

    assert whitened(page) is page
