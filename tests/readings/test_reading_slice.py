"""The kept samples read by the real reader: floors under what was measured, so that none slips.

The whole measurement is `scripts/bench reading`; this is its slice for every change.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ce_intake import contract, read as reader, settings
from ce_intake.errors import IntakeError
from ce_intake.register.files import load_people
from ce_intake.values import File
from scripts.benches.scoring import EntryScore, FileScore, compare

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
LEAST_VALUES = 0.96  # share of values that are right
LEAST_WHOLE = 0.82  # share of entries without an edit
LEAST_KINDS = 0.95
LEAST_GROUPS = 0.95

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def scores() -> Iterator[list[FileScore]]:
    """Every kept sample, read and scored."""
    tools = reader.ready_tools(settings.load({}), today=date(2026, 11, 1))
    tools = replace(tools, people=load_people(SAMPLES / "people.csv"))
    try:
        yield [a_score(path, tools) for path in sorted(SAMPLES.glob("*/*/reading.json"))]
    finally:
        tools.decoder.close()


def a_score(path: Path, tools: reader.Tools) -> FileScore:
    truth = json.loads(path.read_text("utf-8"))
    source = path.with_name(truth["file"])
    try:
        read = reader.read(File(name=source.name, content=source.read_bytes()), tools)
        wire = contract.to_json(read)
    except IntakeError as error:
        wire = contract.error_json(source.name, truth["sha256"], error)
    return compare(truth, wire, {})


def entries(scores: list[FileScore]) -> list[EntryScore]:
    return [entry for score in scores for entry in score.entries]


def test_every_sample_can_be_read(scores: list[FileScore]) -> None:
    assert [score.error for score in scores if score.error] == []


def test_values_are_right_as_often_as_was_measured(scores: list[FileScore]) -> None:
    values = [value for entry in entries(scores) for value in entry.values]

    assert sum(value.same for value in values) >= LEAST_VALUES * len(values)


def test_entries_need_no_edit_as_often_as_was_measured(scores: list[FileScore]) -> None:
    assert sum(entry.whole for entry in entries(scores)) >= LEAST_WHOLE * len(entries(scores))


def test_kinds_and_page_groups_are_found(scores: list[FileScore]) -> None:
    groups = sum(score.groups for score in scores)

    assert sum(score.kinds_same for score in scores) >= LEAST_KINDS * groups
    assert sum(score.groups_same for score in scores) >= LEAST_GROUPS * groups


def test_no_ready_entry_shows_a_wrong_value(scores: list[FileScore]) -> None:
    assert [entry for entry in entries(scores) if entry.ready and entry.misleading] == []
