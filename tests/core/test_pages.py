"""From pixels and claims to a page: direction, paper, seals, codes, ruled lines, layers."""

from __future__ import annotations

import math
from functools import cache

import cv2
import numpy as np
import pytest
import zxingcpp
from PIL import Image as Pictures, ImageDraw
from typeface import hei

from ce_intake import engines
from ce_intake.decoder.pages import DecodedPage, Layer
from ce_intake.engines.null import Null
from ce_intake.ports import Engine, Image
from ce_intake.stages.glyphs import Glyph, words_of
from ce_intake.stages.layer import believe, disbelieved
from ce_intake.stages.marks import read_codes, ruled_lines
from ce_intake.stages.paper import find_sheet, paper
from ce_intake.stages.recognise import is_blank, recognise
from ce_intake.stages.seals import find_grey_seals, find_seals, paler, unrolled, without_seals
from ce_intake.stages.upright import Upright, lean_of, straight, turned
from ce_intake.values import Source

LINES = (
    "结 业 证 书",
    "张思远同志于2018年5月7日至11日参加信息化能力建设培训班学习，",
    "共计40学时，考核合格，准予结业。",
    "证书编号：津继教字〔2018〕第000123号",
    "天津市海晏区继续教育中心",
)


@cache
def rapid() -> Engine:
    return engines.make("rapidocr")


def drawn(
    *lines: str, size: tuple[int, int] = (1400, 1000), ink: object = (20, 20, 20)
) -> Pictures.Image:
    picture = Pictures.new("RGB", size, (252, 252, 250))
    pen, font = ImageDraw.Draw(picture), hei(38)
    for row, line in enumerate(lines):
        pen.text((120, 120 + 110 * row), line, font=font, fill=ink)
    return picture


def sealed(picture: Pictures.Image, *, ink: tuple[int, int, int] = (205, 40, 45)) -> Image:
    """The picture with a round seal over its last line."""
    pen = ImageDraw.Draw(picture)
    middle, radius = (420, 570), 130
    box = (middle[0] - radius, middle[1] - radius, middle[0] + radius, middle[1] + radius)
    pen.ellipse(box, outline=ink, width=7)
    font = hei(34)
    text = "天津市海晏区继续教育中心"
    for index, char in enumerate(text):
        angle = math.radians(-120 + 240 * index / (len(text) - 1))
        tile = Pictures.new("L", (50, 50))
        ImageDraw.Draw(tile).text((25, 25), char, font=font, fill=255, anchor="mm")
        tile = tile.rotate(-math.degrees(angle), resample=Pictures.Resampling.BICUBIC)
        x = middle[0] + 100 * math.sin(angle) - 25
        y = middle[1] - 100 * math.cos(angle) - 25
        picture.paste(ink, (round(x), round(y)), tile)
    return np.asarray(picture)


def texts(image: Image, *, photo: bool = False) -> str:
    sheet = recognise(DecodedPage(number=1, image=image, photo=photo), rapid())
    return "".join(word.text for word in sheet.page.words).replace(" ", "")


@pytest.mark.slow
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_page_is_read_whichever_way_it_lies(turns: int) -> None:
    lying = np.ascontiguousarray(np.rot90(np.asarray(drawn(*LINES)), turns))
    sheet = recognise(DecodedPage(number=1, image=lying), rapid())
    said = "".join(word.text for word in sheet.page.words)

    assert sheet.page.rotated == (turns * 90) % 360
    assert "共计40学时" in said
    assert "000123" in said


@pytest.mark.slow
def test_a_photo_of_paper_on_a_table_is_read_like_the_paper() -> None:
    page = np.asarray(drawn(*LINES))
    target = np.array([[160, 130], [1500, 190], [1440, 1160], [110, 1090]], np.float32)
    source = np.array([[0, 0], [1400, 0], [1400, 1000], [0, 1000]], np.float32)
    table = np.full((1300, 1650, 3), (70, 62, 55), np.uint8)
    change = cv2.getPerspectiveTransform(source, target)
    photo = cv2.warpPerspective(page, change, (1650, 1300), table, cv2.INTER_AREA, 5)
    photo = np.asarray(photo, np.uint8)

    found = find_sheet(photo)
    assert found is not None
    assert np.abs(found - target).max() < 12
    assert "共计40学时" in texts(photo, photo=True)


