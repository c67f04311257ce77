"""Keeping a reader's memory as it is: giving back between two pieces of work what they took.

What a page's pictures took is freed, but glibc keeps it in scraps between what stays: a hundred
megabytes of each reader. What a stack's rows took lies about in cycles until somebody looks for
them. To give both back costs ten milliseconds, and as much again where the next page asks for the
same memory anew: it is done after every few pages, and when there is nothing to do.
"""

from __future__ import annotations

import ctypes
import gc
from dataclasses import dataclass

OFTEN = 8  # pages: as many as a part of a stack has


def settle() -> None:
    """Take all that is loaded by now for lasting: nobody looks for garbage in it any more."""
    gc.collect()
    gc.freeze()


def give_back() -> None:
    """Let go of what nothing leads to, and hand it back where the C library can (malloc_trim)."""
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


@dataclass(slots=True)
class Scraps:
    """What lies about since memory was last given back, counted in pages that were read."""

    pages: int = 0

    def left(self, pages: int) -> None:
        """So many *pages* more have been read; give back where they are many by now."""
        self.pages += pages
        if self.pages >= OFTEN:
            self.clear()

    def clear(self) -> None:
        """Give back what lies about, if anything does: there is nothing else to do."""
        if self.pages:
            self.pages = 0
            give_back()
