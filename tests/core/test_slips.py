"""Names of organisations are read in words that there are; nothing else is touched."""

from __future__ import annotations

import pytest

from ce_intake.layout.slips import in_whole_words
from ce_intake.values import Page, Source, Word


def read(text: str, source: Source = Source.OCR) -> Word:
    """The word after names were read in whole words."""
    word = Word(text=text, box=(0.1, 0.1, 0.5, 0.2), scores=(0.99,) * len(text), source=source)
    return in_whole_words(Page(number=1, width=100, height=100, words=(word,))).words[0]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("津沽于部网络学院", "津沽干部网络学院"),
        ("发证单位：滨城大才考试评价中心", "发证单位：滨城人才考试评价中心"),
        ("天津市河口区入力资源培训中心", "天津市河口区人力资源培训中心"),
        ("天津市柳滩职业能为建设中心", "天津市柳滩职业能力建设中心"),
        ("天津市津活入事考试院", "天津市津沽人事考试院"),
        ("关津市引滦人才培训学校", "天津市引滦人才培训学校"),
        ("海晏区专业技木人员继续教育中心", "海晏区专业技术人员继续教育中心"),
    ],
)
def test_a_name_one_stroke_from_words_is_read_in_words_and_less_surely(
    said: str, meant: str
) -> None:
    word = read(said)

    assert word.text == meant
    changed = {at for at, (a, b) in enumerate(zip(said, meant, strict=True)) if a != b}
    assert {at for at, score in enumerate(word.scores) if score < 0.75} == changed


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("天津活动中心", id="a word of its own"),
        pytest.param("关于部分课程的通知", id="no name"),
        pytest.param("投入力量办好学校", id="two words that meet"),
        pytest.param("天津工大附属中学", id="a short name"),
        pytest.param("大力金属有限公司", id="a company's own name"),
        pytest.param("天津市第一中学", id="nothing amiss"),
    ],
)
def test_other_words_stay(text: str) -> None:
    assert read(text).text == text


def test_what_a_layer_says_is_not_corrected() -> None:
    assert read("津沽于部网络学院", Source.LAYER).text == "津沽于部网络学院"
