"""Registers of courses, issuers and units: what a spelling on a paper means.

A paper's words are kept; the register's spelling is proposed beside them. Numbers tell sisters
apart (第一期 is not 第二期), and where two entries fit alike, none is proposed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from rapidfuzz.distance import Indel

from ce_intake.register.facts import Sort
from ce_intake.register.names import glyphs
from ce_intake.text.normal import key
from ce_intake.values import Dated, PartialDate

TAKE = 0.86
"""Least likeness at which a spelling is taken for an entry's."""

ORGANISATION = 0.93
"""The same for names of units and issuers: 滨海 and 滨江 are neighbours, not misreadings."""

MARGIN = 0.04
"""By so much the best entry must lead the next."""

MOST_FOUND = 40
_NUMBERS = re.compile(
    r"\d+|第[一二三四五六七八九十百]+|[一二三四五六七八九十百]+(?=[期批次届级号中院])"
)
_SHELL = re.compile(r"^(?:关于|参加)|(?:的?(?:培训班|研修班|进修班|培训|课程|学习|网络培训))$")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownValue:
    """One course, issuer or unit; `since` and `until` bound the days on which it is qualified.

    `facts` are those of `register.facts`, by name; one that is not stated is missing.
    """

    key: str
    name: str
    aliases: tuple[Dated, ...] = ()
    since: PartialDate | None = None
    until: PartialDate | None = None
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """Every spelling that means it, the canonical one first."""
        return (self.name, *(alias.text for alias in self.aliases))


class Known:
    """A register of such values in memory; ports.KnownValues."""

    def __init__(self, values: Iterable[KnownValue], *, least: float = TAKE) -> None:
        """Index *values* by whole spelling and by pairs of characters; *least* likeness taken."""
        self._least = least
        self._values: dict[str, KnownValue] = {}
        self._whole: dict[str, set[str]] = {}
        self._pairs: dict[str, set[str]] = {}
        self._spellings: dict[str, list[str]] = {}
        for value in values:
            self._values[value.key] = value
            for name in value.names:
                self._add(value.key, plain(name))

    def canonical(self, text: str) -> tuple[str, str, float] | None:
        """Key, canonical spelling and score (0 to 1) of what *text* means; None if unknown."""
        sought = plain(text)
        exact = self._whole.get(sought, set())
        if len(exact) == 1:
            [only] = exact
            return only, self._values[only].name, 1.0
        ranked = sorted(((likeness(sought, s), k) for k, s in self._near(sought)), reverse=True)
        if not ranked or ranked[0][0] < self._least:
            return None
        score, best = ranked[0]
        rivals = [other for other, other_key in ranked if other_key != best]
        if rivals and score - rivals[0] < MARGIN:
            return None
        return best, self._values[best].name, score

    def qualified(self, value_key: str, day: date) -> bool:
        """Whether the value is known and qualified on *day*."""
        value = self._values.get(value_key)
        if value is None:
            return False
        return Dated(value.name, since=value.since, until=value.until).holds(day, day)

    def spellings(self, value_key: str) -> tuple[str, ...]:
        """All names of the value under this key, the canonical one first; none if unknown."""
        value = self._values.get(value_key)
        return () if value is None else value.names

    def _add(self, value_key: str, spelling: str) -> None:
        self._whole.setdefault(spelling, set()).add(value_key)
        self._spellings.setdefault(value_key, []).append(spelling)
        for pair in _pairs_of(spelling):
            self._pairs.setdefault(pair, set()).add(value_key)

    def _near(self, sought: str) -> list[tuple[str, str]]:
        """Keys and spellings that share most pairs of characters with *sought*."""
        shared: Counter[str] = Counter()
        for pair in _pairs_of(sought):
            shared.update(self._pairs.get(pair, ()))
        near = [value_key for value_key, _ in shared.most_common(MOST_FOUND)]
        return [
            (value_key, spelling) for value_key in near for spelling in self._spellings[value_key]
        ]


def least_of(sort: Sort) -> float:
    """The least likeness at which a spelling is taken in a register of this sort."""
    return TAKE if sort is Sort.COURSES else ORGANISATION


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """*text* for comparison: folded, without quotes, blanks, and a generic word at its end."""
    folded = key(text)
    bare = _SHELL.sub("", folded)
    return bare if len(bare) >= 2 else folded


def likeness(one: str, other: str) -> float:
    """How alike two plain spellings are, 0 to 1; look-alike characters count as the same."""
    if _NUMBERS.findall(one) != _NUMBERS.findall(other):
        return 0.0
    alike: float = Indel.normalized_similarity(glyphs(one), glyphs(other))
    return alike


def _pairs_of(spelling: str) -> set[str]:
    drawn = glyphs(spelling)
    return {drawn[n : n + 2] for n in range(max(1, len(drawn) - 1))}
