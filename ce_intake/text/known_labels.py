"""The labels that papers print before their values, and which of them a whole text is.

Compared in tight form without punctuation, so that 姓　名：, 姓名 and 姓 名 are one label;
long labels forgive one misread character in four. Knows words only, no places.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from ce_intake.text.composed import composed
from ce_intake.text.label import Label as Label
from ce_intake.text.misread import within
from ce_intake.text.normal import key


@cache
def synonyms() -> dict[Label, tuple[str, ...]]:
    """Every label by what it announces, as printed (labels.toml)."""
    table = tomllib.loads(files("ce_intake.text").joinpath("labels.toml").read_text("utf-8"))
    return {Label(name): tuple(words.split()) for name, words in table.items()}


@cache
def table() -> dict[str, Label]:
    """Every label in its comparison form."""
    return {key(word): label for label, words in synonyms().items() for word in words}


@cache
def by_first() -> dict[str, tuple[str, ...]]:
    """Labels by their first character, longest first."""
    firsts: dict[str, list[str]] = {}
    for word in table():
        firsts.setdefault(word[0], []).append(word)
    return {char: tuple(sorted(words, key=len, reverse=True)) for char, words in firsts.items()}


@cache
def _by_length() -> dict[int, tuple[str, ...]]:
    """Labels of at least three characters, by length."""
    lengths: dict[int, list[str]] = {}
    for word in table():
        if len(word) >= 3 and not word.isascii():
            lengths.setdefault(len(word), []).append(word)
    return {length: tuple(words) for length, words in lengths.items()}


@lru_cache(maxsize=2048)
def label_of(text: str) -> tuple[Label, float] | None:
    """Which label the whole of *text* is, and how well (1: exactly); None where it is none."""
    plain = key(text)
    if not plain or len(plain) > 36:
        return None
    exact = table().get(plain)
    if exact is not None:
        return exact, 1.0
    return (
        _in_line(plain)
        or _counted(plain)
        or composed(plain)
        or _nearest(plain)
        or _bilingual(plain)
    )


def _in_line(plain: str) -> tuple[Label, float] | None:
    """01姓名: a label with the number of its line."""
    match = COUNTED.match(plain)
    word = plain[match.end() :] if match else ""
    label = table().get(word) if not is_amount(plain, word) else None
    return (label, 0.95) if label else None


COUNTED = re.compile(r"\d{1,2}[.、]?")
"""The number of a line, or of a row of a spreadsheet: 2姓名张三."""
_UNIT = re.compile(r"[学课]时|学分|天")


def is_amount(counted: str, word: str) -> bool:
    """Whether a number makes an amount of the label behind it: 8学时, but no row's 08学时."""
    return counted[0] != "0" and bool(_UNIT.match(word))


def _counted(plain: str) -> tuple[Label, float] | None:
    """通过科目1, 课程二: one of several labels of a course."""
    label = table().get(plain[:-1]) if plain[-1] in "123456789一二三四五六七八九" else None
    return (label, 0.95) if label is Label.COURSE else None


def begins_label(first: str, more: str) -> bool:
    """Whether *more* goes on with a label of which *first* is only a part (姓 + 名:张三).

    Behind the value 合格 the label 证书编号 is one of its own, though 合格证书编号 is one too.
    """
    if 1 < len(first) < len(more) and key(more) in table():
        return False
    whole = (first + more).upper()
    return any(
        len(word) > len(first) and (whole.startswith(word) or word.startswith(whole))
        for word in by_first().get(whole[:1], ())
    )


def _nearest(plain: str) -> tuple[Label, float] | None:
    """The label of which at most one character in four was misread, if it is the only one."""
    most = len(plain) // 4 + (len(plain) == 3)
    if most == 0 or plain.isascii():
        return None
    near = [
        found
        for length in range(len(plain) - 1, len(plain) + 2)
        for found in within(most, plain, _by_length().get(length, ()))
    ]
    if not near:
        return None
    least = min(distance for _, distance in near)
    labels = {table()[word] for word, distance in near if distance == least}
    return (labels.pop(), 1 - least / len(plain)) if len(labels) == 1 else None


def _bilingual(plain: str) -> tuple[Label, float] | None:
    """姓名NAME, HELD培训日期: both halves say the same, or the Chinese half decides."""
    match = _TWO_SCRIPTS.fullmatch(plain)
    if match is None:
        return None
    chinese = match["a"] or match["b"]
    label = table().get(chinese) or _ENDS_OF_SPAN.get(match["e"] or "")
    return composed(chinese) if label is None else (label, 0.95)


_ENDS_OF_SPAN = {"FROM": Label.START, "TO": Label.END}
_TWO_SCRIPTS = re.compile(
    r"(?P<a>[\u3400-\u9fff]{2,})(?P<e>[A-Z]+)|[A-Z]{2,28}(?P<b>[\u3400-\u9fff]{2,})"
)
