"""How days and identity numbers may be spelled: parts in order, each one of a few spellings.

A reader that knows what may stand in a place need not guess among seven thousand characters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ce_intake.text.normal import STARS

State = tuple[int, str]
"""In which part, and what of it was spelled so far."""

START: State = (0, "")


@dataclass(frozen=True)
class Form:
    """Parts one after the other, each one of several spellings; what may follow is found once."""

    parts: tuple[tuple[str, ...], ...]
    _found: dict[State, Mapping[str, State]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def ends(self, state: State) -> bool:
        """Whether nothing need follow."""
        part, said = state
        return part == len(self.parts) - 1 and said in self.parts[part]

    def spells(self, text: str) -> bool:
        """Whether *text* is one of its spellings, from end to end."""
        state: State | None = START
        for char in text:
            state = state and self.following(state).get(char)
        return state is not None and self.ends(state)

    def following(self, state: State) -> Mapping[str, State]:
        """Which symbols may follow, and where each leads."""
        found = self._found.get(state)
        if found is None:
            found = self._found[state] = _following(self, state)
        return found


def _following(form: Form, state: State) -> Mapping[str, State]:
    part, said = state
    found: dict[str, State] = {}
    if said in form.parts[part] and part + 1 < len(form.parts):
        found |= {word[0]: (part + 1, word[0]) for word in form.parts[part + 1]}
    size = len(said)
    longer = (word for word in form.parts[part] if word.startswith(said) and len(word) > size)
    return found | {word[size]: (part, word[: size + 1]) for word in longer}


_YEARS = range(1985, 2040)
_BORN = range(1930, 2015)
_NUMERALS = "〇一二三四五六七八九"
_MASK = "*"
_HEADS = (3, 4, 6, 10, 12)
"""Digits that are usually left in front of a mask: the area, the year, the month of birth."""


def _spelled(number: int) -> str:
    """A number up to 99 in Chinese numerals: 七, 十二, 三十一."""
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else _NUMERALS[tens]) + "十" * (tens > 0) + _NUMERALS[ones] * (ones > 0)


def _padded(most: int) -> tuple[str, ...]:
    return tuple(f"{number:02d}" for number in range(1, most + 1))


def _free(most: int) -> tuple[str, ...]:
    plain = (str(number) for number in range(1, most + 1))
    return tuple(dict.fromkeys([*plain, *_padded(most)]))


def _marked(parts: tuple[tuple[str, ...], ...], marks: str) -> Form:
    """Parts with a mark after each, as far as there are marks."""
    joined: list[tuple[str, ...]] = []
    for index, part in enumerate(parts):
        joined += [part, *((mark,) for mark in marks[index : index + 1])]
    return Form(tuple(joined))


_FIGURES = tuple(str(year) for year in _YEARS), _free(12), _free(31)
_CHINESE = (
    tuple("".join(_NUMERALS[int(digit)] for digit in str(year)) for year in _YEARS),
    tuple(map(_spelled, range(1, 13))),
    tuple(map(_spelled, range(1, 32))),
)
_DIGIT = tuple("0123456789")
_CHECK = (*_DIGIT, "X")

DAYS = (
    _marked(_FIGURES, "年月日"),
    _marked(_CHINESE, "年月日"),
    *(_marked(_FIGURES, 2 * mark) for mark in ".-/"),
)
"""A day as papers write it."""

_BIRTH = (tuple(str(year) for year in _BORN), _padded(12), _padded(31))
IDENTITY = (Form((*[_DIGIT] * 6, *_BIRTH, *[_DIGIT] * 3, _CHECK)),)
"""An identity number (GB 11643-1999): area, day of birth, serial number, check digit."""

MASKED = (
    *(Form((*[_DIGIT] * head, (_MASK,), *[_DIGIT] * 3, _CHECK)) for head in _HEADS),
    Form((*[_DIGIT] * 14, (_MASK,))),
)
"""An identity number with one mask for all that it hides; stars cannot be counted by columns."""

SHAPES = {
    "0": "0０OoＯDQ○〇",
    "1": "1１lI|丨",
    "2": "2２Zz",
    "3": "3３",
    "4": "4４",
    "5": "5５Ss",
    "6": "6６b",
    "7": "7７",
    "8": "8８B",
    "9": "9９gq",
    "〇": "〇○◯零0OoО",
    "一": "一—-－",
    "二": "二=＝",
    "三": "三",
    "四": "四",
    "五": "五",
    "六": "六",
    "七": "七",
    "八": "八人入",
    "九": "九",
    "十": "十+",
    "年": "年",
    "月": "月",
    "日": "日曰目",
    ".": ".．·,，。",
    "-": "-－—–_",
    "/": "/／",
    "X": "XxＸХχ",
    _MASK: "*×●•" + STARS,
}
"""For each symbol the characters that stand for it, those that it is mistaken for among them."""
