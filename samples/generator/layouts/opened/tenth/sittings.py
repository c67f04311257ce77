"""What the days of a stencil's case are: a sitting, years at a school, weeks of study alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from samples.generator import truth, wording
from samples.generator.layouts.opened.tenth.case import Case


def sitting(case: Case) -> None:
    """A Sunday of an examining month; the result weeks later."""
    first = date(case.start.year, case.rng.choice((4, 5, 9, 10)), case.rng.randrange(3, 20))
    case.start = case.end = first + timedelta(days=6 - first.weekday())
    case.given = case.end + timedelta(days=case.rng.randrange(40, 66))
    case.words["seat"] = case.kit.serial("{y}07#######", case.start)
    case.know(hours=truth.exam_hours(day=case.start, passed=_passed(case)))


def tongue(case: Case) -> None:
    """职称外语: hours by level (津人社局发〔2017〕42号)."""
    sitting(case)
    level = case.rng.choice("ABC")
    case.words["level"] = level
    hours = truth.exam_hours(level=level, day=case.start, passed=_passed(case))
    case.know(subject="professional", hours=hours)


def module(case: Case) -> None:
    """计算机应用能力: hours of one module (津人社局发〔2017〕42号)."""
    sitting(case)
    hours = truth.exam_hours(module=True, day=case.start, passed=_passed(case))
    case.know(subject="professional", hours=hours)


def school(case: Case) -> None:
    """Three or four years at a school, from autumn to summer."""
    years = case.rng.choice((3, 3, 4))
    case.words["years"] = "三" if years == 3 else "四"
    case.start = date(case.start.year, 9, 1)
    case.end = date(case.start.year + years, 7, 1)
    case.given = date(case.end.year, 7, case.rng.randrange(2, 12))
    case.number_printed = case.kit.serial(case.want.get("no", "{y}####"), case.given)


def alone(case: Case) -> None:
    """Some weeks of study alone; four days of it are written down."""
    case.start = date(case.start.year, case.rng.randrange(2, 8), case.rng.randrange(2, 26))
    case.end = case.start + timedelta(days=7 * case.rng.randrange(4, 11))
    case.given = case.end + timedelta(days=case.rng.randrange(4, 15))
    step = (case.end - case.start).days / 3
    for number in range(4):
        when = case.start + timedelta(days=round(step * number))
        case.words[f"d{number + 1}"] = wording.day(when, case.dates)
    case.words["part"] = f"{case.long / 4:g}"
    case.words["before"] = wording.day(case.start - timedelta(days=9), case.dates)
    case.words["plan"] = f"{case.long:g}"


def _passed(case: Case) -> bool:
    words = case.mark.removesuffix("分")
    return float(words) >= 60 if words.isdigit() else case.mark in ("合格", "通过")


SORTS: dict[str, Callable[[Case], None]] = {
    "sitting": sitting,
    "tongue": tongue,
    "module": module,
    "school": school,
    "alone": alone,
}
