"""A row of a table as a record: what it says in each column. Knows columns, no tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ce_intake.layout.columns import Column
from ce_intake.layout.passage import Passage
from ce_intake.text.normal import tight

_NO_WORDS = Passage()


@dataclass(frozen=True, slots=True)
class Told:
    """What a place of a row says, and where; they differ for 同上, which says the row above."""

    says: Passage
    place: Passage
    trust: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A row that may be an entry."""

    page: int
    told: Mapping[Column, Told]
    section: Passage = _NO_WORDS  # the section line above it: 公需科目, 二、专业科目
    spare: Passage = _NO_WORDS  # what it says in columns that nobody knows
    headed: tuple[tuple[Passage, Passage], ...] = ()  # the same, with the words over each

    def text(self, column: Column) -> str:
        """What the row says in *column*, in tight form; "" where it says nothing."""
        told = self.told.get(column)
        return tight(told.says.text)[0] if told else ""
