"""Telling a terminal how far things are: what has begun, and how long it took.

On a terminal a line lives while something takes its time; into a pipe only whole lines go.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ce_intake.messages import sentence

PIPE_WIDTH = 160  # columns


class Teller:
    """Says things in one language on one console."""

    def __init__(self, lang: str, *, console: Console | None = None) -> None:
        """Speak *lang* to standard output, or to the console given."""
        self.lang = lang
        self.console = console or _console()

    def say(self, code: str, **facts: object) -> None:
        """The sentence for *code*, as a line."""
        self.console.print(Text(sentence(code, lang=self.lang, **facts)))

    @contextmanager
    def step(self, code: str, **facts: object) -> Iterator[None]:
        """Show that something is under way, and afterwards how long it took."""
        what = sentence(code, lang=self.lang, **facts)
        began = time.monotonic()
        with self.console.status(Text(f"{what} …")):
            yield
        self.console.print(Text(f"✓ {what}  {time.monotonic() - began:.1f} s"))

    @contextmanager
    def count(self, code: str) -> Iterator[Callable[[int, int], None]]:
        """Give a function that is told how many of how many are done; into a pipe, each change."""
        what, last = sentence(code, lang=self.lang), -1

        with self.console.status(Text(f"{what} …")) as status:

            def told(done: int, total: int) -> None:
                nonlocal last
                status.update(Text(f"{what}  {done}/{total}"))
                if done != last and not self.console.is_terminal:
                    self.console.print(Text(f"  {what}  {done}/{total}"))
                last = done

            yield told

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A table; a head is a code, a row is text."""
        shown = Table(show_edge=False, pad_edge=False)
        for head in heads:
            shown.add_column(sentence(head, lang=self.lang), overflow="fold")
        for row in rows:
            shown.add_row(*(Text(cell) for cell in row))
        self.console.print(shown)


def _console() -> Console:
    """Standard output; into a pipe, lines are as wide as a table needs."""
    console = Console(highlight=False)
    return console if console.is_terminal else Console(highlight=False, width=PIPE_WIDTH)
