"""One contract for all engines, and what RapidOCR's models must be able to do."""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import numpy as np
import pytest
from PIL import Image as Pictures, ImageDraw
from typeface import hei

from ce_intake import engines
from ce_intake.engines.misbehaving import Misbehaving
from ce_intake.engines.replay import Replay, digest
from ce_intake.errors import EngineFailed
from ce_intake.ports import Engine, Image, LineEngine
from ce_intake.values import Word

LINE = "张思远于2018年5月7日参加培训，共计40学时"


@cache
def page(text: str = LINE, size: tuple[int, int] = (1200, 300)) -> Image:
    picture = Pictures.new("RGB", size, "white")
    font = hei(42)
    ImageDraw.Draw(picture).text((60, 100), text, font=font, fill="black")
    return np.asarray(picture)


@cache
def engine(name: str) -> Engine:
    if name == "replay":
        return Replay({digest(page()): [Word(text=LINE, box=(0.05, 0.3, 0.9, 0.5))]})
    if name == "misbehaving":
        return Misbehaving([])
    try:
        return engines.make(name)
    except EngineFailed as error:
        pytest.skip(f"{name}: {error.facts}")


EACH = pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.slow) if name in {"rapidocr", "tesseract"} else name
        for name in engines.OWN
    ],
)


@EACH
def test_words_lie_on_the_page_with_a_probability(name: str) -> None:
    for word in engine(name).read(page()):
        x0, y0, x1, y1 = word.box
        assert 0 <= x0 < x1 <= 1
        assert 0 <= y0 < y1 <= 1
        assert 0 <= word.confidence <= 1
        assert len(word.stops) in {0, len(word.text) + 1}
        assert len(word.scores) in {0, len(word.text)}


@EACH
@pytest.mark.parametrize("shape", [(1, 1), (6, 1500), (1500, 6), (40, 40)])
def test_no_shape_of_picture_stops_an_engine(name: str, shape: tuple[int, int]) -> None:
    speck = np.full((*shape, 3), 255, np.uint8)
    if name != "replay":
        engine(name).read(speck)
    assert len(engine(name).read_line(speck).text.strip()) <= 1  # Tesseract sees a bar in nothing


@EACH
def test_an_engine_says_who_it_is(name: str) -> None:
    assert engine(name).name == name
    assert engine(name).version


def test_an_engine_that_nobody_knows_fails_by_name() -> None:
    with pytest.raises(EngineFailed) as caught:
        engines.make("nobody")
    assert caught.value.facts["engine"] == "nobody"


def test_a_misbehaving_engine_fails_as_engines_may() -> None:
    with pytest.raises(EngineFailed):
        engines.make("misbehaving").read(page())


@pytest.mark.slow
def test_each_character_has_its_own_place() -> None:
    [word] = engine("rapidocr").read(page())
    at = word.text.index("4")
    x0, _, x1, _ = word.cut(at, at + 2)

    assert word.text.replace(" ", "") == LINE
    strip = page()[100:150, int(x0 * 1200) : int(x1 * 1200)]
    assert engine("rapidocr").read_line(strip).text == "40"


@pytest.mark.slow
def test_the_columns_of_a_line_say_what_each_may_be() -> None:
    reader = engine("rapidocr")
    assert isinstance(reader, LineEngine)
    shown = reader.spell(page("2018年5月7日", (500, 300))[90:160], ("0O", "2", "5", "7", "8", "月"))

    best = [int(column.argmax()) for column in shown if column.max() > 0.5]
    said = [at for at, before in zip(best, [0, *best[:-1]], strict=True) if at not in (0, before)]
    assert said == [2, 1, 5, 3, 6, 4]
    assert shown.min() >= 0
    assert shown.sum(axis=1).max() <= 1.001
    assert reader.spell(page()[:1, :1], ("0",)).shape == (0, 2)


@pytest.mark.slow
def test_lines_are_found_and_read_one_by_one() -> None:
    reader = engine("rapidocr")
    assert isinstance(reader, LineEngine)
    quads = reader.find(page())

    assert [word.text.replace(" ", "") for word in reader.read_quads(page(), quads)] == [LINE]


@pytest.mark.slow
def test_loading_the_models_loads_nothing_that_reports_home() -> None:
    code = (
        "import sys; from ce_intake.engines import make; make('rapidocr');"
        "print([name for name in sys.modules if sys.modules[name] and '_telemetry' in name])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "[]"
