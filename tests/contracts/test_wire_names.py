"""The wire names of the reading contract: adding passes, renaming or dropping fails."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from ce_intake.contract import error_json, from_json, to_json
from ce_intake.errors import EmptyFile
from ce_intake.values import (
    Amount,
    Candidate,
    Document,
    Entry,
    Field,
    Finding,
    Hours,
    KindCode,
    PageNote,
    Part,
    PersonMatch,
    Reading,
    Result,
    ResultKind,
    Separator,
    Unit,
)

COMMITTED = Path(__file__).with_name("keys.txt")

FULL = Reading(
    file="证书.pdf",
    sha256="0" * 64,
    page_count=3,
    documents=(
        Document(
            pages=(1,),
            kind=KindCode.SELF_STUDY,
            kind_confidence=0.9,
            parts=(Part.PLAN,),
            findings=(Finding(code="a_doubt", page=1, box=(0.1, 0.1, 0.2, 0.2)),),
            entries=(
                Entry(
                    name=Field(value="于测试", text="于测试", register="P1"),
                    hours=Hours(
                        value=Decimal("36"), stated=Amount(amount=Decimal("36"), unit=Unit.HOURS)
                    ),
                    result=Field(value=Result(kind=ResultKind.SCORE, value="92", passed=True)),
                    person=PersonMatch(candidates=(Candidate(person_id="P1", score=0.9),)),
                    findings=(Finding(code="another_doubt"),),
                ),
            ),
        ),
    ),
    separators=(Separator(page=2, facts={"unit": "U1"}),),
    ledger=(PageNote(page=3, place="rejected", findings=(Finding(code="page_rejected"),)),),
)


def keys(value: object, path: str = "") -> set[str]:
    """Every key of the object, as paths from the top; what `facts` holds is free."""
    if isinstance(value, list):
        return {key for item in value for key in keys(item, path + "[]")}
    if not isinstance(value, dict) or path.endswith("facts"):
        return {path}
    return {key for name, item in value.items() for key in keys(item, f"{path}.{name}")} | {path}


def test_no_committed_wire_name_is_missing() -> None:
    spoken = keys(to_json(FULL)) | keys(error_json("a.pdf", "0" * 64, EmptyFile()))

    assert set(COMMITTED.read_text("utf-8").split()) - spoken == set()


def test_what_is_written_is_read_back_the_same() -> None:
    assert from_json(to_json(FULL)) == FULL
