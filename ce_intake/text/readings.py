"""How Chinese characters are read aloud, each by itself and without tones.

The data are pypinyin's; the package itself would load its phrases too, a third of a second and
fifty megabytes that single characters have no use for.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0304\u030c"))


@cache
def syllables(char: str) -> tuple[str, ...]:
    """All toneless readings of *char*, the usual one first (ü as v); none where none is known."""
    spoken = _toned().get(ord(char), "")
    return tuple(dict.fromkeys(map(_toneless, spoken.split(",")))) if spoken else ()


def _toneless(spoken: str) -> str:
    bare = unicodedata.normalize("NFD", spoken).translate(_TONES)
    return unicodedata.normalize("NFC", bare).replace("ü", "v")


@cache
def _toned() -> dict[int, str]:
    """The readings of each character with their tones, joined by commas (its `pinyin_dict`)."""
    package = find_spec("pypinyin")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("pypinyin")
    path = Path(package.origin).with_name("pinyin_dict.py")
    spec = spec_from_file_location("pypinyin_characters", path)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError("pypinyin.pinyin_dict")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    found: dict[int, str] = module.pinyin_dict
    return found
