"""How much the evidence says for each person, as probability (after Fellegi and Sunter, 1969).

Each piece of evidence has the chance of being so if this is the person (M) and the chance of
being so by accident; a rare name says more than a common one, because the register tells how many
share it. What remains for "nobody of the register" is a weight like another.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from ce_intake.register.claim import Claim
from ce_intake.register.names import NameLevel, compare_names, fold_name
from ce_intake.register.numbers import (
    MASK,
    NumberLevel,
    compare_numbers,
    fold_booklet,
    fold_number,
    visible,
)
from ce_intake.register.units import UnitLevel, compare_units, core
from ce_intake.values import Person

KNOWN = 0.95
"""How often a paper's person stands in the register at all."""

NAME_M = {
    NameLevel.SAME: 0.90,
    NameLevel.GLYPH: 0.05,
    NameLevel.SOUND: 0.012,
    NameLevel.PLACEHOLDER: 0.01,
    NameLevel.ONE_LOST: 0.012,
    NameLevel.ONE_DIFFERS: 0.012,
    NameLevel.DIFFERENT: 0.002,
}
NAME_FLOOR = {
    NameLevel.SAME: 0.0,
    NameLevel.GLYPH: 2e-5,
    NameLevel.SOUND: 2e-4,
    NameLevel.PLACEHOLDER: 1e-2,
    NameLevel.ONE_LOST: 2e-3,
    NameLevel.ONE_DIFFERS: 5e-3,
}
"""Least chance of an accident: looser agreement is not counted over the whole register."""

SHORT_NAME = 20.0
"""How much likelier an accident is in names of two characters that agree in one."""

NUMBER_M = {
    NumberLevel.SAME: 0.95,
    NumberLevel.REPAIRED: 0.03,
    NumberLevel.MASKED: 0.95,
    NumberLevel.NEAR: 0.01,
    NumberLevel.DIFFERENT: 0.002,
}
NUMBER_U = {
    NumberLevel.SAME: 1e-8,
    NumberLevel.REPAIRED: 2e-7,
    NumberLevel.NEAR: 1e-6,
    NumberLevel.DIFFERENT: 1.0,
}
UNIT_WEIGHT = {
    UnitLevel.SAME: 1.0,
    UnitLevel.FORMER: 0.5,
    UnitLevel.PART: 0.7,
    UnitLevel.SIMILAR: 0.4,
    UnitLevel.DIFFERENT: 0.06,
}
"""Agreement counts by the unit's share of the register: strangers too come from its units."""

LEAST_NAMES = 5000
"""A small register knows little of how common a name is; none is rarer than one in so many."""

DIGIT_U = 0.18
"""Chance that one visible digit of a masked number agrees by accident; months are uneven."""

