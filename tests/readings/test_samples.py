"""The kept samples: each has its file, its expected reading in contract form, and its origin."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import pytest

from ce_intake import contract
from ce_intake.text.identity import find_ids
from ce_intake.values import FIELD_NAMES, KindCode

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
READINGS = sorted(SAMPLES.glob("*/*/reading.json"))
MOST_BYTES = 400_000

every_sample = pytest.mark.parametrize(
    "path", READINGS, ids=lambda path: f"{path.parent.parent.name}/{path.parent.name}"
)


@every_sample
def test_an_expected_reading_has_the_form_of_the_contract(path: Path) -> None:
    wire = json.loads(path.read_text("utf-8"))

    reading = contract.from_json(wire)

    assert wire["schema"] == contract.SCHEMA
    assert reading.page_count >= max((max(d.pages) for d in reading.documents), default=1)
    for document in wire["documents"]:
        for entry in document["entries"]:
            assert set(FIELD_NAMES) <= set(entry)


@every_sample
def test_an_expected_reading_belongs_to_the_file_beside_it(path: Path) -> None:
    wire = json.loads(path.read_text("utf-8"))
    source = path.with_name(wire["file"])

    assert hashlib.sha256(source.read_bytes()).hexdigest() == wire["sha256"]
    assert source.stat().st_size <= MOST_BYTES


@every_sample
def test_a_sample_says_that_it_is_invented(path: Path) -> None:
    assert "Invented" in path.with_name("origin.md").read_text("utf-8")


def test_every_kind_has_a_sample() -> None:
    kinds = {
        document["kind"]
        for path in READINGS
        for document in json.loads(path.read_text("utf-8"))["documents"]
    }

    assert kinds == set(KindCode)


def test_the_invented_people_have_sound_numbers_of_no_district_and_some_namesakes() -> None:
    with (SAMPLES / "people.csv").open(encoding="utf-8") as file:
        people = list(csv.DictReader(file))

    names = [person["name"] for person in people]
    assert len(set(names)) < len(names)
    assert all(person["id_number"][2:6] == "0000" for person in people)
    assert all(find_ids(person["id_number"]) for person in people)
