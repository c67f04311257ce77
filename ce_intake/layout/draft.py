"""What a kind of paper is, and what it makes of its pages.

Knows no kind by name: the registry (ce_intake/kinds) does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from ce_intake.layout.columns import Column
from ce_intake.layout.listing import Listing
from ce_intake.text.labels import Label
from ce_intake.text.names import name_likeness
from ce_intake.values import Entry, Finding, KindCode, LearningForm, Page, Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The entries that a document proposes, before any policy or register was asked."""

    entries: tuple[Entry, ...] = ()
    parts: tuple[Part, ...] = ()
    findings: tuple[Finding, ...] = ()


class Act(Enum):
    """What a paper asserts that somebody did."""

    LEARNED = auto()
    LEARNED_ONLINE = auto()
    HEARD = auto()
    EXAMINED = auto()
    SERVED = auto()  # judged, watched or competed, which is no learning


class Extract(Protocol):
    """Reads the pages of one document."""

    def __call__(self, pages: Sequence[Page], /) -> Draft:
        """What the pages say; never raises for what they contain."""


_CROWD = 4
"""So many people in the rows of a table are beyond what a paper of one may tell beside him."""
_DAYS = frozenset({Column.DATES, Column.START, Column.END})


def one_course_shape(rows: Listing) -> float:
    """The shape of papers that say one thing of one person: a table of many speaks against it.

    Whatever its title (听课记录卡), courses with days and hours of their own are many things.
    """
    people = people_in(rows)
    amounts = {Column.HOURS, Column.CREDITS}
    courses = [r for r in rows.records if Column.CONTENT in r.told and amounts & r.told.keys()]
    if len(people) > 1:
        return -7.0 if len(people) < _CROWD and not rows.listed else -14.0
    if len(courses) < 2 or rows.spoken:
        return 0.0
    return -14.0 if sum(bool(_DAYS & r.told.keys()) for r in courses) > 1 else -7.0


def people_in(rows: Listing) -> frozenset[str]:
    """Whom the rows of tables, or a sentence, name; the head of a second table names nobody.

    Figures of the column beside it may run into a name.
    """
    named = (record.text(Column.NAME) for record in rows.records if Column.NAME in record.told)
    bare = (_FIGURES.sub("", name) for name in named)
    likely = frozenset(name for name in bare if name_likeness(name) > _UNLIKE or "、" in name)
    return likely | rows.listed


_FIGURES = re.compile(r"^[\dXx*]+|[\dXx*]+$")


_UNLIKE = 0.2  # likeness to a name of words that are none


def no_shape(_rows: Listing) -> float:
    """What the tables of a paper say for a kind that has none."""
    return 0.0


def has_entries(draft: Draft, _headings: str) -> bool:
    """Whether a paper that should propose entries proposes any."""
    return bool(draft.entries)


def of_somebody(draft: Draft, _headings: str) -> bool:
    """Whether a paper tells of somebody and of what he learned.

    A poster tells what will be heard, the first leaf of a booklet whose it is.
    """
    return any(
        entry.hours.stated or (any(map(bool, _whose(entry))) and any(map(bool, _learned(entry))))
        for entry in draft.entries
    )


def _whose(entry: Entry) -> tuple[object, ...]:
    return entry.name.value, entry.id_number.value, entry.certificate_no.value


def _learned(entry: Entry) -> tuple[object, ...]:
    days = entry.start_date.value, entry.end_date.value
    return entry.content.value, entry.result.value, *days


def facts_told(draft: Draft) -> int:
    """How many of seven things that proofs state the fullest entry has."""
    return max((sum(map(bool, _facts(entry))) for entry in draft.entries), default=0)


def _facts(entry: Entry) -> tuple[object, ...]:
    return (
        entry.name.value,
        entry.content.value,
        entry.end_date.value or entry.start_date.value,
        entry.hours.stated,
        entry.result.value,
        entry.certificate_no.value,
        entry.issuer.value and entry.issue_date.value,  # signed
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of paper.

    `cues` are phrases in tight form with a weight each: positive where they speak for the kind,
    negative where they speak against it; a cue that begins with ^ counts in the title only.
    `patterns` are regular expressions with a weight each, for what no fixed phrase tells: one
    that begins with ^ is sought in the lines of the title, others in all words outside quotation
    marks. `labels` weighs the labels that the paper prints, `acts` what its
    sentences say that somebody did; a label that states none of its `forms` speaks against it.
    `shape` says how much the rows of its tables speak for the kind, in the same weights.
    `borne_out` says whether what is read on a paper, under its headings, is what papers of the
    kind say: a list that names nobody is none.
    `required` names the fields of an entry without which a clerk cannot confirm at a glance.
    """

    code: KindCode
    cues: Mapping[str, float]
    extract: Extract
    required: tuple[str, ...] = ()
    shape: Callable[[Listing], float] = no_shape
    borne_out: Callable[[Draft, str], bool] = has_entries
    patterns: Mapping[str, float] = field(default_factory=dict)
    labels: Mapping[Label, float] = field(default_factory=dict)
    acts: Mapping[Act, float] = field(default_factory=dict)
    forms: frozenset[LearningForm] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)  # by language: zh, en
