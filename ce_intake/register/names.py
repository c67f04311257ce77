"""Names of people as they are compared: folded, by look-alike glyphs, by sound, one character off.

Two spellings never become one: a register's spelling is kept, a paper's is kept, and how they
agree is a `NameLevel`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from enum import IntEnum
from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice, product

from rapidfuzz.distance import Levenshtein

from ce_intake.text.names import clean_name
from ce_intake.text.normal import fold, is_han, key
from ce_intake.text.readings import syllables

PLACEHOLDERS = "▀?？□■*＊某×囗"
"""What stands for a character that could not be written (GA/T exchange uses ▀, U+2580)."""

WILD = "?"
PLAIN = re.compile("[\u4e00-\u9fff]{2,3}")
"""A name that needs no cleaning, as nearly all in a register are."""

MOST_READINGS = 64
LONG = 4

SURNAME_READINGS = {
    "单": "shan",
    "仇": "qiu",
    "曾": "zeng",
    "解": "xie",
    "查": "zha",
    "区": "ou",
    "任": "ren",
    "盖": "ge",
    "翟": "zhai",
    "乐": "yue",
    "朴": "piao",
    "缪": "miao",
    "员": "yun",
    "折": "she",
    "覃": "qin",
    "尉": "wei",
    "重": "chong",
    "种": "chong",
}
"""How these characters are read as a surname (姓), against the dictionary's first reading."""


class NameLevel(IntEnum):
    """How well two spellings agree; the higher the better."""

    DIFFERENT = 0
    UNKNOWN = 1  # one side has no name
    ONE_DIFFERS = 2  # one character, or one read as two; not the surname (姓) of a short name
    ONE_LOST = 3  # one character lost or added
    PLACEHOLDER = 4  # a mark stands for one character
    SOUND = 5  # read alike
    GLYPH = 6  # look alike, or variant forms
    SAME = 7


@lru_cache(maxsize=100_000)
def fold_name(name: str) -> str:
    """*name* for comparison: simplified, no blanks, no separators, no title, placeholders alike."""
    if PLAIN.fullmatch(name):
        return "".join([fold(char) for char in name])
    cleaned = "".join(WILD if char in PLACEHOLDERS else char for char in clean_name(name))
    pieces = (key(piece) for piece in cleaned.split(WILD))
    return WILD.join(pieces)


@lru_cache(maxsize=100_000)
def compare_names(one: str, other: str) -> NameLevel:
    """How two folded names agree."""
    if not one or not other or not one.strip(WILD) or not other.strip(WILD):
        return NameLevel.UNKNOWN
    if one == other:
        return NameLevel.SAME
    if WILD in one or WILD in other:
        return _with_placeholder(one, other)
    if glyphs(one) == glyphs(other):
        return NameLevel.GLYPH
    if sounds_alike(one, other):
        return NameLevel.SOUND
    return _one_off(one, other)


@cache
def glyph_classes() -> dict[str, str]:
    """Each confusable character with the one that stands for its class."""
    text = files("ce_intake.register").joinpath("glyphs.toml").read_text("utf-8")
    table = tomllib.loads(text)
    leader: dict[str, str] = {}
    for group in (*table["alike"], *table["variants"]):
        known = sorted({leader[char] for char in group if char in leader})
        first = known[0] if known else group[0]
        merged = {char for char, lead in leader.items() if lead in known}
        leader.update(dict.fromkeys((*group, *merged), first))
    return leader


def glyphs(name: str) -> str:
    """A folded name with each character replaced by the leader of its look-alike class."""
    classes = glyph_classes()
    return "".join([classes.get(char, char) for char in name])


def reading(name: str) -> str:
    """The first reading of a folded name, without tones, letters only; a surname as a surname."""
    spoken = [readings(char)[0] for char in name]
    if name and name[0] in SURNAME_READINGS:
        spoken[0] = SURNAME_READINGS[name[0]]
    return "".join(spoken)


def all_readings(name: str) -> Iterator[str]:
    """Readings of a folded name over all heteronyms (多音字), the first of them first."""
    yield reading(name)
    combinations = product(*(readings(char) for char in name))
    yield from ("".join(spoken) for spoken in islice(combinations, MOST_READINGS))


def sounds_alike(one: str, other: str) -> bool:
    """Whether some reading of each is the same; Latin letters read as themselves."""
    if len(one) == len(other):
        return all(set(readings(a)) & set(readings(b)) for a, b in zip(one, other, strict=True))
    return not set(all_readings(one)).isdisjoint(all_readings(other))


@cache
def readings(char: str) -> tuple[str, ...]:
    """All toneless readings of one character, the usual one first."""
    if not is_han(char):
        return (char.lower(),)
    return syllables(char) or (char,)


def with_one_open(name: str) -> Iterator[str]:
    """*name* with each character in turn replaced by a placeholder."""
    for index in range(len(name)):
        yield name[:index] + WILD + name[index + 1 :]


def with_one_added(name: str) -> Iterator[str]:
    """*name* with a placeholder at each place where a character may have been lost."""
    for index in range(len(name) + 1):
        yield name[:index] + WILD + name[index:]


def with_one_cut(name: str) -> Iterator[str]:
    """*name* with each character in turn left out."""
    for index in range(len(name)):
        yield name[:index] + name[index + 1 :]


def with_two_as_one(name: str) -> Iterator[str]:
    """*name* with each two neighbours replaced by a placeholder: one character read as two."""
    for index in range(len(name) - 1):
        yield name[:index] + WILD + name[index + 2 :]


def _with_placeholder(one: str, other: str) -> NameLevel:
    if len(one) != len(other):
        return NameLevel.DIFFERENT
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if WILD not in (a, b)]
    if not pairs or any(a != b for a, b in pairs):
        return NameLevel.DIFFERENT
    return NameLevel.PLACEHOLDER


def _one_off(one: str, other: str) -> NameLevel:
    if len(one) == len(other) + 1 >= 4 and _was_split(one, other):
        return NameLevel.ONE_DIFFERS
    short = max(len(one), len(other)) < 3
    if Levenshtein.distance(one, other, score_cutoff=1) > 1 or (short and one[0] != other[0]):
        return NameLevel.DIFFERENT
    return NameLevel.ONE_DIFFERS if len(one) == len(other) else NameLevel.ONE_LOST


def _was_split(one: str, other: str) -> bool:
    """Whether *one* is *other* with some character read as two: 木杉 for 彬."""
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    return one[same + 2 :] == other[same + 1 :]
