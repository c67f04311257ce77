"""Rules about hours as dated values.

An instrument is one published document with its days of validity; a policy is a succession
of instruments; rules are what a policy says on one day. They know no paper and no person.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from ce_intake.values import Exam, ExamScheme, Part, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a person owes in one year, in 学时."""

    total: Decimal
    public: Decimal | None  # 公需科目; None: no figure is fixed
    professional_share: Fraction | None  # least share of 专业科目 in the hours owed
    citation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """How many 学时 one of `unit` is."""

    unit: Unit
    factor: Decimal
    citation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamHours:
    """What one pass of an exam, or of one module of it, gives in 学时."""

    scheme: ExamScheme
    level: str  # "" where the scheme has no levels
    hours: Decimal
    citation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfStudyParts:
    """The papers that a self-study set (自学材料) needs."""

    parts: tuple[Part, ...]
    citation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The most 学时 that one day of classes holds."""

    most: Decimal
    citation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """One published document (文件) and what it fixes about hours.

    `since` and `until` are its first and last day; `until` is None where no end is known.
    `targets` is keyed by whether more is asked (senior title or high-tech work).
    """

    number: str  # 文号
    title: Mapping[str, str]  # language: title
    since: date
    until: date | None
    validity: str  # the article that fixes the days
    targets: Mapping[bool, Target]
    conversions: tuple[Conversion, ...]
    exams: tuple[ExamHours, ...]
    self_study: SelfStudyParts | None
    day: Day | None
    credits_citation: str | None

    def in_force(self, day: date) -> bool:
        """Whether it is in force on *day*."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days over which a policy stands on `base`, beside `extras`."""

    since: date
    until: date | None
    base: Instrument
    extras: tuple[Instrument, ...] = ()
    by_choice: bool = False  # the base has expired and is applied on by choice

    def covers(self, day: date) -> bool:
        """Whether *day* lies in it."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a policy says on one day: its base first, then what stands beside it."""

    base: Instrument
    extras: tuple[Instrument, ...]
    by_choice: bool = False

    def target(self, *, demanding: bool) -> Target | None:
        """What is owed in a year; *demanding*: senior title (高级职称) or high-tech work."""
        return self.base.targets.get(demanding)

    def conversion(self, unit: Unit) -> Conversion | None:
        """The factor for *unit*, from the first instrument that has one."""
        for instrument in self.instruments:
            for conversion in instrument.conversions:
                if conversion.unit is unit:
                    return conversion
        return None

    def exam(self, exam: Exam) -> ExamHours | None:
        """What a pass of *exam* gives; a level that the table lacks gives nothing."""
        for instrument in self.instruments:
            for row in instrument.exams:
                if row.scheme is exam.scheme and row.level in ("", exam.level):
                    return row
        return None

    @property
    def self_study(self) -> SelfStudyParts | None:
        """The papers that self-study needs."""
        return next((i.self_study for i in self.instruments if i.self_study), None)

    @property
    def day(self) -> Day | None:
        """The most that a day of classes holds."""
        return next((i.day for i in self.instruments if i.day), None)

    @property
    def credits_citation(self) -> str | None:
        """The article on 学分, which gives no factor."""
        return next((i.credits_citation for i in self.instruments if i.credits_citation), None)

    @property
    def instruments(self) -> Iterator[Instrument]:
        """The base, then the extras."""
        yield self.base
        yield from self.extras


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A named succession of instruments: which one applies on which day."""

    name: str
    title: Mapping[str, str]  # language: title
    periods: tuple[Period, ...]

    def on(self, day: date) -> Rules | None:
        """The rules in force on *day*, or None where the policy has none."""
        for period in self.periods:
            if period.covers(day):
                extras = tuple(extra for extra in period.extras if extra.in_force(day))
                return Rules(base=period.base, extras=extras, by_choice=period.by_choice)
        return None

    def nearest(self, day: date) -> Instrument:
        """The base that ended last before *day*, or the first one; for saying what lapsed."""
        past = [period.base for period in self.periods if period.since <= day]
        return past[-1] if past else self.periods[0].base

    def exam_since(self, scheme: ExamScheme) -> Instrument | None:
        """The instrument that makes passes of *scheme* count, whatever its first day."""
        for period in self.periods:
            for instrument in (period.base, *period.extras):
                if any(row.scheme is scheme for row in instrument.exams):
                    return instrument
        return None
