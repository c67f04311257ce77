"""What a piece of work took is not kept once it is done."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

SCRAPS = """
from pathlib import Path
from resource import getpagesize
from worker.memory import give_back

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * getpagesize()

pieces = [bytearray(60_000) for _ in range(2_000)]
kept = pieces[::40]
del pieces
before = resident()
give_back()
assert before - resident() > 80_000_000, (before, resident())
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is asked")
def test_what_lies_free_between_what_stays_is_handed_back() -> None:
    subprocess.run([sys.executable, "-c", SCRAPS], check=True)
