"""What the pages of one table say of each other's columns.

A header word that one page leaves unread (学 for 学时) is read on another that prints the same
header. Knows columns, no kinds of paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ce_intake.layout.headers import Header


def completed_heads(headers: Sequence[Header]) -> list[Header]:
    """The *headers* of a paper, each with the columns that one like it names and it does not."""
    return [_completed(header, headers) for header in headers]


def _completed(header: Header, others: Sequence[Header]) -> Header:
    if all(slot.column for slot in header.slots):
        return header
    fuller = [other for other in others if _is_fuller(other, header)]
    if not fuller:
        return header
    best = max(fuller, key=lambda other: len(other.columns))
    slots = (
        slot if slot.column else replace(slot, column=known.column, own=known.own, trust=_LIKELY)
        for slot, known in zip(header.slots, best.slots, strict=True)
    )
    return replace(header, slots=tuple(slots))


_LIKELY = 0.9
"""That a column holds on one page what it holds on another."""


def _is_fuller(other: Header, header: Header) -> bool:
    """Whether *other* has as many columns, agrees where both know one, and knows more."""
    pairs = list(zip(other.slots, header.slots, strict=False))
    alike = all(b.column is None or a.column is b.column for a, b in pairs)
    return (
        len(other.slots) == len(header.slots) and alike and len(other.columns) > len(header.columns)
    )