def test_a_shadow_across_a_sheet_is_not_its_edge() -> None:
    table, corners = (80, 60, 44), np.array([[160, 130], [1500, 150], [1480, 1160], [130, 1140]])
    photo = np.full((1300, 1650, 3), table, np.uint8)
    cv2.fillConvexPoly(photo, corners.astype(np.int32), (235, 235, 232))
    shadow = np.array([[500, 0], [1650, 0], [1650, 1300], [1000, 1300]], np.int32)
    shade = cv2.fillConvexPoly(np.ones((1300, 1650), np.float32), shadow, 0.5)
    photo = (photo * cv2.GaussianBlur(shade, (0, 0), 12)[:, :, np.newaxis]).astype(np.uint8)

    found = find_sheet(photo)

    assert found is not None
    assert np.abs(found - corners).max() < 16


def test_what_a_shadow_leaves_of_a_sheet_is_no_sheet() -> None:
    photo = np.full((1650, 1200, 3), (110, 100, 88), np.uint8)
    sheet = np.array([[100, 120], [1100, 120], [1080, 1540], [80, 1540]], np.int32)
    cv2.fillConvexPoly(photo, sheet, (235, 235, 225))
    lit = np.array([[0, 0], [1200, 660], [1200, 1650], [0, 1650]], np.int32)
    shade = cv2.fillConvexPoly(np.full((1650, 1200), 0.52, np.float32), lit, 1.0)
    photo = (photo * cv2.GaussianBlur(shade, (0, 0), 12)[:, :, np.newaxis]).astype(np.uint8)

    found = find_sheet(photo)

    assert found is None or np.abs(found - sheet).max() < 20


def test_a_screen_with_a_dark_head_is_no_sheet_on_a_table() -> None:
    screen = np.full((2200, 1080, 3), 245, np.uint8)
    screen[:280] = (70, 72, 78)

    assert find_sheet(screen) is None


def test_a_scan_without_a_table_around_it_is_left_alone() -> None:
    page = np.asarray(drawn(*LINES))

    assert paper(page) is page


@pytest.mark.parametrize("degrees", [-6.0, -1.5, 2.5, 8.0])
def test_a_lean_is_measured_and_taken_away(degrees: float) -> None:
    lines = [
        np.array([[100, y], [900, y], [900, y + 30], [100, y + 30]], np.float32)
        for y in (100, 200, 300)
    ]
    change = cv2.getRotationMatrix2D((500, 250), -degrees, 1)
    quads = tuple((q @ change[:, :2].T + change[:, 2]).astype(np.float32) for q in lines)
    image = np.zeros((500, 1000, 3), np.uint8)
    level = straight(Upright(image=image, shown=image, quads=quads))

    assert lean_of(quads) == pytest.approx(degrees, abs=0.1)
    assert lean_of(level.quads) == pytest.approx(0, abs=0.2)


def test_turning_four_times_changes_nothing() -> None:
    image = np.arange(60 * 90 * 3, dtype=np.uint8).reshape(60, 90, 3)
    quad = np.array([[10, 10], [50, 10], [50, 20], [10, 20]], np.float32)
    page = Upright(image=image, shown=image, quads=(quad,))
    for _ in range(4):
        page = turned(page, 90)

    assert page.rotated == 0
    assert (page.image == image).all()
    assert page.quads[0] == pytest.approx(quad)


def test_a_seal_is_found_and_a_red_title_is_none() -> None:
    plain = drawn(*LINES, ink=(200, 30, 30))

    assert find_seals(np.asarray(plain)) == ()
    [print_] = find_seals(sealed(drawn(*LINES)))
    assert (print_.x, print_.y) == (pytest.approx(290, abs=8), pytest.approx(440, abs=8))
    assert print_.width == pytest.approx(260, abs=14)


def test_an_oval_seal_is_one_too() -> None:
    oval = cv2.resize(sealed(drawn(*LINES)), None, fx=1.5, fy=1.0, interpolation=cv2.INTER_AREA)

    [print_] = find_seals(np.asarray(oval, np.uint8))
    assert print_.width / print_.height == pytest.approx(1.5, abs=0.1)


