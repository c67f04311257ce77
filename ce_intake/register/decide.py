"""Say whose paper it is, or that we cannot tell.

Hard rules first (reading contract, ruling 8), then probability: another number, another
employer without a better explanation, or a namesake of equal weight means nobody.
"""

from __future__ import annotations

from collections.abc import Sequence

from ce_intake.register.claim import Claim, Index
from ce_intake.register.keys import exact_keys, loose_keys, name_keys, tells_digits
from ce_intake.register.names import NameLevel
from ce_intake.register.numbers import NumberLevel, visible
from ce_intake.register.units import UnitLevel, core
from ce_intake.register.weigh import Evidence, Weighed, compare, weigh
from ce_intake.values import Candidate, PersonMatch

TAKE = 0.75
"""Least probability with which somebody is named at all; to be sure, `stages.match` asks more."""

SURE = 0.9995
"""The most that is ever claimed."""

NAME_ALONE = 0.97
"""The most for a name alone: strangers bear it too (measured in docs/matching.md)."""

LEAST_UNIT = 4
"""Characters of an employer's name that a department may stand behind."""

LEAST_OPEN = 6
"""Open digits of a masked number up to which many people of any name fit it."""

MOST_FOUND = 100
MOST_SHOWN = 5

NAME_REASONS = {
    NameLevel.SAME: "same_name",
    NameLevel.GLYPH: "name_looks_alike",
    NameLevel.SOUND: "name_sounds_alike",
    NameLevel.PLACEHOLDER: "name_character_unwritten",
    NameLevel.ONE_LOST: "name_character_lost",
    NameLevel.ONE_DIFFERS: "name_character_differs",
    NameLevel.DIFFERENT: "name_differs",
}
NUMBER_REASONS = {
    NumberLevel.SAME: "same_id_number",
    NumberLevel.REPAIRED: "id_number_repaired",
    NumberLevel.MASKED: "id_number_fits_mask",
    NumberLevel.NEAR: "id_number_two_digits_off",
    NumberLevel.DIFFERENT: "id_number_differs",
}
UNIT_REASONS = {
    UnitLevel.SAME: "same_employer",
    UnitLevel.FORMER: "former_employer",
    UnitLevel.PART: "employer_short_form",
    UnitLevel.SIMILAR: "employer_similar",
    UnitLevel.DIFFERENT: "employer_differs",
}


def decide(sought: Claim, index: Index, *, secret: bytes = b"") -> PersonMatch:
    """Find and weigh the people of *index* who may be meant."""
    units, staff = _units(sought, index)
    known_unit = staff > 0 or bool(sought.also)
    found, hidden = _found(sought, index, units, secret=secret, known_unit=known_unit)
    ranked = weigh(sought, found, size=index.size, staff=staff, hidden=hidden)
    candidates = tuple(_candidate(item) for item in ranked[:MOST_SHOWN])
    if not ranked or not _may_take(sought, ranked, hidden):
        return PersonMatch(candidates=candidates)
    best = candidates[0]
    return PersonMatch(
        person_id=best.person_id,
        confidence=best.score,
        candidates=candidates,
        known=ranked[0].evidence.person,
    )


def _units(sought: Claim, index: Index) -> tuple[list[str], int]:
    """The employer's names to look beside, by `core`, and how many people have it.

    Of one that nobody has, the longest beginning that is an employer: its department is meant.
    """
    own = list(dict.fromkeys(map(core, sought.employers)))
    counted = index.staff(own)
    staff = max(counted.values(), default=0)
    if staff or not own:
        return own, staff
    longer = [own[0][:end] for end in range(len(own[0]) - 1, LEAST_UNIT - 1, -1)]
    counted = index.staff(longer)
    houses = [unit for unit in longer if counted[unit]]
    return [*own, *houses[:1]], counted[houses[0]] if houses else 0


