"""Keeping a reader's memory as it is: giving back between two pieces of work what they took.

What a page's pictures took is freed, but glibc keeps it in scraps between what stays: a hundred
megabytes of each reader. What a stack's rows took lies about in cycles until somebody looks for
them. Both cost a few milliseconds, once what is loaded for good is left out of the looking.
"""

from __future__ import annotations

import ctypes
import gc


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
