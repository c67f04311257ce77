"""What a piece of work took is not kept once it is done."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from worker import memory
from worker.memory import OFTEN, Scraps

SCRAPS = """
import gc
from pathlib import Path
from resource import getpagesize
from worker.memory import give_back, settle

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * getpagesize()

pieces = [bytearray(60_000) for _ in range(2_000)]
kept = pieces[::40]
del pieces
before = resident()
give_back()
assert before - resident() > 80_000_000, (before, resident())
"""

CYCLES = (
    SCRAPS.partition("pieces")[0]
    + """
loaded = [[at] for at in range(200_000)]
settle()
assert gc.get_freeze_count() > 200_000
gc.disable()
before = resident()
for at in range(2_000):
    rows = [bytearray(60_000)]
    rows.append(rows)
del rows
give_back()
assert resident() - before < 20_000_000, (before, resident())
"""
)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is asked")
def test_what_lies_free_between_what_stays_is_handed_back() -> None:
    subprocess.run([sys.executable, "-c", SCRAPS], check=True)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is asked")
def test_what_lies_in_circles_is_let_go_and_what_was_loaded_before_is_not_looked_through() -> None:
    subprocess.run([sys.executable, "-c", CYCLES], check=True)


def test_memory_is_given_back_after_some_pages_and_once_when_there_is_nothing_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: list[int] = []
    monkeypatch.setattr(memory, "give_back", lambda: given.append(1))
    scraps = Scraps()

    for pages in (1, OFTEN - 2):
        scraps.left(pages)
    assert given == []
    scraps.left(1)
    assert given == [1]

    scraps.clear()
    assert given == [1]
    scraps.left(1)
    scraps.clear()
    assert given == [1, 1]
