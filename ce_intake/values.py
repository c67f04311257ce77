"""What one file says, as plain values.

Immutable, compared by content; they know nothing of OCR, SQL, HTTP or the clock.
Read this first: everything else only moves these along.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Generic, TypeVar

from ce_intake.terms import (
    ExamScheme as ExamScheme,
    KindCode as KindCode,
    LearningForm as LearningForm,
    Part as Part,
    ResultKind as ResultKind,
    Source as Source,
    Subject as Subject,
    Unit as Unit,
)

T = TypeVar("T")

Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 as fractions of the upright page's width and height, 0 to 1."""


def meet(one: Box, other: Box) -> bool:
    """Whether two boxes share some of the page."""
    across = min(one[2], other[2]) > max(one[0], other[0])
    return across and min(one[3], other[3]) > max(one[1], other[1])


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day, a month or a year, as precisely as the paper states it."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse a day without a month and a day that no calendar has."""
        if self.month is None and self.day is not None:
            raise ValueError("a day needs a month")
        date(self.year, self.month or 1, self.day or 1)

    def __str__(self) -> str:
        """ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read what `str` wrote; ValueError otherwise."""
        if not re.fullmatch(r"\d{4}(-\d{2}){0,2}", text):
            raise ValueError(f"not an ISO date: {text!r}")
        return cls(*(int(part) for part in text.split("-")))

    @property
    def first(self) -> date:
        """The first day it may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day it may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


@dataclass(frozen=True, slots=True)
class Dated:
    """A name, unit or title with the time for which it holds; None: not bounded there."""

    text: str
    since: PartialDate | None = None
    until: PartialDate | None = None

    def holds(self, first: date, last: date) -> bool:
        """Whether it may hold on some day from *first* to *last*."""
        begun = self.since is None or self.since.first <= last
        return begun and (self.until is None or first <= self.until.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A run of text as one engine or layer gave it: usually a line, or a part of one.

    `stops` has one more item than `text` has characters: the left edge of each and
    the right edge of the last, as fractions of the page width (page height where
    `vertical`); empty where the engine does not say, then characters share the box evenly.
    `scores` holds a probability for each character, or is empty.
    """

    text: str
    box: Box
    confidence: float = 1.0
    source: Source = Source.OCR
    vertical: bool = False
    stops: tuple[float, ...] = ()
    scores: tuple[float, ...] = ()

    def cut(self, start: int, end: int) -> Box:
        """The box of the characters from `start` up to `end`."""
        x0, y0, x1, y1 = self.box
        low, high = (y0, y1) if self.vertical else (x0, x1)
        stops = self.stops or _even_stops(low, high, self.text)
        a, b = stops[start], stops[end]
        return (x0, a, x1, b) if self.vertical else (a, y0, b, y1)

    def __hash__(self) -> int:
        """Of text and place alone, which tell words apart; those of its characters are many."""
        return hash((self.text, self.box))


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """A seal (印章) found on a page, read apart from the text under it."""

    text: str
    box: Box
    confidence: float
    red: bool = True
    scores: tuple[float, ...] = ()  # probability of each character, where the engine gives it


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR or bar code; its payload is a claim to be shown, never followed."""

    payload: str
    box: Box
    symbology: str = "QRCode"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A doubt, or a rule that applied: a code with facts; sentences live in messages/."""

    code: str
    citation: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    page: int | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One upright page, as words. `number` counts from 1 within its file."""

    number: int
    width: int  # pixels, upright
    height: int  # pixels, upright
    words: tuple[Word, ...] = ()
    seals: tuple[Seal, ...] = ()
    codes: tuple[Code, ...] = ()
    rulings: tuple[Box, ...] = ()  # ruled lines of tables and forms
    findings: tuple[Finding, ...] = ()
    rotated: int = 0  # degrees clockwise that made it upright: 0, 90, 180, 270


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Generic[T]):
    """One thing a document states, with the evidence for it.

    `register` names the register entry that corrected the spelling, if one did. `letters` are the
    probabilities with which its characters were read, `grounds` what its confidence rests on (see
    stages/grounds); both are internal, the wire carries neither.
    """

    value: T | None = None  # None: the document does not say
    text: str = ""  # the words as read
    confidence: float = 0.0
    page: int | None = None
    box: Box | None = None
    source: Source = Source.OCR
    register: str | None = None
    letters: tuple[float, ...] = field(default=(), compare=False, repr=False)
    grounds: Mapping[str, float] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Refuse a probability that is none."""
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"confidence lies in 0..1, not {self.confidence}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Learning time as the paper states it."""

    amount: Decimal
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours(Field[Decimal]):
    """学时 after the policy's conversion; `stated` keeps what the paper says."""

    value: Decimal | None = None
    stated: Amount | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """学习成绩: a score, a grade, 合格与否 or 结业与否."""

    kind: ResultKind
    value: str
    passed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exam:
    """Which exam a 成绩单 or 合格证 is about; internal, the wire does not carry it."""

    scheme: ExamScheme
    level: str = ""  # "A" 高级, "B" 中级, "C" 初级; "" where the paper does not say
    language: str = ""  # 语种


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A person of the register who may be meant; `reasons` are message codes."""

    person_id: str
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMatch:
    """Whose paper it is; `person_id` is None where we cannot tell.

    `known` is what the register has of the person; internal, the wire does not carry it.
    """

    person_id: str | None = None
    confidence: float = 0.0
    candidates: tuple[Candidate, ...] = ()
    known: Person | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One certificate entry that a document proposes: one person, one course."""

    name: Field[str] = Field()
    id_number: Field[str] = Field()
    employer: Field[str] = Field()
    learning_form: Field[LearningForm] = Field()
    subject: Field[Subject] = Field()
    content: Field[str] = Field()
    start_date: Field[PartialDate] = Field()
    end_date: Field[PartialDate] = Field()
    issue_date: Field[PartialDate] = Field()
    hours: Hours = Hours()
    result: Field[Result] = Field()
    certificate_no: Field[str] = Field()
    issuer: Field[str] = Field()
    credit_year: Field[int] = Field()
    eligible: bool = True
    ready: bool = False
    person: PersonMatch | None = None
    findings: tuple[Finding, ...] = ()
    exam: Exam | None = None
    booklet: str = ""  # 证书册号 as read: tells whose paper it is; internal, like `exam`


