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
class Assessment:
    """What counts in a year, in 学时, and what is short; `unsaid` has no subject."""

    total: Decimal
    public: Decimal
    professional: Decimal
    unsaid: Decimal
    target: Target
    shortfalls: tuple[Finding, ...]

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
    asked = (
        ("hours_short", total, target.total),
        ("public_hours_short", public, target.public or ZERO),
        ("professional_hours_short", professional, least_professional(target)),
    )
    return Assessment(
        total=total,
        public=public,
        professional=professional,
        unsaid=total - public - professional,
        target=target,
        shortfalls=tuple(
            _shortfall(code, has=has, owes=owes, cites=target.citation)
            for code, has, owes in asked
            if has < owes
        ),
    )


def least_professional(target: Target) -> Decimal:
    """专业科目 hours owed: the rule's share, else what 公需科目 leaves of the total."""
    if target.professional_share is not None:
        owed = Fraction(target.total) * target.professional_share
        return Decimal(owed.numerator) / Decimal(owed.denominator)
    return target.total - target.public if target.public is not None else ZERO


def _shortfall(code: str, *, has: Decimal, owes: Decimal, cites: str) -> Finding:
    facts = {"has": has, "owes": owes, "short": owes - has}
    return Finding(code=code, citation=cites, facts=facts)
