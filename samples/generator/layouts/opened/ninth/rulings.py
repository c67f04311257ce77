"""What the rules make of a sitting; examinations of the hold-out state it through these."""

from __future__ import annotations

from datetime import date, timedelta

from samples.generator import truth
from samples.generator.layouts.opened.ninth.sheet import Deed


def sat(f: Deed) -> None:
    """A Saturday or Sunday of a testing month; results weeks later."""
    rng = f.rng
    first = date(f.start.year, rng.choice([3, 4, 5, 6, 9, 10, 11]), rng.randrange(4, 20))
    f.start = f.end = first + timedelta(days=(rng.choice([5, 6]) - first.weekday()) % 7)
    f.given = f.end + timedelta(days=rng.randrange(35, 75))


def passed(f: Deed) -> bool:
    """Whether the mark is a pass; sixty unless the paper says otherwise."""
    number = f.mark.removesuffix("分")
    if number.replace(".", "", 1).isdigit():
        return float(number) >= (f.least or 60)
    return f.mark in ("合格", "通过", "优秀", "良好", "及格")


def tongue(f: Deed) -> None:
    """职称外语: a level, a language, hours of the trade (津人社局发〔2017〕42号)."""
    sat(f)
    level = f.rng.choice("ABC")
    f.words |= {
        "level": level,
        "grade": {"A": "高级", "B": "中级", "C": "初级"}[level],
        "tongue": f.rng.choice(["英语", "英语", "日语", "俄语"]),
        "area": f.rng.choice(["综合", "理工", "卫生"]),
        "seat": f.kit.serial("12{y}#######", f.start),
    }
    hours = truth.exam_hours(level=level, day=f.start, passed=passed(f))
    f.know(subject="professional", hours=hours)


def module(f: Deed) -> None:
    """计算机应用能力: a module's hours."""
    sat(f)
    f.words["seat"] = f.kit.serial("0212{y}####", f.start)
    counted(f)


def counted(f: Deed) -> None:
    hours = truth.exam_hours(module=True, day=f.start, passed=passed(f))
    f.know(subject="professional", hours=hours)


def each_module(one: Deed, number: int) -> None:
    """A row of a sheet of modules; sat a week apart."""
    one.start = one.end = one.start + timedelta(days=7 * number)
    if one.over:
        one.over.given = one.end + timedelta(days=30)
    counted(one)


def same_day(one: Deed, _: int) -> None:
    counted(one)


def lost(f: Deed) -> None:
    """Another examination; one that was failed counts nothing."""
    sat(f)
    f.words["seat"] = f.kit.serial("12{y}####", f.start)
