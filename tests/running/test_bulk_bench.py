"""A short slice of `scripts/bench bulk`: interrupted in every way, and counted after each."""

from __future__ import annotations

import pytest

from scripts.benches.bulk_parts import groups, interrupt


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_ledger_is_exact_after_every_interruption() -> None:
    found = interrupt.run(sheets=60, cuts=6, seed=1)

    assert found["interruptions"] == dict.fromkeys(interrupt.KINDS, 1)
    assert found["ledger wrong after"] == []
    assert (found["left unread"], found["wrong at the end"]) == (0, {})
    assert found["taken when scanned again"] == 0
    places = found["where the sheets are"]
    assert isinstance(places, dict)
    assert (sum(places.values()), set(places) - {"document", "blank"}) == (60, set())


def test_documents_count_as_found_only_with_exactly_their_pages() -> None:
    true = {(1,), (2, 3), (4,)}

    assert groups.f1(true, true) == 1
    assert groups.f1(true, {(1,), (2,), (3,), (4,)}) == pytest.approx(4 / 7)
