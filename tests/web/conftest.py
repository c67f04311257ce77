"""A whole installation for each test; nothing in it is a mock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from a_house import TestHouse, a_copy, a_house
from argon2 import PasswordHasher
from flask import Flask
from jinja2 import FileSystemBytecodeCache

from ce_intake.desk import accounts
from ce_intake.desk.actors import Actor


@pytest.fixture(scope="session", autouse=True)
def _quick_passwords() -> Iterator[None]:
    slow = accounts.HASHER
    accounts.HASHER = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    yield
    accounts.HASHER = slow


@pytest.fixture(scope="session", autouse=True)
def _pages_compiled_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Each test has an application of its own; its templates are the same."""
    cache = FileSystemBytecodeCache(str(tmp_path_factory.mktemp("pages")))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Flask, "jinja_options", {**Flask.jinja_options, "bytecode_cache": cache})
        yield


@pytest.fixture(scope="session")
def _founded(
    tmp_path_factory: pytest.TempPathFactory, _quick_passwords: None
) -> tuple[Path, dict[str, Actor]]:
    data = tmp_path_factory.mktemp("house")
    made = a_house(data)
    made.store.close()
    return data, made.actors


@pytest.fixture
def house(tmp_path: Path, _founded: tuple[Path, dict[str, Actor]]) -> Iterator[TestHouse]:
    """An installation with people of every role in two units."""
    data, actors = _founded
    made = a_copy(data, tmp_path, actors)
    yield made
    made.store.close()
