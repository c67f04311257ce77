"""What a clerk typed, as the values of an entry.

The form's texts are untrusted: each is checked here, and a wrong one is named with its problem.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from stdnum.cn import ric

from ce_intake.contract import Json
from ce_intake.errors import InvalidInput
from ce_intake.kinds import KINDS
from ce_intake.values import FIELD_NAMES, KindCode, LearningForm, PartialDate, ResultKind, Subject

LONGEST = 300  # characters
NEEDED = ("name", "content", "credit_year")
COMPLETIONS = {"结业", "毕业", "准予结业", "肄业"}
PASSES = {"合格": True, "通过": True, "及格": True, "不合格": False, "未通过": False, "缺考": False}
FAILED_GRADES = {"不及格", "差", "不合格"}


def as_text(name: str, value: Any) -> str:
    """The text that a form shows for a value of the contract."""
    if value is None:
        return ""
    if name == "result":
        return f"{value['kind']}:{value['value']}"
    return str(value)


def needed(kind: str) -> tuple[str, ...]:
    """What an entry of this kind of paper cannot do without.

    Hours only where such papers state them: a degree, a patent or an exam often has none to state.
    """
    return (*NEEDED, "hours") if "hours" in KINDS[KindCode(kind)].required else NEEDED


def corrected(entry: Json, typed: Mapping[str, str], *, kind: str) -> Json:
    """The values of *entry* (contract JSON) with what the clerk typed in their place.

    The identity number of *entry* is masked already: an entry points to its person instead.
    """
    for name in typed:
        if name not in FIELD_NAMES:
            raise InvalidInput(field=name, problem="problem_unknown_field")
    values: Json = {}
    for name in FIELD_NAMES:
        old = entry[name]["value"]
        new = typed.get(name)
        untouched = new is None or new.strip() == as_text(name, old)
        values[name] = old if untouched else parsed(name, (new or "").strip())
    for name in needed(kind):
        if values[name] is None:
            raise InvalidInput(field=name, problem="problem_missing")
    return values


def parsed(name: str, text: str) -> Any:
    """The value of a field that the text means; None for an empty text."""
    if not text:
        return None
    if len(text) > LONGEST:
        raise InvalidInput(field=name, problem="problem_too_long")
    reader = _READERS.get(name)
    try:
        return text if reader is None else reader(text)
    except ValueError as error:
        raise InvalidInput(field=name, problem=str(error)) from error


def _date(text: str) -> str:
    try:
        return str(PartialDate.parse(text))
    except ValueError as error:
        raise ValueError("problem_not_a_date") from error


def _hours(text: str) -> int | float:
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise ValueError("problem_not_a_number") from error
    if not number.is_finite() or not 0 <= number <= 10_000 or number != round(number, 2):
        raise ValueError("problem_not_a_number")
    return int(number) if number == number.to_integral_value() else float(number)


def _year(text: str) -> int:
    if not re.fullmatch(r"(19|20)[0-9]{2}", text, re.ASCII):
        raise ValueError("problem_not_a_year")
    return int(text)


def _choice(choices: type[StrEnum]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in list(choices):
            raise ValueError("problem_not_a_choice")
        return text

    return read


def _id_number(text: str) -> str:
    number = text.upper().replace(" ", "")
    if re.fullmatch(r"[0-9]{17}[0-9X]", number, re.ASCII) and not ric.is_valid(number):
        raise ValueError("problem_wrong_check_digit")
    return number


def _result(text: str) -> Json:
    """A result as `as_text` writes it, or its bare words."""
    kind, colon, value = text.partition(":")
    if not colon:
        kind, value = _kind_of(text), text
    if kind not in list(ResultKind) or not value.strip():
        raise ValueError("problem_not_a_choice")
    if kind == ResultKind.SCORE:
        return {"kind": kind, "value": value, "passed": None}
    passed = PASSES.get(value, value not in FAILED_GRADES)
    return {"kind": kind, "value": value, "passed": passed}


def _kind_of(words: str) -> str:
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", words, re.ASCII):
        return ResultKind.SCORE.value
    if words in COMPLETIONS:
        return ResultKind.COMPLETION.value
    return ResultKind.PASS.value if words in PASSES else ResultKind.GRADE.value


_READERS: dict[str, Callable[[str], Any]] = {
    "id_number": _id_number,
    "learning_form": _choice(LearningForm),
    "subject": _choice(Subject),
    "start_date": _date,
    "end_date": _date,
    "issue_date": _date,
    "hours": _hours,
    "result": _result,
    "credit_year": _year,
}
