"""Every pattern of the code against lines made to confuse it: none may take long.

A pattern that backtracks without end takes twice as long for each character more; one that is
merely quadratic is let off. Lines are built of the pattern's own characters, repeated, with an
end that fits nothing.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
import time
from collections.abc import Iterator
from itertools import pairwise
from random import Random
from types import FrameType

import ce_intake

MOST = 1.0  # seconds of processor time for a line
LONG = 240  # characters; longer than any line of a page
PIECES = ("第1页", "A", "1", "(", ")", " ", ".", "，", "年", "学", "、", "*", "-", "“", "《", "共")
OUTSIDE = ("migrations", "ce_intake.cli", "__main__")


class TooLong(Exception):
    """The time for a line is over."""


def fuzz(*, seed: int, seconds: float) -> list[str]:
    """The patterns that took too long."""
    rng, found = Random(seed), []
    patterns = list(all_patterns())
    end, lines = time.process_time() + seconds, 0
    while time.process_time() < end:
        for where, pattern in list(patterns):
            line = confusing(pattern, rng)
            lines += 1
            if slow(pattern, line):
                found.append(f"{where}: {line!r}")
                patterns.remove((where, pattern))
    print(f"{lines} lines for {len(patterns) + len(found)} patterns, {len(found)} too slow")
    return found


def all_patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """The compiled patterns of all modules, with the place of each."""
    for info in pkgutil.walk_packages(ce_intake.__path__, "ce_intake."):
        if any(part in info.name for part in OUTSIDE):
            continue
        module = importlib.import_module(info.name)
        for name, value in sorted(vars(module).items()):
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                yield f"{info.name}.{name}", value


def confusing(pattern: re.Pattern[str], rng: Random) -> str:
    """A line of a few pieces repeated, some from the pattern itself."""
    own = re.findall(r"[\u3400-\u9fff]+|[A-Za-z0-9]|[^\\\w\s]", pattern.pattern) or ["学"]
    pieces = [rng.choice(rng.choice((own, PIECES))) for _ in range(rng.randrange(1, 4))]
    body = "".join(pieces)
    head = "".join(rng.choice(own) for _ in range(rng.randrange(3)))
    tail = rng.choice(("", "!", "\u2603", "，", rng.choice(own)))
    return head + (body * LONG)[:LONG] + tail


def slow(pattern: re.Pattern[str], line: str) -> bool:
    """Whether the pattern takes longer than it may to say what it finds in the line."""
    before = signal.signal(signal.SIGVTALRM, _over)
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST)
    try:
        for _ in pairwise(pattern.finditer(line)):
            pass
        pattern.fullmatch(line)
    except TooLong:
        return True
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return False


def _over(_signal: int, _frame: FrameType | None) -> None:
    raise TooLong
