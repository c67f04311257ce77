"""Whether two papers claim the same learning: one certificate as photo and scan, or sent by two.

Pure: entries in, reasons and a probability out. Certificates of one course look alike; what tells
them apart is the person and the number, so these weigh most. Nothing is decided here: what is
likely the same is shown side by side.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz.distance import Indel, Levenshtein

from ce_intake.register.known import likeness, plain
from ce_intake.register.names import NameLevel, compare_names, fold_name, glyphs
from ce_intake.register.numbers import MASK, NumberLevel, compare_numbers, fold_number
from ce_intake.text.certificates import certificate_key
from ce_intake.text.identity import is_proved
from ce_intake.values import Entry, LearningForm, PartialDate

LIKELY = 0.5
"""From here on two papers are shown side by side."""

PRIOR = -4.0  # log odds that two papers of one pile are the same
WHO = 2  # the first weights: the person, and the certificate's number
UNFOUNDED = -1.0
"""The most that course and dates can say alone: they are those of the whole class."""

SAME_PERSON = 5.0
"""One person has many papers."""

PARTLY = -2.0
"""Two names with a character in common, one of them perhaps misread."""

SAME_COURSE = 0.9
"""Likeness of two names of courses, from which on they are one."""

LINE = ("certificate_no", "hours", "result", "end_date", "start_date", "issue_date", "subject")
"""What tells the lines of a list apart, beside the name of the course."""

LONGEST_CLASS = 120

NAME_WEIGHTS = {
    NameLevel.SAME: 3.0,
    NameLevel.GLYPH: 2.5,
    NameLevel.SOUND: 1.0,
    NameLevel.PLACEHOLDER: 1.5,
    NameLevel.ONE_LOST: 0.0,
    NameLevel.ONE_DIFFERS: -1.0,
    NameLevel.UNKNOWN: 0.0,
    NameLevel.DIFFERENT: -5.0,
}
NUMBER_WEIGHTS = (6.0, 5.0, 3.0, 1.5, -1.0, -1.0)
"""By how many digits two identity numbers differ, where at least one of them is misread."""

OTHER_NUMBER = -8.0
MASKED_NUMBER = 2.5
CERTIFICATE_WEIGHTS = (6.0, -0.3, -1.5)
"""By how many characters two certificate numbers differ; the next one of a class differs in one."""

OTHER_CERTIFICATE = -4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Resemblance:
    """How likely two papers are one, 0 to 1, and why (message codes)."""

    score: float
    reasons: tuple[str, ...]

    @property
    def likely(self) -> bool:
        """Whether a clerk should see them side by side."""
        return self.score >= LIKELY


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weight:
    value: float
    reason: str | None = None


def class_key(content: str | None, *days: str | None) -> str | None:
    """What all papers of one class have in common: the course and the first of *days* stated.

    Under it papers are found on which neither name nor number was read right.
    """
    day = next((day for day in days if day), None)
    return f"{day} {plain(content)}"[:LONGEST_CLASS] if day and content else None


def same_line(one: Entry, other: Entry) -> bool:
    """Whether two entries of one paper say the same: a line that was read twice."""
    if any(getattr(one, name).value != getattr(other, name).value for name in LINE):
        return False
    return plain(one.content.value or "") == plain(other.content.value or "")


def same_learning(one: Entry, other: Entry) -> str | None:
    """The code of why two entries of one person count the same learning; None: they do not.

    Papers of one exam (成绩单 and 合格证) have numbers of their own; of other learning, two numbers
    that are clearly different are two papers.
    """
    days = [entry.end_date.value or entry.issue_date.value for entry in (one, other)]
    if days[0] is None or days[1] is None or not _compatible(days[0], days[1]):
        return None
    exam = all(entry.learning_form.value is LearningForm.EXAM for entry in (one, other))
    if not exam and _clearly_apart(one, other):
        return None
    if likeness(*(plain(entry.content.value or "") for entry in (one, other))) < SAME_COURSE:
        return None
    return "same_learning_exam" if exam else "same_learning_course"


def _clearly_apart(one: Entry, other: Entry) -> bool:
    """Whether hours contradict each other, or two numbers differ more than a reader errs."""
    hours = {entry.hours.value for entry in (one, other)} - {None}
    a, b = (certificate_key(entry.certificate_no.value) for entry in (one, other))
    far = a is not None and b is not None and Levenshtein.distance(a, b) >= len(CERTIFICATE_WEIGHTS)
    return len(hours) > 1 or far


def _compatible(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates may be the same day, as precisely as both are stated."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(a is None or b is None or a == b for a, b in pairs)


def resemblance(one: Entry, other: Entry) -> Resemblance:
    """How likely two entries come from one paper, by what they say.

    How alike the pages look is not asked: those of one class differ less from each other than
    photo and scan of one certificate do.
    """
    weights = [weigh(one, other) for weigh in _WEIGHTS]
    total = PRIOR + sum(weight.value for weight in weights)
    if all(weight.value <= 0 for weight in weights[:WHO]):
        total = min(total, UNFOUNDED)
    reasons = tuple(weight.reason for weight in weights if weight.reason is not None)
    return Resemblance(score=1 / (1 + math.exp(-total)), reasons=reasons)


def _person(one: Entry, other: Entry) -> _Weight:
    """What number and name say together, up to a point."""
    number, name = _person_number(one, other), _name(one, other)
    return _Weight(
        value=min(number.value + name.value, SAME_PERSON), reason=number.reason or name.reason
    )


def _person_number(one: Entry, other: Entry) -> _Weight:
    a, b = fold_number(one.id_number.value or ""), fold_number(other.id_number.value or "")
    if not a or not b:
        return _Weight(value=0.0)
    if MASK in a or MASK in b:
        fits = NumberLevel.MASKED in (compare_numbers(a, b), compare_numbers(b, a))
        return _Weight(value=MASKED_NUMBER if fits or a == b else -2.0)
    if a != b and is_proved(one.id_number.value or "") and is_proved(other.id_number.value or ""):
        return _Weight(value=OTHER_NUMBER)
    off = Levenshtein.distance(a, b)
    value = NUMBER_WEIGHTS[off] if off < len(NUMBER_WEIGHTS) else OTHER_NUMBER
    return _Weight(value=value, reason="same_id_number" if off <= 1 else None)


def _name(one: Entry, other: Entry) -> _Weight:
    a, b = fold_name(one.name.value or ""), fold_name(other.name.value or "")
    level = compare_names(a, b)
    value = NAME_WEIGHTS[level]
    if level is NameLevel.DIFFERENT and set(a) & set(b):
        value = PARTLY
    return _Weight(value=value, reason="same_name" if level is NameLevel.SAME else None)


def _certificate(one: Entry, other: Entry) -> _Weight:
    a, b = (certificate_key(e.certificate_no.value) for e in (one, other))
    if not a or not b:
        return _Weight(value=0.0)
    if a == b:
        return _Weight(value=6.0, reason="same_certificate_number")
    off = Levenshtein.distance(a, b)
    known = off < len(CERTIFICATE_WEIGHTS)
    return _Weight(value=CERTIFICATE_WEIGHTS[off] if known else OTHER_CERTIFICATE)


def _course(one: Entry, other: Entry) -> _Weight:
    a, b = plain(one.content.value or ""), plain(other.content.value or "")
    if not a or not b:
        return _Weight(value=0.0)
    alike = Indel.normalized_similarity(glyphs(a), glyphs(b))
    if alike >= 0.8:
        return _Weight(value=1.5, reason="same_course")
    return _Weight(value=-3.0 if alike < 0.5 else 0.0)


def _ended(one: Entry, other: Entry) -> _Weight:
    return _date(one.end_date.value, other.end_date.value, reason="same_dates")


def _issued(one: Entry, other: Entry) -> _Weight:
    return _date(one.issue_date.value, other.issue_date.value, reason="same_issue_date")


def _date(one: PartialDate | None, other: PartialDate | None, *, reason: str) -> _Weight:
    if one is None or other is None:
        return _Weight(value=0.0)
    if one == other:
        return _Weight(value=1.0, reason=reason)
    if one.year != other.year:
        return _Weight(value=-6.0)
    whole = one.day is not None and other.day is not None
    return _Weight(value=-1.5 if whole or one.month != other.month else 0.5)


def _hours(one: Entry, other: Entry) -> _Weight:
    a, b = one.hours.value, other.hours.value
    if a is None or b is None:
        return _Weight(value=0.0)
    return _Weight(value=0.5, reason="same_hours") if a == b else _Weight(value=-1.5)


_WEIGHTS: tuple[Callable[[Entry, Entry], _Weight], ...] = (
    _person,
    _certificate,
    _course,
    _ended,
    _issued,
    _hours,
)
