"""A whole installation for each test; nothing in it is a mock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from a_house import TestHouse, a_house
from argon2 import PasswordHasher

from ce_intake.desk import accounts


@pytest.fixture(autouse=True)
def _quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    monkeypatch.setattr(accounts, "HASHER", quick)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[TestHouse]:
    """An installation with people of every role in two units."""
    made = a_house(tmp_path)
    yield made
    made.store.close()
