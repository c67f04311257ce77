"""A short slice of `scripts/chaos`: kill -9 everywhere while files go through."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.benches.chaos import Plan, run


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_nothing_is_lost_or_doubled_while_everything_is_killed(tmp_path: Path) -> None:
    tally = run(tmp_path, Plan(files=8, kills=6, every=2.0))

    assert tally.problems == []
    assert len(tally.receipts) == 8
    assert sum(tally.kills.values()) > 0