def test_taking_off_a_seal_leaves_the_text_under_it() -> None:
    bare, stamped = np.asarray(drawn(*LINES)), sealed(drawn(*LINES))
    clean = without_seals(stamped, find_seals(stamped))
    under = (slice(560, 600), slice(300, 540))

    assert int(clean[445:455, 400:440].min()) > 200  # the rim is gone
    dark = bare[under].min(axis=2) < 80
    assert float((clean[under].min(axis=2)[dark] < 130).mean()) > 0.9


def test_a_seal_that_lost_its_colour_is_found_by_its_shape() -> None:
    grey = sealed(drawn(*LINES), ink=(120, 120, 120))

    assert find_seals(grey) == ()
    [print_] = find_grey_seals(grey)
    assert not print_.red
    assert print_.width == pytest.approx(260, abs=20)


def test_taking_off_a_grey_seal_leaves_the_darker_text_under_it() -> None:
    bare, stamped = np.asarray(drawn(*LINES)), sealed(drawn(*LINES), ink=(120, 120, 120))
    [print_] = find_grey_seals(stamped)
    clean = stamped.copy()
    clean[print_.slices] = paler(stamped, print_, strength=1.0)
    under = (slice(560, 600), slice(300, 540))

    assert int(clean[445:455, 400:440].min()) > 200  # the rim is gone
    dark = bare[under].min(axis=2) < 40
    assert float((clean[under].min(axis=2)[dark] < 100).mean()) > 0.9


@pytest.mark.slow
def test_lines_under_a_grey_seal_are_read_and_pieces_of_its_words_are_not() -> None:
    image = sealed(drawn(*LINES), ink=(110, 110, 110))
    sheet = recognise(DecodedPage(number=1, image=image), rapid())
    said = [word.text.replace(" ", "") for word in sheet.page.words]

    assert LINES[-1] in said
    assert len(said) <= len(LINES) + 1  # at most the line below the seal's star


@pytest.mark.slow
def test_a_seal_is_read_apart_from_the_line_under_it() -> None:
    sheet = recognise(DecodedPage(number=1, image=sealed(drawn(*LINES))), rapid())
    said = [word.text.replace(" ", "") for word in sheet.page.words]

    [seal] = sheet.page.seals
    assert "海晏区继续教育" in seal.text
    assert LINES[-1] in said


def test_an_unrolled_seal_is_a_line() -> None:
    print_ = find_seals(sealed(drawn(*LINES)))[0]
    strip = unrolled(sealed(drawn(*LINES))[print_.slices])

    assert strip.shape[1] > 8 * strip.shape[0]


def test_a_code_gives_its_payload_and_its_place() -> None:
    code = zxingcpp.create_barcode("CE-INTAKE-SEPARATOR;year=2024", zxingcpp.BarcodeFormat.QRCode)
    page = np.asarray(drawn(*LINES)).copy()
    mark = np.asarray(code.to_image(scale=6))
    page[700 : 700 + mark.shape[0], 1000 : 1000 + mark.shape[1]] = mark[:, :, np.newaxis]

    [found] = read_codes(page)
    assert found.payload == "CE-INTAKE-SEPARATOR;year=2024"
    assert found.box[0] == pytest.approx(1000 / 1400, abs=0.03)


def test_ruled_lines_are_found_and_text_is_none() -> None:
    picture = drawn(*LINES)
    pen = ImageDraw.Draw(picture)
    for y in (700, 760, 820):
        pen.line((100, y, 1300, y), fill="black", width=2)
    for x in (100, 700, 1300):
        pen.line((x, 700, x, 820), fill="black", width=2)
    lines = ruled_lines(np.asarray(picture))
    level = [line for line in lines if line[2] - line[0] > line[3] - line[1]]

    assert sorted({round(line[1] * 1000 / 20) for line in level}) == [35, 38, 41]
    assert len(lines) == 6


def test_an_empty_page_is_blank_and_a_line_of_text_is_not() -> None:
    assert is_blank(np.asarray(drawn()))
    assert not is_blank(np.asarray(drawn(LINES[1])))


def test_a_blank_page_costs_no_engine_a_look() -> None:
    sheet = recognise(DecodedPage(number=3, image=np.asarray(drawn())), Null())

    assert (sheet.page.number, sheet.page.words) == (3, ())


