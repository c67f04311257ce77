"""One person's year against what is owed: hours, and content by subject (46号 第六条).

Two tests: are the hours complete, and is the content as required. Hours of one subject
over what it needs do not fill the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ce_intake.policies.model import Target
from ce_intake.values import Finding, Subject

ZERO = Decimal(0)

PUBLIC = (Subject.PUBLIC, Subject.PUBLIC_REQUIRED, Subject.PUBLIC_ELECTIVE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One thing that is owed in a year, in 学时: `code` total, public or professional."""

    code: str
    owes: Decimal
    has: Decimal

    @property
    def short(self) -> Decimal:
        """How much is missing; 0 where nothing is."""
        return max(self.owes - self.has, ZERO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What counts in a year, in 学时, and what is short; `unsaid` has no subject."""

    total: Decimal
    public: Decimal
    professional: Decimal
    unsaid: Decimal
    target: Target
    shortfalls: tuple[Finding, ...]
    requirements: tuple[Requirement, ...]  # all that is owed, what is done too

    @property
    def complete(self) -> bool:
        """Whether hours and content are as required."""
        return not self.shortfalls


def assess(lines: Iterable[tuple[Subject | None, Decimal]], target: Target) -> Assessment:
    """Weigh a year's confirmed (subject, hours) against *target*."""
    counted = list(lines)
    public = sum((hours for subject, hours in counted if subject in PUBLIC), ZERO)
    mine = (hours for subject, hours in counted if subject is Subject.PROFESSIONAL)
    professional = sum(mine, ZERO)
    total = sum((hours for _, hours in counted), ZERO)
    owed = (
        Requirement(code="total", owes=target.total, has=total),
        Requirement(code="public", owes=target.public or ZERO, has=public),
        Requirement(code="professional", owes=least_professional(target), has=professional),
    )
    return Assessment(
        total=total,
        public=public,
        professional=professional,
        unsaid=total - public - professional,
        target=target,
        shortfalls=tuple(_shortfall(one, target.citation) for one in owed if one.short),
        requirements=tuple(one for one in owed if one.owes),
    )


def least_professional(target: Target) -> Decimal:
    """专业科目 hours owed: the rule's share, else what 公需科目 leaves of the total."""
    if target.professional_share is not None:
        owed = Fraction(target.total) * target.professional_share
        return Decimal(owed.numerator) / Decimal(owed.denominator)
    return target.total - target.public if target.public is not None else ZERO


def _shortfall(one: Requirement, citation: str) -> Finding:
    code = "hours_short" if one.code == "total" else f"{one.code}_hours_short"
    facts = {"has": one.has, "owes": one.owes, "short": one.short}
    return Finding(code=code, citation=citation, facts=facts)
