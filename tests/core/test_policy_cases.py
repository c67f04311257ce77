"""The cases that lie beside each policy, run by one test."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from importlib.resources import files
from typing import Any

import pytest

from ce_intake.errors import InvalidInput
from ce_intake.messages import LANGUAGES, catalogue
from ce_intake.policies.assess import least_professional
from ce_intake.policies.load import load, names
from ce_intake.stages.judge import judge
from ce_intake.values import (
    Amount,
    Entry,
    Exam,
    ExamScheme,
    Field,
    Hours,
    KindCode,
    Part,
    PartialDate,
    Result,
    ResultKind,
    Unit,
)

TODAY = date(2026, 11, 1)
Table = dict[str, Any]


def cases(sort: str) -> Iterator[Any]:
    for name in names():
        text = (files("ce_intake.policies") / f"{name}.cases.toml").read_text("utf-8")
        for case in tomllib.loads(text, parse_float=Decimal).get(sort, ()):
            yield pytest.param(name, case, id=f"{name}: {case['says']}")


def an_entry(told: Table) -> Entry:
    dates = {
        name: PartialDate.parse(told[name]) for name in ("start", "end", "issued") if name in told
    }
    amount, _, unit = told.get("stated", "").partition(" ")
    stated = Amount(amount=Decimal(amount), unit=Unit(unit)) if amount else None
    passed = told.get("passed")
    result = (
        Result(kind=ResultKind.PASS, value=told["result"], passed=passed)
        if "result" in told
        else None
    )
    exam = (
        Exam(scheme=ExamScheme(told["exam"]), level=told.get("level", ""))
        if "exam" in told
        else None
    )
    return Entry(
        id_number=Field(value=told.get("id_number")),
        start_date=Field(value=dates.get("start")),
        end_date=Field(value=dates.get("end")),
        issue_date=Field(value=dates.get("issued")),
        hours=Hours(stated=stated),
        result=Field(value=result),
        credit_year=Field(value=told.get("year")),
        exam=exam,
    )


@pytest.mark.parametrize(("name", "case"), list(cases("case")))
def test_a_policy_judges_as_its_cases_say(name: str, case: Table) -> None:
    kind = KindCode(case.get("kind", "training_certificate"))
    parts = [Part(part) for part in case.get("parts", ())]

    judged = judge(an_entry(case["entry"]), kind, load(name), today=TODAY, parts=parts)

    expect = case["expect"]
    assert judged.hours.value == expect.get("hours")
    assert judged.eligible is expect.get("eligible", True)
    assert [finding.code for finding in judged.findings] == expect.get("findings", [])
    assert judged.subject.value == expect.get("subject")
    assert expect.get("cites") in (None, *(finding.citation for finding in judged.findings))
    assert expect.get("most") in (None, *(f.facts.get("most") for f in judged.findings))
    assert expect.get("year") in (None, judged.credit_year.value)


@pytest.mark.parametrize(("name", "case"), list(cases("target")))
def test_a_policy_asks_what_its_cases_say(name: str, case: Table) -> None:
    rules = load(name).on(case["on"])
    assert rules is not None

    target = rules.target(demanding=case["demanding"])

    assert target is not None
    expect = case["expect"]
    assert (target.total, target.public) == (expect["total"], expect.get("public"))
    assert least_professional(target) == expect["professional"]
    assert target.citation == expect["cites"]


def test_every_conversion_and_exam_of_a_policy_is_shown_by_a_case() -> None:
    told = [case.values[1]["entry"] for case in cases("case")]
    units = {entry["stated"].split()[1] for entry in told if "stated" in entry}
    exams = {(entry["exam"], entry.get("level", "")) for entry in told if "exam" in entry}
    for policy in map(load, names()):
        for period in policy.periods:
            for instrument in (period.base, *period.extras):
                assert {conversion.unit.value for conversion in instrument.conversions} <= units
                assert {(row.scheme.value, row.level) for row in instrument.exams} <= exams


def test_every_finding_of_a_case_has_a_sentence_in_every_language() -> None:
    codes = {
        code for case in cases("case") for code in case.values[1]["expect"].get("findings", ())
    }
    for lang in LANGUAGES:
        assert codes <= catalogue(lang).keys()


def test_both_languages_know_the_same_sentences() -> None:
    assert catalogue("zh").keys() == catalogue("en").keys()


def test_an_unknown_policy_is_refused_with_the_names_that_exist() -> None:
    with pytest.raises(InvalidInput) as refusal:
        load("beijing")
    assert refusal.value.facts["problem"] == "problem_no_such_policy"
    assert "tianjin" in str(refusal.value.facts["known"])
