"""Every measurement can at least be begun: a bench that no test runs breaks unseen."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

BENCHES = Path(__file__).resolve().parents[2] / "scripts" / "benches"


@pytest.mark.parametrize("name", sorted(path.stem for path in BENCHES.glob("[a-z]*.py")))
def test_a_bench_finds_what_it_needs(name: str) -> None:
    assert import_module(f"scripts.benches.{name}").__doc__
