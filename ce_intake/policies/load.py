"""Policies from their TOML files; all checks happen here, once, at the start."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from ce_intake.errors import InvalidInput
from ce_intake.policies.model import (
    Conversion,
    Day,
    ExamHours,
    Instrument,
    Period,
    Policy,
    SelfStudyParts,
    Target,
)
from ce_intake.values import ExamScheme, Part, Unit

T = TypeVar("T")

Table = Mapping[str, Any]  # what TOML can say

DEFAULT = "tianjin"


def names() -> tuple[str, ...]:
    """The names that `load` knows, in order."""
    folder = files("ce_intake.policies")
    found = [file.name.removesuffix(".toml") for file in folder.iterdir()]
    return tuple(sorted(name for name in found if name and _is_policy(name)))


@cache
def load(name: str = DEFAULT) -> Policy:
    """The policy *name*; InvalidInput where there is none."""
    if name not in names():
        raise InvalidInput(
            field="policy", problem="problem_no_such_policy", known=", ".join(names())
        )
    table = _read(f"{name}.toml")
    periods = tuple(_period(item) for item in table["period"])
    return Policy(name=name, title=table["title"], periods=periods)


def _is_policy(name: str) -> bool:
    return "." not in name and (files("ce_intake.policies") / f"{name}.toml").is_file()


def _read(path: str) -> Table:
    text = files("ce_intake.policies").joinpath(path).read_text("utf-8")
    return tomllib.loads(text, parse_float=Decimal)


def _period(table: Table) -> Period:
    since, until = table["since"], table.get("until")
    base = _instrument(table["base"])
    by_choice = table.get("by_choice", False)
    if not by_choice and not (base.in_force(since) and base.in_force(until or since)):
        raise ValueError(f"{base.number} is not in force from {since} to {until}")
    extras = tuple(_instrument(name) for name in table.get("with", ()))
    return Period(since=since, until=until, base=base, extras=extras, by_choice=by_choice)


@cache
def _instrument(name: str) -> Instrument:
    table = _read(f"instruments/{name}.toml")
    number: str = table["number"]
    since: date = table["since"]
    return Instrument(
        number=number,
        title=table["title"],
        since=since,
        until=table.get("until"),
        validity=f"{number} {table['validity']}",
        targets={row["demanding"]: _target(row, number) for row in table.get("target", ())},
        conversions=tuple(_conversion(row, number) for row in table.get("conversion", ())),
        exams=tuple(_exam(row, number) for row in table.get("exam", ())),
        self_study=_first([_parts(row, number) for row in table.get("self_study", ())]),
        day=_first([_day(row, number) for row in table.get("day", ())]),
        credits_citation=_first([_cite(row, number) for row in table.get("credits", ())]),
    )


def _target(row: Table, number: str) -> Target:
    public, share = row.get("public"), row.get("professional")
    return Target(
        total=Decimal(row["total"]),
        public=None if public is None else Decimal(public),
        professional_share=None if share is None else Fraction(share),
        citation=_cite(row, number),
    )


def _conversion(row: Table, number: str) -> Conversion:
    unit, factor = Unit(row["unit"]), Decimal(row["factor"])
    return Conversion(unit=unit, factor=factor, citation=_cite(row, number))


def _exam(row: Table, number: str) -> ExamHours:
    return ExamHours(
        scheme=ExamScheme(row["scheme"]),
        level=row["level"],
        hours=Decimal(row["hours"]),
        citation=_cite(row, number),
    )


def _parts(row: Table, number: str) -> SelfStudyParts:
    return SelfStudyParts(parts=tuple(map(Part, row["parts"])), citation=_cite(row, number))


def _day(row: Table, number: str) -> Day:
    return Day(most=Decimal(row["most"]), citation=_cite(row, number))


def _cite(row: Table, number: str) -> str:
    return f"{number} {row['citation']}"


def _first(items: list[T]) -> T | None:
    return items[0] if items else None
