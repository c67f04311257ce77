"""A small coverage-guided fuzzer: inputs that reach new lines of the code are kept and changed.

Lines are seen by the interpreter's own tracing, so nothing has to be installed. Each input has a
bound of processor time; what raises or takes longer is found.
"""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from types import FrameType
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from _typeshed import TraceFunction

T = TypeVar("T")
Lines = set[tuple[str, int]]


class TooLong(BaseException):
    """The time for one input is over; no handler of the code under test may catch it."""


@dataclass(slots=True)
class Guide(Generic[T]):
    """Throws inputs at *act*, which must not raise and must end in *most* seconds."""

    act: Callable[[T], object]
    change: Callable[[T, Sequence[T], Random], T]
    most: float
    package: str = "ce_intake"
    kept: list[T] = field(default_factory=list)
    lines: Lines = field(default_factory=set)
    found: list[str] = field(default_factory=list)
    count: int = 0

    def run(self, seeds: Sequence[T], *, rng: Random, seconds: float) -> list[str]:
        """What was found in *seconds* of processor time, each fault once."""
        end = time.process_time() + seconds
        for seed in seeds:
            self._throw(seed)
        while time.process_time() < end:
            self._throw(self.change(rng.choice(self.kept or list(seeds)), seeds, rng))
        print(f"{self.count} inputs, {len(self.kept)} kept, {len(self.lines)} lines reached")
        return self.found

    def _throw(self, thing: T) -> None:
        self.count += 1
        before = len(self.lines)
        fault = self._fault(thing)
        if fault is not None:
            known = {line.split(" on ")[0] for line in self.found}
            if fault not in known:
                self.found.append(f"{fault} on {thing!r}")
        elif len(self.lines) > before:
            self.kept.append(thing)

    def _fault(self, thing: T) -> str | None:
        """How *act* failed, or None."""
        handler = signal.signal(signal.SIGVTALRM, _over)
        signal.setitimer(signal.ITIMER_VIRTUAL, self.most)
        sys.settrace(self._trace)
        try:
            self.act(thing)
        except TooLong:
            return "too long"
        except Exception as error:  # noqa: BLE001  whatever it is, it was found
            return f"{type(error).__name__} at {_place(error)}"
        finally:
            sys.settrace(None)
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, handler)
        return None

    def _trace(self, frame: FrameType, event: str, _: object) -> TraceFunction | None:
        name = frame.f_code.co_filename
        if self.package not in name:
            return None
        self.lines.add((name, frame.f_lineno))
        return self._trace


def _over(_signal: int, _frame: FrameType | None) -> None:
    raise TooLong


def _place(error: BaseException) -> str:
    """File and line where an error was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}"


def changed_text(text: str, others: Sequence[str], rng: Random) -> str:
    """The text with a few characters changed, repeated, cut or taken from elsewhere."""
    for _ in range(rng.randrange(1, 4)):
        at, to = sorted((rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)))
        other = rng.choice(others)
        cut = rng.randrange(len(other) + 1)
        piece = rng.choice((other, other[cut:], other[:cut], rng.choice(STRANGE), text[at:to] * 3))
        text = text[:at] + piece + text[rng.choice((at, to)) :]
    return text[:LONGEST]


LONGEST = 600
STRANGE = (
    *"0123456789年月日时分学课天半第号至-~/.,，。：；（）()《》“”*×□☑√〇零一二十百千万亿廿卅",
    *(
        "\u200b",
        "\ufeff",
        "\u3000",
        "\U00020000",
        "ﬁ",
        "①",
        "Ⅷ",
        "㈠",
        "½",
        "๕",
        "\u0301",
        "\x00",
    ),
)
