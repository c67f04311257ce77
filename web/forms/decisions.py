"""A clerk's decision as the review page sends it, and the filters of the queue."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypedDict

from ce_intake.errors import InvalidInput
from ce_intake.values import FIELD_NAMES, LearningForm, ResultKind, Subject

CHOICES: Mapping[str, tuple[str, ...]] = {
    "learning_form": tuple(LearningForm),
    "subject": tuple(Subject),
}
REASONS: Mapping[str, tuple[str, ...]] = {
    "return": (
        "return_blurred",
        "return_cut",
        "return_page_missing",
        "return_no_seal",
        "return_wrong_person",
        "return_wrong_year",
        "return_set_incomplete",
        "return_sent_twice",
        "return_other",
    ),
    "not_a_proof": (
        "not_proof_other_paper",
        "not_proof_notice",
        "not_proof_payment",
        "not_proof_private",
        "not_proof_other",
    ),
    "set_aside": (
        "aside_ask_person",
        "aside_ask_issuer",
        "aside_rule_unclear",
        "aside_other",
    ),
    "undo": (
        "undo_slip",
        "undo_wrong_value",
        "undo_wrong_person",
        "undo_twice",
        "undo_not_eligible",
        "undo_other",
    ),
}
LONGEST_WORDS = 1000
NEW_PERSON = "+"  # in place of a person's key: whoever is typed in beside it
NEWCOMER = ("new_person_id", "new_name", "new_employer", "new_numbered")
LONGEST_SEARCH = 100
LONGEST_NUMBER = 24
_KEY = re.compile(r"[0-9]{1,9}", re.ASCII)


class Filters(TypedDict):
    """What narrows and orders the queue."""

    order: str
    search: str | None
    kind: str | None
    batch: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the form says: the version and digest that were seen, and what was typed."""

    version: int
    digest: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    person_id: str = ""
    reason: str = ""
    words: str = ""
    sure: bool = False  # it is this person although the paper names another one
    newcomer: Mapping[str, str] = field(default_factory=dict)
    taken: Mapping[str, int] = field(default_factory=dict)  # by field, from which proposal
    sought: str = ""  # the name of somebody else, typed where no script looks him up


def read(form: Mapping[str, str]) -> Decision:
    """The decision in *form*; InvalidInput where the version is none."""
    return Decision(
        version=_number(form.get("version", ""), "version"),
        digest=form.get("digest", ""),
        values={name: form[name] for name in FIELD_NAMES if name in form},
        person_id=form.get("person_id", ""),
        reason=form.get("reason", ""),
        words=form.get("words", "").strip()[:LONGEST_WORDS],
        sure=form.get("sure") == "1",
        newcomer={name: form.get(name, "").strip()[:200] for name in NEWCOMER},
        sought=form.get("person_search", "").strip()[:60],
        taken=sources({name: form.get(f"from-{name}", "") for name in FIELD_NAMES}),
    )


def sources(said: Mapping[str, str]) -> dict[str, int]:
    """By field, the proposal that its value is said to come from; what names none is left out."""
    return {name: int(key) for name, key in said.items() if _KEY.fullmatch(key)}


def spell_field(name: str, value: str) -> str:
    """A field's value as its text box shows it; a result (学习成绩) without its kind."""
    kind, colon, words = value.partition(":")
    return words if name == "result" and colon and kind in list(ResultKind) else value


def settled(decision: Decision, shown: Mapping[str, str]) -> Decision:
    """*decision* with the values that were left as *shown* in the desk's own spelling."""
    values = {
        name: shown[name] if typed.strip() == spell_field(name, shown.get(name, "")) else typed
        for name, typed in decision.values.items()
    }
    return replace(decision, values=values)


def filters(args: Mapping[str, str], *, orders: Sequence[str], kinds: Sequence[str]) -> Filters:
    """The filters in an address; what is none of ours is left out."""
    order, kind = args.get("order", ""), args.get("kind", "")
    search = "".join(char for char in args.get("search", "") if char.isprintable())
    search = search.strip()[:LONGEST_SEARCH]
    batch = "".join(char for char in args.get("batch", "") if char.isalnum() or char == "-")
    return Filters(
        order=order if order in orders else orders[0],
        search=search or None,
        kind=str(kind) if kind in kinds else None,
        batch=batch[:LONGEST_NUMBER] or None,
    )


def _number(text: str, name: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise InvalidInput(field=name, problem="problem_not_a_number")
    return int(text)
