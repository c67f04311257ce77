"""How many 学时 a paper gives: conversions, exams, failures, missing parts.

A number that the paper prints wins over one that is worked out from days.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ce_intake.policies.case import Case, found, refused, with_hours
from ce_intake.policies.days import last_day, working_days
from ce_intake.values import (
    Entry,
    Exam,
    ExamScheme,
    Field,
    KindCode,
    LearningForm,
    Part,
    Source,
    Subject,
    Unit,
)

ZERO = Decimal(0)

AS_PRINTED = (Unit.HOURS, Unit.LESSONS)
"""Units whose number is taken as it stands: a lesson (课时) is read as one 学时."""

PART_NAMES = {
    Part.PLAN: "自学计划",
    Part.RECORD: "自学情况",
    Part.ASSESSMENT: "考核结果",
}

MEASURED_BY_DAYS = Decimal(8)
"""学时 of a full day, for the most that dates allow (宣传提纲第七部分: 4 days or 32 学时)."""


def convert_stated(entry: Entry, case: Case) -> Entry:
    """Turn days and half days that the paper states into 学时; 学分 stay what they are."""
    stated = entry.hours.stated
    if stated is None:
        return entry
    if stated.unit in AS_PRINTED:
        return with_hours(entry, stated.amount)
    if stated.unit is Unit.CREDITS:
        cites = case.rules.credits_citation if case.rules else None
        cleared = with_hours(entry, None)
        return found(cleared, "credits_without_factor", cites=cites, credits=stated.amount)
    if stated.unit is Unit.MODULES:
        return entry  # an exam's; `count_exam` knows
    conversion = case.rules.conversion(stated.unit) if case.rules else None
    if conversion is None:
        cleared = with_hours(entry, None)
        return found(cleared, "unit_without_factor", amount=stated.amount, unit=stated.unit.value)
    return with_hours(entry, stated.amount * conversion.factor)


def count_exam(entry: Entry, case: Case) -> Entry:
    """Give a pass of one of the two exams its 学时, as 专业科目 of the year of the pass."""
    exam = entry.exam
    if exam is None or exam.scheme is ExamScheme.OTHER:
        return _unknown_exam(entry, case)
    entry = replace(entry, subject=_by_rule(Subject.PROFESSIONAL))
    began = case.policy.exam_since(exam.scheme)
    if began is not None and case.learned is not None and case.learned < began.since:
        facts = {"since": began.since, "rule": began.number}
        return refused(with_hours(entry, ZERO), "exam_before_rule", cites=began.validity, **facts)
    if _printed(entry) or _failed(entry):
        return entry
    return _table_hours(entry, exam, case)


def refuse_failure(entry: Entry, case: Case) -> Entry:
    """A result that is no pass gives nothing, whatever hours are printed."""
    if not _failed(entry):
        return entry
    result = entry.result.value
    facts = {"result": result.value if result else ""}
    return refused(with_hours(entry, ZERO), "not_passed", cites=_pass_rule(entry, case), **facts)


def require_parts(entry: Entry, case: Case) -> Entry:
    """Self-study needs its plan, its record and its assessment (46号 第六条)."""
    needed = case.rules.self_study if case.rules else None
    if case.kind is not KindCode.SELF_STUDY or needed is None:
        return entry
    missing = "、".join(PART_NAMES[part] for part in needed.parts if part not in case.parts)
    if not missing:
        return entry
    return refused(entry, "self_study_incomplete", cites=needed.citation, missing=missing)


def tell_missing_hours(entry: Entry, case: Case) -> Entry:
    """Where the paper has dates but no hours, say the most that the dates allow."""
    if entry.hours.value is not None or entry.hours.stated is not None or _is_exam(entry, case):
        return entry
    if case.kind is KindCode.ACHIEVEMENT:
        return found(entry, "achievement_without_factor", cites=_outline(case))
    start, end = entry.start_date.value, entry.end_date.value
    first = start or end
    if first is None:
        return found(entry, "hours_missing")
    days = working_days(first.first, last_day(end or first))
    most = (case.rules.day.most if case.rules and case.rules.day else MEASURED_BY_DAYS) * days
    cites = case.rules.day.citation if case.rules and case.rules.day else None
    return found(entry, "hours_not_stated", cites=cites, most=most, days=days)


def _table_hours(entry: Entry, exam: Exam, case: Case) -> Entry:
    result = entry.result.value
    if result is None or result.passed is None:
        return found(with_hours(entry, None), "exam_result_unclear")
    row = case.rules.exam(exam) if case.rules else None
    if row is None:
        return _no_row(entry, exam, case)
    stated = entry.hours.stated
    modules = stated.amount if stated is not None and stated.unit is Unit.MODULES else Decimal(1)
    hours = replace(
        entry.hours,
        value=row.hours * modules,
        confidence=entry.hours.confidence or entry.result.confidence,
        source=entry.hours.source if stated is not None else Source.INFERRED,
        letters=entry.hours.letters or entry.result.letters,
    )
    return replace(entry, hours=hours)


def _no_row(entry: Entry, exam: Exam, case: Case) -> Entry:
    instrument = case.policy.exam_since(exam.scheme)
    cites = instrument.validity if instrument else None
    code = "exam_level_missing" if instrument and not exam.level else "exam_without_rule"
    return found(with_hours(entry, None), code, cites=cites, level=exam.level)


def _unknown_exam(entry: Entry, case: Case) -> Entry:
    """An exam that no rule names: no hours unless the paper prints some."""
    if not _is_exam(entry, case) or _printed(entry) or _failed(entry):
        return entry
    return found(with_hours(entry, None), "exam_without_rule")


def _is_exam(entry: Entry, case: Case) -> bool:
    form = entry.learning_form.value
    return entry.exam is not None or LearningForm.EXAM is form or case.kind is KindCode.EXAM_SCORE


def _printed(entry: Entry) -> bool:
    stated = entry.hours.stated
    return stated is not None and stated.unit is not Unit.MODULES


def _failed(entry: Entry) -> bool:
    return entry.result.value is not None and entry.result.value.passed is False


def _pass_rule(entry: Entry, case: Case) -> str | None:
    if entry.exam is not None:
        instrument = case.policy.exam_since(entry.exam.scheme)
        return instrument.validity if instrument else None
    return case.rules.base.validity if case.rules else None


def _outline(case: Case) -> str | None:
    extras = case.rules.extras if case.rules else ()
    return next((f"{extra.number} 第五部分" for extra in extras if extra.day), None)


def _by_rule(subject: Subject) -> Field[Subject]:
    return Field(value=subject, confidence=1.0, source=Source.INFERRED)
