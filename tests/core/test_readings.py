"""Readings of characters, against the package whose data they are."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pypinyin import Style, pinyin
from pypinyin.pinyin_dict import pinyin_dict

from ce_intake.register.names import readings
from ce_intake.text.readings import syllables


def test_every_character_is_read_as_its_package_reads_it() -> None:
    for code in sorted(pinyin_dict)[::9]:
        [spoken] = pinyin(chr(code), style=Style.NORMAL, heteronym=True)
        expected = tuple(dict.fromkeys(reading.replace("ü", "v") for reading in spoken))
        assert syllables(chr(code)) == expected, chr(code)


@pytest.mark.parametrize(
    ("char", "expected"),
    [("吕", ("lv",)), ("单", ("dan", "chan", "shan")), ("A", ("a",)), ("㐃", ("㐃",))],
)
def test_a_character_without_a_reading_stands_for_itself(
    char: str, expected: tuple[str, ...]
) -> None:
    assert readings(char) == expected


def test_no_phrases_are_loaded() -> None:
    code = (
        "import sys; from ce_intake.register.names import reading; assert reading('王伟');"
        " assert 'pypinyin.phrases_dict' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