def claimed(text: str, *, ink: str = "", shift: float = 0.0, **changes: object) -> DecodedPage:
    """A page whose layer claims *text*, and whose pixels show *ink* (or the same)."""
    wide = 38 / 1400
    boxes = [
        (120 / 1400 + i * wide, 0.12 + shift, 120 / 1400 + (i + 1) * wide, 0.16 + shift)
        for i in range(len(text))
    ]
    layer = Layer(
        texts=tuple(text),
        boxes=np.array(boxes, np.float32),
        upright=np.ones(len(text), np.bool_),
        red=np.zeros(len(text), np.bool_),
        lines=np.zeros((0, 4), np.float32),
        pictures=np.array(changes.get("pictures", np.zeros((0, 4))), np.float32),
    )
    return DecodedPage(number=1, image=np.asarray(drawn(ink or text)), layer=layer)


def test_a_seals_character_over_a_black_line_is_no_part_of_the_line() -> None:
    line, image = LINES[-1], sealed(drawn(*LINES))
    left = [(120 + 38 * at) / 1400 for at in range(len(line))]
    boxes = [(x, 0.56, x + 38 / 1400, 0.6) for x in (*left, left[4])]
    layer = Layer(
        texts=(*line, "力"),
        boxes=np.array(boxes, np.float32),
        upright=np.ones(len(boxes), np.bool_),
        red=np.array([*[False] * len(line), True]),
        lines=np.zeros((0, 4), np.float32),
        pictures=np.zeros((0, 4), np.float32),
    )

    believed = believe(DecodedPage(number=1, image=image, layer=layer))

    assert believed is not None
    assert [word.text for word in believed.words] == [line]


def test_a_pale_seal_on_a_page_with_a_text_layer_is_one_of_its_seals() -> None:
    line, image = LINES[-1], sealed(drawn(*([""] * 4), LINES[-1]), ink=(245, 190, 190))
    layer = claimed(line, shift=0.44).layer

    page = recognise(DecodedPage(number=1, image=image, layer=layer), Null()).page

    assert [word.source for word in page.words] == [Source.LAYER]
    assert len(page.seals) == 1


def test_a_layer_that_the_pixels_bear_out_is_believed() -> None:
    believed = believe(claimed("共计四十学时考核合格"))

    assert believed is not None
    [word] = believed.words
    assert (word.text, word.source) == ("共计四十学时考核合格", Source.LAYER)
    assert believed.findings == ()


def test_characters_that_nobody_can_see_are_not_used_and_reported() -> None:
    page = claimed("共计九十学时", shift=0.5)

    assert believe(page) is None
    [finding] = disbelieved(page)
    assert finding.code == "layer_differs"
    assert finding.facts == {"characters": 6}


def test_somebody_elses_reading_of_a_scan_is_not_used() -> None:
    page = claimed("共计四十学时", pictures=[[0, 0, 1, 1]])

    assert believe(page) is None
    assert disbelieved(page) == ()


@pytest.mark.parametrize("char", ["\ufffd", "\ue123", "\x07"])
def test_a_layer_without_meaning_is_not_used(char: str) -> None:
    assert believe(claimed(char * 6, ink="共计四十学时")) is None


def test_radicals_that_fonts_put_for_characters_are_folded() -> None:
    believed = believe(claimed("⼀⽉⻚", ink="一月页"))

    assert believed is not None
    assert believed.words[0].text == "一月页"


def test_ink_that_no_character_accounts_for_is_left_to_ocr() -> None:
    page = claimed("共计四十学时")
    image = np.asarray(drawn("共计四十学时", "", "", "准予结业，特发此证"))
    believed = believe(DecodedPage(number=1, image=image, layer=page.layer))

    assert believed is not None
    assert any(box[1] > 0.4 for box in believed.rest)


@pytest.mark.parametrize("down", [True, False])
def test_close_lines_of_a_layer_are_read_the_way_they_run(down: bool) -> None:
    lines = (
        "学员张思远于二〇一七年参加",
        "装配式建筑施工质量控制培训",
        "共七十二学时准予结业特此证",
    )
    glyphs = []
    for row, line in enumerate(lines):
        for at, char in enumerate(line):
            x, y = (
                (0.8 - 0.045 * row, 0.1 + 0.032 * at)
                if down
                else (0.1 + 0.032 * at, 0.1 + 0.045 * row)
            )
            glyphs.append(Glyph(text=char, box=(x, y, x + 0.03, y + 0.03)))

    words = words_of(glyphs, (), shape=1.0)

    assert [(word.text, word.vertical) for word in words] == [(line, down) for line in lines]
