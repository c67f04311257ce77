"""Which rule is in force for an entry, and for which year its hours count."""

from __future__ import annotations

from dataclasses import replace

from ce_intake.policies.case import Case, found, refused
from ce_intake.values import Entry, Field, Finding, KindCode, PartialDate, Source

SCHOOL_KINDS = (KindCode.DEGREE, KindCode.TRANSCRIPT)


def require_rule(entry: Entry, case: Case) -> Entry:
    """Let nothing be registered where the policy has no rule for the learning date."""
    if case.learned is None:
        return found(entry, "learning_date_unknown")
    if case.rules is None:
        last = case.policy.nearest(case.learned)
        expired = last.until is not None and case.learned > last.until
        code = "rule_expired" if expired else "rule_not_yet_in_force"
        facts = {"rule": last.number, "since": last.since, "until": last.until}
        return refused(entry, code, cites=last.validity, learned=case.learned, **facts)
    base = case.rules.base
    if not case.rules.by_choice:
        return entry
    facts = {"rule": base.number, "until": base.until}
    return found(entry, "rule_continued_by_choice", cites=base.validity, **facts)


def assign_year(entry: Entry, case: Case) -> Entry:
    """Count the hours for the year stated, else the year in which the learning ended.

    An exam counts for the year of the pass (42号); its date is the entry's end date.
    """
    if entry.credit_year.value is not None:
        return entry
    for source in (entry.end_date, entry.start_date, entry.issue_date):
        if source.value is not None:
            return _tell_crossing(replace(entry, credit_year=_year_of(source)), case)
    return entry


def _year_of(date: Field[PartialDate]) -> Field[int]:
    year = date.value.year if date.value else None
    return Field(
        value=year, confidence=date.confidence, source=Source.INFERRED, letters=date.letters
    )


def _tell_crossing(entry: Entry, case: Case) -> Entry:
    start, end = entry.start_date.value, entry.end_date.value
    if start is None or end is None or start.year >= end.year or case.kind in SCHOOL_KINDS:
        return entry
    facts = {"start": str(start), "end": str(end), "year": end.year}
    finding = Finding(code="range_crosses_years", facts=facts)
    return replace(entry, findings=(*entry.findings, finding))