FIELD_NAMES: tuple[str, ...] = (
    "name",
    "id_number",
    "employer",
    "learning_form",
    "subject",
    "content",
    "start_date",
    "end_date",
    "issue_date",
    "hours",
    "result",
    "certificate_no",
    "issuer",
    "credit_year",
)
"""The fields of an entry in the order of the contract."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What pages that belong together say."""

    pages: tuple[int, ...]
    kind: KindCode
    kind_confidence: float
    entries: tuple[Entry, ...] = ()
    parts: tuple[Part, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Separator:
    """A separator sheet (文件分隔页) and the facts on it; belongs to no document."""

    page: int
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNote:
    """Where one page of a file went: the page ledger has one for each."""

    page: int
    place: str  # "document", "separator", "blank" or "rejected"
    document: int | None = None  # index into Reading.documents
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one file says."""

    file: str
    sha256: str
    page_count: int
    documents: tuple[Document, ...] = ()
    separators: tuple[Separator, ...] = ()
    ledger: tuple[PageNote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """Hostile bytes with the name they were given; only the decoder looks inside."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person of the register (专业技术人员 or 管理人员), as matching needs him.

    `id_number` is the full number; it is masked wherever it is shown.
    """

    person_id: str
    name: str
    id_number: str = ""
    employer: str = ""
    title_level: str = ""
    certificate_book_no: str = ""
    former_names: tuple[str, ...] = ()
    posts: tuple[Dated, ...] = ()  # units with dates, the present one where its dates are known
    titles: tuple[Dated, ...] = ()  # title levels with dates
    former_booklets: tuple[str, ...] = ()  # booklet numbers before the present one, in sequence
    registrar: str = ""  # 登记机构, where an agency keeps the file
    high_tech: bool = False
    state: str = "active"  # active, left, retired, locked

    @property
    def former_employers(self) -> tuple[str, ...]:
        """The units of the past, without the present one."""
        return tuple(post.text for post in self.posts if post.text != self.employer)


@lru_cache(maxsize=256)  # each character of a word asks for its own
def _even_stops(low: float, high: float, text: str) -> tuple[float, ...]:
    """Edges of characters that share `low`..`high`; a half-width one takes half a share."""
    shares = [0.55 if char.isascii() else 1.0 for char in text]
    total = sum(shares) or 1.0
    stops, at = [low], low
    for share in shares:
        at += (high - low) * share / total
        stops.append(at)
    return tuple(stops)
