"""What is kept of a unit, a course or an issuer beside its names, fact by fact.

A fact is text in one canonical form; how a cell of a table or a line of a form is read into it
stands here once, for pages, files and programs alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from stdnum.cn import uscc

from ce_intake.messages import LANGUAGES, catalogue
from ce_intake.register.people_shape import DAMAGED
from ce_intake.terms import Subject


class Sort(StrEnum):
    """A register of known values."""

    UNITS = "units"
    COURSES = "courses"
    ISSUERS = "issuers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact: its name, its headings in tables, and its reader.

    The reader raises ValueError with the code of a problem. `choices`: the closed list of codes;
    `refers`: the text is the key of another value of the same register.
    """

    name: str
    headings: tuple[str, ...]
    read: Callable[[str], str] = str
    choices: tuple[str, ...] = ()
    refers: bool = False


def _credit_code(text: str) -> str:
    """统一社会信用代码: 18 characters with a check (GB 32100-2015)."""
    if DAMAGED.search(text):
        raise ValueError("row_credit_code_damaged")
    code = re.sub(r"[\s\-]", "", text).upper()
    if code and not uscc.is_valid(code):
        raise ValueError("row_credit_code_check_fails")
    return code


def _year(text: str) -> str:
    year = text.strip().removesuffix("年度").removesuffix("年")
    if year and not re.fullmatch(r"(19|20)\d\d", year):
        raise ValueError("row_year_odd")
    return year


def _hours(text: str) -> str:
    plain = text.strip().removesuffix("学时")
    try:
        number = Decimal(plain) if plain else None
    except InvalidOperation as error:
        raise ValueError("row_hours_odd") from error
    if number is not None and not 0 < number <= 10_000:
        raise ValueError("row_hours_odd")
    return "" if number is None else f"{number.normalize():f}"


def _choice(name: str, codes: tuple[str, ...]) -> Fact:
    def read(text: str) -> str:
        plain = text.strip()
        if not plain or plain in codes:
            return plain
        for lang in LANGUAGES:
            words = catalogue(lang)
            for code in codes:
                if words[f"ui_{name}_{code}"].casefold() == plain.casefold():
                    return code
        raise ValueError("row_choice_unknown")

    return Fact(name=name, headings=HEADINGS[name], read=read, choices=codes)


HEADINGS: Mapping[str, tuple[str, ...]] = {
    "course_sort": ("course_sort", "课程类别", "类别", "类型"),
    "issuer_sort": ("issuer_sort", "机构类别", "单位类别", "类别", "类型"),
    "subject": ("subject", "科目", "科目类别"),
}
CREDIT_CODE = Fact(
    name="credit_code",
    headings=("credit_code", "统一社会信用代码", "社会信用代码", "信用代码"),
    read=_credit_code,
)
FACTS: Mapping[Sort, tuple[Fact, ...]] = {
    Sort.UNITS: (
        CREDIT_CODE,
        Fact(
            name="parent",
            headings=("parent", "上级单位编号", "上级单位", "上级编号"),
            read=str.strip,
            refers=True,
        ),
        Fact(
            name="supervisor",
            headings=("supervisor", "主管部门编号", "主管部门", "主管单位"),
            read=str.strip,
            refers=True,
        ),
    ),
    Sort.COURSES: (
        _choice("course_sort", ("course", "programme", "advanced", "exam", "module")),
        _choice("subject", tuple(Subject)),
        Fact(name="year", headings=("year", "年度", "适用年度"), read=_year),
        Fact(name="hours", headings=("hours", "学时", "学时数"), read=_hours),
        Fact(
            name="parent",
            headings=("parent", "所属项目编号", "所属考试", "所属项目"),
            read=str.strip,
            refers=True,
        ),
    ),
    Sort.ISSUERS: (
        _choice(
            "issuer_sort",
            ("base", "exam_centre", "school", "association", "department", "company"),
        ),
        CREDIT_CODE,
    ),
}
"""The facts of each register, in the order of its columns."""


def chain(key: str, parents: Mapping[str, str]) -> tuple[str, ...]:
    """The keys above *key*, nearest first; ValueError where they lead back to one of them."""
    above: list[str] = []
    while parents.get(key):
        key = parents[key]
        if key in above:
            raise ValueError("problem_parent_cycle")
        above.append(key)
    return tuple(above)
