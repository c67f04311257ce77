"""The tables of units, courses and issuers: one form for the three, filled from their facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import TypeVar

from ce_intake.register.dated import read_day, read_names, write_names
from ce_intake.register.facts import FACTS, Sort
from ce_intake.register.known import KnownValue, plain
from ce_intake.register.plan import Seen, Shape
from ce_intake.values import Finding

T = TypeVar("T")

NAMES: Mapping[Sort, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Sort.UNITS: (
        ("key", "单位编号", "单位代码", "编号"),
        ("name", "单位名称", "单位", "名称", "单位全称"),
    ),
    Sort.COURSES: (
        ("key", "课程编号", "课程代码", "项目编号", "编号"),
        ("name", "课程名称", "课程", "项目名称", "学习内容", "名称"),
    ),
    Sort.ISSUERS: (
        ("key", "机构编号", "机构代码", "基地编号", "编号"),
        ("name", "机构名称", "发证单位", "施教机构", "基地名称", "名称"),
    ),
}
"""Headings of key and name in each register."""

TIMES: Mapping[str, tuple[str, ...]] = {
    "aliases": ("aliases", "别名", "曾用名", "简称", "其他名称", "别名及曾用名"),
    "since": ("since", "起始日期", "资格起始", "启用日期", "有效期起", "批准日期"),
    "until": ("until", "截止日期", "资格截止", "停用日期", "有效期止", "撤销日期"),
}
LONGEST_NAME = 300
LONGEST_KEY = 64


@cache
def shape_of(sort: Sort) -> Shape[KnownValue]:
    """What a table of this register looks like."""
    keys, names = NAMES[sort]
    facts = {fact.name: fact.headings for fact in FACTS[sort]}
    return Shape(
        columns={"key": keys, "name": names, **TIMES, **facts},
        required=("name",),
        make=lambda cells: read_value(sort, cells),
        key=lambda value: value.key,
        keep=_keep,
        look=_look,
        changes=_changes,
        wrong=frozenset({"row_value_name_missing", "row_too_long"}),
    )


def read_value(sort: Sort, cells: Mapping[str, str]) -> tuple[KnownValue, tuple[Finding, ...]]:
    """The value that the cells by column state, and a finding for each that could not be read.

    Without a key of its own a value goes by its credit code, else by its name.
    """
    odd: list[Finding] = []
    stated = {name: text.strip() for name, text in cells.items()}

    def take(column: str, read: Callable[[str], T], blank: T) -> T:
        try:
            return read(stated.get(column, ""))
        except ValueError as error:
            code = str(error) if str(error).startswith("row_") else "row_date_odd"
            odd.append(Finding(code=code, facts={"column": column}))
            return blank

    facts = {fact.name: take(fact.name, fact.read, "") for fact in FACTS[sort]}
    name = stated.get("name", "")
    value = KnownValue(
        key=stated.get("key") or facts.get("credit_code") or name[:LONGEST_KEY],
        name=name,
        aliases=take("aliases", read_names, ()),
        since=take("since", read_day, None),
        until=take("until", read_day, None),
        facts={fact: text for fact, text in facts.items() if text},
    )
    return value, tuple(odd)


def cells_of(value: KnownValue) -> dict[str, str]:
    """What `read_value` reads back, by column."""
    return {
        "key": value.key,
        "name": value.name,
        "aliases": write_names(value.aliases),
        "since": str(value.since or ""),
        "until": str(value.until or ""),
        **value.facts,
    }


def _keep(value: KnownValue, before: KnownValue, silent: frozenset[str]) -> KnownValue:
    """A column that is not there says nothing against what is known."""
    own = {name: getattr(before, name) for name in silent & {"name", *TIMES}}
    kept = {name: text for name, text in before.facts.items() if name in silent}
    return replace(value, **own, facts={**value.facts, **kept})


def _look(value: KnownValue, seen: Seen) -> Iterator[Finding]:
    if not value.name:
        yield Finding(code="row_value_name_missing")
        return
    if len(value.name) > LONGEST_NAME or len(value.key) > LONGEST_KEY:
        yield Finding(code="row_too_long")
    if value.since and value.until and value.until.last < value.since.first:
        yield Finding(code="row_dates_reversed")
    named = plain(value.name)
    if named in seen.names:
        yield Finding(code="row_duplicate_name", facts={"line": seen.names[named]})
    seen.names.setdefault(named, seen.line)
    code = value.facts.get("credit_code", "")
    if code in seen.numbers:
        yield Finding(code="row_duplicate_credit_code", facts={"line": seen.numbers[code]})
    if code:
        seen.numbers.setdefault(code, seen.line)


def _changes(value: KnownValue, before: KnownValue) -> Iterator[Finding]:
    """A renamed value is for a person to look at: its old name may have to stay as an alias."""
    if value.name != before.name and before.name not in value.names:
        yield Finding(code="row_value_renamed", facts={"before": before.name})