def _found(
    sought: Claim, index: Index, units: Sequence[str], *, secret: bytes, known_unit: bool
) -> tuple[list[Evidence], int]:
    """Look where a hit is likeliest first, and no further once it is beyond doubt.

    With how many share the name and were not looked at. A unit that the register itself knows is
    no misspelling of another: `known_unit`.
    """
    evidence: dict[str, Evidence] = {}
    hidden = 0
    for step in (exact_keys, name_keys, loose_keys):
        hits = index.find(step(sought, units, secret=secret), most=MOST_FOUND)
        hidden += hits.hidden if step is not loose_keys else 0
        for person in hits.people:
            if person.person_id not in evidence:
                evidence[person.person_id] = compare(sought, person, known_unit=known_unit)
        if any(_beyond_doubt(one) for one in evidence.values()):
            break
        if step is name_keys and any(_holds(one) for one in evidence.values()):
            break
    return [one for one in evidence.values() if _counts(sought, one)], hidden


def _counts(sought: Claim, one: Evidence) -> bool:
    """Whether there is anything in common that others do not share with the paper too."""
    if one.name is not NameLevel.DIFFERENT or one.decided:
        return True
    masked = one.number is NumberLevel.MASKED
    return masked and (one.unit > UnitLevel.SIMILAR or visible(sought.number) > LEAST_OPEN)


def _beyond_doubt(one: Evidence) -> bool:
    return one.number is NumberLevel.SAME and one.name >= NameLevel.SOUND


def _holds(one: Evidence) -> bool:
    """Whether the name is as good as the same and nothing speaks against the person."""
    agrees = one.name >= NameLevel.GLYPH and one.number > NumberLevel.NEAR
    return agrees and one.unit is not UnitLevel.DIFFERENT


def _may_take(sought: Claim, ranked: Sequence[Weighed], hidden: int) -> bool:
    best = ranked[0].evidence
    if ranked[0].probability < TAKE or best.number in (NumberLevel.DIFFERENT, NumberLevel.NEAR):
        return False
    if any(item.evidence.number is NumberLevel.SAME for item in ranked[1:]):
        return False  # the number is another person's, or two people's
    if best.number is NumberLevel.SAME:
        return best.name is not NameLevel.DIFFERENT
    if best.name <= NameLevel.UNKNOWN or best.booklet is False:
        return False
    if best.decided:
        return True
    if hidden and not _is_apart(sought, best):
        return False
    return _name_suffices(ranked)


def _is_apart(sought: Claim, best: Evidence) -> bool:
    """Whether nobody who was not looked at can be as good: unit or digits were asked for."""
    if best.number is NumberLevel.MASKED and tells_digits(sought.number):
        return True
    return best.unit >= UnitLevel.FORMER


def _name_suffices(ranked: Sequence[Weighed]) -> bool:
    """Without a whole number: the employer must agree, or the very name be the only one."""
    best = ranked[0].evidence
    if best.unit is UnitLevel.DIFFERENT:
        return False
    if best.unit is UnitLevel.UNKNOWN and best.number is not NumberLevel.MASKED:
        alike = [item for item in ranked if item.evidence.name >= NameLevel.SOUND]
        return best.name is NameLevel.SAME and len(alike) == 1
    rivals = (item.evidence for item in ranked[1:])
    return not any(_as_good(rival, best) for rival in rivals)


def _supported(one: Evidence) -> bool:
    """Whether anything but the name speaks for the person."""
    return one.decided or one.number is NumberLevel.MASKED or one.unit > UnitLevel.UNKNOWN


def _as_good(rival: Evidence, best: Evidence) -> bool:
    """Whether nothing on the paper tells a namesake from the best."""
    return (
        rival.name >= best.name
        and rival.unit >= best.unit
        and rival.number >= best.number
        and rival.number is not NumberLevel.DIFFERENT
    )


def _candidate(item: Weighed) -> Candidate:
    one = item.evidence
    reasons = [
        NUMBER_REASONS.get(one.number),
        "same_booklet" if one.booklet else "booklet_differs" if one.booklet is False else None,
        "former_name" if one.former_name else None,
        NAME_REASONS.get(one.name),
        _unit_reason(one),
        "employer_by_other_name" if one.other_unit_name else None,
    ]
    said = tuple(reason for reason in reasons if reason is not None)
    most = SURE if _supported(one) else NAME_ALONE
    return Candidate(
        person_id=one.person.person_id, score=min(item.probability, most), reasons=said
    )


def _unit_reason(one: Evidence) -> str | None:
    if one.then is None:
        return UNIT_REASONS.get(one.unit)
    return "employer_at_that_time" if one.then else "employer_at_other_time"
