"""Every trap of the field is shown by a test that there is, or has a sentence that says why not."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

TESTS = Path(__file__).parent.parent
TRAPS = tomllib.loads((TESTS / "traps.toml").read_text("utf-8"))


def test_there_are_a_hundred_traps() -> None:
    assert sorted(map(int, TRAPS)) == list(range(1, 101))


@pytest.mark.parametrize("number", TRAPS)
def test_a_trap_is_shown_by_a_test_or_explained(number: str) -> None:
    row = TRAPS[number]

    assert row["trap"]
    assert row.get("shown_by") or len(row.get("why", "")) > 20
    for place in row.get("shown_by", []):
        module, name = place.split("::")
        assert re.search(rf"^def {name}\(", (TESTS / module).read_text("utf-8"), re.MULTILINE)