BOOKLET_SAME = math.log(0.95 / 1e-7)
BOOKLET_DIFFERENT = math.log(0.03)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How one person of the register agrees with a claim; `booklet` None: one side has none."""

    person: Person
    name: NameLevel
    number: NumberLevel
    unit: UnitLevel
    booklet: bool | None
    former_name: bool = False
    other_unit_name: bool = False  # the units agree by another name that the register knows
    then: bool | None = None  # the dates tell that this was, or was not yet, his unit then

    @property
    def decided(self) -> bool:
        """Whether a whole number stands behind it."""
        return self.number in (NumberLevel.SAME, NumberLevel.REPAIRED) or self.booklet is True


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """Evidence with the probability that this is the person."""

    evidence: Evidence
    probability: float


def compare(sought: Claim, person: Person, *, known_unit: bool = False) -> Evidence:
    """How *person* agrees with the claim; *known_unit*: the employer claimed is a known one."""
    name, former = _name_level(sought.name, person)
    booklets = (person.certificate_book_no, *person.former_booklets) if sought.booklet else ()
    known = [fold_booklet(booklet) for booklet in booklets if booklet]
    unit, then = _unit_level(sought.employer, person, sought.year)
    other = False
    for also in sought.also:
        level, at_time = _unit_level(also, person, sought.year)
        if level > max(unit, UnitLevel.SIMILAR):
            unit, then, other = level, at_time, True
    if known_unit and unit is UnitLevel.SIMILAR:
        unit = UnitLevel.DIFFERENT
    return Evidence(
        person=person,
        name=name,
        number=compare_numbers(sought.number, fold_number(person.id_number)),
        unit=unit,
        booklet=_same_booklet(sought.booklet, known),
        former_name=former,
        other_unit_name=other,
        then=then,
    )


def weigh(
    sought: Claim, found: Sequence[Evidence], *, size: int, staff: int, hidden: int = 0
) -> tuple[Weighed, ...]:
    """The people found with their probabilities, the likeliest first.

    *size*: people in the register; *staff*: how many of them have the employer claimed;
    *hidden*: how many more share the name than were looked at.
    """
    sharing = _sharing(found, hidden)
    weights = [_weight(sought, one, sharing=sharing, size=size, staff=staff) for one in found]
    prior = math.log(KNOWN / max(size, 1))
    top = max((prior + weight for weight in weights), default=0.0)
    top = max(top, 0.0)
    masses = [math.exp(prior + weight - top) for weight in weights]
    total = sum(masses) + (1 - KNOWN) * math.exp(-top)
    ranked = [
        Weighed(evidence=one, probability=mass / total)
        for one, mass in zip(found, masses, strict=True)
    ]
    return tuple(sorted(ranked, key=lambda item: _place(sought, item)))


def _place(sought: Claim, item: Weighed) -> tuple[float, float, str]:
    """Where a candidate stands: among equals, the one whose words are nearest comes first."""
    person = item.evidence.person
    units = [core(unit) for unit in (person.employer, *person.former_employers) if unit]
    own = core(sought.employer) if sought.employer else ""
    near = max((fuzz.ratio(own, unit) for unit in units), default=0.0) if own else 0.0
    near += fuzz.ratio(sought.name, fold_name(person.name))
    if sought.number:
        near += fuzz.ratio(sought.number, fold_number(person.id_number))
    return -item.probability, -near, person.person_id


def _same_booklet(sought: str, known: Sequence[str]) -> bool | None:
    """Whether it is his booklet; None where nobody can tell: a sign off it may be misread."""
    if sought in known:
        return True
    if any(Levenshtein.distance(sought, one, score_cutoff=1) <= 1 for one in known):
        return None
    return False if known else None


def _name_level(name: str, person: Person) -> tuple[NameLevel, bool]:
    now = compare_names(name, fold_name(person.name))
    if not person.former_names or now is NameLevel.SAME:
        return now, False
    before = max(compare_names(name, fold_name(former)) for former in person.former_names)
    return (before, True) if before > max(now, NameLevel.UNKNOWN) else (now, False)


def _unit_level(employer: str, person: Person, year: int | None) -> tuple[UnitLevel, bool | None]:
    """How the employer agrees with the person's units, and whether the dates bear it out."""
    now = compare_units(employer, person.employer)
    if not person.posts:
        return now, None
    agreeing = [
        post for post in person.posts if compare_units(employer, post.text) > UnitLevel.SIMILAR
    ]
    dated = [post for post in agreeing if post.since is not None or post.until is not None]
    if year is not None and dated:
        first, last = date(year, 1, 1), date(year, 12, 31)
        then = any(post.holds(first, last) for post in dated)
        return (UnitLevel.SAME if then else UnitLevel.FORMER), then
    if now is UnitLevel.SAME or not agreeing:
        return now, None
    return UnitLevel.FORMER, None


def _sharing(found: Sequence[Evidence], hidden: int) -> dict[NameLevel, int]:
    """For each level, how many people agree in name at least that well; all the *hidden* may."""
    levels = Counter(one.name for one in found)
    sharing, number = {}, hidden
    for level in reversed(NameLevel):
        number += levels[level]
        sharing[level] = max(1, number)
    return sharing


def _weight(
    sought: Claim, one: Evidence, *, sharing: dict[NameLevel, int], size: int, staff: int
) -> float:
    weight = 0.0
    if one.name is NameLevel.DIFFERENT:
        weight += math.log(NAME_M[one.name])
    elif one.name is not NameLevel.UNKNOWN:
        accident = (sharing[one.name] - 1) / max(size, 1) + 1 / max(size, LEAST_NAMES)
        least = NAME_FLOOR[one.name] * (SHORT_NAME if _short(sought, one) else 1.0)
        weight += math.log(NAME_M[one.name] / min(max(accident, least), 1.0))
    if one.number is NumberLevel.MASKED:
        by_chance = max(DIGIT_U ** visible(sought.number), 1e-6)
        weight += math.log(NUMBER_M[one.number] / by_chance)
    elif one.number is NumberLevel.NEAR and MASK in sought.number:
        seen = visible(sought.number)
        by_chance = max(seen * DIGIT_U ** (seen - 1), NUMBER_U[NumberLevel.NEAR])
        weight += math.log(NUMBER_M[one.number] / by_chance)
    elif one.number is not NumberLevel.UNKNOWN:
        weight += math.log(NUMBER_M[one.number] / NUMBER_U[one.number])
    weight += _unit_weight(one.unit, size=size, staff=staff)
    if one.booklet is not None:
        weight += BOOKLET_SAME if one.booklet else BOOKLET_DIFFERENT
    return weight


def _short(sought: Claim, one: Evidence) -> bool:
    return len(sought.name) <= 2 and one.name < NameLevel.SOUND


def _unit_weight(level: UnitLevel, *, size: int, staff: int) -> float:
    if level is UnitLevel.UNKNOWN:
        return 0.0
    share = min(1.0, max(staff, 1) / max(size, 1))
    return math.log(UNIT_WEIGHT[level] / (1.0 if level is UnitLevel.DIFFERENT else share))
