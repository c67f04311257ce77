"""Judge an entry by a policy: convert the stated unit, refuse, doubt, assign the year.

A new form of rule is a new function in RULES; a new rule is data in policies/.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import reduce

from ce_intake.policies.case import Case, Rule, learning_day
from ce_intake.policies.force import assign_year, require_rule
from ce_intake.policies.hours import (
    convert_stated,
    count_exam,
    refuse_failure,
    require_parts,
    tell_missing_hours,
)
from ce_intake.policies.model import Policy
from ce_intake.policies.plausible import doubt_age, doubt_dates, doubt_day_load, doubt_kind
from ce_intake.values import Entry, KindCode, Part

RULES: tuple[Rule, ...] = (
    convert_stated,
    count_exam,
    refuse_failure,
    require_parts,
    tell_missing_hours,
    require_rule,
    assign_year,
    doubt_dates,
    doubt_age,
    doubt_day_load,
    doubt_kind,
)


def judge(
    entry: Entry,
    kind: KindCode,
    policy: Policy,
    *,
    today: date,
    parts: Sequence[Part] = (),
) -> Entry:
    """*entry* as *policy* sees it on the day its learning ended; *today* bounds what can be."""
    learned = learning_day(entry)
    case = Case(
        kind=kind,
        parts=tuple(parts),
        policy=policy,
        today=today,
        learned=learned,
        rules=policy.on(learned or today),
    )
    return reduce(lambda judged, rule: rule(judged, case), RULES, entry)
